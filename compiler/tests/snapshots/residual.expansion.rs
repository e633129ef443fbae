///
/// A TensorFlow Lite model, compiled.
///
/// | tensor | name | type | shape | scale | zero point |
/// |---|---|---|---|---|---|
/// | input | `image` | i8 | [1, 12, 12, 3] | 0.007843035 | 0 |
/// | output | `scores` | i8 | [1, 3] | 0.00390625 | -128 |
///
/// | size | |
/// |---|---|
/// | arena | 720 bytes (no smaller plan exists for this order of operators); up to 1020 with the working memory of kernels |
/// | state | 0 bytes |
/// | constants | 1731 bytes |
/// | multiply-accumulate operations | 50994 |
///
/// | operator | output | shape | MACs | rows at a time |
/// |---|---|---|---|---|
/// | CONV_2D | `stem/Relu` | [1, 6, 6, 8] | 7776 | all |
/// | CONV_2D | `first/Relu` | [1, 6, 6, 8] | 20736 | all |
/// | CONV_2D | `second/BiasAdd` | [1, 6, 6, 8] | 20736 | 2, from the last |
/// | ADD | `joined/Relu` | [1, 6, 6, 8] | 0 | all |
/// | CONV_2D | `point/Relu6` | [1, 6, 6, 6] | 1728 | all |
/// | MEAN | `mean/Mean` | [1, 6] | 0 | all |
/// | FULLY_CONNECTED | `scores/MatMul` | [1, 3] | 18 | all |
/// | SOFTMAX | `scores` | [1, 3] | 0 | all |
pub struct Residual {
    state: ::tinyml::__private::Arena<0usize>,
    arena: ::tinyml::__private::Arena<{ Residual::ARENA_BYTES }>,
}
const _: () = {
    use ::tinyml as __tinyml;
    use ::tinyml::kernels as __kernels;
    #[allow(dead_code)]
    type __Set = __kernels::Native;
    #[allow(dead_code)]
    const __ARENA_BYTES: usize = Residual::ARENA_BYTES;
    #[allow(dead_code)]
    const __STATE_BYTES: usize = Residual::STATE_BYTES;
    static __CONSTANT_0: __tinyml::__private::Aligned<u32, [u8; 216usize]> = __tinyml::__private::Aligned::new(
        *b"%\xB8\x1D,\x13\x08\xD1K... 216 bytes, hash 9a070e68",
    );
    static __CONSTANT_1: __tinyml::__private::Aligned<u32, [u8; 32usize]> = __tinyml::__private::Aligned::new(
        *b"e\xE8\xFF\xFF&\xFA\xFF\xFF... 32 bytes, hash 3c171666",
    );
    static __CONSTANT_2: __tinyml::__private::Aligned<u32, [u8; 32usize]> = __tinyml::__private::Aligned::new(
        *b"\xC9\xA8\xE6u\x13\x02\x13n... 32 bytes, hash 719abb5e",
    );
    static __CONSTANT_3: __tinyml::__private::Aligned<u32, [u8; 8usize]> = __tinyml::__private::Aligned::new(
        *b"\xF7\xF7\xF8\xF8\xF8\xF8\xF7\xF8",
    );
    static __CONSTANT_4: __tinyml::__private::Aligned<u32, [u8; 304usize]> = __tinyml::__private::Aligned::new(
        *b"`>~\xFC\xA5H\x0F\xFD... 304 bytes, hash c626f60c",
    );
    static __CONSTANT_5: __tinyml::__private::Aligned<u32, [u8; 576usize]> = __tinyml::__private::Aligned::new(
        *b"*\x9C\xBB\xAA\x88\x83\x85\x81... 576 bytes, hash c3e71306",
    );
    static __CONSTANT_6: __tinyml::__private::Aligned<u32, [u8; 32usize]> = __tinyml::__private::Aligned::new(
        *b"\xFE\xF1\xFF\xFF]\xF8\xFF\xFF... 32 bytes, hash e105929b",
    );
    static __CONSTANT_7: __tinyml::__private::Aligned<u32, [u8; 32usize]> = __tinyml::__private::Aligned::new(
        *b"\x8F\x13\xE9Sr\xC77D... 32 bytes, hash 5da086af",
    );
    static __CONSTANT_8: __tinyml::__private::Aligned<u32, [u8; 8usize]> = __tinyml::__private::Aligned::new(
        *b"\xF9\xF9\xF9\xF9\xF9\xF9\xF9\xF9",
    );
    static __CONSTANT_9: __tinyml::__private::Aligned<u32, [u8; 640usize]> = __tinyml::__private::Aligned::new(
        *b"\x1F\x94r\xFCm+\x8A\xFB... 640 bytes, hash 48f633db",
    );
    static __CONSTANT_10: __tinyml::__private::Aligned<u32, [u8; 576usize]> = __tinyml::__private::Aligned::new(
        *b"\xD0-\xE6\xB2PP%\x19... 576 bytes, hash 25c8faef",
    );
    static __CONSTANT_11: __tinyml::__private::Aligned<u32, [u8; 32usize]> = __tinyml::__private::Aligned::new(
        *b"\xF7\xED\xFF\xFF^\x0C\0\0... 32 bytes, hash 24a50708",
    );
    static __CONSTANT_12: __tinyml::__private::Aligned<u32, [u8; 32usize]> = __tinyml::__private::Aligned::new(
        *b"\x9B/AOI^tN... 32 bytes, hash a60816cd",
    );
    static __CONSTANT_13: __tinyml::__private::Aligned<u32, [u8; 8usize]> = __tinyml::__private::Aligned::new(
        *b"\xF6\xF6\xF6\xF6\xF6\xF6\xF6\xF6",
    );
    static __CONSTANT_14: __tinyml::__private::Aligned<u32, [u8; 672usize]> = __tinyml::__private::Aligned::new(
        *b"\xD0\x9F\xE6\xE7\xD9\xFF!\xE6... 672 bytes, hash b397e32f",
    );
    static __CONSTANT_15: __tinyml::__private::Aligned<u32, [u8; 48usize]> = __tinyml::__private::Aligned::new(
        *b"\xF3K\xF0\xE7\x81\x87\x0C0... 48 bytes, hash 3f6ccb2f",
    );
    static __CONSTANT_16: __tinyml::__private::Aligned<u32, [u8; 24usize]> = __tinyml::__private::Aligned::new(
        *b"U\x01\0\0\xB7\0\0\0... 24 bytes, hash 65097f70",
    );
    static __CONSTANT_17: __tinyml::__private::Aligned<u32, [u8; 24usize]> = __tinyml::__private::Aligned::new(
        *b"\xA7\xD9`\\\xCE\xE2\xA4Q... 24 bytes, hash 6dbeb3e7",
    );
    static __CONSTANT_18: __tinyml::__private::Aligned<u32, [u8; 6usize]> = __tinyml::__private::Aligned::new(
        *b"\xF9\xF9\xF9\xF9\xF9\xF9",
    );
    static __CONSTANT_19: __tinyml::__private::Aligned<u32, [u8; 96usize]> = __tinyml::__private::Aligned::new(
        *b"\x94\x18#\xFF\xA3\x8C\x83\xFE... 96 bytes, hash e76ec90d",
    );
    static __CONSTANT_20: __tinyml::__private::Aligned<u32, [u8; 18usize]> = __tinyml::__private::Aligned::new(
        *b"\x81\x04w6f\xC5\x7F%... 18 bytes, hash 40d44098",
    );
    static __CONSTANT_21: __tinyml::__private::Aligned<u32, [u8; 12usize]> = __tinyml::__private::Aligned::new(
        *b"\x95\xF9\xFF\xFFA\xEE\xFF\xFF... 12 bytes, hash 917a88c4",
    );
    static __CONSTANT_22: __tinyml::__private::Aligned<u32, [u8; 12usize]> = __tinyml::__private::Aligned::new(
        *b"Z\x87-S\xD0'\x95B... 12 bytes, hash 24cd87ca",
    );
    static __CONSTANT_23: __tinyml::__private::Aligned<u32, [u8; 3usize]> = __tinyml::__private::Aligned::new(
        *b"\xF9\xF9\xF8",
    );
    static __CONSTANT_24: __tinyml::__private::Aligned<u32, [u8; 56usize]> = __tinyml::__private::Aligned::new(
        *b"fH\0\0\x7F\0\0\0... 56 bytes, hash d2bc40e8",
    );
    #[inline(never)]
    #[allow(unused_variables)]
    fn __node_0_0(
        arena: __tinyml::__private::Cells<'_, { __ARENA_BYTES }>,
        state: __tinyml::__private::Cells<'_, { __STATE_BYTES }>,
    ) {
        __conv_2d_1(
            &__kernels::ops::conv_2d::Args {
                params: &const {
                    __kernels::ops::conv_2d::Params {
                        input_width: 12usize,
                        input_channels: 3usize,
                        output_width: 6usize,
                        output_channels: 8usize,
                        filter_height: 3usize,
                        filter_width: 3usize,
                        filter_channels: 3usize,
                        group_channels: 8usize,
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
                    __CONV_2D_1_PACKED,
                    __tinyml::__private::elements::<i8, _, _, 216usize>(&__CONSTANT_0),
                ),
                bias: __tinyml::__private::unless(
                    __CONV_2D_1_PACKED,
                    __tinyml::__private::elements::<i32, _, _, 8usize>(&__CONSTANT_1),
                ),
                stage: __kernels::Requantization {
                    multipliers: __tinyml::__private::unless(
                        __CONV_2D_1_PACKED,
                        __tinyml::__private::elements::<i32, _, _, 8usize>(&__CONSTANT_2),
                    ),
                    shifts: __tinyml::__private::unless(
                        __CONV_2D_1_PACKED,
                        __tinyml::__private::elements::<i8, _, _, 8usize>(&__CONSTANT_3),
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
                            76usize,
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
                        { if __CONV_2D_1_PACKED { 720usize } else { 0 } },
                        { if __CONV_2D_1_PACKED { 33usize } else { 0 } },
                    >(),
                input: __kernels::Rows::whole(
                    arena.view::<i8, 0usize, 432usize>(),
                    36usize,
                    12usize,
                ),
                span: 0..6usize,
                output: arena.view::<i8, 432usize, 288usize>(),
            },
        );
    }
    #[inline(never)]
    #[allow(unused_variables)]
    fn __node_1_0(
        arena: __tinyml::__private::Cells<'_, { __ARENA_BYTES }>,
        state: __tinyml::__private::Cells<'_, { __STATE_BYTES }>,
    ) {
        __conv_2d_1(
            &__kernels::ops::conv_2d::Args {
                params: &const {
                    __kernels::ops::conv_2d::Params {
                        input_width: 6usize,
                        input_channels: 8usize,
                        output_width: 6usize,
                        output_channels: 8usize,
                        filter_height: 3usize,
                        filter_width: 3usize,
                        filter_channels: 8usize,
                        group_channels: 8usize,
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
                    __tinyml::__private::elements::<i8, _, _, 576usize>(&__CONSTANT_5),
                ),
                bias: __tinyml::__private::unless(
                    __CONV_2D_1_PACKED,
                    __tinyml::__private::elements::<i32, _, _, 8usize>(&__CONSTANT_6),
                ),
                stage: __kernels::Requantization {
                    multipliers: __tinyml::__private::unless(
                        __CONV_2D_1_PACKED,
                        __tinyml::__private::elements::<i32, _, _, 8usize>(&__CONSTANT_7),
                    ),
                    shifts: __tinyml::__private::unless(
                        __CONV_2D_1_PACKED,
                        __tinyml::__private::elements::<i8, _, _, 8usize>(&__CONSTANT_8),
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
                            160usize,
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
                        { if __CONV_2D_1_PACKED { 75usize } else { 0 } },
                    >(),
                input: __kernels::Rows::whole(
                    arena.view::<i8, 432usize, 288usize>(),
                    48usize,
                    6usize,
                ),
                span: 0..6usize,
                output: arena.view::<i8, 0usize, 288usize>(),
            },
        );
    }
    #[inline(never)]
    #[allow(unused_variables)]
    fn __node_2_0(
        arena: __tinyml::__private::Cells<'_, { __ARENA_BYTES }>,
        state: __tinyml::__private::Cells<'_, { __STATE_BYTES }>,
        __start: usize,
        __end: usize,
    ) {
        __conv_2d_1(
            &__kernels::ops::conv_2d::Args {
                params: &const {
                    __kernels::ops::conv_2d::Params {
                        input_width: 6usize,
                        input_channels: 8usize,
                        output_width: 6usize,
                        output_channels: 8usize,
                        filter_height: 3usize,
                        filter_width: 3usize,
                        filter_channels: 8usize,
                        group_channels: 8usize,
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
                    __tinyml::__private::elements::<i8, _, _, 576usize>(&__CONSTANT_10),
                ),
                bias: __tinyml::__private::unless(
                    __CONV_2D_1_PACKED,
                    __tinyml::__private::elements::<i32, _, _, 8usize>(&__CONSTANT_11),
                ),
                stage: __kernels::Requantization {
                    multipliers: __tinyml::__private::unless(
                        __CONV_2D_1_PACKED,
                        __tinyml::__private::elements::<
                            i32,
                            _,
                            _,
                            8usize,
                        >(&__CONSTANT_12),
                    ),
                    shifts: __tinyml::__private::unless(
                        __CONV_2D_1_PACKED,
                        __tinyml::__private::elements::<i8, _, _, 8usize>(&__CONSTANT_13),
                    ),
                    zero_point: -95i32,
                    min: -128i32,
                    max: 127i32,
                },
                packed: if __CONV_2D_1_PACKED {
                    ::core::option::Option::Some(__kernels::Packed {
                        words: __tinyml::__private::elements::<
                            u32,
                            _,
                            _,
                            168usize,
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
                        { if __CONV_2D_1_PACKED { 720usize } else { 0 } },
                        { if __CONV_2D_1_PACKED { 75usize } else { 0 } },
                    >(),
                input: __kernels::Rows::whole(
                    arena.view::<i8, 0usize, 288usize>(),
                    48usize,
                    6usize,
                ),
                span: __start..__end,
                output: arena
                    .part::<
                        i8,
                    >(144usize + __start * 48usize, (__end - __start) * 48usize),
            },
        );
    }
    #[diagnostic::on_unimplemented(
        message = "kernel set `tinyml::kernels::Native` has no CONV_2D for i8",
        label = "needed by the model residual.tflite",
        note = "node 0 CONV_2D 'stem/Relu' reads 'image' i8[1, 12, 12, 3], 'stem/convolution' i8[8, 3, 3, 3], 'stem/Relu:2' i32[8]",
        note = "node 1 CONV_2D 'first/Relu' reads 'stem/Relu' i8[1, 6, 6, 8], 'first/convolution' i8[8, 3, 3, 8], 'first/Relu:2' i32[8]",
        note = "node 2 CONV_2D 'second/BiasAdd' reads 'first/Relu' i8[1, 6, 6, 8], 'second/convolution' i8[8, 3, 3, 8], 'second/BiasAdd:2' i32[8]",
        note = "node 4 CONV_2D 'point/Relu6' reads 'joined/Relu' i8[1, 6, 6, 8], 'point/convolution' i8[6, 1, 1, 8], 'point/Relu6:2' i32[6]",
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
        message = "kernel set `tinyml::kernels::Native` has no ADD for i8",
        label = "needed by the model residual.tflite",
        note = "node 3 ADD 'joined/Relu' reads 'second/BiasAdd' i8[1, 6, 6, 8], 'stem/Relu' i8[1, 6, 6, 8]",
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
        message = "kernel set `tinyml::kernels::Native` has no MEAN for i8",
        label = "needed by the model residual.tflite",
        note = "node 5 MEAN 'mean/Mean' reads 'point/Relu6' i8[1, 6, 6, 6], 'mean/Mean/reduction_indices' i32[2]",
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
        label = "needed by the model residual.tflite",
        note = "node 6 FULLY_CONNECTED 'scores/MatMul' reads 'mean/Mean' i8[1, 6], 'scores/MatMul:2' i8[3, 6], 'scores/BiasAdd' i32[3]",
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
    #[diagnostic::on_unimplemented(
        message = "kernel set `tinyml::kernels::Native` has no SOFTMAX for i8",
        label = "needed by the model residual.tflite",
        note = "node 7 SOFTMAX 'scores' reads 'scores/MatMul' i8[1, 3]",
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
    fn __softmax_4(args: &__kernels::ops::softmax::Args<'_, i8, i8>) {
        <__Set as Softmax_i8_i8>::run(args);
    }
    #[allow(dead_code)]
    const __OPERATORS: &[__tinyml::OperatorInfo] = Residual::OPERATORS;
    impl Residual {
        /// Bytes of working memory: every intermediate tensor, inputs and outputs.
        pub const ARENA_BYTES: usize = __tinyml::__private::larger(
            720usize,
            if __CONV_2D_1_PACKED { 1020usize } else { 0 },
        );
        /// Bytes of memory that is kept from one invocation to the next.
        pub const STATE_BYTES: usize = 0usize;
        /// Bytes of constants: weights, biases, multipliers and tables.
        pub const WEIGHT_BYTES: usize = 0usize
            + if __CONV_2D_1_PACKED { 1712usize } else { 0 }
            + if __FULLY_CONNECTED_2_PACKED { 56usize } else { 0 }
            + if !__CONV_2D_1_PACKED { 1686usize } else { 0 }
            + if !__FULLY_CONNECTED_2_PACKED { 45usize } else { 0 };
        /// Multiply-accumulate operations of an invocation.
        pub const MACS: u64 = 50994u64;
        /// The model file's FNV-1a hash: tells which model a firmware runs.
        pub const MODEL_HASH: u64 = 17813200640224786056u64;
        /// What the kernels are chosen for.
        pub const OPTIMIZE: __tinyml::Optimize = __tinyml::Optimize::Speed;
        /// The operators in the order in which they run.
        pub const OPERATORS: &'static [__tinyml::OperatorInfo] = &[
            __tinyml::OperatorInfo {
                name: "CONV_2D",
                tensor: "stem/Relu",
                inputs: &[
                    &[1usize, 12usize, 12usize, 3usize],
                    &[8usize, 3usize, 3usize, 3usize],
                    &[8usize],
                ],
                outputs: &[&[1usize, 6usize, 6usize, 8usize]],
                macs: 7776u64,
            },
            __tinyml::OperatorInfo {
                name: "CONV_2D",
                tensor: "first/Relu",
                inputs: &[
                    &[1usize, 6usize, 6usize, 8usize],
                    &[8usize, 3usize, 3usize, 8usize],
                    &[8usize],
                ],
                outputs: &[&[1usize, 6usize, 6usize, 8usize]],
                macs: 20736u64,
            },
            __tinyml::OperatorInfo {
                name: "CONV_2D",
                tensor: "second/BiasAdd",
                inputs: &[
                    &[1usize, 6usize, 6usize, 8usize],
                    &[8usize, 3usize, 3usize, 8usize],
                    &[8usize],
                ],
                outputs: &[&[1usize, 6usize, 6usize, 8usize]],
                macs: 20736u64,
            },
            __tinyml::OperatorInfo {
                name: "ADD",
                tensor: "joined/Relu",
                inputs: &[
                    &[1usize, 6usize, 6usize, 8usize],
                    &[1usize, 6usize, 6usize, 8usize],
                ],
                outputs: &[&[1usize, 6usize, 6usize, 8usize]],
                macs: 0u64,
            },
            __tinyml::OperatorInfo {
                name: "CONV_2D",
                tensor: "point/Relu6",
                inputs: &[
                    &[1usize, 6usize, 6usize, 8usize],
                    &[6usize, 1usize, 1usize, 8usize],
                    &[6usize],
                ],
                outputs: &[&[1usize, 6usize, 6usize, 6usize]],
                macs: 1728u64,
            },
            __tinyml::OperatorInfo {
                name: "MEAN",
                tensor: "mean/Mean",
                inputs: &[&[1usize, 6usize, 6usize, 6usize], &[2usize]],
                outputs: &[&[1usize, 6usize]],
                macs: 0u64,
            },
            __tinyml::OperatorInfo {
                name: "FULLY_CONNECTED",
                tensor: "scores/MatMul",
                inputs: &[&[1usize, 6usize], &[3usize, 6usize], &[3usize]],
                outputs: &[&[1usize, 3usize]],
                macs: 18u64,
            },
            __tinyml::OperatorInfo {
                name: "SOFTMAX",
                tensor: "scores",
                inputs: &[&[1usize, 3usize]],
                outputs: &[&[1usize, 3usize]],
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
        ///The input `image`: i8 of shape [1, 12, 12, 3], real = 0.007843035 * integer.
        pub const INPUT: __tinyml::TensorInfo<i8, 4usize> = __tinyml::TensorInfo::new(
            "image",
            [1usize, 12usize, 12usize, 3usize],
            0.007843035f32,
            0i32,
        );
        ///The output `scores`: i8 of shape [1, 3], real = 0.00390625 * (integer + 128).
        pub const OUTPUT: __tinyml::TensorInfo<i8, 2usize> = __tinyml::TensorInfo::new(
            "scores",
            [1usize, 3usize],
            0.00390625f32,
            -128i32,
        );
    }
    impl Residual {
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
            __node_0_0(arena, state);
            __tinyml::Observer::end(observer, &__OPERATORS[0usize]);
            __tinyml::Observer::start(observer, &__OPERATORS[1usize]);
            __node_1_0(arena, state);
            __tinyml::Observer::end(observer, &__OPERATORS[1usize]);
            {
                let mut __end = 6usize;
                while __end > 0 {
                    let __start = __end.saturating_sub(2usize);
                    __tinyml::Observer::start(observer, &__OPERATORS[2usize]);
                    __node_2_0(arena, state, __start, __end);
                    __tinyml::Observer::end(observer, &__OPERATORS[2usize]);
                    __end = __start;
                }
            }
            __tinyml::Observer::start(observer, &__OPERATORS[3usize]);
            __add_0(
                &__kernels::ops::add::Args {
                    broadcast: &const { __kernels::Broadcast::flat(288usize) },
                    arithmetic: __kernels::ops::add::Quantized {
                        left_shift: 20i32,
                        first_multiplier: 1073741824i32,
                        first_shift: 0i32,
                        second_multiplier: 1721857940i32,
                        second_shift: -1i32,
                        output_multiplier: 1232127832i32,
                        output_shift: -18i32,
                        first_zero_point: -95i32,
                        second_zero_point: -128i32,
                        zero_point: -128i32,
                        min: -128i32,
                        max: 127i32,
                        linear: ::core::option::Option::Some(__kernels::ops::add::Linear {
                            first: 616063916i32,
                            second: 493961640i32,
                            offset: 208211504i32,
                        }),
                    },
                    first: __kernels::Source::Cells(
                        arena.view::<i8, 144usize, 288usize>(),
                    ),
                    second: __kernels::Source::Cells(
                        arena.view::<i8, 432usize, 288usize>(),
                    ),
                    output: arena.view::<i8, 144usize, 288usize>(),
                },
            );
            __tinyml::Observer::end(observer, &__OPERATORS[3usize]);
            __tinyml::Observer::start(observer, &__OPERATORS[4usize]);
            __conv_2d_1(
                &__kernels::ops::conv_2d::Args {
                    params: &const {
                        __kernels::ops::conv_2d::Params {
                            input_width: 6usize,
                            input_channels: 8usize,
                            output_width: 6usize,
                            output_channels: 6usize,
                            filter_height: 1usize,
                            filter_width: 1usize,
                            filter_channels: 8usize,
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
                            48usize,
                        >(&__CONSTANT_15),
                    ),
                    bias: __tinyml::__private::unless(
                        __CONV_2D_1_PACKED,
                        __tinyml::__private::elements::<
                            i32,
                            _,
                            _,
                            6usize,
                        >(&__CONSTANT_16),
                    ),
                    stage: __kernels::Requantization {
                        multipliers: __tinyml::__private::unless(
                            __CONV_2D_1_PACKED,
                            __tinyml::__private::elements::<
                                i32,
                                _,
                                _,
                                6usize,
                            >(&__CONSTANT_17),
                        ),
                        shifts: __tinyml::__private::unless(
                            __CONV_2D_1_PACKED,
                            __tinyml::__private::elements::<
                                i8,
                                _,
                                _,
                                6usize,
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
                                24usize,
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
                            { if __CONV_2D_1_PACKED { 8usize } else { 0 } },
                        >(),
                    input: __kernels::Rows::whole(
                        arena.view::<i8, 144usize, 288usize>(),
                        48usize,
                        6usize,
                    ),
                    span: 0..6usize,
                    output: arena.view::<i8, 432usize, 216usize>(),
                },
            );
            __tinyml::Observer::end(observer, &__OPERATORS[4usize]);
            __tinyml::Observer::start(observer, &__OPERATORS[5usize]);
            __mean_3(
                &__kernels::ops::mean::Args {
                    params: &const {
                        __kernels::ops::mean::Params {
                            output_extents: [
                                1usize, 1usize, 1usize, 1usize, 1usize, 6usize,
                            ],
                            output_strides: [
                                0usize, 0usize, 0usize, 0usize, 216usize, 1usize,
                            ],
                            reduced_extents: [
                                1usize, 1usize, 1usize, 1usize, 6usize, 6usize,
                            ],
                            reduced_strides: [
                                0usize, 0usize, 0usize, 0usize, 36usize, 6usize,
                            ],
                            count: 36usize,
                            input_zero_point: -128i32,
                        }
                    },
                    arithmetic: __kernels::ops::mean::Quantized {
                        multiplier: 1754767024i32,
                        shift: -3i32,
                        zero_point: -128i32,
                    },
                    input: arena.view::<i8, 432usize, 216usize>(),
                    output: arena.view::<i8, 0usize, 6usize>(),
                },
            );
            __tinyml::Observer::end(observer, &__OPERATORS[5usize]);
            __tinyml::Observer::start(observer, &__OPERATORS[6usize]);
            __fully_connected_2(
                &__kernels::ops::fully_connected::Args {
                    params: &const {
                        __kernels::ops::fully_connected::Params {
                            batches: 1usize,
                            input_depth: 6usize,
                            output_depth: 3usize,
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
                            18usize,
                        >(&__CONSTANT_20),
                    ),
                    bias: __tinyml::__private::unless(
                        __FULLY_CONNECTED_2_PACKED,
                        __tinyml::__private::elements::<
                            i32,
                            _,
                            _,
                            3usize,
                        >(&__CONSTANT_21),
                    ),
                    stage: __kernels::Requantization {
                        multipliers: __tinyml::__private::unless(
                            __FULLY_CONNECTED_2_PACKED,
                            __tinyml::__private::elements::<
                                i32,
                                _,
                                _,
                                3usize,
                            >(&__CONSTANT_22),
                        ),
                        shifts: __tinyml::__private::unless(
                            __FULLY_CONNECTED_2_PACKED,
                            __tinyml::__private::elements::<
                                i8,
                                _,
                                _,
                                3usize,
                            >(&__CONSTANT_23),
                        ),
                        zero_point: -128i32,
                        min: -128i32,
                        max: 127i32,
                    },
                    packed: if __FULLY_CONNECTED_2_PACKED {
                        ::core::option::Option::Some(__kernels::Packed {
                            words: __tinyml::__private::elements::<
                                u32,
                                _,
                                _,
                                14usize,
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
                    scratch: &[],
                    input: arena.view::<i8, 0usize, 6usize>(),
                    output: arena.view::<i8, 8usize, 3usize>(),
                },
            );
            __tinyml::Observer::end(observer, &__OPERATORS[6usize]);
            __tinyml::Observer::start(observer, &__OPERATORS[7usize]);
            __softmax_4(
                &__kernels::ops::softmax::Args {
                    rows: 1usize,
                    depth: 3usize,
                    arithmetic: __kernels::ops::softmax::Quantized {
                        multiplier: 1323201280i32,
                        left_shift: 18i32,
                        diff_min: -7936i32,
                    },
                    input: arena.view::<i8, 8usize, 3usize>(),
                    output: arena.view::<i8, 8usize, 3usize>(),
                },
            );
            __tinyml::Observer::end(observer, &__OPERATORS[7usize]);
        }
        /// Forgets what earlier invocations left in the state.
        pub fn reset(&mut self) {
            self.state.clear();
        }
        ///The input `image`: i8 of shape [1, 12, 12, 3], real = 0.007843035 * integer.
        pub fn input(&self) -> &[i8; 432usize] {
            self.arena.array::<i8, 0usize, 432usize>()
        }
        ///The input `image`: i8 of shape [1, 12, 12, 3], real = 0.007843035 * integer.
        ///
        /// Write it before `invoke`.
        pub fn input_mut(&mut self) -> &mut [i8; 432usize] {
            self.arena.array_mut::<i8, 0usize, 432usize>()
        }
        ///The output `scores`: i8 of shape [1, 3], real = 0.00390625 * (integer + 128).
        pub fn output(&self) -> &[i8; 3usize] {
            self.arena.array::<i8, 8usize, 3usize>()
        }
    }
    impl ::core::default::Default for Residual {
        fn default() -> Self {
            Self::new()
        }
    }
    impl __tinyml::Model for Residual {
        const NAME: &'static str = "Residual";
        const ARENA_BYTES: usize = Residual::ARENA_BYTES;
        const STATE_BYTES: usize = 0usize;
        const WEIGHT_BYTES: usize = Residual::WEIGHT_BYTES;
        const MACS: u64 = 50994u64;
        const MODEL_HASH: u64 = 17813200640224786056u64;
        const OPERATORS: &'static [__tinyml::OperatorInfo] = Residual::OPERATORS;
        fn invoke_with<O: __tinyml::Observer>(&mut self, observer: &mut O) {
            Residual::invoke_with(self, observer);
        }
        fn reset(&mut self) {
            Residual::reset(self);
        }
        const INPUTS: &'static [__tinyml::AnyTensorInfo] = &[
            __tinyml::AnyTensorInfo {
                name: "image",
                element: "i8",
                shape: &[1usize, 12usize, 12usize, 3usize],
                scale: 0.007843035f32,
                zero_point: 0i32,
            },
        ];
        const OUTPUTS: &'static [__tinyml::AnyTensorInfo] = &[
            __tinyml::AnyTensorInfo {
                name: "scores",
                element: "i8",
                shape: &[1usize, 3usize],
                scale: 0.00390625f32,
                zero_point: -128i32,
            },
        ];
        type Input = [i8; 432usize];
        type Output = [i8; 3usize];
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
                0usize => self.arena.bytes_mut(0usize..432usize),
                _ => ::core::option::Option::None,
            }
        }
        fn output_bytes(&self, index: usize) -> ::core::option::Option<&[u8]> {
            match index {
                0usize => self.arena.bytes(8usize..11usize),
                _ => ::core::option::Option::None,
            }
        }
    }
};
