//! An LSTM without an input gate that has a bias for it.

tinyml::model!("fixtures/broken/lstm_half_coupled.tflite");

fn main() {
    let mut model = LstmHalfCoupled::new();
    model.input_mut()[0] = 1.0;
    model.invoke();
    println!("{}", model.output()[0]);
}
