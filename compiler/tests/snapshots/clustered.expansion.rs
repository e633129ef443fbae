///
/// A TensorFlow Lite model, compiled.
///
/// | tensor | name | type | shape | scale | zero point |
/// |---|---|---|---|---|---|
/// | input | `x_float32` | f32 | [1, 7, 6, 4] |  |  |
/// | input | `x_int8` | i8 | [1, 7, 6, 4] | 0.05 | 5 |
/// | input | `x_int16` | i16 | [1, 7, 6, 4] | 0.0003 | 0 |
/// | output | `y_float32` | f32 | [1, 20] |  |  |
/// | output | `y_int8` | i8 | [1, 20] | 172.61136 | 5 |
/// | output | `y_int16` | i16 | [1, 20] | 0.8147382 | 0 |
///
/// | size | |
/// |---|---|
/// | arena | 2044 bytes (no smaller plan exists for this order of operators) |
/// | state | 0 bytes |
/// | constants | 19266 bytes |
/// | multiply-accumulate operations | 65340 |
///
/// | operator | output | shape | MACs | rows at a time |
/// |---|---|---|---|---|
/// | CONV_2D | `float32_conv_2d` | [1, 5, 4, 6] | 4320 | all |
/// | CONV_2D | `int8_conv_2d` | [1, 5, 4, 6] | 4320 | all |
/// | CONV_2D | `int16_conv_2d` | [1, 5, 4, 6] | 4320 | all |
/// | DEPTHWISE_CONV_2D | `int8_depthwise_conv_2d` | [1, 5, 4, 12] | 2160 | all |
/// | DEPTHWISE_CONV_2D | `int16_depthwise_conv_2d` | [1, 5, 4, 12] | 2160 | all |
/// | TRANSPOSE_CONV | `int16_transpose_conv` | [1, 10, 8, 5] | 7200 | all |
/// | CONV_2D | `int16_conv_2d` | [1, 3, 3, 9] | 6480 | all |
/// | FULLY_CONNECTED | `int16_fully_connected` | [1, 20] | 1620 | all |
/// | DEPTHWISE_CONV_2D | `float32_depthwise_conv_2d` | [1, 5, 4, 12] | 2160 | all |
/// | TRANSPOSE_CONV | `int8_transpose_conv` | [1, 10, 8, 5] | 7200 | all |
/// | CONV_2D | `int8_conv_2d` | [1, 3, 3, 9] | 6480 | all |
/// | FULLY_CONNECTED | `int8_fully_connected` | [1, 20] | 1620 | all |
/// | TRANSPOSE_CONV | `float32_transpose_conv` | [1, 10, 8, 5] | 7200 | 1 |
/// | CONV_2D | `float32_conv_2d` | [1, 3, 3, 9] | 6480 | all |
/// | FULLY_CONNECTED | `float32_fully_connected` | [1, 20] | 1620 | all |
pub struct Clustered {
    state: ::tinyml::__private::Arena<0usize>,
    arena: ::tinyml::__private::Arena<{ Clustered::ARENA_BYTES }>,
}
const _: () = {
    use ::tinyml as __tinyml;
    use ::tinyml::kernels as __kernels;
    #[allow(dead_code)]
    type __Set = __kernels::Native;
    #[allow(dead_code)]
    const __ARENA_BYTES: usize = Clustered::ARENA_BYTES;
    #[allow(dead_code)]
    const __STATE_BYTES: usize = Clustered::STATE_BYTES;
    static __CONSTANT_0: __tinyml::__private::Aligned<u32, [u8; 864usize]> = __tinyml::__private::Aligned::new(
        *b"\0\0h\xBE\xAB\xAA\xEA\xBC... 864 bytes, hash 55609b5c",
    );
    static __CONSTANT_1: __tinyml::__private::Aligned<u32, [u8; 24usize]> = __tinyml::__private::Aligned::new(
        *b"\x0C(\x0F>\xD3z\xB9\xBC... 24 bytes, hash f666711d",
    );
    static __CONSTANT_2: __tinyml::__private::Aligned<u32, [u8; 2880usize]> = __tinyml::__private::Aligned::new(
        *b"\xE2\xBA\xAB;.\xF9\xE4:... 2880 bytes, hash a894ddd5",
    );
    static __CONSTANT_3: __tinyml::__private::Aligned<u32, [u8; 36usize]> = __tinyml::__private::Aligned::new(
        *b"\x9Ccw\xBD\x90\x0B\xCA=... 36 bytes, hash 6b2465d1",
    );
    static __CONSTANT_4: __tinyml::__private::Aligned<u32, [u8; 216usize]> = __tinyml::__private::Aligned::new(
        *b"CC(\x93(\xB6(\x83... 216 bytes, hash ff8d4ce3",
    );
    static __CONSTANT_5: __tinyml::__private::Aligned<u32, [u8; 24usize]> = __tinyml::__private::Aligned::new(
        *b"}\0\0\0\xB7\0\0\0... 24 bytes, hash 5b6e83b5",
    );
    static __CONSTANT_6: __tinyml::__private::Aligned<u32, [u8; 24usize]> = __tinyml::__private::Aligned::new(
        *b"\x93\x99\x88A\xCC\x8F\xDAh... 24 bytes, hash 1f2763c5",
    );
    static __CONSTANT_7: __tinyml::__private::Aligned<u32, [u8; 6usize]> = __tinyml::__private::Aligned::new(
        *b"\xF7\xF7\xF8\xF8\xF8\xF9",
    );
    static __CONSTANT_8: __tinyml::__private::Aligned<u32, [u8; 288usize]> = __tinyml::__private::Aligned::new(
        *b"CI(IC\x83\x93B... 288 bytes, hash f83c3611",
    );
    static __CONSTANT_9: __tinyml::__private::Aligned<u32, [u8; 720usize]> = __tinyml::__private::Aligned::new(
        *b"\xB7\xE8sn7\xF7Zb... 720 bytes, hash 0e768ce3",
    );
    static __CONSTANT_10: __tinyml::__private::Aligned<u32, [u8; 36usize]> = __tinyml::__private::Aligned::new(
        *b"\x1F\x01\0\0\xE7\0\0\0... 36 bytes, hash eba9eb27",
    );
    static __CONSTANT_11: __tinyml::__private::Aligned<u32, [u8; 36usize]> = __tinyml::__private::Aligned::new(
        *b"R\x0F#d\x9C\x1A\xD8D... 36 bytes, hash 5cb2e8f3",
    );
    static __CONSTANT_12: __tinyml::__private::Aligned<u32, [u8; 9usize]> = __tinyml::__private::Aligned::new(
        *b"\xF6\xF7\xF7\xF7\xF7\xF8\xF8\xF8... 9 bytes, hash 8e872685",
    );
    static __CONSTANT_13: __tinyml::__private::Aligned<u32, [u8; 908usize]> = __tinyml::__private::Aligned::new(
        *b"\xB7\xF7s\x13g\x90;\x12... 908 bytes, hash caa7ffc0",
    );
    static __CONSTANT_14: __tinyml::__private::Aligned<u32, [u8; 216usize]> = __tinyml::__private::Aligned::new(
        *b"\xA8\xA4\xA8P\xEBP\xEB\xA4... 216 bytes, hash 66d1fad1",
    );
    static __CONSTANT_15: __tinyml::__private::Aligned<u32, [u8; 24usize]> = __tinyml::__private::Aligned::new(
        *b"\0\0\0\0\x11\xFF\xFF\xFF... 24 bytes, hash f9634dd9",
    );
    static __CONSTANT_16: __tinyml::__private::Aligned<u32, [u8; 24usize]> = __tinyml::__private::Aligned::new(
        *b"q\x99CG\xD4\xC2\x05r... 24 bytes, hash c7cb6a01",
    );
    static __CONSTANT_17: __tinyml::__private::Aligned<u32, [u8; 312usize]> = __tinyml::__private::Aligned::new(
        *b"\xA8\xD0\xA4j\xA8\xEAP\xA8... 312 bytes, hash adf14388",
    );
    static __CONSTANT_18: __tinyml::__private::Aligned<u32, [u8; 108usize]> = __tinyml::__private::Aligned::new(
        *b"1\xD2\x819\x85\x8B\0\xE1... 108 bytes, hash 594b9a99",
    );
    static __CONSTANT_19: __tinyml::__private::Aligned<u32, [u8; 48usize]> = __tinyml::__private::Aligned::new(
        *b"\xB1\0\0\0\xDF\xFF\xFF\xFF... 48 bytes, hash 73435293",
    );
    static __CONSTANT_20: __tinyml::__private::Aligned<u32, [u8; 48usize]> = __tinyml::__private::Aligned::new(
        *b"l\xD9\x0FF\xEEq+Y... 48 bytes, hash 2522ccb6",
    );
    static __CONSTANT_21: __tinyml::__private::Aligned<u32, [u8; 12usize]> = __tinyml::__private::Aligned::new(
        *b"\xF8\xF8\xF8\xF8\xF9\xF9\xF9\xF9... 12 bytes, hash a634bb6b",
    );
    static __CONSTANT_22: __tinyml::__private::Aligned<u32, [u8; 216usize]> = __tinyml::__private::Aligned::new(
        *b"\xB1\0\0\0\xDF\xFF\xFF\xFF... 216 bytes, hash 30ba1fb1",
    );
    static __CONSTANT_23: __tinyml::__private::Aligned<u32, [u8; 108usize]> = __tinyml::__private::Aligned::new(
        *b"\x89\xB2#\x9FO1\xAD\xEC... 108 bytes, hash b3c48e8b",
    );
    static __CONSTANT_24: __tinyml::__private::Aligned<u64, [u8; 96usize]> = __tinyml::__private::Aligned::new(
        *b"\xF7\xFE\xFF\xFF\xFF\xFF\xFF\xFF... 96 bytes, hash 3953ca52",
    );
    static __CONSTANT_25: __tinyml::__private::Aligned<u32, [u8; 48usize]> = __tinyml::__private::Aligned::new(
        *b"\x83\xF1\xA3G#\xBF-[... 48 bytes, hash 3f6c9914",
    );
    static __CONSTANT_26: __tinyml::__private::Aligned<u32, [u8; 12usize]> = __tinyml::__private::Aligned::new(
        *b"\xF8\xF8\xF8\xF9\xF9\xF9\xF9\xF9... 12 bytes, hash 9c246ac0",
    );
    static __CONSTANT_27: __tinyml::__private::Aligned<u32, [u8; 20usize]> = __tinyml::__private::Aligned::new(
        *b"\xBB\xEE\x1Cn\x0FQY`... 20 bytes, hash 3bfbd921",
    );
    static __CONSTANT_28: __tinyml::__private::Aligned<u32, [u8; 5usize]> = __tinyml::__private::Aligned::new(
        *b"\xF6\xF7\xF8\xF8\xF8",
    );
    static __CONSTANT_29: __tinyml::__private::Aligned<u32, [u8; 360usize]> = __tinyml::__private::Aligned::new(
        *b"\xF8\xEFnnn\xF5\xC2\xB8... 360 bytes, hash 1c54cef8",
    );
    static __CONSTANT_30: __tinyml::__private::Aligned<u64, [u8; 40usize]> = __tinyml::__private::Aligned::new(
        *b"B\xFF\xFF\xFF\xFF\xFF\xFF\xFF... 40 bytes, hash fa8bbf53",
    );
    static __CONSTANT_31: __tinyml::__private::Aligned<u32, [u8; 720usize]> = __tinyml::__private::Aligned::new(
        *b"\xC6\x06\x9B\xFD\xEB\x95\xB9\x8B... 720 bytes, hash 3c527a8a",
    );
    static __CONSTANT_32: __tinyml::__private::Aligned<u64, [u8; 72usize]> = __tinyml::__private::Aligned::new(
        *b")\0\0\0\0\0\0\0... 72 bytes, hash 67ddae59",
    );
    static __CONSTANT_33: __tinyml::__private::Aligned<u32, [u8; 36usize]> = __tinyml::__private::Aligned::new(
        *b"|\x91ec\x19\xD4UD... 36 bytes, hash 48dbf7e7",
    );
    static __CONSTANT_34: __tinyml::__private::Aligned<u32, [u8; 960usize]> = __tinyml::__private::Aligned::new(
        *b"\xC6\x16\x061\x9B\xEE\xFD|... 960 bytes, hash 87eafe89",
    );
    static __CONSTANT_35: __tinyml::__private::Aligned<u32, [u8; 1620usize]> = __tinyml::__private::Aligned::new(
        *b"\x8F\xE6\x1D.\xA6\xC9ol... 1620 bytes, hash 0dc7c900",
    );
    static __CONSTANT_36: __tinyml::__private::Aligned<u64, [u8; 160usize]> = __tinyml::__private::Aligned::new(
        *b"\x0F\x01\0\0\0\0\0\0... 160 bytes, hash ac340e74",
    );
    static __CONSTANT_37: __tinyml::__private::Aligned<u32, [u8; 4usize]> = __tinyml::__private::Aligned::new(
        *b"\x8C\x8D\x94c",
    );
    static __CONSTANT_38: __tinyml::__private::Aligned<u32, [u8; 1usize]> = __tinyml::__private::Aligned::new(
        *b"\xF6",
    );
    static __CONSTANT_39: __tinyml::__private::Aligned<u32, [u8; 2000usize]> = __tinyml::__private::Aligned::new(
        *b"\x8F\x8B\xE6\x93\xA2A\xA0\xAC... 2000 bytes, hash b20d478d",
    );
    static __CONSTANT_40: __tinyml::__private::Aligned<u32, [u8; 432usize]> = __tinyml::__private::Aligned::new(
        *b"\xAB\xAA\xB2>\xAB\xAA&\xBF... 432 bytes, hash f6b26c06",
    );
    static __CONSTANT_41: __tinyml::__private::Aligned<u32, [u8; 48usize]> = __tinyml::__private::Aligned::new(
        *b"\x11\xCE\xCC\xBD\x10/\xB3=... 48 bytes, hash 24a5cc40",
    );
    static __CONSTANT_42: __tinyml::__private::Aligned<u32, [u8; 20usize]> = __tinyml::__private::Aligned::new(
        *b"\x9Ay\x03_\x8C\n#S... 20 bytes, hash c9d54e50",
    );
    static __CONSTANT_43: __tinyml::__private::Aligned<u32, [u8; 5usize]> = __tinyml::__private::Aligned::new(
        *b"\xF6\xF7\xF7\xF8\xF8",
    );
    static __CONSTANT_44: __tinyml::__private::Aligned<u32, [u8; 360usize]> = __tinyml::__private::Aligned::new(
        *b"ul\xD7u\xCC\xD0\xB7>... 360 bytes, hash 4e0e0120",
    );
    static __CONSTANT_45: __tinyml::__private::Aligned<u32, [u8; 20usize]> = __tinyml::__private::Aligned::new(
        *b"C\0\0\0\xF6\xFE\xFF\xFF... 20 bytes, hash 09048735",
    );
    static __CONSTANT_46: __tinyml::__private::Aligned<u32, [u8; 1620usize]> = __tinyml::__private::Aligned::new(
        *b"K*]\xD2\x941\xE8\x07... 1620 bytes, hash 3ebe60ca",
    );
    static __CONSTANT_47: __tinyml::__private::Aligned<u32, [u8; 80usize]> = __tinyml::__private::Aligned::new(
        *b"E\0\0\0=\0\0\0... 80 bytes, hash e4c85695",
    );
    static __CONSTANT_48: __tinyml::__private::Aligned<u32, [u8; 4usize]> = __tinyml::__private::Aligned::new(
        *b"e-4d",
    );
    static __CONSTANT_49: __tinyml::__private::Aligned<u32, [u8; 1920usize]> = __tinyml::__private::Aligned::new(
        *b"\xCD\x13\0\0\xF4\x95\0\0... 1920 bytes, hash 2c13c899",
    );
    static __CONSTANT_50: __tinyml::__private::Aligned<u32, [u8; 1440usize]> = __tinyml::__private::Aligned::new(
        *b"u\xD9\x96<\xB9MQ>... 1440 bytes, hash f5d81f23",
    );
    static __CONSTANT_51: __tinyml::__private::Aligned<u32, [u8; 20usize]> = __tinyml::__private::Aligned::new(
        *b"]x\xA8\xBD\xC3\x9B\xD9\xBC... 20 bytes, hash 6db8e239",
    );
    static __CONSTANT_52: __tinyml::__private::Aligned<u32, [u8; 6480usize]> = __tinyml::__private::Aligned::new(
        *b"r\x1C\xC7\xBC\0\0`\xBE... 6480 bytes, hash 0765eca8",
    );
    static __CONSTANT_53: __tinyml::__private::Aligned<u32, [u8; 80usize]> = __tinyml::__private::Aligned::new(
        *b"\xECn\xF5\xBD\0?1=... 80 bytes, hash 1996d83f",
    );
    #[diagnostic::on_unimplemented(
        message = "kernel set `tinyml::kernels::Native` has no CONV_2D for f32",
        label = "needed by the model clustered.tflite",
        note = "node 0 CONV_2D 'float32_conv_2d' reads 'float32_x' f32[1, 7, 6, 4], 'float32_conv_2d_filter' f32[6, 3, 3, 4], 'float32_conv_2d_bias' f32[6]",
        note = "node 3 CONV_2D 'float32_conv_2d' reads 'float32_transpose_conv' f32[1, 10, 8, 5], 'float32_conv_2d_filter' f32[9, 4, 4, 5], 'float32_conv_2d_bias' f32[9]",
        note = "what to do: choose a kernel set that has it (`kernels = …`), implement `tinyml::kernels::ops::conv_2d::Conv2d<f32, f32>` for a set of your own, or convert the model without this operator"
    )]
    #[allow(non_camel_case_types)]
    trait Conv2d_f32_f32 {
        fn run(args: &__kernels::ops::conv_2d::Args<'_, f32, f32>);
    }
    #[diagnostic::do_not_recommend]
    impl<K: __kernels::ops::conv_2d::Conv2d<f32, f32>> Conv2d_f32_f32 for K {
        #[inline(always)]
        fn run(args: &__kernels::ops::conv_2d::Args<'_, f32, f32>) {
            <K as __kernels::ops::conv_2d::Conv2d<f32, f32>>::run(args);
        }
    }
    #[inline(always)]
    fn __conv_2d_0(args: &__kernels::ops::conv_2d::Args<'_, f32, f32>) {
        <__Set as Conv2d_f32_f32>::run(args);
    }
    #[inline(never)]
    #[allow(unused_variables)]
    fn __node_1_0(
        arena: __tinyml::__private::Cells<'_, { __ARENA_BYTES }>,
        state: __tinyml::__private::Cells<'_, { __STATE_BYTES }>,
    ) {
        __conv_2d_1(
            &__kernels::ops::conv_2d::Args {
                params: &const {
                    __kernels::ops::conv_2d::Params {
                        input_width: 6usize,
                        input_channels: 4usize,
                        output_width: 4usize,
                        output_channels: 6usize,
                        filter_height: 3usize,
                        filter_width: 3usize,
                        filter_channels: 4usize,
                        group_channels: 6usize,
                        stride_height: 1usize,
                        stride_width: 1usize,
                        dilation_height: 1usize,
                        dilation_width: 1usize,
                        padding_top: 0usize,
                        padding_left: 0usize,
                        input_zero_point: 5i32,
                    }
                },
                filter: __tinyml::__private::unless(
                    __CONV_2D_1_PACKED,
                    __tinyml::__private::elements::<i8, _, _, 216usize>(&__CONSTANT_4),
                ),
                bias: __tinyml::__private::unless(
                    __CONV_2D_1_PACKED,
                    __tinyml::__private::elements::<i32, _, _, 6usize>(&__CONSTANT_5),
                ),
                stage: __kernels::Requantization {
                    multipliers: __tinyml::__private::unless(
                        __CONV_2D_1_PACKED,
                        __tinyml::__private::elements::<i32, _, _, 6usize>(&__CONSTANT_6),
                    ),
                    shifts: __tinyml::__private::unless(
                        __CONV_2D_1_PACKED,
                        __tinyml::__private::elements::<i8, _, _, 6usize>(&__CONSTANT_7),
                    ),
                    zero_point: 5i32,
                    min: -128i32,
                    max: 127i32,
                },
                packed: if __CONV_2D_1_PACKED {
                    ::core::option::Option::Some(__kernels::Packed {
                        words: __tinyml::__private::elements::<
                            u32,
                            _,
                            _,
                            72usize,
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
                        { if __CONV_2D_1_PACKED { 480usize } else { 0 } },
                        { if __CONV_2D_1_PACKED { 39usize } else { 0 } },
                    >(),
                input: __kernels::Rows::whole(
                    arena.view::<i8, 1488usize, 168usize>(),
                    24usize,
                    7usize,
                ),
                span: 0..5usize,
                output: arena.view::<i8, 960usize, 120usize>(),
            },
        );
    }
    #[inline(never)]
    #[allow(unused_variables)]
    fn __node_10_0(
        arena: __tinyml::__private::Cells<'_, { __ARENA_BYTES }>,
        state: __tinyml::__private::Cells<'_, { __STATE_BYTES }>,
    ) {
        __conv_2d_1(
            &__kernels::ops::conv_2d::Args {
                params: &const {
                    __kernels::ops::conv_2d::Params {
                        input_width: 8usize,
                        input_channels: 5usize,
                        output_width: 3usize,
                        output_channels: 9usize,
                        filter_height: 4usize,
                        filter_width: 4usize,
                        filter_channels: 5usize,
                        group_channels: 9usize,
                        stride_height: 3usize,
                        stride_width: 2usize,
                        dilation_height: 1usize,
                        dilation_width: 1usize,
                        padding_top: 0usize,
                        padding_left: 0usize,
                        input_zero_point: 5i32,
                    }
                },
                filter: __tinyml::__private::unless(
                    __CONV_2D_1_PACKED,
                    __tinyml::__private::elements::<i8, _, _, 720usize>(&__CONSTANT_9),
                ),
                bias: __tinyml::__private::unless(
                    __CONV_2D_1_PACKED,
                    __tinyml::__private::elements::<i32, _, _, 9usize>(&__CONSTANT_10),
                ),
                stage: __kernels::Requantization {
                    multipliers: __tinyml::__private::unless(
                        __CONV_2D_1_PACKED,
                        __tinyml::__private::elements::<
                            i32,
                            _,
                            _,
                            9usize,
                        >(&__CONSTANT_11),
                    ),
                    shifts: __tinyml::__private::unless(
                        __CONV_2D_1_PACKED,
                        __tinyml::__private::elements::<i8, _, _, 9usize>(&__CONSTANT_12),
                    ),
                    zero_point: 5i32,
                    min: -128i32,
                    max: 127i32,
                },
                packed: if __CONV_2D_1_PACKED {
                    ::core::option::Option::Some(__kernels::Packed {
                        words: __tinyml::__private::elements::<
                            u32,
                            _,
                            _,
                            227usize,
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
                scratch: arena
                    .view::<
                        u32,
                        { if __CONV_2D_1_PACKED { 484usize } else { 0 } },
                        { if __CONV_2D_1_PACKED { 84usize } else { 0 } },
                    >(),
                input: __kernels::Rows::whole(
                    arena.view::<i8, 0usize, 400usize>(),
                    40usize,
                    10usize,
                ),
                span: 0..3usize,
                output: arena.view::<i8, 400usize, 81usize>(),
            },
        );
    }
    #[diagnostic::on_unimplemented(
        message = "kernel set `tinyml::kernels::Native` has no CONV_2D for i8",
        label = "needed by the model clustered.tflite",
        note = "node 6 CONV_2D 'int8_conv_2d' reads 'int8_x' i8[1, 7, 6, 4], 'int8_conv_2d_filter' i8[6, 3, 3, 4], 'int8_conv_2d_bias' i32[6]",
        note = "node 9 CONV_2D 'int8_conv_2d' reads 'int8_transpose_conv' i8[1, 10, 8, 5], 'int8_conv_2d_filter' i8[9, 4, 4, 5], 'int8_conv_2d_bias' i32[9]",
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
        message = "kernel set `tinyml::kernels::Native` has no CONV_2D for i16 and i8 and i32",
        label = "needed by the model clustered.tflite",
        note = "node 12 CONV_2D 'int16_conv_2d' reads 'int16_x' i16[1, 7, 6, 4], 'int16_conv_2d_filter' i8[6, 3, 3, 4], 'int16_conv_2d_bias' i32[6]",
        note = "what to do: choose a kernel set that has it (`kernels = …`), implement `tinyml::kernels::ops::conv_2d::Conv2d<i16, i8, i32>` for a set of your own, or convert the model without this operator"
    )]
    #[allow(non_camel_case_types)]
    trait Conv2d_i16_i8_i32 {
        const LAYOUT: __kernels::Layout;
        fn run(args: &__kernels::ops::conv_2d::Args<'_, i16, i8, i32>);
    }
    #[diagnostic::do_not_recommend]
    impl<K: __kernels::ops::conv_2d::Conv2d<i16, i8, i32>> Conv2d_i16_i8_i32 for K {
        const LAYOUT: __kernels::Layout = <K as __kernels::ops::conv_2d::Conv2d<
            i16,
            i8,
            i32,
        >>::LAYOUT;
        #[inline(always)]
        fn run(args: &__kernels::ops::conv_2d::Args<'_, i16, i8, i32>) {
            <K as __kernels::ops::conv_2d::Conv2d<i16, i8, i32>>::run(args);
        }
    }
    const __CONV_2D_3_PACKED_KERNEL: (
        __kernels::Layout,
        fn(&__kernels::ops::conv_2d::Args<'_, i16, i8, i32>),
    ) = (<__Set as Conv2d_i16_i8_i32>::LAYOUT, <__Set as Conv2d_i16_i8_i32>::run);
    const __CONV_2D_3_PACKED: bool = ::core::matches!(
        __CONV_2D_3_PACKED_KERNEL.0, __kernels::Layout::Dual
    );
    #[inline(always)]
    fn __conv_2d_3(args: &__kernels::ops::conv_2d::Args<'_, i16, i8, i32>) {
        (__CONV_2D_3_PACKED_KERNEL.1)(args);
    }
    #[diagnostic::on_unimplemented(
        message = "kernel set `tinyml::kernels::Native` has no DEPTHWISE_CONV_2D for i8",
        label = "needed by the model clustered.tflite",
        note = "node 7 DEPTHWISE_CONV_2D 'int8_depthwise_conv_2d' reads 'int8_conv_2d' i8[1, 5, 4, 6], 'int8_depthwise_conv_2d_filter' i8[1, 3, 3, 12], 'int8_depthwise_conv_2d_bias' i32[12]",
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
    const __DEPTHWISE_CONV_2D_5_PACKED_KERNEL: (
        __kernels::Layout,
        fn(&__kernels::ops::depthwise_conv_2d::Args<'_, i8, i8>),
    ) = (
        <__Set as DepthwiseConv2d_i8_i8>::LAYOUT,
        <__Set as DepthwiseConv2d_i8_i8>::run,
    );
    const __DEPTHWISE_CONV_2D_5_PACKED: bool = ::core::matches!(
        __DEPTHWISE_CONV_2D_5_PACKED_KERNEL.0, __kernels::Layout::Dual
    );
    #[inline(always)]
    fn __depthwise_conv_2d_5(
        args: &__kernels::ops::depthwise_conv_2d::Args<'_, i8, i8>,
    ) {
        (__DEPTHWISE_CONV_2D_5_PACKED_KERNEL.1)(args);
    }
    #[diagnostic::on_unimplemented(
        message = "kernel set `tinyml::kernels::Native` has no DEPTHWISE_CONV_2D for i16 and i8",
        label = "needed by the model clustered.tflite",
        note = "node 13 DEPTHWISE_CONV_2D 'int16_depthwise_conv_2d' reads 'int16_conv_2d' i16[1, 5, 4, 6], 'int16_depthwise_conv_2d_filter' i8[1, 3, 3, 12], 'int16_depthwise_conv_2d_bias' i64[12]",
        note = "what to do: choose a kernel set that has it (`kernels = …`), implement `tinyml::kernels::ops::depthwise_conv_2d::DepthwiseConv2d<i16, i8>` for a set of your own, or convert the model without this operator"
    )]
    #[allow(non_camel_case_types)]
    trait DepthwiseConv2d_i16_i8 {
        fn run(args: &__kernels::ops::depthwise_conv_2d::Args<'_, i16, i8>);
    }
    #[diagnostic::do_not_recommend]
    impl<
        K: __kernels::ops::depthwise_conv_2d::DepthwiseConv2d<i16, i8>,
    > DepthwiseConv2d_i16_i8 for K {
        #[inline(always)]
        fn run(args: &__kernels::ops::depthwise_conv_2d::Args<'_, i16, i8>) {
            <K as __kernels::ops::depthwise_conv_2d::DepthwiseConv2d<
                i16,
                i8,
            >>::run(args);
        }
    }
    #[inline(always)]
    fn __depthwise_conv_2d_6(
        args: &__kernels::ops::depthwise_conv_2d::Args<'_, i16, i8>,
    ) {
        <__Set as DepthwiseConv2d_i16_i8>::run(args);
    }
    #[diagnostic::on_unimplemented(
        message = "kernel set `tinyml::kernels::Native` has no TRANSPOSE_CONV for i16 and i8",
        label = "needed by the model clustered.tflite",
        note = "node 14 TRANSPOSE_CONV 'int16_transpose_conv' reads 'int16_transpose_conv_shape' i32[4], 'int16_transpose_conv_filter' i8[5, 3, 2, 12], 'int16_depthwise_conv_2d' i16[1, 5, 4, 12], 'int16_transpose_conv_bias' i64[5]",
        note = "what to do: choose a kernel set that has it (`kernels = …`), implement `tinyml::kernels::ops::transpose_conv::TransposeConv<i16, i8>` for a set of your own, or convert the model without this operator"
    )]
    #[allow(non_camel_case_types)]
    trait TransposeConv_i16_i8 {
        fn run(args: &__kernels::ops::transpose_conv::Args<'_, i16, i8>);
    }
    #[diagnostic::do_not_recommend]
    impl<K: __kernels::ops::transpose_conv::TransposeConv<i16, i8>> TransposeConv_i16_i8
    for K {
        #[inline(always)]
        fn run(args: &__kernels::ops::transpose_conv::Args<'_, i16, i8>) {
            <K as __kernels::ops::transpose_conv::TransposeConv<i16, i8>>::run(args);
        }
    }
    #[inline(always)]
    fn __transpose_conv_12(args: &__kernels::ops::transpose_conv::Args<'_, i16, i8>) {
        <__Set as TransposeConv_i16_i8>::run(args);
    }
    #[diagnostic::on_unimplemented(
        message = "kernel set `tinyml::kernels::Native` has no CONV_2D for i16 and i8",
        label = "needed by the model clustered.tflite",
        note = "node 15 CONV_2D 'int16_conv_2d' reads 'int16_transpose_conv' i16[1, 10, 8, 5], 'int16_conv_2d_filter' i8[9, 4, 4, 5], 'int16_conv_2d_bias' i64[9]",
        note = "what to do: choose a kernel set that has it (`kernels = …`), implement `tinyml::kernels::ops::conv_2d::Conv2d<i16, i8>` for a set of your own, or convert the model without this operator"
    )]
    #[allow(non_camel_case_types)]
    trait Conv2d_i16_i8 {
        const LAYOUT: __kernels::Layout;
        fn run(args: &__kernels::ops::conv_2d::Args<'_, i16, i8>);
    }
    #[diagnostic::do_not_recommend]
    impl<K: __kernels::ops::conv_2d::Conv2d<i16, i8>> Conv2d_i16_i8 for K {
        const LAYOUT: __kernels::Layout = <K as __kernels::ops::conv_2d::Conv2d<
            i16,
            i8,
        >>::LAYOUT;
        #[inline(always)]
        fn run(args: &__kernels::ops::conv_2d::Args<'_, i16, i8>) {
            <K as __kernels::ops::conv_2d::Conv2d<i16, i8>>::run(args);
        }
    }
    const __CONV_2D_2_PACKED_KERNEL: (
        __kernels::Layout,
        fn(&__kernels::ops::conv_2d::Args<'_, i16, i8>),
    ) = (<__Set as Conv2d_i16_i8>::LAYOUT, <__Set as Conv2d_i16_i8>::run);
    const __CONV_2D_2_PACKED: bool = ::core::matches!(
        __CONV_2D_2_PACKED_KERNEL.0, __kernels::Layout::Dual
    );
    #[inline(always)]
    fn __conv_2d_2(args: &__kernels::ops::conv_2d::Args<'_, i16, i8>) {
        (__CONV_2D_2_PACKED_KERNEL.1)(args);
    }
    #[diagnostic::on_unimplemented(
        message = "kernel set `tinyml::kernels::Native` has no FULLY_CONNECTED for i16 and i8",
        label = "needed by the model clustered.tflite",
        note = "node 17 FULLY_CONNECTED 'int16_fully_connected' reads 'int16_flat' i16[1, 81], 'int16_fully_connected_filter' i8[20, 81], 'int16_fully_connected_bias' i64[20]",
        note = "what to do: choose a kernel set that has it (`kernels = …`), implement `tinyml::kernels::ops::fully_connected::FullyConnected<i16, i8>` for a set of your own, or convert the model without this operator"
    )]
    #[allow(non_camel_case_types)]
    trait FullyConnected_i16_i8 {
        const LAYOUT: __kernels::Layout;
        fn run(args: &__kernels::ops::fully_connected::Args<'_, i16, i8>);
    }
    #[diagnostic::do_not_recommend]
    impl<
        K: __kernels::ops::fully_connected::FullyConnected<i16, i8>,
    > FullyConnected_i16_i8 for K {
        const LAYOUT: __kernels::Layout = <K as __kernels::ops::fully_connected::FullyConnected<
            i16,
            i8,
        >>::LAYOUT;
        #[inline(always)]
        fn run(args: &__kernels::ops::fully_connected::Args<'_, i16, i8>) {
            <K as __kernels::ops::fully_connected::FullyConnected<i16, i8>>::run(args);
        }
    }
    const __FULLY_CONNECTED_9_PACKED_KERNEL: (
        __kernels::Layout,
        fn(&__kernels::ops::fully_connected::Args<'_, i16, i8>),
    ) = (
        <__Set as FullyConnected_i16_i8>::LAYOUT,
        <__Set as FullyConnected_i16_i8>::run,
    );
    const __FULLY_CONNECTED_9_PACKED: bool = ::core::matches!(
        __FULLY_CONNECTED_9_PACKED_KERNEL.0, __kernels::Layout::Dual
    );
    #[inline(always)]
    fn __fully_connected_9(args: &__kernels::ops::fully_connected::Args<'_, i16, i8>) {
        (__FULLY_CONNECTED_9_PACKED_KERNEL.1)(args);
    }
    #[diagnostic::on_unimplemented(
        message = "kernel set `tinyml::kernels::Native` has no DEPTHWISE_CONV_2D for f32",
        label = "needed by the model clustered.tflite",
        note = "node 1 DEPTHWISE_CONV_2D 'float32_depthwise_conv_2d' reads 'float32_conv_2d' f32[1, 5, 4, 6], 'float32_depthwise_conv_2d_filter' f32[1, 3, 3, 12], 'float32_depthwise_conv_2d_bias' f32[12]",
        note = "what to do: choose a kernel set that has it (`kernels = …`), implement `tinyml::kernels::ops::depthwise_conv_2d::DepthwiseConv2d<f32, f32>` for a set of your own, or convert the model without this operator"
    )]
    #[allow(non_camel_case_types)]
    trait DepthwiseConv2d_f32_f32 {
        fn run(args: &__kernels::ops::depthwise_conv_2d::Args<'_, f32, f32>);
    }
    #[diagnostic::do_not_recommend]
    impl<
        K: __kernels::ops::depthwise_conv_2d::DepthwiseConv2d<f32, f32>,
    > DepthwiseConv2d_f32_f32 for K {
        #[inline(always)]
        fn run(args: &__kernels::ops::depthwise_conv_2d::Args<'_, f32, f32>) {
            <K as __kernels::ops::depthwise_conv_2d::DepthwiseConv2d<
                f32,
                f32,
            >>::run(args);
        }
    }
    #[inline(always)]
    fn __depthwise_conv_2d_4(
        args: &__kernels::ops::depthwise_conv_2d::Args<'_, f32, f32>,
    ) {
        <__Set as DepthwiseConv2d_f32_f32>::run(args);
    }
    #[diagnostic::on_unimplemented(
        message = "kernel set `tinyml::kernels::Native` has no TRANSPOSE_CONV for i8",
        label = "needed by the model clustered.tflite",
        note = "node 8 TRANSPOSE_CONV 'int8_transpose_conv' reads 'int8_transpose_conv_shape' i32[4], 'int8_transpose_conv_filter' i8[5, 3, 2, 12], 'int8_depthwise_conv_2d' i8[1, 5, 4, 12], 'int8_transpose_conv_bias' i32[5]",
        note = "what to do: choose a kernel set that has it (`kernels = …`), implement `tinyml::kernels::ops::transpose_conv::TransposeConv<i8, i8>` for a set of your own, or convert the model without this operator"
    )]
    #[allow(non_camel_case_types)]
    trait TransposeConv_i8_i8 {
        fn run(args: &__kernels::ops::transpose_conv::Args<'_, i8, i8>);
    }
    #[diagnostic::do_not_recommend]
    impl<K: __kernels::ops::transpose_conv::TransposeConv<i8, i8>> TransposeConv_i8_i8
    for K {
        #[inline(always)]
        fn run(args: &__kernels::ops::transpose_conv::Args<'_, i8, i8>) {
            <K as __kernels::ops::transpose_conv::TransposeConv<i8, i8>>::run(args);
        }
    }
    #[inline(always)]
    fn __transpose_conv_11(args: &__kernels::ops::transpose_conv::Args<'_, i8, i8>) {
        <__Set as TransposeConv_i8_i8>::run(args);
    }
    #[diagnostic::on_unimplemented(
        message = "kernel set `tinyml::kernels::Native` has no FULLY_CONNECTED for i8",
        label = "needed by the model clustered.tflite",
        note = "node 11 FULLY_CONNECTED 'int8_fully_connected' reads 'int8_flat' i8[1, 81], 'int8_fully_connected_filter' i8[20, 81], 'int8_fully_connected_bias' i32[20]",
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
    const __FULLY_CONNECTED_8_PACKED_KERNEL: (
        __kernels::Layout,
        fn(&__kernels::ops::fully_connected::Args<'_, i8, i8>),
    ) = (<__Set as FullyConnected_i8_i8>::LAYOUT, <__Set as FullyConnected_i8_i8>::run);
    const __FULLY_CONNECTED_8_PACKED: bool = ::core::matches!(
        __FULLY_CONNECTED_8_PACKED_KERNEL.0, __kernels::Layout::Dual
    );
    #[inline(always)]
    fn __fully_connected_8(args: &__kernels::ops::fully_connected::Args<'_, i8, i8>) {
        (__FULLY_CONNECTED_8_PACKED_KERNEL.1)(args);
    }
    #[diagnostic::on_unimplemented(
        message = "kernel set `tinyml::kernels::Native` has no TRANSPOSE_CONV for f32",
        label = "needed by the model clustered.tflite",
        note = "node 2 TRANSPOSE_CONV 'float32_transpose_conv' reads 'float32_transpose_conv_shape' i32[4], 'float32_transpose_conv_filter' f32[5, 3, 2, 12], 'float32_depthwise_conv_2d' f32[1, 5, 4, 12], 'float32_transpose_conv_bias' f32[5]",
        note = "what to do: choose a kernel set that has it (`kernels = …`), implement `tinyml::kernels::ops::transpose_conv::TransposeConv<f32, f32>` for a set of your own, or convert the model without this operator"
    )]
    #[allow(non_camel_case_types)]
    trait TransposeConv_f32_f32 {
        fn run(args: &__kernels::ops::transpose_conv::Args<'_, f32, f32>);
    }
    #[diagnostic::do_not_recommend]
    impl<
        K: __kernels::ops::transpose_conv::TransposeConv<f32, f32>,
    > TransposeConv_f32_f32 for K {
        #[inline(always)]
        fn run(args: &__kernels::ops::transpose_conv::Args<'_, f32, f32>) {
            <K as __kernels::ops::transpose_conv::TransposeConv<f32, f32>>::run(args);
        }
    }
    #[inline(always)]
    fn __transpose_conv_10(args: &__kernels::ops::transpose_conv::Args<'_, f32, f32>) {
        <__Set as TransposeConv_f32_f32>::run(args);
    }
    #[diagnostic::on_unimplemented(
        message = "kernel set `tinyml::kernels::Native` has no FULLY_CONNECTED for f32",
        label = "needed by the model clustered.tflite",
        note = "node 5 FULLY_CONNECTED 'float32_fully_connected' reads 'float32_flat' f32[1, 81], 'float32_fully_connected_filter' f32[20, 81], 'float32_fully_connected_bias' f32[20]",
        note = "what to do: choose a kernel set that has it (`kernels = …`), implement `tinyml::kernels::ops::fully_connected::FullyConnected<f32, f32>` for a set of your own, or convert the model without this operator"
    )]
    #[allow(non_camel_case_types)]
    trait FullyConnected_f32_f32 {
        fn run(args: &__kernels::ops::fully_connected::Args<'_, f32, f32>);
    }
    #[diagnostic::do_not_recommend]
    impl<
        K: __kernels::ops::fully_connected::FullyConnected<f32, f32>,
    > FullyConnected_f32_f32 for K {
        #[inline(always)]
        fn run(args: &__kernels::ops::fully_connected::Args<'_, f32, f32>) {
            <K as __kernels::ops::fully_connected::FullyConnected<f32, f32>>::run(args);
        }
    }
    #[inline(always)]
    fn __fully_connected_7(args: &__kernels::ops::fully_connected::Args<'_, f32, f32>) {
        <__Set as FullyConnected_f32_f32>::run(args);
    }
    #[allow(dead_code)]
    const __OPERATORS: &[__tinyml::OperatorInfo] = Clustered::OPERATORS;
    impl Clustered {
        /// Bytes of working memory: every intermediate tensor, inputs and outputs.
        pub const ARENA_BYTES: usize = 2044usize;
        /// Bytes of memory that is kept from one invocation to the next.
        pub const STATE_BYTES: usize = 0usize;
        /// Bytes of constants: weights, biases, multipliers and tables.
        pub const WEIGHT_BYTES: usize = 13398usize
            + if __CONV_2D_1_PACKED { 1196usize } else { 0 }
            + if __CONV_2D_2_PACKED { 960usize } else { 0 }
            + if __CONV_2D_3_PACKED { 312usize } else { 0 }
            + if __DEPTHWISE_CONV_2D_5_PACKED { 216usize } else { 0 }
            + if __FULLY_CONNECTED_8_PACKED { 1920usize } else { 0 }
            + if __FULLY_CONNECTED_9_PACKED { 2000usize } else { 0 }
            + if !__CONV_2D_1_PACKED { 1056usize } else { 0 }
            + if !__CONV_2D_1_PACKED || !__CONV_2D_2_PACKED { 9usize } else { 0 }
            + if !__CONV_2D_1_PACKED || !__CONV_2D_3_PACKED { 6usize } else { 0 }
            + if !__CONV_2D_2_PACKED { 828usize } else { 0 }
            + if !__CONV_2D_3_PACKED { 264usize } else { 0 }
            + if !__DEPTHWISE_CONV_2D_5_PACKED { 216usize } else { 0 }
            + if !__FULLY_CONNECTED_8_PACKED { 1704usize } else { 0 }
            + if !__FULLY_CONNECTED_8_PACKED || !__FULLY_CONNECTED_9_PACKED {
                1usize
            } else {
                0
            } + if !__FULLY_CONNECTED_9_PACKED { 1784usize } else { 0 };
        /// Multiply-accumulate operations of an invocation.
        pub const MACS: u64 = 65340u64;
        /// The model file's FNV-1a hash: tells which model a firmware runs.
        pub const MODEL_HASH: u64 = 12287754441910692427u64;
        /// What the kernels are chosen for.
        pub const OPTIMIZE: __tinyml::Optimize = __tinyml::Optimize::Speed;
        /// The operators in the order in which they run.
        pub const OPERATORS: &'static [__tinyml::OperatorInfo] = &[
            __tinyml::OperatorInfo {
                name: "CONV_2D",
                tensor: "float32_conv_2d",
                inputs: &[
                    &[1usize, 7usize, 6usize, 4usize],
                    &[6usize, 3usize, 3usize, 4usize],
                    &[6usize],
                ],
                outputs: &[&[1usize, 5usize, 4usize, 6usize]],
                macs: 4320u64,
            },
            __tinyml::OperatorInfo {
                name: "CONV_2D",
                tensor: "int8_conv_2d",
                inputs: &[
                    &[1usize, 7usize, 6usize, 4usize],
                    &[6usize, 3usize, 3usize, 4usize],
                    &[6usize],
                ],
                outputs: &[&[1usize, 5usize, 4usize, 6usize]],
                macs: 4320u64,
            },
            __tinyml::OperatorInfo {
                name: "CONV_2D",
                tensor: "int16_conv_2d",
                inputs: &[
                    &[1usize, 7usize, 6usize, 4usize],
                    &[6usize, 3usize, 3usize, 4usize],
                    &[6usize],
                ],
                outputs: &[&[1usize, 5usize, 4usize, 6usize]],
                macs: 4320u64,
            },
            __tinyml::OperatorInfo {
                name: "DEPTHWISE_CONV_2D",
                tensor: "int8_depthwise_conv_2d",
                inputs: &[
                    &[1usize, 5usize, 4usize, 6usize],
                    &[1usize, 3usize, 3usize, 12usize],
                    &[12usize],
                ],
                outputs: &[&[1usize, 5usize, 4usize, 12usize]],
                macs: 2160u64,
            },
            __tinyml::OperatorInfo {
                name: "DEPTHWISE_CONV_2D",
                tensor: "int16_depthwise_conv_2d",
                inputs: &[
                    &[1usize, 5usize, 4usize, 6usize],
                    &[1usize, 3usize, 3usize, 12usize],
                    &[12usize],
                ],
                outputs: &[&[1usize, 5usize, 4usize, 12usize]],
                macs: 2160u64,
            },
            __tinyml::OperatorInfo {
                name: "TRANSPOSE_CONV",
                tensor: "int16_transpose_conv",
                inputs: &[
                    &[4usize],
                    &[5usize, 3usize, 2usize, 12usize],
                    &[1usize, 5usize, 4usize, 12usize],
                    &[5usize],
                ],
                outputs: &[&[1usize, 10usize, 8usize, 5usize]],
                macs: 7200u64,
            },
            __tinyml::OperatorInfo {
                name: "CONV_2D",
                tensor: "int16_conv_2d",
                inputs: &[
                    &[1usize, 10usize, 8usize, 5usize],
                    &[9usize, 4usize, 4usize, 5usize],
                    &[9usize],
                ],
                outputs: &[&[1usize, 3usize, 3usize, 9usize]],
                macs: 6480u64,
            },
            __tinyml::OperatorInfo {
                name: "FULLY_CONNECTED",
                tensor: "int16_fully_connected",
                inputs: &[&[1usize, 81usize], &[20usize, 81usize], &[20usize]],
                outputs: &[&[1usize, 20usize]],
                macs: 1620u64,
            },
            __tinyml::OperatorInfo {
                name: "DEPTHWISE_CONV_2D",
                tensor: "float32_depthwise_conv_2d",
                inputs: &[
                    &[1usize, 5usize, 4usize, 6usize],
                    &[1usize, 3usize, 3usize, 12usize],
                    &[12usize],
                ],
                outputs: &[&[1usize, 5usize, 4usize, 12usize]],
                macs: 2160u64,
            },
            __tinyml::OperatorInfo {
                name: "TRANSPOSE_CONV",
                tensor: "int8_transpose_conv",
                inputs: &[
                    &[4usize],
                    &[5usize, 3usize, 2usize, 12usize],
                    &[1usize, 5usize, 4usize, 12usize],
                    &[5usize],
                ],
                outputs: &[&[1usize, 10usize, 8usize, 5usize]],
                macs: 7200u64,
            },
            __tinyml::OperatorInfo {
                name: "CONV_2D",
                tensor: "int8_conv_2d",
                inputs: &[
                    &[1usize, 10usize, 8usize, 5usize],
                    &[9usize, 4usize, 4usize, 5usize],
                    &[9usize],
                ],
                outputs: &[&[1usize, 3usize, 3usize, 9usize]],
                macs: 6480u64,
            },
            __tinyml::OperatorInfo {
                name: "FULLY_CONNECTED",
                tensor: "int8_fully_connected",
                inputs: &[&[1usize, 81usize], &[20usize, 81usize], &[20usize]],
                outputs: &[&[1usize, 20usize]],
                macs: 1620u64,
            },
            __tinyml::OperatorInfo {
                name: "TRANSPOSE_CONV",
                tensor: "float32_transpose_conv",
                inputs: &[
                    &[4usize],
                    &[5usize, 3usize, 2usize, 12usize],
                    &[1usize, 5usize, 4usize, 12usize],
                    &[5usize],
                ],
                outputs: &[&[1usize, 10usize, 8usize, 5usize]],
                macs: 7200u64,
            },
            __tinyml::OperatorInfo {
                name: "CONV_2D",
                tensor: "float32_conv_2d",
                inputs: &[
                    &[1usize, 10usize, 8usize, 5usize],
                    &[9usize, 4usize, 4usize, 5usize],
                    &[9usize],
                ],
                outputs: &[&[1usize, 3usize, 3usize, 9usize]],
                macs: 6480u64,
            },
            __tinyml::OperatorInfo {
                name: "FULLY_CONNECTED",
                tensor: "float32_fully_connected",
                inputs: &[&[1usize, 81usize], &[20usize, 81usize], &[20usize]],
                outputs: &[&[1usize, 20usize]],
                macs: 1620u64,
            },
        ];
        /// A model whose memory is all zero. Place it in a `static`: it holds the arena.
        pub const fn new() -> Self {
            Self {
                state: __tinyml::__private::Arena::new(),
                arena: __tinyml::__private::Arena::new(),
            }
        }
        ///The input `x_float32`: f32 of shape [1, 7, 6, 4].
        pub const INPUT_X_FLOAT32: __tinyml::TensorInfo<f32, 4usize> = __tinyml::TensorInfo::new(
            "x_float32",
            [1usize, 7usize, 6usize, 4usize],
            1f32,
            0i32,
        );
        ///The input `x_int8`: i8 of shape [1, 7, 6, 4], real = 0.05 * (integer - 5).
        pub const INPUT_X_INT8: __tinyml::TensorInfo<i8, 4usize> = __tinyml::TensorInfo::new(
            "x_int8",
            [1usize, 7usize, 6usize, 4usize],
            0.05f32,
            5i32,
        );
        ///The input `x_int16`: i16 of shape [1, 7, 6, 4], real = 0.0003 * integer.
        pub const INPUT_X_INT16: __tinyml::TensorInfo<i16, 4usize> = __tinyml::TensorInfo::new(
            "x_int16",
            [1usize, 7usize, 6usize, 4usize],
            0.0003f32,
            0i32,
        );
        ///The output `y_float32`: f32 of shape [1, 20].
        pub const OUTPUT_Y_FLOAT32: __tinyml::TensorInfo<f32, 2usize> = __tinyml::TensorInfo::new(
            "y_float32",
            [1usize, 20usize],
            1f32,
            0i32,
        );
        ///The output `y_int8`: i8 of shape [1, 20], real = 172.61136 * (integer - 5).
        pub const OUTPUT_Y_INT8: __tinyml::TensorInfo<i8, 2usize> = __tinyml::TensorInfo::new(
            "y_int8",
            [1usize, 20usize],
            172.61136f32,
            5i32,
        );
        ///The output `y_int16`: i16 of shape [1, 20], real = 0.8147382 * integer.
        pub const OUTPUT_Y_INT16: __tinyml::TensorInfo<i16, 2usize> = __tinyml::TensorInfo::new(
            "y_int16",
            [1usize, 20usize],
            0.8147382f32,
            0i32,
        );
    }
    impl Clustered {
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
                            input_channels: 4usize,
                            output_width: 4usize,
                            output_channels: 6usize,
                            filter_height: 3usize,
                            filter_width: 3usize,
                            filter_channels: 4usize,
                            group_channels: 6usize,
                            stride_height: 1usize,
                            stride_width: 1usize,
                            dilation_height: 1usize,
                            dilation_width: 1usize,
                            padding_top: 0usize,
                            padding_left: 0usize,
                            input_zero_point: 0i32,
                        }
                    },
                    filter: __tinyml::__private::elements::<
                        f32,
                        _,
                        _,
                        216usize,
                    >(&__CONSTANT_0),
                    bias: __tinyml::__private::elements::<
                        f32,
                        _,
                        _,
                        6usize,
                    >(&__CONSTANT_1),
                    stage: __kernels::Clamp {
                        min: f32::NEG_INFINITY,
                        max: f32::INFINITY,
                    },
                    packed: ::core::option::Option::None,
                    scratch: &[],
                    input: __kernels::Rows::whole(
                        arena.view::<f32, 480usize, 168usize>(),
                        24usize,
                        7usize,
                    ),
                    span: 0..5usize,
                    output: arena.view::<f32, 0usize, 120usize>(),
                },
            );
            __tinyml::Observer::end(observer, &__OPERATORS[0usize]);
            __tinyml::Observer::start(observer, &__OPERATORS[1usize]);
            __node_1_0(arena, state);
            __tinyml::Observer::end(observer, &__OPERATORS[1usize]);
            __tinyml::Observer::start(observer, &__OPERATORS[2usize]);
            __conv_2d_3(
                &__kernels::ops::conv_2d::Args {
                    params: &const {
                        __kernels::ops::conv_2d::Params {
                            input_width: 6usize,
                            input_channels: 4usize,
                            output_width: 4usize,
                            output_channels: 6usize,
                            filter_height: 3usize,
                            filter_width: 3usize,
                            filter_channels: 4usize,
                            group_channels: 6usize,
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
                        __CONV_2D_3_PACKED,
                        __tinyml::__private::elements::<
                            i8,
                            _,
                            _,
                            216usize,
                        >(&__CONSTANT_14),
                    ),
                    bias: __tinyml::__private::unless(
                        __CONV_2D_3_PACKED,
                        __tinyml::__private::elements::<
                            i32,
                            _,
                            _,
                            6usize,
                        >(&__CONSTANT_15),
                    ),
                    stage: __kernels::Requantization {
                        multipliers: __tinyml::__private::unless(
                            __CONV_2D_3_PACKED,
                            __tinyml::__private::elements::<
                                i32,
                                _,
                                _,
                                6usize,
                            >(&__CONSTANT_16),
                        ),
                        shifts: __tinyml::__private::unless(
                            __CONV_2D_3_PACKED,
                            __tinyml::__private::elements::<
                                i8,
                                _,
                                _,
                                6usize,
                            >(&__CONSTANT_7),
                        ),
                        zero_point: 0i32,
                        min: -32768i32,
                        max: 32767i32,
                    },
                    packed: if __CONV_2D_3_PACKED {
                        ::core::option::Option::Some(__kernels::Packed {
                            words: __tinyml::__private::elements::<
                                u32,
                                _,
                                _,
                                78usize,
                            >(&__CONSTANT_17),
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
                            { if __CONV_2D_3_PACKED { 480usize } else { 0 } },
                            { if __CONV_2D_3_PACKED { 36usize } else { 0 } },
                        >(),
                    input: __kernels::Rows::whole(
                        arena.view::<i16, 1152usize, 168usize>(),
                        24usize,
                        7usize,
                    ),
                    span: 0..5usize,
                    output: arena.view::<i16, 720usize, 120usize>(),
                },
            );
            __tinyml::Observer::end(observer, &__OPERATORS[2usize]);
            __tinyml::Observer::start(observer, &__OPERATORS[3usize]);
            __depthwise_conv_2d_5(
                &__kernels::ops::depthwise_conv_2d::Args {
                    params: &const {
                        __kernels::ops::depthwise_conv_2d::Params {
                            input_width: 4usize,
                            input_channels: 6usize,
                            output_width: 4usize,
                            output_channels: 12usize,
                            filter_height: 3usize,
                            filter_width: 3usize,
                            depth_multiplier: 2usize,
                            stride_height: 1usize,
                            stride_width: 1usize,
                            dilation_height: 1usize,
                            dilation_width: 1usize,
                            padding_top: 1usize,
                            padding_left: 1usize,
                            input_zero_point: 5i32,
                        }
                    },
                    filter: __tinyml::__private::unless(
                        __DEPTHWISE_CONV_2D_5_PACKED,
                        __tinyml::__private::elements::<
                            i8,
                            _,
                            _,
                            108usize,
                        >(&__CONSTANT_18),
                    ),
                    bias: __tinyml::__private::unless(
                        __DEPTHWISE_CONV_2D_5_PACKED,
                        __tinyml::__private::elements::<
                            i32,
                            _,
                            _,
                            12usize,
                        >(&__CONSTANT_19),
                    ),
                    stage: __kernels::Requantization {
                        multipliers: __tinyml::__private::unless(
                            __DEPTHWISE_CONV_2D_5_PACKED,
                            __tinyml::__private::elements::<
                                i32,
                                _,
                                _,
                                12usize,
                            >(&__CONSTANT_20),
                        ),
                        shifts: __tinyml::__private::unless(
                            __DEPTHWISE_CONV_2D_5_PACKED,
                            __tinyml::__private::elements::<
                                i8,
                                _,
                                _,
                                12usize,
                            >(&__CONSTANT_21),
                        ),
                        zero_point: 5i32,
                        min: -128i32,
                        max: 127i32,
                    },
                    packed: if __DEPTHWISE_CONV_2D_5_PACKED {
                        ::core::option::Option::Some(__kernels::Packed {
                            words: __tinyml::__private::elements::<
                                u32,
                                _,
                                _,
                                54usize,
                            >(&__CONSTANT_22),
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
                            { if __DEPTHWISE_CONV_2D_5_PACKED { 1080usize } else { 0 } },
                            { if __DEPTHWISE_CONV_2D_5_PACKED { 120usize } else { 0 } },
                        >(),
                    in_place: false,
                    input: __kernels::Rows::whole(
                        arena.view::<i8, 960usize, 120usize>(),
                        24usize,
                        5usize,
                    ),
                    span: 0..5usize,
                    output: arena.view::<i8, 480usize, 240usize>(),
                },
            );
            __tinyml::Observer::end(observer, &__OPERATORS[3usize]);
            __tinyml::Observer::start(observer, &__OPERATORS[4usize]);
            __depthwise_conv_2d_6(
                &__kernels::ops::depthwise_conv_2d::Args {
                    params: &const {
                        __kernels::ops::depthwise_conv_2d::Params {
                            input_width: 4usize,
                            input_channels: 6usize,
                            output_width: 4usize,
                            output_channels: 12usize,
                            filter_height: 3usize,
                            filter_width: 3usize,
                            depth_multiplier: 2usize,
                            stride_height: 1usize,
                            stride_width: 1usize,
                            dilation_height: 1usize,
                            dilation_width: 1usize,
                            padding_top: 1usize,
                            padding_left: 1usize,
                            input_zero_point: 0i32,
                        }
                    },
                    filter: __tinyml::__private::elements::<
                        i8,
                        _,
                        _,
                        108usize,
                    >(&__CONSTANT_23),
                    bias: __tinyml::__private::elements::<
                        i64,
                        _,
                        _,
                        12usize,
                    >(&__CONSTANT_24),
                    stage: __kernels::Requantization {
                        multipliers: __tinyml::__private::elements::<
                            i32,
                            _,
                            _,
                            12usize,
                        >(&__CONSTANT_25),
                        shifts: __tinyml::__private::elements::<
                            i8,
                            _,
                            _,
                            12usize,
                        >(&__CONSTANT_26),
                        zero_point: 0i32,
                        min: -32768i32,
                        max: 32767i32,
                    },
                    packed: ::core::option::Option::None,
                    scratch: &[],
                    in_place: false,
                    input: __kernels::Rows::whole(
                        arena.view::<i16, 720usize, 120usize>(),
                        24usize,
                        5usize,
                    ),
                    span: 0..5usize,
                    output: arena.view::<i16, 1520usize, 240usize>(),
                },
            );
            __tinyml::Observer::end(observer, &__OPERATORS[4usize]);
            __tinyml::Observer::start(observer, &__OPERATORS[5usize]);
            __transpose_conv_12(
                &__kernels::ops::transpose_conv::Args {
                    params: &const {
                        __kernels::ops::transpose_conv::Params {
                            input_width: 4usize,
                            input_channels: 12usize,
                            output_width: 8usize,
                            output_channels: 5usize,
                            block_height: 2usize,
                            filter_height: 3usize,
                            filter_width: 2usize,
                            stride_height: 2usize,
                            stride_width: 2usize,
                            padding_top: 0usize,
                            padding_left: 0usize,
                            input_zero_point: 0i32,
                        }
                    },
                    stage: __kernels::Requantization {
                        multipliers: __tinyml::__private::elements::<
                            i32,
                            _,
                            _,
                            5usize,
                        >(&__CONSTANT_27),
                        shifts: __tinyml::__private::elements::<
                            i8,
                            _,
                            _,
                            5usize,
                        >(&__CONSTANT_28),
                        zero_point: 0i32,
                        min: -32768i32,
                        max: 32767i32,
                    },
                    input: __kernels::Rows::whole(
                        arena.view::<i16, 1520usize, 240usize>(),
                        48usize,
                        5usize,
                    ),
                    span: 0..5usize,
                    output: arena.view::<i16, 720usize, 400usize>(),
                    filter: __tinyml::__private::elements::<
                        i8,
                        _,
                        _,
                        360usize,
                    >(&__CONSTANT_29),
                    bias: __tinyml::__private::elements::<
                        i64,
                        _,
                        _,
                        5usize,
                    >(&__CONSTANT_30),
                },
            );
            __tinyml::Observer::end(observer, &__OPERATORS[5usize]);
            __tinyml::Observer::start(observer, &__OPERATORS[6usize]);
            __conv_2d_2(
                &__kernels::ops::conv_2d::Args {
                    params: &const {
                        __kernels::ops::conv_2d::Params {
                            input_width: 8usize,
                            input_channels: 5usize,
                            output_width: 3usize,
                            output_channels: 9usize,
                            filter_height: 4usize,
                            filter_width: 4usize,
                            filter_channels: 5usize,
                            group_channels: 9usize,
                            stride_height: 3usize,
                            stride_width: 2usize,
                            dilation_height: 1usize,
                            dilation_width: 1usize,
                            padding_top: 0usize,
                            padding_left: 0usize,
                            input_zero_point: 0i32,
                        }
                    },
                    filter: __tinyml::__private::unless(
                        __CONV_2D_2_PACKED,
                        __tinyml::__private::elements::<
                            i8,
                            _,
                            _,
                            720usize,
                        >(&__CONSTANT_31),
                    ),
                    bias: __tinyml::__private::unless(
                        __CONV_2D_2_PACKED,
                        __tinyml::__private::elements::<
                            i64,
                            _,
                            _,
                            9usize,
                        >(&__CONSTANT_32),
                    ),
                    stage: __kernels::Requantization {
                        multipliers: __tinyml::__private::unless(
                            __CONV_2D_2_PACKED,
                            __tinyml::__private::elements::<
                                i32,
                                _,
                                _,
                                9usize,
                            >(&__CONSTANT_33),
                        ),
                        shifts: __tinyml::__private::unless(
                            __CONV_2D_2_PACKED,
                            __tinyml::__private::elements::<
                                i8,
                                _,
                                _,
                                9usize,
                            >(&__CONSTANT_12),
                        ),
                        zero_point: 0i32,
                        min: -32768i32,
                        max: 32767i32,
                    },
                    packed: if __CONV_2D_2_PACKED {
                        ::core::option::Option::Some(__kernels::Packed {
                            words: __tinyml::__private::elements::<
                                u32,
                                _,
                                _,
                                240usize,
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
                            { if __CONV_2D_2_PACKED { 1684usize } else { 0 } },
                            { if __CONV_2D_2_PACKED { 80usize } else { 0 } },
                        >(),
                    input: __kernels::Rows::whole(
                        arena.view::<i16, 720usize, 400usize>(),
                        40usize,
                        10usize,
                    ),
                    span: 0..3usize,
                    output: arena.view::<i16, 1520usize, 81usize>(),
                },
            );
            __tinyml::Observer::end(observer, &__OPERATORS[6usize]);
            __tinyml::Observer::start(observer, &__OPERATORS[7usize]);
            __fully_connected_9(
                &__kernels::ops::fully_connected::Args {
                    params: &const {
                        __kernels::ops::fully_connected::Params {
                            batches: 1usize,
                            input_depth: 81usize,
                            output_depth: 20usize,
                            input_zero_point: 0i32,
                            filter_zero_point: 0i32,
                        }
                    },
                    filter: __tinyml::__private::unless(
                        __FULLY_CONNECTED_9_PACKED,
                        __tinyml::__private::elements::<
                            i8,
                            _,
                            _,
                            1620usize,
                        >(&__CONSTANT_35),
                    ),
                    bias: __tinyml::__private::unless(
                        __FULLY_CONNECTED_9_PACKED,
                        __tinyml::__private::elements::<
                            i64,
                            _,
                            _,
                            20usize,
                        >(&__CONSTANT_36),
                    ),
                    stage: __kernels::Requantization {
                        multipliers: __tinyml::__private::unless(
                            __FULLY_CONNECTED_9_PACKED,
                            __tinyml::__private::elements::<
                                i32,
                                _,
                                _,
                                1usize,
                            >(&__CONSTANT_37),
                        ),
                        shifts: __tinyml::__private::unless(
                            __FULLY_CONNECTED_9_PACKED,
                            __tinyml::__private::elements::<
                                i8,
                                _,
                                _,
                                1usize,
                            >(&__CONSTANT_38),
                        ),
                        zero_point: 0i32,
                        min: -32768i32,
                        max: 32767i32,
                    },
                    packed: if __FULLY_CONNECTED_9_PACKED {
                        ::core::option::Option::Some(__kernels::Packed {
                            words: __tinyml::__private::elements::<
                                u32,
                                _,
                                _,
                                500usize,
                            >(&__CONSTANT_39),
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
                            { if __FULLY_CONNECTED_9_PACKED { 720usize } else { 0 } },
                            { if __FULLY_CONNECTED_9_PACKED { 42usize } else { 0 } },
                        >(),
                    input: arena.view::<i16, 1520usize, 81usize>(),
                    output: arena.view::<i16, 1984usize, 20usize>(),
                },
            );
            __tinyml::Observer::end(observer, &__OPERATORS[7usize]);
            __tinyml::Observer::start(observer, &__OPERATORS[8usize]);
            __depthwise_conv_2d_4(
                &__kernels::ops::depthwise_conv_2d::Args {
                    params: &const {
                        __kernels::ops::depthwise_conv_2d::Params {
                            input_width: 4usize,
                            input_channels: 6usize,
                            output_width: 4usize,
                            output_channels: 12usize,
                            filter_height: 3usize,
                            filter_width: 3usize,
                            depth_multiplier: 2usize,
                            stride_height: 1usize,
                            stride_width: 1usize,
                            dilation_height: 1usize,
                            dilation_width: 1usize,
                            padding_top: 1usize,
                            padding_left: 1usize,
                            input_zero_point: 0i32,
                        }
                    },
                    filter: __tinyml::__private::elements::<
                        f32,
                        _,
                        _,
                        108usize,
                    >(&__CONSTANT_40),
                    bias: __tinyml::__private::elements::<
                        f32,
                        _,
                        _,
                        12usize,
                    >(&__CONSTANT_41),
                    stage: __kernels::Clamp {
                        min: f32::NEG_INFINITY,
                        max: f32::INFINITY,
                    },
                    packed: ::core::option::Option::None,
                    scratch: &[],
                    in_place: false,
                    input: __kernels::Rows::whole(
                        arena.view::<f32, 0usize, 120usize>(),
                        24usize,
                        5usize,
                    ),
                    span: 0..5usize,
                    output: arena.view::<f32, 1024usize, 240usize>(),
                },
            );
            __tinyml::Observer::end(observer, &__OPERATORS[8usize]);
            __tinyml::Observer::start(observer, &__OPERATORS[9usize]);
            __transpose_conv_11(
                &__kernels::ops::transpose_conv::Args {
                    params: &const {
                        __kernels::ops::transpose_conv::Params {
                            input_width: 4usize,
                            input_channels: 12usize,
                            output_width: 8usize,
                            output_channels: 5usize,
                            block_height: 2usize,
                            filter_height: 3usize,
                            filter_width: 2usize,
                            stride_height: 2usize,
                            stride_width: 2usize,
                            padding_top: 0usize,
                            padding_left: 0usize,
                            input_zero_point: 5i32,
                        }
                    },
                    stage: __kernels::Requantization {
                        multipliers: __tinyml::__private::elements::<
                            i32,
                            _,
                            _,
                            5usize,
                        >(&__CONSTANT_42),
                        shifts: __tinyml::__private::elements::<
                            i8,
                            _,
                            _,
                            5usize,
                        >(&__CONSTANT_43),
                        zero_point: 5i32,
                        min: -128i32,
                        max: 127i32,
                    },
                    input: __kernels::Rows::whole(
                        arena.view::<i8, 480usize, 240usize>(),
                        48usize,
                        5usize,
                    ),
                    span: 0..5usize,
                    output: arena.view::<i8, 0usize, 400usize>(),
                    filter: __tinyml::__private::elements::<
                        i8,
                        _,
                        _,
                        360usize,
                    >(&__CONSTANT_44),
                    bias: __tinyml::__private::elements::<
                        i32,
                        _,
                        _,
                        5usize,
                    >(&__CONSTANT_45),
                },
            );
            __tinyml::Observer::end(observer, &__OPERATORS[9usize]);
            __tinyml::Observer::start(observer, &__OPERATORS[10usize]);
            __node_10_0(arena, state);
            __tinyml::Observer::end(observer, &__OPERATORS[10usize]);
            __tinyml::Observer::start(observer, &__OPERATORS[11usize]);
            __fully_connected_8(
                &__kernels::ops::fully_connected::Args {
                    params: &const {
                        __kernels::ops::fully_connected::Params {
                            batches: 1usize,
                            input_depth: 81usize,
                            output_depth: 20usize,
                            input_zero_point: 5i32,
                            filter_zero_point: 0i32,
                        }
                    },
                    filter: __tinyml::__private::unless(
                        __FULLY_CONNECTED_8_PACKED,
                        __tinyml::__private::elements::<
                            i8,
                            _,
                            _,
                            1620usize,
                        >(&__CONSTANT_46),
                    ),
                    bias: __tinyml::__private::unless(
                        __FULLY_CONNECTED_8_PACKED,
                        __tinyml::__private::elements::<
                            i32,
                            _,
                            _,
                            20usize,
                        >(&__CONSTANT_47),
                    ),
                    stage: __kernels::Requantization {
                        multipliers: __tinyml::__private::unless(
                            __FULLY_CONNECTED_8_PACKED,
                            __tinyml::__private::elements::<
                                i32,
                                _,
                                _,
                                1usize,
                            >(&__CONSTANT_48),
                        ),
                        shifts: __tinyml::__private::unless(
                            __FULLY_CONNECTED_8_PACKED,
                            __tinyml::__private::elements::<
                                i8,
                                _,
                                _,
                                1usize,
                            >(&__CONSTANT_38),
                        ),
                        zero_point: 5i32,
                        min: -128i32,
                        max: 127i32,
                    },
                    packed: if __FULLY_CONNECTED_8_PACKED {
                        ::core::option::Option::Some(__kernels::Packed {
                            words: __tinyml::__private::elements::<
                                u32,
                                _,
                                _,
                                480usize,
                            >(&__CONSTANT_49),
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
                    input: arena.view::<i8, 400usize, 81usize>(),
                    output: arena.view::<i8, 2024usize, 20usize>(),
                },
            );
            __tinyml::Observer::end(observer, &__OPERATORS[11usize]);
            {
                let mut __start = 0_usize;
                while __start < 5usize {
                    let __end = __start + 1usize;
                    __tinyml::Observer::start(observer, &__OPERATORS[12usize]);
                    __transpose_conv_10(
                        &__kernels::ops::transpose_conv::Args {
                            params: &const {
                                __kernels::ops::transpose_conv::Params {
                                    input_width: 4usize,
                                    input_channels: 12usize,
                                    output_width: 8usize,
                                    output_channels: 5usize,
                                    block_height: 2usize,
                                    filter_height: 3usize,
                                    filter_width: 2usize,
                                    stride_height: 2usize,
                                    stride_width: 2usize,
                                    padding_top: 0usize,
                                    padding_left: 0usize,
                                    input_zero_point: 0i32,
                                }
                            },
                            stage: __kernels::Clamp {
                                min: f32::NEG_INFINITY,
                                max: f32::INFINITY,
                            },
                            input: __kernels::Rows::whole(
                                arena.view::<f32, 1024usize, 240usize>(),
                                48usize,
                                5usize,
                            ),
                            span: __start..__end,
                            output: arena
                                .part::<
                                    f32,
                                >(0usize + __start * 320usize, (__end - __start) * 80usize),
                            filter: __tinyml::__private::elements::<
                                f32,
                                _,
                                _,
                                360usize,
                            >(&__CONSTANT_50),
                            bias: __tinyml::__private::elements::<
                                f32,
                                _,
                                _,
                                5usize,
                            >(&__CONSTANT_51),
                        },
                    );
                    __tinyml::Observer::end(observer, &__OPERATORS[12usize]);
                    __start = __end;
                }
            }
            __tinyml::Observer::start(observer, &__OPERATORS[13usize]);
            __conv_2d_0(
                &__kernels::ops::conv_2d::Args {
                    params: &const {
                        __kernels::ops::conv_2d::Params {
                            input_width: 8usize,
                            input_channels: 5usize,
                            output_width: 3usize,
                            output_channels: 9usize,
                            filter_height: 4usize,
                            filter_width: 4usize,
                            filter_channels: 5usize,
                            group_channels: 9usize,
                            stride_height: 3usize,
                            stride_width: 2usize,
                            dilation_height: 1usize,
                            dilation_width: 1usize,
                            padding_top: 0usize,
                            padding_left: 0usize,
                            input_zero_point: 0i32,
                        }
                    },
                    filter: __tinyml::__private::elements::<
                        f32,
                        _,
                        _,
                        720usize,
                    >(&__CONSTANT_2),
                    bias: __tinyml::__private::elements::<
                        f32,
                        _,
                        _,
                        9usize,
                    >(&__CONSTANT_3),
                    stage: __kernels::Clamp {
                        min: f32::NEG_INFINITY,
                        max: f32::INFINITY,
                    },
                    packed: ::core::option::Option::None,
                    scratch: &[],
                    input: __kernels::Rows::whole(
                        arena.view::<f32, 0usize, 400usize>(),
                        40usize,
                        10usize,
                    ),
                    span: 0..3usize,
                    output: arena.view::<f32, 1600usize, 81usize>(),
                },
            );
            __tinyml::Observer::end(observer, &__OPERATORS[13usize]);
            __tinyml::Observer::start(observer, &__OPERATORS[14usize]);
            __fully_connected_7(
                &__kernels::ops::fully_connected::Args {
                    params: &const {
                        __kernels::ops::fully_connected::Params {
                            batches: 1usize,
                            input_depth: 81usize,
                            output_depth: 20usize,
                            input_zero_point: 0i32,
                            filter_zero_point: 0i32,
                        }
                    },
                    filter: __tinyml::__private::elements::<
                        f32,
                        _,
                        _,
                        1620usize,
                    >(&__CONSTANT_52),
                    bias: __tinyml::__private::elements::<
                        f32,
                        _,
                        _,
                        20usize,
                    >(&__CONSTANT_53),
                    stage: __kernels::Clamp {
                        min: f32::NEG_INFINITY,
                        max: f32::INFINITY,
                    },
                    packed: ::core::option::Option::None,
                    scratch: &[],
                    input: arena.view::<f32, 1600usize, 81usize>(),
                    output: arena.view::<f32, 0usize, 20usize>(),
                },
            );
            __tinyml::Observer::end(observer, &__OPERATORS[14usize]);
        }
        /// Forgets what earlier invocations left in the state.
        pub fn reset(&mut self) {
            self.state.clear();
        }
        ///The input `x_float32`: f32 of shape [1, 7, 6, 4].
        pub fn input_x_float32(&self) -> &[f32; 168usize] {
            self.arena.array::<f32, 480usize, 168usize>()
        }
        ///The input `x_float32`: f32 of shape [1, 7, 6, 4].
        ///
        /// Write it before `invoke`.
        pub fn input_x_float32_mut(&mut self) -> &mut [f32; 168usize] {
            self.arena.array_mut::<f32, 480usize, 168usize>()
        }
        ///The input `x_int8`: i8 of shape [1, 7, 6, 4], real = 0.05 * (integer - 5).
        pub fn input_x_int8(&self) -> &[i8; 168usize] {
            self.arena.array::<i8, 1488usize, 168usize>()
        }
        ///The input `x_int8`: i8 of shape [1, 7, 6, 4], real = 0.05 * (integer - 5).
        ///
        /// Write it before `invoke`.
        pub fn input_x_int8_mut(&mut self) -> &mut [i8; 168usize] {
            self.arena.array_mut::<i8, 1488usize, 168usize>()
        }
        ///The input `x_int16`: i16 of shape [1, 7, 6, 4], real = 0.0003 * integer.
        pub fn input_x_int16(&self) -> &[i16; 168usize] {
            self.arena.array::<i16, 1152usize, 168usize>()
        }
        ///The input `x_int16`: i16 of shape [1, 7, 6, 4], real = 0.0003 * integer.
        ///
        /// Write it before `invoke`.
        pub fn input_x_int16_mut(&mut self) -> &mut [i16; 168usize] {
            self.arena.array_mut::<i16, 1152usize, 168usize>()
        }
        ///The output `y_float32`: f32 of shape [1, 20].
        pub fn output_y_float32(&self) -> &[f32; 20usize] {
            self.arena.array::<f32, 0usize, 20usize>()
        }
        ///The output `y_int8`: i8 of shape [1, 20], real = 172.61136 * (integer - 5).
        pub fn output_y_int8(&self) -> &[i8; 20usize] {
            self.arena.array::<i8, 2024usize, 20usize>()
        }
        ///The output `y_int16`: i16 of shape [1, 20], real = 0.8147382 * integer.
        pub fn output_y_int16(&self) -> &[i16; 20usize] {
            self.arena.array::<i16, 1984usize, 20usize>()
        }
    }
    impl ::core::default::Default for Clustered {
        fn default() -> Self {
            Self::new()
        }
    }
    impl __tinyml::Model for Clustered {
        const NAME: &'static str = "Clustered";
        const ARENA_BYTES: usize = Clustered::ARENA_BYTES;
        const STATE_BYTES: usize = 0usize;
        const WEIGHT_BYTES: usize = Clustered::WEIGHT_BYTES;
        const MACS: u64 = 65340u64;
        const MODEL_HASH: u64 = 12287754441910692427u64;
        const OPERATORS: &'static [__tinyml::OperatorInfo] = Clustered::OPERATORS;
        fn invoke_with<O: __tinyml::Observer>(&mut self, observer: &mut O) {
            Clustered::invoke_with(self, observer);
        }
        fn reset(&mut self) {
            Clustered::reset(self);
        }
        const INPUTS: &'static [__tinyml::AnyTensorInfo] = &[
            __tinyml::AnyTensorInfo {
                name: "x_float32",
                element: "f32",
                shape: &[1usize, 7usize, 6usize, 4usize],
                scale: 1f32,
                zero_point: 0i32,
            },
            __tinyml::AnyTensorInfo {
                name: "x_int8",
                element: "i8",
                shape: &[1usize, 7usize, 6usize, 4usize],
                scale: 0.05f32,
                zero_point: 5i32,
            },
            __tinyml::AnyTensorInfo {
                name: "x_int16",
                element: "i16",
                shape: &[1usize, 7usize, 6usize, 4usize],
                scale: 0.0003f32,
                zero_point: 0i32,
            },
        ];
        const OUTPUTS: &'static [__tinyml::AnyTensorInfo] = &[
            __tinyml::AnyTensorInfo {
                name: "y_float32",
                element: "f32",
                shape: &[1usize, 20usize],
                scale: 1f32,
                zero_point: 0i32,
            },
            __tinyml::AnyTensorInfo {
                name: "y_int8",
                element: "i8",
                shape: &[1usize, 20usize],
                scale: 172.61136f32,
                zero_point: 5i32,
            },
            __tinyml::AnyTensorInfo {
                name: "y_int16",
                element: "i16",
                shape: &[1usize, 20usize],
                scale: 0.8147382f32,
                zero_point: 0i32,
            },
        ];
        type Input = [f32; 168usize];
        type Output = [f32; 20usize];
        fn input(&self) -> &Self::Input {
            self.input_x_float32()
        }
        fn input_mut(&mut self) -> &mut Self::Input {
            self.input_x_float32_mut()
        }
        fn output(&self) -> &Self::Output {
            self.output_y_float32()
        }
        fn input_bytes_mut(
            &mut self,
            index: usize,
        ) -> ::core::option::Option<&mut [u8]> {
            match index {
                0usize => self.arena.bytes_mut(480usize..1152usize),
                1usize => self.arena.bytes_mut(1488usize..1656usize),
                2usize => self.arena.bytes_mut(1152usize..1488usize),
                _ => ::core::option::Option::None,
            }
        }
        fn output_bytes(&self, index: usize) -> ::core::option::Option<&[u8]> {
            match index {
                0usize => self.arena.bytes(0usize..80usize),
                1usize => self.arena.bytes(2024usize..2044usize),
                2usize => self.arena.bytes(1984usize..2024usize),
                _ => ::core::option::Option::None,
            }
        }
    }
};
