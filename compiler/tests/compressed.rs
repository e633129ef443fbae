//! Which weights are brought into tables, and what is reported of them.

use std::{fs, path::Path};
use tinyml_compiler::{
    Compression, Element, Invocation, Options, Program, TrackedFiles, compile_with, expand,
};

fn program(name: &str, compress_weights: bool) -> Program {
    let models = Path::new(env!("CARGO_MANIFEST_DIR")).join("../fixtures/models");
    let bytes = fs::read(models.join(name).with_extension("tflite")).unwrap();
    let options = Options {
        compress_weights,
        ..Options::default()
    };
    compile_with(&bytes, options).unwrap()
}

/// Bits of a number, whether each channel has a table, and bytes before and after.
type How = (usize, bool, usize, usize);

/// Operators with weights in tables, and how.
fn compressed(program: &Program) -> Vec<(&str, How)> {
    let operators = program.report.operators.iter();
    operators
        .filter_map(|operator| {
            let Compression {
                bits,
                is_per_channel,
                plain_bytes,
                bytes,
            } = operator.compression?;
            let values = (bits, is_per_channel, plain_bytes, bytes);
            Some((operator.output.as_str(), values))
        })
        .collect()
}

/// Bytes of a header, so many tables of so many values, and numbers without gaps.
fn size(value: usize, tables: [usize; 2], bits: usize, weights: usize) -> usize {
    4 + value * tables[0] * tables[1] + (bits * weights).div_ceil(8)
}

#[test]
fn filters_with_few_values_are_in_tables() {
    let program = program("clustered", true);
    let mut expected = Vec::new();
    for (dtype, value) in [("float32", 4), ("int8", 1), ("int16", 1)] {
        let mut add = |name, tables: [usize; 2], bits, weights| {
            let values = (
                bits,
                tables[0] > 1,
                value * weights,
                size(value, tables, bits, weights),
            );
            expected.push((format!("{dtype}_{name}"), values));
        };
        // What `fixtures/compressed.py` draws. The second CONV_2D has too many values.
        add("conv_2d", [1, 6], 3, 6 * 36);
        add("depthwise_conv_2d", [12, 3], 2, 12 * 9);
        add("transpose_conv", [1, 29], 5, 5 * 72);
        add("fully_connected", [1, 128], 7, 20 * 81);
    }
    let found = compressed(&program);
    for (name, values) in &expected {
        let found = found.iter().find(|(output, _)| output == name);
        assert_eq!(found.map(|found| &found.1), Some(values), "{name}");
    }
    assert_eq!(found.len(), expected.len());
}

#[test]
fn it_does_not_matter_how_the_file_has_them() {
    let (tables, nodes) = (program("lookup_tables", true), program("compressed", true));
    let expected = [
        ("a", (3, true, 162, size(1, [6, 7], 3, 162))),
        ("b", (2, true, 54, size(1, [6, 4], 2, 54))),
        // A channel that nobody reads is gone.
        ("c", (3, false, 84, size(1, [1, 8], 3, 84))),
        ("d", (2, false, 56, size(1, [1, 3], 2, 56))),
    ];
    assert_eq!(compressed(&tables), expected);
    assert_eq!(compressed(&nodes), expected);
}

#[test]
fn the_types_documentation_says_what_is_in_tables() {
    let text = |program: &Program| {
        let invocation: Invocation = syn::parse_str("\"net.tflite\"").unwrap();
        let krate = quote::quote!(::tinyml);
        expand(program, &invocation, &krate, &TrackedFiles::default()).to_string()
    };
    let plain = program("lookup_tables", false);
    assert!(compressed(&plain).is_empty() && !text(&plain).contains(" | compressed |"));
    let program = program("lookup_tables", true);
    let text = text(&program);
    assert!(text.contains(" | compressed | weights of 4 operators: 356 bytes become 214 |"));
    assert!(text.contains(" | FULLY_CONNECTED | `d` | 2 bits | one | 56 | 21 |"));
    let (before, after) = (plain.report.cost, program.report.cost);
    assert_eq!(before.constant_bytes - after.constant_bytes, 356 - 214);
    assert_eq!(before.macs, after.macs);
}

#[test]
fn nothing_else_changes() {
    let (plain, program) = (program("clustered", false), program("clustered", true));
    assert_eq!(plain.plan.arena_bytes, program.plan.arena_bytes);
    let nodes = plain.graph.nodes.iter().zip(&program.graph.nodes);
    for (before, after) in nodes {
        for (before, after) in before.inputs.iter().zip(&after.inputs) {
            let [Some(before), Some(after)] = [before, after] else {
                continue;
            };
            let (before, after) = (plain.graph.tensor(*before), program.graph.tensor(*after));
            assert_eq!((&before.name, &before.shape), (&after.name, &after.shape));
            let element = match after.element {
                Element::LutI8 => Element::I8,
                Element::LutF32 => Element::F32,
                element => element,
            };
            assert_eq!(before.element, element);
        }
    }
}
