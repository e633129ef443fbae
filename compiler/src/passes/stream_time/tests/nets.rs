//! Graphs of layers that slide along time.

use crate::{
    graph::{Element, Graph, Node, OperatorCode, Port, Quantization, Tensor, TensorId, Value},
    ops::{Binary, Convolution, FullyConnected, Movement, Operation, Padding},
};

/// xorshift64 (Marsaglia 2003).
struct Random(u64);

impl Random {
    fn within(&mut self, range: core::ops::RangeInclusive<usize>) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        range.start() + (self.0 % (range.end() - range.start() + 1) as u64) as usize
    }

    fn one_in(&mut self, count: usize) -> bool {
        self.within(1..=count) == 1
    }
}

/// Puts graphs together.
pub(super) struct Builder {
    pub(super) graph: Graph,
    random: Random,
    /// Whether time goes along the columns of images, as Keras lays out one-dimensional convolutions.
    by_columns: bool,
}

impl Builder {
    pub(super) fn new(seed: u64) -> Self {
        let graph = Graph {
            description: String::new(),
            tensors: Vec::new(),
            nodes: Vec::new(),
            inputs: Vec::new(),
            outputs: Vec::new(),
        };
        Self {
            graph,
            random: Random(seed),
            by_columns: false,
        }
    }

    pub(super) fn tensor(&mut self, shape: &[usize]) -> TensorId {
        self.graph.add_tensor(Tensor {
            name: format!("tensor {}", self.graph.tensors.len()),
            shape: shape.to_vec(),
            element: Element::I8,
            quantization: Some(Quantization {
                scales: vec![0.5],
                zero_points: vec![0],
                dimension: 0,
            }),
            value: Value::Computed,
            alias_of: None,
            dynamic: false,
        })
    }

    pub(super) fn view(&mut self, original: TensorId, shape: &[usize]) -> TensorId {
        let view = self.tensor(shape);
        self.graph.tensors[view.0].alias_of = Some(original);
        view
    }

    fn constant(&mut self, shape: &[usize], element: Element, values: &[i32]) -> TensorId {
        let id = self.tensor(shape);
        let tensor = &mut self.graph.tensors[id.0];
        let bytes = values.iter().flat_map(|value| value.to_le_bytes());
        (tensor.element, tensor.value) = match element {
            Element::I8 => (element, Value::Constant(vec![1; tensor.elements()].into())),
            _ => (element, Value::Constant(bytes.collect())),
        };
        id
    }

    pub(super) fn node(
        &mut self,
        name: &str,
        operation: Operation,
        inputs: &[TensorId],
        output: TensorId,
    ) {
        self.graph.nodes.push(Node {
            index: self.graph.nodes.len(),
            code: OperatorCode::builtin(name).unwrap(),
            inputs: inputs.iter().copied().map(Some).collect(),
            outputs: vec![output],
            raw_options: Default::default(),
            operation,
        });
    }

    fn shape(&self, id: TensorId) -> Vec<usize> {
        self.graph.tensor(id).shape.clone()
    }

    /// An image of so many rows of time.
    fn image(&self, time: usize, features: usize, channels: usize) -> Vec<usize> {
        match self.by_columns {
            true => vec![1, 1, time, channels],
            false => vec![1, time, features, channels],
        }
    }

    fn time(&self, id: TensorId) -> usize {
        self.shape(id)[if self.by_columns { 2 } else { 1 }]
    }

    fn features(&self, id: TensorId) -> usize {
        match self.by_columns {
            true => 1,
            false => self.shape(id)[2],
        }
    }

    /// A convolution over `taps` rows of time.
    pub(super) fn convolution(
        &mut self,
        input: TensorId,
        [taps, stride, dilation]: [usize; 3],
        channels: usize,
        padding: Padding,
    ) -> TensorId {
        let (time, features, span) = (
            self.time(input),
            self.features(input),
            (taps - 1) * dilation + 1,
        );
        let depth = *self.shape(input).last().unwrap();
        let count = match padding {
            Padding::Same => time.div_ceil(stride),
            _ => (time - span) / stride + 1,
        };
        let axes = |time: usize| match self.by_columns {
            true => [1, time as i32],
            false => [time as i32, 1],
        };
        let (strides, dilations) = (axes(stride), axes(dilation));
        let filter_shape = match self.by_columns {
            true => [channels, 1, taps, depth],
            false => [channels, taps, 1, depth],
        };
        let filter = self.constant(&filter_shape, Element::I8, &[]);
        let output = self.tensor(&self.image(count, features, channels));
        let operation = Operation::Convolution(Convolution::plain(strides, dilations, padding));
        self.node("CONV_2D", operation, &[input, filter], output);
        output
    }

    /// Every `step`th of the rows from `first` on, `count` of them.
    fn slice(&mut self, input: TensorId, first: usize, count: usize, step: usize) -> TensorId {
        let shape = self.shape(input);
        let axis = if self.by_columns { 2 } else { 1 };
        let list = |others: &dyn Fn(usize) -> usize, time: usize| -> Vec<i32> {
            (0..4)
                .map(|at| if at == axis { time } else { others(at) } as i32)
                .collect()
        };
        let lists = [
            list(&|_| 0, first),
            list(&|at| shape[at], first + (count - 1) * step + 1),
            list(&|_| 1, step),
        ];
        let [begin, end, steps] = lists.map(|list| self.constant(&[4], Element::I32, &list));
        let mut shape = shape;
        shape[axis] = count;
        let output = self.tensor(&shape);
        let operation = Operation::Movement(Movement::plain_strided_slice());
        self.node(
            "STRIDED_SLICE",
            operation,
            &[input, begin, end, steps],
            output,
        );
        output
    }

    fn add(&mut self, first: TensorId, second: TensorId) -> TensorId {
        let output = self.tensor(&self.shape(first));
        self.node(
            "ADD",
            Operation::Binary(Binary::plain_add()),
            &[first, second],
            output,
        );
        output
    }

    /// Sums over `depth` elements each.
    pub(super) fn dense(&mut self, input: TensorId, depth: usize, shape: &[usize]) -> TensorId {
        let filter = self.constant(&[*shape.last().unwrap(), depth], Element::I8, &[]);
        let output = self.tensor(shape);
        let operation = Operation::FullyConnected(FullyConnected::plain());
        self.node("FULLY_CONNECTED", operation, &[input, filter], output);
        output
    }

    /// Sums over all elements.
    pub(super) fn classifier(&mut self, input: TensorId) {
        let depth = self.graph.tensor(input).elements();
        let flat = self.view(input, &[1, depth]);
        let output = self.dense(flat, depth, &[1, 2]);
        self.output(output);
    }

    pub(super) fn input(&mut self, tensor: TensorId) {
        let name = "input".to_owned();
        self.graph.inputs.push(Port { tensor, name });
    }

    pub(super) fn output(&mut self, tensor: TensorId) {
        let name = format!("output {}", self.graph.outputs.len());
        self.graph.outputs.push(Port { tensor, name });
    }

    /// One layer of a random kind.
    fn layer(&mut self, input: TensorId) -> TensorId {
        let (time, channels) = (self.time(input), *self.shape(input).last().unwrap());
        let features = self.features(input);
        let taps = self.random.within(1..=time.min(4));
        let dilation = match taps {
            1 => 1,
            _ => self.random.within(1..=((time - 1) / (taps - 1)).min(3)),
        };
        let stride = if self.random.one_in(4) {
            self.random.within(2..=3)
        } else {
            1
        };
        let span = (taps - 1) * dilation + 1;
        match self.random.within(0..=6) {
            0 => {
                // A branch that looks back, and one that does not: which of its rows go together with
                // the other's is chosen freely.
                let branch = self.convolution(input, [taps, 1, dilation], channels, Padding::Valid);
                let first = self.random.within(0..=span - 1);
                let skip = self.slice(input, first, time - span + 1, 1);
                self.add(skip, branch)
            }
            1 => {
                let first = self.random.within(0..=time - 1);
                let step = self.random.within(1..=2);
                let count = self.random.within(1..=(time - first).div_ceil(step));
                self.slice(input, first, count, step)
            }
            2 => {
                let shape = self.image(time, features, 2);
                self.dense(input, channels, &shape)
            }
            3 if time > 2 && time.is_multiple_of(2) && features == 1 => {
                let shape = self.image(time / 2, 1, 2 * channels);
                self.view(input, &shape)
            }
            4 => {
                let padding = if span == 1 {
                    Padding::Same
                } else {
                    Padding::Valid
                };
                let pair =
                    [(); 2].map(|()| self.convolution(input, [taps, stride, dilation], 2, padding));
                self.add(pair[0], pair[1])
            }
            _ => self.convolution(input, [taps, stride, dilation], 2, Padding::Valid),
        }
    }
}

/// A net of layers that slide along time, its ends of all kinds.
pub(super) fn random_graph(seed: u64) -> Graph {
    let mut builder = Builder::new(seed);
    builder.by_columns = builder.random.one_in(3);
    let time = builder.random.within(2..=24);
    let (features, channels) = (builder.random.within(1..=2), builder.random.within(1..=2));
    let shape = builder.image(time, features, channels);
    let mut x = match builder.random.within(0..=2) {
        0 => {
            let flat = builder.tensor(&[1, shape.iter().product()]);
            builder.input(flat);
            builder.view(flat, &shape)
        }
        _ => {
            let image = builder.tensor(&shape);
            builder.input(image);
            image
        }
    };
    for _ in 0..builder.random.within(1..=4) {
        x = builder.layer(x);
        if builder.random.one_in(5) {
            builder.classifier(x);
        }
        if builder.random.one_in(8) && builder.graph.storage(x) == x {
            builder.output(x);
        }
    }
    builder.classifier(x);
    builder.graph
}
