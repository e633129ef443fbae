//! What is reported of channels that are not computed, and the switch that computes them all.

use std::{collections::BTreeMap, fs, path::Path};
use tinyml_compiler::{Invocation, Options, Program, TrackedFiles, compile, compile_with, expand};

fn fixture(name: &str) -> Vec<u8> {
    let models = Path::new(env!("CARGO_MANIFEST_DIR")).join("../fixtures/models");
    fs::read(models.join(name).with_extension("tflite")).unwrap()
}

fn whole(bytes: &[u8]) -> Program {
    let options = Options {
        keep_channels: true,
        ..Options::default()
    };
    compile_with(bytes, options).unwrap()
}

/// The lines of the generated type's documentation.
fn documentation(program: &Program) -> Vec<String> {
    let invocation: Invocation = syn::parse_str("\"net.tflite\"").unwrap();
    let krate = quote::quote!(::tinyml);
    let tokens = expand(program, &invocation, &krate, &TrackedFiles::default());
    let file: syn::File = syn::parse2(tokens).unwrap();
    let text = prettyplease::unparse(&file);
    let lines = text.lines().filter_map(|line| line.strip_prefix("/// "));
    lines.map(str::to_owned).collect()
}

/// Channels removed of each operator that lost any, by the name of its output.
fn removed(program: &Program) -> BTreeMap<&str, usize> {
    let operators = program.report.operators.iter();
    operators
        .filter(|operator| operator.removed_channels > 0)
        .map(|operator| (operator.output.as_str(), operator.removed_channels))
        .collect()
}

/// Which channels `fixtures/operators.py` makes constant or unread, and what follows.
#[test]
fn constant_and_unread_channels_go_as_far_as_operators_let_them() {
    let program = compile(&fixture("pruned")).unwrap();
    let expected = [
        // 1 is the zero point, 5 and 6 are constants after the depthwise filters, 2 is not read. 3 is
        // a constant beside the zero point: the padding that follows keeps it.
        ("stem/Relu", 4),
        ("depthwise/Relu", 4),
        // 4 is the zero point, and 7 never leaves it. 0 is another constant, which the padding of
        // one of its readers keeps.
        ("point/Relu", 2),
        ("again/BiasAdd", 2),
        ("joined/Relu", 2),
        ("greatest/MaxPool2d", 2),
        ("side/Relu6", 1),
        ("both/concat", 3),
        // 2 is a constant, 6 is read by neither of two layers.
        ("valid/Relu", 2),
        ("average/AvgPool", 2),
        ("mean/Mean", 2),
        // Two constants and two that are not read.
        ("hidden/MatMul", 4),
    ];
    assert_eq!(removed(&program), expected.into());
    assert_eq!(program.report.removed_channels(), 30);
}

#[test]
fn the_report_and_the_documentation_say_what_was_saved() {
    let bytes = fixture("pruned");
    let (all, left) = (whole(&bytes), compile(&bytes).unwrap());
    let (before, after) = (left.report.cost_of_all_channels, left.report.cost);
    assert_eq!(before, all.report.cost);
    assert_eq!(after.macs, left.report.macs);
    assert!(after.macs < before.macs && after.constant_bytes < before.constant_bytes);
    let lines = documentation(&left);
    let saved = format!(
        "| removed | 30 constant or unread channels: {} MACs become {}, {} bytes of constants {} |",
        before.macs, after.macs, before.constant_bytes, after.constant_bytes
    );
    assert!(lines.contains(&saved), "{lines:#?}");
    let side = "| CONV_2D | `side/Relu6` | [1, 5, 4, 3] (1 channel removed) | 360 | all |";
    assert!(lines.iter().any(|line| line == side), "{lines:#?}");
}

#[test]
fn the_switch_keeps_the_graph_as_it_is() {
    let program = whole(&fixture("pruned"));
    assert_eq!(program.report.removed_channels(), 0);
    assert_eq!(program.report.cost, program.report.cost_of_all_channels);
    let stem = &program.report.operators[0];
    assert_eq!(stem.output_shapes, [[1, 10, 9, 8]]);
    assert!(
        !documentation(&program)
            .iter()
            .any(|line| line.contains("removed"))
    );
}

/// Nothing is wrong with these channels.
#[test]
fn nets_that_need_all_channels_keep_them() {
    for name in ["residual", "convolutions", "depthwise", "pooling", "yes_no"] {
        let bytes = fixture(name);
        let (all, left) = (whole(&bytes), compile(&bytes).unwrap());
        assert_eq!(removed(&left), BTreeMap::new(), "{name}");
        assert_eq!(all.report, left.report, "{name}");
    }
}
