use super::*;
use crate::{
    graph::{Element, OperatorCode, Port, Quantization, Tensor},
    ops::{Binary, Convolution, FullyConnected, Operation, Padding},
    quantization::Multiplier,
};
use tinyml_kernels::Requantization;

/// xorshift64 (Marsaglia 2003).
struct Random(u64);

impl Random {
    fn below(&mut self, limit: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 % limit as u64) as usize
    }

    fn one_in(&mut self, count: usize) -> bool {
        self.below(count) == 0
    }
}

/// Puts graphs together from random weights.
struct Builder {
    graph: Graph,
    random: Random,
}

impl Builder {
    fn new(seed: u64) -> Self {
        Self {
            graph: Graph {
                description: String::new(),
                tensors: Vec::new(),
                nodes: Vec::new(),
                inputs: Vec::new(),
                outputs: Vec::new(),
            },
            random: Random(seed),
        }
    }

    fn tensor(&mut self, shape: &[usize], zero_point: i64) -> TensorId {
        self.graph.add_tensor(Tensor {
            name: format!("tensor {}", self.graph.tensors.len()),
            shape: shape.to_vec(),
            element: Element::I8,
            quantization: Some(Quantization {
                scales: vec![0.5],
                zero_points: vec![zero_point],
                dimension: 0,
            }),
            value: Value::Computed,
            alias_of: None,
            dynamic: false,
        })
    }

    /// An 8-bit constant with a scale for each slice along a dimension.
    fn filter(&mut self, shape: &[usize], dimension: usize, elements: &[i8]) -> TensorId {
        let id = self.tensor(shape, 0);
        let count = shape[dimension];
        let scale = |index| 0.01 * (1 + index % 3) as f32;
        let tensor = &mut self.graph.tensors[id.0];
        tensor.quantization = Some(Quantization {
            scales: (0..count).map(scale).collect(),
            zero_points: vec![0; count],
            dimension,
        });
        tensor.value = Value::Constant(elements.iter().map(|element| *element as u8).collect());
        id
    }

    fn bias(&mut self, elements: &[i32]) -> TensorId {
        let id = self.tensor(&[elements.len()], 0);
        let tensor = &mut self.graph.tensors[id.0];
        tensor.element = Element::I32;
        let bytes = elements.iter().flat_map(|element| element.to_le_bytes());
        tensor.value = Value::Constant(bytes.collect());
        id
    }

    fn node(&mut self, name: &str, operation: Operation, inputs: &[TensorId], output: TensorId) {
        self.graph.nodes.push(Node {
            index: self.graph.nodes.len(),
            code: OperatorCode::builtin(name).unwrap(),
            inputs: inputs.iter().copied().map(Some).collect(),
            outputs: vec![output],
            raw_options: Default::default(),
            operation,
        });
    }

    fn zero_point(&mut self) -> i64 {
        [-128, -128, 0, 9][self.random.below(4)]
    }

    /// Weights of which whole output channels, and whole input channels, are often zero. The
    /// closure says which channels an element belongs to.
    fn weights(&mut self, count: usize, channels: impl Fn(usize) -> [usize; 2]) -> Vec<i8> {
        let zero: Vec<bool> = (0..1000).map(|_| self.random.one_in(3)).collect();
        (0..count)
            .map(|index| {
                let [output, input] = channels(index);
                let weight = self.random.below(255) as i32 - 127;
                if zero[output] || zero[500 + input] {
                    0
                } else {
                    weight as i8
                }
            })
            .collect()
    }

    /// An operand for the bias, if the next node has one.
    fn biases(&mut self, count: usize) -> Option<TensorId> {
        if self.random.one_in(4) {
            return None;
        }
        let elements: Vec<i32> = (0..count)
            .map(|_| self.random.below(4000) as i32 - 2000)
            .collect();
        Some(self.bias(&elements))
    }

    fn convolution(&mut self, input: TensorId, depthwise: bool) -> TensorId {
        let [_, height, width, channels] = shape(&self.graph, input);
        let size = [1, 3][self.random.below(2)];
        let is_same = height < 3 || width < 3 || self.random.one_in(2);
        let padding = if is_same {
            Padding::Same
        } else {
            Padding::Valid
        };
        let size = if height < 3 || width < 3 { 1 } else { size };
        let lost = if is_same { 0 } else { size - 1 };
        let outputs = if depthwise {
            channels
        } else {
            3 + self.random.below(5)
        };
        let (shape, dimension) = if depthwise {
            ([1, size, size, channels], 3)
        } else {
            ([outputs, size, size, channels], 0)
        };
        let by_output = size * size * channels;
        let elements = self.weights(shape.iter().product(), |index| match depthwise {
            true => [index % channels, 400],
            false => [index / by_output, index % channels],
        });
        let filter = self.filter(&shape, dimension, &elements);
        let mut inputs = vec![input, filter];
        inputs.extend(self.biases(outputs));
        let zero_point = self.zero_point();
        let output = self.tensor(&[1, height - lost, width - lost, outputs], zero_point);
        let name = if depthwise {
            "DEPTHWISE_CONV_2D"
        } else {
            "CONV_2D"
        };
        let operation = Operation::Convolution(Convolution::with_relu(depthwise, padding));
        self.node(name, operation, &inputs, output);
        output
    }

    fn add(&mut self, first: TensorId, second: TensorId) -> TensorId {
        let shape = shape(&self.graph, first);
        let zero_point = self.zero_point();
        let output = self.tensor(&shape, zero_point);
        self.node(
            "ADD",
            Operation::Binary(Binary::plain_add()),
            &[first, second],
            output,
        );
        output
    }

    /// FULLY_CONNECTED of a view of the input, into a tensor that the model gives.
    fn classifier(&mut self, input: TensorId) {
        let depth = self.graph.tensor(input).elements();
        let channels = shape(&self.graph, input)[3];
        let flat = self.tensor(&[1, depth], 0);
        self.graph.tensors[flat.0].quantization = self.graph.tensor(input).quantization.clone();
        self.graph.tensors[flat.0].alias_of = Some(input);
        let elements = self.weights(3 * depth, |index| [400, index % channels]);
        let filter = self.filter(&[3, depth], 0, &elements);
        let mut inputs = vec![flat, filter];
        inputs.extend(self.biases(3));
        let output = self.tensor(&[1, 3], 5);
        let operation = Operation::FullyConnected(FullyConnected::plain());
        self.node("FULLY_CONNECTED", operation, &inputs, output);
        let name = format!("output {}", self.graph.outputs.len());
        self.graph.outputs.push(Port {
            tensor: output,
            name,
        });
    }
}

fn shape(graph: &Graph, id: TensorId) -> [usize; 4] {
    graph.tensor(id).shape[..].try_into().unwrap()
}

/// A net with branches, all of whose kinds of nodes the interpreter below knows.
fn random_graph(seed: u64) -> Graph {
    let mut builder = Builder::new(seed);
    let input = builder.tensor(&[1, 6, 5, 2], -3);
    builder.graph.inputs.push(Port {
        tensor: input,
        name: "input".to_owned(),
    });
    let mut x = builder.convolution(input, false);
    for _ in 0..1 + builder.random.below(4) {
        x = match builder.random.below(4) {
            0 => builder.convolution(x, true),
            1 => builder.convolution(x, false),
            2 => {
                let (other, another) = (builder.convolution(x, true), builder.convolution(x, true));
                match builder.graph.tensor(other).shape == builder.graph.tensor(another).shape {
                    true => builder.add(other, another),
                    false => other,
                }
            }
            _ => {
                let point = builder.convolution(x, true);
                match builder.graph.tensor(point).shape == builder.graph.tensor(x).shape {
                    true => builder.add(x, point),
                    false => point,
                }
            }
        };
        if builder.random.one_in(4) {
            builder.classifier(x);
        }
    }
    builder.classifier(x);
    let mut graph = builder.graph;
    super::super::remove_dead::remove_dead(&mut graph);
    graph
}

/// A naive interpreter: the outputs of a graph.
fn run(graph: &Graph, input: &[i8]) -> Vec<Vec<i8>> {
    let mut values: Vec<Vec<i8>> = vec![Vec::new(); graph.tensors.len()];
    values[graph.inputs[0].tensor.0] = input.to_vec();
    for node in &graph.nodes {
        let view = graph.view(node);
        let operand = |index| &values[graph.storage(view.input_id(index).unwrap()).0];
        let result = match &node.operation {
            Operation::Binary(binary) => operand(0)
                .iter()
                .zip(operand(1))
                .map(|(a, b)| binary.execute(view, *a, *b).unwrap())
                .collect(),
            Operation::Convolution(convolution) => {
                let [_, height, width, _] = shape(graph, view.output_id(0).unwrap());
                let same = convolution.padding == Padding::Same;
                sums(
                    view,
                    operand(0),
                    convolution.depthwise,
                    [height, width],
                    same,
                )
            }
            Operation::FullyConnected(_) => sums(view, operand(0), false, [1, 1], false),
            other => panic!("{other:?}"),
        };
        values[node.outputs[0].0] = result;
    }
    graph
        .outputs
        .iter()
        .map(|port| values[port.tensor.0].clone())
        .collect()
}

fn sums(
    node: crate::graph::NodeView<'_>,
    input: &[i8],
    depthwise: bool,
    [height, width]: [usize; 2],
    is_same: bool,
) -> Vec<i8> {
    let (image, filter, result) = (
        node.input(0).unwrap(),
        node.input(1).unwrap(),
        node.output(0).unwrap(),
    );
    let is_image = filter.shape.len() == 4;
    let [rows, columns, depth] = match is_image {
        true => image.shape[1..].try_into().unwrap(),
        false => [1, 1, image.elements()],
    };
    let size = if is_image { filter.shape[1] } else { 1 };
    let before = if is_same { (size - 1) / 2 } else { 0 };
    let outputs = *result.shape.last().unwrap();
    let bias = node
        .input(2)
        .and_then(Tensor::integers)
        .unwrap_or(vec![0; outputs]);
    let scale = |tensor: &Tensor| tensor.scale_and_zero_point().unwrap();
    let ((input_scale, input_zero_point), (output_scale, zero_point)) =
        (scale(image), scale(result));
    let scales = &filter.quantization.as_ref().unwrap().scales;
    assert_eq!(scales.len(), outputs, "scales go with their channels");
    let weights = filter.constant().unwrap();
    let mut elements = Vec::new();
    for (y, x, o) in (0..height * width * outputs)
        .map(|n| (n / outputs / width, n / outputs % width, n % outputs))
    {
        let mut sum = bias[o] as i32;
        for (i, j, k) in
            (0..size * size * depth).map(|n| (n / depth / size, n / depth % size, n % depth))
        {
            let (Some(row), Some(column)) =
                ((y + i).checked_sub(before), (x + j).checked_sub(before))
            else {
                continue;
            };
            if row >= rows || column >= columns || (depthwise && k != o) {
                continue;
            }
            let tap = i * size + j;
            let weight = match depthwise {
                true => weights[tap * outputs + o],
                false => weights[(o * size * size + tap) * depth + k],
            };
            let value = i32::from(input[(row * columns + column) * depth + k]);
            sum = sum.wrapping_add((value - input_zero_point) * i32::from(weight as i8));
        }
        let real = f64::from(input_scale) * f64::from(scales[o]) / f64::from(output_scale);
        let multiplier = Multiplier::new(real);
        let stage = Requantization {
            multipliers: &[multiplier.value],
            shifts: &[multiplier.shift as i8],
            zero_point,
            min: if is_image { zero_point } else { -128 },
            max: 127,
        };
        elements.push(stage.apply(sum, 0) as i8);
    }
    elements
}

#[test]
fn random_nets_give_the_same_without_the_channels() {
    let mut removed = 0;
    for seed in 1..=400 {
        let graph = random_graph(u64::wrapping_mul(seed, 0x9e37_79b9_7f4a_7c15));
        let mut smaller = graph.clone();
        let channels = remove_channels(&mut smaller);
        removed += channels.iter().map(|(_, count)| count).sum::<usize>();
        let mut random = Random(seed);
        for case in 0..6 {
            let input: Vec<i8> = (0..60)
                .map(|_| match case {
                    0 => [-128, 127][random.below(2)],
                    _ => random.below(256) as u8 as i8,
                })
                .collect();
            assert_eq!(run(&graph, &input), run(&smaller, &input), "seed {seed}");
        }
        assert_eq!(
            remove_channels(&mut smaller.clone()).len(),
            0,
            "seed {seed}: all at once"
        );
        let ports = |graph: &Graph| -> Vec<Vec<usize>> {
            let ports = graph.inputs.iter().chain(&graph.outputs);
            ports
                .map(|port| graph.tensor(port.tensor).shape.clone())
                .collect()
        };
        assert_eq!(ports(&graph), ports(&smaller));
    }
    assert!(removed > 1000, "only {removed} channels were found");
}
