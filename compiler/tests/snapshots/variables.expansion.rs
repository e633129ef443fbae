///
/// A TensorFlow Lite model, compiled.
///
/// | tensor | name | type | shape | scale | zero point |
/// |---|---|---|---|---|---|
/// | input | `x` | i8 | [1, 4] | 0.0625 | -5 |
/// | output | `result` | i8 | [1, 4] | 1.6 | -5 |
/// | output | `mean` | i8 | [1, 4] | 0.0625 | -5 |
/// | output | `next_count` | i32 | [1] |  |  |
///
/// | size | |
/// |---|---|
/// | arena | 24 bytes (no smaller plan exists for this order of operators) |
/// | state | 24 bytes |
/// | constants | 12 bytes |
/// | multiply-accumulate operations | 0 |
///
/// | operator | output | shape | MACs | rows at a time |
/// |---|---|---|---|---|
/// | READ_VARIABLE | `old_sum` | [1, 4] | 0 | all |
/// | ADD | `new_sum` | [1, 4] | 0 | all |
/// | ADD | `mixed` | [1, 4] | 0 | all |
/// | READ_VARIABLE | `old_last` | [1, 4] | 0 | all |
/// | ASSIGN_VARIABLE | `last` | [1, 4] | 0 | all |
/// | ADD | `result` | [1, 4] | 0 | all |
/// | ASSIGN_VARIABLE | `last` | [1, 4] | 0 | all |
/// | CONCATENATION | `joined` | [1, 4, 4] | 0 | all |
/// | STRIDED_SLICE | `kept` | [1, 3, 4] | 0 | all |
/// | MEAN | `mean` | [1, 4] | 0 | all |
/// | ADD | `next_count` | [1] | 0 | all |
/// | ASSIGN_VARIABLE | `count` | [1] | 0 | all |
pub struct Variables {
    state: ::tinyml::__private::Arena<24usize>,
    arena: ::tinyml::__private::Arena<{ Variables::ARENA_BYTES }>,
    has_state: bool,
}
const _: () = {
    use ::tinyml as __tinyml;
    use ::tinyml::kernels as __kernels;
    #[allow(dead_code)]
    type __Set = __kernels::Native;
    #[allow(dead_code)]
    const __ARENA_BYTES: usize = Variables::ARENA_BYTES;
    #[allow(dead_code)]
    const __STATE_BYTES: usize = Variables::STATE_BYTES;
    static __CONSTANT_0: __tinyml::__private::Aligned<u32, [u8; 4usize]> = __tinyml::__private::Aligned::new(
        *b"\x01\0\0\0",
    );
    static __CONSTANT_1: __tinyml::__private::Aligned<u32, [u8; 4usize]> = __tinyml::__private::Aligned::new(
        *b"\x03\xF9\x14\xC4",
    );
    static __CONSTANT_2: __tinyml::__private::Aligned<u32, [u8; 4usize]> = __tinyml::__private::Aligned::new(
        *b")\0\0\0",
    );
    #[diagnostic::on_unimplemented(
        message = "kernel set `tinyml::kernels::Native` has no READ_VARIABLE or ASSIGN_VARIABLE or CONCATENATION or STRIDED_SLICE for i8",
        label = "needed by the model variables.tflite",
        note = "node 5 READ_VARIABLE 'old_sum' reads 'sum' i8[1, 4]",
        note = "node 10 READ_VARIABLE 'old_last' reads 'last' i8[1, 4]",
        note = "node 11 ASSIGN_VARIABLE 'last' reads 'old_sum' i8[1, 4]",
        note = "node 13 ASSIGN_VARIABLE 'last' reads 'mixed' i8[1, 4]",
        note = "and 2 more nodes",
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
    fn __strided_copy_3(args: &__kernels::ops::strided_copy::Args<'_, i8>) {
        <__Set as StridedCopy_i8>::run(args);
    }
    #[diagnostic::on_unimplemented(
        message = "kernel set `tinyml::kernels::Native` has no ADD for i8",
        label = "needed by the model variables.tflite",
        note = "node 6 ADD 'new_sum' reads 'old_sum' i8[1, 4], 'x' i8[1, 4]",
        note = "node 9 ADD 'mixed' reads 'old_sum' i8[1, 4], 'sum_again' i8[1, 4]",
        note = "node 12 ADD 'result' reads 'old_last' i8[1, 4], 'mixed' i8[1, 4]",
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
        message = "kernel set `tinyml::kernels::Native` has no MEAN for i8",
        label = "needed by the model variables.tflite",
        note = "node 19 MEAN 'mean' reads 'joined' i8[1, 4, 4], 'axis' i32[1]",
        note = "what to do: choose a kernel set that has it (`kernels = …`), implement `tinyml::kernels::ops::mean::Mean<i8>` for a set of your own, or convert the model without this operator"
    )]
    #[allow(non_camel_case_types)]
    trait Mean_i8 {
        fn run(args: &__kernels::ops::mean::Args<'_, i8>);
    }
    #[diagnostic::do_not_recommend]
    impl<K: __kernels::ops::mean::Mean<i8>> Mean_i8 for K {
        #[inline(always)]
        fn run(args: &__kernels::ops::mean::Args<'_, i8>) {
            <K as __kernels::ops::mean::Mean<i8>>::run(args);
        }
    }
    #[inline(always)]
    fn __mean_2(args: &__kernels::ops::mean::Args<'_, i8>) {
        <__Set as Mean_i8>::run(args);
    }
    #[diagnostic::on_unimplemented(
        message = "kernel set `tinyml::kernels::Native` has no ADD for i32",
        label = "needed by the model variables.tflite",
        note = "node 21 ADD 'next_count' reads 'count' i32[1], 'one' i32[1]",
        note = "what to do: choose a kernel set that has it (`kernels = …`), implement `tinyml::kernels::ops::add::Add<i32>` for a set of your own, or convert the model without this operator"
    )]
    #[allow(non_camel_case_types)]
    trait Add_i32 {
        fn run(args: &__kernels::ops::add::Args<'_, i32>);
    }
    #[diagnostic::do_not_recommend]
    impl<K: __kernels::ops::add::Add<i32>> Add_i32 for K {
        #[inline(always)]
        fn run(args: &__kernels::ops::add::Args<'_, i32>) {
            <K as __kernels::ops::add::Add<i32>>::run(args);
        }
    }
    #[inline(always)]
    fn __add_1(args: &__kernels::ops::add::Args<'_, i32>) {
        <__Set as Add_i32>::run(args);
    }
    #[diagnostic::on_unimplemented(
        message = "kernel set `tinyml::kernels::Native` has no ASSIGN_VARIABLE for i32",
        label = "needed by the model variables.tflite",
        note = "node 22 ASSIGN_VARIABLE 'count' reads 'next_count' i32[1]",
        note = "what to do: choose a kernel set that has it (`kernels = …`), implement `tinyml::kernels::ops::strided_copy::StridedCopy<i32>` for a set of your own, or convert the model without this operator"
    )]
    #[allow(non_camel_case_types)]
    trait StridedCopy_i32 {
        fn run(args: &__kernels::ops::strided_copy::Args<'_, i32>);
    }
    #[diagnostic::do_not_recommend]
    impl<K: __kernels::ops::strided_copy::StridedCopy<i32>> StridedCopy_i32 for K {
        #[inline(always)]
        fn run(args: &__kernels::ops::strided_copy::Args<'_, i32>) {
            <K as __kernels::ops::strided_copy::StridedCopy<i32>>::run(args);
        }
    }
    #[inline(always)]
    fn __strided_copy_4(args: &__kernels::ops::strided_copy::Args<'_, i32>) {
        <__Set as StridedCopy_i32>::run(args);
    }
    #[allow(dead_code)]
    const __OPERATORS: &[__tinyml::OperatorInfo] = Variables::OPERATORS;
    impl Variables {
        /// Bytes of working memory: every intermediate tensor, inputs and outputs.
        pub const ARENA_BYTES: usize = 24usize;
        /// Bytes of memory that is kept from one invocation to the next.
        pub const STATE_BYTES: usize = 24usize;
        /// Bytes of constants: weights, biases, multipliers and tables.
        pub const WEIGHT_BYTES: usize = 12usize;
        /// Multiply-accumulate operations of an invocation.
        pub const MACS: u64 = 0u64;
        /// The model file's FNV-1a hash: tells which model a firmware runs.
        pub const MODEL_HASH: u64 = 3624095943184149544u64;
        /// What the kernels are chosen for.
        pub const OPTIMIZE: __tinyml::Optimize = __tinyml::Optimize::Speed;
        /// The operators in the order in which they run.
        pub const OPERATORS: &'static [__tinyml::OperatorInfo] = &[
            __tinyml::OperatorInfo {
                name: "READ_VARIABLE",
                tensor: "old_sum",
                inputs: &[&[1usize, 4usize]],
                outputs: &[&[1usize, 4usize]],
                macs: 0u64,
            },
            __tinyml::OperatorInfo {
                name: "ADD",
                tensor: "new_sum",
                inputs: &[&[1usize, 4usize], &[1usize, 4usize]],
                outputs: &[&[1usize, 4usize]],
                macs: 0u64,
            },
            __tinyml::OperatorInfo {
                name: "ADD",
                tensor: "mixed",
                inputs: &[&[1usize, 4usize], &[1usize, 4usize]],
                outputs: &[&[1usize, 4usize]],
                macs: 0u64,
            },
            __tinyml::OperatorInfo {
                name: "READ_VARIABLE",
                tensor: "old_last",
                inputs: &[&[1usize, 4usize]],
                outputs: &[&[1usize, 4usize]],
                macs: 0u64,
            },
            __tinyml::OperatorInfo {
                name: "ASSIGN_VARIABLE",
                tensor: "last",
                inputs: &[&[1usize, 4usize]],
                outputs: &[&[1usize, 4usize]],
                macs: 0u64,
            },
            __tinyml::OperatorInfo {
                name: "ADD",
                tensor: "result",
                inputs: &[&[1usize, 4usize], &[1usize, 4usize]],
                outputs: &[&[1usize, 4usize]],
                macs: 0u64,
            },
            __tinyml::OperatorInfo {
                name: "ASSIGN_VARIABLE",
                tensor: "last",
                inputs: &[&[1usize, 4usize]],
                outputs: &[&[1usize, 4usize]],
                macs: 0u64,
            },
            __tinyml::OperatorInfo {
                name: "CONCATENATION",
                tensor: "joined",
                inputs: &[&[1usize, 3usize, 4usize], &[1usize, 1usize, 4usize]],
                outputs: &[&[1usize, 4usize, 4usize]],
                macs: 0u64,
            },
            __tinyml::OperatorInfo {
                name: "STRIDED_SLICE",
                tensor: "kept",
                inputs: &[&[1usize, 4usize, 4usize], &[3usize], &[3usize], &[3usize]],
                outputs: &[&[1usize, 3usize, 4usize]],
                macs: 0u64,
            },
            __tinyml::OperatorInfo {
                name: "MEAN",
                tensor: "mean",
                inputs: &[&[1usize, 4usize, 4usize], &[1usize]],
                outputs: &[&[1usize, 4usize]],
                macs: 0u64,
            },
            __tinyml::OperatorInfo {
                name: "ADD",
                tensor: "next_count",
                inputs: &[&[1usize], &[1usize]],
                outputs: &[&[1usize]],
                macs: 0u64,
            },
            __tinyml::OperatorInfo {
                name: "ASSIGN_VARIABLE",
                tensor: "count",
                inputs: &[&[1usize]],
                outputs: &[&[1usize]],
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
        ///The input `x`: i8 of shape [1, 4], real = 0.0625 * (integer + 5).
        pub const INPUT: __tinyml::TensorInfo<i8, 2usize> = __tinyml::TensorInfo::new(
            "x",
            [1usize, 4usize],
            0.0625f32,
            -5i32,
        );
        ///The output `result`: i8 of shape [1, 4], real = 1.6 * (integer + 5).
        pub const OUTPUT_RESULT: __tinyml::TensorInfo<i8, 2usize> = __tinyml::TensorInfo::new(
            "result",
            [1usize, 4usize],
            1.6f32,
            -5i32,
        );
        ///The output `mean`: i8 of shape [1, 4], real = 0.0625 * (integer + 5).
        pub const OUTPUT_MEAN: __tinyml::TensorInfo<i8, 2usize> = __tinyml::TensorInfo::new(
            "mean",
            [1usize, 4usize],
            0.0625f32,
            -5i32,
        );
        ///The output `next_count`: i32 of shape [1].
        pub const OUTPUT_NEXT_COUNT: __tinyml::TensorInfo<i32, 1usize> = __tinyml::TensorInfo::new(
            "next_count",
            [1usize],
            1f32,
            0i32,
        );
    }
    impl Variables {
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
            __strided_copy_3(
                &__kernels::ops::strided_copy::Args {
                    params: &const {
                        __kernels::ops::strided_copy::Params {
                            extents: [1usize, 1usize, 1usize, 1usize, 1usize, 4usize],
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
                    source: __kernels::Source::Cells(state.view::<i8, 0usize, 4usize>()),
                    output: arena.view::<i8, 0usize, 4usize>(),
                },
            );
            __tinyml::Observer::end(observer, &__OPERATORS[0usize]);
            __tinyml::Observer::start(observer, &__OPERATORS[1usize]);
            __add_0(
                &__kernels::ops::add::Args {
                    broadcast: &const { __kernels::Broadcast::flat(4usize) },
                    arithmetic: __kernels::ops::add::Quantized {
                        left_shift: 20i32,
                        first_multiplier: 1073741824i32,
                        first_shift: 0i32,
                        second_multiplier: 1342177260i32,
                        second_shift: -3i32,
                        output_multiplier: 1073741824i32,
                        output_shift: -18i32,
                        first_zero_point: -5i32,
                        second_zero_point: -5i32,
                        zero_point: -5i32,
                        min: -128i32,
                        max: 127i32,
                        linear: ::core::option::Option::None,
                    },
                    first: __kernels::Source::Cells(arena.view::<i8, 0usize, 4usize>()),
                    second: __kernels::Source::Cells(
                        arena.view::<i8, 20usize, 4usize>(),
                    ),
                    output: state.view::<i8, 0usize, 4usize>(),
                },
            );
            __tinyml::Observer::end(observer, &__OPERATORS[1usize]);
            __tinyml::Observer::start(observer, &__OPERATORS[2usize]);
            __add_0(
                &__kernels::ops::add::Args {
                    broadcast: &const { __kernels::Broadcast::flat(4usize) },
                    arithmetic: __kernels::ops::add::Quantized {
                        left_shift: 20i32,
                        first_multiplier: 1073741824i32,
                        first_shift: 0i32,
                        second_multiplier: 1073741824i32,
                        second_shift: 0i32,
                        output_multiplier: 1073741824i32,
                        output_shift: -19i32,
                        first_zero_point: -5i32,
                        second_zero_point: -5i32,
                        zero_point: -5i32,
                        min: -128i32,
                        max: 127i32,
                        linear: ::core::option::Option::None,
                    },
                    first: __kernels::Source::Cells(arena.view::<i8, 0usize, 4usize>()),
                    second: __kernels::Source::Cells(state.view::<i8, 0usize, 4usize>()),
                    output: arena.view::<i8, 4usize, 4usize>(),
                },
            );
            __tinyml::Observer::end(observer, &__OPERATORS[2usize]);
            __tinyml::Observer::start(observer, &__OPERATORS[3usize]);
            __strided_copy_3(
                &__kernels::ops::strided_copy::Args {
                    params: &const {
                        __kernels::ops::strided_copy::Params {
                            extents: [1usize, 1usize, 1usize, 1usize, 1usize, 4usize],
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
                    source: __kernels::Source::Cells(state.view::<i8, 4usize, 4usize>()),
                    output: arena.view::<i8, 16usize, 4usize>(),
                },
            );
            __tinyml::Observer::end(observer, &__OPERATORS[3usize]);
            __tinyml::Observer::start(observer, &__OPERATORS[4usize]);
            __strided_copy_3(
                &__kernels::ops::strided_copy::Args {
                    params: &const {
                        __kernels::ops::strided_copy::Params {
                            extents: [1usize, 1usize, 1usize, 1usize, 1usize, 4usize],
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
                    source: __kernels::Source::Cells(arena.view::<i8, 0usize, 4usize>()),
                    output: state.view::<i8, 4usize, 4usize>(),
                },
            );
            __tinyml::Observer::end(observer, &__OPERATORS[4usize]);
            __tinyml::Observer::start(observer, &__OPERATORS[5usize]);
            __add_0(
                &__kernels::ops::add::Args {
                    broadcast: &const { __kernels::Broadcast::flat(4usize) },
                    arithmetic: __kernels::ops::add::Quantized {
                        left_shift: 20i32,
                        first_multiplier: 1073741824i32,
                        first_shift: 0i32,
                        second_multiplier: 1073741824i32,
                        second_shift: 0i32,
                        output_multiplier: 1073741824i32,
                        output_shift: -19i32,
                        first_zero_point: -5i32,
                        second_zero_point: -5i32,
                        zero_point: -5i32,
                        min: -128i32,
                        max: 127i32,
                        linear: ::core::option::Option::None,
                    },
                    first: __kernels::Source::Cells(arena.view::<i8, 16usize, 4usize>()),
                    second: __kernels::Source::Cells(arena.view::<i8, 4usize, 4usize>()),
                    output: arena.view::<i8, 16usize, 4usize>(),
                },
            );
            __tinyml::Observer::end(observer, &__OPERATORS[5usize]);
            __tinyml::Observer::start(observer, &__OPERATORS[6usize]);
            __strided_copy_3(
                &__kernels::ops::strided_copy::Args {
                    params: &const {
                        __kernels::ops::strided_copy::Params {
                            extents: [1usize, 1usize, 1usize, 1usize, 1usize, 4usize],
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
                    source: __kernels::Source::Cells(arena.view::<i8, 4usize, 4usize>()),
                    output: state.view::<i8, 4usize, 4usize>(),
                },
            );
            __tinyml::Observer::end(observer, &__OPERATORS[6usize]);
            __tinyml::Observer::start(observer, &__OPERATORS[7usize]);
            __strided_copy_3(
                &__kernels::ops::strided_copy::Args {
                    params: &const {
                        __kernels::ops::strided_copy::Params {
                            extents: [1usize, 1usize, 1usize, 1usize, 1usize, 12usize],
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
                        state.view::<i8, 8usize, 12usize>(),
                    ),
                    output: arena.view::<i8, 0usize, 16usize>(),
                },
            );
            __strided_copy_3(
                &__kernels::ops::strided_copy::Args {
                    params: &const {
                        __kernels::ops::strided_copy::Params {
                            extents: [1usize, 1usize, 1usize, 1usize, 1usize, 4usize],
                            source_offset: 0isize,
                            source_strides: [
                                0isize, 0isize, 0isize, 0isize, 0isize, 1isize,
                            ],
                            output_offset: 12usize,
                            output_strides: [
                                0usize, 0usize, 0usize, 0usize, 0usize, 1usize,
                            ],
                        }
                    },
                    source: __kernels::Source::Cells(
                        arena.view::<i8, 20usize, 4usize>(),
                    ),
                    output: arena.view::<i8, 0usize, 16usize>(),
                },
            );
            __tinyml::Observer::end(observer, &__OPERATORS[7usize]);
            __tinyml::Observer::start(observer, &__OPERATORS[8usize]);
            __strided_copy_3(
                &__kernels::ops::strided_copy::Args {
                    params: &const {
                        __kernels::ops::strided_copy::Params {
                            extents: [1usize, 1usize, 1usize, 1usize, 1usize, 12usize],
                            source_offset: 4isize,
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
                        arena.view::<i8, 0usize, 16usize>(),
                    ),
                    output: state.view::<i8, 8usize, 12usize>(),
                },
            );
            __tinyml::Observer::end(observer, &__OPERATORS[8usize]);
            __tinyml::Observer::start(observer, &__OPERATORS[9usize]);
            __mean_2(
                &__kernels::ops::mean::Args {
                    params: &const {
                        __kernels::ops::mean::Params {
                            output_extents: [
                                1usize, 1usize, 1usize, 1usize, 1usize, 4usize,
                            ],
                            output_strides: [
                                0usize, 0usize, 0usize, 0usize, 16usize, 1usize,
                            ],
                            reduced_extents: [
                                1usize, 1usize, 1usize, 1usize, 1usize, 4usize,
                            ],
                            reduced_strides: [
                                0usize, 0usize, 0usize, 0usize, 0usize, 4usize,
                            ],
                            count: 4usize,
                            input_zero_point: -5i32,
                        }
                    },
                    arithmetic: __kernels::ops::mean::Quantized {
                        multiplier: 1073741824i32,
                        shift: -1i32,
                        zero_point: -5i32,
                    },
                    input: arena.view::<i8, 0usize, 16usize>(),
                    output: arena.view::<i8, 20usize, 4usize>(),
                },
            );
            __tinyml::Observer::end(observer, &__OPERATORS[9usize]);
            __tinyml::Observer::start(observer, &__OPERATORS[10usize]);
            __add_1(
                &__kernels::ops::add::Args {
                    broadcast: &const { __kernels::Broadcast::flat(1usize) },
                    arithmetic: __kernels::ops::binary::Bounds {
                        min: -2147483648i32,
                        max: 2147483647i32,
                    },
                    first: __kernels::Source::Cells(
                        state.view::<i32, 20usize, 1usize>(),
                    ),
                    second: __kernels::Source::Constant(
                        __tinyml::__private::elements::<i32, _, _, 1usize>(&__CONSTANT_0),
                    ),
                    output: arena.view::<i32, 0usize, 1usize>(),
                },
            );
            __tinyml::Observer::end(observer, &__OPERATORS[10usize]);
            __tinyml::Observer::start(observer, &__OPERATORS[11usize]);
            __strided_copy_4(
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
                        arena.view::<i32, 0usize, 1usize>(),
                    ),
                    output: state.view::<i32, 20usize, 1usize>(),
                },
            );
            __tinyml::Observer::end(observer, &__OPERATORS[11usize]);
        }
        /// Forgets what earlier invocations left in the state.
        pub fn reset(&mut self) {
            self.state.clear();
            self.state
                .write(
                    0usize,
                    __tinyml::__private::elements::<u8, _, _, 4usize>(&__CONSTANT_1),
                );
            self.state.fill(4usize..8usize, 251u8);
            self.state.fill(8usize..20usize, 9u8);
            self.state
                .write(
                    20usize,
                    __tinyml::__private::elements::<u8, _, _, 4usize>(&__CONSTANT_2),
                );
            self.has_state = true;
        }
        ///The input `x`: i8 of shape [1, 4], real = 0.0625 * (integer + 5).
        pub fn input(&self) -> &[i8; 4usize] {
            self.arena.array::<i8, 20usize, 4usize>()
        }
        ///The input `x`: i8 of shape [1, 4], real = 0.0625 * (integer + 5).
        ///
        /// Write it before `invoke`.
        pub fn input_mut(&mut self) -> &mut [i8; 4usize] {
            self.arena.array_mut::<i8, 20usize, 4usize>()
        }
        ///The output `result`: i8 of shape [1, 4], real = 1.6 * (integer + 5).
        pub fn output_result(&self) -> &[i8; 4usize] {
            self.arena.array::<i8, 16usize, 4usize>()
        }
        ///The output `mean`: i8 of shape [1, 4], real = 0.0625 * (integer + 5).
        pub fn output_mean(&self) -> &[i8; 4usize] {
            self.arena.array::<i8, 20usize, 4usize>()
        }
        ///The output `next_count`: i32 of shape [1].
        pub fn output_next_count(&self) -> &[i32; 1usize] {
            self.arena.array::<i32, 0usize, 1usize>()
        }
    }
    impl ::core::default::Default for Variables {
        fn default() -> Self {
            Self::new()
        }
    }
    impl __tinyml::Model for Variables {
        const NAME: &'static str = "Variables";
        const ARENA_BYTES: usize = Variables::ARENA_BYTES;
        const STATE_BYTES: usize = 24usize;
        const WEIGHT_BYTES: usize = Variables::WEIGHT_BYTES;
        const MACS: u64 = 0u64;
        const MODEL_HASH: u64 = 3624095943184149544u64;
        const OPERATORS: &'static [__tinyml::OperatorInfo] = Variables::OPERATORS;
        fn invoke_with<O: __tinyml::Observer>(&mut self, observer: &mut O) {
            Variables::invoke_with(self, observer);
        }
        fn reset(&mut self) {
            Variables::reset(self);
        }
        const INPUTS: &'static [__tinyml::AnyTensorInfo] = &[
            __tinyml::AnyTensorInfo {
                name: "x",
                element: "i8",
                shape: &[1usize, 4usize],
                scale: 0.0625f32,
                zero_point: -5i32,
            },
        ];
        const OUTPUTS: &'static [__tinyml::AnyTensorInfo] = &[
            __tinyml::AnyTensorInfo {
                name: "result",
                element: "i8",
                shape: &[1usize, 4usize],
                scale: 1.6f32,
                zero_point: -5i32,
            },
            __tinyml::AnyTensorInfo {
                name: "mean",
                element: "i8",
                shape: &[1usize, 4usize],
                scale: 0.0625f32,
                zero_point: -5i32,
            },
            __tinyml::AnyTensorInfo {
                name: "next_count",
                element: "i32",
                shape: &[1usize],
                scale: 1f32,
                zero_point: 0i32,
            },
        ];
        type Input = [i8; 4usize];
        type Output = [i8; 4usize];
        fn input(&self) -> &Self::Input {
            self.input()
        }
        fn input_mut(&mut self) -> &mut Self::Input {
            self.input_mut()
        }
        fn output(&self) -> &Self::Output {
            self.output_result()
        }
        fn input_bytes_mut(
            &mut self,
            index: usize,
        ) -> ::core::option::Option<&mut [u8]> {
            match index {
                0usize => self.arena.bytes_mut(20usize..24usize),
                _ => ::core::option::Option::None,
            }
        }
        fn output_bytes(&self, index: usize) -> ::core::option::Option<&[u8]> {
            match index {
                0usize => self.arena.bytes(16usize..20usize),
                1usize => self.arena.bytes(20usize..24usize),
                2usize => self.arena.bytes(0usize..4usize),
                _ => ::core::option::Option::None,
            }
        }
    }
};
