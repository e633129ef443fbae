//! A hop that ends between two strides.

tinyml::model! {
    struct Net = "fixtures/models/stream_speech.tflite";
    stream = "time";
    hop = 3;
}

fn main() {
    let mut net = Net::new();
    net.invoke();
    println!("{:?} after {} of {} rows", net.output(), Net::WARM_UP, Net::HOP_ROWS);
}
