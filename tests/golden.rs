//! Every fixture model, on every kernel set and for both aims of optimisation, against the outputs
//! that the TensorFlow Lite Micro interpreter gave (`fixtures/goldens`).

use serde::Deserialize;
use std::{
    collections::BTreeSet,
    fs,
    path::{Path, PathBuf},
};
use tinyml::Model;

/// Floats may differ by this much, relative to the expected value or, below 1, absolutely.
const TOLERANCE: f32 = 1e-5;

#[derive(Deserialize)]
struct Golden {
    cases: usize,
    /// State goes on from case to case.
    sequence: bool,
    inputs: Vec<Tensor>,
    outputs: Vec<Tensor>,
}

#[derive(Deserialize)]
struct Tensor {
    file: String,
    dtype: String,
    shape: Vec<usize>,
}

impl Tensor {
    fn element(&self) -> usize {
        match self.dtype.as_str() {
            "int8" | "uint8" | "bool" => 1,
            "int16" => 2,
            "float32" | "int32" | "uint32" => 4,
            other => panic!("no fixture had elements of type {other}"),
        }
    }

    /// All cases, one after another.
    fn cases(&self, folder: &Path, count: usize) -> Vec<Vec<u8>> {
        let bytes = fs::read(folder.join(&self.file)).unwrap();
        let size = self.element() * self.shape.iter().product::<usize>();
        assert_eq!(bytes.len(), count * size, "{}", self.file);
        bytes.chunks(size).map(<[u8]>::to_vec).collect()
    }
}

fn fixtures() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures")
}

/// The golden cases of a model.
struct Cases {
    name: &'static str,
    golden: Golden,
    /// By tensor, then by case.
    inputs: Vec<Vec<Vec<u8>>>,
    outputs: Vec<Vec<Vec<u8>>>,
}

impl Cases {
    fn read<M: Model>(name: &'static str) -> Self {
        let folder = fixtures().join("goldens").join(name);
        let golden: Golden =
            serde_json::from_slice(&fs::read(folder.join("golden.json")).unwrap()).unwrap();
        assert_eq!(golden.inputs.len(), M::INPUTS.len());
        assert_eq!(golden.outputs.len(), M::OUTPUTS.len());
        assert!(golden.cases > 0);
        let read = |tensors: &[Tensor]| -> Vec<Vec<Vec<u8>>> {
            tensors
                .iter()
                .map(|tensor| tensor.cases(&folder, golden.cases))
                .collect()
        };
        let (inputs, outputs) = (read(&golden.inputs), read(&golden.outputs));
        Self {
            name,
            golden,
            inputs,
            outputs,
        }
    }

    /// Runs one case.
    fn check<M: Model>(&self, model: &mut M, case: usize) {
        if !self.golden.sequence {
            model.reset();
        }
        for (index, input) in self.inputs.iter().enumerate() {
            let bytes = model.input_bytes_mut(index).unwrap();
            bytes.copy_from_slice(&input[case]);
        }
        model.invoke();
        for (index, tensor) in self.golden.outputs.iter().enumerate() {
            let found = model.output_bytes(index).unwrap();
            let expected = &self.outputs[index][case];
            let place = format!("{}, output {index}, case {case}", self.name);
            if tensor.dtype == "float32" {
                compare_floats(found, expected, &place);
            } else {
                assert_eq!(found, expected, "{place}");
            }
        }
    }
}

/// Runs all golden cases of a model.
fn check<M: Model>(name: &'static str, model: &mut M) {
    let cases = Cases::read::<M>(name);
    // A sequence that starts again after a reset is the same.
    let rounds = if cases.golden.sequence { 2 } else { 1 };
    for round in 0..rounds {
        if round > 0 {
            model.reset();
        }
        for case in 0..cases.golden.cases {
            cases.check(model, case);
        }
    }
}

fn compare_floats(found: &[u8], expected: &[u8], place: &str) {
    assert_eq!(found.len(), expected.len(), "{place}");
    let pairs = found.as_chunks().0.iter().zip(expected.as_chunks().0);
    for (index, (found, expected)) in pairs.enumerate() {
        let (found, expected) = (f32::from_le_bytes(*found), f32::from_le_bytes(*expected));
        assert!(
            expected.is_finite() && (found - expected).abs() <= TOLERANCE * expected.abs().max(1.0),
            "{place}, element {index}: {found} is not {expected}"
        );
    }
}

tinyml::model! {
    /// All channels that the file has.
    struct Whole = "fixtures/models/pruned.tflite";
    channels = "keep";
}

tinyml::model! {
    /// Without those that are constant or that nobody reads.
    struct Pruned = "fixtures/models/pruned.tflite";
}

#[test]
fn removed_channels_change_no_output() {
    check("pruned", &mut Whole::new());
    check("pruned", &mut Pruned::new());
    const { assert!(Pruned::MACS < Whole::MACS) };
    const { assert!(Pruned::WEIGHT_BYTES < Whole::WEIGHT_BYTES) };
    const { assert!(Pruned::ARENA_BYTES < Whole::ARENA_BYTES) };
    assert_eq!(Pruned::INPUT.shape, Whole::INPUT.shape);
    assert_eq!(Pruned::OPERATORS.len(), Whole::OPERATORS.len());
    let stem = |operators: &[tinyml::OperatorInfo]| *operators[0].outputs[0].last().unwrap();
    assert_eq!((stem(Whole::OPERATORS), stem(Pruned::OPERATORS)), (8, 4));
}

/// Layers with weights in tables of values, on every kernel set and for both aims.
macro_rules! compressed {
    ($($name:ident: $path:tt;)+) => {
        mod in_tables {
            $(mod $name {
                compressed!(@set $name, $path, reference, tinyml::kernels::Reference);
                compressed!(@set $name, $path, portable, tinyml::kernels::Portable);
                compressed!(@set $name, $path, cortex_m, tinyml::kernels::CortexM);
            })+
        }
    };
    (@set $name:ident, $path:tt, $set:ident, $kernels:path) => {
        mod $set {
            compressed!(@aim $name, $path, $kernels, speed, "speed", "overlap");
            compressed!(@aim $name, $path, $kernels, size, "size", "rows");
        }
    };
    (@aim $name:ident, $path:tt, $kernels:path, $aim:ident, $text:tt, $memory:tt) => {
        mod $aim {
            tinyml::model! {
                struct Plain = $path;
                kernels = $kernels;
                optimize = $text;
                memory = $memory;
                weights = "plain";
            }

            tinyml::model! {
                struct Compressed = $path;
                kernels = $kernels;
                optimize = $text;
                memory = $memory;
                weights = "compressed";
            }

            #[test]
            fn is_exact() {
                crate::check(stringify!($name), &mut *Box::new(Compressed::new()));
                const { assert!(Compressed::WEIGHT_BYTES < Plain::WEIGHT_BYTES) };
                const { assert!(Compressed::MACS == Plain::MACS) };
            }
        }
    };
}

compressed! {
    clustered: "fixtures/models/clustered.tflite";
    compressed: "fixtures/models/compressed.tflite";
    lookup_tables: "fixtures/models/lookup_tables.tflite";
}

mod shared {
    use super::Cases;
    use tinyml::{SharedArena, largest};

    tinyml::model! {
        struct Features = "fixtures/models/audio_preprocessor.tflite";
        arena = "shared";
    }

    tinyml::model! {
        struct Words = "fixtures/models/yes_no.tflite";
        arena = "shared";
        labels = "fixtures/models/yes_no.labels.txt";
    }

    tinyml::model! {
        struct Shapes = "fixtures/models/residual.tflite";
        arena = "shared";
        optimize = "size";
        memory = "rows";
    }

    tinyml::model! {
        struct Pools = "fixtures/models/pooling.tflite";
        arena = "shared";
        steps = 2000;
    }

    const BYTES: usize = largest(&[
        Features::ARENA_BYTES,
        Words::ARENA_BYTES,
        Shapes::ARENA_BYTES,
        Pools::ARENA_BYTES,
    ]);

    /// Each takes the arena for a case, and leaves its tensors there for the next; what is kept from
    /// frame to frame is not among them.
    #[test]
    fn models_take_turns_with_an_arena() {
        let mut arena = SharedArena::<BYTES>::new();
        let (mut features, mut words) = (Features::new(), Words::new());
        let (mut shapes, mut pools) = (Shapes::new(), Pools::new());
        let of_features = Cases::read::<FeaturesInArena<'_>>("audio_preprocessor");
        let of_words = Cases::read::<WordsInArena<'_>>("yes_no");
        let of_shapes = Cases::read::<ShapesInArena<'_>>("residual");
        let of_pools = Cases::read::<PoolsInArena<'_>>("pooling");
        assert!(of_features.golden.sequence && Features::STATE_BYTES > 0);
        // A model of its own arena, besides the one that is counted.
        const { assert!(size_of::<Features>() < Features::STATE_BYTES + 8) };
        const { assert!(size_of::<Words>() == 0) };
        for case in 0..of_features.golden.cases {
            of_features.check(&mut features.with(&mut arena), case);
            let mut model = words.with(&mut arena);
            of_words.check(&mut model, case % of_words.golden.cases);
            assert!(WordsLabel::ALL.contains(&model.label()));
            of_shapes.check(&mut shapes.with(&mut arena), case % of_shapes.golden.cases);
            of_pools.check(&mut pools.with(&mut arena), case % of_pools.golden.cases);
        }
    }

    #[test]
    fn steps_borrow_the_arena() {
        let mut arena = SharedArena::<BYTES>::new();
        let mut pools = Pools::new();
        let mut model = pools.with(&mut arena);
        assert!(model.steps().count() >= Pools::OPERATORS.len());
        let mut once = core::pin::pin!(model.invoke_async());
        let mut context = core::task::Context::from_waker(core::task::Waker::noop());
        while once.as_mut().poll(&mut context).is_pending() {}
    }

    #[test]
    fn a_reset_forgets_the_state_and_only_that() {
        let mut arena = SharedArena::<BYTES>::new();
        let mut features = Features::new();
        let cases = Cases::read::<FeaturesInArena<'_>>("audio_preprocessor");
        for _ in 0..2 {
            for case in 0..3 {
                cases.check(&mut features.with(&mut arena), case);
            }
            features.reset();
        }
        let mut model = features.with(&mut arena);
        cases.check(&mut model, 0);
        model.reset();
        cases.check(&mut model, 0);
    }
}

mod in_a_section {
    tinyml::model! {
        struct Speed = "fixtures/models/yes_no.tflite";
        weights_section = ".tinyml_weights";
    }

    tinyml::model! {
        struct Size = "fixtures/models/yes_no.tflite";
        optimize = "size";
        kernels = tinyml::kernels::Reference;
        weights_section = ".tinyml_weights";
    }

    #[test]
    #[cfg(target_os = "linux")]
    fn is_exact() {
        super::check("yes_no", &mut Speed::new());
        super::check("yes_no", &mut Size::new());
    }
}

/// A test for each model, kernel set and aim.
macro_rules! goldens {
    ($($name:ident: $path:tt;)+) => {
        const NAMES: &[&str] = &[$(stringify!($name)),+];

        $(mod $name {
            goldens!(@set $name, $path, reference, tinyml::kernels::Reference);
            goldens!(@set $name, $path, portable, tinyml::kernels::Portable);
            goldens!(@set $name, $path, native, tinyml::kernels::Native);
            goldens!(@memory $name, $path, plain, "plain");
            goldens!(@memory $name, $path, rows, "rows");
        })+
    };
    (@set $name:ident, $path:tt, $set:ident, $kernels:path) => {
        mod $set {
            goldens!(@aim $name, $path, $kernels, speed, "speed");
            goldens!(@aim $name, $path, $kernels, size, "size");
        }
    };
    // The default, "overlap", is what the others have.
    (@memory $name:ident, $path:tt, $memory:ident, $text:tt) => {
        mod $memory {
            mod speed {
                tinyml::model! {
                    struct Fixture = $path;
                    kernels = tinyml::kernels::Portable;
                    memory = $text;
                }

                #[test]
                fn is_exact() {
                    crate::check(stringify!($name), &mut *Box::new(Fixture::new()));
                }
            }

            mod size {
                tinyml::model! {
                    struct Fixture = $path;
                    kernels = tinyml::kernels::Reference;
                    optimize = "size";
                    memory = $text;
                }

                #[test]
                fn is_exact() {
                    crate::check(stringify!($name), &mut *Box::new(Fixture::new()));
                }
            }
        }
    };
    (@aim $name:ident, $path:tt, $kernels:path, $aim:ident, $text:tt) => {
        mod $aim {
            tinyml::model! {
                struct Fixture = $path;
                kernels = $kernels;
                optimize = $text;
            }

            #[test]
            fn is_exact() {
                crate::check(stringify!($name), &mut *Box::new(Fixture::new()));
            }
        }
    };
}

goldens! {
    activations: "fixtures/models/activations.tflite";
    attention: "fixtures/models/attention.tflite";
    audio_preprocessor: "fixtures/models/audio_preprocessor.tflite";
    branches: "fixtures/models/branches.tflite";
    broadcast: "fixtures/models/broadcast.tflite";
    clustered: "fixtures/models/clustered.tflite";
    compressed: "fixtures/models/compressed.tflite";
    control_flow: "fixtures/models/control_flow.tflite";
    convolutions: "fixtures/models/convolutions.tflite";
    depthwise: "fixtures/models/depthwise.tflite";
    dynamic_batch: "fixtures/models/dynamic_batch.tflite";
    float_interface: "fixtures/models/float_interface.tflite";
    gru: "fixtures/models/gru.tflite";
    hello_world: "fixtures/models/hello_world.tflite";
    hello_world_float: "fixtures/models/hello_world_float.tflite";
    lookup_tables: "fixtures/models/lookup_tables.tflite";
    lstm: "fixtures/models/lstm.tflite";
    lstm_int16: "fixtures/models/lstm_int16.tflite";
    offline_plan: "fixtures/models/offline_plan.tflite";
    pad_conv: "fixtures/models/pad_conv.tflite";
    pooling: "fixtures/models/pooling.tflite";
    precise_scales: "fixtures/models/precise_scales.tflite";
    pruned: "fixtures/models/pruned.tflite";
    requantize: "fixtures/models/requantize.tflite";
    residual: "fixtures/models/residual.tflite";
    stream_flat: "fixtures/models/stream_flat.tflite";
    stream_frames: "fixtures/models/stream_frames.tflite";
    stream_residual: "fixtures/models/stream_residual.tflite";
    stream_speech: "fixtures/models/stream_speech.tflite";
    svdf: "fixtures/models/svdf.tflite";
    temporal: "fixtures/models/temporal.tflite";
    two_inputs: "fixtures/models/two_inputs.tflite";
    upsampling: "fixtures/models/upsampling.tflite";
    variables: "fixtures/models/variables.tflite";
    views: "fixtures/models/views.tflite";
    yes_no: "fixtures/models/yes_no.tflite";
}

#[test]
fn every_fixture_is_tested() {
    let files: BTreeSet<String> = fs::read_dir(fixtures().join("models"))
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| {
            path.extension()
                .is_some_and(|extension| extension == "tflite")
        })
        .map(|path| path.file_stem().unwrap().to_string_lossy().into_owned())
        .collect();
    assert_eq!(files, NAMES.iter().map(ToString::to_string).collect());
}
