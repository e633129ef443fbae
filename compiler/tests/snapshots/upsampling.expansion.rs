///
/// A TensorFlow Lite model, compiled.
///
/// | tensor | name | type | shape | scale | zero point |
/// |---|---|---|---|---|---|
/// | input | `image` | f32 | [1, 3, 4, 2] |  |  |
/// | output | `larger` | f32 | [1, 12, 16, 3] |  |  |
///
/// | size | |
/// |---|---|
/// | arena | 2880 bytes (no smaller plan exists for this order of operators) |
/// | state | 0 bytes |
/// | constants | 564 bytes |
/// | multiply-accumulate operations | 2592 |
///
/// | operator | output | shape | MACs | rows at a time |
/// |---|---|---|---|---|
/// | TILE | `nearest/Repeat/Tile` | [1, 3, 2, 4, 2] | 0 | all |
/// | TILE | `nearest/Repeat/Tile:2` | [1, 6, 4, 2, 2] | 0 | all |
/// | CONV_2D | `conv/Relu:2` | [1, 6, 8, 3] | 2592 | all |
/// | RESIZE_BILINEAR | `larger` | [1, 12, 16, 3] | 0 | all |
pub struct Upsampling {
    state: ::tinyml::__private::Arena<0usize>,
    arena: ::tinyml::__private::Arena<{ Upsampling::ARENA_BYTES }>,
}
const _: () = {
    use ::tinyml as __tinyml;
    use ::tinyml::kernels as __kernels;
    #[allow(dead_code)]
    type __Set = __kernels::Native;
    #[allow(dead_code)]
    const __ARENA_BYTES: usize = Upsampling::ARENA_BYTES;
    #[allow(dead_code)]
    const __STATE_BYTES: usize = Upsampling::STATE_BYTES;
    static __CONSTANT_0: __tinyml::__private::Aligned<u32, [u8; 216usize]> = __tinyml::__private::Aligned::new(
        *b"\0@\x08\xBE\0\xE0\x9A\xBE... 216 bytes, hash b9cf7a20",
    );
    static __CONSTANT_1: __tinyml::__private::Aligned<u32, [u8; 12usize]> = __tinyml::__private::Aligned::new(
        *b"\0\xA0\x1A\xBD\0\xE0\x0B>... 12 bytes, hash a1f1029b",
    );
    static __CONSTANT_2: __tinyml::__private::Aligned<u32, [u8; 96usize]> = __tinyml::__private::Aligned::new(
        *b"\0\0\0\0\0\0\0\0... 96 bytes, hash 4b6461a5",
    );
    static __CONSTANT_3: __tinyml::__private::Aligned<u32, [u8; 48usize]> = __tinyml::__private::Aligned::new(
        *b"\0\0\x80\xBE\0\0\x80>... 48 bytes, hash 93fde5e2",
    );
    static __CONSTANT_4: __tinyml::__private::Aligned<u32, [u8; 128usize]> = __tinyml::__private::Aligned::new(
        *b"\0\0\0\0\0\0\0\0... 128 bytes, hash 73130f55",
    );
    static __CONSTANT_5: __tinyml::__private::Aligned<u32, [u8; 64usize]> = __tinyml::__private::Aligned::new(
        *b"\0\0\x80\xBE\0\0\x80>... 64 bytes, hash d139c3a2",
    );
    #[diagnostic::on_unimplemented(
        message = "kernel set `tinyml::kernels::Native` has no TILE for f32",
        label = "needed by the model upsampling.tflite",
        note = "node 3 TILE 'nearest/Repeat/Tile' reads 'nearest/Repeat/ExpandDims' f32[1, 3, 1, 4, 2], 'nearest/Repeat/Tile/multiples:2' i32[5]",
        note = "node 9 TILE 'nearest/Repeat/Tile:2' reads 'nearest/Repeat/ExpandDims:2' f32[1, 6, 4, 1, 2], 'nearest/Repeat/Tile/multiples' i32[5]",
        note = "what to do: choose a kernel set that has it (`kernels = …`), implement `tinyml::kernels::ops::strided_copy::StridedCopy<f32>` for a set of your own, or convert the model without this operator"
    )]
    #[allow(non_camel_case_types)]
    trait StridedCopy_f32 {
        fn run(args: &__kernels::ops::strided_copy::Args<'_, f32>);
    }
    #[diagnostic::do_not_recommend]
    impl<K: __kernels::ops::strided_copy::StridedCopy<f32>> StridedCopy_f32 for K {
        #[inline(always)]
        fn run(args: &__kernels::ops::strided_copy::Args<'_, f32>) {
            <K as __kernels::ops::strided_copy::StridedCopy<f32>>::run(args);
        }
    }
    #[inline(always)]
    fn __strided_copy_2(args: &__kernels::ops::strided_copy::Args<'_, f32>) {
        <__Set as StridedCopy_f32>::run(args);
    }
    #[diagnostic::on_unimplemented(
        message = "kernel set `tinyml::kernels::Native` has no CONV_2D for f32",
        label = "needed by the model upsampling.tflite",
        note = "node 14 CONV_2D 'conv/Relu:2' reads 'nearest/Repeat/Reshape:2' f32[1, 6, 8, 2], 'conv/convolution1' f32[3, 3, 3, 2], 'conv/Relu' f32[3]",
        note = "what to do: choose a kernel set that has it (`kernels = …`), implement `tinyml::kernels::ops::conv_2d::Conv2d<f32, f32>` for a set of your own, or convert the model without this operator"
    )]
    #[allow(non_camel_case_types)]
    trait Conv2d_f32_f32 {
        fn run(args: &__kernels::ops::conv_2d::Args<'_, f32, f32>);
    }
    #[diagnostic::do_not_recommend]
    impl<K: __kernels::ops::conv_2d::Conv2d<f32, f32>> Conv2d_f32_f32 for K {
        #[inline(always)]
        fn run(args: &__kernels::ops::conv_2d::Args<'_, f32, f32>) {
            <K as __kernels::ops::conv_2d::Conv2d<f32, f32>>::run(args);
        }
    }
    #[inline(always)]
    fn __conv_2d_0(args: &__kernels::ops::conv_2d::Args<'_, f32, f32>) {
        <__Set as Conv2d_f32_f32>::run(args);
    }
    #[diagnostic::on_unimplemented(
        message = "kernel set `tinyml::kernels::Native` has no RESIZE_BILINEAR for f32",
        label = "needed by the model upsampling.tflite",
        note = "node 15 RESIZE_BILINEAR 'larger' reads 'conv/Relu:2' f32[1, 6, 8, 3], 'bilinear/resize/size' i32[2]",
        note = "what to do: choose a kernel set that has it (`kernels = …`), implement `tinyml::kernels::ops::resize_bilinear::ResizeBilinear<f32>` for a set of your own, or convert the model without this operator"
    )]
    #[allow(non_camel_case_types)]
    trait ResizeBilinear_f32 {
        fn run(args: &__kernels::ops::resize_bilinear::Args<'_, f32>);
    }
    #[diagnostic::do_not_recommend]
    impl<K: __kernels::ops::resize_bilinear::ResizeBilinear<f32>> ResizeBilinear_f32
    for K {
        #[inline(always)]
        fn run(args: &__kernels::ops::resize_bilinear::Args<'_, f32>) {
            <K as __kernels::ops::resize_bilinear::ResizeBilinear<f32>>::run(args);
        }
    }
    #[inline(always)]
    fn __resize_bilinear_1(args: &__kernels::ops::resize_bilinear::Args<'_, f32>) {
        <__Set as ResizeBilinear_f32>::run(args);
    }
    #[allow(dead_code)]
    const __OPERATORS: &[__tinyml::OperatorInfo] = Upsampling::OPERATORS;
    impl Upsampling {
        /// Bytes of working memory: every intermediate tensor, inputs and outputs.
        pub const ARENA_BYTES: usize = 2880usize;
        /// Bytes of memory that is kept from one invocation to the next.
        pub const STATE_BYTES: usize = 0usize;
        /// Bytes of constants: weights, biases, multipliers and tables.
        pub const WEIGHT_BYTES: usize = 564usize;
        /// Multiply-accumulate operations of an invocation.
        pub const MACS: u64 = 2592u64;
        /// The model file's FNV-1a hash: tells which model a firmware runs.
        pub const MODEL_HASH: u64 = 9773415788452836759u64;
        /// What the kernels are chosen for.
        pub const OPTIMIZE: __tinyml::Optimize = __tinyml::Optimize::Speed;
        /// The operators in the order in which they run.
        pub const OPERATORS: &'static [__tinyml::OperatorInfo] = &[
            __tinyml::OperatorInfo {
                name: "TILE",
                tensor: "nearest/Repeat/Tile",
                inputs: &[&[1usize, 3usize, 1usize, 4usize, 2usize], &[5usize]],
                outputs: &[&[1usize, 3usize, 2usize, 4usize, 2usize]],
                macs: 0u64,
            },
            __tinyml::OperatorInfo {
                name: "TILE",
                tensor: "nearest/Repeat/Tile:2",
                inputs: &[&[1usize, 6usize, 4usize, 1usize, 2usize], &[5usize]],
                outputs: &[&[1usize, 6usize, 4usize, 2usize, 2usize]],
                macs: 0u64,
            },
            __tinyml::OperatorInfo {
                name: "CONV_2D",
                tensor: "conv/Relu:2",
                inputs: &[
                    &[1usize, 6usize, 8usize, 2usize],
                    &[3usize, 3usize, 3usize, 2usize],
                    &[3usize],
                ],
                outputs: &[&[1usize, 6usize, 8usize, 3usize]],
                macs: 2592u64,
            },
            __tinyml::OperatorInfo {
                name: "RESIZE_BILINEAR",
                tensor: "larger",
                inputs: &[&[1usize, 6usize, 8usize, 3usize], &[2usize]],
                outputs: &[&[1usize, 12usize, 16usize, 3usize]],
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
        ///The input `image`: f32 of shape [1, 3, 4, 2].
        pub const INPUT: __tinyml::TensorInfo<f32, 4usize> = __tinyml::TensorInfo::new(
            "image",
            [1usize, 3usize, 4usize, 2usize],
            1f32,
            0i32,
        );
        ///The output `larger`: f32 of shape [1, 12, 16, 3].
        pub const OUTPUT: __tinyml::TensorInfo<f32, 4usize> = __tinyml::TensorInfo::new(
            "larger",
            [1usize, 12usize, 16usize, 3usize],
            1f32,
            0i32,
        );
    }
    impl Upsampling {
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
            __strided_copy_2(
                &__kernels::ops::strided_copy::Args {
                    params: &const {
                        __kernels::ops::strided_copy::Params {
                            extents: [1usize, 1usize, 1usize, 3usize, 2usize, 8usize],
                            source_offset: 0isize,
                            source_strides: [
                                0isize, 0isize, 0isize, 8isize, 0isize, 1isize,
                            ],
                            output_offset: 0usize,
                            output_strides: [
                                0usize, 0usize, 0usize, 16usize, 8usize, 1usize,
                            ],
                        }
                    },
                    source: __kernels::Source::Cells(
                        arena.view::<f32, 0usize, 24usize>(),
                    ),
                    output: arena.view::<f32, 384usize, 48usize>(),
                },
            );
            __tinyml::Observer::end(observer, &__OPERATORS[0usize]);
            __tinyml::Observer::start(observer, &__OPERATORS[1usize]);
            __strided_copy_2(
                &__kernels::ops::strided_copy::Args {
                    params: &const {
                        __kernels::ops::strided_copy::Params {
                            extents: [1usize, 1usize, 1usize, 24usize, 2usize, 2usize],
                            source_offset: 0isize,
                            source_strides: [
                                0isize, 0isize, 0isize, 2isize, 0isize, 1isize,
                            ],
                            output_offset: 0usize,
                            output_strides: [
                                0usize, 0usize, 0usize, 4usize, 2usize, 1usize,
                            ],
                        }
                    },
                    source: __kernels::Source::Cells(
                        arena.view::<f32, 384usize, 48usize>(),
                    ),
                    output: arena.view::<f32, 0usize, 96usize>(),
                },
            );
            __tinyml::Observer::end(observer, &__OPERATORS[1usize]);
            __tinyml::Observer::start(observer, &__OPERATORS[2usize]);
            __conv_2d_0(
                &__kernels::ops::conv_2d::Args {
                    params: &const {
                        __kernels::ops::conv_2d::Params {
                            input_width: 8usize,
                            input_channels: 2usize,
                            output_width: 8usize,
                            output_channels: 3usize,
                            filter_height: 3usize,
                            filter_width: 3usize,
                            filter_channels: 2usize,
                            group_channels: 3usize,
                            stride_height: 1usize,
                            stride_width: 1usize,
                            dilation_height: 1usize,
                            dilation_width: 1usize,
                            padding_top: 1usize,
                            padding_left: 1usize,
                            input_zero_point: 0i32,
                        }
                    },
                    filter: __tinyml::__private::elements::<
                        f32,
                        _,
                        _,
                        54usize,
                    >(&__CONSTANT_0),
                    bias: __tinyml::__private::elements::<
                        f32,
                        _,
                        _,
                        3usize,
                    >(&__CONSTANT_1),
                    stage: __kernels::Clamp {
                        min: 0f32,
                        max: f32::INFINITY,
                    },
                    packed: ::core::option::Option::None,
                    scratch: &[],
                    input: __kernels::Rows::whole(
                        arena.view::<f32, 0usize, 96usize>(),
                        16usize,
                        6usize,
                    ),
                    span: 0..6usize,
                    output: arena.view::<f32, 2304usize, 144usize>(),
                },
            );
            __tinyml::Observer::end(observer, &__OPERATORS[2usize]);
            __tinyml::Observer::start(observer, &__OPERATORS[3usize]);
            __resize_bilinear_1(
                &__kernels::ops::resize_bilinear::Args {
                    batches: 1usize,
                    image: 144usize,
                    channels: 3usize,
                    rows: __tinyml::__private::elements::<
                        u32,
                        _,
                        _,
                        24usize,
                    >(&__CONSTANT_2),
                    row_fractions: __tinyml::__private::elements::<
                        f32,
                        _,
                        _,
                        12usize,
                    >(&__CONSTANT_3),
                    columns: __tinyml::__private::elements::<
                        u32,
                        _,
                        _,
                        32usize,
                    >(&__CONSTANT_4),
                    column_fractions: __tinyml::__private::elements::<
                        f32,
                        _,
                        _,
                        16usize,
                    >(&__CONSTANT_5),
                    input: __kernels::Source::Cells(
                        arena.view::<f32, 2304usize, 144usize>(),
                    ),
                    output: arena.view::<f32, 0usize, 576usize>(),
                },
            );
            __tinyml::Observer::end(observer, &__OPERATORS[3usize]);
        }
        /// Forgets what earlier invocations left in the state.
        pub fn reset(&mut self) {
            self.state.clear();
        }
        ///The input `image`: f32 of shape [1, 3, 4, 2].
        pub fn input(&self) -> &[f32; 24usize] {
            self.arena.array::<f32, 0usize, 24usize>()
        }
        ///The input `image`: f32 of shape [1, 3, 4, 2].
        ///
        /// Write it before `invoke`.
        pub fn input_mut(&mut self) -> &mut [f32; 24usize] {
            self.arena.array_mut::<f32, 0usize, 24usize>()
        }
        ///The output `larger`: f32 of shape [1, 12, 16, 3].
        pub fn output(&self) -> &[f32; 576usize] {
            self.arena.array::<f32, 0usize, 576usize>()
        }
    }
    impl ::core::default::Default for Upsampling {
        fn default() -> Self {
            Self::new()
        }
    }
    impl __tinyml::Model for Upsampling {
        const NAME: &'static str = "Upsampling";
        const ARENA_BYTES: usize = Upsampling::ARENA_BYTES;
        const STATE_BYTES: usize = 0usize;
        const WEIGHT_BYTES: usize = Upsampling::WEIGHT_BYTES;
        const MACS: u64 = 2592u64;
        const MODEL_HASH: u64 = 9773415788452836759u64;
        const OPERATORS: &'static [__tinyml::OperatorInfo] = Upsampling::OPERATORS;
        fn invoke_with<O: __tinyml::Observer>(&mut self, observer: &mut O) {
            Upsampling::invoke_with(self, observer);
        }
        fn reset(&mut self) {
            Upsampling::reset(self);
        }
        const INPUTS: &'static [__tinyml::AnyTensorInfo] = &[
            __tinyml::AnyTensorInfo {
                name: "image",
                element: "f32",
                shape: &[1usize, 3usize, 4usize, 2usize],
                scale: 1f32,
                zero_point: 0i32,
            },
        ];
        const OUTPUTS: &'static [__tinyml::AnyTensorInfo] = &[
            __tinyml::AnyTensorInfo {
                name: "larger",
                element: "f32",
                shape: &[1usize, 12usize, 16usize, 3usize],
                scale: 1f32,
                zero_point: 0i32,
            },
        ];
        type Input = [f32; 24usize];
        type Output = [f32; 576usize];
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
                0usize => self.arena.bytes_mut(0usize..96usize),
                _ => ::core::option::Option::None,
            }
        }
        fn output_bytes(&self, index: usize) -> ::core::option::Option<&[u8]> {
            match index {
                0usize => self.arena.bytes(0usize..2304usize),
                _ => ::core::option::Option::None,
            }
        }
    }
};
