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
/// | arena | 32 bytes (no smaller plan exists for this order of operators) |
/// | state | 0 bytes |
/// | constants | 585 bytes |
/// | multiply-accumulate operations | 288 |
///
/// | operator | output | shape | MACs |
/// |---|---|---|---|
/// | FULLY_CONNECTED | `hidden_1/MatMul` | [1, 16] | 16 |
/// | FULLY_CONNECTED | `hidden_2/MatMul` | [1, 16] | 256 |
/// | FULLY_CONNECTED | `sine` | [1, 1] | 16 |
pub struct HelloWorld {
    arena: ::tinyml::__private::Arena<{ HelloWorld::ARENA_BYTES }>,
    state: ::tinyml::__private::Arena<0usize>,
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
    static __CONSTANT_0: __tinyml::__private::Aligned<u32, [u8; 16usize]> = __tinyml::__private::Aligned::new(
        *b"\x81\x81\x7F\x81\x7F\x81\x7F\x7F... 16 bytes, hash ed050bdb",
    );
    static __CONSTANT_1: __tinyml::__private::Aligned<u32, [u8; 64usize]> = __tinyml::__private::Aligned::new(
        *b"\0\0\0\0\0\0\0\0... 64 bytes, hash ebb9531d",
    );
    static __CONSTANT_2: __tinyml::__private::Aligned<u32, [u8; 64usize]> = __tinyml::__private::Aligned::new(
        *b"\xF0\xAD\x92r\xF7\x97\xBCh... 64 bytes, hash 6ddc766a",
    );
    static __CONSTANT_3: __tinyml::__private::Aligned<u32, [u8; 16usize]> = __tinyml::__private::Aligned::new(
        *b"\xF2\xFA\xF8\xFA\xF9\xF8\xF9\xF7... 16 bytes, hash 52dc972e",
    );
    static __CONSTANT_4: __tinyml::__private::Aligned<u32, [u8; 256usize]> = __tinyml::__private::Aligned::new(
        *b"#)bL\xEA\xFB.\x16... 256 bytes, hash a0254be7",
    );
    static __CONSTANT_5: __tinyml::__private::Aligned<u32, [u8; 64usize]> = __tinyml::__private::Aligned::new(
        *b"\xED\xDF\xFF\xFF\x111\0\0... 64 bytes, hash 714a9558",
    );
    static __CONSTANT_6: __tinyml::__private::Aligned<u32, [u8; 64usize]> = __tinyml::__private::Aligned::new(
        *b"R\xA9\x85^\xC1\\\xDDv... 64 bytes, hash aa0de5ff",
    );
    static __CONSTANT_7: __tinyml::__private::Aligned<u32, [u8; 16usize]> = __tinyml::__private::Aligned::new(
        *b"\xF9\xF9\xF9\xFA\xF9\xFA\xFA\xF9... 16 bytes, hash df2aa1d4",
    );
    static __CONSTANT_8: __tinyml::__private::Aligned<u32, [u8; 16usize]> = __tinyml::__private::Aligned::new(
        *b"-\x7F\xDFd\x19\xB3f\xFA... 16 bytes, hash 9647ef16",
    );
    static __CONSTANT_9: __tinyml::__private::Aligned<u32, [u8; 4usize]> = __tinyml::__private::Aligned::new(
        *b"\x1B\xEE\xFF\xFF",
    );
    static __CONSTANT_10: __tinyml::__private::Aligned<u32, [u8; 4usize]> = __tinyml::__private::Aligned::new(
        *b"\xD8sVw",
    );
    static __CONSTANT_11: __tinyml::__private::Aligned<u32, [u8; 1usize]> = __tinyml::__private::Aligned::new(
        *b"\xF9",
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
        fn run(args: &__kernels::ops::fully_connected::Args<'_, i8, i8>);
    }
    #[diagnostic::do_not_recommend]
    impl<K: __kernels::ops::fully_connected::FullyConnected<i8, i8>> FullyConnected_i8_i8
    for K {
        #[inline(always)]
        fn run(args: &__kernels::ops::fully_connected::Args<'_, i8, i8>) {
            <K as __kernels::ops::fully_connected::FullyConnected<i8, i8>>::run(args);
        }
    }
    #[inline]
    fn __fully_connected_0(args: &__kernels::ops::fully_connected::Args<'_, i8, i8>) {
        <__Set as FullyConnected_i8_i8>::run(args);
    }
    impl HelloWorld {
        /// Bytes of working memory: every intermediate tensor, inputs and outputs.
        pub const ARENA_BYTES: usize = 32usize;
        /// Bytes of memory that is kept from one invocation to the next.
        pub const STATE_BYTES: usize = 0usize;
        /// Bytes of constants: weights, biases, multipliers and tables.
        pub const WEIGHT_BYTES: usize = 585usize;
        /// Multiply-accumulate operations of an invocation.
        pub const MACS: u64 = 288u64;
        /// The model file's FNV-1a hash: tells which model a firmware runs.
        pub const MODEL_HASH: u64 = 2417763521644617282u64;
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
                arena: __tinyml::__private::Arena::new(),
                state: __tinyml::__private::Arena::new(),
            }
        }
        /// Runs the model once: from the inputs to the outputs.
        ///
        /// The inputs are used up: their memory serves for other tensors.
        pub fn invoke(&mut self) {
            let arena = self.arena.cells();
            let state = self.state.cells();
            let _ = (arena, state);
            __fully_connected_0(
                &__kernels::ops::fully_connected::Args {
                    params: &const {
                        __kernels::ops::fully_connected::Params {
                            batches: 1usize,
                            input_depth: 1usize,
                            output_depth: 16usize,
                            input_zero_point: -128i32,
                            filter_zero_point: 0i32,
                        }
                    },
                    filter: __tinyml::__private::elements::<
                        i8,
                        _,
                        _,
                        16usize,
                    >(&__CONSTANT_0),
                    bias: __tinyml::__private::elements::<
                        i32,
                        _,
                        _,
                        16usize,
                    >(&__CONSTANT_1),
                    stage: __kernels::Requantization {
                        multipliers: __tinyml::__private::elements::<
                            i32,
                            _,
                            _,
                            16usize,
                        >(&__CONSTANT_2),
                        shifts: __tinyml::__private::elements::<
                            i8,
                            _,
                            _,
                            16usize,
                        >(&__CONSTANT_3),
                        zero_point: -128i32,
                        min: -128i32,
                        max: 127i32,
                    },
                    packed: ::core::option::Option::None,
                    scratch: &[],
                    input: arena.view::<i8, 16usize, 1usize>(),
                    output: arena.view::<i8, 0usize, 16usize>(),
                },
            );
            __fully_connected_0(
                &__kernels::ops::fully_connected::Args {
                    params: &const {
                        __kernels::ops::fully_connected::Params {
                            batches: 1usize,
                            input_depth: 16usize,
                            output_depth: 16usize,
                            input_zero_point: -128i32,
                            filter_zero_point: 0i32,
                        }
                    },
                    filter: __tinyml::__private::elements::<
                        i8,
                        _,
                        _,
                        256usize,
                    >(&__CONSTANT_4),
                    bias: __tinyml::__private::elements::<
                        i32,
                        _,
                        _,
                        16usize,
                    >(&__CONSTANT_5),
                    stage: __kernels::Requantization {
                        multipliers: __tinyml::__private::elements::<
                            i32,
                            _,
                            _,
                            16usize,
                        >(&__CONSTANT_6),
                        shifts: __tinyml::__private::elements::<
                            i8,
                            _,
                            _,
                            16usize,
                        >(&__CONSTANT_7),
                        zero_point: -128i32,
                        min: -128i32,
                        max: 127i32,
                    },
                    packed: ::core::option::Option::None,
                    scratch: &[],
                    input: arena.view::<i8, 0usize, 16usize>(),
                    output: arena.view::<i8, 16usize, 16usize>(),
                },
            );
            __fully_connected_0(
                &__kernels::ops::fully_connected::Args {
                    params: &const {
                        __kernels::ops::fully_connected::Params {
                            batches: 1usize,
                            input_depth: 16usize,
                            output_depth: 1usize,
                            input_zero_point: -128i32,
                            filter_zero_point: 0i32,
                        }
                    },
                    filter: __tinyml::__private::elements::<
                        i8,
                        _,
                        _,
                        16usize,
                    >(&__CONSTANT_8),
                    bias: __tinyml::__private::elements::<
                        i32,
                        _,
                        _,
                        1usize,
                    >(&__CONSTANT_9),
                    stage: __kernels::Requantization {
                        multipliers: __tinyml::__private::elements::<
                            i32,
                            _,
                            _,
                            1usize,
                        >(&__CONSTANT_10),
                        shifts: __tinyml::__private::elements::<
                            i8,
                            _,
                            _,
                            1usize,
                        >(&__CONSTANT_11),
                        zero_point: 1i32,
                        min: -128i32,
                        max: 127i32,
                    },
                    packed: ::core::option::Option::None,
                    scratch: &[],
                    input: arena.view::<i8, 16usize, 16usize>(),
                    output: arena.view::<i8, 0usize, 1usize>(),
                },
            );
        }
        /// Forgets what earlier invocations left in the state.
        pub fn reset(&mut self) {
            self.state.clear();
        }
        ///The input `x`: i8 of shape [1, 1], real = 0.024639944 * (integer + 128).
        pub const INPUT: __tinyml::TensorInfo<i8, 2usize> = __tinyml::TensorInfo::new(
            "x",
            [1usize, 1usize],
            0.024639944f32,
            -128i32,
        );
        ///The input `x`: i8 of shape [1, 1], real = 0.024639944 * (integer + 128).
        pub fn input(&self) -> &[i8; 1usize] {
            self.arena.array::<i8, 16usize, 1usize>()
        }
        ///The input `x`: i8 of shape [1, 1], real = 0.024639944 * (integer + 128).
        ///
        /// Write it before `invoke`.
        pub fn input_mut(&mut self) -> &mut [i8; 1usize] {
            self.arena.array_mut::<i8, 16usize, 1usize>()
        }
        ///The output `sine`: i8 of shape [1, 1], real = 0.008016147 * (integer - 1).
        pub const OUTPUT: __tinyml::TensorInfo<i8, 2usize> = __tinyml::TensorInfo::new(
            "sine",
            [1usize, 1usize],
            0.008016147f32,
            1i32,
        );
        ///The output `sine`: i8 of shape [1, 1], real = 0.008016147 * (integer - 1).
        pub fn output(&self) -> &[i8; 1usize] {
            self.arena.array::<i8, 0usize, 1usize>()
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
        const MACS: u64 = 288u64;
        const MODEL_HASH: u64 = 2417763521644617282u64;
        const OPERATORS: &'static [__tinyml::OperatorInfo] = HelloWorld::OPERATORS;
        fn invoke(&mut self) {
            HelloWorld::invoke(self);
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
                0usize => self.arena.bytes_mut(16usize..17usize),
                _ => ::core::option::Option::None,
            }
        }
        fn output_bytes(&self, index: usize) -> ::core::option::Option<&[u8]> {
            match index {
                0usize => self.arena.bytes(0usize..1usize),
                _ => ::core::option::Option::None,
            }
        }
    }
};
