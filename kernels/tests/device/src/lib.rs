//! What the images share: random numbers, a panic handler, and for each operator random layers.
#![no_std]

#[path = "../../../../examples/cortex-m/src/console.rs"]
pub mod console;
pub mod conv_2d;
pub mod depthwise_conv_2d;
pub mod depthwise_conv_2d_int16;
pub mod elementwise;
pub mod float32;
pub mod float32_reductions;
pub mod fully_connected;
pub mod int16;
pub mod operators;
pub mod random;
pub mod stage;
pub mod svdf;
pub mod unidirectional_sequence_lstm;

use core::{cell::Cell, panic::PanicInfo};
use cortex_m_semihosting::debug;

/// Elements of a tensor as kernels take them.
pub fn cells<T>(values: &mut [T]) -> &[Cell<T>] {
    Cell::from_mut(values).as_slice_of_cells()
}

/// Memory that has an input and an output: the output ends where the first element begins that is needed,
/// and so lies over those before it. Gives the cells of both.
pub fn overlapping<'a>(
    memory: &'a mut [i8],
    input: &[i8],
    first_needed: usize,
    output_length: usize,
) -> [&'a [Cell<i8>]; 2] {
    let start = output_length.saturating_sub(first_needed);
    memory[start..][..input.len()].copy_from_slice(input);
    let memory = &*cells(memory);
    let output_start = start + first_needed - output_length;
    [
        &memory[start..][..input.len()],
        &memory[output_start..][..output_length],
    ]
}

/// Ends with failure: packing runs on the device here, and may panic.
#[panic_handler]
fn panic(_: &PanicInfo<'_>) -> ! {
    console::print("panic\n");
    end(false)
}

/// Ends the emulation.
pub fn end(success: bool) -> ! {
    debug::exit(if success {
        debug::EXIT_SUCCESS
    } else {
        debug::EXIT_FAILURE
    });
    loop {}
}
