///
/// A TensorFlow Lite model, compiled.
///
/// | tensor | name | type | shape | scale | zero point |
/// |---|---|---|---|---|---|
/// | input | `x` | f32 | [1, 1] |  |  |
/// | output | `sine` | f32 | [1, 1] |  |  |
///
/// | size | |
/// |---|---|
/// | arena | 128 bytes (no smaller plan exists for this order of operators) |
/// | state | 0 bytes |
/// | constants | 1284 bytes |
/// | multiply-accumulate operations | 288 |
///
/// | operator | output | shape | MACs | rows at a time |
/// |---|---|---|---|---|
/// | FULLY_CONNECTED | `hidden_1/MatMul` | [1, 16] | 16 | all |
/// | FULLY_CONNECTED | `hidden_2/MatMul` | [1, 16] | 256 | all |
/// | FULLY_CONNECTED | `sine` | [1, 1] | 16 | all |
pub struct HelloWorldFloat {
    state: ::tinyml::__private::Arena<0usize>,
    arena: ::tinyml::__private::Arena<{ HelloWorldFloat::ARENA_BYTES }>,
}
const _: () = {
    use ::tinyml as __tinyml;
    use ::tinyml::kernels as __kernels;
    #[allow(dead_code)]
    type __Set = __kernels::Native;
    #[allow(dead_code)]
    const __ARENA_BYTES: usize = HelloWorldFloat::ARENA_BYTES;
    #[allow(dead_code)]
    const __STATE_BYTES: usize = HelloWorldFloat::STATE_BYTES;
    static __CONSTANT_0: __tinyml::__private::Aligned<u32, [u8; 64usize]> = __tinyml::__private::Aligned::new(
        *b"\0\x12!\xBB\xFE=\x13\xBF... 64 bytes, hash 0aa15128",
    );
    static __CONSTANT_1: __tinyml::__private::Aligned<u32, [u8; 64usize]> = __tinyml::__private::Aligned::new(
        *b"\0\0\0\0\0\0\0\0... 64 bytes, hash 51c01d15",
    );
    static __CONSTANT_2: __tinyml::__private::Aligned<u32, [u8; 1024usize]> = __tinyml::__private::Aligned::new(
        *b"R\xDE\x19>\x02T3>... 1024 bytes, hash b0da9c35",
    );
    static __CONSTANT_3: __tinyml::__private::Aligned<u32, [u8; 64usize]> = __tinyml::__private::Aligned::new(
        *b"\x93\xAB\x9C\xBE\"\xB4\x16?... 64 bytes, hash 04db2d94",
    );
    static __CONSTANT_4: __tinyml::__private::Aligned<u32, [u8; 64usize]> = __tinyml::__private::Aligned::new(
        *b"O\0\xCE>\x04\xEE\x92?... 64 bytes, hash 91ecafaa",
    );
    static __CONSTANT_5: __tinyml::__private::Aligned<u32, [u8; 4usize]> = __tinyml::__private::Aligned::new(
        *b"\x1D\xF5\x88\xBE",
    );
    #[diagnostic::on_unimplemented(
        message = "kernel set `tinyml::kernels::Native` has no FULLY_CONNECTED for f32",
        label = "needed by the model hello_world_float.tflite",
        note = "node 0 FULLY_CONNECTED 'hidden_1/MatMul' reads 'x' f32[1, 1], 'hidden_1/MatMul:2' f32[16, 1], 'hidden_1/Relu' f32[16]",
        note = "node 1 FULLY_CONNECTED 'hidden_2/MatMul' reads 'hidden_1/MatMul' f32[1, 16], 'hidden_2/MatMul:2' f32[16, 16], 'hidden_2/Relu' f32[16]",
        note = "node 2 FULLY_CONNECTED 'sine' reads 'hidden_2/MatMul' f32[1, 16], 'sine/MatMul' f32[1, 16], 'sine/Add' f32[1]",
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
    fn __fully_connected_0(args: &__kernels::ops::fully_connected::Args<'_, f32, f32>) {
        <__Set as FullyConnected_f32_f32>::run(args);
    }
    #[allow(dead_code)]
    const __OPERATORS: &[__tinyml::OperatorInfo] = HelloWorldFloat::OPERATORS;
    impl HelloWorldFloat {
        /// Bytes of working memory: every intermediate tensor, inputs and outputs.
        pub const ARENA_BYTES: usize = 128usize;
        /// Bytes of memory that is kept from one invocation to the next.
        pub const STATE_BYTES: usize = 0usize;
        /// Bytes of constants: weights, biases, multipliers and tables.
        pub const WEIGHT_BYTES: usize = 1284usize;
        /// Multiply-accumulate operations of an invocation.
        pub const MACS: u64 = 288u64;
        /// The model file's FNV-1a hash: tells which model a firmware runs.
        pub const MODEL_HASH: u64 = 10680006896528405475u64;
        /// What the kernels are chosen for.
        pub const OPTIMIZE: __tinyml::Optimize = __tinyml::Optimize::Speed;
        /// The operators in the order in which they run.
        pub const OPERATORS: &'static [__tinyml::OperatorInfo] = &[
            __tinyml::OperatorInfo {
                name: "FULLY_CONNECTED",
                tensor: "hidden_1/MatMul",
                inputs: &[&[1usize, 1usize], &[16usize, 1usize], &[16usize]],
                outputs: &[&[1usize, 16usize]],
                macs: 16u64,
            },
            __tinyml::OperatorInfo {
                name: "FULLY_CONNECTED",
                tensor: "hidden_2/MatMul",
                inputs: &[&[1usize, 16usize], &[16usize, 16usize], &[16usize]],
                outputs: &[&[1usize, 16usize]],
                macs: 256u64,
            },
            __tinyml::OperatorInfo {
                name: "FULLY_CONNECTED",
                tensor: "sine",
                inputs: &[&[1usize, 16usize], &[1usize, 16usize], &[1usize]],
                outputs: &[&[1usize, 1usize]],
                macs: 16u64,
            },
        ];
        /// A model whose memory is all zero. Place it in a `static`: it holds the arena.
        pub const fn new() -> Self {
            Self {
                state: __tinyml::__private::Arena::new(),
                arena: __tinyml::__private::Arena::new(),
            }
        }
        ///The input `x`: f32 of shape [1, 1].
        pub const INPUT: __tinyml::TensorInfo<f32, 2usize> = __tinyml::TensorInfo::new(
            "x",
            [1usize, 1usize],
            1f32,
            0i32,
        );
        ///The output `sine`: f32 of shape [1, 1].
        pub const OUTPUT: __tinyml::TensorInfo<f32, 2usize> = __tinyml::TensorInfo::new(
            "sine",
            [1usize, 1usize],
            1f32,
            0i32,
        );
    }
    impl HelloWorldFloat {
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
                            output_depth: 16usize,
                            input_zero_point: 0i32,
                            filter_zero_point: 0i32,
                        }
                    },
                    filter: __tinyml::__private::elements::<
                        f32,
                        _,
                        _,
                        16usize,
                    >(&__CONSTANT_0),
                    bias: __tinyml::__private::elements::<
                        f32,
                        _,
                        _,
                        16usize,
                    >(&__CONSTANT_1),
                    stage: __kernels::Clamp {
                        min: 0f32,
                        max: f32::INFINITY,
                    },
                    packed: ::core::option::Option::None,
                    scratch: &[],
                    input: arena.view::<f32, 64usize, 1usize>(),
                    output: arena.view::<f32, 0usize, 16usize>(),
                },
            );
            __tinyml::Observer::end(observer, &__OPERATORS[0usize]);
            __tinyml::Observer::start(observer, &__OPERATORS[1usize]);
            __fully_connected_0(
                &__kernels::ops::fully_connected::Args {
                    params: &const {
                        __kernels::ops::fully_connected::Params {
                            batches: 1usize,
                            input_depth: 16usize,
                            output_depth: 16usize,
                            input_zero_point: 0i32,
                            filter_zero_point: 0i32,
                        }
                    },
                    filter: __tinyml::__private::elements::<
                        f32,
                        _,
                        _,
                        256usize,
                    >(&__CONSTANT_2),
                    bias: __tinyml::__private::elements::<
                        f32,
                        _,
                        _,
                        16usize,
                    >(&__CONSTANT_3),
                    stage: __kernels::Clamp {
                        min: 0f32,
                        max: f32::INFINITY,
                    },
                    packed: ::core::option::Option::None,
                    scratch: &[],
                    input: arena.view::<f32, 0usize, 16usize>(),
                    output: arena.view::<f32, 64usize, 16usize>(),
                },
            );
            __tinyml::Observer::end(observer, &__OPERATORS[1usize]);
            __tinyml::Observer::start(observer, &__OPERATORS[2usize]);
            __fully_connected_0(
                &__kernels::ops::fully_connected::Args {
                    params: &const {
                        __kernels::ops::fully_connected::Params {
                            batches: 1usize,
                            input_depth: 16usize,
                            output_depth: 1usize,
                            input_zero_point: 0i32,
                            filter_zero_point: 0i32,
                        }
                    },
                    filter: __tinyml::__private::elements::<
                        f32,
                        _,
                        _,
                        16usize,
                    >(&__CONSTANT_4),
                    bias: __tinyml::__private::elements::<
                        f32,
                        _,
                        _,
                        1usize,
                    >(&__CONSTANT_5),
                    stage: __kernels::Clamp {
                        min: f32::NEG_INFINITY,
                        max: f32::INFINITY,
                    },
                    packed: ::core::option::Option::None,
                    scratch: &[],
                    input: arena.view::<f32, 64usize, 16usize>(),
                    output: arena.view::<f32, 0usize, 1usize>(),
                },
            );
            __tinyml::Observer::end(observer, &__OPERATORS[2usize]);
        }
        /// Forgets what earlier invocations left in the state.
        pub fn reset(&mut self) {
            self.state.clear();
        }
        ///The input `x`: f32 of shape [1, 1].
        pub fn input(&self) -> &[f32; 1usize] {
            self.arena.array::<f32, 64usize, 1usize>()
        }
        ///The input `x`: f32 of shape [1, 1].
        ///
        /// Write it before `invoke`.
        pub fn input_mut(&mut self) -> &mut [f32; 1usize] {
            self.arena.array_mut::<f32, 64usize, 1usize>()
        }
        ///The output `sine`: f32 of shape [1, 1].
        pub fn output(&self) -> &[f32; 1usize] {
            self.arena.array::<f32, 0usize, 1usize>()
        }
    }
    impl ::core::default::Default for HelloWorldFloat {
        fn default() -> Self {
            Self::new()
        }
    }
    impl __tinyml::Model for HelloWorldFloat {
        const NAME: &'static str = "HelloWorldFloat";
        const ARENA_BYTES: usize = HelloWorldFloat::ARENA_BYTES;
        const STATE_BYTES: usize = 0usize;
        const WEIGHT_BYTES: usize = HelloWorldFloat::WEIGHT_BYTES;
        const MACS: u64 = 288u64;
        const MODEL_HASH: u64 = 10680006896528405475u64;
        const OPERATORS: &'static [__tinyml::OperatorInfo] = HelloWorldFloat::OPERATORS;
        fn invoke_with<O: __tinyml::Observer>(&mut self, observer: &mut O) {
            HelloWorldFloat::invoke_with(self, observer);
        }
        fn reset(&mut self) {
            HelloWorldFloat::reset(self);
        }
        const INPUTS: &'static [__tinyml::AnyTensorInfo] = &[
            __tinyml::AnyTensorInfo {
                name: "x",
                element: "f32",
                shape: &[1usize, 1usize],
                scale: 1f32,
                zero_point: 0i32,
            },
        ];
        const OUTPUTS: &'static [__tinyml::AnyTensorInfo] = &[
            __tinyml::AnyTensorInfo {
                name: "sine",
                element: "f32",
                shape: &[1usize, 1usize],
                scale: 1f32,
                zero_point: 0i32,
            },
        ];
        type Input = [f32; 1usize];
        type Output = [f32; 1usize];
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
                0usize => self.arena.bytes_mut(64usize..68usize),
                _ => ::core::option::Option::None,
            }
        }
        fn output_bytes(&self, index: usize) -> ::core::option::Option<&[u8]> {
            match index {
                0usize => self.arena.bytes(0usize..4usize),
                _ => ::core::option::Option::None,
            }
        }
    }
};
