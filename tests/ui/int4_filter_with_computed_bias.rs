//! Weights of int4, and a bias that is an input.

tinyml::model!("fixtures/broken/int4_filter_with_computed_bias.tflite");

fn main() {
    let mut model = Int4FilterWithComputedBias::new();
    model.input_x_mut()[0] = 1;
    model.invoke();
    println!("{}", model.output()[0]);
}
