//! Nodes that write over their operands, channel by channel.

use std::{fs, path::Path};
use tinyml_compiler::{Memory, Options, check_plan, compile_with};

/// The plan of each fixture is refused where it says of a node that it is in place, which is not.
#[test]
fn who_is_in_place_is_checked() {
    let models = Path::new(env!("CARGO_MANIFEST_DIR")).join("../fixtures/models");
    let mut refused = 0;
    for entry in fs::read_dir(models).expect("fixtures") {
        let path = entry.expect("a fixture").path();
        if path
            .extension()
            .is_none_or(|extension| extension != "tflite")
        {
            continue;
        }
        let bytes = fs::read(&path).expect("a model");
        let options = Options {
            memory: Memory::Plain,
            ..Options::default()
        };
        let Ok(mut program) = compile_with(&bytes, options) else {
            continue;
        };
        assert_eq!(check_plan(&program), Ok(()), "{}", path.display());
        for task in 0..program.plan.tasks.len() {
            // Where the flow of control parts nothing is computed.
            let node = program.plan.tasks[task].stages[0].node;
            if program.graph.nodes[node].outputs.is_empty() {
                continue;
            }
            program.plan.tasks[task].stages[0].in_place = true;
            assert!(check_plan(&program).is_err(), "{}", path.display());
            program.plan.tasks[task].stages[0].in_place = false;
            refused += 1;
        }
    }
    assert!(refused > 0, "no fixtures");
}

/// A model of narrow depthwise layers, which are 25 by 5 pixels of 64 channels.
#[test]
fn narrow_layers_are_in_place() {
    let Some(corpus) = std::env::var_os("TINYML_CORPUS") else {
        println!("TINYML_CORPUS names no corpus");
        return;
    };
    let models = fs::read_dir(Path::new(&corpus).join("models")).expect("models of the corpus");
    let mut folders = models.map(|entry| entry.expect("a model").path());
    let folder = folders.find(|path| path.to_string_lossy().contains("kws_ref_model"));
    let bytes = fs::read(folder.expect("the model").join("model.tflite")).expect("its file");
    for memory in [Memory::Overlap, Memory::Rows] {
        let options = Options {
            memory,
            ..Options::default()
        };
        let program = compile_with(&bytes, options).expect("a sound model");
        let stages = program.plan.tasks.iter().flat_map(|task| &task.stages);
        assert_eq!(stages.filter(|stage| stage.in_place).count(), 4);
        assert_eq!(check_plan(&program), Ok(()));
        let scratch = program.plan.scratch.iter().flatten();
        let end = scratch.map(|range| range.end).max().unwrap_or(0);
        assert!(end.max(program.plan.arena_bytes) <= 9_216, "{end}");
    }
}
