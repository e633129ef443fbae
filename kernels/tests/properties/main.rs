//! Every kernel on random shapes, strides, scales and values, against an oracle that computes the
//! same mathematics in another way and takes its time.

mod conversion;
mod convolution;
mod depthwise;
mod dual;
mod elementwise;
mod fixed_point;
mod fully_connected;
mod layer;
mod layout;
mod lookup;
mod oracle;
mod pooling;
mod reduction;

use std::cell::Cell;

fn cells<T>(values: &mut [T]) -> &[Cell<T>] {
    Cell::from_mut(values).as_slice_of_cells()
}
