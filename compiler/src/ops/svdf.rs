//! SVDF.

use super::{
    Argument, Call, Check, Operator, Stage,
    weights::{Packed, clamp, elements, scale, zero_point},
};
use crate::{
    graph::{Element, NodeView, Tensor},
    parse::{NodeOptions, tables},
    quantization::{Activation, Multiplier},
};
use quote::quote;
use std::rc::Rc;
use tinyml_kernels::{dual, ops::svdf};

/// Options of SVDF.
#[derive(Clone, Debug)]
pub(crate) struct Svdf {
    rank: usize,
    /// Quantized kernels do not look at it.
    activation: Result<Activation, String>,
}

/// The extents that tensors agree on.
struct Shape {
    batches: usize,
    input_depth: usize,
    units: usize,
    filters: usize,
    memory: usize,
}

impl Svdf {
    pub(crate) fn new(options: &NodeOptions<'_>) -> Result<Self, String> {
        let table = options.table::<tables::SvdfOptions<'_>>()?;
        match usize::try_from(table.rank()) {
            Ok(rank) if rank > 0 => Ok(Self {
                rank,
                activation: Activation::new(table.fused_activation_function()),
            }),
            _ => Err(format!("its rank is {}", table.rank())),
        }
    }

    fn shape(&self, node: NodeView<'_>) -> Option<Shape> {
        let (&[batches, input_depth], &[filters, depth], &[rows, memory]) = (
            &node.input(0)?.shape[..],
            &node.input(1)?.shape[..],
            &node.input(2)?.shape[..],
        ) else {
            return None;
        };
        let fits = depth == input_depth
            && rows == filters
            && filters.is_multiple_of(self.rank)
            && [batches, input_depth, filters, memory]
                .iter()
                .all(|extent| *extent > 0);
        fits.then_some(Shape {
            batches,
            input_depth,
            units: filters / self.rank,
            filters,
            memory,
        })
    }
}

impl Operator for Svdf {
    fn covers(&self, node: NodeView<'_>) -> bool {
        use Element::{F32, I8, I16, I32};
        if node.has_elements(&[F32; 5], F32) {
            return true;
        }
        [I8, I16]
            .iter()
            .any(|state| node.has_elements(&[I8, I8, *state, I32, *state], I8))
    }

    fn check(&self, check: &mut Check<'_>) {
        if !check.arity(3..=5, 1) {
            return;
        }
        let node = check.node;
        let Some(shape) = self.shape(node) else {
            let shapes: Vec<String> = (0..3)
                .filter_map(|index| Some(node.input(index)?.shape_text()))
                .collect();
            return check.error(format!(
                "its input and weights of shapes {} do not go together for a rank of {}",
                shapes.join(", "),
                self.rank
            ));
        };
        check.output_shape(0, &[shape.batches, shape.units]);
        check.state(4, shape.batches * shape.filters * shape.memory);
        let biases = node.input(3).map_or(shape.units, Tensor::elements);
        check.require(biases == shape.units, || {
            format!("it has {biases} biases for {} units", shape.units)
        });
        for (index, role) in [(1, "feature weights"), (2, "time weights"), (3, "bias")] {
            if node.input(index).is_some() {
                check.constant(index, role);
            }
        }
        if node
            .input(0)
            .is_some_and(|input| input.element == Element::F32)
        {
            if let Err(problem) = &self.activation {
                check.error(problem);
            }
            return;
        }
        let roles = [(0, "input"), (1, "weights"), (2, "weights"), (4, "state")];
        let tensors = roles.map(|(index, role)| (node.input(index), role));
        for (tensor, role) in tensors.into_iter().chain([(node.output(0), "output")]) {
            if let Some(tensor) = tensor {
                check.quantized(tensor, role);
            }
        }
        let symmetric = [1, 2].iter().all(|index| {
            node.input(*index)
                .is_none_or(|weights| zero_point(weights) == 0)
        });
        check.require(symmetric, || "its weights have a zero point".to_owned());
    }

    fn macs(&self, node: NodeView<'_>) -> u64 {
        self.shape(node).map_or(0, |shape| {
            let products = shape.filters as u64 * (shape.input_depth + shape.memory) as u64;
            shape.batches as u64 * products
        })
    }

    fn takes_constant(&self, index: usize) -> bool {
        (1..4).contains(&index)
    }

    fn lower(&self, node: NodeView<'_>) -> Vec<Call> {
        let (Some(shape), Some(input), Some(state)) =
            (self.shape(node), node.input(0), node.input(4))
        else {
            return Vec::new();
        };
        let (Some(input_id), Some(state_id), Some(output_id), Some(output)) = (
            node.input_id(0),
            node.input_id(4),
            node.output_id(0),
            node.output(0),
        ) else {
            return Vec::new();
        };
        let bytes = |index: usize| -> Rc<[u8]> {
            let constant = node.input(index).and_then(Tensor::constant);
            constant.cloned().unwrap_or_default()
        };
        let weights = |index, element| Argument::Weights {
            bytes: bytes(index),
            element,
        };
        let time_weights = Argument::Constant {
            bytes: bytes(2),
            element: state.element,
        };
        let cells = |tensor, count| Argument::Cells {
            tensor,
            first: 0,
            count,
        };
        let scales = [0, 1, 2, 4].map(|index| f64::from(node.input(index).map_or(1.0, scale)));
        let [input_scale, feature_scale, time_scale, state_scale] = scales;
        let to_state = input_scale * feature_scale / state_scale;
        let to_output = state_scale * time_scale / f64::from(scale(output));
        let Shape {
            batches,
            input_depth,
            units,
            filters,
            memory,
        } = shape;
        let rank = self.rank;
        let (input_zero_point, state_zero_point) = (zero_point(input), zero_point(state));
        let quantized = || {
            // The kernel adds the state's zero point to what is clamped.
            let feature_stage = stage(to_state, state, 0);
            let stage = stage(to_output, output, zero_point(output));
            let params = svdf::Params {
                batches,
                input_depth,
                units,
                rank,
                memory,
                input_zero_point,
                state_zero_point,
            };
            let feature_weights: Vec<i8> = bytes(1).iter().map(|byte| *byte as i8).collect();
            let bias = elements(&bytes(3), i32::from_le_bytes);
            macro_rules! packed {
                ($state:ty) => {
                    packed(&dual::svdf::Layer {
                        params: &params,
                        feature_weights: &feature_weights,
                        time_weights: &elements(&bytes(2), <$state>::from_le_bytes),
                        bias: &bias,
                        feature_stage: &feature_stage.arithmetic(),
                        stage: &stage.arithmetic(),
                    })
                };
            }
            let packed = match state.element {
                Element::I16 => packed!(i16),
                _ => packed!(i8),
            };
            let (feature_stage, stage) = (Argument::Stage(feature_stage), Argument::Stage(stage));
            (Element::I32, feature_stage, stage, packed)
        };
        let (bias, feature_stage, stage, packed) = match input.element {
            Element::F32 => (
                Element::F32,
                clamp(Activation::None),
                clamp(self.activation.clone().unwrap_or(Activation::None)),
                None,
            ),
            _ => quantized(),
        };
        let params = quote!(__kernels::ops::svdf::Params {
            batches: #batches,
            input_depth: #input_depth,
            units: #units,
            rank: #rank,
            memory: #memory,
            input_zero_point: #input_zero_point,
            state_zero_point: #state_zero_point,
        });
        let call = Call::new(
            "svdf",
            "Svdf",
            &[input.element, state.element],
            vec![
                ("params", Argument::Reference(params)),
                ("feature_weights", weights(1, input.element)),
                ("time_weights", time_weights),
                ("bias", weights(3, bias)),
                ("feature_stage", feature_stage),
                ("stage", stage),
                ("packed", Argument::Packed),
                ("scratch", Argument::Scratch),
                ("input", cells(input_id, batches * input_depth)),
                ("state", cells(state_id, batches * filters * memory)),
                ("output", cells(output_id, batches * units)),
            ],
        );
        vec![call.with_packed(packed)]
    }
}

/// Weights in [`Layout::Dual`](tinyml_kernels::Layout::Dual), if it applies.
fn packed<S: dual::svdf::State>(layer: &dual::svdf::Layer<'_, S>) -> Option<Packed> {
    let packing = dual::svdf::packing(layer)?;
    Some(Packed::new(packing, |words| {
        dual::svdf::pack(layer, &packing, words);
    }))
}

/// What turns sums into elements of the type that a tensor has.
fn stage(scale: f64, tensor: &Tensor, zero_point: i32) -> Stage {
    let multiplier = Multiplier::new(scale);
    let (min, max) = tensor.element.range().unwrap_or((i32::MIN, i32::MAX));
    Stage {
        multipliers: vec![multiplier.value],
        shifts: vec![multiplier.shift as i8],
        zero_point,
        min,
        max,
    }
}
