//! Windows that slide over images: which input rows an output row needs, and how many outputs there are.

use crate::ops::Reach;

/// How positions outside the input are treated along both spatial dimensions.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Padding {
    /// As many as keep the output's extent at the input's over the stride.
    Same,
    /// None.
    Valid,
    /// As given, from a PAD that was fused: rows above and below, columns left and right.
    Explicit([usize; 4]),
}

impl Padding {
    pub(crate) fn new(code: i8) -> Result<Self, String> {
        match code {
            0 => Ok(Self::Same),
            1 => Ok(Self::Valid),
            _ => Err(format!("the padding {code} is unknown")),
        }
    }
}

/// A sliding window along one spatial dimension.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Window {
    pub(crate) filter: usize,
    pub(crate) stride: usize,
    pub(crate) dilation: usize,
}

impl Window {
    /// Reads options, which must be positive and small enough to compute with.
    pub(crate) fn new(filter: i64, stride: i32, dilation: i32) -> Result<Self, String> {
        let positive = |value: i64, name: &str| match value {
            1..=65_535 => Ok(value as usize),
            _ => Err(format!("its {name} is {value}")),
        };
        Ok(Self {
            filter: positive(filter, "filter extent")?,
            stride: positive(stride.into(), "stride")?,
            dilation: positive(dilation.into(), "dilation")?,
        })
    }

    pub(crate) fn span(self) -> usize {
        (self.filter - 1) * self.dilation + 1
    }

    /// Which input rows an output row needs, with so many rows of padding before the input.
    pub(crate) fn reach(self, padding: usize) -> Reach {
        Reach {
            stride: self.stride,
            length: self.span(),
            padding,
        }
    }

    /// The output's extent and the padding before the input; nothing where the filter does not
    /// fit.
    pub(crate) fn output(
        self,
        input: usize,
        padding: Padding,
        axis: usize,
    ) -> Option<(usize, usize)> {
        match padding {
            Padding::Same => {
                let output = input.div_ceil(self.stride);
                let needed =
                    (output.checked_sub(1)? * self.stride + self.span()).saturating_sub(input);
                Some((output, needed / 2))
            }
            Padding::Valid => Some((input.checked_sub(self.span())? / self.stride + 1, 0)),
            Padding::Explicit(sides) => {
                let (before, after) = (sides[2 * axis], sides[2 * axis + 1]);
                let padded = input + before + after;
                Some((padded.checked_sub(self.span())? / self.stride + 1, before))
            }
        }
    }
}
