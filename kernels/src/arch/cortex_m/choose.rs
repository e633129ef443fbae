//! Which functions compute the blocks of channels, see [`dual::block`](crate::dual::block).

/// From a module of functions, as `[Option<_>; 2]`: the one for whole blocks, if there are any, and the
/// one for the channels that are left. Where shapes and properties are constants, others are not linked.
macro_rules! choose {
    ($blocks:ident, $channels:expr, $properties:expr) => {{
        use crate::dual::block::CHANNELS;
        use $blocks::*;

        let (channels, properties): (usize, crate::Properties) = ($channels, $properties);
        let whole: Option<Block> = match (properties.narrow, properties.rectified) {
            _ if channels < CHANNELS => None,
            (true, true) => Some(narrow_rectified_4),
            (true, false) => Some(narrow_exact_4),
            (false, _) => Some(wide_exact_4),
        };
        let left = channels % CHANNELS;
        let last: Option<Block> = match (left, properties.narrow, properties.rectified) {
            (3, true, true) => Some(narrow_rectified_3),
            (3, true, false) => Some(narrow_exact_3),
            (3, false, _) => Some(wide_exact_3),
            (2, true, true) => Some(narrow_rectified_2),
            (2, true, false) => Some(narrow_exact_2),
            (2, false, _) => Some(wide_exact_2),
            (1, _, true) => Some(narrow_rectified_1),
            (1, _, false) => Some(narrow_exact_1),
            _ => None,
        };
        [whole, last]
    }};
}
