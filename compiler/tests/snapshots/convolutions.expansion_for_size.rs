///
/// A TensorFlow Lite model, compiled.
///
/// | tensor | name | type | shape | scale | zero point |
/// |---|---|---|---|---|---|
/// | input | `image` | i8 | [1, 20, 17, 3] | 0.007843035 | 0 |
/// | output | `map` | i8 | [1, 1, 4, 3] | 0.0026757077 | -15 |
///
/// | size | |
/// |---|---|
/// | arena | 1668 bytes (no smaller plan exists for this order of operators); up to 1968 with the working memory of kernels |
/// | state | 0 bytes |
/// | constants | 1928 bytes |
/// | multiply-accumulate operations | 144408 |
///
/// | operator | output | shape | MACs | rows at a time |
/// |---|---|---|---|---|
/// | CONV_2D | `rectangular/Relu` | [1, 10, 17, 8] | 81600 | 2, from the last |
/// | CONV_2D | `dilated_valid/Relu6` | [1, 6, 13, 6] | 33696 | 2 |
/// | CONV_2D | `dilated_same/BiasAdd` | [1, 6, 13, 6] | 25272 | all |
/// | CONV_2D | `point/convolution2` | [1, 3, 7, 10] | 1260 | all |
/// | CONV_2D | `even/Relu` | [1, 3, 4, 5] | 2400 | all |
/// | CONV_2D | `map` | [1, 1, 4, 3] | 180 | all |
pub struct Convolutions {
    state: ::tinyml::__private::Arena<0usize>,
    arena: ::tinyml::__private::Arena<{ Convolutions::ARENA_BYTES }>,
}
const _: () = {
    use ::tinyml as __tinyml;
    use ::tinyml::kernels as __kernels;
    #[allow(dead_code)]
    type __Set = __kernels::Native;
    #[allow(dead_code)]
    const __ARENA_BYTES: usize = Convolutions::ARENA_BYTES;
    #[allow(dead_code)]
    const __STATE_BYTES: usize = Convolutions::STATE_BYTES;
    static __CONSTANTS: __tinyml::__private::Aligned<u64, [u8; 1928usize]> = __tinyml::__private::Aligned::new(
        *b"E\xAE;(\xF9\x04\xB6o... 1928 bytes, hash 904416de",
    );
    #[diagnostic::on_unimplemented(
        message = "kernel set `tinyml::kernels::Native` has no CONV_2D for i8",
        label = "needed by the model convolutions.tflite",
        note = "node 0 CONV_2D 'rectangular/Relu' reads 'image' i8[1, 20, 17, 3], 'rectangular/convolution' i8[8, 5, 4, 3], 'rectangular/Relu:2' i32[8]",
        note = "node 1 CONV_2D 'dilated_valid/Relu6' reads 'rectangular/Relu' i8[1, 10, 17, 8], 'dilated_valid/convolution' i8[6, 3, 3, 8], 'dilated_valid/Relu6:2' i32[6]",
        note = "node 2 CONV_2D 'dilated_same/BiasAdd' reads 'dilated_valid/Relu6' i8[1, 6, 13, 6], 'dilated_same/convolution' i8[6, 3, 3, 6], 'dilated_same/BiasAdd:2' i32[6]",
        note = "node 3 CONV_2D 'point/convolution2' reads 'dilated_same/BiasAdd' i8[1, 6, 13, 6], 'point/convolution' i8[10, 1, 1, 6], 'point/convolution1' i32[10]",
        note = "and 2 more nodes",
        note = "what to do: choose a kernel set that has it (`kernels = …`), implement `tinyml::kernels::ops::conv_2d::Conv2d<i8, i8>` for a set of your own, or convert the model without this operator"
    )]
    #[allow(non_camel_case_types)]
    trait Conv2d_i8_i8 {
        fn compact(args: &__kernels::ops::conv_2d::Args<'_, i8, i8>);
    }
    #[diagnostic::do_not_recommend]
    impl<K: __kernels::ops::conv_2d::Conv2d<i8, i8>> Conv2d_i8_i8 for K {
        #[inline(always)]
        fn compact(args: &__kernels::ops::conv_2d::Args<'_, i8, i8>) {
            <K as __kernels::ops::conv_2d::Conv2d<i8, i8>>::compact(args);
        }
    }
    #[allow(non_camel_case_types)]
    struct __CONV_2D_0_ROW {
        column_0: u8,
        column_1: u8,
        column_2: u8,
        column_3: u8,
        column_4: u8,
        column_5: u8,
        column_6: u8,
        column_7: u8,
        column_8: u8,
        column_9: u8,
        column_10: u8,
        column_11: u8,
        column_12: i8,
        column_13: u8,
        column_14: u16,
        column_15: u8,
        column_16: u8,
        column_17: u8,
        column_18: i8,
        column_19: u16,
        column_20: u16,
        column_21: u8,
        column_22: u8,
        column_23: u16,
        column_24: u8,
        column_25: u8,
    }
    static __CONV_2D_0_ROWS: [__CONV_2D_0_ROW; 6usize] = [
        __CONV_2D_0_ROW {
            column_0: 17,
            column_1: 3,
            column_2: 17,
            column_3: 8,
            column_4: 5,
            column_5: 4,
            column_6: 2,
            column_7: 1,
            column_8: 1,
            column_9: 1,
            column_10: 1,
            column_11: 1,
            column_12: 0,
            column_13: 0,
            column_14: 480,
            column_15: 60,
            column_16: 64,
            column_17: 68,
            column_18: -128,
            column_19: 0,
            column_20: 1020,
            column_21: 51,
            column_22: 20,
            column_23: 308,
            column_24: 10,
            column_25: 136,
        },
        __CONV_2D_0_ROW {
            column_0: 17,
            column_1: 8,
            column_2: 13,
            column_3: 6,
            column_4: 3,
            column_5: 3,
            column_6: 1,
            column_7: 1,
            column_8: 2,
            column_9: 2,
            column_10: 0,
            column_11: 0,
            column_12: -128,
            column_13: 69,
            column_14: 432,
            column_15: 123,
            column_16: 126,
            column_17: 129,
            column_18: -128,
            column_19: 308,
            column_20: 1360,
            column_21: 136,
            column_22: 10,
            column_23: 0,
            column_24: 6,
            column_25: 78,
        },
        __CONV_2D_0_ROW {
            column_0: 13,
            column_1: 6,
            column_2: 13,
            column_3: 6,
            column_4: 3,
            column_5: 3,
            column_6: 1,
            column_7: 1,
            column_8: 1,
            column_9: 2,
            column_10: 1,
            column_11: 2,
            column_12: -128,
            column_13: 130,
            column_14: 324,
            column_15: 171,
            column_16: 174,
            column_17: 177,
            column_18: -20,
            column_19: 0,
            column_20: 468,
            column_21: 78,
            column_22: 6,
            column_23: 468,
            column_24: 6,
            column_25: 78,
        },
        __CONV_2D_0_ROW {
            column_0: 13,
            column_1: 6,
            column_2: 7,
            column_3: 10,
            column_4: 1,
            column_5: 1,
            column_6: 2,
            column_7: 2,
            column_8: 1,
            column_9: 1,
            column_10: 0,
            column_11: 0,
            column_12: -20,
            column_13: 178,
            column_14: 60,
            column_15: 186,
            column_16: 191,
            column_17: 196,
            column_18: -7,
            column_19: 468,
            column_20: 468,
            column_21: 78,
            column_22: 6,
            column_23: 0,
            column_24: 3,
            column_25: 70,
        },
        __CONV_2D_0_ROW {
            column_0: 7,
            column_1: 10,
            column_2: 4,
            column_3: 5,
            column_4: 2,
            column_5: 2,
            column_6: 1,
            column_7: 2,
            column_8: 1,
            column_9: 1,
            column_10: 0,
            column_11: 0,
            column_12: -7,
            column_13: 198,
            column_14: 200,
            column_15: 223,
            column_16: 226,
            column_17: 229,
            column_18: -128,
            column_19: 0,
            column_20: 210,
            column_21: 70,
            column_22: 3,
            column_23: 212,
            column_24: 3,
            column_25: 20,
        },
        __CONV_2D_0_ROW {
            column_0: 4,
            column_1: 5,
            column_2: 4,
            column_3: 3,
            column_4: 3,
            column_5: 1,
            column_6: 1,
            column_7: 1,
            column_8: 1,
            column_9: 1,
            column_10: 0,
            column_11: 0,
            column_12: -128,
            column_13: 230,
            column_14: 45,
            column_15: 236,
            column_16: 238,
            column_17: 240,
            column_18: -15,
            column_19: 212,
            column_20: 60,
            column_21: 20,
            column_22: 3,
            column_23: 0,
            column_24: 1,
            column_25: 12,
        },
    ];
    #[inline(never)]
    #[allow(unused_variables)]
    fn __conv_2d_0(
        arena: __tinyml::__private::Cells<'_, { __ARENA_BYTES }>,
        state: __tinyml::__private::Cells<'_, { __STATE_BYTES }>,
        row: &__CONV_2D_0_ROW,
        __start: usize,
        __end: usize,
    ) {
        <__Set as Conv2d_i8_i8>::compact(
            &__kernels::ops::conv_2d::Args {
                params: &__kernels::ops::conv_2d::Params {
                    input_width: (row.column_0 as usize),
                    input_channels: (row.column_1 as usize),
                    output_width: (row.column_2 as usize),
                    output_channels: (row.column_3 as usize),
                    filter_height: (row.column_4 as usize),
                    filter_width: (row.column_5 as usize),
                    filter_channels: (row.column_1 as usize),
                    group_channels: (row.column_3 as usize),
                    stride_height: (row.column_6 as usize),
                    stride_width: (row.column_7 as usize),
                    dilation_height: (row.column_8 as usize),
                    dilation_width: (row.column_9 as usize),
                    padding_top: (row.column_10 as usize),
                    padding_left: (row.column_11 as usize),
                    input_zero_point: (row.column_12 as i32),
                },
                filter: __CONSTANTS
                    .part::<i8>((row.column_13 as usize), (row.column_14 as usize)),
                bias: __CONSTANTS
                    .part::<i32>((row.column_15 as usize), (row.column_3 as usize)),
                stage: __kernels::Requantization {
                    multipliers: __CONSTANTS
                        .part::<i32>((row.column_16 as usize), (row.column_3 as usize)),
                    shifts: __CONSTANTS
                        .part::<i8>((row.column_17 as usize), (row.column_3 as usize)),
                    zero_point: (row.column_18 as i32),
                    min: -128i32,
                    max: 127i32,
                },
                packed: ::core::option::Option::None,
                scratch: &[],
                input: __kernels::Rows::ring(
                    arena.part::<i8>((row.column_19 as usize), (row.column_20 as usize)),
                    (row.column_21 as usize),
                    (row.column_22 as usize),
                    (row.column_22 as usize),
                    (__start * (row.column_6 as usize))
                        .saturating_sub((row.column_10 as usize))
                        - __tinyml::__private::slot(
                            (__start * (row.column_6 as usize))
                                .saturating_sub((row.column_10 as usize)),
                            (row.column_22 as usize),
                        ),
                ),
                span: __start..__end,
                output: arena
                    .part::<
                        i8,
                    >(
                        (row.column_23 as usize)
                            + __tinyml::__private::slot(
                                __start,
                                (row.column_24 as usize),
                            ) * (row.column_25 as usize),
                        (__end - __start) * (row.column_25 as usize),
                    ),
            },
        );
    }
    #[allow(dead_code)]
    const __OPERATORS: &[__tinyml::OperatorInfo] = Convolutions::OPERATORS;
    impl Convolutions {
        /// Bytes of working memory: every intermediate tensor, inputs and outputs.
        pub const ARENA_BYTES: usize = 1668usize;
        /// Bytes of memory that is kept from one invocation to the next.
        pub const STATE_BYTES: usize = 0usize;
        /// Bytes of constants: weights, biases, multipliers and tables.
        pub const WEIGHT_BYTES: usize = 1928usize;
        /// Multiply-accumulate operations of an invocation.
        pub const MACS: u64 = 144408u64;
        /// The model file's FNV-1a hash: tells which model a firmware runs.
        pub const MODEL_HASH: u64 = 3133338125463934316u64;
        /// What the kernels are chosen for.
        pub const OPTIMIZE: __tinyml::Optimize = __tinyml::Optimize::Size;
        /// The operators in the order in which they run.
        pub const OPERATORS: &'static [__tinyml::OperatorInfo] = &[
            __tinyml::OperatorInfo {
                name: "CONV_2D",
                tensor: "rectangular/Relu",
                inputs: &[
                    &[1usize, 20usize, 17usize, 3usize],
                    &[8usize, 5usize, 4usize, 3usize],
                    &[8usize],
                ],
                outputs: &[&[1usize, 10usize, 17usize, 8usize]],
                macs: 81600u64,
            },
            __tinyml::OperatorInfo {
                name: "CONV_2D",
                tensor: "dilated_valid/Relu6",
                inputs: &[
                    &[1usize, 10usize, 17usize, 8usize],
                    &[6usize, 3usize, 3usize, 8usize],
                    &[6usize],
                ],
                outputs: &[&[1usize, 6usize, 13usize, 6usize]],
                macs: 33696u64,
            },
            __tinyml::OperatorInfo {
                name: "CONV_2D",
                tensor: "dilated_same/BiasAdd",
                inputs: &[
                    &[1usize, 6usize, 13usize, 6usize],
                    &[6usize, 3usize, 3usize, 6usize],
                    &[6usize],
                ],
                outputs: &[&[1usize, 6usize, 13usize, 6usize]],
                macs: 25272u64,
            },
            __tinyml::OperatorInfo {
                name: "CONV_2D",
                tensor: "point/convolution2",
                inputs: &[
                    &[1usize, 6usize, 13usize, 6usize],
                    &[10usize, 1usize, 1usize, 6usize],
                    &[10usize],
                ],
                outputs: &[&[1usize, 3usize, 7usize, 10usize]],
                macs: 1260u64,
            },
            __tinyml::OperatorInfo {
                name: "CONV_2D",
                tensor: "even/Relu",
                inputs: &[
                    &[1usize, 3usize, 7usize, 10usize],
                    &[5usize, 2usize, 2usize, 10usize],
                    &[5usize],
                ],
                outputs: &[&[1usize, 3usize, 4usize, 5usize]],
                macs: 2400u64,
            },
            __tinyml::OperatorInfo {
                name: "CONV_2D",
                tensor: "map",
                inputs: &[
                    &[1usize, 3usize, 4usize, 5usize],
                    &[3usize, 3usize, 1usize, 5usize],
                    &[3usize],
                ],
                outputs: &[&[1usize, 1usize, 4usize, 3usize]],
                macs: 180u64,
            },
        ];
        /// A model whose memory is all zero. Place it in a `static`: it holds the arena.
        pub const fn new() -> Self {
            Self {
                state: __tinyml::__private::Arena::new(),
                arena: __tinyml::__private::Arena::new(),
            }
        }
        ///The input `image`: i8 of shape [1, 20, 17, 3], real = 0.007843035 * integer.
        pub const INPUT: __tinyml::TensorInfo<i8, 4usize> = __tinyml::TensorInfo::new(
            "image",
            [1usize, 20usize, 17usize, 3usize],
            0.007843035f32,
            0i32,
        );
        ///The output `map`: i8 of shape [1, 1, 4, 3], real = 0.0026757077 * (integer + 15).
        pub const OUTPUT: __tinyml::TensorInfo<i8, 4usize> = __tinyml::TensorInfo::new(
            "map",
            [1usize, 1usize, 4usize, 3usize],
            0.0026757077f32,
            -15i32,
        );
    }
    impl Convolutions {
        /// Runs the model once: from the inputs to the outputs.
        ///
        /// The inputs are used up: their memory serves for other tensors.
        pub fn invoke(&mut self) {
            self.invoke_with(&mut ());
        }
        /// Runs the model as [`invoke`](Self::invoke) does, and tells an observer when each
        /// operator starts and ends.
        pub fn invoke_with<O: __tinyml::Observer>(&mut self, observer: &mut O) {
            let arena = self.arena.cells();
            let state = self.state.cells();
            let _ = (arena, state);
            let _ = &observer;
            {
                let mut __end = 10usize;
                while __end > 0 {
                    let __start = __end.saturating_sub(2usize);
                    __tinyml::Observer::start(observer, &__OPERATORS[0usize]);
                    __conv_2d_0(arena, state, &__CONV_2D_0_ROWS[0usize], __start, __end);
                    __tinyml::Observer::end(observer, &__OPERATORS[0usize]);
                    __end = __start;
                }
            }
            {
                let mut __start = 0_usize;
                while __start < 6usize {
                    let __end = __start + 2usize;
                    __tinyml::Observer::start(observer, &__OPERATORS[1usize]);
                    __conv_2d_0(arena, state, &__CONV_2D_0_ROWS[1usize], __start, __end);
                    __tinyml::Observer::end(observer, &__OPERATORS[1usize]);
                    __start = __end;
                }
            }
            __tinyml::Observer::start(observer, &__OPERATORS[2usize]);
            {
                let (__start, __end) = (0_usize, 6usize);
                __conv_2d_0(arena, state, &__CONV_2D_0_ROWS[2usize], __start, __end);
            }
            __tinyml::Observer::end(observer, &__OPERATORS[2usize]);
            __tinyml::Observer::start(observer, &__OPERATORS[3usize]);
            {
                let (__start, __end) = (0_usize, 3usize);
                __conv_2d_0(arena, state, &__CONV_2D_0_ROWS[3usize], __start, __end);
            }
            __tinyml::Observer::end(observer, &__OPERATORS[3usize]);
            __tinyml::Observer::start(observer, &__OPERATORS[4usize]);
            {
                let (__start, __end) = (0_usize, 3usize);
                __conv_2d_0(arena, state, &__CONV_2D_0_ROWS[4usize], __start, __end);
            }
            __tinyml::Observer::end(observer, &__OPERATORS[4usize]);
            __tinyml::Observer::start(observer, &__OPERATORS[5usize]);
            {
                let (__start, __end) = (0_usize, 1usize);
                __conv_2d_0(arena, state, &__CONV_2D_0_ROWS[5usize], __start, __end);
            }
            __tinyml::Observer::end(observer, &__OPERATORS[5usize]);
        }
        /// Forgets what earlier invocations left in the state.
        pub fn reset(&mut self) {
            self.state.clear();
        }
        ///The input `image`: i8 of shape [1, 20, 17, 3], real = 0.007843035 * integer.
        pub fn input(&self) -> &[i8; 1020usize] {
            self.arena.array::<i8, 0usize, 1020usize>()
        }
        ///The input `image`: i8 of shape [1, 20, 17, 3], real = 0.007843035 * integer.
        ///
        /// Write it before `invoke`.
        pub fn input_mut(&mut self) -> &mut [i8; 1020usize] {
            self.arena.array_mut::<i8, 0usize, 1020usize>()
        }
        ///The output `map`: i8 of shape [1, 1, 4, 3], real = 0.0026757077 * (integer + 15).
        pub fn output(&self) -> &[i8; 12usize] {
            self.arena.array::<i8, 0usize, 12usize>()
        }
    }
    impl ::core::default::Default for Convolutions {
        fn default() -> Self {
            Self::new()
        }
    }
    impl __tinyml::Model for Convolutions {
        const NAME: &'static str = "Convolutions";
        const ARENA_BYTES: usize = Convolutions::ARENA_BYTES;
        const STATE_BYTES: usize = 0usize;
        const WEIGHT_BYTES: usize = Convolutions::WEIGHT_BYTES;
        const MACS: u64 = 144408u64;
        const MODEL_HASH: u64 = 3133338125463934316u64;
        const OPERATORS: &'static [__tinyml::OperatorInfo] = Convolutions::OPERATORS;
        fn invoke_with<O: __tinyml::Observer>(&mut self, observer: &mut O) {
            Convolutions::invoke_with(self, observer);
        }
        fn reset(&mut self) {
            Convolutions::reset(self);
        }
        const INPUTS: &'static [__tinyml::AnyTensorInfo] = &[
            __tinyml::AnyTensorInfo {
                name: "image",
                element: "i8",
                shape: &[1usize, 20usize, 17usize, 3usize],
                scale: 0.007843035f32,
                zero_point: 0i32,
            },
        ];
        const OUTPUTS: &'static [__tinyml::AnyTensorInfo] = &[
            __tinyml::AnyTensorInfo {
                name: "map",
                element: "i8",
                shape: &[1usize, 1usize, 4usize, 3usize],
                scale: 0.0026757077f32,
                zero_point: -15i32,
            },
        ];
        type Input = [i8; 1020usize];
        type Output = [i8; 12usize];
        fn input(&self) -> &Self::Input {
            self.input()
        }
        fn input_mut(&mut self) -> &mut Self::Input {
            self.input_mut()
        }
        fn output(&self) -> &Self::Output {
            self.output()
        }
        fn input_bytes_mut(
            &mut self,
            index: usize,
        ) -> ::core::option::Option<&mut [u8]> {
            match index {
                0usize => self.arena.bytes_mut(0usize..1020usize),
                _ => ::core::option::Option::None,
            }
        }
        fn output_bytes(&self, index: usize) -> ::core::option::Option<&[u8]> {
            match index {
                0usize => self.arena.bytes(0usize..12usize),
                _ => ::core::option::Option::None,
            }
        }
    }
};
