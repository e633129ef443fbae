//! MEAN, SUM, REDUCE_PROD, REDUCE_MAX, REDUCE_MIN, REDUCE_ANY and REDUCE_ALL: elements along some axes
//! become one.

mod channels;

use super::{
    Argument, Call, Channels, Check, Flow, Interval, Known, Obstacle, Operator, Timed,
    axes::{AXES, filled},
    movement::strides,
    weights::{scale, zero_point},
};
use crate::{
    graph::{Element, NodeView, Tensor},
    parse::{NodeOptions, tables},
    quantization::Multiplier,
};
use quote::quote;

/// Which operator.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    Mean,
    Sum,
    Prod,
    Max,
    Min,
    Any,
    All,
}

/// A reduction with its options.
#[derive(Clone, Debug)]
pub(crate) struct Reduction {
    kind: Kind,
    keep_dimensions: bool,
}

impl Reduction {
    fn new(kind: Kind, options: &NodeOptions<'_>) -> Result<Self, String> {
        let table = options.table::<tables::ReducerOptions<'_>>()?;
        Ok(Self {
            kind,
            keep_dimensions: table.keep_dims(),
        })
    }

    pub(crate) fn mean(options: &NodeOptions<'_>) -> Result<Self, String> {
        Self::new(Kind::Mean, options)
    }

    pub(crate) fn sum(options: &NodeOptions<'_>) -> Result<Self, String> {
        Self::new(Kind::Sum, options)
    }

    pub(crate) fn prod(options: &NodeOptions<'_>) -> Result<Self, String> {
        Self::new(Kind::Prod, options)
    }

    pub(crate) fn max(options: &NodeOptions<'_>) -> Result<Self, String> {
        Self::new(Kind::Max, options)
    }

    pub(crate) fn min(options: &NodeOptions<'_>) -> Result<Self, String> {
        Self::new(Kind::Min, options)
    }

    pub(crate) fn any(options: &NodeOptions<'_>) -> Result<Self, String> {
        Self::new(Kind::Any, options)
    }

    pub(crate) fn all(options: &NodeOptions<'_>) -> Result<Self, String> {
        Self::new(Kind::All, options)
    }

    /// Whether results have another scale than elements: means, sums and products of quantized ones.
    fn is_scaled(&self, element: Element) -> bool {
        matches!(self.kind, Kind::Mean | Kind::Sum | Kind::Prod) && element.range().is_some()
    }

    /// The multiplier of a mean or sum, that of the scales, divided by how many elements are averaged; of a
    /// product, what it is multiplied by after each factor.
    fn multiplier(&self, input: &Tensor, output: &Tensor, count: usize) -> Multiplier {
        let (input_scale, output_scale) = (f64::from(scale(input)), f64::from(scale(output)));
        let scales = Multiplier::new(match self.kind {
            Kind::Prod => input_scale / output_scale.powf(1.0 / count as f64),
            _ => input_scale / output_scale,
        });
        if matches!(self.kind, Kind::Sum | Kind::Prod) {
            return scales;
        }
        // Keeps as many bits of the quotient as the count takes away.
        let bits = (count.max(1).ilog2() as i32).min(32).min(31 + scales.shift);
        Multiplier {
            value: ((i64::from(scales.value) << bits) / count.max(1) as i64) as i32,
            shift: scales.shift - bits,
        }
    }

    /// The module, trait and marker of the contract, and its parameters.
    fn call(&self, node: NodeView<'_>) -> Option<Call> {
        let (input, output) = (node.input(0)?, node.output(0)?);
        let cells = [
            ("input", Argument::all(node.input_id(0)?, input)),
            ("output", Argument::all(node.output_id(0)?, output)),
        ];
        let parts = Parts::new(input, &reduced_axes(node)?);
        let fields = parts.tokens();
        let marker = match self.kind {
            Kind::Mean => return Some(self.mean_call(node, &parts, cells)),
            Kind::Sum if self.is_scaled(input.element) => {
                return Some(self.mean_call(node, &parts, cells));
            }
            Kind::Prod if self.is_scaled(input.element) => {
                return self.product_call(node, &parts, cells);
            }
            Kind::Sum => "Sum",
            Kind::Prod => "ReduceProd",
            Kind::Max => "ReduceMax",
            Kind::Min => "ReduceMin",
            Kind::Any => "ReduceAny",
            Kind::All => "ReduceAll",
        };
        let params = Argument::Reference(quote!(__kernels::ops::reduce::Params { #fields }));
        let mut arguments = vec![("params", params)];
        arguments.extend(cells);
        let elements = [input.element];
        Some(Call::of_family(
            "reduce", "Reduce", marker, &elements, arguments,
        ))
    }

    /// The call for products of quantized elements.
    fn product_call(
        &self,
        node: NodeView<'_>,
        parts: &Parts,
        cells: [(&'static str, Argument); 2],
    ) -> Option<Call> {
        let (input, output) = (node.input(0)?, node.output(0)?);
        let Multiplier { value, shift } = self.multiplier(input, output, parts.count());
        let (fields, input_zero_point) = (parts.tokens(), zero_point(input));
        let zero_point = zero_point(output);
        let arithmetic = quote!(__kernels::ops::quantized_product::Quantized {
            input_zero_point: #input_zero_point,
            multiplier: #value,
            shift: #shift,
            zero_point: #zero_point,
        });
        let params = quote!(__kernels::ops::reduce::Params { #fields });
        let mut arguments = vec![
            ("params", Argument::Reference(params)),
            ("arithmetic", Argument::Reference(arithmetic)),
        ];
        arguments.extend(cells);
        Some(Call::new(
            "quantized_product",
            "QuantizedProduct",
            &[input.element],
            arguments,
        ))
    }

    fn mean_call(
        &self,
        node: NodeView<'_>,
        parts: &Parts,
        cells: [(&'static str, Argument); 2],
    ) -> Call {
        let (fields, count) = (parts.tokens(), parts.count());
        let element = node.input(0).map_or(Element::F32, |input| input.element);
        let (arithmetic, input_zero_point) = match (node.input(0), node.output(0)) {
            (Some(input), Some(output)) if self.is_scaled(element) => {
                let Multiplier { value, shift } = self.multiplier(input, output, count);
                let zero_point_of_output = zero_point(output);
                let arithmetic = quote!(__kernels::ops::mean::Quantized {
                    multiplier: #value,
                    shift: #shift,
                    zero_point: #zero_point_of_output,
                });
                (arithmetic, zero_point(input))
            }
            _ => (quote!(()), 0),
        };
        let params = quote!(__kernels::ops::mean::Params {
            #fields
            count: #count,
            input_zero_point: #input_zero_point,
        });
        let mut arguments = vec![
            ("params", Argument::Reference(params)),
            ("arithmetic", Argument::Value(arithmetic)),
        ];
        arguments.extend(cells);
        Call::new("mean", "Mean", &[element], arguments)
    }
}

/// Which axes are reduced, or nothing where the operand names one that is not there.
fn reduced_axes(node: NodeView<'_>) -> Option<Vec<bool>> {
    let rank = node.input(0)?.shape.len();
    let mut reduced = vec![false; rank];
    for axis in node.input(1)?.integers()? {
        let axis = if axis < 0 { axis + rank as i64 } else { axis };
        *reduced.get_mut(usize::try_from(axis).ok()?)? = true;
    }
    Some(reduced)
}

/// Extents and strides of the axes that are kept, and of those that are reduced.
struct Parts {
    extents: [[usize; AXES]; 2],
    strides: [[usize; AXES]; 2],
}

impl Parts {
    fn new(input: &Tensor, reduced: &[bool]) -> Self {
        let all = strides(&input.shape);
        let of = |values: &[usize], wanted: bool, filler: usize| {
            let values = values.iter().zip(reduced);
            let values = values.filter(|(_, is_reduced)| **is_reduced == wanted);
            filled(&values.map(|(value, _)| *value).collect::<Vec<_>>(), filler)
        };
        Self {
            extents: [false, true].map(|wanted| of(&input.shape, wanted, 1)),
            strides: [false, true].map(|wanted| of(&all, wanted, 0)),
        }
    }

    /// How many elements become one.
    fn count(&self) -> usize {
        self.extents[1].iter().product()
    }

    /// The fields of parameters that say which elements they are.
    fn tokens(&self) -> proc_macro2::TokenStream {
        let ([kept, reduced], [kept_strides, reduced_strides]) = (&self.extents, &self.strides);
        quote!(
            output_extents: [#(#kept),*],
            output_strides: [#(#kept_strides),*],
            reduced_extents: [#(#reduced),*],
            reduced_strides: [#(#reduced_strides),*],
        )
    }
}

impl Operator for Reduction {
    fn covers(&self, node: NodeView<'_>) -> bool {
        use Element::{Bool, F32, I8, I16, I32, I64, U8};
        let elements: &[Element] = match self.kind {
            Kind::Mean | Kind::Sum => &[F32, I8, U8, I16, I32, I64],
            Kind::Prod => &[F32, I8, I16, I32, I64],
            Kind::Max | Kind::Min => &[F32, I8, U8, I16, I32, I64],
            Kind::Any | Kind::All => &[Bool],
        };
        let has = |element: &Element| node.has_elements(&[*element], *element);
        elements.iter().any(has)
    }

    fn check(&self, check: &mut Check<'_>) {
        if !check.arity(2..=2, 1) || !check.constant(1, "list of axes") {
            return;
        }
        let (Some(input), Some(output)) = (check.node.input(0), check.node.output(0)) else {
            return;
        };
        if !check.require(input.shape.len() <= AXES, || {
            format!("more than {AXES} dimensions are not supported")
        }) {
            return;
        }
        let Some(reduced) = reduced_axes(check.node) else {
            return check.error("it reduces an axis that its input does not have");
        };
        let axes = input.shape.iter().zip(&reduced);
        let expected: Vec<usize> = axes
            .filter_map(
                |(&extent, &reduced)| match (reduced, self.keep_dimensions) {
                    (false, _) => Some(extent),
                    (true, true) => Some(1),
                    (true, false) => None,
                },
            )
            .collect();
        check.output_shape(0, &expected);
        let is_product = self.kind == Kind::Prod && self.is_scaled(input.element);
        if self.kind == Kind::Mean || is_product {
            check.require(input.elements() > 0, || {
                let verb = if is_product { "multiplies" } else { "averages" };
                format!("it {verb} no elements")
            });
        }
        if self.is_scaled(input.element) {
            check.quantized(input, "input");
            check.quantized(output, "output");
        } else if input.element.range().is_some() {
            check.same_quantization(input, output);
        }
    }

    fn channels(&self, node: NodeView<'_>) -> Channels {
        self.flow(node)
    }

    fn intervals(&self, known: Known<'_>) -> Option<Vec<Interval>> {
        self.values(known)
    }

    fn time(&self, timed: Timed<'_>) -> Result<Flow, Obstacle> {
        let (_, axis) = timed.rows(0).ok_or_else(Obstacle::unknown)?;
        match reduced_axes(timed.node) {
            Some(reduced) if reduced[axis] => Ok(Flow::Whole),
            _ => timed.each_row(),
        }
    }

    fn takes_constant(&self, index: usize) -> bool {
        index > 0
    }

    fn lower(&self, node: NodeView<'_>) -> Vec<Call> {
        self.call(node).into_iter().collect()
    }
}
