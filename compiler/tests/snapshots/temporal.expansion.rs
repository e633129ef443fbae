///
/// A TensorFlow Lite model, compiled.
///
/// | tensor | name | type | shape | scale | zero point |
/// |---|---|---|---|---|---|
/// | input | `frames` | f32 | [1, 16, 3] |  |  |
/// | output | `features` | f32 | [1, 4] |  |  |
///
/// | size | |
/// |---|---|
/// | arena | 472 bytes (no smaller plan exists for this order of operators) |
/// | state | 0 bytes |
/// | constants | 384 bytes |
/// | multiply-accumulate operations | 768 |
///
/// | operator | output | shape | MACs | rows at a time |
/// |---|---|---|---|---|
/// | PAD | `causal/Pad` | [1, 18, 3] | 0 | all |
/// | CONV_2D | `causal/Relu:2` | [1, 1, 16, 4] | 576 | all |
/// | MAX_POOL_2D | `pool/MaxPool1d` | [1, 1, 8, 4] | 0 | all |
/// | SPACE_TO_BATCH_ND | `dilated/convolution/SpaceToBatchND` | [2, 4, 4] | 0 | all |
/// | CONV_2D | `dilated/convolution2` | [2, 1, 2, 4] | 192 | all |
/// | BATCH_TO_SPACE_ND | `dilated/convolution/BatchToSpaceND` | [1, 4, 4] | 0 | all |
/// | ADD | `dilated/BiasAdd` | [1, 4, 4] | 0 | all |
/// | MEAN | `features` | [1, 4] | 0 | all |
pub struct Temporal {
    state: ::tinyml::__private::Arena<0usize>,
    arena: ::tinyml::__private::Arena<{ Temporal::ARENA_BYTES }>,
}
const _: () = {
    use ::tinyml as __tinyml;
    use ::tinyml::kernels as __kernels;
    #[allow(dead_code)]
    type __Set = __kernels::Native;
    #[allow(dead_code)]
    const __ARENA_BYTES: usize = Temporal::ARENA_BYTES;
    #[allow(dead_code)]
    const __STATE_BYTES: usize = Temporal::STATE_BYTES;
    static __CONSTANT_0: __tinyml::__private::Aligned<u32, [u8; 144usize]> = __tinyml::__private::Aligned::new(
        *b"\0\xA0G\xBE\0\0X\xBE... 144 bytes, hash 3084274b",
    );
    static __CONSTANT_1: __tinyml::__private::Aligned<u32, [u8; 16usize]> = __tinyml::__private::Aligned::new(
        *b"\0 \xD5\xBB\0 5>... 16 bytes, hash 54678d99",
    );
    static __CONSTANT_2: __tinyml::__private::Aligned<u32, [u8; 192usize]> = __tinyml::__private::Aligned::new(
        *b"\0\xC0\xE6>\0\xE0&?... 192 bytes, hash 0fb48142",
    );
    static __CONSTANT_3: __tinyml::__private::Aligned<u32, [u8; 16usize]> = __tinyml::__private::Aligned::new(
        *b"\0\0\0\0\0\0\0\0... 16 bytes, hash 69691905",
    );
    static __CONSTANT_4: __tinyml::__private::Aligned<u32, [u8; 16usize]> = __tinyml::__private::Aligned::new(
        *b"\0\xE0n>\0\xC0\x05>... 16 bytes, hash a023816b",
    );
    #[diagnostic::on_unimplemented(
        message = "kernel set `tinyml::kernels::Native` has no PAD for f32",
        label = "needed by the model temporal.tflite",
        note = "node 5 PAD 'causal/Pad' reads 'frames' f32[1, 16, 3], 'causal/Const' i32[3, 2]",
        note = "what to do: choose a kernel set that has it (`kernels = …`), implement `tinyml::kernels::ops::fill::Fill<f32>` for a set of your own, or convert the model without this operator"
    )]
    #[allow(non_camel_case_types)]
    trait Fill_f32 {
        fn run(args: &__kernels::ops::fill::Args<'_, f32>);
    }
    #[diagnostic::do_not_recommend]
    impl<K: __kernels::ops::fill::Fill<f32>> Fill_f32 for K {
        #[inline(always)]
        fn run(args: &__kernels::ops::fill::Args<'_, f32>) {
            <K as __kernels::ops::fill::Fill<f32>>::run(args);
        }
    }
    #[inline(always)]
    fn __fill_2(args: &__kernels::ops::fill::Args<'_, f32>) {
        <__Set as Fill_f32>::run(args);
    }
    #[diagnostic::on_unimplemented(
        message = "kernel set `tinyml::kernels::Native` has no PAD or SPACE_TO_BATCH_ND or BATCH_TO_SPACE_ND for f32",
        label = "needed by the model temporal.tflite",
        note = "node 5 PAD 'causal/Pad' reads 'frames' f32[1, 16, 3], 'causal/Const' i32[3, 2]",
        note = "node 12 SPACE_TO_BATCH_ND 'dilated/convolution/SpaceToBatchND' reads 'pool/MaxPool1d/Squeeze1' f32[1, 8, 4], 'arith.constant1' i32[1], 'arith.constant2' i32[1, 2]",
        note = "node 16 BATCH_TO_SPACE_ND 'dilated/convolution/BatchToSpaceND' reads 'dilated/convolution/Squeeze1' f32[2, 2, 4], 'arith.constant1' i32[1], 'arith.constant2' i32[1, 2]",
        note = "what to do: choose a kernel set that has it (`kernels = …`), implement `tinyml::kernels::ops::strided_copy::StridedCopy<f32>` for a set of your own, or convert the model without this operator"
    )]
    #[allow(non_camel_case_types)]
    trait StridedCopy_f32 {
        fn run(args: &__kernels::ops::strided_copy::Args<'_, f32>);
    }
    #[diagnostic::do_not_recommend]
    impl<K: __kernels::ops::strided_copy::StridedCopy<f32>> StridedCopy_f32 for K {
        #[inline(always)]
        fn run(args: &__kernels::ops::strided_copy::Args<'_, f32>) {
            <K as __kernels::ops::strided_copy::StridedCopy<f32>>::run(args);
        }
    }
    #[inline(always)]
    fn __strided_copy_5(args: &__kernels::ops::strided_copy::Args<'_, f32>) {
        <__Set as StridedCopy_f32>::run(args);
    }
    #[diagnostic::on_unimplemented(
        message = "kernel set `tinyml::kernels::Native` has no CONV_2D for f32",
        label = "needed by the model temporal.tflite",
        note = "node 7 CONV_2D 'causal/Relu:2' reads 'causal/convolution/ExpandDims' f32[1, 1, 18, 3], 'causal/convolution1' f32[4, 1, 3, 3], 'causal/Relu' f32[4]",
        note = "node 14 CONV_2D 'dilated/convolution2' reads 'dilated/convolution/ExpandDims' f32[2, 1, 4, 4], 'dilated/convolution1' f32[4, 1, 3, 4], 'tfl.dequantize' f32[4]",
        note = "what to do: choose a kernel set that has it (`kernels = …`), implement `tinyml::kernels::ops::conv_2d::Conv2d<f32, f32>` for a set of your own, or convert the model without this operator"
    )]
    #[allow(non_camel_case_types)]
    trait Conv2d_f32_f32 {
        fn run(args: &__kernels::ops::conv_2d::Args<'_, f32, f32>);
    }
    #[diagnostic::do_not_recommend]
    impl<K: __kernels::ops::conv_2d::Conv2d<f32, f32>> Conv2d_f32_f32 for K {
        #[inline(always)]
        fn run(args: &__kernels::ops::conv_2d::Args<'_, f32, f32>) {
            <K as __kernels::ops::conv_2d::Conv2d<f32, f32>>::run(args);
        }
    }
    #[inline(always)]
    fn __conv_2d_1(args: &__kernels::ops::conv_2d::Args<'_, f32, f32>) {
        <__Set as Conv2d_f32_f32>::run(args);
    }
    #[diagnostic::on_unimplemented(
        message = "kernel set `tinyml::kernels::Native` has no MAX_POOL_2D for f32",
        label = "needed by the model temporal.tflite",
        note = "node 10 MAX_POOL_2D 'pool/MaxPool1d' reads 'pool/MaxPool1d/ExpandDims' f32[1, 1, 16, 4]",
        note = "what to do: choose a kernel set that has it (`kernels = …`), implement `tinyml::kernels::ops::pool_2d::MaxPool2d<f32>` for a set of your own, or convert the model without this operator"
    )]
    #[allow(non_camel_case_types)]
    trait MaxPool2d_f32 {
        fn run(args: &__kernels::ops::pool_2d::Args<'_, f32>);
    }
    #[diagnostic::do_not_recommend]
    impl<K: __kernels::ops::pool_2d::MaxPool2d<f32>> MaxPool2d_f32 for K {
        #[inline(always)]
        fn run(args: &__kernels::ops::pool_2d::Args<'_, f32>) {
            <K as __kernels::ops::pool_2d::MaxPool2d<f32>>::run(args);
        }
    }
    #[inline(always)]
    fn __pool_2d_4(args: &__kernels::ops::pool_2d::Args<'_, f32>) {
        <__Set as MaxPool2d_f32>::run(args);
    }
    #[diagnostic::on_unimplemented(
        message = "kernel set `tinyml::kernels::Native` has no ADD for f32",
        label = "needed by the model temporal.tflite",
        note = "node 17 ADD 'dilated/BiasAdd' reads 'dilated/convolution/BatchToSpaceND' f32[1, 4, 4], 'dilated/Squeeze1' f32[4]",
        note = "what to do: choose a kernel set that has it (`kernels = …`), implement `tinyml::kernels::ops::add::Add<f32>` for a set of your own, or convert the model without this operator"
    )]
    #[allow(non_camel_case_types)]
    trait Add_f32 {
        fn run(args: &__kernels::ops::add::Args<'_, f32>);
    }
    #[diagnostic::do_not_recommend]
    impl<K: __kernels::ops::add::Add<f32>> Add_f32 for K {
        #[inline(always)]
        fn run(args: &__kernels::ops::add::Args<'_, f32>) {
            <K as __kernels::ops::add::Add<f32>>::run(args);
        }
    }
    #[inline(always)]
    fn __add_0(args: &__kernels::ops::add::Args<'_, f32>) {
        <__Set as Add_f32>::run(args);
    }
    #[diagnostic::on_unimplemented(
        message = "kernel set `tinyml::kernels::Native` has no MEAN for f32",
        label = "needed by the model temporal.tflite",
        note = "node 18 MEAN 'features' reads 'dilated/BiasAdd' f32[1, 4, 4], 'arith.constant3' i32[]",
        note = "what to do: choose a kernel set that has it (`kernels = …`), implement `tinyml::kernels::ops::mean::Mean<f32>` for a set of your own, or convert the model without this operator"
    )]
    #[allow(non_camel_case_types)]
    trait Mean_f32 {
        fn run(args: &__kernels::ops::mean::Args<'_, f32>);
    }
    #[diagnostic::do_not_recommend]
    impl<K: __kernels::ops::mean::Mean<f32>> Mean_f32 for K {
        #[inline(always)]
        fn run(args: &__kernels::ops::mean::Args<'_, f32>) {
            <K as __kernels::ops::mean::Mean<f32>>::run(args);
        }
    }
    #[inline(always)]
    fn __mean_3(args: &__kernels::ops::mean::Args<'_, f32>) {
        <__Set as Mean_f32>::run(args);
    }
    #[allow(dead_code)]
    const __OPERATORS: &[__tinyml::OperatorInfo] = Temporal::OPERATORS;
    impl Temporal {
        /// Bytes of working memory: every intermediate tensor, inputs and outputs.
        pub const ARENA_BYTES: usize = 472usize;
        /// Bytes of memory that is kept from one invocation to the next.
        pub const STATE_BYTES: usize = 0usize;
        /// Bytes of constants: weights, biases, multipliers and tables.
        pub const WEIGHT_BYTES: usize = 384usize;
        /// Multiply-accumulate operations of an invocation.
        pub const MACS: u64 = 768u64;
        /// The model file's FNV-1a hash: tells which model a firmware runs.
        pub const MODEL_HASH: u64 = 8740974404724149974u64;
        /// What the kernels are chosen for.
        pub const OPTIMIZE: __tinyml::Optimize = __tinyml::Optimize::Speed;
        /// The operators in the order in which they run.
        pub const OPERATORS: &'static [__tinyml::OperatorInfo] = &[
            __tinyml::OperatorInfo {
                name: "PAD",
                tensor: "causal/Pad",
                inputs: &[&[1usize, 16usize, 3usize], &[3usize, 2usize]],
                outputs: &[&[1usize, 18usize, 3usize]],
                macs: 0u64,
            },
            __tinyml::OperatorInfo {
                name: "CONV_2D",
                tensor: "causal/Relu:2",
                inputs: &[
                    &[1usize, 1usize, 18usize, 3usize],
                    &[4usize, 1usize, 3usize, 3usize],
                    &[4usize],
                ],
                outputs: &[&[1usize, 1usize, 16usize, 4usize]],
                macs: 576u64,
            },
            __tinyml::OperatorInfo {
                name: "MAX_POOL_2D",
                tensor: "pool/MaxPool1d",
                inputs: &[&[1usize, 1usize, 16usize, 4usize]],
                outputs: &[&[1usize, 1usize, 8usize, 4usize]],
                macs: 0u64,
            },
            __tinyml::OperatorInfo {
                name: "SPACE_TO_BATCH_ND",
                tensor: "dilated/convolution/SpaceToBatchND",
                inputs: &[&[1usize, 8usize, 4usize], &[1usize], &[1usize, 2usize]],
                outputs: &[&[2usize, 4usize, 4usize]],
                macs: 0u64,
            },
            __tinyml::OperatorInfo {
                name: "CONV_2D",
                tensor: "dilated/convolution2",
                inputs: &[
                    &[2usize, 1usize, 4usize, 4usize],
                    &[4usize, 1usize, 3usize, 4usize],
                    &[4usize],
                ],
                outputs: &[&[2usize, 1usize, 2usize, 4usize]],
                macs: 192u64,
            },
            __tinyml::OperatorInfo {
                name: "BATCH_TO_SPACE_ND",
                tensor: "dilated/convolution/BatchToSpaceND",
                inputs: &[&[2usize, 2usize, 4usize], &[1usize], &[1usize, 2usize]],
                outputs: &[&[1usize, 4usize, 4usize]],
                macs: 0u64,
            },
            __tinyml::OperatorInfo {
                name: "ADD",
                tensor: "dilated/BiasAdd",
                inputs: &[&[1usize, 4usize, 4usize], &[4usize]],
                outputs: &[&[1usize, 4usize, 4usize]],
                macs: 0u64,
            },
            __tinyml::OperatorInfo {
                name: "MEAN",
                tensor: "features",
                inputs: &[&[1usize, 4usize, 4usize], &[]],
                outputs: &[&[1usize, 4usize]],
                macs: 0u64,
            },
        ];
        /// A model whose memory is all zero. Place it in a `static`: it holds the arena.
        pub const fn new() -> Self {
            Self {
                state: __tinyml::__private::Arena::new(),
                arena: __tinyml::__private::Arena::new(),
            }
        }
        ///The input `frames`: f32 of shape [1, 16, 3].
        pub const INPUT: __tinyml::TensorInfo<f32, 3usize> = __tinyml::TensorInfo::new(
            "frames",
            [1usize, 16usize, 3usize],
            1f32,
            0i32,
        );
        ///The output `features`: f32 of shape [1, 4].
        pub const OUTPUT: __tinyml::TensorInfo<f32, 2usize> = __tinyml::TensorInfo::new(
            "features",
            [1usize, 4usize],
            1f32,
            0i32,
        );
    }
    impl Temporal {
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
            __tinyml::Observer::start(observer, &__OPERATORS[0usize]);
            __fill_2(
                &__kernels::ops::fill::Args {
                    value: 0f32,
                    output: arena.view::<f32, 256usize, 54usize>(),
                },
            );
            __strided_copy_5(
                &__kernels::ops::strided_copy::Args {
                    params: &const {
                        __kernels::ops::strided_copy::Params {
                            extents: [1usize, 1usize, 1usize, 1usize, 1usize, 48usize],
                            source_offset: 0isize,
                            source_strides: [
                                0isize, 0isize, 0isize, 0isize, 0isize, 1isize,
                            ],
                            output_offset: 6usize,
                            output_strides: [
                                0usize, 0usize, 0usize, 0usize, 0usize, 1usize,
                            ],
                        }
                    },
                    source: __kernels::Source::Cells(
                        arena.view::<f32, 0usize, 48usize>(),
                    ),
                    output: arena.view::<f32, 256usize, 54usize>(),
                },
            );
            __tinyml::Observer::end(observer, &__OPERATORS[0usize]);
            __tinyml::Observer::start(observer, &__OPERATORS[1usize]);
            __conv_2d_1(
                &__kernels::ops::conv_2d::Args {
                    params: &const {
                        __kernels::ops::conv_2d::Params {
                            input_width: 18usize,
                            input_channels: 3usize,
                            output_width: 16usize,
                            output_channels: 4usize,
                            filter_height: 1usize,
                            filter_width: 3usize,
                            filter_channels: 3usize,
                            group_channels: 4usize,
                            stride_height: 1usize,
                            stride_width: 1usize,
                            dilation_height: 1usize,
                            dilation_width: 1usize,
                            padding_top: 0usize,
                            padding_left: 0usize,
                            input_zero_point: 0i32,
                        }
                    },
                    filter: __tinyml::__private::elements::<
                        f32,
                        _,
                        _,
                        36usize,
                    >(&__CONSTANT_0),
                    bias: __tinyml::__private::elements::<
                        f32,
                        _,
                        _,
                        4usize,
                    >(&__CONSTANT_1),
                    stage: __kernels::Clamp {
                        min: 0f32,
                        max: f32::INFINITY,
                    },
                    packed: ::core::option::Option::None,
                    scratch: &[],
                    input: __kernels::Rows::whole(
                        arena.view::<f32, 256usize, 54usize>(),
                        54usize,
                        1usize,
                    ),
                    span: 0..1usize,
                    output: arena.view::<f32, 0usize, 64usize>(),
                },
            );
            __tinyml::Observer::end(observer, &__OPERATORS[1usize]);
            __tinyml::Observer::start(observer, &__OPERATORS[2usize]);
            __pool_2d_4(
                &__kernels::ops::pool_2d::Args {
                    params: &const {
                        __kernels::ops::pool_2d::Params {
                            input_width: 16usize,
                            channels: 4usize,
                            output_width: 8usize,
                            filter_height: 1usize,
                            filter_width: 2usize,
                            stride_height: 1usize,
                            stride_width: 2usize,
                            padding_top: 0usize,
                            padding_left: 0usize,
                        }
                    },
                    min: f32::NEG_INFINITY,
                    max: f32::INFINITY,
                    input: __kernels::Rows::whole(
                        arena.view::<f32, 0usize, 64usize>(),
                        64usize,
                        1usize,
                    ),
                    span: 0..1usize,
                    output: arena.view::<f32, 256usize, 32usize>(),
                },
            );
            __tinyml::Observer::end(observer, &__OPERATORS[2usize]);
            __tinyml::Observer::start(observer, &__OPERATORS[3usize]);
            __strided_copy_5(
                &__kernels::ops::strided_copy::Args {
                    params: &const {
                        __kernels::ops::strided_copy::Params {
                            extents: [1usize, 1usize, 1usize, 2usize, 4usize, 4usize],
                            source_offset: 0isize,
                            source_strides: [
                                0isize, 0isize, 0isize, 4isize, 8isize, 1isize,
                            ],
                            output_offset: 0usize,
                            output_strides: [
                                0usize, 0usize, 0usize, 16usize, 4usize, 1usize,
                            ],
                        }
                    },
                    source: __kernels::Source::Cells(
                        arena.view::<f32, 256usize, 32usize>(),
                    ),
                    output: arena.view::<f32, 0usize, 32usize>(),
                },
            );
            __tinyml::Observer::end(observer, &__OPERATORS[3usize]);
            __tinyml::Observer::start(observer, &__OPERATORS[4usize]);
            __conv_2d_1(
                &__kernels::ops::conv_2d::Args {
                    params: &const {
                        __kernels::ops::conv_2d::Params {
                            input_width: 4usize,
                            input_channels: 4usize,
                            output_width: 2usize,
                            output_channels: 4usize,
                            filter_height: 1usize,
                            filter_width: 3usize,
                            filter_channels: 4usize,
                            group_channels: 4usize,
                            stride_height: 1usize,
                            stride_width: 1usize,
                            dilation_height: 1usize,
                            dilation_width: 1usize,
                            padding_top: 0usize,
                            padding_left: 0usize,
                            input_zero_point: 0i32,
                        }
                    },
                    filter: __tinyml::__private::elements::<
                        f32,
                        _,
                        _,
                        48usize,
                    >(&__CONSTANT_2),
                    bias: __tinyml::__private::elements::<
                        f32,
                        _,
                        _,
                        4usize,
                    >(&__CONSTANT_3),
                    stage: __kernels::Clamp {
                        min: f32::NEG_INFINITY,
                        max: f32::INFINITY,
                    },
                    packed: ::core::option::Option::None,
                    scratch: &[],
                    input: __kernels::Rows::whole(
                        arena.view::<f32, 0usize, 16usize>(),
                        16usize,
                        1usize,
                    ),
                    span: 0..1usize,
                    output: arena.view::<f32, 128usize, 8usize>(),
                },
            );
            __conv_2d_1(
                &__kernels::ops::conv_2d::Args {
                    params: &const {
                        __kernels::ops::conv_2d::Params {
                            input_width: 4usize,
                            input_channels: 4usize,
                            output_width: 2usize,
                            output_channels: 4usize,
                            filter_height: 1usize,
                            filter_width: 3usize,
                            filter_channels: 4usize,
                            group_channels: 4usize,
                            stride_height: 1usize,
                            stride_width: 1usize,
                            dilation_height: 1usize,
                            dilation_width: 1usize,
                            padding_top: 0usize,
                            padding_left: 0usize,
                            input_zero_point: 0i32,
                        }
                    },
                    filter: __tinyml::__private::elements::<
                        f32,
                        _,
                        _,
                        48usize,
                    >(&__CONSTANT_2),
                    bias: __tinyml::__private::elements::<
                        f32,
                        _,
                        _,
                        4usize,
                    >(&__CONSTANT_3),
                    stage: __kernels::Clamp {
                        min: f32::NEG_INFINITY,
                        max: f32::INFINITY,
                    },
                    packed: ::core::option::Option::None,
                    scratch: &[],
                    input: __kernels::Rows::whole(
                        arena.view::<f32, 64usize, 16usize>(),
                        16usize,
                        1usize,
                    ),
                    span: 0..1usize,
                    output: arena.view::<f32, 160usize, 8usize>(),
                },
            );
            __tinyml::Observer::end(observer, &__OPERATORS[4usize]);
            __tinyml::Observer::start(observer, &__OPERATORS[5usize]);
            __strided_copy_5(
                &__kernels::ops::strided_copy::Args {
                    params: &const {
                        __kernels::ops::strided_copy::Params {
                            extents: [1usize, 1usize, 1usize, 2usize, 2usize, 4usize],
                            source_offset: 0isize,
                            source_strides: [
                                0isize, 0isize, 0isize, 8isize, 4isize, 1isize,
                            ],
                            output_offset: 0usize,
                            output_strides: [
                                0usize, 0usize, 0usize, 4usize, 8usize, 1usize,
                            ],
                        }
                    },
                    source: __kernels::Source::Cells(
                        arena.view::<f32, 128usize, 16usize>(),
                    ),
                    output: arena.view::<f32, 0usize, 16usize>(),
                },
            );
            __tinyml::Observer::end(observer, &__OPERATORS[5usize]);
            __tinyml::Observer::start(observer, &__OPERATORS[6usize]);
            __add_0(
                &__kernels::ops::add::Args {
                    broadcast: &const {
                        __kernels::Broadcast {
                            extents: [1usize, 1usize, 1usize, 1usize, 4usize, 4usize],
                            first: [0usize, 0usize, 0usize, 16usize, 4usize, 1usize],
                            second: [0usize, 0usize, 0usize, 0usize, 0usize, 1usize],
                        }
                    },
                    arithmetic: __kernels::ops::binary::Bounds {
                        min: f32::NEG_INFINITY,
                        max: f32::INFINITY,
                    },
                    first: __kernels::Source::Cells(
                        arena.view::<f32, 0usize, 16usize>(),
                    ),
                    second: __kernels::Source::Constant(
                        __tinyml::__private::elements::<f32, _, _, 4usize>(&__CONSTANT_4),
                    ),
                    output: arena.view::<f32, 0usize, 16usize>(),
                },
            );
            __tinyml::Observer::end(observer, &__OPERATORS[6usize]);
            __tinyml::Observer::start(observer, &__OPERATORS[7usize]);
            __mean_3(
                &__kernels::ops::mean::Args {
                    params: &const {
                        __kernels::ops::mean::Params {
                            output_extents: [
                                1usize, 1usize, 1usize, 1usize, 1usize, 4usize,
                            ],
                            output_strides: [
                                0usize, 0usize, 0usize, 0usize, 16usize, 1usize,
                            ],
                            reduced_extents: [
                                1usize, 1usize, 1usize, 1usize, 1usize, 4usize,
                            ],
                            reduced_strides: [
                                0usize, 0usize, 0usize, 0usize, 0usize, 4usize,
                            ],
                            count: 4usize,
                            input_zero_point: 0i32,
                        }
                    },
                    arithmetic: (),
                    input: arena.view::<f32, 0usize, 16usize>(),
                    output: arena.view::<f32, 64usize, 4usize>(),
                },
            );
            __tinyml::Observer::end(observer, &__OPERATORS[7usize]);
        }
        /// Forgets what earlier invocations left in the state.
        pub fn reset(&mut self) {
            self.state.clear();
        }
        ///The input `frames`: f32 of shape [1, 16, 3].
        pub fn input(&self) -> &[f32; 48usize] {
            self.arena.array::<f32, 0usize, 48usize>()
        }
        ///The input `frames`: f32 of shape [1, 16, 3].
        ///
        /// Write it before `invoke`.
        pub fn input_mut(&mut self) -> &mut [f32; 48usize] {
            self.arena.array_mut::<f32, 0usize, 48usize>()
        }
        ///The output `features`: f32 of shape [1, 4].
        pub fn output(&self) -> &[f32; 4usize] {
            self.arena.array::<f32, 64usize, 4usize>()
        }
    }
    impl ::core::default::Default for Temporal {
        fn default() -> Self {
            Self::new()
        }
    }
    impl __tinyml::Model for Temporal {
        const NAME: &'static str = "Temporal";
        const ARENA_BYTES: usize = Temporal::ARENA_BYTES;
        const STATE_BYTES: usize = 0usize;
        const WEIGHT_BYTES: usize = Temporal::WEIGHT_BYTES;
        const MACS: u64 = 768u64;
        const MODEL_HASH: u64 = 8740974404724149974u64;
        const OPERATORS: &'static [__tinyml::OperatorInfo] = Temporal::OPERATORS;
        fn invoke_with<O: __tinyml::Observer>(&mut self, observer: &mut O) {
            Temporal::invoke_with(self, observer);
        }
        fn reset(&mut self) {
            Temporal::reset(self);
        }
        const INPUTS: &'static [__tinyml::AnyTensorInfo] = &[
            __tinyml::AnyTensorInfo {
                name: "frames",
                element: "f32",
                shape: &[1usize, 16usize, 3usize],
                scale: 1f32,
                zero_point: 0i32,
            },
        ];
        const OUTPUTS: &'static [__tinyml::AnyTensorInfo] = &[
            __tinyml::AnyTensorInfo {
                name: "features",
                element: "f32",
                shape: &[1usize, 4usize],
                scale: 1f32,
                zero_point: 0i32,
            },
        ];
        type Input = [f32; 48usize];
        type Output = [f32; 4usize];
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
                0usize => self.arena.bytes_mut(0usize..192usize),
                _ => ::core::option::Option::None,
            }
        }
        fn output_bytes(&self, index: usize) -> ::core::option::Option<&[u8]> {
            match index {
                0usize => self.arena.bytes(64usize..80usize),
                _ => ::core::option::Option::None,
            }
        }
    }
};
