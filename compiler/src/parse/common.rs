//! Problems that many tensors of a model share, which are reported once.

use crate::{diagnostics::Diagnostics, graph::Element};

const DYNAMIC_HELP: &str =
    "export the model with a fixed input shape, for example `keras.Input(shape, batch_size=1)`";
pub(crate) const NARROW_HELP: &str = "int4 and int2 elements can only be the weights of CONV_2D, DEPTHWISE_CONV_2D and FULLY_CONNECTED between int8 tensors";
const ELEMENT_HELP: &str = "supported are float32, int8, int16, int32, int64, uint8, uint32, uint64 and bool; int4 and int2 as weights";

/// Problems that many tensors have for one reason: one error for all of them.
#[derive(Default)]
pub(super) struct Common {
    /// The problem, the first message, the remedy, and how many tensors more have it.
    list: Vec<(String, String, &'static str, usize)>,
}

impl Common {
    pub(super) fn error(&mut self, place: &str, problem: &str, help: &'static str) {
        self.add(problem, format!("{place} {problem}"), help);
    }

    pub(super) fn dynamic(&mut self, place: &str, shape: &str) {
        let message = format!("{place} has the dynamic shape {shape}");
        self.add("has a dynamic shape", message, DYNAMIC_HELP);
    }

    fn add(&mut self, problem: &str, message: String, help: &'static str) {
        match self.list.iter_mut().find(|(known, ..)| known == problem) {
            Some((.., more)) => *more += 1,
            None => self.list.push((problem.to_owned(), message, help, 0)),
        }
    }

    pub(super) fn report(self, diagnostics: &mut Diagnostics) {
        for (_, message, help, more) in self.list {
            let rest = match more {
                0 => String::new(),
                1 => "; so it is with 1 more tensor".to_owned(),
                _ => format!("; so it is with {more} more tensors"),
            };
            diagnostics.error_with_help(message + &rest, help);
        }
    }
}

/// The element type of a code in the file; one that is not supported is a problem.
pub(super) fn element(code: i8, place: &str, common: &mut Common) -> Option<Element> {
    let unsupported = match code {
        0 => return Some(Element::F32),
        2 => return Some(Element::I32),
        3 => return Some(Element::U8),
        4 => return Some(Element::I64),
        6 => return Some(Element::Bool),
        7 => return Some(Element::I16),
        9 => return Some(Element::I8),
        12 => return Some(Element::U64),
        15 => return Some(Element::U32),
        16 => return Some(Element::U16),
        17 => return Some(Element::I4),
        19 => return Some(Element::I2),
        1 => "float16",
        5 => "string",
        8 => "complex64",
        10 => "float64",
        11 => "complex128",
        13 => "resource",
        14 => "variant",
        18 => "bfloat16",
        20 => "uint4",
        _ => "unknown",
    };
    let problem = format!("has element type {unsupported} (code {code}), which is not supported");
    common.error(place, &problem, ELEMENT_HELP);
    None
}
