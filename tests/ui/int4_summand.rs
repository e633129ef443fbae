//! Elements narrower than a byte where no kernel unpacks them.

tinyml::model!("fixtures/broken/int4_summand.tflite");

fn main() {
    Int4Summand::new().invoke();
}
