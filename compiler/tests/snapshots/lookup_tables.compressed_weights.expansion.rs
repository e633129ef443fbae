///
/// A TensorFlow Lite model, compiled.
///
/// | tensor | name | type | shape | scale | zero point |
/// |---|---|---|---|---|---|
/// | input | `x` | i8 | [1, 6, 5, 3] | 0.05 | -3 |
/// | output | `y` | i8 | [1, 8] | 0.25 | -2 |
///
/// | size | |
/// |---|---|
/// | arena | 164 bytes (no smaller plan exists for this order of operators) |
/// | state | 0 bytes |
/// | constants | 315 bytes |
/// | multiply-accumulate operations | 2192 |
/// | removed | 1 constant or unread channels: 2212 MACs become 2192, 321 bytes of constants 315 |
/// | compressed | weights of 4 operators: 356 bytes become 214 |
///
/// | operator | output | shape | MACs | rows at a time |
/// |---|---|---|---|---|
/// | CONV_2D | `a` | [1, 4, 3, 6] | 1944 | all |
/// | DEPTHWISE_CONV_2D | `b` | [1, 2, 1, 6] | 108 | all |
/// | FULLY_CONNECTED | `c` | [1, 7] (1 channel removed) | 84 | all |
/// | FULLY_CONNECTED | `d` | [1, 8] | 56 | all |
/// | ADD | `y` | [1, 8] | 0 | all |
///
/// Weights that are looked up in tables of their values:
///
/// | operator | output | a weight | tables | bytes as elements | bytes |
/// |---|---|---|---|---|---|
/// | CONV_2D | `a` | 3 bits | one for each channel | 162 | 107 |
/// | DEPTHWISE_CONV_2D | `b` | 2 bits | one for each channel | 54 | 42 |
/// | FULLY_CONNECTED | `c` | 3 bits | one | 84 | 44 |
/// | FULLY_CONNECTED | `d` | 2 bits | one | 56 | 21 |
pub struct LookupTables {
    state: ::tinyml::__private::Arena<0usize>,
    arena: ::tinyml::__private::Arena<{ LookupTables::ARENA_BYTES }>,
}
const _: () = {
    use ::tinyml as __tinyml;
    use ::tinyml::kernels as __kernels;
    #[allow(dead_code)]
    type __Set = __kernels::Native;
    #[allow(dead_code)]
    const __ARENA_BYTES: usize = LookupTables::ARENA_BYTES;
    #[allow(dead_code)]
    const __STATE_BYTES: usize = LookupTables::STATE_BYTES;
    static __CONSTANT_0: __tinyml::__private::Aligned<u32, [u8; 107usize]> = __tinyml::__private::Aligned::new(
        *b"\x03\x07\x01\0\x0F=CX... 107 bytes, hash 0efcbbad",
    );
    static __CONSTANT_1: __tinyml::__private::Aligned<u32, [u8; 24usize]> = __tinyml::__private::Aligned::new(
        *b"\0\0\0\0\x84\x03\0\0... 24 bytes, hash 94ceece0",
    );
    static __CONSTANT_2: __tinyml::__private::Aligned<u32, [u8; 24usize]> = __tinyml::__private::Aligned::new(
        *b"\0\x85\xEBQ\0\x85\xEBQ... 24 bytes, hash 7e4b9f61",
    );
    static __CONSTANT_3: __tinyml::__private::Aligned<u32, [u8; 6usize]> = __tinyml::__private::Aligned::new(
        *b"\xF9\xFA\xF8\xF9\xFA\xF9",
    );
    static __CONSTANT_4: __tinyml::__private::Aligned<u32, [u8; 42usize]> = __tinyml::__private::Aligned::new(
        *b"\x02\x04\x01\0Pfl\xD5... 42 bytes, hash 62acc793",
    );
    static __CONSTANT_5: __tinyml::__private::Aligned<u32, [u8; 24usize]> = __tinyml::__private::Aligned::new(
        *b"\x80fff\xE0\xCC\xCCL... 24 bytes, hash e3d7c341",
    );
    static __CONSTANT_6: __tinyml::__private::Aligned<u32, [u8; 6usize]> = __tinyml::__private::Aligned::new(
        *b"\xFA\xFC\xFB\xF9\xFB\xFA",
    );
    static __CONSTANT_7: __tinyml::__private::Aligned<u32, [u8; 44usize]> = __tinyml::__private::Aligned::new(
        *b"\x03\x08\0\0\0\x03\x11<... 44 bytes, hash 89e612ac",
    );
    static __CONSTANT_8: __tinyml::__private::Aligned<u32, [u8; 4usize]> = __tinyml::__private::Aligned::new(
        *b"\n7\x89A",
    );
    static __CONSTANT_9: __tinyml::__private::Aligned<u32, [u8; 1usize]> = __tinyml::__private::Aligned::new(
        *b"\xFA",
    );
    static __CONSTANT_10: __tinyml::__private::Aligned<u32, [u8; 21usize]> = __tinyml::__private::Aligned::new(
        *b"\x02\x03\0\0\x007\xB0\0... 21 bytes, hash 90f8235f",
    );
    static __CONSTANT_11: __tinyml::__private::Aligned<u32, [u8; 4usize]> = __tinyml::__private::Aligned::new(
        *b"\0\x85\xEBQ",
    );
    static __CONSTANT_12: __tinyml::__private::Aligned<u32, [u8; 8usize]> = __tinyml::__private::Aligned::new(
        *b"\xA6\xF9\xA6\xF9\x1E\x0C\xA6\xF9",
    );
    #[diagnostic::on_unimplemented(
        message = "kernel set `tinyml::kernels::Native` has no CONV_2D for i8 and LutI8",
        label = "needed by the model lookup_tables.tflite",
        note = "node 0 CONV_2D 'a' reads 'x' i8[1, 6, 5, 3], 'conv' LutI8[6, 3, 3, 3], 'conv_bias' i32[6]",
        note = "what to do: choose a kernel set that has it (`kernels = …`), implement `tinyml::kernels::ops::conv_2d::Conv2d<i8, LutI8>` for a set of your own, leave `weights = \"compressed\"` out, or convert the model without this operator"
    )]
    #[allow(non_camel_case_types)]
    trait Conv2d_i8_LutI8 {
        fn run(args: &__kernels::ops::conv_2d::Args<'_, i8, __kernels::LutI8>);
    }
    #[diagnostic::do_not_recommend]
    impl<K: __kernels::ops::conv_2d::Conv2d<i8, __kernels::LutI8>> Conv2d_i8_LutI8
    for K {
        #[inline(always)]
        fn run(args: &__kernels::ops::conv_2d::Args<'_, i8, __kernels::LutI8>) {
            <K as __kernels::ops::conv_2d::Conv2d<i8, __kernels::LutI8>>::run(args);
        }
    }
    #[inline(always)]
    fn __conv_2d_1(args: &__kernels::ops::conv_2d::Args<'_, i8, __kernels::LutI8>) {
        <__Set as Conv2d_i8_LutI8>::run(args);
    }
    #[diagnostic::on_unimplemented(
        message = "kernel set `tinyml::kernels::Native` has no DEPTHWISE_CONV_2D for i8 and LutI8",
        label = "needed by the model lookup_tables.tflite",
        note = "node 1 DEPTHWISE_CONV_2D 'b' reads 'a' i8[1, 4, 3, 6], 'depthwise' LutI8[1, 3, 3, 6]",
        note = "what to do: choose a kernel set that has it (`kernels = …`), implement `tinyml::kernels::ops::depthwise_conv_2d::DepthwiseConv2d<i8, LutI8>` for a set of your own, leave `weights = \"compressed\"` out, or convert the model without this operator"
    )]
    #[allow(non_camel_case_types)]
    trait DepthwiseConv2d_i8_LutI8 {
        fn run(args: &__kernels::ops::depthwise_conv_2d::Args<'_, i8, __kernels::LutI8>);
    }
    #[diagnostic::do_not_recommend]
    impl<
        K: __kernels::ops::depthwise_conv_2d::DepthwiseConv2d<i8, __kernels::LutI8>,
    > DepthwiseConv2d_i8_LutI8 for K {
        #[inline(always)]
        fn run(
            args: &__kernels::ops::depthwise_conv_2d::Args<'_, i8, __kernels::LutI8>,
        ) {
            <K as __kernels::ops::depthwise_conv_2d::DepthwiseConv2d<
                i8,
                __kernels::LutI8,
            >>::run(args);
        }
    }
    #[inline(always)]
    fn __depthwise_conv_2d_2(
        args: &__kernels::ops::depthwise_conv_2d::Args<'_, i8, __kernels::LutI8>,
    ) {
        <__Set as DepthwiseConv2d_i8_LutI8>::run(args);
    }
    #[diagnostic::on_unimplemented(
        message = "kernel set `tinyml::kernels::Native` has no FULLY_CONNECTED for i8 and LutI8",
        label = "needed by the model lookup_tables.tflite",
        note = "node 3 FULLY_CONNECTED 'c' reads 'flat' i8[1, 12], 'dense' LutI8[8, 12]",
        note = "node 4 FULLY_CONNECTED 'd' reads 'c' i8[1, 8], 'sparse' LutI8[8, 8]",
        note = "what to do: choose a kernel set that has it (`kernels = …`), implement `tinyml::kernels::ops::fully_connected::FullyConnected<i8, LutI8>` for a set of your own, leave `weights = \"compressed\"` out, or convert the model without this operator"
    )]
    #[allow(non_camel_case_types)]
    trait FullyConnected_i8_LutI8 {
        fn run(args: &__kernels::ops::fully_connected::Args<'_, i8, __kernels::LutI8>);
    }
    #[diagnostic::do_not_recommend]
    impl<
        K: __kernels::ops::fully_connected::FullyConnected<i8, __kernels::LutI8>,
    > FullyConnected_i8_LutI8 for K {
        #[inline(always)]
        fn run(args: &__kernels::ops::fully_connected::Args<'_, i8, __kernels::LutI8>) {
            <K as __kernels::ops::fully_connected::FullyConnected<
                i8,
                __kernels::LutI8,
            >>::run(args);
        }
    }
    #[inline(always)]
    fn __fully_connected_3(
        args: &__kernels::ops::fully_connected::Args<'_, i8, __kernels::LutI8>,
    ) {
        <__Set as FullyConnected_i8_LutI8>::run(args);
    }
    #[diagnostic::on_unimplemented(
        message = "kernel set `tinyml::kernels::Native` has no ADD for i8",
        label = "needed by the model lookup_tables.tflite",
        note = "node 5 ADD 'y' reads 'd' i8[1, 8], 'offsets' i8[1, 8]",
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
    #[allow(dead_code)]
    const __OPERATORS: &[__tinyml::OperatorInfo] = LookupTables::OPERATORS;
    impl LookupTables {
        /// Bytes of working memory: every intermediate tensor, inputs and outputs.
        pub const ARENA_BYTES: usize = 164usize;
        /// Bytes of memory that is kept from one invocation to the next.
        pub const STATE_BYTES: usize = 0usize;
        /// Bytes of constants: weights, biases, multipliers and tables.
        pub const WEIGHT_BYTES: usize = 315usize;
        /// Multiply-accumulate operations of an invocation.
        pub const MACS: u64 = 2192u64;
        /// The model file's FNV-1a hash: tells which model a firmware runs.
        pub const MODEL_HASH: u64 = 11244529332181414450u64;
        /// What the kernels are chosen for.
        pub const OPTIMIZE: __tinyml::Optimize = __tinyml::Optimize::Speed;
        /// The operators in the order in which they run.
        pub const OPERATORS: &'static [__tinyml::OperatorInfo] = &[
            __tinyml::OperatorInfo {
                name: "CONV_2D",
                tensor: "a",
                inputs: &[
                    &[1usize, 6usize, 5usize, 3usize],
                    &[6usize, 3usize, 3usize, 3usize],
                    &[6usize],
                ],
                outputs: &[&[1usize, 4usize, 3usize, 6usize]],
                macs: 1944u64,
            },
            __tinyml::OperatorInfo {
                name: "DEPTHWISE_CONV_2D",
                tensor: "b",
                inputs: &[
                    &[1usize, 4usize, 3usize, 6usize],
                    &[1usize, 3usize, 3usize, 6usize],
                ],
                outputs: &[&[1usize, 2usize, 1usize, 6usize]],
                macs: 108u64,
            },
            __tinyml::OperatorInfo {
                name: "FULLY_CONNECTED",
                tensor: "c",
                inputs: &[&[1usize, 12usize], &[7usize, 12usize]],
                outputs: &[&[1usize, 7usize]],
                macs: 84u64,
            },
            __tinyml::OperatorInfo {
                name: "FULLY_CONNECTED",
                tensor: "d",
                inputs: &[&[1usize, 7usize], &[8usize, 7usize]],
                outputs: &[&[1usize, 8usize]],
                macs: 56u64,
            },
            __tinyml::OperatorInfo {
                name: "ADD",
                tensor: "y",
                inputs: &[&[1usize, 8usize], &[1usize, 8usize]],
                outputs: &[&[1usize, 8usize]],
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
        ///The input `x`: i8 of shape [1, 6, 5, 3], real = 0.05 * (integer + 3).
        pub const INPUT: __tinyml::TensorInfo<i8, 4usize> = __tinyml::TensorInfo::new(
            "x",
            [1usize, 6usize, 5usize, 3usize],
            0.05f32,
            -3i32,
        );
        ///The output `y`: i8 of shape [1, 8], real = 0.25 * (integer + 2).
        pub const OUTPUT: __tinyml::TensorInfo<i8, 2usize> = __tinyml::TensorInfo::new(
            "y",
            [1usize, 8usize],
            0.25f32,
            -2i32,
        );
    }
    impl LookupTables {
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
            __conv_2d_1(
                &__kernels::ops::conv_2d::Args {
                    params: &const {
                        __kernels::ops::conv_2d::Params {
                            input_width: 5usize,
                            input_channels: 3usize,
                            output_width: 3usize,
                            output_channels: 6usize,
                            filter_height: 3usize,
                            filter_width: 3usize,
                            filter_channels: 3usize,
                            group_channels: 6usize,
                            stride_height: 1usize,
                            stride_width: 1usize,
                            dilation_height: 1usize,
                            dilation_width: 1usize,
                            padding_top: 0usize,
                            padding_left: 0usize,
                            input_zero_point: -3i32,
                        }
                    },
                    filter: __tinyml::__private::elements::<
                        __kernels::LutI8,
                        _,
                        _,
                        107usize,
                    >(&__CONSTANT_0),
                    bias: __tinyml::__private::elements::<
                        i32,
                        _,
                        _,
                        6usize,
                    >(&__CONSTANT_1),
                    stage: __kernels::Requantization {
                        multipliers: __tinyml::__private::elements::<
                            i32,
                            _,
                            _,
                            6usize,
                        >(&__CONSTANT_2),
                        shifts: __tinyml::__private::elements::<
                            i8,
                            _,
                            _,
                            6usize,
                        >(&__CONSTANT_3),
                        zero_point: 4i32,
                        min: -128i32,
                        max: 127i32,
                    },
                    packed: ::core::option::Option::None,
                    scratch: &[],
                    input: __kernels::Rows::whole(
                        arena.view::<i8, 0usize, 90usize>(),
                        15usize,
                        6usize,
                    ),
                    span: 0..4usize,
                    output: arena.view::<i8, 92usize, 72usize>(),
                },
            );
            __tinyml::Observer::end(observer, &__OPERATORS[0usize]);
            __tinyml::Observer::start(observer, &__OPERATORS[1usize]);
            __depthwise_conv_2d_2(
                &__kernels::ops::depthwise_conv_2d::Args {
                    params: &const {
                        __kernels::ops::depthwise_conv_2d::Params {
                            input_width: 3usize,
                            input_channels: 6usize,
                            output_width: 1usize,
                            output_channels: 6usize,
                            filter_height: 3usize,
                            filter_width: 3usize,
                            depth_multiplier: 1usize,
                            stride_height: 1usize,
                            stride_width: 1usize,
                            dilation_height: 1usize,
                            dilation_width: 1usize,
                            padding_top: 0usize,
                            padding_left: 0usize,
                            input_zero_point: 4i32,
                        }
                    },
                    filter: __tinyml::__private::elements::<
                        __kernels::LutI8,
                        _,
                        _,
                        42usize,
                    >(&__CONSTANT_4),
                    bias: &[],
                    stage: __kernels::Requantization {
                        multipliers: __tinyml::__private::elements::<
                            i32,
                            _,
                            _,
                            6usize,
                        >(&__CONSTANT_5),
                        shifts: __tinyml::__private::elements::<
                            i8,
                            _,
                            _,
                            6usize,
                        >(&__CONSTANT_6),
                        zero_point: -10i32,
                        min: -128i32,
                        max: 127i32,
                    },
                    packed: ::core::option::Option::None,
                    scratch: &[],
                    in_place: false,
                    input: __kernels::Rows::whole(
                        arena.view::<i8, 92usize, 72usize>(),
                        18usize,
                        4usize,
                    ),
                    span: 0..2usize,
                    output: arena.view::<i8, 0usize, 12usize>(),
                },
            );
            __tinyml::Observer::end(observer, &__OPERATORS[1usize]);
            __tinyml::Observer::start(observer, &__OPERATORS[2usize]);
            __fully_connected_3(
                &__kernels::ops::fully_connected::Args {
                    params: &const {
                        __kernels::ops::fully_connected::Params {
                            batches: 1usize,
                            input_depth: 12usize,
                            output_depth: 7usize,
                            input_zero_point: -10i32,
                            filter_zero_point: 0i32,
                        }
                    },
                    filter: __tinyml::__private::elements::<
                        __kernels::LutI8,
                        _,
                        _,
                        44usize,
                    >(&__CONSTANT_7),
                    bias: &[],
                    stage: __kernels::Requantization {
                        multipliers: __tinyml::__private::elements::<
                            i32,
                            _,
                            _,
                            1usize,
                        >(&__CONSTANT_8),
                        shifts: __tinyml::__private::elements::<
                            i8,
                            _,
                            _,
                            1usize,
                        >(&__CONSTANT_9),
                        zero_point: 0i32,
                        min: -128i32,
                        max: 127i32,
                    },
                    packed: ::core::option::Option::None,
                    scratch: &[],
                    input: arena.view::<i8, 0usize, 12usize>(),
                    output: arena.view::<i8, 12usize, 7usize>(),
                },
            );
            __tinyml::Observer::end(observer, &__OPERATORS[2usize]);
            __tinyml::Observer::start(observer, &__OPERATORS[3usize]);
            __fully_connected_3(
                &__kernels::ops::fully_connected::Args {
                    params: &const {
                        __kernels::ops::fully_connected::Params {
                            batches: 1usize,
                            input_depth: 7usize,
                            output_depth: 8usize,
                            input_zero_point: 0i32,
                            filter_zero_point: 0i32,
                        }
                    },
                    filter: __tinyml::__private::elements::<
                        __kernels::LutI8,
                        _,
                        _,
                        21usize,
                    >(&__CONSTANT_10),
                    bias: &[],
                    stage: __kernels::Requantization {
                        multipliers: __tinyml::__private::elements::<
                            i32,
                            _,
                            _,
                            1usize,
                        >(&__CONSTANT_11),
                        shifts: __tinyml::__private::elements::<
                            i8,
                            _,
                            _,
                            1usize,
                        >(&__CONSTANT_9),
                        zero_point: 1i32,
                        min: -128i32,
                        max: 127i32,
                    },
                    packed: ::core::option::Option::None,
                    scratch: &[],
                    input: arena.view::<i8, 12usize, 7usize>(),
                    output: arena.view::<i8, 0usize, 8usize>(),
                },
            );
            __tinyml::Observer::end(observer, &__OPERATORS[3usize]);
            __tinyml::Observer::start(observer, &__OPERATORS[4usize]);
            __add_0(
                &__kernels::ops::add::Args {
                    broadcast: &const { __kernels::Broadcast::flat(8usize) },
                    arithmetic: __kernels::ops::add::Quantized {
                        left_shift: 20i32,
                        first_multiplier: 1073741824i32,
                        first_shift: 0i32,
                        second_multiplier: 1073741824i32,
                        second_shift: -1i32,
                        output_multiplier: 1717986944i32,
                        output_shift: -19i32,
                        first_zero_point: 1i32,
                        second_zero_point: -7i32,
                        zero_point: -2i32,
                        min: -128i32,
                        max: 127i32,
                        linear: ::core::option::Option::Some(__kernels::ops::add::Linear {
                            first: 429496736i32,
                            second: 214748368i32,
                            offset: 1048576i32,
                        }),
                    },
                    first: __kernels::Source::Cells(arena.view::<i8, 0usize, 8usize>()),
                    second: __kernels::Source::Constant(
                        __tinyml::__private::elements::<i8, _, _, 8usize>(&__CONSTANT_12),
                    ),
                    output: arena.view::<i8, 0usize, 8usize>(),
                },
            );
            __tinyml::Observer::end(observer, &__OPERATORS[4usize]);
        }
        /// Forgets what earlier invocations left in the state.
        pub fn reset(&mut self) {
            self.state.clear();
        }
        ///The input `x`: i8 of shape [1, 6, 5, 3], real = 0.05 * (integer + 3).
        pub fn input(&self) -> &[i8; 90usize] {
            self.arena.array::<i8, 0usize, 90usize>()
        }
        ///The input `x`: i8 of shape [1, 6, 5, 3], real = 0.05 * (integer + 3).
        ///
        /// Write it before `invoke`.
        pub fn input_mut(&mut self) -> &mut [i8; 90usize] {
            self.arena.array_mut::<i8, 0usize, 90usize>()
        }
        ///The output `y`: i8 of shape [1, 8], real = 0.25 * (integer + 2).
        pub fn output(&self) -> &[i8; 8usize] {
            self.arena.array::<i8, 0usize, 8usize>()
        }
    }
    impl ::core::default::Default for LookupTables {
        fn default() -> Self {
            Self::new()
        }
    }
    impl __tinyml::Model for LookupTables {
        const NAME: &'static str = "LookupTables";
        const ARENA_BYTES: usize = LookupTables::ARENA_BYTES;
        const STATE_BYTES: usize = 0usize;
        const WEIGHT_BYTES: usize = LookupTables::WEIGHT_BYTES;
        const MACS: u64 = 2192u64;
        const MODEL_HASH: u64 = 11244529332181414450u64;
        const OPERATORS: &'static [__tinyml::OperatorInfo] = LookupTables::OPERATORS;
        fn invoke_with<O: __tinyml::Observer>(&mut self, observer: &mut O) {
            LookupTables::invoke_with(self, observer);
        }
        fn reset(&mut self) {
            LookupTables::reset(self);
        }
        const INPUTS: &'static [__tinyml::AnyTensorInfo] = &[
            __tinyml::AnyTensorInfo {
                name: "x",
                element: "i8",
                shape: &[1usize, 6usize, 5usize, 3usize],
                scale: 0.05f32,
                zero_point: -3i32,
            },
        ];
        const OUTPUTS: &'static [__tinyml::AnyTensorInfo] = &[
            __tinyml::AnyTensorInfo {
                name: "y",
                element: "i8",
                shape: &[1usize, 8usize],
                scale: 0.25f32,
                zero_point: -2i32,
            },
        ];
        type Input = [i8; 90usize];
        type Output = [i8; 8usize];
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
                0usize => self.arena.bytes_mut(0usize..90usize),
                _ => ::core::option::Option::None,
            }
        }
        fn output_bytes(&self, index: usize) -> ::core::option::Option<&[u8]> {
            match index {
                0usize => self.arena.bytes(0usize..8usize),
                _ => ::core::option::Option::None,
            }
        }
    }
};
