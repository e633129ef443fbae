//! An operator whose kernels do not take this element type.

tinyml::model!("fixtures/broken/unsupported_int32.tflite");

fn main() {
    let mut model = UnsupportedInt32::new();
    model.input_mut()[0] = 1;
    model.invoke();
    println!("{}", model.output()[0]);
}
