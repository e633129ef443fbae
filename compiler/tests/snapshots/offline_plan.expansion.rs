///
/// A TensorFlow Lite model, compiled.
///
/// | tensor | name | type | shape | scale | zero point |
/// |---|---|---|---|---|---|
/// | input | `x` | i8 | [1, 4, 6] | 0.0625 | 3 |
/// | output | `y` | i8 | [1, 24] | 0.0625 | 3 |
///
/// | size | |
/// |---|---|
/// | arena | 48 bytes (no smaller plan exists for this order of operators) |
/// | state | 0 bytes |
/// | constants | 24 bytes |
/// | multiply-accumulate operations | 0 |
///
/// | operator | output | shape | MACs | rows at a time |
/// |---|---|---|---|---|
/// | ADD | `moved` | [1, 4, 6] | 0 | all |
/// | ADD | `doubled` | [1, 24] | 0 | all |
/// | MUL | `y` | [1, 24] | 0 | all |
pub struct OfflinePlan {
    state: ::tinyml::__private::Arena<0usize>,
    arena: ::tinyml::__private::Arena<{ OfflinePlan::ARENA_BYTES }>,
}
const _: () = {
    use ::tinyml as __tinyml;
    use ::tinyml::kernels as __kernels;
    #[allow(dead_code)]
    type __Set = __kernels::Native;
    #[allow(dead_code)]
    const __ARENA_BYTES: usize = OfflinePlan::ARENA_BYTES;
    #[allow(dead_code)]
    const __STATE_BYTES: usize = OfflinePlan::STATE_BYTES;
    static __CONSTANT_0: __tinyml::__private::Aligned<u32, [u8; 24usize]> = __tinyml::__private::Aligned::new(
        *b"\0\x01\x02\x03\x04\x05\x06\x07... 24 bytes, hash 849d51ed",
    );
    #[diagnostic::on_unimplemented(
        message = "kernel set `tinyml::kernels::Native` has no ADD for i8",
        label = "needed by the model offline_plan.tflite",
        note = "node 0 ADD 'moved' reads 'x' i8[1, 4, 6], 'offset' i8[1, 4, 6]",
        note = "node 2 ADD 'doubled' reads 'flat' i8[1, 24], 'flat' i8[1, 24]",
        note = "what to do: choose a kernel set that has it (`kernels = …`), implement `tinyml::kernels::ops::add::Add<i8>` for a set of your own, or convert the model without this operator"
    )]
    #[allow(non_camel_case_types)]
    trait Add_i8 {
        fn run(args: &__kernels::ops::add::Args<'_, i8>);
    }
    #[diagnostic::do_not_recommend]
    impl<K: __kernels::ops::add::Add<i8>> Add_i8 for K {
        #[inline(always)]
        fn run(args: &__kernels::ops::add::Args<'_, i8>) {
            <K as __kernels::ops::add::Add<i8>>::run(args);
        }
    }
    #[inline(always)]
    fn __add_0(args: &__kernels::ops::add::Args<'_, i8>) {
        <__Set as Add_i8>::run(args);
    }
    #[diagnostic::on_unimplemented(
        message = "kernel set `tinyml::kernels::Native` has no MUL for i8",
        label = "needed by the model offline_plan.tflite",
        note = "node 3 MUL 'y' reads 'doubled' i8[1, 24], 'flat' i8[1, 24]",
        note = "what to do: choose a kernel set that has it (`kernels = …`), implement `tinyml::kernels::ops::mul::Mul<i8>` for a set of your own, or convert the model without this operator"
    )]
    #[allow(non_camel_case_types)]
    trait Mul_i8 {
        fn run(args: &__kernels::ops::mul::Args<'_, i8>);
    }
    #[diagnostic::do_not_recommend]
    impl<K: __kernels::ops::mul::Mul<i8>> Mul_i8 for K {
        #[inline(always)]
        fn run(args: &__kernels::ops::mul::Args<'_, i8>) {
            <K as __kernels::ops::mul::Mul<i8>>::run(args);
        }
    }
    #[inline(always)]
    fn __mul_1(args: &__kernels::ops::mul::Args<'_, i8>) {
        <__Set as Mul_i8>::run(args);
    }
    #[allow(dead_code)]
    const __OPERATORS: &[__tinyml::OperatorInfo] = OfflinePlan::OPERATORS;
    impl OfflinePlan {
        /// Bytes of working memory: every intermediate tensor, inputs and outputs.
        pub const ARENA_BYTES: usize = 48usize;
        /// Bytes of memory that is kept from one invocation to the next.
        pub const STATE_BYTES: usize = 0usize;
        /// Bytes of constants: weights, biases, multipliers and tables.
        pub const WEIGHT_BYTES: usize = 24usize;
        /// Multiply-accumulate operations of an invocation.
        pub const MACS: u64 = 0u64;
        /// The model file's FNV-1a hash: tells which model a firmware runs.
        pub const MODEL_HASH: u64 = 5049640351072956973u64;
        /// What the kernels are chosen for.
        pub const OPTIMIZE: __tinyml::Optimize = __tinyml::Optimize::Speed;
        /// The operators in the order in which they run.
        pub const OPERATORS: &'static [__tinyml::OperatorInfo] = &[
            __tinyml::OperatorInfo {
                name: "ADD",
                tensor: "moved",
                inputs: &[&[1usize, 4usize, 6usize], &[1usize, 4usize, 6usize]],
                outputs: &[&[1usize, 4usize, 6usize]],
                macs: 0u64,
            },
            __tinyml::OperatorInfo {
                name: "ADD",
                tensor: "doubled",
                inputs: &[&[1usize, 24usize], &[1usize, 24usize]],
                outputs: &[&[1usize, 24usize]],
                macs: 0u64,
            },
            __tinyml::OperatorInfo {
                name: "MUL",
                tensor: "y",
                inputs: &[&[1usize, 24usize], &[1usize, 24usize]],
                outputs: &[&[1usize, 24usize]],
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
        ///The input `x`: i8 of shape [1, 4, 6], real = 0.0625 * (integer - 3).
        pub const INPUT: __tinyml::TensorInfo<i8, 3usize> = __tinyml::TensorInfo::new(
            "x",
            [1usize, 4usize, 6usize],
            0.0625f32,
            3i32,
        );
        ///The output `y`: i8 of shape [1, 24], real = 0.0625 * (integer - 3).
        pub const OUTPUT: __tinyml::TensorInfo<i8, 2usize> = __tinyml::TensorInfo::new(
            "y",
            [1usize, 24usize],
            0.0625f32,
            3i32,
        );
    }
    impl OfflinePlan {
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
            __add_0(
                &__kernels::ops::add::Args {
                    broadcast: &const { __kernels::Broadcast::flat(24usize) },
                    arithmetic: __kernels::ops::add::Quantized {
                        left_shift: 20i32,
                        first_multiplier: 1073741824i32,
                        first_shift: 0i32,
                        second_multiplier: 1073741824i32,
                        second_shift: 0i32,
                        output_multiplier: 1073741824i32,
                        output_shift: -18i32,
                        first_zero_point: 3i32,
                        second_zero_point: 3i32,
                        zero_point: 3i32,
                        min: -128i32,
                        max: 127i32,
                        linear: ::core::option::Option::Some(__kernels::ops::add::Linear {
                            first: 536870912i32,
                            second: 536870912i32,
                            offset: -5242880i32,
                        }),
                    },
                    first: __kernels::Source::Cells(arena.view::<i8, 0usize, 24usize>()),
                    second: __kernels::Source::Constant(
                        __tinyml::__private::elements::<i8, _, _, 24usize>(&__CONSTANT_0),
                    ),
                    output: arena.view::<i8, 0usize, 24usize>(),
                },
            );
            __tinyml::Observer::end(observer, &__OPERATORS[0usize]);
            __tinyml::Observer::start(observer, &__OPERATORS[1usize]);
            __add_0(
                &__kernels::ops::add::Args {
                    broadcast: &const { __kernels::Broadcast::flat(24usize) },
                    arithmetic: __kernels::ops::add::Quantized {
                        left_shift: 20i32,
                        first_multiplier: 1073741824i32,
                        first_shift: 0i32,
                        second_multiplier: 1073741824i32,
                        second_shift: 0i32,
                        output_multiplier: 1073741824i32,
                        output_shift: -18i32,
                        first_zero_point: 3i32,
                        second_zero_point: 3i32,
                        zero_point: 3i32,
                        min: -128i32,
                        max: 127i32,
                        linear: ::core::option::Option::Some(__kernels::ops::add::Linear {
                            first: 536870912i32,
                            second: 536870912i32,
                            offset: -5242880i32,
                        }),
                    },
                    first: __kernels::Source::Cells(arena.view::<i8, 0usize, 24usize>()),
                    second: __kernels::Source::Cells(
                        arena.view::<i8, 0usize, 24usize>(),
                    ),
                    output: arena.view::<i8, 24usize, 24usize>(),
                },
            );
            __tinyml::Observer::end(observer, &__OPERATORS[1usize]);
            __tinyml::Observer::start(observer, &__OPERATORS[2usize]);
            __mul_1(
                &__kernels::ops::mul::Args {
                    broadcast: &const { __kernels::Broadcast::flat(24usize) },
                    arithmetic: __kernels::ops::mul::Quantized {
                        multiplier: 1073741824i32,
                        shift: -3i32,
                        first_zero_point: 3i32,
                        second_zero_point: 3i32,
                        zero_point: 3i32,
                        min: -128i32,
                        max: 127i32,
                    },
                    first: __kernels::Source::Cells(
                        arena.view::<i8, 24usize, 24usize>(),
                    ),
                    second: __kernels::Source::Cells(
                        arena.view::<i8, 0usize, 24usize>(),
                    ),
                    output: arena.view::<i8, 24usize, 24usize>(),
                },
            );
            __tinyml::Observer::end(observer, &__OPERATORS[2usize]);
        }
        /// Forgets what earlier invocations left in the state.
        pub fn reset(&mut self) {
            self.state.clear();
        }
        ///The input `x`: i8 of shape [1, 4, 6], real = 0.0625 * (integer - 3).
        pub fn input(&self) -> &[i8; 24usize] {
            self.arena.array::<i8, 0usize, 24usize>()
        }
        ///The input `x`: i8 of shape [1, 4, 6], real = 0.0625 * (integer - 3).
        ///
        /// Write it before `invoke`.
        pub fn input_mut(&mut self) -> &mut [i8; 24usize] {
            self.arena.array_mut::<i8, 0usize, 24usize>()
        }
        ///The output `y`: i8 of shape [1, 24], real = 0.0625 * (integer - 3).
        pub fn output(&self) -> &[i8; 24usize] {
            self.arena.array::<i8, 24usize, 24usize>()
        }
    }
    impl ::core::default::Default for OfflinePlan {
        fn default() -> Self {
            Self::new()
        }
    }
    impl __tinyml::Model for OfflinePlan {
        const NAME: &'static str = "OfflinePlan";
        const ARENA_BYTES: usize = OfflinePlan::ARENA_BYTES;
        const STATE_BYTES: usize = 0usize;
        const WEIGHT_BYTES: usize = OfflinePlan::WEIGHT_BYTES;
        const MACS: u64 = 0u64;
        const MODEL_HASH: u64 = 5049640351072956973u64;
        const OPERATORS: &'static [__tinyml::OperatorInfo] = OfflinePlan::OPERATORS;
        fn invoke_with<O: __tinyml::Observer>(&mut self, observer: &mut O) {
            OfflinePlan::invoke_with(self, observer);
        }
        fn reset(&mut self) {
            OfflinePlan::reset(self);
        }
        const INPUTS: &'static [__tinyml::AnyTensorInfo] = &[
            __tinyml::AnyTensorInfo {
                name: "x",
                element: "i8",
                shape: &[1usize, 4usize, 6usize],
                scale: 0.0625f32,
                zero_point: 3i32,
            },
        ];
        const OUTPUTS: &'static [__tinyml::AnyTensorInfo] = &[
            __tinyml::AnyTensorInfo {
                name: "y",
                element: "i8",
                shape: &[1usize, 24usize],
                scale: 0.0625f32,
                zero_point: 3i32,
            },
        ];
        type Input = [i8; 24usize];
        type Output = [i8; 24usize];
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
                0usize => self.arena.bytes(24usize..48usize),
                _ => ::core::option::Option::None,
            }
        }
    }
};
