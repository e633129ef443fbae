///
/// A TensorFlow Lite model, compiled.
///
/// | tensor | name | type | shape | scale | zero point |
/// |---|---|---|---|---|---|
/// | input | `image` | i8 | [1, 10, 9, 3] | 0.007843035 | 0 |
/// | output | `of_mean` | i8 | [1, 3] | 0.0012214542 | 48 |
/// | output | `scores` | i8 | [1, 3] | 0.00390625 | -128 |
///
/// | size | |
/// |---|---|
/// | arena | 1080 bytes (no smaller plan exists for this order of operators); up to 1680 with the working memory of kernels |
/// | state | 0 bytes |
/// | constants | 1176 bytes |
/// | multiply-accumulate operations | 46947 |
/// | removed | 30 constant or unread channels: 88573 MACs become 46947, 2190 bytes of constants 1176 |
///
/// | operator | output | shape | MACs | rows at a time |
/// |---|---|---|---|---|
/// | CONV_2D | `stem/Relu` | [1, 10, 9, 4] (4 channels removed) | 9720 | all |
/// | DEPTHWISE_CONV_2D | `depthwise/Relu` | [1, 10, 9, 4] (4 channels removed) | 3240 | all |
/// | CONV_2D | `point/Relu` | [1, 10, 9, 6] (2 channels removed) | 2160 | 6 |
/// | CONV_2D | `again/BiasAdd` | [1, 10, 9, 6] (2 channels removed) | 29160 | all |
/// | ADD | `joined/Relu` | [1, 10, 9, 6] (2 channels removed) | 0 | all |
/// | MAX_POOL_2D | `greatest/MaxPool2d` | [1, 5, 4, 6] (2 channels removed) | 0 | all |
/// | CONV_2D | `side/Relu6` | [1, 5, 4, 3] (1 channel removed) | 360 | all |
/// | CONCATENATION | `both/concat` | [1, 5, 4, 9] (3 channels removed) | 0 | all |
/// | CONV_2D | `valid/Relu` | [1, 4, 3, 5] (2 channels removed) | 2160 | all |
/// | AVERAGE_POOL_2D | `average/AvgPool` | [1, 3, 2, 5] (2 channels removed) | 0 | all |
/// | FULLY_CONNECTED | `hidden/MatMul` | [1, 4] (4 channels removed) | 120 | all |
/// | FULLY_CONNECTED | `scores/MatMul` | [1, 3] | 12 | all |
/// | SOFTMAX | `scores` | [1, 3] | 0 | all |
/// | MEAN | `mean/Mean` | [1, 5] (2 channels removed) | 0 | all |
/// | FULLY_CONNECTED | `of_mean` | [1, 3] | 15 | all |
pub struct Pruned {
    state: ::tinyml::__private::Arena<0usize>,
    arena: ::tinyml::__private::Arena<{ Pruned::ARENA_BYTES }>,
}
const _: () = {
    use ::tinyml as __tinyml;
    use ::tinyml::kernels as __kernels;
    #[allow(dead_code)]
    type __Set = __kernels::Native;
    #[allow(dead_code)]
    const __ARENA_BYTES: usize = Pruned::ARENA_BYTES;
    #[allow(dead_code)]
    const __STATE_BYTES: usize = Pruned::STATE_BYTES;
    static __CONSTANT_0: __tinyml::__private::Aligned<u32, [u8; 108usize]> = __tinyml::__private::Aligned::new(
        *b"U\xC8N8%B\xB6a... 108 bytes, hash 3ebc2265",
    );
    static __CONSTANT_1: __tinyml::__private::Aligned<u32, [u8; 16usize]> = __tinyml::__private::Aligned::new(
        *b"\x8A\xEE\xFF\xFF\0\0\0@... 16 bytes, hash 8d4cdb30",
    );
    static __CONSTANT_2: __tinyml::__private::Aligned<u32, [u8; 16usize]> = __tinyml::__private::Aligned::new(
        *b"\xE3\x9BKNRB\x83|... 16 bytes, hash e1a8d085",
    );
    static __CONSTANT_3: __tinyml::__private::Aligned<u32, [u8; 4usize]> = __tinyml::__private::Aligned::new(
        *b"\xF8\xE8\xF8\xF8",
    );
    static __CONSTANT_4: __tinyml::__private::Aligned<u32, [u8; 144usize]> = __tinyml::__private::Aligned::new(
        *b"\0\x80\xAF\xFF\xF2\xCA]\xFD... 144 bytes, hash d9c93b63",
    );
    static __CONSTANT_5: __tinyml::__private::Aligned<u32, [u8; 24usize]> = __tinyml::__private::Aligned::new(
        *b"\0\0\0\0\x81\x9E\x0F\xF5... 24 bytes, hash 87c5e69e",
    );
    static __CONSTANT_6: __tinyml::__private::Aligned<u32, [u8; 24usize]> = __tinyml::__private::Aligned::new(
        *b"\0\0\0@\x11\xEC\xFF\xFF... 24 bytes, hash 6ac49642",
    );
    static __CONSTANT_7: __tinyml::__private::Aligned<u32, [u8; 24usize]> = __tinyml::__private::Aligned::new(
        *b"\x17@\x18w\x9B\x18\x8BM... 24 bytes, hash 4d6a14d4",
    );
    static __CONSTANT_8: __tinyml::__private::Aligned<u32, [u8; 6usize]> = __tinyml::__private::Aligned::new(
        *b"\xEA\xFA\xFA\xFA\xF9\xFA",
    );
    static __CONSTANT_9: __tinyml::__private::Aligned<u32, [u8; 72usize]> = __tinyml::__private::Aligned::new(
        *b"\0\0\xA0\xFF\xB7T\x1B\xFF... 72 bytes, hash b2ebb11a",
    );
    static __CONSTANT_10: __tinyml::__private::Aligned<u32, [u8; 324usize]> = __tinyml::__private::Aligned::new(
        *b"\0\0\0\0\0\0\0\0... 324 bytes, hash 43870142",
    );
    static __CONSTANT_11: __tinyml::__private::Aligned<u32, [u8; 24usize]> = __tinyml::__private::Aligned::new(
        *b"\0\0\0@7G\0\0... 24 bytes, hash 92117522",
    );
    static __CONSTANT_12: __tinyml::__private::Aligned<u32, [u8; 24usize]> = __tinyml::__private::Aligned::new(
        *b"]\xF0\xF4\x7FT(\xDFC... 24 bytes, hash e11c4c4e",
    );
    static __CONSTANT_13: __tinyml::__private::Aligned<u32, [u8; 6usize]> = __tinyml::__private::Aligned::new(
        *b"\xE7\xF6\xF5\xF6\xF6\xF6",
    );
    static __CONSTANT_14: __tinyml::__private::Aligned<u32, [u8; 396usize]> = __tinyml::__private::Aligned::new(
        *b"\0\xE0\0c\x1A\x1C\xD7\xFD... 396 bytes, hash 233d3c6b",
    );
    static __CONSTANT_15: __tinyml::__private::Aligned<u32, [u8; 18usize]> = __tinyml::__private::Aligned::new(
        *b"\x81$bh\xDE\n\x7F9... 18 bytes, hash 2541758d",
    );
    static __CONSTANT_16: __tinyml::__private::Aligned<u32, [u8; 12usize]> = __tinyml::__private::Aligned::new(
        *b"-\xFC\xFF\xFF\xA2\x01\0\0... 12 bytes, hash 90bb0f5b",
    );
    static __CONSTANT_17: __tinyml::__private::Aligned<u32, [u8; 12usize]> = __tinyml::__private::Aligned::new(
        *b"\x80\\$Y\x80\x13\xD7V... 12 bytes, hash 7bb93204",
    );
    static __CONSTANT_18: __tinyml::__private::Aligned<u32, [u8; 3usize]> = __tinyml::__private::Aligned::new(
        *b"\xF9\xF9\xF9",
    );
    static __CONSTANT_19: __tinyml::__private::Aligned<u32, [u8; 48usize]> = __tinyml::__private::Aligned::new(
        *b"\\\x80D\xFF\x81~bK... 48 bytes, hash fb7d1f66",
    );
    static __CONSTANT_20: __tinyml::__private::Aligned<u32, [u8; 180usize]> = __tinyml::__private::Aligned::new(
        *b"\x05\xB9\x88<\x91-/5... 180 bytes, hash 547cfc4a",
    );
    static __CONSTANT_21: __tinyml::__private::Aligned<u32, [u8; 20usize]> = __tinyml::__private::Aligned::new(
        *b"\x17\x15\xFF\xFF\x1Af\0\0... 20 bytes, hash ba72c2db",
    );
    static __CONSTANT_22: __tinyml::__private::Aligned<u32, [u8; 20usize]> = __tinyml::__private::Aligned::new(
        *b"\xFB:`I\xA7\0\rB... 20 bytes, hash 5a6cb89b",
    );
    static __CONSTANT_23: __tinyml::__private::Aligned<u32, [u8; 5usize]> = __tinyml::__private::Aligned::new(
        *b"\xF9\xF9\xF9\xF9\xF8",
    );
    static __CONSTANT_24: __tinyml::__private::Aligned<u32, [u8; 256usize]> = __tinyml::__private::Aligned::new(
        *b"4\x03N\xFEVG \xFF... 256 bytes, hash 7552b361",
    );
    static __CONSTANT_25: __tinyml::__private::Aligned<u32, [u8; 36usize]> = __tinyml::__private::Aligned::new(
        *b"\x7F=\x13I\xCE\x81\xC1\xF0... 36 bytes, hash cec31ef8",
    );
    static __CONSTANT_26: __tinyml::__private::Aligned<u32, [u8; 16usize]> = __tinyml::__private::Aligned::new(
        *b"o\x16\0\0\xFD\xEE\xFF\xFF... 16 bytes, hash c6a63b36",
    );
    static __CONSTANT_27: __tinyml::__private::Aligned<u32, [u8; 16usize]> = __tinyml::__private::Aligned::new(
        *b"T\xB1cH\xFB\x8FPq... 16 bytes, hash 9a45603c",
    );
    static __CONSTANT_28: __tinyml::__private::Aligned<u32, [u8; 4usize]> = __tinyml::__private::Aligned::new(
        *b"\xFA\xF9\xFA\xFA",
    );
    static __CONSTANT_29: __tinyml::__private::Aligned<u32, [u8; 80usize]> = __tinyml::__private::Aligned::new(
        *b"\x7F\xCE\xE6\x05\xD8\xC0\xC5\x06... 80 bytes, hash 934cb5af",
    );
    static __CONSTANT_30: __tinyml::__private::Aligned<u32, [u8; 120usize]> = __tinyml::__private::Aligned::new(
        *b"\x1D\xD9\x92l^2\x07\xB5... 120 bytes, hash 7d4188f0",
    );
    static __CONSTANT_31: __tinyml::__private::Aligned<u32, [u8; 16usize]> = __tinyml::__private::Aligned::new(
        *b"\x1B\xEB\xFF\xFF\x90\x93\x01\0... 16 bytes, hash 3793fd3b",
    );
    static __CONSTANT_32: __tinyml::__private::Aligned<u32, [u8; 16usize]> = __tinyml::__private::Aligned::new(
        *b"\xE1\x96\xBCT\xA7\x0EWP... 16 bytes, hash 37126d03",
    );
    static __CONSTANT_33: __tinyml::__private::Aligned<u32, [u8; 4usize]> = __tinyml::__private::Aligned::new(
        *b"\xF8\xF8\xF8\xF8",
    );
    static __CONSTANT_34: __tinyml::__private::Aligned<u32, [u8; 160usize]> = __tinyml::__private::Aligned::new(
        *b"S\xAD\0\0\xD24\0\0... 160 bytes, hash bfbce157",
    );
    static __CONSTANT_35: __tinyml::__private::Aligned<u32, [u8; 12usize]> = __tinyml::__private::Aligned::new(
        *b"\xEA<\xFC\xFAE\x7F\x05\x08... 12 bytes, hash d13a01ac",
    );
    static __CONSTANT_36: __tinyml::__private::Aligned<u32, [u8; 12usize]> = __tinyml::__private::Aligned::new(
        *b"\x03\xE9\xFF\xFF\xFE\x0F\0\0... 12 bytes, hash fa0d9a4e",
    );
    static __CONSTANT_37: __tinyml::__private::Aligned<u32, [u8; 12usize]> = __tinyml::__private::Aligned::new(
        *b"s\xB9\x04@\x91;\xEBB... 12 bytes, hash 8bd39fcc",
    );
    static __CONSTANT_38: __tinyml::__private::Aligned<u32, [u8; 3usize]> = __tinyml::__private::Aligned::new(
        *b"\xF9\xF9\xF8",
    );
    static __CONSTANT_39: __tinyml::__private::Aligned<u32, [u8; 52usize]> = __tinyml::__private::Aligned::new(
        *b"\xEAD\xFC\x04\xB4\xFFF\0... 52 bytes, hash 6ad60f13",
    );
    static __CONSTANT_40: __tinyml::__private::Aligned<u32, [u8; 15usize]> = __tinyml::__private::Aligned::new(
        *b"o\t\xF4\x81\xC7G\x134... 15 bytes, hash 96246402",
    );
    static __CONSTANT_41: __tinyml::__private::Aligned<u32, [u8; 12usize]> = __tinyml::__private::Aligned::new(
        *b"\xAA]\0\0\xF0w\xFF\xFF... 12 bytes, hash f68a34e5",
    );
    static __CONSTANT_42: __tinyml::__private::Aligned<u32, [u8; 12usize]> = __tinyml::__private::Aligned::new(
        *b"\x86\xC2\x89@v\x9D}I... 12 bytes, hash 08236582",
    );
    static __CONSTANT_43: __tinyml::__private::Aligned<u32, [u8; 68usize]> = __tinyml::__private::Aligned::new(
        *b"\xC7\xC1\0\0\x81\xFF\0\0... 68 bytes, hash 78bf0c76",
    );
    #[inline(never)]
    #[allow(unused_variables)]
    fn __node_3_0(
        arena: __tinyml::__private::Cells<'_, { __ARENA_BYTES }>,
        state: __tinyml::__private::Cells<'_, { __STATE_BYTES }>,
    ) {
        __conv_2d_1(
            &__kernels::ops::conv_2d::Args {
                params: &const {
                    __kernels::ops::conv_2d::Params {
                        input_width: 9usize,
                        input_channels: 6usize,
                        output_width: 9usize,
                        output_channels: 6usize,
                        filter_height: 3usize,
                        filter_width: 3usize,
                        filter_channels: 6usize,
                        group_channels: 6usize,
                        stride_height: 1usize,
                        stride_width: 1usize,
                        dilation_height: 1usize,
                        dilation_width: 1usize,
                        padding_top: 1usize,
                        padding_left: 1usize,
                        input_zero_point: -128i32,
                    }
                },
                filter: __tinyml::__private::unless(
                    __CONV_2D_1_PACKED,
                    __tinyml::__private::elements::<i8, _, _, 324usize>(&__CONSTANT_10),
                ),
                bias: __tinyml::__private::unless(
                    __CONV_2D_1_PACKED,
                    __tinyml::__private::elements::<i32, _, _, 6usize>(&__CONSTANT_11),
                ),
                stage: __kernels::Requantization {
                    multipliers: __tinyml::__private::unless(
                        __CONV_2D_1_PACKED,
                        __tinyml::__private::elements::<
                            i32,
                            _,
                            _,
                            6usize,
                        >(&__CONSTANT_12),
                    ),
                    shifts: __tinyml::__private::unless(
                        __CONV_2D_1_PACKED,
                        __tinyml::__private::elements::<i8, _, _, 6usize>(&__CONSTANT_13),
                    ),
                    zero_point: 1i32,
                    min: -128i32,
                    max: 127i32,
                },
                packed: if __CONV_2D_1_PACKED {
                    ::core::option::Option::Some(__kernels::Packed {
                        words: __tinyml::__private::elements::<
                            u32,
                            _,
                            _,
                            99usize,
                        >(&__CONSTANT_14),
                        properties: __kernels::Properties {
                            narrow: true,
                            rectified: false,
                            saturating: true,
                        },
                    })
                } else {
                    ::core::option::Option::None
                },
                scratch: arena
                    .view::<
                        u32,
                        { if __CONV_2D_1_PACKED { 1080usize } else { 0 } },
                        { if __CONV_2D_1_PACKED { 57usize } else { 0 } },
                    >(),
                input: __kernels::Rows::whole(
                    arena.view::<i8, 0usize, 540usize>(),
                    54usize,
                    10usize,
                ),
                span: 0..10usize,
                output: arena.view::<i8, 540usize, 540usize>(),
            },
        );
    }
    #[inline(never)]
    #[allow(unused_variables)]
    fn __node_8_0(
        arena: __tinyml::__private::Cells<'_, { __ARENA_BYTES }>,
        state: __tinyml::__private::Cells<'_, { __STATE_BYTES }>,
    ) {
        __conv_2d_1(
            &__kernels::ops::conv_2d::Args {
                params: &const {
                    __kernels::ops::conv_2d::Params {
                        input_width: 4usize,
                        input_channels: 9usize,
                        output_width: 3usize,
                        output_channels: 5usize,
                        filter_height: 2usize,
                        filter_width: 2usize,
                        filter_channels: 9usize,
                        group_channels: 5usize,
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
                    __CONV_2D_1_PACKED,
                    __tinyml::__private::elements::<i8, _, _, 180usize>(&__CONSTANT_20),
                ),
                bias: __tinyml::__private::unless(
                    __CONV_2D_1_PACKED,
                    __tinyml::__private::elements::<i32, _, _, 5usize>(&__CONSTANT_21),
                ),
                stage: __kernels::Requantization {
                    multipliers: __tinyml::__private::unless(
                        __CONV_2D_1_PACKED,
                        __tinyml::__private::elements::<
                            i32,
                            _,
                            _,
                            5usize,
                        >(&__CONSTANT_22),
                    ),
                    shifts: __tinyml::__private::unless(
                        __CONV_2D_1_PACKED,
                        __tinyml::__private::elements::<i8, _, _, 5usize>(&__CONSTANT_23),
                    ),
                    zero_point: -128i32,
                    min: -128i32,
                    max: 127i32,
                },
                packed: if __CONV_2D_1_PACKED {
                    ::core::option::Option::Some(__kernels::Packed {
                        words: __tinyml::__private::elements::<
                            u32,
                            _,
                            _,
                            64usize,
                        >(&__CONSTANT_24),
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
                        { if __CONV_2D_1_PACKED { 240usize } else { 0 } },
                        { if __CONV_2D_1_PACKED { 38usize } else { 0 } },
                    >(),
                input: __kernels::Rows::whole(
                    arena.view::<i8, 0usize, 180usize>(),
                    36usize,
                    5usize,
                ),
                span: 0..4usize,
                output: arena.view::<i8, 180usize, 60usize>(),
            },
        );
    }
    #[diagnostic::on_unimplemented(
        message = "kernel set `tinyml::kernels::Native` has no CONV_2D for i8",
        label = "needed by the model pruned.tflite",
        note = "node 0 CONV_2D 'stem/Relu' reads 'image' i8[1, 10, 9, 3], 'stem/convolution' i8[8, 3, 3, 3], 'stem/Relu:2' i32[8]",
        note = "node 2 CONV_2D 'point/Relu' reads 'depthwise/Relu' i8[1, 10, 9, 8], 'point/convolution' i8[8, 1, 1, 8], 'point/Relu:2' i32[8]",
        note = "node 3 CONV_2D 'again/BiasAdd' reads 'point/Relu' i8[1, 10, 9, 8], 'again/convolution' i8[8, 3, 3, 8], 'again/BiasAdd:2' i32[8]",
        note = "node 6 CONV_2D 'side/Relu6' reads 'greatest/MaxPool2d' i8[1, 5, 4, 8], 'side/convolution' i8[4, 1, 1, 8], 'side/Relu6:2' i32[4]",
        note = "and 1 more node",
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
    const __CONV_2D_1_PACKED_KERNEL: (
        __kernels::Layout,
        fn(&__kernels::ops::conv_2d::Args<'_, i8, i8>),
    ) = (<__Set as Conv2d_i8_i8>::LAYOUT, <__Set as Conv2d_i8_i8>::run);
    const __CONV_2D_1_PACKED: bool = ::core::matches!(
        __CONV_2D_1_PACKED_KERNEL.0, __kernels::Layout::Dual
    );
    #[inline(always)]
    fn __conv_2d_1(args: &__kernels::ops::conv_2d::Args<'_, i8, i8>) {
        (__CONV_2D_1_PACKED_KERNEL.1)(args);
    }
    #[diagnostic::on_unimplemented(
        message = "kernel set `tinyml::kernels::Native` has no DEPTHWISE_CONV_2D for i8",
        label = "needed by the model pruned.tflite",
        note = "node 1 DEPTHWISE_CONV_2D 'depthwise/Relu' reads 'stem/Relu' i8[1, 10, 9, 8], 'depthwise/depthwise' i8[1, 3, 3, 8], 'depthwise/Relu:2' i32[8]",
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
    const __DEPTHWISE_CONV_2D_2_PACKED_KERNEL: (
        __kernels::Layout,
        fn(&__kernels::ops::depthwise_conv_2d::Args<'_, i8, i8>),
    ) = (
        <__Set as DepthwiseConv2d_i8_i8>::LAYOUT,
        <__Set as DepthwiseConv2d_i8_i8>::run,
    );
    const __DEPTHWISE_CONV_2D_2_PACKED: bool = ::core::matches!(
        __DEPTHWISE_CONV_2D_2_PACKED_KERNEL.0, __kernels::Layout::Dual
    );
    #[inline(always)]
    fn __depthwise_conv_2d_2(
        args: &__kernels::ops::depthwise_conv_2d::Args<'_, i8, i8>,
    ) {
        (__DEPTHWISE_CONV_2D_2_PACKED_KERNEL.1)(args);
    }
    #[diagnostic::on_unimplemented(
        message = "kernel set `tinyml::kernels::Native` has no ADD for i8",
        label = "needed by the model pruned.tflite",
        note = "node 4 ADD 'joined/Relu' reads 'again/BiasAdd' i8[1, 10, 9, 8], 'point/Relu' i8[1, 10, 9, 8]",
        note = "what to do: choose a kernel set that has it (`kernels = …`), implement `tinyml::kernels::ops::add::Add<i8>` for a set of your own, or convert the model without this operator"
    )]
    #[allow(non_camel_case_types)]
    trait Add_i8 {
        fn run(args: &__kernels::ops::add::Args<'_, i8>);
    }
    #[diagnostic::do_not_recommend]
    impl<K: __kernels::ops::add::Add<i8>> Add_i8 for K {
        #[inline(always)]
        fn run(args: &__kernels::ops::add::Args<'_, i8>) {
            <K as __kernels::ops::add::Add<i8>>::run(args);
        }
    }
    #[inline(always)]
    fn __add_0(args: &__kernels::ops::add::Args<'_, i8>) {
        <__Set as Add_i8>::run(args);
    }
    #[diagnostic::on_unimplemented(
        message = "kernel set `tinyml::kernels::Native` has no MAX_POOL_2D for i8",
        label = "needed by the model pruned.tflite",
        note = "node 5 MAX_POOL_2D 'greatest/MaxPool2d' reads 'joined/Relu' i8[1, 10, 9, 8]",
        note = "what to do: choose a kernel set that has it (`kernels = …`), implement `tinyml::kernels::ops::pool_2d::MaxPool2d<i8>` for a set of your own, or convert the model without this operator"
    )]
    #[allow(non_camel_case_types)]
    trait MaxPool2d_i8 {
        fn run(args: &__kernels::ops::pool_2d::Args<'_, i8>);
    }
    #[diagnostic::do_not_recommend]
    impl<K: __kernels::ops::pool_2d::MaxPool2d<i8>> MaxPool2d_i8 for K {
        #[inline(always)]
        fn run(args: &__kernels::ops::pool_2d::Args<'_, i8>) {
            <K as __kernels::ops::pool_2d::MaxPool2d<i8>>::run(args);
        }
    }
    #[inline(always)]
    fn __pool_2d_6(args: &__kernels::ops::pool_2d::Args<'_, i8>) {
        <__Set as MaxPool2d_i8>::run(args);
    }
    #[diagnostic::on_unimplemented(
        message = "kernel set `tinyml::kernels::Native` has no CONCATENATION for i8",
        label = "needed by the model pruned.tflite",
        note = "node 7 CONCATENATION 'both/concat' reads 'greatest/MaxPool2d' i8[1, 5, 4, 8], 'side/Relu6' i8[1, 5, 4, 4]",
        note = "what to do: choose a kernel set that has it (`kernels = …`), implement `tinyml::kernels::ops::strided_copy::StridedCopy<i8>` for a set of your own, or convert the model without this operator"
    )]
    #[allow(non_camel_case_types)]
    trait StridedCopy_i8 {
        fn run(args: &__kernels::ops::strided_copy::Args<'_, i8>);
    }
    #[diagnostic::do_not_recommend]
    impl<K: __kernels::ops::strided_copy::StridedCopy<i8>> StridedCopy_i8 for K {
        #[inline(always)]
        fn run(args: &__kernels::ops::strided_copy::Args<'_, i8>) {
            <K as __kernels::ops::strided_copy::StridedCopy<i8>>::run(args);
        }
    }
    #[inline(always)]
    fn __strided_copy_8(args: &__kernels::ops::strided_copy::Args<'_, i8>) {
        <__Set as StridedCopy_i8>::run(args);
    }
    #[diagnostic::on_unimplemented(
        message = "kernel set `tinyml::kernels::Native` has no AVERAGE_POOL_2D for i8",
        label = "needed by the model pruned.tflite",
        note = "node 9 AVERAGE_POOL_2D 'average/AvgPool' reads 'valid/Relu' i8[1, 4, 3, 7]",
        note = "what to do: choose a kernel set that has it (`kernels = …`), implement `tinyml::kernels::ops::pool_2d::AveragePool2d<i8>` for a set of your own, or convert the model without this operator"
    )]
    #[allow(non_camel_case_types)]
    trait AveragePool2d_i8 {
        fn run(args: &__kernels::ops::pool_2d::Args<'_, i8>);
    }
    #[diagnostic::do_not_recommend]
    impl<K: __kernels::ops::pool_2d::AveragePool2d<i8>> AveragePool2d_i8 for K {
        #[inline(always)]
        fn run(args: &__kernels::ops::pool_2d::Args<'_, i8>) {
            <K as __kernels::ops::pool_2d::AveragePool2d<i8>>::run(args);
        }
    }
    #[inline(always)]
    fn __pool_2d_5(args: &__kernels::ops::pool_2d::Args<'_, i8>) {
        <__Set as AveragePool2d_i8>::run(args);
    }
    #[diagnostic::on_unimplemented(
        message = "kernel set `tinyml::kernels::Native` has no FULLY_CONNECTED for i8",
        label = "needed by the model pruned.tflite",
        note = "node 11 FULLY_CONNECTED 'hidden/MatMul' reads 'flat/Reshape' i8[1, 42], 'hidden/MatMul:2' i8[8, 42], 'hidden/Relu' i32[8]",
        note = "node 12 FULLY_CONNECTED 'scores/MatMul' reads 'hidden/MatMul' i8[1, 8], 'scores/MatMul:2' i8[3, 8], 'scores/BiasAdd' i32[3]",
        note = "node 15 FULLY_CONNECTED 'of_mean' reads 'mean/Mean' i8[1, 7], 'of_mean/MatMul' i8[3, 7], 'of_mean/BiasAdd' i32[3]",
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
    const __FULLY_CONNECTED_3_PACKED_KERNEL: (
        __kernels::Layout,
        fn(&__kernels::ops::fully_connected::Args<'_, i8, i8>),
    ) = (<__Set as FullyConnected_i8_i8>::LAYOUT, <__Set as FullyConnected_i8_i8>::run);
    const __FULLY_CONNECTED_3_PACKED: bool = ::core::matches!(
        __FULLY_CONNECTED_3_PACKED_KERNEL.0, __kernels::Layout::Dual
    );
    #[inline(always)]
    fn __fully_connected_3(args: &__kernels::ops::fully_connected::Args<'_, i8, i8>) {
        (__FULLY_CONNECTED_3_PACKED_KERNEL.1)(args);
    }
    #[diagnostic::on_unimplemented(
        message = "kernel set `tinyml::kernels::Native` has no SOFTMAX for i8",
        label = "needed by the model pruned.tflite",
        note = "node 13 SOFTMAX 'scores' reads 'scores/MatMul' i8[1, 3]",
        note = "what to do: choose a kernel set that has it (`kernels = …`), implement `tinyml::kernels::ops::softmax::Softmax<i8, i8>` for a set of your own, or convert the model without this operator"
    )]
    #[allow(non_camel_case_types)]
    trait Softmax_i8_i8 {
        fn run(args: &__kernels::ops::softmax::Args<'_, i8, i8>);
    }
    #[diagnostic::do_not_recommend]
    impl<K: __kernels::ops::softmax::Softmax<i8, i8>> Softmax_i8_i8 for K {
        #[inline(always)]
        fn run(args: &__kernels::ops::softmax::Args<'_, i8, i8>) {
            <K as __kernels::ops::softmax::Softmax<i8, i8>>::run(args);
        }
    }
    #[inline(always)]
    fn __softmax_7(args: &__kernels::ops::softmax::Args<'_, i8, i8>) {
        <__Set as Softmax_i8_i8>::run(args);
    }
    #[diagnostic::on_unimplemented(
        message = "kernel set `tinyml::kernels::Native` has no MEAN for i8",
        label = "needed by the model pruned.tflite",
        note = "node 14 MEAN 'mean/Mean' reads 'valid/Relu' i8[1, 4, 3, 7], 'mean/Mean/reduction_indices' i32[2]",
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
    fn __mean_4(args: &__kernels::ops::mean::Args<'_, i8>) {
        <__Set as Mean_i8>::run(args);
    }
    #[allow(dead_code)]
    const __OPERATORS: &[__tinyml::OperatorInfo] = Pruned::OPERATORS;
    impl Pruned {
        /// Bytes of working memory: every intermediate tensor, inputs and outputs.
        pub const ARENA_BYTES: usize = __tinyml::__private::larger(
            __tinyml::__private::larger(
                1080usize,
                if __CONV_2D_1_PACKED { 1308usize } else { 0 },
            ),
            if __DEPTHWISE_CONV_2D_2_PACKED { 1680usize } else { 0 },
        );
        /// Bytes of memory that is kept from one invocation to the next.
        pub const STATE_BYTES: usize = 0usize;
        /// Bytes of constants: weights, biases, multipliers and tables.
        pub const WEIGHT_BYTES: usize = 0usize
            + if __CONV_2D_1_PACKED { 916usize } else { 0 }
            + if __DEPTHWISE_CONV_2D_2_PACKED { 80usize } else { 0 }
            + if __FULLY_CONNECTED_3_PACKED { 280usize } else { 0 }
            + if !__CONV_2D_1_PACKED { 867usize } else { 0 }
            + if !__CONV_2D_1_PACKED || !__FULLY_CONNECTED_3_PACKED { 3usize } else { 0 }
            + if !__DEPTHWISE_CONV_2D_2_PACKED { 72usize } else { 0 }
            + if !__FULLY_CONNECTED_3_PACKED { 234usize } else { 0 };
        /// Multiply-accumulate operations of an invocation.
        pub const MACS: u64 = 46947u64;
        /// The model file's FNV-1a hash: tells which model a firmware runs.
        pub const MODEL_HASH: u64 = 17588570596663213757u64;
        /// What the kernels are chosen for.
        pub const OPTIMIZE: __tinyml::Optimize = __tinyml::Optimize::Speed;
        /// The operators in the order in which they run.
        pub const OPERATORS: &'static [__tinyml::OperatorInfo] = &[
            __tinyml::OperatorInfo {
                name: "CONV_2D",
                tensor: "stem/Relu",
                inputs: &[
                    &[1usize, 10usize, 9usize, 3usize],
                    &[4usize, 3usize, 3usize, 3usize],
                    &[4usize],
                ],
                outputs: &[&[1usize, 10usize, 9usize, 4usize]],
                macs: 9720u64,
            },
            __tinyml::OperatorInfo {
                name: "DEPTHWISE_CONV_2D",
                tensor: "depthwise/Relu",
                inputs: &[
                    &[1usize, 10usize, 9usize, 4usize],
                    &[1usize, 3usize, 3usize, 4usize],
                    &[4usize],
                ],
                outputs: &[&[1usize, 10usize, 9usize, 4usize]],
                macs: 3240u64,
            },
            __tinyml::OperatorInfo {
                name: "CONV_2D",
                tensor: "point/Relu",
                inputs: &[
                    &[1usize, 10usize, 9usize, 4usize],
                    &[6usize, 1usize, 1usize, 4usize],
                    &[6usize],
                ],
                outputs: &[&[1usize, 10usize, 9usize, 6usize]],
                macs: 2160u64,
            },
            __tinyml::OperatorInfo {
                name: "CONV_2D",
                tensor: "again/BiasAdd",
                inputs: &[
                    &[1usize, 10usize, 9usize, 6usize],
                    &[6usize, 3usize, 3usize, 6usize],
                    &[6usize],
                ],
                outputs: &[&[1usize, 10usize, 9usize, 6usize]],
                macs: 29160u64,
            },
            __tinyml::OperatorInfo {
                name: "ADD",
                tensor: "joined/Relu",
                inputs: &[
                    &[1usize, 10usize, 9usize, 6usize],
                    &[1usize, 10usize, 9usize, 6usize],
                ],
                outputs: &[&[1usize, 10usize, 9usize, 6usize]],
                macs: 0u64,
            },
            __tinyml::OperatorInfo {
                name: "MAX_POOL_2D",
                tensor: "greatest/MaxPool2d",
                inputs: &[&[1usize, 10usize, 9usize, 6usize]],
                outputs: &[&[1usize, 5usize, 4usize, 6usize]],
                macs: 0u64,
            },
            __tinyml::OperatorInfo {
                name: "CONV_2D",
                tensor: "side/Relu6",
                inputs: &[
                    &[1usize, 5usize, 4usize, 6usize],
                    &[3usize, 1usize, 1usize, 6usize],
                    &[3usize],
                ],
                outputs: &[&[1usize, 5usize, 4usize, 3usize]],
                macs: 360u64,
            },
            __tinyml::OperatorInfo {
                name: "CONCATENATION",
                tensor: "both/concat",
                inputs: &[
                    &[1usize, 5usize, 4usize, 6usize],
                    &[1usize, 5usize, 4usize, 3usize],
                ],
                outputs: &[&[1usize, 5usize, 4usize, 9usize]],
                macs: 0u64,
            },
            __tinyml::OperatorInfo {
                name: "CONV_2D",
                tensor: "valid/Relu",
                inputs: &[
                    &[1usize, 5usize, 4usize, 9usize],
                    &[5usize, 2usize, 2usize, 9usize],
                    &[5usize],
                ],
                outputs: &[&[1usize, 4usize, 3usize, 5usize]],
                macs: 2160u64,
            },
            __tinyml::OperatorInfo {
                name: "AVERAGE_POOL_2D",
                tensor: "average/AvgPool",
                inputs: &[&[1usize, 4usize, 3usize, 5usize]],
                outputs: &[&[1usize, 3usize, 2usize, 5usize]],
                macs: 0u64,
            },
            __tinyml::OperatorInfo {
                name: "FULLY_CONNECTED",
                tensor: "hidden/MatMul",
                inputs: &[&[1usize, 30usize], &[4usize, 30usize], &[4usize]],
                outputs: &[&[1usize, 4usize]],
                macs: 120u64,
            },
            __tinyml::OperatorInfo {
                name: "FULLY_CONNECTED",
                tensor: "scores/MatMul",
                inputs: &[&[1usize, 4usize], &[3usize, 4usize], &[3usize]],
                outputs: &[&[1usize, 3usize]],
                macs: 12u64,
            },
            __tinyml::OperatorInfo {
                name: "SOFTMAX",
                tensor: "scores",
                inputs: &[&[1usize, 3usize]],
                outputs: &[&[1usize, 3usize]],
                macs: 0u64,
            },
            __tinyml::OperatorInfo {
                name: "MEAN",
                tensor: "mean/Mean",
                inputs: &[&[1usize, 4usize, 3usize, 5usize], &[2usize]],
                outputs: &[&[1usize, 5usize]],
                macs: 0u64,
            },
            __tinyml::OperatorInfo {
                name: "FULLY_CONNECTED",
                tensor: "of_mean",
                inputs: &[&[1usize, 5usize], &[3usize, 5usize], &[3usize]],
                outputs: &[&[1usize, 3usize]],
                macs: 15u64,
            },
        ];
        /// A model whose memory is all zero. Place it in a `static`: it holds the arena.
        pub const fn new() -> Self {
            Self {
                state: __tinyml::__private::Arena::new(),
                arena: __tinyml::__private::Arena::new(),
            }
        }
        ///The input `image`: i8 of shape [1, 10, 9, 3], real = 0.007843035 * integer.
        pub const INPUT: __tinyml::TensorInfo<i8, 4usize> = __tinyml::TensorInfo::new(
            "image",
            [1usize, 10usize, 9usize, 3usize],
            0.007843035f32,
            0i32,
        );
        ///The output `of_mean`: i8 of shape [1, 3], real = 0.0012214542 * (integer - 48).
        pub const OUTPUT_OF_MEAN: __tinyml::TensorInfo<i8, 2usize> = __tinyml::TensorInfo::new(
            "of_mean",
            [1usize, 3usize],
            0.0012214542f32,
            48i32,
        );
        ///The output `scores`: i8 of shape [1, 3], real = 0.00390625 * (integer + 128).
        pub const OUTPUT_SCORES: __tinyml::TensorInfo<i8, 2usize> = __tinyml::TensorInfo::new(
            "scores",
            [1usize, 3usize],
            0.00390625f32,
            -128i32,
        );
    }
    impl Pruned {
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
            __conv_2d_1(
                &__kernels::ops::conv_2d::Args {
                    params: &const {
                        __kernels::ops::conv_2d::Params {
                            input_width: 9usize,
                            input_channels: 3usize,
                            output_width: 9usize,
                            output_channels: 4usize,
                            filter_height: 3usize,
                            filter_width: 3usize,
                            filter_channels: 3usize,
                            group_channels: 4usize,
                            stride_height: 1usize,
                            stride_width: 1usize,
                            dilation_height: 1usize,
                            dilation_width: 1usize,
                            padding_top: 1usize,
                            padding_left: 1usize,
                            input_zero_point: 0i32,
                        }
                    },
                    filter: __tinyml::__private::unless(
                        __CONV_2D_1_PACKED,
                        __tinyml::__private::elements::<
                            i8,
                            _,
                            _,
                            108usize,
                        >(&__CONSTANT_0),
                    ),
                    bias: __tinyml::__private::unless(
                        __CONV_2D_1_PACKED,
                        __tinyml::__private::elements::<i32, _, _, 4usize>(&__CONSTANT_1),
                    ),
                    stage: __kernels::Requantization {
                        multipliers: __tinyml::__private::unless(
                            __CONV_2D_1_PACKED,
                            __tinyml::__private::elements::<
                                i32,
                                _,
                                _,
                                4usize,
                            >(&__CONSTANT_2),
                        ),
                        shifts: __tinyml::__private::unless(
                            __CONV_2D_1_PACKED,
                            __tinyml::__private::elements::<
                                i8,
                                _,
                                _,
                                4usize,
                            >(&__CONSTANT_3),
                        ),
                        zero_point: -128i32,
                        min: -128i32,
                        max: 127i32,
                    },
                    packed: if __CONV_2D_1_PACKED {
                        ::core::option::Option::Some(__kernels::Packed {
                            words: __tinyml::__private::elements::<
                                u32,
                                _,
                                _,
                                36usize,
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
                            { if __CONV_2D_1_PACKED { 632usize } else { 0 } },
                            { if __CONV_2D_1_PACKED { 50usize } else { 0 } },
                        >(),
                    input: __kernels::Rows::whole(
                        arena.view::<i8, 360usize, 270usize>(),
                        27usize,
                        10usize,
                    ),
                    span: 0..10usize,
                    output: arena.view::<i8, 0usize, 360usize>(),
                },
            );
            __tinyml::Observer::end(observer, &__OPERATORS[0usize]);
            __tinyml::Observer::start(observer, &__OPERATORS[1usize]);
            __depthwise_conv_2d_2(
                &__kernels::ops::depthwise_conv_2d::Args {
                    params: &const {
                        __kernels::ops::depthwise_conv_2d::Params {
                            input_width: 9usize,
                            input_channels: 4usize,
                            output_width: 9usize,
                            output_channels: 4usize,
                            filter_height: 3usize,
                            filter_width: 3usize,
                            depth_multiplier: 1usize,
                            stride_height: 1usize,
                            stride_width: 1usize,
                            dilation_height: 1usize,
                            dilation_width: 1usize,
                            padding_top: 1usize,
                            padding_left: 1usize,
                            input_zero_point: -128i32,
                        }
                    },
                    filter: __tinyml::__private::unless(
                        __DEPTHWISE_CONV_2D_2_PACKED,
                        __tinyml::__private::elements::<
                            i8,
                            _,
                            _,
                            36usize,
                        >(&__CONSTANT_25),
                    ),
                    bias: __tinyml::__private::unless(
                        __DEPTHWISE_CONV_2D_2_PACKED,
                        __tinyml::__private::elements::<
                            i32,
                            _,
                            _,
                            4usize,
                        >(&__CONSTANT_26),
                    ),
                    stage: __kernels::Requantization {
                        multipliers: __tinyml::__private::unless(
                            __DEPTHWISE_CONV_2D_2_PACKED,
                            __tinyml::__private::elements::<
                                i32,
                                _,
                                _,
                                4usize,
                            >(&__CONSTANT_27),
                        ),
                        shifts: __tinyml::__private::unless(
                            __DEPTHWISE_CONV_2D_2_PACKED,
                            __tinyml::__private::elements::<
                                i8,
                                _,
                                _,
                                4usize,
                            >(&__CONSTANT_28),
                        ),
                        zero_point: -128i32,
                        min: -128i32,
                        max: 127i32,
                    },
                    packed: if __DEPTHWISE_CONV_2D_2_PACKED {
                        ::core::option::Option::Some(__kernels::Packed {
                            words: __tinyml::__private::elements::<
                                u32,
                                _,
                                _,
                                20usize,
                            >(&__CONSTANT_29),
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
                            { if __DEPTHWISE_CONV_2D_2_PACKED { 720usize } else { 0 } },
                            { if __DEPTHWISE_CONV_2D_2_PACKED { 240usize } else { 0 } },
                        >(),
                    in_place: false,
                    input: __kernels::Rows::whole(
                        arena.view::<i8, 0usize, 360usize>(),
                        36usize,
                        10usize,
                    ),
                    span: 0..10usize,
                    output: arena.view::<i8, 360usize, 360usize>(),
                },
            );
            __tinyml::Observer::end(observer, &__OPERATORS[1usize]);
            {
                let mut __start = 0_usize;
                while __start < 10usize {
                    let __end = ::core::cmp::Ord::min(__start + 6usize, 10usize);
                    __tinyml::Observer::start(observer, &__OPERATORS[2usize]);
                    __conv_2d_1(
                        &__kernels::ops::conv_2d::Args {
                            params: &const {
                                __kernels::ops::conv_2d::Params {
                                    input_width: 9usize,
                                    input_channels: 4usize,
                                    output_width: 9usize,
                                    output_channels: 6usize,
                                    filter_height: 1usize,
                                    filter_width: 1usize,
                                    filter_channels: 4usize,
                                    group_channels: 6usize,
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
                                __CONV_2D_1_PACKED,
                                __tinyml::__private::elements::<
                                    i8,
                                    _,
                                    _,
                                    24usize,
                                >(&__CONSTANT_5),
                            ),
                            bias: __tinyml::__private::unless(
                                __CONV_2D_1_PACKED,
                                __tinyml::__private::elements::<
                                    i32,
                                    _,
                                    _,
                                    6usize,
                                >(&__CONSTANT_6),
                            ),
                            stage: __kernels::Requantization {
                                multipliers: __tinyml::__private::unless(
                                    __CONV_2D_1_PACKED,
                                    __tinyml::__private::elements::<
                                        i32,
                                        _,
                                        _,
                                        6usize,
                                    >(&__CONSTANT_7),
                                ),
                                shifts: __tinyml::__private::unless(
                                    __CONV_2D_1_PACKED,
                                    __tinyml::__private::elements::<
                                        i8,
                                        _,
                                        _,
                                        6usize,
                                    >(&__CONSTANT_8),
                                ),
                                zero_point: -128i32,
                                min: -128i32,
                                max: 127i32,
                            },
                            packed: if __CONV_2D_1_PACKED {
                                ::core::option::Option::Some(__kernels::Packed {
                                    words: __tinyml::__private::elements::<
                                        u32,
                                        _,
                                        _,
                                        18usize,
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
                                    { if __CONV_2D_1_PACKED { 720usize } else { 0 } },
                                    { if __CONV_2D_1_PACKED { 4usize } else { 0 } },
                                >(),
                            input: __kernels::Rows::whole(
                                arena.view::<i8, 360usize, 360usize>(),
                                36usize,
                                10usize,
                            ),
                            span: __start..__end,
                            output: arena
                                .part::<
                                    i8,
                                >(0usize + __start * 54usize, (__end - __start) * 54usize),
                        },
                    );
                    __tinyml::Observer::end(observer, &__OPERATORS[2usize]);
                    __start = __end;
                }
            }
            __tinyml::Observer::start(observer, &__OPERATORS[3usize]);
            __node_3_0(arena, state);
            __tinyml::Observer::end(observer, &__OPERATORS[3usize]);
            __tinyml::Observer::start(observer, &__OPERATORS[4usize]);
            __add_0(
                &__kernels::ops::add::Args {
                    broadcast: &const { __kernels::Broadcast::flat(540usize) },
                    arithmetic: __kernels::ops::add::Quantized {
                        left_shift: 20i32,
                        first_multiplier: 1073741824i32,
                        first_shift: 0i32,
                        second_multiplier: 1153641004i32,
                        second_shift: -2i32,
                        output_multiplier: 1426544822i32,
                        output_shift: -18i32,
                        first_zero_point: 1i32,
                        second_zero_point: -128i32,
                        zero_point: -128i32,
                        min: -128i32,
                        max: 127i32,
                        linear: ::core::option::Option::Some(__kernels::ops::add::Linear {
                            first: 713272411i32,
                            second: 191587093i32,
                            offset: -174379531i32,
                        }),
                    },
                    first: __kernels::Source::Cells(
                        arena.view::<i8, 540usize, 540usize>(),
                    ),
                    second: __kernels::Source::Cells(
                        arena.view::<i8, 0usize, 540usize>(),
                    ),
                    output: arena.view::<i8, 540usize, 540usize>(),
                },
            );
            __tinyml::Observer::end(observer, &__OPERATORS[4usize]);
            __tinyml::Observer::start(observer, &__OPERATORS[5usize]);
            __pool_2d_6(
                &__kernels::ops::pool_2d::Args {
                    params: &const {
                        __kernels::ops::pool_2d::Params {
                            input_width: 9usize,
                            channels: 6usize,
                            output_width: 4usize,
                            filter_height: 2usize,
                            filter_width: 2usize,
                            stride_height: 2usize,
                            stride_width: 2usize,
                            padding_top: 0usize,
                            padding_left: 0usize,
                        }
                    },
                    min: -128i8,
                    max: 127i8,
                    input: __kernels::Rows::whole(
                        arena.view::<i8, 540usize, 540usize>(),
                        54usize,
                        10usize,
                    ),
                    span: 0..5usize,
                    output: arena.view::<i8, 180usize, 120usize>(),
                },
            );
            __tinyml::Observer::end(observer, &__OPERATORS[5usize]);
            __tinyml::Observer::start(observer, &__OPERATORS[6usize]);
            __conv_2d_1(
                &__kernels::ops::conv_2d::Args {
                    params: &const {
                        __kernels::ops::conv_2d::Params {
                            input_width: 4usize,
                            input_channels: 6usize,
                            output_width: 4usize,
                            output_channels: 3usize,
                            filter_height: 1usize,
                            filter_width: 1usize,
                            filter_channels: 6usize,
                            group_channels: 3usize,
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
                        __CONV_2D_1_PACKED,
                        __tinyml::__private::elements::<
                            i8,
                            _,
                            _,
                            18usize,
                        >(&__CONSTANT_15),
                    ),
                    bias: __tinyml::__private::unless(
                        __CONV_2D_1_PACKED,
                        __tinyml::__private::elements::<
                            i32,
                            _,
                            _,
                            3usize,
                        >(&__CONSTANT_16),
                    ),
                    stage: __kernels::Requantization {
                        multipliers: __tinyml::__private::unless(
                            __CONV_2D_1_PACKED,
                            __tinyml::__private::elements::<
                                i32,
                                _,
                                _,
                                3usize,
                            >(&__CONSTANT_17),
                        ),
                        shifts: __tinyml::__private::unless(
                            __CONV_2D_1_PACKED,
                            __tinyml::__private::elements::<
                                i8,
                                _,
                                _,
                                3usize,
                            >(&__CONSTANT_18),
                        ),
                        zero_point: -128i32,
                        min: -128i32,
                        max: 127i32,
                    },
                    packed: if __CONV_2D_1_PACKED {
                        ::core::option::Option::Some(__kernels::Packed {
                            words: __tinyml::__private::elements::<
                                u32,
                                _,
                                _,
                                12usize,
                            >(&__CONSTANT_19),
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
                            { if __CONV_2D_1_PACKED { 0usize } else { 0 } },
                            { if __CONV_2D_1_PACKED { 6usize } else { 0 } },
                        >(),
                    input: __kernels::Rows::whole(
                        arena.view::<i8, 180usize, 120usize>(),
                        24usize,
                        5usize,
                    ),
                    span: 0..5usize,
                    output: arena.view::<i8, 300usize, 60usize>(),
                },
            );
            __tinyml::Observer::end(observer, &__OPERATORS[6usize]);
            __tinyml::Observer::start(observer, &__OPERATORS[7usize]);
            __strided_copy_8(
                &__kernels::ops::strided_copy::Args {
                    params: &const {
                        __kernels::ops::strided_copy::Params {
                            extents: [1usize, 1usize, 1usize, 1usize, 20usize, 6usize],
                            source_offset: 0isize,
                            source_strides: [
                                0isize, 0isize, 0isize, 0isize, 6isize, 1isize,
                            ],
                            output_offset: 0usize,
                            output_strides: [
                                0usize, 0usize, 0usize, 0usize, 9usize, 1usize,
                            ],
                        }
                    },
                    source: __kernels::Source::Cells(
                        arena.view::<i8, 180usize, 120usize>(),
                    ),
                    output: arena.view::<i8, 0usize, 180usize>(),
                },
            );
            __strided_copy_8(
                &__kernels::ops::strided_copy::Args {
                    params: &const {
                        __kernels::ops::strided_copy::Params {
                            extents: [1usize, 1usize, 1usize, 1usize, 20usize, 3usize],
                            source_offset: 0isize,
                            source_strides: [
                                0isize, 0isize, 0isize, 0isize, 3isize, 1isize,
                            ],
                            output_offset: 6usize,
                            output_strides: [
                                0usize, 0usize, 0usize, 0usize, 9usize, 1usize,
                            ],
                        }
                    },
                    source: __kernels::Source::Cells(
                        arena.view::<i8, 300usize, 60usize>(),
                    ),
                    output: arena.view::<i8, 0usize, 180usize>(),
                },
            );
            __tinyml::Observer::end(observer, &__OPERATORS[7usize]);
            __tinyml::Observer::start(observer, &__OPERATORS[8usize]);
            __node_8_0(arena, state);
            __tinyml::Observer::end(observer, &__OPERATORS[8usize]);
            __tinyml::Observer::start(observer, &__OPERATORS[9usize]);
            __pool_2d_5(
                &__kernels::ops::pool_2d::Args {
                    params: &const {
                        __kernels::ops::pool_2d::Params {
                            input_width: 3usize,
                            channels: 5usize,
                            output_width: 2usize,
                            filter_height: 2usize,
                            filter_width: 2usize,
                            stride_height: 1usize,
                            stride_width: 1usize,
                            padding_top: 0usize,
                            padding_left: 0usize,
                        }
                    },
                    min: -128i8,
                    max: 127i8,
                    input: __kernels::Rows::whole(
                        arena.view::<i8, 180usize, 60usize>(),
                        15usize,
                        4usize,
                    ),
                    span: 0..3usize,
                    output: arena.view::<i8, 0usize, 30usize>(),
                },
            );
            __tinyml::Observer::end(observer, &__OPERATORS[9usize]);
            __tinyml::Observer::start(observer, &__OPERATORS[10usize]);
            __fully_connected_3(
                &__kernels::ops::fully_connected::Args {
                    params: &const {
                        __kernels::ops::fully_connected::Params {
                            batches: 1usize,
                            input_depth: 30usize,
                            output_depth: 4usize,
                            input_zero_point: -128i32,
                            filter_zero_point: 0i32,
                        }
                    },
                    filter: __tinyml::__private::unless(
                        __FULLY_CONNECTED_3_PACKED,
                        __tinyml::__private::elements::<
                            i8,
                            _,
                            _,
                            120usize,
                        >(&__CONSTANT_30),
                    ),
                    bias: __tinyml::__private::unless(
                        __FULLY_CONNECTED_3_PACKED,
                        __tinyml::__private::elements::<
                            i32,
                            _,
                            _,
                            4usize,
                        >(&__CONSTANT_31),
                    ),
                    stage: __kernels::Requantization {
                        multipliers: __tinyml::__private::unless(
                            __FULLY_CONNECTED_3_PACKED,
                            __tinyml::__private::elements::<
                                i32,
                                _,
                                _,
                                4usize,
                            >(&__CONSTANT_32),
                        ),
                        shifts: __tinyml::__private::unless(
                            __FULLY_CONNECTED_3_PACKED,
                            __tinyml::__private::elements::<
                                i8,
                                _,
                                _,
                                4usize,
                            >(&__CONSTANT_33),
                        ),
                        zero_point: -128i32,
                        min: -128i32,
                        max: 127i32,
                    },
                    packed: if __FULLY_CONNECTED_3_PACKED {
                        ::core::option::Option::Some(__kernels::Packed {
                            words: __tinyml::__private::elements::<
                                u32,
                                _,
                                _,
                                40usize,
                            >(&__CONSTANT_34),
                            properties: __kernels::Properties {
                                narrow: true,
                                rectified: true,
                                saturating: true,
                            },
                        })
                    } else {
                        ::core::option::Option::None
                    },
                    scratch: &[],
                    input: arena.view::<i8, 0usize, 30usize>(),
                    output: arena.view::<i8, 32usize, 4usize>(),
                },
            );
            __tinyml::Observer::end(observer, &__OPERATORS[10usize]);
            __tinyml::Observer::start(observer, &__OPERATORS[11usize]);
            __fully_connected_3(
                &__kernels::ops::fully_connected::Args {
                    params: &const {
                        __kernels::ops::fully_connected::Params {
                            batches: 1usize,
                            input_depth: 4usize,
                            output_depth: 3usize,
                            input_zero_point: -128i32,
                            filter_zero_point: 0i32,
                        }
                    },
                    filter: __tinyml::__private::unless(
                        __FULLY_CONNECTED_3_PACKED,
                        __tinyml::__private::elements::<
                            i8,
                            _,
                            _,
                            12usize,
                        >(&__CONSTANT_35),
                    ),
                    bias: __tinyml::__private::unless(
                        __FULLY_CONNECTED_3_PACKED,
                        __tinyml::__private::elements::<
                            i32,
                            _,
                            _,
                            3usize,
                        >(&__CONSTANT_36),
                    ),
                    stage: __kernels::Requantization {
                        multipliers: __tinyml::__private::unless(
                            __FULLY_CONNECTED_3_PACKED,
                            __tinyml::__private::elements::<
                                i32,
                                _,
                                _,
                                3usize,
                            >(&__CONSTANT_37),
                        ),
                        shifts: __tinyml::__private::unless(
                            __FULLY_CONNECTED_3_PACKED,
                            __tinyml::__private::elements::<
                                i8,
                                _,
                                _,
                                3usize,
                            >(&__CONSTANT_38),
                        ),
                        zero_point: -29i32,
                        min: -128i32,
                        max: 127i32,
                    },
                    packed: if __FULLY_CONNECTED_3_PACKED {
                        ::core::option::Option::Some(__kernels::Packed {
                            words: __tinyml::__private::elements::<
                                u32,
                                _,
                                _,
                                13usize,
                            >(&__CONSTANT_39),
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
                    input: arena.view::<i8, 32usize, 4usize>(),
                    output: arena.view::<i8, 8usize, 3usize>(),
                },
            );
            __tinyml::Observer::end(observer, &__OPERATORS[11usize]);
            __tinyml::Observer::start(observer, &__OPERATORS[12usize]);
            __softmax_7(
                &__kernels::ops::softmax::Args {
                    rows: 1usize,
                    depth: 3usize,
                    arithmetic: __kernels::ops::softmax::Quantized {
                        multiplier: 1320224256i32,
                        left_shift: 18i32,
                        diff_min: -7936i32,
                    },
                    input: arena.view::<i8, 8usize, 3usize>(),
                    output: arena.view::<i8, 8usize, 3usize>(),
                },
            );
            __tinyml::Observer::end(observer, &__OPERATORS[12usize]);
            __tinyml::Observer::start(observer, &__OPERATORS[13usize]);
            __mean_4(
                &__kernels::ops::mean::Args {
                    params: &const {
                        __kernels::ops::mean::Params {
                            output_extents: [
                                1usize, 1usize, 1usize, 1usize, 1usize, 5usize,
                            ],
                            output_strides: [
                                0usize, 0usize, 0usize, 0usize, 60usize, 1usize,
                            ],
                            reduced_extents: [
                                1usize, 1usize, 1usize, 1usize, 4usize, 3usize,
                            ],
                            reduced_strides: [
                                0usize, 0usize, 0usize, 0usize, 15usize, 5usize,
                            ],
                            count: 12usize,
                            input_zero_point: -128i32,
                        }
                    },
                    arithmetic: __kernels::ops::mean::Quantized {
                        multiplier: 715828004i32,
                        shift: -2i32,
                        zero_point: -128i32,
                    },
                    input: arena.view::<i8, 180usize, 60usize>(),
                    output: arena.view::<i8, 0usize, 5usize>(),
                },
            );
            __tinyml::Observer::end(observer, &__OPERATORS[13usize]);
            __tinyml::Observer::start(observer, &__OPERATORS[14usize]);
            __fully_connected_3(
                &__kernels::ops::fully_connected::Args {
                    params: &const {
                        __kernels::ops::fully_connected::Params {
                            batches: 1usize,
                            input_depth: 5usize,
                            output_depth: 3usize,
                            input_zero_point: -128i32,
                            filter_zero_point: 0i32,
                        }
                    },
                    filter: __tinyml::__private::unless(
                        __FULLY_CONNECTED_3_PACKED,
                        __tinyml::__private::elements::<
                            i8,
                            _,
                            _,
                            15usize,
                        >(&__CONSTANT_40),
                    ),
                    bias: __tinyml::__private::unless(
                        __FULLY_CONNECTED_3_PACKED,
                        __tinyml::__private::elements::<
                            i32,
                            _,
                            _,
                            3usize,
                        >(&__CONSTANT_41),
                    ),
                    stage: __kernels::Requantization {
                        multipliers: __tinyml::__private::unless(
                            __FULLY_CONNECTED_3_PACKED,
                            __tinyml::__private::elements::<
                                i32,
                                _,
                                _,
                                3usize,
                            >(&__CONSTANT_42),
                        ),
                        shifts: __tinyml::__private::unless(
                            __FULLY_CONNECTED_3_PACKED,
                            __tinyml::__private::elements::<
                                i8,
                                _,
                                _,
                                3usize,
                            >(&__CONSTANT_18),
                        ),
                        zero_point: 48i32,
                        min: -128i32,
                        max: 127i32,
                    },
                    packed: if __FULLY_CONNECTED_3_PACKED {
                        ::core::option::Option::Some(__kernels::Packed {
                            words: __tinyml::__private::elements::<
                                u32,
                                _,
                                _,
                                17usize,
                            >(&__CONSTANT_43),
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
                    input: arena.view::<i8, 0usize, 5usize>(),
                    output: arena.view::<i8, 12usize, 3usize>(),
                },
            );
            __tinyml::Observer::end(observer, &__OPERATORS[14usize]);
        }
        /// Forgets what earlier invocations left in the state.
        pub fn reset(&mut self) {
            self.state.clear();
        }
        ///The input `image`: i8 of shape [1, 10, 9, 3], real = 0.007843035 * integer.
        pub fn input(&self) -> &[i8; 270usize] {
            self.arena.array::<i8, 360usize, 270usize>()
        }
        ///The input `image`: i8 of shape [1, 10, 9, 3], real = 0.007843035 * integer.
        ///
        /// Write it before `invoke`.
        pub fn input_mut(&mut self) -> &mut [i8; 270usize] {
            self.arena.array_mut::<i8, 360usize, 270usize>()
        }
        ///The output `of_mean`: i8 of shape [1, 3], real = 0.0012214542 * (integer - 48).
        pub fn output_of_mean(&self) -> &[i8; 3usize] {
            self.arena.array::<i8, 12usize, 3usize>()
        }
        ///The output `scores`: i8 of shape [1, 3], real = 0.00390625 * (integer + 128).
        pub fn output_scores(&self) -> &[i8; 3usize] {
            self.arena.array::<i8, 8usize, 3usize>()
        }
    }
    impl ::core::default::Default for Pruned {
        fn default() -> Self {
            Self::new()
        }
    }
    impl __tinyml::Model for Pruned {
        const NAME: &'static str = "Pruned";
        const ARENA_BYTES: usize = Pruned::ARENA_BYTES;
        const STATE_BYTES: usize = 0usize;
        const WEIGHT_BYTES: usize = Pruned::WEIGHT_BYTES;
        const MACS: u64 = 46947u64;
        const MODEL_HASH: u64 = 17588570596663213757u64;
        const OPERATORS: &'static [__tinyml::OperatorInfo] = Pruned::OPERATORS;
        fn invoke_with<O: __tinyml::Observer>(&mut self, observer: &mut O) {
            Pruned::invoke_with(self, observer);
        }
        fn reset(&mut self) {
            Pruned::reset(self);
        }
        const INPUTS: &'static [__tinyml::AnyTensorInfo] = &[
            __tinyml::AnyTensorInfo {
                name: "image",
                element: "i8",
                shape: &[1usize, 10usize, 9usize, 3usize],
                scale: 0.007843035f32,
                zero_point: 0i32,
            },
        ];
        const OUTPUTS: &'static [__tinyml::AnyTensorInfo] = &[
            __tinyml::AnyTensorInfo {
                name: "of_mean",
                element: "i8",
                shape: &[1usize, 3usize],
                scale: 0.0012214542f32,
                zero_point: 48i32,
            },
            __tinyml::AnyTensorInfo {
                name: "scores",
                element: "i8",
                shape: &[1usize, 3usize],
                scale: 0.00390625f32,
                zero_point: -128i32,
            },
        ];
        type Input = [i8; 270usize];
        type Output = [i8; 3usize];
        fn input(&self) -> &Self::Input {
            self.input()
        }
        fn input_mut(&mut self) -> &mut Self::Input {
            self.input_mut()
        }
        fn output(&self) -> &Self::Output {
            self.output_of_mean()
        }
        fn input_bytes_mut(
            &mut self,
            index: usize,
        ) -> ::core::option::Option<&mut [u8]> {
            match index {
                0usize => self.arena.bytes_mut(360usize..630usize),
                _ => ::core::option::Option::None,
            }
        }
        fn output_bytes(&self, index: usize) -> ::core::option::Option<&[u8]> {
            match index {
                0usize => self.arena.bytes(12usize..15usize),
                1usize => self.arena.bytes(8usize..11usize),
                _ => ::core::option::Option::None,
            }
        }
    }
};
