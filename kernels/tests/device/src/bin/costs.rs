//! Runs typical layers between the marks of `dbg #1` and `dbg #2`, for emulators that count between
//! them, on random inputs and on inputs that are all equal.
#![no_std]
#![no_main]

use tinyml_kernels_device::{
    console::{print, print_figure},
    conv_2d, depthwise_conv_2d, depthwise_conv_2d_int16, end, fully_connected, int16,
};

/// Calls a function between the marks.
#[inline(never)]
fn marked(function: impl FnOnce()) {
    // SAFETY: a hint without effect on registers, flags, memory or stack.
    unsafe { core::arch::asm!("dbg #1", options(nostack, preserves_flags)) };
    function();
    // SAFETY: as above.
    unsafe { core::arch::asm!("dbg #2", options(nostack, preserves_flags)) };
}

#[cortex_m_rt::entry]
fn main() -> ! {
    static mut CONV_2D: conv_2d::Layer = conv_2d::Layer::new();
    static mut DEPTHWISE_CONV_2D: depthwise_conv_2d::Layer = depthwise_conv_2d::Layer::new();
    static mut DEPTHWISE_INT16: depthwise_conv_2d_int16::Layer =
        depthwise_conv_2d_int16::Layer::new();
    static mut FULLY_CONNECTED: fully_connected::Layer = fully_connected::Layer::new();
    static mut INT16: int16::Layer = int16::Layer::new();
    // Size of the input, size of the filter, channels, stride.
    let convolutions = [
        ("3x3 16 to 16", [32, 32], [3, 3], [16, 16], 1),
        ("3x3 64 to 64", [8, 8], [3, 3], [64, 64], 1),
        ("3x3 3 to 8, stride 2", [48, 48], [3, 3], [3, 8], 2),
        ("10x4 1 to 64, stride 2", [49, 10], [10, 4], [1, 64], 2),
        ("1x1 64 to 64", [12, 12], [1, 1], [64, 64], 1),
        ("1x1 8 to 16", [24, 24], [1, 1], [8, 16], 1),
        ("1x1 16 to 32, stride 2", [32, 32], [1, 1], [16, 32], 2),
        ("1x1 16 to 13", [12, 12], [1, 1], [16, 13], 1),
        ("1x1 16 to 14", [12, 12], [1, 1], [16, 14], 1),
        ("1x1 16 to 15", [12, 12], [1, 1], [16, 15], 1),
    ];
    for (name, size, filter, channels, stride) in convolutions {
        CONV_2D.typical(size, filter, channels, stride);
        print("conv_2d ");
        print(name);
        print_figure(": multiplications", CONV_2D.multiplications(), "");
        let layer = &mut *CONV_2D;
        for value in [None, Some(0), Some(i8::MIN), Some(i8::MAX)] {
            if let Some(value) = value {
                layer.set_input(value);
            }
            let rows = layer.rows();
            marked(|| layer.run(true, 0..rows));
        }
    }
    // Rows and columns, channels, stride, output rows of a span.
    let depthwise = [
        ("25x5x64", [25, 5], 64, 1, 25),
        ("48x48x8", [48, 48], 8, 1, 48),
        ("48x48x8, a row at a time", [48, 48], 8, 1, 1),
        ("48x48x16, stride 2", [48, 48], 16, 2, 24),
        ("48x48x16, stride 2, a row at a time", [48, 48], 16, 2, 1),
        ("24x24x32", [24, 24], 32, 1, 24),
        ("24x24x32, a row at a time", [24, 24], 32, 1, 1),
        ("24x24x32, two rows at a time", [24, 24], 32, 1, 2),
        ("6x6x128", [6, 6], 128, 1, 6),
        ("6x6x128, a row at a time", [6, 6], 128, 1, 1),
        ("3x3x256", [3, 3], 256, 1, 3),
    ];
    for (name, size, channels, stride, span) in depthwise {
        DEPTHWISE_CONV_2D.typical(size, channels, stride);
        print("depthwise_conv_2d ");
        print(name);
        let layer = &mut *DEPTHWISE_CONV_2D;
        print_figure(": outputs", layer.outputs() as u64, "");
        let rows = size[0].div_ceil(stride);
        for value in [None, Some(0), Some(i8::MIN), Some(i8::MAX)] {
            if let Some(value) = value {
                layer.set_input(value);
            }
            marked(|| {
                for row in (0..rows).step_by(span) {
                    layer.run(true, row..rows.min(row + span));
                }
            });
        }
    }
    for [inputs, outputs] in [
        [640, 128],
        [128, 128],
        [128, 8],
        [64, 12],
        [1, 16],
        [16, 16],
        [16, 1],
    ] {
        FULLY_CONNECTED.typical(inputs, outputs);
        print_figure("fully_connected: inputs", inputs as u64, "");
        print_figure("multiplications", FULLY_CONNECTED.multiplications(), "");
        let layer = &mut *FULLY_CONNECTED;
        for value in [None, Some(0), Some(i8::MIN), Some(i8::MAX)] {
            if let Some(value) = value {
                layer.set_input(value);
            }
            marked(|| layer.run(true));
        }
    }
    let measure = |layer: &mut int16::Layer| {
        print_figure(": multiplications", layer.multiplications(), "");
        for value in [None, Some(0), Some(i16::MIN), Some(i16::MAX)] {
            if let Some(value) = value {
                layer.set_input(value);
            }
            marked(|| layer.run(true));
        }
    };
    for [inputs, outputs] in [[560, 11], [256, 64], [64, 8]] {
        INT16.typical_vector(inputs, outputs);
        print_figure("int16 fully_connected: inputs", inputs as u64, "");
        measure(INT16);
    }
    let convolutions = [
        ("3x3 64 to 64", [3, 12], [3, 3], [64, 64], 1),
        ("3x4 32 to 32, stride 2", [3, 42], [3, 4], [32, 32], 2),
        ("3x3 16 to 16", [4, 82], [3, 3], [16, 16], 1),
        ("7x7 2 to 8", [8, 166], [7, 7], [2, 8], 1),
        ("1x1 64 to 32", [1, 10], [1, 1], [64, 32], 1),
        ("1x5 32 to 32", [1, 60], [1, 5], [32, 32], 1),
    ];
    for (name, size, filter, channels, stride) in convolutions {
        INT16.typical_convolution(size, filter, channels, stride);
        print("int16 conv_2d ");
        print(name);
        measure(INT16);
    }
    for (size, channels) in [(14, 80), (22, 32), (40, 8)] {
        DEPTHWISE_INT16.typical(size, channels);
        print_figure("int16 depthwise_conv_2d 3x3: channels", channels as u64, "");
        print_figure("multiplications", DEPTHWISE_INT16.multiplications(), "");
        marked(|| DEPTHWISE_INT16.run(true));
    }
    end(true)
}
