//! What is streamed is time.

tinyml::model! {
    struct Net = "fixtures/models/stream_speech.tflite";
    stream = "rows";
}

fn main() {}
