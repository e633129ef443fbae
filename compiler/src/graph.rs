//! The typed graph that the passes work on: tensors and nodes, indexed by number.

mod element;

pub use element::Element;

use crate::ops::Operation;
use std::rc::Rc;

/// How integers stand for real numbers: `real = scale * (integer - zero_point)`.
#[derive(Clone, Debug, PartialEq)]
pub struct Quantization {
    /// One scale for the tensor, or one for each slice of `dimension`.
    pub scales: Vec<f32>,
    /// Zero points, as many as scales.
    pub zero_points: Vec<i64>,
    /// The dimension that the scales go along where there are several.
    pub dimension: usize,
}

/// Where a tensor's elements come from.
#[derive(Clone, Debug, PartialEq)]
pub enum Value {
    /// Computed by a node, or an input of the model.
    Computed,
    /// Known while compiling: little-endian elements.
    Constant(Rc<[u8]>),
    /// Kept from one invocation to the next, with these elements at first.
    State(Initial),
}

/// The bytes that a state begins with, and that a reset restores.
#[derive(Clone, Debug, PartialEq)]
pub enum Initial {
    /// The same byte throughout: zero, or the zero point of 8-bit elements.
    Fill(u8),
    /// Little-endian elements.
    Bytes(Rc<[u8]>),
}

impl Initial {
    /// The state of zeros.
    pub const ZERO: Self = Self::Fill(0);

    /// Elements; those that are one byte throughout are known as such.
    pub fn new(bytes: &Rc<[u8]>) -> Self {
        match bytes.first() {
            Some(first) if bytes.iter().any(|byte| byte != first) => Self::Bytes(bytes.clone()),
            first => Self::Fill(first.copied().unwrap_or(0)),
        }
    }
}

/// The number of a tensor in its graph.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct TensorId(pub usize);

/// A tensor of the graph.
#[derive(Clone, Debug, PartialEq)]
pub struct Tensor {
    /// The name in the file.
    pub name: String,
    /// Extents, outermost first; empty for a scalar.
    pub shape: Vec<usize>,
    /// Element type.
    pub element: Element,
    /// How integers stand for real numbers, if they do.
    pub quantization: Option<Quantization>,
    /// Where the elements come from.
    pub value: Value,
    /// The tensor whose bytes these are, under another shape.
    pub alias_of: Option<TensorId>,
    /// Whether the file leaves extents open, so that the operator that computes the tensor tells its
    /// shape. The shape is a guess until then, without elements where there is none.
    pub dynamic: bool,
}

impl Tensor {
    /// Number of elements.
    pub fn elements(&self) -> usize {
        self.shape.iter().product()
    }

    /// Size in bytes.
    pub fn bytes(&self) -> usize {
        if let (Some(bytes), Some(_)) = (self.constant(), self.element.values()) {
            return bytes.len();
        }
        self.elements().div_ceil(self.element.count()) * self.element.size()
    }

    /// The bytes of a constant.
    pub fn constant(&self) -> Option<&Rc<[u8]>> {
        match &self.value {
            Value::Constant(bytes) => Some(bytes),
            _ => None,
        }
    }

    /// The bytes of a constant with its elements in another order; nothing of a tensor that is none.
    pub fn permuted(&self, order: impl Iterator<Item = usize>) -> Option<Vec<u8>> {
        let bytes = self.constant()?;
        let size = self.element.size();
        if !self.element.is_narrow() {
            let element = |index| &bytes[index * size..(index + 1) * size];
            return Some(order.flat_map(element).copied().collect());
        }
        let (count, bits) = (self.element.count(), 8 / self.element.count());
        let mut permuted = vec![0; self.bytes()];
        for (to, from) in order.enumerate() {
            let element = bytes[from / count] >> (from % count * bits) & ((1 << bits) - 1);
            permuted[to / count] |= element << (to % count * bits);
        }
        Some(permuted)
    }

    /// Whether the elements are kept from one invocation to the next.
    pub fn is_state(&self) -> bool {
        matches!(self.value, Value::State(_))
    }

    /// The elements of an int32 or int64 constant.
    pub fn integers(&self) -> Option<Vec<i64>> {
        let bytes = self.constant()?;
        match self.element {
            Element::I32 => Some(
                bytes
                    .as_chunks()
                    .0
                    .iter()
                    .map(|b| i64::from(i32::from_le_bytes(*b)))
                    .collect(),
            ),
            Element::I64 => Some(
                bytes
                    .as_chunks()
                    .0
                    .iter()
                    .map(|b| i64::from_le_bytes(*b))
                    .collect(),
            ),
            _ => None,
        }
    }

    /// Scale and zero point of a tensor that has one of each.
    pub fn scale_and_zero_point(&self) -> Option<(f32, i32)> {
        let quantization = self.quantization.as_ref()?;
        match (&quantization.scales[..], &quantization.zero_points[..]) {
            ([scale], [zero_point]) => Some((*scale, *zero_point as i32)),
            _ => None,
        }
    }

    /// Extents for messages: `[1, 49, 40, 1]`.
    pub fn shape_text(&self) -> String {
        format!("{:?}", self.shape)
    }
}

/// An operator of a model file.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum OperatorCode {
    /// Its index in [`tinyml_kernels::ops::operator::BUILTINS`].
    Builtin(usize),
    /// The name of a custom operator.
    Custom(String),
}

impl OperatorCode {
    /// The builtin operator with a name.
    pub(crate) fn builtin(name: &str) -> Option<Self> {
        let builtins = tinyml_kernels::ops::operator::BUILTINS;
        let index = builtins.iter().position(|builtin| builtin.0 == name)?;
        Some(Self::Builtin(index))
    }

    /// The name in the file format, `CONV_2D`, or that of a custom operator.
    pub fn name(&self) -> &str {
        match self {
            Self::Builtin(index) => tinyml_kernels::ops::operator::BUILTINS[*index].0,
            Self::Custom(name) => name,
        }
    }
}

/// The options of an operator as they are in the file, for operators that the compiler leaves to
/// the user's kernels.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct RawOptions {
    /// The eight bytes at each field of the options table of a builtin operator.
    pub fields: Vec<[u8; 8]>,
    /// The options of a custom operator.
    pub custom: Vec<u8>,
}

/// A node of the graph.
#[derive(Clone, Debug)]
pub struct Node {
    /// Position in the file, for messages and reports.
    pub index: usize,
    /// Which operator.
    pub code: OperatorCode,
    /// Operands; an optional one may be missing.
    pub inputs: Vec<Option<TensorId>>,
    /// Results.
    pub outputs: Vec<TensorId>,
    /// The options in the file, for operators that are left to the user's kernels.
    pub raw_options: RawOptions,
    /// What the node computes.
    pub operation: Operation,
}

/// A model's main subgraph.
#[derive(Clone, Debug)]
pub struct Graph {
    /// What the file says about itself.
    pub description: String,
    /// All tensors.
    pub tensors: Vec<Tensor>,
    /// Nodes in an order in which every operand is computed before it is read.
    pub nodes: Vec<Node>,
    /// Inputs of the model, with the name by which the file's signature calls them.
    pub inputs: Vec<Port>,
    /// Outputs of the model.
    pub outputs: Vec<Port>,
}

/// An input or output of the model.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Port {
    /// The tensor.
    pub tensor: TensorId,
    /// The name in the file's signature, or else that of the tensor.
    pub name: String,
}

impl Graph {
    /// A tensor by number.
    pub fn tensor(&self, id: TensorId) -> &Tensor {
        &self.tensors[id.0]
    }

    /// Adds a tensor.
    pub fn add_tensor(&mut self, tensor: Tensor) -> TensorId {
        self.tensors.push(tensor);
        TensorId(self.tensors.len() - 1)
    }

    /// A node with its tensors at hand.
    pub fn view<'a>(&'a self, node: &'a Node) -> NodeView<'a> {
        NodeView { graph: self, node }
    }

    /// The tensor that holds the bytes of `id`.
    pub fn storage(&self, mut id: TensorId) -> TensorId {
        while let Some(original) = self.tensor(id).alias_of {
            id = original;
        }
        id
    }

    /// Whether some nodes run only under a condition, or more than once.
    pub(crate) fn has_control_flow(&self) -> bool {
        self.nodes
            .iter()
            .any(|node| node.operation.control().is_some())
    }

    /// Whether a tensor is an output of the model.
    pub fn is_output(&self, id: TensorId) -> bool {
        self.outputs.iter().any(|port| port.tensor == id)
    }

    /// Whether a tensor is an input of the model.
    pub fn is_input(&self, id: TensorId) -> bool {
        self.inputs.iter().any(|port| port.tensor == id)
    }
}

/// A node and the graph it is in.
#[derive(Clone, Copy)]
pub struct NodeView<'a> {
    /// The graph.
    pub graph: &'a Graph,
    /// The node.
    pub node: &'a Node,
}

impl<'a> NodeView<'a> {
    /// Operand `index`, if the node has it.
    pub fn input(&self, index: usize) -> Option<&'a Tensor> {
        Some(self.graph.tensor(self.input_id(index)?))
    }

    /// The number of operand `index`.
    pub fn input_id(&self, index: usize) -> Option<TensorId> {
        self.node.inputs.get(index).copied().flatten()
    }

    /// Result `index`, if the node has it.
    pub fn output(&self, index: usize) -> Option<&'a Tensor> {
        Some(self.graph.tensor(self.output_id(index)?))
    }

    /// The number of result `index`.
    pub fn output_id(&self, index: usize) -> Option<TensorId> {
        self.node.outputs.get(index).copied()
    }

    /// Whether operands and result have these element types. Those that are missing pass: the
    /// operator's check reports them.
    pub(crate) fn has_elements(&self, inputs: &[Element], output: Element) -> bool {
        let is = |tensor: Option<&Tensor>, element: Element| {
            tensor.is_none_or(|tensor| tensor.element == element)
        };
        inputs
            .iter()
            .enumerate()
            .all(|(index, element)| is(self.input(index), *element))
            && is(self.output(0), output)
    }

    /// The place for messages: `node 3 CONV_2D 'name of its output'`.
    pub fn place(&self) -> String {
        // A converter joins the names of all layers that it fused; the first is enough.
        let name = self.output(0).map_or("", |tensor| &tensor.name);
        let name = name.split(';').next().unwrap_or(name);
        let node = format!("node {} {}", self.node.index, self.node.code.name());
        if self.node.outputs.is_empty() {
            return node;
        }
        format!("{node} '{name}'")
    }
}
