///
/// A TensorFlow Lite model, compiled.
///
/// | tensor | name | type | shape | scale | zero point |
/// |---|---|---|---|---|---|
/// | input | `values` | f32 | [1, 10] |  |  |
/// | output | `result` | f32 | [1, 2] |  |  |
///
/// | size | |
/// |---|---|
/// | arena | 52 bytes (no smaller plan exists for this order of operators) |
/// | state | 0 bytes |
/// | constants | 526 bytes |
/// | multiply-accumulate operations | 144 |
///
/// | operator | output | shape | MACs | rows at a time |
/// |---|---|---|---|---|
/// | QUANTIZE | `tfl.quantize` | [1, 10] | 0 | all |
/// | FULLY_CONNECTED | `hidden/MatMul` | [1, 12] | 120 | all |
/// | TANH | `hidden/Tanh` | [1, 12] | 0 | all |
/// | FULLY_CONNECTED | `StatefulPartitionedCall:01` | [1, 2] | 24 | all |
/// | DEQUANTIZE | `result` | [1, 2] | 0 | all |
pub struct FloatInterface {
    state: ::tinyml::__private::Arena<0usize>,
    arena: ::tinyml::__private::Arena<{ FloatInterface::ARENA_BYTES }>,
}
const _: () = {
    use ::tinyml as __tinyml;
    use ::tinyml::kernels as __kernels;
    #[allow(dead_code)]
    type __Set = __kernels::Native;
    #[allow(dead_code)]
    const __ARENA_BYTES: usize = FloatInterface::ARENA_BYTES;
    #[allow(dead_code)]
    const __STATE_BYTES: usize = FloatInterface::STATE_BYTES;
    static __CONSTANT_0: __tinyml::__private::Aligned<u32, [u8; 120usize]> = __tinyml::__private::Aligned::new(
        *b"A\x1D\x19\"\xAD\xF7\xBD\x7F... 120 bytes, hash 6371c2df",
    );
    static __CONSTANT_1: __tinyml::__private::Aligned<u32, [u8; 48usize]> = __tinyml::__private::Aligned::new(
        *b":\x01\0\0S\xFF\xFF\xFF... 48 bytes, hash 0babe742",
    );
    static __CONSTANT_2: __tinyml::__private::Aligned<u32, [u8; 48usize]> = __tinyml::__private::Aligned::new(
        *b"i\xCB\x08Dk\x8A\xAAw... 48 bytes, hash c22ac6ea",
    );
    static __CONSTANT_3: __tinyml::__private::Aligned<u32, [u8; 12usize]> = __tinyml::__private::Aligned::new(
        *b"\xF8\xF7\xF7\xF7\xF8\xF7\xF7\xF8... 12 bytes, hash 620bcd67",
    );
    static __CONSTANT_4: __tinyml::__private::Aligned<u32, [u8; 288usize]> = __tinyml::__private::Aligned::new(
        *b"L\xAA\0\0`K\0\0... 288 bytes, hash 0d48e582",
    );
    static __CONSTANT_5: __tinyml::__private::Aligned<u32, [u8; 24usize]> = __tinyml::__private::Aligned::new(
        *b"rL\x04\x81\xAEW\xA8I... 24 bytes, hash dfeae6d6",
    );
    static __CONSTANT_6: __tinyml::__private::Aligned<u32, [u8; 8usize]> = __tinyml::__private::Aligned::new(
        *b"\xB4\xFE\xFF\xFF\x05\0\0\0",
    );
    static __CONSTANT_7: __tinyml::__private::Aligned<u32, [u8; 8usize]> = __tinyml::__private::Aligned::new(
        *b"K\xFBYG\xFA\xA0\0E",
    );
    static __CONSTANT_8: __tinyml::__private::Aligned<u32, [u8; 2usize]> = __tinyml::__private::Aligned::new(
        *b"\xF9\xF9",
    );
    static __CONSTANT_9: __tinyml::__private::Aligned<u32, [u8; 48usize]> = __tinyml::__private::Aligned::new(
        *b"\xC2W\xEA~\xD6\xEA?x... 48 bytes, hash 6a6ccf54",
    );
    static __CONSTANT_10: __tinyml::__private::Aligned<u32, [u8; 256usize]> = __tinyml::__private::Aligned::new(
        *b"\x87\x87\x87\x87\x87\x88\x88\x88... 256 bytes, hash 7e7670bf",
    );
    #[diagnostic::on_unimplemented(
        message = "kernel set `tinyml::kernels::Native` has no QUANTIZE for f32 and i8",
        label = "needed by the model float_interface.tflite",
        note = "node 0 QUANTIZE 'tfl.quantize' reads 'values' f32[1, 10]",
        note = "what to do: choose a kernel set that has it (`kernels = …`), implement `tinyml::kernels::ops::quantize::Quantize<f32, i8>` for a set of your own, or convert the model without this operator"
    )]
    #[allow(non_camel_case_types)]
    trait Quantize_f32_i8 {
        fn run(args: &__kernels::ops::quantize::Args<'_, f32, i8>);
    }
    #[diagnostic::do_not_recommend]
    impl<K: __kernels::ops::quantize::Quantize<f32, i8>> Quantize_f32_i8 for K {
        #[inline(always)]
        fn run(args: &__kernels::ops::quantize::Args<'_, f32, i8>) {
            <K as __kernels::ops::quantize::Quantize<f32, i8>>::run(args);
        }
    }
    #[inline(always)]
    fn __quantize_3(args: &__kernels::ops::quantize::Args<'_, f32, i8>) {
        <__Set as Quantize_f32_i8>::run(args);
    }
    #[diagnostic::on_unimplemented(
        message = "kernel set `tinyml::kernels::Native` has no FULLY_CONNECTED for i8",
        label = "needed by the model float_interface.tflite",
        note = "node 1 FULLY_CONNECTED 'hidden/MatMul' reads 'tfl.quantize' i8[1, 10], 'hidden/MatMul:2' i8[12, 10], 'hidden/BiasAdd' i32[12]",
        note = "node 3 FULLY_CONNECTED 'StatefulPartitionedCall:01' reads 'hidden/Tanh' i8[1, 12], 'result/MatMul' i8[2, 12], 'result/BiasAdd' i32[2]",
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
    const __FULLY_CONNECTED_1_PACKED_KERNEL: (
        __kernels::Layout,
        fn(&__kernels::ops::fully_connected::Args<'_, i8, i8>),
    ) = (<__Set as FullyConnected_i8_i8>::LAYOUT, <__Set as FullyConnected_i8_i8>::run);
    const __FULLY_CONNECTED_1_PACKED: bool = ::core::matches!(
        __FULLY_CONNECTED_1_PACKED_KERNEL.0, __kernels::Layout::Dual
    );
    #[inline(always)]
    fn __fully_connected_1(args: &__kernels::ops::fully_connected::Args<'_, i8, i8>) {
        (__FULLY_CONNECTED_1_PACKED_KERNEL.1)(args);
    }
    #[diagnostic::on_unimplemented(
        message = "kernel set `tinyml::kernels::Native` has no TANH for i8",
        label = "needed by the model float_interface.tflite",
        note = "node 2 TANH 'hidden/Tanh' reads 'hidden/MatMul' i8[1, 12]",
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
    fn __lookup_2(args: &__kernels::ops::lookup::Args<'_, i8, i8>) {
        <__Set as Lookup_i8_i8>::run(args);
    }
    #[diagnostic::on_unimplemented(
        message = "kernel set `tinyml::kernels::Native` has no DEQUANTIZE for i8 and f32",
        label = "needed by the model float_interface.tflite",
        note = "node 4 DEQUANTIZE 'result' reads 'StatefulPartitionedCall:01' i8[1, 2]",
        note = "what to do: choose a kernel set that has it (`kernels = …`), implement `tinyml::kernels::ops::dequantize::Dequantize<i8, f32>` for a set of your own, or convert the model without this operator"
    )]
    #[allow(non_camel_case_types)]
    trait Dequantize_i8_f32 {
        fn run(args: &__kernels::ops::dequantize::Args<'_, i8, f32>);
    }
    #[diagnostic::do_not_recommend]
    impl<K: __kernels::ops::dequantize::Dequantize<i8, f32>> Dequantize_i8_f32 for K {
        #[inline(always)]
        fn run(args: &__kernels::ops::dequantize::Args<'_, i8, f32>) {
            <K as __kernels::ops::dequantize::Dequantize<i8, f32>>::run(args);
        }
    }
    #[inline(always)]
    fn __dequantize_0(args: &__kernels::ops::dequantize::Args<'_, i8, f32>) {
        <__Set as Dequantize_i8_f32>::run(args);
    }
    #[allow(dead_code)]
    const __OPERATORS: &[__tinyml::OperatorInfo] = FloatInterface::OPERATORS;
    impl FloatInterface {
        /// Bytes of working memory: every intermediate tensor, inputs and outputs.
        pub const ARENA_BYTES: usize = 52usize;
        /// Bytes of memory that is kept from one invocation to the next.
        pub const STATE_BYTES: usize = 0usize;
        /// Bytes of constants: weights, biases, multipliers and tables.
        pub const WEIGHT_BYTES: usize = 256usize
            + if __FULLY_CONNECTED_1_PACKED { 336usize } else { 0 }
            + if !__FULLY_CONNECTED_1_PACKED { 270usize } else { 0 };
        /// Multiply-accumulate operations of an invocation.
        pub const MACS: u64 = 144u64;
        /// The model file's FNV-1a hash: tells which model a firmware runs.
        pub const MODEL_HASH: u64 = 10705178463630192901u64;
        /// What the kernels are chosen for.
        pub const OPTIMIZE: __tinyml::Optimize = __tinyml::Optimize::Speed;
        /// The operators in the order in which they run.
        pub const OPERATORS: &'static [__tinyml::OperatorInfo] = &[
            __tinyml::OperatorInfo {
                name: "QUANTIZE",
                tensor: "tfl.quantize",
                inputs: &[&[1usize, 10usize]],
                outputs: &[&[1usize, 10usize]],
                macs: 0u64,
            },
            __tinyml::OperatorInfo {
                name: "FULLY_CONNECTED",
                tensor: "hidden/MatMul",
                inputs: &[&[1usize, 10usize], &[12usize, 10usize], &[12usize]],
                outputs: &[&[1usize, 12usize]],
                macs: 120u64,
            },
            __tinyml::OperatorInfo {
                name: "TANH",
                tensor: "hidden/Tanh",
                inputs: &[&[1usize, 12usize]],
                outputs: &[&[1usize, 12usize]],
                macs: 0u64,
            },
            __tinyml::OperatorInfo {
                name: "FULLY_CONNECTED",
                tensor: "StatefulPartitionedCall:01",
                inputs: &[&[1usize, 12usize], &[2usize, 12usize], &[2usize]],
                outputs: &[&[1usize, 2usize]],
                macs: 24u64,
            },
            __tinyml::OperatorInfo {
                name: "DEQUANTIZE",
                tensor: "result",
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
        ///The input `values`: f32 of shape [1, 10].
        pub const INPUT: __tinyml::TensorInfo<f32, 2usize> = __tinyml::TensorInfo::new(
            "values",
            [1usize, 10usize],
            1f32,
            0i32,
        );
        ///The output `result`: f32 of shape [1, 2].
        pub const OUTPUT: __tinyml::TensorInfo<f32, 2usize> = __tinyml::TensorInfo::new(
            "result",
            [1usize, 2usize],
            1f32,
            0i32,
        );
    }
    impl FloatInterface {
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
            __quantize_3(
                &__kernels::ops::quantize::Args {
                    scale: 0.007837935f32,
                    zero_point: 0i32,
                    input: arena.view::<f32, 0usize, 10usize>(),
                    output: arena.view::<i8, 40usize, 10usize>(),
                },
            );
            __tinyml::Observer::end(observer, &__OPERATORS[0usize]);
            __tinyml::Observer::start(observer, &__OPERATORS[1usize]);
            __fully_connected_1(
                &__kernels::ops::fully_connected::Args {
                    params: &const {
                        __kernels::ops::fully_connected::Params {
                            batches: 1usize,
                            input_depth: 10usize,
                            output_depth: 12usize,
                            input_zero_point: 0i32,
                            filter_zero_point: 0i32,
                        }
                    },
                    filter: __tinyml::__private::unless(
                        __FULLY_CONNECTED_1_PACKED,
                        __tinyml::__private::elements::<
                            i8,
                            _,
                            _,
                            120usize,
                        >(&__CONSTANT_0),
                    ),
                    bias: __tinyml::__private::unless(
                        __FULLY_CONNECTED_1_PACKED,
                        __tinyml::__private::elements::<
                            i32,
                            _,
                            _,
                            12usize,
                        >(&__CONSTANT_1),
                    ),
                    stage: __kernels::Requantization {
                        multipliers: __tinyml::__private::unless(
                            __FULLY_CONNECTED_1_PACKED,
                            __tinyml::__private::elements::<
                                i32,
                                _,
                                _,
                                12usize,
                            >(&__CONSTANT_2),
                        ),
                        shifts: __tinyml::__private::unless(
                            __FULLY_CONNECTED_1_PACKED,
                            __tinyml::__private::elements::<
                                i8,
                                _,
                                _,
                                12usize,
                            >(&__CONSTANT_3),
                        ),
                        zero_point: -9i32,
                        min: -128i32,
                        max: 127i32,
                    },
                    packed: if __FULLY_CONNECTED_1_PACKED {
                        ::core::option::Option::Some(__kernels::Packed {
                            words: __tinyml::__private::elements::<
                                u32,
                                _,
                                _,
                                72usize,
                            >(&__CONSTANT_4),
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
                    input: arena.view::<i8, 40usize, 10usize>(),
                    output: arena.view::<i8, 0usize, 12usize>(),
                },
            );
            __tinyml::Observer::end(observer, &__OPERATORS[1usize]);
            __tinyml::Observer::start(observer, &__OPERATORS[2usize]);
            __lookup_2(
                &__kernels::ops::lookup::Args {
                    table: __tinyml::__private::elements::<
                        i8,
                        _,
                        _,
                        256usize,
                    >(&__CONSTANT_10),
                    input: arena.view::<i8, 0usize, 12usize>(),
                    output: arena.view::<i8, 0usize, 12usize>(),
                },
            );
            __tinyml::Observer::end(observer, &__OPERATORS[2usize]);
            __tinyml::Observer::start(observer, &__OPERATORS[3usize]);
            __fully_connected_1(
                &__kernels::ops::fully_connected::Args {
                    params: &const {
                        __kernels::ops::fully_connected::Params {
                            batches: 1usize,
                            input_depth: 12usize,
                            output_depth: 2usize,
                            input_zero_point: 0i32,
                            filter_zero_point: 0i32,
                        }
                    },
                    filter: __tinyml::__private::unless(
                        __FULLY_CONNECTED_1_PACKED,
                        __tinyml::__private::elements::<i8, _, _, 24usize>(&__CONSTANT_5),
                    ),
                    bias: __tinyml::__private::unless(
                        __FULLY_CONNECTED_1_PACKED,
                        __tinyml::__private::elements::<i32, _, _, 2usize>(&__CONSTANT_6),
                    ),
                    stage: __kernels::Requantization {
                        multipliers: __tinyml::__private::unless(
                            __FULLY_CONNECTED_1_PACKED,
                            __tinyml::__private::elements::<
                                i32,
                                _,
                                _,
                                2usize,
                            >(&__CONSTANT_7),
                        ),
                        shifts: __tinyml::__private::unless(
                            __FULLY_CONNECTED_1_PACKED,
                            __tinyml::__private::elements::<
                                i8,
                                _,
                                _,
                                2usize,
                            >(&__CONSTANT_8),
                        ),
                        zero_point: 18i32,
                        min: -128i32,
                        max: 127i32,
                    },
                    packed: if __FULLY_CONNECTED_1_PACKED {
                        ::core::option::Option::Some(__kernels::Packed {
                            words: __tinyml::__private::elements::<
                                u32,
                                _,
                                _,
                                12usize,
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
                    scratch: &[],
                    input: arena.view::<i8, 0usize, 12usize>(),
                    output: arena.view::<i8, 12usize, 2usize>(),
                },
            );
            __tinyml::Observer::end(observer, &__OPERATORS[3usize]);
            __tinyml::Observer::start(observer, &__OPERATORS[4usize]);
            __dequantize_0(
                &__kernels::ops::dequantize::Args {
                    scale: 0.009034856f32,
                    zero_point: 18i32,
                    input: arena.view::<i8, 12usize, 2usize>(),
                    output: arena.view::<f32, 0usize, 2usize>(),
                },
            );
            __tinyml::Observer::end(observer, &__OPERATORS[4usize]);
        }
        /// Forgets what earlier invocations left in the state.
        pub fn reset(&mut self) {
            self.state.clear();
        }
        ///The input `values`: f32 of shape [1, 10].
        pub fn input(&self) -> &[f32; 10usize] {
            self.arena.array::<f32, 0usize, 10usize>()
        }
        ///The input `values`: f32 of shape [1, 10].
        ///
        /// Write it before `invoke`.
        pub fn input_mut(&mut self) -> &mut [f32; 10usize] {
            self.arena.array_mut::<f32, 0usize, 10usize>()
        }
        ///The output `result`: f32 of shape [1, 2].
        pub fn output(&self) -> &[f32; 2usize] {
            self.arena.array::<f32, 0usize, 2usize>()
        }
    }
    impl ::core::default::Default for FloatInterface {
        fn default() -> Self {
            Self::new()
        }
    }
    impl __tinyml::Model for FloatInterface {
        const NAME: &'static str = "FloatInterface";
        const ARENA_BYTES: usize = FloatInterface::ARENA_BYTES;
        const STATE_BYTES: usize = 0usize;
        const WEIGHT_BYTES: usize = FloatInterface::WEIGHT_BYTES;
        const MACS: u64 = 144u64;
        const MODEL_HASH: u64 = 10705178463630192901u64;
        const OPERATORS: &'static [__tinyml::OperatorInfo] = FloatInterface::OPERATORS;
        fn invoke_with<O: __tinyml::Observer>(&mut self, observer: &mut O) {
            FloatInterface::invoke_with(self, observer);
        }
        fn reset(&mut self) {
            FloatInterface::reset(self);
        }
        const INPUTS: &'static [__tinyml::AnyTensorInfo] = &[
            __tinyml::AnyTensorInfo {
                name: "values",
                element: "f32",
                shape: &[1usize, 10usize],
                scale: 1f32,
                zero_point: 0i32,
            },
        ];
        const OUTPUTS: &'static [__tinyml::AnyTensorInfo] = &[
            __tinyml::AnyTensorInfo {
                name: "result",
                element: "f32",
                shape: &[1usize, 2usize],
                scale: 1f32,
                zero_point: 0i32,
            },
        ];
        type Input = [f32; 10usize];
        type Output = [f32; 2usize];
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
                0usize => self.arena.bytes(0usize..8usize),
                _ => ::core::option::Option::None,
            }
        }
    }
};
