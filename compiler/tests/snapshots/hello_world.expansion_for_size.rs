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
/// | constants | 384 bytes |
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
    static __CONSTANTS: __tinyml::__private::Aligned<u64, [u8; 384usize]> = __tinyml::__private::Aligned::new(
        *b"\x7F\x7F\x7F\x7F\x7F\x7F\x81\x7F... 384 bytes, hash c2bf3fb1",
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
        fn compact(args: &__kernels::ops::fully_connected::Args<'_, i8, i8>);
    }
    #[diagnostic::do_not_recommend]
    impl<K: __kernels::ops::fully_connected::FullyConnected<i8, i8>> FullyConnected_i8_i8
    for K {
        #[inline(always)]
        fn compact(args: &__kernels::ops::fully_connected::Args<'_, i8, i8>) {
            <K as __kernels::ops::fully_connected::FullyConnected<
                i8,
                i8,
            >>::compact(args);
        }
    }
    #[allow(non_camel_case_types)]
    struct __FULLY_CONNECTED_0_ROW {
        column_0: u8,
        column_1: u8,
        column_2: u8,
        column_3: u8,
        column_4: u8,
        column_5: u8,
        column_6: u8,
        column_7: i8,
        column_8: u8,
        column_9: u8,
    }
    static __FULLY_CONNECTED_0_ROWS: [__FULLY_CONNECTED_0_ROW; 3usize] = [
        __FULLY_CONNECTED_0_ROW {
            column_0: 1,
            column_1: 8,
            column_2: 0,
            column_3: 8,
            column_4: 1,
            column_5: 5,
            column_6: 9,
            column_7: -128,
            column_8: 0,
            column_9: 16,
        },
        __FULLY_CONNECTED_0_ROW {
            column_0: 8,
            column_1: 15,
            column_2: 10,
            column_3: 120,
            column_4: 25,
            column_5: 33,
            column_6: 41,
            column_7: -128,
            column_8: 16,
            column_9: 0,
        },
        __FULLY_CONNECTED_0_ROW {
            column_0: 15,
            column_1: 1,
            column_2: 43,
            column_3: 15,
            column_4: 45,
            column_5: 46,
            column_6: 47,
            column_7: 1,
            column_8: 0,
            column_9: 16,
        },
    ];
    #[inline(never)]
    #[allow(unused_variables)]
    fn __fully_connected_0(
        arena: __tinyml::__private::Cells<'_, { __ARENA_BYTES }>,
        state: __tinyml::__private::Cells<'_, { __STATE_BYTES }>,
        row: &__FULLY_CONNECTED_0_ROW,
    ) {
        <__Set as FullyConnected_i8_i8>::compact(
            &__kernels::ops::fully_connected::Args {
                params: &__kernels::ops::fully_connected::Params {
                    batches: 1usize,
                    input_depth: (row.column_0 as usize),
                    output_depth: (row.column_1 as usize),
                    input_zero_point: -128i32,
                    filter_zero_point: 0i32,
                },
                filter: __CONSTANTS
                    .part::<i8>((row.column_2 as usize), (row.column_3 as usize)),
                bias: __CONSTANTS
                    .part::<i32>((row.column_4 as usize), (row.column_1 as usize)),
                stage: __kernels::Requantization {
                    multipliers: __CONSTANTS
                        .part::<i32>((row.column_5 as usize), (row.column_1 as usize)),
                    shifts: __CONSTANTS
                        .part::<i8>((row.column_6 as usize), (row.column_1 as usize)),
                    zero_point: (row.column_7 as i32),
                    min: -128i32,
                    max: 127i32,
                },
                packed: ::core::option::Option::None,
                scratch: &[],
                input: arena
                    .part::<i8>((row.column_8 as usize), (row.column_0 as usize)),
                output: arena
                    .part::<i8>((row.column_9 as usize), (row.column_1 as usize)),
            },
        );
    }
    #[allow(dead_code)]
    const __OPERATORS: &[__tinyml::OperatorInfo] = HelloWorld::OPERATORS;
    impl HelloWorld {
        /// Bytes of working memory: every intermediate tensor, inputs and outputs.
        pub const ARENA_BYTES: usize = 24usize;
        /// Bytes of memory that is kept from one invocation to the next.
        pub const STATE_BYTES: usize = 0usize;
        /// Bytes of constants: weights, biases, multipliers and tables.
        pub const WEIGHT_BYTES: usize = 384usize;
        /// Multiply-accumulate operations of an invocation.
        pub const MACS: u64 = 143u64;
        /// The model file's FNV-1a hash: tells which model a firmware runs.
        pub const MODEL_HASH: u64 = 2417763521644617282u64;
        /// What the kernels are chosen for.
        pub const OPTIMIZE: __tinyml::Optimize = __tinyml::Optimize::Size;
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
            __fully_connected_0(arena, state, &__FULLY_CONNECTED_0_ROWS[0usize]);
            __tinyml::Observer::end(observer, &__OPERATORS[0usize]);
            __tinyml::Observer::start(observer, &__OPERATORS[1usize]);
            __fully_connected_0(arena, state, &__FULLY_CONNECTED_0_ROWS[1usize]);
            __tinyml::Observer::end(observer, &__OPERATORS[1usize]);
            __tinyml::Observer::start(observer, &__OPERATORS[2usize]);
            __fully_connected_0(arena, state, &__FULLY_CONNECTED_0_ROWS[2usize]);
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
