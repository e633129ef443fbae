///
/// A TensorFlow Lite model, compiled.
///
/// | tensor | name | type | shape | scale | zero point |
/// |---|---|---|---|---|---|
/// | input | `image` | i8 | [1, 20, 17, 3] | 0.007843035 | 0 |
/// | output | `map` | i8 | [1, 1, 4, 3] | 0.0026757077 | -15 |
///
/// | size | |
/// |---|---|
/// | arena | 1668 bytes (no smaller plan exists for this order of operators); up to 1968 with the working memory of kernels |
/// | state | 0 bytes |
/// | constants | 1883 bytes |
/// | multiply-accumulate operations | 144408 |
///
/// | operator | output | shape | MACs | rows at a time |
/// |---|---|---|---|---|
/// | CONV_2D | `rectangular/Relu` | [1, 10, 17, 8] | 81600 | 2, from the last |
/// | CONV_2D | `dilated_valid/Relu6` | [1, 6, 13, 6] | 33696 | 2 |
/// | CONV_2D | `dilated_same/BiasAdd` | [1, 6, 13, 6] | 25272 | all |
/// | CONV_2D | `point/convolution2` | [1, 3, 7, 10] | 1260 | all |
/// | CONV_2D | `even/Relu` | [1, 3, 4, 5] | 2400 | all |
/// | CONV_2D | `map` | [1, 1, 4, 3] | 180 | all |
pub struct Convolutions {
    state: ::tinyml::__private::Arena<0usize>,
    arena: ::tinyml::__private::Arena<{ Convolutions::ARENA_BYTES }>,
}
const _: () = {
    use ::tinyml as __tinyml;
    use ::tinyml::kernels as __kernels;
    #[allow(dead_code)]
    type __Set = __kernels::Native;
    #[allow(dead_code)]
    const __ARENA_BYTES: usize = Convolutions::ARENA_BYTES;
    #[allow(dead_code)]
    const __STATE_BYTES: usize = Convolutions::STATE_BYTES;
    static __CONSTANT_0: __tinyml::__private::Aligned<u32, [u8; 480usize]> = __tinyml::__private::Aligned::new(
        *b"E\xAE;(\xF9\x04\xB6o... 480 bytes, hash fa75e7fe",
    );
    static __CONSTANT_1: __tinyml::__private::Aligned<u32, [u8; 32usize]> = __tinyml::__private::Aligned::new(
        *b"\xFD\xF3\xFF\xFF\xBF\xF6\xFF\xFF... 32 bytes, hash 106fb3b6",
    );
    static __CONSTANT_2: __tinyml::__private::Aligned<u32, [u8; 32usize]> = __tinyml::__private::Aligned::new(
        *b"\xDD\x9C\x8Ajh>\xCAg... 32 bytes, hash 39cb4e26",
    );
    static __CONSTANT_3: __tinyml::__private::Aligned<u32, [u8; 8usize]> = __tinyml::__private::Aligned::new(
        *b"\xF7\xF7\xF7\xF8\xF8\xF7\xF7\xF7",
    );
    static __CONSTANT_4: __tinyml::__private::Aligned<u32, [u8; 544usize]> = __tinyml::__private::Aligned::new(
        *b"\xB0\xD6D\xFC\xDE\xA1\x03\xFD... 544 bytes, hash 4e27144e",
    );
    static __CONSTANT_5: __tinyml::__private::Aligned<u32, [u8; 432usize]> = __tinyml::__private::Aligned::new(
        *b"^\x87\x99\xDE\xD1\x887\xA2... 432 bytes, hash dcda7f48",
    );
    static __CONSTANT_6: __tinyml::__private::Aligned<u32, [u8; 24usize]> = __tinyml::__private::Aligned::new(
        *b"\xAB\xFD\xFF\xFF\xC3\xFD\xFF\xFF... 24 bytes, hash eab0b291",
    );
    static __CONSTANT_7: __tinyml::__private::Aligned<u32, [u8; 24usize]> = __tinyml::__private::Aligned::new(
        *b"8{\xEANb\xF4\xDBU... 24 bytes, hash 8cb25bca",
    );
    static __CONSTANT_8: __tinyml::__private::Aligned<u32, [u8; 6usize]> = __tinyml::__private::Aligned::new(
        *b"\xF8\xF8\xF8\xF8\xF8\xF8",
    );
    static __CONSTANT_9: __tinyml::__private::Aligned<u32, [u8; 480usize]> = __tinyml::__private::Aligned::new(
        *b"\xB2\x89\x82\xFDF\x16^\xFD... 480 bytes, hash e90af81e",
    );
    static __CONSTANT_10: __tinyml::__private::Aligned<u32, [u8; 324usize]> = __tinyml::__private::Aligned::new(
        *b"\xE8\x83\xEE<\xAC*?y... 324 bytes, hash 6f14e73d",
    );
    static __CONSTANT_11: __tinyml::__private::Aligned<u32, [u8; 24usize]> = __tinyml::__private::Aligned::new(
        *b"\x9A\xFB\xFF\xFFe\xFB\xFF\xFF... 24 bytes, hash a891c896",
    );
    static __CONSTANT_12: __tinyml::__private::Aligned<u32, [u8; 24usize]> = __tinyml::__private::Aligned::new(
        *b"\x1D(\\t\x10\x1C\x13}... 24 bytes, hash ba138916",
    );
    static __CONSTANT_13: __tinyml::__private::Aligned<u32, [u8; 6usize]> = __tinyml::__private::Aligned::new(
        *b"\xF7\xF7\xF7\xF7\xF8\xF7",
    );
    static __CONSTANT_14: __tinyml::__private::Aligned<u32, [u8; 396usize]> = __tinyml::__private::Aligned::new(
        *b"\xE8\xA3\xEE\xFC\xCC\x0B$9... 396 bytes, hash f9aee74b",
    );
    static __CONSTANT_15: __tinyml::__private::Aligned<u32, [u8; 60usize]> = __tinyml::__private::Aligned::new(
        *b"\xEB\xC7\xF1\x81X\xD2\xC6\x1E... 60 bytes, hash 5184c162",
    );
    static __CONSTANT_16: __tinyml::__private::Aligned<u32, [u8; 40usize]> = __tinyml::__private::Aligned::new(
        *b"\0\0\0\0\0\0\0\0... 40 bytes, hash ea6207e5",
    );
    static __CONSTANT_17: __tinyml::__private::Aligned<u32, [u8; 40usize]> = __tinyml::__private::Aligned::new(
        *b"=\x0F\xEBE\xDEB\x07s... 40 bytes, hash aa9e11c2",
    );
    static __CONSTANT_18: __tinyml::__private::Aligned<u32, [u8; 10usize]> = __tinyml::__private::Aligned::new(
        *b"\xF9\xF8\xF8\xF8\xF9\xF8\xF9\xF8... 10 bytes, hash 946c3ae2",
    );
    static __CONSTANT_19: __tinyml::__private::Aligned<u32, [u8; 180usize]> = __tinyml::__private::Aligned::new(
        *b"\xEB\xC5\xF1\xA5(0\x7F\x1A... 180 bytes, hash caa5f46c",
    );
    static __CONSTANT_20: __tinyml::__private::Aligned<u32, [u8; 200usize]> = __tinyml::__private::Aligned::new(
        *b"\x826\xFD\xBD\xDB\xB2\x9AH... 200 bytes, hash 3a95b189",
    );
    static __CONSTANT_21: __tinyml::__private::Aligned<u32, [u8; 20usize]> = __tinyml::__private::Aligned::new(
        *b"\xB1\0\0\0<\x0B\0\0... 20 bytes, hash 2eeaba3a",
    );
    static __CONSTANT_22: __tinyml::__private::Aligned<u32, [u8; 20usize]> = __tinyml::__private::Aligned::new(
        *b"_\xCA\xB4OT\xF1\"V... 20 bytes, hash 73cca0db",
    );
    static __CONSTANT_23: __tinyml::__private::Aligned<u32, [u8; 5usize]> = __tinyml::__private::Aligned::new(
        *b"\xF9\xF9\xF9\xF9\xF9",
    );
    static __CONSTANT_24: __tinyml::__private::Aligned<u32, [u8; 280usize]> = __tinyml::__private::Aligned::new(
        *b"O\xA7\xEC\xFE\xD0G\xD4\xFE... 280 bytes, hash dbd0fcf7",
    );
    static __CONSTANT_25: __tinyml::__private::Aligned<u32, [u8; 45usize]> = __tinyml::__private::Aligned::new(
        *b"\x1D\\\xD6\xFCUK\x81f... 45 bytes, hash b1b707be",
    );
    static __CONSTANT_26: __tinyml::__private::Aligned<u32, [u8; 12usize]> = __tinyml::__private::Aligned::new(
        *b"o\x04\0\0?\x01\0\0... 12 bytes, hash fed2ceb2",
    );
    static __CONSTANT_27: __tinyml::__private::Aligned<u32, [u8; 12usize]> = __tinyml::__private::Aligned::new(
        *b"\xFC3H}\x9D\x878@... 12 bytes, hash dbbaf374",
    );
    static __CONSTANT_28: __tinyml::__private::Aligned<u32, [u8; 3usize]> = __tinyml::__private::Aligned::new(
        *b"\xF8\xF9\xF8",
    );
    static __CONSTANT_29: __tinyml::__private::Aligned<u32, [u8; 108usize]> = __tinyml::__private::Aligned::new(
        *b"\x1Dj\xD6\xBAy\0\x84\xFF... 108 bytes, hash c88d297c",
    );
    #[diagnostic::on_unimplemented(
        message = "kernel set `tinyml::kernels::Native` has no CONV_2D for i8",
        label = "needed by the model convolutions.tflite",
        note = "node 0 CONV_2D 'rectangular/Relu' reads 'image' i8[1, 20, 17, 3], 'rectangular/convolution' i8[8, 5, 4, 3], 'rectangular/Relu:2' i32[8]",
        note = "node 1 CONV_2D 'dilated_valid/Relu6' reads 'rectangular/Relu' i8[1, 10, 17, 8], 'dilated_valid/convolution' i8[6, 3, 3, 8], 'dilated_valid/Relu6:2' i32[6]",
        note = "node 2 CONV_2D 'dilated_same/BiasAdd' reads 'dilated_valid/Relu6' i8[1, 6, 13, 6], 'dilated_same/convolution' i8[6, 3, 3, 6], 'dilated_same/BiasAdd:2' i32[6]",
        note = "node 3 CONV_2D 'point/convolution2' reads 'dilated_same/BiasAdd' i8[1, 6, 13, 6], 'point/convolution' i8[10, 1, 1, 6], 'point/convolution1' i32[10]",
        note = "and 2 more nodes",
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
    #[allow(dead_code)]
    const __OPERATORS: &[__tinyml::OperatorInfo] = Convolutions::OPERATORS;
    impl Convolutions {
        /// Bytes of working memory: every intermediate tensor, inputs and outputs.
        pub const ARENA_BYTES: usize = __tinyml::__private::larger(
            1668usize,
            if __CONV_2D_0_PACKED { 1968usize } else { 0 },
        );
        /// Bytes of memory that is kept from one invocation to the next.
        pub const STATE_BYTES: usize = 0usize;
        /// Bytes of constants: weights, biases, multipliers and tables.
        pub const WEIGHT_BYTES: usize = 0usize
            + if __CONV_2D_0_PACKED { 1988usize } else { 0 }
            + if !__CONV_2D_0_PACKED { 1883usize } else { 0 };
        /// Multiply-accumulate operations of an invocation.
        pub const MACS: u64 = 144408u64;
        /// The model file's FNV-1a hash: tells which model a firmware runs.
        pub const MODEL_HASH: u64 = 3133338125463934316u64;
        /// What the kernels are chosen for.
        pub const OPTIMIZE: __tinyml::Optimize = __tinyml::Optimize::Speed;
        /// The operators in the order in which they run.
        pub const OPERATORS: &'static [__tinyml::OperatorInfo] = &[
            __tinyml::OperatorInfo {
                name: "CONV_2D",
                tensor: "rectangular/Relu",
                inputs: &[
                    &[1usize, 20usize, 17usize, 3usize],
                    &[8usize, 5usize, 4usize, 3usize],
                    &[8usize],
                ],
                outputs: &[&[1usize, 10usize, 17usize, 8usize]],
                macs: 81600u64,
            },
            __tinyml::OperatorInfo {
                name: "CONV_2D",
                tensor: "dilated_valid/Relu6",
                inputs: &[
                    &[1usize, 10usize, 17usize, 8usize],
                    &[6usize, 3usize, 3usize, 8usize],
                    &[6usize],
                ],
                outputs: &[&[1usize, 6usize, 13usize, 6usize]],
                macs: 33696u64,
            },
            __tinyml::OperatorInfo {
                name: "CONV_2D",
                tensor: "dilated_same/BiasAdd",
                inputs: &[
                    &[1usize, 6usize, 13usize, 6usize],
                    &[6usize, 3usize, 3usize, 6usize],
                    &[6usize],
                ],
                outputs: &[&[1usize, 6usize, 13usize, 6usize]],
                macs: 25272u64,
            },
            __tinyml::OperatorInfo {
                name: "CONV_2D",
                tensor: "point/convolution2",
                inputs: &[
                    &[1usize, 6usize, 13usize, 6usize],
                    &[10usize, 1usize, 1usize, 6usize],
                    &[10usize],
                ],
                outputs: &[&[1usize, 3usize, 7usize, 10usize]],
                macs: 1260u64,
            },
            __tinyml::OperatorInfo {
                name: "CONV_2D",
                tensor: "even/Relu",
                inputs: &[
                    &[1usize, 3usize, 7usize, 10usize],
                    &[5usize, 2usize, 2usize, 10usize],
                    &[5usize],
                ],
                outputs: &[&[1usize, 3usize, 4usize, 5usize]],
                macs: 2400u64,
            },
            __tinyml::OperatorInfo {
                name: "CONV_2D",
                tensor: "map",
                inputs: &[
                    &[1usize, 3usize, 4usize, 5usize],
                    &[3usize, 3usize, 1usize, 5usize],
                    &[3usize],
                ],
                outputs: &[&[1usize, 1usize, 4usize, 3usize]],
                macs: 180u64,
            },
        ];
        /// A model whose memory is all zero. Place it in a `static`: it holds the arena.
        pub const fn new() -> Self {
            Self {
                state: __tinyml::__private::Arena::new(),
                arena: __tinyml::__private::Arena::new(),
            }
        }
        ///The input `image`: i8 of shape [1, 20, 17, 3], real = 0.007843035 * integer.
        pub const INPUT: __tinyml::TensorInfo<i8, 4usize> = __tinyml::TensorInfo::new(
            "image",
            [1usize, 20usize, 17usize, 3usize],
            0.007843035f32,
            0i32,
        );
        ///The output `map`: i8 of shape [1, 1, 4, 3], real = 0.0026757077 * (integer + 15).
        pub const OUTPUT: __tinyml::TensorInfo<i8, 4usize> = __tinyml::TensorInfo::new(
            "map",
            [1usize, 1usize, 4usize, 3usize],
            0.0026757077f32,
            -15i32,
        );
    }
    impl Convolutions {
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
                let mut __end = 10usize;
                while __end > 0 {
                    let __start = __end.saturating_sub(2usize);
                    __tinyml::Observer::start(observer, &__OPERATORS[0usize]);
                    __conv_2d_0(
                        &__kernels::ops::conv_2d::Args {
                            params: &const {
                                __kernels::ops::conv_2d::Params {
                                    input_width: 17usize,
                                    input_channels: 3usize,
                                    output_width: 17usize,
                                    output_channels: 8usize,
                                    filter_height: 5usize,
                                    filter_width: 4usize,
                                    filter_channels: 3usize,
                                    group_channels: 8usize,
                                    stride_height: 2usize,
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
                                __tinyml::__private::elements::<
                                    i8,
                                    _,
                                    _,
                                    480usize,
                                >(&__CONSTANT_0),
                            ),
                            bias: __tinyml::__private::unless(
                                __CONV_2D_0_PACKED,
                                __tinyml::__private::elements::<
                                    i32,
                                    _,
                                    _,
                                    8usize,
                                >(&__CONSTANT_1),
                            ),
                            stage: __kernels::Requantization {
                                multipliers: __tinyml::__private::unless(
                                    __CONV_2D_0_PACKED,
                                    __tinyml::__private::elements::<
                                        i32,
                                        _,
                                        _,
                                        8usize,
                                    >(&__CONSTANT_2),
                                ),
                                shifts: __tinyml::__private::unless(
                                    __CONV_2D_0_PACKED,
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
                            packed: if __CONV_2D_0_PACKED {
                                ::core::option::Option::Some(__kernels::Packed {
                                    words: __tinyml::__private::elements::<
                                        u32,
                                        _,
                                        _,
                                        136usize,
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
                                    { if __CONV_2D_0_PACKED { 1668usize } else { 0 } },
                                    { if __CONV_2D_0_PACKED { 65usize } else { 0 } },
                                >(),
                            input: __kernels::Rows::whole(
                                arena.view::<i8, 0usize, 1020usize>(),
                                51usize,
                                20usize,
                            ),
                            span: __start..__end,
                            output: arena
                                .part::<
                                    i8,
                                >(
                                    308usize + __start * 136usize,
                                    (__end - __start) * 136usize,
                                ),
                        },
                    );
                    __tinyml::Observer::end(observer, &__OPERATORS[0usize]);
                    __end = __start;
                }
            }
            {
                let mut __start = 0_usize;
                while __start < 6usize {
                    let __end = __start + 2usize;
                    __tinyml::Observer::start(observer, &__OPERATORS[1usize]);
                    __conv_2d_0(
                        &__kernels::ops::conv_2d::Args {
                            params: &const {
                                __kernels::ops::conv_2d::Params {
                                    input_width: 17usize,
                                    input_channels: 8usize,
                                    output_width: 13usize,
                                    output_channels: 6usize,
                                    filter_height: 3usize,
                                    filter_width: 3usize,
                                    filter_channels: 8usize,
                                    group_channels: 6usize,
                                    stride_height: 1usize,
                                    stride_width: 1usize,
                                    dilation_height: 2usize,
                                    dilation_width: 2usize,
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
                                    432usize,
                                >(&__CONSTANT_5),
                            ),
                            bias: __tinyml::__private::unless(
                                __CONV_2D_0_PACKED,
                                __tinyml::__private::elements::<
                                    i32,
                                    _,
                                    _,
                                    6usize,
                                >(&__CONSTANT_6),
                            ),
                            stage: __kernels::Requantization {
                                multipliers: __tinyml::__private::unless(
                                    __CONV_2D_0_PACKED,
                                    __tinyml::__private::elements::<
                                        i32,
                                        _,
                                        _,
                                        6usize,
                                    >(&__CONSTANT_7),
                                ),
                                shifts: __tinyml::__private::unless(
                                    __CONV_2D_0_PACKED,
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
                            packed: if __CONV_2D_0_PACKED {
                                ::core::option::Option::Some(__kernels::Packed {
                                    words: __tinyml::__private::elements::<
                                        u32,
                                        _,
                                        _,
                                        120usize,
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
                                    { if __CONV_2D_0_PACKED { 1668usize } else { 0 } },
                                    { if __CONV_2D_0_PACKED { 75usize } else { 0 } },
                                >(),
                            input: __kernels::Rows::whole(
                                arena.view::<i8, 308usize, 1360usize>(),
                                136usize,
                                10usize,
                            ),
                            span: __start..__end,
                            output: arena
                                .part::<
                                    i8,
                                >(0usize + __start * 78usize, (__end - __start) * 78usize),
                        },
                    );
                    __tinyml::Observer::end(observer, &__OPERATORS[1usize]);
                    __start = __end;
                }
            }
            __tinyml::Observer::start(observer, &__OPERATORS[2usize]);
            __conv_2d_0(
                &__kernels::ops::conv_2d::Args {
                    params: &const {
                        __kernels::ops::conv_2d::Params {
                            input_width: 13usize,
                            input_channels: 6usize,
                            output_width: 13usize,
                            output_channels: 6usize,
                            filter_height: 3usize,
                            filter_width: 3usize,
                            filter_channels: 6usize,
                            group_channels: 6usize,
                            stride_height: 1usize,
                            stride_width: 1usize,
                            dilation_height: 1usize,
                            dilation_width: 2usize,
                            padding_top: 1usize,
                            padding_left: 2usize,
                            input_zero_point: -128i32,
                        }
                    },
                    filter: __tinyml::__private::unless(
                        __CONV_2D_0_PACKED,
                        __tinyml::__private::elements::<
                            i8,
                            _,
                            _,
                            324usize,
                        >(&__CONSTANT_10),
                    ),
                    bias: __tinyml::__private::unless(
                        __CONV_2D_0_PACKED,
                        __tinyml::__private::elements::<
                            i32,
                            _,
                            _,
                            6usize,
                        >(&__CONSTANT_11),
                    ),
                    stage: __kernels::Requantization {
                        multipliers: __tinyml::__private::unless(
                            __CONV_2D_0_PACKED,
                            __tinyml::__private::elements::<
                                i32,
                                _,
                                _,
                                6usize,
                            >(&__CONSTANT_12),
                        ),
                        shifts: __tinyml::__private::unless(
                            __CONV_2D_0_PACKED,
                            __tinyml::__private::elements::<
                                i8,
                                _,
                                _,
                                6usize,
                            >(&__CONSTANT_13),
                        ),
                        zero_point: -20i32,
                        min: -128i32,
                        max: 127i32,
                    },
                    packed: if __CONV_2D_0_PACKED {
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
                            { if __CONV_2D_0_PACKED { 936usize } else { 0 } },
                            { if __CONV_2D_0_PACKED { 57usize } else { 0 } },
                        >(),
                    input: __kernels::Rows::whole(
                        arena.view::<i8, 0usize, 468usize>(),
                        78usize,
                        6usize,
                    ),
                    span: 0..6usize,
                    output: arena.view::<i8, 468usize, 468usize>(),
                },
            );
            __tinyml::Observer::end(observer, &__OPERATORS[2usize]);
            __tinyml::Observer::start(observer, &__OPERATORS[3usize]);
            __conv_2d_0(
                &__kernels::ops::conv_2d::Args {
                    params: &const {
                        __kernels::ops::conv_2d::Params {
                            input_width: 13usize,
                            input_channels: 6usize,
                            output_width: 7usize,
                            output_channels: 10usize,
                            filter_height: 1usize,
                            filter_width: 1usize,
                            filter_channels: 6usize,
                            group_channels: 10usize,
                            stride_height: 2usize,
                            stride_width: 2usize,
                            dilation_height: 1usize,
                            dilation_width: 1usize,
                            padding_top: 0usize,
                            padding_left: 0usize,
                            input_zero_point: -20i32,
                        }
                    },
                    filter: __tinyml::__private::unless(
                        __CONV_2D_0_PACKED,
                        __tinyml::__private::elements::<
                            i8,
                            _,
                            _,
                            60usize,
                        >(&__CONSTANT_15),
                    ),
                    bias: __tinyml::__private::unless(
                        __CONV_2D_0_PACKED,
                        __tinyml::__private::elements::<
                            i32,
                            _,
                            _,
                            10usize,
                        >(&__CONSTANT_16),
                    ),
                    stage: __kernels::Requantization {
                        multipliers: __tinyml::__private::unless(
                            __CONV_2D_0_PACKED,
                            __tinyml::__private::elements::<
                                i32,
                                _,
                                _,
                                10usize,
                            >(&__CONSTANT_17),
                        ),
                        shifts: __tinyml::__private::unless(
                            __CONV_2D_0_PACKED,
                            __tinyml::__private::elements::<
                                i8,
                                _,
                                _,
                                10usize,
                            >(&__CONSTANT_18),
                        ),
                        zero_point: -7i32,
                        min: -128i32,
                        max: 127i32,
                    },
                    packed: if __CONV_2D_0_PACKED {
                        ::core::option::Option::Some(__kernels::Packed {
                            words: __tinyml::__private::elements::<
                                u32,
                                _,
                                _,
                                45usize,
                            >(&__CONSTANT_19),
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
                            { if __CONV_2D_0_PACKED { 212usize } else { 0 } },
                            { if __CONV_2D_0_PACKED { 7usize } else { 0 } },
                        >(),
                    input: __kernels::Rows::whole(
                        arena.view::<i8, 468usize, 468usize>(),
                        78usize,
                        6usize,
                    ),
                    span: 0..3usize,
                    output: arena.view::<i8, 0usize, 210usize>(),
                },
            );
            __tinyml::Observer::end(observer, &__OPERATORS[3usize]);
            __tinyml::Observer::start(observer, &__OPERATORS[4usize]);
            __conv_2d_0(
                &__kernels::ops::conv_2d::Args {
                    params: &const {
                        __kernels::ops::conv_2d::Params {
                            input_width: 7usize,
                            input_channels: 10usize,
                            output_width: 4usize,
                            output_channels: 5usize,
                            filter_height: 2usize,
                            filter_width: 2usize,
                            filter_channels: 10usize,
                            group_channels: 5usize,
                            stride_height: 1usize,
                            stride_width: 2usize,
                            dilation_height: 1usize,
                            dilation_width: 1usize,
                            padding_top: 0usize,
                            padding_left: 0usize,
                            input_zero_point: -7i32,
                        }
                    },
                    filter: __tinyml::__private::unless(
                        __CONV_2D_0_PACKED,
                        __tinyml::__private::elements::<
                            i8,
                            _,
                            _,
                            200usize,
                        >(&__CONSTANT_20),
                    ),
                    bias: __tinyml::__private::unless(
                        __CONV_2D_0_PACKED,
                        __tinyml::__private::elements::<
                            i32,
                            _,
                            _,
                            5usize,
                        >(&__CONSTANT_21),
                    ),
                    stage: __kernels::Requantization {
                        multipliers: __tinyml::__private::unless(
                            __CONV_2D_0_PACKED,
                            __tinyml::__private::elements::<
                                i32,
                                _,
                                _,
                                5usize,
                            >(&__CONSTANT_22),
                        ),
                        shifts: __tinyml::__private::unless(
                            __CONV_2D_0_PACKED,
                            __tinyml::__private::elements::<
                                i8,
                                _,
                                _,
                                5usize,
                            >(&__CONSTANT_23),
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
                                70usize,
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
                            { if __CONV_2D_0_PACKED { 272usize } else { 0 } },
                            { if __CONV_2D_0_PACKED { 42usize } else { 0 } },
                        >(),
                    input: __kernels::Rows::whole(
                        arena.view::<i8, 0usize, 210usize>(),
                        70usize,
                        3usize,
                    ),
                    span: 0..3usize,
                    output: arena.view::<i8, 212usize, 60usize>(),
                },
            );
            __tinyml::Observer::end(observer, &__OPERATORS[4usize]);
            __tinyml::Observer::start(observer, &__OPERATORS[5usize]);
            __conv_2d_0(
                &__kernels::ops::conv_2d::Args {
                    params: &const {
                        __kernels::ops::conv_2d::Params {
                            input_width: 4usize,
                            input_channels: 5usize,
                            output_width: 4usize,
                            output_channels: 3usize,
                            filter_height: 3usize,
                            filter_width: 1usize,
                            filter_channels: 5usize,
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
                        __tinyml::__private::elements::<
                            i8,
                            _,
                            _,
                            45usize,
                        >(&__CONSTANT_25),
                    ),
                    bias: __tinyml::__private::unless(
                        __CONV_2D_0_PACKED,
                        __tinyml::__private::elements::<
                            i32,
                            _,
                            _,
                            3usize,
                        >(&__CONSTANT_26),
                    ),
                    stage: __kernels::Requantization {
                        multipliers: __tinyml::__private::unless(
                            __CONV_2D_0_PACKED,
                            __tinyml::__private::elements::<
                                i32,
                                _,
                                _,
                                3usize,
                            >(&__CONSTANT_27),
                        ),
                        shifts: __tinyml::__private::unless(
                            __CONV_2D_0_PACKED,
                            __tinyml::__private::elements::<
                                i8,
                                _,
                                _,
                                3usize,
                            >(&__CONSTANT_28),
                        ),
                        zero_point: -15i32,
                        min: -128i32,
                        max: 127i32,
                    },
                    packed: if __CONV_2D_0_PACKED {
                        ::core::option::Option::Some(__kernels::Packed {
                            words: __tinyml::__private::elements::<
                                u32,
                                _,
                                _,
                                27usize,
                            >(&__CONSTANT_29),
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
                            { if __CONV_2D_0_PACKED { 12usize } else { 0 } },
                            { if __CONV_2D_0_PACKED { 21usize } else { 0 } },
                        >(),
                    input: __kernels::Rows::whole(
                        arena.view::<i8, 212usize, 60usize>(),
                        20usize,
                        3usize,
                    ),
                    span: 0..1usize,
                    output: arena.view::<i8, 0usize, 12usize>(),
                },
            );
            __tinyml::Observer::end(observer, &__OPERATORS[5usize]);
        }
        /// Forgets what earlier invocations left in the state.
        pub fn reset(&mut self) {
            self.state.clear();
        }
        ///The input `image`: i8 of shape [1, 20, 17, 3], real = 0.007843035 * integer.
        pub fn input(&self) -> &[i8; 1020usize] {
            self.arena.array::<i8, 0usize, 1020usize>()
        }
        ///The input `image`: i8 of shape [1, 20, 17, 3], real = 0.007843035 * integer.
        ///
        /// Write it before `invoke`.
        pub fn input_mut(&mut self) -> &mut [i8; 1020usize] {
            self.arena.array_mut::<i8, 0usize, 1020usize>()
        }
        ///The output `map`: i8 of shape [1, 1, 4, 3], real = 0.0026757077 * (integer + 15).
        pub fn output(&self) -> &[i8; 12usize] {
            self.arena.array::<i8, 0usize, 12usize>()
        }
    }
    impl ::core::default::Default for Convolutions {
        fn default() -> Self {
            Self::new()
        }
    }
    impl __tinyml::Model for Convolutions {
        const NAME: &'static str = "Convolutions";
        const ARENA_BYTES: usize = Convolutions::ARENA_BYTES;
        const STATE_BYTES: usize = 0usize;
        const WEIGHT_BYTES: usize = Convolutions::WEIGHT_BYTES;
        const MACS: u64 = 144408u64;
        const MODEL_HASH: u64 = 3133338125463934316u64;
        const OPERATORS: &'static [__tinyml::OperatorInfo] = Convolutions::OPERATORS;
        fn invoke_with<O: __tinyml::Observer>(&mut self, observer: &mut O) {
            Convolutions::invoke_with(self, observer);
        }
        fn reset(&mut self) {
            Convolutions::reset(self);
        }
        const INPUTS: &'static [__tinyml::AnyTensorInfo] = &[
            __tinyml::AnyTensorInfo {
                name: "image",
                element: "i8",
                shape: &[1usize, 20usize, 17usize, 3usize],
                scale: 0.007843035f32,
                zero_point: 0i32,
            },
        ];
        const OUTPUTS: &'static [__tinyml::AnyTensorInfo] = &[
            __tinyml::AnyTensorInfo {
                name: "map",
                element: "i8",
                shape: &[1usize, 1usize, 4usize, 3usize],
                scale: 0.0026757077f32,
                zero_point: -15i32,
            },
        ];
        type Input = [i8; 1020usize];
        type Output = [i8; 12usize];
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
                0usize => self.arena.bytes_mut(0usize..1020usize),
                _ => ::core::option::Option::None,
            }
        }
        fn output_bytes(&self, index: usize) -> ::core::option::Option<&[u8]> {
            match index {
                0usize => self.arena.bytes(0usize..12usize),
                _ => ::core::option::Option::None,
            }
        }
    }
};
