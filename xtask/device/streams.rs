//! Firmware side: models that are streamed in time, against the same models over whole windows.

use super::console::print;
use tinyml::Model;

/// Room for a window.
const WINDOW: usize = 1 << 11;

/// Streams pseudorandom rows through a model for as many hops as two windows are long, and compares each
/// output from the first whole window on. Prints `name PASS` or `name FAIL`, and tells which.
pub fn check<Whole: Model, Streamed: Model>(
    whole: &mut Whole,
    streamed: &mut Streamed,
    name: &str,
) -> bool {
    let mut latest = [0_u8; WINDOW];
    let (mut rows, mut windows, mut passes) = (0, 0, true);
    let mut state = 1_u32;
    while let Some(new) = streamed.input_bytes_mut(0) {
        let Some(window) = whole.input_bytes_mut(0) else {
            break;
        };
        if rows >= 2 * window.len() || window.len() > WINDOW {
            break;
        }
        for byte in new.iter_mut() {
            // Marsaglia's xorshift with 32 bits of state.
            state ^= state << 13;
            state ^= state >> 17;
            state ^= state << 5;
            *byte = (state >> 24) as u8;
            latest.rotate_left(1);
            latest[WINDOW - 1] = *byte;
        }
        rows += new.len();
        for (target, byte) in window.iter_mut().rev().zip(latest.iter().rev()) {
            *target = *byte;
        }
        let is_whole = rows >= window.len();
        streamed.invoke();
        whole.invoke();
        for output in 0..Whole::OUTPUTS.len() {
            let found = streamed.output_bytes(output).unwrap_or_default();
            let expected = whole.output_bytes(output).unwrap_or_default();
            // An output that goes along time gives its new rows.
            passes &= !is_whole || !found.is_empty() && expected.ends_with(found);
        }
        windows += usize::from(is_whole);
    }
    passes &= windows > 1;
    print(name);
    print(if passes { " PASS\n" } else { " FAIL\n" });
    passes
}
