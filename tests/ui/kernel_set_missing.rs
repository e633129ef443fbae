//! A path to a kernel set that does not exist.

tinyml::model! {
    struct Sine = "fixtures/models/hello_world.tflite";
    kernels = tinyml::kernels::Esp32;
}

fn main() {
    let mut model = Sine::new();
    model.input_mut()[0] = Sine::INPUT.quantize(0.5);
    model.invoke();
    println!("{}", Sine::OUTPUT.dequantize(model.output()[0]));
}
