///
/// A TensorFlow Lite model, compiled.
///
/// | tensor | name | type | shape | scale | zero point |
/// |---|---|---|---|---|---|
/// | input | `image` | i8 | [1, 10, 9, 3] | 0.007843035 | 0 |
/// | output | `map` | i8 | [1, 2, 3, 2] | 0.016086005 | -58 |
///
/// | size | |
/// |---|---|
/// | arena | 1424 bytes (at most 38 more than the smallest plan); up to 1556 with the working memory of kernels |
/// | state | 0 bytes |
/// | constants | 1599 bytes |
/// | multiply-accumulate operations | 89352 |
///
/// | operator | output | shape | MACs | rows at a time |
/// |---|---|---|---|---|
/// | CONV_2D | `middle_wide/Relu` | [1, 10, 9, 12] | 29160 | all |
/// | MAX_POOL_2D | `middle_greatest/MaxPool2d` | [1, 3, 4, 12] | 0 | all |
/// | CONV_2D | `middle_narrow/BiasAdd` | [1, 3, 4, 3] | 432 | all |
/// | CONV_2D | `right_wide/Relu` | [1, 10, 9, 12] | 29160 | all |
/// | MAX_POOL_2D | `right_greatest/MaxPool2d` | [1, 3, 4, 12] | 0 | 2, from the last |
/// | CONV_2D | `right_narrow/BiasAdd` | [1, 3, 4, 3] | 432 | all |
/// | MUL | `product/Mul` | [1, 3, 4, 3] | 0 | all |
/// | CONV_2D | `left_wide/Relu` | [1, 10, 9, 12] | 29160 | 8, from the last |
/// | MAX_POOL_2D | `left_greatest/MaxPool2d` | [1, 3, 4, 12] | 0 | all |
/// | CONV_2D | `left_narrow/BiasAdd` | [1, 3, 4, 3] | 432 | all |
/// | ADD | `sum/Add` | [1, 3, 4, 3] | 0 | all |
/// | CONCATENATION | `joined/concat` | [1, 3, 4, 12] | 0 | all |
/// | CONV_2D | `map` | [1, 2, 3, 2] | 576 | all |
pub struct Branches {
    state: ::tinyml::__private::Arena<0usize>,
    arena: ::tinyml::__private::Arena<{ Branches::ARENA_BYTES }>,
}
const _: () = {
    use ::tinyml as __tinyml;
    use ::tinyml::kernels as __kernels;
    #[allow(dead_code)]
    type __Set = __kernels::Native;
    #[allow(dead_code)]
    const __ARENA_BYTES: usize = Branches::ARENA_BYTES;
    #[allow(dead_code)]
    const __STATE_BYTES: usize = Branches::STATE_BYTES;
    static __CONSTANT_0: __tinyml::__private::Aligned<u32, [u8; 324usize]> = __tinyml::__private::Aligned::new(
        *b"\xCF\xE1\xA9B*\xE5\xB2J... 324 bytes, hash e2b497b2",
    );
    static __CONSTANT_1: __tinyml::__private::Aligned<u32, [u8; 48usize]> = __tinyml::__private::Aligned::new(
        *b"D\xFF\xFF\xFF\x86\xFD\xFF\xFF... 48 bytes, hash bf036b13",
    );
    static __CONSTANT_2: __tinyml::__private::Aligned<u32, [u8; 48usize]> = __tinyml::__private::Aligned::new(
        *b"4_\xC0L\x89\xB7\x9AD... 48 bytes, hash e92c22d0",
    );
    static __CONSTANT_3: __tinyml::__private::Aligned<u32, [u8; 12usize]> = __tinyml::__private::Aligned::new(
        *b"\xF8\xF8\xF8\xF8\xF8\xF8\xF8\xF8... 12 bytes, hash 4e4d0975",
    );
    static __CONSTANT_4: __tinyml::__private::Aligned<u32, [u8; 456usize]> = __tinyml::__private::Aligned::new(
        *b"\n\x012\xFD\xFB\xB3y\xFD... 456 bytes, hash 661d2e41",
    );
    static __CONSTANT_5: __tinyml::__private::Aligned<u32, [u8; 36usize]> = __tinyml::__private::Aligned::new(
        *b"\xF4 F:\xEC\t\xEB\xBC... 36 bytes, hash 2def0cce",
    );
    static __CONSTANT_6: __tinyml::__private::Aligned<u32, [u8; 12usize]> = __tinyml::__private::Aligned::new(
        *b"\xC3\x01\0\0\xD2\xFF\xFF\xFF... 12 bytes, hash 5dc24c60",
    );
    static __CONSTANT_7: __tinyml::__private::Aligned<u32, [u8; 12usize]> = __tinyml::__private::Aligned::new(
        *b"\xE2\xA6\xF5\x7F:\x19{k... 12 bytes, hash 26f1c537",
    );
    static __CONSTANT_8: __tinyml::__private::Aligned<u32, [u8; 3usize]> = __tinyml::__private::Aligned::new(
        *b"\xF7\xF7\xF8",
    );
    static __CONSTANT_9: __tinyml::__private::Aligned<u32, [u8; 84usize]> = __tinyml::__private::Aligned::new(
        *b"\xF4\xC4F&\x1E\0y\0... 84 bytes, hash 8ec2ea18",
    );
    static __CONSTANT_10: __tinyml::__private::Aligned<u32, [u8; 324usize]> = __tinyml::__private::Aligned::new(
        *b"\x88n\x11F\x02\xEB\x0E\xF8... 324 bytes, hash 1683832d",
    );
    static __CONSTANT_11: __tinyml::__private::Aligned<u32, [u8; 48usize]> = __tinyml::__private::Aligned::new(
        *b"3\xFE\xFF\xFF\x0E\xFA\xFF\xFF... 48 bytes, hash 53bd1a34",
    );
    static __CONSTANT_12: __tinyml::__private::Aligned<u32, [u8; 48usize]> = __tinyml::__private::Aligned::new(
        *b"r\x8D\x8FCU~\x0Cu... 48 bytes, hash ff747234",
    );
    static __CONSTANT_13: __tinyml::__private::Aligned<u32, [u8; 12usize]> = __tinyml::__private::Aligned::new(
        *b"\xF8\xF7\xF7\xF7\xF7\xF7\xF8\xF8... 12 bytes, hash ffe512d4",
    );
    static __CONSTANT_14: __tinyml::__private::Aligned<u32, [u8; 456usize]> = __tinyml::__private::Aligned::new(
        *b"\xA7K\xB3\xFC\x11G\xF5\xFC... 456 bytes, hash cbb81adc",
    );
    static __CONSTANT_15: __tinyml::__private::Aligned<u32, [u8; 36usize]> = __tinyml::__private::Aligned::new(
        *b" [\xDB\xF5RA\x81j... 36 bytes, hash ec78f991",
    );
    static __CONSTANT_16: __tinyml::__private::Aligned<u32, [u8; 12usize]> = __tinyml::__private::Aligned::new(
        *b";\xFF\xFF\xFF[\0\0\0... 12 bytes, hash b470386f",
    );
    static __CONSTANT_17: __tinyml::__private::Aligned<u32, [u8; 12usize]> = __tinyml::__private::Aligned::new(
        *b"\xBD\xF3\xB3D\x04\xA6\xEAH... 12 bytes, hash fdf04723",
    );
    static __CONSTANT_18: __tinyml::__private::Aligned<u32, [u8; 3usize]> = __tinyml::__private::Aligned::new(
        *b"\xF8\xF8\xF8",
    );
    static __CONSTANT_19: __tinyml::__private::Aligned<u32, [u8; 84usize]> = __tinyml::__private::Aligned::new(
        *b" e\xDB\xC3n\0\x81\xFF... 84 bytes, hash 6e9e0de6",
    );
    static __CONSTANT_20: __tinyml::__private::Aligned<u32, [u8; 324usize]> = __tinyml::__private::Aligned::new(
        *b"A\x0C$\x1E\xAB\xF1\xC7v... 324 bytes, hash a2152f29",
    );
    static __CONSTANT_21: __tinyml::__private::Aligned<u32, [u8; 48usize]> = __tinyml::__private::Aligned::new(
        *b"\x86\0\0\0\xA5\xFF\xFF\xFF... 48 bytes, hash 475b3412",
    );
    static __CONSTANT_22: __tinyml::__private::Aligned<u32, [u8; 48usize]> = __tinyml::__private::Aligned::new(
        *b"\xF7oxH\xA5\x88\x1AD... 48 bytes, hash 12d35e2b",
    );
    static __CONSTANT_23: __tinyml::__private::Aligned<u32, [u8; 12usize]> = __tinyml::__private::Aligned::new(
        *b"\xF8\xF8\xF7\xF8\xF7\xF8\xF7\xF8... 12 bytes, hash e01241ab",
    );
    static __CONSTANT_24: __tinyml::__private::Aligned<u32, [u8; 456usize]> = __tinyml::__private::Aligned::new(
        *b"O\xDD.\xFD\xD2\xA1k\xFD... 456 bytes, hash 79d0fcac",
    );
    static __CONSTANT_25: __tinyml::__private::Aligned<u32, [u8; 36usize]> = __tinyml::__private::Aligned::new(
        *b"tH\x81=\xA5\x06\xD6~... 36 bytes, hash 8ac1438c",
    );
    static __CONSTANT_26: __tinyml::__private::Aligned<u32, [u8; 12usize]> = __tinyml::__private::Aligned::new(
        *b"\xBB\x01\0\0\xAD\xFD\xFF\xFF... 12 bytes, hash b3756154",
    );
    static __CONSTANT_27: __tinyml::__private::Aligned<u32, [u8; 12usize]> = __tinyml::__private::Aligned::new(
        *b"\x8B\xB3\x1CF\x8C\x04\xE5r... 12 bytes, hash d7596b4d",
    );
    static __CONSTANT_28: __tinyml::__private::Aligned<u32, [u8; 3usize]> = __tinyml::__private::Aligned::new(
        *b"\xF8\xF7\xF8",
    );
    static __CONSTANT_29: __tinyml::__private::Aligned<u32, [u8; 84usize]> = __tinyml::__private::Aligned::new(
        *b"t\x12\x81~N\0\xA9\xFF... 84 bytes, hash 5f36743d",
    );
    static __CONSTANT_30: __tinyml::__private::Aligned<u32, [u8; 96usize]> = __tinyml::__private::Aligned::new(
        *b"C\x95\x0EG\xCE\"\xA8\xB1... 96 bytes, hash d59b5b97",
    );
    static __CONSTANT_31: __tinyml::__private::Aligned<u32, [u8; 8usize]> = __tinyml::__private::Aligned::new(
        *b"\xC0\0\0\0/\x01\0\0",
    );
    static __CONSTANT_32: __tinyml::__private::Aligned<u32, [u8; 8usize]> = __tinyml::__private::Aligned::new(
        *b"\xE3+}H\x0BR\x0BH",
    );
    static __CONSTANT_33: __tinyml::__private::Aligned<u32, [u8; 2usize]> = __tinyml::__private::Aligned::new(
        *b"\xF8\xF8",
    );
    static __CONSTANT_34: __tinyml::__private::Aligned<u32, [u8; 120usize]> = __tinyml::__private::Aligned::new(
        *b"C1\x0E\x8A\x95\x11G\xBA... 120 bytes, hash 36316248",
    );
    #[inline(never)]
    #[allow(unused_variables)]
    fn __node_0_0(
        arena: __tinyml::__private::Cells<'_, { __ARENA_BYTES }>,
        state: __tinyml::__private::Cells<'_, { __STATE_BYTES }>,
    ) {
        __conv_2d_1(
            &__kernels::ops::conv_2d::Args {
                params: &const {
                    __kernels::ops::conv_2d::Params {
                        input_width: 9usize,
                        input_channels: 3usize,
                        output_width: 9usize,
                        output_channels: 12usize,
                        filter_height: 3usize,
                        filter_width: 3usize,
                        filter_channels: 3usize,
                        group_channels: 12usize,
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
                    __CONV_2D_1_PACKED,
                    __tinyml::__private::elements::<i8, _, _, 324usize>(&__CONSTANT_0),
                ),
                bias: __tinyml::__private::unless(
                    __CONV_2D_1_PACKED,
                    __tinyml::__private::elements::<i32, _, _, 12usize>(&__CONSTANT_1),
                ),
                stage: __kernels::Requantization {
                    multipliers: __tinyml::__private::unless(
                        __CONV_2D_1_PACKED,
                        __tinyml::__private::elements::<
                            i32,
                            _,
                            _,
                            12usize,
                        >(&__CONSTANT_2),
                    ),
                    shifts: __tinyml::__private::unless(
                        __CONV_2D_1_PACKED,
                        __tinyml::__private::elements::<i8, _, _, 12usize>(&__CONSTANT_3),
                    ),
                    zero_point: -128i32,
                    min: -128i32,
                    max: 127i32,
                },
                packed: if __CONV_2D_1_PACKED {
                    ::core::option::Option::Some(__kernels::Packed {
                        words: __tinyml::__private::elements::<
                            u32,
                            _,
                            _,
                            114usize,
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
                        { if __CONV_2D_1_PACKED { 1352usize } else { 0 } },
                        { if __CONV_2D_1_PACKED { 33usize } else { 0 } },
                    >(),
                input: __kernels::Rows::whole(
                    arena.view::<i8, 0usize, 270usize>(),
                    27usize,
                    10usize,
                ),
                span: 0..10usize,
                output: arena.view::<i8, 272usize, 1080usize>(),
            },
        );
    }
    #[inline(never)]
    #[allow(unused_variables)]
    fn __node_3_0(
        arena: __tinyml::__private::Cells<'_, { __ARENA_BYTES }>,
        state: __tinyml::__private::Cells<'_, { __STATE_BYTES }>,
    ) {
        __conv_2d_1(
            &__kernels::ops::conv_2d::Args {
                params: &const {
                    __kernels::ops::conv_2d::Params {
                        input_width: 9usize,
                        input_channels: 3usize,
                        output_width: 9usize,
                        output_channels: 12usize,
                        filter_height: 3usize,
                        filter_width: 3usize,
                        filter_channels: 3usize,
                        group_channels: 12usize,
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
                    __CONV_2D_1_PACKED,
                    __tinyml::__private::elements::<i8, _, _, 324usize>(&__CONSTANT_10),
                ),
                bias: __tinyml::__private::unless(
                    __CONV_2D_1_PACKED,
                    __tinyml::__private::elements::<i32, _, _, 12usize>(&__CONSTANT_11),
                ),
                stage: __kernels::Requantization {
                    multipliers: __tinyml::__private::unless(
                        __CONV_2D_1_PACKED,
                        __tinyml::__private::elements::<
                            i32,
                            _,
                            _,
                            12usize,
                        >(&__CONSTANT_12),
                    ),
                    shifts: __tinyml::__private::unless(
                        __CONV_2D_1_PACKED,
                        __tinyml::__private::elements::<
                            i8,
                            _,
                            _,
                            12usize,
                        >(&__CONSTANT_13),
                    ),
                    zero_point: -128i32,
                    min: -128i32,
                    max: 127i32,
                },
                packed: if __CONV_2D_1_PACKED {
                    ::core::option::Option::Some(__kernels::Packed {
                        words: __tinyml::__private::elements::<
                            u32,
                            _,
                            _,
                            114usize,
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
                        { if __CONV_2D_1_PACKED { 1424usize } else { 0 } },
                        { if __CONV_2D_1_PACKED { 33usize } else { 0 } },
                    >(),
                input: __kernels::Rows::whole(
                    arena.view::<i8, 0usize, 270usize>(),
                    27usize,
                    10usize,
                ),
                span: 0..10usize,
                output: arena.view::<i8, 272usize, 1080usize>(),
            },
        );
    }
    #[inline(never)]
    #[allow(unused_variables)]
    fn __node_7_0(
        arena: __tinyml::__private::Cells<'_, { __ARENA_BYTES }>,
        state: __tinyml::__private::Cells<'_, { __STATE_BYTES }>,
        __start: usize,
        __end: usize,
    ) {
        __conv_2d_1(
            &__kernels::ops::conv_2d::Args {
                params: &const {
                    __kernels::ops::conv_2d::Params {
                        input_width: 9usize,
                        input_channels: 3usize,
                        output_width: 9usize,
                        output_channels: 12usize,
                        filter_height: 3usize,
                        filter_width: 3usize,
                        filter_channels: 3usize,
                        group_channels: 12usize,
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
                    __CONV_2D_1_PACKED,
                    __tinyml::__private::elements::<i8, _, _, 324usize>(&__CONSTANT_20),
                ),
                bias: __tinyml::__private::unless(
                    __CONV_2D_1_PACKED,
                    __tinyml::__private::elements::<i32, _, _, 12usize>(&__CONSTANT_21),
                ),
                stage: __kernels::Requantization {
                    multipliers: __tinyml::__private::unless(
                        __CONV_2D_1_PACKED,
                        __tinyml::__private::elements::<
                            i32,
                            _,
                            _,
                            12usize,
                        >(&__CONSTANT_22),
                    ),
                    shifts: __tinyml::__private::unless(
                        __CONV_2D_1_PACKED,
                        __tinyml::__private::elements::<
                            i8,
                            _,
                            _,
                            12usize,
                        >(&__CONSTANT_23),
                    ),
                    zero_point: -128i32,
                    min: -128i32,
                    max: 127i32,
                },
                packed: if __CONV_2D_1_PACKED {
                    ::core::option::Option::Some(__kernels::Packed {
                        words: __tinyml::__private::elements::<
                            u32,
                            _,
                            _,
                            114usize,
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
                        { if __CONV_2D_1_PACKED { 1424usize } else { 0 } },
                        { if __CONV_2D_1_PACKED { 33usize } else { 0 } },
                    >(),
                input: __kernels::Rows::whole(
                    arena.view::<i8, 0usize, 270usize>(),
                    27usize,
                    10usize,
                ),
                span: __start..__end,
                output: arena
                    .part::<
                        i8,
                    >(84usize + __start * 108usize, (__end - __start) * 108usize),
            },
        );
    }
    #[inline(never)]
    #[allow(unused_variables)]
    fn __node_12_0(
        arena: __tinyml::__private::Cells<'_, { __ARENA_BYTES }>,
        state: __tinyml::__private::Cells<'_, { __STATE_BYTES }>,
    ) {
        __conv_2d_1(
            &__kernels::ops::conv_2d::Args {
                params: &const {
                    __kernels::ops::conv_2d::Params {
                        input_width: 4usize,
                        input_channels: 12usize,
                        output_width: 3usize,
                        output_channels: 2usize,
                        filter_height: 2usize,
                        filter_width: 2usize,
                        filter_channels: 12usize,
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
                    __CONV_2D_1_PACKED,
                    __tinyml::__private::elements::<i8, _, _, 96usize>(&__CONSTANT_30),
                ),
                bias: __tinyml::__private::unless(
                    __CONV_2D_1_PACKED,
                    __tinyml::__private::elements::<i32, _, _, 2usize>(&__CONSTANT_31),
                ),
                stage: __kernels::Requantization {
                    multipliers: __tinyml::__private::unless(
                        __CONV_2D_1_PACKED,
                        __tinyml::__private::elements::<
                            i32,
                            _,
                            _,
                            2usize,
                        >(&__CONSTANT_32),
                    ),
                    shifts: __tinyml::__private::unless(
                        __CONV_2D_1_PACKED,
                        __tinyml::__private::elements::<i8, _, _, 2usize>(&__CONSTANT_33),
                    ),
                    zero_point: -58i32,
                    min: -128i32,
                    max: 127i32,
                },
                packed: if __CONV_2D_1_PACKED {
                    ::core::option::Option::Some(__kernels::Packed {
                        words: __tinyml::__private::elements::<
                            u32,
                            _,
                            _,
                            30usize,
                        >(&__CONSTANT_34),
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
                        { if __CONV_2D_1_PACKED { 156usize } else { 0 } },
                        { if __CONV_2D_1_PACKED { 50usize } else { 0 } },
                    >(),
                input: __kernels::Rows::whole(
                    arena.view::<i8, 0usize, 144usize>(),
                    48usize,
                    3usize,
                ),
                span: 0..2usize,
                output: arena.view::<i8, 144usize, 12usize>(),
            },
        );
    }
    #[diagnostic::on_unimplemented(
        message = "kernel set `tinyml::kernels::Native` has no CONV_2D for i8",
        label = "needed by the model branches.tflite",
        note = "node 1 CONV_2D 'middle_wide/Relu' reads 'image' i8[1, 10, 9, 3], 'middle_wide/convolution' i8[12, 3, 3, 3], 'middle_wide/Relu:2' i32[12]",
        note = "node 7 CONV_2D 'middle_narrow/BiasAdd' reads 'middle_greatest/MaxPool2d' i8[1, 3, 4, 12], 'middle_narrow/convolution' i8[3, 1, 1, 12], 'middle_narrow/BiasAdd:2' i32[3]",
        note = "node 2 CONV_2D 'right_wide/Relu' reads 'image' i8[1, 10, 9, 3], 'right_wide/convolution' i8[12, 3, 3, 3], 'right_wide/Relu:2' i32[12]",
        note = "node 8 CONV_2D 'right_narrow/BiasAdd' reads 'right_greatest/MaxPool2d' i8[1, 3, 4, 12], 'right_narrow/convolution' i8[3, 1, 1, 12], 'right_narrow/BiasAdd:2' i32[3]",
        note = "and 3 more nodes",
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
    const __CONV_2D_1_PACKED_KERNEL: (
        __kernels::Layout,
        fn(&__kernels::ops::conv_2d::Args<'_, i8, i8>),
    ) = (<__Set as Conv2d_i8_i8>::LAYOUT, <__Set as Conv2d_i8_i8>::run);
    const __CONV_2D_1_PACKED: bool = ::core::matches!(
        __CONV_2D_1_PACKED_KERNEL.0, __kernels::Layout::Dual
    );
    #[inline(always)]
    fn __conv_2d_1(args: &__kernels::ops::conv_2d::Args<'_, i8, i8>) {
        (__CONV_2D_1_PACKED_KERNEL.1)(args);
    }
    #[diagnostic::on_unimplemented(
        message = "kernel set `tinyml::kernels::Native` has no MAX_POOL_2D for i8",
        label = "needed by the model branches.tflite",
        note = "node 4 MAX_POOL_2D 'middle_greatest/MaxPool2d' reads 'middle_wide/Relu' i8[1, 10, 9, 12]",
        note = "node 5 MAX_POOL_2D 'right_greatest/MaxPool2d' reads 'right_wide/Relu' i8[1, 10, 9, 12]",
        note = "node 3 MAX_POOL_2D 'left_greatest/MaxPool2d' reads 'left_wide/Relu' i8[1, 10, 9, 12]",
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
    fn __pool_2d_3(args: &__kernels::ops::pool_2d::Args<'_, i8>) {
        <__Set as MaxPool2d_i8>::run(args);
    }
    #[diagnostic::on_unimplemented(
        message = "kernel set `tinyml::kernels::Native` has no MUL for i8",
        label = "needed by the model branches.tflite",
        note = "node 9 MUL 'product/Mul' reads 'middle_narrow/BiasAdd' i8[1, 3, 4, 3], 'right_narrow/BiasAdd' i8[1, 3, 4, 3]",
        note = "what to do: choose a kernel set that has it (`kernels = …`), implement `tinyml::kernels::ops::mul::Mul<i8>` for a set of your own, or convert the model without this operator"
    )]
    #[allow(non_camel_case_types)]
    trait Mul_i8 {
        fn run(args: &__kernels::ops::mul::Args<'_, i8>);
    }
    #[diagnostic::do_not_recommend]
    impl<K: __kernels::ops::mul::Mul<i8>> Mul_i8 for K {
        #[inline(always)]
        fn run(args: &__kernels::ops::mul::Args<'_, i8>) {
            <K as __kernels::ops::mul::Mul<i8>>::run(args);
        }
    }
    #[inline(always)]
    fn __mul_2(args: &__kernels::ops::mul::Args<'_, i8>) {
        <__Set as Mul_i8>::run(args);
    }
    #[diagnostic::on_unimplemented(
        message = "kernel set `tinyml::kernels::Native` has no ADD for i8",
        label = "needed by the model branches.tflite",
        note = "node 10 ADD 'sum/Add' reads 'left_narrow/BiasAdd' i8[1, 3, 4, 3], 'product/Mul' i8[1, 3, 4, 3]",
        note = "what to do: choose a kernel set that has it (`kernels = …`), implement `tinyml::kernels::ops::add::Add<i8>` for a set of your own, or convert the model without this operator"
    )]
    #[allow(non_camel_case_types)]
    trait Add_i8 {
        fn run(args: &__kernels::ops::add::Args<'_, i8>);
    }
    #[diagnostic::do_not_recommend]
    impl<K: __kernels::ops::add::Add<i8>> Add_i8 for K {
        #[inline(always)]
        fn run(args: &__kernels::ops::add::Args<'_, i8>) {
            <K as __kernels::ops::add::Add<i8>>::run(args);
        }
    }
    #[inline(always)]
    fn __add_0(args: &__kernels::ops::add::Args<'_, i8>) {
        <__Set as Add_i8>::run(args);
    }
    #[diagnostic::on_unimplemented(
        message = "kernel set `tinyml::kernels::Native` has no CONCATENATION for i8",
        label = "needed by the model branches.tflite",
        note = "node 11 CONCATENATION 'joined/concat' reads 'sum/Add' i8[1, 3, 4, 3], 'left_narrow/BiasAdd' i8[1, 3, 4, 3], 'middle_narrow/BiasAdd' i8[1, 3, 4, 3], 'right_narrow/BiasAdd' i8[1, 3, 4, 3]",
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
    fn __strided_copy_4(args: &__kernels::ops::strided_copy::Args<'_, i8>) {
        <__Set as StridedCopy_i8>::run(args);
    }
    #[allow(dead_code)]
    const __OPERATORS: &[__tinyml::OperatorInfo] = Branches::OPERATORS;
    impl Branches {
        /// Bytes of working memory: every intermediate tensor, inputs and outputs.
        pub const ARENA_BYTES: usize = __tinyml::__private::larger(
            1424usize,
            if __CONV_2D_1_PACKED { 1556usize } else { 0 },
        );
        /// Bytes of memory that is kept from one invocation to the next.
        pub const STATE_BYTES: usize = 0usize;
        /// Bytes of constants: weights, biases, multipliers and tables.
        pub const WEIGHT_BYTES: usize = 0usize
            + if __CONV_2D_1_PACKED { 1740usize } else { 0 }
            + if !__CONV_2D_1_PACKED { 1599usize } else { 0 };
        /// Multiply-accumulate operations of an invocation.
        pub const MACS: u64 = 89352u64;
        /// The model file's FNV-1a hash: tells which model a firmware runs.
        pub const MODEL_HASH: u64 = 10352936728145461323u64;
        /// What the kernels are chosen for.
        pub const OPTIMIZE: __tinyml::Optimize = __tinyml::Optimize::Speed;
        /// The operators in the order in which they run.
        pub const OPERATORS: &'static [__tinyml::OperatorInfo] = &[
            __tinyml::OperatorInfo {
                name: "CONV_2D",
                tensor: "middle_wide/Relu",
                inputs: &[
                    &[1usize, 10usize, 9usize, 3usize],
                    &[12usize, 3usize, 3usize, 3usize],
                    &[12usize],
                ],
                outputs: &[&[1usize, 10usize, 9usize, 12usize]],
                macs: 29160u64,
            },
            __tinyml::OperatorInfo {
                name: "MAX_POOL_2D",
                tensor: "middle_greatest/MaxPool2d",
                inputs: &[&[1usize, 10usize, 9usize, 12usize]],
                outputs: &[&[1usize, 3usize, 4usize, 12usize]],
                macs: 0u64,
            },
            __tinyml::OperatorInfo {
                name: "CONV_2D",
                tensor: "middle_narrow/BiasAdd",
                inputs: &[
                    &[1usize, 3usize, 4usize, 12usize],
                    &[3usize, 1usize, 1usize, 12usize],
                    &[3usize],
                ],
                outputs: &[&[1usize, 3usize, 4usize, 3usize]],
                macs: 432u64,
            },
            __tinyml::OperatorInfo {
                name: "CONV_2D",
                tensor: "right_wide/Relu",
                inputs: &[
                    &[1usize, 10usize, 9usize, 3usize],
                    &[12usize, 3usize, 3usize, 3usize],
                    &[12usize],
                ],
                outputs: &[&[1usize, 10usize, 9usize, 12usize]],
                macs: 29160u64,
            },
            __tinyml::OperatorInfo {
                name: "MAX_POOL_2D",
                tensor: "right_greatest/MaxPool2d",
                inputs: &[&[1usize, 10usize, 9usize, 12usize]],
                outputs: &[&[1usize, 3usize, 4usize, 12usize]],
                macs: 0u64,
            },
            __tinyml::OperatorInfo {
                name: "CONV_2D",
                tensor: "right_narrow/BiasAdd",
                inputs: &[
                    &[1usize, 3usize, 4usize, 12usize],
                    &[3usize, 1usize, 1usize, 12usize],
                    &[3usize],
                ],
                outputs: &[&[1usize, 3usize, 4usize, 3usize]],
                macs: 432u64,
            },
            __tinyml::OperatorInfo {
                name: "MUL",
                tensor: "product/Mul",
                inputs: &[
                    &[1usize, 3usize, 4usize, 3usize],
                    &[1usize, 3usize, 4usize, 3usize],
                ],
                outputs: &[&[1usize, 3usize, 4usize, 3usize]],
                macs: 0u64,
            },
            __tinyml::OperatorInfo {
                name: "CONV_2D",
                tensor: "left_wide/Relu",
                inputs: &[
                    &[1usize, 10usize, 9usize, 3usize],
                    &[12usize, 3usize, 3usize, 3usize],
                    &[12usize],
                ],
                outputs: &[&[1usize, 10usize, 9usize, 12usize]],
                macs: 29160u64,
            },
            __tinyml::OperatorInfo {
                name: "MAX_POOL_2D",
                tensor: "left_greatest/MaxPool2d",
                inputs: &[&[1usize, 10usize, 9usize, 12usize]],
                outputs: &[&[1usize, 3usize, 4usize, 12usize]],
                macs: 0u64,
            },
            __tinyml::OperatorInfo {
                name: "CONV_2D",
                tensor: "left_narrow/BiasAdd",
                inputs: &[
                    &[1usize, 3usize, 4usize, 12usize],
                    &[3usize, 1usize, 1usize, 12usize],
                    &[3usize],
                ],
                outputs: &[&[1usize, 3usize, 4usize, 3usize]],
                macs: 432u64,
            },
            __tinyml::OperatorInfo {
                name: "ADD",
                tensor: "sum/Add",
                inputs: &[
                    &[1usize, 3usize, 4usize, 3usize],
                    &[1usize, 3usize, 4usize, 3usize],
                ],
                outputs: &[&[1usize, 3usize, 4usize, 3usize]],
                macs: 0u64,
            },
            __tinyml::OperatorInfo {
                name: "CONCATENATION",
                tensor: "joined/concat",
                inputs: &[
                    &[1usize, 3usize, 4usize, 3usize],
                    &[1usize, 3usize, 4usize, 3usize],
                    &[1usize, 3usize, 4usize, 3usize],
                    &[1usize, 3usize, 4usize, 3usize],
                ],
                outputs: &[&[1usize, 3usize, 4usize, 12usize]],
                macs: 0u64,
            },
            __tinyml::OperatorInfo {
                name: "CONV_2D",
                tensor: "map",
                inputs: &[
                    &[1usize, 3usize, 4usize, 12usize],
                    &[2usize, 2usize, 2usize, 12usize],
                    &[2usize],
                ],
                outputs: &[&[1usize, 2usize, 3usize, 2usize]],
                macs: 576u64,
            },
        ];
        /// A model whose memory is all zero. Place it in a `static`: it holds the arena.
        pub const fn new() -> Self {
            Self {
                state: __tinyml::__private::Arena::new(),
                arena: __tinyml::__private::Arena::new(),
            }
        }
        ///The input `image`: i8 of shape [1, 10, 9, 3], real = 0.007843035 * integer.
        pub const INPUT: __tinyml::TensorInfo<i8, 4usize> = __tinyml::TensorInfo::new(
            "image",
            [1usize, 10usize, 9usize, 3usize],
            0.007843035f32,
            0i32,
        );
        ///The output `map`: i8 of shape [1, 2, 3, 2], real = 0.016086005 * (integer + 58).
        pub const OUTPUT: __tinyml::TensorInfo<i8, 4usize> = __tinyml::TensorInfo::new(
            "map",
            [1usize, 2usize, 3usize, 2usize],
            0.016086005f32,
            -58i32,
        );
    }
    impl Branches {
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
            __tinyml::Observer::start(observer, &__OPERATORS[1usize]);
            __pool_2d_3(
                &__kernels::ops::pool_2d::Args {
                    params: &const {
                        __kernels::ops::pool_2d::Params {
                            input_width: 9usize,
                            channels: 12usize,
                            output_width: 4usize,
                            filter_height: 3usize,
                            filter_width: 2usize,
                            stride_height: 3usize,
                            stride_width: 2usize,
                            padding_top: 0usize,
                            padding_left: 0usize,
                        }
                    },
                    min: -128i8,
                    max: 127i8,
                    input: __kernels::Rows::whole(
                        arena.view::<i8, 272usize, 1080usize>(),
                        108usize,
                        10usize,
                    ),
                    span: 0..3usize,
                    output: arena.view::<i8, 1244usize, 144usize>(),
                },
            );
            __tinyml::Observer::end(observer, &__OPERATORS[1usize]);
            __tinyml::Observer::start(observer, &__OPERATORS[2usize]);
            __conv_2d_1(
                &__kernels::ops::conv_2d::Args {
                    params: &const {
                        __kernels::ops::conv_2d::Params {
                            input_width: 4usize,
                            input_channels: 12usize,
                            output_width: 4usize,
                            output_channels: 3usize,
                            filter_height: 1usize,
                            filter_width: 1usize,
                            filter_channels: 12usize,
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
                        __CONV_2D_1_PACKED,
                        __tinyml::__private::elements::<i8, _, _, 36usize>(&__CONSTANT_5),
                    ),
                    bias: __tinyml::__private::unless(
                        __CONV_2D_1_PACKED,
                        __tinyml::__private::elements::<i32, _, _, 3usize>(&__CONSTANT_6),
                    ),
                    stage: __kernels::Requantization {
                        multipliers: __tinyml::__private::unless(
                            __CONV_2D_1_PACKED,
                            __tinyml::__private::elements::<
                                i32,
                                _,
                                _,
                                3usize,
                            >(&__CONSTANT_7),
                        ),
                        shifts: __tinyml::__private::unless(
                            __CONV_2D_1_PACKED,
                            __tinyml::__private::elements::<
                                i8,
                                _,
                                _,
                                3usize,
                            >(&__CONSTANT_8),
                        ),
                        zero_point: -2i32,
                        min: -128i32,
                        max: 127i32,
                    },
                    packed: if __CONV_2D_1_PACKED {
                        ::core::option::Option::Some(__kernels::Packed {
                            words: __tinyml::__private::elements::<
                                u32,
                                _,
                                _,
                                21usize,
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
                            { if __CONV_2D_1_PACKED { 272usize } else { 0 } },
                            { if __CONV_2D_1_PACKED { 12usize } else { 0 } },
                        >(),
                    input: __kernels::Rows::whole(
                        arena.view::<i8, 1244usize, 144usize>(),
                        48usize,
                        3usize,
                    ),
                    span: 0..3usize,
                    output: arena.view::<i8, 1388usize, 36usize>(),
                },
            );
            __tinyml::Observer::end(observer, &__OPERATORS[2usize]);
            __tinyml::Observer::start(observer, &__OPERATORS[3usize]);
            __node_3_0(arena, state);
            __tinyml::Observer::end(observer, &__OPERATORS[3usize]);
            {
                let mut __end = 3usize;
                while __end > 0 {
                    let __start = __end.saturating_sub(2usize);
                    __tinyml::Observer::start(observer, &__OPERATORS[4usize]);
                    __pool_2d_3(
                        &__kernels::ops::pool_2d::Args {
                            params: &const {
                                __kernels::ops::pool_2d::Params {
                                    input_width: 9usize,
                                    channels: 12usize,
                                    output_width: 4usize,
                                    filter_height: 3usize,
                                    filter_width: 2usize,
                                    stride_height: 3usize,
                                    stride_width: 2usize,
                                    padding_top: 0usize,
                                    padding_left: 0usize,
                                }
                            },
                            min: -128i8,
                            max: 127i8,
                            input: __kernels::Rows::whole(
                                arena.view::<i8, 272usize, 1080usize>(),
                                108usize,
                                10usize,
                            ),
                            span: __start..__end,
                            output: arena
                                .part::<
                                    i8,
                                >(
                                    1196usize + __start * 48usize,
                                    (__end - __start) * 48usize,
                                ),
                        },
                    );
                    __tinyml::Observer::end(observer, &__OPERATORS[4usize]);
                    __end = __start;
                }
            }
            __tinyml::Observer::start(observer, &__OPERATORS[5usize]);
            __conv_2d_1(
                &__kernels::ops::conv_2d::Args {
                    params: &const {
                        __kernels::ops::conv_2d::Params {
                            input_width: 4usize,
                            input_channels: 12usize,
                            output_width: 4usize,
                            output_channels: 3usize,
                            filter_height: 1usize,
                            filter_width: 1usize,
                            filter_channels: 12usize,
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
                        __CONV_2D_1_PACKED,
                        __tinyml::__private::elements::<
                            i8,
                            _,
                            _,
                            36usize,
                        >(&__CONSTANT_15),
                    ),
                    bias: __tinyml::__private::unless(
                        __CONV_2D_1_PACKED,
                        __tinyml::__private::elements::<
                            i32,
                            _,
                            _,
                            3usize,
                        >(&__CONSTANT_16),
                    ),
                    stage: __kernels::Requantization {
                        multipliers: __tinyml::__private::unless(
                            __CONV_2D_1_PACKED,
                            __tinyml::__private::elements::<
                                i32,
                                _,
                                _,
                                3usize,
                            >(&__CONSTANT_17),
                        ),
                        shifts: __tinyml::__private::unless(
                            __CONV_2D_1_PACKED,
                            __tinyml::__private::elements::<
                                i8,
                                _,
                                _,
                                3usize,
                            >(&__CONSTANT_18),
                        ),
                        zero_point: -2i32,
                        min: -128i32,
                        max: 127i32,
                    },
                    packed: if __CONV_2D_1_PACKED {
                        ::core::option::Option::Some(__kernels::Packed {
                            words: __tinyml::__private::elements::<
                                u32,
                                _,
                                _,
                                21usize,
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
                            { if __CONV_2D_1_PACKED { 272usize } else { 0 } },
                            { if __CONV_2D_1_PACKED { 12usize } else { 0 } },
                        >(),
                    input: __kernels::Rows::whole(
                        arena.view::<i8, 1196usize, 144usize>(),
                        48usize,
                        3usize,
                    ),
                    span: 0..3usize,
                    output: arena.view::<i8, 1340usize, 36usize>(),
                },
            );
            __tinyml::Observer::end(observer, &__OPERATORS[5usize]);
            __tinyml::Observer::start(observer, &__OPERATORS[6usize]);
            __mul_2(
                &__kernels::ops::mul::Args {
                    broadcast: &const { __kernels::Broadcast::flat(36usize) },
                    arithmetic: __kernels::ops::mul::Quantized {
                        multiplier: 1685141580i32,
                        shift: -6i32,
                        first_zero_point: -2i32,
                        second_zero_point: -2i32,
                        zero_point: 19i32,
                        min: -128i32,
                        max: 127i32,
                    },
                    first: __kernels::Source::Cells(
                        arena.view::<i8, 1388usize, 36usize>(),
                    ),
                    second: __kernels::Source::Cells(
                        arena.view::<i8, 1340usize, 36usize>(),
                    ),
                    output: arena.view::<i8, 1200usize, 36usize>(),
                },
            );
            __tinyml::Observer::end(observer, &__OPERATORS[6usize]);
            {
                let mut __end = 10usize;
                while __end > 0 {
                    let __start = __end.saturating_sub(8usize);
                    __tinyml::Observer::start(observer, &__OPERATORS[7usize]);
                    __node_7_0(arena, state, __start, __end);
                    __tinyml::Observer::end(observer, &__OPERATORS[7usize]);
                    __end = __start;
                }
            }
            __tinyml::Observer::start(observer, &__OPERATORS[8usize]);
            __pool_2d_3(
                &__kernels::ops::pool_2d::Args {
                    params: &const {
                        __kernels::ops::pool_2d::Params {
                            input_width: 9usize,
                            channels: 12usize,
                            output_width: 4usize,
                            filter_height: 3usize,
                            filter_width: 2usize,
                            stride_height: 3usize,
                            stride_width: 2usize,
                            padding_top: 0usize,
                            padding_left: 0usize,
                        }
                    },
                    min: -128i8,
                    max: 127i8,
                    input: __kernels::Rows::whole(
                        arena.view::<i8, 84usize, 1080usize>(),
                        108usize,
                        10usize,
                    ),
                    span: 0..3usize,
                    output: arena.view::<i8, 1056usize, 144usize>(),
                },
            );
            __tinyml::Observer::end(observer, &__OPERATORS[8usize]);
            __tinyml::Observer::start(observer, &__OPERATORS[9usize]);
            __conv_2d_1(
                &__kernels::ops::conv_2d::Args {
                    params: &const {
                        __kernels::ops::conv_2d::Params {
                            input_width: 4usize,
                            input_channels: 12usize,
                            output_width: 4usize,
                            output_channels: 3usize,
                            filter_height: 1usize,
                            filter_width: 1usize,
                            filter_channels: 12usize,
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
                        __CONV_2D_1_PACKED,
                        __tinyml::__private::elements::<
                            i8,
                            _,
                            _,
                            36usize,
                        >(&__CONSTANT_25),
                    ),
                    bias: __tinyml::__private::unless(
                        __CONV_2D_1_PACKED,
                        __tinyml::__private::elements::<
                            i32,
                            _,
                            _,
                            3usize,
                        >(&__CONSTANT_26),
                    ),
                    stage: __kernels::Requantization {
                        multipliers: __tinyml::__private::unless(
                            __CONV_2D_1_PACKED,
                            __tinyml::__private::elements::<
                                i32,
                                _,
                                _,
                                3usize,
                            >(&__CONSTANT_27),
                        ),
                        shifts: __tinyml::__private::unless(
                            __CONV_2D_1_PACKED,
                            __tinyml::__private::elements::<
                                i8,
                                _,
                                _,
                                3usize,
                            >(&__CONSTANT_28),
                        ),
                        zero_point: -2i32,
                        min: -128i32,
                        max: 127i32,
                    },
                    packed: if __CONV_2D_1_PACKED {
                        ::core::option::Option::Some(__kernels::Packed {
                            words: __tinyml::__private::elements::<
                                u32,
                                _,
                                _,
                                21usize,
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
                            { if __CONV_2D_1_PACKED { 0usize } else { 0 } },
                            { if __CONV_2D_1_PACKED { 12usize } else { 0 } },
                        >(),
                    input: __kernels::Rows::whole(
                        arena.view::<i8, 1056usize, 144usize>(),
                        48usize,
                        3usize,
                    ),
                    span: 0..3usize,
                    output: arena.view::<i8, 144usize, 36usize>(),
                },
            );
            __tinyml::Observer::end(observer, &__OPERATORS[9usize]);
            __tinyml::Observer::start(observer, &__OPERATORS[10usize]);
            __add_0(
                &__kernels::ops::add::Args {
                    broadcast: &const { __kernels::Broadcast::flat(36usize) },
                    arithmetic: __kernels::ops::add::Quantized {
                        left_shift: 20i32,
                        first_multiplier: 1901288319i32,
                        first_shift: -1i32,
                        second_multiplier: 1073741824i32,
                        second_shift: 0i32,
                        output_multiplier: 1212779244i32,
                        output_shift: -18i32,
                        first_zero_point: -2i32,
                        second_zero_point: 19i32,
                        zero_point: -2i32,
                        min: -128i32,
                        max: 127i32,
                        linear: ::core::option::Option::Some(__kernels::ops::add::Linear {
                            first: 536870912i32,
                            second: 606389622i32,
                            offset: -43958028i32,
                        }),
                    },
                    first: __kernels::Source::Cells(
                        arena.view::<i8, 144usize, 36usize>(),
                    ),
                    second: __kernels::Source::Cells(
                        arena.view::<i8, 1200usize, 36usize>(),
                    ),
                    output: arena.view::<i8, 1200usize, 36usize>(),
                },
            );
            __tinyml::Observer::end(observer, &__OPERATORS[10usize]);
            __tinyml::Observer::start(observer, &__OPERATORS[11usize]);
            __strided_copy_4(
                &__kernels::ops::strided_copy::Args {
                    params: &const {
                        __kernels::ops::strided_copy::Params {
                            extents: [1usize, 1usize, 1usize, 1usize, 12usize, 3usize],
                            source_offset: 0isize,
                            source_strides: [
                                0isize, 0isize, 0isize, 0isize, 3isize, 1isize,
                            ],
                            output_offset: 0usize,
                            output_strides: [
                                0usize, 0usize, 0usize, 0usize, 12usize, 1usize,
                            ],
                        }
                    },
                    source: __kernels::Source::Cells(
                        arena.view::<i8, 1200usize, 36usize>(),
                    ),
                    output: arena.view::<i8, 0usize, 144usize>(),
                },
            );
            __strided_copy_4(
                &__kernels::ops::strided_copy::Args {
                    params: &const {
                        __kernels::ops::strided_copy::Params {
                            extents: [1usize, 1usize, 1usize, 1usize, 12usize, 3usize],
                            source_offset: 0isize,
                            source_strides: [
                                0isize, 0isize, 0isize, 0isize, 3isize, 1isize,
                            ],
                            output_offset: 3usize,
                            output_strides: [
                                0usize, 0usize, 0usize, 0usize, 12usize, 1usize,
                            ],
                        }
                    },
                    source: __kernels::Source::Cells(
                        arena.view::<i8, 144usize, 36usize>(),
                    ),
                    output: arena.view::<i8, 0usize, 144usize>(),
                },
            );
            __strided_copy_4(
                &__kernels::ops::strided_copy::Args {
                    params: &const {
                        __kernels::ops::strided_copy::Params {
                            extents: [1usize, 1usize, 1usize, 1usize, 12usize, 3usize],
                            source_offset: 0isize,
                            source_strides: [
                                0isize, 0isize, 0isize, 0isize, 3isize, 1isize,
                            ],
                            output_offset: 6usize,
                            output_strides: [
                                0usize, 0usize, 0usize, 0usize, 12usize, 1usize,
                            ],
                        }
                    },
                    source: __kernels::Source::Cells(
                        arena.view::<i8, 1388usize, 36usize>(),
                    ),
                    output: arena.view::<i8, 0usize, 144usize>(),
                },
            );
            __strided_copy_4(
                &__kernels::ops::strided_copy::Args {
                    params: &const {
                        __kernels::ops::strided_copy::Params {
                            extents: [1usize, 1usize, 1usize, 1usize, 12usize, 3usize],
                            source_offset: 0isize,
                            source_strides: [
                                0isize, 0isize, 0isize, 0isize, 3isize, 1isize,
                            ],
                            output_offset: 9usize,
                            output_strides: [
                                0usize, 0usize, 0usize, 0usize, 12usize, 1usize,
                            ],
                        }
                    },
                    source: __kernels::Source::Cells(
                        arena.view::<i8, 1340usize, 36usize>(),
                    ),
                    output: arena.view::<i8, 0usize, 144usize>(),
                },
            );
            __tinyml::Observer::end(observer, &__OPERATORS[11usize]);
            __tinyml::Observer::start(observer, &__OPERATORS[12usize]);
            __node_12_0(arena, state);
            __tinyml::Observer::end(observer, &__OPERATORS[12usize]);
        }
        /// Forgets what earlier invocations left in the state.
        pub fn reset(&mut self) {
            self.state.clear();
        }
        ///The input `image`: i8 of shape [1, 10, 9, 3], real = 0.007843035 * integer.
        pub fn input(&self) -> &[i8; 270usize] {
            self.arena.array::<i8, 0usize, 270usize>()
        }
        ///The input `image`: i8 of shape [1, 10, 9, 3], real = 0.007843035 * integer.
        ///
        /// Write it before `invoke`.
        pub fn input_mut(&mut self) -> &mut [i8; 270usize] {
            self.arena.array_mut::<i8, 0usize, 270usize>()
        }
        ///The output `map`: i8 of shape [1, 2, 3, 2], real = 0.016086005 * (integer + 58).
        pub fn output(&self) -> &[i8; 12usize] {
            self.arena.array::<i8, 144usize, 12usize>()
        }
    }
    impl ::core::default::Default for Branches {
        fn default() -> Self {
            Self::new()
        }
    }
    impl __tinyml::Model for Branches {
        const NAME: &'static str = "Branches";
        const ARENA_BYTES: usize = Branches::ARENA_BYTES;
        const STATE_BYTES: usize = 0usize;
        const WEIGHT_BYTES: usize = Branches::WEIGHT_BYTES;
        const MACS: u64 = 89352u64;
        const MODEL_HASH: u64 = 10352936728145461323u64;
        const OPERATORS: &'static [__tinyml::OperatorInfo] = Branches::OPERATORS;
        fn invoke_with<O: __tinyml::Observer>(&mut self, observer: &mut O) {
            Branches::invoke_with(self, observer);
        }
        fn reset(&mut self) {
            Branches::reset(self);
        }
        const INPUTS: &'static [__tinyml::AnyTensorInfo] = &[
            __tinyml::AnyTensorInfo {
                name: "image",
                element: "i8",
                shape: &[1usize, 10usize, 9usize, 3usize],
                scale: 0.007843035f32,
                zero_point: 0i32,
            },
        ];
        const OUTPUTS: &'static [__tinyml::AnyTensorInfo] = &[
            __tinyml::AnyTensorInfo {
                name: "map",
                element: "i8",
                shape: &[1usize, 2usize, 3usize, 2usize],
                scale: 0.016086005f32,
                zero_point: -58i32,
            },
        ];
        type Input = [i8; 270usize];
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
                0usize => self.arena.bytes_mut(0usize..270usize),
                _ => ::core::option::Option::None,
            }
        }
        fn output_bytes(&self, index: usize) -> ::core::option::Option<&[u8]> {
            match index {
                0usize => self.arena.bytes(144usize..156usize),
                _ => ::core::option::Option::None,
            }
        }
    }
};
