///
/// A TensorFlow Lite model, compiled.
///
/// | tensor | name | type | shape | scale | zero point |
/// |---|---|---|---|---|---|
/// | input | `image` | i8 | [1, 6, 6, 2] | 0.007842922 | 0 |
/// | output | `scores` | i8 | [1, 3] | 0.00390625 | -128 |
///
/// | size | |
/// |---|---|
/// | arena | 112 bytes (no smaller plan exists for this order of operators); up to 184 with the working memory of kernels |
/// | state | 0 bytes |
/// | constants | 343 bytes |
/// | multiply-accumulate operations | 1836 |
///
/// | operator | output | shape | MACs | rows at a time |
/// |---|---|---|---|---|
/// | CONV_2D | `conv/Relu` | [1, 4, 4, 4] | 1152 | 2, from the last |
/// | CONV_2D | `second/BiasAdd` | [1, 3, 3, 4] | 576 | all |
/// | FULLY_CONNECTED | `scores/MatMul` | [1, 3] | 108 | all |
/// | SOFTMAX | `scores` | [1, 3] | 0 | all |
pub struct DynamicBatch {
    state: ::tinyml::__private::Arena<0usize>,
    arena: ::tinyml::__private::Arena<{ DynamicBatch::ARENA_BYTES }>,
}
const _: () = {
    use ::tinyml as __tinyml;
    use ::tinyml::kernels as __kernels;
    #[allow(dead_code)]
    type __Set = __kernels::Native;
    #[allow(dead_code)]
    const __ARENA_BYTES: usize = DynamicBatch::ARENA_BYTES;
    #[allow(dead_code)]
    const __STATE_BYTES: usize = DynamicBatch::STATE_BYTES;
    static __CONSTANT_0: __tinyml::__private::Aligned<u32, [u8; 72usize]> = __tinyml::__private::Aligned::new(
        *b"7y\xC24[\x81\r\xC9... 72 bytes, hash a2114f43",
    );
    static __CONSTANT_1: __tinyml::__private::Aligned<u32, [u8; 16usize]> = __tinyml::__private::Aligned::new(
        *b"i\xFF\xFF\xFF\xF0\xFA\xFF\xFF... 16 bytes, hash 4b20a07c",
    );
    static __CONSTANT_2: __tinyml::__private::Aligned<u32, [u8; 16usize]> = __tinyml::__private::Aligned::new(
        *b"\xBE\x80sX\x12Z\xD1T... 16 bytes, hash 7a582e5c",
    );
    static __CONSTANT_3: __tinyml::__private::Aligned<u32, [u8; 4usize]> = __tinyml::__private::Aligned::new(
        *b"\xF8\xF8\xF8\xF8",
    );
    static __CONSTANT_4: __tinyml::__private::Aligned<u32, [u8; 104usize]> = __tinyml::__private::Aligned::new(
        *b"\x921\xB8\xFD\xB9\xB4\xFB\xFD... 104 bytes, hash f8aff7b8",
    );
    static __CONSTANT_5: __tinyml::__private::Aligned<u32, [u8; 64usize]> = __tinyml::__private::Aligned::new(
        *b"y\x11\xAF\xA2\xCA\xEB\xA9\xE7... 64 bytes, hash fb258291",
    );
    static __CONSTANT_6: __tinyml::__private::Aligned<u32, [u8; 16usize]> = __tinyml::__private::Aligned::new(
        *b"\0\xFF\xFF\xFF\xCC\xFD\xFF\xFF... 16 bytes, hash 8bd44dda",
    );
    static __CONSTANT_7: __tinyml::__private::Aligned<u32, [u8; 16usize]> = __tinyml::__private::Aligned::new(
        *b"9%L|\xD1\xD4\xCA}... 16 bytes, hash 400cb1e4",
    );
    static __CONSTANT_8: __tinyml::__private::Aligned<u32, [u8; 4usize]> = __tinyml::__private::Aligned::new(
        *b"\xF7\xF7\xF8\xF7",
    );
    static __CONSTANT_9: __tinyml::__private::Aligned<u32, [u8; 112usize]> = __tinyml::__private::Aligned::new(
        *b"y\x0F\x11]AA\x81b... 112 bytes, hash 54837e1e",
    );
    static __CONSTANT_10: __tinyml::__private::Aligned<u32, [u8; 108usize]> = __tinyml::__private::Aligned::new(
        *b"\xDE\x0C\x85\xCC\xFC3P\x19... 108 bytes, hash ab48e994",
    );
    static __CONSTANT_11: __tinyml::__private::Aligned<u32, [u8; 12usize]> = __tinyml::__private::Aligned::new(
        *b"\xFE\xFF\xFF\xFFm\xFE\xFF\xFF... 12 bytes, hash 718260dd",
    );
    static __CONSTANT_12: __tinyml::__private::Aligned<u32, [u8; 12usize]> = __tinyml::__private::Aligned::new(
        *b"\xE5s\xF3e\x85\xC9\xA3j... 12 bytes, hash f6d95bd2",
    );
    static __CONSTANT_13: __tinyml::__private::Aligned<u32, [u8; 3usize]> = __tinyml::__private::Aligned::new(
        *b"\xF8\xF8\xF8",
    );
    static __CONSTANT_14: __tinyml::__private::Aligned<u32, [u8; 180usize]> = __tinyml::__private::Aligned::new(
        *b"\xABQ\xE4n\xAA\xFF\x81\xFF... 180 bytes, hash 07719862",
    );
    #[diagnostic::on_unimplemented(
        message = "kernel set `tinyml::kernels::Native` has no CONV_2D for i8",
        label = "needed by the model dynamic_batch.tflite",
        note = "node 0 CONV_2D 'conv/Relu' reads 'image' i8[1, 6, 6, 2], 'conv/convolution' i8[4, 3, 3, 2], 'conv/Relu:2' i32[4]",
        note = "node 9 CONV_2D 'second/BiasAdd' reads 'as_image/Reshape' i8[1, 4, 4, 4], 'second/convolution' i8[4, 2, 2, 4], 'second/BiasAdd:2' i32[4]",
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
        message = "kernel set `tinyml::kernels::Native` has no FULLY_CONNECTED for i8",
        label = "needed by the model dynamic_batch.tflite",
        note = "node 14 FULLY_CONNECTED 'scores/MatMul' reads 'flat/Reshape' i8[1, 36], 'scores/MatMul:2' i8[3, 36], 'scores/BiasAdd' i32[3]",
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
        message = "kernel set `tinyml::kernels::Native` has no SOFTMAX for i8",
        label = "needed by the model dynamic_batch.tflite",
        note = "node 15 SOFTMAX 'scores' reads 'scores/MatMul' i8[1, 3]",
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
    const __OPERATORS: &[__tinyml::OperatorInfo] = DynamicBatch::OPERATORS;
    impl DynamicBatch {
        /// Bytes of working memory: every intermediate tensor, inputs and outputs.
        pub const ARENA_BYTES: usize = __tinyml::__private::larger(
            112usize,
            if __CONV_2D_0_PACKED { 184usize } else { 0 },
        );
        /// Bytes of memory that is kept from one invocation to the next.
        pub const STATE_BYTES: usize = 0usize;
        /// Bytes of constants: weights, biases, multipliers and tables.
        pub const WEIGHT_BYTES: usize = 0usize
            + if __CONV_2D_0_PACKED { 216usize } else { 0 }
            + if __FULLY_CONNECTED_1_PACKED { 180usize } else { 0 }
            + if !__CONV_2D_0_PACKED { 208usize } else { 0 }
            + if !__FULLY_CONNECTED_1_PACKED { 135usize } else { 0 };
        /// Multiply-accumulate operations of an invocation.
        pub const MACS: u64 = 1836u64;
        /// The model file's FNV-1a hash: tells which model a firmware runs.
        pub const MODEL_HASH: u64 = 14131687988949584951u64;
        /// What the kernels are chosen for.
        pub const OPTIMIZE: __tinyml::Optimize = __tinyml::Optimize::Speed;
        /// The operators in the order in which they run.
        pub const OPERATORS: &'static [__tinyml::OperatorInfo] = &[
            __tinyml::OperatorInfo {
                name: "CONV_2D",
                tensor: "conv/Relu",
                inputs: &[
                    &[1usize, 6usize, 6usize, 2usize],
                    &[4usize, 3usize, 3usize, 2usize],
                    &[4usize],
                ],
                outputs: &[&[1usize, 4usize, 4usize, 4usize]],
                macs: 1152u64,
            },
            __tinyml::OperatorInfo {
                name: "CONV_2D",
                tensor: "second/BiasAdd",
                inputs: &[
                    &[1usize, 4usize, 4usize, 4usize],
                    &[4usize, 2usize, 2usize, 4usize],
                    &[4usize],
                ],
                outputs: &[&[1usize, 3usize, 3usize, 4usize]],
                macs: 576u64,
            },
            __tinyml::OperatorInfo {
                name: "FULLY_CONNECTED",
                tensor: "scores/MatMul",
                inputs: &[&[1usize, 36usize], &[3usize, 36usize], &[3usize]],
                outputs: &[&[1usize, 3usize]],
                macs: 108u64,
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
        ///The input `image`: i8 of shape [1, 6, 6, 2], real = 0.007842922 * integer.
        pub const INPUT: __tinyml::TensorInfo<i8, 4usize> = __tinyml::TensorInfo::new(
            "image",
            [1usize, 6usize, 6usize, 2usize],
            0.007842922f32,
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
    impl DynamicBatch {
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
                let mut __end = 4usize;
                while __end > 0 {
                    let __start = __end.saturating_sub(2usize);
                    __tinyml::Observer::start(observer, &__OPERATORS[0usize]);
                    __conv_2d_0(
                        &__kernels::ops::conv_2d::Args {
                            params: &const {
                                __kernels::ops::conv_2d::Params {
                                    input_width: 6usize,
                                    input_channels: 2usize,
                                    output_width: 4usize,
                                    output_channels: 4usize,
                                    filter_height: 3usize,
                                    filter_width: 3usize,
                                    filter_channels: 2usize,
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
                            filter: __tinyml::__private::unless(
                                __CONV_2D_0_PACKED,
                                __tinyml::__private::elements::<
                                    i8,
                                    _,
                                    _,
                                    72usize,
                                >(&__CONSTANT_0),
                            ),
                            bias: __tinyml::__private::unless(
                                __CONV_2D_0_PACKED,
                                __tinyml::__private::elements::<
                                    i32,
                                    _,
                                    _,
                                    4usize,
                                >(&__CONSTANT_1),
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
                                        26usize,
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
                                    { if __CONV_2D_0_PACKED { 112usize } else { 0 } },
                                    { if __CONV_2D_0_PACKED { 18usize } else { 0 } },
                                >(),
                            input: __kernels::Rows::whole(
                                arena.view::<i8, 0usize, 72usize>(),
                                12usize,
                                6usize,
                            ),
                            span: __start..__end,
                            output: arena
                                .part::<
                                    i8,
                                >(48usize + __start * 16usize, (__end - __start) * 16usize),
                        },
                    );
                    __tinyml::Observer::end(observer, &__OPERATORS[0usize]);
                    __end = __start;
                }
            }
            __tinyml::Observer::start(observer, &__OPERATORS[1usize]);
            __conv_2d_0(
                &__kernels::ops::conv_2d::Args {
                    params: &const {
                        __kernels::ops::conv_2d::Params {
                            input_width: 4usize,
                            input_channels: 4usize,
                            output_width: 3usize,
                            output_channels: 4usize,
                            filter_height: 2usize,
                            filter_width: 2usize,
                            filter_channels: 4usize,
                            group_channels: 4usize,
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
                        __tinyml::__private::elements::<i8, _, _, 64usize>(&__CONSTANT_5),
                    ),
                    bias: __tinyml::__private::unless(
                        __CONV_2D_0_PACKED,
                        __tinyml::__private::elements::<i32, _, _, 4usize>(&__CONSTANT_6),
                    ),
                    stage: __kernels::Requantization {
                        multipliers: __tinyml::__private::unless(
                            __CONV_2D_0_PACKED,
                            __tinyml::__private::elements::<
                                i32,
                                _,
                                _,
                                4usize,
                            >(&__CONSTANT_7),
                        ),
                        shifts: __tinyml::__private::unless(
                            __CONV_2D_0_PACKED,
                            __tinyml::__private::elements::<
                                i8,
                                _,
                                _,
                                4usize,
                            >(&__CONSTANT_8),
                        ),
                        zero_point: 20i32,
                        min: -128i32,
                        max: 127i32,
                    },
                    packed: if __CONV_2D_0_PACKED {
                        ::core::option::Option::Some(__kernels::Packed {
                            words: __tinyml::__private::elements::<
                                u32,
                                _,
                                _,
                                28usize,
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
                            { if __CONV_2D_0_PACKED { 112usize } else { 0 } },
                            { if __CONV_2D_0_PACKED { 16usize } else { 0 } },
                        >(),
                    input: __kernels::Rows::whole(
                        arena.view::<i8, 48usize, 64usize>(),
                        16usize,
                        4usize,
                    ),
                    span: 0..3usize,
                    output: arena.view::<i8, 0usize, 36usize>(),
                },
            );
            __tinyml::Observer::end(observer, &__OPERATORS[1usize]);
            __tinyml::Observer::start(observer, &__OPERATORS[2usize]);
            __fully_connected_1(
                &__kernels::ops::fully_connected::Args {
                    params: &const {
                        __kernels::ops::fully_connected::Params {
                            batches: 1usize,
                            input_depth: 36usize,
                            output_depth: 3usize,
                            input_zero_point: 20i32,
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
                        zero_point: -1i32,
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
                    output: arena.view::<i8, 36usize, 3usize>(),
                },
            );
            __tinyml::Observer::end(observer, &__OPERATORS[2usize]);
            __tinyml::Observer::start(observer, &__OPERATORS[3usize]);
            __softmax_2(
                &__kernels::ops::softmax::Args {
                    rows: 1usize,
                    depth: 3usize,
                    arithmetic: __kernels::ops::softmax::Quantized {
                        multiplier: 1693911808i32,
                        left_shift: 20i32,
                        diff_min: -1984i32,
                    },
                    input: arena.view::<i8, 36usize, 3usize>(),
                    output: arena.view::<i8, 36usize, 3usize>(),
                },
            );
            __tinyml::Observer::end(observer, &__OPERATORS[3usize]);
        }
        /// Forgets what earlier invocations left in the state.
        pub fn reset(&mut self) {
            self.state.clear();
        }
        ///The input `image`: i8 of shape [1, 6, 6, 2], real = 0.007842922 * integer.
        pub fn input(&self) -> &[i8; 72usize] {
            self.arena.array::<i8, 0usize, 72usize>()
        }
        ///The input `image`: i8 of shape [1, 6, 6, 2], real = 0.007842922 * integer.
        ///
        /// Write it before `invoke`.
        pub fn input_mut(&mut self) -> &mut [i8; 72usize] {
            self.arena.array_mut::<i8, 0usize, 72usize>()
        }
        ///The output `scores`: i8 of shape [1, 3], real = 0.00390625 * (integer + 128).
        pub fn output(&self) -> &[i8; 3usize] {
            self.arena.array::<i8, 36usize, 3usize>()
        }
    }
    impl ::core::default::Default for DynamicBatch {
        fn default() -> Self {
            Self::new()
        }
    }
    impl __tinyml::Model for DynamicBatch {
        const NAME: &'static str = "DynamicBatch";
        const ARENA_BYTES: usize = DynamicBatch::ARENA_BYTES;
        const STATE_BYTES: usize = 0usize;
        const WEIGHT_BYTES: usize = DynamicBatch::WEIGHT_BYTES;
        const MACS: u64 = 1836u64;
        const MODEL_HASH: u64 = 14131687988949584951u64;
        const OPERATORS: &'static [__tinyml::OperatorInfo] = DynamicBatch::OPERATORS;
        fn invoke_with<O: __tinyml::Observer>(&mut self, observer: &mut O) {
            DynamicBatch::invoke_with(self, observer);
        }
        fn reset(&mut self) {
            DynamicBatch::reset(self);
        }
        const INPUTS: &'static [__tinyml::AnyTensorInfo] = &[
            __tinyml::AnyTensorInfo {
                name: "image",
                element: "i8",
                shape: &[1usize, 6usize, 6usize, 2usize],
                scale: 0.007842922f32,
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
        type Input = [i8; 72usize];
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
                0usize => self.arena.bytes_mut(0usize..72usize),
                _ => ::core::option::Option::None,
            }
        }
        fn output_bytes(&self, index: usize) -> ::core::option::Option<&[u8]> {
            match index {
                0usize => self.arena.bytes(36usize..39usize),
                _ => ::core::option::Option::None,
            }
        }
    }
};
