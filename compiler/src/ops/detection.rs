//! Operators that choose boxes: TFLite_Detection_PostProcess, NON_MAX_SUPPRESSION_V4 and V5.

use super::{Argument, Call, Check, Operator};
use crate::{
    codegen::float,
    graph::{Element, NodeView, Tensor},
    parse::{FlexMap, NodeOptions},
};
use quote::quote;
use tinyml_kernels::ops::detection_postprocess::scratch_elements;

/// TFLite_Detection_PostProcess.
#[derive(Clone, Debug)]
pub(crate) struct DetectionPostprocess {
    max_detections: usize,
    classes_per_detection: usize,
    detections_per_class: usize,
    regular: bool,
    classes: usize,
    score_threshold: f32,
    iou_threshold: f32,
    scales: [f32; 4],
}

impl DetectionPostprocess {
    pub(crate) fn new(options: &NodeOptions<'_>) -> Result<Self, String> {
        /// Where the file does not say how many boxes are kept for a class.
        const DETECTIONS_PER_CLASS: i64 = 100;
        let map = FlexMap::root(options.custom()).ok_or("its options are no FlexBuffer map")?;
        let size = |name: &str, default: Option<i64>| {
            let value = map.integer(name).or(default);
            let value = value.and_then(|value| usize::try_from(value).ok());
            value.ok_or_else(|| format!("its option `{name}` is missing or no size"))
        };
        let number = |name: &str| {
            let value = map.number(name).map(|value| value as f32);
            value.ok_or_else(|| format!("its option `{name}` is missing or no number"))
        };
        Ok(Self {
            max_detections: size("max_detections", None)?,
            classes_per_detection: size("max_classes_per_detection", None)?,
            detections_per_class: size("detections_per_class", Some(DETECTIONS_PER_CLASS))?,
            regular: size("use_regular_nms", Some(0))? != 0,
            classes: size("num_classes", None)?,
            score_threshold: number("nms_score_threshold")?,
            iou_threshold: number("nms_iou_threshold")?,
            scales: [
                number("y_scale")?,
                number("x_scale")?,
                number("h_scale")?,
                number("w_scale")?,
            ],
        })
    }

    /// Classes that are given for each box, the fast way.
    fn classes_each(&self) -> usize {
        self.classes_per_detection.min(self.classes)
    }
}

impl Operator for DetectionPostprocess {
    fn covers(&self, node: NodeView<'_>) -> bool {
        node.has_elements(&[Element::F32; 3], Element::F32)
    }

    fn check(&self, check: &mut Check<'_>) {
        if !check.arity(3..=3, 4) {
            return;
        }
        let (Some(encodings), Some(predictions), Some(anchors)) = (
            check.node.input(0),
            check.node.input(1),
            check.node.input(2),
        ) else {
            return;
        };
        let is_shaped = match (
            &encodings.shape[..],
            &predictions.shape[..],
            &anchors.shape[..],
        ) {
            ([1, boxes, encoding], [1, scored, scores], [anchored, 4]) => {
                boxes == scored
                    && boxes == anchored
                    && *encoding >= 4
                    && (self.classes..=self.classes.saturating_add(1)).contains(scores)
            }
            _ => false,
        };
        check.require(is_shaped, || {
            format!(
                "its inputs of shapes {}, {} and {} are no boxes, scores of {} classes, and anchors",
                encodings.shape_text(),
                predictions.shape_text(),
                anchors.shape_text(),
                self.classes
            )
        });
        let each = if self.regular { 1 } else { self.classes_each() };
        let detections = self.max_detections.saturating_mul(each);
        let sizes = [detections.saturating_mul(4), detections, detections, 1];
        let outputs = (0..4).map(|index| check.node.output(index));
        let fits = outputs.zip(sizes).all(|(output, size)| {
            output.is_some_and(|output| output.elements() >= size && output.element == Element::F32)
        });
        check.require(fits, || {
            format!("its outputs have no room for {detections} float32 detections")
        });
        check.require(each > 0 && self.classes > 0, || {
            "it gives no class of a box".to_owned()
        });
        check.require(
            self.iou_threshold > 0.0 && self.iou_threshold <= 1.0,
            || {
                format!(
                    "its `nms_iou_threshold` is {}, not above 0 and at most 1",
                    self.iou_threshold
                )
            },
        );
    }

    fn takes_constant(&self, index: usize) -> bool {
        index == 2
    }

    fn working_memory(&self, node: NodeView<'_>) -> Vec<(Element, usize)> {
        let boxes = node.input(0).map_or(0, |encodings| encodings.shape[1]);
        vec![(Element::F32, scratch_elements(boxes))]
    }

    fn lower(&self, node: NodeView<'_>) -> Vec<Call> {
        let (Some(encodings), Some(predictions), Some(anchors)) =
            (node.input(0), node.input(1), node.input_id(2))
        else {
            return Vec::new();
        };
        let Self {
            max_detections,
            detections_per_class,
            regular,
            classes,
            ..
        } = self;
        let classes_each = self.classes_each();
        let (scores, encoding) = (predictions.shape[2], encodings.shape[2]);
        let (score_threshold, iou_threshold) =
            (float(self.score_threshold), float(self.iou_threshold));
        let scales = self.scales.map(float);
        let params = quote!(__kernels::ops::detection_postprocess::Params {
            max_detections: #max_detections,
            classes_per_detection: #classes_each,
            detections_per_class: #detections_per_class,
            regular: #regular,
            score_threshold: #score_threshold,
            iou_threshold: #iou_threshold,
            classes: #classes,
            scores: #scores,
            scales: [#(#scales),*],
            encoding: #encoding,
        });
        let mut arguments = vec![
            ("params", Argument::Reference(params)),
            ("anchors", Argument::Source { tensor: anchors }),
        ];
        let operands = ["encodings", "predictions"].into_iter().enumerate();
        let operands =
            operands.map(|(index, field)| (field, node.input_id(index), node.input(index)));
        let results = ["boxes", "classes", "scores", "count", "scratch"];
        let results = results
            .into_iter()
            .enumerate()
            .map(|(index, field)| (field, node.output_id(index), node.output(index)));
        for (field, id, tensor) in operands.chain(results) {
            let (Some(id), Some(tensor)) = (id, tensor) else {
                return Vec::new();
            };
            arguments.push((field, Argument::all(id, tensor)));
        }
        vec![Call::new(
            "detection_postprocess",
            "DetectionPostprocess",
            &[Element::F32],
            arguments,
        )]
    }
}

/// NON_MAX_SUPPRESSION_V4 and V5.
#[derive(Clone, Debug)]
pub(crate) struct NonMaxSuppression {
    /// Whether scores are lowered and given: V5.
    soft: bool,
}

impl NonMaxSuppression {
    pub(crate) fn v4(_options: &NodeOptions<'_>) -> Result<Self, String> {
        Ok(Self { soft: false })
    }

    pub(crate) fn v5(_options: &NodeOptions<'_>) -> Result<Self, String> {
        Ok(Self { soft: true })
    }

    fn inputs(&self) -> usize {
        if self.soft { 6 } else { 5 }
    }

    fn outputs(&self) -> usize {
        if self.soft { 3 } else { 2 }
    }
}

/// A constant float32 operand of one element.
fn number(node: NodeView<'_>, index: usize) -> Option<f32> {
    let tensor = node.input(index)?;
    let bytes = tensor.constant()?.first_chunk()?;
    (tensor.element == Element::F32).then(|| f32::from_le_bytes(*bytes))
}

impl Operator for NonMaxSuppression {
    fn covers(&self, node: NodeView<'_>) -> bool {
        node.has_elements(&[Element::F32, Element::F32, Element::I32], Element::I32)
    }

    fn check(&self, check: &mut Check<'_>) {
        if !check.arity(self.inputs()..=self.inputs(), self.outputs()) {
            return;
        }
        let roles = [
            (2, "number of boxes"),
            (3, "threshold for overlaps"),
            (4, "threshold for scores"),
            (5, "deviation"),
        ];
        let mut constants = roles.into_iter().take(self.inputs() - 2);
        if !constants.all(|(index, role)| check.constant(index, role)) {
            return;
        }
        let node = check.node;
        let numbers = (3..self.inputs()).all(|index| number(node, index).is_some());
        check.require(numbers, || {
            "its thresholds are no float32 numbers".to_owned()
        });
        let (Some(boxes), Some(scores), Some(selected)) =
            (node.input(0), node.input(1), node.output(0))
        else {
            return;
        };
        let most = node.input(2).and_then(Tensor::integers);
        let most = most.and_then(|list| usize::try_from(*list.first()?).ok());
        let last = node.output(self.outputs() - 1);
        let fits = boxes.shape[..] == [scores.elements(), 4]
            && most == Some(selected.elements())
            && last.is_some_and(|count| count.elements() == 1 && count.element == Element::I32);
        check.require(fits, || {
            format!(
                "its boxes {} and scores {} do not fit together, or its output {} is not of the {most:?} that it takes at most",
                boxes.shape_text(),
                scores.shape_text(),
                selected.shape_text()
            )
        });
        if self.soft {
            let given = node.output(1);
            let fits = given.is_some_and(|scores| {
                scores.elements() == selected.elements() && scores.element == Element::F32
            });
            check.require(fits, || {
                "its second output has no score for each box".to_owned()
            });
        }
    }

    fn takes_constant(&self, index: usize) -> bool {
        index > 1
    }

    fn working_memory(&self, node: NodeView<'_>) -> Vec<(Element, usize)> {
        let boxes = node.input(1).map_or(0, Tensor::elements);
        vec![(Element::F32, boxes), (Element::I32, boxes)]
    }

    fn lower(&self, node: NodeView<'_>) -> Vec<Call> {
        let (Some(overlap), Some(score)) = (number(node, 3), number(node, 4)) else {
            return Vec::new();
        };
        let sigma = number(node, 5).filter(|_| self.soft).unwrap_or(0.0);
        let (overlap, score, sigma) = (float(overlap), float(score), float(sigma));
        let params = quote!(__kernels::ops::non_max_suppression::Params {
            iou_threshold: #overlap,
            score_threshold: #score,
            soft_nms_sigma: #sigma,
        });
        let mut arguments = vec![("params", Argument::Reference(params))];
        let results = match self.soft {
            true => &["selected", "scores", "count", "remaining", "compared"][..],
            false => {
                arguments.push(("scores", Argument::Value(quote!(&[]))));
                &["selected", "count", "remaining", "compared"]
            }
        };
        let operands = ["boxes", "input_scores"].into_iter().enumerate();
        let operands =
            operands.map(|(index, field)| (field, node.input_id(index), node.input(index)));
        let results = results.iter().copied().enumerate();
        let results =
            results.map(|(index, field)| (field, node.output_id(index), node.output(index)));
        for (field, id, tensor) in operands.chain(results) {
            let (Some(id), Some(tensor)) = (id, tensor) else {
                return Vec::new();
            };
            arguments.push((field, Argument::all(id, tensor)));
        }
        vec![Call::new(
            "non_max_suppression",
            "NonMaxSuppression",
            &[Element::F32],
            arguments,
        )]
    }
}
