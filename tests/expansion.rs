//! What `model!` expands to fits into anybody's crate: strict lints, several models, one model
//! twice, statics, generic code, labels.
#![deny(
    warnings,
    missing_docs,
    unreachable_pub,
    unused,
    future_incompatible,
    nonstandard_style
)]
#![deny(clippy::pedantic)]
#![forbid(unsafe_code)]

use std::sync::Mutex;
use tinyml::Model;

/// Several models in one module, and one of them twice.
pub mod models {
    tinyml::model!("fixtures/models/hello_world.tflite");
    tinyml::model!("fixtures/models/two_inputs.tflite");
    tinyml::model!("fixtures/models/pooling.tflite");

    tinyml::model! {
        /// A sine wave with little code.
        #[derive(Debug)]
        pub struct SmallSine = "fixtures/models/hello_world.tflite";
        kernels = tinyml::kernels::Reference;
        optimize = "size";
    }

    tinyml::model! {
        /// A sine wave in an arena that others use too.
        #[derive(Debug)]
        pub struct SharedSine = "fixtures/models/hello_world.tflite";
        arena = "shared";
    }

    #[cfg(target_os = "linux")]
    tinyml::model! {
        /// A sine wave whose weights are apart.
        pub struct PlacedSine = "fixtures/models/hello_world.tflite";
        weights_section = ".tinyml_weights";
    }

    tinyml::model! {
        /// Shapes, by a list.
        pub(crate) struct Listed = "fixtures/models/residual.tflite";
        labels = ["circle", "a square", "3 sides"];
    }
}

mod private {
    tinyml::model! {
        struct Hidden = "fixtures/models/hello_world.tflite"
    }

    pub(super) fn sine_of_zero() -> i8 {
        let mut model = Hidden::new();
        model.input_mut()[0] = Hidden::INPUT.quantize(0.0);
        model.invoke();
        model.output()[0]
    }
}

tinyml::model! {
    /// Keywords, by a file.
    struct Keywords = "fixtures/models/yes_no.tflite";
    labels = "fixtures/models/yes_no.labels.txt";
}

use models::{HelloWorld, Listed, ListedLabel, Pooling, SharedSine, SmallSine, TwoInputs};

/// The first output of a model for the elements that its golden starts with.
fn run<M: Model + Default>(golden: &str) -> Vec<Vec<u8>> {
    let folder = format!("fixtures/goldens/{golden}");
    let read = |name: String| std::fs::read(format!("{folder}/{name}")).unwrap();
    let mut model = M::default();
    for index in 0..M::INPUTS.len() {
        let bytes = model.input_bytes_mut(index).unwrap();
        let length = bytes.len();
        bytes.copy_from_slice(&read(format!("in{index}.bin"))[..length]);
    }
    model.invoke();
    (0..M::OUTPUTS.len())
        .map(|index| {
            let output = model.output_bytes(index).unwrap();
            let golden = read(format!("out{index}.bin"));
            assert_eq!(output, &golden[..output.len()], "output {index}");
            output.to_vec()
        })
        .collect()
}

#[test]
fn any_model_runs_in_generic_code() {
    assert_eq!(run::<HelloWorld>("hello_world").len(), 1);
    assert_eq!(run::<TwoInputs>("two_inputs").len(), 2);
    assert_eq!(run::<Pooling>("pooling").len(), 2);
    assert_eq!(run::<Listed>("residual").len(), 1);
}

#[test]
fn one_model_may_have_two_names() {
    assert_eq!(
        run::<HelloWorld>("hello_world"),
        run::<SmallSine>("hello_world")
    );
    assert_eq!(HelloWorld::MODEL_HASH, SmallSine::MODEL_HASH);
    assert_eq!(HelloWorld::OPTIMIZE, tinyml::Optimize::Speed);
    assert_eq!(SmallSine::OPTIMIZE, tinyml::Optimize::Size);
    assert_eq!(<SmallSine as Model>::NAME, "SmallSine");
}

#[test]
fn a_model_may_be_a_static() {
    static MODEL: Mutex<HelloWorld> = Mutex::new(HelloWorld::new());
    let mut model = MODEL.lock().unwrap();
    model.input_mut()[0] = HelloWorld::INPUT.quantize(0.0);
    model.invoke();
    assert_eq!(model.output()[0], private::sine_of_zero());
}

#[test]
fn an_arena_may_be_a_static_too() {
    static ARENA: Mutex<tinyml::SharedArena<{ SharedSine::ARENA_BYTES }>> =
        Mutex::new(tinyml::SharedArena::new());
    static MODEL: Mutex<SharedSine> = Mutex::new(SharedSine::new());
    let (mut arena, mut model) = (ARENA.lock().unwrap(), MODEL.lock().unwrap());
    let mut model = model.with(&mut arena);
    model.input_mut()[0] = SharedSine::INPUT.quantize(0.0);
    model.invoke();
    assert_eq!(model.output()[0], private::sine_of_zero());
}

#[test]
#[cfg(target_os = "linux")]
fn weights_may_be_in_a_section_of_their_own() {
    use models::PlacedSine;
    assert_eq!(
        run::<HelloWorld>("hello_world"),
        run::<PlacedSine>("hello_world")
    );
}

#[test]
fn several_inputs_and_outputs_are_reached_by_name() {
    let mut model = TwoInputs::new();
    let (picture, measurements) = (
        TwoInputs::INPUT_PICTURE.shape,
        TwoInputs::INPUT_MEASUREMENTS.shape,
    );
    assert_eq!(
        picture.iter().product::<usize>(),
        model.input_picture().len()
    );
    assert_eq!(
        measurements.iter().product::<usize>(),
        model.input_measurements().len()
    );
    model.input_picture_mut().fill(1);
    model.input_measurements_mut().fill(2);
    model.invoke();
}

#[test]
fn labels_are_an_enum() {
    assert_eq!(
        ListedLabel::ALL.map(ListedLabel::as_str),
        ["circle", "a square", "3 sides"]
    );
    let mut model = Listed::new();
    model.invoke();
    let best = (0..3)
        .rev()
        .max_by_key(|index| model.output()[*index])
        .unwrap();
    assert_eq!(model.label(), ListedLabel::ALL[best]);
    assert_ne!(ListedLabel::ASquare, ListedLabel::Model3Sides);
    let file = std::fs::read_to_string("fixtures/models/yes_no.labels.txt").unwrap();
    let lines: Vec<&str> = file.lines().collect();
    assert_eq!(KeywordsLabel::ALL.map(KeywordsLabel::as_str)[..], lines);
    assert_eq!(
        Keywords::new().label() as usize,
        0,
        "all scores are equal before the first run"
    );
}
