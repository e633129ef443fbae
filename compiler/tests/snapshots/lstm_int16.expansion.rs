///
/// A TensorFlow Lite model, compiled.
///
/// | tensor | name | type | shape | scale | zero point |
/// |---|---|---|---|---|---|
/// | input | `x` | i16 | [1, 4, 5] | 0.000061035156 | 0 |
/// | output | `y` | i16 | [1, 4, 13] | 0.000030517578 | 0 |
///
/// | size | |
/// |---|---|
/// | arena | 152 bytes (no smaller plan exists for this order of operators); up to 200 with the working memory of kernels |
/// | state | 80 bytes |
/// | constants | 1860 bytes |
/// | multiply-accumulate operations | 5008 |
///
/// | operator | output | shape | MACs | rows at a time |
/// |---|---|---|---|---|
/// | UNIDIRECTIONAL_SEQUENCE_LSTM | `sequence` | [1, 4, 6] | 1056 | all |
/// | UNIDIRECTIONAL_SEQUENCE_LSTM | `sequence` | [1, 4, 13] | 3952 | all |
pub struct LstmInt16 {
    state: ::tinyml::__private::Arena<80usize>,
    arena: ::tinyml::__private::Arena<{ LstmInt16::ARENA_BYTES }>,
}
const _: () = {
    use ::tinyml as __tinyml;
    use ::tinyml::kernels as __kernels;
    #[allow(dead_code)]
    type __Set = __kernels::Native;
    #[allow(dead_code)]
    const __ARENA_BYTES: usize = LstmInt16::ARENA_BYTES;
    #[allow(dead_code)]
    const __STATE_BYTES: usize = LstmInt16::STATE_BYTES;
    static __CONSTANT_0: __tinyml::__private::Aligned<u32, [u8; 120usize]> = __tinyml::__private::Aligned::new(
        *b"\xA3\xA1L\0\x17\x1A6\x88... 120 bytes, hash 2e4124c7",
    );
    static __CONSTANT_1: __tinyml::__private::Aligned<u32, [u8; 144usize]> = __tinyml::__private::Aligned::new(
        *b"\0\x87\x86V\x82\xF7\xED\xA1... 144 bytes, hash 702de5fa",
    );
    static __CONSTANT_2: __tinyml::__private::Aligned<u64, [u8; 192usize]> = __tinyml::__private::Aligned::new(
        *b"y\xF9\xFF\xFF\xFF\xFF\xFF\xFF... 192 bytes, hash db54c018",
    );
    static __CONSTANT_3: __tinyml::__private::Aligned<u32, [u8; 312usize]> = __tinyml::__private::Aligned::new(
        *b"\x1C8\x17NTB*\xC5... 312 bytes, hash 1357e9d8",
    );
    static __CONSTANT_4: __tinyml::__private::Aligned<u32, [u8; 676usize]> = __tinyml::__private::Aligned::new(
        *b"\x12\x8B\x91L[\xBF\x85\x88... 676 bytes, hash 4af105cd",
    );
    static __CONSTANT_5: __tinyml::__private::Aligned<u64, [u8; 416usize]> = __tinyml::__private::Aligned::new(
        *b".\x03\0\0\0\0\0\0... 416 bytes, hash c92638e6",
    );
    static __CONSTANT_6: __tinyml::__private::Aligned<u32, [u8; 2912usize]> = __tinyml::__private::Aligned::new(
        *b"\x1C\xB28\xA8\x15nj\x9F... 2912 bytes, hash 04c0dae8",
    );
    #[diagnostic::on_unimplemented(
        message = "kernel set `tinyml::kernels::Native` has no UNIDIRECTIONAL_SEQUENCE_LSTM for i16 and i8",
        label = "needed by the model lstm_int16.tflite",
        note = "node 0 UNIDIRECTIONAL_SEQUENCE_LSTM 'sequence' reads 'x' i16[1, 4, 5], 'weights_input' i8[6, 5], 'weights_forget' i8[6, 5], 'weights_cell' i8[6, 5], 'weights_output' i8[6, 5], 'recurrent_input' i8[6, 6], 'recurrent_forget' i8[6, 6], 'recurrent_cell' i8[6, 6], 'recurrent_output' i8[6, 6], 'bias_0' i64[6], 'bias_1' i64[6], 'bias_2' i64[6], 'bias_3' i64[6], 'hidden' i16[1, 6], 'cell' i16[1, 6]",
        note = "node 1 UNIDIRECTIONAL_SEQUENCE_LSTM 'sequence' reads 'sequence' i16[1, 4, 6], 'weights_input' i8[13, 6], 'weights_forget' i8[13, 6], 'weights_cell' i8[13, 6], 'weights_output' i8[13, 6], 'recurrent_input' i8[13, 13], 'recurrent_forget' i8[13, 13], 'recurrent_cell' i8[13, 13], 'recurrent_output' i8[13, 13], 'bias_0' i64[13], 'bias_1' i64[13], 'bias_2' i64[13], 'bias_3' i64[13], 'hidden' i16[1, 13], 'cell' i16[1, 13]",
        note = "what to do: choose a kernel set that has it (`kernels = …`), implement `tinyml::kernels::ops::unidirectional_sequence_lstm::UnidirectionalSequenceLstm<i16, i8>` for a set of your own, or convert the model without this operator"
    )]
    #[allow(non_camel_case_types)]
    trait UnidirectionalSequenceLstm_i16_i8 {
        const LAYOUT: __kernels::Layout;
        fn run(args: &__kernels::ops::unidirectional_sequence_lstm::Args<'_, i16, i8>);
    }
    #[diagnostic::do_not_recommend]
    impl<
        K: __kernels::ops::unidirectional_sequence_lstm::UnidirectionalSequenceLstm<
                i16,
                i8,
            >,
    > UnidirectionalSequenceLstm_i16_i8 for K {
        const LAYOUT: __kernels::Layout = <K as __kernels::ops::unidirectional_sequence_lstm::UnidirectionalSequenceLstm<
            i16,
            i8,
        >>::LAYOUT;
        #[inline(always)]
        fn run(args: &__kernels::ops::unidirectional_sequence_lstm::Args<'_, i16, i8>) {
            <K as __kernels::ops::unidirectional_sequence_lstm::UnidirectionalSequenceLstm<
                i16,
                i8,
            >>::run(args);
        }
    }
    const __UNIDIRECTIONAL_SEQUENCE_LSTM_0_PACKED_KERNEL: (
        __kernels::Layout,
        fn(&__kernels::ops::unidirectional_sequence_lstm::Args<'_, i16, i8>),
    ) = (
        <__Set as UnidirectionalSequenceLstm_i16_i8>::LAYOUT,
        <__Set as UnidirectionalSequenceLstm_i16_i8>::run,
    );
    const __UNIDIRECTIONAL_SEQUENCE_LSTM_0_PACKED: bool = ::core::matches!(
        __UNIDIRECTIONAL_SEQUENCE_LSTM_0_PACKED_KERNEL.0, __kernels::Layout::Dual
    );
    #[inline(always)]
    fn __unidirectional_sequence_lstm_0(
        args: &__kernels::ops::unidirectional_sequence_lstm::Args<'_, i16, i8>,
    ) {
        (__UNIDIRECTIONAL_SEQUENCE_LSTM_0_PACKED_KERNEL.1)(args);
    }
    #[allow(dead_code)]
    const __OPERATORS: &[__tinyml::OperatorInfo] = LstmInt16::OPERATORS;
    impl LstmInt16 {
        /// Bytes of working memory: every intermediate tensor, inputs and outputs.
        pub const ARENA_BYTES: usize = __tinyml::__private::larger(
            152usize,
            if __UNIDIRECTIONAL_SEQUENCE_LSTM_0_PACKED { 200usize } else { 0 },
        );
        /// Bytes of memory that is kept from one invocation to the next.
        pub const STATE_BYTES: usize = 80usize;
        /// Bytes of constants: weights, biases, multipliers and tables.
        pub const WEIGHT_BYTES: usize = 456usize
            + if __UNIDIRECTIONAL_SEQUENCE_LSTM_0_PACKED { 2912usize } else { 0 }
            + if !__UNIDIRECTIONAL_SEQUENCE_LSTM_0_PACKED { 1404usize } else { 0 };
        /// Multiply-accumulate operations of an invocation.
        pub const MACS: u64 = 5008u64;
        /// The model file's FNV-1a hash: tells which model a firmware runs.
        pub const MODEL_HASH: u64 = 16281258800323925840u64;
        /// What the kernels are chosen for.
        pub const OPTIMIZE: __tinyml::Optimize = __tinyml::Optimize::Speed;
        /// The operators in the order in which they run.
        pub const OPERATORS: &'static [__tinyml::OperatorInfo] = &[
            __tinyml::OperatorInfo {
                name: "UNIDIRECTIONAL_SEQUENCE_LSTM",
                tensor: "sequence",
                inputs: &[
                    &[1usize, 4usize, 5usize],
                    &[6usize, 5usize],
                    &[6usize, 5usize],
                    &[6usize, 5usize],
                    &[6usize, 5usize],
                    &[6usize, 6usize],
                    &[6usize, 6usize],
                    &[6usize, 6usize],
                    &[6usize, 6usize],
                    &[6usize],
                    &[6usize],
                    &[6usize],
                    &[6usize],
                    &[1usize, 6usize],
                    &[1usize, 6usize],
                ],
                outputs: &[&[1usize, 4usize, 6usize]],
                macs: 1056u64,
            },
            __tinyml::OperatorInfo {
                name: "UNIDIRECTIONAL_SEQUENCE_LSTM",
                tensor: "sequence",
                inputs: &[
                    &[1usize, 4usize, 6usize],
                    &[13usize, 6usize],
                    &[13usize, 6usize],
                    &[13usize, 6usize],
                    &[13usize, 6usize],
                    &[13usize, 13usize],
                    &[13usize, 13usize],
                    &[13usize, 13usize],
                    &[13usize, 13usize],
                    &[13usize],
                    &[13usize],
                    &[13usize],
                    &[13usize],
                    &[1usize, 13usize],
                    &[1usize, 13usize],
                ],
                outputs: &[&[1usize, 4usize, 13usize]],
                macs: 3952u64,
            },
        ];
        /// A model whose memory is all zero. Place it in a `static`: it holds the arena.
        pub const fn new() -> Self {
            Self {
                state: __tinyml::__private::Arena::new(),
                arena: __tinyml::__private::Arena::new(),
            }
        }
        ///The input `x`: i16 of shape [1, 4, 5], real = 0.000061035156 * integer.
        pub const INPUT: __tinyml::TensorInfo<i16, 3usize> = __tinyml::TensorInfo::new(
            "x",
            [1usize, 4usize, 5usize],
            0.000061035156f32,
            0i32,
        );
        ///The output `y`: i16 of shape [1, 4, 13], real = 0.000030517578 * integer.
        pub const OUTPUT: __tinyml::TensorInfo<i16, 3usize> = __tinyml::TensorInfo::new(
            "y",
            [1usize, 4usize, 13usize],
            0.000030517578f32,
            0i32,
        );
    }
    impl LstmInt16 {
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
            __unidirectional_sequence_lstm_0(
                &__kernels::ops::unidirectional_sequence_lstm::Args {
                    params: &const {
                        __kernels::Sequences {
                            batches: 1usize,
                            steps: 4usize,
                            input_depth: 5usize,
                            units: 6usize,
                            output_stride: 6usize,
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
                                    multiplier: 1511828480i32,
                                    shift: -8i32,
                                },
                                __kernels::ops::unidirectional_sequence_lstm::Scale {
                                    multiplier: 1786706432i32,
                                    shift: -8i32,
                                },
                                __kernels::ops::unidirectional_sequence_lstm::Scale {
                                    multiplier: 2061584256i32,
                                    shift: -8i32,
                                },
                                __kernels::ops::unidirectional_sequence_lstm::Scale {
                                    multiplier: 1168231168i32,
                                    shift: -7i32,
                                },
                            ],
                            recurrent_scales: [
                                __kernels::ops::unidirectional_sequence_lstm::Scale {
                                    multiplier: 1511828480i32,
                                    shift: -9i32,
                                },
                                __kernels::ops::unidirectional_sequence_lstm::Scale {
                                    multiplier: 1786706432i32,
                                    shift: -9i32,
                                },
                                __kernels::ops::unidirectional_sequence_lstm::Scale {
                                    multiplier: 2061584256i32,
                                    shift: -9i32,
                                },
                                __kernels::ops::unidirectional_sequence_lstm::Scale {
                                    multiplier: 1168231168i32,
                                    shift: -8i32,
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
                                multiplier: 1073741824i32,
                                shift: -14i32,
                            },
                            cell_min: -32768i32,
                            cell_max: 32767i32,
                            cell_exponent: -13i32,
                        }
                    },
                    input_weights: __tinyml::__private::elements::<
                        i8,
                        _,
                        _,
                        120usize,
                    >(&__CONSTANT_0),
                    recurrent_weights: __tinyml::__private::elements::<
                        i8,
                        _,
                        _,
                        144usize,
                    >(&__CONSTANT_1),
                    bias: __tinyml::__private::elements::<
                        i64,
                        _,
                        _,
                        24usize,
                    >(&__CONSTANT_2),
                    packed: ::core::option::Option::None,
                    scratch: &[],
                    input: arena.view::<i16, 0usize, 20usize>(),
                    hidden: state.view::<i16, 0usize, 6usize>(),
                    cell: state.view::<i16, 12usize, 6usize>(),
                    output: arena.view::<i16, 104usize, 24usize>(),
                },
            );
            __tinyml::Observer::end(observer, &__OPERATORS[0usize]);
            __tinyml::Observer::start(observer, &__OPERATORS[1usize]);
            __unidirectional_sequence_lstm_0(
                &__kernels::ops::unidirectional_sequence_lstm::Args {
                    params: &const {
                        __kernels::Sequences {
                            batches: 1usize,
                            steps: 4usize,
                            input_depth: 6usize,
                            units: 13usize,
                            output_stride: 13usize,
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
                                    multiplier: 1511828480i32,
                                    shift: -9i32,
                                },
                                __kernels::ops::unidirectional_sequence_lstm::Scale {
                                    multiplier: 1786706432i32,
                                    shift: -9i32,
                                },
                                __kernels::ops::unidirectional_sequence_lstm::Scale {
                                    multiplier: 2061584256i32,
                                    shift: -9i32,
                                },
                                __kernels::ops::unidirectional_sequence_lstm::Scale {
                                    multiplier: 1168231168i32,
                                    shift: -8i32,
                                },
                            ],
                            recurrent_scales: [
                                __kernels::ops::unidirectional_sequence_lstm::Scale {
                                    multiplier: 1511828480i32,
                                    shift: -9i32,
                                },
                                __kernels::ops::unidirectional_sequence_lstm::Scale {
                                    multiplier: 1786706432i32,
                                    shift: -9i32,
                                },
                                __kernels::ops::unidirectional_sequence_lstm::Scale {
                                    multiplier: 2061584256i32,
                                    shift: -9i32,
                                },
                                __kernels::ops::unidirectional_sequence_lstm::Scale {
                                    multiplier: 1168231168i32,
                                    shift: -8i32,
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
                                multiplier: 1073741824i32,
                                shift: -14i32,
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
                            312usize,
                        >(&__CONSTANT_3),
                    ),
                    recurrent_weights: __tinyml::__private::unless(
                        __UNIDIRECTIONAL_SEQUENCE_LSTM_0_PACKED,
                        __tinyml::__private::elements::<
                            i8,
                            _,
                            _,
                            676usize,
                        >(&__CONSTANT_4),
                    ),
                    bias: __tinyml::__private::unless(
                        __UNIDIRECTIONAL_SEQUENCE_LSTM_0_PACKED,
                        __tinyml::__private::elements::<
                            i64,
                            _,
                            _,
                            52usize,
                        >(&__CONSTANT_5),
                    ),
                    packed: if __UNIDIRECTIONAL_SEQUENCE_LSTM_0_PACKED {
                        ::core::option::Option::Some(__kernels::Packed {
                            words: __tinyml::__private::elements::<
                                u32,
                                _,
                                _,
                                728usize,
                            >(&__CONSTANT_6),
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
                            {
                                if __UNIDIRECTIONAL_SEQUENCE_LSTM_0_PACKED {
                                    152usize
                                } else {
                                    0
                                }
                            },
                            {
                                if __UNIDIRECTIONAL_SEQUENCE_LSTM_0_PACKED {
                                    12usize
                                } else {
                                    0
                                }
                            },
                        >(),
                    input: arena.view::<i16, 104usize, 24usize>(),
                    hidden: state.view::<i16, 24usize, 13usize>(),
                    cell: state.view::<i16, 52usize, 13usize>(),
                    output: arena.view::<i16, 0usize, 52usize>(),
                },
            );
            __tinyml::Observer::end(observer, &__OPERATORS[1usize]);
        }
        /// Forgets what earlier invocations left in the state.
        pub fn reset(&mut self) {
            self.state.clear();
        }
        ///The input `x`: i16 of shape [1, 4, 5], real = 0.000061035156 * integer.
        pub fn input(&self) -> &[i16; 20usize] {
            self.arena.array::<i16, 0usize, 20usize>()
        }
        ///The input `x`: i16 of shape [1, 4, 5], real = 0.000061035156 * integer.
        ///
        /// Write it before `invoke`.
        pub fn input_mut(&mut self) -> &mut [i16; 20usize] {
            self.arena.array_mut::<i16, 0usize, 20usize>()
        }
        ///The output `y`: i16 of shape [1, 4, 13], real = 0.000030517578 * integer.
        pub fn output(&self) -> &[i16; 52usize] {
            self.arena.array::<i16, 0usize, 52usize>()
        }
    }
    impl ::core::default::Default for LstmInt16 {
        fn default() -> Self {
            Self::new()
        }
    }
    impl __tinyml::Model for LstmInt16 {
        const NAME: &'static str = "LstmInt16";
        const ARENA_BYTES: usize = LstmInt16::ARENA_BYTES;
        const STATE_BYTES: usize = 80usize;
        const WEIGHT_BYTES: usize = LstmInt16::WEIGHT_BYTES;
        const MACS: u64 = 5008u64;
        const MODEL_HASH: u64 = 16281258800323925840u64;
        const OPERATORS: &'static [__tinyml::OperatorInfo] = LstmInt16::OPERATORS;
        fn invoke_with<O: __tinyml::Observer>(&mut self, observer: &mut O) {
            LstmInt16::invoke_with(self, observer);
        }
        fn reset(&mut self) {
            LstmInt16::reset(self);
        }
        const INPUTS: &'static [__tinyml::AnyTensorInfo] = &[
            __tinyml::AnyTensorInfo {
                name: "x",
                element: "i16",
                shape: &[1usize, 4usize, 5usize],
                scale: 0.000061035156f32,
                zero_point: 0i32,
            },
        ];
        const OUTPUTS: &'static [__tinyml::AnyTensorInfo] = &[
            __tinyml::AnyTensorInfo {
                name: "y",
                element: "i16",
                shape: &[1usize, 4usize, 13usize],
                scale: 0.000030517578f32,
                zero_point: 0i32,
            },
        ];
        type Input = [i16; 20usize];
        type Output = [i16; 52usize];
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
                0usize => self.arena.bytes_mut(0usize..40usize),
                _ => ::core::option::Option::None,
            }
        }
        fn output_bytes(&self, index: usize) -> ::core::option::Option<&[u8]> {
            match index {
                0usize => self.arena.bytes(0usize..104usize),
                _ => ::core::option::Option::None,
            }
        }
    }
};
