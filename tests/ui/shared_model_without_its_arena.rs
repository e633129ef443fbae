//! A model that shares an arena, used as if it had one.

tinyml::model! {
    struct Sine = "fixtures/models/hello_world.tflite";
    arena = "shared";
}

fn main() {
    let mut model = Sine::new();
    model.invoke();
}
