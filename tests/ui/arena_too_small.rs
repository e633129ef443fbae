//! A shared arena with less room than a model needs.

tinyml::model! {
    struct Words = "fixtures/models/yes_no.tflite";
    arena = "shared";
    memory = "plain";
    kernels = tinyml::kernels::Reference;
}

fn main() {
    let (mut arena, mut words) = (tinyml::SharedArena::<4000>::new(), Words::new());
    let mut model = words.with(&mut arena);
    model.invoke();
    println!("{:?}", model.output());
}
