//! Windows of time that are padded: rows at their ends are not those of the next window.

tinyml::model! {
    struct Net = "fixtures/models/residual.tflite";
    stream = "time";
}

fn main() {
    let mut net = Net::new();
    net.invoke();
    println!("{:?} after {} of {} rows", net.output(), Net::WARM_UP, Net::HOP_ROWS);
}
