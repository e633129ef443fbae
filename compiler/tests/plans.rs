//! Plans of memory, checked byte by byte and row by row by a replay that shares nothing with the
//! planner; and the replay checked with plans that are damaged on purpose.

use std::{fs, path::Path};
use tinyml_compiler::{Memory, Options, Place, Program, check_plan, compile_with};

const PLANS: [Memory; 3] = [Memory::Plain, Memory::Overlap, Memory::Rows];

fn models() -> Vec<(String, Vec<u8>)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../fixtures/models");
    let mut files: Vec<_> = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| {
            path.extension()
                .is_some_and(|extension| extension == "tflite")
        })
        .collect();
    files.sort();
    let read = |path: &std::path::PathBuf| {
        let name = path.file_stem().unwrap().to_string_lossy().into_owned();
        (name, fs::read(path).unwrap())
    };
    files.iter().map(read).collect()
}

fn model(name: &str) -> Vec<u8> {
    let (_, bytes) = models()
        .into_iter()
        .find(|(other, _)| other == name)
        .unwrap();
    bytes
}

fn compile(bytes: &[u8], memory: Memory) -> Program {
    let options = Options {
        memory,
        ..Options::default()
    };
    compile_with(bytes, options).unwrap()
}

/// The end of the arena, with the working memory of kernels.
fn end(program: &Program) -> usize {
    let scratch = program.plan.scratch.iter().flatten().map(|range| range.end);
    scratch.max().unwrap_or(0).max(program.plan.arena_bytes)
}

#[test]
fn what_a_loop_hands_on_lives_to_its_end() {
    let mut program = compile(&model("control_flow"), Memory::Overlap);
    let tensor = |program: &Program, name: &str| {
        let mut tensors = program.graph.tensors.iter();
        tensors.position(|tensor| tensor.name == name).unwrap()
    };
    let x = tensor(&program, "x");
    // The last node that reads it stands before this one, but the next round reads it again.
    let shifted = tensor(&program, "body/shifted");
    let reader = |node: &tinyml_compiler::Node| {
        let mut inputs = node.inputs.iter().flatten();
        !node.outputs.is_empty() && inputs.any(|id| id.0 == x)
    };
    let writer = |node: &tinyml_compiler::Node| node.outputs.iter().any(|id| id.0 == shifted);
    let nodes = &program.graph.nodes;
    assert!(nodes.iter().rposition(reader) < nodes.iter().position(writer));
    assert_eq!(check_plan(&program), Ok(()));
    program.plan.places[shifted] = program.plan.places[x];
    let problem = check_plan(&program).unwrap_err();
    assert!(problem.contains("'x'"), "{problem}");
}

#[test]
fn every_plan_passes_and_saves_memory() {
    let mut saved = [0; 2];
    for (name, bytes) in models() {
        let programs = PLANS.map(|memory| compile(&bytes, memory));
        for program in &programs {
            assert_eq!(check_plan(program), Ok(()), "{name}");
            assert!(
                program.plan.lower_bound <= program.plan.arena_bytes,
                "{name}"
            );
        }
        let [plain, overlap, rows] = programs.each_ref().map(end);
        assert!(
            overlap <= plain && rows <= overlap,
            "{name}: {plain} {overlap} {rows}"
        );
        saved[0] += plain - overlap;
        saved[1] += overlap - rows;
    }
    assert!(saved[0] > 0 && saved[1] > 0, "{saved:?}");
}

#[test]
fn steps_and_rows_of_the_input_are_planned_soundly_too() {
    for (name, bytes) in models() {
        for memory in PLANS {
            let options = Options {
                memory,
                step_macs: Some(40_000),
                ..Options::default()
            };
            if let Ok(program) = compile_with(&bytes, options) {
                assert_eq!(check_plan(&program), Ok(()), "{name} in steps");
            }
        }
        let options = Options {
            input_by_rows: true,
            ..Options::default()
        };
        if let Ok(program) = compile_with(&bytes, options) {
            assert_eq!(check_plan(&program), Ok(()), "{name} by rows of the input");
        }
    }
}

#[test]
fn a_result_that_follows_its_operand_too_closely_is_found() {
    let program = compile(&model("convolutions"), Memory::Overlap);
    let spans = program.plan.tasks.iter().flat_map(|task| &task.stages);
    let overlapping: Vec<usize> = spans
        .filter(|stage| stage.span.is_some())
        .map(|stage| stage.node)
        .collect();
    assert!(!overlapping.is_empty());
    for node in overlapping {
        // Whole, the node would overwrite rows that it still needs.
        let mut whole = program.clone();
        let stages = whole
            .plan
            .tasks
            .iter_mut()
            .flat_map(|task| &mut task.stages);
        stages
            .filter(|stage| stage.node == node)
            .for_each(|stage| stage.span = None);
        assert!(check_plan(&whole).is_err(), "node {node} whole");
        // In the other direction, too.
        let mut backwards = program.clone();
        let stages = backwards
            .plan
            .tasks
            .iter_mut()
            .flat_map(|task| &mut task.stages);
        for stage in stages.filter(|stage| stage.node == node) {
            if let Some(span) = &mut stage.span {
                span.from_last = !span.from_last;
            }
        }
        assert!(check_plan(&backwards).is_err(), "node {node} backwards");
    }
}

#[test]
fn a_ring_that_is_too_small_is_found() {
    let program = compile(&model("residual"), Memory::Rows);
    let mut rings = 0;
    for index in 0..program.plan.places.len() {
        if let Some(Place::Ring { offset, rows }) = program.plan.places[index] {
            let mut smaller = program.clone();
            smaller.plan.places[index] = Some(Place::Ring {
                offset,
                rows: rows - 1,
            });
            assert!(
                check_plan(&smaller).is_err(),
                "{rows} rows of tensor {index}"
            );
            rings += 1;
        }
    }
    assert!(rings > 0);
}

#[test]
fn tensors_in_the_place_of_others_are_found() {
    for name in ["convolutions", "residual", "yes_no"] {
        let program = compile(&model(name), Memory::Plain);
        let node = &program.graph.nodes[0];
        let (input, output) = (node.inputs[0].unwrap(), node.outputs[0]);
        let mut damaged = program.clone();
        damaged.plan.places[output.0] = program.plan.places[input.0];
        assert!(check_plan(&damaged).is_err(), "{name}");
        let mut outside = program.clone();
        outside.plan.places[output.0] = Some(Place::Arena(program.plan.arena_bytes));
        assert!(check_plan(&outside).is_err(), "{name}");
        let mut missing = program.clone();
        missing.plan.tasks.pop();
        assert!(check_plan(&missing).is_err(), "{name}");
    }
}
