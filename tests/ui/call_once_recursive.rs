//! CALL_ONCE of the subgraph that it is in.

tinyml::model!("fixtures/broken/call_once_recursive.tflite");

fn main() {
    let mut model = CallOnceRecursive::new();
    model.input_mut()[0] = CallOnceRecursive::INPUT.quantize(0.5);
    model.invoke();
    println!("{}", CallOnceRecursive::OUTPUT.dequantize(model.output()[0]));
}
