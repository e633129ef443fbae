//! A hop of a model that always takes the whole window.

tinyml::model! {
    struct Net = "fixtures/models/stream_speech.tflite";
    hop = 2;
}

fn main() {}
