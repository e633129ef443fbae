//! The weights of a layer: as in the file, and in the layout that kernel sets for processors with
//! dual multiply-accumulate instructions ask for.

use super::{Argument, Check};
use crate::{
    codegen::float,
    graph::{Element, NodeView, Tensor},
    quantization::{Activation, Multiplier},
};
use quote::quote;
use std::rc::Rc;
use tinyml_kernels::{
    Properties, Requantization,
    dual::{Packing, int16::Layer},
};

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

impl Packed {
    /// What a packing says, with words that `pack` fills.
    pub(super) fn new(packing: Packing, pack: impl FnOnce(&mut [u32])) -> Self {
        let mut words = vec![0; packing.words];
        pack(&mut words);
        Self {
            bytes: words.iter().flat_map(|word| word.to_le_bytes()).collect(),
            properties: packing.properties,
            scratch: packing.scratch * 4,
            has_frame: packing.has_frame,
        }
    }
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
    /// The weights of a node, packed, if activations and weights have 8 bits.
    pub(crate) fn pack(&self, params: &P, node: NodeView<'_>, stage: &Stage) -> Option<Packed> {
        if !are_bytes(node) {
            return None;
        }
        let filter: Vec<i8> = constant(node.input(1)).iter().map(|b| *b as i8).collect();
        let bias = elements(constant(node.input(2)), i32::from_le_bytes);
        let stage = stage.arithmetic();
        let packing = (self.packing)(params, &filter, &bias, &stage)?;
        Some(Packed::new(packing, |words| {
            (self.pack)(params, &filter, &bias, &stage, &packing, words);
        }))
    }
}

/// The functions of a module of [`tinyml_kernels::dual::int16`].
pub(crate) struct WideDual<P> {
    pub(crate) packing: fn(&P, &Layer<'_>) -> Option<Packing>,
    pub(crate) pack: fn(&P, &Layer<'_>, &mut [u32]),
}

impl<P> WideDual<P> {
    /// The weights of a node, packed, if activations have 16 bits and weights 8.
    pub(crate) fn pack(&self, params: &P, node: NodeView<'_>, stage: &Stage) -> Option<Packed> {
        if !node.has_elements(&[Element::I16, Element::I8], Element::I16) {
            return None;
        }
        let filter: Vec<i8> = constant(node.input(1)).iter().map(|b| *b as i8).collect();
        let bias = node.input(2).and_then(Tensor::integers);
        let layer = Layer {
            filter: &filter,
            bias: &bias.unwrap_or_default(),
            is_wide: !has_narrow_sums(node),
            stage: stage.arithmetic(),
        };
        let packing = (self.packing)(params, &layer)?;
        Some(Packed::new(packing, |words| {
            (self.pack)(params, &layer, words);
        }))
    }
}

/// Whether a node's element types are those that integer kernels of all operators with weights have.
pub(super) fn are_integers(node: NodeView<'_>) -> bool {
    let weights = [Element::I8, Element::I4, Element::I2];
    let mut weights = weights.into_iter();
    weights.any(|weight| node.has_elements(&[Element::I8, weight, Element::I32], Element::I8))
        || node.has_elements(&[Element::I16, Element::I8, Element::I64], Element::I16)
}

/// Whether a node has 16-bit activations and a 32-bit bias: then sums have 32 bits, not 64.
pub(super) fn has_narrow_sums(node: NodeView<'_>) -> bool {
    let weights = [Element::I8, Element::LutI8];
    let mut weights = weights.into_iter();
    weights.any(|weight| node.has_elements(&[Element::I16, weight, Element::I32], Element::I16))
        && node.input(2).is_some()
}

/// Whether activations and weights have 8 bits.
pub(super) fn are_bytes(node: NodeView<'_>) -> bool {
    node.has_elements(&[Element::I8; 2], Element::I8)
}

/// The element types that a contract has for an integer node: of activations and weights, and of the bias
/// where it is not the usual one.
pub(super) fn contract_elements(node: NodeView<'_>) -> Vec<Element> {
    let element = |index| {
        node.input(index)
            .map_or(Element::I8, |tensor| tensor.element)
    };
    let mut elements = vec![element(0), element(1)];
    if has_narrow_sums(node) {
        elements.push(Element::I32);
    }
    elements
}

/// The element type of the bias of a node.
pub(super) fn bias_element(node: NodeView<'_>) -> Element {
    match (node.input(2), node.input(0)) {
        (Some(bias), _) => bias.element,
        (None, Some(input)) if input.element == Element::F32 => Element::F32,
        (None, _) => Element::I32,
    }
}

/// The elements of a constant, little endian.
pub(super) fn elements<const SIZE: usize, T>(bytes: &[u8], from: fn([u8; SIZE]) -> T) -> Vec<T> {
    bytes
        .as_chunks()
        .0
        .iter()
        .map(|bytes| from(*bytes))
        .collect()
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
    requantization_of(node.input(0), node.input(1), node.output(0), activation)
}

/// The same for operands that stand in other places.
pub(super) fn requantization_of(
    input: Option<&Tensor>,
    filter: Option<&Tensor>,
    output: Option<&Tensor>,
    activation: Activation,
) -> Stage {
    let scale = |tensor: Option<&Tensor>| tensor.map_or(1.0, scale);
    let (input_scale, output_scale) = (scale(input), scale(output));
    let filter_scales = filter
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
    let zero_point = output.map_or(0, zero_point);
    let element = output.map_or(Element::I8, |output| output.element);
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

/// Checks quantisation of input, filter and output, and the bias.
pub(super) fn check_weights(check: &mut Check<'_>, channel_dimension: usize, channels: usize) {
    check_scales(check, channel_dimension, channels);
    check_bias(check, channels);
}

/// Checks quantisation of input, filter and output.
pub(super) fn check_scales(check: &mut Check<'_>, channel_dimension: usize, channels: usize) {
    let node = check.node;
    let (Some(input), Some(filter), Some(output)) = (node.input(0), node.input(1), node.output(0))
    else {
        return;
    };
    check.quantized(input, "input");
    check.quantized(output, "output");
    match &filter.quantization {
        None => {
            check.quantized(filter, "filter");
        }
        Some(quantization) => {
            let per_channel = quantization.scales.len() > 1;
            let along = quantization.dimension == channel_dimension
                && quantization.scales.len() == channels;
            check.require(!per_channel || along, || {
                format!(
                    "its filter has {} scales along dimension {}, not {channels} along {channel_dimension}",
                    quantization.scales.len(),
                    quantization.dimension
                )
            });
        }
    }
}

/// Checks the bias, which may be missing.
pub(super) fn check_bias(check: &mut Check<'_>, channels: usize) {
    if check.node.input(2).is_some() && check.constant(2, "bias") {
        check_bias_length(check, channels);
    }
}

/// Checks how many elements the bias has, if there is one.
pub(super) fn check_bias_length(check: &mut Check<'_>, channels: usize) {
    let Some(bias) = check.node.input(2) else {
        return;
    };
    check.require(bias.elements() == channels, || {
        format!(
            "its bias '{}' has {} elements, not {channels}",
            bias.name,
            bias.elements()
        )
    });
}

/// The bounds of an activation on float sums.
pub(super) fn clamp(activation: Activation) -> Argument {
    let (min, max) = activation.real_bounds();
    let (min, max) = (float(min), float(max));
    Argument::Value(quote!(__kernels::Clamp { min: #min, max: #max }))
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
