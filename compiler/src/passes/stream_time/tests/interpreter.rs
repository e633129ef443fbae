//! An interpreter whose elements are numbers that tell how they came about: a hash of the node and of
//! all elements that it read, in order. So two elements are the same only if they were made of the same
//! rows.

use crate::{
    graph::{Graph, NodeView, Tensor},
    ops::{Delay, Operation, Tail},
};
use std::hash::{DefaultHasher, Hash, Hasher};

/// Bytes of an element.
pub(super) const SIZE: usize = size_of::<u64>();

pub(super) fn hash(values: impl Hash) -> [u8; SIZE] {
    let mut hasher = DefaultHasher::new();
    values.hash(&mut hasher);
    hasher.finish().to_le_bytes()
}

/// Runs graphs whose elements tell how they came about.
pub(super) struct Interpreter<'a> {
    graph: &'a Graph,
    values: Vec<Vec<u8>>,
}

impl<'a> Interpreter<'a> {
    pub(super) fn new(graph: &'a Graph) -> Self {
        let bytes = |tensor: &Tensor| vec![0xee; tensor.elements() * SIZE];
        Self {
            graph,
            values: graph.tensors.iter().map(bytes).collect(),
        }
    }

    pub(super) fn run(&mut self, input: &[u8]) -> Vec<Vec<u8>> {
        let place = self.graph.storage(self.graph.inputs[0].tensor).0;
        assert_eq!(self.values[place].len(), input.len());
        self.values[place] = input.to_vec();
        for node in &self.graph.nodes {
            let result = self.result(self.graph.view(node));
            assert_eq!(self.values[node.outputs[0].0].len(), result.len());
            self.values[node.outputs[0].0] = result;
        }
        let ports = self.graph.outputs.iter();
        ports
            .map(|port| self.values[self.graph.storage(port.tensor).0].clone())
            .collect()
    }

    fn result(&self, node: NodeView<'_>) -> Vec<u8> {
        let index = node.node.index;
        let operand = |number| {
            let id = node.input_id(number).unwrap();
            let bytes = &self.values[self.graph.storage(id).0];
            assert_eq!(bytes.len(), self.graph.tensor(id).elements() * SIZE);
            bytes
        };
        let output = node.output(0).unwrap();
        let elements = |number| operand(number).chunks(SIZE);
        match &node.node.operation {
            Operation::Binary(_) => {
                let pairs = elements(0).zip(elements(1));
                pairs.flat_map(|pair| hash((index, pair))).collect()
            }
            Operation::FullyConnected(_) => {
                let depth = node.input(1).unwrap().shape[1];
                let sums = operand(0).chunks(depth * SIZE);
                let outputs = *output.shape.last().unwrap();
                sums.flat_map(|row| (0..outputs).flat_map(move |o| hash((index, o, row))))
                    .collect()
            }
            Operation::Movement(movement) => {
                movement.execute(node, SIZE, &[operand(0)]).swap_remove(0)
            }
            Operation::Convolution(convolution) => {
                let &[_, _, width, depth] = &node.input(0).unwrap().shape[..] else {
                    panic!()
                };
                let pixel = |row: usize, column: usize| {
                    let first = (row * width + column) * depth * SIZE;
                    &operand(0)[first..first + depth * SIZE]
                };
                let [rows, columns] = convolution.taps(node);
                let mut bytes = Vec::new();
                for (rows, columns) in rows
                    .iter()
                    .flat_map(|rows| columns.iter().map(move |columns| (rows, columns)))
                {
                    let seen: Vec<&[u8]> = rows
                        .iter()
                        .flat_map(|row| columns.iter().map(|column| pixel(*row, *column)))
                        .collect();
                    for channel in 0..output.shape[3] {
                        bytes.extend(hash((index, channel, &seen)));
                    }
                }
                bytes
            }
            Operation::Delay(_) => {
                let mut line = operand(1).clone();
                for (number, copy) in Delay::copies(node).unwrap() {
                    let source = if number == 1 {
                        line.clone()
                    } else {
                        operand(number).clone()
                    };
                    copy.execute(SIZE, &source, &mut line).unwrap();
                }
                line
            }
            Operation::Tail(_) => {
                let mut bytes = vec![0; output.elements() * SIZE];
                for (number, copy) in Tail::copies(node).unwrap() {
                    copy.execute(SIZE, operand(number), &mut bytes).unwrap();
                }
                bytes
            }
            other => panic!("{other:?}"),
        }
    }
}
