//! TFLM_DECODE: constants that are compressed, decoded while compiling.
//!
//! For each result there are two operands, what is encoded and how. The latter begins with 16 bytes:
//!
//! ```text
//! 0       encoding: 0 table of values, 1 Huffman, 2 pruned
//! 1       version of these bytes, 1
//! 4       version of the encoding, 1
//! 5       table of values: bits 2..0 width of an index, 7..4 axis, 15 for one table in all
//!         Huffman: bit 0 whether entries have 32 bits, 7..4 bits that index the table at first, less 1
//! 6       table of values: how many values a table has
//! 16 ...  values, or the Huffman table
//! ```

use super::{Call, Check, Operator};
use crate::{
    encodings::{Lookup, huffman, lookup, pruning},
    graph::{NodeView, Tensor},
    parse::NodeOptions,
};

const HEADER: usize = 16;

/// DECODE has no options.
#[derive(Clone, Debug)]
pub(crate) struct Decode;

impl Decode {
    pub(crate) fn new(_options: &NodeOptions<'_>) -> Result<Self, String> {
        Ok(Self)
    }

    /// The elements of a result.
    fn decoded(node: NodeView<'_>, index: usize) -> Result<Vec<u8>, String> {
        let constant = |operand: usize, role: &str| {
            let tensor = node.input(operand).and_then(Tensor::constant);
            tensor.ok_or_else(|| format!("its {role} (input {operand}) must be a constant"))
        };
        let encoded = constant(2 * index, "encoded tensor")?;
        let ancillary = constant(2 * index + 1, "ancillary data")?;
        let output = node.output(index).ok_or("it has no output")?;
        let Some((header, data)) = ancillary.split_at_checked(HEADER) else {
            return Err(format!(
                "its ancillary data (input {}) has no header",
                2 * index + 1
            ));
        };
        if header[1] != 1 || header[4] != 1 {
            let (version, encoding) = (header[1], header[4]);
            return Err(format!(
                "version {version}.{encoding} of its ancillary data is not supported"
            ));
        }
        let parameters = usize::from(header[5]);
        match header[0] {
            0 => {
                let encoded = Lookup {
                    indices: encoded,
                    width: parameters & 7,
                    values: data,
                    stride: Some(usize::from(header[6])),
                    is_shared: parameters >> 4 == 15,
                };
                lookup(output, &encoded)
            }
            1 => huffman(
                output,
                encoded,
                data,
                parameters & 1 != 0,
                (parameters >> 4) + 1,
            ),
            2 => pruning(output, encoded, data),
            encoding => Err(format!("encoding {encoding} is not supported")),
        }
    }
}

impl Operator for Decode {
    fn covers(&self, _node: NodeView<'_>) -> bool {
        true
    }

    fn check(&self, check: &mut Check<'_>) {
        let outputs = check.node.node.outputs.len().max(1);
        if !check.arity(2 * outputs..=2 * outputs, outputs) {
            return;
        }
        for index in 0..outputs {
            if let Err(problem) = Self::decoded(check.node, index) {
                check.error(problem);
            }
        }
    }

    fn fold_all(&self, node: NodeView<'_>) -> Option<Vec<Vec<u8>>> {
        let outputs = 0..node.node.outputs.len();
        outputs
            .map(|index| Self::decoded(node, index).ok())
            .collect()
    }

    fn takes_constant(&self, _index: usize) -> bool {
        true
    }

    fn lower(&self, _node: NodeView<'_>) -> Vec<Call> {
        Vec::new()
    }
}
