//! Resource variables. A handle does no more than name one, so handles are looked through while
//! nodes are read: READ_VARIABLE reads a state tensor, and ASSIGN_VARIABLE writes one.

use super::{
    NodeOptions,
    control::Runs,
    nodes::{Parts, Problem, nodes},
    tables,
    tensors::TensorTable,
};
use crate::{
    diagnostics::Diagnostics,
    graph::{Graph, Initial, Node, Tensor, TensorId, Value},
    ops::{Access, CallOnce, Operation, Variable},
};
use std::collections::{BTreeMap, BTreeSet};

const HANDLE_HELP: &str = "a VAR_HANDLE of the same subgraph must come first; handles that are passed on from elsewhere are not supported";
const CALL_HELP: &str =
    "CALL_ONCE may call each other subgraph once, and these may only assign constants to variables";

/// What the subgraphs of a file share.
pub(super) struct Variables<'a> {
    pub(super) file: &'a [u8],
    pub(super) model: tables::Model<'a>,
    /// Container and name of each variable, by number.
    names: Vec<(String, String)>,
    /// The subgraphs that are called, and by whom.
    called: BTreeMap<usize, String>,
    /// Whether the subgraph that is read is one of these.
    is_called: bool,
    /// The subgraphs that IF, WHILE and CALL run.
    run: BTreeSet<usize>,
    pub(super) runs: Runs,
}

/// The handles of a subgraph.
#[derive(Default)]
pub(super) struct Handles {
    /// The number of the variable, by index of the handle's tensor.
    variables: BTreeMap<i32, usize>,
    /// The tensor of a variable's state, by number of the variable.
    states: BTreeMap<usize, TensorId>,
}

impl<'a> Variables<'a> {
    pub(super) fn new(file: &'a [u8], model: &tables::Model<'a>) -> Self {
        Self {
            file,
            model: *model,
            names: Vec::new(),
            called: BTreeMap::new(),
            is_called: false,
            run: BTreeSet::new(),
            runs: Runs::default(),
        }
    }

    /// The number of a variable: subgraphs mean the same one by the same container and name.
    fn number(&mut self, container: &str, name: &str) -> usize {
        let known = |(other, others): &(String, String)| other == container && others == name;
        let found = self.names.iter().position(known);
        found.unwrap_or_else(|| {
            self.names.push((container.to_owned(), name.to_owned()));
            self.names.len() - 1
        })
    }

    /// Whether any node calls or runs a subgraph.
    pub(super) fn is_called(&self, subgraph: usize) -> bool {
        self.called.contains_key(&subgraph) || self.run.contains(&subgraph)
    }

    /// Notes that IF, WHILE or CALL runs a subgraph.
    pub(super) fn note_run(&mut self, subgraph: usize) {
        self.run.insert(subgraph);
    }

    /// Reads a CALL_ONCE with the subgraph that it calls.
    pub(super) fn call_once(
        &mut self,
        operator: &tables::Operator<'_>,
        options: &NodeOptions<'_>,
        node: &str,
        diagnostics: &mut Diagnostics,
    ) -> Result<CallOnce, Problem> {
        let problem = |text: String| Err((format!(": {text}"), Some(CALL_HELP)));
        let table = match options.table::<tables::CallOnceOptions<'_>>() {
            Ok(table) => table,
            Err(text) => return problem(text),
        };
        if self.is_called || self.runs.is_inside() {
            return problem("it is in a subgraph that another node calls".to_owned());
        }
        let is_empty =
            |list: Option<flatbuffers::Vector<'_, i32>>| list.is_none_or(|list| list.is_empty());
        if !is_empty(operator.inputs()) || !is_empty(operator.outputs()) {
            return problem("it has inputs or outputs, but the operator has none".to_owned());
        }
        let asked = table.init_subgraph_index();
        let subgraphs = self.model.subgraphs();
        let count = subgraphs.map_or(0, |list| list.len());
        let Some(index) = usize::try_from(asked).ok().filter(|index| *index < count) else {
            return problem(format!(
                "it calls subgraph {asked}, but the model has {count}, counted from 0"
            ));
        };
        if index == 0 {
            return problem("it calls the main subgraph, which would run forever".to_owned());
        }
        if let Some(other) = self.called.get(&index) {
            return problem(format!("it calls subgraph {index}, as {other} does"));
        }
        self.called.insert(index, node.to_owned());
        let Some(subgraph) = subgraphs.map(|list| list.get(index)) else {
            return problem("its subgraph is missing".to_owned());
        };
        let place = format!("subgraph {index} '{}'", subgraph.name().unwrap_or_default());
        let mut found = Diagnostics::default();
        self.is_called = true;
        let graph = self.graph((index, &subgraph), &mut found);
        self.is_called = false;
        diagnostics.append(&place, found);
        Ok(CallOnce::new(place, graph))
    }

    /// A subgraph for its nodes.
    fn graph(
        &mut self,
        subgraph: (usize, &tables::SubGraph<'a>),
        diagnostics: &mut Diagnostics,
    ) -> Graph {
        let mut tensors = TensorTable::new(self.file, &self.model, subgraph, diagnostics);
        let nodes = nodes(subgraph.1, &mut tensors, self, diagnostics);
        let mut graph = Graph {
            description: String::new(),
            tensors: tensors.finish(diagnostics),
            nodes,
            inputs: Vec::new(),
            outputs: Vec::new(),
        };
        give_shapes(&mut graph);
        graph
    }
}

impl Handles {
    /// Reads a VAR_HANDLE.
    pub(super) fn add(
        &mut self,
        operator: &tables::Operator<'_>,
        options: &NodeOptions<'_>,
        variables: &mut Variables<'_>,
    ) -> Result<(), String> {
        let table = options.table::<tables::VarHandleOptions<'_>>()?;
        let outputs: Vec<i32> = operator.outputs().into_iter().flatten().collect();
        let &[handle] = &outputs[..] else {
            return Err(format!(
                "it has {} outputs, but the operator gives 1",
                outputs.len()
            ));
        };
        let container = table.container().unwrap_or_default();
        let number = variables.number(container, table.shared_name().unwrap_or_default());
        self.variables.insert(handle, number);
        Ok(())
    }

    /// Reads a READ_VARIABLE.
    pub(super) fn read(
        &mut self,
        operator: &tables::Operator<'_>,
        node: &str,
        tensors: &mut TensorTable<'_>,
        variables: &Variables<'_>,
        diagnostics: &mut Diagnostics,
    ) -> Result<Parts, Problem> {
        let ([handle], [result]) = operands(operator)?;
        let (number, state) = self.variable(handle, tensors, variables)?;
        let result = tensors.required(result, format!("output 0 of {node}"), diagnostics);
        let operation = Operation::Variable(Variable::new(Access::Read, number));
        Ok((operation, vec![Some(state)], result.into_iter().collect()))
    }

    /// Reads an ASSIGN_VARIABLE.
    pub(super) fn assign(
        &mut self,
        operator: &tables::Operator<'_>,
        node: &str,
        tensors: &mut TensorTable<'_>,
        variables: &Variables<'_>,
        diagnostics: &mut Diagnostics,
    ) -> Result<Parts, Problem> {
        let ([handle, value], []) = operands(operator)?;
        let (number, state) = self.variable(handle, tensors, variables)?;
        let value = tensors.required(value, format!("input 1 of {node}"), diagnostics);
        let operation = Operation::Variable(Variable::new(Access::Assign, number));
        Ok((operation, vec![value], vec![state]))
    }

    /// The number of the variable that a handle names, and the tensor of its state.
    fn variable(
        &mut self,
        handle: i32,
        tensors: &mut TensorTable<'_>,
        variables: &Variables<'_>,
    ) -> Result<(usize, TensorId), Problem> {
        let Some(&number) = self.variables.get(&handle) else {
            let problem = format!(
                ": its handle (input 0) is tensor {handle}, which no VAR_HANDLE before it gives"
            );
            return Err((problem, Some(HANDLE_HELP)));
        };
        let add = || tensors.add_state(variables.names[number].1.clone());
        Ok((number, *self.states.entry(number).or_insert_with(add)))
    }
}

/// The operands and results of a node that must have a certain number of them.
fn operands<const INPUTS: usize, const OUTPUTS: usize>(
    operator: &tables::Operator<'_>,
) -> Result<([i32; INPUTS], [i32; OUTPUTS]), Problem> {
    let list = |list: Option<flatbuffers::Vector<'_, i32>>| -> Vec<i32> {
        list.into_iter().flatten().collect()
    };
    let (inputs, outputs) = (list(operator.inputs()), list(operator.outputs()));
    let problem = format!(
        ": it has {} inputs and {} outputs, but the operator has {INPUTS} and {OUTPUTS}",
        inputs.len(),
        outputs.len()
    );
    match (inputs.try_into(), outputs.try_into()) {
        (Ok(inputs), Ok(outputs)) => Ok((inputs, outputs)),
        _ => Err((problem, None)),
    }
}

/// Gives the states of variables the shape of the first value that is assigned, or else read. As in
/// TensorFlow Lite Micro that value's zero point is in all bytes until something is assigned.
pub(super) fn give_shapes(graph: &mut Graph) {
    let mut values: BTreeMap<TensorId, Tensor> = BTreeMap::new();
    for wanted in [Access::Assign, Access::Read] {
        for node in &graph.nodes {
            if let Some((state, value)) = state_and_value(node, wanted)
                && let Some(value) = graph.tensors.get(value.0)
            {
                values.entry(state).or_insert_with(|| value.clone());
            }
        }
    }
    for (state, value) in values {
        let zero_point = value
            .quantization
            .as_ref()
            .map_or(0, |quantization| quantization.zero_points[0]);
        if let Some(tensor) = graph.tensors.get_mut(state.0) {
            *tensor = Tensor {
                name: tensor.name.clone(),
                value: Value::State(Initial::Fill(zero_point as u8)),
                alias_of: None,
                ..value
            };
        }
    }
}

/// The state that a node accesses, and the tensor that is assigned to it or read from it.
fn state_and_value(node: &Node, wanted: Access) -> Option<(TensorId, TensorId)> {
    let access = node.operation.variable()?.access;
    let (&[Some(input)], &[output]) = (&node.inputs[..], &node.outputs[..]) else {
        return None;
    };
    (access == wanted).then_some(match access {
        Access::Read => (input, output),
        Access::Assign => (output, input),
    })
}
