//! The weights of a layer: as in the file, and in the layout that kernel sets for processors with
//! dual multiply-accumulate instructions ask for.

use super::Argument;
use crate::{
    graph::{Element, NodeView, Tensor},
    quantization::{Activation, Multiplier},
};
use std::rc::Rc;
use tinyml_kernels::{Properties, Requantization, dual::Packing};

/// What turns sums of products into elements: multipliers and shifts of the channels, and bounds.
#[derive(Clone, Debug)]
pub(crate) struct Stage {
    pub(crate) multipliers: Vec<i32>,
    pub(crate) shifts: Vec<i8>,
    pub(crate) zero_point: i32,
    pub(crate) min: i32,
    pub(crate) max: i32,
}

impl Stage {
    /// The stage as kernels apply it.
    pub(crate) fn arithmetic(&self) -> Requantization<'_> {
        Requantization {
            multipliers: &self.multipliers,
            shifts: &self.shifts,
            zero_point: self.zero_point,
            min: self.min,
            max: self.max,
        }
    }
}

/// Weights in [`Layout::Dual`](tinyml_kernels::Layout::Dual).
#[derive(Clone, Debug)]
pub(crate) struct Packed {
    /// Words, little endian.
    pub(crate) bytes: Rc<[u8]>,
    pub(crate) properties: Properties,
    /// Bytes of working memory that the kernel takes.
    pub(crate) scratch: usize,
    /// Whether the kernel keeps where it is on the stack of its caller.
    pub(crate) has_frame: bool,
}

/// The functions of a module of [`tinyml_kernels::dual`].
pub(crate) struct Dual<P> {
    pub(crate) packing: FindPacking<P>,
    pub(crate) pack: Pack<P>,
}

/// What a layer needs, if the layout applies to it.
type FindPacking<P> = fn(&P, &[i8], &[i32], &Requantization<'_>) -> Option<Packing>;

/// Writes the words.
type Pack<P> = fn(&P, &[i8], &[i32], &Requantization<'_>, &Packing, &mut [u32]);

impl<P> Dual<P> {
    /// The weights of a node with an 8-bit filter, packed.
    pub(crate) fn pack(&self, params: &P, node: NodeView<'_>, stage: &Stage) -> Option<Packed> {
        let filter: Vec<i8> = constant(node.input(1)).iter().map(|b| *b as i8).collect();
        let bias: Vec<i32> = constant(node.input(2))
            .chunks_exact(4)
            .map(|bytes| i32::from_le_bytes([bytes[0], bytes[1], bytes[2], bytes[3]]))
            .collect();
        let stage = stage.arithmetic();
        let packing = (self.packing)(params, &filter, &bias, &stage)?;
        let mut words = vec![0; packing.words];
        (self.pack)(params, &filter, &bias, &stage, &packing, &mut words);
        Some(Packed {
            bytes: words.iter().flat_map(|word| word.to_le_bytes()).collect(),
            properties: packing.properties,
            scratch: packing.scratch * 4,
            has_frame: packing.has_frame,
        })
    }
}

/// The arguments that every operator with weights has.
pub(super) fn arguments(
    node: NodeView<'_>,
    bias: Element,
    stage: Argument,
) -> Vec<(&'static str, Argument)> {
    let weights = |index: usize, element| Argument::Weights {
        bytes: node
            .input(index)
            .and_then(Tensor::constant)
            .cloned()
            .unwrap_or_default(),
        element,
    };
    let filter = node.input(1).map_or(Element::I8, |filter| filter.element);
    vec![
        ("filter", weights(1, filter)),
        ("bias", weights(2, bias)),
        ("stage", stage),
        ("packed", Argument::Packed),
        ("scratch", Argument::Scratch),
    ]
}

/// The stage that scales sums of products: a multiplier for each scale of the filter.
pub(super) fn requantization(node: NodeView<'_>, activation: Activation) -> Stage {
    let scale = |tensor: Option<&Tensor>| tensor.map_or(1.0, scale);
    let (input_scale, output_scale) = (scale(node.input(0)), scale(node.output(0)));
    let filter_scales = node
        .input(1)
        .and_then(|filter| filter.quantization.as_ref())
        .map_or(&[1.0][..], |quantization| &quantization.scales);
    let multipliers: Vec<Multiplier> = filter_scales
        .iter()
        .map(|filter_scale| {
            Multiplier::new(
                f64::from(input_scale) * f64::from(*filter_scale) / f64::from(output_scale),
            )
        })
        .collect();
    let zero_point = node.output(0).map_or(0, zero_point);
    let element = node.output(0).map_or(Element::I8, |output| output.element);
    let (min, max) = activation.bounds(element, output_scale, zero_point);
    Stage {
        multipliers: multipliers
            .iter()
            .map(|multiplier| multiplier.value)
            .collect(),
        shifts: multipliers
            .iter()
            .map(|multiplier| multiplier.shift as i8)
            .collect(),
        zero_point,
        min,
        max,
    }
}

/// The scale of a quantized tensor; 1 for one that is not.
pub(super) fn scale(tensor: &Tensor) -> f32 {
    tensor
        .scale_and_zero_point()
        .map_or(1.0, |(scale, _)| scale)
}

/// The zero point of a quantized tensor; 0 for one that is not.
pub(super) fn zero_point(tensor: &Tensor) -> i32 {
    tensor
        .scale_and_zero_point()
        .map_or(0, |(_, zero_point)| zero_point)
}

fn constant(tensor: Option<&Tensor>) -> &[u8] {
    tensor
        .and_then(Tensor::constant)
        .map_or(&[], |bytes| &bytes[..])
}
