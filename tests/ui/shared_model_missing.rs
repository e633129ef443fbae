//! A model that would share an arena, whose file is not there.

tinyml::model! {
    struct Sine = "fixtures/models/no_such_model.tflite";
    arena = "shared";
}

fn run(model: &mut SineInArena<'_>) {
    model.input_mut()[0] = Sine::INPUT.quantize(0.5);
    model.invoke();
    println!("{}", Sine::OUTPUT.dequantize(model.output()[0]));
}

fn main() {
    let mut arena = tinyml::SharedArena::<{ Sine::ARENA_BYTES }>::new();
    let mut sine = Sine::new();
    run(&mut sine.with(&mut arena));
}
