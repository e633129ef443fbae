///
/// A TensorFlow Lite model, compiled.
///
/// | tensor | name | type | shape | scale | zero point |
/// |---|---|---|---|---|---|
/// | input | `values` | i8 | [1, 24] | 0.06274337 | 0 |
/// | output | `gate` | i8 | [1, 4] | 0.00390625 | -128 |
/// | output | `joined` | i8 | [1, 120] | 0.03529248 | -100 |
///
/// | size | |
/// |---|---|
/// | arena | 240 bytes (no smaller plan exists for this order of operators) |
/// | state | 0 bytes |
/// | constants | 2308 bytes |
/// | multiply-accumulate operations | 480 |
///
/// | operator | output | shape | MACs | rows at a time |
/// |---|---|---|---|---|
/// | RELU6 | `relu6_branch/Relu6` | [1, 24] | 0 | all |
/// | RELU | `relu_branch/Relu` | [1, 24] | 0 | all |
/// | LOGISTIC | `sigmoid_branch/Sigmoid` | [1, 24] | 0 | all |
/// | QUANTIZE | `sigmoid_branch/Sigmoid1` | [1, 24] | 0 | all |
/// | SOFTMAX | `softmax_branch/Softmax` | [1, 24] | 0 | all |
/// | QUANTIZE | `softmax_branch/Softmax1` | [1, 24] | 0 | all |
/// | TANH | `tanh_branch/Tanh` | [1, 24] | 0 | all |
/// | QUANTIZE | `tanh_branch/Tanh1` | [1, 24] | 0 | all |
/// | CONCATENATION | `joined` | [1, 120] | 0 | all |
/// | FULLY_CONNECTED | `gate/MatMul` | [1, 4] | 480 | all |
/// | LOGISTIC | `gate` | [1, 4] | 0 | all |
pub struct Activations {
    state: ::tinyml::__private::Arena<0usize>,
    arena: ::tinyml::__private::Arena<{ Activations::ARENA_BYTES }>,
}
const _: () = {
    use ::tinyml as __tinyml;
    use ::tinyml::kernels as __kernels;
    #[allow(dead_code)]
    type __Set = __kernels::Native;
    #[allow(dead_code)]
    const __ARENA_BYTES: usize = Activations::ARENA_BYTES;
    #[allow(dead_code)]
    const __STATE_BYTES: usize = Activations::STATE_BYTES;
    static __CONSTANT_0: __tinyml::__private::Aligned<u32, [u8; 256usize]> = __tinyml::__private::Aligned::new(
        *b"\0\0\0\0\0\0\0\0... 256 bytes, hash 565a9b25",
    );
    static __CONSTANT_1: __tinyml::__private::Aligned<u32, [u8; 256usize]> = __tinyml::__private::Aligned::new(
        *b"\x9C\x9C\x9C\x9C\x9C\x9C\x9C\x9C... 256 bytes, hash 4cd15227",
    );
    static __CONSTANT_2: __tinyml::__private::Aligned<u32, [u8; 256usize]> = __tinyml::__private::Aligned::new(
        *b"\x80\x80\x80\x80\x80\x80\x80\x80... 256 bytes, hash fdf1d493",
    );
    static __CONSTANT_3: __tinyml::__private::Aligned<u32, [u8; 256usize]> = __tinyml::__private::Aligned::new(
        *b"\x9C\x9C\x9C\x9C\x9D\x9D\x9D\x9D... 256 bytes, hash a61be239",
    );
    static __CONSTANT_4: __tinyml::__private::Aligned<u32, [u8; 256usize]> = __tinyml::__private::Aligned::new(
        *b"\x80\x80\x80\x80\x80\x80\x80\x80... 256 bytes, hash 9af38bbf",
    );
    static __CONSTANT_5: __tinyml::__private::Aligned<u32, [u8; 256usize]> = __tinyml::__private::Aligned::new(
        *b"\x80\x80\x80\x80\x80\x81\x81\x81... 256 bytes, hash 9b7fa653",
    );
    static __CONSTANT_6: __tinyml::__private::Aligned<u32, [u8; 256usize]> = __tinyml::__private::Aligned::new(
        *b"\x82\x82\x82\x82\x82\x82\x83\x83... 256 bytes, hash 8b22a97e",
    );
    static __CONSTANT_7: __tinyml::__private::Aligned<u32, [u8; 480usize]> = __tinyml::__private::Aligned::new(
        *b"3`\xB4\x13E\xA5\x12\xD9... 480 bytes, hash 0bb85e8f",
    );
    static __CONSTANT_8: __tinyml::__private::Aligned<u32, [u8; 16usize]> = __tinyml::__private::Aligned::new(
        *b"*\0\0\0\xB8\xFF\xFF\xFF... 16 bytes, hash 7c438e10",
    );
    static __CONSTANT_9: __tinyml::__private::Aligned<u32, [u8; 16usize]> = __tinyml::__private::Aligned::new(
        *b"\x15\xF7fK%\x18\xE1Q... 16 bytes, hash f6682869",
    );
    static __CONSTANT_10: __tinyml::__private::Aligned<u32, [u8; 4usize]> = __tinyml::__private::Aligned::new(
        *b"\xF7\xF7\xF7\xF7",
    );
    static __CONSTANT_11: __tinyml::__private::Aligned<u32, [u8; 528usize]> = __tinyml::__private::Aligned::new(
        *b"\xE7`\xA598-&\xEA... 528 bytes, hash 8b578955",
    );
    #[diagnostic::on_unimplemented(
        message = "kernel set `tinyml::kernels::Native` has no RELU6 or RELU or LOGISTIC or QUANTIZE or TANH for i8",
        label = "needed by the model activations.tflite",
        note = "node 0 RELU6 'relu6_branch/Relu6' reads 'values' i8[1, 24]",
        note = "node 1 RELU 'relu_branch/Relu' reads 'values' i8[1, 24]",
        note = "node 2 LOGISTIC 'sigmoid_branch/Sigmoid' reads 'values' i8[1, 24]",
        note = "node 3 QUANTIZE 'sigmoid_branch/Sigmoid1' reads 'sigmoid_branch/Sigmoid' i8[1, 24]",
        note = "and 4 more nodes",
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
    fn __lookup_1(args: &__kernels::ops::lookup::Args<'_, i8, i8>) {
        <__Set as Lookup_i8_i8>::run(args);
    }
    #[diagnostic::on_unimplemented(
        message = "kernel set `tinyml::kernels::Native` has no SOFTMAX for i8",
        label = "needed by the model activations.tflite",
        note = "node 4 SOFTMAX 'softmax_branch/Softmax' reads 'values' i8[1, 24]",
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
    #[diagnostic::on_unimplemented(
        message = "kernel set `tinyml::kernels::Native` has no CONCATENATION for i8",
        label = "needed by the model activations.tflite",
        note = "node 8 CONCATENATION 'joined' reads 'sigmoid_branch/Sigmoid1' i8[1, 24], 'tanh_branch/Tanh1' i8[1, 24], 'relu_branch/Relu' i8[1, 24], 'relu6_branch/Relu6' i8[1, 24], 'softmax_branch/Softmax1' i8[1, 24]",
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
        message = "kernel set `tinyml::kernels::Native` has no FULLY_CONNECTED for i8",
        label = "needed by the model activations.tflite",
        note = "node 9 FULLY_CONNECTED 'gate/MatMul' reads 'joined' i8[1, 120], 'gate/MatMul:2' i8[4, 120], 'gate/BiasAdd' i32[4]",
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
    const __FULLY_CONNECTED_0_PACKED_KERNEL: (
        __kernels::Layout,
        fn(&__kernels::ops::fully_connected::Args<'_, i8, i8>),
    ) = (<__Set as FullyConnected_i8_i8>::LAYOUT, <__Set as FullyConnected_i8_i8>::run);
    const __FULLY_CONNECTED_0_PACKED: bool = ::core::matches!(
        __FULLY_CONNECTED_0_PACKED_KERNEL.0, __kernels::Layout::Dual
    );
    #[inline(always)]
    fn __fully_connected_0(args: &__kernels::ops::fully_connected::Args<'_, i8, i8>) {
        (__FULLY_CONNECTED_0_PACKED_KERNEL.1)(args);
    }
    #[allow(dead_code)]
    const __OPERATORS: &[__tinyml::OperatorInfo] = Activations::OPERATORS;
    impl Activations {
        /// Bytes of working memory: every intermediate tensor, inputs and outputs.
        pub const ARENA_BYTES: usize = 240usize;
        /// Bytes of memory that is kept from one invocation to the next.
        pub const STATE_BYTES: usize = 0usize;
        /// Bytes of constants: weights, biases, multipliers and tables.
        pub const WEIGHT_BYTES: usize = 1792usize
            + if __FULLY_CONNECTED_0_PACKED { 528usize } else { 0 }
            + if !__FULLY_CONNECTED_0_PACKED { 516usize } else { 0 };
        /// Multiply-accumulate operations of an invocation.
        pub const MACS: u64 = 480u64;
        /// The model file's FNV-1a hash: tells which model a firmware runs.
        pub const MODEL_HASH: u64 = 6664912353269595745u64;
        /// What the kernels are chosen for.
        pub const OPTIMIZE: __tinyml::Optimize = __tinyml::Optimize::Speed;
        /// The operators in the order in which they run.
        pub const OPERATORS: &'static [__tinyml::OperatorInfo] = &[
            __tinyml::OperatorInfo {
                name: "RELU6",
                tensor: "relu6_branch/Relu6",
                inputs: &[&[1usize, 24usize]],
                outputs: &[&[1usize, 24usize]],
                macs: 0u64,
            },
            __tinyml::OperatorInfo {
                name: "RELU",
                tensor: "relu_branch/Relu",
                inputs: &[&[1usize, 24usize]],
                outputs: &[&[1usize, 24usize]],
                macs: 0u64,
            },
            __tinyml::OperatorInfo {
                name: "LOGISTIC",
                tensor: "sigmoid_branch/Sigmoid",
                inputs: &[&[1usize, 24usize]],
                outputs: &[&[1usize, 24usize]],
                macs: 0u64,
            },
            __tinyml::OperatorInfo {
                name: "QUANTIZE",
                tensor: "sigmoid_branch/Sigmoid1",
                inputs: &[&[1usize, 24usize]],
                outputs: &[&[1usize, 24usize]],
                macs: 0u64,
            },
            __tinyml::OperatorInfo {
                name: "SOFTMAX",
                tensor: "softmax_branch/Softmax",
                inputs: &[&[1usize, 24usize]],
                outputs: &[&[1usize, 24usize]],
                macs: 0u64,
            },
            __tinyml::OperatorInfo {
                name: "QUANTIZE",
                tensor: "softmax_branch/Softmax1",
                inputs: &[&[1usize, 24usize]],
                outputs: &[&[1usize, 24usize]],
                macs: 0u64,
            },
            __tinyml::OperatorInfo {
                name: "TANH",
                tensor: "tanh_branch/Tanh",
                inputs: &[&[1usize, 24usize]],
                outputs: &[&[1usize, 24usize]],
                macs: 0u64,
            },
            __tinyml::OperatorInfo {
                name: "QUANTIZE",
                tensor: "tanh_branch/Tanh1",
                inputs: &[&[1usize, 24usize]],
                outputs: &[&[1usize, 24usize]],
                macs: 0u64,
            },
            __tinyml::OperatorInfo {
                name: "CONCATENATION",
                tensor: "joined",
                inputs: &[
                    &[1usize, 24usize],
                    &[1usize, 24usize],
                    &[1usize, 24usize],
                    &[1usize, 24usize],
                    &[1usize, 24usize],
                ],
                outputs: &[&[1usize, 120usize]],
                macs: 0u64,
            },
            __tinyml::OperatorInfo {
                name: "FULLY_CONNECTED",
                tensor: "gate/MatMul",
                inputs: &[&[1usize, 120usize], &[4usize, 120usize], &[4usize]],
                outputs: &[&[1usize, 4usize]],
                macs: 480u64,
            },
            __tinyml::OperatorInfo {
                name: "LOGISTIC",
                tensor: "gate",
                inputs: &[&[1usize, 4usize]],
                outputs: &[&[1usize, 4usize]],
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
        ///The input `values`: i8 of shape [1, 24], real = 0.06274337 * integer.
        pub const INPUT: __tinyml::TensorInfo<i8, 2usize> = __tinyml::TensorInfo::new(
            "values",
            [1usize, 24usize],
            0.06274337f32,
            0i32,
        );
        ///The output `gate`: i8 of shape [1, 4], real = 0.00390625 * (integer + 128).
        pub const OUTPUT_GATE: __tinyml::TensorInfo<i8, 2usize> = __tinyml::TensorInfo::new(
            "gate",
            [1usize, 4usize],
            0.00390625f32,
            -128i32,
        );
        ///The output `joined`: i8 of shape [1, 120], real = 0.03529248 * (integer + 100).
        pub const OUTPUT_JOINED: __tinyml::TensorInfo<i8, 2usize> = __tinyml::TensorInfo::new(
            "joined",
            [1usize, 120usize],
            0.03529248f32,
            -100i32,
        );
    }
    impl Activations {
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
            __lookup_1(
                &__kernels::ops::lookup::Args {
                    table: __tinyml::__private::elements::<
                        i8,
                        _,
                        _,
                        256usize,
                    >(&__CONSTANT_0),
                    input: arena.view::<i8, 120usize, 24usize>(),
                    output: arena.view::<i8, 144usize, 24usize>(),
                },
            );
            __tinyml::Observer::end(observer, &__OPERATORS[0usize]);
            __tinyml::Observer::start(observer, &__OPERATORS[1usize]);
            __lookup_1(
                &__kernels::ops::lookup::Args {
                    table: __tinyml::__private::elements::<
                        i8,
                        _,
                        _,
                        256usize,
                    >(&__CONSTANT_1),
                    input: arena.view::<i8, 120usize, 24usize>(),
                    output: arena.view::<i8, 168usize, 24usize>(),
                },
            );
            __tinyml::Observer::end(observer, &__OPERATORS[1usize]);
            __tinyml::Observer::start(observer, &__OPERATORS[2usize]);
            __lookup_1(
                &__kernels::ops::lookup::Args {
                    table: __tinyml::__private::elements::<
                        i8,
                        _,
                        _,
                        256usize,
                    >(&__CONSTANT_2),
                    input: arena.view::<i8, 120usize, 24usize>(),
                    output: arena.view::<i8, 192usize, 24usize>(),
                },
            );
            __tinyml::Observer::end(observer, &__OPERATORS[2usize]);
            __tinyml::Observer::start(observer, &__OPERATORS[3usize]);
            __lookup_1(
                &__kernels::ops::lookup::Args {
                    table: __tinyml::__private::elements::<
                        i8,
                        _,
                        _,
                        256usize,
                    >(&__CONSTANT_3),
                    input: arena.view::<i8, 192usize, 24usize>(),
                    output: arena.view::<i8, 192usize, 24usize>(),
                },
            );
            __tinyml::Observer::end(observer, &__OPERATORS[3usize]);
            __tinyml::Observer::start(observer, &__OPERATORS[4usize]);
            __softmax_2(
                &__kernels::ops::softmax::Args {
                    rows: 1usize,
                    depth: 24usize,
                    arithmetic: __kernels::ops::softmax::Quantized {
                        multiplier: 1077922944i32,
                        left_shift: 23i32,
                        diff_min: -248i32,
                    },
                    input: arena.view::<i8, 120usize, 24usize>(),
                    output: arena.view::<i8, 216usize, 24usize>(),
                },
            );
            __tinyml::Observer::end(observer, &__OPERATORS[4usize]);
            __tinyml::Observer::start(observer, &__OPERATORS[5usize]);
            __lookup_1(
                &__kernels::ops::lookup::Args {
                    table: __tinyml::__private::elements::<
                        i8,
                        _,
                        _,
                        256usize,
                    >(&__CONSTANT_3),
                    input: arena.view::<i8, 216usize, 24usize>(),
                    output: arena.view::<i8, 216usize, 24usize>(),
                },
            );
            __tinyml::Observer::end(observer, &__OPERATORS[5usize]);
            __tinyml::Observer::start(observer, &__OPERATORS[6usize]);
            __lookup_1(
                &__kernels::ops::lookup::Args {
                    table: __tinyml::__private::elements::<
                        i8,
                        _,
                        _,
                        256usize,
                    >(&__CONSTANT_4),
                    input: arena.view::<i8, 120usize, 24usize>(),
                    output: arena.view::<i8, 120usize, 24usize>(),
                },
            );
            __tinyml::Observer::end(observer, &__OPERATORS[6usize]);
            __tinyml::Observer::start(observer, &__OPERATORS[7usize]);
            __lookup_1(
                &__kernels::ops::lookup::Args {
                    table: __tinyml::__private::elements::<
                        i8,
                        _,
                        _,
                        256usize,
                    >(&__CONSTANT_5),
                    input: arena.view::<i8, 120usize, 24usize>(),
                    output: arena.view::<i8, 120usize, 24usize>(),
                },
            );
            __tinyml::Observer::end(observer, &__OPERATORS[7usize]);
            __tinyml::Observer::start(observer, &__OPERATORS[8usize]);
            __strided_copy_3(
                &__kernels::ops::strided_copy::Args {
                    params: &const {
                        __kernels::ops::strided_copy::Params {
                            extents: [1usize, 1usize, 1usize, 1usize, 1usize, 24usize],
                            source_offset: 0isize,
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
                        arena.view::<i8, 192usize, 24usize>(),
                    ),
                    output: arena.view::<i8, 0usize, 120usize>(),
                },
            );
            __strided_copy_3(
                &__kernels::ops::strided_copy::Args {
                    params: &const {
                        __kernels::ops::strided_copy::Params {
                            extents: [1usize, 1usize, 1usize, 1usize, 1usize, 24usize],
                            source_offset: 0isize,
                            source_strides: [
                                0isize, 0isize, 0isize, 0isize, 0isize, 1isize,
                            ],
                            output_offset: 24usize,
                            output_strides: [
                                0usize, 0usize, 0usize, 0usize, 0usize, 1usize,
                            ],
                        }
                    },
                    source: __kernels::Source::Cells(
                        arena.view::<i8, 120usize, 24usize>(),
                    ),
                    output: arena.view::<i8, 0usize, 120usize>(),
                },
            );
            __strided_copy_3(
                &__kernels::ops::strided_copy::Args {
                    params: &const {
                        __kernels::ops::strided_copy::Params {
                            extents: [1usize, 1usize, 1usize, 1usize, 1usize, 24usize],
                            source_offset: 0isize,
                            source_strides: [
                                0isize, 0isize, 0isize, 0isize, 0isize, 1isize,
                            ],
                            output_offset: 48usize,
                            output_strides: [
                                0usize, 0usize, 0usize, 0usize, 0usize, 1usize,
                            ],
                        }
                    },
                    source: __kernels::Source::Cells(
                        arena.view::<i8, 168usize, 24usize>(),
                    ),
                    output: arena.view::<i8, 0usize, 120usize>(),
                },
            );
            __strided_copy_3(
                &__kernels::ops::strided_copy::Args {
                    params: &const {
                        __kernels::ops::strided_copy::Params {
                            extents: [1usize, 1usize, 1usize, 1usize, 1usize, 24usize],
                            source_offset: 0isize,
                            source_strides: [
                                0isize, 0isize, 0isize, 0isize, 0isize, 1isize,
                            ],
                            output_offset: 72usize,
                            output_strides: [
                                0usize, 0usize, 0usize, 0usize, 0usize, 1usize,
                            ],
                        }
                    },
                    source: __kernels::Source::Cells(
                        arena.view::<i8, 144usize, 24usize>(),
                    ),
                    output: arena.view::<i8, 0usize, 120usize>(),
                },
            );
            __strided_copy_3(
                &__kernels::ops::strided_copy::Args {
                    params: &const {
                        __kernels::ops::strided_copy::Params {
                            extents: [1usize, 1usize, 1usize, 1usize, 1usize, 24usize],
                            source_offset: 0isize,
                            source_strides: [
                                0isize, 0isize, 0isize, 0isize, 0isize, 1isize,
                            ],
                            output_offset: 96usize,
                            output_strides: [
                                0usize, 0usize, 0usize, 0usize, 0usize, 1usize,
                            ],
                        }
                    },
                    source: __kernels::Source::Cells(
                        arena.view::<i8, 216usize, 24usize>(),
                    ),
                    output: arena.view::<i8, 0usize, 120usize>(),
                },
            );
            __tinyml::Observer::end(observer, &__OPERATORS[8usize]);
            __tinyml::Observer::start(observer, &__OPERATORS[9usize]);
            __fully_connected_0(
                &__kernels::ops::fully_connected::Args {
                    params: &const {
                        __kernels::ops::fully_connected::Params {
                            batches: 1usize,
                            input_depth: 120usize,
                            output_depth: 4usize,
                            input_zero_point: -100i32,
                            filter_zero_point: 0i32,
                        }
                    },
                    filter: __tinyml::__private::unless(
                        __FULLY_CONNECTED_0_PACKED,
                        __tinyml::__private::elements::<
                            i8,
                            _,
                            _,
                            480usize,
                        >(&__CONSTANT_7),
                    ),
                    bias: __tinyml::__private::unless(
                        __FULLY_CONNECTED_0_PACKED,
                        __tinyml::__private::elements::<i32, _, _, 4usize>(&__CONSTANT_8),
                    ),
                    stage: __kernels::Requantization {
                        multipliers: __tinyml::__private::unless(
                            __FULLY_CONNECTED_0_PACKED,
                            __tinyml::__private::elements::<
                                i32,
                                _,
                                _,
                                4usize,
                            >(&__CONSTANT_9),
                        ),
                        shifts: __tinyml::__private::unless(
                            __FULLY_CONNECTED_0_PACKED,
                            __tinyml::__private::elements::<
                                i8,
                                _,
                                _,
                                4usize,
                            >(&__CONSTANT_10),
                        ),
                        zero_point: -52i32,
                        min: -128i32,
                        max: 127i32,
                    },
                    packed: if __FULLY_CONNECTED_0_PACKED {
                        ::core::option::Option::Some(__kernels::Packed {
                            words: __tinyml::__private::elements::<
                                u32,
                                _,
                                _,
                                132usize,
                            >(&__CONSTANT_11),
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
                    input: arena.view::<i8, 0usize, 120usize>(),
                    output: arena.view::<i8, 120usize, 4usize>(),
                },
            );
            __tinyml::Observer::end(observer, &__OPERATORS[9usize]);
            __tinyml::Observer::start(observer, &__OPERATORS[10usize]);
            __lookup_1(
                &__kernels::ops::lookup::Args {
                    table: __tinyml::__private::elements::<
                        i8,
                        _,
                        _,
                        256usize,
                    >(&__CONSTANT_6),
                    input: arena.view::<i8, 120usize, 4usize>(),
                    output: arena.view::<i8, 120usize, 4usize>(),
                },
            );
            __tinyml::Observer::end(observer, &__OPERATORS[10usize]);
        }
        /// Forgets what earlier invocations left in the state.
        pub fn reset(&mut self) {
            self.state.clear();
        }
        ///The input `values`: i8 of shape [1, 24], real = 0.06274337 * integer.
        pub fn input(&self) -> &[i8; 24usize] {
            self.arena.array::<i8, 120usize, 24usize>()
        }
        ///The input `values`: i8 of shape [1, 24], real = 0.06274337 * integer.
        ///
        /// Write it before `invoke`.
        pub fn input_mut(&mut self) -> &mut [i8; 24usize] {
            self.arena.array_mut::<i8, 120usize, 24usize>()
        }
        ///The output `gate`: i8 of shape [1, 4], real = 0.00390625 * (integer + 128).
        pub fn output_gate(&self) -> &[i8; 4usize] {
            self.arena.array::<i8, 120usize, 4usize>()
        }
        ///The output `joined`: i8 of shape [1, 120], real = 0.03529248 * (integer + 100).
        pub fn output_joined(&self) -> &[i8; 120usize] {
            self.arena.array::<i8, 0usize, 120usize>()
        }
    }
    impl ::core::default::Default for Activations {
        fn default() -> Self {
            Self::new()
        }
    }
    impl __tinyml::Model for Activations {
        const NAME: &'static str = "Activations";
        const ARENA_BYTES: usize = Activations::ARENA_BYTES;
        const STATE_BYTES: usize = 0usize;
        const WEIGHT_BYTES: usize = Activations::WEIGHT_BYTES;
        const MACS: u64 = 480u64;
        const MODEL_HASH: u64 = 6664912353269595745u64;
        const OPERATORS: &'static [__tinyml::OperatorInfo] = Activations::OPERATORS;
        fn invoke_with<O: __tinyml::Observer>(&mut self, observer: &mut O) {
            Activations::invoke_with(self, observer);
        }
        fn reset(&mut self) {
            Activations::reset(self);
        }
        const INPUTS: &'static [__tinyml::AnyTensorInfo] = &[
            __tinyml::AnyTensorInfo {
                name: "values",
                element: "i8",
                shape: &[1usize, 24usize],
                scale: 0.06274337f32,
                zero_point: 0i32,
            },
        ];
        const OUTPUTS: &'static [__tinyml::AnyTensorInfo] = &[
            __tinyml::AnyTensorInfo {
                name: "gate",
                element: "i8",
                shape: &[1usize, 4usize],
                scale: 0.00390625f32,
                zero_point: -128i32,
            },
            __tinyml::AnyTensorInfo {
                name: "joined",
                element: "i8",
                shape: &[1usize, 120usize],
                scale: 0.03529248f32,
                zero_point: -100i32,
            },
        ];
        type Input = [i8; 24usize];
        type Output = [i8; 4usize];
        fn input(&self) -> &Self::Input {
            self.input()
        }
        fn input_mut(&mut self) -> &mut Self::Input {
            self.input_mut()
        }
        fn output(&self) -> &Self::Output {
            self.output_gate()
        }
        fn input_bytes_mut(
            &mut self,
            index: usize,
        ) -> ::core::option::Option<&mut [u8]> {
            match index {
                0usize => self.arena.bytes_mut(120usize..144usize),
                _ => ::core::option::Option::None,
            }
        }
        fn output_bytes(&self, index: usize) -> ::core::option::Option<&[u8]> {
            match index {
                0usize => self.arena.bytes(120usize..124usize),
                1usize => self.arena.bytes(0usize..120usize),
                _ => ::core::option::Option::None,
            }
        }
    }
};
