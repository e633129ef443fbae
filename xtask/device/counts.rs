//! Firmware side: how many instructions a model takes for inputs of several kinds.

use super::{
    console::{print, print_figure},
    counter::Counter,
};
use core::hint::black_box;
use tinyml::Model;

/// Bytes of one kind.
#[derive(Clone, Copy)]
enum Kind {
    /// The same everywhere.
    Same(u8),
    /// Pseudorandom ones, from a seed that is not 0.
    Random(u32),
}

const KINDS: [(&str, Kind); 6] = [
    ("zero", Kind::Same(0)),
    ("lowest", Kind::Same(0x80)),
    ("highest", Kind::Same(0x7f)),
    ("random", Kind::Random(1)),
    ("random", Kind::Random(0x9e37_79b9)),
    ("random", Kind::Random(0xdead_beef)),
];

impl Kind {
    fn fill(self, bytes: &mut [u8]) {
        match self {
            Self::Same(value) => bytes.fill(value),
            Self::Random(mut state) => {
                for byte in bytes {
                    // Marsaglia's xorshift with 32 bits of state.
                    state ^= state << 13;
                    state ^= state >> 17;
                    state ^= state << 5;
                    *byte = (state >> 24) as u8;
                }
            }
        }
    }
}

/// Prints a line `NAME KIND INSTRUCTIONS` for each kind of input.
pub fn of_model<M: Model>(model: &mut M, name: &str, counter: &mut Counter) {
    for (kind, bytes) in KINDS {
        model.reset();
        for index in 0..M::INPUTS.len() {
            if let Some(input) = model.input_bytes_mut(index) {
                bytes.fill(input);
            }
        }
        let instructions = counter.instructions(|| invoke(black_box(model)));
        print_line(name, kind, instructions);
    }
}

#[inline(never)]
fn invoke<M: Model>(model: &mut M) {
    model.invoke();
}

/// The same for a function that takes longer for larger values: shows that the counts tell.
pub fn of_varying(counter: &mut Counter) {
    let mut input = [0; 64];
    for (kind, bytes) in KINDS {
        bytes.fill(&mut input);
        let instructions = counter.instructions(|| count_down(black_box(&input)));
        print_line("varying", kind, instructions);
    }
}

#[inline(never)]
fn count_down(input: &[u8]) {
    for byte in input {
        for step in 0..*byte {
            black_box(step);
        }
    }
}

fn print_line(name: &str, kind: &str, instructions: u64) {
    print(name);
    print(" ");
    print_figure(kind, instructions, "");
}
