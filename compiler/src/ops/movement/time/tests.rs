//! What operators say of rows, against what they do with operands that are cut to the last rows.

use super::*;
use crate::graph::{Element, Graph, Node, OperatorCode, Tensor, TensorId, Value};
use crate::ops::movement::slice::StridedSliceMasks;

/// xorshift64 (Marsaglia 2003).
struct Random(u64);

impl Random {
    fn within(&mut self, range: core::ops::RangeInclusive<usize>) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        range.start() + (self.0 % (range.end() - range.start() + 1) as u64) as usize
    }
}

/// A node with operands of some shapes, integers that say how it moves them, and so many results.
#[derive(Clone)]
struct Case {
    kind: Kind,
    /// The first operand that is moved.
    data: usize,
    shapes: Vec<Vec<usize>>,
    integers: Vec<Vec<i32>>,
    results: usize,
}

impl Case {
    fn tensor(graph: &mut Graph, shape: &[usize], value: Value, element: Element) -> TensorId {
        graph.add_tensor(Tensor {
            name: String::new(),
            shape: shape.to_vec(),
            element,
            quantization: None,
            value,
            alias_of: None,
            dynamic: false,
        })
    }

    fn graph(&self) -> Graph {
        let mut graph = Graph {
            description: String::new(),
            tensors: Vec::new(),
            nodes: Vec::new(),
            inputs: Vec::new(),
            outputs: Vec::new(),
        };
        let data: Vec<_> = self
            .shapes
            .iter()
            .map(|shape| {
                Some(Self::tensor(
                    &mut graph,
                    shape,
                    Value::Computed,
                    Element::I16,
                ))
            })
            .collect();
        let mut inputs: Vec<_> = self
            .integers
            .iter()
            .map(|list| {
                let bytes = list.iter().flat_map(|value| value.to_le_bytes()).collect();
                let value = Value::Constant(bytes);
                Some(Self::tensor(&mut graph, &[list.len()], value, Element::I32))
            })
            .collect();
        inputs.splice(self.data..self.data, data);
        let outputs = (0..self.results)
            .map(|_| Self::tensor(&mut graph, &[], Value::Computed, Element::I16))
            .collect();
        let kind = self.kind.clone();
        graph.nodes.push(Node {
            index: 0,
            code: OperatorCode::Custom(String::new()),
            inputs,
            outputs,
            raw_options: Default::default(),
            operation: Operation::Movement(Movement { kind }),
        });
        let plan = self.movement().plan(graph.view(&graph.nodes[0])).unwrap();
        for (result, shape) in plan.shapes.into_iter().enumerate() {
            let id = graph.nodes[0].outputs[result];
            graph.tensors[id.0].shape = shape;
        }
        graph
    }

    fn movement(&self) -> Movement {
        Movement {
            kind: self.kind.clone(),
        }
    }

    fn run(&self, graph: &Graph, data: &[Vec<u8>]) -> Vec<Vec<u8>> {
        let mut operands = vec![&[][..]; self.integers.len()];
        operands.splice(self.data..self.data, data.iter().map(|bytes| &bytes[..]));
        let node = graph.view(&graph.nodes[0]);
        self.movement().execute(node, 2, &operands)
    }
}

fn random_case(random: &mut Random) -> Case {
    let rank = random.within(2..=4);
    let mut shape: Vec<usize> = (0..rank).map(|_| random.within(1..=4)).collect();
    let time = random.within(0..=1);
    shape[..time].fill(1);
    shape[time] = random.within(2..=6);
    let axis = random.within(0..=rank - 1);
    let case = |kind, data, integers: Vec<Vec<i32>>, results| Case {
        kind,
        data,
        shapes: vec![shape.clone()],
        integers,
        results,
    };
    let (signed, extent) = (axis as i32, shape[axis]);
    match random.within(0..=7) {
        0 => {
            let mut other = shape.clone();
            other[axis] = random.within(1..=3);
            let mut joined = case(Kind::Concatenation { axis: signed }, 0, vec![], 1);
            joined.shapes.push(other);
            joined
        }
        1 => {
            let axis = random.within(0..=rank) as i32;
            let mut joined = case(Kind::Pack { axis }, 0, vec![], 1);
            joined.shapes.push(shape.clone());
            joined
        }
        2 => case(Kind::Unpack { axis: signed }, 0, vec![], extent),
        3 => case(Kind::Split, 1, vec![vec![signed]], extent),
        4 => {
            let first = random.within(0..=extent) as i32;
            let sizes = vec![first, extent as i32 - first];
            case(Kind::SplitV, 0, vec![sizes, vec![signed - rank as i32]], 2)
        }
        5 => {
            let begin: Vec<i32> = shape
                .iter()
                .map(|n| random.within(0..=n - 1) as i32)
                .collect();
            let sizes = shape.iter().zip(&begin);
            let sizes = sizes.map(|(n, begin)| random.within(1..=n - *begin as usize) as i32);
            let sizes = sizes.collect();
            case(Kind::Slice, 0, vec![begin, sizes], 1)
        }
        6 => {
            let steps: Vec<i32> = (0..rank)
                .map(|_| [1, 1, 2, -1][random.within(0..=3)])
                .collect();
            let masks = StridedSliceMasks {
                begin: -1,
                end: -1,
                shrink_axis: 0,
                ..Default::default()
            };
            let whole = || vec![0; rank];
            case(
                Kind::StridedSlice(masks),
                0,
                vec![whole(), whole(), steps],
                1,
            )
        }
        _ => {
            let mut order: Vec<i32> = (0..rank as i32).collect();
            for index in 1..rank {
                order.swap(index, random.within(0..=index));
            }
            case(Kind::Transpose, 0, vec![order], 1)
        }
    }
}

/// The last of `count` rows.
fn last(bytes: &[u8], count: usize, rows: usize) -> Vec<u8> {
    bytes[bytes.len() / count * (count - rows)..].to_vec()
}

#[test]
fn last_rows_are_made_of_the_last_rows_that_are_said_to_be_needed() {
    let (mut compared, mut refused) = ([0; 8], 0);
    for seed in 1..=6000_u64 {
        let random = &mut Random(seed.wrapping_mul(0x9e37_79b9_7f4a_7c15));
        let case = random_case(random);
        let graph = case.graph();
        let view = graph.view(&graph.nodes[0]);
        let is_data = |index: &usize| (case.data..case.data + case.shapes.len()).contains(index);
        let extents: Vec<usize> = case
            .shapes
            .iter()
            .map(|shape| outermost(shape).map_or(1, |axis| shape[axis]))
            .collect();
        // Rows may be several positions long.
        let count = extents[0];
        let count = *[count, count / 2].get(random.within(0..=1)).unwrap();
        if count < 2 || extents.iter().any(|extent| !extent.is_multiple_of(count)) {
            continue;
        }
        let rows: Vec<usize> = (0..view.node.inputs.len())
            .map(|index| if is_data(&index) { count } else { 0 })
            .collect();
        let timed = Timed {
            node: view,
            rows: &rows,
        };
        let Ok(flow) = case.movement().rows_of_time(timed) else {
            refused += 1;
            continue;
        };
        let Flow::Rows {
            count: results,
            first,
            stride,
        } = flow
        else {
            continue;
        };
        let number = |(index, shape): (usize, &Vec<usize>)| -> Vec<u8> {
            let elements = 0..shape.iter().product::<usize>();
            elements
                .flat_map(|element| ((1000 * index + element) as u16).to_le_bytes())
                .collect()
        };
        let data: Vec<Vec<u8>> = case.shapes.iter().enumerate().map(number).collect();
        let whole = case.run(&graph, &data);
        for new in 1..=results {
            let needed = count - (first + (results - new) * stride);
            let mut cut = case.clone();
            for shape in &mut cut.shapes {
                let axis = outermost(shape).unwrap();
                shape[axis] = shape[axis] / count * needed;
            }
            if let Some(Operation::Movement(movement)) = case.movement().cut_to_rows(timed, new) {
                (cut.kind, cut.integers) = (movement.kind, vec![]);
            }
            let cut_data: Vec<Vec<u8>> = data
                .iter()
                .map(|bytes| last(bytes, count, needed))
                .collect();
            let found = cut.run(&cut.graph(), &cut_data);
            for (found, whole) in found.iter().zip(&whole) {
                assert_eq!(
                    *found,
                    last(whole, results, new),
                    "seed {seed}, {:?}",
                    case.kind
                );
            }
        }
        compared[match case.kind {
            Kind::Concatenation { .. } => 0,
            Kind::Pack { .. } => 1,
            Kind::Unpack { .. } => 2,
            Kind::Split => 3,
            Kind::SplitV => 4,
            Kind::Slice => 5,
            Kind::StridedSlice(_) | Kind::Cut(_) => 6,
            Kind::Transpose => 7,
            _ => unreachable!("no case is of another kind"),
        }] += 1;
    }
    assert!(compared.iter().all(|count| *count > 50), "{compared:?}");
    assert!(refused > 500, "{refused}");
}
