//! Elementwise operators of two operands.

mod arithmetic;
mod broadcast;
mod channels;
mod time;

use super::{
    Argument, Call, Channels, Check, Flow, Interval, Known, Obstacle, Operator, Timed,
    lookup::{operand, table_of},
};
use crate::{
    graph::{Element, NodeView},
    parse::{NodeOptions, tables},
    quantization::Activation,
};

kinds! {
    /// Which operator.
    Add Sub Mul Div FloorDiv FloorMod SquaredDifference Minimum Maximum Pow Atan2 Prelu
    Equal NotEqual Less LessEqual Greater GreaterEqual
    LogicalAnd LogicalOr BitwiseXor RightShift
}

impl Kind {
    /// Whether the result is a truth value about numbers.
    fn is_comparison(self) -> bool {
        matches!(
            self,
            Self::Equal
                | Self::NotEqual
                | Self::Less
                | Self::LessEqual
                | Self::Greater
                | Self::GreaterEqual
        )
    }

    /// Whether the arithmetic on elements of the first operand's type depends on their scales.
    fn is_scaled(self, first: Element) -> bool {
        use Kind::{Add, Div, Equal, Mul, NotEqual, Prelu, SquaredDifference, Sub};
        match first {
            Element::I8 => {
                matches!(self, Add | Sub | Mul | Div | SquaredDifference | Prelu)
                    || self.is_comparison()
            }
            Element::U8 => self.is_comparison(),
            Element::I16 => matches!(
                self,
                Add | Sub | Mul | Div | SquaredDifference | Prelu | Equal | NotEqual
            ),
            _ => false,
        }
    }

    /// The element types of the second operand and the result, if the operator has a kernel for the
    /// first operand's.
    fn elements(self, first: Element) -> Option<(Element, Element)> {
        use Element::{Bool, F32, I8, I16, I32, I64, U8, U32};
        let covered: &[Element] = match self {
            Self::Add | Self::Sub | Self::Mul => &[I8, I16, I32, I64, F32],
            Self::SquaredDifference => &[I8, I16, I32, F32],
            Self::Div => &[I8, I16, I32, F32],
            Self::FloorDiv => &[I8, I16, I32, F32],
            Self::FloorMod => &[I8, I16, I32, I64, F32],
            Self::Minimum | Self::Maximum => &[I8, I16, I32, I64, F32],
            Self::Pow => &[I32, F32],
            Self::Atan2 => &[F32],
            Self::Prelu => &[I8, I16, F32],
            Self::Equal | Self::NotEqual => &[Bool, I8, U8, I16, I32, I64, F32],
            Self::Less | Self::LessEqual | Self::Greater | Self::GreaterEqual => {
                &[I8, U8, I16, I32, I64, F32]
            }
            Self::LogicalAnd | Self::LogicalOr => &[Bool],
            Self::BitwiseXor | Self::RightShift => &[I8, U8, I16, I32, U32],
        };
        covered.contains(&first).then(|| match self {
            Self::Prelu if first == I16 => (I8, I16),
            kind if kind.is_comparison() => (first, Bool),
            _ => (first, first),
        })
    }
}

/// Options of an elementwise operator.
#[derive(Clone, Debug)]
pub(crate) struct Binary {
    kind: Kind,
    activation: Activation,
}

impl Binary {
    fn with_activation(kind: Kind, activation: i8) -> Result<Self, String> {
        Ok(Self {
            kind,
            activation: Activation::new(activation)?,
        })
    }

    /// An operator without options.
    pub(crate) fn plain(kind: Kind) -> Result<Self, String> {
        Self::with_activation(kind, 0)
    }

    pub(crate) fn add(options: &NodeOptions<'_>) -> Result<Self, String> {
        let table = options.table::<tables::AddOptions<'_>>();
        // Old converters leave out the options of an ADD without activation.
        let activation = table.map_or(0, |table| table.fused_activation_function());
        Self::with_activation(Kind::Add, activation)
    }

    pub(crate) fn sub(options: &NodeOptions<'_>) -> Result<Self, String> {
        let table = options.table::<tables::SubOptions<'_>>();
        let activation = table.map_or(0, |table| table.fused_activation_function());
        Self::with_activation(Kind::Sub, activation)
    }

    pub(crate) fn mul(options: &NodeOptions<'_>) -> Result<Self, String> {
        let table = options.table::<tables::MulOptions<'_>>();
        let activation = table.map_or(0, |table| table.fused_activation_function());
        Self::with_activation(Kind::Mul, activation)
    }

    pub(crate) fn div(options: &NodeOptions<'_>) -> Result<Self, String> {
        let table = options.table::<tables::DivOptions<'_>>();
        let activation = table.map_or(0, |table| table.fused_activation_function());
        Self::with_activation(Kind::Div, activation)
    }

    /// A table of results where one operand has 8-bit elements and the other is one constant.
    fn lookup(&self, node: NodeView<'_>) -> Option<Vec<Call>> {
        // The first three have fast kernels.
        if matches!(self.kind, Kind::Add | Kind::Sub | Kind::Mul) {
            return None;
        }
        let output = node.output(0)?;
        let constant = |index: usize| {
            let id = node.graph.storage(node.input_id(index)?);
            match node.graph.tensor(id).constant()?[..] {
                [byte] => Some(byte as i8),
                _ => None,
            }
        };
        let varied = if constant(1).is_some() { 0 } else { 1 };
        let input = node.input(varied)?;
        if input.element != Element::I8 || input.shape != output.shape {
            return None;
        }
        let other = constant(1 - varied)?;
        let result = |value: i8| match varied {
            0 => self.execute(node, value, other),
            _ => self.execute(node, other, value),
        };
        let results: Option<Vec<i8>> = (i8::MIN..=i8::MAX).map(result).collect();
        let bytes: Vec<u8> = results?.into_iter().map(i8::cast_unsigned).collect();
        let arguments = vec![("table", table_of(bytes, output.element))];
        let elements = [Element::I8, output.element];
        operand(node, varied, arguments)
            .map(|arguments| vec![Call::new("lookup", "Lookup", &elements, arguments)])
    }

    /// The contract, and the fields of its `Args`.
    fn call(&self, elements: &[Element], arguments: Vec<(&'static str, Argument)>) -> Call {
        match self.kind {
            Kind::Add => Call::new("add", "Add", elements, arguments),
            Kind::Sub => Call::new("sub", "Sub", elements, arguments),
            Kind::Mul => Call::new("mul", "Mul", elements, arguments),
            Kind::Prelu => Call::new("prelu", "Prelu", elements, arguments),
            kind => Call::of_family("binary", "Binary", kind.marker(), elements, arguments),
        }
    }
}

impl Operator for Binary {
    fn covers(&self, node: NodeView<'_>) -> bool {
        let (Some(first), Some(second), Some(output)) =
            (node.input(0), node.input(1), node.output(0))
        else {
            // The check says what is missing.
            return true;
        };
        self.kind.elements(first.element) == Some((second.element, output.element))
    }

    fn check(&self, check: &mut Check<'_>) {
        if !check.arity(2..=2, 1) {
            return;
        }
        let (Some(first), Some(second), Some(output)) = (
            check.node.input(0),
            check.node.input(1),
            check.node.output(0),
        ) else {
            return;
        };
        match broadcast::stretched(&first.shape, &second.shape) {
            Some(shape) if shape.len() <= 6 => {
                check.output_shape(0, &shape);
            }
            Some(_) => check.error("more than 6 dimensions are not supported"),
            None => check.error(format!(
                "its inputs of shapes {} and {} do not go together",
                first.shape_text(),
                second.shape_text()
            )),
        }
        if !self.kind.is_scaled(first.element) {
            return;
        }
        for (tensor, role) in [
            (first, "first input"),
            (second, "second input"),
            (output, "output"),
        ] {
            if tensor.element == Element::Bool || !check.quantized(tensor, role) {
                continue;
            }
            let (scale, _) = tensor.scale_and_zero_point().unwrap_or_default();
            check.require(!self.kind.is_comparison() || scale < 1.0, || {
                format!(
                    "its {role} has the scale {scale}; quantised elements are compared only below 1"
                )
            });
        }
    }

    fn channels(&self, node: NodeView<'_>) -> Channels {
        channels::flow(node)
    }

    fn intervals(&self, known: Known<'_>) -> Option<Vec<Interval>> {
        self.values(known)
    }

    fn time(&self, timed: Timed<'_>) -> Result<Flow, Obstacle> {
        time::flow(timed)
    }

    fn takes_constant(&self, _index: usize) -> bool {
        true
    }

    fn in_place(&self, node: NodeView<'_>) -> Vec<usize> {
        let Some(output) = node.output(0) else {
            return Vec::new();
        };
        let fits = |index: &usize| {
            node.input(*index).is_some_and(|input| {
                input.elements() == output.elements()
                    && input.element.size() == output.element.size()
            })
        };
        (0..2).filter(fits).collect()
    }

    fn lower(&self, node: NodeView<'_>) -> Vec<Call> {
        if let Some(calls) = self.lookup(node) {
            return calls;
        }
        let element = node.input(0).map(|input| input.element);
        let Some((element, mut arguments)) = element.zip(broadcast::operands(node)) else {
            return Vec::new();
        };
        let arithmetic = Argument::Value(self.arithmetic(node, element));
        arguments.insert(1, ("arithmetic", arithmetic));
        vec![self.call(&[element], arguments)]
    }
}
