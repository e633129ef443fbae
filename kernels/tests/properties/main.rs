//! Every kernel on random shapes, strides, scales and values, against an oracle that computes the
//! same mathematics in another way and takes its time.

mod conversion;
mod convolution;
mod depthwise;
mod depthwise_int16;
mod dual;
mod elementwise;
mod fixed_point;
mod float;
mod fully_connected;
mod in_place;
mod integers;
mod layer;
mod layout;
mod lines;
mod lookup;
mod lstm;
mod lstm_variants;
mod oracle;
mod overlap;
mod pooling;
mod positions;
mod reduction;
mod slopes;
mod svdf;
mod tables;

use std::cell::Cell;

/// The kernels of all sets for an operator, for speed and for size.
macro_rules! kernels {
    ($module:ident::$operator:ident<$($element:ty),+>) => {{
        use tinyml_kernels::{CortexM, Portable, Reference};
        type Run = fn(&$module::Args<'_, $($element),+>);
        let kernels: [(&str, Run); 5] = [
            ("Reference", <Reference as $module::$operator<$($element),+>>::run),
            ("Portable", <Portable as $module::$operator<$($element),+>>::run),
            ("Portable for size", <Portable as $module::$operator<$($element),+>>::compact),
            ("CortexM", <CortexM as $module::$operator<$($element),+>>::run),
            ("CortexM for size", <CortexM as $module::$operator<$($element),+>>::compact),
        ];
        kernels
    }};
}
use kernels;

fn cells<T>(values: &mut [T]) -> &[Cell<T>] {
    Cell::from_mut(values).as_slice_of_cells()
}

/// The values, which are then 0, so that the next kernel has to write its own.
fn take<T: Default>(cells: &[Cell<T>]) -> Vec<T> {
    cells.iter().map(Cell::take).collect()
}
