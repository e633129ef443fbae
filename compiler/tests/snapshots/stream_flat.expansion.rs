///
/// A TensorFlow Lite model, compiled.
///
/// | tensor | name | type | shape | scale | zero point |
/// |---|---|---|---|---|---|
/// | input | `values` | f32 | [1, 64] |  |  |
/// | output | `scores` | i8 | [1, 3] | 0.00390625 | -128 |
///
/// | size | |
/// |---|---|
/// | arena | 320 bytes (no smaller plan exists for this order of operators) |
/// | state | 0 bytes |
/// | constants | 204 bytes |
/// | multiply-accumulate operations | 1134 |
/// | removed | 3 constant or unread channels: 1656 MACs become 1134, 291 bytes of constants 204 |
///
/// | operator | output | shape | MACs | rows at a time |
/// |---|---|---|---|---|
/// | QUANTIZE | `tfl.quantize` | [1, 64] | 0 | all |
/// | CONV_2D | `conv/Relu` | [1, 14, 3, 3] (1 channel removed) | 756 | all |
/// | MAX_POOL_2D | `greatest/MaxPool2d` | [1, 7, 3, 3] (1 channel removed) | 0 | all |
/// | CONV_2D | `second/Relu` | [1, 6, 1, 3] (1 channel removed) | 324 | all |
/// | FULLY_CONNECTED | `scores/MatMul` | [1, 3] | 54 | all |
/// | SOFTMAX | `scores` | [1, 3] | 0 | all |
pub struct StreamFlat {
    state: ::tinyml::__private::Arena<0usize>,
    arena: ::tinyml::__private::Arena<{ StreamFlat::ARENA_BYTES }>,
}
const _: () = {
    use ::tinyml as __tinyml;
    use ::tinyml::kernels as __kernels;
    #[allow(dead_code)]
    type __Set = __kernels::Native;
    #[allow(dead_code)]
    const __ARENA_BYTES: usize = StreamFlat::ARENA_BYTES;
    #[allow(dead_code)]
    const __STATE_BYTES: usize = StreamFlat::STATE_BYTES;
    static __CONSTANT_0: __tinyml::__private::Aligned<u32, [u8; 18usize]> = __tinyml::__private::Aligned::new(
        *b"8}\xA5\n^\x81\xC8w... 18 bytes, hash 7a14482c",
    );
    static __CONSTANT_1: __tinyml::__private::Aligned<u32, [u8; 12usize]> = __tinyml::__private::Aligned::new(
        *b"G\xFB\xFF\xFF\xE1\xFB\xFF\xFF... 12 bytes, hash feb76874",
    );
    static __CONSTANT_2: __tinyml::__private::Aligned<u32, [u8; 12usize]> = __tinyml::__private::Aligned::new(
        *b"\xA0|\xD5N\xAA`\xD4v... 12 bytes, hash ef050665",
    );
    static __CONSTANT_3: __tinyml::__private::Aligned<u32, [u8; 3usize]> = __tinyml::__private::Aligned::new(
        *b"\xF9\xF8\xF9",
    );
    static __CONSTANT_4: __tinyml::__private::Aligned<u32, [u8; 48usize]> = __tinyml::__private::Aligned::new(
        *b"\x08\xC9^\xFE8\xC8\xA5X... 48 bytes, hash 43fad2be",
    );
    static __CONSTANT_5: __tinyml::__private::Aligned<u32, [u8; 54usize]> = __tinyml::__private::Aligned::new(
        *b"c\xA2\xA6\xC7\xB4\xE5\x88\x8B... 54 bytes, hash e1d03687",
    );
    static __CONSTANT_6: __tinyml::__private::Aligned<u32, [u8; 12usize]> = __tinyml::__private::Aligned::new(
        *b"\xAB\xF1\xFF\xFFb\x15\0\0... 12 bytes, hash 45c49d92",
    );
    static __CONSTANT_7: __tinyml::__private::Aligned<u32, [u8; 12usize]> = __tinyml::__private::Aligned::new(
        *b"S\n-_4&\x03k... 12 bytes, hash b6b47f11",
    );
    static __CONSTANT_8: __tinyml::__private::Aligned<u32, [u8; 3usize]> = __tinyml::__private::Aligned::new(
        *b"\xF8\xF8\xF8",
    );
    static __CONSTANT_9: __tinyml::__private::Aligned<u32, [u8; 104usize]> = __tinyml::__private::Aligned::new(
        *b"\xEA+8\xFFc\x12\xA6\\... 104 bytes, hash 754b854f",
    );
    static __CONSTANT_10: __tinyml::__private::Aligned<u32, [u8; 54usize]> = __tinyml::__private::Aligned::new(
        *b"\xD6\r\x81\xEF45\x9F\xD5... 54 bytes, hash f2e322e4",
    );
    static __CONSTANT_11: __tinyml::__private::Aligned<u32, [u8; 12usize]> = __tinyml::__private::Aligned::new(
        *b"b3\0\0U\x03\0\0... 12 bytes, hash f060e3a1",
    );
    static __CONSTANT_12: __tinyml::__private::Aligned<u32, [u8; 12usize]> = __tinyml::__private::Aligned::new(
        *b"\xD1\x1EY]\xB9w\xF7[... 12 bytes, hash 5b9c6a48",
    );
    static __CONSTANT_13: __tinyml::__private::Aligned<u32, [u8; 116usize]> = __tinyml::__private::Aligned::new(
        *b";\x90\0\0D\0\0\0... 116 bytes, hash df1f4871",
    );
    #[diagnostic::on_unimplemented(
        message = "kernel set `tinyml::kernels::Native` has no QUANTIZE for f32 and i8",
        label = "needed by the model stream_flat.tflite",
        note = "node 0 QUANTIZE 'tfl.quantize' reads 'values' f32[1, 64]",
        note = "what to do: choose a kernel set that has it (`kernels = …`), implement `tinyml::kernels::ops::quantize::Quantize<f32, i8>` for a set of your own, or convert the model without this operator"
    )]
    #[allow(non_camel_case_types)]
    trait Quantize_f32_i8 {
        fn run(args: &__kernels::ops::quantize::Args<'_, f32, i8>);
    }
    #[diagnostic::do_not_recommend]
    impl<K: __kernels::ops::quantize::Quantize<f32, i8>> Quantize_f32_i8 for K {
        #[inline(always)]
        fn run(args: &__kernels::ops::quantize::Args<'_, f32, i8>) {
            <K as __kernels::ops::quantize::Quantize<f32, i8>>::run(args);
        }
    }
    #[inline(always)]
    fn __quantize_3(args: &__kernels::ops::quantize::Args<'_, f32, i8>) {
        <__Set as Quantize_f32_i8>::run(args);
    }
    #[inline(never)]
    #[allow(unused_variables)]
    fn __node_3_0(
        arena: __tinyml::__private::Cells<'_, { __ARENA_BYTES }>,
        state: __tinyml::__private::Cells<'_, { __STATE_BYTES }>,
    ) {
        __conv_2d_0(
            &__kernels::ops::conv_2d::Args {
                params: &const {
                    __kernels::ops::conv_2d::Params {
                        input_width: 3usize,
                        input_channels: 3usize,
                        output_width: 1usize,
                        output_channels: 3usize,
                        filter_height: 2usize,
                        filter_width: 3usize,
                        filter_channels: 3usize,
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
                    __tinyml::__private::elements::<i8, _, _, 54usize>(&__CONSTANT_5),
                ),
                bias: __tinyml::__private::unless(
                    __CONV_2D_0_PACKED,
                    __tinyml::__private::elements::<i32, _, _, 3usize>(&__CONSTANT_6),
                ),
                stage: __kernels::Requantization {
                    multipliers: __tinyml::__private::unless(
                        __CONV_2D_0_PACKED,
                        __tinyml::__private::elements::<i32, _, _, 3usize>(&__CONSTANT_7),
                    ),
                    shifts: __tinyml::__private::unless(
                        __CONV_2D_0_PACKED,
                        __tinyml::__private::elements::<i8, _, _, 3usize>(&__CONSTANT_8),
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
                        { if __CONV_2D_0_PACKED { 20usize } else { 0 } },
                        { if __CONV_2D_0_PACKED { 22usize } else { 0 } },
                    >(),
                input: __kernels::Rows::whole(
                    arena.view::<i8, 128usize, 63usize>(),
                    9usize,
                    7usize,
                ),
                span: 0..6usize,
                output: arena.view::<i8, 0usize, 18usize>(),
            },
        );
    }
    #[diagnostic::on_unimplemented(
        message = "kernel set `tinyml::kernels::Native` has no CONV_2D for i8",
        label = "needed by the model stream_flat.tflite",
        note = "node 2 CONV_2D 'conv/Relu' reads 'frames/Reshape' i8[1, 16, 4, 1], 'conv/convolution' i8[4, 3, 2, 1], 'conv/Relu:2' i32[4]",
        note = "node 4 CONV_2D 'second/Relu' reads 'greatest/MaxPool2d' i8[1, 7, 3, 4], 'second/convolution' i8[4, 2, 3, 4], 'second/Relu:2' i32[4]",
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
        label = "needed by the model stream_flat.tflite",
        note = "node 3 MAX_POOL_2D 'greatest/MaxPool2d' reads 'conv/Relu' i8[1, 14, 3, 4]",
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
    fn __pool_2d_2(args: &__kernels::ops::pool_2d::Args<'_, i8>) {
        <__Set as MaxPool2d_i8>::run(args);
    }
    #[diagnostic::on_unimplemented(
        message = "kernel set `tinyml::kernels::Native` has no FULLY_CONNECTED for i8",
        label = "needed by the model stream_flat.tflite",
        note = "node 6 FULLY_CONNECTED 'scores/MatMul' reads 'flat/Reshape' i8[1, 24], 'scores/MatMul:2' i8[3, 24], 'scores/BiasAdd' i32[3]",
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
        label = "needed by the model stream_flat.tflite",
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
    const __OPERATORS: &[__tinyml::OperatorInfo] = StreamFlat::OPERATORS;
    impl StreamFlat {
        /// Bytes of working memory: every intermediate tensor, inputs and outputs.
        pub const ARENA_BYTES: usize = 320usize;
        /// Bytes of memory that is kept from one invocation to the next.
        pub const STATE_BYTES: usize = 0usize;
        /// Bytes of constants: weights, biases, multipliers and tables.
        pub const WEIGHT_BYTES: usize = 0usize
            + if __CONV_2D_0_PACKED { 152usize } else { 0 }
            + if __FULLY_CONNECTED_1_PACKED { 116usize } else { 0 }
            + if !__CONV_2D_0_PACKED { 123usize } else { 0 }
            + if !__CONV_2D_0_PACKED || !__FULLY_CONNECTED_1_PACKED { 3usize } else { 0 }
            + if !__FULLY_CONNECTED_1_PACKED { 78usize } else { 0 };
        /// Multiply-accumulate operations of an invocation.
        pub const MACS: u64 = 1134u64;
        /// The model file's FNV-1a hash: tells which model a firmware runs.
        pub const MODEL_HASH: u64 = 6298215243837192257u64;
        /// What the kernels are chosen for.
        pub const OPTIMIZE: __tinyml::Optimize = __tinyml::Optimize::Speed;
        /// The operators in the order in which they run.
        pub const OPERATORS: &'static [__tinyml::OperatorInfo] = &[
            __tinyml::OperatorInfo {
                name: "QUANTIZE",
                tensor: "tfl.quantize",
                inputs: &[&[1usize, 64usize]],
                outputs: &[&[1usize, 64usize]],
                macs: 0u64,
            },
            __tinyml::OperatorInfo {
                name: "CONV_2D",
                tensor: "conv/Relu",
                inputs: &[
                    &[1usize, 16usize, 4usize, 1usize],
                    &[3usize, 3usize, 2usize, 1usize],
                    &[3usize],
                ],
                outputs: &[&[1usize, 14usize, 3usize, 3usize]],
                macs: 756u64,
            },
            __tinyml::OperatorInfo {
                name: "MAX_POOL_2D",
                tensor: "greatest/MaxPool2d",
                inputs: &[&[1usize, 14usize, 3usize, 3usize]],
                outputs: &[&[1usize, 7usize, 3usize, 3usize]],
                macs: 0u64,
            },
            __tinyml::OperatorInfo {
                name: "CONV_2D",
                tensor: "second/Relu",
                inputs: &[
                    &[1usize, 7usize, 3usize, 3usize],
                    &[3usize, 2usize, 3usize, 3usize],
                    &[3usize],
                ],
                outputs: &[&[1usize, 6usize, 1usize, 3usize]],
                macs: 324u64,
            },
            __tinyml::OperatorInfo {
                name: "FULLY_CONNECTED",
                tensor: "scores/MatMul",
                inputs: &[&[1usize, 18usize], &[3usize, 18usize], &[3usize]],
                outputs: &[&[1usize, 3usize]],
                macs: 54u64,
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
        ///The input `values`: f32 of shape [1, 64].
        pub const INPUT: __tinyml::TensorInfo<f32, 2usize> = __tinyml::TensorInfo::new(
            "values",
            [1usize, 64usize],
            1f32,
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
    impl StreamFlat {
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
            __quantize_3(
                &__kernels::ops::quantize::Args {
                    scale: 0.007842922f32,
                    zero_point: 0i32,
                    input: arena.view::<f32, 0usize, 64usize>(),
                    output: arena.view::<i8, 256usize, 64usize>(),
                },
            );
            __tinyml::Observer::end(observer, &__OPERATORS[0usize]);
            __tinyml::Observer::start(observer, &__OPERATORS[1usize]);
            __conv_2d_0(
                &__kernels::ops::conv_2d::Args {
                    params: &const {
                        __kernels::ops::conv_2d::Params {
                            input_width: 4usize,
                            input_channels: 1usize,
                            output_width: 3usize,
                            output_channels: 3usize,
                            filter_height: 3usize,
                            filter_width: 2usize,
                            filter_channels: 1usize,
                            group_channels: 3usize,
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
                        __tinyml::__private::elements::<i8, _, _, 18usize>(&__CONSTANT_0),
                    ),
                    bias: __tinyml::__private::unless(
                        __CONV_2D_0_PACKED,
                        __tinyml::__private::elements::<i32, _, _, 3usize>(&__CONSTANT_1),
                    ),
                    stage: __kernels::Requantization {
                        multipliers: __tinyml::__private::unless(
                            __CONV_2D_0_PACKED,
                            __tinyml::__private::elements::<
                                i32,
                                _,
                                _,
                                3usize,
                            >(&__CONSTANT_2),
                        ),
                        shifts: __tinyml::__private::unless(
                            __CONV_2D_0_PACKED,
                            __tinyml::__private::elements::<
                                i8,
                                _,
                                _,
                                3usize,
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
                                12usize,
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
                            { if __CONV_2D_0_PACKED { 128usize } else { 0 } },
                            { if __CONV_2D_0_PACKED { 6usize } else { 0 } },
                        >(),
                    input: __kernels::Rows::whole(
                        arena.view::<i8, 256usize, 64usize>(),
                        4usize,
                        16usize,
                    ),
                    span: 0..14usize,
                    output: arena.view::<i8, 0usize, 126usize>(),
                },
            );
            __tinyml::Observer::end(observer, &__OPERATORS[1usize]);
            __tinyml::Observer::start(observer, &__OPERATORS[2usize]);
            __pool_2d_2(
                &__kernels::ops::pool_2d::Args {
                    params: &const {
                        __kernels::ops::pool_2d::Params {
                            input_width: 3usize,
                            channels: 3usize,
                            output_width: 3usize,
                            filter_height: 2usize,
                            filter_width: 1usize,
                            stride_height: 2usize,
                            stride_width: 1usize,
                            padding_top: 0usize,
                            padding_left: 0usize,
                        }
                    },
                    min: -128i8,
                    max: 127i8,
                    input: __kernels::Rows::whole(
                        arena.view::<i8, 0usize, 126usize>(),
                        9usize,
                        14usize,
                    ),
                    span: 0..7usize,
                    output: arena.view::<i8, 128usize, 63usize>(),
                },
            );
            __tinyml::Observer::end(observer, &__OPERATORS[2usize]);
            __tinyml::Observer::start(observer, &__OPERATORS[3usize]);
            __node_3_0(arena, state);
            __tinyml::Observer::end(observer, &__OPERATORS[3usize]);
            __tinyml::Observer::start(observer, &__OPERATORS[4usize]);
            __fully_connected_1(
                &__kernels::ops::fully_connected::Args {
                    params: &const {
                        __kernels::ops::fully_connected::Params {
                            batches: 1usize,
                            input_depth: 18usize,
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
                            54usize,
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
                            >(&__CONSTANT_8),
                        ),
                        zero_point: 0i32,
                        min: -128i32,
                        max: 127i32,
                    },
                    packed: if __FULLY_CONNECTED_1_PACKED {
                        ::core::option::Option::Some(__kernels::Packed {
                            words: __tinyml::__private::elements::<
                                u32,
                                _,
                                _,
                                29usize,
                            >(&__CONSTANT_13),
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
                    input: arena.view::<i8, 0usize, 18usize>(),
                    output: arena.view::<i8, 20usize, 3usize>(),
                },
            );
            __tinyml::Observer::end(observer, &__OPERATORS[4usize]);
            __tinyml::Observer::start(observer, &__OPERATORS[5usize]);
            __softmax_4(
                &__kernels::ops::softmax::Args {
                    rows: 1usize,
                    depth: 3usize,
                    arithmetic: __kernels::ops::softmax::Quantized {
                        multiplier: 1732387584i32,
                        left_shift: 19i32,
                        diff_min: -3968i32,
                    },
                    input: arena.view::<i8, 20usize, 3usize>(),
                    output: arena.view::<i8, 20usize, 3usize>(),
                },
            );
            __tinyml::Observer::end(observer, &__OPERATORS[5usize]);
        }
        /// Forgets what earlier invocations left in the state.
        pub fn reset(&mut self) {
            self.state.clear();
        }
        ///The input `values`: f32 of shape [1, 64].
        pub fn input(&self) -> &[f32; 64usize] {
            self.arena.array::<f32, 0usize, 64usize>()
        }
        ///The input `values`: f32 of shape [1, 64].
        ///
        /// Write it before `invoke`.
        pub fn input_mut(&mut self) -> &mut [f32; 64usize] {
            self.arena.array_mut::<f32, 0usize, 64usize>()
        }
        ///The output `scores`: i8 of shape [1, 3], real = 0.00390625 * (integer + 128).
        pub fn output(&self) -> &[i8; 3usize] {
            self.arena.array::<i8, 20usize, 3usize>()
        }
    }
    impl ::core::default::Default for StreamFlat {
        fn default() -> Self {
            Self::new()
        }
    }
    impl __tinyml::Model for StreamFlat {
        const NAME: &'static str = "StreamFlat";
        const ARENA_BYTES: usize = StreamFlat::ARENA_BYTES;
        const STATE_BYTES: usize = 0usize;
        const WEIGHT_BYTES: usize = StreamFlat::WEIGHT_BYTES;
        const MACS: u64 = 1134u64;
        const MODEL_HASH: u64 = 6298215243837192257u64;
        const OPERATORS: &'static [__tinyml::OperatorInfo] = StreamFlat::OPERATORS;
        fn invoke_with<O: __tinyml::Observer>(&mut self, observer: &mut O) {
            StreamFlat::invoke_with(self, observer);
        }
        fn reset(&mut self) {
            StreamFlat::reset(self);
        }
        const INPUTS: &'static [__tinyml::AnyTensorInfo] = &[
            __tinyml::AnyTensorInfo {
                name: "values",
                element: "f32",
                shape: &[1usize, 64usize],
                scale: 1f32,
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
        type Input = [f32; 64usize];
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
                0usize => self.arena.bytes_mut(0usize..256usize),
                _ => ::core::option::Option::None,
            }
        }
        fn output_bytes(&self, index: usize) -> ::core::option::Option<&[u8]> {
            match index {
                0usize => self.arena.bytes(20usize..23usize),
                _ => ::core::option::Option::None,
            }
        }
    }
};
