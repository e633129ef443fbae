//! WHERE of an input: how many positions it gives is known when the model runs.

tinyml::model!("fixtures/broken/where_at_run_time.tflite");

fn main() {
    let mut model = WhereAtRunTime::new();
    model.input_mut()[0] = true.into();
    model.invoke();
    println!("{}", model.output()[0]);
}
