///
/// A TensorFlow Lite model, compiled.
///
/// | tensor | name | type | shape | scale | zero point |
/// |---|---|---|---|---|---|
/// | input | `image` | i8 | [1, 6, 5, 4] | 0.007843035 | 0 |
/// | output | `product` | i8 | [1, 6, 5, 4] | 0.014220227 | 33 |
///
/// | size | |
/// |---|---|
/// | arena | 240 bytes (no smaller plan exists for this order of operators); up to 256 with the working memory of kernels |
/// | state | 0 bytes |
/// | constants | 378 bytes |
/// | multiply-accumulate operations | 616 |
///
/// | operator | output | shape | MACs | rows at a time |
/// |---|---|---|---|---|
/// | MEAN | `mean/Mean` | [1, 4] | 0 | all |
/// | FULLY_CONNECTED | `squeeze/MatMul` | [1, 4] | 16 | all |
/// | LOGISTIC | `squeeze/Sigmoid` | [1, 4] | 0 | all |
/// | MUL | `excite/Mul` | [1, 6, 5, 4] | 0 | all |
/// | CONV_2D | `plane/Add` | [1, 6, 5, 1] | 120 | all |
/// | ADD | `add_plane/Add` | [1, 6, 5, 4] | 0 | all |
/// | ADD | `add_channel/add` | [1, 6, 5, 4] | 0 | all |
/// | CONV_2D | `other/Relu` | [1, 6, 5, 4] | 480 | all |
/// | MUL | `times_scalar/mul` | [1, 6, 5, 4] | 0 | all |
/// | MUL | `product` | [1, 6, 5, 4] | 0 | all |
pub struct Broadcast {
    state: ::tinyml::__private::Arena<0usize>,
    arena: ::tinyml::__private::Arena<{ Broadcast::ARENA_BYTES }>,
}
const _: () = {
    use ::tinyml as __tinyml;
    use ::tinyml::kernels as __kernels;
    #[allow(dead_code)]
    type __Set = __kernels::Native;
    #[allow(dead_code)]
    const __ARENA_BYTES: usize = Broadcast::ARENA_BYTES;
    #[allow(dead_code)]
    const __STATE_BYTES: usize = Broadcast::STATE_BYTES;
    static __CONSTANT_0: __tinyml::__private::Aligned<u32, [u8; 16usize]> = __tinyml::__private::Aligned::new(
        *b"9\x7F\xA9\"d\x7FHp... 16 bytes, hash 76173e03",
    );
    static __CONSTANT_1: __tinyml::__private::Aligned<u32, [u8; 16usize]> = __tinyml::__private::Aligned::new(
        *b"\x8F\0\0\0)\x0C\0\0... 16 bytes, hash f5c2171e",
    );
    static __CONSTANT_2: __tinyml::__private::Aligned<u32, [u8; 16usize]> = __tinyml::__private::Aligned::new(
        *b"\x8C\x9C\xCEg\xB3\xC0\xC6Z... 16 bytes, hash 67a8f14e",
    );
    static __CONSTANT_3: __tinyml::__private::Aligned<u32, [u8; 4usize]> = __tinyml::__private::Aligned::new(
        *b"\xF9\xF8\xF9\xF9",
    );
    static __CONSTANT_4: __tinyml::__private::Aligned<u32, [u8; 64usize]> = __tinyml::__private::Aligned::new(
        *b"9d\xA9G\xB7ls\x8A... 64 bytes, hash db39d5ed",
    );
    static __CONSTANT_5: __tinyml::__private::Aligned<u32, [u8; 256usize]> = __tinyml::__private::Aligned::new(
        *b"\xE6\xE6\xE6\xE6\xE7\xE7\xE7\xE7... 256 bytes, hash b570a88a",
    );
    static __CONSTANT_6: __tinyml::__private::Aligned<u32, [u8; 1usize]> = __tinyml::__private::Aligned::new(
        *b"\x7F",
    );
    static __CONSTANT_7: __tinyml::__private::Aligned<u32, [u8; 4usize]> = __tinyml::__private::Aligned::new(
        *b"\x7F\x15\\M",
    );
    static __CONSTANT_8: __tinyml::__private::Aligned<u32, [u8; 4usize]> = __tinyml::__private::Aligned::new(
        *b"\x97\xFF\xFF\xFF",
    );
    static __CONSTANT_9: __tinyml::__private::Aligned<u32, [u8; 4usize]> = __tinyml::__private::Aligned::new(
        *b"V\x16\x94x",
    );
    static __CONSTANT_10: __tinyml::__private::Aligned<u32, [u8; 1usize]> = __tinyml::__private::Aligned::new(
        *b"\xF8",
    );
    static __CONSTANT_11: __tinyml::__private::Aligned<u32, [u8; 20usize]> = __tinyml::__private::Aligned::new(
        *b"\x7F\0\\\0\x15\0M\0... 20 bytes, hash 4a4bf7ef",
    );
    static __CONSTANT_12: __tinyml::__private::Aligned<u32, [u8; 16usize]> = __tinyml::__private::Aligned::new(
        *b"\x81\x92Y\xBE\x81\x08\xAF\t... 16 bytes, hash 0be2b552",
    );
    static __CONSTANT_13: __tinyml::__private::Aligned<u32, [u8; 16usize]> = __tinyml::__private::Aligned::new(
        *b"l\xFE\xFF\xFF\0\0\0\0... 16 bytes, hash 21984306",
    );
    static __CONSTANT_14: __tinyml::__private::Aligned<u32, [u8; 16usize]> = __tinyml::__private::Aligned::new(
        *b"\xEC?=}T\xE8lL... 16 bytes, hash 1edabe02",
    );
    static __CONSTANT_15: __tinyml::__private::Aligned<u32, [u8; 4usize]> = __tinyml::__private::Aligned::new(
        *b"\xF8\xFA\xFA\xFA",
    );
    static __CONSTANT_16: __tinyml::__private::Aligned<u32, [u8; 48usize]> = __tinyml::__private::Aligned::new(
        *b"\xAE\xC2O\xFF?GL\xFF... 48 bytes, hash 609c7c38",
    );
    static __CONSTANT_17: __tinyml::__private::Aligned<u32, [u8; 4usize]> = __tinyml::__private::Aligned::new(
        *b"\x19\x80\xCC\x7F",
    );
    #[diagnostic::on_unimplemented(
        message = "kernel set `tinyml::kernels::Native` has no MEAN for i8",
        label = "needed by the model broadcast.tflite",
        note = "node 0 MEAN 'mean/Mean' reads 'image' i8[1, 6, 5, 4], 'mean/Mean/reduction_indices' i32[2]",
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
    fn __mean_4(args: &__kernels::ops::mean::Args<'_, i8>) {
        <__Set as Mean_i8>::run(args);
    }
    #[diagnostic::on_unimplemented(
        message = "kernel set `tinyml::kernels::Native` has no FULLY_CONNECTED for i8",
        label = "needed by the model broadcast.tflite",
        note = "node 1 FULLY_CONNECTED 'squeeze/MatMul' reads 'mean/Mean' i8[1, 4], 'squeeze/MatMul:2' i8[4, 4], 'squeeze/BiasAdd' i32[4]",
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
    const __FULLY_CONNECTED_2_PACKED_KERNEL: (
        __kernels::Layout,
        fn(&__kernels::ops::fully_connected::Args<'_, i8, i8>),
    ) = (<__Set as FullyConnected_i8_i8>::LAYOUT, <__Set as FullyConnected_i8_i8>::run);
    const __FULLY_CONNECTED_2_PACKED: bool = ::core::matches!(
        __FULLY_CONNECTED_2_PACKED_KERNEL.0, __kernels::Layout::Dual
    );
    #[inline(always)]
    fn __fully_connected_2(args: &__kernels::ops::fully_connected::Args<'_, i8, i8>) {
        (__FULLY_CONNECTED_2_PACKED_KERNEL.1)(args);
    }
    #[diagnostic::on_unimplemented(
        message = "kernel set `tinyml::kernels::Native` has no LOGISTIC for i8",
        label = "needed by the model broadcast.tflite",
        note = "node 2 LOGISTIC 'squeeze/Sigmoid' reads 'squeeze/MatMul' i8[1, 4]",
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
    fn __lookup_3(args: &__kernels::ops::lookup::Args<'_, i8, i8>) {
        <__Set as Lookup_i8_i8>::run(args);
    }
    #[diagnostic::on_unimplemented(
        message = "kernel set `tinyml::kernels::Native` has no MUL for i8",
        label = "needed by the model broadcast.tflite",
        note = "node 3 MUL 'excite/Mul' reads 'image' i8[1, 6, 5, 4], 'squeeze/Sigmoid' i8[1, 4]",
        note = "node 7 MUL 'times_scalar/mul' reads 'add_channel/add' i8[1, 6, 5, 4], 'times_scalar/mul/y' i8[]",
        note = "node 9 MUL 'product' reads 'times_scalar/mul' i8[1, 6, 5, 4], 'other/Relu' i8[1, 6, 5, 4]",
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
    fn __mul_5(args: &__kernels::ops::mul::Args<'_, i8>) {
        <__Set as Mul_i8>::run(args);
    }
    #[diagnostic::on_unimplemented(
        message = "kernel set `tinyml::kernels::Native` has no CONV_2D for i8",
        label = "needed by the model broadcast.tflite",
        note = "node 4 CONV_2D 'plane/Add' reads 'excite/Mul' i8[1, 6, 5, 4], 'plane/convolution' i8[1, 1, 1, 4], 'plane/Add:2' i32[1]",
        note = "node 8 CONV_2D 'other/Relu' reads 'add_channel/add' i8[1, 6, 5, 4], 'other/Relu:3' i8[4, 1, 1, 4], 'other/Relu:2' i32[4]",
        note = "what to do: choose a kernel set that has it (`kernels = …`), implement `tinyml::kernels::ops::conv_2d::Conv2d<i8, i8>` for a set of your own, or convert the model without this operator"
    )]
    #[allow(non_camel_case_types)]
    trait Conv2d_i8_i8 {
        const LAYOUT: __kernels::Layout;
        fn run(args: &__kernels::ops::conv_2d::Args<'_, i8, i8>);
    }
    #[diagnostic::do_not_recommend]
    impl<K: __kernels::ops::conv_2d::Conv2d<i8, i8>> Conv2d_i8_i8 for K {
        const LAYOUT: __kernels::Layout = <K as __kernels::ops::conv_2d::Conv2d<
            i8,
            i8,
        >>::LAYOUT;
        #[inline(always)]
        fn run(args: &__kernels::ops::conv_2d::Args<'_, i8, i8>) {
            <K as __kernels::ops::conv_2d::Conv2d<i8, i8>>::run(args);
        }
    }
    const __CONV_2D_1_PACKED_KERNEL: (
        __kernels::Layout,
        fn(&__kernels::ops::conv_2d::Args<'_, i8, i8>),
    ) = (<__Set as Conv2d_i8_i8>::LAYOUT, <__Set as Conv2d_i8_i8>::run);
    const __CONV_2D_1_PACKED: bool = ::core::matches!(
        __CONV_2D_1_PACKED_KERNEL.0, __kernels::Layout::Dual
    );
    #[inline(always)]
    fn __conv_2d_1(args: &__kernels::ops::conv_2d::Args<'_, i8, i8>) {
        (__CONV_2D_1_PACKED_KERNEL.1)(args);
    }
    #[diagnostic::on_unimplemented(
        message = "kernel set `tinyml::kernels::Native` has no ADD for i8",
        label = "needed by the model broadcast.tflite",
        note = "node 5 ADD 'add_plane/Add' reads 'excite/Mul' i8[1, 6, 5, 4], 'plane/Add' i8[1, 6, 5, 1]",
        note = "node 6 ADD 'add_channel/add' reads 'add_plane/Add' i8[1, 6, 5, 4], 'add_channel/Const' i8[4]",
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
    const __OPERATORS: &[__tinyml::OperatorInfo] = Broadcast::OPERATORS;
    impl Broadcast {
        /// Bytes of working memory: every intermediate tensor, inputs and outputs.
        pub const ARENA_BYTES: usize = __tinyml::__private::larger(
            240usize,
            if __CONV_2D_1_PACKED { 256usize } else { 0 },
        );
        /// Bytes of memory that is kept from one invocation to the next.
        pub const STATE_BYTES: usize = 0usize;
        /// Bytes of constants: weights, biases, multipliers and tables.
        pub const WEIGHT_BYTES: usize = 261usize
            + if __CONV_2D_1_PACKED { 68usize } else { 0 }
            + if __FULLY_CONNECTED_2_PACKED { 64usize } else { 0 }
            + if !__CONV_2D_1_PACKED { 65usize } else { 0 }
            + if !__FULLY_CONNECTED_2_PACKED { 52usize } else { 0 };
        /// Multiply-accumulate operations of an invocation.
        pub const MACS: u64 = 616u64;
        /// The model file's FNV-1a hash: tells which model a firmware runs.
        pub const MODEL_HASH: u64 = 625604253998191071u64;
        /// What the kernels are chosen for.
        pub const OPTIMIZE: __tinyml::Optimize = __tinyml::Optimize::Speed;
        /// The operators in the order in which they run.
        pub const OPERATORS: &'static [__tinyml::OperatorInfo] = &[
            __tinyml::OperatorInfo {
                name: "MEAN",
                tensor: "mean/Mean",
                inputs: &[&[1usize, 6usize, 5usize, 4usize], &[2usize]],
                outputs: &[&[1usize, 4usize]],
                macs: 0u64,
            },
            __tinyml::OperatorInfo {
                name: "FULLY_CONNECTED",
                tensor: "squeeze/MatMul",
                inputs: &[&[1usize, 4usize], &[4usize, 4usize], &[4usize]],
                outputs: &[&[1usize, 4usize]],
                macs: 16u64,
            },
            __tinyml::OperatorInfo {
                name: "LOGISTIC",
                tensor: "squeeze/Sigmoid",
                inputs: &[&[1usize, 4usize]],
                outputs: &[&[1usize, 4usize]],
                macs: 0u64,
            },
            __tinyml::OperatorInfo {
                name: "MUL",
                tensor: "excite/Mul",
                inputs: &[&[1usize, 6usize, 5usize, 4usize], &[1usize, 4usize]],
                outputs: &[&[1usize, 6usize, 5usize, 4usize]],
                macs: 0u64,
            },
            __tinyml::OperatorInfo {
                name: "CONV_2D",
                tensor: "plane/Add",
                inputs: &[
                    &[1usize, 6usize, 5usize, 4usize],
                    &[1usize, 1usize, 1usize, 4usize],
                    &[1usize],
                ],
                outputs: &[&[1usize, 6usize, 5usize, 1usize]],
                macs: 120u64,
            },
            __tinyml::OperatorInfo {
                name: "ADD",
                tensor: "add_plane/Add",
                inputs: &[
                    &[1usize, 6usize, 5usize, 4usize],
                    &[1usize, 6usize, 5usize, 1usize],
                ],
                outputs: &[&[1usize, 6usize, 5usize, 4usize]],
                macs: 0u64,
            },
            __tinyml::OperatorInfo {
                name: "ADD",
                tensor: "add_channel/add",
                inputs: &[&[1usize, 6usize, 5usize, 4usize], &[4usize]],
                outputs: &[&[1usize, 6usize, 5usize, 4usize]],
                macs: 0u64,
            },
            __tinyml::OperatorInfo {
                name: "CONV_2D",
                tensor: "other/Relu",
                inputs: &[
                    &[1usize, 6usize, 5usize, 4usize],
                    &[4usize, 1usize, 1usize, 4usize],
                    &[4usize],
                ],
                outputs: &[&[1usize, 6usize, 5usize, 4usize]],
                macs: 480u64,
            },
            __tinyml::OperatorInfo {
                name: "MUL",
                tensor: "times_scalar/mul",
                inputs: &[&[1usize, 6usize, 5usize, 4usize], &[]],
                outputs: &[&[1usize, 6usize, 5usize, 4usize]],
                macs: 0u64,
            },
            __tinyml::OperatorInfo {
                name: "MUL",
                tensor: "product",
                inputs: &[
                    &[1usize, 6usize, 5usize, 4usize],
                    &[1usize, 6usize, 5usize, 4usize],
                ],
                outputs: &[&[1usize, 6usize, 5usize, 4usize]],
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
        ///The input `image`: i8 of shape [1, 6, 5, 4], real = 0.007843035 * integer.
        pub const INPUT: __tinyml::TensorInfo<i8, 4usize> = __tinyml::TensorInfo::new(
            "image",
            [1usize, 6usize, 5usize, 4usize],
            0.007843035f32,
            0i32,
        );
        ///The output `product`: i8 of shape [1, 6, 5, 4], real = 0.014220227 * (integer - 33).
        pub const OUTPUT: __tinyml::TensorInfo<i8, 4usize> = __tinyml::TensorInfo::new(
            "product",
            [1usize, 6usize, 5usize, 4usize],
            0.014220227f32,
            33i32,
        );
    }
    impl Broadcast {
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
            __mean_4(
                &__kernels::ops::mean::Args {
                    params: &const {
                        __kernels::ops::mean::Params {
                            output_extents: [
                                1usize, 1usize, 1usize, 1usize, 1usize, 4usize,
                            ],
                            output_strides: [
                                0usize, 0usize, 0usize, 0usize, 120usize, 1usize,
                            ],
                            reduced_extents: [
                                1usize, 1usize, 1usize, 1usize, 6usize, 5usize,
                            ],
                            reduced_strides: [
                                0usize, 0usize, 0usize, 0usize, 20usize, 4usize,
                            ],
                            count: 30usize,
                            input_zero_point: 0i32,
                        }
                    },
                    arithmetic: __kernels::ops::mean::Quantized {
                        multiplier: 765919363i32,
                        shift: -2i32,
                        zero_point: 7i32,
                    },
                    input: arena.view::<i8, 0usize, 120usize>(),
                    output: arena.view::<i8, 124usize, 4usize>(),
                },
            );
            __tinyml::Observer::end(observer, &__OPERATORS[0usize]);
            __tinyml::Observer::start(observer, &__OPERATORS[1usize]);
            __fully_connected_2(
                &__kernels::ops::fully_connected::Args {
                    params: &const {
                        __kernels::ops::fully_connected::Params {
                            batches: 1usize,
                            input_depth: 4usize,
                            output_depth: 4usize,
                            input_zero_point: 7i32,
                            filter_zero_point: 0i32,
                        }
                    },
                    filter: __tinyml::__private::unless(
                        __FULLY_CONNECTED_2_PACKED,
                        __tinyml::__private::elements::<i8, _, _, 16usize>(&__CONSTANT_0),
                    ),
                    bias: __tinyml::__private::unless(
                        __FULLY_CONNECTED_2_PACKED,
                        __tinyml::__private::elements::<i32, _, _, 4usize>(&__CONSTANT_1),
                    ),
                    stage: __kernels::Requantization {
                        multipliers: __tinyml::__private::unless(
                            __FULLY_CONNECTED_2_PACKED,
                            __tinyml::__private::elements::<
                                i32,
                                _,
                                _,
                                4usize,
                            >(&__CONSTANT_2),
                        ),
                        shifts: __tinyml::__private::unless(
                            __FULLY_CONNECTED_2_PACKED,
                            __tinyml::__private::elements::<
                                i8,
                                _,
                                _,
                                4usize,
                            >(&__CONSTANT_3),
                        ),
                        zero_point: 14i32,
                        min: -128i32,
                        max: 127i32,
                    },
                    packed: if __FULLY_CONNECTED_2_PACKED {
                        ::core::option::Option::Some(__kernels::Packed {
                            words: __tinyml::__private::elements::<
                                u32,
                                _,
                                _,
                                16usize,
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
                    input: arena.view::<i8, 124usize, 4usize>(),
                    output: arena.view::<i8, 120usize, 4usize>(),
                },
            );
            __tinyml::Observer::end(observer, &__OPERATORS[1usize]);
            __tinyml::Observer::start(observer, &__OPERATORS[2usize]);
            __lookup_3(
                &__kernels::ops::lookup::Args {
                    table: __tinyml::__private::elements::<
                        i8,
                        _,
                        _,
                        256usize,
                    >(&__CONSTANT_5),
                    input: arena.view::<i8, 120usize, 4usize>(),
                    output: arena.view::<i8, 120usize, 4usize>(),
                },
            );
            __tinyml::Observer::end(observer, &__OPERATORS[2usize]);
            __tinyml::Observer::start(observer, &__OPERATORS[3usize]);
            __mul_5(
                &__kernels::ops::mul::Args {
                    broadcast: &const {
                        __kernels::Broadcast {
                            extents: [1usize, 1usize, 1usize, 6usize, 5usize, 4usize],
                            first: [0usize, 0usize, 120usize, 20usize, 4usize, 1usize],
                            second: [0usize, 0usize, 0usize, 0usize, 0usize, 1usize],
                        }
                    },
                    arithmetic: __kernels::ops::mul::Quantized {
                        multiplier: 1943881690i32,
                        shift: -7i32,
                        first_zero_point: 0i32,
                        second_zero_point: -128i32,
                        zero_point: -2i32,
                        min: -128i32,
                        max: 127i32,
                    },
                    first: __kernels::Source::Cells(
                        arena.view::<i8, 0usize, 120usize>(),
                    ),
                    second: __kernels::Source::Cells(
                        arena.view::<i8, 120usize, 4usize>(),
                    ),
                    output: arena.view::<i8, 0usize, 120usize>(),
                },
            );
            __tinyml::Observer::end(observer, &__OPERATORS[3usize]);
            __tinyml::Observer::start(observer, &__OPERATORS[4usize]);
            __conv_2d_1(
                &__kernels::ops::conv_2d::Args {
                    params: &const {
                        __kernels::ops::conv_2d::Params {
                            input_width: 5usize,
                            input_channels: 4usize,
                            output_width: 5usize,
                            output_channels: 1usize,
                            filter_height: 1usize,
                            filter_width: 1usize,
                            filter_channels: 4usize,
                            group_channels: 1usize,
                            stride_height: 1usize,
                            stride_width: 1usize,
                            dilation_height: 1usize,
                            dilation_width: 1usize,
                            padding_top: 0usize,
                            padding_left: 0usize,
                            input_zero_point: -2i32,
                        }
                    },
                    filter: __tinyml::__private::unless(
                        __CONV_2D_1_PACKED,
                        __tinyml::__private::elements::<i8, _, _, 4usize>(&__CONSTANT_7),
                    ),
                    bias: __tinyml::__private::unless(
                        __CONV_2D_1_PACKED,
                        __tinyml::__private::elements::<i32, _, _, 1usize>(&__CONSTANT_8),
                    ),
                    stage: __kernels::Requantization {
                        multipliers: __tinyml::__private::unless(
                            __CONV_2D_1_PACKED,
                            __tinyml::__private::elements::<
                                i32,
                                _,
                                _,
                                1usize,
                            >(&__CONSTANT_9),
                        ),
                        shifts: __tinyml::__private::unless(
                            __CONV_2D_1_PACKED,
                            __tinyml::__private::elements::<
                                i8,
                                _,
                                _,
                                1usize,
                            >(&__CONSTANT_10),
                        ),
                        zero_point: 2i32,
                        min: -128i32,
                        max: 127i32,
                    },
                    packed: if __CONV_2D_1_PACKED {
                        ::core::option::Option::Some(__kernels::Packed {
                            words: __tinyml::__private::elements::<
                                u32,
                                _,
                                _,
                                5usize,
                            >(&__CONSTANT_11),
                            properties: __kernels::Properties {
                                narrow: true,
                                rectified: false,
                                saturating: true,
                            },
                        })
                    } else {
                        ::core::option::Option::None
                    },
                    scratch: arena
                        .view::<
                            u32,
                            { if __CONV_2D_1_PACKED { 152usize } else { 0 } },
                            { if __CONV_2D_1_PACKED { 4usize } else { 0 } },
                        >(),
                    input: __kernels::Rows::whole(
                        arena.view::<i8, 0usize, 120usize>(),
                        20usize,
                        6usize,
                    ),
                    span: 0..6usize,
                    output: arena.view::<i8, 120usize, 30usize>(),
                },
            );
            __tinyml::Observer::end(observer, &__OPERATORS[4usize]);
            __tinyml::Observer::start(observer, &__OPERATORS[5usize]);
            __add_0(
                &__kernels::ops::add::Args {
                    broadcast: &const {
                        __kernels::Broadcast {
                            extents: [1usize, 1usize, 1usize, 6usize, 5usize, 4usize],
                            first: [0usize, 0usize, 120usize, 20usize, 4usize, 1usize],
                            second: [0usize, 0usize, 30usize, 5usize, 1usize, 0usize],
                        }
                    },
                    arithmetic: __kernels::ops::add::Quantized {
                        left_shift: 20i32,
                        first_multiplier: 2125573911i32,
                        first_shift: -2i32,
                        second_multiplier: 1073741824i32,
                        second_shift: 0i32,
                        output_multiplier: 1084035804i32,
                        output_shift: -19i32,
                        first_zero_point: -2i32,
                        second_zero_point: 2i32,
                        zero_point: -21i32,
                        min: -128i32,
                        max: 127i32,
                        linear: ::core::option::Option::Some(__kernels::ops::add::Linear {
                            first: 134121989i32,
                            second: 271008951i32,
                            offset: -44061045i32,
                        }),
                    },
                    first: __kernels::Source::Cells(
                        arena.view::<i8, 0usize, 120usize>(),
                    ),
                    second: __kernels::Source::Cells(
                        arena.view::<i8, 120usize, 30usize>(),
                    ),
                    output: arena.view::<i8, 0usize, 120usize>(),
                },
            );
            __tinyml::Observer::end(observer, &__OPERATORS[5usize]);
            __tinyml::Observer::start(observer, &__OPERATORS[6usize]);
            __add_0(
                &__kernels::ops::add::Args {
                    broadcast: &const {
                        __kernels::Broadcast {
                            extents: [1, 1, 1, 6usize, 5usize, 4usize],
                            first: [0, 0, 0, 20usize, 4usize, 1usize],
                            second: [0, 0, 0, 0usize, 0usize, 1usize],
                        }
                    },
                    arithmetic: __kernels::ops::add::Quantized {
                        left_shift: 20i32,
                        first_multiplier: 1073741824i32,
                        first_shift: 0i32,
                        second_multiplier: 1214075264i32,
                        second_shift: -2i32,
                        output_multiplier: 1073741824i32,
                        output_shift: -18i32,
                        first_zero_point: -21i32,
                        second_zero_point: -77i32,
                        zero_point: -21i32,
                        min: -128i32,
                        max: 127i32,
                        linear: ::core::option::Option::Some(__kernels::ops::add::Linear {
                            first: 536870912i32,
                            second: 151759408i32,
                            offset: 46694960i32,
                        }),
                    },
                    first: __kernels::Source::Cells(
                        arena.view::<i8, 0usize, 120usize>(),
                    ),
                    second: __kernels::Source::Constant(
                        __tinyml::__private::elements::<i8, _, _, 4usize>(&__CONSTANT_17),
                    ),
                    output: arena.view::<i8, 0usize, 120usize>(),
                },
            );
            __tinyml::Observer::end(observer, &__OPERATORS[6usize]);
            __tinyml::Observer::start(observer, &__OPERATORS[7usize]);
            __conv_2d_1(
                &__kernels::ops::conv_2d::Args {
                    params: &const {
                        __kernels::ops::conv_2d::Params {
                            input_width: 5usize,
                            input_channels: 4usize,
                            output_width: 5usize,
                            output_channels: 4usize,
                            filter_height: 1usize,
                            filter_width: 1usize,
                            filter_channels: 4usize,
                            group_channels: 4usize,
                            stride_height: 1usize,
                            stride_width: 1usize,
                            dilation_height: 1usize,
                            dilation_width: 1usize,
                            padding_top: 0usize,
                            padding_left: 0usize,
                            input_zero_point: -21i32,
                        }
                    },
                    filter: __tinyml::__private::unless(
                        __CONV_2D_1_PACKED,
                        __tinyml::__private::elements::<
                            i8,
                            _,
                            _,
                            16usize,
                        >(&__CONSTANT_12),
                    ),
                    bias: __tinyml::__private::unless(
                        __CONV_2D_1_PACKED,
                        __tinyml::__private::elements::<
                            i32,
                            _,
                            _,
                            4usize,
                        >(&__CONSTANT_13),
                    ),
                    stage: __kernels::Requantization {
                        multipliers: __tinyml::__private::unless(
                            __CONV_2D_1_PACKED,
                            __tinyml::__private::elements::<
                                i32,
                                _,
                                _,
                                4usize,
                            >(&__CONSTANT_14),
                        ),
                        shifts: __tinyml::__private::unless(
                            __CONV_2D_1_PACKED,
                            __tinyml::__private::elements::<
                                i8,
                                _,
                                _,
                                4usize,
                            >(&__CONSTANT_15),
                        ),
                        zero_point: -128i32,
                        min: -128i32,
                        max: 127i32,
                    },
                    packed: if __CONV_2D_1_PACKED {
                        ::core::option::Option::Some(__kernels::Packed {
                            words: __tinyml::__private::elements::<
                                u32,
                                _,
                                _,
                                12usize,
                            >(&__CONSTANT_16),
                            properties: __kernels::Properties {
                                narrow: true,
                                rectified: true,
                                saturating: true,
                            },
                        })
                    } else {
                        ::core::option::Option::None
                    },
                    scratch: arena
                        .view::<
                            u32,
                            { if __CONV_2D_1_PACKED { 240usize } else { 0 } },
                            { if __CONV_2D_1_PACKED { 4usize } else { 0 } },
                        >(),
                    input: __kernels::Rows::whole(
                        arena.view::<i8, 0usize, 120usize>(),
                        20usize,
                        6usize,
                    ),
                    span: 0..6usize,
                    output: arena.view::<i8, 120usize, 120usize>(),
                },
            );
            __tinyml::Observer::end(observer, &__OPERATORS[7usize]);
            __tinyml::Observer::start(observer, &__OPERATORS[8usize]);
            __mul_5(
                &__kernels::ops::mul::Args {
                    broadcast: &const {
                        __kernels::Broadcast {
                            extents: [1, 1, 1, 6usize, 5usize, 4usize],
                            first: [0, 0, 0, 20usize, 4usize, 1usize],
                            second: [0, 0, 0, 0usize, 0usize, 0usize],
                        }
                    },
                    arithmetic: __kernels::ops::mul::Quantized {
                        multiplier: 1077952597i32,
                        shift: -7i32,
                        first_zero_point: -21i32,
                        second_zero_point: -128i32,
                        zero_point: -21i32,
                        min: -128i32,
                        max: 127i32,
                    },
                    first: __kernels::Source::Cells(
                        arena.view::<i8, 0usize, 120usize>(),
                    ),
                    second: __kernels::Source::Constant(
                        __tinyml::__private::elements::<i8, _, _, 1usize>(&__CONSTANT_6),
                    ),
                    output: arena.view::<i8, 0usize, 120usize>(),
                },
            );
            __tinyml::Observer::end(observer, &__OPERATORS[8usize]);
            __tinyml::Observer::start(observer, &__OPERATORS[9usize]);
            __mul_5(
                &__kernels::ops::mul::Args {
                    broadcast: &const { __kernels::Broadcast::flat(120usize) },
                    arithmetic: __kernels::ops::mul::Quantized {
                        multiplier: 2062312108i32,
                        shift: -7i32,
                        first_zero_point: -21i32,
                        second_zero_point: -128i32,
                        zero_point: 33i32,
                        min: -128i32,
                        max: 127i32,
                    },
                    first: __kernels::Source::Cells(
                        arena.view::<i8, 0usize, 120usize>(),
                    ),
                    second: __kernels::Source::Cells(
                        arena.view::<i8, 120usize, 120usize>(),
                    ),
                    output: arena.view::<i8, 0usize, 120usize>(),
                },
            );
            __tinyml::Observer::end(observer, &__OPERATORS[9usize]);
        }
        /// Forgets what earlier invocations left in the state.
        pub fn reset(&mut self) {
            self.state.clear();
        }
        ///The input `image`: i8 of shape [1, 6, 5, 4], real = 0.007843035 * integer.
        pub fn input(&self) -> &[i8; 120usize] {
            self.arena.array::<i8, 0usize, 120usize>()
        }
        ///The input `image`: i8 of shape [1, 6, 5, 4], real = 0.007843035 * integer.
        ///
        /// Write it before `invoke`.
        pub fn input_mut(&mut self) -> &mut [i8; 120usize] {
            self.arena.array_mut::<i8, 0usize, 120usize>()
        }
        ///The output `product`: i8 of shape [1, 6, 5, 4], real = 0.014220227 * (integer - 33).
        pub fn output(&self) -> &[i8; 120usize] {
            self.arena.array::<i8, 0usize, 120usize>()
        }
    }
    impl ::core::default::Default for Broadcast {
        fn default() -> Self {
            Self::new()
        }
    }
    impl __tinyml::Model for Broadcast {
        const NAME: &'static str = "Broadcast";
        const ARENA_BYTES: usize = Broadcast::ARENA_BYTES;
        const STATE_BYTES: usize = 0usize;
        const WEIGHT_BYTES: usize = Broadcast::WEIGHT_BYTES;
        const MACS: u64 = 616u64;
        const MODEL_HASH: u64 = 625604253998191071u64;
        const OPERATORS: &'static [__tinyml::OperatorInfo] = Broadcast::OPERATORS;
        fn invoke_with<O: __tinyml::Observer>(&mut self, observer: &mut O) {
            Broadcast::invoke_with(self, observer);
        }
        fn reset(&mut self) {
            Broadcast::reset(self);
        }
        const INPUTS: &'static [__tinyml::AnyTensorInfo] = &[
            __tinyml::AnyTensorInfo {
                name: "image",
                element: "i8",
                shape: &[1usize, 6usize, 5usize, 4usize],
                scale: 0.007843035f32,
                zero_point: 0i32,
            },
        ];
        const OUTPUTS: &'static [__tinyml::AnyTensorInfo] = &[
            __tinyml::AnyTensorInfo {
                name: "product",
                element: "i8",
                shape: &[1usize, 6usize, 5usize, 4usize],
                scale: 0.014220227f32,
                zero_point: 33i32,
            },
        ];
        type Input = [i8; 120usize];
        type Output = [i8; 120usize];
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
                0usize => self.arena.bytes_mut(0usize..120usize),
                _ => ::core::option::Option::None,
            }
        }
        fn output_bytes(&self, index: usize) -> ::core::option::Option<&[u8]> {
            match index {
                0usize => self.arena.bytes(0usize..120usize),
                _ => ::core::option::Option::None,
            }
        }
    }
};
