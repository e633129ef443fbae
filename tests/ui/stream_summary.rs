//! A summary of the whole window that comes back to every row of it.

tinyml::model! {
    struct Net = "fixtures/models/broadcast.tflite";
    stream = "time";
}

fn main() {
    let mut net = Net::new();
    net.invoke();
    println!("{:?} after {} of {} rows", net.output(), Net::WARM_UP, Net::HOP_ROWS);
}
