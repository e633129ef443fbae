///
/// A TensorFlow Lite model, compiled.
///
/// | tensor | name | type | shape | scale | zero point |
/// |---|---|---|---|---|---|
/// | input | `matrix` | i8 | [1, 4, 6] | 0.0625 | -3 |
/// | output | `scores` | i8 | [1, 18] | 0.00390625 | -128 |
///
/// | size | |
/// |---|---|
/// | arena | 44 bytes (no smaller plan exists for this order of operators) |
/// | state | 0 bytes |
/// | constants | 0 bytes |
/// | multiply-accumulate operations | 0 |
///
/// | operator | output | shape | MACs | rows at a time |
/// |---|---|---|---|---|
/// | MAX_POOL_2D | `greatest` | [1, 3, 1, 6] | 0 | all |
/// | SOFTMAX | `scores` | [1, 18] | 0 | all |
pub struct Views {
    state: ::tinyml::__private::Arena<0usize>,
    arena: ::tinyml::__private::Arena<{ Views::ARENA_BYTES }>,
}
const _: () = {
    use ::tinyml as __tinyml;
    use ::tinyml::kernels as __kernels;
    #[allow(dead_code)]
    type __Set = __kernels::Native;
    #[allow(dead_code)]
    const __ARENA_BYTES: usize = Views::ARENA_BYTES;
    #[allow(dead_code)]
    const __STATE_BYTES: usize = Views::STATE_BYTES;
    #[diagnostic::on_unimplemented(
        message = "kernel set `tinyml::kernels::Native` has no MAX_POOL_2D for i8",
        label = "needed by the model views.tflite",
        note = "node 1 MAX_POOL_2D 'greatest' reads 'rows' i8[1, 4, 1, 6]",
        note = "what to do: choose a kernel set that has it (`kernels = …`), implement `tinyml::kernels::ops::pool_2d::MaxPool2d<i8>` for a set of your own, or convert the model without this operator"
    )]
    #[allow(non_camel_case_types)]
    trait MaxPool2d_i8 {
        fn run(args: &__kernels::ops::pool_2d::Args<'_, i8>);
    }
    #[diagnostic::do_not_recommend]
    impl<K: __kernels::ops::pool_2d::MaxPool2d<i8>> MaxPool2d_i8 for K {
        #[inline(always)]
        fn run(args: &__kernels::ops::pool_2d::Args<'_, i8>) {
            <K as __kernels::ops::pool_2d::MaxPool2d<i8>>::run(args);
        }
    }
    #[inline(always)]
    fn __pool_2d_0(args: &__kernels::ops::pool_2d::Args<'_, i8>) {
        <__Set as MaxPool2d_i8>::run(args);
    }
    #[diagnostic::on_unimplemented(
        message = "kernel set `tinyml::kernels::Native` has no SOFTMAX for i8",
        label = "needed by the model views.tflite",
        note = "node 4 SOFTMAX 'scores' reads 'flat' i8[1, 18]",
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
    fn __softmax_1(args: &__kernels::ops::softmax::Args<'_, i8, i8>) {
        <__Set as Softmax_i8_i8>::run(args);
    }
    #[allow(dead_code)]
    const __OPERATORS: &[__tinyml::OperatorInfo] = Views::OPERATORS;
    impl Views {
        /// Bytes of working memory: every intermediate tensor, inputs and outputs.
        pub const ARENA_BYTES: usize = 44usize;
        /// Bytes of memory that is kept from one invocation to the next.
        pub const STATE_BYTES: usize = 0usize;
        /// Bytes of constants: weights, biases, multipliers and tables.
        pub const WEIGHT_BYTES: usize = 0usize;
        /// Multiply-accumulate operations of an invocation.
        pub const MACS: u64 = 0u64;
        /// The model file's FNV-1a hash: tells which model a firmware runs.
        pub const MODEL_HASH: u64 = 4352289823816352475u64;
        /// What the kernels are chosen for.
        pub const OPTIMIZE: __tinyml::Optimize = __tinyml::Optimize::Speed;
        /// The operators in the order in which they run.
        pub const OPERATORS: &'static [__tinyml::OperatorInfo] = &[
            __tinyml::OperatorInfo {
                name: "MAX_POOL_2D",
                tensor: "greatest",
                inputs: &[&[1usize, 4usize, 1usize, 6usize]],
                outputs: &[&[1usize, 3usize, 1usize, 6usize]],
                macs: 0u64,
            },
            __tinyml::OperatorInfo {
                name: "SOFTMAX",
                tensor: "scores",
                inputs: &[&[1usize, 18usize]],
                outputs: &[&[1usize, 18usize]],
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
        ///The input `matrix`: i8 of shape [1, 4, 6], real = 0.0625 * (integer + 3).
        pub const INPUT: __tinyml::TensorInfo<i8, 3usize> = __tinyml::TensorInfo::new(
            "matrix",
            [1usize, 4usize, 6usize],
            0.0625f32,
            -3i32,
        );
        ///The output `scores`: i8 of shape [1, 18], real = 0.00390625 * (integer + 128).
        pub const OUTPUT: __tinyml::TensorInfo<i8, 2usize> = __tinyml::TensorInfo::new(
            "scores",
            [1usize, 18usize],
            0.00390625f32,
            -128i32,
        );
    }
    impl Views {
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
            __pool_2d_0(
                &__kernels::ops::pool_2d::Args {
                    params: &const {
                        __kernels::ops::pool_2d::Params {
                            input_width: 1usize,
                            channels: 6usize,
                            output_width: 1usize,
                            filter_height: 2usize,
                            filter_width: 1usize,
                            stride_height: 1usize,
                            stride_width: 1usize,
                            padding_top: 0usize,
                            padding_left: 0usize,
                        }
                    },
                    min: -128i8,
                    max: 127i8,
                    input: __kernels::Rows::whole(
                        arena.view::<i8, 0usize, 24usize>(),
                        6usize,
                        4usize,
                    ),
                    span: 0..3usize,
                    output: arena.view::<i8, 24usize, 18usize>(),
                },
            );
            __tinyml::Observer::end(observer, &__OPERATORS[0usize]);
            __tinyml::Observer::start(observer, &__OPERATORS[1usize]);
            __softmax_1(
                &__kernels::ops::softmax::Args {
                    rows: 1usize,
                    depth: 18usize,
                    arithmetic: __kernels::ops::softmax::Quantized {
                        multiplier: 1073741824i32,
                        left_shift: 23i32,
                        diff_min: -248i32,
                    },
                    input: arena.view::<i8, 24usize, 18usize>(),
                    output: arena.view::<i8, 24usize, 18usize>(),
                },
            );
            __tinyml::Observer::end(observer, &__OPERATORS[1usize]);
        }
        /// Forgets what earlier invocations left in the state.
        pub fn reset(&mut self) {
            self.state.clear();
        }
        ///The input `matrix`: i8 of shape [1, 4, 6], real = 0.0625 * (integer + 3).
        pub fn input(&self) -> &[i8; 24usize] {
            self.arena.array::<i8, 0usize, 24usize>()
        }
        ///The input `matrix`: i8 of shape [1, 4, 6], real = 0.0625 * (integer + 3).
        ///
        /// Write it before `invoke`.
        pub fn input_mut(&mut self) -> &mut [i8; 24usize] {
            self.arena.array_mut::<i8, 0usize, 24usize>()
        }
        ///The output `scores`: i8 of shape [1, 18], real = 0.00390625 * (integer + 128).
        pub fn output(&self) -> &[i8; 18usize] {
            self.arena.array::<i8, 24usize, 18usize>()
        }
    }
    impl ::core::default::Default for Views {
        fn default() -> Self {
            Self::new()
        }
    }
    impl __tinyml::Model for Views {
        const NAME: &'static str = "Views";
        const ARENA_BYTES: usize = Views::ARENA_BYTES;
        const STATE_BYTES: usize = 0usize;
        const WEIGHT_BYTES: usize = Views::WEIGHT_BYTES;
        const MACS: u64 = 0u64;
        const MODEL_HASH: u64 = 4352289823816352475u64;
        const OPERATORS: &'static [__tinyml::OperatorInfo] = Views::OPERATORS;
        fn invoke_with<O: __tinyml::Observer>(&mut self, observer: &mut O) {
            Views::invoke_with(self, observer);
        }
        fn reset(&mut self) {
            Views::reset(self);
        }
        const INPUTS: &'static [__tinyml::AnyTensorInfo] = &[
            __tinyml::AnyTensorInfo {
                name: "matrix",
                element: "i8",
                shape: &[1usize, 4usize, 6usize],
                scale: 0.0625f32,
                zero_point: -3i32,
            },
        ];
        const OUTPUTS: &'static [__tinyml::AnyTensorInfo] = &[
            __tinyml::AnyTensorInfo {
                name: "scores",
                element: "i8",
                shape: &[1usize, 18usize],
                scale: 0.00390625f32,
                zero_point: -128i32,
            },
        ];
        type Input = [i8; 24usize];
        type Output = [i8; 18usize];
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
                0usize => self.arena.bytes_mut(0usize..24usize),
                _ => ::core::option::Option::None,
            }
        }
        fn output_bytes(&self, index: usize) -> ::core::option::Option<&[u8]> {
            match index {
                0usize => self.arena.bytes(24usize..42usize),
                _ => ::core::option::Option::None,
            }
        }
    }
};
