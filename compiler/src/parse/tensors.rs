//! Tensors: only those that something refers to are read.

use super::{
    common::{Common, NARROW_HELP, element},
    constants::{Buffers, Compressed, compressed, constant, element_code},
    tables,
};
use crate::{
    diagnostics::Diagnostics,
    graph::{Element, Initial, Quantization, Tensor, TensorId, Value},
};
use std::collections::BTreeMap;

/// No tensor of a model for a microcontroller comes near this many bytes.
pub(crate) const LARGEST_TENSOR: usize = 1 << 28;

/// No more do all of them together.
const LARGEST_SUM: usize = 1 << 30;

/// The tensors of a subgraph as nodes and ports ask for them.
pub(super) struct TensorTable<'a> {
    buffers: Buffers<'a>,
    /// By index in the file.
    compressed: BTreeMap<usize, Compressed>,
    tensors: Option<flatbuffers::Vector<'a, flatbuffers::ForwardsUOffset<tables::Tensor<'a>>>>,
    inputs: Option<flatbuffers::Vector<'a, i32>>,
    /// By index in the file.
    ids: BTreeMap<usize, TensorId>,
    /// The index in the file of each tensor, and who asked for it first; without an index it is the
    /// state of the variable with that name.
    order: Vec<(Option<usize>, String)>,
}

impl<'a> TensorTable<'a> {
    pub(super) fn new(
        file: &'a [u8],
        model: &tables::Model<'a>,
        (number, subgraph): (usize, &tables::SubGraph<'a>),
        diagnostics: &mut Diagnostics,
    ) -> Self {
        let buffers = Buffers::new(file, model);
        Self {
            buffers,
            compressed: compressed(buffers, model, number, diagnostics),
            tensors: subgraph.tensors(),
            inputs: subgraph.inputs(),
            ids: BTreeMap::new(),
            order: Vec::new(),
        }
    }

    /// The tensor with an index that must be in range.
    pub(super) fn required(
        &mut self,
        index: i32,
        user: String,
        diagnostics: &mut Diagnostics,
    ) -> Option<TensorId> {
        let count = self.tensors.map_or(0, |tensors| tensors.len());
        let Some(index) = usize::try_from(index).ok().filter(|index| *index < count) else {
            diagnostics.error(format!(
                "{user} is tensor {index}, but the model has {count} tensors, counted from 0"
            ));
            return None;
        };
        Some(*self.ids.entry(index).or_insert_with(|| {
            self.order.push((Some(index), user));
            TensorId(self.order.len() - 1)
        }))
    }

    /// The indices in the file of the tensors that were asked for.
    pub(super) fn indices(&self) -> Vec<Option<usize>> {
        self.order.iter().map(|(index, _)| *index).collect()
    }

    /// Whether a tensor is a list without elements.
    pub(super) fn is_empty_list(&self, index: i32) -> bool {
        let count = self.tensors.map_or(0, |tensors| tensors.len());
        let index = usize::try_from(index).ok().filter(|index| *index < count);
        let shape = index
            .and_then(|index| self.table(index))
            .and_then(|table| table.shape());
        shape.is_some_and(|shape| shape.iter().eq([0]))
    }

    /// Adds the state of a variable, of which the file has no tensor. What reads or assigns it says
    /// which shape it has.
    pub(super) fn add_state(&mut self, variable: String) -> TensorId {
        self.order.push((None, variable));
        TensorId(self.order.len() - 1)
    }

    /// Says whose tensor it is, where another user than the first tells more.
    pub(super) fn rename_user(&mut self, id: TensorId, user: String) {
        self.order[id.0].1 = user;
    }

    /// The name of a tensor in the file.
    pub(super) fn name(&self, id: TensorId) -> String {
        match &self.order[id.0] {
            (Some(index), _) => self
                .table(*index)
                .and_then(|tensor| tensor.name())
                .unwrap_or_default()
                .to_owned(),
            (None, variable) => variable.clone(),
        }
    }

    fn table(&self, index: usize) -> Option<tables::Tensor<'a>> {
        self.tensors.map(|tensors| tensors.get(index))
    }

    /// Reads every tensor that was asked for.
    pub(super) fn finish(&self, diagnostics: &mut Diagnostics) -> Vec<Tensor> {
        let mut common = Common::default();
        let tensors: Vec<Tensor> = self
            .order
            .iter()
            .filter_map(|(index, user)| {
                let Some(index) = index else {
                    return Some(state(user));
                };
                let table = self.table(*index)?;
                let name = table.name().unwrap_or_default();
                let place = format!("tensor {index} '{name}' ({user})");
                let mut inputs = self.inputs.into_iter().flatten();
                let is_input = inputs.any(|input| usize::try_from(input) == Ok(*index));
                let compressed = self.compressed.get(index);
                Some(self.tensor(
                    &table,
                    (is_input, compressed),
                    &place,
                    &mut common,
                    diagnostics,
                ))
            })
            .collect();
        common.report(diagnostics);
        let sum = tensors
            .iter()
            .fold(0_usize, |sum, tensor| sum.saturating_add(tensor.bytes()));
        if sum > LARGEST_SUM {
            diagnostics.error(format!("its tensors need {sum} bytes together"));
        }
        tensors
    }

    fn tensor(
        &self,
        table: &tables::Tensor<'a>,
        (is_input, compressed): (bool, Option<&Compressed>),
        place: &str,
        common: &mut Common,
        diagnostics: &mut Diagnostics,
    ) -> Tensor {
        let data = self.buffers.bytes(table.buffer(), place, diagnostics);
        let Some(element) = element(element_code(table, data), place, common) else {
            // What else the file says about the tensor cannot be judged.
            return Tensor {
                name: table.name().unwrap_or_default().to_owned(),
                shape: vec![1],
                element: Element::I8,
                quantization: None,
                value: Value::Computed,
                alias_of: None,
                dynamic: false,
            };
        };
        let mut tensor = Tensor {
            quantization: quantization(table, element, place, diagnostics),
            name: table.name().unwrap_or_default().to_owned(),
            shape: shape(table, place, diagnostics),
            element,
            value: Value::Computed,
            alias_of: None,
            dynamic: false,
        };
        if let Some(data) = data {
            let encoding = (self.buffers, compressed);
            tensor.value = constant((table, &tensor), data, encoding, place, diagnostics);
        } else if element.is_narrow() {
            let problem = format!("is {} and no constant", element.file_name());
            common.error(place, &problem, NARROW_HELP);
            tensor.element = Element::I8;
        } else if table.is_variable() {
            tensor.value = Value::State(reset_value(&tensor));
        }
        let mut extents = table.shape().into_iter().flatten();
        if tensor.value == Value::Computed && !is_input {
            let mut signature = table.shape_signature().into_iter().flatten();
            tensor.dynamic = tensor.elements() == 0 || signature.any(|extent| extent < 0);
        } else if tensor.elements() == 0 || extents.any(|extent| extent < 0) {
            let extents: Vec<i32> = table.shape().into_iter().flatten().collect();
            common.dynamic(place, &format!("{extents:?}"));
        }
        tensor
    }
}

/// The state of a variable before its shape is known.
fn state(name: &str) -> Tensor {
    Tensor {
        name: name.to_owned(),
        shape: vec![1],
        element: Element::I8,
        quantization: None,
        value: Value::State(Initial::ZERO),
        alias_of: None,
        dynamic: false,
    }
}

/// What TensorFlow Lite Micro resets a variable tensor to: real zeros if it is 8-bit, zeros else.
fn reset_value(tensor: &Tensor) -> Initial {
    match (tensor.element, &tensor.quantization) {
        (Element::I8, Some(quantization)) => Initial::Fill(quantization.zero_points[0] as u8),
        _ => Initial::ZERO,
    }
}

/// The extents in the file; 0 for those that it leaves open.
fn shape(table: &tables::Tensor<'_>, place: &str, diagnostics: &mut Diagnostics) -> Vec<usize> {
    let extents: Vec<i32> = table.shape().into_iter().flatten().collect();
    let mut bytes = 8_usize;
    let mut shape = Vec::with_capacity(extents.len());
    for &extent in &extents {
        let extent = usize::try_from(extent).unwrap_or(0);
        // An extent of 0 must not hide the product of the others.
        bytes = bytes.saturating_mul(extent.max(1));
        shape.push(extent);
    }
    if bytes > LARGEST_TENSOR {
        diagnostics.error(format!("{place} is too large: shape {extents:?}"));
        return vec![1];
    }
    shape
}

fn quantization(
    table: &tables::Tensor<'_>,
    element: Element,
    place: &str,
    diagnostics: &mut Diagnostics,
) -> Option<Quantization> {
    let parameters = table.quantization()?;
    let scales: Vec<f32> = parameters.scale().into_iter().flatten().collect();
    if scales.is_empty() || element == Element::F32 {
        return None;
    }
    if parameters.details_type() != 0 {
        diagnostics.error(format!(
            "{place} has a custom or blockwise quantisation, which is not supported"
        ));
    }
    let mut zero_points: Vec<i64> = parameters
        .zero_point()
        .into_iter()
        .flatten()
        .map(|zero_point| {
            i64::from_le_bytes(core::array::from_fn(|index| zero_point.bytes().get(index)))
        })
        .collect();
    let dimension = parameters.quantized_dimension();
    if zero_points.len() < 2 {
        zero_points = vec![zero_points.first().copied().unwrap_or(0); scales.len()];
    }
    if zero_points.len() != scales.len() {
        diagnostics.error(format!(
            "{place} has {} scales and {} zero points",
            scales.len(),
            zero_points.len()
        ));
        return None;
    }
    if let Some(scale) = scales
        .iter()
        .find(|scale| !(scale.is_finite() && **scale > 0.0))
    {
        diagnostics.error_with_help(
            format!("{place} has the scale {scale}; a scale must be a positive number"),
            "quantise the model again with representative data for every input",
        );
    }
    let (min, max) = element.range().unwrap_or((i32::MIN, i32::MAX));
    if let Some(zero_point) = zero_points
        .iter()
        .find(|zero_point| !(i64::from(min)..=i64::from(max)).contains(zero_point))
    {
        diagnostics.error(format!(
            "{place} has the zero point {zero_point}, outside {min}..={max} of {element}"
        ));
    }
    Some(Quantization {
        scales,
        zero_points,
        dimension: usize::try_from(dimension).unwrap_or(0),
    })
}
