///
/// A TensorFlow Lite model, compiled.
///
/// | tensor | name | type | shape | scale | zero point |
/// |---|---|---|---|---|---|
/// | input | `flags` | Bool | [8] |  |  |
/// | input | `x` | i8 | [1, 6] | 0.0625 | -5 |
/// | output | `y` | i8 | [1, 6] | 0.0625 | -5 |
/// | output | `b` | i8 | [1, 6] | 0.0625 | -5 |
///
/// | size | |
/// |---|---|
/// | arena | 56 bytes (at most 9 more than the smallest plan) |
/// | state | 8 bytes |
/// | constants | 13 bytes |
/// | multiply-accumulate operations | 0 |
///
/// | operator | output | shape | MACs | rows at a time |
/// |---|---|---|---|---|
/// | WHILE hands on | `body/flags` | [8] | 0 | all |
/// | WHILE hands on | `body/a` | [1, 6] | 0 | all |
/// | WHILE hands on | `body/b` | [1, 6] | 0 | all |
/// | WHILE |  |  | 0 | all |
/// | SLICE | `condition/flag_0` | [1] | 0 | all |
/// | condition of WHILE |  |  | 0 | all |
/// | SLICE | `body/flag_3` | [1] | 0 | all |
/// | IF |  |  | 0 | all |
/// | READ_VARIABLE | `then/old` | [1, 6] | 0 | all |
/// | ADD | `then/total` | [1, 6] | 0 | all |
/// | ASSIGN_VARIABLE | `sum` | [1, 6] | 0 | all |
/// | ADD | `then/then_sum` | [1, 6] | 0 | all |
/// | IF hands on | `body/chosen` | [1, 6] | 0 | all |
/// | else of IF |  |  | 0 | all |
/// | ADD | `otherwise/else_sum` | [1, 6] | 0 | all |
/// | IF hands on | `body/chosen` | [1, 6] | 0 | all |
/// | end of IF |  |  | 0 | all |
/// | SLICE | `body/rest` | [7] | 0 | all |
/// | CONCATENATION | `body/shifted` | [8] | 0 | all |
/// | WHILE hands on | `body/a (handed on)` | [1, 6] | 0 | all |
/// | WHILE hands on | `body/flags` | [8] | 0 | all |
/// | WHILE hands on | `body/a` | [1, 6] | 0 | all |
/// | WHILE hands on | `body/b` | [1, 6] | 0 | all |
/// | end of WHILE |  |  | 0 | all |
/// | ADD | `otherwise/else_sum` | [1, 6] | 0 | all |
pub struct ControlFlow {
    state: ::tinyml::__private::Arena<8usize>,
    arena: ::tinyml::__private::Arena<{ ControlFlow::ARENA_BYTES }>,
    has_state: bool,
}
const _: () = {
    use ::tinyml as __tinyml;
    use ::tinyml::kernels as __kernels;
    #[allow(dead_code)]
    type __Set = __kernels::Native;
    #[allow(dead_code)]
    const __ARENA_BYTES: usize = ControlFlow::ARENA_BYTES;
    #[allow(dead_code)]
    const __STATE_BYTES: usize = ControlFlow::STATE_BYTES;
    static __CONSTANT_0: __tinyml::__private::Aligned<u32, [u8; 1usize]> = __tinyml::__private::Aligned::new(
        *b"\0",
    );
    static __CONSTANT_1: __tinyml::__private::Aligned<u32, [u8; 6usize]> = __tinyml::__private::Aligned::new(
        *b"\x0B\x0B\x0B\x0B\x0B\x0B",
    );
    static __CONSTANT_2: __tinyml::__private::Aligned<u32, [u8; 6usize]> = __tinyml::__private::Aligned::new(
        *b"\0\x01\x02\x03\x04\x05",
    );
    #[diagnostic::on_unimplemented(
        message = "kernel set `tinyml::kernels::Native` has no custom operator 'WHILE hands on' or SLICE or CONCATENATION for Bool",
        label = "needed by the model control_flow.tflite",
        note = "node 0 WHILE hands on 'body/flags' reads 'flags' Bool[8]",
        note = "node 0 SLICE 'condition/flag_0' reads 'body/flags' Bool[8], 'condition/flag_begin' i32[1], 'condition/flag_size' i32[1]",
        note = "node 0 SLICE 'body/flag_3' reads 'body/flags' Bool[8], 'body/flag_begin' i32[1], 'body/flag_size' i32[1]",
        note = "node 2 SLICE 'body/rest' reads 'body/flags' Bool[8], 'body/rest_begin' i32[1], 'body/rest_size' i32[1]",
        note = "and 2 more nodes",
        note = "what to do: choose a kernel set that has it (`kernels = …`), implement `tinyml::kernels::ops::strided_copy::StridedCopy<Bool>` for a set of your own, or convert the model without this operator"
    )]
    #[allow(non_camel_case_types)]
    trait StridedCopy_Bool {
        fn run(args: &__kernels::ops::strided_copy::Args<'_, __kernels::Bool>);
    }
    #[diagnostic::do_not_recommend]
    impl<K: __kernels::ops::strided_copy::StridedCopy<__kernels::Bool>> StridedCopy_Bool
    for K {
        #[inline(always)]
        fn run(args: &__kernels::ops::strided_copy::Args<'_, __kernels::Bool>) {
            <K as __kernels::ops::strided_copy::StridedCopy<__kernels::Bool>>::run(args);
        }
    }
    #[inline(always)]
    fn __strided_copy_2(args: &__kernels::ops::strided_copy::Args<'_, __kernels::Bool>) {
        <__Set as StridedCopy_Bool>::run(args);
    }
    #[diagnostic::on_unimplemented(
        message = "kernel set `tinyml::kernels::Native` has no custom operator 'WHILE hands on' or READ_VARIABLE or ASSIGN_VARIABLE or custom operator 'IF hands on' for i8",
        label = "needed by the model control_flow.tflite",
        note = "node 0 WHILE hands on 'body/a' reads 'start' i8[1, 6]",
        note = "node 0 WHILE hands on 'body/b' reads 'x' i8[1, 6]",
        note = "node 1 READ_VARIABLE 'then/old' reads 'sum' i8[1, 6]",
        note = "node 3 ASSIGN_VARIABLE 'sum' reads 'then/total' i8[1, 6]",
        note = "and 5 more nodes",
        note = "what to do: choose a kernel set that has it (`kernels = …`), implement `tinyml::kernels::ops::strided_copy::StridedCopy<i8>` for a set of your own, or convert the model without this operator"
    )]
    #[allow(non_camel_case_types)]
    trait StridedCopy_i8 {
        fn run(args: &__kernels::ops::strided_copy::Args<'_, i8>);
    }
    #[diagnostic::do_not_recommend]
    impl<K: __kernels::ops::strided_copy::StridedCopy<i8>> StridedCopy_i8 for K {
        #[inline(always)]
        fn run(args: &__kernels::ops::strided_copy::Args<'_, i8>) {
            <K as __kernels::ops::strided_copy::StridedCopy<i8>>::run(args);
        }
    }
    #[inline(always)]
    fn __strided_copy_1(args: &__kernels::ops::strided_copy::Args<'_, i8>) {
        <__Set as StridedCopy_i8>::run(args);
    }
    #[diagnostic::on_unimplemented(
        message = "kernel set `tinyml::kernels::Native` has no ADD for i8",
        label = "needed by the model control_flow.tflite",
        note = "node 2 ADD 'then/total' reads 'then/old' i8[1, 6], 'body/a' i8[1, 6]",
        note = "node 4 ADD 'then/then_sum' reads 'then/total' i8[1, 6], 'x' i8[1, 6]",
        note = "node 0 ADD 'otherwise/else_sum' reads 'body/a' i8[1, 6], 'otherwise/step' i8[1, 6]",
        note = "node 0 ADD 'otherwise/else_sum' reads 'a' i8[1, 6], 'otherwise/step' i8[1, 6]",
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
    #[allow(dead_code)]
    const __OPERATORS: &[__tinyml::OperatorInfo] = ControlFlow::OPERATORS;
    impl ControlFlow {
        /// Bytes of working memory: every intermediate tensor, inputs and outputs.
        pub const ARENA_BYTES: usize = 56usize;
        /// Bytes of memory that is kept from one invocation to the next.
        pub const STATE_BYTES: usize = 8usize;
        /// Bytes of constants: weights, biases, multipliers and tables.
        pub const WEIGHT_BYTES: usize = 13usize;
        /// Multiply-accumulate operations of an invocation.
        pub const MACS: u64 = 0u64;
        /// The model file's FNV-1a hash: tells which model a firmware runs.
        pub const MODEL_HASH: u64 = 333686354912224974u64;
        /// What the kernels are chosen for.
        pub const OPTIMIZE: __tinyml::Optimize = __tinyml::Optimize::Speed;
        /// The operators in the order in which they run.
        pub const OPERATORS: &'static [__tinyml::OperatorInfo] = &[
            __tinyml::OperatorInfo {
                name: "WHILE hands on",
                tensor: "body/flags",
                inputs: &[&[8usize]],
                outputs: &[&[8usize]],
                macs: 0u64,
            },
            __tinyml::OperatorInfo {
                name: "WHILE hands on",
                tensor: "body/a",
                inputs: &[&[1usize, 6usize]],
                outputs: &[&[1usize, 6usize]],
                macs: 0u64,
            },
            __tinyml::OperatorInfo {
                name: "WHILE hands on",
                tensor: "body/b",
                inputs: &[&[1usize, 6usize]],
                outputs: &[&[1usize, 6usize]],
                macs: 0u64,
            },
            __tinyml::OperatorInfo {
                name: "WHILE",
                tensor: "",
                inputs: &[],
                outputs: &[],
                macs: 0u64,
            },
            __tinyml::OperatorInfo {
                name: "SLICE",
                tensor: "condition/flag_0",
                inputs: &[&[8usize], &[1usize], &[1usize]],
                outputs: &[&[1usize]],
                macs: 0u64,
            },
            __tinyml::OperatorInfo {
                name: "condition of WHILE",
                tensor: "",
                inputs: &[&[1usize]],
                outputs: &[],
                macs: 0u64,
            },
            __tinyml::OperatorInfo {
                name: "SLICE",
                tensor: "body/flag_3",
                inputs: &[&[8usize], &[1usize], &[1usize]],
                outputs: &[&[1usize]],
                macs: 0u64,
            },
            __tinyml::OperatorInfo {
                name: "IF",
                tensor: "",
                inputs: &[&[1usize]],
                outputs: &[],
                macs: 0u64,
            },
            __tinyml::OperatorInfo {
                name: "READ_VARIABLE",
                tensor: "then/old",
                inputs: &[&[1usize, 6usize]],
                outputs: &[&[1usize, 6usize]],
                macs: 0u64,
            },
            __tinyml::OperatorInfo {
                name: "ADD",
                tensor: "then/total",
                inputs: &[&[1usize, 6usize], &[1usize, 6usize]],
                outputs: &[&[1usize, 6usize]],
                macs: 0u64,
            },
            __tinyml::OperatorInfo {
                name: "ASSIGN_VARIABLE",
                tensor: "sum",
                inputs: &[&[1usize, 6usize]],
                outputs: &[&[1usize, 6usize]],
                macs: 0u64,
            },
            __tinyml::OperatorInfo {
                name: "ADD",
                tensor: "then/then_sum",
                inputs: &[&[1usize, 6usize], &[1usize, 6usize]],
                outputs: &[&[1usize, 6usize]],
                macs: 0u64,
            },
            __tinyml::OperatorInfo {
                name: "IF hands on",
                tensor: "body/chosen",
                inputs: &[&[1usize, 6usize]],
                outputs: &[&[1usize, 6usize]],
                macs: 0u64,
            },
            __tinyml::OperatorInfo {
                name: "else of IF",
                tensor: "",
                inputs: &[],
                outputs: &[],
                macs: 0u64,
            },
            __tinyml::OperatorInfo {
                name: "ADD",
                tensor: "otherwise/else_sum",
                inputs: &[&[1usize, 6usize], &[1usize, 6usize]],
                outputs: &[&[1usize, 6usize]],
                macs: 0u64,
            },
            __tinyml::OperatorInfo {
                name: "IF hands on",
                tensor: "body/chosen",
                inputs: &[&[1usize, 6usize]],
                outputs: &[&[1usize, 6usize]],
                macs: 0u64,
            },
            __tinyml::OperatorInfo {
                name: "end of IF",
                tensor: "",
                inputs: &[],
                outputs: &[],
                macs: 0u64,
            },
            __tinyml::OperatorInfo {
                name: "SLICE",
                tensor: "body/rest",
                inputs: &[&[8usize], &[1usize], &[1usize]],
                outputs: &[&[7usize]],
                macs: 0u64,
            },
            __tinyml::OperatorInfo {
                name: "CONCATENATION",
                tensor: "body/shifted",
                inputs: &[&[7usize], &[1usize]],
                outputs: &[&[8usize]],
                macs: 0u64,
            },
            __tinyml::OperatorInfo {
                name: "WHILE hands on",
                tensor: "body/a (handed on)",
                inputs: &[&[1usize, 6usize]],
                outputs: &[&[1usize, 6usize]],
                macs: 0u64,
            },
            __tinyml::OperatorInfo {
                name: "WHILE hands on",
                tensor: "body/flags",
                inputs: &[&[8usize]],
                outputs: &[&[8usize]],
                macs: 0u64,
            },
            __tinyml::OperatorInfo {
                name: "WHILE hands on",
                tensor: "body/a",
                inputs: &[&[1usize, 6usize]],
                outputs: &[&[1usize, 6usize]],
                macs: 0u64,
            },
            __tinyml::OperatorInfo {
                name: "WHILE hands on",
                tensor: "body/b",
                inputs: &[&[1usize, 6usize]],
                outputs: &[&[1usize, 6usize]],
                macs: 0u64,
            },
            __tinyml::OperatorInfo {
                name: "end of WHILE",
                tensor: "",
                inputs: &[
                    &[8usize],
                    &[1usize, 6usize],
                    &[1usize, 6usize],
                    &[1usize, 6usize],
                ],
                outputs: &[],
                macs: 0u64,
            },
            __tinyml::OperatorInfo {
                name: "ADD",
                tensor: "otherwise/else_sum",
                inputs: &[&[1usize, 6usize], &[1usize, 6usize]],
                outputs: &[&[1usize, 6usize]],
                macs: 0u64,
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
        ///The input `flags`: Bool of shape [8].
        pub const INPUT_FLAGS: __tinyml::TensorInfo<__kernels::Bool, 1usize> = __tinyml::TensorInfo::new(
            "flags",
            [8usize],
            1f32,
            0i32,
        );
        ///The input `x`: i8 of shape [1, 6], real = 0.0625 * (integer + 5).
        pub const INPUT_X: __tinyml::TensorInfo<i8, 2usize> = __tinyml::TensorInfo::new(
            "x",
            [1usize, 6usize],
            0.0625f32,
            -5i32,
        );
        ///The output `y`: i8 of shape [1, 6], real = 0.0625 * (integer + 5).
        pub const OUTPUT_Y: __tinyml::TensorInfo<i8, 2usize> = __tinyml::TensorInfo::new(
            "y",
            [1usize, 6usize],
            0.0625f32,
            -5i32,
        );
        ///The output `b`: i8 of shape [1, 6], real = 0.0625 * (integer + 5).
        pub const OUTPUT_B: __tinyml::TensorInfo<i8, 2usize> = __tinyml::TensorInfo::new(
            "b",
            [1usize, 6usize],
            0.0625f32,
            -5i32,
        );
    }
    impl ControlFlow {
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
            __strided_copy_2(
                &__kernels::ops::strided_copy::Args {
                    params: &const {
                        __kernels::ops::strided_copy::Params {
                            extents: [1usize, 1usize, 1usize, 1usize, 1usize, 8usize],
                            source_offset: 0isize,
                            source_strides: [
                                0isize, 0isize, 0isize, 0isize, 0isize, 1isize,
                            ],
                            output_offset: 0usize,
                            output_strides: [
                                0usize, 0usize, 0usize, 0usize, 0usize, 1usize,
                            ],
                        }
                    },
                    source: __kernels::Source::Cells(
                        arena.view::<__kernels::Bool, 8usize, 8usize>(),
                    ),
                    output: arena.view::<__kernels::Bool, 16usize, 8usize>(),
                },
            );
            __tinyml::Observer::end(observer, &__OPERATORS[0usize]);
            __tinyml::Observer::start(observer, &__OPERATORS[1usize]);
            __strided_copy_1(
                &__kernels::ops::strided_copy::Args {
                    params: &const {
                        __kernels::ops::strided_copy::Params {
                            extents: [1usize, 1usize, 1usize, 1usize, 1usize, 6usize],
                            source_offset: 0isize,
                            source_strides: [
                                0isize, 0isize, 0isize, 0isize, 0isize, 1isize,
                            ],
                            output_offset: 0usize,
                            output_strides: [
                                0usize, 0usize, 0usize, 0usize, 0usize, 1usize,
                            ],
                        }
                    },
                    source: __kernels::Source::Constant(
                        __tinyml::__private::elements::<i8, _, _, 6usize>(&__CONSTANT_1),
                    ),
                    output: arena.view::<i8, 8usize, 6usize>(),
                },
            );
            __tinyml::Observer::end(observer, &__OPERATORS[1usize]);
            __tinyml::Observer::start(observer, &__OPERATORS[2usize]);
            __strided_copy_1(
                &__kernels::ops::strided_copy::Args {
                    params: &const {
                        __kernels::ops::strided_copy::Params {
                            extents: [1usize, 1usize, 1usize, 1usize, 1usize, 6usize],
                            source_offset: 0isize,
                            source_strides: [
                                0isize, 0isize, 0isize, 0isize, 0isize, 1isize,
                            ],
                            output_offset: 0usize,
                            output_strides: [
                                0usize, 0usize, 0usize, 0usize, 0usize, 1usize,
                            ],
                        }
                    },
                    source: __kernels::Source::Cells(arena.view::<i8, 0usize, 6usize>()),
                    output: arena.view::<i8, 24usize, 6usize>(),
                },
            );
            __tinyml::Observer::end(observer, &__OPERATORS[2usize]);
            loop {
                __tinyml::Observer::start(observer, &__OPERATORS[4usize]);
                __strided_copy_2(
                    &__kernels::ops::strided_copy::Args {
                        params: &const {
                            __kernels::ops::strided_copy::Params {
                                extents: [1usize, 1usize, 1usize, 1usize, 1usize, 1usize],
                                source_offset: 0isize,
                                source_strides: [
                                    0isize, 0isize, 0isize, 0isize, 0isize, 0isize,
                                ],
                                output_offset: 0usize,
                                output_strides: [
                                    0usize, 0usize, 0usize, 0usize, 0usize, 0usize,
                                ],
                            }
                        },
                        source: __kernels::Source::Cells(
                            arena.view::<__kernels::Bool, 16usize, 8usize>(),
                        ),
                        output: arena.view::<__kernels::Bool, 32usize, 1usize>(),
                    },
                );
                __tinyml::Observer::end(observer, &__OPERATORS[4usize]);
                if !arena
                    .view::<__kernels::Bool, 32usize, 1>()
                    .first()
                    .is_some_and(|truth| truth.get().get())
                {
                    break;
                }
                __tinyml::Observer::start(observer, &__OPERATORS[6usize]);
                __strided_copy_2(
                    &__kernels::ops::strided_copy::Args {
                        params: &const {
                            __kernels::ops::strided_copy::Params {
                                extents: [1usize, 1usize, 1usize, 1usize, 1usize, 1usize],
                                source_offset: 3isize,
                                source_strides: [
                                    0isize, 0isize, 0isize, 0isize, 0isize, 0isize,
                                ],
                                output_offset: 0usize,
                                output_strides: [
                                    0usize, 0usize, 0usize, 0usize, 0usize, 0usize,
                                ],
                            }
                        },
                        source: __kernels::Source::Cells(
                            arena.view::<__kernels::Bool, 16usize, 8usize>(),
                        ),
                        output: arena.view::<__kernels::Bool, 32usize, 1usize>(),
                    },
                );
                __tinyml::Observer::end(observer, &__OPERATORS[6usize]);
                if arena
                    .view::<__kernels::Bool, 32usize, 1>()
                    .first()
                    .is_some_and(|truth| truth.get().get())
                {
                    __tinyml::Observer::start(observer, &__OPERATORS[8usize]);
                    __strided_copy_1(
                        &__kernels::ops::strided_copy::Args {
                            params: &const {
                                __kernels::ops::strided_copy::Params {
                                    extents: [1usize, 1usize, 1usize, 1usize, 1usize, 6usize],
                                    source_offset: 0isize,
                                    source_strides: [
                                        0isize, 0isize, 0isize, 0isize, 0isize, 1isize,
                                    ],
                                    output_offset: 0usize,
                                    output_strides: [
                                        0usize, 0usize, 0usize, 0usize, 0usize, 1usize,
                                    ],
                                }
                            },
                            source: __kernels::Source::Cells(
                                state.view::<i8, 0usize, 6usize>(),
                            ),
                            output: arena.view::<i8, 40usize, 6usize>(),
                        },
                    );
                    __tinyml::Observer::end(observer, &__OPERATORS[8usize]);
                    __tinyml::Observer::start(observer, &__OPERATORS[9usize]);
                    __add_0(
                        &__kernels::ops::add::Args {
                            broadcast: &const { __kernels::Broadcast::flat(6usize) },
                            arithmetic: __kernels::ops::add::Quantized {
                                left_shift: 20i32,
                                first_multiplier: 1073741824i32,
                                first_shift: 0i32,
                                second_multiplier: 1073741824i32,
                                second_shift: 0i32,
                                output_multiplier: 1073741824i32,
                                output_shift: -18i32,
                                first_zero_point: -5i32,
                                second_zero_point: -5i32,
                                zero_point: -5i32,
                                min: -128i32,
                                max: 127i32,
                                linear: ::core::option::Option::Some(__kernels::ops::add::Linear {
                                    first: 536870912i32,
                                    second: 536870912i32,
                                    offset: 11534335i32,
                                }),
                            },
                            first: __kernels::Source::Cells(
                                arena.view::<i8, 40usize, 6usize>(),
                            ),
                            second: __kernels::Source::Cells(
                                arena.view::<i8, 8usize, 6usize>(),
                            ),
                            output: arena.view::<i8, 40usize, 6usize>(),
                        },
                    );
                    __tinyml::Observer::end(observer, &__OPERATORS[9usize]);
                    __tinyml::Observer::start(observer, &__OPERATORS[10usize]);
                    __strided_copy_1(
                        &__kernels::ops::strided_copy::Args {
                            params: &const {
                                __kernels::ops::strided_copy::Params {
                                    extents: [1usize, 1usize, 1usize, 1usize, 1usize, 6usize],
                                    source_offset: 0isize,
                                    source_strides: [
                                        0isize, 0isize, 0isize, 0isize, 0isize, 1isize,
                                    ],
                                    output_offset: 0usize,
                                    output_strides: [
                                        0usize, 0usize, 0usize, 0usize, 0usize, 1usize,
                                    ],
                                }
                            },
                            source: __kernels::Source::Cells(
                                arena.view::<i8, 40usize, 6usize>(),
                            ),
                            output: state.view::<i8, 0usize, 6usize>(),
                        },
                    );
                    __tinyml::Observer::end(observer, &__OPERATORS[10usize]);
                    __tinyml::Observer::start(observer, &__OPERATORS[11usize]);
                    __add_0(
                        &__kernels::ops::add::Args {
                            broadcast: &const { __kernels::Broadcast::flat(6usize) },
                            arithmetic: __kernels::ops::add::Quantized {
                                left_shift: 20i32,
                                first_multiplier: 1073741824i32,
                                first_shift: 0i32,
                                second_multiplier: 1073741824i32,
                                second_shift: 0i32,
                                output_multiplier: 1073741824i32,
                                output_shift: -18i32,
                                first_zero_point: -5i32,
                                second_zero_point: -5i32,
                                zero_point: -5i32,
                                min: -128i32,
                                max: 127i32,
                                linear: ::core::option::Option::Some(__kernels::ops::add::Linear {
                                    first: 536870912i32,
                                    second: 536870912i32,
                                    offset: 11534335i32,
                                }),
                            },
                            first: __kernels::Source::Cells(
                                arena.view::<i8, 40usize, 6usize>(),
                            ),
                            second: __kernels::Source::Cells(
                                arena.view::<i8, 0usize, 6usize>(),
                            ),
                            output: arena.view::<i8, 40usize, 6usize>(),
                        },
                    );
                    __tinyml::Observer::end(observer, &__OPERATORS[11usize]);
                    __tinyml::Observer::start(observer, &__OPERATORS[12usize]);
                    __strided_copy_1(
                        &__kernels::ops::strided_copy::Args {
                            params: &const {
                                __kernels::ops::strided_copy::Params {
                                    extents: [1usize, 1usize, 1usize, 1usize, 1usize, 6usize],
                                    source_offset: 0isize,
                                    source_strides: [
                                        0isize, 0isize, 0isize, 0isize, 0isize, 1isize,
                                    ],
                                    output_offset: 0usize,
                                    output_strides: [
                                        0usize, 0usize, 0usize, 0usize, 0usize, 1usize,
                                    ],
                                }
                            },
                            source: __kernels::Source::Cells(
                                arena.view::<i8, 40usize, 6usize>(),
                            ),
                            output: arena.view::<i8, 32usize, 6usize>(),
                        },
                    );
                    __tinyml::Observer::end(observer, &__OPERATORS[12usize]);
                } else {
                    __tinyml::Observer::start(observer, &__OPERATORS[14usize]);
                    __add_0(
                        &__kernels::ops::add::Args {
                            broadcast: &const { __kernels::Broadcast::flat(6usize) },
                            arithmetic: __kernels::ops::add::Quantized {
                                left_shift: 20i32,
                                first_multiplier: 1073741824i32,
                                first_shift: 0i32,
                                second_multiplier: 1073741824i32,
                                second_shift: 0i32,
                                output_multiplier: 1073741824i32,
                                output_shift: -18i32,
                                first_zero_point: -5i32,
                                second_zero_point: -5i32,
                                zero_point: -5i32,
                                min: -128i32,
                                max: 127i32,
                                linear: ::core::option::Option::Some(__kernels::ops::add::Linear {
                                    first: 536870912i32,
                                    second: 536870912i32,
                                    offset: 11534335i32,
                                }),
                            },
                            first: __kernels::Source::Cells(
                                arena.view::<i8, 8usize, 6usize>(),
                            ),
                            second: __kernels::Source::Constant(
                                __tinyml::__private::elements::<
                                    i8,
                                    _,
                                    _,
                                    6usize,
                                >(&__CONSTANT_2),
                            ),
                            output: arena.view::<i8, 40usize, 6usize>(),
                        },
                    );
                    __tinyml::Observer::end(observer, &__OPERATORS[14usize]);
                    __tinyml::Observer::start(observer, &__OPERATORS[15usize]);
                    __strided_copy_1(
                        &__kernels::ops::strided_copy::Args {
                            params: &const {
                                __kernels::ops::strided_copy::Params {
                                    extents: [1usize, 1usize, 1usize, 1usize, 1usize, 6usize],
                                    source_offset: 0isize,
                                    source_strides: [
                                        0isize, 0isize, 0isize, 0isize, 0isize, 1isize,
                                    ],
                                    output_offset: 0usize,
                                    output_strides: [
                                        0usize, 0usize, 0usize, 0usize, 0usize, 1usize,
                                    ],
                                }
                            },
                            source: __kernels::Source::Cells(
                                arena.view::<i8, 40usize, 6usize>(),
                            ),
                            output: arena.view::<i8, 32usize, 6usize>(),
                        },
                    );
                    __tinyml::Observer::end(observer, &__OPERATORS[15usize]);
                }
                __tinyml::Observer::start(observer, &__OPERATORS[17usize]);
                __strided_copy_2(
                    &__kernels::ops::strided_copy::Args {
                        params: &const {
                            __kernels::ops::strided_copy::Params {
                                extents: [1usize, 1usize, 1usize, 1usize, 1usize, 7usize],
                                source_offset: 1isize,
                                source_strides: [
                                    0isize, 0isize, 0isize, 0isize, 0isize, 1isize,
                                ],
                                output_offset: 0usize,
                                output_strides: [
                                    0usize, 0usize, 0usize, 0usize, 0usize, 1usize,
                                ],
                            }
                        },
                        source: __kernels::Source::Cells(
                            arena.view::<__kernels::Bool, 16usize, 8usize>(),
                        ),
                        output: arena.view::<__kernels::Bool, 40usize, 7usize>(),
                    },
                );
                __tinyml::Observer::end(observer, &__OPERATORS[17usize]);
                __tinyml::Observer::start(observer, &__OPERATORS[18usize]);
                __strided_copy_2(
                    &__kernels::ops::strided_copy::Args {
                        params: &const {
                            __kernels::ops::strided_copy::Params {
                                extents: [1usize, 1usize, 1usize, 1usize, 1usize, 7usize],
                                source_offset: 0isize,
                                source_strides: [
                                    0isize, 0isize, 0isize, 0isize, 0isize, 1isize,
                                ],
                                output_offset: 0usize,
                                output_strides: [
                                    0usize, 0usize, 0usize, 0usize, 0usize, 1usize,
                                ],
                            }
                        },
                        source: __kernels::Source::Cells(
                            arena.view::<__kernels::Bool, 40usize, 7usize>(),
                        ),
                        output: arena.view::<__kernels::Bool, 48usize, 8usize>(),
                    },
                );
                __strided_copy_2(
                    &__kernels::ops::strided_copy::Args {
                        params: &const {
                            __kernels::ops::strided_copy::Params {
                                extents: [1usize, 1usize, 1usize, 1usize, 1usize, 1usize],
                                source_offset: 0isize,
                                source_strides: [
                                    0isize, 0isize, 0isize, 0isize, 0isize, 0isize,
                                ],
                                output_offset: 7usize,
                                output_strides: [
                                    0usize, 0usize, 0usize, 0usize, 0usize, 0usize,
                                ],
                            }
                        },
                        source: __kernels::Source::Constant(
                            __tinyml::__private::elements::<
                                __kernels::Bool,
                                _,
                                _,
                                1usize,
                            >(&__CONSTANT_0),
                        ),
                        output: arena.view::<__kernels::Bool, 48usize, 8usize>(),
                    },
                );
                __tinyml::Observer::end(observer, &__OPERATORS[18usize]);
                __tinyml::Observer::start(observer, &__OPERATORS[19usize]);
                __strided_copy_1(
                    &__kernels::ops::strided_copy::Args {
                        params: &const {
                            __kernels::ops::strided_copy::Params {
                                extents: [1usize, 1usize, 1usize, 1usize, 1usize, 6usize],
                                source_offset: 0isize,
                                source_strides: [
                                    0isize, 0isize, 0isize, 0isize, 0isize, 1isize,
                                ],
                                output_offset: 0usize,
                                output_strides: [
                                    0usize, 0usize, 0usize, 0usize, 0usize, 1usize,
                                ],
                            }
                        },
                        source: __kernels::Source::Cells(
                            arena.view::<i8, 8usize, 6usize>(),
                        ),
                        output: arena.view::<i8, 40usize, 6usize>(),
                    },
                );
                __tinyml::Observer::end(observer, &__OPERATORS[19usize]);
                __tinyml::Observer::start(observer, &__OPERATORS[20usize]);
                __strided_copy_2(
                    &__kernels::ops::strided_copy::Args {
                        params: &const {
                            __kernels::ops::strided_copy::Params {
                                extents: [1usize, 1usize, 1usize, 1usize, 1usize, 8usize],
                                source_offset: 0isize,
                                source_strides: [
                                    0isize, 0isize, 0isize, 0isize, 0isize, 1isize,
                                ],
                                output_offset: 0usize,
                                output_strides: [
                                    0usize, 0usize, 0usize, 0usize, 0usize, 1usize,
                                ],
                            }
                        },
                        source: __kernels::Source::Cells(
                            arena.view::<__kernels::Bool, 48usize, 8usize>(),
                        ),
                        output: arena.view::<__kernels::Bool, 16usize, 8usize>(),
                    },
                );
                __tinyml::Observer::end(observer, &__OPERATORS[20usize]);
                __tinyml::Observer::start(observer, &__OPERATORS[21usize]);
                __strided_copy_1(
                    &__kernels::ops::strided_copy::Args {
                        params: &const {
                            __kernels::ops::strided_copy::Params {
                                extents: [1usize, 1usize, 1usize, 1usize, 1usize, 6usize],
                                source_offset: 0isize,
                                source_strides: [
                                    0isize, 0isize, 0isize, 0isize, 0isize, 1isize,
                                ],
                                output_offset: 0usize,
                                output_strides: [
                                    0usize, 0usize, 0usize, 0usize, 0usize, 1usize,
                                ],
                            }
                        },
                        source: __kernels::Source::Cells(
                            arena.view::<i8, 32usize, 6usize>(),
                        ),
                        output: arena.view::<i8, 8usize, 6usize>(),
                    },
                );
                __tinyml::Observer::end(observer, &__OPERATORS[21usize]);
                __tinyml::Observer::start(observer, &__OPERATORS[22usize]);
                __strided_copy_1(
                    &__kernels::ops::strided_copy::Args {
                        params: &const {
                            __kernels::ops::strided_copy::Params {
                                extents: [1usize, 1usize, 1usize, 1usize, 1usize, 6usize],
                                source_offset: 0isize,
                                source_strides: [
                                    0isize, 0isize, 0isize, 0isize, 0isize, 1isize,
                                ],
                                output_offset: 0usize,
                                output_strides: [
                                    0usize, 0usize, 0usize, 0usize, 0usize, 1usize,
                                ],
                            }
                        },
                        source: __kernels::Source::Cells(
                            arena.view::<i8, 40usize, 6usize>(),
                        ),
                        output: arena.view::<i8, 24usize, 6usize>(),
                    },
                );
                __tinyml::Observer::end(observer, &__OPERATORS[22usize]);
            }
            __tinyml::Observer::start(observer, &__OPERATORS[24usize]);
            __add_0(
                &__kernels::ops::add::Args {
                    broadcast: &const { __kernels::Broadcast::flat(6usize) },
                    arithmetic: __kernels::ops::add::Quantized {
                        left_shift: 20i32,
                        first_multiplier: 1073741824i32,
                        first_shift: 0i32,
                        second_multiplier: 1073741824i32,
                        second_shift: 0i32,
                        output_multiplier: 1073741824i32,
                        output_shift: -18i32,
                        first_zero_point: -5i32,
                        second_zero_point: -5i32,
                        zero_point: -5i32,
                        min: -128i32,
                        max: 127i32,
                        linear: ::core::option::Option::Some(__kernels::ops::add::Linear {
                            first: 536870912i32,
                            second: 536870912i32,
                            offset: 11534335i32,
                        }),
                    },
                    first: __kernels::Source::Cells(arena.view::<i8, 8usize, 6usize>()),
                    second: __kernels::Source::Constant(
                        __tinyml::__private::elements::<i8, _, _, 6usize>(&__CONSTANT_2),
                    ),
                    output: arena.view::<i8, 8usize, 6usize>(),
                },
            );
            __tinyml::Observer::end(observer, &__OPERATORS[24usize]);
        }
        /// Forgets what earlier invocations left in the state.
        pub fn reset(&mut self) {
            self.state.clear();
            self.state.fill(0usize..6usize, 251u8);
            self.has_state = true;
        }
        ///The input `flags`: Bool of shape [8].
        pub fn input_flags(&self) -> &[__kernels::Bool; 8usize] {
            self.arena.array::<__kernels::Bool, 8usize, 8usize>()
        }
        ///The input `flags`: Bool of shape [8].
        ///
        /// Write it before `invoke`.
        pub fn input_flags_mut(&mut self) -> &mut [__kernels::Bool; 8usize] {
            self.arena.array_mut::<__kernels::Bool, 8usize, 8usize>()
        }
        ///The input `x`: i8 of shape [1, 6], real = 0.0625 * (integer + 5).
        pub fn input_x(&self) -> &[i8; 6usize] {
            self.arena.array::<i8, 0usize, 6usize>()
        }
        ///The input `x`: i8 of shape [1, 6], real = 0.0625 * (integer + 5).
        ///
        /// Write it before `invoke`.
        pub fn input_x_mut(&mut self) -> &mut [i8; 6usize] {
            self.arena.array_mut::<i8, 0usize, 6usize>()
        }
        ///The output `y`: i8 of shape [1, 6], real = 0.0625 * (integer + 5).
        pub fn output_y(&self) -> &[i8; 6usize] {
            self.arena.array::<i8, 8usize, 6usize>()
        }
        ///The output `b`: i8 of shape [1, 6], real = 0.0625 * (integer + 5).
        pub fn output_b(&self) -> &[i8; 6usize] {
            self.arena.array::<i8, 24usize, 6usize>()
        }
    }
    impl ::core::default::Default for ControlFlow {
        fn default() -> Self {
            Self::new()
        }
    }
    impl __tinyml::Model for ControlFlow {
        const NAME: &'static str = "ControlFlow";
        const ARENA_BYTES: usize = ControlFlow::ARENA_BYTES;
        const STATE_BYTES: usize = 8usize;
        const WEIGHT_BYTES: usize = ControlFlow::WEIGHT_BYTES;
        const MACS: u64 = 0u64;
        const MODEL_HASH: u64 = 333686354912224974u64;
        const OPERATORS: &'static [__tinyml::OperatorInfo] = ControlFlow::OPERATORS;
        fn invoke_with<O: __tinyml::Observer>(&mut self, observer: &mut O) {
            ControlFlow::invoke_with(self, observer);
        }
        fn reset(&mut self) {
            ControlFlow::reset(self);
        }
        const INPUTS: &'static [__tinyml::AnyTensorInfo] = &[
            __tinyml::AnyTensorInfo {
                name: "flags",
                element: "Bool",
                shape: &[8usize],
                scale: 1f32,
                zero_point: 0i32,
            },
            __tinyml::AnyTensorInfo {
                name: "x",
                element: "i8",
                shape: &[1usize, 6usize],
                scale: 0.0625f32,
                zero_point: -5i32,
            },
        ];
        const OUTPUTS: &'static [__tinyml::AnyTensorInfo] = &[
            __tinyml::AnyTensorInfo {
                name: "y",
                element: "i8",
                shape: &[1usize, 6usize],
                scale: 0.0625f32,
                zero_point: -5i32,
            },
            __tinyml::AnyTensorInfo {
                name: "b",
                element: "i8",
                shape: &[1usize, 6usize],
                scale: 0.0625f32,
                zero_point: -5i32,
            },
        ];
        type Input = [__kernels::Bool; 8usize];
        type Output = [i8; 6usize];
        fn input(&self) -> &Self::Input {
            self.input_flags()
        }
        fn input_mut(&mut self) -> &mut Self::Input {
            self.input_flags_mut()
        }
        fn output(&self) -> &Self::Output {
            self.output_y()
        }
        fn input_bytes_mut(
            &mut self,
            index: usize,
        ) -> ::core::option::Option<&mut [u8]> {
            match index {
                0usize => self.arena.bytes_mut(8usize..16usize),
                1usize => self.arena.bytes_mut(0usize..6usize),
                _ => ::core::option::Option::None,
            }
        }
        fn output_bytes(&self, index: usize) -> ::core::option::Option<&[u8]> {
            match index {
                0usize => self.arena.bytes(8usize..14usize),
                1usize => self.arena.bytes(24usize..30usize),
                _ => ::core::option::Option::None,
            }
        }
    }
};
