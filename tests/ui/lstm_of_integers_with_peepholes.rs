//! An LSTM of int8 with what only float ones can have.

tinyml::model!("fixtures/broken/lstm_of_integers_with_peepholes.tflite");

fn main() {
    let mut model = LstmOfIntegersWithPeepholes::new();
    model.input_mut()[0] = 1;
    model.invoke();
    println!("{}", model.output()[0]);
}
