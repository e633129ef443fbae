///
/// A TensorFlow Lite model, compiled.
///
/// | tensor | name | type | shape | scale | zero point |
/// |---|---|---|---|---|---|
/// | input | `features` | i8 | [1, 49, 40, 1] | 0.00390625 | -128 |
/// | output | `scores` | i8 | [1, 4] | 0.00390625 | -128 |
///
/// | size | |
/// |---|---|
/// | arena | 5200 bytes (no smaller plan exists for this order of operators); up to 6152 with the working memory of kernels |
/// | state | 0 bytes |
/// | constants | 8546 bytes |
/// | multiply-accumulate operations | 400036 |
///
/// | operator | output | shape | MACs | rows at a time |
/// |---|---|---|---|---|
/// | CONV_2D | `stem_relu/Relu` | [1, 25, 20, 10] | 160000 | 2, from the last |
/// | DEPTHWISE_CONV_2D | `depthwise_1_relu/Relu` | [1, 13, 10, 10] | 11700 | 2 |
/// | CONV_2D | `pointwise_1_relu/Relu` | [1, 13, 10, 32] | 41600 | 5, from the last |
/// | DEPTHWISE_CONV_2D | `depthwise_2_relu/Relu` | [1, 7, 5, 32] | 10080 | 2 |
/// | CONV_2D | `pointwise_2_relu/Relu` | [1, 7, 5, 48] | 53760 | all |
/// | DEPTHWISE_CONV_2D | `depthwise_3_relu/Relu` | [1, 7, 5, 48] | 15120 | all |
/// | CONV_2D | `pointwise_3_relu/Relu` | [1, 7, 5, 64] | 107520 | all |
/// | AVERAGE_POOL_2D | `average/AvgPool` | [1, 1, 1, 64] | 0 | all |
/// | FULLY_CONNECTED | `logits/MatMul` | [1, 4] | 256 | all |
/// | SOFTMAX | `scores` | [1, 4] | 0 | all |
pub struct YesNo {
    state: ::tinyml::__private::Arena<0usize>,
    arena: ::tinyml::__private::Arena<{ YesNo::ARENA_BYTES }>,
}
const _: () = {
    use ::tinyml as __tinyml;
    use ::tinyml::kernels as __kernels;
    #[allow(dead_code)]
    type __Set = __kernels::Native;
    #[allow(dead_code)]
    const __ARENA_BYTES: usize = YesNo::ARENA_BYTES;
    #[allow(dead_code)]
    const __STATE_BYTES: usize = YesNo::STATE_BYTES;
    static __CONSTANT_0: __tinyml::__private::Aligned<u32, [u8; 320usize]> = __tinyml::__private::Aligned::new(
        *b"\x10-\xF3\xD3\r5\x02\xE6... 320 bytes, hash a97655c5",
    );
    static __CONSTANT_1: __tinyml::__private::Aligned<u32, [u8; 40usize]> = __tinyml::__private::Aligned::new(
        *b"\x8C\x9F\xFF\xFF\x83\r\x01\0... 40 bytes, hash 852f0de2",
    );
    static __CONSTANT_2: __tinyml::__private::Aligned<u32, [u8; 40usize]> = __tinyml::__private::Aligned::new(
        *b"\xB34\xD5r\xAA~\xC0S... 40 bytes, hash 944ba63d",
    );
    static __CONSTANT_3: __tinyml::__private::Aligned<u32, [u8; 10usize]> = __tinyml::__private::Aligned::new(
        *b"\xF7\xF5\xF5\xF6\xF6\xF6\xF7\xF7... 10 bytes, hash 311a4c98",
    );
    static __CONSTANT_4: __tinyml::__private::Aligned<u32, [u8; 400usize]> = __tinyml::__private::Aligned::new(
        *b"\x1D\x9E\x9E\xEB\x967\xAE\xF5... 400 bytes, hash 23c1d295",
    );
    static __CONSTANT_5: __tinyml::__private::Aligned<u32, [u8; 320usize]> = __tinyml::__private::Aligned::new(
        *b"\x10\xA5\xA2\x7F+\xAB\tO... 320 bytes, hash 6f2e704a",
    );
    static __CONSTANT_6: __tinyml::__private::Aligned<u32, [u8; 128usize]> = __tinyml::__private::Aligned::new(
        *b"5\x08\0\08\x14\0\0... 128 bytes, hash 19c220c0",
    );
    static __CONSTANT_7: __tinyml::__private::Aligned<u32, [u8; 128usize]> = __tinyml::__private::Aligned::new(
        *b"Y1\xD4j\x19~\xA0|... 128 bytes, hash 7411d0c5",
    );
    static __CONSTANT_8: __tinyml::__private::Aligned<u32, [u8; 32usize]> = __tinyml::__private::Aligned::new(
        *b"\xF8\xF8\xF9\xF8\xF7\xF8\xF9\xF8... 32 bytes, hash ce2ca539",
    );
    static __CONSTANT_9: __tinyml::__private::Aligned<u32, [u8; 576usize]> = __tinyml::__private::Aligned::new(
        *b"VW+\xFE\xDA0\xD6\xFD... 576 bytes, hash 1290e01c",
    );
    static __CONSTANT_10: __tinyml::__private::Aligned<u32, [u8; 1536usize]> = __tinyml::__private::Aligned::new(
        *b"\x19\xC5\x05\xDF<\xEE\x1C\t... 1536 bytes, hash 62f45a62",
    );
    static __CONSTANT_11: __tinyml::__private::Aligned<u32, [u8; 192usize]> = __tinyml::__private::Aligned::new(
        *b"\xEA\x03\0\0\x90!\0\0... 192 bytes, hash a54b24d4",
    );
    static __CONSTANT_12: __tinyml::__private::Aligned<u32, [u8; 192usize]> = __tinyml::__private::Aligned::new(
        *b"\xD3\xD7\xC7k:\xA1\xC4`... 192 bytes, hash 541f59f9",
    );
    static __CONSTANT_13: __tinyml::__private::Aligned<u32, [u8; 48usize]> = __tinyml::__private::Aligned::new(
        *b"\xF8\xF7\xF8\xF9\xF8\xF8\xF9\xF8... 48 bytes, hash 39aba25b",
    );
    static __CONSTANT_14: __tinyml::__private::Aligned<u32, [u8; 1920usize]> = __tinyml::__private::Aligned::new(
        *b"\x06\x84\xB3\xFB\x9E\x18W\xFE... 1920 bytes, hash 69ca1281",
    );
    static __CONSTANT_15: __tinyml::__private::Aligned<u32, [u8; 3072usize]> = __tinyml::__private::Aligned::new(
        *b"\x9Ac\xEA\xE1\xEBL\x143... 3072 bytes, hash 0deaa9ab",
    );
    static __CONSTANT_16: __tinyml::__private::Aligned<u32, [u8; 256usize]> = __tinyml::__private::Aligned::new(
        *b"\r\x03\0\0\xA8\n\0\0... 256 bytes, hash 8af6016e",
    );
    static __CONSTANT_17: __tinyml::__private::Aligned<u32, [u8; 256usize]> = __tinyml::__private::Aligned::new(
        *b"\xCA\xBB\xA8Z\xB0f\x07^... 256 bytes, hash bf5beac1",
    );
    static __CONSTANT_18: __tinyml::__private::Aligned<u32, [u8; 64usize]> = __tinyml::__private::Aligned::new(
        *b"\xF9\xF9\xF9\xF9\xF9\xF9\xF9\xF9... 64 bytes, hash 8f0113c2",
    );
    static __CONSTANT_19: __tinyml::__private::Aligned<u32, [u8; 3584usize]> = __tinyml::__private::Aligned::new(
        *b"\xFF\xA1\x99\xFE\0\xB9I\xFE... 3584 bytes, hash 2225b34f",
    );
    static __CONSTANT_20: __tinyml::__private::Aligned<u32, [u8; 90usize]> = __tinyml::__private::Aligned::new(
        *b"\xF5>R\r\x83b\xD4\xDD... 90 bytes, hash 3b9d3934",
    );
    static __CONSTANT_21: __tinyml::__private::Aligned<u32, [u8; 40usize]> = __tinyml::__private::Aligned::new(
        *b"l\xF6\xFF\xFFT\xE8\xFF\xFF... 40 bytes, hash 49c2ff12",
    );
    static __CONSTANT_22: __tinyml::__private::Aligned<u32, [u8; 40usize]> = __tinyml::__private::Aligned::new(
        *b"\xBB\xC8yA\xD3\x81Jp... 40 bytes, hash 71173800",
    );
    static __CONSTANT_23: __tinyml::__private::Aligned<u32, [u8; 10usize]> = __tinyml::__private::Aligned::new(
        *b"\xF9\xF9\xFA\xF8\xF8\xFA\xF9\xFA... 10 bytes, hash fdb030e8",
    );
    static __CONSTANT_24: __tinyml::__private::Aligned<u32, [u8; 200usize]> = __tinyml::__private::Aligned::new(
        *b"\xF5Xk\x04m\x10\xE9\x07... 200 bytes, hash 4059c2f2",
    );
    static __CONSTANT_25: __tinyml::__private::Aligned<u32, [u8; 288usize]> = __tinyml::__private::Aligned::new(
        *b"\xA8\xED9\x16\xDD\x1E\x98\xC0... 288 bytes, hash 9a83a4f3",
    );
    static __CONSTANT_26: __tinyml::__private::Aligned<u32, [u8; 128usize]> = __tinyml::__private::Aligned::new(
        *b"\xFC\x06\0\0\xB9\x03\0\0... 128 bytes, hash fcfd43bb",
    );
    static __CONSTANT_27: __tinyml::__private::Aligned<u32, [u8; 128usize]> = __tinyml::__private::Aligned::new(
        *b"\xD0\xD9[B\x89!\x14{... 128 bytes, hash 87f0667b",
    );
    static __CONSTANT_28: __tinyml::__private::Aligned<u32, [u8; 32usize]> = __tinyml::__private::Aligned::new(
        *b"\xFA\xF9\xF9\xF9\xFB\xFA\xF9\xF9... 32 bytes, hash e1b71cb8",
    );
    static __CONSTANT_29: __tinyml::__private::Aligned<u32, [u8; 640usize]> = __tinyml::__private::Aligned::new(
        *b"\xA88\xEA\x05\x83\x7F\xA3\x06... 640 bytes, hash 6394f931",
    );
    static __CONSTANT_30: __tinyml::__private::Aligned<u32, [u8; 432usize]> = __tinyml::__private::Aligned::new(
        *b"\x7FGWAA\xFB\xFD\x03... 432 bytes, hash 112a021b",
    );
    static __CONSTANT_31: __tinyml::__private::Aligned<u32, [u8; 192usize]> = __tinyml::__private::Aligned::new(
        *b"\x9F\0\0\0c\xFD\xFF\xFF... 192 bytes, hash a3db3d28",
    );
    static __CONSTANT_32: __tinyml::__private::Aligned<u32, [u8; 192usize]> = __tinyml::__private::Aligned::new(
        *b"\xB4\x96\xE6E\xDA\xDFHY... 192 bytes, hash 9cdb92e7",
    );
    static __CONSTANT_33: __tinyml::__private::Aligned<u32, [u8; 48usize]> = __tinyml::__private::Aligned::new(
        *b"\xFA\xFB\xFA\xFA\xFA\xFA\xFA\xFA... 48 bytes, hash 0631d909",
    );
    static __CONSTANT_34: __tinyml::__private::Aligned<u32, [u8; 960usize]> = __tinyml::__private::Aligned::new(
        *b"\x7F\x13\xA0\x05h\xCD\xBD\x06... 960 bytes, hash 15b76d39",
    );
    static __CONSTANT_35: __tinyml::__private::Aligned<u32, [u8; 256usize]> = __tinyml::__private::Aligned::new(
        *b"\xEB\x81\xDC\xB9K\xF1\xEE\xD5... 256 bytes, hash fac7c959",
    );
    static __CONSTANT_36: __tinyml::__private::Aligned<u32, [u8; 16usize]> = __tinyml::__private::Aligned::new(
        *b"3\x01\0\0\x05\0\0\0... 16 bytes, hash 5f839538",
    );
    static __CONSTANT_37: __tinyml::__private::Aligned<u32, [u8; 16usize]> = __tinyml::__private::Aligned::new(
        *b"\x0E\xAC\x1FL\xE5\x97\x89v... 16 bytes, hash 48b5301e",
    );
    static __CONSTANT_38: __tinyml::__private::Aligned<u32, [u8; 4usize]> = __tinyml::__private::Aligned::new(
        *b"\xF9\xF8\xF8\xF8",
    );
    static __CONSTANT_39: __tinyml::__private::Aligned<u32, [u8; 304usize]> = __tinyml::__private::Aligned::new(
        *b"\x07\x14\x08\xC4\x8C\x07P\xD3... 304 bytes, hash 347ea62f",
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
                        input_width: 40usize,
                        input_channels: 1usize,
                        output_width: 20usize,
                        output_channels: 10usize,
                        filter_height: 8usize,
                        filter_width: 4usize,
                        filter_channels: 1usize,
                        group_channels: 10usize,
                        stride_height: 2usize,
                        stride_width: 2usize,
                        dilation_height: 1usize,
                        dilation_width: 1usize,
                        padding_top: 3usize,
                        padding_left: 1usize,
                        input_zero_point: -128i32,
                    }
                },
                filter: __tinyml::__private::unless(
                    __CONV_2D_0_PACKED,
                    __tinyml::__private::elements::<i8, _, _, 320usize>(&__CONSTANT_0),
                ),
                bias: __tinyml::__private::unless(
                    __CONV_2D_0_PACKED,
                    __tinyml::__private::elements::<i32, _, _, 10usize>(&__CONSTANT_1),
                ),
                stage: __kernels::Requantization {
                    multipliers: __tinyml::__private::unless(
                        __CONV_2D_0_PACKED,
                        __tinyml::__private::elements::<
                            i32,
                            _,
                            _,
                            10usize,
                        >(&__CONSTANT_2),
                    ),
                    shifts: __tinyml::__private::unless(
                        __CONV_2D_0_PACKED,
                        __tinyml::__private::elements::<i8, _, _, 10usize>(&__CONSTANT_3),
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
                            100usize,
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
                        { if __CONV_2D_0_PACKED { 5200usize } else { 0 } },
                        { if __CONV_2D_0_PACKED { 40usize } else { 0 } },
                    >(),
                input: __kernels::Rows::whole(
                    arena.view::<i8, 0usize, 1960usize>(),
                    40usize,
                    49usize,
                ),
                span: __start..__end,
                output: arena
                    .part::<
                        i8,
                    >(200usize + __start * 200usize, (__end - __start) * 200usize),
            },
        );
    }
    #[diagnostic::on_unimplemented(
        message = "kernel set `tinyml::kernels::Native` has no CONV_2D for i8",
        label = "needed by the model yes_no.tflite",
        note = "node 0 CONV_2D 'stem_relu/Relu' reads 'features' i8[1, 49, 40, 1], 'stem/convolution' i8[10, 8, 4, 1], 'stem_relu/Relu:2' i32[10]",
        note = "node 2 CONV_2D 'pointwise_1_relu/Relu' reads 'depthwise_1_relu/Relu' i8[1, 13, 10, 10], 'pointwise_1/convolution' i8[32, 1, 1, 10], 'pointwise_1_relu/Relu:2' i32[32]",
        note = "node 4 CONV_2D 'pointwise_2_relu/Relu' reads 'depthwise_2_relu/Relu' i8[1, 7, 5, 32], 'pointwise_2/convolution' i8[48, 1, 1, 32], 'pointwise_2_relu/Relu:2' i32[48]",
        note = "node 6 CONV_2D 'pointwise_3_relu/Relu' reads 'depthwise_3_relu/Relu' i8[1, 7, 5, 48], 'pointwise_3/convolution' i8[64, 1, 1, 48], 'pointwise_3_relu/Relu:2' i32[64]",
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
        label = "needed by the model yes_no.tflite",
        note = "node 1 DEPTHWISE_CONV_2D 'depthwise_1_relu/Relu' reads 'stem_relu/Relu' i8[1, 25, 20, 10], 'depthwise_1_norm/batchnorm/mul' i8[1, 3, 3, 10], 'depthwise_1_relu/Relu:2' i32[10]",
        note = "node 3 DEPTHWISE_CONV_2D 'depthwise_2_relu/Relu' reads 'pointwise_1_relu/Relu' i8[1, 13, 10, 32], 'depthwise_2_norm/batchnorm/mul' i8[1, 3, 3, 32], 'depthwise_2_relu/Relu:2' i32[32]",
        note = "node 5 DEPTHWISE_CONV_2D 'depthwise_3_relu/Relu' reads 'pointwise_2_relu/Relu' i8[1, 7, 5, 48], 'depthwise_3_norm/batchnorm/mul' i8[1, 3, 3, 48], 'depthwise_3_relu/Relu:2' i32[48]",
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
        message = "kernel set `tinyml::kernels::Native` has no AVERAGE_POOL_2D for i8",
        label = "needed by the model yes_no.tflite",
        note = "node 7 AVERAGE_POOL_2D 'average/AvgPool' reads 'pointwise_3_relu/Relu' i8[1, 7, 5, 64]",
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
    fn __pool_2d_3(args: &__kernels::ops::pool_2d::Args<'_, i8>) {
        <__Set as AveragePool2d_i8>::run(args);
    }
    #[diagnostic::on_unimplemented(
        message = "kernel set `tinyml::kernels::Native` has no FULLY_CONNECTED for i8",
        label = "needed by the model yes_no.tflite",
        note = "node 8 FULLY_CONNECTED 'logits/MatMul' reads 'average/AvgPool' i8[1, 1, 1, 64], 'logits/MatMul:2' i8[4, 64], 'logits/BiasAdd' i32[4]",
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
        label = "needed by the model yes_no.tflite",
        note = "node 9 SOFTMAX 'scores' reads 'logits/MatMul' i8[1, 4]",
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
    const __OPERATORS: &[__tinyml::OperatorInfo] = YesNo::OPERATORS;
    impl YesNo {
        /// Bytes of working memory: every intermediate tensor, inputs and outputs.
        pub const ARENA_BYTES: usize = __tinyml::__private::larger(
            __tinyml::__private::larger(
                5200usize,
                if __CONV_2D_0_PACKED { 5360usize } else { 0 },
            ),
            if __DEPTHWISE_CONV_2D_1_PACKED { 6152usize } else { 0 },
        );
        /// Bytes of memory that is kept from one invocation to the next.
        pub const STATE_BYTES: usize = 0usize;
        /// Bytes of constants: weights, biases, multipliers and tables.
        pub const WEIGHT_BYTES: usize = 0usize
            + if __CONV_2D_0_PACKED { 6480usize } else { 0 }
            + if __DEPTHWISE_CONV_2D_1_PACKED { 1800usize } else { 0 }
            + if __FULLY_CONNECTED_2_PACKED { 304usize } else { 0 }
            + if !__CONV_2D_0_PACKED { 6634usize } else { 0 }
            + if !__DEPTHWISE_CONV_2D_1_PACKED { 1620usize } else { 0 }
            + if !__FULLY_CONNECTED_2_PACKED { 292usize } else { 0 };
        /// Multiply-accumulate operations of an invocation.
        pub const MACS: u64 = 400036u64;
        /// The model file's FNV-1a hash: tells which model a firmware runs.
        pub const MODEL_HASH: u64 = 17672679380594144765u64;
        /// What the kernels are chosen for.
        pub const OPTIMIZE: __tinyml::Optimize = __tinyml::Optimize::Speed;
        /// The operators in the order in which they run.
        pub const OPERATORS: &'static [__tinyml::OperatorInfo] = &[
            __tinyml::OperatorInfo {
                name: "CONV_2D",
                tensor: "stem_relu/Relu",
                inputs: &[
                    &[1usize, 49usize, 40usize, 1usize],
                    &[10usize, 8usize, 4usize, 1usize],
                    &[10usize],
                ],
                outputs: &[&[1usize, 25usize, 20usize, 10usize]],
                macs: 160000u64,
            },
            __tinyml::OperatorInfo {
                name: "DEPTHWISE_CONV_2D",
                tensor: "depthwise_1_relu/Relu",
                inputs: &[
                    &[1usize, 25usize, 20usize, 10usize],
                    &[1usize, 3usize, 3usize, 10usize],
                    &[10usize],
                ],
                outputs: &[&[1usize, 13usize, 10usize, 10usize]],
                macs: 11700u64,
            },
            __tinyml::OperatorInfo {
                name: "CONV_2D",
                tensor: "pointwise_1_relu/Relu",
                inputs: &[
                    &[1usize, 13usize, 10usize, 10usize],
                    &[32usize, 1usize, 1usize, 10usize],
                    &[32usize],
                ],
                outputs: &[&[1usize, 13usize, 10usize, 32usize]],
                macs: 41600u64,
            },
            __tinyml::OperatorInfo {
                name: "DEPTHWISE_CONV_2D",
                tensor: "depthwise_2_relu/Relu",
                inputs: &[
                    &[1usize, 13usize, 10usize, 32usize],
                    &[1usize, 3usize, 3usize, 32usize],
                    &[32usize],
                ],
                outputs: &[&[1usize, 7usize, 5usize, 32usize]],
                macs: 10080u64,
            },
            __tinyml::OperatorInfo {
                name: "CONV_2D",
                tensor: "pointwise_2_relu/Relu",
                inputs: &[
                    &[1usize, 7usize, 5usize, 32usize],
                    &[48usize, 1usize, 1usize, 32usize],
                    &[48usize],
                ],
                outputs: &[&[1usize, 7usize, 5usize, 48usize]],
                macs: 53760u64,
            },
            __tinyml::OperatorInfo {
                name: "DEPTHWISE_CONV_2D",
                tensor: "depthwise_3_relu/Relu",
                inputs: &[
                    &[1usize, 7usize, 5usize, 48usize],
                    &[1usize, 3usize, 3usize, 48usize],
                    &[48usize],
                ],
                outputs: &[&[1usize, 7usize, 5usize, 48usize]],
                macs: 15120u64,
            },
            __tinyml::OperatorInfo {
                name: "CONV_2D",
                tensor: "pointwise_3_relu/Relu",
                inputs: &[
                    &[1usize, 7usize, 5usize, 48usize],
                    &[64usize, 1usize, 1usize, 48usize],
                    &[64usize],
                ],
                outputs: &[&[1usize, 7usize, 5usize, 64usize]],
                macs: 107520u64,
            },
            __tinyml::OperatorInfo {
                name: "AVERAGE_POOL_2D",
                tensor: "average/AvgPool",
                inputs: &[&[1usize, 7usize, 5usize, 64usize]],
                outputs: &[&[1usize, 1usize, 1usize, 64usize]],
                macs: 0u64,
            },
            __tinyml::OperatorInfo {
                name: "FULLY_CONNECTED",
                tensor: "logits/MatMul",
                inputs: &[
                    &[1usize, 1usize, 1usize, 64usize],
                    &[4usize, 64usize],
                    &[4usize],
                ],
                outputs: &[&[1usize, 4usize]],
                macs: 256u64,
            },
            __tinyml::OperatorInfo {
                name: "SOFTMAX",
                tensor: "scores",
                inputs: &[&[1usize, 4usize]],
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
        ///The input `features`: i8 of shape [1, 49, 40, 1], real = 0.00390625 * (integer + 128).
        pub const INPUT: __tinyml::TensorInfo<i8, 4usize> = __tinyml::TensorInfo::new(
            "features",
            [1usize, 49usize, 40usize, 1usize],
            0.00390625f32,
            -128i32,
        );
        ///The output `scores`: i8 of shape [1, 4], real = 0.00390625 * (integer + 128).
        pub const OUTPUT: __tinyml::TensorInfo<i8, 2usize> = __tinyml::TensorInfo::new(
            "scores",
            [1usize, 4usize],
            0.00390625f32,
            -128i32,
        );
    }
    impl YesNo {
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
                let mut __end = 25usize;
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
                while __start < 13usize {
                    let __end = ::core::cmp::Ord::min(__start + 2usize, 13usize);
                    __tinyml::Observer::start(observer, &__OPERATORS[1usize]);
                    __depthwise_conv_2d_1(
                        &__kernels::ops::depthwise_conv_2d::Args {
                            params: &const {
                                __kernels::ops::depthwise_conv_2d::Params {
                                    input_width: 20usize,
                                    input_channels: 10usize,
                                    output_width: 10usize,
                                    output_channels: 10usize,
                                    filter_height: 3usize,
                                    filter_width: 3usize,
                                    depth_multiplier: 1usize,
                                    stride_height: 2usize,
                                    stride_width: 2usize,
                                    dilation_height: 1usize,
                                    dilation_width: 1usize,
                                    padding_top: 1usize,
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
                                    90usize,
                                >(&__CONSTANT_20),
                            ),
                            bias: __tinyml::__private::unless(
                                __DEPTHWISE_CONV_2D_1_PACKED,
                                __tinyml::__private::elements::<
                                    i32,
                                    _,
                                    _,
                                    10usize,
                                >(&__CONSTANT_21),
                            ),
                            stage: __kernels::Requantization {
                                multipliers: __tinyml::__private::unless(
                                    __DEPTHWISE_CONV_2D_1_PACKED,
                                    __tinyml::__private::elements::<
                                        i32,
                                        _,
                                        _,
                                        10usize,
                                    >(&__CONSTANT_22),
                                ),
                                shifts: __tinyml::__private::unless(
                                    __DEPTHWISE_CONV_2D_1_PACKED,
                                    __tinyml::__private::elements::<
                                        i8,
                                        _,
                                        _,
                                        10usize,
                                    >(&__CONSTANT_23),
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
                                        50usize,
                                    >(&__CONSTANT_24),
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
                                    {
                                        if __DEPTHWISE_CONV_2D_1_PACKED { 5200usize } else { 0 }
                                    },
                                    { if __DEPTHWISE_CONV_2D_1_PACKED { 238usize } else { 0 } },
                                >(),
                            in_place: false,
                            input: __kernels::Rows::whole(
                                arena.view::<i8, 200usize, 5000usize>(),
                                200usize,
                                25usize,
                            ),
                            span: __start..__end,
                            output: arena
                                .part::<
                                    i8,
                                >(0usize + __start * 100usize, (__end - __start) * 100usize),
                        },
                    );
                    __tinyml::Observer::end(observer, &__OPERATORS[1usize]);
                    __start = __end;
                }
            }
            {
                let mut __end = 13usize;
                while __end > 0 {
                    let __start = __end.saturating_sub(5usize);
                    __tinyml::Observer::start(observer, &__OPERATORS[2usize]);
                    __conv_2d_0(
                        &__kernels::ops::conv_2d::Args {
                            params: &const {
                                __kernels::ops::conv_2d::Params {
                                    input_width: 10usize,
                                    input_channels: 10usize,
                                    output_width: 10usize,
                                    output_channels: 32usize,
                                    filter_height: 1usize,
                                    filter_width: 1usize,
                                    filter_channels: 10usize,
                                    group_channels: 32usize,
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
                                __CONV_2D_0_PACKED,
                                __tinyml::__private::elements::<
                                    i8,
                                    _,
                                    _,
                                    320usize,
                                >(&__CONSTANT_5),
                            ),
                            bias: __tinyml::__private::unless(
                                __CONV_2D_0_PACKED,
                                __tinyml::__private::elements::<
                                    i32,
                                    _,
                                    _,
                                    32usize,
                                >(&__CONSTANT_6),
                            ),
                            stage: __kernels::Requantization {
                                multipliers: __tinyml::__private::unless(
                                    __CONV_2D_0_PACKED,
                                    __tinyml::__private::elements::<
                                        i32,
                                        _,
                                        _,
                                        32usize,
                                    >(&__CONSTANT_7),
                                ),
                                shifts: __tinyml::__private::unless(
                                    __CONV_2D_0_PACKED,
                                    __tinyml::__private::elements::<
                                        i8,
                                        _,
                                        _,
                                        32usize,
                                    >(&__CONSTANT_8),
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
                                        144usize,
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
                                    { if __CONV_2D_0_PACKED { 4480usize } else { 0 } },
                                    { if __CONV_2D_0_PACKED { 10usize } else { 0 } },
                                >(),
                            input: __kernels::Rows::whole(
                                arena.view::<i8, 0usize, 1300usize>(),
                                100usize,
                                13usize,
                            ),
                            span: __start..__end,
                            output: arena
                                .part::<
                                    i8,
                                >(
                                    320usize + __start * 320usize,
                                    (__end - __start) * 320usize,
                                ),
                        },
                    );
                    __tinyml::Observer::end(observer, &__OPERATORS[2usize]);
                    __end = __start;
                }
            }
            {
                let mut __start = 0_usize;
                while __start < 7usize {
                    let __end = ::core::cmp::Ord::min(__start + 2usize, 7usize);
                    __tinyml::Observer::start(observer, &__OPERATORS[3usize]);
                    __depthwise_conv_2d_1(
                        &__kernels::ops::depthwise_conv_2d::Args {
                            params: &const {
                                __kernels::ops::depthwise_conv_2d::Params {
                                    input_width: 10usize,
                                    input_channels: 32usize,
                                    output_width: 5usize,
                                    output_channels: 32usize,
                                    filter_height: 3usize,
                                    filter_width: 3usize,
                                    depth_multiplier: 1usize,
                                    stride_height: 2usize,
                                    stride_width: 2usize,
                                    dilation_height: 1usize,
                                    dilation_width: 1usize,
                                    padding_top: 1usize,
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
                                    288usize,
                                >(&__CONSTANT_25),
                            ),
                            bias: __tinyml::__private::unless(
                                __DEPTHWISE_CONV_2D_1_PACKED,
                                __tinyml::__private::elements::<
                                    i32,
                                    _,
                                    _,
                                    32usize,
                                >(&__CONSTANT_26),
                            ),
                            stage: __kernels::Requantization {
                                multipliers: __tinyml::__private::unless(
                                    __DEPTHWISE_CONV_2D_1_PACKED,
                                    __tinyml::__private::elements::<
                                        i32,
                                        _,
                                        _,
                                        32usize,
                                    >(&__CONSTANT_27),
                                ),
                                shifts: __tinyml::__private::unless(
                                    __DEPTHWISE_CONV_2D_1_PACKED,
                                    __tinyml::__private::elements::<
                                        i8,
                                        _,
                                        _,
                                        32usize,
                                    >(&__CONSTANT_28),
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
                                        160usize,
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
                                    {
                                        if __DEPTHWISE_CONV_2D_1_PACKED { 4480usize } else { 0 }
                                    },
                                    { if __DEPTHWISE_CONV_2D_1_PACKED { 204usize } else { 0 } },
                                >(),
                            in_place: false,
                            input: __kernels::Rows::whole(
                                arena.view::<i8, 320usize, 4160usize>(),
                                320usize,
                                13usize,
                            ),
                            span: __start..__end,
                            output: arena
                                .part::<
                                    i8,
                                >(0usize + __start * 160usize, (__end - __start) * 160usize),
                        },
                    );
                    __tinyml::Observer::end(observer, &__OPERATORS[3usize]);
                    __start = __end;
                }
            }
            __tinyml::Observer::start(observer, &__OPERATORS[4usize]);
            __conv_2d_0(
                &__kernels::ops::conv_2d::Args {
                    params: &const {
                        __kernels::ops::conv_2d::Params {
                            input_width: 5usize,
                            input_channels: 32usize,
                            output_width: 5usize,
                            output_channels: 48usize,
                            filter_height: 1usize,
                            filter_width: 1usize,
                            filter_channels: 32usize,
                            group_channels: 48usize,
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
                        __CONV_2D_0_PACKED,
                        __tinyml::__private::elements::<
                            i8,
                            _,
                            _,
                            1536usize,
                        >(&__CONSTANT_10),
                    ),
                    bias: __tinyml::__private::unless(
                        __CONV_2D_0_PACKED,
                        __tinyml::__private::elements::<
                            i32,
                            _,
                            _,
                            48usize,
                        >(&__CONSTANT_11),
                    ),
                    stage: __kernels::Requantization {
                        multipliers: __tinyml::__private::unless(
                            __CONV_2D_0_PACKED,
                            __tinyml::__private::elements::<
                                i32,
                                _,
                                _,
                                48usize,
                            >(&__CONSTANT_12),
                        ),
                        shifts: __tinyml::__private::unless(
                            __CONV_2D_0_PACKED,
                            __tinyml::__private::elements::<
                                i8,
                                _,
                                _,
                                48usize,
                            >(&__CONSTANT_13),
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
                                480usize,
                            >(&__CONSTANT_14),
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
                            { if __CONV_2D_0_PACKED { 2800usize } else { 0 } },
                            { if __CONV_2D_0_PACKED { 32usize } else { 0 } },
                        >(),
                    input: __kernels::Rows::whole(
                        arena.view::<i8, 0usize, 1120usize>(),
                        160usize,
                        7usize,
                    ),
                    span: 0..7usize,
                    output: arena.view::<i8, 1120usize, 1680usize>(),
                },
            );
            __tinyml::Observer::end(observer, &__OPERATORS[4usize]);
            __tinyml::Observer::start(observer, &__OPERATORS[5usize]);
            __depthwise_conv_2d_1(
                &__kernels::ops::depthwise_conv_2d::Args {
                    params: &const {
                        __kernels::ops::depthwise_conv_2d::Params {
                            input_width: 5usize,
                            input_channels: 48usize,
                            output_width: 5usize,
                            output_channels: 48usize,
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
                        __DEPTHWISE_CONV_2D_1_PACKED,
                        __tinyml::__private::elements::<
                            i8,
                            _,
                            _,
                            432usize,
                        >(&__CONSTANT_30),
                    ),
                    bias: __tinyml::__private::unless(
                        __DEPTHWISE_CONV_2D_1_PACKED,
                        __tinyml::__private::elements::<
                            i32,
                            _,
                            _,
                            48usize,
                        >(&__CONSTANT_31),
                    ),
                    stage: __kernels::Requantization {
                        multipliers: __tinyml::__private::unless(
                            __DEPTHWISE_CONV_2D_1_PACKED,
                            __tinyml::__private::elements::<
                                i32,
                                _,
                                _,
                                48usize,
                            >(&__CONSTANT_32),
                        ),
                        shifts: __tinyml::__private::unless(
                            __DEPTHWISE_CONV_2D_1_PACKED,
                            __tinyml::__private::elements::<
                                i8,
                                _,
                                _,
                                48usize,
                            >(&__CONSTANT_33),
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
                                240usize,
                            >(&__CONSTANT_34),
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
                            { if __DEPTHWISE_CONV_2D_1_PACKED { 0usize } else { 0 } },
                            { if __DEPTHWISE_CONV_2D_1_PACKED { 240usize } else { 0 } },
                        >(),
                    in_place: false,
                    input: __kernels::Rows::whole(
                        arena.view::<i8, 1120usize, 1680usize>(),
                        240usize,
                        7usize,
                    ),
                    span: 0..7usize,
                    output: arena.view::<i8, 2800usize, 1680usize>(),
                },
            );
            __tinyml::Observer::end(observer, &__OPERATORS[5usize]);
            __tinyml::Observer::start(observer, &__OPERATORS[6usize]);
            __conv_2d_0(
                &__kernels::ops::conv_2d::Args {
                    params: &const {
                        __kernels::ops::conv_2d::Params {
                            input_width: 5usize,
                            input_channels: 48usize,
                            output_width: 5usize,
                            output_channels: 64usize,
                            filter_height: 1usize,
                            filter_width: 1usize,
                            filter_channels: 48usize,
                            group_channels: 64usize,
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
                        __CONV_2D_0_PACKED,
                        __tinyml::__private::elements::<
                            i8,
                            _,
                            _,
                            3072usize,
                        >(&__CONSTANT_15),
                    ),
                    bias: __tinyml::__private::unless(
                        __CONV_2D_0_PACKED,
                        __tinyml::__private::elements::<
                            i32,
                            _,
                            _,
                            64usize,
                        >(&__CONSTANT_16),
                    ),
                    stage: __kernels::Requantization {
                        multipliers: __tinyml::__private::unless(
                            __CONV_2D_0_PACKED,
                            __tinyml::__private::elements::<
                                i32,
                                _,
                                _,
                                64usize,
                            >(&__CONSTANT_17),
                        ),
                        shifts: __tinyml::__private::unless(
                            __CONV_2D_0_PACKED,
                            __tinyml::__private::elements::<
                                i8,
                                _,
                                _,
                                64usize,
                            >(&__CONSTANT_18),
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
                                896usize,
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
                            { if __CONV_2D_0_PACKED { 2240usize } else { 0 } },
                            { if __CONV_2D_0_PACKED { 48usize } else { 0 } },
                        >(),
                    input: __kernels::Rows::whole(
                        arena.view::<i8, 2800usize, 1680usize>(),
                        240usize,
                        7usize,
                    ),
                    span: 0..7usize,
                    output: arena.view::<i8, 0usize, 2240usize>(),
                },
            );
            __tinyml::Observer::end(observer, &__OPERATORS[6usize]);
            __tinyml::Observer::start(observer, &__OPERATORS[7usize]);
            __pool_2d_3(
                &__kernels::ops::pool_2d::Args {
                    params: &const {
                        __kernels::ops::pool_2d::Params {
                            input_width: 5usize,
                            channels: 64usize,
                            output_width: 1usize,
                            filter_height: 7usize,
                            filter_width: 5usize,
                            stride_height: 7usize,
                            stride_width: 5usize,
                            padding_top: 0usize,
                            padding_left: 0usize,
                        }
                    },
                    min: -128i8,
                    max: 127i8,
                    input: __kernels::Rows::whole(
                        arena.view::<i8, 0usize, 2240usize>(),
                        320usize,
                        7usize,
                    ),
                    span: 0..1usize,
                    output: arena.view::<i8, 2240usize, 64usize>(),
                },
            );
            __tinyml::Observer::end(observer, &__OPERATORS[7usize]);
            __tinyml::Observer::start(observer, &__OPERATORS[8usize]);
            __fully_connected_2(
                &__kernels::ops::fully_connected::Args {
                    params: &const {
                        __kernels::ops::fully_connected::Params {
                            batches: 1usize,
                            input_depth: 64usize,
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
                            256usize,
                        >(&__CONSTANT_35),
                    ),
                    bias: __tinyml::__private::unless(
                        __FULLY_CONNECTED_2_PACKED,
                        __tinyml::__private::elements::<
                            i32,
                            _,
                            _,
                            4usize,
                        >(&__CONSTANT_36),
                    ),
                    stage: __kernels::Requantization {
                        multipliers: __tinyml::__private::unless(
                            __FULLY_CONNECTED_2_PACKED,
                            __tinyml::__private::elements::<
                                i32,
                                _,
                                _,
                                4usize,
                            >(&__CONSTANT_37),
                        ),
                        shifts: __tinyml::__private::unless(
                            __FULLY_CONNECTED_2_PACKED,
                            __tinyml::__private::elements::<
                                i8,
                                _,
                                _,
                                4usize,
                            >(&__CONSTANT_38),
                        ),
                        zero_point: 42i32,
                        min: -128i32,
                        max: 127i32,
                    },
                    packed: if __FULLY_CONNECTED_2_PACKED {
                        ::core::option::Option::Some(__kernels::Packed {
                            words: __tinyml::__private::elements::<
                                u32,
                                _,
                                _,
                                76usize,
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
                    input: arena.view::<i8, 2240usize, 64usize>(),
                    output: arena.view::<i8, 0usize, 4usize>(),
                },
            );
            __tinyml::Observer::end(observer, &__OPERATORS[8usize]);
            __tinyml::Observer::start(observer, &__OPERATORS[9usize]);
            __softmax_4(
                &__kernels::ops::softmax::Args {
                    rows: 1usize,
                    depth: 4usize,
                    arithmetic: __kernels::ops::softmax::Quantized {
                        multiplier: 2141526144i32,
                        left_shift: 22i32,
                        diff_min: -496i32,
                    },
                    input: arena.view::<i8, 0usize, 4usize>(),
                    output: arena.view::<i8, 0usize, 4usize>(),
                },
            );
            __tinyml::Observer::end(observer, &__OPERATORS[9usize]);
        }
        /// Forgets what earlier invocations left in the state.
        pub fn reset(&mut self) {
            self.state.clear();
        }
        ///The input `features`: i8 of shape [1, 49, 40, 1], real = 0.00390625 * (integer + 128).
        pub fn input(&self) -> &[i8; 1960usize] {
            self.arena.array::<i8, 0usize, 1960usize>()
        }
        ///The input `features`: i8 of shape [1, 49, 40, 1], real = 0.00390625 * (integer + 128).
        ///
        /// Write it before `invoke`.
        pub fn input_mut(&mut self) -> &mut [i8; 1960usize] {
            self.arena.array_mut::<i8, 0usize, 1960usize>()
        }
        ///The output `scores`: i8 of shape [1, 4], real = 0.00390625 * (integer + 128).
        pub fn output(&self) -> &[i8; 4usize] {
            self.arena.array::<i8, 0usize, 4usize>()
        }
    }
    impl ::core::default::Default for YesNo {
        fn default() -> Self {
            Self::new()
        }
    }
    impl __tinyml::Model for YesNo {
        const NAME: &'static str = "YesNo";
        const ARENA_BYTES: usize = YesNo::ARENA_BYTES;
        const STATE_BYTES: usize = 0usize;
        const WEIGHT_BYTES: usize = YesNo::WEIGHT_BYTES;
        const MACS: u64 = 400036u64;
        const MODEL_HASH: u64 = 17672679380594144765u64;
        const OPERATORS: &'static [__tinyml::OperatorInfo] = YesNo::OPERATORS;
        fn invoke_with<O: __tinyml::Observer>(&mut self, observer: &mut O) {
            YesNo::invoke_with(self, observer);
        }
        fn reset(&mut self) {
            YesNo::reset(self);
        }
        const INPUTS: &'static [__tinyml::AnyTensorInfo] = &[
            __tinyml::AnyTensorInfo {
                name: "features",
                element: "i8",
                shape: &[1usize, 49usize, 40usize, 1usize],
                scale: 0.00390625f32,
                zero_point: -128i32,
            },
        ];
        const OUTPUTS: &'static [__tinyml::AnyTensorInfo] = &[
            __tinyml::AnyTensorInfo {
                name: "scores",
                element: "i8",
                shape: &[1usize, 4usize],
                scale: 0.00390625f32,
                zero_point: -128i32,
            },
        ];
        type Input = [i8; 1960usize];
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
                0usize => self.arena.bytes_mut(0usize..1960usize),
                _ => ::core::option::Option::None,
            }
        }
        fn output_bytes(&self, index: usize) -> ::core::option::Option<&[u8]> {
            match index {
                0usize => self.arena.bytes(0usize..4usize),
                _ => ::core::option::Option::None,
            }
        }
    }
};
