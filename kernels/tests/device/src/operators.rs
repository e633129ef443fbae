//! Operators without weights: their kernels agree with the reference kernels on random arguments, and
//! write nothing else.

use crate::{cells, random::Random};
use core::cell::Cell;
use tinyml_kernels::{
    Broadcast, CortexM, Reference, Rows, Source,
    ops::{
        add, pool_2d, signal_fft_auto_scale as auto_scale, signal_filter_bank as filter_bank,
        signal_filter_bank_square_root as square_root, signal_rfft, softmax, strided_copy, sub,
    },
};

const LENGTH: usize = 1 << 12;

/// Room for operands and for the outputs of both kernels.
pub struct Operands {
    pub(crate) first: [i8; LENGTH],
    pub(crate) second: [i8; LENGTH],
    pub(crate) outputs: [[i8; LENGTH]; 2],
}

impl Operands {
    /// Nothing yet.
    pub const fn new() -> Self {
        Self {
            first: [0; LENGTH],
            second: [0; LENGTH],
            outputs: [[0; LENGTH]; 2],
        }
    }

    pub(crate) fn fill(&mut self, random: &mut Random) {
        random.fill(&mut self.first);
        random.fill(&mut self.second);
        self.outputs = [[0x55; LENGTH]; 2];
    }
}

impl Default for Operands {
    fn default() -> Self {
        Self::new()
    }
}

fn quantized(random: &mut Random) -> add::Quantized {
    let mut scale = |shifts| (random.within(1 << 30..=i32::MAX), random.within(shifts));
    let (first, second, output) = (scale(-4..=0), scale(-4..=0), scale(-20..=-17));
    let mut zero_point = || random.within(-128..=127);
    let (first_zero_point, second_zero_point) = (zero_point(), zero_point());
    let (a, b, c) = (zero_point(), zero_point(), zero_point());
    let (min, max) = if random.one_in(2) {
        (-128, 127)
    } else {
        (a.min(b), a.max(b))
    };
    add::Quantized {
        left_shift: 20,
        first_zero_point,
        first_multiplier: first.0,
        first_shift: first.1,
        second_zero_point,
        second_multiplier: second.0,
        second_shift: second.1,
        output_multiplier: output.0,
        output_shift: output.1,
        zero_point: c,
        min,
        max,
        linear: None,
    }
}

/// ADD and SUB, of one shape and with the second operand repeated; gives how many take a single step.
pub fn sums(operands: &mut Operands, random: &mut Random, count: usize) -> Option<usize> {
    let mut linear = 0;
    for _ in 0..count {
        operands.fill(random);
        let (rows, length) = (random.length(1..=5), random.length(1..=70));
        let difference = random.one_in(2);
        let mut arithmetic = quantized(random);
        arithmetic.linear = if difference {
            add::Linear::difference(&arithmetic)
        } else {
            add::Linear::sum(&arithmetic)
        };
        linear += usize::from(arithmetic.linear.is_some());
        let repeated = random.one_in(2);
        let broadcast = if repeated {
            Broadcast {
                extents: [1, 1, 1, 1, rows, length],
                first: [0, 0, 0, 0, length, 1],
                second: [0, 0, 0, 0, 0, 1],
            }
        } else {
            Broadcast::flat(rows * length)
        };
        let place = random.length(0..=5);
        let all = rows * length;
        let second = if repeated { length } else { all };
        let [expected, found] = &mut operands.outputs;
        for (reference, output) in [(true, &mut *expected), (false, &mut *found)] {
            let args = add::Args {
                broadcast: &broadcast,
                arithmetic,
                first: Source::Cells(&cells(&mut operands.first)[place..][..all]),
                second: Source::Constant(&operands.second[place + 1..][..second]),
                output: &cells(output)[place + 2..][..all],
            };
            match (reference, difference) {
                (true, false) => <Reference as add::Add<i8>>::run(&args),
                (true, true) => <Reference as sub::Sub<i8>>::run(&args),
                (false, false) => <CortexM as add::Add<i8>>::run(&args),
                (false, true) => <CortexM as sub::Sub<i8>>::run(&args),
            }
        }
        if expected != found {
            return None;
        }
    }
    Some(linear)
}

/// AVERAGE_POOL_2D and MAX_POOL_2D.
pub fn pools(operands: &mut Operands, random: &mut Random, count: usize) -> bool {
    (0..count).all(|_| {
        operands.fill(random);
        let two = |random: &mut Random, largest: usize| [random.length(1..=largest), random.length(1..=largest)];
        let ([height, width], mut filter, stride) = (two(random, 9), two(random, 5), two(random, 3));
        let width = if random.one_in(4) {
            filter[1] = 1;
            1
        } else {
            width
        };
        let padding = two(random, 5);
        let padding = [0, 1].map(|axis| (padding[axis] - 1).min(filter[axis] - 1));
        let channels = if random.one_in(2) {
            8 * random.length(1..=3)
        } else {
            random.length(1..=27)
        };
        let rows = (height + padding[0] - 1) / stride[0] + 1;
        let params = pool_2d::Params {
            input_width: width,
            channels,
            output_width: (width + padding[1] - 1) / stride[1] + 1,
            filter_height: filter[0],
            filter_width: filter[1],
            stride_height: stride[0],
            stride_width: stride[1],
            padding_top: padding[0],
            padding_left: padding[1],
        };
        let (a, b) = (
            random.within(-128..=127) as i8,
            random.within(-128..=127) as i8,
        );
        let row = width * channels;
        let average = random.one_in(2);
        let length = (rows * params.output_width * channels).min(LENGTH);
        let rows = length / (params.output_width * channels);
        let length = rows * params.output_width * channels;
        let [expected, found] = &mut operands.outputs;
        for (reference, output) in [(true, &mut *expected), (false, &mut *found)] {
            let input = cells(&mut operands.first[..row * height]);
            let args = pool_2d::Args {
                params: &params,
                min: a.min(b),
                max: a.max(b),
                input: Rows::whole(input, row, height),
                span: 0..rows,
                output: &cells(output)[..length],
            };
            match (reference, average) {
                (true, true) => <Reference as pool_2d::AveragePool2d<i8>>::run(&args),
                (true, false) => <Reference as pool_2d::MaxPool2d<i8>>::run(&args),
                (false, true) => <CortexM as pool_2d::AveragePool2d<i8>>::run(&args),
                (false, false) => <CortexM as pool_2d::MaxPool2d<i8>>::run(&args),
            }
        }
        expected == found
    })
}

/// Copies of rows, of which some make a whole.
pub fn copies(operands: &mut Operands, random: &mut Random, count: usize) -> bool {
    (0..count).all(|_| {
        operands.fill(random);
        let (rows, length) = (random.length(1..=6), random.length(1..=50));
        let gap = random.length(0..=3);
        let step = if random.one_in(3) { 2 } else { 1 };
        let params = strided_copy::Params {
            extents: [1, 1, 1, 1, rows, length],
            source_offset: random.within(0..=5) as isize,
            source_strides: [0, 0, 0, 0, (length * step) as isize, step as isize],
            output_offset: random.length(0..=5),
            output_strides: [0, 0, 0, 0, length + gap, 1],
        };
        let [expected, found] = &mut operands.outputs;
        let source = Source::Constant(&operands.first[..]);
        let args = |output| strided_copy::Args {
            params: &params,
            source,
            output,
        };
        <Reference as strided_copy::StridedCopy<i8>>::run(&args(cells(expected)));
        <CortexM as strided_copy::StridedCopy<i8>>::run(&args(cells(found)));
        expected == found && moves_down(operands, random) && permutes(operands, random)
    })
}

/// A tensor whose axes change places, and some of them their direction, beside gaps in the output.
fn permutes(operands: &mut Operands, random: &mut Random) -> bool {
    let extents = [(); 3].map(|()| random.length(1..=13));
    let [a, b, c] = extents;
    let dense = [(b * c) as isize, c as isize, 1];
    let order = [
        [0, 1, 2],
        [0, 2, 1],
        [1, 0, 2],
        [1, 2, 0],
        [2, 0, 1],
        [2, 1, 0],
    ];
    let order = order[random.length(0..=5)];
    let mut source_offset = random.within(0..=5) as isize;
    let strides = order.map(|axis| {
        if random.one_in(6) {
            source_offset += dense[axis] * (extents[axis] as isize - 1);
            -dense[axis]
        } else {
            dense[axis]
        }
    });
    let [_, rows, length] = order.map(|axis| extents[axis]);
    let gap = if random.one_in(3) { 1 } else { 0 };
    let step = if random.one_in(6) { 1 + gap } else { 1 };
    let row = length * step + gap;
    let [outer, ..] = order.map(|axis| extents[axis]);
    debug_assert!(a * b * c <= LENGTH);
    if outer * rows * row + 5 > LENGTH {
        return true;
    }
    let params = strided_copy::Params {
        extents: [1, 1, 1, outer, rows, length],
        source_offset,
        source_strides: [0, 0, 0, strides[0], strides[1], strides[2]],
        output_offset: random.length(0..=5),
        output_strides: [0, 0, 0, rows * row, row, step],
    };
    operands.outputs = [[0x55; LENGTH]; 2];
    let [expected, found] = &mut operands.outputs;
    let args = |output| strided_copy::Args {
        params: &params,
        source: Source::Constant(&operands.first[..]),
        output,
    };
    <Reference as strided_copy::StridedCopy<i8>>::run(&args(cells(expected)));
    <CortexM as strided_copy::StridedCopy<i8>>::run(&args(cells(found)));
    // The same of elements of more than a byte.
    let wide = [0, 1, 2, 3, 4, 5].map(|index| random.bits() ^ index);
    let turned = strided_copy::Params {
        extents: [1, 1, 1, 1, 3, 2],
        source_offset: 0,
        source_strides: [0, 0, 0, 0, 1, 3],
        output_offset: 0,
        output_strides: [0, 0, 0, 0, 2, 1],
    };
    let mut columns = [0; 6];
    <CortexM as strided_copy::StridedCopy<u32>>::run(&strided_copy::Args {
        params: &turned,
        source: Source::Constant(&wide),
        output: cells(&mut columns),
    });
    expected == found && columns == [0, 3, 1, 4, 2, 5].map(|index| wide[index])
}

/// A move towards the front of a tensor, by any distance.
fn moves_down(operands: &mut Operands, random: &mut Random) -> bool {
    let (length, distance) = (random.length(1..=300), random.length(0..=20));
    let first = random.length(0..=5);
    let params = strided_copy::Params {
        extents: [1, 1, 1, 1, 1, length],
        source_offset: (first + distance) as isize,
        source_strides: [0, 0, 0, 0, 0, 1],
        output_offset: first,
        output_strides: [0, 0, 0, 0, 0, 1],
    };
    operands.outputs = [operands.first; 2];
    let [expected, found] = &mut operands.outputs;
    expected.copy_within(first + distance..first + distance + length, first);
    let found_cells = cells(found);
    <CortexM as strided_copy::StridedCopy<i8>>::run(&strided_copy::Args {
        params: &params,
        source: Source::Cells(found_cells),
        output: found_cells,
    });
    expected == found
}

/// SignalRfft of all lengths up to 512, and SignalFilterBankSquareRoot.
pub fn signals(random: &mut Random, count: usize) -> bool {
    (0..count).all(|_| {
        let bits = random.length(2..=9);
        let fft_length = 1_usize << bits;
        let mut cosines = [0; signal_rfft::cosines_length(512)];
        let cosines = &mut cosines[..signal_rfft::cosines_length(fft_length)];
        for (index, cosine) in cosines.iter_mut().enumerate() {
            *cosine = signal_rfft::cosine(index, fft_length);
        }
        let mut samples = [0_i16; 512];
        let extremes = random.one_in(4);
        for sample in &mut samples {
            *sample = match random.bits() as i16 {
                bits if extremes && bits > 0 => i16::MAX,
                _ if extremes => i16::MIN,
                bits => bits,
            };
        }
        let input_length = random.length(1..=fft_length);
        let params = signal_rfft::Params {
            fft_length,
            input_length,
        };
        let mut outputs = [[0_i16; 514]; 2];
        let [expected, found] = &mut outputs;
        let samples = &cells(&mut samples)[..input_length];
        let transform = |run: fn(&signal_rfft::Args<'_, i16>), output: &mut [i16]| {
            let output = &cells(output)[..fft_length + 2];
            run(&signal_rfft::Args {
                params: &params,
                cosines,
                input: samples,
                output,
            });
        };
        transform(<Reference as signal_rfft::SignalRfft<i16>>::run, expected);
        transform(<CortexM as signal_rfft::SignalRfft<i16>>::run, found);

        let shift = random.within(0..=63) as u32;
        let number = (u64::from(random.bits()) << 32 | u64::from(random.bits())) >> shift;
        let root = |run: fn(&square_root::Args<'_, u64>)| {
            let root = Cell::new(0);
            run(&square_root::Args {
                input: &[Cell::new(number)],
                scale_bits: &[Cell::new(0)],
                output: core::slice::from_ref(&root),
            });
            root.get()
        };
        let roots = [
            root(<Reference as square_root::SignalFilterBankSquareRoot<u64>>::run),
            root(<CortexM as square_root::SignalFilterBankSquareRoot<u64>>::run),
        ];
        expected == found && roots[0] == roots[1] && scales(random) && channels(random)
    })
}

/// SignalFftAutoScale of frames of any length, at any address, also in place.
fn scales(random: &mut Random) -> bool {
    let quiet = random.within(0..=15) as u32;
    let mut samples = [0_i16; 40];
    samples.fill_with(|| random.bits() as i16 >> quiet);
    if random.one_in(3) {
        samples[random.length(0..=39)] = i16::MIN;
    }
    let range = random.length(0..=2)..random.length(2..=40);
    let in_place = random.one_in(2);
    let mut outputs = [[0x55_i16; 40]; 2];
    let mut bits = [0; 2];
    let kernels: [fn(&auto_scale::Args<'_, i16>); 2] = [
        <Reference as auto_scale::SignalFftAutoScale<i16>>::run,
        <CortexM as auto_scale::SignalFftAutoScale<i16>>::run,
    ];
    for (run, (output, bits)) in kernels.into_iter().zip(outputs.iter_mut().zip(&mut bits)) {
        if in_place {
            *output = samples;
        }
        let output = &cells(output)[range.clone()];
        run(&auto_scale::Args {
            input: if in_place {
                output
            } else {
                &cells(&mut samples)[range.clone()]
            },
            output,
            scale_bits: cells(core::slice::from_mut(bits)),
        });
    }
    outputs[0] == outputs[1] && bits[0] == bits[1]
}

/// SignalFilterBank of intervals of any width.
fn channels(random: &mut Random) -> bool {
    const CHANNELS: usize = 5;
    let mut spectrum = [0_u32; 64];
    spectrum.fill_with(|| random.bits());
    let [mut weights, mut unweights] = [[0_i16; 64]; 2];
    weights.fill_with(|| (random.bits() >> 17) as i16);
    unweights.fill_with(|| (random.bits() >> 17) as i16);
    let [mut starts, mut widths, mut weight_starts] = [[0_i16; CHANNELS + 1]; 3];
    starts.fill_with(|| random.within(0..=54) as i16);
    widths.fill_with(|| random.within(0..=10) as i16);
    weight_starts.fill_with(|| random.within(0..=54) as i16);
    let kernels: [fn(&filter_bank::Args<'_, u32>); 2] = [
        <Reference as filter_bank::SignalFilterBank<u32>>::run,
        <CortexM as filter_bank::SignalFilterBank<u32>>::run,
    ];
    let outputs = kernels.map(|run| {
        let mut output = [0; CHANNELS];
        run(&filter_bank::Args {
            input: cells(&mut spectrum),
            weights: &weights,
            unweights: &unweights,
            frequency_starts: &starts,
            weight_starts: &weight_starts,
            widths: &widths,
            output: cells(&mut output),
        });
        output
    });
    outputs[0] == outputs[1]
}

/// SOFTMAX of bytes, in place and to 16 bits.
pub fn softmax(random: &mut Random, count: usize) -> bool {
    (0..count).all(|_| {
        let (rows, depth) = (random.length(1..=3), random.length(1..=24));
        let left_shift = random.within(16..=27);
        let arithmetic = softmax::Quantized {
            multiplier: random.within(1 << 30..=i32::MAX),
            left_shift,
            diff_min: -((31_i64 << 26) >> left_shift) as i32,
        };
        let mut scores = [0_i8; 72];
        random.fill(&mut scores);
        let scores = &mut scores[..rows * depth];
        let wide = [
            <Reference as softmax::Softmax<i8, i16>>::run,
            <CortexM as softmax::Softmax<i8, i16>>::run,
        ];
        let wide = wide.map(|run: fn(&softmax::Args<'_, i8, i16>)| {
            let mut output = [0x55; 72];
            let (input, places) = (cells(scores), &cells(&mut output)[..rows * depth]);
            run(&softmax::Args {
                rows,
                depth,
                arithmetic,
                input,
                output: places,
            });
            output
        });
        let bytes = [
            <Reference as softmax::Softmax<i8, i8>>::run,
            <CortexM as softmax::Softmax<i8, i8>>::run,
        ];
        let bytes = bytes.map(|run: fn(&softmax::Args<'_, i8, i8>)| {
            let mut shared = [0; 72];
            shared[..rows * depth].copy_from_slice(scores);
            let cells = &cells(&mut shared)[..rows * depth];
            run(&softmax::Args {
                rows,
                depth,
                arithmetic,
                input: cells,
                output: cells,
            });
            shared
        });
        wide[0] == wide[1] && bytes[0] == bytes[1]
    })
}
