//! A value that the option `weights` does not have.

tinyml::model! {
    struct Sine = "fixtures/models/hello_world.tflite";
    weights = "few";
}

fn main() {
    let mut model = Sine::new();
    model.input_mut()[0] = Sine::INPUT.quantize(0.5);
    model.invoke();
    println!("{}", Sine::OUTPUT.dequantize(model.output()[0]));
}
