//! The graph, the plan and the expansion of every fixture, as committed text.
//!
//! A change of a pass, of the planner or of code generation shows in the difference of
//! `compiler/tests/snapshots/`, and is meant to be read there. To accept what is new:
//!
//! ```text
//! UPDATE_EXPECT=1 cargo test -p tinyml-compiler --test snapshots
//! ```

use std::{
    fmt::Write as _,
    fs,
    path::{Path, PathBuf},
};
use syn::visit_mut::VisitMut;
use tinyml_compiler::{
    Graph, Invocation, Memory, Options, Place, Program, Stream, TrackedFiles, Value, compile,
    compile_with, expand,
};

/// Byte strings show this many bytes, and how many there are.
const BYTES_SHOWN: usize = 8;

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn models() -> Vec<PathBuf> {
    let mut files: Vec<PathBuf> = fs::read_dir(root().join("../fixtures/models"))
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| {
            path.extension()
                .is_some_and(|extension| extension == "tflite")
        })
        .collect();
    files.sort();
    files
}

/// Nodes in the order in which they run, with the shapes of their tensors.
fn graph_text(graph: &Graph) -> String {
    let mut text = String::new();
    let describe = |id| {
        let tensor = graph.tensor(id);
        let kind = match tensor.value {
            Value::Constant(_) => " constant",
            Value::State(_) => " state",
            Value::Computed => "",
        };
        format!(
            "{} {}{kind} '{}'",
            tensor.element,
            tensor.shape_text(),
            tensor.name
        )
    };
    for port in &graph.inputs {
        writeln!(text, "input {}: {}", port.name, describe(port.tensor)).unwrap();
    }
    for node in &graph.nodes {
        writeln!(text, "node {} {}", node.index, node.code.name()).unwrap();
        for id in &node.inputs {
            let operand = id.map_or("left out".to_owned(), describe);
            writeln!(text, "    reads {operand}").unwrap();
        }
        for id in &node.outputs {
            writeln!(text, "    writes {}", describe(*id)).unwrap();
        }
    }
    for port in &graph.outputs {
        writeln!(text, "output {}: {}", port.name, describe(port.tensor)).unwrap();
    }
    text
}

/// Where every tensor lies, and when.
fn plan_text(program: &Program) -> String {
    let (graph, plan) = (&program.graph, &program.plan);
    let mut text = format!(
        "arena {} bytes, lower bound {}, optimal: {}\nstate {} bytes\n",
        plan.arena_bytes, plan.lower_bound, plan.is_optimal, plan.state_bytes
    );
    for (index, tensor) in graph.tensors.iter().enumerate() {
        let Some(place) = plan.places[index] else {
            continue;
        };
        let (name, bytes) = (&tensor.name, tensor.bytes());
        let line = match (place, plan.lifetimes[index]) {
            (Place::Arena(offset), Some((first, last))) => {
                format!("{offset:6} + {bytes:<6} from {first} to {last}: '{name}'")
            }
            (Place::Arena(offset), None) => format!("{offset:6}   a view: '{name}'"),
            (Place::State(offset), _) => format!("{offset:6} + {bytes:<6} state: '{name}'"),
            (Place::Ring { offset, rows }, _) => {
                format!("{offset:6}   a ring of {rows} rows: '{name}'")
            }
            (Place::Constant, _) => continue,
        };
        writeln!(text, "{line}").unwrap();
    }
    for task in &plan.tasks {
        let stages = task.stages.iter().filter_map(|stage| {
            let span = stage.span?;
            let node = &graph.nodes[stage.node];
            let order = if span.from_last { " from the last" } else { "" };
            let (name, rows) = (node.code.name(), span.rows);
            Some(format!("node {} {name} by {rows}{order}", node.index))
        });
        let stages: Vec<String> = stages.collect();
        if !stages.is_empty() {
            writeln!(text, "rows in turns: {}", stages.join(", ")).unwrap();
        }
    }
    text
}

/// Shortens byte strings.
struct Shorten;

impl VisitMut for Shorten {
    fn visit_lit_byte_str_mut(&mut self, literal: &mut syn::LitByteStr) {
        let bytes = literal.value();
        if bytes.len() > BYTES_SHOWN {
            let start = &bytes[..BYTES_SHOWN];
            let rest = format!("... {} bytes, hash {:08x}", bytes.len(), hash(&bytes));
            let shown = [start, rest.as_bytes()].concat();
            *literal = syn::LitByteStr::new(&shown, literal.span());
        }
    }
}

/// FNV-1a: a change of any byte shows.
fn hash(bytes: &[u8]) -> u32 {
    bytes.iter().fold(0x811c_9dc5, |hash, byte| {
        (hash ^ u32::from(*byte)).wrapping_mul(0x0100_0193)
    })
}

/// Models whose expansion for size is kept as well: calls of one kernel there are rows of a table.
const FOR_SIZE: [&str; 2] = ["convolutions", "hello_world"];

/// Models whose plan and expansion by rows are kept.
const BY_ROWS: [&str; 2] = ["convolutions", "residual"];
/// Models whose graph and plan are kept as well for streaming in time.
const STREAMED: [&str; 2] = ["stream_frames", "stream_residual"];

/// Models whose expansion with compressed weights is kept as well.
const COMPRESSED: [&str; 1] = ["lookup_tables"];

fn expansion_text(program: &Program, name: &str, options: &str) -> String {
    let invocation: Invocation = syn::parse_str(&format!("\"{name}.tflite\"{options}")).unwrap();
    let krate = quote::quote!(::tinyml);
    let tokens = expand(program, &invocation, &krate, &TrackedFiles::default());
    let mut file = syn::parse2(tokens).unwrap();
    Shorten.visit_file_mut(&mut file);
    prettyplease::unparse(&file)
}

#[test]
fn graphs_plans_and_expansions_are_as_committed() {
    for path in models() {
        let name = path.file_stem().unwrap().to_string_lossy().into_owned();
        let program = compile(&fs::read(&path).unwrap()).unwrap_or_else(|error| {
            panic!("{name}: {error}");
        });
        let texts = [
            ("graph.txt", graph_text(&program.graph)),
            ("plan.txt", plan_text(&program)),
            ("expansion.rs", expansion_text(&program, &name, "")),
        ];
        let by_rows = BY_ROWS.contains(&&name[..]).then(|| {
            let options = Options {
                memory: Memory::Rows,
                ..Options::default()
            };
            let program = compile_with(&fs::read(&path).unwrap(), options).unwrap();
            [
                ("by_rows.plan.txt", plan_text(&program)),
                ("by_rows.expansion.rs", expansion_text(&program, &name, "")),
            ]
        });
        let for_size = FOR_SIZE.contains(&&name[..]).then(|| {
            let text = expansion_text(&program, &name, "; optimize = \"size\"");
            ("expansion_for_size.rs", text)
        });
        let streamed = STREAMED.contains(&&name[..]).then(|| {
            let options = Options {
                stream: Some(Stream::default()),
                ..Options::default()
            };
            let program = compile_with(&fs::read(&path).unwrap(), options).unwrap();
            let text = graph_text(&program.graph) + &plan_text(&program);
            ("streamed.txt", text)
        });
        let compressed = COMPRESSED.contains(&&name[..]).then(|| {
            let options = Options {
                compress_weights: true,
                ..Options::default()
            };
            let program = compile_with(&fs::read(&path).unwrap(), options).unwrap();
            (
                "compressed_weights.expansion.rs",
                expansion_text(&program, &name, ""),
            )
        });
        let texts = texts.into_iter().chain(for_size).chain(streamed);
        let texts = texts.chain(compressed);
        for (suffix, text) in texts.chain(by_rows.into_iter().flatten()) {
            let snapshot = root().join(format!("tests/snapshots/{name}.{suffix}"));
            expect_test::expect_file![snapshot].assert_eq(&text);
        }
    }
}

#[test]
fn the_same_bytes_give_the_same_tokens() {
    for path in models() {
        let bytes = fs::read(&path).unwrap();
        for options in ["", "; optimize = \"size\""] {
            let expansion = || expansion_text(&compile(&bytes).unwrap(), "model", options);
            assert_eq!(expansion(), expansion());
        }
    }
}
