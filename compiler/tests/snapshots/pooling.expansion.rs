///
/// A TensorFlow Lite model, compiled.
///
/// | tensor | name | type | shape | scale | zero point |
/// |---|---|---|---|---|---|
/// | input | `image` | i8 | [1, 15, 14, 4] | 0.0059975553 | -40 |
/// | output | `by_plane` | i8 | [1, 1, 1, 3] | 0.006260594 | 87 |
/// | output | `by_column` | i8 | [1, 3] | 0.007881651 | 4 |
///
/// | size | |
/// |---|---|
/// | arena | 1112 bytes (no smaller plan exists for this order of operators) |
/// | state | 0 bytes |
/// | constants | 282 bytes |
/// | multiply-accumulate operations | 2142 |
///
/// | operator | output | shape | MACs | rows at a time |
/// |---|---|---|---|---|
/// | AVERAGE_POOL_2D | `average_same/AvgPool` | [1, 8, 7, 4] | 0 | all |
/// | AVERAGE_POOL_2D | `average_valid/AvgPool` | [1, 7, 6, 4] | 0 | 2, from the last |
/// | MAX_POOL_2D | `max_same/MaxPool2d` | [1, 8, 7, 4] | 0 | 2, from the last |
/// | MAX_POOL_2D | `max_valid/MaxPool2d` | [1, 7, 6, 4] | 0 | all |
/// | CONCATENATION | `both/concat` | [1, 7, 6, 8] | 0 | all |
/// | CONV_2D | `mix/Relu` | [1, 7, 6, 6] | 2016 | all |
/// | MEAN | `over_plane/Mean` | [1, 1, 1, 6] | 0 | all |
/// | CONV_2D | `by_plane` | [1, 1, 1, 3] | 18 | all |
/// | MEAN | `over_rows/Mean` | [1, 6, 6] | 0 | all |
/// | FULLY_CONNECTED | `by_column` | [1, 3] | 108 | all |
pub struct Pooling {
    state: ::tinyml::__private::Arena<0usize>,
    arena: ::tinyml::__private::Arena<{ Pooling::ARENA_BYTES }>,
}
const _: () = {
    use ::tinyml as __tinyml;
    use ::tinyml::kernels as __kernels;
    #[allow(dead_code)]
    type __Set = __kernels::Native;
    #[allow(dead_code)]
    const __ARENA_BYTES: usize = Pooling::ARENA_BYTES;
    #[allow(dead_code)]
    const __STATE_BYTES: usize = Pooling::STATE_BYTES;
    static __CONSTANT_0: __tinyml::__private::Aligned<u32, [u8; 48usize]> = __tinyml::__private::Aligned::new(
        *b"kb \x7F\x1C\x02&3... 48 bytes, hash e7911015",
    );
    static __CONSTANT_1: __tinyml::__private::Aligned<u32, [u8; 24usize]> = __tinyml::__private::Aligned::new(
        *b"M\xFE\xFF\xFF\0\0\0\0... 24 bytes, hash a8d1f980",
    );
    static __CONSTANT_2: __tinyml::__private::Aligned<u32, [u8; 24usize]> = __tinyml::__private::Aligned::new(
        *b"t\x16.C\x9F\xC4\x96Z... 24 bytes, hash 013331d6",
    );
    static __CONSTANT_3: __tinyml::__private::Aligned<u32, [u8; 6usize]> = __tinyml::__private::Aligned::new(
        *b"\xF9\xF9\xF9\xF9\xF9\xF9",
    );
    static __CONSTANT_4: __tinyml::__private::Aligned<u32, [u8; 96usize]> = __tinyml::__private::Aligned::new(
        *b"\x89\xF8\xD6\xFEl\xDD\xC7\xFE... 96 bytes, hash 0473f768",
    );
    static __CONSTANT_5: __tinyml::__private::Aligned<u32, [u8; 18usize]> = __tinyml::__private::Aligned::new(
        *b"\xD5\x08\x81\xBA\xEE7\x81\xD3... 18 bytes, hash 752ab2f4",
    );
    static __CONSTANT_6: __tinyml::__private::Aligned<u32, [u8; 12usize]> = __tinyml::__private::Aligned::new(
        *b"\xB3\xFE\xFF\xFF'\xFB\xFF\xFF... 12 bytes, hash dc2d1cad",
    );
    static __CONSTANT_7: __tinyml::__private::Aligned<u32, [u8; 12usize]> = __tinyml::__private::Aligned::new(
        *b"\x13\xD8'}#\x9F[o... 12 bytes, hash ba057d1d",
    );
    static __CONSTANT_8: __tinyml::__private::Aligned<u32, [u8; 3usize]> = __tinyml::__private::Aligned::new(
        *b"\xF8\xF8\xF7",
    );
    static __CONSTANT_9: __tinyml::__private::Aligned<u32, [u8; 60usize]> = __tinyml::__private::Aligned::new(
        *b"\xD5\x80\x81\x8E\x81\xFFq\0... 60 bytes, hash e149a1e4",
    );
    static __CONSTANT_10: __tinyml::__private::Aligned<u32, [u8; 108usize]> = __tinyml::__private::Aligned::new(
        *b"nF\x82;\xA3\x04\xCF{... 108 bytes, hash d344c95e",
    );
    static __CONSTANT_11: __tinyml::__private::Aligned<u32, [u8; 12usize]> = __tinyml::__private::Aligned::new(
        *b"J\xFF\xFF\xFFF\x01\0\0... 12 bytes, hash e411ffff",
    );
    static __CONSTANT_12: __tinyml::__private::Aligned<u32, [u8; 12usize]> = __tinyml::__private::Aligned::new(
        *b"\xE8\x1A<o C\xECi... 12 bytes, hash af44dbab",
    );
    static __CONSTANT_13: __tinyml::__private::Aligned<u32, [u8; 3usize]> = __tinyml::__private::Aligned::new(
        *b"\xF7\xF7\xF7",
    );
    static __CONSTANT_14: __tinyml::__private::Aligned<u32, [u8; 180usize]> = __tinyml::__private::Aligned::new(
        *b"\xF2*!,\xA0\xFFa\0... 180 bytes, hash 36e37811",
    );
    #[diagnostic::on_unimplemented(
        message = "kernel set `tinyml::kernels::Native` has no AVERAGE_POOL_2D for i8",
        label = "needed by the model pooling.tflite",
        note = "node 0 AVERAGE_POOL_2D 'average_same/AvgPool' reads 'image' i8[1, 15, 14, 4]",
        note = "node 1 AVERAGE_POOL_2D 'average_valid/AvgPool' reads 'average_same/AvgPool' i8[1, 8, 7, 4]",
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
        message = "kernel set `tinyml::kernels::Native` has no MAX_POOL_2D for i8",
        label = "needed by the model pooling.tflite",
        note = "node 2 MAX_POOL_2D 'max_same/MaxPool2d' reads 'image' i8[1, 15, 14, 4]",
        note = "node 3 MAX_POOL_2D 'max_valid/MaxPool2d' reads 'max_same/MaxPool2d' i8[1, 8, 7, 4]",
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
    fn __pool_2d_4(args: &__kernels::ops::pool_2d::Args<'_, i8>) {
        <__Set as MaxPool2d_i8>::run(args);
    }
    #[diagnostic::on_unimplemented(
        message = "kernel set `tinyml::kernels::Native` has no CONCATENATION for i8",
        label = "needed by the model pooling.tflite",
        note = "node 4 CONCATENATION 'both/concat' reads 'average_valid/AvgPool' i8[1, 7, 6, 4], 'max_valid/MaxPool2d' i8[1, 7, 6, 4]",
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
    fn __strided_copy_5(args: &__kernels::ops::strided_copy::Args<'_, i8>) {
        <__Set as StridedCopy_i8>::run(args);
    }
    #[diagnostic::on_unimplemented(
        message = "kernel set `tinyml::kernels::Native` has no CONV_2D for i8",
        label = "needed by the model pooling.tflite",
        note = "node 5 CONV_2D 'mix/Relu' reads 'both/concat' i8[1, 7, 6, 8], 'mix/convolution' i8[6, 1, 1, 8], 'mix/Relu:2' i32[6]",
        note = "node 7 CONV_2D 'by_plane' reads 'over_plane/Mean' i8[1, 1, 1, 6], 'by_plane/convolution' i8[3, 1, 1, 6], 'by_plane/BiasAdd' i32[3]",
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
        message = "kernel set `tinyml::kernels::Native` has no MEAN for i8",
        label = "needed by the model pooling.tflite",
        note = "node 6 MEAN 'over_plane/Mean' reads 'mix/Relu' i8[1, 7, 6, 6], 'over_plane/Mean/reduction_indices' i32[2]",
        note = "node 8 MEAN 'over_rows/Mean' reads 'mix/Relu' i8[1, 7, 6, 6], 'over_rows/Mean/reduction_indices' i32[]",
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
    fn __mean_2(args: &__kernels::ops::mean::Args<'_, i8>) {
        <__Set as Mean_i8>::run(args);
    }
    #[diagnostic::on_unimplemented(
        message = "kernel set `tinyml::kernels::Native` has no FULLY_CONNECTED for i8",
        label = "needed by the model pooling.tflite",
        note = "node 10 FULLY_CONNECTED 'by_column' reads 'columns/Reshape' i8[1, 36], 'by_column/MatMul' i8[3, 36], 'by_column/BiasAdd' i32[3]",
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
    const __OPERATORS: &[__tinyml::OperatorInfo] = Pooling::OPERATORS;
    impl Pooling {
        /// Bytes of working memory: every intermediate tensor, inputs and outputs.
        pub const ARENA_BYTES: usize = 1112usize;
        /// Bytes of memory that is kept from one invocation to the next.
        pub const STATE_BYTES: usize = 0usize;
        /// Bytes of constants: weights, biases, multipliers and tables.
        pub const WEIGHT_BYTES: usize = 0usize
            + if __CONV_2D_0_PACKED { 156usize } else { 0 }
            + if __FULLY_CONNECTED_1_PACKED { 180usize } else { 0 }
            + if !__CONV_2D_0_PACKED { 147usize } else { 0 }
            + if !__FULLY_CONNECTED_1_PACKED { 135usize } else { 0 };
        /// Multiply-accumulate operations of an invocation.
        pub const MACS: u64 = 2142u64;
        /// The model file's FNV-1a hash: tells which model a firmware runs.
        pub const MODEL_HASH: u64 = 6995324064489691987u64;
        /// What the kernels are chosen for.
        pub const OPTIMIZE: __tinyml::Optimize = __tinyml::Optimize::Speed;
        /// The operators in the order in which they run.
        pub const OPERATORS: &'static [__tinyml::OperatorInfo] = &[
            __tinyml::OperatorInfo {
                name: "AVERAGE_POOL_2D",
                tensor: "average_same/AvgPool",
                inputs: &[&[1usize, 15usize, 14usize, 4usize]],
                outputs: &[&[1usize, 8usize, 7usize, 4usize]],
                macs: 0u64,
            },
            __tinyml::OperatorInfo {
                name: "AVERAGE_POOL_2D",
                tensor: "average_valid/AvgPool",
                inputs: &[&[1usize, 8usize, 7usize, 4usize]],
                outputs: &[&[1usize, 7usize, 6usize, 4usize]],
                macs: 0u64,
            },
            __tinyml::OperatorInfo {
                name: "MAX_POOL_2D",
                tensor: "max_same/MaxPool2d",
                inputs: &[&[1usize, 15usize, 14usize, 4usize]],
                outputs: &[&[1usize, 8usize, 7usize, 4usize]],
                macs: 0u64,
            },
            __tinyml::OperatorInfo {
                name: "MAX_POOL_2D",
                tensor: "max_valid/MaxPool2d",
                inputs: &[&[1usize, 8usize, 7usize, 4usize]],
                outputs: &[&[1usize, 7usize, 6usize, 4usize]],
                macs: 0u64,
            },
            __tinyml::OperatorInfo {
                name: "CONCATENATION",
                tensor: "both/concat",
                inputs: &[
                    &[1usize, 7usize, 6usize, 4usize],
                    &[1usize, 7usize, 6usize, 4usize],
                ],
                outputs: &[&[1usize, 7usize, 6usize, 8usize]],
                macs: 0u64,
            },
            __tinyml::OperatorInfo {
                name: "CONV_2D",
                tensor: "mix/Relu",
                inputs: &[
                    &[1usize, 7usize, 6usize, 8usize],
                    &[6usize, 1usize, 1usize, 8usize],
                    &[6usize],
                ],
                outputs: &[&[1usize, 7usize, 6usize, 6usize]],
                macs: 2016u64,
            },
            __tinyml::OperatorInfo {
                name: "MEAN",
                tensor: "over_plane/Mean",
                inputs: &[&[1usize, 7usize, 6usize, 6usize], &[2usize]],
                outputs: &[&[1usize, 1usize, 1usize, 6usize]],
                macs: 0u64,
            },
            __tinyml::OperatorInfo {
                name: "CONV_2D",
                tensor: "by_plane",
                inputs: &[
                    &[1usize, 1usize, 1usize, 6usize],
                    &[3usize, 1usize, 1usize, 6usize],
                    &[3usize],
                ],
                outputs: &[&[1usize, 1usize, 1usize, 3usize]],
                macs: 18u64,
            },
            __tinyml::OperatorInfo {
                name: "MEAN",
                tensor: "over_rows/Mean",
                inputs: &[&[1usize, 7usize, 6usize, 6usize], &[]],
                outputs: &[&[1usize, 6usize, 6usize]],
                macs: 0u64,
            },
            __tinyml::OperatorInfo {
                name: "FULLY_CONNECTED",
                tensor: "by_column",
                inputs: &[&[1usize, 36usize], &[3usize, 36usize], &[3usize]],
                outputs: &[&[1usize, 3usize]],
                macs: 108u64,
            },
        ];
        /// A model whose memory is all zero. Place it in a `static`: it holds the arena.
        pub const fn new() -> Self {
            Self {
                state: __tinyml::__private::Arena::new(),
                arena: __tinyml::__private::Arena::new(),
            }
        }
        ///The input `image`: i8 of shape [1, 15, 14, 4], real = 0.0059975553 * (integer + 40).
        pub const INPUT: __tinyml::TensorInfo<i8, 4usize> = __tinyml::TensorInfo::new(
            "image",
            [1usize, 15usize, 14usize, 4usize],
            0.0059975553f32,
            -40i32,
        );
        ///The output `by_plane`: i8 of shape [1, 1, 1, 3], real = 0.006260594 * (integer - 87).
        pub const OUTPUT_BY_PLANE: __tinyml::TensorInfo<i8, 4usize> = __tinyml::TensorInfo::new(
            "by_plane",
            [1usize, 1usize, 1usize, 3usize],
            0.006260594f32,
            87i32,
        );
        ///The output `by_column`: i8 of shape [1, 3], real = 0.007881651 * (integer - 4).
        pub const OUTPUT_BY_COLUMN: __tinyml::TensorInfo<i8, 2usize> = __tinyml::TensorInfo::new(
            "by_column",
            [1usize, 3usize],
            0.007881651f32,
            4i32,
        );
    }
    impl Pooling {
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
            __pool_2d_3(
                &__kernels::ops::pool_2d::Args {
                    params: &const {
                        __kernels::ops::pool_2d::Params {
                            input_width: 14usize,
                            channels: 4usize,
                            output_width: 7usize,
                            filter_height: 3usize,
                            filter_width: 2usize,
                            stride_height: 2usize,
                            stride_width: 2usize,
                            padding_top: 1usize,
                            padding_left: 0usize,
                        }
                    },
                    min: -128i8,
                    max: 127i8,
                    input: __kernels::Rows::whole(
                        arena.view::<i8, 0usize, 840usize>(),
                        56usize,
                        15usize,
                    ),
                    span: 0..8usize,
                    output: arena.view::<i8, 840usize, 224usize>(),
                },
            );
            __tinyml::Observer::end(observer, &__OPERATORS[0usize]);
            {
                let mut __end = 7usize;
                while __end > 0 {
                    let __start = __end.saturating_sub(2usize);
                    __tinyml::Observer::start(observer, &__OPERATORS[1usize]);
                    __pool_2d_3(
                        &__kernels::ops::pool_2d::Args {
                            params: &const {
                                __kernels::ops::pool_2d::Params {
                                    input_width: 7usize,
                                    channels: 4usize,
                                    output_width: 6usize,
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
                                arena.view::<i8, 840usize, 224usize>(),
                                28usize,
                                8usize,
                            ),
                            span: __start..__end,
                            output: arena
                                .part::<
                                    i8,
                                >(944usize + __start * 24usize, (__end - __start) * 24usize),
                        },
                    );
                    __tinyml::Observer::end(observer, &__OPERATORS[1usize]);
                    __end = __start;
                }
            }
            {
                let mut __end = 8usize;
                while __end > 0 {
                    let __start = __end.saturating_sub(2usize);
                    __tinyml::Observer::start(observer, &__OPERATORS[2usize]);
                    __pool_2d_4(
                        &__kernels::ops::pool_2d::Args {
                            params: &const {
                                __kernels::ops::pool_2d::Params {
                                    input_width: 14usize,
                                    channels: 4usize,
                                    output_width: 7usize,
                                    filter_height: 2usize,
                                    filter_width: 3usize,
                                    stride_height: 2usize,
                                    stride_width: 2usize,
                                    padding_top: 0usize,
                                    padding_left: 0usize,
                                }
                            },
                            min: -128i8,
                            max: 127i8,
                            input: __kernels::Rows::whole(
                                arena.view::<i8, 0usize, 840usize>(),
                                56usize,
                                15usize,
                            ),
                            span: __start..__end,
                            output: arena
                                .part::<
                                    i8,
                                >(672usize + __start * 28usize, (__end - __start) * 28usize),
                        },
                    );
                    __tinyml::Observer::end(observer, &__OPERATORS[2usize]);
                    __end = __start;
                }
            }
            __tinyml::Observer::start(observer, &__OPERATORS[3usize]);
            __pool_2d_4(
                &__kernels::ops::pool_2d::Args {
                    params: &const {
                        __kernels::ops::pool_2d::Params {
                            input_width: 7usize,
                            channels: 4usize,
                            output_width: 6usize,
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
                        arena.view::<i8, 672usize, 224usize>(),
                        28usize,
                        8usize,
                    ),
                    span: 0..7usize,
                    output: arena.view::<i8, 336usize, 168usize>(),
                },
            );
            __tinyml::Observer::end(observer, &__OPERATORS[3usize]);
            __tinyml::Observer::start(observer, &__OPERATORS[4usize]);
            __strided_copy_5(
                &__kernels::ops::strided_copy::Args {
                    params: &const {
                        __kernels::ops::strided_copy::Params {
                            extents: [1usize, 1usize, 1usize, 1usize, 42usize, 4usize],
                            source_offset: 0isize,
                            source_strides: [
                                0isize, 0isize, 0isize, 0isize, 4isize, 1isize,
                            ],
                            output_offset: 0usize,
                            output_strides: [
                                0usize, 0usize, 0usize, 0usize, 8usize, 1usize,
                            ],
                        }
                    },
                    source: __kernels::Source::Cells(
                        arena.view::<i8, 944usize, 168usize>(),
                    ),
                    output: arena.view::<i8, 0usize, 336usize>(),
                },
            );
            __strided_copy_5(
                &__kernels::ops::strided_copy::Args {
                    params: &const {
                        __kernels::ops::strided_copy::Params {
                            extents: [1usize, 1usize, 1usize, 1usize, 42usize, 4usize],
                            source_offset: 0isize,
                            source_strides: [
                                0isize, 0isize, 0isize, 0isize, 4isize, 1isize,
                            ],
                            output_offset: 4usize,
                            output_strides: [
                                0usize, 0usize, 0usize, 0usize, 8usize, 1usize,
                            ],
                        }
                    },
                    source: __kernels::Source::Cells(
                        arena.view::<i8, 336usize, 168usize>(),
                    ),
                    output: arena.view::<i8, 0usize, 336usize>(),
                },
            );
            __tinyml::Observer::end(observer, &__OPERATORS[4usize]);
            __tinyml::Observer::start(observer, &__OPERATORS[5usize]);
            __conv_2d_0(
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
                            input_zero_point: -40i32,
                        }
                    },
                    filter: __tinyml::__private::unless(
                        __CONV_2D_0_PACKED,
                        __tinyml::__private::elements::<i8, _, _, 48usize>(&__CONSTANT_0),
                    ),
                    bias: __tinyml::__private::unless(
                        __CONV_2D_0_PACKED,
                        __tinyml::__private::elements::<i32, _, _, 6usize>(&__CONSTANT_1),
                    ),
                    stage: __kernels::Requantization {
                        multipliers: __tinyml::__private::unless(
                            __CONV_2D_0_PACKED,
                            __tinyml::__private::elements::<
                                i32,
                                _,
                                _,
                                6usize,
                            >(&__CONSTANT_2),
                        ),
                        shifts: __tinyml::__private::unless(
                            __CONV_2D_0_PACKED,
                            __tinyml::__private::elements::<
                                i8,
                                _,
                                _,
                                6usize,
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
                                24usize,
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
                            { if __CONV_2D_0_PACKED { 588usize } else { 0 } },
                            { if __CONV_2D_0_PACKED { 8usize } else { 0 } },
                        >(),
                    input: __kernels::Rows::whole(
                        arena.view::<i8, 0usize, 336usize>(),
                        48usize,
                        7usize,
                    ),
                    span: 0..7usize,
                    output: arena.view::<i8, 336usize, 252usize>(),
                },
            );
            __tinyml::Observer::end(observer, &__OPERATORS[5usize]);
            __tinyml::Observer::start(observer, &__OPERATORS[6usize]);
            __mean_2(
                &__kernels::ops::mean::Args {
                    params: &const {
                        __kernels::ops::mean::Params {
                            output_extents: [
                                1usize, 1usize, 1usize, 1usize, 1usize, 6usize,
                            ],
                            output_strides: [
                                0usize, 0usize, 0usize, 0usize, 252usize, 1usize,
                            ],
                            reduced_extents: [
                                1usize, 1usize, 1usize, 1usize, 7usize, 6usize,
                            ],
                            reduced_strides: [
                                0usize, 0usize, 0usize, 0usize, 36usize, 6usize,
                            ],
                            count: 42usize,
                            input_zero_point: -128i32,
                        }
                    },
                    arithmetic: __kernels::ops::mean::Quantized {
                        multiplier: 1227706140i32,
                        shift: -4i32,
                        zero_point: -128i32,
                    },
                    input: arena.view::<i8, 336usize, 252usize>(),
                    output: arena.view::<i8, 0usize, 6usize>(),
                },
            );
            __tinyml::Observer::end(observer, &__OPERATORS[6usize]);
            __tinyml::Observer::start(observer, &__OPERATORS[7usize]);
            __conv_2d_0(
                &__kernels::ops::conv_2d::Args {
                    params: &const {
                        __kernels::ops::conv_2d::Params {
                            input_width: 1usize,
                            input_channels: 6usize,
                            output_width: 1usize,
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
                        __CONV_2D_0_PACKED,
                        __tinyml::__private::elements::<i8, _, _, 18usize>(&__CONSTANT_5),
                    ),
                    bias: __tinyml::__private::unless(
                        __CONV_2D_0_PACKED,
                        __tinyml::__private::elements::<i32, _, _, 3usize>(&__CONSTANT_6),
                    ),
                    stage: __kernels::Requantization {
                        multipliers: __tinyml::__private::unless(
                            __CONV_2D_0_PACKED,
                            __tinyml::__private::elements::<
                                i32,
                                _,
                                _,
                                3usize,
                            >(&__CONSTANT_7),
                        ),
                        shifts: __tinyml::__private::unless(
                            __CONV_2D_0_PACKED,
                            __tinyml::__private::elements::<
                                i8,
                                _,
                                _,
                                3usize,
                            >(&__CONSTANT_8),
                        ),
                        zero_point: 87i32,
                        min: -128i32,
                        max: 127i32,
                    },
                    packed: if __CONV_2D_0_PACKED {
                        ::core::option::Option::Some(__kernels::Packed {
                            words: __tinyml::__private::elements::<
                                u32,
                                _,
                                _,
                                15usize,
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
                            { if __CONV_2D_0_PACKED { 8usize } else { 0 } },
                            { if __CONV_2D_0_PACKED { 6usize } else { 0 } },
                        >(),
                    input: __kernels::Rows::whole(
                        arena.view::<i8, 0usize, 6usize>(),
                        6usize,
                        1usize,
                    ),
                    span: 0..1usize,
                    output: arena.view::<i8, 36usize, 3usize>(),
                },
            );
            __tinyml::Observer::end(observer, &__OPERATORS[7usize]);
            __tinyml::Observer::start(observer, &__OPERATORS[8usize]);
            __mean_2(
                &__kernels::ops::mean::Args {
                    params: &const {
                        __kernels::ops::mean::Params {
                            output_extents: [
                                1usize, 1usize, 1usize, 1usize, 6usize, 6usize,
                            ],
                            output_strides: [
                                0usize, 0usize, 0usize, 252usize, 6usize, 1usize,
                            ],
                            reduced_extents: [
                                1usize, 1usize, 1usize, 1usize, 1usize, 7usize,
                            ],
                            reduced_strides: [
                                0usize, 0usize, 0usize, 0usize, 0usize, 36usize,
                            ],
                            count: 7usize,
                            input_zero_point: -128i32,
                        }
                    },
                    arithmetic: __kernels::ops::mean::Quantized {
                        multiplier: 763656543i32,
                        shift: -1i32,
                        zero_point: -128i32,
                    },
                    input: arena.view::<i8, 336usize, 252usize>(),
                    output: arena.view::<i8, 0usize, 36usize>(),
                },
            );
            __tinyml::Observer::end(observer, &__OPERATORS[8usize]);
            __tinyml::Observer::start(observer, &__OPERATORS[9usize]);
            __fully_connected_1(
                &__kernels::ops::fully_connected::Args {
                    params: &const {
                        __kernels::ops::fully_connected::Params {
                            batches: 1usize,
                            input_depth: 36usize,
                            output_depth: 3usize,
                            input_zero_point: -128i32,
                            filter_zero_point: 0i32,
                        }
                    },
                    filter: __tinyml::__private::unless(
                        __FULLY_CONNECTED_1_PACKED,
                        __tinyml::__private::elements::<
                            i8,
                            _,
                            _,
                            108usize,
                        >(&__CONSTANT_10),
                    ),
                    bias: __tinyml::__private::unless(
                        __FULLY_CONNECTED_1_PACKED,
                        __tinyml::__private::elements::<
                            i32,
                            _,
                            _,
                            3usize,
                        >(&__CONSTANT_11),
                    ),
                    stage: __kernels::Requantization {
                        multipliers: __tinyml::__private::unless(
                            __FULLY_CONNECTED_1_PACKED,
                            __tinyml::__private::elements::<
                                i32,
                                _,
                                _,
                                3usize,
                            >(&__CONSTANT_12),
                        ),
                        shifts: __tinyml::__private::unless(
                            __FULLY_CONNECTED_1_PACKED,
                            __tinyml::__private::elements::<
                                i8,
                                _,
                                _,
                                3usize,
                            >(&__CONSTANT_13),
                        ),
                        zero_point: 4i32,
                        min: -128i32,
                        max: 127i32,
                    },
                    packed: if __FULLY_CONNECTED_1_PACKED {
                        ::core::option::Option::Some(__kernels::Packed {
                            words: __tinyml::__private::elements::<
                                u32,
                                _,
                                _,
                                45usize,
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
                    scratch: &[],
                    input: arena.view::<i8, 0usize, 36usize>(),
                    output: arena.view::<i8, 40usize, 3usize>(),
                },
            );
            __tinyml::Observer::end(observer, &__OPERATORS[9usize]);
        }
        /// Forgets what earlier invocations left in the state.
        pub fn reset(&mut self) {
            self.state.clear();
        }
        ///The input `image`: i8 of shape [1, 15, 14, 4], real = 0.0059975553 * (integer + 40).
        pub fn input(&self) -> &[i8; 840usize] {
            self.arena.array::<i8, 0usize, 840usize>()
        }
        ///The input `image`: i8 of shape [1, 15, 14, 4], real = 0.0059975553 * (integer + 40).
        ///
        /// Write it before `invoke`.
        pub fn input_mut(&mut self) -> &mut [i8; 840usize] {
            self.arena.array_mut::<i8, 0usize, 840usize>()
        }
        ///The output `by_plane`: i8 of shape [1, 1, 1, 3], real = 0.006260594 * (integer - 87).
        pub fn output_by_plane(&self) -> &[i8; 3usize] {
            self.arena.array::<i8, 36usize, 3usize>()
        }
        ///The output `by_column`: i8 of shape [1, 3], real = 0.007881651 * (integer - 4).
        pub fn output_by_column(&self) -> &[i8; 3usize] {
            self.arena.array::<i8, 40usize, 3usize>()
        }
    }
    impl ::core::default::Default for Pooling {
        fn default() -> Self {
            Self::new()
        }
    }
    impl __tinyml::Model for Pooling {
        const NAME: &'static str = "Pooling";
        const ARENA_BYTES: usize = Pooling::ARENA_BYTES;
        const STATE_BYTES: usize = 0usize;
        const WEIGHT_BYTES: usize = Pooling::WEIGHT_BYTES;
        const MACS: u64 = 2142u64;
        const MODEL_HASH: u64 = 6995324064489691987u64;
        const OPERATORS: &'static [__tinyml::OperatorInfo] = Pooling::OPERATORS;
        fn invoke_with<O: __tinyml::Observer>(&mut self, observer: &mut O) {
            Pooling::invoke_with(self, observer);
        }
        fn reset(&mut self) {
            Pooling::reset(self);
        }
        const INPUTS: &'static [__tinyml::AnyTensorInfo] = &[
            __tinyml::AnyTensorInfo {
                name: "image",
                element: "i8",
                shape: &[1usize, 15usize, 14usize, 4usize],
                scale: 0.0059975553f32,
                zero_point: -40i32,
            },
        ];
        const OUTPUTS: &'static [__tinyml::AnyTensorInfo] = &[
            __tinyml::AnyTensorInfo {
                name: "by_plane",
                element: "i8",
                shape: &[1usize, 1usize, 1usize, 3usize],
                scale: 0.006260594f32,
                zero_point: 87i32,
            },
            __tinyml::AnyTensorInfo {
                name: "by_column",
                element: "i8",
                shape: &[1usize, 3usize],
                scale: 0.007881651f32,
                zero_point: 4i32,
            },
        ];
        type Input = [i8; 840usize];
        type Output = [i8; 3usize];
        fn input(&self) -> &Self::Input {
            self.input()
        }
        fn input_mut(&mut self) -> &mut Self::Input {
            self.input_mut()
        }
        fn output(&self) -> &Self::Output {
            self.output_by_plane()
        }
        fn input_bytes_mut(
            &mut self,
            index: usize,
        ) -> ::core::option::Option<&mut [u8]> {
            match index {
                0usize => self.arena.bytes_mut(0usize..840usize),
                _ => ::core::option::Option::None,
            }
        }
        fn output_bytes(&self, index: usize) -> ::core::option::Option<&[u8]> {
            match index {
                0usize => self.arena.bytes(36usize..39usize),
                1usize => self.arena.bytes(40usize..43usize),
                _ => ::core::option::Option::None,
            }
        }
    }
};
