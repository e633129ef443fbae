///
/// A TensorFlow Lite model, compiled.
///
/// | tensor | name | type | shape | scale | zero point |
/// |---|---|---|---|---|---|
/// | input | `x` | i8 | [1, 2] | 1.0002441 | 0 |
/// | output | `filtered` | i8 | [1, 1] | 16777216 | 0 |
/// | output | `shown` | i8 | [1, 1, 1] | 0.0000076293945 | 0 |
///
/// | size | |
/// |---|---|
/// | arena | 12 bytes (no smaller plan exists for this order of operators) |
/// | state | 12 bytes |
/// | constants | 47 bytes |
/// | multiply-accumulate operations | 17 |
///
/// | operator | output | shape | MACs | rows at a time |
/// |---|---|---|---|---|
/// | SVDF | `filtered` | [1, 1] | 5 | all |
/// | UNIDIRECTIONAL_SEQUENCE_LSTM | `shown` | [1, 1, 1] | 12 | all |
pub struct PreciseScales {
    state: ::tinyml::__private::Arena<12usize>,
    arena: ::tinyml::__private::Arena<{ PreciseScales::ARENA_BYTES }>,
}
const _: () = {
    use ::tinyml as __tinyml;
    use ::tinyml::kernels as __kernels;
    #[allow(dead_code)]
    type __Set = __kernels::Native;
    #[allow(dead_code)]
    const __ARENA_BYTES: usize = PreciseScales::ARENA_BYTES;
    #[allow(dead_code)]
    const __STATE_BYTES: usize = PreciseScales::STATE_BYTES;
    static __CONSTANT_0: __tinyml::__private::Aligned<u32, [u8; 2usize]> = __tinyml::__private::Aligned::new(
        *b"\0\0",
    );
    static __CONSTANT_1: __tinyml::__private::Aligned<u32, [u8; 3usize]> = __tinyml::__private::Aligned::new(
        *b"\0\0\0",
    );
    static __CONSTANT_2: __tinyml::__private::Aligned<u32, [u8; 4usize]> = __tinyml::__private::Aligned::new(
        *b"_qsd",
    );
    static __CONSTANT_3: __tinyml::__private::Aligned<u32, [u8; 4usize]> = __tinyml::__private::Aligned::new(
        *b"\0\0\0@",
    );
    static __CONSTANT_4: __tinyml::__private::Aligned<u32, [u8; 1usize]> = __tinyml::__private::Aligned::new(
        *b"\x01",
    );
    static __CONSTANT_5: __tinyml::__private::Aligned<u32, [u8; 4usize]> = __tinyml::__private::Aligned::new(
        *b"@\0\x08@",
    );
    static __CONSTANT_6: __tinyml::__private::Aligned<u32, [u8; 1usize]> = __tinyml::__private::Aligned::new(
        *b"\xE9",
    );
    static __CONSTANT_7: __tinyml::__private::Aligned<u32, [u8; 8usize]> = __tinyml::__private::Aligned::new(
        *b"\0\0\0\0\0\0\0\0",
    );
    static __CONSTANT_8: __tinyml::__private::Aligned<u32, [u8; 4usize]> = __tinyml::__private::Aligned::new(
        *b"\0\0\0\0",
    );
    static __CONSTANT_9: __tinyml::__private::Aligned<u32, [u8; 16usize]> = __tinyml::__private::Aligned::new(
        *b"\0\0\0@\0\0\0\xC0... 16 bytes, hash 22439f1b",
    );
    #[diagnostic::on_unimplemented(
        message = "kernel set `tinyml::kernels::Native` has no SVDF for i8",
        label = "needed by the model precise_scales.tflite",
        note = "node 0 SVDF 'filtered' reads 'x' i8[1, 2], 'features' i8[1, 2], 'time' i8[1, 3], 'bias' i32[1], 'memory' i8[1, 3]",
        note = "what to do: choose a kernel set that has it (`kernels = …`), implement `tinyml::kernels::ops::svdf::Svdf<i8, i8>` for a set of your own, or convert the model without this operator"
    )]
    #[allow(non_camel_case_types)]
    trait Svdf_i8_i8 {
        fn run(args: &__kernels::ops::svdf::Args<'_, i8, i8>);
    }
    #[diagnostic::do_not_recommend]
    impl<K: __kernels::ops::svdf::Svdf<i8, i8>> Svdf_i8_i8 for K {
        #[inline(always)]
        fn run(args: &__kernels::ops::svdf::Args<'_, i8, i8>) {
            <K as __kernels::ops::svdf::Svdf<i8, i8>>::run(args);
        }
    }
    #[inline(always)]
    fn __svdf_0(args: &__kernels::ops::svdf::Args<'_, i8, i8>) {
        <__Set as Svdf_i8_i8>::run(args);
    }
    #[diagnostic::on_unimplemented(
        message = "kernel set `tinyml::kernels::Native` has no UNIDIRECTIONAL_SEQUENCE_LSTM for i8",
        label = "needed by the model precise_scales.tflite",
        note = "node 2 UNIDIRECTIONAL_SEQUENCE_LSTM 'shown' reads 'sequence' i8[1, 1, 2], 'weights_input' i8[1, 2], 'weights_forget' i8[1, 2], 'weights_cell' i8[1, 2], 'weights_output' i8[1, 2], 'recurrent_input' i8[1, 1], 'recurrent_forget' i8[1, 1], 'recurrent_cell' i8[1, 1], 'recurrent_output' i8[1, 1], 'bias_input' i32[1], 'bias_forget' i32[1], 'bias_cell' i32[1], 'bias_output' i32[1], 'hidden' i8[1, 1], 'cell' i16[1, 1]",
        note = "what to do: choose a kernel set that has it (`kernels = …`), implement `tinyml::kernels::ops::unidirectional_sequence_lstm::UnidirectionalSequenceLstm<i8, i8>` for a set of your own, or convert the model without this operator"
    )]
    #[allow(non_camel_case_types)]
    trait UnidirectionalSequenceLstm_i8_i8 {
        fn run(args: &__kernels::ops::unidirectional_sequence_lstm::Args<'_, i8, i8>);
    }
    #[diagnostic::do_not_recommend]
    impl<
        K: __kernels::ops::unidirectional_sequence_lstm::UnidirectionalSequenceLstm<
                i8,
                i8,
            >,
    > UnidirectionalSequenceLstm_i8_i8 for K {
        #[inline(always)]
        fn run(args: &__kernels::ops::unidirectional_sequence_lstm::Args<'_, i8, i8>) {
            <K as __kernels::ops::unidirectional_sequence_lstm::UnidirectionalSequenceLstm<
                i8,
                i8,
            >>::run(args);
        }
    }
    #[inline(always)]
    fn __unidirectional_sequence_lstm_1(
        args: &__kernels::ops::unidirectional_sequence_lstm::Args<'_, i8, i8>,
    ) {
        <__Set as UnidirectionalSequenceLstm_i8_i8>::run(args);
    }
    #[allow(dead_code)]
    const __OPERATORS: &[__tinyml::OperatorInfo] = PreciseScales::OPERATORS;
    impl PreciseScales {
        /// Bytes of working memory: every intermediate tensor, inputs and outputs.
        pub const ARENA_BYTES: usize = 12usize;
        /// Bytes of memory that is kept from one invocation to the next.
        pub const STATE_BYTES: usize = 12usize;
        /// Bytes of constants: weights, biases, multipliers and tables.
        pub const WEIGHT_BYTES: usize = 47usize;
        /// Multiply-accumulate operations of an invocation.
        pub const MACS: u64 = 17u64;
        /// The model file's FNV-1a hash: tells which model a firmware runs.
        pub const MODEL_HASH: u64 = 1843009855254952119u64;
        /// What the kernels are chosen for.
        pub const OPTIMIZE: __tinyml::Optimize = __tinyml::Optimize::Speed;
        /// The operators in the order in which they run.
        pub const OPERATORS: &'static [__tinyml::OperatorInfo] = &[
            __tinyml::OperatorInfo {
                name: "SVDF",
                tensor: "filtered",
                inputs: &[
                    &[1usize, 2usize],
                    &[1usize, 2usize],
                    &[1usize, 3usize],
                    &[1usize],
                    &[1usize, 3usize],
                ],
                outputs: &[&[1usize, 1usize]],
                macs: 5u64,
            },
            __tinyml::OperatorInfo {
                name: "UNIDIRECTIONAL_SEQUENCE_LSTM",
                tensor: "shown",
                inputs: &[
                    &[1usize, 1usize, 2usize],
                    &[1usize, 2usize],
                    &[1usize, 2usize],
                    &[1usize, 2usize],
                    &[1usize, 2usize],
                    &[1usize, 1usize],
                    &[1usize, 1usize],
                    &[1usize, 1usize],
                    &[1usize, 1usize],
                    &[1usize],
                    &[1usize],
                    &[1usize],
                    &[1usize],
                    &[1usize, 1usize],
                    &[1usize, 1usize],
                ],
                outputs: &[&[1usize, 1usize, 1usize]],
                macs: 12u64,
            },
        ];
        /// A model whose memory is all zero. Place it in a `static`: it holds the arena.
        pub const fn new() -> Self {
            Self {
                state: __tinyml::__private::Arena::new(),
                arena: __tinyml::__private::Arena::new(),
            }
        }
        ///The input `x`: i8 of shape [1, 2], real = 1.0002441 * integer.
        pub const INPUT: __tinyml::TensorInfo<i8, 2usize> = __tinyml::TensorInfo::new(
            "x",
            [1usize, 2usize],
            1.0002441f32,
            0i32,
        );
        ///The output `filtered`: i8 of shape [1, 1], real = 16777216 * integer.
        pub const OUTPUT_FILTERED: __tinyml::TensorInfo<i8, 2usize> = __tinyml::TensorInfo::new(
            "filtered",
            [1usize, 1usize],
            16777216f32,
            0i32,
        );
        ///The output `shown`: i8 of shape [1, 1, 1], real = 0.0000076293945 * integer.
        pub const OUTPUT_SHOWN: __tinyml::TensorInfo<i8, 3usize> = __tinyml::TensorInfo::new(
            "shown",
            [1usize, 1usize, 1usize],
            0.0000076293945f32,
            0i32,
        );
    }
    impl PreciseScales {
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
            __svdf_0(
                &__kernels::ops::svdf::Args {
                    params: &const {
                        __kernels::ops::svdf::Params {
                            batches: 1usize,
                            input_depth: 2usize,
                            units: 1usize,
                            rank: 1usize,
                            memory: 3usize,
                            input_zero_point: 0i32,
                            state_zero_point: 0i32,
                        }
                    },
                    feature_weights: __tinyml::__private::elements::<
                        i8,
                        _,
                        _,
                        2usize,
                    >(&__CONSTANT_0),
                    time_weights: __tinyml::__private::elements::<
                        i8,
                        _,
                        _,
                        3usize,
                    >(&__CONSTANT_1),
                    bias: __tinyml::__private::elements::<
                        i32,
                        _,
                        _,
                        1usize,
                    >(&__CONSTANT_2),
                    feature_stage: __kernels::Requantization {
                        multipliers: __tinyml::__private::elements::<
                            i32,
                            _,
                            _,
                            1usize,
                        >(&__CONSTANT_3),
                        shifts: __tinyml::__private::elements::<
                            i8,
                            _,
                            _,
                            1usize,
                        >(&__CONSTANT_4),
                        zero_point: 0i32,
                        min: -128i32,
                        max: 127i32,
                    },
                    stage: __kernels::Requantization {
                        multipliers: __tinyml::__private::elements::<
                            i32,
                            _,
                            _,
                            1usize,
                        >(&__CONSTANT_5),
                        shifts: __tinyml::__private::elements::<
                            i8,
                            _,
                            _,
                            1usize,
                        >(&__CONSTANT_6),
                        zero_point: 0i32,
                        min: -128i32,
                        max: 127i32,
                    },
                    packed: ::core::option::Option::None,
                    scratch: &[],
                    input: arena.view::<i8, 0usize, 2usize>(),
                    state: state.view::<i8, 0usize, 3usize>(),
                    output: arena.view::<i8, 4usize, 1usize>(),
                },
            );
            __tinyml::Observer::end(observer, &__OPERATORS[0usize]);
            __tinyml::Observer::start(observer, &__OPERATORS[1usize]);
            __unidirectional_sequence_lstm_1(
                &__kernels::ops::unidirectional_sequence_lstm::Args {
                    params: &const {
                        __kernels::Sequences {
                            batches: 1usize,
                            steps: 1usize,
                            input_depth: 2usize,
                            units: 1usize,
                            output_stride: 1usize,
                            time_major: false,
                            backward: false,
                        }
                    },
                    arithmetic: &const {
                        __kernels::ops::unidirectional_sequence_lstm::Quantized {
                            input_zero_point: 0i32,
                            hidden_zero_point: 0i32,
                            input_scales: [
                                __kernels::ops::unidirectional_sequence_lstm::Scale {
                                    multiplier: 1074003968i32,
                                    shift: -7i32,
                                },
                                __kernels::ops::unidirectional_sequence_lstm::Scale {
                                    multiplier: 1074003968i32,
                                    shift: -7i32,
                                },
                                __kernels::ops::unidirectional_sequence_lstm::Scale {
                                    multiplier: 1074266176i32,
                                    shift: -30i32,
                                },
                                __kernels::ops::unidirectional_sequence_lstm::Scale {
                                    multiplier: 1074003968i32,
                                    shift: -7i32,
                                },
                            ],
                            recurrent_scales: [
                                __kernels::ops::unidirectional_sequence_lstm::Scale {
                                    multiplier: 1073741824i32,
                                    shift: -24i32,
                                },
                                __kernels::ops::unidirectional_sequence_lstm::Scale {
                                    multiplier: 1073741824i32,
                                    shift: -24i32,
                                },
                                __kernels::ops::unidirectional_sequence_lstm::Scale {
                                    multiplier: 1073741824i32,
                                    shift: -24i32,
                                },
                                __kernels::ops::unidirectional_sequence_lstm::Scale {
                                    multiplier: 1073741824i32,
                                    shift: -24i32,
                                },
                            ],
                            forget_scale: __kernels::ops::unidirectional_sequence_lstm::Scale {
                                multiplier: 1073741824i32,
                                shift: -14i32,
                            },
                            add_scale: __kernels::ops::unidirectional_sequence_lstm::Scale {
                                multiplier: 1073741824i32,
                                shift: -14i32,
                            },
                            output_scale: __kernels::ops::unidirectional_sequence_lstm::Scale {
                                multiplier: 1073741824i32,
                                shift: -12i32,
                            },
                            cell_min: -32768i32,
                            cell_max: 32767i32,
                            cell_exponent: -15i32,
                        }
                    },
                    input_weights: __tinyml::__private::elements::<
                        i8,
                        _,
                        _,
                        8usize,
                    >(&__CONSTANT_7),
                    recurrent_weights: __tinyml::__private::elements::<
                        i8,
                        _,
                        _,
                        4usize,
                    >(&__CONSTANT_8),
                    bias: __tinyml::__private::elements::<
                        i32,
                        _,
                        _,
                        4usize,
                    >(&__CONSTANT_9),
                    packed: ::core::option::Option::None,
                    scratch: &[],
                    input: arena.view::<i8, 0usize, 2usize>(),
                    hidden: state.view::<i8, 4usize, 1usize>(),
                    cell: state.view::<i16, 8usize, 1usize>(),
                    output: arena.view::<i8, 8usize, 1usize>(),
                },
            );
            __tinyml::Observer::end(observer, &__OPERATORS[1usize]);
        }
        /// Forgets what earlier invocations left in the state.
        pub fn reset(&mut self) {
            self.state.clear();
        }
        ///The input `x`: i8 of shape [1, 2], real = 1.0002441 * integer.
        pub fn input(&self) -> &[i8; 2usize] {
            self.arena.array::<i8, 0usize, 2usize>()
        }
        ///The input `x`: i8 of shape [1, 2], real = 1.0002441 * integer.
        ///
        /// Write it before `invoke`.
        pub fn input_mut(&mut self) -> &mut [i8; 2usize] {
            self.arena.array_mut::<i8, 0usize, 2usize>()
        }
        ///The output `filtered`: i8 of shape [1, 1], real = 16777216 * integer.
        pub fn output_filtered(&self) -> &[i8; 1usize] {
            self.arena.array::<i8, 4usize, 1usize>()
        }
        ///The output `shown`: i8 of shape [1, 1, 1], real = 0.0000076293945 * integer.
        pub fn output_shown(&self) -> &[i8; 1usize] {
            self.arena.array::<i8, 8usize, 1usize>()
        }
    }
    impl ::core::default::Default for PreciseScales {
        fn default() -> Self {
            Self::new()
        }
    }
    impl __tinyml::Model for PreciseScales {
        const NAME: &'static str = "PreciseScales";
        const ARENA_BYTES: usize = PreciseScales::ARENA_BYTES;
        const STATE_BYTES: usize = 12usize;
        const WEIGHT_BYTES: usize = PreciseScales::WEIGHT_BYTES;
        const MACS: u64 = 17u64;
        const MODEL_HASH: u64 = 1843009855254952119u64;
        const OPERATORS: &'static [__tinyml::OperatorInfo] = PreciseScales::OPERATORS;
        fn invoke_with<O: __tinyml::Observer>(&mut self, observer: &mut O) {
            PreciseScales::invoke_with(self, observer);
        }
        fn reset(&mut self) {
            PreciseScales::reset(self);
        }
        const INPUTS: &'static [__tinyml::AnyTensorInfo] = &[
            __tinyml::AnyTensorInfo {
                name: "x",
                element: "i8",
                shape: &[1usize, 2usize],
                scale: 1.0002441f32,
                zero_point: 0i32,
            },
        ];
        const OUTPUTS: &'static [__tinyml::AnyTensorInfo] = &[
            __tinyml::AnyTensorInfo {
                name: "filtered",
                element: "i8",
                shape: &[1usize, 1usize],
                scale: 16777216f32,
                zero_point: 0i32,
            },
            __tinyml::AnyTensorInfo {
                name: "shown",
                element: "i8",
                shape: &[1usize, 1usize, 1usize],
                scale: 0.0000076293945f32,
                zero_point: 0i32,
            },
        ];
        type Input = [i8; 2usize];
        type Output = [i8; 1usize];
        fn input(&self) -> &Self::Input {
            self.input()
        }
        fn input_mut(&mut self) -> &mut Self::Input {
            self.input_mut()
        }
        fn output(&self) -> &Self::Output {
            self.output_filtered()
        }
        fn input_bytes_mut(
            &mut self,
            index: usize,
        ) -> ::core::option::Option<&mut [u8]> {
            match index {
                0usize => self.arena.bytes_mut(0usize..2usize),
                _ => ::core::option::Option::None,
            }
        }
        fn output_bytes(&self, index: usize) -> ::core::option::Option<&[u8]> {
            match index {
                0usize => self.arena.bytes(4usize..5usize),
                1usize => self.arena.bytes(8usize..9usize),
                _ => ::core::option::Option::None,
            }
        }
    }
};
