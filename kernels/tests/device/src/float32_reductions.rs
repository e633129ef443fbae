//! Sums and maxima of floats: the numbers of the reference kernels to the last bit.

use crate::{
    cells,
    float32::{Axis, Layer},
    random::Random,
};
use tinyml_kernels::{
    CortexM, Reference, Rows,
    ops::{mean, pool_2d},
};

/// MEAN, over axes that are neighbours or not.
pub fn mean(layer: &mut Layer, random: &mut Random, count: usize) -> bool {
    use mean::{Args, Mean, Params};
    (0..count).all(|_| {
        let shape = [(); 4].map(|()| random.length(1..=5));
        let reduced = [(); 4].map(|()| random.one_in(2));
        let values = shape.iter().product();
        let mut extents = [[1; 6]; 2];
        let mut strides = [[0; 6]; 2];
        let (mut next, mut stride) = ([5, 5], 1);
        for axis in (0..4).rev() {
            let which = usize::from(reduced[axis]);
            extents[which][next[which]] = shape[axis];
            strides[which][next[which]] = stride;
            next[which] -= 1;
            stride *= shape[axis];
        }
        let params = Params {
            output_extents: extents[0],
            output_strides: strides[0],
            reduced_extents: extents[1],
            reduced_strides: strides[1],
            count: extents[1].iter().product(),
            input_zero_point: 0,
        };
        layer.fill(random, values, 0);
        let mut input = layer.input;
        let mut outputs = layer.outputs;
        for (index, output) in outputs.iter_mut().enumerate() {
            let args = Args {
                params: &params,
                arithmetic: (),
                input: cells(&mut input[..values]),
                output: cells(&mut output[..values / params.count]),
            };
            if index == 0 {
                <Reference as Mean<f32>>::run(&args);
            } else {
                <CortexM as Mean<f32>>::run(&args);
            }
        }
        layer.outputs = outputs;
        layer.agrees()
    })
}

/// AVERAGE_POOL_2D and MAX_POOL_2D.
pub fn pools(layer: &mut Layer, random: &mut Random, count: usize) -> bool {
    use pool_2d::{Args, AveragePool2d, MaxPool2d, Params};
    (0..count).all(|_| {
        let mut axis = || loop {
            let axis = Axis::new(random);
            if axis.dilation == 1 {
                break axis;
            }
        };
        let (y, x) = (axis(), axis());
        let channels = random.length(1..=5);
        let params = Params {
            input_width: x.input,
            channels,
            output_width: x.output,
            filter_height: y.filter,
            filter_width: x.filter,
            stride_height: y.stride,
            stride_width: x.stride,
            padding_top: y.padding,
            padding_left: x.padding,
        };
        let row = x.input * channels;
        layer.fill(random, y.input * row, 0);
        let average = random.one_in(2);
        let mut input = layer.input;
        let mut outputs = layer.outputs;
        for (index, output) in outputs.iter_mut().enumerate() {
            let args = Args {
                params: &params,
                min: layer.stage.min,
                max: layer.stage.max,
                input: Rows::whole(cells(&mut input[..y.input * row]), row, y.input),
                span: 0..y.output,
                output: cells(&mut output[..y.output * x.output * channels]),
            };
            match (index, average) {
                (0, true) => <Reference as AveragePool2d<f32>>::run(&args),
                (0, false) => <Reference as MaxPool2d<f32>>::run(&args),
                (_, true) => <CortexM as AveragePool2d<f32>>::run(&args),
                (_, false) => <CortexM as MaxPool2d<f32>>::run(&args),
            }
        }
        layer.outputs = outputs;
        layer.agrees()
    })
}
