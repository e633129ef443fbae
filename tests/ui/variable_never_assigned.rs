//! A variable that nothing assigns.

tinyml::model!("fixtures/broken/variable_never_assigned.tflite");

fn main() {
    let mut model = VariableNeverAssigned::new();
    model.input_mut()[0] = VariableNeverAssigned::INPUT.quantize(0.5);
    model.invoke();
    println!("{}", VariableNeverAssigned::OUTPUT.dequantize(model.output()[0]));
}
