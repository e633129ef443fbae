///
/// A TensorFlow Lite model, compiled.
///
/// | tensor | name | type | shape | scale | zero point |
/// |---|---|---|---|---|---|
/// | input | `image` | i8 | [1, 7, 6, 3] | 0.11649665 | -2 |
/// | output | `pad_channels` | i8 | [1, 10, 7, 10] | 0.11649665 | -2 |
///
/// | size | |
/// |---|---|
/// | arena | 1192 bytes (no smaller plan exists for this order of operators) |
/// | state | 0 bytes |
/// | constants | 558 bytes |
/// | multiply-accumulate operations | 504 |
///
/// | operator | output | shape | MACs | rows at a time |
/// |---|---|---|---|---|
/// | CONV_2D | `small/BiasAdd` | [1, 7, 6, 2] | 252 | all |
/// | LOGISTIC | `small/Sigmoid` | [1, 7, 6, 2] | 0 | all |
/// | QUANTIZE | `small/Sigmoid1` | [1, 7, 6, 2] | 0 | all |
/// | CONV_2D | `large/mul` | [1, 7, 6, 2] | 252 | all |
/// | CONCATENATION | `joined/concat` | [1, 7, 6, 7] | 0 | all |
/// | PADV2 | `pad_value/PadV2` | [1, 10, 7, 7] | 0 | all |
/// | PAD | `pad_channels` | [1, 10, 7, 10] | 0 | all |
pub struct Requantize {
    state: ::tinyml::__private::Arena<0usize>,
    arena: ::tinyml::__private::Arena<{ Requantize::ARENA_BYTES }>,
}
const _: () = {
    use ::tinyml as __tinyml;
    use ::tinyml::kernels as __kernels;
    #[allow(dead_code)]
    type __Set = __kernels::Native;
    #[allow(dead_code)]
    const __ARENA_BYTES: usize = Requantize::ARENA_BYTES;
    #[allow(dead_code)]
    const __STATE_BYTES: usize = Requantize::STATE_BYTES;
    static __CONSTANT_0: __tinyml::__private::Aligned<u32, [u8; 6usize]> = __tinyml::__private::Aligned::new(
        *b"D\xDA\x7FZ\x7F^",
    );
    static __CONSTANT_1: __tinyml::__private::Aligned<u32, [u8; 8usize]> = __tinyml::__private::Aligned::new(
        *b"\xFC\xFF\xFF\xFF\0\0\0\0",
    );
    static __CONSTANT_2: __tinyml::__private::Aligned<u32, [u8; 8usize]> = __tinyml::__private::Aligned::new(
        *b"\xFE_\x85Dl\xAF7Y",
    );
    static __CONSTANT_3: __tinyml::__private::Aligned<u32, [u8; 2usize]> = __tinyml::__private::Aligned::new(
        *b"\xFD\xFC",
    );
    static __CONSTANT_4: __tinyml::__private::Aligned<u32, [u8; 32usize]> = __tinyml::__private::Aligned::new(
        *b"DZ\x7F^\xDA~\0\0... 32 bytes, hash 872b960a",
    );
    static __CONSTANT_5: __tinyml::__private::Aligned<u32, [u8; 6usize]> = __tinyml::__private::Aligned::new(
        *b"\x7F\\\x0B\x1Bh\x7F",
    );
    static __CONSTANT_6: __tinyml::__private::Aligned<u32, [u8; 8usize]> = __tinyml::__private::Aligned::new(
        *b"\x04\0\0\0\xFB\xFF\xFF\xFF",
    );
    static __CONSTANT_7: __tinyml::__private::Aligned<u32, [u8; 8usize]> = __tinyml::__private::Aligned::new(
        *b"\x80#\xD5D\0\xB9'g",
    );
    static __CONSTANT_8: __tinyml::__private::Aligned<u32, [u8; 32usize]> = __tinyml::__private::Aligned::new(
        *b"\x7F\x1B\x0B\x7F\\h\0\0... 32 bytes, hash 5b917537",
    );
    static __CONSTANT_9: __tinyml::__private::Aligned<u32, [u8; 256usize]> = __tinyml::__private::Aligned::new(
        *b"\xA5\xA6\xA6\xA7\xA7\xA7\xA8\xA8... 256 bytes, hash 8d3c3a98",
    );
    static __CONSTANT_10: __tinyml::__private::Aligned<u32, [u8; 256usize]> = __tinyml::__private::Aligned::new(
        *b"\xFE\xFE\xFE\xFE\xFE\xFE\xFE\xFE... 256 bytes, hash 88d1e216",
    );
    #[diagnostic::on_unimplemented(
        message = "kernel set `tinyml::kernels::Native` has no CONV_2D for i8",
        label = "needed by the model requantize.tflite",
        note = "node 0 CONV_2D 'small/BiasAdd' reads 'image' i8[1, 7, 6, 3], 'small/convolution' i8[2, 1, 1, 3], 'small/BiasAdd:2' i32[2]",
        note = "node 3 CONV_2D 'large/mul' reads 'image' i8[1, 7, 6, 3], 'wide/convolution' i8[2, 1, 1, 3], 'large/mul:2' i32[2]",
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
        message = "kernel set `tinyml::kernels::Native` has no LOGISTIC or QUANTIZE for i8",
        label = "needed by the model requantize.tflite",
        note = "node 1 LOGISTIC 'small/Sigmoid' reads 'small/BiasAdd' i8[1, 7, 6, 2]",
        note = "node 2 QUANTIZE 'small/Sigmoid1' reads 'small/Sigmoid' i8[1, 7, 6, 2]",
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
        message = "kernel set `tinyml::kernels::Native` has no CONCATENATION or PADV2 or PAD for i8",
        label = "needed by the model requantize.tflite",
        note = "node 4 CONCATENATION 'joined/concat' reads 'small/Sigmoid1' i8[1, 7, 6, 2], 'large/mul' i8[1, 7, 6, 2], 'image' i8[1, 7, 6, 3]",
        note = "node 5 PADV2 'pad_value/PadV2' reads 'joined/concat' i8[1, 7, 6, 7], 'pad_value/PadV2/paddings' i32[4, 2], 'pad_value/PadV2/constant_values' i8[]",
        note = "node 6 PAD 'pad_channels' reads 'pad_value/PadV2' i8[1, 10, 7, 7], 'pad_channels/Pad/paddings' i32[4, 2]",
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
        message = "kernel set `tinyml::kernels::Native` has no PADV2 or PAD for i8",
        label = "needed by the model requantize.tflite",
        note = "node 5 PADV2 'pad_value/PadV2' reads 'joined/concat' i8[1, 7, 6, 7], 'pad_value/PadV2/paddings' i32[4, 2], 'pad_value/PadV2/constant_values' i8[]",
        note = "node 6 PAD 'pad_channels' reads 'pad_value/PadV2' i8[1, 10, 7, 7], 'pad_channels/Pad/paddings' i32[4, 2]",
        note = "what to do: choose a kernel set that has it (`kernels = …`), implement `tinyml::kernels::ops::fill::Fill<i8>` for a set of your own, or convert the model without this operator"
    )]
    #[allow(non_camel_case_types)]
    trait Fill_i8 {
        fn run(args: &__kernels::ops::fill::Args<'_, i8>);
    }
    #[diagnostic::do_not_recommend]
    impl<K: __kernels::ops::fill::Fill<i8>> Fill_i8 for K {
        #[inline(always)]
        fn run(args: &__kernels::ops::fill::Args<'_, i8>) {
            <K as __kernels::ops::fill::Fill<i8>>::run(args);
        }
    }
    #[inline(always)]
    fn __fill_1(args: &__kernels::ops::fill::Args<'_, i8>) {
        <__Set as Fill_i8>::run(args);
    }
    #[allow(dead_code)]
    const __OPERATORS: &[__tinyml::OperatorInfo] = Requantize::OPERATORS;
    impl Requantize {
        /// Bytes of working memory: every intermediate tensor, inputs and outputs.
        pub const ARENA_BYTES: usize = 1192usize;
        /// Bytes of memory that is kept from one invocation to the next.
        pub const STATE_BYTES: usize = 0usize;
        /// Bytes of constants: weights, biases, multipliers and tables.
        pub const WEIGHT_BYTES: usize = 512usize
            + if __CONV_2D_0_PACKED { 64usize } else { 0 }
            + if !__CONV_2D_0_PACKED { 46usize } else { 0 };
        /// Multiply-accumulate operations of an invocation.
        pub const MACS: u64 = 504u64;
        /// The model file's FNV-1a hash: tells which model a firmware runs.
        pub const MODEL_HASH: u64 = 17124403941864597705u64;
        /// What the kernels are chosen for.
        pub const OPTIMIZE: __tinyml::Optimize = __tinyml::Optimize::Speed;
        /// The operators in the order in which they run.
        pub const OPERATORS: &'static [__tinyml::OperatorInfo] = &[
            __tinyml::OperatorInfo {
                name: "CONV_2D",
                tensor: "small/BiasAdd",
                inputs: &[
                    &[1usize, 7usize, 6usize, 3usize],
                    &[2usize, 1usize, 1usize, 3usize],
                    &[2usize],
                ],
                outputs: &[&[1usize, 7usize, 6usize, 2usize]],
                macs: 252u64,
            },
            __tinyml::OperatorInfo {
                name: "LOGISTIC",
                tensor: "small/Sigmoid",
                inputs: &[&[1usize, 7usize, 6usize, 2usize]],
                outputs: &[&[1usize, 7usize, 6usize, 2usize]],
                macs: 0u64,
            },
            __tinyml::OperatorInfo {
                name: "QUANTIZE",
                tensor: "small/Sigmoid1",
                inputs: &[&[1usize, 7usize, 6usize, 2usize]],
                outputs: &[&[1usize, 7usize, 6usize, 2usize]],
                macs: 0u64,
            },
            __tinyml::OperatorInfo {
                name: "CONV_2D",
                tensor: "large/mul",
                inputs: &[
                    &[1usize, 7usize, 6usize, 3usize],
                    &[2usize, 1usize, 1usize, 3usize],
                    &[2usize],
                ],
                outputs: &[&[1usize, 7usize, 6usize, 2usize]],
                macs: 252u64,
            },
            __tinyml::OperatorInfo {
                name: "CONCATENATION",
                tensor: "joined/concat",
                inputs: &[
                    &[1usize, 7usize, 6usize, 2usize],
                    &[1usize, 7usize, 6usize, 2usize],
                    &[1usize, 7usize, 6usize, 3usize],
                ],
                outputs: &[&[1usize, 7usize, 6usize, 7usize]],
                macs: 0u64,
            },
            __tinyml::OperatorInfo {
                name: "PADV2",
                tensor: "pad_value/PadV2",
                inputs: &[&[1usize, 7usize, 6usize, 7usize], &[4usize, 2usize], &[]],
                outputs: &[&[1usize, 10usize, 7usize, 7usize]],
                macs: 0u64,
            },
            __tinyml::OperatorInfo {
                name: "PAD",
                tensor: "pad_channels",
                inputs: &[&[1usize, 10usize, 7usize, 7usize], &[4usize, 2usize]],
                outputs: &[&[1usize, 10usize, 7usize, 10usize]],
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
        ///The input `image`: i8 of shape [1, 7, 6, 3], real = 0.11649665 * (integer + 2).
        pub const INPUT: __tinyml::TensorInfo<i8, 4usize> = __tinyml::TensorInfo::new(
            "image",
            [1usize, 7usize, 6usize, 3usize],
            0.11649665f32,
            -2i32,
        );
        ///The output `pad_channels`: i8 of shape [1, 10, 7, 10], real = 0.11649665 * (integer + 2).
        pub const OUTPUT: __tinyml::TensorInfo<i8, 4usize> = __tinyml::TensorInfo::new(
            "pad_channels",
            [1usize, 10usize, 7usize, 10usize],
            0.11649665f32,
            -2i32,
        );
    }
    impl Requantize {
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
                            input_width: 6usize,
                            input_channels: 3usize,
                            output_width: 6usize,
                            output_channels: 2usize,
                            filter_height: 1usize,
                            filter_width: 1usize,
                            filter_channels: 3usize,
                            group_channels: 2usize,
                            stride_height: 1usize,
                            stride_width: 1usize,
                            dilation_height: 1usize,
                            dilation_width: 1usize,
                            padding_top: 0usize,
                            padding_left: 0usize,
                            input_zero_point: -2i32,
                        }
                    },
                    filter: __tinyml::__private::unless(
                        __CONV_2D_0_PACKED,
                        __tinyml::__private::elements::<i8, _, _, 6usize>(&__CONSTANT_0),
                    ),
                    bias: __tinyml::__private::unless(
                        __CONV_2D_0_PACKED,
                        __tinyml::__private::elements::<i32, _, _, 2usize>(&__CONSTANT_1),
                    ),
                    stage: __kernels::Requantization {
                        multipliers: __tinyml::__private::unless(
                            __CONV_2D_0_PACKED,
                            __tinyml::__private::elements::<
                                i32,
                                _,
                                _,
                                2usize,
                            >(&__CONSTANT_2),
                        ),
                        shifts: __tinyml::__private::unless(
                            __CONV_2D_0_PACKED,
                            __tinyml::__private::elements::<
                                i8,
                                _,
                                _,
                                2usize,
                            >(&__CONSTANT_3),
                        ),
                        zero_point: 1i32,
                        min: -128i32,
                        max: 127i32,
                    },
                    packed: if __CONV_2D_0_PACKED {
                        ::core::option::Option::Some(__kernels::Packed {
                            words: __tinyml::__private::elements::<
                                u32,
                                _,
                                _,
                                8usize,
                            >(&__CONSTANT_4),
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
                            { if __CONV_2D_0_PACKED { 0usize } else { 0 } },
                            { if __CONV_2D_0_PACKED { 4usize } else { 0 } },
                        >(),
                    input: __kernels::Rows::whole(
                        arena.view::<i8, 296usize, 126usize>(),
                        18usize,
                        7usize,
                    ),
                    span: 0..7usize,
                    output: arena.view::<i8, 424usize, 84usize>(),
                },
            );
            __tinyml::Observer::end(observer, &__OPERATORS[0usize]);
            __tinyml::Observer::start(observer, &__OPERATORS[1usize]);
            __lookup_2(
                &__kernels::ops::lookup::Args {
                    table: __tinyml::__private::elements::<
                        i8,
                        _,
                        _,
                        256usize,
                    >(&__CONSTANT_9),
                    input: arena.view::<i8, 424usize, 84usize>(),
                    output: arena.view::<i8, 424usize, 84usize>(),
                },
            );
            __tinyml::Observer::end(observer, &__OPERATORS[1usize]);
            __tinyml::Observer::start(observer, &__OPERATORS[2usize]);
            __lookup_2(
                &__kernels::ops::lookup::Args {
                    table: __tinyml::__private::elements::<
                        i8,
                        _,
                        _,
                        256usize,
                    >(&__CONSTANT_10),
                    input: arena.view::<i8, 424usize, 84usize>(),
                    output: arena.view::<i8, 424usize, 84usize>(),
                },
            );
            __tinyml::Observer::end(observer, &__OPERATORS[2usize]);
            __tinyml::Observer::start(observer, &__OPERATORS[3usize]);
            __conv_2d_0(
                &__kernels::ops::conv_2d::Args {
                    params: &const {
                        __kernels::ops::conv_2d::Params {
                            input_width: 6usize,
                            input_channels: 3usize,
                            output_width: 6usize,
                            output_channels: 2usize,
                            filter_height: 1usize,
                            filter_width: 1usize,
                            filter_channels: 3usize,
                            group_channels: 2usize,
                            stride_height: 1usize,
                            stride_width: 1usize,
                            dilation_height: 1usize,
                            dilation_width: 1usize,
                            padding_top: 0usize,
                            padding_left: 0usize,
                            input_zero_point: -2i32,
                        }
                    },
                    filter: __tinyml::__private::unless(
                        __CONV_2D_0_PACKED,
                        __tinyml::__private::elements::<i8, _, _, 6usize>(&__CONSTANT_5),
                    ),
                    bias: __tinyml::__private::unless(
                        __CONV_2D_0_PACKED,
                        __tinyml::__private::elements::<i32, _, _, 2usize>(&__CONSTANT_6),
                    ),
                    stage: __kernels::Requantization {
                        multipliers: __tinyml::__private::unless(
                            __CONV_2D_0_PACKED,
                            __tinyml::__private::elements::<
                                i32,
                                _,
                                _,
                                2usize,
                            >(&__CONSTANT_7),
                        ),
                        shifts: __tinyml::__private::unless(
                            __CONV_2D_0_PACKED,
                            __tinyml::__private::elements::<
                                i8,
                                _,
                                _,
                                2usize,
                            >(&__CONSTANT_3),
                        ),
                        zero_point: -2i32,
                        min: -128i32,
                        max: 127i32,
                    },
                    packed: if __CONV_2D_0_PACKED {
                        ::core::option::Option::Some(__kernels::Packed {
                            words: __tinyml::__private::elements::<
                                u32,
                                _,
                                _,
                                8usize,
                            >(&__CONSTANT_8),
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
                            { if __CONV_2D_0_PACKED { 0usize } else { 0 } },
                            { if __CONV_2D_0_PACKED { 4usize } else { 0 } },
                        >(),
                    input: __kernels::Rows::whole(
                        arena.view::<i8, 296usize, 126usize>(),
                        18usize,
                        7usize,
                    ),
                    span: 0..7usize,
                    output: arena.view::<i8, 508usize, 84usize>(),
                },
            );
            __tinyml::Observer::end(observer, &__OPERATORS[3usize]);
            __tinyml::Observer::start(observer, &__OPERATORS[4usize]);
            __strided_copy_3(
                &__kernels::ops::strided_copy::Args {
                    params: &const {
                        __kernels::ops::strided_copy::Params {
                            extents: [1usize, 1usize, 1usize, 1usize, 42usize, 2usize],
                            source_offset: 0isize,
                            source_strides: [
                                0isize, 0isize, 0isize, 0isize, 2isize, 1isize,
                            ],
                            output_offset: 0usize,
                            output_strides: [
                                0usize, 0usize, 0usize, 0usize, 7usize, 1usize,
                            ],
                        }
                    },
                    source: __kernels::Source::Cells(
                        arena.view::<i8, 424usize, 84usize>(),
                    ),
                    output: arena.view::<i8, 0usize, 294usize>(),
                },
            );
            __strided_copy_3(
                &__kernels::ops::strided_copy::Args {
                    params: &const {
                        __kernels::ops::strided_copy::Params {
                            extents: [1usize, 1usize, 1usize, 1usize, 42usize, 2usize],
                            source_offset: 0isize,
                            source_strides: [
                                0isize, 0isize, 0isize, 0isize, 2isize, 1isize,
                            ],
                            output_offset: 2usize,
                            output_strides: [
                                0usize, 0usize, 0usize, 0usize, 7usize, 1usize,
                            ],
                        }
                    },
                    source: __kernels::Source::Cells(
                        arena.view::<i8, 508usize, 84usize>(),
                    ),
                    output: arena.view::<i8, 0usize, 294usize>(),
                },
            );
            __strided_copy_3(
                &__kernels::ops::strided_copy::Args {
                    params: &const {
                        __kernels::ops::strided_copy::Params {
                            extents: [1usize, 1usize, 1usize, 1usize, 42usize, 3usize],
                            source_offset: 0isize,
                            source_strides: [
                                0isize, 0isize, 0isize, 0isize, 3isize, 1isize,
                            ],
                            output_offset: 4usize,
                            output_strides: [
                                0usize, 0usize, 0usize, 0usize, 7usize, 1usize,
                            ],
                        }
                    },
                    source: __kernels::Source::Cells(
                        arena.view::<i8, 296usize, 126usize>(),
                    ),
                    output: arena.view::<i8, 0usize, 294usize>(),
                },
            );
            __tinyml::Observer::end(observer, &__OPERATORS[4usize]);
            __tinyml::Observer::start(observer, &__OPERATORS[5usize]);
            __fill_1(
                &__kernels::ops::fill::Args {
                    value: 2i8,
                    output: arena.view::<i8, 700usize, 490usize>(),
                },
            );
            __strided_copy_3(
                &__kernels::ops::strided_copy::Args {
                    params: &const {
                        __kernels::ops::strided_copy::Params {
                            extents: [1usize, 1usize, 1usize, 1usize, 7usize, 42usize],
                            source_offset: 0isize,
                            source_strides: [
                                0isize, 0isize, 0isize, 0isize, 42isize, 1isize,
                            ],
                            output_offset: 49usize,
                            output_strides: [
                                0usize, 0usize, 0usize, 0usize, 49usize, 1usize,
                            ],
                        }
                    },
                    source: __kernels::Source::Cells(
                        arena.view::<i8, 0usize, 294usize>(),
                    ),
                    output: arena.view::<i8, 700usize, 490usize>(),
                },
            );
            __tinyml::Observer::end(observer, &__OPERATORS[5usize]);
            __tinyml::Observer::start(observer, &__OPERATORS[6usize]);
            __fill_1(
                &__kernels::ops::fill::Args {
                    value: -2i8,
                    output: arena.view::<i8, 0usize, 700usize>(),
                },
            );
            __strided_copy_3(
                &__kernels::ops::strided_copy::Args {
                    params: &const {
                        __kernels::ops::strided_copy::Params {
                            extents: [1usize, 1usize, 1usize, 1usize, 70usize, 7usize],
                            source_offset: 0isize,
                            source_strides: [
                                0isize, 0isize, 0isize, 0isize, 7isize, 1isize,
                            ],
                            output_offset: 1usize,
                            output_strides: [
                                0usize, 0usize, 0usize, 0usize, 10usize, 1usize,
                            ],
                        }
                    },
                    source: __kernels::Source::Cells(
                        arena.view::<i8, 700usize, 490usize>(),
                    ),
                    output: arena.view::<i8, 0usize, 700usize>(),
                },
            );
            __tinyml::Observer::end(observer, &__OPERATORS[6usize]);
        }
        /// Forgets what earlier invocations left in the state.
        pub fn reset(&mut self) {
            self.state.clear();
        }
        ///The input `image`: i8 of shape [1, 7, 6, 3], real = 0.11649665 * (integer + 2).
        pub fn input(&self) -> &[i8; 126usize] {
            self.arena.array::<i8, 296usize, 126usize>()
        }
        ///The input `image`: i8 of shape [1, 7, 6, 3], real = 0.11649665 * (integer + 2).
        ///
        /// Write it before `invoke`.
        pub fn input_mut(&mut self) -> &mut [i8; 126usize] {
            self.arena.array_mut::<i8, 296usize, 126usize>()
        }
        ///The output `pad_channels`: i8 of shape [1, 10, 7, 10], real = 0.11649665 * (integer + 2).
        pub fn output(&self) -> &[i8; 700usize] {
            self.arena.array::<i8, 0usize, 700usize>()
        }
    }
    impl ::core::default::Default for Requantize {
        fn default() -> Self {
            Self::new()
        }
    }
    impl __tinyml::Model for Requantize {
        const NAME: &'static str = "Requantize";
        const ARENA_BYTES: usize = Requantize::ARENA_BYTES;
        const STATE_BYTES: usize = 0usize;
        const WEIGHT_BYTES: usize = Requantize::WEIGHT_BYTES;
        const MACS: u64 = 504u64;
        const MODEL_HASH: u64 = 17124403941864597705u64;
        const OPERATORS: &'static [__tinyml::OperatorInfo] = Requantize::OPERATORS;
        fn invoke_with<O: __tinyml::Observer>(&mut self, observer: &mut O) {
            Requantize::invoke_with(self, observer);
        }
        fn reset(&mut self) {
            Requantize::reset(self);
        }
        const INPUTS: &'static [__tinyml::AnyTensorInfo] = &[
            __tinyml::AnyTensorInfo {
                name: "image",
                element: "i8",
                shape: &[1usize, 7usize, 6usize, 3usize],
                scale: 0.11649665f32,
                zero_point: -2i32,
            },
        ];
        const OUTPUTS: &'static [__tinyml::AnyTensorInfo] = &[
            __tinyml::AnyTensorInfo {
                name: "pad_channels",
                element: "i8",
                shape: &[1usize, 10usize, 7usize, 10usize],
                scale: 0.11649665f32,
                zero_point: -2i32,
            },
        ];
        type Input = [i8; 126usize];
        type Output = [i8; 700usize];
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
                0usize => self.arena.bytes_mut(296usize..422usize),
                _ => ::core::option::Option::None,
            }
        }
        fn output_bytes(&self, index: usize) -> ::core::option::Option<&[u8]> {
            match index {
                0usize => self.arena.bytes(0usize..700usize),
                _ => ::core::option::Option::None,
            }
        }
    }
};
