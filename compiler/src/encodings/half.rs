//! float16: a sign, 5 bits of exponent, 10 of fraction. float32 has all its values.

/// The same numbers as float32, both little-endian.
pub(crate) fn widened(halves: &[u8]) -> Vec<u8> {
    let halves = halves.as_chunks().0.iter();
    let singles = halves.map(|half| single(u16::from_le_bytes(*half)));
    singles.flat_map(f32::to_le_bytes).collect()
}

fn single(half: u16) -> f32 {
    let sign = u32::from(half >> 15) << 31;
    let exponent = u32::from(half >> 10 & 31);
    let fraction = u32::from(half & 0x3ff);
    match exponent {
        // Subnormal: the fraction counts in steps of 2^-24.
        0 => {
            let magnitude = fraction as f32 * (-24.0_f32).exp2();
            f32::from_bits(sign | magnitude.to_bits())
        }
        31 => f32::from_bits(sign | 0xff << 23 | fraction << 13),
        _ => f32::from_bits(sign | (exponent + 127 - 15) << 23 | fraction << 13),
    }
}
