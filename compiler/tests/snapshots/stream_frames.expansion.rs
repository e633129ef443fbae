///
/// A TensorFlow Lite model, compiled.
///
/// | tensor | name | type | shape | scale | zero point |
/// |---|---|---|---|---|---|
/// | input | `frames` | i8 | [1, 14, 3, 2] | 0.007842922 | 0 |
/// | output | `scores` | i8 | [1, 10, 1, 2] | 0.00390625 | -128 |
/// | output | `window` | i8 | [1, 2] | 0.00150485 | 127 |
///
/// | size | |
/// |---|---|
/// | arena | 720 bytes (no smaller plan exists for this order of operators) |
/// | state | 0 bytes |
/// | constants | 428 bytes |
/// | multiply-accumulate operations | 1732 |
///
/// | operator | output | shape | MACs | rows at a time |
/// |---|---|---|---|---|
/// | CONV_2D | `features/Relu` | [1, 14, 3, 4] | 1008 | all |
/// | MAX_POOL_2D | `far/MaxPool2d` | [1, 10, 3, 4] | 0 | all |
/// | STRIDED_SLICE | `middle/strided_slice` | [1, 10, 3, 4] | 0 | all |
/// | AVERAGE_POOL_2D | `near/AvgPool` | [1, 12, 3, 4] | 0 | all |
/// | STRIDED_SLICE | `latest/strided_slice` | [1, 10, 3, 4] | 0 | all |
/// | CONCATENATION | `all/concat` | [1, 10, 3, 12] | 0 | all |
/// | CONV_2D | `scores/BiasAdd` | [1, 10, 1, 2] | 720 | all |
/// | LOGISTIC | `scores` | [1, 10, 1, 2] | 0 | all |
/// | MEAN | `mean/Mean` | [1, 2] | 0 | all |
/// | FULLY_CONNECTED | `window` | [1, 2] | 4 | all |
pub struct StreamFrames {
    state: ::tinyml::__private::Arena<0usize>,
    arena: ::tinyml::__private::Arena<{ StreamFrames::ARENA_BYTES }>,
}
const _: () = {
    use ::tinyml as __tinyml;
    use ::tinyml::kernels as __kernels;
    #[allow(dead_code)]
    type __Set = __kernels::Native;
    #[allow(dead_code)]
    const __ARENA_BYTES: usize = StreamFrames::ARENA_BYTES;
    #[allow(dead_code)]
    const __STATE_BYTES: usize = StreamFrames::STATE_BYTES;
    static __CONSTANT_0: __tinyml::__private::Aligned<u32, [u8; 24usize]> = __tinyml::__private::Aligned::new(
        *b"Kw\xA6\x11S\x81pw... 24 bytes, hash 2ecac711",
    );
    static __CONSTANT_1: __tinyml::__private::Aligned<u32, [u8; 16usize]> = __tinyml::__private::Aligned::new(
        *b"\x10\xFF\xFF\xFF\xE0\0\0\0... 16 bytes, hash 6f6f2b1b",
    );
    static __CONSTANT_2: __tinyml::__private::Aligned<u32, [u8; 16usize]> = __tinyml::__private::Aligned::new(
        *b"/\x99\x86W\xA5\x90\tW... 16 bytes, hash 46c78ba3",
    );
    static __CONSTANT_3: __tinyml::__private::Aligned<u32, [u8; 4usize]> = __tinyml::__private::Aligned::new(
        *b"\xF9\xF8\xF9\xF9",
    );
    static __CONSTANT_4: __tinyml::__private::Aligned<u32, [u8; 56usize]> = __tinyml::__private::Aligned::new(
        *b"\xE4\xE3\xCC\xFD\x87\x0E\xAE\xFE... 56 bytes, hash be3ff191",
    );
    static __CONSTANT_5: __tinyml::__private::Aligned<u32, [u8; 72usize]> = __tinyml::__private::Aligned::new(
        *b"hK\x0C\x8C\xACS\xADG... 72 bytes, hash 70d6fb7e",
    );
    static __CONSTANT_6: __tinyml::__private::Aligned<u32, [u8; 8usize]> = __tinyml::__private::Aligned::new(
        *b"S\xFD\xFF\xFF\xBB\0\0\0",
    );
    static __CONSTANT_7: __tinyml::__private::Aligned<u32, [u8; 8usize]> = __tinyml::__private::Aligned::new(
        *b"\x0F\xD9\x17B\xE6Y\xD7x",
    );
    static __CONSTANT_8: __tinyml::__private::Aligned<u32, [u8; 2usize]> = __tinyml::__private::Aligned::new(
        *b"\xF8\xF7",
    );
    static __CONSTANT_9: __tinyml::__private::Aligned<u32, [u8; 96usize]> = __tinyml::__private::Aligned::new(
        *b"h\x14\x0CXKK\x8Ck... 96 bytes, hash eb259812",
    );
    static __CONSTANT_10: __tinyml::__private::Aligned<u32, [u8; 256usize]> = __tinyml::__private::Aligned::new(
        *b"\xAE\xAE\xAE\xAF\xAF\xAF\xB0\xB0... 256 bytes, hash 6df7cba8",
    );
    static __CONSTANT_11: __tinyml::__private::Aligned<u32, [u8; 4usize]> = __tinyml::__private::Aligned::new(
        *b"\x81\x90\x81\n",
    );
    static __CONSTANT_12: __tinyml::__private::Aligned<u32, [u8; 8usize]> = __tinyml::__private::Aligned::new(
        *b"y\xFD\xFF\xFF\x12\x01\0\0",
    );
    static __CONSTANT_13: __tinyml::__private::Aligned<u32, [u8; 8usize]> = __tinyml::__private::Aligned::new(
        *b"\xD8.\xF4Q_\xCC9f",
    );
    static __CONSTANT_14: __tinyml::__private::Aligned<u32, [u8; 2usize]> = __tinyml::__private::Aligned::new(
        *b"\xF9\xFA",
    );
    static __CONSTANT_15: __tinyml::__private::Aligned<u32, [u8; 24usize]> = __tinyml::__private::Aligned::new(
        *b"\x81\x80\0\0\x90\t\0\0... 24 bytes, hash 1b898d63",
    );
    #[inline(never)]
    #[allow(unused_variables)]
    fn __node_6_0(
        arena: __tinyml::__private::Cells<'_, { __ARENA_BYTES }>,
        state: __tinyml::__private::Cells<'_, { __STATE_BYTES }>,
    ) {
        __conv_2d_0(
            &__kernels::ops::conv_2d::Args {
                params: &const {
                    __kernels::ops::conv_2d::Params {
                        input_width: 3usize,
                        input_channels: 12usize,
                        output_width: 1usize,
                        output_channels: 2usize,
                        filter_height: 1usize,
                        filter_width: 3usize,
                        filter_channels: 12usize,
                        group_channels: 2usize,
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
                    __tinyml::__private::elements::<i8, _, _, 72usize>(&__CONSTANT_5),
                ),
                bias: __tinyml::__private::unless(
                    __CONV_2D_0_PACKED,
                    __tinyml::__private::elements::<i32, _, _, 2usize>(&__CONSTANT_6),
                ),
                stage: __kernels::Requantization {
                    multipliers: __tinyml::__private::unless(
                        __CONV_2D_0_PACKED,
                        __tinyml::__private::elements::<i32, _, _, 2usize>(&__CONSTANT_7),
                    ),
                    shifts: __tinyml::__private::unless(
                        __CONV_2D_0_PACKED,
                        __tinyml::__private::elements::<i8, _, _, 2usize>(&__CONSTANT_8),
                    ),
                    zero_point: 32i32,
                    min: -128i32,
                    max: 127i32,
                },
                packed: if __CONV_2D_0_PACKED {
                    ::core::option::Option::Some(__kernels::Packed {
                        words: __tinyml::__private::elements::<
                            u32,
                            _,
                            _,
                            24usize,
                        >(&__CONSTANT_9),
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
                        { if __CONV_2D_0_PACKED { 380usize } else { 0 } },
                        { if __CONV_2D_0_PACKED { 37usize } else { 0 } },
                    >(),
                input: __kernels::Rows::whole(
                    arena.view::<i8, 0usize, 360usize>(),
                    36usize,
                    10usize,
                ),
                span: 0..10usize,
                output: arena.view::<i8, 360usize, 20usize>(),
            },
        );
    }
    #[diagnostic::on_unimplemented(
        message = "kernel set `tinyml::kernels::Native` has no CONV_2D for i8",
        label = "needed by the model stream_frames.tflite",
        note = "node 0 CONV_2D 'features/Relu' reads 'frames' i8[1, 14, 3, 2], 'features/convolution' i8[4, 1, 3, 2], 'features/Relu:2' i32[4]",
        note = "node 6 CONV_2D 'scores/BiasAdd' reads 'all/concat' i8[1, 10, 3, 12], 'scores/convolution' i8[2, 1, 3, 12], 'scores/BiasAdd:2' i32[2]",
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
        message = "kernel set `tinyml::kernels::Native` has no MAX_POOL_2D for i8",
        label = "needed by the model stream_frames.tflite",
        note = "node 1 MAX_POOL_2D 'far/MaxPool2d' reads 'features/Relu' i8[1, 14, 3, 4]",
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
    fn __pool_2d_5(args: &__kernels::ops::pool_2d::Args<'_, i8>) {
        <__Set as MaxPool2d_i8>::run(args);
    }
    #[diagnostic::on_unimplemented(
        message = "kernel set `tinyml::kernels::Native` has no STRIDED_SLICE or CONCATENATION for i8",
        label = "needed by the model stream_frames.tflite",
        note = "node 2 STRIDED_SLICE 'middle/strided_slice' reads 'features/Relu' i8[1, 14, 3, 4], 'arith.constant' i32[4], 'middle/strided_slice/stack' i32[4], 'arith.constant1' i32[4]",
        note = "node 4 STRIDED_SLICE 'latest/strided_slice' reads 'near/AvgPool' i8[1, 12, 3, 4], 'arith.constant' i32[4], 'latest/strided_slice/stack' i32[4], 'arith.constant1' i32[4]",
        note = "node 5 CONCATENATION 'all/concat' reads 'latest/strided_slice' i8[1, 10, 3, 4], 'far/MaxPool2d' i8[1, 10, 3, 4], 'middle/strided_slice' i8[1, 10, 3, 4]",
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
    fn __strided_copy_6(args: &__kernels::ops::strided_copy::Args<'_, i8>) {
        <__Set as StridedCopy_i8>::run(args);
    }
    #[diagnostic::on_unimplemented(
        message = "kernel set `tinyml::kernels::Native` has no AVERAGE_POOL_2D for i8",
        label = "needed by the model stream_frames.tflite",
        note = "node 3 AVERAGE_POOL_2D 'near/AvgPool' reads 'features/Relu' i8[1, 14, 3, 4]",
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
    fn __pool_2d_4(args: &__kernels::ops::pool_2d::Args<'_, i8>) {
        <__Set as AveragePool2d_i8>::run(args);
    }
    #[diagnostic::on_unimplemented(
        message = "kernel set `tinyml::kernels::Native` has no LOGISTIC for i8",
        label = "needed by the model stream_frames.tflite",
        note = "node 7 LOGISTIC 'scores' reads 'scores/BiasAdd' i8[1, 10, 1, 2]",
        note = "what to do: choose a kernel set that has it (`kernels = …`), implement `tinyml::kernels::ops::lookup::Lookup<i8, i8>` for a set of your own, or convert the model without this operator"
    )]
    #[allow(non_camel_case_types)]
    trait Lookup_i8_i8 {
        fn run(args: &__kernels::ops::lookup::Args<'_, i8, i8>);
    }
    #[diagnostic::do_not_recommend]
    impl<K: __kernels::ops::lookup::Lookup<i8, i8>> Lookup_i8_i8 for K {
        #[inline(always)]
        fn run(args: &__kernels::ops::lookup::Args<'_, i8, i8>) {
            <K as __kernels::ops::lookup::Lookup<i8, i8>>::run(args);
        }
    }
    #[inline(always)]
    fn __lookup_2(args: &__kernels::ops::lookup::Args<'_, i8, i8>) {
        <__Set as Lookup_i8_i8>::run(args);
    }
    #[diagnostic::on_unimplemented(
        message = "kernel set `tinyml::kernels::Native` has no MEAN for i8",
        label = "needed by the model stream_frames.tflite",
        note = "node 8 MEAN 'mean/Mean' reads 'scores' i8[1, 10, 1, 2], 'mean/Mean/reduction_indices' i32[2]",
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
        label = "needed by the model stream_frames.tflite",
        note = "node 9 FULLY_CONNECTED 'window' reads 'mean/Mean' i8[1, 2], 'window/MatMul' i8[2, 2], 'window/BiasAdd' i32[2]",
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
    const __FULLY_CONNECTED_1_PACKED_KERNEL: (
        __kernels::Layout,
        fn(&__kernels::ops::fully_connected::Args<'_, i8, i8>),
    ) = (<__Set as FullyConnected_i8_i8>::LAYOUT, <__Set as FullyConnected_i8_i8>::run);
    const __FULLY_CONNECTED_1_PACKED: bool = ::core::matches!(
        __FULLY_CONNECTED_1_PACKED_KERNEL.0, __kernels::Layout::Dual
    );
    #[inline(always)]
    fn __fully_connected_1(args: &__kernels::ops::fully_connected::Args<'_, i8, i8>) {
        (__FULLY_CONNECTED_1_PACKED_KERNEL.1)(args);
    }
    #[allow(dead_code)]
    const __OPERATORS: &[__tinyml::OperatorInfo] = StreamFrames::OPERATORS;
    impl StreamFrames {
        /// Bytes of working memory: every intermediate tensor, inputs and outputs.
        pub const ARENA_BYTES: usize = 720usize;
        /// Bytes of memory that is kept from one invocation to the next.
        pub const STATE_BYTES: usize = 0usize;
        /// Bytes of constants: weights, biases, multipliers and tables.
        pub const WEIGHT_BYTES: usize = 256usize
            + if __CONV_2D_0_PACKED { 152usize } else { 0 }
            + if __FULLY_CONNECTED_1_PACKED { 24usize } else { 0 }
            + if !__CONV_2D_0_PACKED { 150usize } else { 0 }
            + if !__FULLY_CONNECTED_1_PACKED { 22usize } else { 0 };
        /// Multiply-accumulate operations of an invocation.
        pub const MACS: u64 = 1732u64;
        /// The model file's FNV-1a hash: tells which model a firmware runs.
        pub const MODEL_HASH: u64 = 10220823422545269608u64;
        /// What the kernels are chosen for.
        pub const OPTIMIZE: __tinyml::Optimize = __tinyml::Optimize::Speed;
        /// The operators in the order in which they run.
        pub const OPERATORS: &'static [__tinyml::OperatorInfo] = &[
            __tinyml::OperatorInfo {
                name: "CONV_2D",
                tensor: "features/Relu",
                inputs: &[
                    &[1usize, 14usize, 3usize, 2usize],
                    &[4usize, 1usize, 3usize, 2usize],
                    &[4usize],
                ],
                outputs: &[&[1usize, 14usize, 3usize, 4usize]],
                macs: 1008u64,
            },
            __tinyml::OperatorInfo {
                name: "MAX_POOL_2D",
                tensor: "far/MaxPool2d",
                inputs: &[&[1usize, 14usize, 3usize, 4usize]],
                outputs: &[&[1usize, 10usize, 3usize, 4usize]],
                macs: 0u64,
            },
            __tinyml::OperatorInfo {
                name: "STRIDED_SLICE",
                tensor: "middle/strided_slice",
                inputs: &[
                    &[1usize, 14usize, 3usize, 4usize],
                    &[4usize],
                    &[4usize],
                    &[4usize],
                ],
                outputs: &[&[1usize, 10usize, 3usize, 4usize]],
                macs: 0u64,
            },
            __tinyml::OperatorInfo {
                name: "AVERAGE_POOL_2D",
                tensor: "near/AvgPool",
                inputs: &[&[1usize, 14usize, 3usize, 4usize]],
                outputs: &[&[1usize, 12usize, 3usize, 4usize]],
                macs: 0u64,
            },
            __tinyml::OperatorInfo {
                name: "STRIDED_SLICE",
                tensor: "latest/strided_slice",
                inputs: &[
                    &[1usize, 12usize, 3usize, 4usize],
                    &[4usize],
                    &[4usize],
                    &[4usize],
                ],
                outputs: &[&[1usize, 10usize, 3usize, 4usize]],
                macs: 0u64,
            },
            __tinyml::OperatorInfo {
                name: "CONCATENATION",
                tensor: "all/concat",
                inputs: &[
                    &[1usize, 10usize, 3usize, 4usize],
                    &[1usize, 10usize, 3usize, 4usize],
                    &[1usize, 10usize, 3usize, 4usize],
                ],
                outputs: &[&[1usize, 10usize, 3usize, 12usize]],
                macs: 0u64,
            },
            __tinyml::OperatorInfo {
                name: "CONV_2D",
                tensor: "scores/BiasAdd",
                inputs: &[
                    &[1usize, 10usize, 3usize, 12usize],
                    &[2usize, 1usize, 3usize, 12usize],
                    &[2usize],
                ],
                outputs: &[&[1usize, 10usize, 1usize, 2usize]],
                macs: 720u64,
            },
            __tinyml::OperatorInfo {
                name: "LOGISTIC",
                tensor: "scores",
                inputs: &[&[1usize, 10usize, 1usize, 2usize]],
                outputs: &[&[1usize, 10usize, 1usize, 2usize]],
                macs: 0u64,
            },
            __tinyml::OperatorInfo {
                name: "MEAN",
                tensor: "mean/Mean",
                inputs: &[&[1usize, 10usize, 1usize, 2usize], &[2usize]],
                outputs: &[&[1usize, 2usize]],
                macs: 0u64,
            },
            __tinyml::OperatorInfo {
                name: "FULLY_CONNECTED",
                tensor: "window",
                inputs: &[&[1usize, 2usize], &[2usize, 2usize], &[2usize]],
                outputs: &[&[1usize, 2usize]],
                macs: 4u64,
            },
        ];
        /// A model whose memory is all zero. Place it in a `static`: it holds the arena.
        pub const fn new() -> Self {
            Self {
                state: __tinyml::__private::Arena::new(),
                arena: __tinyml::__private::Arena::new(),
            }
        }
        ///The input `frames`: i8 of shape [1, 14, 3, 2], real = 0.007842922 * integer.
        pub const INPUT: __tinyml::TensorInfo<i8, 4usize> = __tinyml::TensorInfo::new(
            "frames",
            [1usize, 14usize, 3usize, 2usize],
            0.007842922f32,
            0i32,
        );
        ///The output `scores`: i8 of shape [1, 10, 1, 2], real = 0.00390625 * (integer + 128).
        pub const OUTPUT_SCORES: __tinyml::TensorInfo<i8, 4usize> = __tinyml::TensorInfo::new(
            "scores",
            [1usize, 10usize, 1usize, 2usize],
            0.00390625f32,
            -128i32,
        );
        ///The output `window`: i8 of shape [1, 2], real = 0.00150485 * (integer - 127).
        pub const OUTPUT_WINDOW: __tinyml::TensorInfo<i8, 2usize> = __tinyml::TensorInfo::new(
            "window",
            [1usize, 2usize],
            0.00150485f32,
            127i32,
        );
    }
    impl StreamFrames {
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
            __conv_2d_0(
                &__kernels::ops::conv_2d::Args {
                    params: &const {
                        __kernels::ops::conv_2d::Params {
                            input_width: 3usize,
                            input_channels: 2usize,
                            output_width: 3usize,
                            output_channels: 4usize,
                            filter_height: 1usize,
                            filter_width: 3usize,
                            filter_channels: 2usize,
                            group_channels: 4usize,
                            stride_height: 1usize,
                            stride_width: 1usize,
                            dilation_height: 1usize,
                            dilation_width: 1usize,
                            padding_top: 0usize,
                            padding_left: 1usize,
                            input_zero_point: 0i32,
                        }
                    },
                    filter: __tinyml::__private::unless(
                        __CONV_2D_0_PACKED,
                        __tinyml::__private::elements::<i8, _, _, 24usize>(&__CONSTANT_0),
                    ),
                    bias: __tinyml::__private::unless(
                        __CONV_2D_0_PACKED,
                        __tinyml::__private::elements::<i32, _, _, 4usize>(&__CONSTANT_1),
                    ),
                    stage: __kernels::Requantization {
                        multipliers: __tinyml::__private::unless(
                            __CONV_2D_0_PACKED,
                            __tinyml::__private::elements::<
                                i32,
                                _,
                                _,
                                4usize,
                            >(&__CONSTANT_2),
                        ),
                        shifts: __tinyml::__private::unless(
                            __CONV_2D_0_PACKED,
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
                    packed: if __CONV_2D_0_PACKED {
                        ::core::option::Option::Some(__kernels::Packed {
                            words: __tinyml::__private::elements::<
                                u32,
                                _,
                                _,
                                14usize,
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
                            { if __CONV_2D_0_PACKED { 252usize } else { 0 } },
                            { if __CONV_2D_0_PACKED { 5usize } else { 0 } },
                        >(),
                    input: __kernels::Rows::whole(
                        arena.view::<i8, 168usize, 84usize>(),
                        6usize,
                        14usize,
                    ),
                    span: 0..14usize,
                    output: arena.view::<i8, 0usize, 168usize>(),
                },
            );
            __tinyml::Observer::end(observer, &__OPERATORS[0usize]);
            __tinyml::Observer::start(observer, &__OPERATORS[1usize]);
            __pool_2d_5(
                &__kernels::ops::pool_2d::Args {
                    params: &const {
                        __kernels::ops::pool_2d::Params {
                            input_width: 3usize,
                            channels: 4usize,
                            output_width: 3usize,
                            filter_height: 5usize,
                            filter_width: 1usize,
                            stride_height: 1usize,
                            stride_width: 1usize,
                            padding_top: 0usize,
                            padding_left: 0usize,
                        }
                    },
                    min: -128i8,
                    max: 127i8,
                    input: __kernels::Rows::whole(
                        arena.view::<i8, 0usize, 168usize>(),
                        12usize,
                        14usize,
                    ),
                    span: 0..10usize,
                    output: arena.view::<i8, 360usize, 120usize>(),
                },
            );
            __tinyml::Observer::end(observer, &__OPERATORS[1usize]);
            __tinyml::Observer::start(observer, &__OPERATORS[2usize]);
            __strided_copy_6(
                &__kernels::ops::strided_copy::Args {
                    params: &const {
                        __kernels::ops::strided_copy::Params {
                            extents: [1usize, 1usize, 1usize, 1usize, 1usize, 120usize],
                            source_offset: 24isize,
                            source_strides: [
                                0isize, 0isize, 0isize, 0isize, 0isize, 1isize,
                            ],
                            output_offset: 0usize,
                            output_strides: [
                                0usize, 0usize, 0usize, 0usize, 0usize, 1usize,
                            ],
                        }
                    },
                    source: __kernels::Source::Cells(
                        arena.view::<i8, 0usize, 168usize>(),
                    ),
                    output: arena.view::<i8, 480usize, 120usize>(),
                },
            );
            __tinyml::Observer::end(observer, &__OPERATORS[2usize]);
            __tinyml::Observer::start(observer, &__OPERATORS[3usize]);
            __pool_2d_4(
                &__kernels::ops::pool_2d::Args {
                    params: &const {
                        __kernels::ops::pool_2d::Params {
                            input_width: 3usize,
                            channels: 4usize,
                            output_width: 3usize,
                            filter_height: 3usize,
                            filter_width: 1usize,
                            stride_height: 1usize,
                            stride_width: 1usize,
                            padding_top: 0usize,
                            padding_left: 0usize,
                        }
                    },
                    min: -128i8,
                    max: 127i8,
                    input: __kernels::Rows::whole(
                        arena.view::<i8, 0usize, 168usize>(),
                        12usize,
                        14usize,
                    ),
                    span: 0..12usize,
                    output: arena.view::<i8, 168usize, 144usize>(),
                },
            );
            __tinyml::Observer::end(observer, &__OPERATORS[3usize]);
            __tinyml::Observer::start(observer, &__OPERATORS[4usize]);
            __strided_copy_6(
                &__kernels::ops::strided_copy::Args {
                    params: &const {
                        __kernels::ops::strided_copy::Params {
                            extents: [1usize, 1usize, 1usize, 1usize, 1usize, 120usize],
                            source_offset: 24isize,
                            source_strides: [
                                0isize, 0isize, 0isize, 0isize, 0isize, 1isize,
                            ],
                            output_offset: 0usize,
                            output_strides: [
                                0usize, 0usize, 0usize, 0usize, 0usize, 1usize,
                            ],
                        }
                    },
                    source: __kernels::Source::Cells(
                        arena.view::<i8, 168usize, 144usize>(),
                    ),
                    output: arena.view::<i8, 600usize, 120usize>(),
                },
            );
            __tinyml::Observer::end(observer, &__OPERATORS[4usize]);
            __tinyml::Observer::start(observer, &__OPERATORS[5usize]);
            __strided_copy_6(
                &__kernels::ops::strided_copy::Args {
                    params: &const {
                        __kernels::ops::strided_copy::Params {
                            extents: [1usize, 1usize, 1usize, 1usize, 30usize, 4usize],
                            source_offset: 0isize,
                            source_strides: [
                                0isize, 0isize, 0isize, 0isize, 4isize, 1isize,
                            ],
                            output_offset: 0usize,
                            output_strides: [
                                0usize, 0usize, 0usize, 0usize, 12usize, 1usize,
                            ],
                        }
                    },
                    source: __kernels::Source::Cells(
                        arena.view::<i8, 600usize, 120usize>(),
                    ),
                    output: arena.view::<i8, 0usize, 360usize>(),
                },
            );
            __strided_copy_6(
                &__kernels::ops::strided_copy::Args {
                    params: &const {
                        __kernels::ops::strided_copy::Params {
                            extents: [1usize, 1usize, 1usize, 1usize, 30usize, 4usize],
                            source_offset: 0isize,
                            source_strides: [
                                0isize, 0isize, 0isize, 0isize, 4isize, 1isize,
                            ],
                            output_offset: 4usize,
                            output_strides: [
                                0usize, 0usize, 0usize, 0usize, 12usize, 1usize,
                            ],
                        }
                    },
                    source: __kernels::Source::Cells(
                        arena.view::<i8, 360usize, 120usize>(),
                    ),
                    output: arena.view::<i8, 0usize, 360usize>(),
                },
            );
            __strided_copy_6(
                &__kernels::ops::strided_copy::Args {
                    params: &const {
                        __kernels::ops::strided_copy::Params {
                            extents: [1usize, 1usize, 1usize, 1usize, 30usize, 4usize],
                            source_offset: 0isize,
                            source_strides: [
                                0isize, 0isize, 0isize, 0isize, 4isize, 1isize,
                            ],
                            output_offset: 8usize,
                            output_strides: [
                                0usize, 0usize, 0usize, 0usize, 12usize, 1usize,
                            ],
                        }
                    },
                    source: __kernels::Source::Cells(
                        arena.view::<i8, 480usize, 120usize>(),
                    ),
                    output: arena.view::<i8, 0usize, 360usize>(),
                },
            );
            __tinyml::Observer::end(observer, &__OPERATORS[5usize]);
            __tinyml::Observer::start(observer, &__OPERATORS[6usize]);
            __node_6_0(arena, state);
            __tinyml::Observer::end(observer, &__OPERATORS[6usize]);
            __tinyml::Observer::start(observer, &__OPERATORS[7usize]);
            __lookup_2(
                &__kernels::ops::lookup::Args {
                    table: __tinyml::__private::elements::<
                        i8,
                        _,
                        _,
                        256usize,
                    >(&__CONSTANT_10),
                    input: arena.view::<i8, 360usize, 20usize>(),
                    output: arena.view::<i8, 360usize, 20usize>(),
                },
            );
            __tinyml::Observer::end(observer, &__OPERATORS[7usize]);
            __tinyml::Observer::start(observer, &__OPERATORS[8usize]);
            __mean_3(
                &__kernels::ops::mean::Args {
                    params: &const {
                        __kernels::ops::mean::Params {
                            output_extents: [
                                1usize, 1usize, 1usize, 1usize, 1usize, 2usize,
                            ],
                            output_strides: [
                                0usize, 0usize, 0usize, 0usize, 20usize, 1usize,
                            ],
                            reduced_extents: [
                                1usize, 1usize, 1usize, 1usize, 10usize, 1usize,
                            ],
                            reduced_strides: [
                                0usize, 0usize, 0usize, 0usize, 2usize, 2usize,
                            ],
                            count: 10usize,
                            input_zero_point: -128i32,
                        }
                    },
                    arithmetic: __kernels::ops::mean::Quantized {
                        multiplier: 1457766188i32,
                        shift: -2i32,
                        zero_point: -128i32,
                    },
                    input: arena.view::<i8, 360usize, 20usize>(),
                    output: arena.view::<i8, 0usize, 2usize>(),
                },
            );
            __tinyml::Observer::end(observer, &__OPERATORS[8usize]);
            __tinyml::Observer::start(observer, &__OPERATORS[9usize]);
            __fully_connected_1(
                &__kernels::ops::fully_connected::Args {
                    params: &const {
                        __kernels::ops::fully_connected::Params {
                            batches: 1usize,
                            input_depth: 2usize,
                            output_depth: 2usize,
                            input_zero_point: -128i32,
                            filter_zero_point: 0i32,
                        }
                    },
                    filter: __tinyml::__private::unless(
                        __FULLY_CONNECTED_1_PACKED,
                        __tinyml::__private::elements::<i8, _, _, 4usize>(&__CONSTANT_11),
                    ),
                    bias: __tinyml::__private::unless(
                        __FULLY_CONNECTED_1_PACKED,
                        __tinyml::__private::elements::<
                            i32,
                            _,
                            _,
                            2usize,
                        >(&__CONSTANT_12),
                    ),
                    stage: __kernels::Requantization {
                        multipliers: __tinyml::__private::unless(
                            __FULLY_CONNECTED_1_PACKED,
                            __tinyml::__private::elements::<
                                i32,
                                _,
                                _,
                                2usize,
                            >(&__CONSTANT_13),
                        ),
                        shifts: __tinyml::__private::unless(
                            __FULLY_CONNECTED_1_PACKED,
                            __tinyml::__private::elements::<
                                i8,
                                _,
                                _,
                                2usize,
                            >(&__CONSTANT_14),
                        ),
                        zero_point: 127i32,
                        min: -128i32,
                        max: 127i32,
                    },
                    packed: if __FULLY_CONNECTED_1_PACKED {
                        ::core::option::Option::Some(__kernels::Packed {
                            words: __tinyml::__private::elements::<
                                u32,
                                _,
                                _,
                                6usize,
                            >(&__CONSTANT_15),
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
                    input: arena.view::<i8, 0usize, 2usize>(),
                    output: arena.view::<i8, 4usize, 2usize>(),
                },
            );
            __tinyml::Observer::end(observer, &__OPERATORS[9usize]);
        }
        /// Forgets what earlier invocations left in the state.
        pub fn reset(&mut self) {
            self.state.clear();
        }
        ///The input `frames`: i8 of shape [1, 14, 3, 2], real = 0.007842922 * integer.
        pub fn input(&self) -> &[i8; 84usize] {
            self.arena.array::<i8, 168usize, 84usize>()
        }
        ///The input `frames`: i8 of shape [1, 14, 3, 2], real = 0.007842922 * integer.
        ///
        /// Write it before `invoke`.
        pub fn input_mut(&mut self) -> &mut [i8; 84usize] {
            self.arena.array_mut::<i8, 168usize, 84usize>()
        }
        ///The output `scores`: i8 of shape [1, 10, 1, 2], real = 0.00390625 * (integer + 128).
        pub fn output_scores(&self) -> &[i8; 20usize] {
            self.arena.array::<i8, 360usize, 20usize>()
        }
        ///The output `window`: i8 of shape [1, 2], real = 0.00150485 * (integer - 127).
        pub fn output_window(&self) -> &[i8; 2usize] {
            self.arena.array::<i8, 4usize, 2usize>()
        }
    }
    impl ::core::default::Default for StreamFrames {
        fn default() -> Self {
            Self::new()
        }
    }
    impl __tinyml::Model for StreamFrames {
        const NAME: &'static str = "StreamFrames";
        const ARENA_BYTES: usize = StreamFrames::ARENA_BYTES;
        const STATE_BYTES: usize = 0usize;
        const WEIGHT_BYTES: usize = StreamFrames::WEIGHT_BYTES;
        const MACS: u64 = 1732u64;
        const MODEL_HASH: u64 = 10220823422545269608u64;
        const OPERATORS: &'static [__tinyml::OperatorInfo] = StreamFrames::OPERATORS;
        fn invoke_with<O: __tinyml::Observer>(&mut self, observer: &mut O) {
            StreamFrames::invoke_with(self, observer);
        }
        fn reset(&mut self) {
            StreamFrames::reset(self);
        }
        const INPUTS: &'static [__tinyml::AnyTensorInfo] = &[
            __tinyml::AnyTensorInfo {
                name: "frames",
                element: "i8",
                shape: &[1usize, 14usize, 3usize, 2usize],
                scale: 0.007842922f32,
                zero_point: 0i32,
            },
        ];
        const OUTPUTS: &'static [__tinyml::AnyTensorInfo] = &[
            __tinyml::AnyTensorInfo {
                name: "scores",
                element: "i8",
                shape: &[1usize, 10usize, 1usize, 2usize],
                scale: 0.00390625f32,
                zero_point: -128i32,
            },
            __tinyml::AnyTensorInfo {
                name: "window",
                element: "i8",
                shape: &[1usize, 2usize],
                scale: 0.00150485f32,
                zero_point: 127i32,
            },
        ];
        type Input = [i8; 84usize];
        type Output = [i8; 20usize];
        fn input(&self) -> &Self::Input {
            self.input()
        }
        fn input_mut(&mut self) -> &mut Self::Input {
            self.input_mut()
        }
        fn output(&self) -> &Self::Output {
            self.output_scores()
        }
        fn input_bytes_mut(
            &mut self,
            index: usize,
        ) -> ::core::option::Option<&mut [u8]> {
            match index {
                0usize => self.arena.bytes_mut(168usize..252usize),
                _ => ::core::option::Option::None,
            }
        }
        fn output_bytes(&self, index: usize) -> ::core::option::Option<&[u8]> {
            match index {
                0usize => self.arena.bytes(360usize..380usize),
                1usize => self.arena.bytes(4usize..6usize),
                _ => ::core::option::Option::None,
            }
        }
    }
};
