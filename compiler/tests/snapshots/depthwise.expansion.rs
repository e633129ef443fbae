///
/// A TensorFlow Lite model, compiled.
///
/// | tensor | name | type | shape | scale | zero point |
/// |---|---|---|---|---|---|
/// | input | `image` | i8 | [1, 16, 14, 1] | 0.007843035 | 0 |
/// | output | `map` | i8 | [1, 4, 5, 4] | 0.00027421347 | 19 |
///
/// | size | |
/// |---|---|
/// | arena | 672 bytes (no smaller plan exists for this order of operators); up to 1576 with the working memory of kernels |
/// | state | 0 bytes |
/// | constants | 812 bytes |
/// | multiply-accumulate operations | 16672 |
///
/// | operator | output | shape | MACs | rows at a time |
/// |---|---|---|---|---|
/// | CONV_2D | `from_one/Relu` | [1, 8, 7, 8] | 8960 | all |
/// | DEPTHWISE_CONV_2D | `multiplier_1/Relu6` | [1, 8, 7, 8] | 4032 | 2, from the last |
/// | DEPTHWISE_CONV_2D | `dilated/BiasAdd` | [1, 4, 5, 8] | 1440 | all |
/// | DEPTHWISE_CONV_2D | `multiplier_2/Relu` | [1, 4, 5, 16] | 960 | all |
/// | CONV_2D | `map` | [1, 4, 5, 4] | 1280 | all |
pub struct Depthwise {
    state: ::tinyml::__private::Arena<0usize>,
    arena: ::tinyml::__private::Arena<{ Depthwise::ARENA_BYTES }>,
}
const _: () = {
    use ::tinyml as __tinyml;
    use ::tinyml::kernels as __kernels;
    #[allow(dead_code)]
    type __Set = __kernels::Native;
    #[allow(dead_code)]
    const __ARENA_BYTES: usize = Depthwise::ARENA_BYTES;
    #[allow(dead_code)]
    const __STATE_BYTES: usize = Depthwise::STATE_BYTES;
    static __CONSTANT_0: __tinyml::__private::Aligned<u32, [u8; 160usize]> = __tinyml::__private::Aligned::new(
        *b"\x1F\xC2`\x0F1%\xCAr... 160 bytes, hash b6fc1e1a",
    );
    static __CONSTANT_1: __tinyml::__private::Aligned<u32, [u8; 32usize]> = __tinyml::__private::Aligned::new(
        *b"\xC4\x0C\0\0\xFF\xFB\xFF\xFF... 32 bytes, hash 84f6142e",
    );
    static __CONSTANT_2: __tinyml::__private::Aligned<u32, [u8; 32usize]> = __tinyml::__private::Aligned::new(
        *b"3,\xC7S\xBB\x9C\xC5O... 32 bytes, hash 186c57aa",
    );
    static __CONSTANT_3: __tinyml::__private::Aligned<u32, [u8; 8usize]> = __tinyml::__private::Aligned::new(
        *b"\xF8\xF8\xF8\xF8\xF8\xF8\xF8\xF8",
    );
    static __CONSTANT_4: __tinyml::__private::Aligned<u32, [u8; 224usize]> = __tinyml::__private::Aligned::new(
        *b"\x16\xA5\x94\xFD\xA5R(\xFE... 224 bytes, hash 07ae5ec4",
    );
    static __CONSTANT_5: __tinyml::__private::Aligned<u32, [u8; 64usize]> = __tinyml::__private::Aligned::new(
        *b"\x81$cl\xF4\xE8\x07\x06... 64 bytes, hash 8bc35f15",
    );
    static __CONSTANT_6: __tinyml::__private::Aligned<u32, [u8; 16usize]> = __tinyml::__private::Aligned::new(
        *b".\x04\0\0\x03\xE8\xFF\xFF... 16 bytes, hash dc0853a0",
    );
    static __CONSTANT_7: __tinyml::__private::Aligned<u32, [u8; 16usize]> = __tinyml::__private::Aligned::new(
        *b"\xB3\xC5\xE7y\xE3\x97\xEEx... 16 bytes, hash e5fe6070",
    );
    static __CONSTANT_8: __tinyml::__private::Aligned<u32, [u8; 4usize]> = __tinyml::__private::Aligned::new(
        *b"\xF8\xF8\xF8\xF8",
    );
    static __CONSTANT_9: __tinyml::__private::Aligned<u32, [u8; 112usize]> = __tinyml::__private::Aligned::new(
        *b"\x81~cA\"\0\xFEc... 112 bytes, hash aa032469",
    );
    static __CONSTANT_10: __tinyml::__private::Aligned<u32, [u8; 72usize]> = __tinyml::__private::Aligned::new(
        *b"R\x02QG\nJ\x81\\... 72 bytes, hash 92b3e26d",
    );
    static __CONSTANT_11: __tinyml::__private::Aligned<u32, [u8; 32usize]> = __tinyml::__private::Aligned::new(
        *b"\xC2\xF1\xFF\xFF\xD3\xF8\xFF\xFF... 32 bytes, hash cbbbeafb",
    );
    static __CONSTANT_12: __tinyml::__private::Aligned<u32, [u8; 32usize]> = __tinyml::__private::Aligned::new(
        *b"\x96\x1D\xDAR\x0F\x1D$M... 32 bytes, hash ad182a3a",
    );
    static __CONSTANT_13: __tinyml::__private::Aligned<u32, [u8; 8usize]> = __tinyml::__private::Aligned::new(
        *b"\xF9\xF9\xF9\xF9\xF8\xF9\xF9\xF9",
    );
    static __CONSTANT_14: __tinyml::__private::Aligned<u32, [u8; 160usize]> = __tinyml::__private::Aligned::new(
        *b"R\xAB\xC0\x04\xB4\x92\xA8\x07... 160 bytes, hash 1dc84e78",
    );
    static __CONSTANT_15: __tinyml::__private::Aligned<u32, [u8; 72usize]> = __tinyml::__private::Aligned::new(
        *b"\xD8\x8D\xD6\n\xEB\xEA\x81\x9E... 72 bytes, hash 1c5ac299",
    );
    static __CONSTANT_16: __tinyml::__private::Aligned<u32, [u8; 32usize]> = __tinyml::__private::Aligned::new(
        *b"\x17\xD6\xFF\xFF\xEA\x03\0\0... 32 bytes, hash c456953e",
    );
    static __CONSTANT_17: __tinyml::__private::Aligned<u32, [u8; 32usize]> = __tinyml::__private::Aligned::new(
        *b"\r\xDA\xAC~BYzz... 32 bytes, hash 36a47809",
    );
    static __CONSTANT_18: __tinyml::__private::Aligned<u32, [u8; 8usize]> = __tinyml::__private::Aligned::new(
        *b"\xF7\xF7\xF8\xF8\xF8\xF7\xF8\xF8",
    );
    static __CONSTANT_19: __tinyml::__private::Aligned<u32, [u8; 144usize]> = __tinyml::__private::Aligned::new(
        *b"\x17\xD6\xFF\xFF\xEA\x03\0\0... 144 bytes, hash 4472fc7c",
    );
    static __CONSTANT_20: __tinyml::__private::Aligned<u32, [u8; 48usize]> = __tinyml::__private::Aligned::new(
        *b"\xF1\xC3W\x7F\x81\xD0O)... 48 bytes, hash c764f2de",
    );
    static __CONSTANT_21: __tinyml::__private::Aligned<u32, [u8; 64usize]> = __tinyml::__private::Aligned::new(
        *b"\xBC\xC7\xFF\xFF\r\xDE\xFF\xFF... 64 bytes, hash e2d85fde",
    );
    static __CONSTANT_22: __tinyml::__private::Aligned<u32, [u8; 64usize]> = __tinyml::__private::Aligned::new(
        *b"\xDBP\xC5q\x1F\xCB\x8D^... 64 bytes, hash 1e3f455b",
    );
    static __CONSTANT_23: __tinyml::__private::Aligned<u32, [u8; 16usize]> = __tinyml::__private::Aligned::new(
        *b"\xFA\xFB\xFA\xFA\xFA\xFB\xFB\xFB... 16 bytes, hash 1c1db0a8",
    );
    static __CONSTANT_24: __tinyml::__private::Aligned<u32, [u8; 192usize]> = __tinyml::__private::Aligned::new(
        *b"\xBC\xC7\xFF\xFF\r\xDE\xFF\xFF... 192 bytes, hash 2a11a2c1",
    );
    #[inline(never)]
    #[allow(unused_variables)]
    fn __node_0_0(
        arena: __tinyml::__private::Cells<'_, { __ARENA_BYTES }>,
        state: __tinyml::__private::Cells<'_, { __STATE_BYTES }>,
    ) {
        __conv_2d_0(
            &__kernels::ops::conv_2d::Args {
                params: &const {
                    __kernels::ops::conv_2d::Params {
                        input_width: 14usize,
                        input_channels: 1usize,
                        output_width: 7usize,
                        output_channels: 8usize,
                        filter_height: 5usize,
                        filter_width: 4usize,
                        filter_channels: 1usize,
                        group_channels: 8usize,
                        stride_height: 2usize,
                        stride_width: 2usize,
                        dilation_height: 1usize,
                        dilation_width: 1usize,
                        padding_top: 1usize,
                        padding_left: 1usize,
                        input_zero_point: 0i32,
                    }
                },
                filter: __tinyml::__private::unless(
                    __CONV_2D_0_PACKED,
                    __tinyml::__private::elements::<i8, _, _, 160usize>(&__CONSTANT_0),
                ),
                bias: __tinyml::__private::unless(
                    __CONV_2D_0_PACKED,
                    __tinyml::__private::elements::<i32, _, _, 8usize>(&__CONSTANT_1),
                ),
                stage: __kernels::Requantization {
                    multipliers: __tinyml::__private::unless(
                        __CONV_2D_0_PACKED,
                        __tinyml::__private::elements::<i32, _, _, 8usize>(&__CONSTANT_2),
                    ),
                    shifts: __tinyml::__private::unless(
                        __CONV_2D_0_PACKED,
                        __tinyml::__private::elements::<i8, _, _, 8usize>(&__CONSTANT_3),
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
                            56usize,
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
                        { if __CONV_2D_0_PACKED { 672usize } else { 0 } },
                        { if __CONV_2D_0_PACKED { 25usize } else { 0 } },
                    >(),
                input: __kernels::Rows::whole(
                    arena.view::<i8, 448usize, 224usize>(),
                    14usize,
                    16usize,
                ),
                span: 0..8usize,
                output: arena.view::<i8, 0usize, 448usize>(),
            },
        );
    }
    #[diagnostic::on_unimplemented(
        message = "kernel set `tinyml::kernels::Native` has no CONV_2D for i8",
        label = "needed by the model depthwise.tflite",
        note = "node 0 CONV_2D 'from_one/Relu' reads 'image' i8[1, 16, 14, 1], 'from_one/depthwise' i8[8, 5, 4, 1], 'from_one/Relu:2' i32[8]",
        note = "node 4 CONV_2D 'map' reads 'multiplier_2/Relu' i8[1, 4, 5, 16], 'map/convolution' i8[4, 1, 1, 16], 'map/BiasAdd' i32[4]",
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
        label = "needed by the model depthwise.tflite",
        note = "node 1 DEPTHWISE_CONV_2D 'multiplier_1/Relu6' reads 'from_one/Relu' i8[1, 8, 7, 8], 'multiplier_1/depthwise' i8[1, 3, 3, 8], 'multiplier_1/Relu6:2' i32[8]",
        note = "node 2 DEPTHWISE_CONV_2D 'dilated/BiasAdd' reads 'multiplier_1/Relu6' i8[1, 8, 7, 8], 'dilated/depthwise' i8[1, 3, 3, 8], 'dilated/BiasAdd:2' i32[8]",
        note = "node 3 DEPTHWISE_CONV_2D 'multiplier_2/Relu' reads 'dilated/BiasAdd' i8[1, 4, 5, 8], 'multiplier_2/depthwise' i8[1, 1, 3, 16], 'multiplier_2/Relu:2' i32[16]",
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
    const __OPERATORS: &[__tinyml::OperatorInfo] = Depthwise::OPERATORS;
    impl Depthwise {
        /// Bytes of working memory: every intermediate tensor, inputs and outputs.
        pub const ARENA_BYTES: usize = __tinyml::__private::larger(
            __tinyml::__private::larger(
                672usize,
                if __CONV_2D_0_PACKED { 772usize } else { 0 },
            ),
            if __DEPTHWISE_CONV_2D_1_PACKED { 1576usize } else { 0 },
        );
        /// Bytes of memory that is kept from one invocation to the next.
        pub const STATE_BYTES: usize = 0usize;
        /// Bytes of constants: weights, biases, multipliers and tables.
        pub const WEIGHT_BYTES: usize = 0usize
            + if __CONV_2D_0_PACKED { 336usize } else { 0 }
            + if __DEPTHWISE_CONV_2D_1_PACKED { 496usize } else { 0 }
            + if !__CONV_2D_0_PACKED { 332usize } else { 0 }
            + if !__DEPTHWISE_CONV_2D_1_PACKED { 480usize } else { 0 };
        /// Multiply-accumulate operations of an invocation.
        pub const MACS: u64 = 16672u64;
        /// The model file's FNV-1a hash: tells which model a firmware runs.
        pub const MODEL_HASH: u64 = 6427451035191364240u64;
        /// What the kernels are chosen for.
        pub const OPTIMIZE: __tinyml::Optimize = __tinyml::Optimize::Speed;
        /// The operators in the order in which they run.
        pub const OPERATORS: &'static [__tinyml::OperatorInfo] = &[
            __tinyml::OperatorInfo {
                name: "CONV_2D",
                tensor: "from_one/Relu",
                inputs: &[
                    &[1usize, 16usize, 14usize, 1usize],
                    &[8usize, 5usize, 4usize, 1usize],
                    &[8usize],
                ],
                outputs: &[&[1usize, 8usize, 7usize, 8usize]],
                macs: 8960u64,
            },
            __tinyml::OperatorInfo {
                name: "DEPTHWISE_CONV_2D",
                tensor: "multiplier_1/Relu6",
                inputs: &[
                    &[1usize, 8usize, 7usize, 8usize],
                    &[1usize, 3usize, 3usize, 8usize],
                    &[8usize],
                ],
                outputs: &[&[1usize, 8usize, 7usize, 8usize]],
                macs: 4032u64,
            },
            __tinyml::OperatorInfo {
                name: "DEPTHWISE_CONV_2D",
                tensor: "dilated/BiasAdd",
                inputs: &[
                    &[1usize, 8usize, 7usize, 8usize],
                    &[1usize, 3usize, 3usize, 8usize],
                    &[8usize],
                ],
                outputs: &[&[1usize, 4usize, 5usize, 8usize]],
                macs: 1440u64,
            },
            __tinyml::OperatorInfo {
                name: "DEPTHWISE_CONV_2D",
                tensor: "multiplier_2/Relu",
                inputs: &[
                    &[1usize, 4usize, 5usize, 8usize],
                    &[1usize, 1usize, 3usize, 16usize],
                    &[16usize],
                ],
                outputs: &[&[1usize, 4usize, 5usize, 16usize]],
                macs: 960u64,
            },
            __tinyml::OperatorInfo {
                name: "CONV_2D",
                tensor: "map",
                inputs: &[
                    &[1usize, 4usize, 5usize, 16usize],
                    &[4usize, 1usize, 1usize, 16usize],
                    &[4usize],
                ],
                outputs: &[&[1usize, 4usize, 5usize, 4usize]],
                macs: 1280u64,
            },
        ];
        /// A model whose memory is all zero. Place it in a `static`: it holds the arena.
        pub const fn new() -> Self {
            Self {
                state: __tinyml::__private::Arena::new(),
                arena: __tinyml::__private::Arena::new(),
            }
        }
        ///The input `image`: i8 of shape [1, 16, 14, 1], real = 0.007843035 * integer.
        pub const INPUT: __tinyml::TensorInfo<i8, 4usize> = __tinyml::TensorInfo::new(
            "image",
            [1usize, 16usize, 14usize, 1usize],
            0.007843035f32,
            0i32,
        );
        ///The output `map`: i8 of shape [1, 4, 5, 4], real = 0.00027421347 * (integer - 19).
        pub const OUTPUT: __tinyml::TensorInfo<i8, 4usize> = __tinyml::TensorInfo::new(
            "map",
            [1usize, 4usize, 5usize, 4usize],
            0.00027421347f32,
            19i32,
        );
    }
    impl Depthwise {
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
            {
                let mut __end = 8usize;
                while __end > 0 {
                    let __start = __end.saturating_sub(2usize);
                    __tinyml::Observer::start(observer, &__OPERATORS[1usize]);
                    __depthwise_conv_2d_1(
                        &__kernels::ops::depthwise_conv_2d::Args {
                            params: &const {
                                __kernels::ops::depthwise_conv_2d::Params {
                                    input_width: 7usize,
                                    input_channels: 8usize,
                                    output_width: 7usize,
                                    output_channels: 8usize,
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
                                    72usize,
                                >(&__CONSTANT_10),
                            ),
                            bias: __tinyml::__private::unless(
                                __DEPTHWISE_CONV_2D_1_PACKED,
                                __tinyml::__private::elements::<
                                    i32,
                                    _,
                                    _,
                                    8usize,
                                >(&__CONSTANT_11),
                            ),
                            stage: __kernels::Requantization {
                                multipliers: __tinyml::__private::unless(
                                    __DEPTHWISE_CONV_2D_1_PACKED,
                                    __tinyml::__private::elements::<
                                        i32,
                                        _,
                                        _,
                                        8usize,
                                    >(&__CONSTANT_12),
                                ),
                                shifts: __tinyml::__private::unless(
                                    __DEPTHWISE_CONV_2D_1_PACKED,
                                    __tinyml::__private::elements::<
                                        i8,
                                        _,
                                        _,
                                        8usize,
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
                                        40usize,
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
                                    { if __DEPTHWISE_CONV_2D_1_PACKED { 616usize } else { 0 } },
                                    { if __DEPTHWISE_CONV_2D_1_PACKED { 240usize } else { 0 } },
                                >(),
                            in_place: false,
                            input: __kernels::Rows::whole(
                                arena.view::<i8, 0usize, 448usize>(),
                                56usize,
                                8usize,
                            ),
                            span: __start..__end,
                            output: arena
                                .part::<
                                    i8,
                                >(168usize + __start * 56usize, (__end - __start) * 56usize),
                        },
                    );
                    __tinyml::Observer::end(observer, &__OPERATORS[1usize]);
                    __end = __start;
                }
            }
            __tinyml::Observer::start(observer, &__OPERATORS[2usize]);
            __depthwise_conv_2d_1(
                &__kernels::ops::depthwise_conv_2d::Args {
                    params: &const {
                        __kernels::ops::depthwise_conv_2d::Params {
                            input_width: 7usize,
                            input_channels: 8usize,
                            output_width: 5usize,
                            output_channels: 8usize,
                            filter_height: 3usize,
                            filter_width: 3usize,
                            depth_multiplier: 1usize,
                            stride_height: 1usize,
                            stride_width: 1usize,
                            dilation_height: 2usize,
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
                            72usize,
                        >(&__CONSTANT_15),
                    ),
                    bias: __tinyml::__private::unless(
                        __DEPTHWISE_CONV_2D_1_PACKED,
                        __tinyml::__private::elements::<
                            i32,
                            _,
                            _,
                            8usize,
                        >(&__CONSTANT_16),
                    ),
                    stage: __kernels::Requantization {
                        multipliers: __tinyml::__private::unless(
                            __DEPTHWISE_CONV_2D_1_PACKED,
                            __tinyml::__private::elements::<
                                i32,
                                _,
                                _,
                                8usize,
                            >(&__CONSTANT_17),
                        ),
                        shifts: __tinyml::__private::unless(
                            __DEPTHWISE_CONV_2D_1_PACKED,
                            __tinyml::__private::elements::<
                                i8,
                                _,
                                _,
                                8usize,
                            >(&__CONSTANT_18),
                        ),
                        zero_point: -10i32,
                        min: -128i32,
                        max: 127i32,
                    },
                    packed: if __DEPTHWISE_CONV_2D_1_PACKED {
                        ::core::option::Option::Some(__kernels::Packed {
                            words: __tinyml::__private::elements::<
                                u32,
                                _,
                                _,
                                36usize,
                            >(&__CONSTANT_19),
                            properties: __kernels::Properties {
                                narrow: false,
                                rectified: false,
                                saturating: true,
                            },
                        })
                    } else {
                        ::core::option::Option::None
                    },
                    scratch: &[],
                    in_place: false,
                    input: __kernels::Rows::whole(
                        arena.view::<i8, 168usize, 448usize>(),
                        56usize,
                        8usize,
                    ),
                    span: 0..4usize,
                    output: arena.view::<i8, 0usize, 160usize>(),
                },
            );
            __tinyml::Observer::end(observer, &__OPERATORS[2usize]);
            __tinyml::Observer::start(observer, &__OPERATORS[3usize]);
            __depthwise_conv_2d_1(
                &__kernels::ops::depthwise_conv_2d::Args {
                    params: &const {
                        __kernels::ops::depthwise_conv_2d::Params {
                            input_width: 5usize,
                            input_channels: 8usize,
                            output_width: 5usize,
                            output_channels: 16usize,
                            filter_height: 1usize,
                            filter_width: 3usize,
                            depth_multiplier: 2usize,
                            stride_height: 1usize,
                            stride_width: 1usize,
                            dilation_height: 1usize,
                            dilation_width: 1usize,
                            padding_top: 0usize,
                            padding_left: 1usize,
                            input_zero_point: -10i32,
                        }
                    },
                    filter: __tinyml::__private::unless(
                        __DEPTHWISE_CONV_2D_1_PACKED,
                        __tinyml::__private::elements::<
                            i8,
                            _,
                            _,
                            48usize,
                        >(&__CONSTANT_20),
                    ),
                    bias: __tinyml::__private::unless(
                        __DEPTHWISE_CONV_2D_1_PACKED,
                        __tinyml::__private::elements::<
                            i32,
                            _,
                            _,
                            16usize,
                        >(&__CONSTANT_21),
                    ),
                    stage: __kernels::Requantization {
                        multipliers: __tinyml::__private::unless(
                            __DEPTHWISE_CONV_2D_1_PACKED,
                            __tinyml::__private::elements::<
                                i32,
                                _,
                                _,
                                16usize,
                            >(&__CONSTANT_22),
                        ),
                        shifts: __tinyml::__private::unless(
                            __DEPTHWISE_CONV_2D_1_PACKED,
                            __tinyml::__private::elements::<
                                i8,
                                _,
                                _,
                                16usize,
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
                                48usize,
                            >(&__CONSTANT_24),
                            properties: __kernels::Properties {
                                narrow: false,
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
                            { if __DEPTHWISE_CONV_2D_1_PACKED { 480usize } else { 0 } },
                            { if __DEPTHWISE_CONV_2D_1_PACKED { 68usize } else { 0 } },
                        >(),
                    in_place: false,
                    input: __kernels::Rows::whole(
                        arena.view::<i8, 0usize, 160usize>(),
                        40usize,
                        4usize,
                    ),
                    span: 0..4usize,
                    output: arena.view::<i8, 160usize, 320usize>(),
                },
            );
            __tinyml::Observer::end(observer, &__OPERATORS[3usize]);
            __tinyml::Observer::start(observer, &__OPERATORS[4usize]);
            __conv_2d_0(
                &__kernels::ops::conv_2d::Args {
                    params: &const {
                        __kernels::ops::conv_2d::Params {
                            input_width: 5usize,
                            input_channels: 16usize,
                            output_width: 5usize,
                            output_channels: 4usize,
                            filter_height: 1usize,
                            filter_width: 1usize,
                            filter_channels: 16usize,
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
                        zero_point: 19i32,
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
                            { if __CONV_2D_0_PACKED { 80usize } else { 0 } },
                            { if __CONV_2D_0_PACKED { 16usize } else { 0 } },
                        >(),
                    input: __kernels::Rows::whole(
                        arena.view::<i8, 160usize, 320usize>(),
                        80usize,
                        4usize,
                    ),
                    span: 0..4usize,
                    output: arena.view::<i8, 0usize, 80usize>(),
                },
            );
            __tinyml::Observer::end(observer, &__OPERATORS[4usize]);
        }
        /// Forgets what earlier invocations left in the state.
        pub fn reset(&mut self) {
            self.state.clear();
        }
        ///The input `image`: i8 of shape [1, 16, 14, 1], real = 0.007843035 * integer.
        pub fn input(&self) -> &[i8; 224usize] {
            self.arena.array::<i8, 448usize, 224usize>()
        }
        ///The input `image`: i8 of shape [1, 16, 14, 1], real = 0.007843035 * integer.
        ///
        /// Write it before `invoke`.
        pub fn input_mut(&mut self) -> &mut [i8; 224usize] {
            self.arena.array_mut::<i8, 448usize, 224usize>()
        }
        ///The output `map`: i8 of shape [1, 4, 5, 4], real = 0.00027421347 * (integer - 19).
        pub fn output(&self) -> &[i8; 80usize] {
            self.arena.array::<i8, 0usize, 80usize>()
        }
    }
    impl ::core::default::Default for Depthwise {
        fn default() -> Self {
            Self::new()
        }
    }
    impl __tinyml::Model for Depthwise {
        const NAME: &'static str = "Depthwise";
        const ARENA_BYTES: usize = Depthwise::ARENA_BYTES;
        const STATE_BYTES: usize = 0usize;
        const WEIGHT_BYTES: usize = Depthwise::WEIGHT_BYTES;
        const MACS: u64 = 16672u64;
        const MODEL_HASH: u64 = 6427451035191364240u64;
        const OPERATORS: &'static [__tinyml::OperatorInfo] = Depthwise::OPERATORS;
        fn invoke_with<O: __tinyml::Observer>(&mut self, observer: &mut O) {
            Depthwise::invoke_with(self, observer);
        }
        fn reset(&mut self) {
            Depthwise::reset(self);
        }
        const INPUTS: &'static [__tinyml::AnyTensorInfo] = &[
            __tinyml::AnyTensorInfo {
                name: "image",
                element: "i8",
                shape: &[1usize, 16usize, 14usize, 1usize],
                scale: 0.007843035f32,
                zero_point: 0i32,
            },
        ];
        const OUTPUTS: &'static [__tinyml::AnyTensorInfo] = &[
            __tinyml::AnyTensorInfo {
                name: "map",
                element: "i8",
                shape: &[1usize, 4usize, 5usize, 4usize],
                scale: 0.00027421347f32,
                zero_point: 19i32,
            },
        ];
        type Input = [i8; 224usize];
        type Output = [i8; 80usize];
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
                0usize => self.arena.bytes_mut(448usize..672usize),
                _ => ::core::option::Option::None,
            }
        }
        fn output_bytes(&self, index: usize) -> ::core::option::Option<&[u8]> {
            match index {
                0usize => self.arena.bytes(0usize..80usize),
                _ => ::core::option::Option::None,
            }
        }
    }
};
