//! Where rows lie in a ring.

/// The slot of a row in a ring of so many rows.
#[doc(hidden)]
#[inline(always)]
pub const fn slot(row: usize, slots: usize) -> usize {
    // A ring has a slot at least; without one there is no row either.
    match row.checked_rem(slots) {
        Some(slot) => slot,
        None => 0,
    }
}
