//! Two models that have one arena at the same time.

tinyml::model! {
    struct Sine = "fixtures/models/hello_world.tflite";
    arena = "shared";
}

fn main() {
    let mut arena = tinyml::SharedArena::<{ Sine::ARENA_BYTES }>::new();
    let (mut one, mut other) = (Sine::new(), Sine::new());
    let mut first = one.with(&mut arena);
    let mut second = other.with(&mut arena);
    second.invoke();
    first.invoke();
}
