//! A section for weights that linkers have no name for.

tinyml::model! {
    struct Sine = "fixtures/models/hello_world.tflite";
    weights_section = "external flash";
}

fn main() {
    let mut model = Sine::new();
    model.input_mut()[0] = Sine::INPUT.quantize(0.5);
    model.invoke();
    println!("{}", Sine::OUTPUT.dequantize(model.output()[0]));
}
