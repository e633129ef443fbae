//! Memory plans that a file brings along are followed, or refused with the tensors that they mix up.

use std::{fs, path::Path};
use tinyml_compiler::{Memory, Options, Place, Program, check_plan, compile_with};

/// The plan of the fixture: version, subgraph, how many tensors, and their places.
const PLAN: [i32; 10] = [1, 0, 7, 96, -1, 32, 160, -1, 96, -1];

fn model(name: &str) -> Vec<u8> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../fixtures/models");
    fs::read(folder.join(name).with_extension("tflite")).unwrap()
}

fn compile(bytes: &[u8]) -> Result<Program, String> {
    let options = Options {
        memory: Memory::Offline,
        ..Options::default()
    };
    compile_with(bytes, options).map_err(|diagnostics| diagnostics.to_string())
}

/// The fixture with another number in its plan.
fn with(position: usize, number: i32) -> Vec<u8> {
    let mut bytes = model("offline_plan");
    let text: Vec<u8> = PLAN
        .iter()
        .flat_map(|number| number.to_le_bytes())
        .collect();
    let found = bytes.windows(text.len()).position(|window| window == text);
    let start = found.unwrap() + 4 * position;
    bytes[start..start + 4].copy_from_slice(&number.to_le_bytes());
    bytes
}

#[test]
fn tensors_lie_where_the_file_says() {
    let program = compile(&model("offline_plan")).unwrap();
    assert_eq!(check_plan(&program), Ok(()));
    let place = |name: &str| {
        let mut tensors = program.graph.tensors.iter();
        let index = tensors.position(|tensor| tensor.name == name).unwrap();
        program.plan.places[index]
    };
    for (name, offset) in [
        ("x", 96),
        ("moved", 32),
        ("flat", 160),
        ("y", 96),
        ("doubled", 0),
    ] {
        assert_eq!(place(name), Some(Place::Arena(offset)), "{name}");
    }
    assert_eq!(program.plan.arena_bytes, 184);
}

#[test]
fn a_result_may_lie_over_its_operand() {
    // "moved" over "x", element over element; but "y" is not where "flat" is still read.
    assert_eq!(check_plan(&compile(&with(5, 96)).unwrap()), Ok(()));
    let problem = compile(&with(5, 100)).unwrap_err();
    assert!(problem.contains("'x' at bytes 96 to 120"), "{problem}");
    assert!(problem.contains("'moved' at bytes 100 to 124"), "{problem}");
}

#[test]
fn plans_that_cannot_be_followed_are_refused() {
    let refused = |bytes: &[u8], words: &str| {
        let problem = compile(bytes).unwrap_err();
        assert!(problem.contains(words), "{problem}");
    };
    refused(&model("residual"), "no memory plan of its own");
    refused(&with(0, 9), "version 9");
    refused(&with(1, 2), "subgraph 2");
    refused(&with(2, 8), "8 tensors");
    refused(&with(3, 98), "a multiple of 4");
    refused(&with(3, i32::MAX - 3), "end before");
}
