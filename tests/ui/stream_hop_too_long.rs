//! A hop as long as the window.

tinyml::model! {
    struct Net = "fixtures/models/stream_speech.tflite";
    stream = "time";
    hop = 25;
}

fn main() {
    let mut net = Net::new();
    net.invoke();
    println!("{:?} after {} of {} rows", net.output(), Net::WARM_UP, Net::HOP_ROWS);
}
