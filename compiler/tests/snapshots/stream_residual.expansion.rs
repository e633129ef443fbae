///
/// A TensorFlow Lite model, compiled.
///
/// | tensor | name | type | shape | scale | zero point |
/// |---|---|---|---|---|---|
/// | input | `samples` | i8 | [1, 23, 6] | 0.007843035 | 0 |
/// | output | `scores` | i8 | [1, 2] | 0.00390625 | -128 |
///
/// | size | |
/// |---|---|
/// | arena | 396 bytes (no smaller plan exists for this order of operators) |
/// | state | 0 bytes |
/// | constants | 612 bytes |
/// | multiply-accumulate operations | 5184 |
///
/// | operator | output | shape | MACs | rows at a time |
/// |---|---|---|---|---|
/// | CONV_2D | `branch_1/Relu` | [1, 1, 21, 6] | 2268 | all |
/// | STRIDED_SLICE | `latest_1/strided_slice` | [1, 21, 6] | 0 | all |
/// | ADD | `joined_1/Relu` | [1, 21, 6] | 0 | all |
/// | CONV_2D | `branch_2/Relu` | [1, 1, 17, 6] | 1836 | all |
/// | STRIDED_SLICE | `latest_2/strided_slice` | [1, 17, 6] | 0 | all |
/// | ADD | `joined_2/Relu` | [1, 17, 6] | 0 | all |
/// | CONV_2D | `branch_4/Relu` | [1, 1, 9, 6] | 972 | all |
/// | STRIDED_SLICE | `latest_4/strided_slice` | [1, 9, 6] | 0 | all |
/// | ADD | `joined_4/Relu` | [1, 9, 6] | 0 | all |
/// | FULLY_CONNECTED | `scores/MatMul` | [1, 2] | 108 | all |
/// | SOFTMAX | `scores` | [1, 2] | 0 | all |
pub struct StreamResidual {
    state: ::tinyml::__private::Arena<0usize>,
    arena: ::tinyml::__private::Arena<{ StreamResidual::ARENA_BYTES }>,
}
const _: () = {
    use ::tinyml as __tinyml;
    use ::tinyml::kernels as __kernels;
    #[allow(dead_code)]
    type __Set = __kernels::Native;
    #[allow(dead_code)]
    const __ARENA_BYTES: usize = StreamResidual::ARENA_BYTES;
    #[allow(dead_code)]
    const __STATE_BYTES: usize = StreamResidual::STATE_BYTES;
    static __CONSTANT_0: __tinyml::__private::Aligned<u32, [u8; 108usize]> = __tinyml::__private::Aligned::new(
        *b"\x1E9\x1Dk\0\x1764... 108 bytes, hash 667a7788",
    );
    static __CONSTANT_1: __tinyml::__private::Aligned<u32, [u8; 24usize]> = __tinyml::__private::Aligned::new(
        *b"\x84\x03\0\08\xFB\xFF\xFF... 24 bytes, hash 6e09cd60",
    );
    static __CONSTANT_2: __tinyml::__private::Aligned<u32, [u8; 24usize]> = __tinyml::__private::Aligned::new(
        *b"B?km`\xB1^Z... 24 bytes, hash 771eac62",
    );
    static __CONSTANT_3: __tinyml::__private::Aligned<u32, [u8; 6usize]> = __tinyml::__private::Aligned::new(
        *b"\xF8\xF8\xF8\xF8\xF8\xF8",
    );
    static __CONSTANT_4: __tinyml::__private::Aligned<u32, [u8; 156usize]> = __tinyml::__private::Aligned::new(
        *b"\"\x08\xDC\xFD\x89\x8A)\xFE... 156 bytes, hash 29b43b63",
    );
    static __CONSTANT_5: __tinyml::__private::Aligned<u32, [u8; 108usize]> = __tinyml::__private::Aligned::new(
        *b"q\x81\x9E\xCC\xB2\x8BA\x88... 108 bytes, hash 32412992",
    );
    static __CONSTANT_6: __tinyml::__private::Aligned<u32, [u8; 24usize]> = __tinyml::__private::Aligned::new(
        *b"\x0E\xFD\xFF\xFF\xC8\xFC\xFF\xFF... 24 bytes, hash 0ea3c198",
    );
    static __CONSTANT_7: __tinyml::__private::Aligned<u32, [u8; 24usize]> = __tinyml::__private::Aligned::new(
        *b"\x1A\xB0\x8Dn\xD8[Dj... 24 bytes, hash 8e82b797",
    );
    static __CONSTANT_8: __tinyml::__private::Aligned<u32, [u8; 6usize]> = __tinyml::__private::Aligned::new(
        *b"\xF8\xF8\xF9\xF9\xF8\xF8",
    );
    static __CONSTANT_9: __tinyml::__private::Aligned<u32, [u8; 156usize]> = __tinyml::__private::Aligned::new(
        *b"YZ\x8D\xFE8TA\xFE... 156 bytes, hash 7d6087ea",
    );
    static __CONSTANT_10: __tinyml::__private::Aligned<u32, [u8; 108usize]> = __tinyml::__private::Aligned::new(
        *b"\xDA\x81\xEE3\x98$Bs... 108 bytes, hash f61b89c3",
    );
    static __CONSTANT_11: __tinyml::__private::Aligned<u32, [u8; 24usize]> = __tinyml::__private::Aligned::new(
        *b"\x15\xFE\xFF\xFF\xCB\xFE\xFF\xFF... 24 bytes, hash b2ba3163",
    );
    static __CONSTANT_12: __tinyml::__private::Aligned<u32, [u8; 24usize]> = __tinyml::__private::Aligned::new(
        *b":\x1B\x86Sy\x90\x14P... 24 bytes, hash 3bab37e4",
    );
    static __CONSTANT_13: __tinyml::__private::Aligned<u32, [u8; 6usize]> = __tinyml::__private::Aligned::new(
        *b"\xF9\xF9\xF9\xF8\xF9\xF9",
    );
    static __CONSTANT_14: __tinyml::__private::Aligned<u32, [u8; 156usize]> = __tinyml::__private::Aligned::new(
        *b"\xC5\xCD\xEF\xFEP\xE4\xDF\xFE... 156 bytes, hash e78379b3",
    );
    static __CONSTANT_15: __tinyml::__private::Aligned<u32, [u8; 108usize]> = __tinyml::__private::Aligned::new(
        *b"\xF3\x18\xD8>x\xCD\xEE\x92... 108 bytes, hash b95091eb",
    );
    static __CONSTANT_16: __tinyml::__private::Aligned<u32, [u8; 8usize]> = __tinyml::__private::Aligned::new(
        *b"\x9D\xFF\xFF\xFFa\0\0\0",
    );
    static __CONSTANT_17: __tinyml::__private::Aligned<u32, [u8; 8usize]> = __tinyml::__private::Aligned::new(
        *b"c\x10\x97Uo\x9BIW",
    );
    static __CONSTANT_18: __tinyml::__private::Aligned<u32, [u8; 2usize]> = __tinyml::__private::Aligned::new(
        *b"\xF8\xF8",
    );
    static __CONSTANT_19: __tinyml::__private::Aligned<u32, [u8; 136usize]> = __tinyml::__private::Aligned::new(
        *b"\xB9\x1B\0\0\xFB\xDF\0\0... 136 bytes, hash 00fc0fd4",
    );
    #[diagnostic::on_unimplemented(
        message = "kernel set `tinyml::kernels::Native` has no CONV_2D for i8",
        label = "needed by the model stream_residual.tflite",
        note = "node 1 CONV_2D 'branch_1/Relu' reads 'branch_1/convolution/ExpandDims1' i8[1, 1, 23, 6], 'branch_1/convolution' i8[6, 1, 3, 6], 'branch_1/Relu:3' i32[6]",
        note = "node 6 CONV_2D 'branch_2/Relu' reads 'branch_2/convolution/ExpandDims1' i8[1, 1, 21, 6], 'branch_2/convolution' i8[6, 1, 3, 6], 'branch_2/Relu:3' i32[6]",
        note = "node 11 CONV_2D 'branch_4/Relu' reads 'branch_4/convolution/ExpandDims1' i8[1, 1, 17, 6], 'branch_4/convolution' i8[6, 1, 3, 6], 'branch_4/Relu:3' i32[6]",
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
        message = "kernel set `tinyml::kernels::Native` has no STRIDED_SLICE for i8",
        label = "needed by the model stream_residual.tflite",
        note = "node 3 STRIDED_SLICE 'latest_1/strided_slice' reads 'samples' i8[1, 23, 6], 'latest_1/strided_slice/stack' i32[3], 'arith.constant1' i32[3], 'arith.constant2' i32[3]",
        note = "node 8 STRIDED_SLICE 'latest_2/strided_slice' reads 'joined_1/Relu' i8[1, 21, 6], 'latest_2/strided_slice/stack' i32[3], 'arith.constant1' i32[3], 'arith.constant2' i32[3]",
        note = "node 13 STRIDED_SLICE 'latest_4/strided_slice' reads 'joined_2/Relu' i8[1, 17, 6], 'latest_4/strided_slice/stack' i32[3], 'arith.constant1' i32[3], 'arith.constant2' i32[3]",
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
    #[diagnostic::on_unimplemented(
        message = "kernel set `tinyml::kernels::Native` has no ADD for i8",
        label = "needed by the model stream_residual.tflite",
        note = "node 4 ADD 'joined_1/Relu' reads 'branch_1/Relu:2' i8[1, 21, 6], 'latest_1/strided_slice' i8[1, 21, 6]",
        note = "node 9 ADD 'joined_2/Relu' reads 'branch_2/Relu:2' i8[1, 17, 6], 'latest_2/strided_slice' i8[1, 17, 6]",
        note = "node 14 ADD 'joined_4/Relu' reads 'branch_4/Relu:2' i8[1, 9, 6], 'latest_4/strided_slice' i8[1, 9, 6]",
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
        message = "kernel set `tinyml::kernels::Native` has no FULLY_CONNECTED for i8",
        label = "needed by the model stream_residual.tflite",
        note = "node 16 FULLY_CONNECTED 'scores/MatMul' reads 'flat/Reshape' i8[1, 54], 'scores/MatMul:2' i8[2, 54], 'scores/BiasAdd' i32[2]",
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
    const __FULLY_CONNECTED_2_PACKED_KERNEL: (
        __kernels::Layout,
        fn(&__kernels::ops::fully_connected::Args<'_, i8, i8>),
    ) = (<__Set as FullyConnected_i8_i8>::LAYOUT, <__Set as FullyConnected_i8_i8>::run);
    const __FULLY_CONNECTED_2_PACKED: bool = ::core::matches!(
        __FULLY_CONNECTED_2_PACKED_KERNEL.0, __kernels::Layout::Dual
    );
    #[inline(always)]
    fn __fully_connected_2(args: &__kernels::ops::fully_connected::Args<'_, i8, i8>) {
        (__FULLY_CONNECTED_2_PACKED_KERNEL.1)(args);
    }
    #[diagnostic::on_unimplemented(
        message = "kernel set `tinyml::kernels::Native` has no SOFTMAX for i8",
        label = "needed by the model stream_residual.tflite",
        note = "node 17 SOFTMAX 'scores' reads 'scores/MatMul' i8[1, 2]",
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
    fn __softmax_3(args: &__kernels::ops::softmax::Args<'_, i8, i8>) {
        <__Set as Softmax_i8_i8>::run(args);
    }
    #[allow(dead_code)]
    const __OPERATORS: &[__tinyml::OperatorInfo] = StreamResidual::OPERATORS;
    impl StreamResidual {
        /// Bytes of working memory: every intermediate tensor, inputs and outputs.
        pub const ARENA_BYTES: usize = 396usize;
        /// Bytes of memory that is kept from one invocation to the next.
        pub const STATE_BYTES: usize = 0usize;
        /// Bytes of constants: weights, biases, multipliers and tables.
        pub const WEIGHT_BYTES: usize = 0usize
            + if __CONV_2D_1_PACKED { 468usize } else { 0 }
            + if __FULLY_CONNECTED_2_PACKED { 136usize } else { 0 }
            + if !__CONV_2D_1_PACKED { 486usize } else { 0 }
            + if !__FULLY_CONNECTED_2_PACKED { 126usize } else { 0 };
        /// Multiply-accumulate operations of an invocation.
        pub const MACS: u64 = 5184u64;
        /// The model file's FNV-1a hash: tells which model a firmware runs.
        pub const MODEL_HASH: u64 = 17089010404969895485u64;
        /// What the kernels are chosen for.
        pub const OPTIMIZE: __tinyml::Optimize = __tinyml::Optimize::Speed;
        /// The operators in the order in which they run.
        pub const OPERATORS: &'static [__tinyml::OperatorInfo] = &[
            __tinyml::OperatorInfo {
                name: "CONV_2D",
                tensor: "branch_1/Relu",
                inputs: &[
                    &[1usize, 1usize, 23usize, 6usize],
                    &[6usize, 1usize, 3usize, 6usize],
                    &[6usize],
                ],
                outputs: &[&[1usize, 1usize, 21usize, 6usize]],
                macs: 2268u64,
            },
            __tinyml::OperatorInfo {
                name: "STRIDED_SLICE",
                tensor: "latest_1/strided_slice",
                inputs: &[&[1usize, 23usize, 6usize], &[3usize], &[3usize], &[3usize]],
                outputs: &[&[1usize, 21usize, 6usize]],
                macs: 0u64,
            },
            __tinyml::OperatorInfo {
                name: "ADD",
                tensor: "joined_1/Relu",
                inputs: &[&[1usize, 21usize, 6usize], &[1usize, 21usize, 6usize]],
                outputs: &[&[1usize, 21usize, 6usize]],
                macs: 0u64,
            },
            __tinyml::OperatorInfo {
                name: "CONV_2D",
                tensor: "branch_2/Relu",
                inputs: &[
                    &[1usize, 1usize, 21usize, 6usize],
                    &[6usize, 1usize, 3usize, 6usize],
                    &[6usize],
                ],
                outputs: &[&[1usize, 1usize, 17usize, 6usize]],
                macs: 1836u64,
            },
            __tinyml::OperatorInfo {
                name: "STRIDED_SLICE",
                tensor: "latest_2/strided_slice",
                inputs: &[&[1usize, 21usize, 6usize], &[3usize], &[3usize], &[3usize]],
                outputs: &[&[1usize, 17usize, 6usize]],
                macs: 0u64,
            },
            __tinyml::OperatorInfo {
                name: "ADD",
                tensor: "joined_2/Relu",
                inputs: &[&[1usize, 17usize, 6usize], &[1usize, 17usize, 6usize]],
                outputs: &[&[1usize, 17usize, 6usize]],
                macs: 0u64,
            },
            __tinyml::OperatorInfo {
                name: "CONV_2D",
                tensor: "branch_4/Relu",
                inputs: &[
                    &[1usize, 1usize, 17usize, 6usize],
                    &[6usize, 1usize, 3usize, 6usize],
                    &[6usize],
                ],
                outputs: &[&[1usize, 1usize, 9usize, 6usize]],
                macs: 972u64,
            },
            __tinyml::OperatorInfo {
                name: "STRIDED_SLICE",
                tensor: "latest_4/strided_slice",
                inputs: &[&[1usize, 17usize, 6usize], &[3usize], &[3usize], &[3usize]],
                outputs: &[&[1usize, 9usize, 6usize]],
                macs: 0u64,
            },
            __tinyml::OperatorInfo {
                name: "ADD",
                tensor: "joined_4/Relu",
                inputs: &[&[1usize, 9usize, 6usize], &[1usize, 9usize, 6usize]],
                outputs: &[&[1usize, 9usize, 6usize]],
                macs: 0u64,
            },
            __tinyml::OperatorInfo {
                name: "FULLY_CONNECTED",
                tensor: "scores/MatMul",
                inputs: &[&[1usize, 54usize], &[2usize, 54usize], &[2usize]],
                outputs: &[&[1usize, 2usize]],
                macs: 108u64,
            },
            __tinyml::OperatorInfo {
                name: "SOFTMAX",
                tensor: "scores",
                inputs: &[&[1usize, 2usize]],
                outputs: &[&[1usize, 2usize]],
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
        ///The input `samples`: i8 of shape [1, 23, 6], real = 0.007843035 * integer.
        pub const INPUT: __tinyml::TensorInfo<i8, 3usize> = __tinyml::TensorInfo::new(
            "samples",
            [1usize, 23usize, 6usize],
            0.007843035f32,
            0i32,
        );
        ///The output `scores`: i8 of shape [1, 2], real = 0.00390625 * (integer + 128).
        pub const OUTPUT: __tinyml::TensorInfo<i8, 2usize> = __tinyml::TensorInfo::new(
            "scores",
            [1usize, 2usize],
            0.00390625f32,
            -128i32,
        );
    }
    impl StreamResidual {
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
                            input_width: 23usize,
                            input_channels: 6usize,
                            output_width: 21usize,
                            output_channels: 6usize,
                            filter_height: 1usize,
                            filter_width: 3usize,
                            filter_channels: 6usize,
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
                        __CONV_2D_1_PACKED,
                        __tinyml::__private::elements::<
                            i8,
                            _,
                            _,
                            108usize,
                        >(&__CONSTANT_0),
                    ),
                    bias: __tinyml::__private::unless(
                        __CONV_2D_1_PACKED,
                        __tinyml::__private::elements::<i32, _, _, 6usize>(&__CONSTANT_1),
                    ),
                    stage: __kernels::Requantization {
                        multipliers: __tinyml::__private::unless(
                            __CONV_2D_1_PACKED,
                            __tinyml::__private::elements::<
                                i32,
                                _,
                                _,
                                6usize,
                            >(&__CONSTANT_2),
                        ),
                        shifts: __tinyml::__private::unless(
                            __CONV_2D_1_PACKED,
                            __tinyml::__private::elements::<
                                i8,
                                _,
                                _,
                                6usize,
                            >(&__CONSTANT_3),
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
                            { if __CONV_2D_1_PACKED { 268usize } else { 0 } },
                            { if __CONV_2D_1_PACKED { 19usize } else { 0 } },
                        >(),
                    input: __kernels::Rows::whole(
                        arena.view::<i8, 0usize, 138usize>(),
                        138usize,
                        1usize,
                    ),
                    span: 0..1usize,
                    output: arena.view::<i8, 140usize, 126usize>(),
                },
            );
            __tinyml::Observer::end(observer, &__OPERATORS[0usize]);
            __tinyml::Observer::start(observer, &__OPERATORS[1usize]);
            __strided_copy_4(
                &__kernels::ops::strided_copy::Args {
                    params: &const {
                        __kernels::ops::strided_copy::Params {
                            extents: [1usize, 1usize, 1usize, 1usize, 1usize, 126usize],
                            source_offset: 12isize,
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
                        arena.view::<i8, 0usize, 138usize>(),
                    ),
                    output: arena.view::<i8, 268usize, 126usize>(),
                },
            );
            __tinyml::Observer::end(observer, &__OPERATORS[1usize]);
            __tinyml::Observer::start(observer, &__OPERATORS[2usize]);
            __add_0(
                &__kernels::ops::add::Args {
                    broadcast: &const { __kernels::Broadcast::flat(126usize) },
                    arithmetic: __kernels::ops::add::Quantized {
                        left_shift: 20i32,
                        first_multiplier: 1073741824i32,
                        first_shift: 0i32,
                        second_multiplier: 2117351338i32,
                        second_shift: -1i32,
                        output_multiplier: 1642171935i32,
                        output_shift: -19i32,
                        first_zero_point: -128i32,
                        second_zero_point: 0i32,
                        zero_point: -128i32,
                        min: -128i32,
                        max: 127i32,
                        linear: ::core::option::Option::Some(__kernels::ops::add::Linear {
                            first: 410542984i32,
                            second: 404782470i32,
                            offset: -62115386i32,
                        }),
                    },
                    first: __kernels::Source::Cells(
                        arena.view::<i8, 140usize, 126usize>(),
                    ),
                    second: __kernels::Source::Cells(
                        arena.view::<i8, 268usize, 126usize>(),
                    ),
                    output: arena.view::<i8, 140usize, 126usize>(),
                },
            );
            __tinyml::Observer::end(observer, &__OPERATORS[2usize]);
            __tinyml::Observer::start(observer, &__OPERATORS[3usize]);
            __conv_2d_1(
                &__kernels::ops::conv_2d::Args {
                    params: &const {
                        __kernels::ops::conv_2d::Params {
                            input_width: 21usize,
                            input_channels: 6usize,
                            output_width: 17usize,
                            output_channels: 6usize,
                            filter_height: 1usize,
                            filter_width: 3usize,
                            filter_channels: 6usize,
                            group_channels: 6usize,
                            stride_height: 1usize,
                            stride_width: 1usize,
                            dilation_height: 1usize,
                            dilation_width: 2usize,
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
                            108usize,
                        >(&__CONSTANT_5),
                    ),
                    bias: __tinyml::__private::unless(
                        __CONV_2D_1_PACKED,
                        __tinyml::__private::elements::<i32, _, _, 6usize>(&__CONSTANT_6),
                    ),
                    stage: __kernels::Requantization {
                        multipliers: __tinyml::__private::unless(
                            __CONV_2D_1_PACKED,
                            __tinyml::__private::elements::<
                                i32,
                                _,
                                _,
                                6usize,
                            >(&__CONSTANT_7),
                        ),
                        shifts: __tinyml::__private::unless(
                            __CONV_2D_1_PACKED,
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
                    packed: if __CONV_2D_1_PACKED {
                        ::core::option::Option::Some(__kernels::Packed {
                            words: __tinyml::__private::elements::<
                                u32,
                                _,
                                _,
                                39usize,
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
                            { if __CONV_2D_1_PACKED { 268usize } else { 0 } },
                            { if __CONV_2D_1_PACKED { 19usize } else { 0 } },
                        >(),
                    input: __kernels::Rows::whole(
                        arena.view::<i8, 140usize, 126usize>(),
                        126usize,
                        1usize,
                    ),
                    span: 0..1usize,
                    output: arena.view::<i8, 0usize, 102usize>(),
                },
            );
            __tinyml::Observer::end(observer, &__OPERATORS[3usize]);
            __tinyml::Observer::start(observer, &__OPERATORS[4usize]);
            __strided_copy_4(
                &__kernels::ops::strided_copy::Args {
                    params: &const {
                        __kernels::ops::strided_copy::Params {
                            extents: [1usize, 1usize, 1usize, 1usize, 1usize, 102usize],
                            source_offset: 24isize,
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
                        arena.view::<i8, 140usize, 126usize>(),
                    ),
                    output: arena.view::<i8, 268usize, 102usize>(),
                },
            );
            __tinyml::Observer::end(observer, &__OPERATORS[4usize]);
            __tinyml::Observer::start(observer, &__OPERATORS[5usize]);
            __add_0(
                &__kernels::ops::add::Args {
                    broadcast: &const { __kernels::Broadcast::flat(102usize) },
                    arithmetic: __kernels::ops::add::Quantized {
                        left_shift: 20i32,
                        first_multiplier: 1964363668i32,
                        first_shift: -1i32,
                        second_multiplier: 1073741824i32,
                        second_shift: 0i32,
                        output_multiplier: 1512725561i32,
                        output_shift: -19i32,
                        first_zero_point: -128i32,
                        second_zero_point: -128i32,
                        zero_point: -128i32,
                        min: -128i32,
                        max: 127i32,
                        linear: ::core::option::Option::Some(__kernels::ops::add::Linear {
                            first: 345933150i32,
                            second: 378181390i32,
                            offset: 94670383i32,
                        }),
                    },
                    first: __kernels::Source::Cells(
                        arena.view::<i8, 0usize, 102usize>(),
                    ),
                    second: __kernels::Source::Cells(
                        arena.view::<i8, 268usize, 102usize>(),
                    ),
                    output: arena.view::<i8, 0usize, 102usize>(),
                },
            );
            __tinyml::Observer::end(observer, &__OPERATORS[5usize]);
            __tinyml::Observer::start(observer, &__OPERATORS[6usize]);
            __conv_2d_1(
                &__kernels::ops::conv_2d::Args {
                    params: &const {
                        __kernels::ops::conv_2d::Params {
                            input_width: 17usize,
                            input_channels: 6usize,
                            output_width: 9usize,
                            output_channels: 6usize,
                            filter_height: 1usize,
                            filter_width: 3usize,
                            filter_channels: 6usize,
                            group_channels: 6usize,
                            stride_height: 1usize,
                            stride_width: 1usize,
                            dilation_height: 1usize,
                            dilation_width: 4usize,
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
                            108usize,
                        >(&__CONSTANT_10),
                    ),
                    bias: __tinyml::__private::unless(
                        __CONV_2D_1_PACKED,
                        __tinyml::__private::elements::<
                            i32,
                            _,
                            _,
                            6usize,
                        >(&__CONSTANT_11),
                    ),
                    stage: __kernels::Requantization {
                        multipliers: __tinyml::__private::unless(
                            __CONV_2D_1_PACKED,
                            __tinyml::__private::elements::<
                                i32,
                                _,
                                _,
                                6usize,
                            >(&__CONSTANT_12),
                        ),
                        shifts: __tinyml::__private::unless(
                            __CONV_2D_1_PACKED,
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
                    packed: if __CONV_2D_1_PACKED {
                        ::core::option::Option::Some(__kernels::Packed {
                            words: __tinyml::__private::elements::<
                                u32,
                                _,
                                _,
                                39usize,
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
                            { if __CONV_2D_1_PACKED { 160usize } else { 0 } },
                            { if __CONV_2D_1_PACKED { 19usize } else { 0 } },
                        >(),
                    input: __kernels::Rows::whole(
                        arena.view::<i8, 0usize, 102usize>(),
                        102usize,
                        1usize,
                    ),
                    span: 0..1usize,
                    output: arena.view::<i8, 104usize, 54usize>(),
                },
            );
            __tinyml::Observer::end(observer, &__OPERATORS[6usize]);
            __tinyml::Observer::start(observer, &__OPERATORS[7usize]);
            __strided_copy_4(
                &__kernels::ops::strided_copy::Args {
                    params: &const {
                        __kernels::ops::strided_copy::Params {
                            extents: [1usize, 1usize, 1usize, 1usize, 1usize, 54usize],
                            source_offset: 48isize,
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
                        arena.view::<i8, 0usize, 102usize>(),
                    ),
                    output: arena.view::<i8, 160usize, 54usize>(),
                },
            );
            __tinyml::Observer::end(observer, &__OPERATORS[7usize]);
            __tinyml::Observer::start(observer, &__OPERATORS[8usize]);
            __add_0(
                &__kernels::ops::add::Args {
                    broadcast: &const { __kernels::Broadcast::flat(54usize) },
                    arithmetic: __kernels::ops::add::Quantized {
                        left_shift: 20i32,
                        first_multiplier: 1394602674i32,
                        first_shift: -1i32,
                        second_multiplier: 1073741824i32,
                        second_shift: 0i32,
                        output_multiplier: 1693788657i32,
                        output_shift: -19i32,
                        first_zero_point: -128i32,
                        second_zero_point: -128i32,
                        zero_point: -128i32,
                        min: -128i32,
                        max: 127i32,
                        linear: ::core::option::Option::Some(__kernels::ops::add::Linear {
                            first: 274991872i32,
                            second: 423447164i32,
                            offset: 81832650i32,
                        }),
                    },
                    first: __kernels::Source::Cells(
                        arena.view::<i8, 104usize, 54usize>(),
                    ),
                    second: __kernels::Source::Cells(
                        arena.view::<i8, 160usize, 54usize>(),
                    ),
                    output: arena.view::<i8, 104usize, 54usize>(),
                },
            );
            __tinyml::Observer::end(observer, &__OPERATORS[8usize]);
            __tinyml::Observer::start(observer, &__OPERATORS[9usize]);
            __fully_connected_2(
                &__kernels::ops::fully_connected::Args {
                    params: &const {
                        __kernels::ops::fully_connected::Params {
                            batches: 1usize,
                            input_depth: 54usize,
                            output_depth: 2usize,
                            input_zero_point: -128i32,
                            filter_zero_point: 0i32,
                        }
                    },
                    filter: __tinyml::__private::unless(
                        __FULLY_CONNECTED_2_PACKED,
                        __tinyml::__private::elements::<
                            i8,
                            _,
                            _,
                            108usize,
                        >(&__CONSTANT_15),
                    ),
                    bias: __tinyml::__private::unless(
                        __FULLY_CONNECTED_2_PACKED,
                        __tinyml::__private::elements::<
                            i32,
                            _,
                            _,
                            2usize,
                        >(&__CONSTANT_16),
                    ),
                    stage: __kernels::Requantization {
                        multipliers: __tinyml::__private::unless(
                            __FULLY_CONNECTED_2_PACKED,
                            __tinyml::__private::elements::<
                                i32,
                                _,
                                _,
                                2usize,
                            >(&__CONSTANT_17),
                        ),
                        shifts: __tinyml::__private::unless(
                            __FULLY_CONNECTED_2_PACKED,
                            __tinyml::__private::elements::<
                                i8,
                                _,
                                _,
                                2usize,
                            >(&__CONSTANT_18),
                        ),
                        zero_point: -39i32,
                        min: -128i32,
                        max: 127i32,
                    },
                    packed: if __FULLY_CONNECTED_2_PACKED {
                        ::core::option::Option::Some(__kernels::Packed {
                            words: __tinyml::__private::elements::<
                                u32,
                                _,
                                _,
                                34usize,
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
                    scratch: &[],
                    input: arena.view::<i8, 104usize, 54usize>(),
                    output: arena.view::<i8, 0usize, 2usize>(),
                },
            );
            __tinyml::Observer::end(observer, &__OPERATORS[9usize]);
            __tinyml::Observer::start(observer, &__OPERATORS[10usize]);
            __softmax_3(
                &__kernels::ops::softmax::Args {
                    rows: 1usize,
                    depth: 2usize,
                    arithmetic: __kernels::ops::softmax::Quantized {
                        multiplier: 1260608640i32,
                        left_shift: 21i32,
                        diff_min: -992i32,
                    },
                    input: arena.view::<i8, 0usize, 2usize>(),
                    output: arena.view::<i8, 0usize, 2usize>(),
                },
            );
            __tinyml::Observer::end(observer, &__OPERATORS[10usize]);
        }
        /// Forgets what earlier invocations left in the state.
        pub fn reset(&mut self) {
            self.state.clear();
        }
        ///The input `samples`: i8 of shape [1, 23, 6], real = 0.007843035 * integer.
        pub fn input(&self) -> &[i8; 138usize] {
            self.arena.array::<i8, 0usize, 138usize>()
        }
        ///The input `samples`: i8 of shape [1, 23, 6], real = 0.007843035 * integer.
        ///
        /// Write it before `invoke`.
        pub fn input_mut(&mut self) -> &mut [i8; 138usize] {
            self.arena.array_mut::<i8, 0usize, 138usize>()
        }
        ///The output `scores`: i8 of shape [1, 2], real = 0.00390625 * (integer + 128).
        pub fn output(&self) -> &[i8; 2usize] {
            self.arena.array::<i8, 0usize, 2usize>()
        }
    }
    impl ::core::default::Default for StreamResidual {
        fn default() -> Self {
            Self::new()
        }
    }
    impl __tinyml::Model for StreamResidual {
        const NAME: &'static str = "StreamResidual";
        const ARENA_BYTES: usize = StreamResidual::ARENA_BYTES;
        const STATE_BYTES: usize = 0usize;
        const WEIGHT_BYTES: usize = StreamResidual::WEIGHT_BYTES;
        const MACS: u64 = 5184u64;
        const MODEL_HASH: u64 = 17089010404969895485u64;
        const OPERATORS: &'static [__tinyml::OperatorInfo] = StreamResidual::OPERATORS;
        fn invoke_with<O: __tinyml::Observer>(&mut self, observer: &mut O) {
            StreamResidual::invoke_with(self, observer);
        }
        fn reset(&mut self) {
            StreamResidual::reset(self);
        }
        const INPUTS: &'static [__tinyml::AnyTensorInfo] = &[
            __tinyml::AnyTensorInfo {
                name: "samples",
                element: "i8",
                shape: &[1usize, 23usize, 6usize],
                scale: 0.007843035f32,
                zero_point: 0i32,
            },
        ];
        const OUTPUTS: &'static [__tinyml::AnyTensorInfo] = &[
            __tinyml::AnyTensorInfo {
                name: "scores",
                element: "i8",
                shape: &[1usize, 2usize],
                scale: 0.00390625f32,
                zero_point: -128i32,
            },
        ];
        type Input = [i8; 138usize];
        type Output = [i8; 2usize];
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
                0usize => self.arena.bytes_mut(0usize..138usize),
                _ => ::core::option::Option::None,
            }
        }
        fn output_bytes(&self, index: usize) -> ::core::option::Option<&[u8]> {
            match index {
                0usize => self.arena.bytes(0usize..2usize),
                _ => ::core::option::Option::None,
            }
        }
    }
};
