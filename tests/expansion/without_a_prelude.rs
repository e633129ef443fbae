//! A crate without the standard prelude, and with names that shadow what others rely on.
#![no_implicit_prelude]
#![deny(warnings)]

#[allow(dead_code)]
mod core {}
#[allow(dead_code)]
mod std {}

::tinyml::model! {
    /// A net.
    pub struct Option = "fixtures/models/residual.tflite";
    labels = ["ok", "err", "none"];
}

::tinyml::model! {
    /// A net in an arena that others use too.
    pub struct Result = "fixtures/models/pooling.tflite";
    arena = "shared";
    steps = 2000;
}

fn main() {
    let mut arena = ::tinyml::SharedArena::<{ Result::ARENA_BYTES }>::new();
    let mut result = Result::new();
    result.with(&mut arena).invoke();
    let mut model = Option::new();
    model.input_mut()[0] = 1;
    model.invoke();
    let _: OptionLabel = model.label();
}
