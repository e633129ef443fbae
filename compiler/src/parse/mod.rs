//! From the bytes of a file to a [`Graph`]: nothing here trusts the file.

#[allow(clippy::all, missing_docs, unsafe_code, unused, unreachable_pub, rust_2018_idioms)]
#[allow(clippy::undocumented_unsafe_blocks, clippy::missing_safety_doc)]
#[rustfmt::skip]
pub(crate) mod schema;

mod common;
mod constants;
mod control;
mod flexbuffer;
mod nodes;
mod offline;
mod options;
mod tensors;
mod variables;

pub(crate) use self::schema as tables;
pub(crate) use common::NARROW_HELP;
pub(crate) use flexbuffer::FlexMap;
pub(crate) use nodes::MOST_NODES;
pub(crate) use options::NodeOptions;
pub(crate) use tensors::LARGEST_TENSOR;

use crate::{
    diagnostics::Diagnostics,
    graph::{Element, Graph, Port, TensorId, Value},
};
use flatbuffers::{InvalidFlatbuffer, VerifierOptions};
use std::{collections::BTreeMap, rc::Rc};
use tensors::TensorTable;
use variables::Variables;

/// The version of the schema that every `.tflite` file states.
const SCHEMA_VERSION: u32 = 3;

/// Inputs or outputs of a model, each of which becomes a method.
const MOST_PORTS: usize = 256;

/// Reads a model file.
///
/// Fails with every problem of the file's structure: it is no model, an index is out of range, a
/// shape is dynamic, an operator's options are missing.
pub(crate) fn parse(bytes: &[u8]) -> Result<Graph, Diagnostics> {
    read(bytes).map(|(graph, _)| graph)
}

/// Reads a model file and, by tensor of the graph, where the file's own memory plan puts it; nothing where
/// the planner chooses.
pub(crate) fn parse_with_plan(bytes: &[u8]) -> Result<(Graph, Vec<Option<usize>>), Diagnostics> {
    const HELP: &str =
        "leave `memory = \"offline\"` out, or add a plan with the tools that made the model";
    let (graph, indices) = read(bytes)?;
    let mut diagnostics = Diagnostics::default();
    let mut plan = Vec::new();
    if let Some(model) = root(bytes, &mut diagnostics)
        && let Some(subgraph) = main_subgraph(&model, &mut diagnostics)
    {
        let count = subgraph.tensors().map_or(0, |tensors| tensors.len());
        match offline::offsets(&model, count) {
            Ok(offsets) => plan = offsets,
            Err(problem) => diagnostics.error_with_help(problem, HELP),
        }
    }
    diagnostics.propagate()?;
    let offset = |index: Option<usize>| plan.get(index?).copied().flatten();
    Ok((graph, indices.into_iter().map(offset).collect()))
}

/// The graph of a file, and the index in the file of each of its tensors that is there.
fn read(bytes: &[u8]) -> Result<(Graph, Vec<Option<usize>>), Diagnostics> {
    let mut diagnostics = Diagnostics::default();
    let Some(model) = root(bytes, &mut diagnostics) else {
        return Err(diagnostics);
    };
    let Some(subgraph) = main_subgraph(&model, &mut diagnostics) else {
        return Err(diagnostics);
    };
    let mut tensors = TensorTable::new(bytes, &model, (0, &subgraph), &mut diagnostics);
    let mut variables = Variables::new(bytes, &model);
    let nodes = nodes::nodes(&subgraph, &mut tensors, &mut variables, &mut diagnostics);
    check_called(&model, &variables, &mut diagnostics);
    let names = SignatureNames::new(&model);
    let inputs = ports(
        "input",
        subgraph.inputs(),
        &names.inputs,
        &mut tensors,
        &mut diagnostics,
    );
    let outputs = ports(
        "output",
        subgraph.outputs(),
        &names.outputs,
        &mut tensors,
        &mut diagnostics,
    );
    let indices = tensors.indices();
    let mut graph = Graph {
        description: model.description().unwrap_or_default().to_owned(),
        tensors: tensors.finish(&mut diagnostics),
        nodes,
        inputs,
        outputs,
    };
    variables::give_shapes(&mut graph);
    give_empty_lists(&mut graph);
    for port in &graph.inputs {
        let problem = match graph.tensor(port.tensor).value {
            Value::Constant(_) => "is a constant: its buffer holds data",
            Value::State(_) => "is a variable, which keeps what earlier invocations left",
            Value::Computed => continue,
        };
        diagnostics.error(format!("input '{}' of the model {problem}", port.name));
    }
    for port in &graph.outputs {
        let element = graph.tensor(port.tensor).element;
        if element.is_narrow() {
            let problem = format!(
                "output '{}' of the model is {}",
                port.name,
                element.file_name()
            );
            diagnostics.error_with_help(problem, NARROW_HELP);
        }
    }
    diagnostics.propagate()?;
    Ok((graph, indices))
}

/// Gives values to lists of no elements, such as the shape of a scalar: the file has no data for them.
fn give_empty_lists(graph: &mut Graph) {
    let mut is_computed = vec![false; graph.tensors.len()];
    for output in graph.nodes.iter().flat_map(|node| &node.outputs) {
        is_computed[output.0] = true;
    }
    for (tensor, is_computed) in graph.tensors.iter_mut().zip(is_computed) {
        if tensor.dynamic && !is_computed && tensor.shape == [0] {
            tensor.value = Value::Constant(Rc::from([]));
            tensor.dynamic = false;
        }
    }
}

/// As much of a refused file as can be told: a graph of its inputs and outputs without a node
/// between them.
pub(crate) fn outline(bytes: &[u8]) -> Option<Graph> {
    let mut unread = Diagnostics::default();
    let model = root(bytes, &mut unread)?;
    let subgraph = main_subgraph(&model, &mut unread)?;
    let mut tensors = TensorTable::new(bytes, &model, (0, &subgraph), &mut unread);
    let names = SignatureNames::new(&model);
    let (inputs, outputs) = (subgraph.inputs(), subgraph.outputs());
    let inputs = ports("input", inputs, &names.inputs, &mut tensors, &mut unread);
    let outputs = ports("output", outputs, &names.outputs, &mut tensors, &mut unread);
    let mut tensors = tensors.finish(&mut unread);
    for tensor in &mut tensors {
        tensor.value = Value::Computed;
        // One element at least, so that what the user's code does with it is no error of its own.
        tensor
            .shape
            .iter_mut()
            .for_each(|extent| *extent = (*extent).max(1));
        if tensor.element.is_narrow() {
            tensor.element = Element::I8;
        }
    }
    (!inputs.is_empty() && !outputs.is_empty()).then(|| Graph {
        description: String::new(),
        tensors,
        nodes: Vec::new(),
        inputs,
        outputs,
    })
}

/// The verified root table.
fn root<'a>(bytes: &'a [u8], diagnostics: &mut Diagnostics) -> Option<tables::Model<'a>> {
    const HELP: &str =
        "the file must be a TensorFlow Lite model, as the TensorFlow Lite converter writes it";
    if bytes.is_empty() {
        diagnostics.error_with_help("the file is empty", HELP);
        return None;
    }
    if bytes.len() < 8 {
        diagnostics.error_with_help(
            format!(
                "the file ends after {} bytes, before its identifier",
                bytes.len()
            ),
            HELP,
        );
        return None;
    }
    if bytes.get(4..8) != Some(b"TFL3") {
        diagnostics.error_with_help(
            format!(
                "this is not a TensorFlow Lite model: bytes 4 to 7 must be the identifier \"TFL3\"{}",
                looks_like(bytes)
            ),
            HELP,
        );
        return None;
    }
    let options = VerifierOptions {
        max_tables: 1_000_000,
        ..VerifierOptions::default()
    };
    let model = match schema::root_as_model_with_opts(&options, bytes) {
        Ok(model) => model,
        Err(error) => {
            diagnostics.error_with_help(
                format!("the file is damaged: {}", damage(&error, bytes.len())),
                "was it truncated or changed on its way here? Copy it or convert the model again",
            );
            return None;
        }
    };
    if model.version() != SCHEMA_VERSION {
        diagnostics.error(format!(
            "the file states schema version {}, this compiler reads version {SCHEMA_VERSION}",
            model.version()
        ));
        return None;
    }
    Some(model)
}

/// What the verifier found.
fn damage(error: &InvalidFlatbuffer, length: usize) -> String {
    if let InvalidFlatbuffer::RangeOutOfBounds { range, .. } = error {
        return format!("it needs at least {} bytes, but has {length}", range.end);
    }
    let text = error.to_string();
    let reason = text.lines().next().unwrap_or_default();
    reason.trim_end_matches('.').to_owned()
}

/// A guess at what else a file is, for people who picked the wrong one.
fn looks_like(bytes: &[u8]) -> &'static str {
    const KNOWN: [(&[u8], &str); 6] = [
        (b"\x89PNG", " (it is a PNG image)"),
        (b"\xff\xd8\xff", " (it is a JPEG image)"),
        (
            b"PK\x03\x04",
            " (it is a ZIP archive, such as a Keras model)",
        ),
        (
            b"\x89HDF",
            " (it is an HDF5 file, such as an old Keras model)",
        ),
        (
            b"\x08",
            " (it may be an ONNX model or a frozen TensorFlow graph)",
        ),
        (
            b"\x0a",
            " (it may be an ONNX model or a frozen TensorFlow graph)",
        ),
    ];
    KNOWN
        .iter()
        .find(|(start, _)| bytes.starts_with(start))
        .map_or("", |(_, name)| name)
}

/// The subgraph that is run. Others are called by operators.
fn main_subgraph<'a>(
    model: &tables::Model<'a>,
    diagnostics: &mut Diagnostics,
) -> Option<tables::SubGraph<'a>> {
    let Some(subgraphs) = model.subgraphs().filter(|list| !list.is_empty()) else {
        diagnostics.error("the model has no subgraph");
        return None;
    };
    Some(subgraphs.get(0))
}

/// Every subgraph but the first must be called by somebody.
fn check_called(
    model: &tables::Model<'_>,
    variables: &Variables<'_>,
    diagnostics: &mut Diagnostics,
) {
    let subgraphs = model.subgraphs();
    let count = subgraphs.map_or(0, |list| list.len());
    let list = subgraphs.into_iter().flatten().enumerate().skip(1);
    for (index, subgraph) in list.filter(|(index, _)| !variables.is_called(*index)) {
        diagnostics.error_with_help(
            format!(
                "subgraph {index} '{}' of {count} would never run: no IF, WHILE, CALL or CALL_ONCE calls it",
                subgraph.name().unwrap_or_default(),
            ),
            "export a model with one subgraph, and those that its nodes call",
        );
    }
}

/// The names that the first signature gives to tensors.
#[derive(Default)]
struct SignatureNames {
    inputs: BTreeMap<u32, String>,
    outputs: BTreeMap<u32, String>,
}

impl SignatureNames {
    fn new(model: &tables::Model<'_>) -> Self {
        let Some(signature) = model.signature_defs().and_then(|list| {
            list.iter()
                .find(|signature| signature.subgraph_index() == 0)
        }) else {
            return Self::default();
        };
        let names = |list: Option<
            flatbuffers::Vector<'_, flatbuffers::ForwardsUOffset<tables::TensorMap<'_>>>,
        >| {
            list.into_iter()
                .flatten()
                .filter_map(|entry| Some((entry.tensor_index(), entry.name()?.to_owned())))
                .collect()
        };
        Self {
            inputs: names(signature.inputs()),
            outputs: names(signature.outputs()),
        }
    }
}

/// The inputs or outputs of the main subgraph.
fn ports(
    kind: &str,
    indices: Option<flatbuffers::Vector<'_, i32>>,
    names: &BTreeMap<u32, String>,
    tensors: &mut TensorTable<'_>,
    diagnostics: &mut Diagnostics,
) -> Vec<Port> {
    let mut ports: Vec<Port> = Vec::new();
    let count = indices.map_or(0, |indices| indices.len());
    if count > MOST_PORTS {
        diagnostics.error(format!(
            "the model has {count} {kind}s; at most {MOST_PORTS} are supported"
        ));
        return ports;
    }
    for (position, index) in indices.into_iter().flatten().enumerate() {
        let user = format!("{kind} {position} of the model");
        let Some(tensor) = tensors.required(index, user.clone(), diagnostics) else {
            continue;
        };
        if kind == "input" {
            tensors.rename_user(tensor, user);
        }
        let name = names
            .get(&(index as u32))
            .cloned()
            .unwrap_or_else(|| tensors.name(tensor));
        ports.push(Port { tensor, name });
    }
    if indices.is_none_or(|list| list.is_empty()) {
        diagnostics.error(format!("the model has no {kind}s"));
    }
    check_distinct(kind, &ports, diagnostics);
    ports
}

/// Inputs and outputs are reached by name, so that names must differ.
fn check_distinct(kind: &str, ports: &[Port], diagnostics: &mut Diagnostics) {
    for (index, port) in ports.iter().enumerate() {
        let same = |other: &&Port| other.name == port.name || other.tensor == port.tensor;
        if let Some(other) = ports[..index].iter().find(same) {
            diagnostics.error_with_help(
                format!(
                    "two {kind}s of the model are called '{}' (tensors {} and {})",
                    port.name, other.tensor.0, port.tensor.0
                ),
                "the generated type reaches them by name: give each its own in the model or its signature",
            );
        }
    }
}

/// The tensor table's number type, kept apart from the file's.
pub(crate) type Ids = Vec<Option<TensorId>>;
