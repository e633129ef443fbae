///
/// A TensorFlow Lite model, compiled.
///
/// | tensor | name | type | shape | scale | zero point |
/// |---|---|---|---|---|---|
/// | input | `frames` | i8 | [1, 6, 8] | 0.007833523 | -1 |
/// | output | `normal` | i8 | [1, 6, 8] | 0.023915475 | -1 |
///
/// | size | |
/// |---|---|
/// | arena | 216 bytes (no smaller plan exists for this order of operators) |
/// | state | 0 bytes |
/// | constants | 754 bytes |
/// | multiply-accumulate operations | 2112 |
///
/// | operator | output | shape | MACs | rows at a time |
/// |---|---|---|---|---|
/// | FULLY_CONNECTED | `heads/key/MatMul1` | [1, 6, 8] | 384 | all |
/// | ADD | `heads/key/Add` | [1, 6, 2, 4] | 0 | all |
/// | FULLY_CONNECTED | `heads/query/MatMul1` | [1, 6, 8] | 384 | all |
/// | ADD | `heads/query/Add` | [1, 6, 2, 4] | 0 | all |
/// | TRANSPOSE | `heads/einsum/Einsum2` | [1, 2, 6, 4] | 0 | all |
/// | TRANSPOSE | `heads/einsum/Einsum3` | [1, 2, 4, 6] | 0 | all |
/// | BATCH_MATMUL | `heads/einsum/Einsum4` | [1, 2, 6, 6] | 288 | all |
/// | MUL | `heads/Mul` | [1, 2, 6, 6] | 0 | all |
/// | SOFTMAX | `heads/Softmax` | [1, 2, 6, 6] | 0 | all |
/// | FULLY_CONNECTED | `heads/value/MatMul1` | [1, 6, 8] | 384 | all |
/// | ADD | `heads/value/Add` | [1, 6, 2, 4] | 0 | all |
/// | TRANSPOSE | `heads/einsum/Einsum1` | [1, 2, 6, 4] | 0 | all |
/// | BATCH_MATMUL | `heads/einsum/Einsum2:2` | [1, 2, 6, 4] | 288 | all |
/// | TRANSPOSE | `heads/einsum/Einsum4:2` | [1, 6, 2, 4] | 0 | all |
/// | FULLY_CONNECTED | `heads/attention_output/MatMul` | [1, 6, 8] | 384 | all |
/// | ADD | `sum/Add` | [1, 6, 8] | 0 | all |
/// | MEAN | `norm/moments/mean` | [1, 6, 1] | 0 | all |
/// | DEQUANTIZE | `tfl.dequantize` | [1, 6, 1] | 0 | all |
/// | NEG | `norm/Neg` | [1, 6, 1] | 0 | all |
/// | QUANTIZE | `tfl.quantize` | [1, 6, 1] | 0 | all |
/// | SQUARED_DIFFERENCE | `norm/moments/SquaredDifference` | [1, 6, 8] | 0 | all |
/// | MEAN | `norm/moments/variance` | [1, 6, 1] | 0 | all |
/// | ADD | `norm/add` | [1, 6, 1] | 0 | all |
/// | RSQRT | `norm/Rsqrt` | [1, 6, 1] | 0 | all |
/// | MUL | `norm/mul` | [1, 6, 8] | 0 | all |
/// | MUL | `norm/mul:2` | [1, 6, 8] | 0 | all |
/// | ADD | `norm/add:2` | [1, 6, 8] | 0 | all |
/// | MUL | `norm/mul_2` | [1, 6, 8] | 0 | all |
/// | ADD | `normal` | [1, 6, 8] | 0 | all |
pub struct Attention {
    state: ::tinyml::__private::Arena<0usize>,
    arena: ::tinyml::__private::Arena<{ Attention::ARENA_BYTES }>,
}
const _: () = {
    use ::tinyml as __tinyml;
    use ::tinyml::kernels as __kernels;
    #[allow(dead_code)]
    type __Set = __kernels::Native;
    #[allow(dead_code)]
    const __ARENA_BYTES: usize = Attention::ARENA_BYTES;
    #[allow(dead_code)]
    const __STATE_BYTES: usize = Attention::STATE_BYTES;
    static __CONSTANT_0: __tinyml::__private::Aligned<u32, [u8; 64usize]> = __tinyml::__private::Aligned::new(
        *b"O \x1E\xA7\xD9\x81\xDD\xFC... 64 bytes, hash 023fd453",
    );
    static __CONSTANT_1: __tinyml::__private::Aligned<u32, [u8; 32usize]> = __tinyml::__private::Aligned::new(
        *b"\xC0\xB0YpD\x03\x93a... 32 bytes, hash eab43aa3",
    );
    static __CONSTANT_2: __tinyml::__private::Aligned<u32, [u8; 8usize]> = __tinyml::__private::Aligned::new(
        *b"\xF8\xF8\xF8\xF8\xF8\xF8\xF8\xF8",
    );
    static __CONSTANT_3: __tinyml::__private::Aligned<u32, [u8; 160usize]> = __tinyml::__private::Aligned::new(
        *b"\xD9P\xDD\x80\xCCs\x81\x80... 160 bytes, hash c490fc78",
    );
    static __CONSTANT_4: __tinyml::__private::Aligned<u32, [u8; 64usize]> = __tinyml::__private::Aligned::new(
        *b"w\x06\x81\xD0\xBC\x142\xBA... 64 bytes, hash 3d9c2c91",
    );
    static __CONSTANT_5: __tinyml::__private::Aligned<u32, [u8; 32usize]> = __tinyml::__private::Aligned::new(
        *b"Q\xCBI}\xFD>\xDAN... 32 bytes, hash afa21a1b",
    );
    static __CONSTANT_6: __tinyml::__private::Aligned<u32, [u8; 8usize]> = __tinyml::__private::Aligned::new(
        *b"\xF7\xF8\xF8\xF8\xF7\xF8\xF8\xF8",
    );
    static __CONSTANT_7: __tinyml::__private::Aligned<u32, [u8; 160usize]> = __tinyml::__private::Aligned::new(
        *b"\xBC\xD72\x7F\xEB\x98\xF7\xE3... 160 bytes, hash 177dda7c",
    );
    static __CONSTANT_8: __tinyml::__private::Aligned<u32, [u8; 64usize]> = __tinyml::__private::Aligned::new(
        *b"Dn%\xD3\x7F]\xE0;... 64 bytes, hash f4a2a21a",
    );
    static __CONSTANT_9: __tinyml::__private::Aligned<u32, [u8; 32usize]> = __tinyml::__private::Aligned::new(
        *b"\x0F\xF9]DR\xFB\xF9s... 32 bytes, hash c3e4edb3",
    );
    static __CONSTANT_10: __tinyml::__private::Aligned<u32, [u8; 8usize]> = __tinyml::__private::Aligned::new(
        *b"\xF8\xF7\xF8\xF7\xF8\xF8\xF8\xF8",
    );
    static __CONSTANT_11: __tinyml::__private::Aligned<u32, [u8; 160usize]> = __tinyml::__private::Aligned::new(
        *b"\x7F\x95\xE0\r\xDF\x80\x96J... 160 bytes, hash a178bf5f",
    );
    static __CONSTANT_12: __tinyml::__private::Aligned<u32, [u8; 64usize]> = __tinyml::__private::Aligned::new(
        *b"6\xE2\x10\x96\xBD\x7F\xBA\x11... 64 bytes, hash 23237524",
    );
    static __CONSTANT_13: __tinyml::__private::Aligned<u32, [u8; 32usize]> = __tinyml::__private::Aligned::new(
        *b"\x98\x01\0\0{\xF2\xFF\xFF... 32 bytes, hash fc8623e1",
    );
    static __CONSTANT_14: __tinyml::__private::Aligned<u32, [u8; 32usize]> = __tinyml::__private::Aligned::new(
        *b"\xBC\xF6?V\xEA\x05\xD2A... 32 bytes, hash b72142cf",
    );
    static __CONSTANT_15: __tinyml::__private::Aligned<u32, [u8; 8usize]> = __tinyml::__private::Aligned::new(
        *b"\xF8\xF9\xF9\xF8\xF8\xF9\xF8\xF8",
    );
    static __CONSTANT_16: __tinyml::__private::Aligned<u32, [u8; 160usize]> = __tinyml::__private::Aligned::new(
        *b"\xBD\x80\xBA,\x81\x80'g... 160 bytes, hash 1cba601c",
    );
    static __CONSTANT_17: __tinyml::__private::Aligned<u32, [u8; 8usize]> = __tinyml::__private::Aligned::new(
        *b"\xF0\xD6\xE4\x80\x7F\xB5\xF2\x96",
    );
    static __CONSTANT_18: __tinyml::__private::Aligned<u32, [u8; 8usize]> = __tinyml::__private::Aligned::new(
        *b"\xF3\x12k\x7F\xB6\xE1W\x80",
    );
    static __CONSTANT_19: __tinyml::__private::Aligned<u32, [u8; 8usize]> = __tinyml::__private::Aligned::new(
        *b"}\xDE5\x7F\xA8\x80L:",
    );
    static __CONSTANT_20: __tinyml::__private::Aligned<u32, [u8; 1usize]> = __tinyml::__private::Aligned::new(
        *b"\x7F",
    );
    static __CONSTANT_21: __tinyml::__private::Aligned<u32, [u8; 8usize]> = __tinyml::__private::Aligned::new(
        *b"\xE1\xA8\xAE\xCE\x7F\x0B\xC0\x80",
    );
    static __CONSTANT_22: __tinyml::__private::Aligned<u32, [u8; 4usize]> = __tinyml::__private::Aligned::new(
        *b",;'L",
    );
    static __CONSTANT_23: __tinyml::__private::Aligned<u32, [u8; 1usize]> = __tinyml::__private::Aligned::new(
        *b"\xFA",
    );
    static __CONSTANT_24: __tinyml::__private::Aligned<u32, [u8; 4usize]> = __tinyml::__private::Aligned::new(
        *b"\x1C\x8F7A",
    );
    static __CONSTANT_25: __tinyml::__private::Aligned<u32, [u8; 8usize]> = __tinyml::__private::Aligned::new(
        *b"-3\xFC\x7Fhf\\F",
    );
    static __CONSTANT_26: __tinyml::__private::Aligned<u32, [u8; 256usize]> = __tinyml::__private::Aligned::new(
        *b"\x7F\x7F\x7F\x7F\x7F\x7F\x7F\x7F... 256 bytes, hash 1e0e5db4",
    );
    #[diagnostic::on_unimplemented(
        message = "kernel set `tinyml::kernels::Native` has no FULLY_CONNECTED for i8",
        label = "needed by the model attention.tflite",
        note = "node 0 FULLY_CONNECTED 'heads/key/MatMul1' reads 'frames' i8[1, 6, 8], 'heads/key/MatMul' i8[8, 8]",
        note = "node 3 FULLY_CONNECTED 'heads/query/MatMul1' reads 'frames' i8[1, 6, 8], 'heads/query/MatMul' i8[8, 8]",
        note = "node 12 FULLY_CONNECTED 'heads/value/MatMul1' reads 'frames' i8[1, 6, 8], 'heads/value/MatMul' i8[8, 8]",
        note = "node 20 FULLY_CONNECTED 'heads/attention_output/MatMul' reads 'heads/attention_output/Reshape' i8[1, 6, 8], 'heads/attention_output/MatMul:2' i8[8, 8], 'heads/attention_output/BiasAdd' i32[8]",
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
    const __FULLY_CONNECTED_4_PACKED_KERNEL: (
        __kernels::Layout,
        fn(&__kernels::ops::fully_connected::Args<'_, i8, i8>),
    ) = (<__Set as FullyConnected_i8_i8>::LAYOUT, <__Set as FullyConnected_i8_i8>::run);
    const __FULLY_CONNECTED_4_PACKED: bool = ::core::matches!(
        __FULLY_CONNECTED_4_PACKED_KERNEL.0, __kernels::Layout::Dual
    );
    #[inline(always)]
    fn __fully_connected_4(args: &__kernels::ops::fully_connected::Args<'_, i8, i8>) {
        (__FULLY_CONNECTED_4_PACKED_KERNEL.1)(args);
    }
    #[diagnostic::on_unimplemented(
        message = "kernel set `tinyml::kernels::Native` has no ADD for i8",
        label = "needed by the model attention.tflite",
        note = "node 2 ADD 'heads/key/Add' reads 'heads/key/Reshape' i8[1, 6, 2, 4], 'heads/key/Add/ReadVariableOp' i8[2, 4]",
        note = "node 5 ADD 'heads/query/Add' reads 'heads/query/Reshape' i8[1, 6, 2, 4], 'heads/query/Add/ReadVariableOp' i8[2, 4]",
        note = "node 14 ADD 'heads/value/Add' reads 'heads/value/Reshape' i8[1, 6, 2, 4], 'heads/value/Add/ReadVariableOp' i8[2, 4]",
        note = "node 21 ADD 'sum/Add' reads 'heads/attention_output/MatMul' i8[1, 6, 8], 'frames' i8[1, 6, 8]",
        note = "and 3 more nodes",
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
        message = "kernel set `tinyml::kernels::Native` has no TRANSPOSE for i8",
        label = "needed by the model attention.tflite",
        note = "node 6 TRANSPOSE 'heads/einsum/Einsum2' reads 'heads/query/Add' i8[1, 6, 2, 4], 'arith.constant' i32[4]",
        note = "node 7 TRANSPOSE 'heads/einsum/Einsum3' reads 'heads/key/Add' i8[1, 6, 2, 4], 'heads/einsum/Einsum1:2' i32[4]",
        note = "node 15 TRANSPOSE 'heads/einsum/Einsum1' reads 'heads/value/Add' i8[1, 6, 2, 4], 'arith.constant' i32[4]",
        note = "node 18 TRANSPOSE 'heads/einsum/Einsum4:2' reads 'heads/einsum/Einsum3:2' i8[1, 2, 6, 4], 'arith.constant' i32[4]",
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
    fn __strided_copy_10(args: &__kernels::ops::strided_copy::Args<'_, i8>) {
        <__Set as StridedCopy_i8>::run(args);
    }
    #[diagnostic::on_unimplemented(
        message = "kernel set `tinyml::kernels::Native` has no BATCH_MATMUL for i8",
        label = "needed by the model attention.tflite",
        note = "node 8 BATCH_MATMUL 'heads/einsum/Einsum4' reads 'heads/einsum/Einsum2' i8[1, 2, 6, 4], 'heads/einsum/Einsum3' i8[1, 2, 4, 6]",
        note = "node 16 BATCH_MATMUL 'heads/einsum/Einsum2:2' reads 'heads/Softmax' i8[1, 2, 6, 6], 'heads/einsum/Einsum1' i8[1, 2, 6, 4]",
        note = "what to do: choose a kernel set that has it (`kernels = …`), implement `tinyml::kernels::ops::batch_matmul::BatchMatmul<i8>` for a set of your own, or convert the model without this operator"
    )]
    #[allow(non_camel_case_types)]
    trait BatchMatmul_i8 {
        fn run(args: &__kernels::ops::batch_matmul::Args<'_, i8>);
    }
    #[diagnostic::do_not_recommend]
    impl<K: __kernels::ops::batch_matmul::BatchMatmul<i8>> BatchMatmul_i8 for K {
        #[inline(always)]
        fn run(args: &__kernels::ops::batch_matmul::Args<'_, i8>) {
            <K as __kernels::ops::batch_matmul::BatchMatmul<i8>>::run(args);
        }
    }
    #[inline(always)]
    fn __batch_matmul_1(args: &__kernels::ops::batch_matmul::Args<'_, i8>) {
        <__Set as BatchMatmul_i8>::run(args);
    }
    #[diagnostic::on_unimplemented(
        message = "kernel set `tinyml::kernels::Native` has no MUL for i8",
        label = "needed by the model attention.tflite",
        note = "node 9 MUL 'heads/Mul' reads 'heads/einsum/Einsum4' i8[1, 2, 6, 6], 'heads/Cast/x' i8[]",
        note = "node 30 MUL 'norm/mul' reads 'norm/Rsqrt' i8[1, 6, 1], 'norm/Reshape:2' i8[1, 1, 8]",
        note = "node 31 MUL 'norm/mul:2' reads 'tfl.quantize' i8[1, 6, 1], 'norm/mul' i8[1, 6, 8]",
        note = "node 33 MUL 'norm/mul_2' reads 'sum/Add' i8[1, 6, 8], 'norm/mul' i8[1, 6, 8]",
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
    fn __mul_7(args: &__kernels::ops::mul::Args<'_, i8>) {
        <__Set as Mul_i8>::run(args);
    }
    #[diagnostic::on_unimplemented(
        message = "kernel set `tinyml::kernels::Native` has no SOFTMAX for i8",
        label = "needed by the model attention.tflite",
        note = "node 11 SOFTMAX 'heads/Softmax' reads 'heads/Mul:2' i8[1, 2, 6, 6]",
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
    fn __softmax_9(args: &__kernels::ops::softmax::Args<'_, i8, i8>) {
        <__Set as Softmax_i8_i8>::run(args);
    }
    #[diagnostic::on_unimplemented(
        message = "kernel set `tinyml::kernels::Native` has no MEAN for i8",
        label = "needed by the model attention.tflite",
        note = "node 22 MEAN 'norm/moments/mean' reads 'sum/Add' i8[1, 6, 8], 'arith.constant3' i32[1]",
        note = "node 27 MEAN 'norm/moments/variance' reads 'norm/moments/SquaredDifference' i8[1, 6, 8], 'arith.constant3' i32[1]",
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
    fn __mean_6(args: &__kernels::ops::mean::Args<'_, i8>) {
        <__Set as Mean_i8>::run(args);
    }
    #[diagnostic::on_unimplemented(
        message = "kernel set `tinyml::kernels::Native` has no DEQUANTIZE for i8 and f32",
        label = "needed by the model attention.tflite",
        note = "node 23 DEQUANTIZE 'tfl.dequantize' reads 'norm/moments/mean' i8[1, 6, 1]",
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
    fn __dequantize_3(args: &__kernels::ops::dequantize::Args<'_, i8, f32>) {
        <__Set as Dequantize_i8_f32>::run(args);
    }
    #[diagnostic::on_unimplemented(
        message = "kernel set `tinyml::kernels::Native` has no NEG for f32",
        label = "needed by the model attention.tflite",
        note = "node 24 NEG 'norm/Neg' reads 'tfl.dequantize' f32[1, 6, 1]",
        note = "what to do: choose a kernel set that has it (`kernels = …`), implement `tinyml::kernels::ops::unary::Unary<Neg, f32>` for a set of your own, or convert the model without this operator"
    )]
    #[allow(non_camel_case_types)]
    trait Neg_f32 {
        fn run(
            args: &__kernels::ops::unary::Args<'_, __kernels::ops::operator::Neg, f32>,
        );
    }
    #[diagnostic::do_not_recommend]
    impl<K: __kernels::ops::unary::Unary<__kernels::ops::operator::Neg, f32>> Neg_f32
    for K {
        #[inline(always)]
        fn run(
            args: &__kernels::ops::unary::Args<'_, __kernels::ops::operator::Neg, f32>,
        ) {
            <K as __kernels::ops::unary::Unary<
                __kernels::ops::operator::Neg,
                f32,
            >>::run(args);
        }
    }
    #[inline(always)]
    fn __unary_11(
        args: &__kernels::ops::unary::Args<'_, __kernels::ops::operator::Neg, f32>,
    ) {
        <__Set as Neg_f32>::run(args);
    }
    #[diagnostic::on_unimplemented(
        message = "kernel set `tinyml::kernels::Native` has no QUANTIZE for f32 and i8",
        label = "needed by the model attention.tflite",
        note = "node 25 QUANTIZE 'tfl.quantize' reads 'norm/Neg' f32[1, 6, 1]",
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
    fn __quantize_8(args: &__kernels::ops::quantize::Args<'_, f32, i8>) {
        <__Set as Quantize_f32_i8>::run(args);
    }
    #[diagnostic::on_unimplemented(
        message = "kernel set `tinyml::kernels::Native` has no SQUARED_DIFFERENCE for i8",
        label = "needed by the model attention.tflite",
        note = "node 26 SQUARED_DIFFERENCE 'norm/moments/SquaredDifference' reads 'sum/Add' i8[1, 6, 8], 'norm/moments/mean' i8[1, 6, 1]",
        note = "what to do: choose a kernel set that has it (`kernels = …`), implement `tinyml::kernels::ops::binary::Binary<SquaredDifference, i8>` for a set of your own, or convert the model without this operator"
    )]
    #[allow(non_camel_case_types)]
    trait SquaredDifference_i8 {
        fn run(
            args: &__kernels::ops::binary::Args<
                '_,
                __kernels::ops::operator::SquaredDifference,
                i8,
            >,
        );
    }
    #[diagnostic::do_not_recommend]
    impl<
        K: __kernels::ops::binary::Binary<
                __kernels::ops::operator::SquaredDifference,
                i8,
            >,
    > SquaredDifference_i8 for K {
        #[inline(always)]
        fn run(
            args: &__kernels::ops::binary::Args<
                '_,
                __kernels::ops::operator::SquaredDifference,
                i8,
            >,
        ) {
            <K as __kernels::ops::binary::Binary<
                __kernels::ops::operator::SquaredDifference,
                i8,
            >>::run(args);
        }
    }
    #[inline(always)]
    fn __binary_2(
        args: &__kernels::ops::binary::Args<
            '_,
            __kernels::ops::operator::SquaredDifference,
            i8,
        >,
    ) {
        <__Set as SquaredDifference_i8>::run(args);
    }
    #[diagnostic::on_unimplemented(
        message = "kernel set `tinyml::kernels::Native` has no RSQRT for i8",
        label = "needed by the model attention.tflite",
        note = "node 29 RSQRT 'norm/Rsqrt' reads 'norm/add' i8[1, 6, 1]",
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
    fn __lookup_5(args: &__kernels::ops::lookup::Args<'_, i8, i8>) {
        <__Set as Lookup_i8_i8>::run(args);
    }
    #[allow(dead_code)]
    const __OPERATORS: &[__tinyml::OperatorInfo] = Attention::OPERATORS;
    impl Attention {
        /// Bytes of working memory: every intermediate tensor, inputs and outputs.
        pub const ARENA_BYTES: usize = 216usize;
        /// Bytes of memory that is kept from one invocation to the next.
        pub const STATE_BYTES: usize = 0usize;
        /// Bytes of constants: weights, biases, multipliers and tables.
        pub const WEIGHT_BYTES: usize = 306usize
            + if __FULLY_CONNECTED_4_PACKED { 640usize } else { 0 }
            + if !__FULLY_CONNECTED_4_PACKED { 448usize } else { 0 };
        /// Multiply-accumulate operations of an invocation.
        pub const MACS: u64 = 2112u64;
        /// The model file's FNV-1a hash: tells which model a firmware runs.
        pub const MODEL_HASH: u64 = 1057142084016953984u64;
        /// What the kernels are chosen for.
        pub const OPTIMIZE: __tinyml::Optimize = __tinyml::Optimize::Speed;
        /// The operators in the order in which they run.
        pub const OPERATORS: &'static [__tinyml::OperatorInfo] = &[
            __tinyml::OperatorInfo {
                name: "FULLY_CONNECTED",
                tensor: "heads/key/MatMul1",
                inputs: &[&[1usize, 6usize, 8usize], &[8usize, 8usize]],
                outputs: &[&[1usize, 6usize, 8usize]],
                macs: 384u64,
            },
            __tinyml::OperatorInfo {
                name: "ADD",
                tensor: "heads/key/Add",
                inputs: &[&[1usize, 6usize, 2usize, 4usize], &[2usize, 4usize]],
                outputs: &[&[1usize, 6usize, 2usize, 4usize]],
                macs: 0u64,
            },
            __tinyml::OperatorInfo {
                name: "FULLY_CONNECTED",
                tensor: "heads/query/MatMul1",
                inputs: &[&[1usize, 6usize, 8usize], &[8usize, 8usize]],
                outputs: &[&[1usize, 6usize, 8usize]],
                macs: 384u64,
            },
            __tinyml::OperatorInfo {
                name: "ADD",
                tensor: "heads/query/Add",
                inputs: &[&[1usize, 6usize, 2usize, 4usize], &[2usize, 4usize]],
                outputs: &[&[1usize, 6usize, 2usize, 4usize]],
                macs: 0u64,
            },
            __tinyml::OperatorInfo {
                name: "TRANSPOSE",
                tensor: "heads/einsum/Einsum2",
                inputs: &[&[1usize, 6usize, 2usize, 4usize], &[4usize]],
                outputs: &[&[1usize, 2usize, 6usize, 4usize]],
                macs: 0u64,
            },
            __tinyml::OperatorInfo {
                name: "TRANSPOSE",
                tensor: "heads/einsum/Einsum3",
                inputs: &[&[1usize, 6usize, 2usize, 4usize], &[4usize]],
                outputs: &[&[1usize, 2usize, 4usize, 6usize]],
                macs: 0u64,
            },
            __tinyml::OperatorInfo {
                name: "BATCH_MATMUL",
                tensor: "heads/einsum/Einsum4",
                inputs: &[
                    &[1usize, 2usize, 6usize, 4usize],
                    &[1usize, 2usize, 4usize, 6usize],
                ],
                outputs: &[&[1usize, 2usize, 6usize, 6usize]],
                macs: 288u64,
            },
            __tinyml::OperatorInfo {
                name: "MUL",
                tensor: "heads/Mul",
                inputs: &[&[1usize, 2usize, 6usize, 6usize], &[]],
                outputs: &[&[1usize, 2usize, 6usize, 6usize]],
                macs: 0u64,
            },
            __tinyml::OperatorInfo {
                name: "SOFTMAX",
                tensor: "heads/Softmax",
                inputs: &[&[1usize, 2usize, 6usize, 6usize]],
                outputs: &[&[1usize, 2usize, 6usize, 6usize]],
                macs: 0u64,
            },
            __tinyml::OperatorInfo {
                name: "FULLY_CONNECTED",
                tensor: "heads/value/MatMul1",
                inputs: &[&[1usize, 6usize, 8usize], &[8usize, 8usize]],
                outputs: &[&[1usize, 6usize, 8usize]],
                macs: 384u64,
            },
            __tinyml::OperatorInfo {
                name: "ADD",
                tensor: "heads/value/Add",
                inputs: &[&[1usize, 6usize, 2usize, 4usize], &[2usize, 4usize]],
                outputs: &[&[1usize, 6usize, 2usize, 4usize]],
                macs: 0u64,
            },
            __tinyml::OperatorInfo {
                name: "TRANSPOSE",
                tensor: "heads/einsum/Einsum1",
                inputs: &[&[1usize, 6usize, 2usize, 4usize], &[4usize]],
                outputs: &[&[1usize, 2usize, 6usize, 4usize]],
                macs: 0u64,
            },
            __tinyml::OperatorInfo {
                name: "BATCH_MATMUL",
                tensor: "heads/einsum/Einsum2:2",
                inputs: &[
                    &[1usize, 2usize, 6usize, 6usize],
                    &[1usize, 2usize, 6usize, 4usize],
                ],
                outputs: &[&[1usize, 2usize, 6usize, 4usize]],
                macs: 288u64,
            },
            __tinyml::OperatorInfo {
                name: "TRANSPOSE",
                tensor: "heads/einsum/Einsum4:2",
                inputs: &[&[1usize, 2usize, 6usize, 4usize], &[4usize]],
                outputs: &[&[1usize, 6usize, 2usize, 4usize]],
                macs: 0u64,
            },
            __tinyml::OperatorInfo {
                name: "FULLY_CONNECTED",
                tensor: "heads/attention_output/MatMul",
                inputs: &[&[1usize, 6usize, 8usize], &[8usize, 8usize], &[8usize]],
                outputs: &[&[1usize, 6usize, 8usize]],
                macs: 384u64,
            },
            __tinyml::OperatorInfo {
                name: "ADD",
                tensor: "sum/Add",
                inputs: &[&[1usize, 6usize, 8usize], &[1usize, 6usize, 8usize]],
                outputs: &[&[1usize, 6usize, 8usize]],
                macs: 0u64,
            },
            __tinyml::OperatorInfo {
                name: "MEAN",
                tensor: "norm/moments/mean",
                inputs: &[&[1usize, 6usize, 8usize], &[1usize]],
                outputs: &[&[1usize, 6usize, 1usize]],
                macs: 0u64,
            },
            __tinyml::OperatorInfo {
                name: "DEQUANTIZE",
                tensor: "tfl.dequantize",
                inputs: &[&[1usize, 6usize, 1usize]],
                outputs: &[&[1usize, 6usize, 1usize]],
                macs: 0u64,
            },
            __tinyml::OperatorInfo {
                name: "NEG",
                tensor: "norm/Neg",
                inputs: &[&[1usize, 6usize, 1usize]],
                outputs: &[&[1usize, 6usize, 1usize]],
                macs: 0u64,
            },
            __tinyml::OperatorInfo {
                name: "QUANTIZE",
                tensor: "tfl.quantize",
                inputs: &[&[1usize, 6usize, 1usize]],
                outputs: &[&[1usize, 6usize, 1usize]],
                macs: 0u64,
            },
            __tinyml::OperatorInfo {
                name: "SQUARED_DIFFERENCE",
                tensor: "norm/moments/SquaredDifference",
                inputs: &[&[1usize, 6usize, 8usize], &[1usize, 6usize, 1usize]],
                outputs: &[&[1usize, 6usize, 8usize]],
                macs: 0u64,
            },
            __tinyml::OperatorInfo {
                name: "MEAN",
                tensor: "norm/moments/variance",
                inputs: &[&[1usize, 6usize, 8usize], &[1usize]],
                outputs: &[&[1usize, 6usize, 1usize]],
                macs: 0u64,
            },
            __tinyml::OperatorInfo {
                name: "ADD",
                tensor: "norm/add",
                inputs: &[&[1usize, 6usize, 1usize], &[]],
                outputs: &[&[1usize, 6usize, 1usize]],
                macs: 0u64,
            },
            __tinyml::OperatorInfo {
                name: "RSQRT",
                tensor: "norm/Rsqrt",
                inputs: &[&[1usize, 6usize, 1usize]],
                outputs: &[&[1usize, 6usize, 1usize]],
                macs: 0u64,
            },
            __tinyml::OperatorInfo {
                name: "MUL",
                tensor: "norm/mul",
                inputs: &[&[1usize, 6usize, 1usize], &[1usize, 1usize, 8usize]],
                outputs: &[&[1usize, 6usize, 8usize]],
                macs: 0u64,
            },
            __tinyml::OperatorInfo {
                name: "MUL",
                tensor: "norm/mul:2",
                inputs: &[&[1usize, 6usize, 1usize], &[1usize, 6usize, 8usize]],
                outputs: &[&[1usize, 6usize, 8usize]],
                macs: 0u64,
            },
            __tinyml::OperatorInfo {
                name: "ADD",
                tensor: "norm/add:2",
                inputs: &[&[1usize, 6usize, 8usize], &[1usize, 1usize, 8usize]],
                outputs: &[&[1usize, 6usize, 8usize]],
                macs: 0u64,
            },
            __tinyml::OperatorInfo {
                name: "MUL",
                tensor: "norm/mul_2",
                inputs: &[&[1usize, 6usize, 8usize], &[1usize, 6usize, 8usize]],
                outputs: &[&[1usize, 6usize, 8usize]],
                macs: 0u64,
            },
            __tinyml::OperatorInfo {
                name: "ADD",
                tensor: "normal",
                inputs: &[&[1usize, 6usize, 8usize], &[1usize, 6usize, 8usize]],
                outputs: &[&[1usize, 6usize, 8usize]],
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
        ///The input `frames`: i8 of shape [1, 6, 8], real = 0.007833523 * (integer + 1).
        pub const INPUT: __tinyml::TensorInfo<i8, 3usize> = __tinyml::TensorInfo::new(
            "frames",
            [1usize, 6usize, 8usize],
            0.007833523f32,
            -1i32,
        );
        ///The output `normal`: i8 of shape [1, 6, 8], real = 0.023915475 * (integer + 1).
        pub const OUTPUT: __tinyml::TensorInfo<i8, 3usize> = __tinyml::TensorInfo::new(
            "normal",
            [1usize, 6usize, 8usize],
            0.023915475f32,
            -1i32,
        );
    }
    impl Attention {
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
            __fully_connected_4(
                &__kernels::ops::fully_connected::Args {
                    params: &const {
                        __kernels::ops::fully_connected::Params {
                            batches: 6usize,
                            input_depth: 8usize,
                            output_depth: 8usize,
                            input_zero_point: -1i32,
                            filter_zero_point: 0i32,
                        }
                    },
                    filter: __tinyml::__private::unless(
                        __FULLY_CONNECTED_4_PACKED,
                        __tinyml::__private::elements::<i8, _, _, 64usize>(&__CONSTANT_0),
                    ),
                    bias: __tinyml::__private::unless(__FULLY_CONNECTED_4_PACKED, &[]),
                    stage: __kernels::Requantization {
                        multipliers: __tinyml::__private::unless(
                            __FULLY_CONNECTED_4_PACKED,
                            __tinyml::__private::elements::<
                                i32,
                                _,
                                _,
                                8usize,
                            >(&__CONSTANT_1),
                        ),
                        shifts: __tinyml::__private::unless(
                            __FULLY_CONNECTED_4_PACKED,
                            __tinyml::__private::elements::<
                                i8,
                                _,
                                _,
                                8usize,
                            >(&__CONSTANT_2),
                        ),
                        zero_point: -1i32,
                        min: -128i32,
                        max: 127i32,
                    },
                    packed: if __FULLY_CONNECTED_4_PACKED {
                        ::core::option::Option::Some(__kernels::Packed {
                            words: __tinyml::__private::elements::<
                                u32,
                                _,
                                _,
                                40usize,
                            >(&__CONSTANT_3),
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
                    input: arena.view::<i8, 72usize, 48usize>(),
                    output: arena.view::<i8, 0usize, 48usize>(),
                },
            );
            __tinyml::Observer::end(observer, &__OPERATORS[0usize]);
            __tinyml::Observer::start(observer, &__OPERATORS[1usize]);
            __add_0(
                &__kernels::ops::add::Args {
                    broadcast: &const {
                        __kernels::Broadcast {
                            extents: [1, 1, 1, 6usize, 2usize, 4usize],
                            first: [0, 0, 0, 8usize, 4usize, 1usize],
                            second: [0, 0, 0, 0usize, 4usize, 1usize],
                        }
                    },
                    arithmetic: __kernels::ops::add::Quantized {
                        left_shift: 20i32,
                        first_multiplier: 1073741824i32,
                        first_shift: 0i32,
                        second_multiplier: 1918421098i32,
                        second_shift: -4i32,
                        output_multiplier: 1073741824i32,
                        output_shift: -18i32,
                        first_zero_point: -1i32,
                        second_zero_point: -8i32,
                        zero_point: 6i32,
                        min: -128i32,
                        max: 127i32,
                        linear: ::core::option::Option::Some(__kernels::ops::add::Linear {
                            first: 536870912i32,
                            second: 59950659i32,
                            offset: 17602098i32,
                        }),
                    },
                    first: __kernels::Source::Cells(arena.view::<i8, 0usize, 48usize>()),
                    second: __kernels::Source::Constant(
                        __tinyml::__private::elements::<i8, _, _, 8usize>(&__CONSTANT_17),
                    ),
                    output: arena.view::<i8, 0usize, 48usize>(),
                },
            );
            __tinyml::Observer::end(observer, &__OPERATORS[1usize]);
            __tinyml::Observer::start(observer, &__OPERATORS[2usize]);
            __fully_connected_4(
                &__kernels::ops::fully_connected::Args {
                    params: &const {
                        __kernels::ops::fully_connected::Params {
                            batches: 6usize,
                            input_depth: 8usize,
                            output_depth: 8usize,
                            input_zero_point: -1i32,
                            filter_zero_point: 0i32,
                        }
                    },
                    filter: __tinyml::__private::unless(
                        __FULLY_CONNECTED_4_PACKED,
                        __tinyml::__private::elements::<i8, _, _, 64usize>(&__CONSTANT_4),
                    ),
                    bias: __tinyml::__private::unless(__FULLY_CONNECTED_4_PACKED, &[]),
                    stage: __kernels::Requantization {
                        multipliers: __tinyml::__private::unless(
                            __FULLY_CONNECTED_4_PACKED,
                            __tinyml::__private::elements::<
                                i32,
                                _,
                                _,
                                8usize,
                            >(&__CONSTANT_5),
                        ),
                        shifts: __tinyml::__private::unless(
                            __FULLY_CONNECTED_4_PACKED,
                            __tinyml::__private::elements::<
                                i8,
                                _,
                                _,
                                8usize,
                            >(&__CONSTANT_6),
                        ),
                        zero_point: -14i32,
                        min: -128i32,
                        max: 127i32,
                    },
                    packed: if __FULLY_CONNECTED_4_PACKED {
                        ::core::option::Option::Some(__kernels::Packed {
                            words: __tinyml::__private::elements::<
                                u32,
                                _,
                                _,
                                40usize,
                            >(&__CONSTANT_7),
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
                    input: arena.view::<i8, 72usize, 48usize>(),
                    output: arena.view::<i8, 120usize, 48usize>(),
                },
            );
            __tinyml::Observer::end(observer, &__OPERATORS[2usize]);
            __tinyml::Observer::start(observer, &__OPERATORS[3usize]);
            __add_0(
                &__kernels::ops::add::Args {
                    broadcast: &const {
                        __kernels::Broadcast {
                            extents: [1, 1, 1, 6usize, 2usize, 4usize],
                            first: [0, 0, 0, 8usize, 4usize, 1usize],
                            second: [0, 0, 0, 0usize, 4usize, 1usize],
                        }
                    },
                    arithmetic: __kernels::ops::add::Quantized {
                        left_shift: 20i32,
                        first_multiplier: 1073741824i32,
                        first_shift: 0i32,
                        second_multiplier: 1169650364i32,
                        second_shift: -3i32,
                        output_multiplier: 1941330700i32,
                        output_shift: -19i32,
                        first_zero_point: -14i32,
                        second_zero_point: 34i32,
                        zero_point: -9i32,
                        min: -128i32,
                        max: 127i32,
                        linear: ::core::option::Option::Some(__kernels::ops::add::Linear {
                            first: 485332675i32,
                            second: 66085432i32,
                            offset: -61123i32,
                        }),
                    },
                    first: __kernels::Source::Cells(
                        arena.view::<i8, 120usize, 48usize>(),
                    ),
                    second: __kernels::Source::Constant(
                        __tinyml::__private::elements::<i8, _, _, 8usize>(&__CONSTANT_18),
                    ),
                    output: arena.view::<i8, 120usize, 48usize>(),
                },
            );
            __tinyml::Observer::end(observer, &__OPERATORS[3usize]);
            __tinyml::Observer::start(observer, &__OPERATORS[4usize]);
            __strided_copy_10(
                &__kernels::ops::strided_copy::Args {
                    params: &const {
                        __kernels::ops::strided_copy::Params {
                            extents: [1usize, 1usize, 1usize, 2usize, 6usize, 4usize],
                            source_offset: 0isize,
                            source_strides: [
                                0isize, 0isize, 0isize, 4isize, 8isize, 1isize,
                            ],
                            output_offset: 0usize,
                            output_strides: [
                                0usize, 0usize, 0usize, 24usize, 4usize, 1usize,
                            ],
                        }
                    },
                    source: __kernels::Source::Cells(
                        arena.view::<i8, 120usize, 48usize>(),
                    ),
                    output: arena.view::<i8, 168usize, 48usize>(),
                },
            );
            __tinyml::Observer::end(observer, &__OPERATORS[4usize]);
            __tinyml::Observer::start(observer, &__OPERATORS[5usize]);
            __strided_copy_10(
                &__kernels::ops::strided_copy::Args {
                    params: &const {
                        __kernels::ops::strided_copy::Params {
                            extents: [1usize, 1usize, 1usize, 1usize, 8usize, 6usize],
                            source_offset: 0isize,
                            source_strides: [
                                0isize, 0isize, 0isize, 0isize, 1isize, 8isize,
                            ],
                            output_offset: 0usize,
                            output_strides: [
                                0usize, 0usize, 0usize, 0usize, 6usize, 1usize,
                            ],
                        }
                    },
                    source: __kernels::Source::Cells(
                        arena.view::<i8, 0usize, 48usize>(),
                    ),
                    output: arena.view::<i8, 120usize, 48usize>(),
                },
            );
            __tinyml::Observer::end(observer, &__OPERATORS[5usize]);
            __tinyml::Observer::start(observer, &__OPERATORS[6usize]);
            __batch_matmul_1(
                &__kernels::ops::batch_matmul::Args {
                    params: &const {
                        __kernels::ops::batch_matmul::Params {
                            batches: __kernels::Broadcast {
                                extents: [1usize, 1usize, 1usize, 1usize, 1usize, 2usize],
                                first: [0usize, 0usize, 0usize, 0usize, 0usize, 24usize],
                                second: [0usize, 0usize, 0usize, 0usize, 0usize, 24usize],
                            },
                            rows: 6usize,
                            columns: 6usize,
                            depth: 4usize,
                            left_strides: [4usize, 1usize],
                            right_strides: [6usize, 1usize],
                            left_zero_point: -9i32,
                            right_zero_point: 6i32,
                        }
                    },
                    stage: __kernels::Requantization {
                        multipliers: __tinyml::__private::elements::<
                            i32,
                            _,
                            _,
                            1usize,
                        >(&__CONSTANT_22),
                        shifts: __tinyml::__private::elements::<
                            i8,
                            _,
                            _,
                            1usize,
                        >(&__CONSTANT_23),
                        zero_point: -12i32,
                        min: -128i32,
                        max: 127i32,
                    },
                    left: __kernels::Source::Cells(
                        arena.view::<i8, 168usize, 48usize>(),
                    ),
                    right: __kernels::Source::Cells(
                        arena.view::<i8, 120usize, 48usize>(),
                    ),
                    output: arena.view::<i8, 0usize, 72usize>(),
                },
            );
            __tinyml::Observer::end(observer, &__OPERATORS[6usize]);
            __tinyml::Observer::start(observer, &__OPERATORS[7usize]);
            __mul_7(
                &__kernels::ops::mul::Args {
                    broadcast: &const {
                        __kernels::Broadcast {
                            extents: [1, 1, 1, 2usize, 6usize, 6usize],
                            first: [0, 0, 0, 36usize, 6usize, 1usize],
                            second: [0, 0, 0, 0usize, 0usize, 0usize],
                        }
                    },
                    arithmetic: __kernels::ops::mul::Quantized {
                        multiplier: 1077952640i32,
                        shift: -7i32,
                        first_zero_point: -12i32,
                        second_zero_point: -128i32,
                        zero_point: -12i32,
                        min: -128i32,
                        max: 127i32,
                    },
                    first: __kernels::Source::Cells(arena.view::<i8, 0usize, 72usize>()),
                    second: __kernels::Source::Constant(
                        __tinyml::__private::elements::<i8, _, _, 1usize>(&__CONSTANT_20),
                    ),
                    output: arena.view::<i8, 0usize, 72usize>(),
                },
            );
            __tinyml::Observer::end(observer, &__OPERATORS[7usize]);
            __tinyml::Observer::start(observer, &__OPERATORS[8usize]);
            __softmax_9(
                &__kernels::ops::softmax::Args {
                    rows: 12usize,
                    depth: 6usize,
                    arithmetic: __kernels::ops::softmax::Quantized {
                        multiplier: 1076288128i32,
                        left_shift: 21i32,
                        diff_min: -992i32,
                    },
                    input: arena.view::<i8, 0usize, 72usize>(),
                    output: arena.view::<i8, 0usize, 72usize>(),
                },
            );
            __tinyml::Observer::end(observer, &__OPERATORS[8usize]);
            __tinyml::Observer::start(observer, &__OPERATORS[9usize]);
            __fully_connected_4(
                &__kernels::ops::fully_connected::Args {
                    params: &const {
                        __kernels::ops::fully_connected::Params {
                            batches: 6usize,
                            input_depth: 8usize,
                            output_depth: 8usize,
                            input_zero_point: -1i32,
                            filter_zero_point: 0i32,
                        }
                    },
                    filter: __tinyml::__private::unless(
                        __FULLY_CONNECTED_4_PACKED,
                        __tinyml::__private::elements::<i8, _, _, 64usize>(&__CONSTANT_8),
                    ),
                    bias: __tinyml::__private::unless(__FULLY_CONNECTED_4_PACKED, &[]),
                    stage: __kernels::Requantization {
                        multipliers: __tinyml::__private::unless(
                            __FULLY_CONNECTED_4_PACKED,
                            __tinyml::__private::elements::<
                                i32,
                                _,
                                _,
                                8usize,
                            >(&__CONSTANT_9),
                        ),
                        shifts: __tinyml::__private::unless(
                            __FULLY_CONNECTED_4_PACKED,
                            __tinyml::__private::elements::<
                                i8,
                                _,
                                _,
                                8usize,
                            >(&__CONSTANT_10),
                        ),
                        zero_point: 0i32,
                        min: -128i32,
                        max: 127i32,
                    },
                    packed: if __FULLY_CONNECTED_4_PACKED {
                        ::core::option::Option::Some(__kernels::Packed {
                            words: __tinyml::__private::elements::<
                                u32,
                                _,
                                _,
                                40usize,
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
                    scratch: &[],
                    input: arena.view::<i8, 72usize, 48usize>(),
                    output: arena.view::<i8, 120usize, 48usize>(),
                },
            );
            __tinyml::Observer::end(observer, &__OPERATORS[9usize]);
            __tinyml::Observer::start(observer, &__OPERATORS[10usize]);
            __add_0(
                &__kernels::ops::add::Args {
                    broadcast: &const {
                        __kernels::Broadcast {
                            extents: [1, 1, 1, 6usize, 2usize, 4usize],
                            first: [0, 0, 0, 8usize, 4usize, 1usize],
                            second: [0, 0, 0, 0usize, 4usize, 1usize],
                        }
                    },
                    arithmetic: __kernels::ops::add::Quantized {
                        left_shift: 20i32,
                        first_multiplier: 1073741824i32,
                        first_shift: 0i32,
                        second_multiplier: 1167657590i32,
                        second_shift: -3i32,
                        output_multiplier: 1073741824i32,
                        output_shift: -18i32,
                        first_zero_point: 0i32,
                        second_zero_point: 54i32,
                        zero_point: -1i32,
                        min: -128i32,
                        max: 127i32,
                        linear: ::core::option::Option::Some(__kernels::ops::add::Linear {
                            first: 536870912i32,
                            second: 72978599i32,
                            offset: -16441321i32,
                        }),
                    },
                    first: __kernels::Source::Cells(
                        arena.view::<i8, 120usize, 48usize>(),
                    ),
                    second: __kernels::Source::Constant(
                        __tinyml::__private::elements::<i8, _, _, 8usize>(&__CONSTANT_19),
                    ),
                    output: arena.view::<i8, 120usize, 48usize>(),
                },
            );
            __tinyml::Observer::end(observer, &__OPERATORS[10usize]);
            __tinyml::Observer::start(observer, &__OPERATORS[11usize]);
            __strided_copy_10(
                &__kernels::ops::strided_copy::Args {
                    params: &const {
                        __kernels::ops::strided_copy::Params {
                            extents: [1usize, 1usize, 1usize, 2usize, 6usize, 4usize],
                            source_offset: 0isize,
                            source_strides: [
                                0isize, 0isize, 0isize, 4isize, 8isize, 1isize,
                            ],
                            output_offset: 0usize,
                            output_strides: [
                                0usize, 0usize, 0usize, 24usize, 4usize, 1usize,
                            ],
                        }
                    },
                    source: __kernels::Source::Cells(
                        arena.view::<i8, 120usize, 48usize>(),
                    ),
                    output: arena.view::<i8, 168usize, 48usize>(),
                },
            );
            __tinyml::Observer::end(observer, &__OPERATORS[11usize]);
            __tinyml::Observer::start(observer, &__OPERATORS[12usize]);
            __batch_matmul_1(
                &__kernels::ops::batch_matmul::Args {
                    params: &const {
                        __kernels::ops::batch_matmul::Params {
                            batches: __kernels::Broadcast {
                                extents: [1usize, 1usize, 1usize, 1usize, 1usize, 2usize],
                                first: [0usize, 0usize, 0usize, 0usize, 0usize, 36usize],
                                second: [0usize, 0usize, 0usize, 0usize, 0usize, 24usize],
                            },
                            rows: 6usize,
                            columns: 4usize,
                            depth: 6usize,
                            left_strides: [6usize, 1usize],
                            right_strides: [4usize, 1usize],
                            left_zero_point: -128i32,
                            right_zero_point: -1i32,
                        }
                    },
                    stage: __kernels::Requantization {
                        multipliers: __tinyml::__private::elements::<
                            i32,
                            _,
                            _,
                            1usize,
                        >(&__CONSTANT_24),
                        shifts: __tinyml::__private::elements::<
                            i8,
                            _,
                            _,
                            1usize,
                        >(&__CONSTANT_23),
                        zero_point: 13i32,
                        min: -128i32,
                        max: 127i32,
                    },
                    left: __kernels::Source::Cells(arena.view::<i8, 0usize, 72usize>()),
                    right: __kernels::Source::Cells(
                        arena.view::<i8, 168usize, 48usize>(),
                    ),
                    output: arena.view::<i8, 120usize, 48usize>(),
                },
            );
            __tinyml::Observer::end(observer, &__OPERATORS[12usize]);
            __tinyml::Observer::start(observer, &__OPERATORS[13usize]);
            __strided_copy_10(
                &__kernels::ops::strided_copy::Args {
                    params: &const {
                        __kernels::ops::strided_copy::Params {
                            extents: [1usize, 1usize, 1usize, 6usize, 2usize, 4usize],
                            source_offset: 0isize,
                            source_strides: [
                                0isize, 0isize, 0isize, 4isize, 24isize, 1isize,
                            ],
                            output_offset: 0usize,
                            output_strides: [
                                0usize, 0usize, 0usize, 8usize, 4usize, 1usize,
                            ],
                        }
                    },
                    source: __kernels::Source::Cells(
                        arena.view::<i8, 120usize, 48usize>(),
                    ),
                    output: arena.view::<i8, 168usize, 48usize>(),
                },
            );
            __tinyml::Observer::end(observer, &__OPERATORS[13usize]);
            __tinyml::Observer::start(observer, &__OPERATORS[14usize]);
            __fully_connected_4(
                &__kernels::ops::fully_connected::Args {
                    params: &const {
                        __kernels::ops::fully_connected::Params {
                            batches: 6usize,
                            input_depth: 8usize,
                            output_depth: 8usize,
                            input_zero_point: 13i32,
                            filter_zero_point: 0i32,
                        }
                    },
                    filter: __tinyml::__private::unless(
                        __FULLY_CONNECTED_4_PACKED,
                        __tinyml::__private::elements::<
                            i8,
                            _,
                            _,
                            64usize,
                        >(&__CONSTANT_12),
                    ),
                    bias: __tinyml::__private::unless(
                        __FULLY_CONNECTED_4_PACKED,
                        __tinyml::__private::elements::<
                            i32,
                            _,
                            _,
                            8usize,
                        >(&__CONSTANT_13),
                    ),
                    stage: __kernels::Requantization {
                        multipliers: __tinyml::__private::unless(
                            __FULLY_CONNECTED_4_PACKED,
                            __tinyml::__private::elements::<
                                i32,
                                _,
                                _,
                                8usize,
                            >(&__CONSTANT_14),
                        ),
                        shifts: __tinyml::__private::unless(
                            __FULLY_CONNECTED_4_PACKED,
                            __tinyml::__private::elements::<
                                i8,
                                _,
                                _,
                                8usize,
                            >(&__CONSTANT_15),
                        ),
                        zero_point: -18i32,
                        min: -128i32,
                        max: 127i32,
                    },
                    packed: if __FULLY_CONNECTED_4_PACKED {
                        ::core::option::Option::Some(__kernels::Packed {
                            words: __tinyml::__private::elements::<
                                u32,
                                _,
                                _,
                                40usize,
                            >(&__CONSTANT_16),
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
                    input: arena.view::<i8, 168usize, 48usize>(),
                    output: arena.view::<i8, 0usize, 48usize>(),
                },
            );
            __tinyml::Observer::end(observer, &__OPERATORS[14usize]);
            __tinyml::Observer::start(observer, &__OPERATORS[15usize]);
            __add_0(
                &__kernels::ops::add::Args {
                    broadcast: &const { __kernels::Broadcast::flat(48usize) },
                    arithmetic: __kernels::ops::add::Quantized {
                        left_shift: 20i32,
                        first_multiplier: 1073741824i32,
                        first_shift: 0i32,
                        second_multiplier: 1086106985i32,
                        second_shift: -1i32,
                        output_multiplier: 1073741824i32,
                        output_shift: -18i32,
                        first_zero_point: -18i32,
                        second_zero_point: -1i32,
                        zero_point: -18i32,
                        min: -128i32,
                        max: 127i32,
                        linear: ::core::option::Option::Some(__kernels::ops::add::Linear {
                            first: 536870912i32,
                            second: 271526746i32,
                            offset: 2109227i32,
                        }),
                    },
                    first: __kernels::Source::Cells(arena.view::<i8, 0usize, 48usize>()),
                    second: __kernels::Source::Cells(
                        arena.view::<i8, 72usize, 48usize>(),
                    ),
                    output: arena.view::<i8, 0usize, 48usize>(),
                },
            );
            __tinyml::Observer::end(observer, &__OPERATORS[15usize]);
            __tinyml::Observer::start(observer, &__OPERATORS[16usize]);
            __mean_6(
                &__kernels::ops::mean::Args {
                    params: &const {
                        __kernels::ops::mean::Params {
                            output_extents: [
                                1usize, 1usize, 1usize, 1usize, 1usize, 6usize,
                            ],
                            output_strides: [
                                0usize, 0usize, 0usize, 0usize, 48usize, 8usize,
                            ],
                            reduced_extents: [
                                1usize, 1usize, 1usize, 1usize, 1usize, 8usize,
                            ],
                            reduced_strides: [
                                0usize, 0usize, 0usize, 0usize, 0usize, 1usize,
                            ],
                            count: 8usize,
                            input_zero_point: -18i32,
                        }
                    },
                    arithmetic: __kernels::ops::mean::Quantized {
                        multiplier: 1710866330i32,
                        shift: -1i32,
                        zero_point: 2i32,
                    },
                    input: arena.view::<i8, 0usize, 48usize>(),
                    output: arena.view::<i8, 96usize, 6usize>(),
                },
            );
            __tinyml::Observer::end(observer, &__OPERATORS[16usize]);
            __tinyml::Observer::start(observer, &__OPERATORS[17usize]);
            __dequantize_3(
                &__kernels::ops::dequantize::Args {
                    scale: 0.004860357f32,
                    zero_point: 2i32,
                    input: arena.view::<i8, 96usize, 6usize>(),
                    output: arena.view::<f32, 48usize, 6usize>(),
                },
            );
            __tinyml::Observer::end(observer, &__OPERATORS[17usize]);
            __tinyml::Observer::start(observer, &__OPERATORS[18usize]);
            __unary_11(
                &__kernels::ops::unary::Args {
                    arithmetic: (),
                    input: arena.view::<f32, 48usize, 6usize>(),
                    output: arena.view::<f32, 48usize, 6usize>(),
                    operator: ::core::marker::PhantomData,
                },
            );
            __tinyml::Observer::end(observer, &__OPERATORS[18usize]);
            __tinyml::Observer::start(observer, &__OPERATORS[19usize]);
            __quantize_8(
                &__kernels::ops::quantize::Args {
                    scale: 0.004860357f32,
                    zero_point: -3i32,
                    input: arena.view::<f32, 48usize, 6usize>(),
                    output: arena.view::<i8, 144usize, 6usize>(),
                },
            );
            __tinyml::Observer::end(observer, &__OPERATORS[19usize]);
            __tinyml::Observer::start(observer, &__OPERATORS[20usize]);
            __binary_2(
                &__kernels::ops::binary::Args {
                    broadcast: &const {
                        __kernels::Broadcast {
                            extents: [1usize, 1usize, 1usize, 1usize, 6usize, 8usize],
                            first: [0usize, 0usize, 0usize, 48usize, 8usize, 1usize],
                            second: [0usize, 0usize, 0usize, 6usize, 1usize, 0usize],
                        }
                    },
                    arithmetic: __kernels::ops::add::Quantized {
                        left_shift: 7i32,
                        first_multiplier: 1073741824i32,
                        first_shift: 0i32,
                        second_multiplier: 1347763392i32,
                        second_shift: -2i32,
                        output_multiplier: 1796816782i32,
                        output_shift: -18i32,
                        first_zero_point: -18i32,
                        second_zero_point: 2i32,
                        zero_point: -128i32,
                        min: -128i32,
                        max: 127i32,
                        linear: ::core::option::Option::None,
                    },
                    first: __kernels::Source::Cells(arena.view::<i8, 0usize, 48usize>()),
                    second: __kernels::Source::Cells(
                        arena.view::<i8, 96usize, 6usize>(),
                    ),
                    output: arena.view::<i8, 48usize, 48usize>(),
                    operator: ::core::marker::PhantomData,
                },
            );
            __tinyml::Observer::end(observer, &__OPERATORS[20usize]);
            __tinyml::Observer::start(observer, &__OPERATORS[21usize]);
            __mean_6(
                &__kernels::ops::mean::Args {
                    params: &const {
                        __kernels::ops::mean::Params {
                            output_extents: [
                                1usize, 1usize, 1usize, 1usize, 1usize, 6usize,
                            ],
                            output_strides: [
                                0usize, 0usize, 0usize, 0usize, 48usize, 8usize,
                            ],
                            reduced_extents: [
                                1usize, 1usize, 1usize, 1usize, 1usize, 8usize,
                            ],
                            reduced_strides: [
                                0usize, 0usize, 0usize, 0usize, 0usize, 1usize,
                            ],
                            count: 8usize,
                            input_zero_point: -128i32,
                        }
                    },
                    arithmetic: __kernels::ops::mean::Quantized {
                        multiplier: 2054268738i32,
                        shift: -1i32,
                        zero_point: -128i32,
                    },
                    input: arena.view::<i8, 48usize, 48usize>(),
                    output: arena.view::<i8, 96usize, 6usize>(),
                },
            );
            __tinyml::Observer::end(observer, &__OPERATORS[21usize]);
            __tinyml::Observer::start(observer, &__OPERATORS[22usize]);
            __add_0(
                &__kernels::ops::add::Args {
                    broadcast: &const {
                        __kernels::Broadcast {
                            extents: [1usize, 1usize, 1usize, 1usize, 6usize, 1usize],
                            first: [0usize, 0usize, 0usize, 6usize, 1usize, 1usize],
                            second: [0usize, 0usize, 0usize, 0usize, 0usize, 0usize],
                        }
                    },
                    arithmetic: __kernels::ops::add::Quantized {
                        left_shift: 20i32,
                        first_multiplier: 1073741824i32,
                        first_shift: 0i32,
                        second_multiplier: 1798217684i32,
                        second_shift: -11i32,
                        output_multiplier: 1073741824i32,
                        output_shift: -18i32,
                        first_zero_point: -128i32,
                        second_zero_point: -128i32,
                        zero_point: -128i32,
                        min: -128i32,
                        max: 127i32,
                        linear: ::core::option::Option::Some(__kernels::ops::add::Linear {
                            first: 536870912i32,
                            second: 439018i32,
                            offset: 1049433i32,
                        }),
                    },
                    first: __kernels::Source::Cells(arena.view::<i8, 96usize, 6usize>()),
                    second: __kernels::Source::Constant(
                        __tinyml::__private::elements::<i8, _, _, 1usize>(&__CONSTANT_20),
                    ),
                    output: arena.view::<i8, 96usize, 6usize>(),
                },
            );
            __tinyml::Observer::end(observer, &__OPERATORS[22usize]);
            __tinyml::Observer::start(observer, &__OPERATORS[23usize]);
            __lookup_5(
                &__kernels::ops::lookup::Args {
                    table: __tinyml::__private::elements::<
                        i8,
                        _,
                        _,
                        256usize,
                    >(&__CONSTANT_26),
                    input: arena.view::<i8, 96usize, 6usize>(),
                    output: arena.view::<i8, 96usize, 6usize>(),
                },
            );
            __tinyml::Observer::end(observer, &__OPERATORS[23usize]);
            __tinyml::Observer::start(observer, &__OPERATORS[24usize]);
            __mul_7(
                &__kernels::ops::mul::Args {
                    broadcast: &const {
                        __kernels::Broadcast {
                            extents: [1usize, 1usize, 1usize, 1usize, 6usize, 8usize],
                            first: [0usize, 0usize, 0usize, 6usize, 1usize, 0usize],
                            second: [0usize, 0usize, 0usize, 8usize, 0usize, 1usize],
                        }
                    },
                    arithmetic: __kernels::ops::mul::Quantized {
                        multiplier: 1077952672i32,
                        shift: -7i32,
                        first_zero_point: -128i32,
                        second_zero_point: -128i32,
                        zero_point: -128i32,
                        min: -128i32,
                        max: 127i32,
                    },
                    first: __kernels::Source::Cells(arena.view::<i8, 96usize, 6usize>()),
                    second: __kernels::Source::Constant(
                        __tinyml::__private::elements::<i8, _, _, 8usize>(&__CONSTANT_25),
                    ),
                    output: arena.view::<i8, 48usize, 48usize>(),
                },
            );
            __tinyml::Observer::end(observer, &__OPERATORS[24usize]);
            __tinyml::Observer::start(observer, &__OPERATORS[25usize]);
            __mul_7(
                &__kernels::ops::mul::Args {
                    broadcast: &const {
                        __kernels::Broadcast {
                            extents: [1usize, 1usize, 1usize, 1usize, 6usize, 8usize],
                            first: [0usize, 0usize, 0usize, 6usize, 1usize, 0usize],
                            second: [0usize, 0usize, 0usize, 48usize, 8usize, 1usize],
                        }
                    },
                    arithmetic: __kernels::ops::mul::Quantized {
                        multiplier: 1854358990i32,
                        shift: -7i32,
                        first_zero_point: -3i32,
                        second_zero_point: -128i32,
                        zero_point: -24i32,
                        min: -128i32,
                        max: 127i32,
                    },
                    first: __kernels::Source::Cells(
                        arena.view::<i8, 144usize, 6usize>(),
                    ),
                    second: __kernels::Source::Cells(
                        arena.view::<i8, 48usize, 48usize>(),
                    ),
                    output: arena.view::<i8, 96usize, 48usize>(),
                },
            );
            __tinyml::Observer::end(observer, &__OPERATORS[25usize]);
            __tinyml::Observer::start(observer, &__OPERATORS[26usize]);
            __add_0(
                &__kernels::ops::add::Args {
                    broadcast: &const {
                        __kernels::Broadcast {
                            extents: [1usize, 1usize, 1usize, 1usize, 6usize, 8usize],
                            first: [0usize, 0usize, 0usize, 48usize, 8usize, 1usize],
                            second: [0usize, 0usize, 0usize, 8usize, 0usize, 1usize],
                        }
                    },
                    arithmetic: __kernels::ops::add::Quantized {
                        left_shift: 20i32,
                        first_multiplier: 1073741824i32,
                        first_shift: 0i32,
                        second_multiplier: 1836506317i32,
                        second_shift: -4i32,
                        output_multiplier: 1076730584i32,
                        output_shift: -18i32,
                        first_zero_point: -24i32,
                        second_zero_point: -57i32,
                        zero_point: -24i32,
                        min: -128i32,
                        max: 127i32,
                        linear: ::core::option::Option::Some(__kernels::ops::add::Linear {
                            first: 538365292i32,
                            second: 57550570i32,
                            offset: 14002669i32,
                        }),
                    },
                    first: __kernels::Source::Cells(
                        arena.view::<i8, 96usize, 48usize>(),
                    ),
                    second: __kernels::Source::Constant(
                        __tinyml::__private::elements::<i8, _, _, 8usize>(&__CONSTANT_21),
                    ),
                    output: arena.view::<i8, 96usize, 48usize>(),
                },
            );
            __tinyml::Observer::end(observer, &__OPERATORS[26usize]);
            __tinyml::Observer::start(observer, &__OPERATORS[27usize]);
            __mul_7(
                &__kernels::ops::mul::Args {
                    broadcast: &const { __kernels::Broadcast::flat(48usize) },
                    arithmetic: __kernels::ops::mul::Quantized {
                        multiplier: 1569366317i32,
                        shift: -6i32,
                        first_zero_point: -18i32,
                        second_zero_point: -128i32,
                        zero_point: 0i32,
                        min: -128i32,
                        max: 127i32,
                    },
                    first: __kernels::Source::Cells(arena.view::<i8, 0usize, 48usize>()),
                    second: __kernels::Source::Cells(
                        arena.view::<i8, 48usize, 48usize>(),
                    ),
                    output: arena.view::<i8, 0usize, 48usize>(),
                },
            );
            __tinyml::Observer::end(observer, &__OPERATORS[27usize]);
            __tinyml::Observer::start(observer, &__OPERATORS[28usize]);
            __add_0(
                &__kernels::ops::add::Args {
                    broadcast: &const { __kernels::Broadcast::flat(48usize) },
                    arithmetic: __kernels::ops::add::Quantized {
                        left_shift: 20i32,
                        first_multiplier: 1073741824i32,
                        first_shift: 0i32,
                        second_multiplier: 1137462243i32,
                        second_shift: -1i32,
                        output_multiplier: 1296951773i32,
                        output_shift: -18i32,
                        first_zero_point: 0i32,
                        second_zero_point: -24i32,
                        zero_point: -1i32,
                        min: -128i32,
                        max: 127i32,
                        linear: ::core::option::Option::Some(__kernels::ops::add::Linear {
                            first: 648475887i32,
                            second: 343479606i32,
                            offset: 31152648i32,
                        }),
                    },
                    first: __kernels::Source::Cells(arena.view::<i8, 0usize, 48usize>()),
                    second: __kernels::Source::Cells(
                        arena.view::<i8, 96usize, 48usize>(),
                    ),
                    output: arena.view::<i8, 0usize, 48usize>(),
                },
            );
            __tinyml::Observer::end(observer, &__OPERATORS[28usize]);
        }
        /// Forgets what earlier invocations left in the state.
        pub fn reset(&mut self) {
            self.state.clear();
        }
        ///The input `frames`: i8 of shape [1, 6, 8], real = 0.007833523 * (integer + 1).
        pub fn input(&self) -> &[i8; 48usize] {
            self.arena.array::<i8, 72usize, 48usize>()
        }
        ///The input `frames`: i8 of shape [1, 6, 8], real = 0.007833523 * (integer + 1).
        ///
        /// Write it before `invoke`.
        pub fn input_mut(&mut self) -> &mut [i8; 48usize] {
            self.arena.array_mut::<i8, 72usize, 48usize>()
        }
        ///The output `normal`: i8 of shape [1, 6, 8], real = 0.023915475 * (integer + 1).
        pub fn output(&self) -> &[i8; 48usize] {
            self.arena.array::<i8, 0usize, 48usize>()
        }
    }
    impl ::core::default::Default for Attention {
        fn default() -> Self {
            Self::new()
        }
    }
    impl __tinyml::Model for Attention {
        const NAME: &'static str = "Attention";
        const ARENA_BYTES: usize = Attention::ARENA_BYTES;
        const STATE_BYTES: usize = 0usize;
        const WEIGHT_BYTES: usize = Attention::WEIGHT_BYTES;
        const MACS: u64 = 2112u64;
        const MODEL_HASH: u64 = 1057142084016953984u64;
        const OPERATORS: &'static [__tinyml::OperatorInfo] = Attention::OPERATORS;
        fn invoke_with<O: __tinyml::Observer>(&mut self, observer: &mut O) {
            Attention::invoke_with(self, observer);
        }
        fn reset(&mut self) {
            Attention::reset(self);
        }
        const INPUTS: &'static [__tinyml::AnyTensorInfo] = &[
            __tinyml::AnyTensorInfo {
                name: "frames",
                element: "i8",
                shape: &[1usize, 6usize, 8usize],
                scale: 0.007833523f32,
                zero_point: -1i32,
            },
        ];
        const OUTPUTS: &'static [__tinyml::AnyTensorInfo] = &[
            __tinyml::AnyTensorInfo {
                name: "normal",
                element: "i8",
                shape: &[1usize, 6usize, 8usize],
                scale: 0.023915475f32,
                zero_point: -1i32,
            },
        ];
        type Input = [i8; 48usize];
        type Output = [i8; 48usize];
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
                0usize => self.arena.bytes_mut(72usize..120usize),
                _ => ::core::option::Option::None,
            }
        }
        fn output_bytes(&self, index: usize) -> ::core::option::Option<&[u8]> {
            match index {
                0usize => self.arena.bytes(0usize..48usize),
                _ => ::core::option::Option::None,
            }
        }
    }
};
