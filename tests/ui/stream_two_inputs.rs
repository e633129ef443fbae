//! Which input would the window be?

tinyml::model! {
    struct Net = "fixtures/models/two_inputs.tflite";
    stream = "time";
}

fn main() {
    let mut net = Net::new();
    net.invoke();
    println!("{:?} after {} of {} rows", net.output(), Net::WARM_UP, Net::HOP_ROWS);
}
