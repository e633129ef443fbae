//! RNN, UNIDIRECTIONAL_SEQUENCE_RNN and BIDIRECTIONAL_SEQUENCE_RNN, and what recurrent layers share.

use super::{Argument, Call, Check, Operator};
use crate::{
    codegen::float,
    graph::{Element, NodeView, Tensor},
    parse::{NodeOptions, tables},
    quantization::Activation,
};
use proc_macro2::TokenStream;
use quote::quote;
use std::rc::Rc;

/// How sequences lie in the input of a recurrent layer.
pub(super) struct Sequences {
    pub(super) batches: usize,
    pub(super) steps: usize,
    pub(super) input_depth: usize,
    time_major: bool,
}

impl Sequences {
    /// Of an input of three dimensions.
    pub(super) fn of(input: &Tensor, time_major: bool) -> Option<Self> {
        let &[first, second, input_depth] = &input.shape[..] else {
            return None;
        };
        let (batches, steps) = match time_major {
            true => (second, first),
            false => (first, second),
        };
        let exists = [batches, steps, input_depth]
            .iter()
            .all(|extent| *extent > 0);
        exists.then_some(Self {
            batches,
            steps,
            input_depth,
            time_major,
        })
    }

    /// Of an input of two dimensions, for one step.
    pub(super) fn of_one_step(input: &Tensor) -> Option<Self> {
        let &[batches, input_depth] = &input.shape[..] else {
            return None;
        };
        (batches > 0 && input_depth > 0).then_some(Self {
            batches,
            steps: 1,
            input_depth,
            time_major: false,
        })
    }

    /// What kernels are told of a layer with so many units, whose outputs have such a distance.
    pub(super) fn kernel(
        &self,
        units: usize,
        output_stride: usize,
        backward: bool,
    ) -> tinyml_kernels::Sequences {
        tinyml_kernels::Sequences {
            batches: self.batches,
            steps: self.steps,
            input_depth: self.input_depth,
            units,
            output_stride,
            time_major: self.time_major,
            backward,
        }
    }

    /// The same in code.
    pub(super) fn tokens(&self, units: usize, output_stride: usize, backward: bool) -> TokenStream {
        tokens(&self.kernel(units, output_stride, backward))
    }

    /// The output of one direction: which tensor, its elements from the first of this direction on, and the
    /// distance of steps. Where outputs are merged, those of the forward direction stand in front.
    pub(super) fn output(
        &self,
        node: NodeView<'_>,
        units: [usize; 2],
        backward: bool,
        merged: bool,
    ) -> Option<(Argument, usize)> {
        let own = units[usize::from(backward)];
        let (number, first, stride) = match (merged, backward) {
            (true, false) => (0, 0, units[0] + units[1]),
            (true, true) => (0, units[0], units[0] + units[1]),
            (false, backward) => (usize::from(backward), 0, own),
        };
        let cells = Argument::Cells {
            tensor: node.output_id(number)?,
            first,
            count: self.batches * self.steps * stride - first,
        };
        Some((cells, stride))
    }
}

/// How sequences lie, in code.
pub(super) fn tokens(sequences: &tinyml_kernels::Sequences) -> TokenStream {
    let tinyml_kernels::Sequences {
        batches,
        steps,
        input_depth,
        units,
        output_stride,
        time_major,
        backward,
    } = *sequences;
    quote!(__kernels::Sequences {
        batches: #batches,
        steps: #steps,
        input_depth: #input_depth,
        units: #units,
        output_stride: #output_stride,
        time_major: #time_major,
        backward: #backward,
    })
}

/// The bytes of several constants, one after another.
pub(super) fn constants(node: NodeView<'_>, operands: &[usize]) -> Rc<[u8]> {
    let constants = operands
        .iter()
        .filter_map(|index| node.input(*index)?.constant());
    constants.flat_map(|bytes| bytes.iter().copied()).collect()
}

/// The constants of several operands, one after another.
pub(super) fn joined(node: NodeView<'_>, operands: &[usize], element: Element) -> Argument {
    Argument::Constant {
        bytes: constants(node, operands),
        element,
    }
}

/// All elements of an operand.
pub(super) fn operand(node: NodeView<'_>, index: usize) -> Option<Argument> {
    Some(Argument::all(node.input_id(index)?, node.input(index)?))
}

/// Checks that operands are constants of a shape.
pub(super) fn check_constants(
    check: &mut Check<'_>,
    operands: &[usize],
    shape: &[usize],
    role: &str,
) -> bool {
    operands.iter().all(|&index| {
        let node = check.node;
        let found = node.input(index).map(|tensor| &tensor.shape[..]);
        check.constant(index, role)
            && check.require(found == Some(shape), || {
                format!(
                    "its {role} (input {index}) has shape {}, not {shape:?}",
                    node.input(index)
                        .map(Tensor::shape_text)
                        .unwrap_or_default()
                )
            })
    })
}

/// Checks the shapes of the results of both directions.
pub(super) fn check_outputs(check: &mut Check<'_>, units: &[usize], merged: bool) {
    let mut shape = check
        .node
        .input(0)
        .map_or(Vec::new(), |input| input.shape.clone());
    let depths = match merged {
        true => vec![units.iter().sum()],
        false => units.to_vec(),
    };
    for (index, depth) in depths.into_iter().enumerate() {
        if let Some(last) = shape.last_mut() {
            *last = depth;
        }
        let found = check.node.output(index).map(|tensor| &tensor.shape[..]);
        let fits = found == Some(&shape[..]);
        check.require(fits, || {
            format!("its output {index} has shape {found:?} in the file, but the operator gives {shape:?}")
        });
    }
}

/// What makes an output of a sum.
#[derive(Clone, Copy, Debug)]
enum Function {
    Bounded(Activation),
    Tanh,
}

impl Function {
    fn new(code: i8) -> Result<Self, String> {
        match code {
            4 => Ok(Self::Tanh),
            _ => Activation::new(code).map(Self::Bounded),
        }
    }

    fn tokens(self) -> TokenStream {
        let function = quote!(__kernels::ops::rnn::Function);
        match self {
            Self::Tanh => quote!(#function::Tanh),
            Self::Bounded(activation) => {
                let (min, max) = activation.real_bounds();
                let (min, max) = (float(min), float(max));
                quote!(#function::Bounded(__kernels::Clamp { min: #min, max: #max }))
            }
        }
    }
}

/// The operands of a direction.
#[derive(Clone, Copy)]
struct Direction {
    input_weights: usize,
    recurrent_weights: usize,
    bias: usize,
    hidden: usize,
}

const FORWARD: Direction = Direction {
    input_weights: 1,
    recurrent_weights: 2,
    bias: 3,
    hidden: 4,
};

const BACKWARD: Direction = Direction {
    input_weights: 5,
    recurrent_weights: 6,
    bias: 7,
    hidden: 8,
};

/// An auxiliary input of a bidirectional layer, and its weights.
const AUXILIARY: core::ops::Range<usize> = 9..12;

/// Options of a recurrent layer.
#[derive(Clone, Debug)]
pub(crate) struct Recurrent {
    function: Function,
    /// Whether the input has a dimension of time; RNN has none.
    has_steps: bool,
    time_major: bool,
    is_bidirectional: bool,
    merges: bool,
}

impl Recurrent {
    pub(crate) fn rnn(options: &NodeOptions<'_>) -> Result<Self, String> {
        let table = options.table::<tables::RnnOptions<'_>>()?;
        Ok(Self {
            function: Function::new(table.fused_activation_function())?,
            has_steps: false,
            time_major: false,
            is_bidirectional: false,
            merges: false,
        })
    }

    pub(crate) fn sequence(options: &NodeOptions<'_>) -> Result<Self, String> {
        let table = options.table::<tables::SequenceRnnOptions<'_>>()?;
        Ok(Self {
            function: Function::new(table.fused_activation_function())?,
            has_steps: true,
            time_major: table.time_major(),
            is_bidirectional: false,
            merges: false,
        })
    }

    pub(crate) fn bidirectional(options: &NodeOptions<'_>) -> Result<Self, String> {
        let table = options.table::<tables::BidirectionalSequenceRnnOptions<'_>>()?;
        Ok(Self {
            function: Function::new(table.fused_activation_function())?,
            has_steps: true,
            time_major: table.time_major(),
            is_bidirectional: true,
            merges: table.merge_outputs(),
        })
    }

    fn directions(&self) -> &'static [Direction] {
        match self.is_bidirectional {
            true => &[FORWARD, BACKWARD],
            false => &[FORWARD],
        }
    }

    fn sequences(&self, node: NodeView<'_>) -> Option<Sequences> {
        let input = node.input(0)?;
        match self.has_steps {
            true => Sequences::of(input, self.time_major),
            false => Sequences::of_one_step(input),
        }
    }

    /// The units of each direction.
    fn units(&self, node: NodeView<'_>) -> Option<Vec<usize>> {
        let units = |direction: &Direction| {
            let weights = node.input(direction.recurrent_weights)?;
            weights.shape.first().copied().filter(|units| *units > 0)
        };
        self.directions().iter().map(units).collect()
    }
}

impl Operator for Recurrent {
    fn covers(&self, node: NodeView<'_>) -> bool {
        let operands = self.directions().len() * 4 + 1;
        node.has_elements(&vec![Element::F32; operands], Element::F32)
    }

    fn check(&self, check: &mut Check<'_>) {
        let (most, outputs) = match (self.is_bidirectional, self.merges) {
            (false, _) => (5, 1),
            (true, true) => (AUXILIARY.end, 1),
            (true, false) => (AUXILIARY.end, 2),
        };
        let least = self.directions().len() * 4 + 1;
        if !check.arity(least..=most, outputs) {
            return;
        }
        let node = check.node;
        let has_auxiliary = AUXILIARY
            .into_iter()
            .any(|index| node.input(index).is_some());
        check.require(!has_auxiliary, || {
            "it has an auxiliary input, which is not supported".to_owned()
        });
        let (Some(sequences), Some(units)) = (self.sequences(node), self.units(node)) else {
            let input = node.input(0).map(Tensor::shape_text).unwrap_or_default();
            return check.error(format!(
                "its input of shape {input} has no dimensions of batches, steps and features"
            ));
        };
        for (direction, &units) in self.directions().iter().zip(&units) {
            let input_shape = [units, sequences.input_depth];
            check_constants(check, &[direction.input_weights], &input_shape, "weights");
            let recurrent_shape = [units, units];
            check_constants(
                check,
                &[direction.recurrent_weights],
                &recurrent_shape,
                "recurrent weights",
            );
            check_constants(check, &[direction.bias], &[units], "bias");
            check.state(direction.hidden, sequences.batches * units);
        }
        check_outputs(check, &units, self.merges);
    }

    fn macs(&self, node: NodeView<'_>) -> u64 {
        let (Some(sequences), Some(units)) = (self.sequences(node), self.units(node)) else {
            return 0;
        };
        let products = |units: &usize| (*units * (*units + sequences.input_depth)) as u64;
        let steps = (sequences.batches * sequences.steps) as u64;
        steps * units.iter().map(products).sum::<u64>()
    }

    fn takes_constant(&self, index: usize) -> bool {
        index > 0
    }

    fn lower(&self, node: NodeView<'_>) -> Vec<Call> {
        let (Some(sequences), Some(units)) = (self.sequences(node), self.units(node)) else {
            return Vec::new();
        };
        let both = [units[0], units.get(1).copied().unwrap_or(0)];
        let call = |(number, direction): (usize, &Direction)| {
            let backward = number > 0;
            let (output, stride) = sequences.output(node, both, backward, self.merges)?;
            let params = sequences.tokens(both[number], stride, backward);
            let constant = |index| joined(node, &[index], Element::F32);
            let arguments = vec![
                ("params", Argument::Reference(params)),
                ("function", Argument::Value(self.function.tokens())),
                ("input_weights", constant(direction.input_weights)),
                ("recurrent_weights", constant(direction.recurrent_weights)),
                ("bias", constant(direction.bias)),
                ("input", operand(node, 0)?),
                ("hidden", operand(node, direction.hidden)?),
                ("output", output),
            ];
            Some(Call::new("rnn", "Rnn", &[Element::F32], arguments))
        };
        let calls = self.directions().iter().enumerate().map(call);
        calls.collect::<Option<_>>().unwrap_or_default()
    }
}
