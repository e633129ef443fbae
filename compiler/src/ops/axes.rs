//! Axes of kernels' parameters.

/// Axes of an index space in kernels' parameters.
pub(super) const AXES: usize = 6;

/// Values of the last axes, with leading ones filled up.
pub(super) fn filled<T: Copy>(values: &[T], filler: T) -> [T; AXES] {
    let mut filled = [filler; AXES];
    let places = filled.iter_mut().rev();
    for (place, value) in places.zip(values.iter().rev()) {
        *place = *value;
    }
    filled
}

/// The product of the extents before an axis, its extent, and the product of those behind it.
pub(super) fn around(shape: &[usize], axis: usize) -> [usize; 3] {
    [
        shape[..axis].iter().product(),
        shape[axis],
        shape[axis + 1..].iter().product(),
    ]
}
