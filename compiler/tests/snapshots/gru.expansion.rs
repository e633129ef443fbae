///
/// A TensorFlow Lite model, compiled.
///
/// | tensor | name | type | shape | scale | zero point |
/// |---|---|---|---|---|---|
/// | input | `frames` | i8 | [1, 3, 4] | 0.007810055 | -1 |
/// | output | `state` | i8 | [1, 4] | 0.0046240375 | 4 |
///
/// | size | |
/// |---|---|
/// | arena | 36 bytes (no smaller plan exists for this order of operators) |
/// | state | 0 bytes |
/// | constants | 2861 bytes |
/// | multiply-accumulate operations | 240 |
///
/// | operator | output | shape | MACs | rows at a time |
/// |---|---|---|---|---|
/// | TRANSPOSE | `gru/transpose` | [3, 1, 4] | 0 | all |
/// | UNPACK | `gru/unstack` | [1, 4], [1, 4], [1, 4] | 0 | all |
/// | FULLY_CONNECTED | `gru/gru_cell/MatMul` | [1, 12] | 48 | all |
/// | SPLIT | `gru/gru_cell/split` | [1, 4], [1, 4], [1, 4] | 0 | all |
/// | ADD | `gru/gru_cell/add` | [1, 4] | 0 | all |
/// | LOGISTIC | `gru/gru_cell/Sigmoid` | [1, 4] | 0 | all |
/// | MUL | `gru/gru_cell/mul` | [1, 4] | 0 | all |
/// | SUB | `gru/gru_cell/sub` | [1, 4] | 0 | all |
/// | ADD | `gru/gru_cell/add_2` | [1, 4] | 0 | all |
/// | LOGISTIC | `gru/gru_cell/Sigmoid:2` | [1, 4] | 0 | all |
/// | MUL | `gru/gru_cell/mul:2` | [1, 4] | 0 | all |
/// | ADD | `gru/gru_cell/add_3` | [1, 4] | 0 | all |
/// | TANH | `gru/gru_cell/Tanh` | [1, 4] | 0 | all |
/// | MUL | `gru/gru_cell/mul_2` | [1, 4] | 0 | all |
/// | ADD | `gru/gru_cell/add_4` | [1, 4] | 0 | all |
/// | FULLY_CONNECTED | `gru/gru_cell_3/MatMul` | [1, 12] | 48 | all |
/// | SPLIT | `gru/gru_cell_3/split` | [1, 4], [1, 4], [1, 4] | 0 | all |
/// | FULLY_CONNECTED | `gru/gru_cell_3/MatMul:2` | [1, 12] | 48 | all |
/// | STRIDED_SLICE | `gru/gru_cell_3/strided_slice` | [1, 4] | 0 | all |
/// | ADD | `gru/gru_cell_3/add` | [1, 4] | 0 | all |
/// | LOGISTIC | `gru/gru_cell_3/Sigmoid` | [1, 4] | 0 | all |
/// | MUL | `gru/gru_cell_3/mul` | [1, 4] | 0 | all |
/// | SUB | `gru/gru_cell_3/sub` | [1, 4] | 0 | all |
/// | STRIDED_SLICE | `gru/gru_cell_3/strided_slice:2` | [1, 4] | 0 | all |
/// | ADD | `gru/gru_cell_3/add_2` | [1, 4] | 0 | all |
/// | LOGISTIC | `gru/gru_cell_3/Sigmoid:2` | [1, 4] | 0 | all |
/// | STRIDED_SLICE | `gru/gru_cell_3/strided_slice_2` | [1, 4] | 0 | all |
/// | MUL | `gru/gru_cell_3/mul:2` | [1, 4] | 0 | all |
/// | ADD | `gru/gru_cell_3/add_3` | [1, 4] | 0 | all |
/// | TANH | `gru/gru_cell_3/Tanh` | [1, 4] | 0 | all |
/// | MUL | `gru/gru_cell_3/mul_2` | [1, 4] | 0 | all |
/// | ADD | `gru/gru_cell_3/add_4` | [1, 4] | 0 | all |
/// | FULLY_CONNECTED | `gru/gru_cell_5/MatMul` | [1, 12] | 48 | all |
/// | SPLIT | `gru/gru_cell_5/split` | [1, 4], [1, 4], [1, 4] | 0 | all |
/// | FULLY_CONNECTED | `gru/gru_cell_5/MatMul:2` | [1, 12] | 48 | all |
/// | STRIDED_SLICE | `gru/gru_cell_5/strided_slice` | [1, 4] | 0 | all |
/// | ADD | `gru/gru_cell_5/add` | [1, 4] | 0 | all |
/// | LOGISTIC | `gru/gru_cell_5/Sigmoid` | [1, 4] | 0 | all |
/// | MUL | `gru/gru_cell_5/mul` | [1, 4] | 0 | all |
/// | SUB | `gru/gru_cell_5/sub` | [1, 4] | 0 | all |
/// | STRIDED_SLICE | `gru/gru_cell_5/strided_slice:2` | [1, 4] | 0 | all |
/// | ADD | `gru/gru_cell_5/add_2` | [1, 4] | 0 | all |
/// | LOGISTIC | `gru/gru_cell_5/Sigmoid:2` | [1, 4] | 0 | all |
/// | STRIDED_SLICE | `gru/gru_cell_5/strided_slice_2` | [1, 4] | 0 | all |
/// | MUL | `gru/gru_cell_5/mul:2` | [1, 4] | 0 | all |
/// | ADD | `gru/gru_cell_5/add_3` | [1, 4] | 0 | all |
/// | TANH | `gru/gru_cell_5/Tanh` | [1, 4] | 0 | all |
/// | MUL | `gru/gru_cell_5/mul_2` | [1, 4] | 0 | all |
/// | ADD | `state` | [1, 4] | 0 | all |
pub struct Gru {
    state: ::tinyml::__private::Arena<0usize>,
    arena: ::tinyml::__private::Arena<{ Gru::ARENA_BYTES }>,
}
const _: () = {
    use ::tinyml as __tinyml;
    use ::tinyml::kernels as __kernels;
    #[allow(dead_code)]
    type __Set = __kernels::Native;
    #[allow(dead_code)]
    const __ARENA_BYTES: usize = Gru::ARENA_BYTES;
    #[allow(dead_code)]
    const __STATE_BYTES: usize = Gru::STATE_BYTES;
    static __CONSTANT_0: __tinyml::__private::Aligned<u32, [u8; 48usize]> = __tinyml::__private::Aligned::new(
        *b"\xBF\xF2\x7F\xBA8\x81\xC4p... 48 bytes, hash d13cbbad",
    );
    static __CONSTANT_1: __tinyml::__private::Aligned<u32, [u8; 48usize]> = __tinyml::__private::Aligned::new(
        *b"\xA8\xDA\xFF\xFF\xB1\x05\0\0... 48 bytes, hash 868f00d5",
    );
    static __CONSTANT_2: __tinyml::__private::Aligned<u32, [u8; 48usize]> = __tinyml::__private::Aligned::new(
        *b"\xB9\xF7\x90w8\xA2Oi... 48 bytes, hash e8cfbd56",
    );
    static __CONSTANT_3: __tinyml::__private::Aligned<u32, [u8; 12usize]> = __tinyml::__private::Aligned::new(
        *b"\xF7\xF8\xF9\xF7\xF8\xF8\xF7\xF7... 12 bytes, hash dc9324de",
    );
    static __CONSTANT_4: __tinyml::__private::Aligned<u32, [u8; 192usize]> = __tinyml::__private::Aligned::new(
        *b"\xBF7\x7F\xC4<\x93\x81\x80... 192 bytes, hash 7f3d217f",
    );
    static __CONSTANT_5: __tinyml::__private::Aligned<u32, [u8; 48usize]> = __tinyml::__private::Aligned::new(
        *b"\xB7\xF2aGT\x7F\xBE}... 48 bytes, hash 1b3b7bbb",
    );
    static __CONSTANT_6: __tinyml::__private::Aligned<u32, [u8; 12usize]> = __tinyml::__private::Aligned::new(
        *b"\xF8\xF8\xF9\xF8\xF8\xF8\xF7\xF8... 12 bytes, hash 60431272",
    );
    static __CONSTANT_7: __tinyml::__private::Aligned<u32, [u8; 192usize]> = __tinyml::__private::Aligned::new(
        *b"\xBF7\x7F\xC4<\x93\x81\x80... 192 bytes, hash a64e0cba",
    );
    static __CONSTANT_8: __tinyml::__private::Aligned<u32, [u8; 48usize]> = __tinyml::__private::Aligned::new(
        *b"\xCA,\xCC\x81\x7F\xC9;\xA1... 48 bytes, hash 9c8a46a0",
    );
    static __CONSTANT_9: __tinyml::__private::Aligned<u32, [u8; 48usize]> = __tinyml::__private::Aligned::new(
        *b"\x11\xF7\xFF\xFF\x1F\xF6\xFF\xFF... 48 bytes, hash 07da1ecf",
    );
    static __CONSTANT_10: __tinyml::__private::Aligned<u32, [u8; 48usize]> = __tinyml::__private::Aligned::new(
        *b"\x1A\x8F\xBCF|\xEF\xACJ... 48 bytes, hash 5d8466bf",
    );
    static __CONSTANT_11: __tinyml::__private::Aligned<u32, [u8; 12usize]> = __tinyml::__private::Aligned::new(
        *b"\xF9\xF9\xF9\xF9\xF9\xF8\xF9\xF8... 12 bytes, hash 371f831c",
    );
    static __CONSTANT_12: __tinyml::__private::Aligned<u32, [u8; 192usize]> = __tinyml::__private::Aligned::new(
        *b"\xCA~\xCC:\xE7\xB2\x7F\xEA... 192 bytes, hash 2eac96a5",
    );
    static __CONSTANT_13: __tinyml::__private::Aligned<u32, [u8; 48usize]> = __tinyml::__private::Aligned::new(
        *b"L\xA1\xC4H\xD8\xA4\x17@... 48 bytes, hash 87b4929f",
    );
    static __CONSTANT_14: __tinyml::__private::Aligned<u32, [u8; 12usize]> = __tinyml::__private::Aligned::new(
        *b"\xF8\xF9\xF9\xF8\xF8\xF8\xF7\xF8... 12 bytes, hash 42fdfd24",
    );
    static __CONSTANT_15: __tinyml::__private::Aligned<u32, [u8; 192usize]> = __tinyml::__private::Aligned::new(
        *b"\xBF7\x7F\xC4<\x93\x81\x80... 192 bytes, hash 3564f888",
    );
    static __CONSTANT_16: __tinyml::__private::Aligned<u32, [u8; 48usize]> = __tinyml::__private::Aligned::new(
        *b"\xC0\xF7\xFF\xFF\xE0\xF6\xFF\xFF... 48 bytes, hash d294af69",
    );
    static __CONSTANT_17: __tinyml::__private::Aligned<u32, [u8; 48usize]> = __tinyml::__private::Aligned::new(
        *b"g\x16\xB7~\xF4\xBA\xE2B... 48 bytes, hash 06c72fd7",
    );
    static __CONSTANT_18: __tinyml::__private::Aligned<u32, [u8; 12usize]> = __tinyml::__private::Aligned::new(
        *b"\xF8\xF9\xF9\xF9\xF9\xF8\xF8\xF8... 12 bytes, hash cf299dfc",
    );
    static __CONSTANT_19: __tinyml::__private::Aligned<u32, [u8; 192usize]> = __tinyml::__private::Aligned::new(
        *b"\xCA~\xCC:\xE7\xB2\x7F\xEA... 192 bytes, hash 6e0d74a8",
    );
    static __CONSTANT_20: __tinyml::__private::Aligned<u32, [u8; 4usize]> = __tinyml::__private::Aligned::new(
        *b"\xEF\xEB]F",
    );
    static __CONSTANT_21: __tinyml::__private::Aligned<u32, [u8; 4usize]> = __tinyml::__private::Aligned::new(
        *b"\x83\xFB\t\x80",
    );
    static __CONSTANT_22: __tinyml::__private::Aligned<u32, [u8; 256usize]> = __tinyml::__private::Aligned::new(
        *b"\x9D\x9D\x9D\x9E\x9E\x9E\x9F\x9F... 256 bytes, hash a7e1da4a",
    );
    static __CONSTANT_23: __tinyml::__private::Aligned<u32, [u8; 256usize]> = __tinyml::__private::Aligned::new(
        *b"\xC3\xC4\xC4\xC4\xC5\xC5\xC6\xC6... 256 bytes, hash bd92083f",
    );
    static __CONSTANT_24: __tinyml::__private::Aligned<u32, [u8; 256usize]> = __tinyml::__private::Aligned::new(
        *b"\x8E\x8E\x8E\x8E\x8E\x8F\x8F\x8F... 256 bytes, hash 767ee018",
    );
    static __CONSTANT_25: __tinyml::__private::Aligned<u32, [u8; 256usize]> = __tinyml::__private::Aligned::new(
        *b"\xA0\xA0\xA1\xA1\xA2\xA2\xA2\xA3... 256 bytes, hash bd94dfb3",
    );
    static __CONSTANT_26: __tinyml::__private::Aligned<u32, [u8; 256usize]> = __tinyml::__private::Aligned::new(
        *b"\xB9\xB9\xBA\xBA\xBA\xBB\xBB\xBC... 256 bytes, hash b70b0ec4",
    );
    static __CONSTANT_27: __tinyml::__private::Aligned<u32, [u8; 256usize]> = __tinyml::__private::Aligned::new(
        *b"\x98\x99\x99\x99\x9A\x9A\x9B\x9B... 256 bytes, hash 0c148eac",
    );
    static __CONSTANT_28: __tinyml::__private::Aligned<u32, [u8; 256usize]> = __tinyml::__private::Aligned::new(
        *b"\xAB\xAB\xAC\xAC\xAC\xAD\xAD\xAE... 256 bytes, hash 520cef57",
    );
    static __CONSTANT_29: __tinyml::__private::Aligned<u32, [u8; 256usize]> = __tinyml::__private::Aligned::new(
        *b"\xBB\xBB\xBC\xBC\xBD\xBD\xBD\xBE... 256 bytes, hash 7fb76425",
    );
    static __CONSTANT_30: __tinyml::__private::Aligned<u32, [u8; 256usize]> = __tinyml::__private::Aligned::new(
        *b"\x8F\x8F\x90\x90\x90\x90\x91\x91... 256 bytes, hash 53f5c5cc",
    );
    static __CONSTANT_31: __tinyml::__private::Aligned<u32, [u8; 4usize]> = __tinyml::__private::Aligned::new(
        *b"\0\0\0\0",
    );
    static __CONSTANT_32: __tinyml::__private::Aligned<u32, [u8; 4usize]> = __tinyml::__private::Aligned::new(
        *b"&\x99\x7F\x1D",
    );
    static __CONSTANT_33: __tinyml::__private::Aligned<u32, [u8; 1usize]> = __tinyml::__private::Aligned::new(
        *b"\x7F",
    );
    #[diagnostic::on_unimplemented(
        message = "kernel set `tinyml::kernels::Native` has no TRANSPOSE or UNPACK or SPLIT or STRIDED_SLICE for i8",
        label = "needed by the model gru.tflite",
        note = "node 2 TRANSPOSE 'gru/transpose' reads 'frames' i8[1, 3, 4], 'gru/transpose/perm' i32[3]",
        note = "node 3 UNPACK 'gru/unstack' reads 'gru/transpose' i8[3, 1, 4]",
        note = "node 7 SPLIT 'gru/gru_cell/split' reads 'arith.constant10' i32[], 'gru/gru_cell/MatMul' i8[1, 12]",
        note = "node 24 SPLIT 'gru/gru_cell_3/split' reads 'arith.constant10' i32[], 'gru/gru_cell_3/MatMul' i8[1, 12]",
        note = "and 7 more nodes",
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
    fn __strided_copy_4(args: &__kernels::ops::strided_copy::Args<'_, i8>) {
        <__Set as StridedCopy_i8>::run(args);
    }
    #[diagnostic::on_unimplemented(
        message = "kernel set `tinyml::kernels::Native` has no FULLY_CONNECTED for i8",
        label = "needed by the model gru.tflite",
        note = "node 6 FULLY_CONNECTED 'gru/gru_cell/MatMul' reads 'gru/unstack' i8[1, 4], 'arith.constant21' i8[12, 4], 'arith.constant11' i32[12]",
        note = "node 23 FULLY_CONNECTED 'gru/gru_cell_3/MatMul' reads 'gru/unstack:2' i8[1, 4], 'arith.constant21' i8[12, 4], 'arith.constant12' i32[12]",
        note = "node 25 FULLY_CONNECTED 'gru/gru_cell_3/MatMul:2' reads 'gru/gru_cell/add_4' i8[1, 4], 'arith.constant3' i8[12, 4], 'arith.constant1' i32[12]",
        note = "node 40 FULLY_CONNECTED 'gru/gru_cell_5/MatMul' reads 'gru/unstack:3' i8[1, 4], 'arith.constant21' i8[12, 4], 'arith.constant13' i32[12]",
        note = "and 1 more node",
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
    const __FULLY_CONNECTED_1_PACKED_KERNEL: (
        __kernels::Layout,
        fn(&__kernels::ops::fully_connected::Args<'_, i8, i8>),
    ) = (<__Set as FullyConnected_i8_i8>::LAYOUT, <__Set as FullyConnected_i8_i8>::run);
    const __FULLY_CONNECTED_1_PACKED: bool = ::core::matches!(
        __FULLY_CONNECTED_1_PACKED_KERNEL.0, __kernels::Layout::Dual
    );
    #[inline(always)]
    fn __fully_connected_1(args: &__kernels::ops::fully_connected::Args<'_, i8, i8>) {
        (__FULLY_CONNECTED_1_PACKED_KERNEL.1)(args);
    }
    #[diagnostic::on_unimplemented(
        message = "kernel set `tinyml::kernels::Native` has no ADD for i8",
        label = "needed by the model gru.tflite",
        note = "node 10 ADD 'gru/gru_cell/add' reads 'gru/gru_cell/split' i8[1, 4], 'gru/gru_cell/strided_slice' i8[1, 4]",
        note = "node 15 ADD 'gru/gru_cell/add_2' reads 'gru/gru_cell/split:2' i8[1, 4], 'gru/gru_cell/strided_slice:2' i8[1, 4]",
        note = "node 19 ADD 'gru/gru_cell/add_3' reads 'gru/gru_cell/split:3' i8[1, 4], 'gru/gru_cell/mul:2' i8[1, 4]",
        note = "node 22 ADD 'gru/gru_cell/add_4' reads 'gru/gru_cell/mul' i8[1, 4], 'gru/gru_cell/mul_2' i8[1, 4]",
        note = "and 8 more nodes",
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
        message = "kernel set `tinyml::kernels::Native` has no LOGISTIC or TANH for i8",
        label = "needed by the model gru.tflite",
        note = "node 11 LOGISTIC 'gru/gru_cell/Sigmoid' reads 'gru/gru_cell/add' i8[1, 4]",
        note = "node 16 LOGISTIC 'gru/gru_cell/Sigmoid:2' reads 'gru/gru_cell/add_2' i8[1, 4]",
        note = "node 20 TANH 'gru/gru_cell/Tanh' reads 'gru/gru_cell/add_3' i8[1, 4]",
        note = "node 28 LOGISTIC 'gru/gru_cell_3/Sigmoid' reads 'gru/gru_cell_3/add' i8[1, 4]",
        note = "and 5 more nodes",
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
    fn __lookup_2(args: &__kernels::ops::lookup::Args<'_, i8, i8>) {
        <__Set as Lookup_i8_i8>::run(args);
    }
    #[diagnostic::on_unimplemented(
        message = "kernel set `tinyml::kernels::Native` has no MUL for i8",
        label = "needed by the model gru.tflite",
        note = "node 12 MUL 'gru/gru_cell/mul' reads 'gru/gru_cell/Sigmoid' i8[1, 4], 'gru/zeros' i8[1, 4]",
        note = "node 18 MUL 'gru/gru_cell/mul:2' reads 'gru/gru_cell/Sigmoid:2' i8[1, 4], 'gru/gru_cell/strided_slice_2' i8[1, 4]",
        note = "node 21 MUL 'gru/gru_cell/mul_2' reads 'gru/gru_cell/sub' i8[1, 4], 'gru/gru_cell/Tanh' i8[1, 4]",
        note = "node 29 MUL 'gru/gru_cell_3/mul' reads 'gru/gru_cell_3/Sigmoid' i8[1, 4], 'gru/gru_cell/add_4' i8[1, 4]",
        note = "and 5 more nodes",
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
    fn __mul_3(args: &__kernels::ops::mul::Args<'_, i8>) {
        <__Set as Mul_i8>::run(args);
    }
    #[diagnostic::on_unimplemented(
        message = "kernel set `tinyml::kernels::Native` has no SUB for i8",
        label = "needed by the model gru.tflite",
        note = "node 13 SUB 'gru/gru_cell/sub' reads 'arith.constant5' i8[], 'gru/gru_cell/Sigmoid' i8[1, 4]",
        note = "node 30 SUB 'gru/gru_cell_3/sub' reads 'arith.constant5' i8[], 'gru/gru_cell_3/Sigmoid' i8[1, 4]",
        note = "node 47 SUB 'gru/gru_cell_5/sub' reads 'arith.constant5' i8[], 'gru/gru_cell_5/Sigmoid' i8[1, 4]",
        note = "what to do: choose a kernel set that has it (`kernels = …`), implement `tinyml::kernels::ops::sub::Sub<i8>` for a set of your own, or convert the model without this operator"
    )]
    #[allow(non_camel_case_types)]
    trait Sub_i8 {
        fn run(args: &__kernels::ops::sub::Args<'_, i8>);
    }
    #[diagnostic::do_not_recommend]
    impl<K: __kernels::ops::sub::Sub<i8>> Sub_i8 for K {
        #[inline(always)]
        fn run(args: &__kernels::ops::sub::Args<'_, i8>) {
            <K as __kernels::ops::sub::Sub<i8>>::run(args);
        }
    }
    #[inline(always)]
    fn __sub_5(args: &__kernels::ops::sub::Args<'_, i8>) {
        <__Set as Sub_i8>::run(args);
    }
    #[allow(dead_code)]
    const __OPERATORS: &[__tinyml::OperatorInfo] = Gru::OPERATORS;
    impl Gru {
        /// Bytes of working memory: every intermediate tensor, inputs and outputs.
        pub const ARENA_BYTES: usize = 36usize;
        /// Bytes of memory that is kept from one invocation to the next.
        pub const STATE_BYTES: usize = 0usize;
        /// Bytes of constants: weights, biases, multipliers and tables.
        pub const WEIGHT_BYTES: usize = 2321usize
            + if __FULLY_CONNECTED_1_PACKED { 960usize } else { 0 }
            + if !__FULLY_CONNECTED_1_PACKED { 540usize } else { 0 };
        /// Multiply-accumulate operations of an invocation.
        pub const MACS: u64 = 240u64;
        /// The model file's FNV-1a hash: tells which model a firmware runs.
        pub const MODEL_HASH: u64 = 15784636540470346987u64;
        /// What the kernels are chosen for.
        pub const OPTIMIZE: __tinyml::Optimize = __tinyml::Optimize::Speed;
        /// The operators in the order in which they run.
        pub const OPERATORS: &'static [__tinyml::OperatorInfo] = &[
            __tinyml::OperatorInfo {
                name: "TRANSPOSE",
                tensor: "gru/transpose",
                inputs: &[&[1usize, 3usize, 4usize], &[3usize]],
                outputs: &[&[3usize, 1usize, 4usize]],
                macs: 0u64,
            },
            __tinyml::OperatorInfo {
                name: "UNPACK",
                tensor: "gru/unstack",
                inputs: &[&[3usize, 1usize, 4usize]],
                outputs: &[&[1usize, 4usize], &[1usize, 4usize], &[1usize, 4usize]],
                macs: 0u64,
            },
            __tinyml::OperatorInfo {
                name: "FULLY_CONNECTED",
                tensor: "gru/gru_cell/MatMul",
                inputs: &[&[1usize, 4usize], &[12usize, 4usize], &[12usize]],
                outputs: &[&[1usize, 12usize]],
                macs: 48u64,
            },
            __tinyml::OperatorInfo {
                name: "SPLIT",
                tensor: "gru/gru_cell/split",
                inputs: &[&[], &[1usize, 12usize]],
                outputs: &[&[1usize, 4usize], &[1usize, 4usize], &[1usize, 4usize]],
                macs: 0u64,
            },
            __tinyml::OperatorInfo {
                name: "ADD",
                tensor: "gru/gru_cell/add",
                inputs: &[&[1usize, 4usize], &[1usize, 4usize]],
                outputs: &[&[1usize, 4usize]],
                macs: 0u64,
            },
            __tinyml::OperatorInfo {
                name: "LOGISTIC",
                tensor: "gru/gru_cell/Sigmoid",
                inputs: &[&[1usize, 4usize]],
                outputs: &[&[1usize, 4usize]],
                macs: 0u64,
            },
            __tinyml::OperatorInfo {
                name: "MUL",
                tensor: "gru/gru_cell/mul",
                inputs: &[&[1usize, 4usize], &[1usize, 4usize]],
                outputs: &[&[1usize, 4usize]],
                macs: 0u64,
            },
            __tinyml::OperatorInfo {
                name: "SUB",
                tensor: "gru/gru_cell/sub",
                inputs: &[&[], &[1usize, 4usize]],
                outputs: &[&[1usize, 4usize]],
                macs: 0u64,
            },
            __tinyml::OperatorInfo {
                name: "ADD",
                tensor: "gru/gru_cell/add_2",
                inputs: &[&[1usize, 4usize], &[1usize, 4usize]],
                outputs: &[&[1usize, 4usize]],
                macs: 0u64,
            },
            __tinyml::OperatorInfo {
                name: "LOGISTIC",
                tensor: "gru/gru_cell/Sigmoid:2",
                inputs: &[&[1usize, 4usize]],
                outputs: &[&[1usize, 4usize]],
                macs: 0u64,
            },
            __tinyml::OperatorInfo {
                name: "MUL",
                tensor: "gru/gru_cell/mul:2",
                inputs: &[&[1usize, 4usize], &[1usize, 4usize]],
                outputs: &[&[1usize, 4usize]],
                macs: 0u64,
            },
            __tinyml::OperatorInfo {
                name: "ADD",
                tensor: "gru/gru_cell/add_3",
                inputs: &[&[1usize, 4usize], &[1usize, 4usize]],
                outputs: &[&[1usize, 4usize]],
                macs: 0u64,
            },
            __tinyml::OperatorInfo {
                name: "TANH",
                tensor: "gru/gru_cell/Tanh",
                inputs: &[&[1usize, 4usize]],
                outputs: &[&[1usize, 4usize]],
                macs: 0u64,
            },
            __tinyml::OperatorInfo {
                name: "MUL",
                tensor: "gru/gru_cell/mul_2",
                inputs: &[&[1usize, 4usize], &[1usize, 4usize]],
                outputs: &[&[1usize, 4usize]],
                macs: 0u64,
            },
            __tinyml::OperatorInfo {
                name: "ADD",
                tensor: "gru/gru_cell/add_4",
                inputs: &[&[1usize, 4usize], &[1usize, 4usize]],
                outputs: &[&[1usize, 4usize]],
                macs: 0u64,
            },
            __tinyml::OperatorInfo {
                name: "FULLY_CONNECTED",
                tensor: "gru/gru_cell_3/MatMul",
                inputs: &[&[1usize, 4usize], &[12usize, 4usize], &[12usize]],
                outputs: &[&[1usize, 12usize]],
                macs: 48u64,
            },
            __tinyml::OperatorInfo {
                name: "SPLIT",
                tensor: "gru/gru_cell_3/split",
                inputs: &[&[], &[1usize, 12usize]],
                outputs: &[&[1usize, 4usize], &[1usize, 4usize], &[1usize, 4usize]],
                macs: 0u64,
            },
            __tinyml::OperatorInfo {
                name: "FULLY_CONNECTED",
                tensor: "gru/gru_cell_3/MatMul:2",
                inputs: &[&[1usize, 4usize], &[12usize, 4usize], &[12usize]],
                outputs: &[&[1usize, 12usize]],
                macs: 48u64,
            },
            __tinyml::OperatorInfo {
                name: "STRIDED_SLICE",
                tensor: "gru/gru_cell_3/strided_slice",
                inputs: &[&[1usize, 12usize], &[2usize], &[2usize], &[2usize]],
                outputs: &[&[1usize, 4usize]],
                macs: 0u64,
            },
            __tinyml::OperatorInfo {
                name: "ADD",
                tensor: "gru/gru_cell_3/add",
                inputs: &[&[1usize, 4usize], &[1usize, 4usize]],
                outputs: &[&[1usize, 4usize]],
                macs: 0u64,
            },
            __tinyml::OperatorInfo {
                name: "LOGISTIC",
                tensor: "gru/gru_cell_3/Sigmoid",
                inputs: &[&[1usize, 4usize]],
                outputs: &[&[1usize, 4usize]],
                macs: 0u64,
            },
            __tinyml::OperatorInfo {
                name: "MUL",
                tensor: "gru/gru_cell_3/mul",
                inputs: &[&[1usize, 4usize], &[1usize, 4usize]],
                outputs: &[&[1usize, 4usize]],
                macs: 0u64,
            },
            __tinyml::OperatorInfo {
                name: "SUB",
                tensor: "gru/gru_cell_3/sub",
                inputs: &[&[], &[1usize, 4usize]],
                outputs: &[&[1usize, 4usize]],
                macs: 0u64,
            },
            __tinyml::OperatorInfo {
                name: "STRIDED_SLICE",
                tensor: "gru/gru_cell_3/strided_slice:2",
                inputs: &[&[1usize, 12usize], &[2usize], &[2usize], &[2usize]],
                outputs: &[&[1usize, 4usize]],
                macs: 0u64,
            },
            __tinyml::OperatorInfo {
                name: "ADD",
                tensor: "gru/gru_cell_3/add_2",
                inputs: &[&[1usize, 4usize], &[1usize, 4usize]],
                outputs: &[&[1usize, 4usize]],
                macs: 0u64,
            },
            __tinyml::OperatorInfo {
                name: "LOGISTIC",
                tensor: "gru/gru_cell_3/Sigmoid:2",
                inputs: &[&[1usize, 4usize]],
                outputs: &[&[1usize, 4usize]],
                macs: 0u64,
            },
            __tinyml::OperatorInfo {
                name: "STRIDED_SLICE",
                tensor: "gru/gru_cell_3/strided_slice_2",
                inputs: &[&[1usize, 12usize], &[2usize], &[2usize], &[2usize]],
                outputs: &[&[1usize, 4usize]],
                macs: 0u64,
            },
            __tinyml::OperatorInfo {
                name: "MUL",
                tensor: "gru/gru_cell_3/mul:2",
                inputs: &[&[1usize, 4usize], &[1usize, 4usize]],
                outputs: &[&[1usize, 4usize]],
                macs: 0u64,
            },
            __tinyml::OperatorInfo {
                name: "ADD",
                tensor: "gru/gru_cell_3/add_3",
                inputs: &[&[1usize, 4usize], &[1usize, 4usize]],
                outputs: &[&[1usize, 4usize]],
                macs: 0u64,
            },
            __tinyml::OperatorInfo {
                name: "TANH",
                tensor: "gru/gru_cell_3/Tanh",
                inputs: &[&[1usize, 4usize]],
                outputs: &[&[1usize, 4usize]],
                macs: 0u64,
            },
            __tinyml::OperatorInfo {
                name: "MUL",
                tensor: "gru/gru_cell_3/mul_2",
                inputs: &[&[1usize, 4usize], &[1usize, 4usize]],
                outputs: &[&[1usize, 4usize]],
                macs: 0u64,
            },
            __tinyml::OperatorInfo {
                name: "ADD",
                tensor: "gru/gru_cell_3/add_4",
                inputs: &[&[1usize, 4usize], &[1usize, 4usize]],
                outputs: &[&[1usize, 4usize]],
                macs: 0u64,
            },
            __tinyml::OperatorInfo {
                name: "FULLY_CONNECTED",
                tensor: "gru/gru_cell_5/MatMul",
                inputs: &[&[1usize, 4usize], &[12usize, 4usize], &[12usize]],
                outputs: &[&[1usize, 12usize]],
                macs: 48u64,
            },
            __tinyml::OperatorInfo {
                name: "SPLIT",
                tensor: "gru/gru_cell_5/split",
                inputs: &[&[], &[1usize, 12usize]],
                outputs: &[&[1usize, 4usize], &[1usize, 4usize], &[1usize, 4usize]],
                macs: 0u64,
            },
            __tinyml::OperatorInfo {
                name: "FULLY_CONNECTED",
                tensor: "gru/gru_cell_5/MatMul:2",
                inputs: &[&[1usize, 4usize], &[12usize, 4usize], &[12usize]],
                outputs: &[&[1usize, 12usize]],
                macs: 48u64,
            },
            __tinyml::OperatorInfo {
                name: "STRIDED_SLICE",
                tensor: "gru/gru_cell_5/strided_slice",
                inputs: &[&[1usize, 12usize], &[2usize], &[2usize], &[2usize]],
                outputs: &[&[1usize, 4usize]],
                macs: 0u64,
            },
            __tinyml::OperatorInfo {
                name: "ADD",
                tensor: "gru/gru_cell_5/add",
                inputs: &[&[1usize, 4usize], &[1usize, 4usize]],
                outputs: &[&[1usize, 4usize]],
                macs: 0u64,
            },
            __tinyml::OperatorInfo {
                name: "LOGISTIC",
                tensor: "gru/gru_cell_5/Sigmoid",
                inputs: &[&[1usize, 4usize]],
                outputs: &[&[1usize, 4usize]],
                macs: 0u64,
            },
            __tinyml::OperatorInfo {
                name: "MUL",
                tensor: "gru/gru_cell_5/mul",
                inputs: &[&[1usize, 4usize], &[1usize, 4usize]],
                outputs: &[&[1usize, 4usize]],
                macs: 0u64,
            },
            __tinyml::OperatorInfo {
                name: "SUB",
                tensor: "gru/gru_cell_5/sub",
                inputs: &[&[], &[1usize, 4usize]],
                outputs: &[&[1usize, 4usize]],
                macs: 0u64,
            },
            __tinyml::OperatorInfo {
                name: "STRIDED_SLICE",
                tensor: "gru/gru_cell_5/strided_slice:2",
                inputs: &[&[1usize, 12usize], &[2usize], &[2usize], &[2usize]],
                outputs: &[&[1usize, 4usize]],
                macs: 0u64,
            },
            __tinyml::OperatorInfo {
                name: "ADD",
                tensor: "gru/gru_cell_5/add_2",
                inputs: &[&[1usize, 4usize], &[1usize, 4usize]],
                outputs: &[&[1usize, 4usize]],
                macs: 0u64,
            },
            __tinyml::OperatorInfo {
                name: "LOGISTIC",
                tensor: "gru/gru_cell_5/Sigmoid:2",
                inputs: &[&[1usize, 4usize]],
                outputs: &[&[1usize, 4usize]],
                macs: 0u64,
            },
            __tinyml::OperatorInfo {
                name: "STRIDED_SLICE",
                tensor: "gru/gru_cell_5/strided_slice_2",
                inputs: &[&[1usize, 12usize], &[2usize], &[2usize], &[2usize]],
                outputs: &[&[1usize, 4usize]],
                macs: 0u64,
            },
            __tinyml::OperatorInfo {
                name: "MUL",
                tensor: "gru/gru_cell_5/mul:2",
                inputs: &[&[1usize, 4usize], &[1usize, 4usize]],
                outputs: &[&[1usize, 4usize]],
                macs: 0u64,
            },
            __tinyml::OperatorInfo {
                name: "ADD",
                tensor: "gru/gru_cell_5/add_3",
                inputs: &[&[1usize, 4usize], &[1usize, 4usize]],
                outputs: &[&[1usize, 4usize]],
                macs: 0u64,
            },
            __tinyml::OperatorInfo {
                name: "TANH",
                tensor: "gru/gru_cell_5/Tanh",
                inputs: &[&[1usize, 4usize]],
                outputs: &[&[1usize, 4usize]],
                macs: 0u64,
            },
            __tinyml::OperatorInfo {
                name: "MUL",
                tensor: "gru/gru_cell_5/mul_2",
                inputs: &[&[1usize, 4usize], &[1usize, 4usize]],
                outputs: &[&[1usize, 4usize]],
                macs: 0u64,
            },
            __tinyml::OperatorInfo {
                name: "ADD",
                tensor: "state",
                inputs: &[&[1usize, 4usize], &[1usize, 4usize]],
                outputs: &[&[1usize, 4usize]],
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
        ///The input `frames`: i8 of shape [1, 3, 4], real = 0.007810055 * (integer + 1).
        pub const INPUT: __tinyml::TensorInfo<i8, 3usize> = __tinyml::TensorInfo::new(
            "frames",
            [1usize, 3usize, 4usize],
            0.007810055f32,
            -1i32,
        );
        ///The output `state`: i8 of shape [1, 4], real = 0.0046240375 * (integer - 4).
        pub const OUTPUT: __tinyml::TensorInfo<i8, 2usize> = __tinyml::TensorInfo::new(
            "state",
            [1usize, 4usize],
            0.0046240375f32,
            4i32,
        );
    }
    impl Gru {
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
            __strided_copy_4(
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
                        arena.view::<i8, 0usize, 12usize>(),
                    ),
                    output: arena.view::<i8, 12usize, 12usize>(),
                },
            );
            __tinyml::Observer::end(observer, &__OPERATORS[0usize]);
            __tinyml::Observer::start(observer, &__OPERATORS[1usize]);
            __strided_copy_4(
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
                    source: __kernels::Source::Cells(
                        arena.view::<i8, 12usize, 12usize>(),
                    ),
                    output: arena.view::<i8, 32usize, 4usize>(),
                },
            );
            __strided_copy_4(
                &__kernels::ops::strided_copy::Args {
                    params: &const {
                        __kernels::ops::strided_copy::Params {
                            extents: [1usize, 1usize, 1usize, 1usize, 1usize, 4usize],
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
                        arena.view::<i8, 12usize, 12usize>(),
                    ),
                    output: arena.view::<i8, 28usize, 4usize>(),
                },
            );
            __strided_copy_4(
                &__kernels::ops::strided_copy::Args {
                    params: &const {
                        __kernels::ops::strided_copy::Params {
                            extents: [1usize, 1usize, 1usize, 1usize, 1usize, 4usize],
                            source_offset: 8isize,
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
                        arena.view::<i8, 12usize, 12usize>(),
                    ),
                    output: arena.view::<i8, 24usize, 4usize>(),
                },
            );
            __tinyml::Observer::end(observer, &__OPERATORS[1usize]);
            __tinyml::Observer::start(observer, &__OPERATORS[2usize]);
            __fully_connected_1(
                &__kernels::ops::fully_connected::Args {
                    params: &const {
                        __kernels::ops::fully_connected::Params {
                            batches: 1usize,
                            input_depth: 4usize,
                            output_depth: 12usize,
                            input_zero_point: -1i32,
                            filter_zero_point: 0i32,
                        }
                    },
                    filter: __tinyml::__private::unless(
                        __FULLY_CONNECTED_1_PACKED,
                        __tinyml::__private::elements::<i8, _, _, 48usize>(&__CONSTANT_0),
                    ),
                    bias: __tinyml::__private::unless(
                        __FULLY_CONNECTED_1_PACKED,
                        __tinyml::__private::elements::<
                            i32,
                            _,
                            _,
                            12usize,
                        >(&__CONSTANT_1),
                    ),
                    stage: __kernels::Requantization {
                        multipliers: __tinyml::__private::unless(
                            __FULLY_CONNECTED_1_PACKED,
                            __tinyml::__private::elements::<
                                i32,
                                _,
                                _,
                                12usize,
                            >(&__CONSTANT_2),
                        ),
                        shifts: __tinyml::__private::unless(
                            __FULLY_CONNECTED_1_PACKED,
                            __tinyml::__private::elements::<
                                i8,
                                _,
                                _,
                                12usize,
                            >(&__CONSTANT_3),
                        ),
                        zero_point: 22i32,
                        min: -128i32,
                        max: 127i32,
                    },
                    packed: if __FULLY_CONNECTED_1_PACKED {
                        ::core::option::Option::Some(__kernels::Packed {
                            words: __tinyml::__private::elements::<
                                u32,
                                _,
                                _,
                                48usize,
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
                    input: arena.view::<i8, 32usize, 4usize>(),
                    output: arena.view::<i8, 0usize, 12usize>(),
                },
            );
            __tinyml::Observer::end(observer, &__OPERATORS[2usize]);
            __tinyml::Observer::start(observer, &__OPERATORS[3usize]);
            __strided_copy_4(
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
                    source: __kernels::Source::Cells(
                        arena.view::<i8, 0usize, 12usize>(),
                    ),
                    output: arena.view::<i8, 16usize, 4usize>(),
                },
            );
            __strided_copy_4(
                &__kernels::ops::strided_copy::Args {
                    params: &const {
                        __kernels::ops::strided_copy::Params {
                            extents: [1usize, 1usize, 1usize, 1usize, 1usize, 4usize],
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
                        arena.view::<i8, 0usize, 12usize>(),
                    ),
                    output: arena.view::<i8, 32usize, 4usize>(),
                },
            );
            __strided_copy_4(
                &__kernels::ops::strided_copy::Args {
                    params: &const {
                        __kernels::ops::strided_copy::Params {
                            extents: [1usize, 1usize, 1usize, 1usize, 1usize, 4usize],
                            source_offset: 8isize,
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
                        arena.view::<i8, 0usize, 12usize>(),
                    ),
                    output: arena.view::<i8, 20usize, 4usize>(),
                },
            );
            __tinyml::Observer::end(observer, &__OPERATORS[3usize]);
            __tinyml::Observer::start(observer, &__OPERATORS[4usize]);
            __add_0(
                &__kernels::ops::add::Args {
                    broadcast: &const { __kernels::Broadcast::flat(4usize) },
                    arithmetic: __kernels::ops::add::Quantized {
                        left_shift: 20i32,
                        first_multiplier: 1073741824i32,
                        first_shift: 0i32,
                        second_multiplier: 1844650886i32,
                        second_shift: -4i32,
                        output_multiplier: 1128033508i32,
                        output_shift: -18i32,
                        first_zero_point: 22i32,
                        second_zero_point: 5i32,
                        zero_point: 19i32,
                        min: -128i32,
                        max: 127i32,
                        linear: ::core::option::Option::Some(__kernels::ops::add::Linear {
                            first: 564016754i32,
                            second: 60560066i32,
                            offset: -8758539i32,
                        }),
                    },
                    first: __kernels::Source::Cells(arena.view::<i8, 16usize, 4usize>()),
                    second: __kernels::Source::Constant(
                        __tinyml::__private::elements::<i8, _, _, 4usize>(&__CONSTANT_20),
                    ),
                    output: arena.view::<i8, 16usize, 4usize>(),
                },
            );
            __tinyml::Observer::end(observer, &__OPERATORS[4usize]);
            __tinyml::Observer::start(observer, &__OPERATORS[5usize]);
            __lookup_2(
                &__kernels::ops::lookup::Args {
                    table: __tinyml::__private::elements::<
                        i8,
                        _,
                        _,
                        256usize,
                    >(&__CONSTANT_22),
                    input: arena.view::<i8, 16usize, 4usize>(),
                    output: arena.view::<i8, 16usize, 4usize>(),
                },
            );
            __tinyml::Observer::end(observer, &__OPERATORS[5usize]);
            __tinyml::Observer::start(observer, &__OPERATORS[6usize]);
            __mul_3(
                &__kernels::ops::mul::Args {
                    broadcast: &const { __kernels::Broadcast::flat(4usize) },
                    arithmetic: __kernels::ops::mul::Quantized {
                        multiplier: 1208398790i32,
                        shift: -26i32,
                        first_zero_point: -128i32,
                        second_zero_point: 0i32,
                        zero_point: 30i32,
                        min: -128i32,
                        max: 127i32,
                    },
                    first: __kernels::Source::Cells(arena.view::<i8, 16usize, 4usize>()),
                    second: __kernels::Source::Constant(
                        __tinyml::__private::elements::<i8, _, _, 4usize>(&__CONSTANT_31),
                    ),
                    output: arena.view::<i8, 12usize, 4usize>(),
                },
            );
            __tinyml::Observer::end(observer, &__OPERATORS[6usize]);
            __tinyml::Observer::start(observer, &__OPERATORS[7usize]);
            __sub_5(
                &__kernels::ops::sub::Args {
                    broadcast: &const {
                        __kernels::Broadcast {
                            extents: [1usize, 1usize, 1usize, 1usize, 1usize, 4usize],
                            first: [0usize, 0usize, 0usize, 0usize, 0usize, 0usize],
                            second: [0usize, 0usize, 0usize, 0usize, 4usize, 1usize],
                        }
                    },
                    arithmetic: __kernels::ops::add::Quantized {
                        left_shift: 20i32,
                        first_multiplier: 1073741824i32,
                        first_shift: 0i32,
                        second_multiplier: 2139094913i32,
                        second_shift: -1i32,
                        output_multiplier: 1464448151i32,
                        output_shift: -19i32,
                        first_zero_point: -128i32,
                        second_zero_point: -128i32,
                        zero_point: -28i32,
                        min: -128i32,
                        max: 127i32,
                        linear: ::core::option::Option::Some(__kernels::ops::add::Linear {
                            first: 366112038i32,
                            second: -364681891i32,
                            offset: -56956616i32,
                        }),
                    },
                    first: __kernels::Source::Constant(
                        __tinyml::__private::elements::<i8, _, _, 1usize>(&__CONSTANT_33),
                    ),
                    second: __kernels::Source::Cells(
                        arena.view::<i8, 16usize, 4usize>(),
                    ),
                    output: arena.view::<i8, 16usize, 4usize>(),
                },
            );
            __tinyml::Observer::end(observer, &__OPERATORS[7usize]);
            __tinyml::Observer::start(observer, &__OPERATORS[8usize]);
            __add_0(
                &__kernels::ops::add::Args {
                    broadcast: &const { __kernels::Broadcast::flat(4usize) },
                    arithmetic: __kernels::ops::add::Quantized {
                        left_shift: 20i32,
                        first_multiplier: 1073741824i32,
                        first_shift: 0i32,
                        second_multiplier: 1844650886i32,
                        second_shift: -4i32,
                        output_multiplier: 2002747673i32,
                        output_shift: -18i32,
                        first_zero_point: 22i32,
                        second_zero_point: 5i32,
                        zero_point: 2i32,
                        min: -128i32,
                        max: 127i32,
                        linear: ::core::option::Option::Some(__kernels::ops::add::Linear {
                            first: 1001373837i32,
                            second: 107520326i32,
                            offset: -82912689i32,
                        }),
                    },
                    first: __kernels::Source::Cells(arena.view::<i8, 32usize, 4usize>()),
                    second: __kernels::Source::Constant(
                        __tinyml::__private::elements::<i8, _, _, 4usize>(&__CONSTANT_21),
                    ),
                    output: arena.view::<i8, 32usize, 4usize>(),
                },
            );
            __tinyml::Observer::end(observer, &__OPERATORS[8usize]);
            __tinyml::Observer::start(observer, &__OPERATORS[9usize]);
            __lookup_2(
                &__kernels::ops::lookup::Args {
                    table: __tinyml::__private::elements::<
                        i8,
                        _,
                        _,
                        256usize,
                    >(&__CONSTANT_23),
                    input: arena.view::<i8, 32usize, 4usize>(),
                    output: arena.view::<i8, 32usize, 4usize>(),
                },
            );
            __tinyml::Observer::end(observer, &__OPERATORS[9usize]);
            __tinyml::Observer::start(observer, &__OPERATORS[10usize]);
            __mul_3(
                &__kernels::ops::mul::Args {
                    broadcast: &const { __kernels::Broadcast::flat(4usize) },
                    arithmetic: __kernels::ops::mul::Quantized {
                        multiplier: 1878966532i32,
                        shift: -7i32,
                        first_zero_point: -128i32,
                        second_zero_point: 5i32,
                        zero_point: -15i32,
                        min: -128i32,
                        max: 127i32,
                    },
                    first: __kernels::Source::Cells(arena.view::<i8, 32usize, 4usize>()),
                    second: __kernels::Source::Constant(
                        __tinyml::__private::elements::<i8, _, _, 4usize>(&__CONSTANT_32),
                    ),
                    output: arena.view::<i8, 32usize, 4usize>(),
                },
            );
            __tinyml::Observer::end(observer, &__OPERATORS[10usize]);
            __tinyml::Observer::start(observer, &__OPERATORS[11usize]);
            __add_0(
                &__kernels::ops::add::Args {
                    broadcast: &const { __kernels::Broadcast::flat(4usize) },
                    arithmetic: __kernels::ops::add::Quantized {
                        left_shift: 20i32,
                        first_multiplier: 1073741824i32,
                        first_shift: 0i32,
                        second_multiplier: 2108264063i32,
                        second_shift: -5i32,
                        output_multiplier: 1796115236i32,
                        output_shift: -18i32,
                        first_zero_point: 22i32,
                        second_zero_point: -15i32,
                        zero_point: 35i32,
                        min: -128i32,
                        max: 127i32,
                        linear: ::core::option::Option::Some(__kernels::ops::add::Linear {
                            first: 898057618i32,
                            second: 55103522i32,
                            offset: 500785i32,
                        }),
                    },
                    first: __kernels::Source::Cells(arena.view::<i8, 20usize, 4usize>()),
                    second: __kernels::Source::Cells(
                        arena.view::<i8, 32usize, 4usize>(),
                    ),
                    output: arena.view::<i8, 20usize, 4usize>(),
                },
            );
            __tinyml::Observer::end(observer, &__OPERATORS[11usize]);
            __tinyml::Observer::start(observer, &__OPERATORS[12usize]);
            __lookup_2(
                &__kernels::ops::lookup::Args {
                    table: __tinyml::__private::elements::<
                        i8,
                        _,
                        _,
                        256usize,
                    >(&__CONSTANT_24),
                    input: arena.view::<i8, 20usize, 4usize>(),
                    output: arena.view::<i8, 20usize, 4usize>(),
                },
            );
            __tinyml::Observer::end(observer, &__OPERATORS[12usize]);
            __tinyml::Observer::start(observer, &__OPERATORS[13usize]);
            __mul_3(
                &__kernels::ops::mul::Args {
                    broadcast: &const { __kernels::Broadcast::flat(4usize) },
                    arithmetic: __kernels::ops::mul::Quantized {
                        multiplier: 1689920540i32,
                        shift: -6i32,
                        first_zero_point: -28i32,
                        second_zero_point: 0i32,
                        zero_point: 30i32,
                        min: -128i32,
                        max: 127i32,
                    },
                    first: __kernels::Source::Cells(arena.view::<i8, 16usize, 4usize>()),
                    second: __kernels::Source::Cells(
                        arena.view::<i8, 20usize, 4usize>(),
                    ),
                    output: arena.view::<i8, 16usize, 4usize>(),
                },
            );
            __tinyml::Observer::end(observer, &__OPERATORS[13usize]);
            __tinyml::Observer::start(observer, &__OPERATORS[14usize]);
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
                        output_shift: -18i32,
                        first_zero_point: 30i32,
                        second_zero_point: 30i32,
                        zero_point: 30i32,
                        min: -128i32,
                        max: 127i32,
                        linear: ::core::option::Option::Some(__kernels::ops::add::Linear {
                            first: 536870912i32,
                            second: 536870912i32,
                            offset: -61865984i32,
                        }),
                    },
                    first: __kernels::Source::Cells(arena.view::<i8, 12usize, 4usize>()),
                    second: __kernels::Source::Cells(
                        arena.view::<i8, 16usize, 4usize>(),
                    ),
                    output: arena.view::<i8, 12usize, 4usize>(),
                },
            );
            __tinyml::Observer::end(observer, &__OPERATORS[14usize]);
            __tinyml::Observer::start(observer, &__OPERATORS[15usize]);
            __fully_connected_1(
                &__kernels::ops::fully_connected::Args {
                    params: &const {
                        __kernels::ops::fully_connected::Params {
                            batches: 1usize,
                            input_depth: 4usize,
                            output_depth: 12usize,
                            input_zero_point: -1i32,
                            filter_zero_point: 0i32,
                        }
                    },
                    filter: __tinyml::__private::unless(
                        __FULLY_CONNECTED_1_PACKED,
                        __tinyml::__private::elements::<i8, _, _, 48usize>(&__CONSTANT_0),
                    ),
                    bias: __tinyml::__private::unless(
                        __FULLY_CONNECTED_1_PACKED,
                        __tinyml::__private::elements::<
                            i32,
                            _,
                            _,
                            12usize,
                        >(&__CONSTANT_1),
                    ),
                    stage: __kernels::Requantization {
                        multipliers: __tinyml::__private::unless(
                            __FULLY_CONNECTED_1_PACKED,
                            __tinyml::__private::elements::<
                                i32,
                                _,
                                _,
                                12usize,
                            >(&__CONSTANT_5),
                        ),
                        shifts: __tinyml::__private::unless(
                            __FULLY_CONNECTED_1_PACKED,
                            __tinyml::__private::elements::<
                                i8,
                                _,
                                _,
                                12usize,
                            >(&__CONSTANT_6),
                        ),
                        zero_point: 13i32,
                        min: -128i32,
                        max: 127i32,
                    },
                    packed: if __FULLY_CONNECTED_1_PACKED {
                        ::core::option::Option::Some(__kernels::Packed {
                            words: __tinyml::__private::elements::<
                                u32,
                                _,
                                _,
                                48usize,
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
                    input: arena.view::<i8, 28usize, 4usize>(),
                    output: arena.view::<i8, 0usize, 12usize>(),
                },
            );
            __tinyml::Observer::end(observer, &__OPERATORS[15usize]);
            __tinyml::Observer::start(observer, &__OPERATORS[16usize]);
            __strided_copy_4(
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
                    source: __kernels::Source::Cells(
                        arena.view::<i8, 0usize, 12usize>(),
                    ),
                    output: arena.view::<i8, 16usize, 4usize>(),
                },
            );
            __strided_copy_4(
                &__kernels::ops::strided_copy::Args {
                    params: &const {
                        __kernels::ops::strided_copy::Params {
                            extents: [1usize, 1usize, 1usize, 1usize, 1usize, 4usize],
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
                        arena.view::<i8, 0usize, 12usize>(),
                    ),
                    output: arena.view::<i8, 28usize, 4usize>(),
                },
            );
            __strided_copy_4(
                &__kernels::ops::strided_copy::Args {
                    params: &const {
                        __kernels::ops::strided_copy::Params {
                            extents: [1usize, 1usize, 1usize, 1usize, 1usize, 4usize],
                            source_offset: 8isize,
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
                        arena.view::<i8, 0usize, 12usize>(),
                    ),
                    output: arena.view::<i8, 20usize, 4usize>(),
                },
            );
            __tinyml::Observer::end(observer, &__OPERATORS[16usize]);
            __tinyml::Observer::start(observer, &__OPERATORS[17usize]);
            __fully_connected_1(
                &__kernels::ops::fully_connected::Args {
                    params: &const {
                        __kernels::ops::fully_connected::Params {
                            batches: 1usize,
                            input_depth: 4usize,
                            output_depth: 12usize,
                            input_zero_point: 30i32,
                            filter_zero_point: 0i32,
                        }
                    },
                    filter: __tinyml::__private::unless(
                        __FULLY_CONNECTED_1_PACKED,
                        __tinyml::__private::elements::<i8, _, _, 48usize>(&__CONSTANT_8),
                    ),
                    bias: __tinyml::__private::unless(
                        __FULLY_CONNECTED_1_PACKED,
                        __tinyml::__private::elements::<
                            i32,
                            _,
                            _,
                            12usize,
                        >(&__CONSTANT_9),
                    ),
                    stage: __kernels::Requantization {
                        multipliers: __tinyml::__private::unless(
                            __FULLY_CONNECTED_1_PACKED,
                            __tinyml::__private::elements::<
                                i32,
                                _,
                                _,
                                12usize,
                            >(&__CONSTANT_10),
                        ),
                        shifts: __tinyml::__private::unless(
                            __FULLY_CONNECTED_1_PACKED,
                            __tinyml::__private::elements::<
                                i8,
                                _,
                                _,
                                12usize,
                            >(&__CONSTANT_11),
                        ),
                        zero_point: 0i32,
                        min: -128i32,
                        max: 127i32,
                    },
                    packed: if __FULLY_CONNECTED_1_PACKED {
                        ::core::option::Option::Some(__kernels::Packed {
                            words: __tinyml::__private::elements::<
                                u32,
                                _,
                                _,
                                48usize,
                            >(&__CONSTANT_12),
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
                    input: arena.view::<i8, 12usize, 4usize>(),
                    output: arena.view::<i8, 0usize, 12usize>(),
                },
            );
            __tinyml::Observer::end(observer, &__OPERATORS[17usize]);
            __tinyml::Observer::start(observer, &__OPERATORS[18usize]);
            __strided_copy_4(
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
                    source: __kernels::Source::Cells(
                        arena.view::<i8, 0usize, 12usize>(),
                    ),
                    output: arena.view::<i8, 32usize, 4usize>(),
                },
            );
            __tinyml::Observer::end(observer, &__OPERATORS[18usize]);
            __tinyml::Observer::start(observer, &__OPERATORS[19usize]);
            __add_0(
                &__kernels::ops::add::Args {
                    broadcast: &const { __kernels::Broadcast::flat(4usize) },
                    arithmetic: __kernels::ops::add::Quantized {
                        left_shift: 20i32,
                        first_multiplier: 1073741824i32,
                        first_shift: 0i32,
                        second_multiplier: 1238021094i32,
                        second_shift: -2i32,
                        output_multiplier: 1874348092i32,
                        output_shift: -19i32,
                        first_zero_point: 13i32,
                        second_zero_point: 0i32,
                        zero_point: 9i32,
                        min: -128i32,
                        max: 127i32,
                        linear: ::core::option::Option::Some(__kernels::ops::add::Linear {
                            first: 468587023i32,
                            second: 135069857i32,
                            offset: -3872490i32,
                        }),
                    },
                    first: __kernels::Source::Cells(arena.view::<i8, 16usize, 4usize>()),
                    second: __kernels::Source::Cells(
                        arena.view::<i8, 32usize, 4usize>(),
                    ),
                    output: arena.view::<i8, 16usize, 4usize>(),
                },
            );
            __tinyml::Observer::end(observer, &__OPERATORS[19usize]);
            __tinyml::Observer::start(observer, &__OPERATORS[20usize]);
            __lookup_2(
                &__kernels::ops::lookup::Args {
                    table: __tinyml::__private::elements::<
                        i8,
                        _,
                        _,
                        256usize,
                    >(&__CONSTANT_25),
                    input: arena.view::<i8, 16usize, 4usize>(),
                    output: arena.view::<i8, 16usize, 4usize>(),
                },
            );
            __tinyml::Observer::end(observer, &__OPERATORS[20usize]);
            __tinyml::Observer::start(observer, &__OPERATORS[21usize]);
            __mul_3(
                &__kernels::ops::mul::Args {
                    broadcast: &const { __kernels::Broadcast::flat(4usize) },
                    arithmetic: __kernels::ops::mul::Quantized {
                        multiplier: 1983492968i32,
                        shift: -8i32,
                        first_zero_point: -128i32,
                        second_zero_point: 30i32,
                        zero_point: 10i32,
                        min: -128i32,
                        max: 127i32,
                    },
                    first: __kernels::Source::Cells(arena.view::<i8, 16usize, 4usize>()),
                    second: __kernels::Source::Cells(
                        arena.view::<i8, 12usize, 4usize>(),
                    ),
                    output: arena.view::<i8, 12usize, 4usize>(),
                },
            );
            __tinyml::Observer::end(observer, &__OPERATORS[21usize]);
            __tinyml::Observer::start(observer, &__OPERATORS[22usize]);
            __sub_5(
                &__kernels::ops::sub::Args {
                    broadcast: &const {
                        __kernels::Broadcast {
                            extents: [1usize, 1usize, 1usize, 1usize, 1usize, 4usize],
                            first: [0usize, 0usize, 0usize, 0usize, 0usize, 0usize],
                            second: [0usize, 0usize, 0usize, 0usize, 4usize, 1usize],
                        }
                    },
                    arithmetic: __kernels::ops::add::Quantized {
                        left_shift: 20i32,
                        first_multiplier: 1073741824i32,
                        first_shift: 0i32,
                        second_multiplier: 2139094913i32,
                        second_shift: -1i32,
                        output_multiplier: 1636372150i32,
                        output_shift: -19i32,
                        first_zero_point: -128i32,
                        second_zero_point: -128i32,
                        zero_point: -43i32,
                        min: -128i32,
                        max: 127i32,
                        linear: ::core::option::Option::Some(__kernels::ops::add::Linear {
                            first: 409093038i32,
                            second: -407494994i32,
                            offset: -88329949i32,
                        }),
                    },
                    first: __kernels::Source::Constant(
                        __tinyml::__private::elements::<i8, _, _, 1usize>(&__CONSTANT_33),
                    ),
                    second: __kernels::Source::Cells(
                        arena.view::<i8, 16usize, 4usize>(),
                    ),
                    output: arena.view::<i8, 16usize, 4usize>(),
                },
            );
            __tinyml::Observer::end(observer, &__OPERATORS[22usize]);
            __tinyml::Observer::start(observer, &__OPERATORS[23usize]);
            __strided_copy_4(
                &__kernels::ops::strided_copy::Args {
                    params: &const {
                        __kernels::ops::strided_copy::Params {
                            extents: [1usize, 1usize, 1usize, 1usize, 1usize, 4usize],
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
                        arena.view::<i8, 0usize, 12usize>(),
                    ),
                    output: arena.view::<i8, 32usize, 4usize>(),
                },
            );
            __tinyml::Observer::end(observer, &__OPERATORS[23usize]);
            __tinyml::Observer::start(observer, &__OPERATORS[24usize]);
            __add_0(
                &__kernels::ops::add::Args {
                    broadcast: &const { __kernels::Broadcast::flat(4usize) },
                    arithmetic: __kernels::ops::add::Quantized {
                        left_shift: 20i32,
                        first_multiplier: 1073741824i32,
                        first_shift: 0i32,
                        second_multiplier: 1238021094i32,
                        second_shift: -2i32,
                        output_multiplier: 1463166756i32,
                        output_shift: -18i32,
                        first_zero_point: 13i32,
                        second_zero_point: 0i32,
                        zero_point: 10i32,
                        min: -128i32,
                        max: 127i32,
                        linear: ::core::option::Option::Some(__kernels::ops::add::Linear {
                            first: 731583378i32,
                            second: 210878359i32,
                            offset: -15130622i32,
                        }),
                    },
                    first: __kernels::Source::Cells(arena.view::<i8, 28usize, 4usize>()),
                    second: __kernels::Source::Cells(
                        arena.view::<i8, 32usize, 4usize>(),
                    ),
                    output: arena.view::<i8, 28usize, 4usize>(),
                },
            );
            __tinyml::Observer::end(observer, &__OPERATORS[24usize]);
            __tinyml::Observer::start(observer, &__OPERATORS[25usize]);
            __lookup_2(
                &__kernels::ops::lookup::Args {
                    table: __tinyml::__private::elements::<
                        i8,
                        _,
                        _,
                        256usize,
                    >(&__CONSTANT_26),
                    input: arena.view::<i8, 28usize, 4usize>(),
                    output: arena.view::<i8, 28usize, 4usize>(),
                },
            );
            __tinyml::Observer::end(observer, &__OPERATORS[25usize]);
            __tinyml::Observer::start(observer, &__OPERATORS[26usize]);
            __strided_copy_4(
                &__kernels::ops::strided_copy::Args {
                    params: &const {
                        __kernels::ops::strided_copy::Params {
                            extents: [1usize, 1usize, 1usize, 1usize, 1usize, 4usize],
                            source_offset: 8isize,
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
                        arena.view::<i8, 0usize, 12usize>(),
                    ),
                    output: arena.view::<i8, 32usize, 4usize>(),
                },
            );
            __tinyml::Observer::end(observer, &__OPERATORS[26usize]);
            __tinyml::Observer::start(observer, &__OPERATORS[27usize]);
            __mul_3(
                &__kernels::ops::mul::Args {
                    broadcast: &const { __kernels::Broadcast::flat(4usize) },
                    arithmetic: __kernels::ops::mul::Quantized {
                        multiplier: 1665294107i32,
                        shift: -7i32,
                        first_zero_point: -128i32,
                        second_zero_point: 0i32,
                        zero_point: -6i32,
                        min: -128i32,
                        max: 127i32,
                    },
                    first: __kernels::Source::Cells(arena.view::<i8, 28usize, 4usize>()),
                    second: __kernels::Source::Cells(
                        arena.view::<i8, 32usize, 4usize>(),
                    ),
                    output: arena.view::<i8, 28usize, 4usize>(),
                },
            );
            __tinyml::Observer::end(observer, &__OPERATORS[27usize]);
            __tinyml::Observer::start(observer, &__OPERATORS[28usize]);
            __add_0(
                &__kernels::ops::add::Args {
                    broadcast: &const { __kernels::Broadcast::flat(4usize) },
                    arithmetic: __kernels::ops::add::Quantized {
                        left_shift: 20i32,
                        first_multiplier: 1073741824i32,
                        first_shift: 0i32,
                        second_multiplier: 1596492803i32,
                        second_shift: -3i32,
                        output_multiplier: 1703609203i32,
                        output_shift: -18i32,
                        first_zero_point: 13i32,
                        second_zero_point: -6i32,
                        zero_point: 16i32,
                        min: -128i32,
                        max: 127i32,
                        linear: ::core::option::Option::Some(__kernels::ops::add::Linear {
                            first: 851804618i32,
                            second: 158313202i32,
                            offset: -4942229i32,
                        }),
                    },
                    first: __kernels::Source::Cells(arena.view::<i8, 20usize, 4usize>()),
                    second: __kernels::Source::Cells(
                        arena.view::<i8, 28usize, 4usize>(),
                    ),
                    output: arena.view::<i8, 20usize, 4usize>(),
                },
            );
            __tinyml::Observer::end(observer, &__OPERATORS[28usize]);
            __tinyml::Observer::start(observer, &__OPERATORS[29usize]);
            __lookup_2(
                &__kernels::ops::lookup::Args {
                    table: __tinyml::__private::elements::<
                        i8,
                        _,
                        _,
                        256usize,
                    >(&__CONSTANT_27),
                    input: arena.view::<i8, 20usize, 4usize>(),
                    output: arena.view::<i8, 20usize, 4usize>(),
                },
            );
            __tinyml::Observer::end(observer, &__OPERATORS[29usize]);
            __tinyml::Observer::start(observer, &__OPERATORS[30usize]);
            __mul_3(
                &__kernels::ops::mul::Args {
                    broadcast: &const { __kernels::Broadcast::flat(4usize) },
                    arithmetic: __kernels::ops::mul::Quantized {
                        multiplier: 1703519712i32,
                        shift: -6i32,
                        first_zero_point: -43i32,
                        second_zero_point: 0i32,
                        zero_point: 7i32,
                        min: -128i32,
                        max: 127i32,
                    },
                    first: __kernels::Source::Cells(arena.view::<i8, 16usize, 4usize>()),
                    second: __kernels::Source::Cells(
                        arena.view::<i8, 20usize, 4usize>(),
                    ),
                    output: arena.view::<i8, 16usize, 4usize>(),
                },
            );
            __tinyml::Observer::end(observer, &__OPERATORS[30usize]);
            __tinyml::Observer::start(observer, &__OPERATORS[31usize]);
            __add_0(
                &__kernels::ops::add::Args {
                    broadcast: &const { __kernels::Broadcast::flat(4usize) },
                    arithmetic: __kernels::ops::add::Quantized {
                        left_shift: 20i32,
                        first_multiplier: 1073741824i32,
                        first_shift: 0i32,
                        second_multiplier: 1760928437i32,
                        second_shift: -1i32,
                        output_multiplier: 1073741824i32,
                        output_shift: -18i32,
                        first_zero_point: 10i32,
                        second_zero_point: 7i32,
                        zero_point: 10i32,
                        min: -128i32,
                        max: 127i32,
                        linear: ::core::option::Option::Some(__kernels::ops::add::Linear {
                            first: 536870912i32,
                            second: 440232109i32,
                            offset: -10989020i32,
                        }),
                    },
                    first: __kernels::Source::Cells(arena.view::<i8, 12usize, 4usize>()),
                    second: __kernels::Source::Cells(
                        arena.view::<i8, 16usize, 4usize>(),
                    ),
                    output: arena.view::<i8, 12usize, 4usize>(),
                },
            );
            __tinyml::Observer::end(observer, &__OPERATORS[31usize]);
            __tinyml::Observer::start(observer, &__OPERATORS[32usize]);
            __fully_connected_1(
                &__kernels::ops::fully_connected::Args {
                    params: &const {
                        __kernels::ops::fully_connected::Params {
                            batches: 1usize,
                            input_depth: 4usize,
                            output_depth: 12usize,
                            input_zero_point: -1i32,
                            filter_zero_point: 0i32,
                        }
                    },
                    filter: __tinyml::__private::unless(
                        __FULLY_CONNECTED_1_PACKED,
                        __tinyml::__private::elements::<i8, _, _, 48usize>(&__CONSTANT_0),
                    ),
                    bias: __tinyml::__private::unless(
                        __FULLY_CONNECTED_1_PACKED,
                        __tinyml::__private::elements::<
                            i32,
                            _,
                            _,
                            12usize,
                        >(&__CONSTANT_1),
                    ),
                    stage: __kernels::Requantization {
                        multipliers: __tinyml::__private::unless(
                            __FULLY_CONNECTED_1_PACKED,
                            __tinyml::__private::elements::<
                                i32,
                                _,
                                _,
                                12usize,
                            >(&__CONSTANT_13),
                        ),
                        shifts: __tinyml::__private::unless(
                            __FULLY_CONNECTED_1_PACKED,
                            __tinyml::__private::elements::<
                                i8,
                                _,
                                _,
                                12usize,
                            >(&__CONSTANT_14),
                        ),
                        zero_point: 16i32,
                        min: -128i32,
                        max: 127i32,
                    },
                    packed: if __FULLY_CONNECTED_1_PACKED {
                        ::core::option::Option::Some(__kernels::Packed {
                            words: __tinyml::__private::elements::<
                                u32,
                                _,
                                _,
                                48usize,
                            >(&__CONSTANT_15),
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
                    input: arena.view::<i8, 24usize, 4usize>(),
                    output: arena.view::<i8, 0usize, 12usize>(),
                },
            );
            __tinyml::Observer::end(observer, &__OPERATORS[32usize]);
            __tinyml::Observer::start(observer, &__OPERATORS[33usize]);
            __strided_copy_4(
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
                    source: __kernels::Source::Cells(
                        arena.view::<i8, 0usize, 12usize>(),
                    ),
                    output: arena.view::<i8, 16usize, 4usize>(),
                },
            );
            __strided_copy_4(
                &__kernels::ops::strided_copy::Args {
                    params: &const {
                        __kernels::ops::strided_copy::Params {
                            extents: [1usize, 1usize, 1usize, 1usize, 1usize, 4usize],
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
                        arena.view::<i8, 0usize, 12usize>(),
                    ),
                    output: arena.view::<i8, 24usize, 4usize>(),
                },
            );
            __strided_copy_4(
                &__kernels::ops::strided_copy::Args {
                    params: &const {
                        __kernels::ops::strided_copy::Params {
                            extents: [1usize, 1usize, 1usize, 1usize, 1usize, 4usize],
                            source_offset: 8isize,
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
                        arena.view::<i8, 0usize, 12usize>(),
                    ),
                    output: arena.view::<i8, 20usize, 4usize>(),
                },
            );
            __tinyml::Observer::end(observer, &__OPERATORS[33usize]);
            __tinyml::Observer::start(observer, &__OPERATORS[34usize]);
            __fully_connected_1(
                &__kernels::ops::fully_connected::Args {
                    params: &const {
                        __kernels::ops::fully_connected::Params {
                            batches: 1usize,
                            input_depth: 4usize,
                            output_depth: 12usize,
                            input_zero_point: 10i32,
                            filter_zero_point: 0i32,
                        }
                    },
                    filter: __tinyml::__private::unless(
                        __FULLY_CONNECTED_1_PACKED,
                        __tinyml::__private::elements::<i8, _, _, 48usize>(&__CONSTANT_8),
                    ),
                    bias: __tinyml::__private::unless(
                        __FULLY_CONNECTED_1_PACKED,
                        __tinyml::__private::elements::<
                            i32,
                            _,
                            _,
                            12usize,
                        >(&__CONSTANT_16),
                    ),
                    stage: __kernels::Requantization {
                        multipliers: __tinyml::__private::unless(
                            __FULLY_CONNECTED_1_PACKED,
                            __tinyml::__private::elements::<
                                i32,
                                _,
                                _,
                                12usize,
                            >(&__CONSTANT_17),
                        ),
                        shifts: __tinyml::__private::unless(
                            __FULLY_CONNECTED_1_PACKED,
                            __tinyml::__private::elements::<
                                i8,
                                _,
                                _,
                                12usize,
                            >(&__CONSTANT_18),
                        ),
                        zero_point: -4i32,
                        min: -128i32,
                        max: 127i32,
                    },
                    packed: if __FULLY_CONNECTED_1_PACKED {
                        ::core::option::Option::Some(__kernels::Packed {
                            words: __tinyml::__private::elements::<
                                u32,
                                _,
                                _,
                                48usize,
                            >(&__CONSTANT_19),
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
                    input: arena.view::<i8, 12usize, 4usize>(),
                    output: arena.view::<i8, 0usize, 12usize>(),
                },
            );
            __tinyml::Observer::end(observer, &__OPERATORS[34usize]);
            __tinyml::Observer::start(observer, &__OPERATORS[35usize]);
            __strided_copy_4(
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
                    source: __kernels::Source::Cells(
                        arena.view::<i8, 0usize, 12usize>(),
                    ),
                    output: arena.view::<i8, 28usize, 4usize>(),
                },
            );
            __tinyml::Observer::end(observer, &__OPERATORS[35usize]);
            __tinyml::Observer::start(observer, &__OPERATORS[36usize]);
            __add_0(
                &__kernels::ops::add::Args {
                    broadcast: &const { __kernels::Broadcast::flat(4usize) },
                    arithmetic: __kernels::ops::add::Quantized {
                        left_shift: 20i32,
                        first_multiplier: 1073741824i32,
                        first_shift: 0i32,
                        second_multiplier: 1525530991i32,
                        second_shift: -2i32,
                        output_multiplier: 2125261567i32,
                        output_shift: -19i32,
                        first_zero_point: 16i32,
                        second_zero_point: -4i32,
                        zero_point: 3i32,
                        min: -128i32,
                        max: 127i32,
                        linear: ::core::option::Option::Some(__kernels::ops::add::Linear {
                            first: 531315392i32,
                            second: 188718107i32,
                            offset: -22918459i32,
                        }),
                    },
                    first: __kernels::Source::Cells(arena.view::<i8, 16usize, 4usize>()),
                    second: __kernels::Source::Cells(
                        arena.view::<i8, 28usize, 4usize>(),
                    ),
                    output: arena.view::<i8, 16usize, 4usize>(),
                },
            );
            __tinyml::Observer::end(observer, &__OPERATORS[36usize]);
            __tinyml::Observer::start(observer, &__OPERATORS[37usize]);
            __lookup_2(
                &__kernels::ops::lookup::Args {
                    table: __tinyml::__private::elements::<
                        i8,
                        _,
                        _,
                        256usize,
                    >(&__CONSTANT_28),
                    input: arena.view::<i8, 16usize, 4usize>(),
                    output: arena.view::<i8, 16usize, 4usize>(),
                },
            );
            __tinyml::Observer::end(observer, &__OPERATORS[37usize]);
            __tinyml::Observer::start(observer, &__OPERATORS[38usize]);
            __mul_3(
                &__kernels::ops::mul::Args {
                    broadcast: &const { __kernels::Broadcast::flat(4usize) },
                    arithmetic: __kernels::ops::mul::Quantized {
                        multiplier: 1638526027i32,
                        shift: -7i32,
                        first_zero_point: -128i32,
                        second_zero_point: 10i32,
                        zero_point: 15i32,
                        min: -128i32,
                        max: 127i32,
                    },
                    first: __kernels::Source::Cells(arena.view::<i8, 16usize, 4usize>()),
                    second: __kernels::Source::Cells(
                        arena.view::<i8, 12usize, 4usize>(),
                    ),
                    output: arena.view::<i8, 12usize, 4usize>(),
                },
            );
            __tinyml::Observer::end(observer, &__OPERATORS[38usize]);
            __tinyml::Observer::start(observer, &__OPERATORS[39usize]);
            __sub_5(
                &__kernels::ops::sub::Args {
                    broadcast: &const {
                        __kernels::Broadcast {
                            extents: [1usize, 1usize, 1usize, 1usize, 1usize, 4usize],
                            first: [0usize, 0usize, 0usize, 0usize, 0usize, 0usize],
                            second: [0usize, 0usize, 0usize, 0usize, 4usize, 1usize],
                        }
                    },
                    arithmetic: __kernels::ops::add::Quantized {
                        left_shift: 20i32,
                        first_multiplier: 1073741824i32,
                        first_shift: 0i32,
                        second_multiplier: 2139094913i32,
                        second_shift: -1i32,
                        output_multiplier: 1610004838i32,
                        output_shift: -19i32,
                        first_zero_point: -128i32,
                        second_zero_point: -128i32,
                        zero_point: -32i32,
                        min: -128i32,
                        max: 127i32,
                        linear: ::core::option::Option::Some(__kernels::ops::add::Linear {
                            first: 402501210i32,
                            second: -400928915i32,
                            offset: -65274129i32,
                        }),
                    },
                    first: __kernels::Source::Constant(
                        __tinyml::__private::elements::<i8, _, _, 1usize>(&__CONSTANT_33),
                    ),
                    second: __kernels::Source::Cells(
                        arena.view::<i8, 16usize, 4usize>(),
                    ),
                    output: arena.view::<i8, 16usize, 4usize>(),
                },
            );
            __tinyml::Observer::end(observer, &__OPERATORS[39usize]);
            __tinyml::Observer::start(observer, &__OPERATORS[40usize]);
            __strided_copy_4(
                &__kernels::ops::strided_copy::Args {
                    params: &const {
                        __kernels::ops::strided_copy::Params {
                            extents: [1usize, 1usize, 1usize, 1usize, 1usize, 4usize],
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
                        arena.view::<i8, 0usize, 12usize>(),
                    ),
                    output: arena.view::<i8, 28usize, 4usize>(),
                },
            );
            __tinyml::Observer::end(observer, &__OPERATORS[40usize]);
            __tinyml::Observer::start(observer, &__OPERATORS[41usize]);
            __add_0(
                &__kernels::ops::add::Args {
                    broadcast: &const { __kernels::Broadcast::flat(4usize) },
                    arithmetic: __kernels::ops::add::Quantized {
                        left_shift: 20i32,
                        first_multiplier: 1073741824i32,
                        first_shift: 0i32,
                        second_multiplier: 1525530991i32,
                        second_shift: -2i32,
                        output_multiplier: 1371673583i32,
                        output_shift: -18i32,
                        first_zero_point: 16i32,
                        second_zero_point: -4i32,
                        zero_point: -1i32,
                        min: -128i32,
                        max: 127i32,
                        linear: ::core::option::Option::Some(__kernels::ops::add::Linear {
                            first: 685836792i32,
                            second: 243602619i32,
                            offset: -40107084i32,
                        }),
                    },
                    first: __kernels::Source::Cells(arena.view::<i8, 24usize, 4usize>()),
                    second: __kernels::Source::Cells(
                        arena.view::<i8, 28usize, 4usize>(),
                    ),
                    output: arena.view::<i8, 24usize, 4usize>(),
                },
            );
            __tinyml::Observer::end(observer, &__OPERATORS[41usize]);
            __tinyml::Observer::start(observer, &__OPERATORS[42usize]);
            __lookup_2(
                &__kernels::ops::lookup::Args {
                    table: __tinyml::__private::elements::<
                        i8,
                        _,
                        _,
                        256usize,
                    >(&__CONSTANT_29),
                    input: arena.view::<i8, 24usize, 4usize>(),
                    output: arena.view::<i8, 24usize, 4usize>(),
                },
            );
            __tinyml::Observer::end(observer, &__OPERATORS[42usize]);
            __tinyml::Observer::start(observer, &__OPERATORS[43usize]);
            __strided_copy_4(
                &__kernels::ops::strided_copy::Args {
                    params: &const {
                        __kernels::ops::strided_copy::Params {
                            extents: [1usize, 1usize, 1usize, 1usize, 1usize, 4usize],
                            source_offset: 8isize,
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
                        arena.view::<i8, 0usize, 12usize>(),
                    ),
                    output: arena.view::<i8, 28usize, 4usize>(),
                },
            );
            __tinyml::Observer::end(observer, &__OPERATORS[43usize]);
            __tinyml::Observer::start(observer, &__OPERATORS[44usize]);
            __mul_3(
                &__kernels::ops::mul::Args {
                    broadcast: &const { __kernels::Broadcast::flat(4usize) },
                    arithmetic: __kernels::ops::mul::Quantized {
                        multiplier: 1156027506i32,
                        shift: -6i32,
                        first_zero_point: -128i32,
                        second_zero_point: -4i32,
                        zero_point: -4i32,
                        min: -128i32,
                        max: 127i32,
                    },
                    first: __kernels::Source::Cells(arena.view::<i8, 24usize, 4usize>()),
                    second: __kernels::Source::Cells(
                        arena.view::<i8, 28usize, 4usize>(),
                    ),
                    output: arena.view::<i8, 24usize, 4usize>(),
                },
            );
            __tinyml::Observer::end(observer, &__OPERATORS[44usize]);
            __tinyml::Observer::start(observer, &__OPERATORS[45usize]);
            __add_0(
                &__kernels::ops::add::Args {
                    broadcast: &const { __kernels::Broadcast::flat(4usize) },
                    arithmetic: __kernels::ops::add::Quantized {
                        left_shift: 20i32,
                        first_multiplier: 1073741824i32,
                        first_shift: 0i32,
                        second_multiplier: 1416944164i32,
                        second_shift: -3i32,
                        output_multiplier: 1405263079i32,
                        output_shift: -18i32,
                        first_zero_point: 16i32,
                        second_zero_point: -4i32,
                        zero_point: 21i32,
                        min: -128i32,
                        max: 127i32,
                        linear: ::core::option::Option::Some(__kernels::ops::add::Linear {
                            first: 702631540i32,
                            second: 115901891i32,
                            offset: 2985264i32,
                        }),
                    },
                    first: __kernels::Source::Cells(arena.view::<i8, 20usize, 4usize>()),
                    second: __kernels::Source::Cells(
                        arena.view::<i8, 24usize, 4usize>(),
                    ),
                    output: arena.view::<i8, 20usize, 4usize>(),
                },
            );
            __tinyml::Observer::end(observer, &__OPERATORS[45usize]);
            __tinyml::Observer::start(observer, &__OPERATORS[46usize]);
            __lookup_2(
                &__kernels::ops::lookup::Args {
                    table: __tinyml::__private::elements::<
                        i8,
                        _,
                        _,
                        256usize,
                    >(&__CONSTANT_30),
                    input: arena.view::<i8, 20usize, 4usize>(),
                    output: arena.view::<i8, 20usize, 4usize>(),
                },
            );
            __tinyml::Observer::end(observer, &__OPERATORS[46usize]);
            __tinyml::Observer::start(observer, &__OPERATORS[47usize]);
            __mul_3(
                &__kernels::ops::mul::Args {
                    broadcast: &const { __kernels::Broadcast::flat(4usize) },
                    arithmetic: __kernels::ops::mul::Quantized {
                        multiplier: 1482880010i32,
                        shift: -6i32,
                        first_zero_point: -32i32,
                        second_zero_point: 0i32,
                        zero_point: 4i32,
                        min: -128i32,
                        max: 127i32,
                    },
                    first: __kernels::Source::Cells(arena.view::<i8, 16usize, 4usize>()),
                    second: __kernels::Source::Cells(
                        arena.view::<i8, 20usize, 4usize>(),
                    ),
                    output: arena.view::<i8, 16usize, 4usize>(),
                },
            );
            __tinyml::Observer::end(observer, &__OPERATORS[47usize]);
            __tinyml::Observer::start(observer, &__OPERATORS[48usize]);
            __add_0(
                &__kernels::ops::add::Args {
                    broadcast: &const { __kernels::Broadcast::flat(4usize) },
                    arithmetic: __kernels::ops::add::Quantized {
                        left_shift: 20i32,
                        first_multiplier: 1469834710i32,
                        first_shift: -1i32,
                        second_multiplier: 1073741824i32,
                        second_shift: 0i32,
                        output_multiplier: 1758996209i32,
                        output_shift: -19i32,
                        first_zero_point: 15i32,
                        second_zero_point: 4i32,
                        zero_point: 4i32,
                        min: -128i32,
                        max: 127i32,
                        linear: ::core::option::Option::Some(__kernels::ops::add::Linear {
                            first: 300984094i32,
                            second: 439749052i32,
                            offset: -15069680i32,
                        }),
                    },
                    first: __kernels::Source::Cells(arena.view::<i8, 12usize, 4usize>()),
                    second: __kernels::Source::Cells(
                        arena.view::<i8, 16usize, 4usize>(),
                    ),
                    output: arena.view::<i8, 12usize, 4usize>(),
                },
            );
            __tinyml::Observer::end(observer, &__OPERATORS[48usize]);
        }
        /// Forgets what earlier invocations left in the state.
        pub fn reset(&mut self) {
            self.state.clear();
        }
        ///The input `frames`: i8 of shape [1, 3, 4], real = 0.007810055 * (integer + 1).
        pub fn input(&self) -> &[i8; 12usize] {
            self.arena.array::<i8, 0usize, 12usize>()
        }
        ///The input `frames`: i8 of shape [1, 3, 4], real = 0.007810055 * (integer + 1).
        ///
        /// Write it before `invoke`.
        pub fn input_mut(&mut self) -> &mut [i8; 12usize] {
            self.arena.array_mut::<i8, 0usize, 12usize>()
        }
        ///The output `state`: i8 of shape [1, 4], real = 0.0046240375 * (integer - 4).
        pub fn output(&self) -> &[i8; 4usize] {
            self.arena.array::<i8, 12usize, 4usize>()
        }
    }
    impl ::core::default::Default for Gru {
        fn default() -> Self {
            Self::new()
        }
    }
    impl __tinyml::Model for Gru {
        const NAME: &'static str = "Gru";
        const ARENA_BYTES: usize = Gru::ARENA_BYTES;
        const STATE_BYTES: usize = 0usize;
        const WEIGHT_BYTES: usize = Gru::WEIGHT_BYTES;
        const MACS: u64 = 240u64;
        const MODEL_HASH: u64 = 15784636540470346987u64;
        const OPERATORS: &'static [__tinyml::OperatorInfo] = Gru::OPERATORS;
        fn invoke_with<O: __tinyml::Observer>(&mut self, observer: &mut O) {
            Gru::invoke_with(self, observer);
        }
        fn reset(&mut self) {
            Gru::reset(self);
        }
        const INPUTS: &'static [__tinyml::AnyTensorInfo] = &[
            __tinyml::AnyTensorInfo {
                name: "frames",
                element: "i8",
                shape: &[1usize, 3usize, 4usize],
                scale: 0.007810055f32,
                zero_point: -1i32,
            },
        ];
        const OUTPUTS: &'static [__tinyml::AnyTensorInfo] = &[
            __tinyml::AnyTensorInfo {
                name: "state",
                element: "i8",
                shape: &[1usize, 4usize],
                scale: 0.0046240375f32,
                zero_point: 4i32,
            },
        ];
        type Input = [i8; 12usize];
        type Output = [i8; 4usize];
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
                0usize => self.arena.bytes_mut(0usize..12usize),
                _ => ::core::option::Option::None,
            }
        }
        fn output_bytes(&self, index: usize) -> ::core::option::Option<&[u8]> {
            match index {
                0usize => self.arena.bytes(12usize..16usize),
                _ => ::core::option::Option::None,
            }
        }
    }
};
