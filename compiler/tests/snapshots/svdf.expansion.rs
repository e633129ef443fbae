///
/// A TensorFlow Lite model, compiled.
///
/// | tensor | name | type | shape | scale | zero point |
/// |---|---|---|---|---|---|
/// | input | `x` | i8 | [2, 6] | 0.05 | 7 |
/// | output | `y` | i8 | [2, 5] | 1.5 | -11 |
///
/// | size | |
/// |---|---|
/// | arena | 28 bytes (no smaller plan exists for this order of operators); up to 176 with the working memory of kernels |
/// | state | 184 bytes |
/// | constants | 287 bytes |
/// | multiply-accumulate operations | 380 |
///
/// | operator | output | shape | MACs | rows at a time |
/// |---|---|---|---|---|
/// | SVDF | `filtered` | [2, 8] | 160 | all |
/// | SVDF | `filtered` | [2, 5] | 220 | all |
pub struct Svdf {
    state: ::tinyml::__private::Arena<184usize>,
    arena: ::tinyml::__private::Arena<{ Svdf::ARENA_BYTES }>,
    has_state: bool,
}
const _: () = {
    use ::tinyml as __tinyml;
    use ::tinyml::kernels as __kernels;
    #[allow(dead_code)]
    type __Set = __kernels::Native;
    #[allow(dead_code)]
    const __ARENA_BYTES: usize = Svdf::ARENA_BYTES;
    #[allow(dead_code)]
    const __STATE_BYTES: usize = Svdf::STATE_BYTES;
    static __CONSTANT_0: __tinyml::__private::Aligned<u32, [u8; 48usize]> = __tinyml::__private::Aligned::new(
        *b"\xA3\xA1L\0\x17\x1A6\x88... 48 bytes, hash 0d4de7e4",
    );
    static __CONSTANT_1: __tinyml::__private::Aligned<u32, [u8; 32usize]> = __tinyml::__private::Aligned::new(
        *b"<\xEC5\x0B\x1B\xDD\x0B%... 32 bytes, hash b044c89c",
    );
    static __CONSTANT_2: __tinyml::__private::Aligned<u32, [u8; 32usize]> = __tinyml::__private::Aligned::new(
        *b"o\0\0\0-\xFE\xFF\xFF... 32 bytes, hash b1ab7f93",
    );
    static __CONSTANT_3: __tinyml::__private::Aligned<u32, [u8; 4usize]> = __tinyml::__private::Aligned::new(
        *b"\0\x85\xEBQ",
    );
    static __CONSTANT_4: __tinyml::__private::Aligned<u32, [u8; 1usize]> = __tinyml::__private::Aligned::new(
        *b"\xF9",
    );
    static __CONSTANT_5: __tinyml::__private::Aligned<u32, [u8; 144usize]> = __tinyml::__private::Aligned::new(
        *b"\0\x85\xEBQ\xF9\xFF\xFF\xFF... 144 bytes, hash 60054a6b",
    );
    static __CONSTANT_6: __tinyml::__private::Aligned<u32, [u8; 80usize]> = __tinyml::__private::Aligned::new(
        *b"\xD7h 2?\xD7d\x85... 80 bytes, hash 1aeb7ba4",
    );
    static __CONSTANT_7: __tinyml::__private::Aligned<u32, [u8; 60usize]> = __tinyml::__private::Aligned::new(
        *b"\xCA7\xCE\xF7\x0E#;\xE8... 60 bytes, hash 59fcfb36",
    );
    static __CONSTANT_8: __tinyml::__private::Aligned<u32, [u8; 20usize]> = __tinyml::__private::Aligned::new(
        *b"7\0\0\0~\0\0\0... 20 bytes, hash 0bd3cfd8",
    );
    static __CONSTANT_9: __tinyml::__private::Aligned<u32, [u8; 4usize]> = __tinyml::__private::Aligned::new(
        *b"\x8A\xFF\xFF\x7F",
    );
    static __CONSTANT_10: __tinyml::__private::Aligned<u32, [u8; 1usize]> = __tinyml::__private::Aligned::new(
        *b"\0",
    );
    static __CONSTANT_11: __tinyml::__private::Aligned<u32, [u8; 4usize]> = __tinyml::__private::Aligned::new(
        *b"\xB71\x95G",
    );
    static __CONSTANT_12: __tinyml::__private::Aligned<u32, [u8; 1usize]> = __tinyml::__private::Aligned::new(
        *b"\xEA",
    );
    static __CONSTANT_13: __tinyml::__private::Aligned<u32, [u8; 180usize]> = __tinyml::__private::Aligned::new(
        *b"\x8A\xFF\xFF\x7F\0\0\0\0... 180 bytes, hash 3a895e89",
    );
    #[diagnostic::on_unimplemented(
        message = "kernel set `tinyml::kernels::Native` has no SVDF for i8",
        label = "needed by the model svdf.tflite",
        note = "node 0 SVDF 'filtered' reads 'x' i8[2, 6], 'features' i8[8, 6], 'time' i8[8, 4], 'bias' i32[8], 'state' i8[2, 32]",
        note = "what to do: choose a kernel set that has it (`kernels = …`), implement `tinyml::kernels::ops::svdf::Svdf<i8, i8>` for a set of your own, or convert the model without this operator"
    )]
    #[allow(non_camel_case_types)]
    trait Svdf_i8_i8 {
        const LAYOUT: __kernels::Layout;
        fn run(args: &__kernels::ops::svdf::Args<'_, i8, i8>);
    }
    #[diagnostic::do_not_recommend]
    impl<K: __kernels::ops::svdf::Svdf<i8, i8>> Svdf_i8_i8 for K {
        const LAYOUT: __kernels::Layout = <K as __kernels::ops::svdf::Svdf<
            i8,
            i8,
        >>::LAYOUT;
        #[inline(always)]
        fn run(args: &__kernels::ops::svdf::Args<'_, i8, i8>) {
            <K as __kernels::ops::svdf::Svdf<i8, i8>>::run(args);
        }
    }
    const __SVDF_0_PACKED_KERNEL: (
        __kernels::Layout,
        fn(&__kernels::ops::svdf::Args<'_, i8, i8>),
    ) = (<__Set as Svdf_i8_i8>::LAYOUT, <__Set as Svdf_i8_i8>::run);
    const __SVDF_0_PACKED: bool = ::core::matches!(
        __SVDF_0_PACKED_KERNEL.0, __kernels::Layout::Dual
    );
    #[inline(always)]
    fn __svdf_0(args: &__kernels::ops::svdf::Args<'_, i8, i8>) {
        (__SVDF_0_PACKED_KERNEL.1)(args);
    }
    #[diagnostic::on_unimplemented(
        message = "kernel set `tinyml::kernels::Native` has no SVDF for i8 and i16",
        label = "needed by the model svdf.tflite",
        note = "node 1 SVDF 'filtered' reads 'filtered' i8[2, 8], 'features' i8[10, 8], 'time' i16[10, 3], 'bias' i32[5], 'state' i16[2, 30]",
        note = "what to do: choose a kernel set that has it (`kernels = …`), implement `tinyml::kernels::ops::svdf::Svdf<i8, i16>` for a set of your own, or convert the model without this operator"
    )]
    #[allow(non_camel_case_types)]
    trait Svdf_i8_i16 {
        const LAYOUT: __kernels::Layout;
        fn run(args: &__kernels::ops::svdf::Args<'_, i8, i16>);
    }
    #[diagnostic::do_not_recommend]
    impl<K: __kernels::ops::svdf::Svdf<i8, i16>> Svdf_i8_i16 for K {
        const LAYOUT: __kernels::Layout = <K as __kernels::ops::svdf::Svdf<
            i8,
            i16,
        >>::LAYOUT;
        #[inline(always)]
        fn run(args: &__kernels::ops::svdf::Args<'_, i8, i16>) {
            <K as __kernels::ops::svdf::Svdf<i8, i16>>::run(args);
        }
    }
    const __SVDF_1_PACKED_KERNEL: (
        __kernels::Layout,
        fn(&__kernels::ops::svdf::Args<'_, i8, i16>),
    ) = (<__Set as Svdf_i8_i16>::LAYOUT, <__Set as Svdf_i8_i16>::run);
    const __SVDF_1_PACKED: bool = ::core::matches!(
        __SVDF_1_PACKED_KERNEL.0, __kernels::Layout::Dual
    );
    #[inline(always)]
    fn __svdf_1(args: &__kernels::ops::svdf::Args<'_, i8, i16>) {
        (__SVDF_1_PACKED_KERNEL.1)(args);
    }
    #[allow(dead_code)]
    const __OPERATORS: &[__tinyml::OperatorInfo] = Svdf::OPERATORS;
    impl Svdf {
        /// Bytes of working memory: every intermediate tensor, inputs and outputs.
        pub const ARENA_BYTES: usize = __tinyml::__private::larger(
            __tinyml::__private::larger(
                28usize,
                if __SVDF_0_PACKED { 176usize } else { 0 },
            ),
            if __SVDF_1_PACKED { 176usize } else { 0 },
        );
        /// Bytes of memory that is kept from one invocation to the next.
        pub const STATE_BYTES: usize = 184usize;
        /// Bytes of constants: weights, biases, multipliers and tables.
        pub const WEIGHT_BYTES: usize = 92usize
            + if __SVDF_0_PACKED { 144usize } else { 0 }
            + if __SVDF_1_PACKED { 180usize } else { 0 }
            + if !__SVDF_0_PACKED { 85usize } else { 0 }
            + if !__SVDF_1_PACKED { 110usize } else { 0 };
        /// Multiply-accumulate operations of an invocation.
        pub const MACS: u64 = 380u64;
        /// The model file's FNV-1a hash: tells which model a firmware runs.
        pub const MODEL_HASH: u64 = 8714736066388359970u64;
        /// What the kernels are chosen for.
        pub const OPTIMIZE: __tinyml::Optimize = __tinyml::Optimize::Speed;
        /// The operators in the order in which they run.
        pub const OPERATORS: &'static [__tinyml::OperatorInfo] = &[
            __tinyml::OperatorInfo {
                name: "SVDF",
                tensor: "filtered",
                inputs: &[
                    &[2usize, 6usize],
                    &[8usize, 6usize],
                    &[8usize, 4usize],
                    &[8usize],
                    &[2usize, 32usize],
                ],
                outputs: &[&[2usize, 8usize]],
                macs: 160u64,
            },
            __tinyml::OperatorInfo {
                name: "SVDF",
                tensor: "filtered",
                inputs: &[
                    &[2usize, 8usize],
                    &[10usize, 8usize],
                    &[10usize, 3usize],
                    &[5usize],
                    &[2usize, 30usize],
                ],
                outputs: &[&[2usize, 5usize]],
                macs: 220u64,
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
        ///The input `x`: i8 of shape [2, 6], real = 0.05 * (integer - 7).
        pub const INPUT: __tinyml::TensorInfo<i8, 2usize> = __tinyml::TensorInfo::new(
            "x",
            [2usize, 6usize],
            0.05f32,
            7i32,
        );
        ///The output `y`: i8 of shape [2, 5], real = 1.5 * (integer + 11).
        pub const OUTPUT: __tinyml::TensorInfo<i8, 2usize> = __tinyml::TensorInfo::new(
            "y",
            [2usize, 5usize],
            1.5f32,
            -11i32,
        );
    }
    impl Svdf {
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
            __svdf_0(
                &__kernels::ops::svdf::Args {
                    params: &const {
                        __kernels::ops::svdf::Params {
                            batches: 2usize,
                            input_depth: 6usize,
                            units: 8usize,
                            rank: 1usize,
                            memory: 4usize,
                            input_zero_point: 7i32,
                            state_zero_point: -9i32,
                        }
                    },
                    feature_weights: __tinyml::__private::unless(
                        __SVDF_0_PACKED,
                        __tinyml::__private::elements::<i8, _, _, 48usize>(&__CONSTANT_0),
                    ),
                    time_weights: __tinyml::__private::elements::<
                        i8,
                        _,
                        _,
                        32usize,
                    >(&__CONSTANT_1),
                    bias: __tinyml::__private::unless(
                        __SVDF_0_PACKED,
                        __tinyml::__private::elements::<i32, _, _, 8usize>(&__CONSTANT_2),
                    ),
                    feature_stage: __kernels::Requantization {
                        multipliers: __tinyml::__private::unless(
                            __SVDF_0_PACKED,
                            __tinyml::__private::elements::<
                                i32,
                                _,
                                _,
                                1usize,
                            >(&__CONSTANT_3),
                        ),
                        shifts: __tinyml::__private::unless(
                            __SVDF_0_PACKED,
                            __tinyml::__private::elements::<
                                i8,
                                _,
                                _,
                                1usize,
                            >(&__CONSTANT_4),
                        ),
                        zero_point: 0i32,
                        min: -128i32,
                        max: 127i32,
                    },
                    stage: __kernels::Requantization {
                        multipliers: __tinyml::__private::unless(
                            __SVDF_0_PACKED,
                            __tinyml::__private::elements::<
                                i32,
                                _,
                                _,
                                1usize,
                            >(&__CONSTANT_3),
                        ),
                        shifts: __tinyml::__private::unless(
                            __SVDF_0_PACKED,
                            __tinyml::__private::elements::<
                                i8,
                                _,
                                _,
                                1usize,
                            >(&__CONSTANT_4),
                        ),
                        zero_point: -11i32,
                        min: -128i32,
                        max: 127i32,
                    },
                    packed: if __SVDF_0_PACKED {
                        ::core::option::Option::Some(__kernels::Packed {
                            words: __tinyml::__private::elements::<
                                u32,
                                _,
                                _,
                                36usize,
                            >(&__CONSTANT_5),
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
                            { if __SVDF_0_PACKED { 28usize } else { 0 } },
                            { if __SVDF_0_PACKED { 37usize } else { 0 } },
                        >(),
                    input: arena.view::<i8, 16usize, 12usize>(),
                    state: state.view::<i8, 0usize, 64usize>(),
                    output: arena.view::<i8, 0usize, 16usize>(),
                },
            );
            __tinyml::Observer::end(observer, &__OPERATORS[0usize]);
            __tinyml::Observer::start(observer, &__OPERATORS[1usize]);
            __svdf_1(
                &__kernels::ops::svdf::Args {
                    params: &const {
                        __kernels::ops::svdf::Params {
                            batches: 2usize,
                            input_depth: 8usize,
                            units: 5usize,
                            rank: 2usize,
                            memory: 3usize,
                            input_zero_point: -11i32,
                            state_zero_point: 0i32,
                        }
                    },
                    feature_weights: __tinyml::__private::unless(
                        __SVDF_1_PACKED,
                        __tinyml::__private::elements::<i8, _, _, 80usize>(&__CONSTANT_6),
                    ),
                    time_weights: __tinyml::__private::elements::<
                        i16,
                        _,
                        _,
                        30usize,
                    >(&__CONSTANT_7),
                    bias: __tinyml::__private::unless(
                        __SVDF_1_PACKED,
                        __tinyml::__private::elements::<i32, _, _, 5usize>(&__CONSTANT_8),
                    ),
                    feature_stage: __kernels::Requantization {
                        multipliers: __tinyml::__private::unless(
                            __SVDF_1_PACKED,
                            __tinyml::__private::elements::<
                                i32,
                                _,
                                _,
                                1usize,
                            >(&__CONSTANT_9),
                        ),
                        shifts: __tinyml::__private::unless(
                            __SVDF_1_PACKED,
                            __tinyml::__private::elements::<
                                i8,
                                _,
                                _,
                                1usize,
                            >(&__CONSTANT_10),
                        ),
                        zero_point: 0i32,
                        min: -32768i32,
                        max: 32767i32,
                    },
                    stage: __kernels::Requantization {
                        multipliers: __tinyml::__private::unless(
                            __SVDF_1_PACKED,
                            __tinyml::__private::elements::<
                                i32,
                                _,
                                _,
                                1usize,
                            >(&__CONSTANT_11),
                        ),
                        shifts: __tinyml::__private::unless(
                            __SVDF_1_PACKED,
                            __tinyml::__private::elements::<
                                i8,
                                _,
                                _,
                                1usize,
                            >(&__CONSTANT_12),
                        ),
                        zero_point: -11i32,
                        min: -128i32,
                        max: 127i32,
                    },
                    packed: if __SVDF_1_PACKED {
                        ::core::option::Option::Some(__kernels::Packed {
                            words: __tinyml::__private::elements::<
                                u32,
                                _,
                                _,
                                45usize,
                            >(&__CONSTANT_13),
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
                            { if __SVDF_1_PACKED { 28usize } else { 0 } },
                            { if __SVDF_1_PACKED { 37usize } else { 0 } },
                        >(),
                    input: arena.view::<i8, 0usize, 16usize>(),
                    state: state.view::<i16, 64usize, 60usize>(),
                    output: arena.view::<i8, 16usize, 10usize>(),
                },
            );
            __tinyml::Observer::end(observer, &__OPERATORS[1usize]);
        }
        /// Forgets what earlier invocations left in the state.
        pub fn reset(&mut self) {
            self.state.clear();
            self.state.fill(0usize..64usize, 247u8);
            self.has_state = true;
        }
        ///The input `x`: i8 of shape [2, 6], real = 0.05 * (integer - 7).
        pub fn input(&self) -> &[i8; 12usize] {
            self.arena.array::<i8, 16usize, 12usize>()
        }
        ///The input `x`: i8 of shape [2, 6], real = 0.05 * (integer - 7).
        ///
        /// Write it before `invoke`.
        pub fn input_mut(&mut self) -> &mut [i8; 12usize] {
            self.arena.array_mut::<i8, 16usize, 12usize>()
        }
        ///The output `y`: i8 of shape [2, 5], real = 1.5 * (integer + 11).
        pub fn output(&self) -> &[i8; 10usize] {
            self.arena.array::<i8, 16usize, 10usize>()
        }
    }
    impl ::core::default::Default for Svdf {
        fn default() -> Self {
            Self::new()
        }
    }
    impl __tinyml::Model for Svdf {
        const NAME: &'static str = "Svdf";
        const ARENA_BYTES: usize = Svdf::ARENA_BYTES;
        const STATE_BYTES: usize = 184usize;
        const WEIGHT_BYTES: usize = Svdf::WEIGHT_BYTES;
        const MACS: u64 = 380u64;
        const MODEL_HASH: u64 = 8714736066388359970u64;
        const OPERATORS: &'static [__tinyml::OperatorInfo] = Svdf::OPERATORS;
        fn invoke_with<O: __tinyml::Observer>(&mut self, observer: &mut O) {
            Svdf::invoke_with(self, observer);
        }
        fn reset(&mut self) {
            Svdf::reset(self);
        }
        const INPUTS: &'static [__tinyml::AnyTensorInfo] = &[
            __tinyml::AnyTensorInfo {
                name: "x",
                element: "i8",
                shape: &[2usize, 6usize],
                scale: 0.05f32,
                zero_point: 7i32,
            },
        ];
        const OUTPUTS: &'static [__tinyml::AnyTensorInfo] = &[
            __tinyml::AnyTensorInfo {
                name: "y",
                element: "i8",
                shape: &[2usize, 5usize],
                scale: 1.5f32,
                zero_point: -11i32,
            },
        ];
        type Input = [i8; 12usize];
        type Output = [i8; 10usize];
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
                0usize => self.arena.bytes_mut(16usize..28usize),
                _ => ::core::option::Option::None,
            }
        }
        fn output_bytes(&self, index: usize) -> ::core::option::Option<&[u8]> {
            match index {
                0usize => self.arena.bytes(16usize..26usize),
                _ => ::core::option::Option::None,
            }
        }
    }
};
