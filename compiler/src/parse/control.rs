//! IF, WHILE and CALL with the subgraphs that they run.

use super::{
    NodeOptions,
    nodes::{Problem, nodes},
    tables,
    tensors::TensorTable,
    variables::{Variables, give_shapes},
};
use crate::{
    diagnostics::Diagnostics,
    graph::{Graph, Port, Value},
    ops::{ControlFlow, Operation, Subgraph, Subgraphs},
};

const HELP: &str = "a subgraph may run others, but neither itself nor the main one";

/// Subgraphs in subgraphs; converters nest loops as deep as the source does.
const DEEPEST: usize = 8;

/// A subgraph that several nodes run is read for each of them.
const MOST_RUNS: usize = 256;

/// No more bytes do the tensors of all of them have together.
const LARGEST_SUM: usize = 1 << 30;

/// What has been read for nodes that run subgraphs.
#[derive(Default)]
pub(super) struct Runs {
    /// The subgraphs around the node that is read.
    stack: Vec<usize>,
    /// How many have been read, and how many bytes their tensors have.
    count: usize,
    bytes: usize,
}

impl Runs {
    /// Whether the node that is read is in a subgraph that another node runs.
    pub(super) fn is_inside(&self) -> bool {
        !self.stack.is_empty()
    }
}

/// Reads the operation of an IF, WHILE or CALL.
pub(super) fn subgraphs<'a>(
    flow: ControlFlow,
    options: &NodeOptions<'_>,
    variables: &mut Variables<'a>,
    diagnostics: &mut Diagnostics,
) -> Result<Operation, Problem> {
    let plain = |text: String| (format!(": {text}"), None);
    let indices = match flow {
        ControlFlow::If => options.table::<tables::IfOptions<'_>>().map(|table| {
            vec![
                i64::from(table.then_subgraph_index()),
                i64::from(table.else_subgraph_index()),
            ]
        }),
        ControlFlow::While => options.table::<tables::WhileOptions<'_>>().map(|table| {
            vec![
                i64::from(table.cond_subgraph_index()),
                i64::from(table.body_subgraph_index()),
            ]
        }),
        ControlFlow::Call => options
            .table::<tables::CallOptions<'_>>()
            .map(|table| vec![i64::from(table.subgraph())]),
    };
    let list = indices.map_err(plain)?.into_iter().map(|index| {
        let subgraph = subgraph(index, variables, diagnostics);
        subgraph.map_err(|text| (format!(": {text}"), Some(HELP)))
    });
    let list = list.collect::<Result<Vec<Subgraph>, Problem>>()?;
    Ok(Operation::Subgraphs(Subgraphs { flow, list }))
}

/// Reads a subgraph with all that it runs itself.
fn subgraph(
    asked: i64,
    variables: &mut Variables<'_>,
    diagnostics: &mut Diagnostics,
) -> Result<Subgraph, String> {
    let subgraphs = variables.model.subgraphs();
    let count = subgraphs.map_or(0, |list| list.len());
    let found = usize::try_from(asked).ok().filter(|index| *index < count);
    let Some((index, list)) = found.zip(subgraphs) else {
        return Err(format!(
            "it runs subgraph {asked}, but the model has {count}, counted from 0"
        ));
    };
    let runs = &mut variables.runs;
    if index == 0 || runs.stack.contains(&index) {
        return Err(format!(
            "it runs subgraph {index} from within that subgraph, which would never end"
        ));
    }
    if runs.stack.len() >= DEEPEST {
        return Err(format!(
            "subgraphs are nested more than {DEEPEST} deep, which is not supported"
        ));
    }
    runs.count += 1;
    if runs.count > MOST_RUNS || runs.bytes > LARGEST_SUM {
        return Err(format!(
            "subgraphs are run at more than {MOST_RUNS} places, or their tensors need more than {LARGEST_SUM} bytes, which is not supported"
        ));
    }
    variables.note_run(index);
    let table = list.get(index);
    let name = table.name().unwrap_or_default().to_owned();
    let mut found = Diagnostics::default();
    variables.runs.stack.push(index);
    let graph = graph((index, &table), variables, &mut found);
    variables.runs.stack.pop();
    let sizes = graph.tensors.iter().map(|tensor| tensor.bytes());
    let runs = &mut variables.runs;
    runs.bytes = sizes.fold(runs.bytes, usize::saturating_add);
    let subgraph = Subgraph {
        index,
        name,
        graph: Box::new(graph),
    };
    diagnostics.append(&subgraph.place(), found);
    Ok(subgraph)
}

fn graph<'a>(
    (index, table): (usize, &tables::SubGraph<'a>),
    variables: &mut Variables<'a>,
    diagnostics: &mut Diagnostics,
) -> Graph {
    let mut tensors = TensorTable::new(
        variables.file,
        &variables.model,
        (index, table),
        diagnostics,
    );
    let nodes = nodes(table, &mut tensors, variables, diagnostics);
    let mut ports = |kind: &str, indices: Option<flatbuffers::Vector<'_, i32>>| -> Vec<Port> {
        let indices = indices.into_iter().flatten().enumerate();
        let ports = indices.filter_map(|(position, index)| {
            let user = format!("{kind} {position} of the subgraph");
            let tensor = tensors.required(index, user, diagnostics)?;
            let name = tensors.name(tensor);
            Some(Port { tensor, name })
        });
        ports.collect()
    };
    let (inputs, outputs) = (
        ports("input", table.inputs()),
        ports("output", table.outputs()),
    );
    let mut graph = Graph {
        description: String::new(),
        tensors: tensors.finish(diagnostics),
        nodes,
        inputs,
        outputs,
    };
    give_shapes(&mut graph);
    for port in &graph.inputs {
        let is_computed = graph
            .tensors
            .get(port.tensor.0)
            .is_none_or(|tensor| tensor.value == Value::Computed);
        if !is_computed {
            diagnostics.error(format!(
                "its input '{}' is a constant or a variable",
                port.name
            ));
        }
    }
    graph
}
