///
/// A TensorFlow Lite model, compiled.
///
/// | tensor | name | type | shape | scale | zero point |
/// |---|---|---|---|---|---|
/// | input | `image` | i8 | [1, 11, 9, 2] | 0.007843035 | 0 |
/// | output | `map` | i8 | [1, 3, 6, 2] | 0.0028826606 | 13 |
///
/// | size | |
/// |---|---|
/// | arena | 644 bytes (no smaller plan exists for this order of operators); up to 1324 with the working memory of kernels |
/// | state | 0 bytes |
/// | constants | 360 bytes |
/// | multiply-accumulate operations | 13068 |
///
/// | operator | output | shape | MACs | rows at a time |
/// |---|---|---|---|---|
/// | CONV_2D | `conv/Relu` | [1, 11, 9, 6] | 10692 | 2, from the last |
/// | DEPTHWISE_CONV_2D | `depthwise/Relu6` | [1, 5, 4, 6] | 1080 | 2 |
/// | CONV_2D | `map` | [1, 3, 6, 2] | 1296 | all |
pub struct PadConv {
    state: ::tinyml::__private::Arena<0usize>,
    arena: ::tinyml::__private::Arena<{ PadConv::ARENA_BYTES }>,
}
const _: () = {
    use ::tinyml as __tinyml;
    use ::tinyml::kernels as __kernels;
    #[allow(dead_code)]
    type __Set = __kernels::Native;
    #[allow(dead_code)]
    const __ARENA_BYTES: usize = PadConv::ARENA_BYTES;
    #[allow(dead_code)]
    const __STATE_BYTES: usize = PadConv::STATE_BYTES;
    static __CONSTANT_0: __tinyml::__private::Aligned<u32, [u8; 108usize]> = __tinyml::__private::Aligned::new(
        *b"E@\x02\x7F\r\x04\x1B'... 108 bytes, hash 18ee10c1",
    );
    static __CONSTANT_1: __tinyml::__private::Aligned<u32, [u8; 24usize]> = __tinyml::__private::Aligned::new(
        *b"\xB1\xFF\xFF\xFF\x97\xFB\xFF\xFF... 24 bytes, hash 26adbb18",
    );
    static __CONSTANT_2: __tinyml::__private::Aligned<u32, [u8; 24usize]> = __tinyml::__private::Aligned::new(
        *b"\xC9U\x90b\xA6\x10\xE7^... 24 bytes, hash c7f083a6",
    );
    static __CONSTANT_3: __tinyml::__private::Aligned<u32, [u8; 6usize]> = __tinyml::__private::Aligned::new(
        *b"\xF8\xF8\xF8\xF8\xF8\xF8",
    );
    static __CONSTANT_4: __tinyml::__private::Aligned<u32, [u8; 156usize]> = __tinyml::__private::Aligned::new(
        *b"\xABX\xF6\xFD\xCAI\xBC\xFD... 156 bytes, hash 83ebf4ea",
    );
    static __CONSTANT_5: __tinyml::__private::Aligned<u32, [u8; 72usize]> = __tinyml::__private::Aligned::new(
        *b"\xF9\xE2\xCC\x84\x1F\x95\xF8-... 72 bytes, hash 68c82b42",
    );
    static __CONSTANT_6: __tinyml::__private::Aligned<u32, [u8; 8usize]> = __tinyml::__private::Aligned::new(
        *b"\xE4\xFE\xFF\xFF\x8E\0\0\0",
    );
    static __CONSTANT_7: __tinyml::__private::Aligned<u32, [u8; 8usize]> = __tinyml::__private::Aligned::new(
        *b"\\4GO|\xBA\x90N",
    );
    static __CONSTANT_8: __tinyml::__private::Aligned<u32, [u8; 2usize]> = __tinyml::__private::Aligned::new(
        *b"\xF8\xF8",
    );
    static __CONSTANT_9: __tinyml::__private::Aligned<u32, [u8; 96usize]> = __tinyml::__private::Aligned::new(
        *b"\xF9\x89\xCC\x04\xE2\t\x84\x9F... 96 bytes, hash 72b3594c",
    );
    static __CONSTANT_10: __tinyml::__private::Aligned<u32, [u8; 54usize]> = __tinyml::__private::Aligned::new(
        *b"_\x1EOK\x14\\\x97v... 54 bytes, hash 20ebfa1b",
    );
    static __CONSTANT_11: __tinyml::__private::Aligned<u32, [u8; 24usize]> = __tinyml::__private::Aligned::new(
        *b"\x7F\xFD\xFF\xFF\x01\xFE\xFF\xFF... 24 bytes, hash ac2be0a3",
    );
    static __CONSTANT_12: __tinyml::__private::Aligned<u32, [u8; 24usize]> = __tinyml::__private::Aligned::new(
        *b"\x8A?9h\xE4\xEF\x95Q... 24 bytes, hash 9d82f088",
    );
    static __CONSTANT_13: __tinyml::__private::Aligned<u32, [u8; 6usize]> = __tinyml::__private::Aligned::new(
        *b"\xF9\xF9\xF9\xF9\xF9\xF9",
    );
    static __CONSTANT_14: __tinyml::__private::Aligned<u32, [u8; 120usize]> = __tinyml::__private::Aligned::new(
        *b"_\x97\xA5\x04\xD6\xAF\x81\x07... 120 bytes, hash 7d8693dd",
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
                        input_width: 9usize,
                        input_channels: 2usize,
                        output_width: 9usize,
                        output_channels: 6usize,
                        filter_height: 3usize,
                        filter_width: 3usize,
                        filter_channels: 2usize,
                        group_channels: 6usize,
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
                    __CONV_2D_0_PACKED,
                    __tinyml::__private::elements::<i8, _, _, 108usize>(&__CONSTANT_0),
                ),
                bias: __tinyml::__private::unless(
                    __CONV_2D_0_PACKED,
                    __tinyml::__private::elements::<i32, _, _, 6usize>(&__CONSTANT_1),
                ),
                stage: __kernels::Requantization {
                    multipliers: __tinyml::__private::unless(
                        __CONV_2D_0_PACKED,
                        __tinyml::__private::elements::<i32, _, _, 6usize>(&__CONSTANT_2),
                    ),
                    shifts: __tinyml::__private::unless(
                        __CONV_2D_0_PACKED,
                        __tinyml::__private::elements::<i8, _, _, 6usize>(&__CONSTANT_3),
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
                            39usize,
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
                        { if __CONV_2D_0_PACKED { 644usize } else { 0 } },
                        { if __CONV_2D_0_PACKED { 21usize } else { 0 } },
                    >(),
                input: __kernels::Rows::whole(
                    arena.view::<i8, 0usize, 198usize>(),
                    18usize,
                    11usize,
                ),
                span: __start..__end,
                output: arena
                    .part::<i8>(48usize + __start * 54usize, (__end - __start) * 54usize),
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
                        input_width: 4usize,
                        input_channels: 6usize,
                        output_width: 6usize,
                        output_channels: 2usize,
                        filter_height: 3usize,
                        filter_width: 2usize,
                        filter_channels: 6usize,
                        group_channels: 2usize,
                        stride_height: 2usize,
                        stride_width: 1usize,
                        dilation_height: 1usize,
                        dilation_width: 1usize,
                        padding_top: 2usize,
                        padding_left: 1usize,
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
                    zero_point: 13i32,
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
                        { if __CONV_2D_0_PACKED { 156usize } else { 0 } },
                        { if __CONV_2D_0_PACKED { 39usize } else { 0 } },
                    >(),
                input: __kernels::Rows::whole(
                    arena.view::<i8, 0usize, 120usize>(),
                    24usize,
                    5usize,
                ),
                span: 0..3usize,
                output: arena.view::<i8, 120usize, 36usize>(),
            },
        );
    }
    #[diagnostic::on_unimplemented(
        message = "kernel set `tinyml::kernels::Native` has no CONV_2D for i8",
        label = "needed by the model pad_conv.tflite",
        note = "node 0 CONV_2D 'conv/Relu' reads 'image' i8[1, 11, 9, 2], 'conv/convolution' i8[6, 3, 3, 2], 'conv/Relu:2' i32[6]",
        note = "node 4 CONV_2D 'map' reads 'depthwise/Relu6' i8[1, 5, 4, 6], 'map/convolution' i8[2, 3, 2, 6], 'map/BiasAdd' i32[2]",
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
        label = "needed by the model pad_conv.tflite",
        note = "node 2 DEPTHWISE_CONV_2D 'depthwise/Relu6' reads 'conv/Relu' i8[1, 11, 9, 6], 'depthwise/depthwise' i8[1, 3, 3, 6], 'depthwise/Relu6:2' i32[6]",
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
    #[allow(dead_code)]
    const __OPERATORS: &[__tinyml::OperatorInfo] = PadConv::OPERATORS;
    impl PadConv {
        /// Bytes of working memory: every intermediate tensor, inputs and outputs.
        pub const ARENA_BYTES: usize = __tinyml::__private::larger(
            __tinyml::__private::larger(
                644usize,
                if __CONV_2D_0_PACKED { 728usize } else { 0 },
            ),
            if __DEPTHWISE_CONV_2D_1_PACKED { 1324usize } else { 0 },
        );
        /// Bytes of memory that is kept from one invocation to the next.
        pub const STATE_BYTES: usize = 0usize;
        /// Bytes of constants: weights, biases, multipliers and tables.
        pub const WEIGHT_BYTES: usize = 0usize
            + if __CONV_2D_0_PACKED { 252usize } else { 0 }
            + if __DEPTHWISE_CONV_2D_1_PACKED { 120usize } else { 0 }
            + if !__CONV_2D_0_PACKED { 252usize } else { 0 }
            + if !__DEPTHWISE_CONV_2D_1_PACKED { 108usize } else { 0 };
        /// Multiply-accumulate operations of an invocation.
        pub const MACS: u64 = 13068u64;
        /// The model file's FNV-1a hash: tells which model a firmware runs.
        pub const MODEL_HASH: u64 = 15751429892968078513u64;
        /// What the kernels are chosen for.
        pub const OPTIMIZE: __tinyml::Optimize = __tinyml::Optimize::Speed;
        /// The operators in the order in which they run.
        pub const OPERATORS: &'static [__tinyml::OperatorInfo] = &[
            __tinyml::OperatorInfo {
                name: "CONV_2D",
                tensor: "conv/Relu",
                inputs: &[
                    &[1usize, 11usize, 9usize, 2usize],
                    &[6usize, 3usize, 3usize, 2usize],
                    &[6usize],
                ],
                outputs: &[&[1usize, 11usize, 9usize, 6usize]],
                macs: 10692u64,
            },
            __tinyml::OperatorInfo {
                name: "DEPTHWISE_CONV_2D",
                tensor: "depthwise/Relu6",
                inputs: &[
                    &[1usize, 11usize, 9usize, 6usize],
                    &[1usize, 3usize, 3usize, 6usize],
                    &[6usize],
                ],
                outputs: &[&[1usize, 5usize, 4usize, 6usize]],
                macs: 1080u64,
            },
            __tinyml::OperatorInfo {
                name: "CONV_2D",
                tensor: "map",
                inputs: &[
                    &[1usize, 5usize, 4usize, 6usize],
                    &[2usize, 3usize, 2usize, 6usize],
                    &[2usize],
                ],
                outputs: &[&[1usize, 3usize, 6usize, 2usize]],
                macs: 1296u64,
            },
        ];
        /// A model whose memory is all zero. Place it in a `static`: it holds the arena.
        pub const fn new() -> Self {
            Self {
                state: __tinyml::__private::Arena::new(),
                arena: __tinyml::__private::Arena::new(),
            }
        }
        ///The input `image`: i8 of shape [1, 11, 9, 2], real = 0.007843035 * integer.
        pub const INPUT: __tinyml::TensorInfo<i8, 4usize> = __tinyml::TensorInfo::new(
            "image",
            [1usize, 11usize, 9usize, 2usize],
            0.007843035f32,
            0i32,
        );
        ///The output `map`: i8 of shape [1, 3, 6, 2], real = 0.0028826606 * (integer - 13).
        pub const OUTPUT: __tinyml::TensorInfo<i8, 4usize> = __tinyml::TensorInfo::new(
            "map",
            [1usize, 3usize, 6usize, 2usize],
            0.0028826606f32,
            13i32,
        );
    }
    impl PadConv {
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
                while __start < 5usize {
                    let __end = ::core::cmp::Ord::min(__start + 2usize, 5usize);
                    __tinyml::Observer::start(observer, &__OPERATORS[1usize]);
                    __depthwise_conv_2d_1(
                        &__kernels::ops::depthwise_conv_2d::Args {
                            params: &const {
                                __kernels::ops::depthwise_conv_2d::Params {
                                    input_width: 9usize,
                                    input_channels: 6usize,
                                    output_width: 4usize,
                                    output_channels: 6usize,
                                    filter_height: 3usize,
                                    filter_width: 3usize,
                                    depth_multiplier: 1usize,
                                    stride_height: 2usize,
                                    stride_width: 2usize,
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
                                    54usize,
                                >(&__CONSTANT_10),
                            ),
                            bias: __tinyml::__private::unless(
                                __DEPTHWISE_CONV_2D_1_PACKED,
                                __tinyml::__private::elements::<
                                    i32,
                                    _,
                                    _,
                                    6usize,
                                >(&__CONSTANT_11),
                            ),
                            stage: __kernels::Requantization {
                                multipliers: __tinyml::__private::unless(
                                    __DEPTHWISE_CONV_2D_1_PACKED,
                                    __tinyml::__private::elements::<
                                        i32,
                                        _,
                                        _,
                                        6usize,
                                    >(&__CONSTANT_12),
                                ),
                                shifts: __tinyml::__private::unless(
                                    __DEPTHWISE_CONV_2D_1_PACKED,
                                    __tinyml::__private::elements::<
                                        i8,
                                        _,
                                        _,
                                        6usize,
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
                                        30usize,
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
                                    { if __DEPTHWISE_CONV_2D_1_PACKED { 644usize } else { 0 } },
                                    { if __DEPTHWISE_CONV_2D_1_PACKED { 170usize } else { 0 } },
                                >(),
                            in_place: false,
                            input: __kernels::Rows::whole(
                                arena.view::<i8, 48usize, 594usize>(),
                                54usize,
                                11usize,
                            ),
                            span: __start..__end,
                            output: arena
                                .part::<
                                    i8,
                                >(0usize + __start * 24usize, (__end - __start) * 24usize),
                        },
                    );
                    __tinyml::Observer::end(observer, &__OPERATORS[1usize]);
                    __start = __end;
                }
            }
            __tinyml::Observer::start(observer, &__OPERATORS[2usize]);
            __node_2_0(arena, state);
            __tinyml::Observer::end(observer, &__OPERATORS[2usize]);
        }
        /// Forgets what earlier invocations left in the state.
        pub fn reset(&mut self) {
            self.state.clear();
        }
        ///The input `image`: i8 of shape [1, 11, 9, 2], real = 0.007843035 * integer.
        pub fn input(&self) -> &[i8; 198usize] {
            self.arena.array::<i8, 0usize, 198usize>()
        }
        ///The input `image`: i8 of shape [1, 11, 9, 2], real = 0.007843035 * integer.
        ///
        /// Write it before `invoke`.
        pub fn input_mut(&mut self) -> &mut [i8; 198usize] {
            self.arena.array_mut::<i8, 0usize, 198usize>()
        }
        ///The output `map`: i8 of shape [1, 3, 6, 2], real = 0.0028826606 * (integer - 13).
        pub fn output(&self) -> &[i8; 36usize] {
            self.arena.array::<i8, 120usize, 36usize>()
        }
    }
    impl ::core::default::Default for PadConv {
        fn default() -> Self {
            Self::new()
        }
    }
    impl __tinyml::Model for PadConv {
        const NAME: &'static str = "PadConv";
        const ARENA_BYTES: usize = PadConv::ARENA_BYTES;
        const STATE_BYTES: usize = 0usize;
        const WEIGHT_BYTES: usize = PadConv::WEIGHT_BYTES;
        const MACS: u64 = 13068u64;
        const MODEL_HASH: u64 = 15751429892968078513u64;
        const OPERATORS: &'static [__tinyml::OperatorInfo] = PadConv::OPERATORS;
        fn invoke_with<O: __tinyml::Observer>(&mut self, observer: &mut O) {
            PadConv::invoke_with(self, observer);
        }
        fn reset(&mut self) {
            PadConv::reset(self);
        }
        const INPUTS: &'static [__tinyml::AnyTensorInfo] = &[
            __tinyml::AnyTensorInfo {
                name: "image",
                element: "i8",
                shape: &[1usize, 11usize, 9usize, 2usize],
                scale: 0.007843035f32,
                zero_point: 0i32,
            },
        ];
        const OUTPUTS: &'static [__tinyml::AnyTensorInfo] = &[
            __tinyml::AnyTensorInfo {
                name: "map",
                element: "i8",
                shape: &[1usize, 3usize, 6usize, 2usize],
                scale: 0.0028826606f32,
                zero_point: 13i32,
            },
        ];
        type Input = [i8; 198usize];
        type Output = [i8; 36usize];
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
                0usize => self.arena.bytes_mut(0usize..198usize),
                _ => ::core::option::Option::None,
            }
        }
        fn output_bytes(&self, index: usize) -> ::core::option::Option<&[u8]> {
            match index {
                0usize => self.arena.bytes(120usize..156usize),
                _ => ::core::option::Option::None,
            }
        }
    }
};
