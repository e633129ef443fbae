//! LOGISTIC and TANH of 16-bit elements: a table of the logistic function, and lines between its
//! entries, as TensorFlow Lite Micro has them.

/// About `logistic(i / 24)` in Q0.16 for the indices `0..256`, up to 10.6. These numbers define the
/// operators; some are one above what is nearest. The last one comes twice, so that the line behind it is
/// level.
#[rustfmt::skip]
pub(crate) static LOGISTIC: [u16; 257] = [
    32768, 33451, 34133, 34813, 35493, 36169, 36843, 37513, 38180, 38841, 39498, 40149, 40794, 41432, 42064, 42688,
    43304, 43912, 44511, 45102, 45683, 46255, 46817, 47369, 47911, 48443, 48964, 49475, 49975, 50464, 50942, 51409,
    51865, 52311, 52745, 53169, 53581, 53983, 54374, 54755, 55125, 55485, 55834, 56174, 56503, 56823, 57133, 57433,
    57724, 58007, 58280, 58544, 58800, 59048, 59288, 59519, 59743, 59959, 60168, 60370, 60565, 60753, 60935, 61110,
    61279, 61441, 61599, 61750, 61896, 62036, 62172, 62302, 62428, 62549, 62666, 62778, 62886, 62990, 63090, 63186,
    63279, 63368, 63454, 63536, 63615, 63691, 63765, 63835, 63903, 63968, 64030, 64090, 64148, 64204, 64257, 64308,
    64357, 64405, 64450, 64494, 64536, 64576, 64614, 64652, 64687, 64721, 64754, 64786, 64816, 64845, 64873, 64900,
    64926, 64950, 64974, 64997, 65019, 65039, 65060, 65079, 65097, 65115, 65132, 65149, 65164, 65179, 65194, 65208,
    65221, 65234, 65246, 65258, 65269, 65280, 65291, 65301, 65310, 65319, 65328, 65337, 65345, 65352, 65360, 65367,
    65374, 65381, 65387, 65393, 65399, 65404, 65410, 65415, 65420, 65425, 65429, 65433, 65438, 65442, 65445, 65449,
    65453, 65456, 65459, 65462, 65465, 65468, 65471, 65474, 65476, 65479, 65481, 65483, 65485, 65488, 65489, 65491,
    65493, 65495, 65497, 65498, 65500, 65501, 65503, 65504, 65505, 65507, 65508, 65509, 65510, 65511, 65512, 65513,
    65514, 65515, 65516, 65517, 65517, 65518, 65519, 65520, 65520, 65521, 65522, 65522, 65523, 65523, 65524, 65524,
    65525, 65525, 65526, 65526, 65526, 65527, 65527, 65528, 65528, 65528, 65529, 65529, 65529, 65529, 65530, 65530,
    65530, 65530, 65531, 65531, 65531, 65531, 65531, 65532, 65532, 65532, 65532, 65532, 65532, 65533, 65533, 65533,
    65533, 65533, 65533, 65533, 65533, 65534, 65534, 65534, 65534, 65534, 65534, 65534, 65534, 65534, 65534, 65535,
    65535,
];

/// The table's entry at `x / 2^fraction_bits`, of which 8 bits are whole, between two entries on the line
/// that joins them, with as many fractional bits more.
#[inline(always)]
fn interpolate(x: u32, fraction_bits: u32) -> i32 {
    let index = (x >> fraction_bits & 0xff) as usize;
    let fraction = x & ((1 << fraction_bits) - 1);
    let entry = |index: usize| LOGISTIC.get(index).copied().map_or(0, i32::from);
    let (first, second) = (entry(index), entry(index + 1));
    (first << fraction_bits).wrapping_add((second - first).wrapping_mul(fraction as i32))
}

/// `1 / (1 + exp(-x))` in Q0.15 for `3 * x` with 12 fractional bits, of a magnitude of `3 * 2^15` at most.
#[inline(always)]
pub(crate) fn logistic_of_triple(three_x: i32) -> i32 {
    // 24 entries of the table for a step of 1, or 2^12, are 3 * x / 2^9. The table has Q0.16, 9 bits
    // more come of the line. Below 0 it is 1, or 2^25, less the value, of which 2^15 is left behind.
    let value = interpolate(three_x.unsigned_abs(), 9) ^ (three_x >> 31);
    (value.wrapping_add(1 << 9) >> 10) & 0x7fff
}

/// The hyperbolic tangent as [`tanh_i16`] gives it.
#[inline(always)]
pub(crate) fn tanh_of_triple(three_x: i32) -> i32 {
    // The table has Q0.16, 8 bits more come of the line; 2^23 of them are 1/2, which is taken away
    // above 0 and added below. That is the same in the 16 bits of the result.
    let value = interpolate(three_x.unsigned_abs().min(0xffff), 8) ^ (three_x >> 31);
    i32::from((value.wrapping_add((1 << 23) + (1 << 7)) >> 8) as i16)
}

/// `1 / (1 + exp(-x))` in Q0.15 for `3 * x` with 12 fractional bits.
///
/// ```
/// use tinyml_kernels::fixed_point::logistic_i16;
/// assert_eq!(logistic_i16(0), 1 << 14); // 0.5
/// assert_eq!(logistic_i16(3 << 12), 23956); // 0.731
/// assert_eq!(logistic_i16(-3 << 15), 11);
/// ```
pub fn logistic_i16(three_x: i32) -> i16 {
    // The table ends there, next to 1.
    let bound = (255 << 9) - 1;
    logistic_of_triple(three_x.max(-bound).min(bound)) as i16
}

/// `tanh(x)` in Q0.15 for `3 * x` with 12 fractional bits, that is `2 * logistic(2 * x) - 1`.
///
/// ```
/// use tinyml_kernels::fixed_point::tanh_i16;
/// assert_eq!(tanh_i16(0), 0);
/// assert_eq!(tanh_i16(3 << 12), 24956); // 0.762
/// assert_eq!(tanh_i16(-3 << 14), -32746);
/// ```
pub fn tanh_i16(three_x: i32) -> i16 {
    tanh_of_triple(three_x) as i16
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_table_is_near_the_function() {
        for (index, entry) in LOGISTIC.iter().take(256).enumerate() {
            let real = 65536.0 / (1.0 + (-(index as f64) / 24.0).exp());
            let above = f64::from(*entry) - real;
            assert!(
                (-0.5..1.2).contains(&above),
                "entry {index} is {above} above"
            );
        }
    }

    /// CRC-32 of what zlib calls by that name, over little-endian bytes.
    fn crc_32(elements: impl Iterator<Item = i16>) -> u32 {
        let step = |crc: u32, byte: u8| {
            let shift = |crc: u32, _| (crc >> 1) ^ (0xedb8_8320 & (crc & 1).wrapping_neg());
            (0..8).fold(crc ^ u32::from(byte), shift)
        };
        !elements.flat_map(i16::to_le_bytes).fold(u32::MAX, step)
    }

    #[test]
    fn all_results_are_those_of_tensorflow_lite_micro() {
        let inputs = || i16::MIN..=i16::MAX;
        let logistic = inputs().map(|x| logistic_i16(3 * i32::from(x)));
        assert_eq!(crc_32(logistic), 2_458_847_814);
        let tanh = inputs().map(|x| tanh_i16(3 * i32::from(x)));
        assert_eq!(crc_32(tanh), 2_883_408_844);
    }

    #[test]
    fn functions_are_accurate_everywhere() {
        for x in i16::MIN..=i16::MAX {
            let real = f64::from(x) / 4096.0;
            let error = |found: i16, exact: f64| (f64::from(found) / 32768.0 - exact).abs();
            let three_x = 3 * i32::from(x);
            let logistic = 1.0 / (1.0 + (-real).exp());
            assert!(error(logistic_i16(three_x), logistic) < 2e-4, "{x}");
            assert!(error(tanh_i16(three_x), real.tanh()) < 2e-4, "{x}");
        }
        assert!(tanh_i16(i32::MIN) <= -32767 && tanh_i16(i32::MAX) == 32767);
    }
}
