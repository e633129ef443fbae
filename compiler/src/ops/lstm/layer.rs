//! What float LSTMs share: their operands, the variants that these make, and calls.

use crate::{
    codegen::float,
    graph::{Element, NodeView},
    ops::{
        Argument, Call, Check,
        recurrent::{Sequences, check_constants, joined, operand},
    },
    quantization::Activation,
};
use proc_macro2::TokenStream;
use quote::quote;

/// The operands of a direction. Lists are in the order of the gates: input, forget, cell, output.
pub(in crate::ops) struct Direction {
    pub(in crate::ops) input_weights: [usize; 4],
    pub(in crate::ops) recurrent_weights: [usize; 4],
    /// Of all gates but that of the cell.
    pub(in crate::ops) peepholes: [usize; 3],
    pub(in crate::ops) biases: [usize; 4],
    /// Weights and bias.
    pub(in crate::ops) projection: [usize; 2],
    pub(in crate::ops) hidden: usize,
    pub(in crate::ops) cell: usize,
    /// Coefficients of layer normalisation, where the operator can have them.
    pub(in crate::ops) norms: Option<[usize; 4]>,
}

/// The operands of LSTM and UNIDIRECTIONAL_SEQUENCE_LSTM.
pub(in crate::ops) const FORWARD: Direction = Direction {
    input_weights: [1, 2, 3, 4],
    recurrent_weights: [5, 6, 7, 8],
    peepholes: [9, 10, 11],
    biases: [12, 13, 14, 15],
    projection: [16, 17],
    hidden: 18,
    cell: 19,
    norms: Some([20, 21, 22, 23]),
};

/// How many operands these operators can have.
pub(in crate::ops) const OPERANDS: usize = 24;

/// What bounds cells and projections; 0 does not.
#[derive(Clone, Copy, Debug)]
pub(in crate::ops) struct Clips {
    pub(in crate::ops) cell: f32,
    projection: f32,
}

impl Clips {
    /// Those of a layer whose activation must be TANH, which is none that other operators have.
    pub(in crate::ops) fn new(activation: i8, cell: f32, projection: f32) -> Result<Self, String> {
        if activation != 4 {
            Activation::new(activation)?;
            return Err("its activation is not TANH, which is not supported".to_owned());
        }
        for (name, clip) in [("cells", cell), ("projection", projection)] {
            if clip.is_nan() || clip < 0.0 {
                return Err(format!("it clips its {name} to {clip}"));
            }
        }
        Ok(Self { cell, projection })
    }
}

/// The extents of a layer, and which variant it is.
#[derive(Clone, Copy)]
pub(in crate::ops) struct Layer {
    cells: usize,
    pub(in crate::ops) outputs: usize,
    is_coupled: bool,
    has_peepholes: bool,
    has_projection: bool,
    has_norms: bool,
}

impl Layer {
    /// Whether there are gates and cells only, which have a kernel of their own.
    fn is_plain(&self) -> bool {
        !(self.is_coupled || self.has_peepholes || self.has_projection || self.has_norms)
    }

    fn gates(&self) -> usize {
        if self.is_coupled { 3 } else { 4 }
    }

    /// Elements of working memory: the gates of a step.
    fn scratch(&self) -> usize {
        if self.is_plain() {
            0
        } else {
            self.gates() * self.cells
        }
    }

    /// Multiply-accumulate operations of a step.
    pub(in crate::ops) fn macs(&self, input_depth: usize) -> u64 {
        let gates = self.gates();
        let products = gates * self.cells * (input_depth + self.outputs);
        let peepholes = if self.has_peepholes { gates - 1 } else { 0 };
        let projection = if self.has_projection { self.outputs } else { 0 };
        (products + (peepholes + projection) * self.cells) as u64
    }
}

impl Direction {
    /// Which layer the operands make.
    pub(in crate::ops) fn layer(&self, node: NodeView<'_>) -> Option<Layer> {
        let &[cells, outputs] = &node.input(self.recurrent_weights[1])?.shape[..] else {
            return None;
        };
        let has = |index: &usize| node.input(*index).is_some();
        (cells > 0 && outputs > 0).then_some(Layer {
            cells,
            outputs,
            is_coupled: !has(&self.input_weights[0]),
            has_peepholes: self.peepholes.iter().any(has),
            has_projection: self.projection.iter().any(has),
            has_norms: self.norms.iter().flatten().any(has),
        })
    }

    /// Checks the operands, and says whether they make a layer.
    pub(in crate::ops) fn check(
        &self,
        check: &mut Check<'_>,
        sequences: &Sequences,
    ) -> Option<Layer> {
        let Some(layer) = self.layer(check.node) else {
            check.error(format!(
                "its recurrent weights (input {}) are no matrix",
                self.recurrent_weights[1]
            ));
            return None;
        };
        let Layer { cells, outputs, .. } = layer;
        let first = usize::from(layer.is_coupled);
        if layer.is_coupled {
            let [recurrent, peephole, bias] =
                [self.recurrent_weights[0], self.peepholes[0], self.biases[0]];
            let norm = self.norms.map(|norms| norms[0]);
            for index in [recurrent, peephole, bias].into_iter().chain(norm) {
                check.require(check.node.input(index).is_none(), || {
                    format!(
                        "it has no weights for an input gate, but input {index}, which is for one"
                    )
                });
            }
        }
        let norms = self.norms.unwrap_or_default();
        let projection = [outputs, cells];
        let groups: [(bool, &[usize], &[usize], &str); 6] = [
            (
                true,
                &self.input_weights[first..],
                &[cells, sequences.input_depth],
                "weights",
            ),
            (
                true,
                &self.recurrent_weights[first..],
                &[cells, outputs],
                "recurrent weights",
            ),
            (true, &self.biases[first..], &[cells], "bias"),
            (
                layer.has_peepholes,
                &self.peepholes[first..],
                &[cells],
                "peephole weights",
            ),
            (
                layer.has_norms,
                &norms[first..],
                &[cells],
                "coefficients of layer normalisation",
            ),
            (
                layer.has_projection,
                &self.projection[..1],
                &projection,
                "projection weights",
            ),
        ];
        let fits = groups.into_iter().all(|(is_there, operands, shape, role)| {
            !is_there || check_constants(check, operands, shape, role)
        });
        let bias = self.projection[1];
        let fits = fits
            && (check.node.input(bias).is_none()
                || check_constants(check, &[bias], &[outputs], "projection bias"))
            && check.require(layer.has_projection || outputs == cells, || {
                format!("it has {cells} cells and {outputs} outputs, but no projection")
            });
        if !fits {
            return None;
        }
        check.state(self.hidden, sequences.batches * outputs);
        check.state(self.cell, sequences.batches * cells);
        Some(layer)
    }

    /// Working memory of the direction.
    pub(in crate::ops) fn working_memory(&self, node: NodeView<'_>) -> Vec<(Element, usize)> {
        let scratch = self.layer(node).map_or(0, |layer| layer.scratch());
        match scratch {
            0 => Vec::new(),
            count => vec![(Element::F32, count)],
        }
    }

    /// The call for a direction. The last result of the node is the working memory, if there is any.
    pub(in crate::ops) fn call(
        &self,
        node: NodeView<'_>,
        sequences: &Sequences,
        clips: Clips,
        backward: bool,
        (output, stride): (Argument, usize),
    ) -> Option<Call> {
        let layer = self.layer(node)?;
        let params = sequences.tokens(layer.outputs, stride, backward);
        let states = [
            ("input", operand(node, 0)?),
            ("hidden", operand(node, self.hidden)?),
            ("cell", operand(node, self.cell)?),
            ("output", output),
        ];
        let constants = |operands: &[usize]| joined(node, operands, Element::F32);
        if layer.is_plain() {
            let cell = bounds(clips.cell);
            let arithmetic =
                quote!(__kernels::ops::unidirectional_sequence_lstm::Float { cell: #cell });
            let mut arguments = vec![
                ("params", Argument::Reference(params)),
                ("arithmetic", Argument::Reference(arithmetic)),
                ("input_weights", constants(&self.input_weights)),
                ("recurrent_weights", constants(&self.recurrent_weights)),
                ("bias", constants(&self.biases)),
                ("packed", Argument::Packed),
                ("scratch", Argument::Scratch),
            ];
            arguments.extend(states);
            return Some(Call::new(
                "unidirectional_sequence_lstm",
                "UnidirectionalSequenceLstm",
                &[Element::F32; 2],
                arguments,
            ));
        }
        // The input gate, which may be missing, comes last.
        let gates = |operands: [usize; 4]| {
            let [input, forget, cell, output] = operands;
            constants(&[forget, cell, output, input])
        };
        let Layer {
            cells, is_coupled, ..
        } = layer;
        let (cell, projection) = (bounds(clips.cell), bounds(clips.projection));
        let params = quote!(__kernels::ops::lstm::Params {
            sequences: #params,
            cells: #cells,
            coupled: #is_coupled,
            cell: #cell,
            projection: #projection,
        });
        let [input_peephole, forget_peephole, output_peephole] = self.peepholes;
        let peepholes = [forget_peephole, output_peephole, input_peephole];
        let mut arguments = vec![
            ("params", Argument::Reference(params)),
            ("input_weights", gates(self.input_weights)),
            ("recurrent_weights", gates(self.recurrent_weights)),
            ("peepholes", constants(&peepholes)),
            ("norms", self.norms.map_or_else(|| constants(&[]), gates)),
            ("bias", gates(self.biases)),
            ("projection", constants(&self.projection[..1])),
            ("projection_bias", constants(&self.projection[1..])),
        ];
        arguments.extend(states);
        let gates = Argument::Cells {
            tensor: *node.node.outputs.last()?,
            first: 0,
            count: layer.scratch(),
        };
        arguments.push(("gates", gates));
        Some(Call::new("lstm", "Lstm", &[Element::F32], arguments))
    }
}

/// The bounds of what is clipped, unless it is to 0.
fn bounds(clip: f32) -> TokenStream {
    let bound = match clip {
        0.0 => f32::INFINITY,
        clip => clip,
    };
    let (min, max) = (float(-bound), float(bound));
    quote!(__kernels::Clamp { min: #min, max: #max })
}
