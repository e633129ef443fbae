///
/// A TensorFlow Lite model, compiled.
///
/// | tensor | name | type | shape | scale | zero point |
/// |---|---|---|---|---|---|
/// | input | `picture` | i8 | [1, 8, 8, 1] | 0.007842922 | 0 |
/// | input | `measurements` | i8 | [1, 10] | 0.00783014 | -1 |
/// | output | `amount` | i8 | [1, 1] | 0.0060959994 | -90 |
/// | output | `kind` | i8 | [1, 3] | 0.00390625 | -128 |
///
/// | size | |
/// |---|---|
/// | arena | 144 bytes (no smaller plan exists for this order of operators); up to 200 with the working memory of kernels |
/// | state | 0 bytes |
/// | constants | 548 bytes |
/// | multiply-accumulate operations | 944 |
///
/// | operator | output | shape | MACs | rows at a time |
/// |---|---|---|---|---|
/// | FULLY_CONNECTED | `weigh/MatMul` | [1, 8] | 80 | all |
/// | CONV_2D | `see/Relu` | [1, 4, 4, 4] | 576 | all |
/// | CONCATENATION | `joined/concat` | [1, 72] | 0 | all |
/// | FULLY_CONNECTED | `amount` | [1, 1] | 72 | all |
/// | FULLY_CONNECTED | `kind/MatMul` | [1, 3] | 216 | all |
/// | SOFTMAX | `kind` | [1, 3] | 0 | all |
pub struct TwoInputs {
    state: ::tinyml::__private::Arena<0usize>,
    arena: ::tinyml::__private::Arena<{ TwoInputs::ARENA_BYTES }>,
}
const _: () = {
    use ::tinyml as __tinyml;
    use ::tinyml::kernels as __kernels;
    #[allow(dead_code)]
    type __Set = __kernels::Native;
    #[allow(dead_code)]
    const __ARENA_BYTES: usize = TwoInputs::ARENA_BYTES;
    #[allow(dead_code)]
    const __STATE_BYTES: usize = TwoInputs::STATE_BYTES;
    static __CONSTANT_0: __tinyml::__private::Aligned<u32, [u8; 80usize]> = __tinyml::__private::Aligned::new(
        *b"[\xB0\xCC\xBA\x9B\x94\x95\x81... 80 bytes, hash a055cbcd",
    );
    static __CONSTANT_1: __tinyml::__private::Aligned<u32, [u8; 32usize]> = __tinyml::__private::Aligned::new(
        *b"&\0\0\0<\0\0\0... 32 bytes, hash 117891b0",
    );
    static __CONSTANT_2: __tinyml::__private::Aligned<u32, [u8; 32usize]> = __tinyml::__private::Aligned::new(
        *b" <\xD2E=\xE3\xD3w... 32 bytes, hash 53a99779",
    );
    static __CONSTANT_3: __tinyml::__private::Aligned<u32, [u8; 8usize]> = __tinyml::__private::Aligned::new(
        *b"\xF9\xF8\xF8\xF8\xF8\xF8\xF9\xF8",
    );
    static __CONSTANT_4: __tinyml::__private::Aligned<u32, [u8; 160usize]> = __tinyml::__private::Aligned::new(
        *b"\xD9\xAF\0\0G\xA8\0\0... 160 bytes, hash 9384a52b",
    );
    static __CONSTANT_5: __tinyml::__private::Aligned<u32, [u8; 72usize]> = __tinyml::__private::Aligned::new(
        *b"\xE1\xD2$\x15\xD8\xDE:)... 72 bytes, hash fac1b2cf",
    );
    static __CONSTANT_6: __tinyml::__private::Aligned<u32, [u8; 4usize]> = __tinyml::__private::Aligned::new(
        *b"\xB0\x01\0\0",
    );
    static __CONSTANT_7: __tinyml::__private::Aligned<u32, [u8; 4usize]> = __tinyml::__private::Aligned::new(
        *b";@\xD0l",
    );
    static __CONSTANT_8: __tinyml::__private::Aligned<u32, [u8; 1usize]> = __tinyml::__private::Aligned::new(
        *b"\xF8",
    );
    static __CONSTANT_9: __tinyml::__private::Aligned<u32, [u8; 156usize]> = __tinyml::__private::Aligned::new(
        *b"d\0F\0\x9B\xFFj\0... 156 bytes, hash da9bc265",
    );
    static __CONSTANT_10: __tinyml::__private::Aligned<u32, [u8; 216usize]> = __tinyml::__private::Aligned::new(
        *b"\xD1\x0B\x88\xCF\x03>P\x14... 216 bytes, hash b9748e49",
    );
    static __CONSTANT_11: __tinyml::__private::Aligned<u32, [u8; 12usize]> = __tinyml::__private::Aligned::new(
        *b" \x03\0\0#\0\0\0... 12 bytes, hash e99fb52e",
    );
    static __CONSTANT_12: __tinyml::__private::Aligned<u32, [u8; 12usize]> = __tinyml::__private::Aligned::new(
        *b"\xFAk\x8F\\\xEE\xAA\xE8j... 12 bytes, hash 39547d35",
    );
    static __CONSTANT_13: __tinyml::__private::Aligned<u32, [u8; 3usize]> = __tinyml::__private::Aligned::new(
        *b"\xF8\xF8\xF8",
    );
    static __CONSTANT_14: __tinyml::__private::Aligned<u32, [u8; 324usize]> = __tinyml::__private::Aligned::new(
        *b"h(a\xE5\x9A\xFF/\0... 324 bytes, hash f1d28743",
    );
    static __CONSTANT_15: __tinyml::__private::Aligned<u32, [u8; 36usize]> = __tinyml::__private::Aligned::new(
        *b"L\x7F\xA9\x1DV\x9A\x13\xD7... 36 bytes, hash f0e5130b",
    );
    static __CONSTANT_16: __tinyml::__private::Aligned<u32, [u8; 16usize]> = __tinyml::__private::Aligned::new(
        *b"\xEB\xFE\xFF\xFF0\xFF\xFF\xFF... 16 bytes, hash e3f8a3e4",
    );
    static __CONSTANT_17: __tinyml::__private::Aligned<u32, [u8; 16usize]> = __tinyml::__private::Aligned::new(
        *b";\x0C;Ri%\xD8W... 16 bytes, hash c1e50c3e",
    );
    static __CONSTANT_18: __tinyml::__private::Aligned<u32, [u8; 4usize]> = __tinyml::__private::Aligned::new(
        *b"\xF8\xF7\xF8\xF8",
    );
    static __CONSTANT_19: __tinyml::__private::Aligned<u32, [u8; 72usize]> = __tinyml::__private::Aligned::new(
        *b"\xAA\x93\xA1\xFBX\x84s\xFD... 72 bytes, hash bd45e26b",
    );
    #[diagnostic::on_unimplemented(
        message = "kernel set `tinyml::kernels::Native` has no FULLY_CONNECTED for i8",
        label = "needed by the model two_inputs.tflite",
        note = "node 0 FULLY_CONNECTED 'weigh/MatMul' reads 'measurements' i8[1, 10], 'weigh/MatMul:2' i8[8, 10], 'weigh/Relu' i32[8]",
        note = "node 4 FULLY_CONNECTED 'amount' reads 'joined/concat' i8[1, 72], 'amount/MatMul' i8[1, 72], 'amount/Add' i32[1]",
        note = "node 5 FULLY_CONNECTED 'kind/MatMul' reads 'joined/concat' i8[1, 72], 'kind/MatMul:2' i8[3, 72], 'kind/BiasAdd' i32[3]",
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
    #[diagnostic::on_unimplemented(
        message = "kernel set `tinyml::kernels::Native` has no CONV_2D for i8",
        label = "needed by the model two_inputs.tflite",
        note = "node 1 CONV_2D 'see/Relu' reads 'picture' i8[1, 8, 8, 1], 'see/convolution' i8[4, 3, 3, 1], 'see/Relu:2' i32[4]",
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
        message = "kernel set `tinyml::kernels::Native` has no CONCATENATION for i8",
        label = "needed by the model two_inputs.tflite",
        note = "node 3 CONCATENATION 'joined/concat' reads 'flat/Reshape' i8[1, 64], 'weigh/MatMul' i8[1, 8]",
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
    fn __strided_copy_3(args: &__kernels::ops::strided_copy::Args<'_, i8>) {
        <__Set as StridedCopy_i8>::run(args);
    }
    #[diagnostic::on_unimplemented(
        message = "kernel set `tinyml::kernels::Native` has no SOFTMAX for i8",
        label = "needed by the model two_inputs.tflite",
        note = "node 6 SOFTMAX 'kind' reads 'kind/MatMul' i8[1, 3]",
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
    fn __softmax_2(args: &__kernels::ops::softmax::Args<'_, i8, i8>) {
        <__Set as Softmax_i8_i8>::run(args);
    }
    #[allow(dead_code)]
    const __OPERATORS: &[__tinyml::OperatorInfo] = TwoInputs::OPERATORS;
    impl TwoInputs {
        /// Bytes of working memory: every intermediate tensor, inputs and outputs.
        pub const ARENA_BYTES: usize = __tinyml::__private::larger(
            144usize,
            if __CONV_2D_0_PACKED { 200usize } else { 0 },
        );
        /// Bytes of memory that is kept from one invocation to the next.
        pub const STATE_BYTES: usize = 0usize;
        /// Bytes of constants: weights, biases, multipliers and tables.
        pub const WEIGHT_BYTES: usize = 0usize
            + if __CONV_2D_0_PACKED { 72usize } else { 0 }
            + if __FULLY_CONNECTED_1_PACKED { 640usize } else { 0 }
            + if !__CONV_2D_0_PACKED { 72usize } else { 0 }
            + if !__FULLY_CONNECTED_1_PACKED { 476usize } else { 0 };
        /// Multiply-accumulate operations of an invocation.
        pub const MACS: u64 = 944u64;
        /// The model file's FNV-1a hash: tells which model a firmware runs.
        pub const MODEL_HASH: u64 = 6068094256835805842u64;
        /// What the kernels are chosen for.
        pub const OPTIMIZE: __tinyml::Optimize = __tinyml::Optimize::Speed;
        /// The operators in the order in which they run.
        pub const OPERATORS: &'static [__tinyml::OperatorInfo] = &[
            __tinyml::OperatorInfo {
                name: "FULLY_CONNECTED",
                tensor: "weigh/MatMul",
                inputs: &[&[1usize, 10usize], &[8usize, 10usize], &[8usize]],
                outputs: &[&[1usize, 8usize]],
                macs: 80u64,
            },
            __tinyml::OperatorInfo {
                name: "CONV_2D",
                tensor: "see/Relu",
                inputs: &[
                    &[1usize, 8usize, 8usize, 1usize],
                    &[4usize, 3usize, 3usize, 1usize],
                    &[4usize],
                ],
                outputs: &[&[1usize, 4usize, 4usize, 4usize]],
                macs: 576u64,
            },
            __tinyml::OperatorInfo {
                name: "CONCATENATION",
                tensor: "joined/concat",
                inputs: &[&[1usize, 64usize], &[1usize, 8usize]],
                outputs: &[&[1usize, 72usize]],
                macs: 0u64,
            },
            __tinyml::OperatorInfo {
                name: "FULLY_CONNECTED",
                tensor: "amount",
                inputs: &[&[1usize, 72usize], &[1usize, 72usize], &[1usize]],
                outputs: &[&[1usize, 1usize]],
                macs: 72u64,
            },
            __tinyml::OperatorInfo {
                name: "FULLY_CONNECTED",
                tensor: "kind/MatMul",
                inputs: &[&[1usize, 72usize], &[3usize, 72usize], &[3usize]],
                outputs: &[&[1usize, 3usize]],
                macs: 216u64,
            },
            __tinyml::OperatorInfo {
                name: "SOFTMAX",
                tensor: "kind",
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
        ///The input `picture`: i8 of shape [1, 8, 8, 1], real = 0.007842922 * integer.
        pub const INPUT_PICTURE: __tinyml::TensorInfo<i8, 4usize> = __tinyml::TensorInfo::new(
            "picture",
            [1usize, 8usize, 8usize, 1usize],
            0.007842922f32,
            0i32,
        );
        ///The input `measurements`: i8 of shape [1, 10], real = 0.00783014 * (integer + 1).
        pub const INPUT_MEASUREMENTS: __tinyml::TensorInfo<i8, 2usize> = __tinyml::TensorInfo::new(
            "measurements",
            [1usize, 10usize],
            0.00783014f32,
            -1i32,
        );
        ///The output `amount`: i8 of shape [1, 1], real = 0.0060959994 * (integer + 90).
        pub const OUTPUT_AMOUNT: __tinyml::TensorInfo<i8, 2usize> = __tinyml::TensorInfo::new(
            "amount",
            [1usize, 1usize],
            0.0060959994f32,
            -90i32,
        );
        ///The output `kind`: i8 of shape [1, 3], real = 0.00390625 * (integer + 128).
        pub const OUTPUT_KIND: __tinyml::TensorInfo<i8, 2usize> = __tinyml::TensorInfo::new(
            "kind",
            [1usize, 3usize],
            0.00390625f32,
            -128i32,
        );
    }
    impl TwoInputs {
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
            __fully_connected_1(
                &__kernels::ops::fully_connected::Args {
                    params: &const {
                        __kernels::ops::fully_connected::Params {
                            batches: 1usize,
                            input_depth: 10usize,
                            output_depth: 8usize,
                            input_zero_point: -1i32,
                            filter_zero_point: 0i32,
                        }
                    },
                    filter: __tinyml::__private::unless(
                        __FULLY_CONNECTED_1_PACKED,
                        __tinyml::__private::elements::<i8, _, _, 80usize>(&__CONSTANT_0),
                    ),
                    bias: __tinyml::__private::unless(
                        __FULLY_CONNECTED_1_PACKED,
                        __tinyml::__private::elements::<i32, _, _, 8usize>(&__CONSTANT_1),
                    ),
                    stage: __kernels::Requantization {
                        multipliers: __tinyml::__private::unless(
                            __FULLY_CONNECTED_1_PACKED,
                            __tinyml::__private::elements::<
                                i32,
                                _,
                                _,
                                8usize,
                            >(&__CONSTANT_2),
                        ),
                        shifts: __tinyml::__private::unless(
                            __FULLY_CONNECTED_1_PACKED,
                            __tinyml::__private::elements::<
                                i8,
                                _,
                                _,
                                8usize,
                            >(&__CONSTANT_3),
                        ),
                        zero_point: -128i32,
                        min: -128i32,
                        max: 127i32,
                    },
                    packed: if __FULLY_CONNECTED_1_PACKED {
                        ::core::option::Option::Some(__kernels::Packed {
                            words: __tinyml::__private::elements::<
                                u32,
                                _,
                                _,
                                40usize,
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
                    scratch: &[],
                    input: arena.view::<i8, 64usize, 10usize>(),
                    output: arena.view::<i8, 136usize, 8usize>(),
                },
            );
            __tinyml::Observer::end(observer, &__OPERATORS[0usize]);
            __tinyml::Observer::start(observer, &__OPERATORS[1usize]);
            __conv_2d_0(
                &__kernels::ops::conv_2d::Args {
                    params: &const {
                        __kernels::ops::conv_2d::Params {
                            input_width: 8usize,
                            input_channels: 1usize,
                            output_width: 4usize,
                            output_channels: 4usize,
                            filter_height: 3usize,
                            filter_width: 3usize,
                            filter_channels: 1usize,
                            group_channels: 4usize,
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
                        __tinyml::__private::elements::<
                            i8,
                            _,
                            _,
                            36usize,
                        >(&__CONSTANT_15),
                    ),
                    bias: __tinyml::__private::unless(
                        __CONV_2D_0_PACKED,
                        __tinyml::__private::elements::<
                            i32,
                            _,
                            _,
                            4usize,
                        >(&__CONSTANT_16),
                    ),
                    stage: __kernels::Requantization {
                        multipliers: __tinyml::__private::unless(
                            __CONV_2D_0_PACKED,
                            __tinyml::__private::elements::<
                                i32,
                                _,
                                _,
                                4usize,
                            >(&__CONSTANT_17),
                        ),
                        shifts: __tinyml::__private::unless(
                            __CONV_2D_0_PACKED,
                            __tinyml::__private::elements::<
                                i8,
                                _,
                                _,
                                4usize,
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
                                18usize,
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
                            { if __CONV_2D_0_PACKED { 144usize } else { 0 } },
                            { if __CONV_2D_0_PACKED { 14usize } else { 0 } },
                        >(),
                    input: __kernels::Rows::whole(
                        arena.view::<i8, 0usize, 64usize>(),
                        8usize,
                        8usize,
                    ),
                    span: 0..4usize,
                    output: arena.view::<i8, 72usize, 64usize>(),
                },
            );
            __tinyml::Observer::end(observer, &__OPERATORS[1usize]);
            __tinyml::Observer::start(observer, &__OPERATORS[2usize]);
            __strided_copy_3(
                &__kernels::ops::strided_copy::Args {
                    params: &const {
                        __kernels::ops::strided_copy::Params {
                            extents: [1usize, 1usize, 1usize, 1usize, 1usize, 64usize],
                            source_offset: 0isize,
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
                        arena.view::<i8, 72usize, 64usize>(),
                    ),
                    output: arena.view::<i8, 0usize, 72usize>(),
                },
            );
            __strided_copy_3(
                &__kernels::ops::strided_copy::Args {
                    params: &const {
                        __kernels::ops::strided_copy::Params {
                            extents: [1usize, 1usize, 1usize, 1usize, 1usize, 8usize],
                            source_offset: 0isize,
                            source_strides: [
                                0isize, 0isize, 0isize, 0isize, 0isize, 1isize,
                            ],
                            output_offset: 64usize,
                            output_strides: [
                                0usize, 0usize, 0usize, 0usize, 0usize, 1usize,
                            ],
                        }
                    },
                    source: __kernels::Source::Cells(
                        arena.view::<i8, 136usize, 8usize>(),
                    ),
                    output: arena.view::<i8, 0usize, 72usize>(),
                },
            );
            __tinyml::Observer::end(observer, &__OPERATORS[2usize]);
            __tinyml::Observer::start(observer, &__OPERATORS[3usize]);
            __fully_connected_1(
                &__kernels::ops::fully_connected::Args {
                    params: &const {
                        __kernels::ops::fully_connected::Params {
                            batches: 1usize,
                            input_depth: 72usize,
                            output_depth: 1usize,
                            input_zero_point: -128i32,
                            filter_zero_point: 0i32,
                        }
                    },
                    filter: __tinyml::__private::unless(
                        __FULLY_CONNECTED_1_PACKED,
                        __tinyml::__private::elements::<i8, _, _, 72usize>(&__CONSTANT_5),
                    ),
                    bias: __tinyml::__private::unless(
                        __FULLY_CONNECTED_1_PACKED,
                        __tinyml::__private::elements::<i32, _, _, 1usize>(&__CONSTANT_6),
                    ),
                    stage: __kernels::Requantization {
                        multipliers: __tinyml::__private::unless(
                            __FULLY_CONNECTED_1_PACKED,
                            __tinyml::__private::elements::<
                                i32,
                                _,
                                _,
                                1usize,
                            >(&__CONSTANT_7),
                        ),
                        shifts: __tinyml::__private::unless(
                            __FULLY_CONNECTED_1_PACKED,
                            __tinyml::__private::elements::<
                                i8,
                                _,
                                _,
                                1usize,
                            >(&__CONSTANT_8),
                        ),
                        zero_point: -90i32,
                        min: -128i32,
                        max: 127i32,
                    },
                    packed: if __FULLY_CONNECTED_1_PACKED {
                        ::core::option::Option::Some(__kernels::Packed {
                            words: __tinyml::__private::elements::<
                                u32,
                                _,
                                _,
                                39usize,
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
                    scratch: &[],
                    input: arena.view::<i8, 0usize, 72usize>(),
                    output: arena.view::<i8, 72usize, 1usize>(),
                },
            );
            __tinyml::Observer::end(observer, &__OPERATORS[3usize]);
            __tinyml::Observer::start(observer, &__OPERATORS[4usize]);
            __fully_connected_1(
                &__kernels::ops::fully_connected::Args {
                    params: &const {
                        __kernels::ops::fully_connected::Params {
                            batches: 1usize,
                            input_depth: 72usize,
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
                            216usize,
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
                        zero_point: -35i32,
                        min: -128i32,
                        max: 127i32,
                    },
                    packed: if __FULLY_CONNECTED_1_PACKED {
                        ::core::option::Option::Some(__kernels::Packed {
                            words: __tinyml::__private::elements::<
                                u32,
                                _,
                                _,
                                81usize,
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
                    input: arena.view::<i8, 0usize, 72usize>(),
                    output: arena.view::<i8, 76usize, 3usize>(),
                },
            );
            __tinyml::Observer::end(observer, &__OPERATORS[4usize]);
            __tinyml::Observer::start(observer, &__OPERATORS[5usize]);
            __softmax_2(
                &__kernels::ops::softmax::Args {
                    rows: 1usize,
                    depth: 3usize,
                    arithmetic: __kernels::ops::softmax::Quantized {
                        multiplier: 1971587328i32,
                        left_shift: 19i32,
                        diff_min: -3968i32,
                    },
                    input: arena.view::<i8, 76usize, 3usize>(),
                    output: arena.view::<i8, 76usize, 3usize>(),
                },
            );
            __tinyml::Observer::end(observer, &__OPERATORS[5usize]);
        }
        /// Forgets what earlier invocations left in the state.
        pub fn reset(&mut self) {
            self.state.clear();
        }
        ///The input `picture`: i8 of shape [1, 8, 8, 1], real = 0.007842922 * integer.
        pub fn input_picture(&self) -> &[i8; 64usize] {
            self.arena.array::<i8, 0usize, 64usize>()
        }
        ///The input `picture`: i8 of shape [1, 8, 8, 1], real = 0.007842922 * integer.
        ///
        /// Write it before `invoke`.
        pub fn input_picture_mut(&mut self) -> &mut [i8; 64usize] {
            self.arena.array_mut::<i8, 0usize, 64usize>()
        }
        ///The input `measurements`: i8 of shape [1, 10], real = 0.00783014 * (integer + 1).
        pub fn input_measurements(&self) -> &[i8; 10usize] {
            self.arena.array::<i8, 64usize, 10usize>()
        }
        ///The input `measurements`: i8 of shape [1, 10], real = 0.00783014 * (integer + 1).
        ///
        /// Write it before `invoke`.
        pub fn input_measurements_mut(&mut self) -> &mut [i8; 10usize] {
            self.arena.array_mut::<i8, 64usize, 10usize>()
        }
        ///The output `amount`: i8 of shape [1, 1], real = 0.0060959994 * (integer + 90).
        pub fn output_amount(&self) -> &[i8; 1usize] {
            self.arena.array::<i8, 72usize, 1usize>()
        }
        ///The output `kind`: i8 of shape [1, 3], real = 0.00390625 * (integer + 128).
        pub fn output_kind(&self) -> &[i8; 3usize] {
            self.arena.array::<i8, 76usize, 3usize>()
        }
    }
    impl ::core::default::Default for TwoInputs {
        fn default() -> Self {
            Self::new()
        }
    }
    impl __tinyml::Model for TwoInputs {
        const NAME: &'static str = "TwoInputs";
        const ARENA_BYTES: usize = TwoInputs::ARENA_BYTES;
        const STATE_BYTES: usize = 0usize;
        const WEIGHT_BYTES: usize = TwoInputs::WEIGHT_BYTES;
        const MACS: u64 = 944u64;
        const MODEL_HASH: u64 = 6068094256835805842u64;
        const OPERATORS: &'static [__tinyml::OperatorInfo] = TwoInputs::OPERATORS;
        fn invoke_with<O: __tinyml::Observer>(&mut self, observer: &mut O) {
            TwoInputs::invoke_with(self, observer);
        }
        fn reset(&mut self) {
            TwoInputs::reset(self);
        }
        const INPUTS: &'static [__tinyml::AnyTensorInfo] = &[
            __tinyml::AnyTensorInfo {
                name: "picture",
                element: "i8",
                shape: &[1usize, 8usize, 8usize, 1usize],
                scale: 0.007842922f32,
                zero_point: 0i32,
            },
            __tinyml::AnyTensorInfo {
                name: "measurements",
                element: "i8",
                shape: &[1usize, 10usize],
                scale: 0.00783014f32,
                zero_point: -1i32,
            },
        ];
        const OUTPUTS: &'static [__tinyml::AnyTensorInfo] = &[
            __tinyml::AnyTensorInfo {
                name: "amount",
                element: "i8",
                shape: &[1usize, 1usize],
                scale: 0.0060959994f32,
                zero_point: -90i32,
            },
            __tinyml::AnyTensorInfo {
                name: "kind",
                element: "i8",
                shape: &[1usize, 3usize],
                scale: 0.00390625f32,
                zero_point: -128i32,
            },
        ];
        type Input = [i8; 64usize];
        type Output = [i8; 1usize];
        fn input(&self) -> &Self::Input {
            self.input_picture()
        }
        fn input_mut(&mut self) -> &mut Self::Input {
            self.input_picture_mut()
        }
        fn output(&self) -> &Self::Output {
            self.output_amount()
        }
        fn input_bytes_mut(
            &mut self,
            index: usize,
        ) -> ::core::option::Option<&mut [u8]> {
            match index {
                0usize => self.arena.bytes_mut(0usize..64usize),
                1usize => self.arena.bytes_mut(64usize..74usize),
                _ => ::core::option::Option::None,
            }
        }
        fn output_bytes(&self, index: usize) -> ::core::option::Option<&[u8]> {
            match index {
                0usize => self.arena.bytes(72usize..73usize),
                1usize => self.arena.bytes(76usize..79usize),
                _ => ::core::option::Option::None,
            }
        }
    }
};
