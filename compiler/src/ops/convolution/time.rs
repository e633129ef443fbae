//! How rows of time pass through windows that slide over images.

use super::{Convolution, Padding, Window};
use crate::{
    graph::NodeView,
    ops::{Flow, Obstacle, Timed},
};

impl Window {
    /// How rows pass through where time goes along axis `axis` of an image, 1 for its rows and 2 for its
    /// columns, and this window slides along it.
    pub(crate) fn time(
        self,
        timed: Timed<'_>,
        padding: Padding,
        axis: usize,
    ) -> Result<Flow, Obstacle> {
        let (input, _) = timed.single_rows(0)?;
        let (output, before) = self
            .output(input, padding, axis - 1)
            .ok_or_else(Obstacle::unknown)?;
        let end = output.saturating_sub(1) * self.stride + self.span();
        timed.window(input, output, self.stride, end, before)
    }
}

impl Convolution {
    /// Whether there is one window, which is the whole input, and every filter sees all channels.
    pub(crate) fn sees_all(&self, node: NodeView<'_>) -> bool {
        let (Some(input), Some(filter)) = (node.input(0), node.input(1)) else {
            return false;
        };
        let Ok(geometry) = self.geometry(input, filter) else {
            return false;
        };
        let whole = |window: Window, extent: usize| {
            window.filter == extent && (window.filter == 1 || window.dilation == 1)
        };
        !self.depthwise
            && geometry.output[..3] == [1; 3]
            && whole(geometry.rows, input.shape[1])
            && whole(geometry.columns, input.shape[2])
            && filter.shape[3] == input.shape[3]
    }

    pub(super) fn rows_of_time(&self, timed: Timed<'_>) -> Result<Flow, Obstacle> {
        let (_, axis) = timed.rows(0).ok_or_else(Obstacle::unknown)?;
        let (input, filter) = (timed.node.input(0), timed.node.input(1));
        let (input, filter) = input.zip(filter).ok_or_else(Obstacle::unknown)?;
        let geometry = self
            .geometry(input, filter)
            .map_err(|_| Obstacle::unknown())?;
        match axis {
            0 => timed.each_row(),
            1 => geometry.rows.time(timed, self.padding, axis),
            2 => geometry.columns.time(timed, self.padding, axis),
            // A single pixel.
            _ => Ok(Flow::Whole),
        }
    }
}

#[cfg(test)]
impl Convolution {
    /// A CONV_2D without an activation, for tests of passes.
    pub(crate) fn plain(strides: [i32; 2], dilations: [i32; 2], padding: Padding) -> Self {
        Self {
            depthwise: false,
            strides,
            dilations,
            activation: crate::quantization::Activation::None,
            padding,
        }
    }

    /// For each output row, the input rows that it is made of; the same of columns.
    pub(crate) fn taps(&self, node: NodeView<'_>) -> [Vec<Vec<usize>>; 2] {
        let (input, filter) = (node.input(0).unwrap(), node.input(1).unwrap());
        let geometry = self.geometry(input, filter).unwrap();
        let along = |window: Window, output: usize| -> Vec<Vec<usize>> {
            let taps = |position| {
                let first = position * window.stride;
                (0..window.filter)
                    .map(|tap| first + tap * window.dilation)
                    .collect()
            };
            (0..output).map(taps).collect()
        };
        assert_eq!(geometry.padding, [0, 0]);
        let [_, rows, columns, _] = geometry.output;
        [along(geometry.rows, rows), along(geometry.columns, columns)]
    }
}
