//! A model with an operator that no kernel set has, run by kernels of this application.
//!
//! `cargo run -p custom_operator` tells whether eight samples rise, stay or fall. The model smooths
//! them with an operator that is in no file format, `Median3`.

use tinyml::kernels::ops::operator::{Args, Custom, Operator, custom};
use tinyml::kernels::{Reference, inherit, ops::softmax};

tinyml::model! {
    /// Which way a signal goes.
    pub struct Trend = "trend.tflite";
    kernels = Kernels;
    labels = ["falling", "level", "rising"];
}

/// The kernel set of this application. What it has no kernel for does not compile.
pub struct Kernels;

// Kernels that are good enough come from another set.
inherit!(Kernels: from Reference,
    fully_connected::FullyConnected<i8, i8>,
    // GATHER_ND by positions that are known while compiling is a copy.
    strided_copy::StridedCopy<i8>,
);

/// A custom operator: the median of each sample and its neighbours; the outermost samples stay.
impl Operator<Custom<{ custom("Median3") }>, i8> for Kernels {
    fn run(args: &Args<'_, Custom<{ custom("Median3") }>, i8>) {
        let (input, output) = (args.input::<i8>(0), args.output::<i8>(0));
        let last = output.len().saturating_sub(1);
        for (index, cell) in output.iter().enumerate() {
            let [a, b, c] = match index {
                inner if inner > 0 && inner < last => [inner - 1, inner, inner + 1],
                edge => [edge; 3],
            }
            .map(|neighbour| input.get(neighbour));
            cell.set(a.max(b).min(a.min(b).max(c)));
        }
    }
}

/// In place of the reference kernel: this application asks only which score is the largest.
impl softmax::Softmax<i8, i8> for Kernels {
    fn run(args: &softmax::Args<'_, i8, i8>) {
        for (output, input) in args.output.iter().zip(args.input) {
            output.set(input.get());
        }
    }
}

fn classify(signal: [i8; 8]) -> TrendLabel {
    let mut model = Trend::new();
    *model.input_mut() = signal;
    model.invoke();
    model.label()
}

fn main() {
    for signal in [
        [1, 3, 6, 8, 12, 127, 17, 20],
        [5, 5, 6, -128, 5, 4, 5, 5],
        [90, 75, 70, 127, 44, 40, 21, 15],
    ] {
        println!("{signal:?} is {}", classify(signal).as_str());
    }
}

#[test]
fn the_classes_are_those_of_the_interpreter() {
    let (signals, []) = include_bytes!("../signals.bin").as_chunks::<8>() else {
        panic!("signals of eight samples");
    };
    let winners = include_bytes!("../winners.bin");
    assert_eq!(signals.len(), winners.len());
    for (signal, winner) in signals.iter().zip(winners) {
        let label = classify(signal.map(u8::cast_signed));
        assert_eq!(label as u8, *winner, "{signal:?}");
    }
}
