///
/// A TensorFlow Lite model, compiled.
///
/// | tensor | name | type | shape | scale | zero point |
/// |---|---|---|---|---|---|
/// | input | `frames` | i8 | [1, 25, 10, 1] | 0.007843035 | 0 |
/// | output | `scores` | i8 | [1, 4] | 0.0006532161 | -64 |
///
/// | size | |
/// |---|---|
/// | arena | 280 bytes (no smaller plan exists for this order of operators); up to 760 with the working memory of kernels |
/// | state | 0 bytes |
/// | constants | 412 bytes |
/// | multiply-accumulate operations | 5198 |
/// | removed | 4 constant or unread channels: 6380 MACs become 5198, 494 bytes of constants 412 |
///
/// | operator | output | shape | MACs | rows at a time |
/// |---|---|---|---|---|
/// | CONV_2D | `stem/Relu` | [1, 11, 4, 5] (1 channel removed) | 3520 | 2, from the last |
/// | DEPTHWISE_CONV_2D | `depthwise/Relu6` | [1, 9, 2, 5] (1 channel removed) | 810 | 4 |
/// | CONV_2D | `dilated/Relu` | [1, 6, 2, 7] (1 channel removed) | 840 | all |
/// | MEAN | `mean/Mean` | [1, 7] (1 channel removed) | 0 | all |
/// | FULLY_CONNECTED | `scores` | [1, 4] | 28 | all |
pub struct StreamSpeech {
    state: ::tinyml::__private::Arena<0usize>,
    arena: ::tinyml::__private::Arena<{ StreamSpeech::ARENA_BYTES }>,
}
const _: () = {
    use ::tinyml as __tinyml;
    use ::tinyml::kernels as __kernels;
    #[allow(dead_code)]
    type __Set = __kernels::Native;
    #[allow(dead_code)]
    const __ARENA_BYTES: usize = StreamSpeech::ARENA_BYTES;
    #[allow(dead_code)]
    const __STATE_BYTES: usize = StreamSpeech::STATE_BYTES;
    static __CONSTANT_0: __tinyml::__private::Aligned<u32, [u8; 80usize]> = __tinyml::__private::Aligned::new(
        *b"!;\xF5RG\n\x0B$... 80 bytes, hash dd4a4c86",
    );
    static __CONSTANT_1: __tinyml::__private::Aligned<u32, [u8; 20usize]> = __tinyml::__private::Aligned::new(
        *b"z\xF8\xFF\xFF$\xEC\xFF\xFF... 20 bytes, hash 92f5ebf0",
    );
    static __CONSTANT_2: __tinyml::__private::Aligned<u32, [u8; 20usize]> = __tinyml::__private::Aligned::new(
        *b"\xE7+Oeh\x06\xA2Q... 20 bytes, hash c7f1f263",
    );
    static __CONSTANT_3: __tinyml::__private::Aligned<u32, [u8; 5usize]> = __tinyml::__private::Aligned::new(
        *b"\xF8\xF8\xF8\xF8\xF8",
    );
    static __CONSTANT_4: __tinyml::__private::Aligned<u32, [u8; 136usize]> = __tinyml::__private::Aligned::new(
        *b"M\xD1\x92\xFDi\xB7\xC7\xFD... 136 bytes, hash bc659518",
    );
    static __CONSTANT_5: __tinyml::__private::Aligned<u32, [u8; 70usize]> = __tinyml::__private::Aligned::new(
        *b"\xCD#\x8DQU#\x0B\x9C... 70 bytes, hash 098d691f",
    );
    static __CONSTANT_6: __tinyml::__private::Aligned<u32, [u8; 28usize]> = __tinyml::__private::Aligned::new(
        *b"\x0C\xED\xFF\xFF\xA9\xFD\xFF\xFF... 28 bytes, hash e59ce6a1",
    );
    static __CONSTANT_7: __tinyml::__private::Aligned<u32, [u8; 28usize]> = __tinyml::__private::Aligned::new(
        *b"\xC2\xDF\x88J\x80\xAF\nN... 28 bytes, hash 4d591547",
    );
    static __CONSTANT_8: __tinyml::__private::Aligned<u32, [u8; 7usize]> = __tinyml::__private::Aligned::new(
        *b"\xFA\xFA\xFA\xFA\xFA\xFA\xFA",
    );
    static __CONSTANT_9: __tinyml::__private::Aligned<u32, [u8; 152usize]> = __tinyml::__private::Aligned::new(
        *b"\x06j\xFE\xFEo\xD1\xDA\xFE... 152 bytes, hash b7d58e31",
    );
    static __CONSTANT_10: __tinyml::__private::Aligned<u32, [u8; 45usize]> = __tinyml::__private::Aligned::new(
        *b"t\xFD0\xFE_\x81j@... 45 bytes, hash 08dc9a45",
    );
    static __CONSTANT_11: __tinyml::__private::Aligned<u32, [u8; 20usize]> = __tinyml::__private::Aligned::new(
        *b"f\x0C\0\0\xBF\xF2\xFF\xFF... 20 bytes, hash 4d238914",
    );
    static __CONSTANT_12: __tinyml::__private::Aligned<u32, [u8; 20usize]> = __tinyml::__private::Aligned::new(
        *b"\xA8pvl\x7F\x939J... 20 bytes, hash 07040a5a",
    );
    static __CONSTANT_13: __tinyml::__private::Aligned<u32, [u8; 5usize]> = __tinyml::__private::Aligned::new(
        *b"\xF9\xF9\xF9\xF9\xF9",
    );
    static __CONSTANT_14: __tinyml::__private::Aligned<u32, [u8; 100usize]> = __tinyml::__private::Aligned::new(
        *b"t\x81\xAE\x04\xEE\xBF\xA0\x07... 100 bytes, hash f0d31d02",
    );
    static __CONSTANT_15: __tinyml::__private::Aligned<u32, [u8; 28usize]> = __tinyml::__private::Aligned::new(
        *b"\xEF\xE1x\xDD\xEE\x81&\xD0... 28 bytes, hash 599796e6",
    );
    static __CONSTANT_16: __tinyml::__private::Aligned<u32, [u8; 16usize]> = __tinyml::__private::Aligned::new(
        *b"]\xED\xFF\xFF\xEF\xD7\xFF\xFF... 16 bytes, hash a0aec4fd",
    );
    static __CONSTANT_17: __tinyml::__private::Aligned<u32, [u8; 16usize]> = __tinyml::__private::Aligned::new(
        *b"!O\xE7h\xB54\xDFi... 16 bytes, hash 7f6606f7",
    );
    static __CONSTANT_18: __tinyml::__private::Aligned<u32, [u8; 4usize]> = __tinyml::__private::Aligned::new(
        *b"\xF9\xF9\xF9\xF9",
    );
    static __CONSTANT_19: __tinyml::__private::Aligned<u32, [u8; 80usize]> = __tinyml::__private::Aligned::new(
        *b"\xEEa&\x7F\xE4\xF0\x81~... 80 bytes, hash 2b046ce4",
    );
    #[inline(never)]
    #[allow(unused_variables)]
    fn __node_0_0(
        arena: __tinyml::__private::Cells<'_, { __ARENA_BYTES }>,
        state: __tinyml::__private::Cells<'_, { __STATE_BYTES }>,
        __start: usize,
        __end: usize,
    ) {
        __conv_2d_0(
            &__kernels::ops::conv_2d::Args {
                params: &const {
                    __kernels::ops::conv_2d::Params {
                        input_width: 10usize,
                        input_channels: 1usize,
                        output_width: 4usize,
                        output_channels: 5usize,
                        filter_height: 4usize,
                        filter_width: 4usize,
                        filter_channels: 1usize,
                        group_channels: 5usize,
                        stride_height: 2usize,
                        stride_width: 2usize,
                        dilation_height: 1usize,
                        dilation_width: 1usize,
                        padding_top: 0usize,
                        padding_left: 0usize,
                        input_zero_point: 0i32,
                    }
                },
                filter: __tinyml::__private::unless(
                    __CONV_2D_0_PACKED,
                    __tinyml::__private::elements::<i8, _, _, 80usize>(&__CONSTANT_0),
                ),
                bias: __tinyml::__private::unless(
                    __CONV_2D_0_PACKED,
                    __tinyml::__private::elements::<i32, _, _, 5usize>(&__CONSTANT_1),
                ),
                stage: __kernels::Requantization {
                    multipliers: __tinyml::__private::unless(
                        __CONV_2D_0_PACKED,
                        __tinyml::__private::elements::<i32, _, _, 5usize>(&__CONSTANT_2),
                    ),
                    shifts: __tinyml::__private::unless(
                        __CONV_2D_0_PACKED,
                        __tinyml::__private::elements::<i8, _, _, 5usize>(&__CONSTANT_3),
                    ),
                    zero_point: -128i32,
                    min: -128i32,
                    max: 127i32,
                },
                packed: if __CONV_2D_0_PACKED {
                    ::core::option::Option::Some(__kernels::Packed {
                        words: __tinyml::__private::elements::<
                            u32,
                            _,
                            _,
                            34usize,
                        >(&__CONSTANT_4),
                        properties: __kernels::Properties {
                            narrow: true,
                            rectified: true,
                            saturating: true,
                        },
                    })
                } else {
                    ::core::option::Option::None
                },
                scratch: arena
                    .view::<
                        u32,
                        { if __CONV_2D_0_PACKED { 280usize } else { 0 } },
                        { if __CONV_2D_0_PACKED { 20usize } else { 0 } },
                    >(),
                input: __kernels::Rows::whole(
                    arena.view::<i8, 0usize, 250usize>(),
                    10usize,
                    25usize,
                ),
                span: __start..__end,
                output: arena
                    .part::<i8>(60usize + __start * 20usize, (__end - __start) * 20usize),
            },
        );
    }
    #[inline(never)]
    #[allow(unused_variables)]
    fn __node_2_0(
        arena: __tinyml::__private::Cells<'_, { __ARENA_BYTES }>,
        state: __tinyml::__private::Cells<'_, { __STATE_BYTES }>,
    ) {
        __conv_2d_0(
            &__kernels::ops::conv_2d::Args {
                params: &const {
                    __kernels::ops::conv_2d::Params {
                        input_width: 2usize,
                        input_channels: 5usize,
                        output_width: 2usize,
                        output_channels: 7usize,
                        filter_height: 2usize,
                        filter_width: 1usize,
                        filter_channels: 5usize,
                        group_channels: 7usize,
                        stride_height: 1usize,
                        stride_width: 1usize,
                        dilation_height: 3usize,
                        dilation_width: 1usize,
                        padding_top: 0usize,
                        padding_left: 0usize,
                        input_zero_point: -128i32,
                    }
                },
                filter: __tinyml::__private::unless(
                    __CONV_2D_0_PACKED,
                    __tinyml::__private::elements::<i8, _, _, 70usize>(&__CONSTANT_5),
                ),
                bias: __tinyml::__private::unless(
                    __CONV_2D_0_PACKED,
                    __tinyml::__private::elements::<i32, _, _, 7usize>(&__CONSTANT_6),
                ),
                stage: __kernels::Requantization {
                    multipliers: __tinyml::__private::unless(
                        __CONV_2D_0_PACKED,
                        __tinyml::__private::elements::<i32, _, _, 7usize>(&__CONSTANT_7),
                    ),
                    shifts: __tinyml::__private::unless(
                        __CONV_2D_0_PACKED,
                        __tinyml::__private::elements::<i8, _, _, 7usize>(&__CONSTANT_8),
                    ),
                    zero_point: -128i32,
                    min: -128i32,
                    max: 127i32,
                },
                packed: if __CONV_2D_0_PACKED {
                    ::core::option::Option::Some(__kernels::Packed {
                        words: __tinyml::__private::elements::<
                            u32,
                            _,
                            _,
                            38usize,
                        >(&__CONSTANT_9),
                        properties: __kernels::Properties {
                            narrow: true,
                            rectified: true,
                            saturating: true,
                        },
                    })
                } else {
                    ::core::option::Option::None
                },
                scratch: arena
                    .view::<
                        u32,
                        { if __CONV_2D_0_PACKED { 176usize } else { 0 } },
                        { if __CONV_2D_0_PACKED { 14usize } else { 0 } },
                    >(),
                input: __kernels::Rows::whole(
                    arena.view::<i8, 0usize, 90usize>(),
                    10usize,
                    9usize,
                ),
                span: 0..6usize,
                output: arena.view::<i8, 92usize, 84usize>(),
            },
        );
    }
    #[diagnostic::on_unimplemented(
        message = "kernel set `tinyml::kernels::Native` has no CONV_2D for i8",
        label = "needed by the model stream_speech.tflite",
        note = "node 0 CONV_2D 'stem/Relu' reads 'frames' i8[1, 25, 10, 1], 'stem/convolution' i8[6, 4, 4, 1], 'stem/Relu:2' i32[6]",
        note = "node 2 CONV_2D 'dilated/Relu' reads 'depthwise/Relu6' i8[1, 9, 2, 6], 'dilated/convolution' i8[8, 2, 1, 6], 'dilated/Relu:2' i32[8]",
        note = "what to do: choose a kernel set that has it (`kernels = …`), implement `tinyml::kernels::ops::conv_2d::Conv2d<i8, i8>` for a set of your own, or convert the model without this operator"
    )]
    #[allow(non_camel_case_types)]
    trait Conv2d_i8_i8 {
        const LAYOUT: __kernels::Layout;
        fn run(args: &__kernels::ops::conv_2d::Args<'_, i8, i8>);
    }
    #[diagnostic::do_not_recommend]
    impl<K: __kernels::ops::conv_2d::Conv2d<i8, i8>> Conv2d_i8_i8 for K {
        const LAYOUT: __kernels::Layout = <K as __kernels::ops::conv_2d::Conv2d<
            i8,
            i8,
        >>::LAYOUT;
        #[inline(always)]
        fn run(args: &__kernels::ops::conv_2d::Args<'_, i8, i8>) {
            <K as __kernels::ops::conv_2d::Conv2d<i8, i8>>::run(args);
        }
    }
    const __CONV_2D_0_PACKED_KERNEL: (
        __kernels::Layout,
        fn(&__kernels::ops::conv_2d::Args<'_, i8, i8>),
    ) = (<__Set as Conv2d_i8_i8>::LAYOUT, <__Set as Conv2d_i8_i8>::run);
    const __CONV_2D_0_PACKED: bool = ::core::matches!(
        __CONV_2D_0_PACKED_KERNEL.0, __kernels::Layout::Dual
    );
    #[inline(always)]
    fn __conv_2d_0(args: &__kernels::ops::conv_2d::Args<'_, i8, i8>) {
        (__CONV_2D_0_PACKED_KERNEL.1)(args);
    }
    #[diagnostic::on_unimplemented(
        message = "kernel set `tinyml::kernels::Native` has no DEPTHWISE_CONV_2D for i8",
        label = "needed by the model stream_speech.tflite",
        note = "node 1 DEPTHWISE_CONV_2D 'depthwise/Relu6' reads 'stem/Relu' i8[1, 11, 4, 6], 'depthwise/depthwise' i8[1, 3, 3, 6], 'depthwise/Relu6:2' i32[6]",
        note = "what to do: choose a kernel set that has it (`kernels = …`), implement `tinyml::kernels::ops::depthwise_conv_2d::DepthwiseConv2d<i8, i8>` for a set of your own, or convert the model without this operator"
    )]
    #[allow(non_camel_case_types)]
    trait DepthwiseConv2d_i8_i8 {
        const LAYOUT: __kernels::Layout;
        fn run(args: &__kernels::ops::depthwise_conv_2d::Args<'_, i8, i8>);
    }
    #[diagnostic::do_not_recommend]
    impl<
        K: __kernels::ops::depthwise_conv_2d::DepthwiseConv2d<i8, i8>,
    > DepthwiseConv2d_i8_i8 for K {
        const LAYOUT: __kernels::Layout = <K as __kernels::ops::depthwise_conv_2d::DepthwiseConv2d<
            i8,
            i8,
        >>::LAYOUT;
        #[inline(always)]
        fn run(args: &__kernels::ops::depthwise_conv_2d::Args<'_, i8, i8>) {
            <K as __kernels::ops::depthwise_conv_2d::DepthwiseConv2d<i8, i8>>::run(args);
        }
    }
    const __DEPTHWISE_CONV_2D_1_PACKED_KERNEL: (
        __kernels::Layout,
        fn(&__kernels::ops::depthwise_conv_2d::Args<'_, i8, i8>),
    ) = (
        <__Set as DepthwiseConv2d_i8_i8>::LAYOUT,
        <__Set as DepthwiseConv2d_i8_i8>::run,
    );
    const __DEPTHWISE_CONV_2D_1_PACKED: bool = ::core::matches!(
        __DEPTHWISE_CONV_2D_1_PACKED_KERNEL.0, __kernels::Layout::Dual
    );
    #[inline(always)]
    fn __depthwise_conv_2d_1(
        args: &__kernels::ops::depthwise_conv_2d::Args<'_, i8, i8>,
    ) {
        (__DEPTHWISE_CONV_2D_1_PACKED_KERNEL.1)(args);
    }
    #[diagnostic::on_unimplemented(
        message = "kernel set `tinyml::kernels::Native` has no MEAN for i8",
        label = "needed by the model stream_speech.tflite",
        note = "node 3 MEAN 'mean/Mean' reads 'dilated/Relu' i8[1, 6, 2, 8], 'mean/Mean/reduction_indices' i32[2]",
        note = "what to do: choose a kernel set that has it (`kernels = …`), implement `tinyml::kernels::ops::mean::Mean<i8>` for a set of your own, or convert the model without this operator"
    )]
    #[allow(non_camel_case_types)]
    trait Mean_i8 {
        fn run(args: &__kernels::ops::mean::Args<'_, i8>);
    }
    #[diagnostic::do_not_recommend]
    impl<K: __kernels::ops::mean::Mean<i8>> Mean_i8 for K {
        #[inline(always)]
        fn run(args: &__kernels::ops::mean::Args<'_, i8>) {
            <K as __kernels::ops::mean::Mean<i8>>::run(args);
        }
    }
    #[inline(always)]
    fn __mean_3(args: &__kernels::ops::mean::Args<'_, i8>) {
        <__Set as Mean_i8>::run(args);
    }
    #[diagnostic::on_unimplemented(
        message = "kernel set `tinyml::kernels::Native` has no FULLY_CONNECTED for i8",
        label = "needed by the model stream_speech.tflite",
        note = "node 4 FULLY_CONNECTED 'scores' reads 'mean/Mean' i8[1, 8], 'scores/MatMul' i8[4, 8], 'scores/BiasAdd' i32[4]",
        note = "what to do: choose a kernel set that has it (`kernels = …`), implement `tinyml::kernels::ops::fully_connected::FullyConnected<i8, i8>` for a set of your own, or convert the model without this operator"
    )]
    #[allow(non_camel_case_types)]
    trait FullyConnected_i8_i8 {
        const LAYOUT: __kernels::Layout;
        fn run(args: &__kernels::ops::fully_connected::Args<'_, i8, i8>);
    }
    #[diagnostic::do_not_recommend]
    impl<K: __kernels::ops::fully_connected::FullyConnected<i8, i8>> FullyConnected_i8_i8
    for K {
        const LAYOUT: __kernels::Layout = <K as __kernels::ops::fully_connected::FullyConnected<
            i8,
            i8,
        >>::LAYOUT;
        #[inline(always)]
        fn run(args: &__kernels::ops::fully_connected::Args<'_, i8, i8>) {
            <K as __kernels::ops::fully_connected::FullyConnected<i8, i8>>::run(args);
        }
    }
    const __FULLY_CONNECTED_2_PACKED_KERNEL: (
        __kernels::Layout,
        fn(&__kernels::ops::fully_connected::Args<'_, i8, i8>),
    ) = (<__Set as FullyConnected_i8_i8>::LAYOUT, <__Set as FullyConnected_i8_i8>::run);
    const __FULLY_CONNECTED_2_PACKED: bool = ::core::matches!(
        __FULLY_CONNECTED_2_PACKED_KERNEL.0, __kernels::Layout::Dual
    );
    #[inline(always)]
    fn __fully_connected_2(args: &__kernels::ops::fully_connected::Args<'_, i8, i8>) {
        (__FULLY_CONNECTED_2_PACKED_KERNEL.1)(args);
    }
    #[allow(dead_code)]
    const __OPERATORS: &[__tinyml::OperatorInfo] = StreamSpeech::OPERATORS;
    impl StreamSpeech {
        /// Bytes of working memory: every intermediate tensor, inputs and outputs.
        pub const ARENA_BYTES: usize = __tinyml::__private::larger(
            __tinyml::__private::larger(
                280usize,
                if __CONV_2D_0_PACKED { 360usize } else { 0 },
            ),
            if __DEPTHWISE_CONV_2D_1_PACKED { 760usize } else { 0 },
        );
        /// Bytes of memory that is kept from one invocation to the next.
        pub const STATE_BYTES: usize = 0usize;
        /// Bytes of constants: weights, biases, multipliers and tables.
        pub const WEIGHT_BYTES: usize = 0usize
            + if __CONV_2D_0_PACKED { 288usize } else { 0 }
            + if __DEPTHWISE_CONV_2D_1_PACKED { 100usize } else { 0 }
            + if __FULLY_CONNECTED_2_PACKED { 80usize } else { 0 }
            + if !__CONV_2D_0_PACKED { 258usize } else { 0 }
            + if !__DEPTHWISE_CONV_2D_1_PACKED { 90usize } else { 0 }
            + if !__FULLY_CONNECTED_2_PACKED { 64usize } else { 0 };
        /// Multiply-accumulate operations of an invocation.
        pub const MACS: u64 = 5198u64;
        /// The model file's FNV-1a hash: tells which model a firmware runs.
        pub const MODEL_HASH: u64 = 2878247601494212044u64;
        /// What the kernels are chosen for.
        pub const OPTIMIZE: __tinyml::Optimize = __tinyml::Optimize::Speed;
        /// The operators in the order in which they run.
        pub const OPERATORS: &'static [__tinyml::OperatorInfo] = &[
            __tinyml::OperatorInfo {
                name: "CONV_2D",
                tensor: "stem/Relu",
                inputs: &[
                    &[1usize, 25usize, 10usize, 1usize],
                    &[5usize, 4usize, 4usize, 1usize],
                    &[5usize],
                ],
                outputs: &[&[1usize, 11usize, 4usize, 5usize]],
                macs: 3520u64,
            },
            __tinyml::OperatorInfo {
                name: "DEPTHWISE_CONV_2D",
                tensor: "depthwise/Relu6",
                inputs: &[
                    &[1usize, 11usize, 4usize, 5usize],
                    &[1usize, 3usize, 3usize, 5usize],
                    &[5usize],
                ],
                outputs: &[&[1usize, 9usize, 2usize, 5usize]],
                macs: 810u64,
            },
            __tinyml::OperatorInfo {
                name: "CONV_2D",
                tensor: "dilated/Relu",
                inputs: &[
                    &[1usize, 9usize, 2usize, 5usize],
                    &[7usize, 2usize, 1usize, 5usize],
                    &[7usize],
                ],
                outputs: &[&[1usize, 6usize, 2usize, 7usize]],
                macs: 840u64,
            },
            __tinyml::OperatorInfo {
                name: "MEAN",
                tensor: "mean/Mean",
                inputs: &[&[1usize, 6usize, 2usize, 7usize], &[2usize]],
                outputs: &[&[1usize, 7usize]],
                macs: 0u64,
            },
            __tinyml::OperatorInfo {
                name: "FULLY_CONNECTED",
                tensor: "scores",
                inputs: &[&[1usize, 7usize], &[4usize, 7usize], &[4usize]],
                outputs: &[&[1usize, 4usize]],
                macs: 28u64,
            },
        ];
        /// A model whose memory is all zero. Place it in a `static`: it holds the arena.
        pub const fn new() -> Self {
            Self {
                state: __tinyml::__private::Arena::new(),
                arena: __tinyml::__private::Arena::new(),
            }
        }
        ///The input `frames`: i8 of shape [1, 25, 10, 1], real = 0.007843035 * integer.
        pub const INPUT: __tinyml::TensorInfo<i8, 4usize> = __tinyml::TensorInfo::new(
            "frames",
            [1usize, 25usize, 10usize, 1usize],
            0.007843035f32,
            0i32,
        );
        ///The output `scores`: i8 of shape [1, 4], real = 0.0006532161 * (integer + 64).
        pub const OUTPUT: __tinyml::TensorInfo<i8, 2usize> = __tinyml::TensorInfo::new(
            "scores",
            [1usize, 4usize],
            0.0006532161f32,
            -64i32,
        );
    }
    impl StreamSpeech {
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
                let mut __end = 11usize;
                while __end > 0 {
                    let __start = __end.saturating_sub(2usize);
                    __tinyml::Observer::start(observer, &__OPERATORS[0usize]);
                    __node_0_0(arena, state, __start, __end);
                    __tinyml::Observer::end(observer, &__OPERATORS[0usize]);
                    __end = __start;
                }
            }
            {
                let mut __start = 0_usize;
                while __start < 9usize {
                    let __end = ::core::cmp::Ord::min(__start + 4usize, 9usize);
                    __tinyml::Observer::start(observer, &__OPERATORS[1usize]);
                    __depthwise_conv_2d_1(
                        &__kernels::ops::depthwise_conv_2d::Args {
                            params: &const {
                                __kernels::ops::depthwise_conv_2d::Params {
                                    input_width: 4usize,
                                    input_channels: 5usize,
                                    output_width: 2usize,
                                    output_channels: 5usize,
                                    filter_height: 3usize,
                                    filter_width: 3usize,
                                    depth_multiplier: 1usize,
                                    stride_height: 1usize,
                                    stride_width: 1usize,
                                    dilation_height: 1usize,
                                    dilation_width: 1usize,
                                    padding_top: 0usize,
                                    padding_left: 0usize,
                                    input_zero_point: -128i32,
                                }
                            },
                            filter: __tinyml::__private::unless(
                                __DEPTHWISE_CONV_2D_1_PACKED,
                                __tinyml::__private::elements::<
                                    i8,
                                    _,
                                    _,
                                    45usize,
                                >(&__CONSTANT_10),
                            ),
                            bias: __tinyml::__private::unless(
                                __DEPTHWISE_CONV_2D_1_PACKED,
                                __tinyml::__private::elements::<
                                    i32,
                                    _,
                                    _,
                                    5usize,
                                >(&__CONSTANT_11),
                            ),
                            stage: __kernels::Requantization {
                                multipliers: __tinyml::__private::unless(
                                    __DEPTHWISE_CONV_2D_1_PACKED,
                                    __tinyml::__private::elements::<
                                        i32,
                                        _,
                                        _,
                                        5usize,
                                    >(&__CONSTANT_12),
                                ),
                                shifts: __tinyml::__private::unless(
                                    __DEPTHWISE_CONV_2D_1_PACKED,
                                    __tinyml::__private::elements::<
                                        i8,
                                        _,
                                        _,
                                        5usize,
                                    >(&__CONSTANT_13),
                                ),
                                zero_point: -128i32,
                                min: -128i32,
                                max: 127i32,
                            },
                            packed: if __DEPTHWISE_CONV_2D_1_PACKED {
                                ::core::option::Option::Some(__kernels::Packed {
                                    words: __tinyml::__private::elements::<
                                        u32,
                                        _,
                                        _,
                                        25usize,
                                    >(&__CONSTANT_14),
                                    properties: __kernels::Properties {
                                        narrow: false,
                                        rectified: true,
                                        saturating: true,
                                    },
                                })
                            } else {
                                ::core::option::Option::None
                            },
                            scratch: arena
                                .view::<
                                    u32,
                                    { if __DEPTHWISE_CONV_2D_1_PACKED { 280usize } else { 0 } },
                                    { if __DEPTHWISE_CONV_2D_1_PACKED { 120usize } else { 0 } },
                                >(),
                            in_place: false,
                            input: __kernels::Rows::whole(
                                arena.view::<i8, 60usize, 220usize>(),
                                20usize,
                                11usize,
                            ),
                            span: __start..__end,
                            output: arena
                                .part::<
                                    i8,
                                >(0usize + __start * 10usize, (__end - __start) * 10usize),
                        },
                    );
                    __tinyml::Observer::end(observer, &__OPERATORS[1usize]);
                    __start = __end;
                }
            }
            __tinyml::Observer::start(observer, &__OPERATORS[2usize]);
            __node_2_0(arena, state);
            __tinyml::Observer::end(observer, &__OPERATORS[2usize]);
            __tinyml::Observer::start(observer, &__OPERATORS[3usize]);
            __mean_3(
                &__kernels::ops::mean::Args {
                    params: &const {
                        __kernels::ops::mean::Params {
                            output_extents: [
                                1usize, 1usize, 1usize, 1usize, 1usize, 7usize,
                            ],
                            output_strides: [
                                0usize, 0usize, 0usize, 0usize, 84usize, 1usize,
                            ],
                            reduced_extents: [
                                1usize, 1usize, 1usize, 1usize, 6usize, 2usize,
                            ],
                            reduced_strides: [
                                0usize, 0usize, 0usize, 0usize, 14usize, 7usize,
                            ],
                            count: 12usize,
                            input_zero_point: -128i32,
                        }
                    },
                    arithmetic: __kernels::ops::mean::Quantized {
                        multiplier: 1431655552i32,
                        shift: -3i32,
                        zero_point: -128i32,
                    },
                    input: arena.view::<i8, 92usize, 84usize>(),
                    output: arena.view::<i8, 0usize, 7usize>(),
                },
            );
            __tinyml::Observer::end(observer, &__OPERATORS[3usize]);
            __tinyml::Observer::start(observer, &__OPERATORS[4usize]);
            __fully_connected_2(
                &__kernels::ops::fully_connected::Args {
                    params: &const {
                        __kernels::ops::fully_connected::Params {
                            batches: 1usize,
                            input_depth: 7usize,
                            output_depth: 4usize,
                            input_zero_point: -128i32,
                            filter_zero_point: 0i32,
                        }
                    },
                    filter: __tinyml::__private::unless(
                        __FULLY_CONNECTED_2_PACKED,
                        __tinyml::__private::elements::<
                            i8,
                            _,
                            _,
                            28usize,
                        >(&__CONSTANT_15),
                    ),
                    bias: __tinyml::__private::unless(
                        __FULLY_CONNECTED_2_PACKED,
                        __tinyml::__private::elements::<
                            i32,
                            _,
                            _,
                            4usize,
                        >(&__CONSTANT_16),
                    ),
                    stage: __kernels::Requantization {
                        multipliers: __tinyml::__private::unless(
                            __FULLY_CONNECTED_2_PACKED,
                            __tinyml::__private::elements::<
                                i32,
                                _,
                                _,
                                4usize,
                            >(&__CONSTANT_17),
                        ),
                        shifts: __tinyml::__private::unless(
                            __FULLY_CONNECTED_2_PACKED,
                            __tinyml::__private::elements::<
                                i8,
                                _,
                                _,
                                4usize,
                            >(&__CONSTANT_18),
                        ),
                        zero_point: -64i32,
                        min: -128i32,
                        max: 127i32,
                    },
                    packed: if __FULLY_CONNECTED_2_PACKED {
                        ::core::option::Option::Some(__kernels::Packed {
                            words: __tinyml::__private::elements::<
                                u32,
                                _,
                                _,
                                20usize,
                            >(&__CONSTANT_19),
                            properties: __kernels::Properties {
                                narrow: true,
                                rectified: false,
                                saturating: true,
                            },
                        })
                    } else {
                        ::core::option::Option::None
                    },
                    scratch: &[],
                    input: arena.view::<i8, 0usize, 7usize>(),
                    output: arena.view::<i8, 8usize, 4usize>(),
                },
            );
            __tinyml::Observer::end(observer, &__OPERATORS[4usize]);
        }
        /// Forgets what earlier invocations left in the state.
        pub fn reset(&mut self) {
            self.state.clear();
        }
        ///The input `frames`: i8 of shape [1, 25, 10, 1], real = 0.007843035 * integer.
        pub fn input(&self) -> &[i8; 250usize] {
            self.arena.array::<i8, 0usize, 250usize>()
        }
        ///The input `frames`: i8 of shape [1, 25, 10, 1], real = 0.007843035 * integer.
        ///
        /// Write it before `invoke`.
        pub fn input_mut(&mut self) -> &mut [i8; 250usize] {
            self.arena.array_mut::<i8, 0usize, 250usize>()
        }
        ///The output `scores`: i8 of shape [1, 4], real = 0.0006532161 * (integer + 64).
        pub fn output(&self) -> &[i8; 4usize] {
            self.arena.array::<i8, 8usize, 4usize>()
        }
    }
    impl ::core::default::Default for StreamSpeech {
        fn default() -> Self {
            Self::new()
        }
    }
    impl __tinyml::Model for StreamSpeech {
        const NAME: &'static str = "StreamSpeech";
        const ARENA_BYTES: usize = StreamSpeech::ARENA_BYTES;
        const STATE_BYTES: usize = 0usize;
        const WEIGHT_BYTES: usize = StreamSpeech::WEIGHT_BYTES;
        const MACS: u64 = 5198u64;
        const MODEL_HASH: u64 = 2878247601494212044u64;
        const OPERATORS: &'static [__tinyml::OperatorInfo] = StreamSpeech::OPERATORS;
        fn invoke_with<O: __tinyml::Observer>(&mut self, observer: &mut O) {
            StreamSpeech::invoke_with(self, observer);
        }
        fn reset(&mut self) {
            StreamSpeech::reset(self);
        }
        const INPUTS: &'static [__tinyml::AnyTensorInfo] = &[
            __tinyml::AnyTensorInfo {
                name: "frames",
                element: "i8",
                shape: &[1usize, 25usize, 10usize, 1usize],
                scale: 0.007843035f32,
                zero_point: 0i32,
            },
        ];
        const OUTPUTS: &'static [__tinyml::AnyTensorInfo] = &[
            __tinyml::AnyTensorInfo {
                name: "scores",
                element: "i8",
                shape: &[1usize, 4usize],
                scale: 0.0006532161f32,
                zero_point: -64i32,
            },
        ];
        type Input = [i8; 250usize];
        type Output = [i8; 4usize];
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
                0usize => self.arena.bytes_mut(0usize..250usize),
                _ => ::core::option::Option::None,
            }
        }
        fn output_bytes(&self, index: usize) -> ::core::option::Option<&[u8]> {
            match index {
                0usize => self.arena.bytes(8usize..12usize),
                _ => ::core::option::Option::None,
            }
        }
    }
};
