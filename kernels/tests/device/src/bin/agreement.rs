//! Compares the kernels of the set for this processor with the reference kernels.
#![no_std]
#![no_main]

use tinyml_kernels_device::{
    console::{print, print_number},
    conv_2d, depthwise_conv_2d, depthwise_conv_2d_int16, elementwise, end, float32, float32_reductions,
    fully_connected, int16, operators,
    random::Random,
    svdf, unidirectional_sequence_lstm,
};

/// Random layers of each operator.
const LAYERS: usize = 600;

/// Random sums. Each tries all pairs of operands.
const SUMS: usize = 60;

fn verdict(name: &str, passes: bool) -> bool {
    print(name);
    print(if passes { " PASS\n" } else { " FAIL\n" });
    passes
}

fn report(name: &str, packed: Option<usize>) -> bool {
    print(name);
    // Most layers are packed, or the comparison would mean little.
    let passes = packed.is_some_and(|packed| packed > LAYERS / 2);
    print(if passes { " PASS " } else { " FAIL " });
    print_number(packed.unwrap_or(0) as u64, 1);
    print(" layers\n");
    passes
}

#[cortex_m_rt::entry]
fn main() -> ! {
    static mut CONV_2D: conv_2d::Layer = conv_2d::Layer::new();
    static mut DEPTHWISE_CONV_2D: depthwise_conv_2d::Layer = depthwise_conv_2d::Layer::new();
    static mut DEPTHWISE_INT16: depthwise_conv_2d_int16::Layer =
        depthwise_conv_2d_int16::Layer::new();
    static mut FLOAT32: float32::Layer = float32::Layer::new();
    static mut FULLY_CONNECTED: fully_connected::Layer = fully_connected::Layer::new();
    static mut INT16: int16::Layer = int16::Layer::new();
    static mut SVDF: svdf::Operands = svdf::Operands::new();
    static mut LSTM: unidirectional_sequence_lstm::Operands =
        unidirectional_sequence_lstm::Operands::new();
    static mut WIDE_LSTM: unidirectional_sequence_lstm::WideOperands =
        unidirectional_sequence_lstm::WideOperands::new();
    static mut OPERANDS: operators::Operands = operators::Operands::new();
    let random = &mut Random::new(20);
    let mut passes = report("conv_2d", conv_2d::agreement(CONV_2D, random, LAYERS));
    passes &= report(
        "depthwise_conv_2d",
        depthwise_conv_2d::agreement(DEPTHWISE_CONV_2D, random, LAYERS),
    );
    passes &= report(
        "depthwise_conv_2d with any filter",
        depthwise_conv_2d::any_agreement(DEPTHWISE_CONV_2D, random, LAYERS),
    );
    passes &= report(
        "fully_connected",
        fully_connected::agreement(FULLY_CONNECTED, random, LAYERS),
    );
    passes &= report("int16", int16::agreement(INT16, random, LAYERS));
    let depthwise = depthwise_conv_2d_int16::agreement(DEPTHWISE_INT16, random, LAYERS);
    passes &= verdict("depthwise_conv_2d of int16", depthwise);
    passes &= report("svdf", svdf::agreement(SVDF, random, LAYERS));
    passes &= report(
        "unidirectional_sequence_lstm",
        unidirectional_sequence_lstm::agreement(LSTM, random, LAYERS),
    );
    passes &= report(
        "unidirectional_sequence_lstm of int16",
        unidirectional_sequence_lstm::wide_agreement(WIDE_LSTM, random, LAYERS),
    );
    let linear = operators::sums(OPERANDS, random, SUMS);
    passes &= verdict("sums", linear.is_some_and(|linear| linear > SUMS / 2));
    passes &= verdict("products", elementwise::products(OPERANDS, random, LAYERS));
    passes &= verdict("extremes", elementwise::extremes(OPERANDS, random, LAYERS));
    let slopes = elementwise::slopes(OPERANDS, random, LAYERS);
    passes &= verdict("slopes", slopes.is_some_and(|taken| taken > LAYERS / 3));
    passes &= verdict("pools", operators::pools(OPERANDS, random, LAYERS));
    passes &= verdict("copies", operators::copies(OPERANDS, random, LAYERS));
    passes &= verdict("signals", operators::signals(random, LAYERS));
    passes &= verdict("softmax", operators::softmax(random, LAYERS));
    for (name, agree) in [
        (
            "float fully_connected",
            float32::fully_connected as fn(&mut _, &mut _, usize) -> bool,
        ),
        ("float conv_2d", float32::conv_2d),
        ("float depthwise_conv_2d", float32::depthwise_conv_2d),
        ("float mean", float32_reductions::mean),
        ("float pools", float32_reductions::pools),
    ] {
        passes &= verdict(name, agree(FLOAT32, random, LAYERS));
    }
    end(passes)
}
