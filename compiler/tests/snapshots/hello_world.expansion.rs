///
/// A TensorFlow Lite model, compiled.
///
/// | tensor | name | type | shape | scale | zero point |
/// |---|---|---|---|---|---|
/// | input | `x` | i8 | [1, 1] | 0.024639944 | -128 |
/// | output | `sine` | i8 | [1, 1] | 0.008016147 | 1 |
///
/// | size | |
/// |---|---|
/// | arena | 24 bytes (no smaller plan exists for this order of operators) |
/// | state | 0 bytes |
/// | constants | 359 bytes |
/// | multiply-accumulate operations | 143 |
/// | removed | 9 constant or unread channels: 288 MACs become 143, 585 bytes of constants 359 |
///
/// | operator | output | shape | MACs | rows at a time |
/// |---|---|---|---|---|
/// | FULLY_CONNECTED | `hidden_1/MatMul` | [1, 8] (8 channels removed) | 8 | all |
/// | FULLY_CONNECTED | `hidden_2/MatMul` | [1, 15] (1 channel removed) | 120 | all |
/// | FULLY_CONNECTED | `sine` | [1, 1] | 15 | all |
pub struct HelloWorld {
    state: ::tinyml::__private::Arena<0usize>,
    arena: ::tinyml::__private::Arena<{ HelloWorld::ARENA_BYTES }>,
}
const _: () = {
    use ::tinyml as __tinyml;
    use ::tinyml::kernels as __kernels;
    #[allow(dead_code)]
    type __Set = __kernels::Native;
    #[allow(dead_code)]
    const __ARENA_BYTES: usize = HelloWorld::ARENA_BYTES;
    #[allow(dead_code)]
    const __STATE_BYTES: usize = HelloWorld::STATE_BYTES;
    static __CONSTANT_0: __tinyml::__private::Aligned<u32, [u8; 8usize]> = __tinyml::__private::Aligned::new(
        *b"\x7F\x7F\x7F\x7F\x7F\x7F\x81\x7F",
    );
    static __CONSTANT_1: __tinyml::__private::Aligned<u32, [u8; 32usize]> = __tinyml::__private::Aligned::new(
        *b"\x8B\xB1\xFF\xFF\n\x05\0\0... 32 bytes, hash 96c3cc0d",
    );
    static __CONSTANT_2: __tinyml::__private::Aligned<u32, [u8; 32usize]> = __tinyml::__private::Aligned::new(
        *b"\xB6\x80`c\xC0W\x03s... 32 bytes, hash 7d3dea91",
    );
    static __CONSTANT_3: __tinyml::__private::Aligned<u32, [u8; 8usize]> = __tinyml::__private::Aligned::new(
        *b"\xF8\xF9\xF9\xF7\xF9\xFA\xF8\xF9",
    );
    static __CONSTANT_4: __tinyml::__private::Aligned<u32, [u8; 96usize]> = __tinyml::__private::Aligned::new(
        *b"\x7F\x7F\0\0\x7F\x7F\0\0... 96 bytes, hash c1d76d87",
    );
    static __CONSTANT_5: __tinyml::__private::Aligned<u32, [u8; 120usize]> = __tinyml::__private::Aligned::new(
        *b"b\xEA.\x16/\x13\x81I... 120 bytes, hash 7102a3e1",
    );
    static __CONSTANT_6: __tinyml::__private::Aligned<u32, [u8; 60usize]> = __tinyml::__private::Aligned::new(
        *b"\xED\xDF\xFF\xFF\x111\0\0... 60 bytes, hash a8814688",
    );
    static __CONSTANT_7: __tinyml::__private::Aligned<u32, [u8; 60usize]> = __tinyml::__private::Aligned::new(
        *b"R\xA9\x85^\xC1\\\xDDv... 60 bytes, hash a3cb8860",
    );
    static __CONSTANT_8: __tinyml::__private::Aligned<u32, [u8; 15usize]> = __tinyml::__private::Aligned::new(
        *b"\xF9\xF9\xF9\xFA\xF9\xFA\xFA\xF9... 15 bytes, hash 9ef9540b",
    );
    static __CONSTANT_9: __tinyml::__private::Aligned<u32, [u8; 248usize]> = __tinyml::__private::Aligned::new(
        *b"/\x91\x81~W\xB2\xF5#... 248 bytes, hash fd48be6b",
    );
    static __CONSTANT_10: __tinyml::__private::Aligned<u32, [u8; 15usize]> = __tinyml::__private::Aligned::new(
        *b"-\x7F\xDFd\x19\xB3f\xFA... 15 bytes, hash dab2c500",
    );
    static __CONSTANT_11: __tinyml::__private::Aligned<u32, [u8; 4usize]> = __tinyml::__private::Aligned::new(
        *b"\x1B\xEE\xFF\xFF",
    );
    static __CONSTANT_12: __tinyml::__private::Aligned<u32, [u8; 4usize]> = __tinyml::__private::Aligned::new(
        *b"\xD8sVw",
    );
    static __CONSTANT_13: __tinyml::__private::Aligned<u32, [u8; 1usize]> = __tinyml::__private::Aligned::new(
        *b"\xF9",
    );
    static __CONSTANT_14: __tinyml::__private::Aligned<u32, [u8; 44usize]> = __tinyml::__private::Aligned::new(
        *b"\xC3\xFFB\0\xD8\xFF\0\0... 44 bytes, hash 57497ff7",
    );
    #[diagnostic::on_unimplemented(
        message = "kernel set `tinyml::kernels::Native` has no FULLY_CONNECTED for i8",
        label = "needed by the model hello_world.tflite",
        note = "node 0 FULLY_CONNECTED 'hidden_1/MatMul' reads 'x' i8[1, 1], 'hidden_1/MatMul:2' i8[16, 1], 'hidden_1/Relu' i32[16]",
        note = "node 1 FULLY_CONNECTED 'hidden_2/MatMul' reads 'hidden_1/MatMul' i8[1, 16], 'hidden_2/MatMul:2' i8[16, 16], 'hidden_2/Relu' i32[16]",
        note = "node 2 FULLY_CONNECTED 'sine' reads 'hidden_2/MatMul' i8[1, 16], 'sine/MatMul' i8[1, 16], 'sine/Add' i32[1]",
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
    const __OPERATORS: &[__tinyml::OperatorInfo] = HelloWorld::OPERATORS;
    impl HelloWorld {
        /// Bytes of working memory: every intermediate tensor, inputs and outputs.
        pub const ARENA_BYTES: usize = 24usize;
        /// Bytes of memory that is kept from one invocation to the next.
        pub const STATE_BYTES: usize = 0usize;
        /// Bytes of constants: weights, biases, multipliers and tables.
        pub const WEIGHT_BYTES: usize = 0usize
            + if __FULLY_CONNECTED_0_PACKED { 388usize } else { 0 }
            + if !__FULLY_CONNECTED_0_PACKED { 359usize } else { 0 };
        /// Multiply-accumulate operations of an invocation.
        pub const MACS: u64 = 143u64;
        /// The model file's FNV-1a hash: tells which model a firmware runs.
        pub const MODEL_HASH: u64 = 2417763521644617282u64;
        /// What the kernels are chosen for.
        pub const OPTIMIZE: __tinyml::Optimize = __tinyml::Optimize::Speed;
        /// The operators in the order in which they run.
        pub const OPERATORS: &'static [__tinyml::OperatorInfo] = &[
            __tinyml::OperatorInfo {
                name: "FULLY_CONNECTED",
                tensor: "hidden_1/MatMul",
                inputs: &[&[1usize, 1usize], &[8usize, 1usize], &[8usize]],
                outputs: &[&[1usize, 8usize]],
                macs: 8u64,
            },
            __tinyml::OperatorInfo {
                name: "FULLY_CONNECTED",
                tensor: "hidden_2/MatMul",
                inputs: &[&[1usize, 8usize], &[15usize, 8usize], &[15usize]],
                outputs: &[&[1usize, 15usize]],
                macs: 120u64,
            },
            __tinyml::OperatorInfo {
                name: "FULLY_CONNECTED",
                tensor: "sine",
                inputs: &[&[1usize, 15usize], &[1usize, 15usize], &[1usize]],
                outputs: &[&[1usize, 1usize]],
                macs: 15u64,
            },
        ];
        /// A model whose memory is all zero. Place it in a `static`: it holds the arena.
        pub const fn new() -> Self {
            Self {
                state: __tinyml::__private::Arena::new(),
                arena: __tinyml::__private::Arena::new(),
            }
        }
        ///The input `x`: i8 of shape [1, 1], real = 0.024639944 * (integer + 128).
        pub const INPUT: __tinyml::TensorInfo<i8, 2usize> = __tinyml::TensorInfo::new(
            "x",
            [1usize, 1usize],
            0.024639944f32,
            -128i32,
        );
        ///The output `sine`: i8 of shape [1, 1], real = 0.008016147 * (integer - 1).
        pub const OUTPUT: __tinyml::TensorInfo<i8, 2usize> = __tinyml::TensorInfo::new(
            "sine",
            [1usize, 1usize],
            0.008016147f32,
            1i32,
        );
    }
    impl HelloWorld {
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
            __fully_connected_0(
                &__kernels::ops::fully_connected::Args {
                    params: &const {
                        __kernels::ops::fully_connected::Params {
                            batches: 1usize,
                            input_depth: 1usize,
                            output_depth: 8usize,
                            input_zero_point: -128i32,
                            filter_zero_point: 0i32,
                        }
                    },
                    filter: __tinyml::__private::unless(
                        __FULLY_CONNECTED_0_PACKED,
                        __tinyml::__private::elements::<i8, _, _, 8usize>(&__CONSTANT_0),
                    ),
                    bias: __tinyml::__private::unless(
                        __FULLY_CONNECTED_0_PACKED,
                        __tinyml::__private::elements::<i32, _, _, 8usize>(&__CONSTANT_1),
                    ),
                    stage: __kernels::Requantization {
                        multipliers: __tinyml::__private::unless(
                            __FULLY_CONNECTED_0_PACKED,
                            __tinyml::__private::elements::<
                                i32,
                                _,
                                _,
                                8usize,
                            >(&__CONSTANT_2),
                        ),
                        shifts: __tinyml::__private::unless(
                            __FULLY_CONNECTED_0_PACKED,
                            __tinyml::__private::elements::<
                                i8,
                                _,
                                _,
                                8usize,
                            >(&__CONSTANT_3),
                        ),
                        zero_point: -128i32,
                        min: -128i32,
                        max: 127i32,
                    },
                    packed: if __FULLY_CONNECTED_0_PACKED {
                        ::core::option::Option::Some(__kernels::Packed {
                            words: __tinyml::__private::elements::<
                                u32,
                                _,
                                _,
                                24usize,
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
                    scratch: &[],
                    input: arena.view::<i8, 0usize, 1usize>(),
                    output: arena.view::<i8, 16usize, 8usize>(),
                },
            );
            __tinyml::Observer::end(observer, &__OPERATORS[0usize]);
            __tinyml::Observer::start(observer, &__OPERATORS[1usize]);
            __fully_connected_0(
                &__kernels::ops::fully_connected::Args {
                    params: &const {
                        __kernels::ops::fully_connected::Params {
                            batches: 1usize,
                            input_depth: 8usize,
                            output_depth: 15usize,
                            input_zero_point: -128i32,
                            filter_zero_point: 0i32,
                        }
                    },
                    filter: __tinyml::__private::unless(
                        __FULLY_CONNECTED_0_PACKED,
                        __tinyml::__private::elements::<
                            i8,
                            _,
                            _,
                            120usize,
                        >(&__CONSTANT_5),
                    ),
                    bias: __tinyml::__private::unless(
                        __FULLY_CONNECTED_0_PACKED,
                        __tinyml::__private::elements::<
                            i32,
                            _,
                            _,
                            15usize,
                        >(&__CONSTANT_6),
                    ),
                    stage: __kernels::Requantization {
                        multipliers: __tinyml::__private::unless(
                            __FULLY_CONNECTED_0_PACKED,
                            __tinyml::__private::elements::<
                                i32,
                                _,
                                _,
                                15usize,
                            >(&__CONSTANT_7),
                        ),
                        shifts: __tinyml::__private::unless(
                            __FULLY_CONNECTED_0_PACKED,
                            __tinyml::__private::elements::<
                                i8,
                                _,
                                _,
                                15usize,
                            >(&__CONSTANT_8),
                        ),
                        zero_point: -128i32,
                        min: -128i32,
                        max: 127i32,
                    },
                    packed: if __FULLY_CONNECTED_0_PACKED {
                        ::core::option::Option::Some(__kernels::Packed {
                            words: __tinyml::__private::elements::<
                                u32,
                                _,
                                _,
                                62usize,
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
                    scratch: &[],
                    input: arena.view::<i8, 16usize, 8usize>(),
                    output: arena.view::<i8, 0usize, 15usize>(),
                },
            );
            __tinyml::Observer::end(observer, &__OPERATORS[1usize]);
            __tinyml::Observer::start(observer, &__OPERATORS[2usize]);
            __fully_connected_0(
                &__kernels::ops::fully_connected::Args {
                    params: &const {
                        __kernels::ops::fully_connected::Params {
                            batches: 1usize,
                            input_depth: 15usize,
                            output_depth: 1usize,
                            input_zero_point: -128i32,
                            filter_zero_point: 0i32,
                        }
                    },
                    filter: __tinyml::__private::unless(
                        __FULLY_CONNECTED_0_PACKED,
                        __tinyml::__private::elements::<
                            i8,
                            _,
                            _,
                            15usize,
                        >(&__CONSTANT_10),
                    ),
                    bias: __tinyml::__private::unless(
                        __FULLY_CONNECTED_0_PACKED,
                        __tinyml::__private::elements::<
                            i32,
                            _,
                            _,
                            1usize,
                        >(&__CONSTANT_11),
                    ),
                    stage: __kernels::Requantization {
                        multipliers: __tinyml::__private::unless(
                            __FULLY_CONNECTED_0_PACKED,
                            __tinyml::__private::elements::<
                                i32,
                                _,
                                _,
                                1usize,
                            >(&__CONSTANT_12),
                        ),
                        shifts: __tinyml::__private::unless(
                            __FULLY_CONNECTED_0_PACKED,
                            __tinyml::__private::elements::<
                                i8,
                                _,
                                _,
                                1usize,
                            >(&__CONSTANT_13),
                        ),
                        zero_point: 1i32,
                        min: -128i32,
                        max: 127i32,
                    },
                    packed: if __FULLY_CONNECTED_0_PACKED {
                        ::core::option::Option::Some(__kernels::Packed {
                            words: __tinyml::__private::elements::<
                                u32,
                                _,
                                _,
                                11usize,
                            >(&__CONSTANT_14),
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
                    input: arena.view::<i8, 0usize, 15usize>(),
                    output: arena.view::<i8, 16usize, 1usize>(),
                },
            );
            __tinyml::Observer::end(observer, &__OPERATORS[2usize]);
        }
        /// Forgets what earlier invocations left in the state.
        pub fn reset(&mut self) {
            self.state.clear();
        }
        ///The input `x`: i8 of shape [1, 1], real = 0.024639944 * (integer + 128).
        pub fn input(&self) -> &[i8; 1usize] {
            self.arena.array::<i8, 0usize, 1usize>()
        }
        ///The input `x`: i8 of shape [1, 1], real = 0.024639944 * (integer + 128).
        ///
        /// Write it before `invoke`.
        pub fn input_mut(&mut self) -> &mut [i8; 1usize] {
            self.arena.array_mut::<i8, 0usize, 1usize>()
        }
        ///The output `sine`: i8 of shape [1, 1], real = 0.008016147 * (integer - 1).
        pub fn output(&self) -> &[i8; 1usize] {
            self.arena.array::<i8, 16usize, 1usize>()
        }
    }
    impl ::core::default::Default for HelloWorld {
        fn default() -> Self {
            Self::new()
        }
    }
    impl __tinyml::Model for HelloWorld {
        const NAME: &'static str = "HelloWorld";
        const ARENA_BYTES: usize = HelloWorld::ARENA_BYTES;
        const STATE_BYTES: usize = 0usize;
        const WEIGHT_BYTES: usize = HelloWorld::WEIGHT_BYTES;
        const MACS: u64 = 143u64;
        const MODEL_HASH: u64 = 2417763521644617282u64;
        const OPERATORS: &'static [__tinyml::OperatorInfo] = HelloWorld::OPERATORS;
        fn invoke_with<O: __tinyml::Observer>(&mut self, observer: &mut O) {
            HelloWorld::invoke_with(self, observer);
        }
        fn reset(&mut self) {
            HelloWorld::reset(self);
        }
        const INPUTS: &'static [__tinyml::AnyTensorInfo] = &[
            __tinyml::AnyTensorInfo {
                name: "x",
                element: "i8",
                shape: &[1usize, 1usize],
                scale: 0.024639944f32,
                zero_point: -128i32,
            },
        ];
        const OUTPUTS: &'static [__tinyml::AnyTensorInfo] = &[
            __tinyml::AnyTensorInfo {
                name: "sine",
                element: "i8",
                shape: &[1usize, 1usize],
                scale: 0.008016147f32,
                zero_point: 1i32,
            },
        ];
        type Input = [i8; 1usize];
        type Output = [i8; 1usize];
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
                0usize => self.arena.bytes_mut(0usize..1usize),
                _ => ::core::option::Option::None,
            }
        }
        fn output_bytes(&self, index: usize) -> ::core::option::Option<&[u8]> {
            match index {
                0usize => self.arena.bytes(16usize..17usize),
                _ => ::core::option::Option::None,
            }
        }
    }
};
