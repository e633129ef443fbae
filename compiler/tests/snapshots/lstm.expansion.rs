///
/// A TensorFlow Lite model, compiled.
///
/// | tensor | name | type | shape | scale | zero point |
/// |---|---|---|---|---|---|
/// | input | `x` | i8 | [2, 5, 6] | 0.02 | -4 |
/// | output | `y` | i8 | [2, 5, 4] | 0.0081 | 3 |
///
/// | size | |
/// |---|---|
/// | arena | 132 bytes (no smaller plan exists for this order of operators); up to 428 with the working memory of kernels |
/// | state | 104 bytes |
/// | constants | 716 bytes |
/// | multiply-accumulate operations | 5400 |
///
/// | operator | output | shape | MACs | rows at a time |
/// |---|---|---|---|---|
/// | UNIDIRECTIONAL_SEQUENCE_LSTM | `sequence` | [2, 5, 7] | 3640 | all |
/// | UNIDIRECTIONAL_SEQUENCE_LSTM | `sequence` | [2, 5, 4] | 1760 | all |
pub struct Lstm {
    state: ::tinyml::__private::Arena<104usize>,
    arena: ::tinyml::__private::Arena<{ Lstm::ARENA_BYTES }>,
    has_state: bool,
}
const _: () = {
    use ::tinyml as __tinyml;
    use ::tinyml::kernels as __kernels;
    #[allow(dead_code)]
    type __Set = __kernels::Native;
    #[allow(dead_code)]
    const __ARENA_BYTES: usize = Lstm::ARENA_BYTES;
    #[allow(dead_code)]
    const __STATE_BYTES: usize = Lstm::STATE_BYTES;
    static __CONSTANT_0: __tinyml::__private::Aligned<u32, [u8; 168usize]> = __tinyml::__private::Aligned::new(
        *b"\xA3\xA1L\0\x17\x1A6\x88... 168 bytes, hash dd3c3ae9",
    );
    static __CONSTANT_1: __tinyml::__private::Aligned<u32, [u8; 196usize]> = __tinyml::__private::Aligned::new(
        *b"o\xF0F\xD1\x7F?`\x8B... 196 bytes, hash 0fc3c4b2",
    );
    static __CONSTANT_2: __tinyml::__private::Aligned<u32, [u8; 112usize]> = __tinyml::__private::Aligned::new(
        *b"6\xFB\xFF\xFF3\xFE\xFF\xFF... 112 bytes, hash 77f518aa",
    );
    static __CONSTANT_3: __tinyml::__private::Aligned<u32, [u8; 848usize]> = __tinyml::__private::Aligned::new(
        *b";\xE6Ws\x01\0\0\0... 848 bytes, hash 7e558b2d",
    );
    static __CONSTANT_4: __tinyml::__private::Aligned<u32, [u8; 112usize]> = __tinyml::__private::Aligned::new(
        *b"\xFF\xFF\xECa\x06\x9C\x01`... 112 bytes, hash 901b04c2",
    );
    static __CONSTANT_5: __tinyml::__private::Aligned<u32, [u8; 64usize]> = __tinyml::__private::Aligned::new(
        *b"\xD8m\xCC\xE8m?.\xDE... 64 bytes, hash 9ef3eae7",
    );
    static __CONSTANT_6: __tinyml::__private::Aligned<u32, [u8; 64usize]> = __tinyml::__private::Aligned::new(
        *b"\xC4\0\0\0\xD1\xFA\xFF\xFF... 64 bytes, hash 0a488c5a",
    );
    static __CONSTANT_7: __tinyml::__private::Aligned<u32, [u8; 496usize]> = __tinyml::__private::Aligned::new(
        *b"\x81\x99m]\x01\0\0\0... 496 bytes, hash 78e4f6f0",
    );
    #[diagnostic::on_unimplemented(
        message = "kernel set `tinyml::kernels::Native` has no UNIDIRECTIONAL_SEQUENCE_LSTM for i8",
        label = "needed by the model lstm.tflite",
        note = "node 0 UNIDIRECTIONAL_SEQUENCE_LSTM 'sequence' reads 'x' i8[2, 5, 6], 'weights_input' i8[7, 6], 'weights_forget' i8[7, 6], 'weights_cell' i8[7, 6], 'weights_output' i8[7, 6], 'recurrent_input' i8[7, 7], 'recurrent_forget' i8[7, 7], 'recurrent_cell' i8[7, 7], 'recurrent_output' i8[7, 7], 'bias_0' i32[7], 'bias_1' i32[7], 'bias_2' i32[7], 'bias_3' i32[7], 'hidden' i8[2, 7], 'cell' i16[2, 7]",
        note = "node 1 UNIDIRECTIONAL_SEQUENCE_LSTM 'sequence' reads 'sequence' i8[2, 5, 7], 'weights_input' i8[4, 7], 'weights_forget' i8[4, 7], 'weights_cell' i8[4, 7], 'weights_output' i8[4, 7], 'recurrent_input' i8[4, 4], 'recurrent_forget' i8[4, 4], 'recurrent_cell' i8[4, 4], 'recurrent_output' i8[4, 4], 'bias_0' i32[4], 'bias_1' i32[4], 'bias_2' i32[4], 'bias_3' i32[4], 'hidden' i8[5, 4], 'cell' i16[5, 4]",
        note = "what to do: choose a kernel set that has it (`kernels = …`), implement `tinyml::kernels::ops::unidirectional_sequence_lstm::UnidirectionalSequenceLstm<i8, i8>` for a set of your own, or convert the model without this operator"
    )]
    #[allow(non_camel_case_types)]
    trait UnidirectionalSequenceLstm_i8_i8 {
        const LAYOUT: __kernels::Layout;
        fn run(args: &__kernels::ops::unidirectional_sequence_lstm::Args<'_, i8, i8>);
    }
    #[diagnostic::do_not_recommend]
    impl<
        K: __kernels::ops::unidirectional_sequence_lstm::UnidirectionalSequenceLstm<
                i8,
                i8,
            >,
    > UnidirectionalSequenceLstm_i8_i8 for K {
        const LAYOUT: __kernels::Layout = <K as __kernels::ops::unidirectional_sequence_lstm::UnidirectionalSequenceLstm<
            i8,
            i8,
        >>::LAYOUT;
        #[inline(always)]
        fn run(args: &__kernels::ops::unidirectional_sequence_lstm::Args<'_, i8, i8>) {
            <K as __kernels::ops::unidirectional_sequence_lstm::UnidirectionalSequenceLstm<
                i8,
                i8,
            >>::run(args);
        }
    }
    const __UNIDIRECTIONAL_SEQUENCE_LSTM_0_PACKED_KERNEL: (
        __kernels::Layout,
        fn(&__kernels::ops::unidirectional_sequence_lstm::Args<'_, i8, i8>),
    ) = (
        <__Set as UnidirectionalSequenceLstm_i8_i8>::LAYOUT,
        <__Set as UnidirectionalSequenceLstm_i8_i8>::run,
    );
    const __UNIDIRECTIONAL_SEQUENCE_LSTM_0_PACKED: bool = ::core::matches!(
        __UNIDIRECTIONAL_SEQUENCE_LSTM_0_PACKED_KERNEL.0, __kernels::Layout::Dual
    );
    #[inline(always)]
    fn __unidirectional_sequence_lstm_0(
        args: &__kernels::ops::unidirectional_sequence_lstm::Args<'_, i8, i8>,
    ) {
        (__UNIDIRECTIONAL_SEQUENCE_LSTM_0_PACKED_KERNEL.1)(args);
    }
    #[allow(dead_code)]
    const __OPERATORS: &[__tinyml::OperatorInfo] = Lstm::OPERATORS;
    impl Lstm {
        /// Bytes of working memory: every intermediate tensor, inputs and outputs.
        pub const ARENA_BYTES: usize = __tinyml::__private::larger(
            132usize,
            if __UNIDIRECTIONAL_SEQUENCE_LSTM_0_PACKED { 428usize } else { 0 },
        );
        /// Bytes of memory that is kept from one invocation to the next.
        pub const STATE_BYTES: usize = 104usize;
        /// Bytes of constants: weights, biases, multipliers and tables.
        pub const WEIGHT_BYTES: usize = 0usize
            + if __UNIDIRECTIONAL_SEQUENCE_LSTM_0_PACKED { 1344usize } else { 0 }
            + if !__UNIDIRECTIONAL_SEQUENCE_LSTM_0_PACKED { 716usize } else { 0 };
        /// Multiply-accumulate operations of an invocation.
        pub const MACS: u64 = 5400u64;
        /// The model file's FNV-1a hash: tells which model a firmware runs.
        pub const MODEL_HASH: u64 = 6392219522113741627u64;
        /// What the kernels are chosen for.
        pub const OPTIMIZE: __tinyml::Optimize = __tinyml::Optimize::Speed;
        /// The operators in the order in which they run.
        pub const OPERATORS: &'static [__tinyml::OperatorInfo] = &[
            __tinyml::OperatorInfo {
                name: "UNIDIRECTIONAL_SEQUENCE_LSTM",
                tensor: "sequence",
                inputs: &[
                    &[2usize, 5usize, 6usize],
                    &[7usize, 6usize],
                    &[7usize, 6usize],
                    &[7usize, 6usize],
                    &[7usize, 6usize],
                    &[7usize, 7usize],
                    &[7usize, 7usize],
                    &[7usize, 7usize],
                    &[7usize, 7usize],
                    &[7usize],
                    &[7usize],
                    &[7usize],
                    &[7usize],
                    &[2usize, 7usize],
                    &[2usize, 7usize],
                ],
                outputs: &[&[2usize, 5usize, 7usize]],
                macs: 3640u64,
            },
            __tinyml::OperatorInfo {
                name: "UNIDIRECTIONAL_SEQUENCE_LSTM",
                tensor: "sequence",
                inputs: &[
                    &[2usize, 5usize, 7usize],
                    &[4usize, 7usize],
                    &[4usize, 7usize],
                    &[4usize, 7usize],
                    &[4usize, 7usize],
                    &[4usize, 4usize],
                    &[4usize, 4usize],
                    &[4usize, 4usize],
                    &[4usize, 4usize],
                    &[4usize],
                    &[4usize],
                    &[4usize],
                    &[4usize],
                    &[5usize, 4usize],
                    &[5usize, 4usize],
                ],
                outputs: &[&[2usize, 5usize, 4usize]],
                macs: 1760u64,
            },
        ];
        /// A model whose memory is all zero. Place it in a `static`: it holds the arena.
        pub const fn new() -> Self {
            Self {
                state: __tinyml::__private::Arena::new(),
                arena: __tinyml::__private::Arena::new(),
                has_state: false,
            }
        }
        ///The input `x`: i8 of shape [2, 5, 6], real = 0.02 * (integer + 4).
        pub const INPUT: __tinyml::TensorInfo<i8, 3usize> = __tinyml::TensorInfo::new(
            "x",
            [2usize, 5usize, 6usize],
            0.02f32,
            -4i32,
        );
        ///The output `y`: i8 of shape [2, 5, 4], real = 0.0081 * (integer - 3).
        pub const OUTPUT: __tinyml::TensorInfo<i8, 3usize> = __tinyml::TensorInfo::new(
            "y",
            [2usize, 5usize, 4usize],
            0.0081f32,
            3i32,
        );
    }
    impl Lstm {
        /// Runs the model once: from the inputs to the outputs.
        ///
        /// The inputs are used up: their memory serves for other tensors.
        pub fn invoke(&mut self) {
            self.invoke_with(&mut ());
        }
        /// Runs the model as [`invoke`](Self::invoke) does, and tells an observer when each
        /// operator starts and ends.
        pub fn invoke_with<O: __tinyml::Observer>(&mut self, observer: &mut O) {
            if !self.has_state {
                self.reset();
            }
            let arena = self.arena.cells();
            let state = self.state.cells();
            let _ = (arena, state);
            let _ = &observer;
            __tinyml::Observer::start(observer, &__OPERATORS[0usize]);
            __unidirectional_sequence_lstm_0(
                &__kernels::ops::unidirectional_sequence_lstm::Args {
                    params: &const {
                        __kernels::Sequences {
                            batches: 2usize,
                            steps: 5usize,
                            input_depth: 6usize,
                            units: 7usize,
                            output_stride: 7usize,
                            time_major: false,
                            backward: false,
                        }
                    },
                    arithmetic: &const {
                        __kernels::ops::unidirectional_sequence_lstm::Quantized {
                            input_zero_point: -4i32,
                            hidden_zero_point: 3i32,
                            input_scales: [
                                __kernels::ops::unidirectional_sequence_lstm::Scale {
                                    multiplier: 1935140411i32,
                                    shift: 0i32,
                                },
                                __kernels::ops::unidirectional_sequence_lstm::Scale {
                                    multiplier: 1143492091i32,
                                    shift: 1i32,
                                },
                                __kernels::ops::unidirectional_sequence_lstm::Scale {
                                    multiplier: 1319413894i32,
                                    shift: 1i32,
                                },
                                __kernels::ops::unidirectional_sequence_lstm::Scale {
                                    multiplier: 1495335862i32,
                                    shift: 1i32,
                                },
                            ],
                            recurrent_scales: [
                                __kernels::ops::unidirectional_sequence_lstm::Scale {
                                    multiplier: 1567463809i32,
                                    shift: -1i32,
                                },
                                __kernels::ops::unidirectional_sequence_lstm::Scale {
                                    multiplier: 1852457277i32,
                                    shift: -1i32,
                                },
                                __kernels::ops::unidirectional_sequence_lstm::Scale {
                                    multiplier: 2137450612i32,
                                    shift: -1i32,
                                },
                                __kernels::ops::unidirectional_sequence_lstm::Scale {
                                    multiplier: 1211222106i32,
                                    shift: 0i32,
                                },
                            ],
                            forget_scale: __kernels::ops::unidirectional_sequence_lstm::Scale {
                                multiplier: 1073741824i32,
                                shift: -14i32,
                            },
                            add_scale: __kernels::ops::unidirectional_sequence_lstm::Scale {
                                multiplier: 1073741824i32,
                                shift: -18i32,
                            },
                            output_scale: __kernels::ops::unidirectional_sequence_lstm::Scale {
                                multiplier: 2071261181i32,
                                shift: -23i32,
                            },
                            cell_min: -3072i32,
                            cell_max: 3072i32,
                            cell_exponent: -11i32,
                        }
                    },
                    input_weights: __tinyml::__private::unless(
                        __UNIDIRECTIONAL_SEQUENCE_LSTM_0_PACKED,
                        __tinyml::__private::elements::<
                            i8,
                            _,
                            _,
                            168usize,
                        >(&__CONSTANT_0),
                    ),
                    recurrent_weights: __tinyml::__private::unless(
                        __UNIDIRECTIONAL_SEQUENCE_LSTM_0_PACKED,
                        __tinyml::__private::elements::<
                            i8,
                            _,
                            _,
                            196usize,
                        >(&__CONSTANT_1),
                    ),
                    bias: __tinyml::__private::unless(
                        __UNIDIRECTIONAL_SEQUENCE_LSTM_0_PACKED,
                        __tinyml::__private::elements::<
                            i32,
                            _,
                            _,
                            28usize,
                        >(&__CONSTANT_2),
                    ),
                    packed: if __UNIDIRECTIONAL_SEQUENCE_LSTM_0_PACKED {
                        ::core::option::Option::Some(__kernels::Packed {
                            words: __tinyml::__private::elements::<
                                u32,
                                _,
                                _,
                                212usize,
                            >(&__CONSTANT_3),
                            properties: __kernels::Properties {
                                narrow: true,
                                rectified: false,
                                saturating: false,
                            },
                        })
                    } else {
                        ::core::option::Option::None
                    },
                    scratch: arena
                        .view::<
                            u32,
                            {
                                if __UNIDIRECTIONAL_SEQUENCE_LSTM_0_PACKED {
                                    132usize
                                } else {
                                    0
                                }
                            },
                            {
                                if __UNIDIRECTIONAL_SEQUENCE_LSTM_0_PACKED {
                                    74usize
                                } else {
                                    0
                                }
                            },
                        >(),
                    input: arena.view::<i8, 72usize, 60usize>(),
                    hidden: state.view::<i8, 0usize, 14usize>(),
                    cell: state.view::<i16, 16usize, 14usize>(),
                    output: arena.view::<i8, 0usize, 70usize>(),
                },
            );
            __tinyml::Observer::end(observer, &__OPERATORS[0usize]);
            __tinyml::Observer::start(observer, &__OPERATORS[1usize]);
            __unidirectional_sequence_lstm_0(
                &__kernels::ops::unidirectional_sequence_lstm::Args {
                    params: &const {
                        __kernels::Sequences {
                            batches: 5usize,
                            steps: 2usize,
                            input_depth: 7usize,
                            units: 4usize,
                            output_stride: 4usize,
                            time_major: true,
                            backward: false,
                        }
                    },
                    arithmetic: &const {
                        __kernels::ops::unidirectional_sequence_lstm::Quantized {
                            input_zero_point: 3i32,
                            hidden_zero_point: 3i32,
                            input_scales: [
                                __kernels::ops::unidirectional_sequence_lstm::Scale {
                                    multiplier: 1567463809i32,
                                    shift: -1i32,
                                },
                                __kernels::ops::unidirectional_sequence_lstm::Scale {
                                    multiplier: 1852457277i32,
                                    shift: -1i32,
                                },
                                __kernels::ops::unidirectional_sequence_lstm::Scale {
                                    multiplier: 2137450612i32,
                                    shift: -1i32,
                                },
                                __kernels::ops::unidirectional_sequence_lstm::Scale {
                                    multiplier: 1211222106i32,
                                    shift: 0i32,
                                },
                            ],
                            recurrent_scales: [
                                __kernels::ops::unidirectional_sequence_lstm::Scale {
                                    multiplier: 1567463809i32,
                                    shift: -1i32,
                                },
                                __kernels::ops::unidirectional_sequence_lstm::Scale {
                                    multiplier: 1852457277i32,
                                    shift: -1i32,
                                },
                                __kernels::ops::unidirectional_sequence_lstm::Scale {
                                    multiplier: 2137450612i32,
                                    shift: -1i32,
                                },
                                __kernels::ops::unidirectional_sequence_lstm::Scale {
                                    multiplier: 1211222106i32,
                                    shift: 0i32,
                                },
                            ],
                            forget_scale: __kernels::ops::unidirectional_sequence_lstm::Scale {
                                multiplier: 1073741824i32,
                                shift: -14i32,
                            },
                            add_scale: __kernels::ops::unidirectional_sequence_lstm::Scale {
                                multiplier: 1073741824i32,
                                shift: -16i32,
                            },
                            output_scale: __kernels::ops::unidirectional_sequence_lstm::Scale {
                                multiplier: 2071261181i32,
                                shift: -23i32,
                            },
                            cell_min: -32768i32,
                            cell_max: 32767i32,
                            cell_exponent: -13i32,
                        }
                    },
                    input_weights: __tinyml::__private::unless(
                        __UNIDIRECTIONAL_SEQUENCE_LSTM_0_PACKED,
                        __tinyml::__private::elements::<
                            i8,
                            _,
                            _,
                            112usize,
                        >(&__CONSTANT_4),
                    ),
                    recurrent_weights: __tinyml::__private::unless(
                        __UNIDIRECTIONAL_SEQUENCE_LSTM_0_PACKED,
                        __tinyml::__private::elements::<i8, _, _, 64usize>(&__CONSTANT_5),
                    ),
                    bias: __tinyml::__private::unless(
                        __UNIDIRECTIONAL_SEQUENCE_LSTM_0_PACKED,
                        __tinyml::__private::elements::<
                            i32,
                            _,
                            _,
                            16usize,
                        >(&__CONSTANT_6),
                    ),
                    packed: if __UNIDIRECTIONAL_SEQUENCE_LSTM_0_PACKED {
                        ::core::option::Option::Some(__kernels::Packed {
                            words: __tinyml::__private::elements::<
                                u32,
                                _,
                                _,
                                124usize,
                            >(&__CONSTANT_7),
                            properties: __kernels::Properties {
                                narrow: true,
                                rectified: false,
                                saturating: false,
                            },
                        })
                    } else {
                        ::core::option::Option::None
                    },
                    scratch: arena
                        .view::<
                            u32,
                            {
                                if __UNIDIRECTIONAL_SEQUENCE_LSTM_0_PACKED {
                                    112usize
                                } else {
                                    0
                                }
                            },
                            {
                                if __UNIDIRECTIONAL_SEQUENCE_LSTM_0_PACKED {
                                    72usize
                                } else {
                                    0
                                }
                            },
                        >(),
                    input: arena.view::<i8, 0usize, 70usize>(),
                    hidden: state.view::<i8, 44usize, 20usize>(),
                    cell: state.view::<i16, 64usize, 20usize>(),
                    output: arena.view::<i8, 72usize, 40usize>(),
                },
            );
            __tinyml::Observer::end(observer, &__OPERATORS[1usize]);
        }
        /// Forgets what earlier invocations left in the state.
        pub fn reset(&mut self) {
            self.state.clear();
            self.state.fill(0usize..14usize, 3u8);
            self.state.fill(44usize..64usize, 3u8);
            self.has_state = true;
        }
        ///The input `x`: i8 of shape [2, 5, 6], real = 0.02 * (integer + 4).
        pub fn input(&self) -> &[i8; 60usize] {
            self.arena.array::<i8, 72usize, 60usize>()
        }
        ///The input `x`: i8 of shape [2, 5, 6], real = 0.02 * (integer + 4).
        ///
        /// Write it before `invoke`.
        pub fn input_mut(&mut self) -> &mut [i8; 60usize] {
            self.arena.array_mut::<i8, 72usize, 60usize>()
        }
        ///The output `y`: i8 of shape [2, 5, 4], real = 0.0081 * (integer - 3).
        pub fn output(&self) -> &[i8; 40usize] {
            self.arena.array::<i8, 72usize, 40usize>()
        }
    }
    impl ::core::default::Default for Lstm {
        fn default() -> Self {
            Self::new()
        }
    }
    impl __tinyml::Model for Lstm {
        const NAME: &'static str = "Lstm";
        const ARENA_BYTES: usize = Lstm::ARENA_BYTES;
        const STATE_BYTES: usize = 104usize;
        const WEIGHT_BYTES: usize = Lstm::WEIGHT_BYTES;
        const MACS: u64 = 5400u64;
        const MODEL_HASH: u64 = 6392219522113741627u64;
        const OPERATORS: &'static [__tinyml::OperatorInfo] = Lstm::OPERATORS;
        fn invoke_with<O: __tinyml::Observer>(&mut self, observer: &mut O) {
            Lstm::invoke_with(self, observer);
        }
        fn reset(&mut self) {
            Lstm::reset(self);
        }
        const INPUTS: &'static [__tinyml::AnyTensorInfo] = &[
            __tinyml::AnyTensorInfo {
                name: "x",
                element: "i8",
                shape: &[2usize, 5usize, 6usize],
                scale: 0.02f32,
                zero_point: -4i32,
            },
        ];
        const OUTPUTS: &'static [__tinyml::AnyTensorInfo] = &[
            __tinyml::AnyTensorInfo {
                name: "y",
                element: "i8",
                shape: &[2usize, 5usize, 4usize],
                scale: 0.0081f32,
                zero_point: 3i32,
            },
        ];
        type Input = [i8; 60usize];
        type Output = [i8; 40usize];
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
                0usize => self.arena.bytes_mut(72usize..132usize),
                _ => ::core::option::Option::None,
            }
        }
        fn output_bytes(&self, index: usize) -> ::core::option::Option<&[u8]> {
            match index {
                0usize => self.arena.bytes(72usize..112usize),
                _ => ::core::option::Option::None,
            }
        }
    }
};
