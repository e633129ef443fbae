///
/// A TensorFlow Lite model, compiled.
///
/// | tensor | name | type | shape | scale | zero point |
/// |---|---|---|---|---|---|
/// | input | `audio_frame` | i16 | [1, 480] |  |  |
/// | output | `features` | i8 | [1, 40] |  |  |
///
/// | size | |
/// |---|---|
/// | arena | 2060 bytes (no smaller plan exists for this order of operators) |
/// | state | 160 bytes |
/// | constants | 3082 bytes |
/// | multiply-accumulate operations | 0 |
///
/// | operator | output | shape | MACs | rows at a time |
/// |---|---|---|---|---|
/// | SignalWindow | `windowed` | [1, 480] | 0 | all |
/// | SignalFftAutoScale | `scaled` | [480], [] | 0 | all |
/// | SignalRfft | `spectrum` | [514] | 0 | all |
/// | SignalEnergy | `energy` | [257] | 0 | all |
/// | CAST | `energy_signed` | [257] | 0 | all |
/// | STRIDED_SLICE | `energy_kept` | [236] | 0 | all |
/// | CONCATENATION | `energy_padded` | [257] | 0 | all |
/// | CAST | `band_energy` | [257] | 0 | all |
/// | SignalFilterBank | `filter_sums` | [40] | 0 | all |
/// | SignalFilterBankSquareRoot | `filter_roots` | [40] | 0 | all |
/// | SignalFilterBankSpectralSubtraction | `signal` | [40], [40] | 0 | all |
/// | SignalPCAN | `normalised` | [40] | 0 | all |
/// | SignalFilterBankLog | `log_channels` | [40] | 0 | all |
/// | CAST | `log_wide` | [40] | 0 | all |
/// | MUL | `scaled_up` | [40] | 0 | all |
/// | ADD | `rounded` | [40] | 0 | all |
/// | DIV | `quotient` | [40] | 0 | all |
/// | ADD | `shifted` | [40] | 0 | all |
/// | MINIMUM | `at_most_127` | [40] | 0 | all |
/// | MAXIMUM | `clipped` | [40] | 0 | all |
/// | CAST | `channels` | [40] | 0 | all |
pub struct AudioPreprocessor {
    state: ::tinyml::__private::Arena<160usize>,
    arena: ::tinyml::__private::Arena<{ AudioPreprocessor::ARENA_BYTES }>,
}
const _: () = {
    use ::tinyml as __tinyml;
    use ::tinyml::kernels as __kernels;
    #[allow(dead_code)]
    type __Set = __kernels::Native;
    #[allow(dead_code)]
    const __ARENA_BYTES: usize = AudioPreprocessor::ARENA_BYTES;
    #[allow(dead_code)]
    const __STATE_BYTES: usize = AudioPreprocessor::STATE_BYTES;
    static __CONSTANT_0: __tinyml::__private::Aligned<u32, [u8; 960usize]> = __tinyml::__private::Aligned::new(
        *b"\0\0\0\0\x01\0\x02\0... 960 bytes, hash 82875e71",
    );
    static __CONSTANT_1: __tinyml::__private::Aligned<u32, [u8; 258usize]> = __tinyml::__private::Aligned::new(
        *b"\xFF\x7F\xFD\x7F\xF5\x7F\xE9\x7F... 258 bytes, hash 0581eac6",
    );
    static __CONSTANT_2: __tinyml::__private::Aligned<u32, [u8; 20usize]> = __tinyml::__private::Aligned::new(
        *b"\0\0\0\0\0\0\0\0... 20 bytes, hash b9fee455",
    );
    static __CONSTANT_3: __tinyml::__private::Aligned<u32, [u8; 64usize]> = __tinyml::__private::Aligned::new(
        *b"\0\0\0\0\0\0\0\0... 64 bytes, hash dfde6ac5",
    );
    static __CONSTANT_4: __tinyml::__private::Aligned<u32, [u8; 632usize]> = __tinyml::__private::Aligned::new(
        *b"\0\0a\x05\0\0\0\0... 632 bytes, hash aea08f5f",
    );
    static __CONSTANT_5: __tinyml::__private::Aligned<u32, [u8; 632usize]> = __tinyml::__private::Aligned::new(
        *b"\0\0\x9E\n\0\0\0\0... 632 bytes, hash dd6238f1",
    );
    static __CONSTANT_6: __tinyml::__private::Aligned<u32, [u8; 82usize]> = __tinyml::__private::Aligned::new(
        *b"\x04\0\x06\0\x08\0\x08\0... 82 bytes, hash 6c161aff",
    );
    static __CONSTANT_7: __tinyml::__private::Aligned<u32, [u8; 82usize]> = __tinyml::__private::Aligned::new(
        *b"\0\0\x04\0\x08\0\x0C\0... 82 bytes, hash c04a6035",
    );
    static __CONSTANT_8: __tinyml::__private::Aligned<u32, [u8; 82usize]> = __tinyml::__private::Aligned::new(
        *b"\x04\0\x04\0\x04\0\x04\0... 82 bytes, hash 8e9e50a9",
    );
    static __CONSTANT_9: __tinyml::__private::Aligned<u32, [u8; 250usize]> = __tinyml::__private::Aligned::new(
        *b"|\x7Fy\x7Fv\x7F\xFA\xFF... 250 bytes, hash 6460f864",
    );
    static __CONSTANT_10: __tinyml::__private::Aligned<u32, [u8; 4usize]> = __tinyml::__private::Aligned::new(
        *b"\0\x01\0\0",
    );
    static __CONSTANT_11: __tinyml::__private::Aligned<u32, [u8; 4usize]> = __tinyml::__private::Aligned::new(
        *b"M\x01\0\0",
    );
    static __CONSTANT_12: __tinyml::__private::Aligned<u32, [u8; 4usize]> = __tinyml::__private::Aligned::new(
        *b"\x80\xFF\xFF\xFF",
    );
    static __CONSTANT_13: __tinyml::__private::Aligned<u32, [u8; 4usize]> = __tinyml::__private::Aligned::new(
        *b"\x9A\x02\0\0",
    );
    static __CONSTANT_14: __tinyml::__private::Aligned<u32, [u8; 4usize]> = __tinyml::__private::Aligned::new(
        *b"\x7F\0\0\0",
    );
    #[diagnostic::on_unimplemented(
        message = "kernel set `tinyml::kernels::Native` has no custom operator 'SignalWindow' for i16",
        label = "needed by the model audio_preprocessor.tflite",
        note = "node 0 SignalWindow 'windowed' reads 'audio_frame' i16[1, 480], 'hann_window' i16[480]",
        note = "what to do: choose a kernel set that has it (`kernels = …`), implement `tinyml::kernels::ops::signal_window::SignalWindow<i16>` for a set of your own, or convert the model without this operator"
    )]
    #[allow(non_camel_case_types)]
    trait SignalWindow_i16 {
        fn run(args: &__kernels::ops::signal_window::Args<'_, i16>);
    }
    #[diagnostic::do_not_recommend]
    impl<K: __kernels::ops::signal_window::SignalWindow<i16>> SignalWindow_i16 for K {
        #[inline(always)]
        fn run(args: &__kernels::ops::signal_window::Args<'_, i16>) {
            <K as __kernels::ops::signal_window::SignalWindow<i16>>::run(args);
        }
    }
    #[inline(always)]
    fn __signal_window_17(args: &__kernels::ops::signal_window::Args<'_, i16>) {
        <__Set as SignalWindow_i16>::run(args);
    }
    #[diagnostic::on_unimplemented(
        message = "kernel set `tinyml::kernels::Native` has no custom operator 'SignalFftAutoScale' for i16",
        label = "needed by the model audio_preprocessor.tflite",
        note = "node 2 SignalFftAutoScale 'scaled' reads 'flat' i16[480]",
        note = "what to do: choose a kernel set that has it (`kernels = …`), implement `tinyml::kernels::ops::signal_fft_auto_scale::SignalFftAutoScale<i16>` for a set of your own, or convert the model without this operator"
    )]
    #[allow(non_camel_case_types)]
    trait SignalFftAutoScale_i16 {
        fn run(args: &__kernels::ops::signal_fft_auto_scale::Args<'_, i16>);
    }
    #[diagnostic::do_not_recommend]
    impl<
        K: __kernels::ops::signal_fft_auto_scale::SignalFftAutoScale<i16>,
    > SignalFftAutoScale_i16 for K {
        #[inline(always)]
        fn run(args: &__kernels::ops::signal_fft_auto_scale::Args<'_, i16>) {
            <K as __kernels::ops::signal_fft_auto_scale::SignalFftAutoScale<
                i16,
            >>::run(args);
        }
    }
    #[inline(always)]
    fn __signal_fft_auto_scale_10(
        args: &__kernels::ops::signal_fft_auto_scale::Args<'_, i16>,
    ) {
        <__Set as SignalFftAutoScale_i16>::run(args);
    }
    #[diagnostic::on_unimplemented(
        message = "kernel set `tinyml::kernels::Native` has no custom operator 'SignalRfft' for i16",
        label = "needed by the model audio_preprocessor.tflite",
        note = "node 3 SignalRfft 'spectrum' reads 'scaled' i16[480]",
        note = "what to do: choose a kernel set that has it (`kernels = …`), implement `tinyml::kernels::ops::signal_rfft::SignalRfft<i16>` for a set of your own, or convert the model without this operator"
    )]
    #[allow(non_camel_case_types)]
    trait SignalRfft_i16 {
        fn run(args: &__kernels::ops::signal_rfft::Args<'_, i16>);
    }
    #[diagnostic::do_not_recommend]
    impl<K: __kernels::ops::signal_rfft::SignalRfft<i16>> SignalRfft_i16 for K {
        #[inline(always)]
        fn run(args: &__kernels::ops::signal_rfft::Args<'_, i16>) {
            <K as __kernels::ops::signal_rfft::SignalRfft<i16>>::run(args);
        }
    }
    #[inline(always)]
    fn __signal_rfft_16(args: &__kernels::ops::signal_rfft::Args<'_, i16>) {
        <__Set as SignalRfft_i16>::run(args);
    }
    #[diagnostic::on_unimplemented(
        message = "kernel set `tinyml::kernels::Native` has no custom operator 'SignalEnergy' for i16",
        label = "needed by the model audio_preprocessor.tflite",
        note = "node 4 SignalEnergy 'energy' reads 'spectrum' i16[514]",
        note = "what to do: choose a kernel set that has it (`kernels = …`), implement `tinyml::kernels::ops::signal_energy::SignalEnergy<i16>` for a set of your own, or convert the model without this operator"
    )]
    #[allow(non_camel_case_types)]
    trait SignalEnergy_i16 {
        fn run(args: &__kernels::ops::signal_energy::Args<'_, i16>);
    }
    #[diagnostic::do_not_recommend]
    impl<K: __kernels::ops::signal_energy::SignalEnergy<i16>> SignalEnergy_i16 for K {
        #[inline(always)]
        fn run(args: &__kernels::ops::signal_energy::Args<'_, i16>) {
            <K as __kernels::ops::signal_energy::SignalEnergy<i16>>::run(args);
        }
    }
    #[inline(always)]
    fn __signal_energy_9(args: &__kernels::ops::signal_energy::Args<'_, i16>) {
        <__Set as SignalEnergy_i16>::run(args);
    }
    #[diagnostic::on_unimplemented(
        message = "kernel set `tinyml::kernels::Native` has no CAST for u32 and i32",
        label = "needed by the model audio_preprocessor.tflite",
        note = "node 5 CAST 'energy_signed' reads 'energy' u32[257]",
        note = "what to do: choose a kernel set that has it (`kernels = …`), implement `tinyml::kernels::ops::cast::Cast<u32, i32>` for a set of your own, or convert the model without this operator"
    )]
    #[allow(non_camel_case_types)]
    trait Cast_u32_i32 {
        fn run(args: &__kernels::ops::cast::Args<'_, u32, i32>);
    }
    #[diagnostic::do_not_recommend]
    impl<K: __kernels::ops::cast::Cast<u32, i32>> Cast_u32_i32 for K {
        #[inline(always)]
        fn run(args: &__kernels::ops::cast::Args<'_, u32, i32>) {
            <K as __kernels::ops::cast::Cast<u32, i32>>::run(args);
        }
    }
    #[inline(always)]
    fn __cast_7(args: &__kernels::ops::cast::Args<'_, u32, i32>) {
        <__Set as Cast_u32_i32>::run(args);
    }
    #[diagnostic::on_unimplemented(
        message = "kernel set `tinyml::kernels::Native` has no STRIDED_SLICE or CONCATENATION for i32",
        label = "needed by the model audio_preprocessor.tflite",
        note = "node 6 STRIDED_SLICE 'energy_kept' reads 'energy_signed' i32[257], 'first_bin' i32[1], 'end_bin' i32[1], 'bin_step' i32[1]",
        note = "node 7 CONCATENATION 'energy_padded' reads 'zeros_below' i32[5], 'energy_kept' i32[236], 'zeros_above' i32[16]",
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
    fn __strided_copy_18(args: &__kernels::ops::strided_copy::Args<'_, i32>) {
        <__Set as StridedCopy_i32>::run(args);
    }
    #[diagnostic::on_unimplemented(
        message = "kernel set `tinyml::kernels::Native` has no CAST for i32 and u32",
        label = "needed by the model audio_preprocessor.tflite",
        note = "node 8 CAST 'band_energy' reads 'energy_padded' i32[257]",
        note = "what to do: choose a kernel set that has it (`kernels = …`), implement `tinyml::kernels::ops::cast::Cast<i32, u32>` for a set of your own, or convert the model without this operator"
    )]
    #[allow(non_camel_case_types)]
    trait Cast_i32_u32 {
        fn run(args: &__kernels::ops::cast::Args<'_, i32, u32>);
    }
    #[diagnostic::do_not_recommend]
    impl<K: __kernels::ops::cast::Cast<i32, u32>> Cast_i32_u32 for K {
        #[inline(always)]
        fn run(args: &__kernels::ops::cast::Args<'_, i32, u32>) {
            <K as __kernels::ops::cast::Cast<i32, u32>>::run(args);
        }
    }
    #[inline(always)]
    fn __cast_6(args: &__kernels::ops::cast::Args<'_, i32, u32>) {
        <__Set as Cast_i32_u32>::run(args);
    }
    #[diagnostic::on_unimplemented(
        message = "kernel set `tinyml::kernels::Native` has no custom operator 'SignalFilterBank' for u32",
        label = "needed by the model audio_preprocessor.tflite",
        note = "node 9 SignalFilterBank 'filter_sums' reads 'band_energy' u32[257], 'filter_weights' i16[316], 'filter_unweights' i16[316], 'filter_bin_starts' i16[41], 'filter_weight_starts' i16[41], 'filter_widths' i16[41]",
        note = "what to do: choose a kernel set that has it (`kernels = …`), implement `tinyml::kernels::ops::signal_filter_bank::SignalFilterBank<u32>` for a set of your own, or convert the model without this operator"
    )]
    #[allow(non_camel_case_types)]
    trait SignalFilterBank_u32 {
        fn run(args: &__kernels::ops::signal_filter_bank::Args<'_, u32>);
    }
    #[diagnostic::do_not_recommend]
    impl<
        K: __kernels::ops::signal_filter_bank::SignalFilterBank<u32>,
    > SignalFilterBank_u32 for K {
        #[inline(always)]
        fn run(args: &__kernels::ops::signal_filter_bank::Args<'_, u32>) {
            <K as __kernels::ops::signal_filter_bank::SignalFilterBank<u32>>::run(args);
        }
    }
    #[inline(always)]
    fn __signal_filter_bank_11(
        args: &__kernels::ops::signal_filter_bank::Args<'_, u32>,
    ) {
        <__Set as SignalFilterBank_u32>::run(args);
    }
    #[diagnostic::on_unimplemented(
        message = "kernel set `tinyml::kernels::Native` has no custom operator 'SignalFilterBankSquareRoot' for u64",
        label = "needed by the model audio_preprocessor.tflite",
        note = "node 10 SignalFilterBankSquareRoot 'filter_roots' reads 'filter_sums' u64[40], 'scale_bits' i32[]",
        note = "what to do: choose a kernel set that has it (`kernels = …`), implement `tinyml::kernels::ops::signal_filter_bank_square_root::SignalFilterBankSquareRoot<u64>` for a set of your own, or convert the model without this operator"
    )]
    #[allow(non_camel_case_types)]
    trait SignalFilterBankSquareRoot_u64 {
        fn run(args: &__kernels::ops::signal_filter_bank_square_root::Args<'_, u64>);
    }
    #[diagnostic::do_not_recommend]
    impl<
        K: __kernels::ops::signal_filter_bank_square_root::SignalFilterBankSquareRoot<
                u64,
            >,
    > SignalFilterBankSquareRoot_u64 for K {
        #[inline(always)]
        fn run(args: &__kernels::ops::signal_filter_bank_square_root::Args<'_, u64>) {
            <K as __kernels::ops::signal_filter_bank_square_root::SignalFilterBankSquareRoot<
                u64,
            >>::run(args);
        }
    }
    #[inline(always)]
    fn __signal_filter_bank_square_root_14(
        args: &__kernels::ops::signal_filter_bank_square_root::Args<'_, u64>,
    ) {
        <__Set as SignalFilterBankSquareRoot_u64>::run(args);
    }
    #[diagnostic::on_unimplemented(
        message = "kernel set `tinyml::kernels::Native` has no custom operator 'SignalFilterBankSpectralSubtraction' for u32",
        label = "needed by the model audio_preprocessor.tflite",
        note = "node 11 SignalFilterBankSpectralSubtraction 'signal' reads 'filter_roots' u32[40]",
        note = "what to do: choose a kernel set that has it (`kernels = …`), implement `tinyml::kernels::ops::signal_filter_bank_spectral_subtraction::SignalFilterBankSpectralSubtraction<u32>` for a set of your own, or convert the model without this operator"
    )]
    #[allow(non_camel_case_types)]
    trait SignalFilterBankSpectralSubtraction_u32 {
        fn run(
            args: &__kernels::ops::signal_filter_bank_spectral_subtraction::Args<'_, u32>,
        );
    }
    #[diagnostic::do_not_recommend]
    impl<
        K: __kernels::ops::signal_filter_bank_spectral_subtraction::SignalFilterBankSpectralSubtraction<
                u32,
            >,
    > SignalFilterBankSpectralSubtraction_u32 for K {
        #[inline(always)]
        fn run(
            args: &__kernels::ops::signal_filter_bank_spectral_subtraction::Args<'_, u32>,
        ) {
            <K as __kernels::ops::signal_filter_bank_spectral_subtraction::SignalFilterBankSpectralSubtraction<
                u32,
            >>::run(args);
        }
    }
    #[inline(always)]
    fn __signal_filter_bank_spectral_subtraction_13(
        args: &__kernels::ops::signal_filter_bank_spectral_subtraction::Args<'_, u32>,
    ) {
        <__Set as SignalFilterBankSpectralSubtraction_u32>::run(args);
    }
    #[diagnostic::on_unimplemented(
        message = "kernel set `tinyml::kernels::Native` has no custom operator 'SignalPCAN' for u32",
        label = "needed by the model audio_preprocessor.tflite",
        note = "node 12 SignalPCAN 'normalised' reads 'signal' u32[40], 'noise_estimate' u32[40], 'gain_table' i16[125]",
        note = "what to do: choose a kernel set that has it (`kernels = …`), implement `tinyml::kernels::ops::signal_pcan::SignalPcan<u32>` for a set of your own, or convert the model without this operator"
    )]
    #[allow(non_camel_case_types)]
    trait SignalPcan_u32 {
        fn run(args: &__kernels::ops::signal_pcan::Args<'_, u32>);
    }
    #[diagnostic::do_not_recommend]
    impl<K: __kernels::ops::signal_pcan::SignalPcan<u32>> SignalPcan_u32 for K {
        #[inline(always)]
        fn run(args: &__kernels::ops::signal_pcan::Args<'_, u32>) {
            <K as __kernels::ops::signal_pcan::SignalPcan<u32>>::run(args);
        }
    }
    #[inline(always)]
    fn __signal_pcan_15(args: &__kernels::ops::signal_pcan::Args<'_, u32>) {
        <__Set as SignalPcan_u32>::run(args);
    }
    #[diagnostic::on_unimplemented(
        message = "kernel set `tinyml::kernels::Native` has no custom operator 'SignalFilterBankLog' for u32",
        label = "needed by the model audio_preprocessor.tflite",
        note = "node 13 SignalFilterBankLog 'log_channels' reads 'normalised' u32[40]",
        note = "what to do: choose a kernel set that has it (`kernels = …`), implement `tinyml::kernels::ops::signal_filter_bank_log::SignalFilterBankLog<u32>` for a set of your own, or convert the model without this operator"
    )]
    #[allow(non_camel_case_types)]
    trait SignalFilterBankLog_u32 {
        fn run(args: &__kernels::ops::signal_filter_bank_log::Args<'_, u32>);
    }
    #[diagnostic::do_not_recommend]
    impl<
        K: __kernels::ops::signal_filter_bank_log::SignalFilterBankLog<u32>,
    > SignalFilterBankLog_u32 for K {
        #[inline(always)]
        fn run(args: &__kernels::ops::signal_filter_bank_log::Args<'_, u32>) {
            <K as __kernels::ops::signal_filter_bank_log::SignalFilterBankLog<
                u32,
            >>::run(args);
        }
    }
    #[inline(always)]
    fn __signal_filter_bank_log_12(
        args: &__kernels::ops::signal_filter_bank_log::Args<'_, u32>,
    ) {
        <__Set as SignalFilterBankLog_u32>::run(args);
    }
    #[diagnostic::on_unimplemented(
        message = "kernel set `tinyml::kernels::Native` has no CAST for i16 and i32",
        label = "needed by the model audio_preprocessor.tflite",
        note = "node 14 CAST 'log_wide' reads 'log_channels' i16[40]",
        note = "what to do: choose a kernel set that has it (`kernels = …`), implement `tinyml::kernels::ops::cast::Cast<i16, i32>` for a set of your own, or convert the model without this operator"
    )]
    #[allow(non_camel_case_types)]
    trait Cast_i16_i32 {
        fn run(args: &__kernels::ops::cast::Args<'_, i16, i32>);
    }
    #[diagnostic::do_not_recommend]
    impl<K: __kernels::ops::cast::Cast<i16, i32>> Cast_i16_i32 for K {
        #[inline(always)]
        fn run(args: &__kernels::ops::cast::Args<'_, i16, i32>) {
            <K as __kernels::ops::cast::Cast<i16, i32>>::run(args);
        }
    }
    #[inline(always)]
    fn __cast_4(args: &__kernels::ops::cast::Args<'_, i16, i32>) {
        <__Set as Cast_i16_i32>::run(args);
    }
    #[diagnostic::on_unimplemented(
        message = "kernel set `tinyml::kernels::Native` has no MUL for i32",
        label = "needed by the model audio_preprocessor.tflite",
        note = "node 15 MUL 'scaled_up' reads 'log_wide' i32[40], 'multiplier' i32[]",
        note = "what to do: choose a kernel set that has it (`kernels = …`), implement `tinyml::kernels::ops::mul::Mul<i32>` for a set of your own, or convert the model without this operator"
    )]
    #[allow(non_camel_case_types)]
    trait Mul_i32 {
        fn run(args: &__kernels::ops::mul::Args<'_, i32>);
    }
    #[diagnostic::do_not_recommend]
    impl<K: __kernels::ops::mul::Mul<i32>> Mul_i32 for K {
        #[inline(always)]
        fn run(args: &__kernels::ops::mul::Args<'_, i32>) {
            <K as __kernels::ops::mul::Mul<i32>>::run(args);
        }
    }
    #[inline(always)]
    fn __mul_8(args: &__kernels::ops::mul::Args<'_, i32>) {
        <__Set as Mul_i32>::run(args);
    }
    #[diagnostic::on_unimplemented(
        message = "kernel set `tinyml::kernels::Native` has no ADD for i32",
        label = "needed by the model audio_preprocessor.tflite",
        note = "node 16 ADD 'rounded' reads 'scaled_up' i32[40], 'half_divisor' i32[]",
        note = "node 18 ADD 'shifted' reads 'quotient' i32[40], 'low' i32[]",
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
    fn __add_0(args: &__kernels::ops::add::Args<'_, i32>) {
        <__Set as Add_i32>::run(args);
    }
    #[diagnostic::on_unimplemented(
        message = "kernel set `tinyml::kernels::Native` has no DIV for i32",
        label = "needed by the model audio_preprocessor.tflite",
        note = "node 17 DIV 'quotient' reads 'rounded' i32[40], 'divisor' i32[]",
        note = "what to do: choose a kernel set that has it (`kernels = …`), implement `tinyml::kernels::ops::binary::Binary<Div, i32>` for a set of your own, or convert the model without this operator"
    )]
    #[allow(non_camel_case_types)]
    trait Div_i32 {
        fn run(
            args: &__kernels::ops::binary::Args<'_, __kernels::ops::operator::Div, i32>,
        );
    }
    #[diagnostic::do_not_recommend]
    impl<K: __kernels::ops::binary::Binary<__kernels::ops::operator::Div, i32>> Div_i32
    for K {
        #[inline(always)]
        fn run(
            args: &__kernels::ops::binary::Args<'_, __kernels::ops::operator::Div, i32>,
        ) {
            <K as __kernels::ops::binary::Binary<
                __kernels::ops::operator::Div,
                i32,
            >>::run(args);
        }
    }
    #[inline(always)]
    fn __binary_1(
        args: &__kernels::ops::binary::Args<'_, __kernels::ops::operator::Div, i32>,
    ) {
        <__Set as Div_i32>::run(args);
    }
    #[diagnostic::on_unimplemented(
        message = "kernel set `tinyml::kernels::Native` has no MINIMUM for i32",
        label = "needed by the model audio_preprocessor.tflite",
        note = "node 19 MINIMUM 'at_most_127' reads 'shifted' i32[40], 'high' i32[]",
        note = "what to do: choose a kernel set that has it (`kernels = …`), implement `tinyml::kernels::ops::binary::Binary<Minimum, i32>` for a set of your own, or convert the model without this operator"
    )]
    #[allow(non_camel_case_types)]
    trait Minimum_i32 {
        fn run(
            args: &__kernels::ops::binary::Args<
                '_,
                __kernels::ops::operator::Minimum,
                i32,
            >,
        );
    }
    #[diagnostic::do_not_recommend]
    impl<
        K: __kernels::ops::binary::Binary<__kernels::ops::operator::Minimum, i32>,
    > Minimum_i32 for K {
        #[inline(always)]
        fn run(
            args: &__kernels::ops::binary::Args<
                '_,
                __kernels::ops::operator::Minimum,
                i32,
            >,
        ) {
            <K as __kernels::ops::binary::Binary<
                __kernels::ops::operator::Minimum,
                i32,
            >>::run(args);
        }
    }
    #[inline(always)]
    fn __binary_3(
        args: &__kernels::ops::binary::Args<'_, __kernels::ops::operator::Minimum, i32>,
    ) {
        <__Set as Minimum_i32>::run(args);
    }
    #[diagnostic::on_unimplemented(
        message = "kernel set `tinyml::kernels::Native` has no MAXIMUM for i32",
        label = "needed by the model audio_preprocessor.tflite",
        note = "node 20 MAXIMUM 'clipped' reads 'at_most_127' i32[40], 'low' i32[]",
        note = "what to do: choose a kernel set that has it (`kernels = …`), implement `tinyml::kernels::ops::binary::Binary<Maximum, i32>` for a set of your own, or convert the model without this operator"
    )]
    #[allow(non_camel_case_types)]
    trait Maximum_i32 {
        fn run(
            args: &__kernels::ops::binary::Args<
                '_,
                __kernels::ops::operator::Maximum,
                i32,
            >,
        );
    }
    #[diagnostic::do_not_recommend]
    impl<
        K: __kernels::ops::binary::Binary<__kernels::ops::operator::Maximum, i32>,
    > Maximum_i32 for K {
        #[inline(always)]
        fn run(
            args: &__kernels::ops::binary::Args<
                '_,
                __kernels::ops::operator::Maximum,
                i32,
            >,
        ) {
            <K as __kernels::ops::binary::Binary<
                __kernels::ops::operator::Maximum,
                i32,
            >>::run(args);
        }
    }
    #[inline(always)]
    fn __binary_2(
        args: &__kernels::ops::binary::Args<'_, __kernels::ops::operator::Maximum, i32>,
    ) {
        <__Set as Maximum_i32>::run(args);
    }
    #[diagnostic::on_unimplemented(
        message = "kernel set `tinyml::kernels::Native` has no CAST for i32 and i8",
        label = "needed by the model audio_preprocessor.tflite",
        note = "node 21 CAST 'channels' reads 'clipped' i32[40]",
        note = "what to do: choose a kernel set that has it (`kernels = …`), implement `tinyml::kernels::ops::cast::Cast<i32, i8>` for a set of your own, or convert the model without this operator"
    )]
    #[allow(non_camel_case_types)]
    trait Cast_i32_i8 {
        fn run(args: &__kernels::ops::cast::Args<'_, i32, i8>);
    }
    #[diagnostic::do_not_recommend]
    impl<K: __kernels::ops::cast::Cast<i32, i8>> Cast_i32_i8 for K {
        #[inline(always)]
        fn run(args: &__kernels::ops::cast::Args<'_, i32, i8>) {
            <K as __kernels::ops::cast::Cast<i32, i8>>::run(args);
        }
    }
    #[inline(always)]
    fn __cast_5(args: &__kernels::ops::cast::Args<'_, i32, i8>) {
        <__Set as Cast_i32_i8>::run(args);
    }
    #[allow(dead_code)]
    const __OPERATORS: &[__tinyml::OperatorInfo] = AudioPreprocessor::OPERATORS;
    impl AudioPreprocessor {
        /// Bytes of working memory: every intermediate tensor, inputs and outputs.
        pub const ARENA_BYTES: usize = 2060usize;
        /// Bytes of memory that is kept from one invocation to the next.
        pub const STATE_BYTES: usize = 160usize;
        /// Bytes of constants: weights, biases, multipliers and tables.
        pub const WEIGHT_BYTES: usize = 3082usize;
        /// Multiply-accumulate operations of an invocation.
        pub const MACS: u64 = 0u64;
        /// The model file's FNV-1a hash: tells which model a firmware runs.
        pub const MODEL_HASH: u64 = 6980909451250509265u64;
        /// What the kernels are chosen for.
        pub const OPTIMIZE: __tinyml::Optimize = __tinyml::Optimize::Speed;
        /// The operators in the order in which they run.
        pub const OPERATORS: &'static [__tinyml::OperatorInfo] = &[
            __tinyml::OperatorInfo {
                name: "SignalWindow",
                tensor: "windowed",
                inputs: &[&[1usize, 480usize], &[480usize]],
                outputs: &[&[1usize, 480usize]],
                macs: 0u64,
            },
            __tinyml::OperatorInfo {
                name: "SignalFftAutoScale",
                tensor: "scaled",
                inputs: &[&[480usize]],
                outputs: &[&[480usize], &[]],
                macs: 0u64,
            },
            __tinyml::OperatorInfo {
                name: "SignalRfft",
                tensor: "spectrum",
                inputs: &[&[480usize]],
                outputs: &[&[514usize]],
                macs: 0u64,
            },
            __tinyml::OperatorInfo {
                name: "SignalEnergy",
                tensor: "energy",
                inputs: &[&[514usize]],
                outputs: &[&[257usize]],
                macs: 0u64,
            },
            __tinyml::OperatorInfo {
                name: "CAST",
                tensor: "energy_signed",
                inputs: &[&[257usize]],
                outputs: &[&[257usize]],
                macs: 0u64,
            },
            __tinyml::OperatorInfo {
                name: "STRIDED_SLICE",
                tensor: "energy_kept",
                inputs: &[&[257usize], &[1usize], &[1usize], &[1usize]],
                outputs: &[&[236usize]],
                macs: 0u64,
            },
            __tinyml::OperatorInfo {
                name: "CONCATENATION",
                tensor: "energy_padded",
                inputs: &[&[5usize], &[236usize], &[16usize]],
                outputs: &[&[257usize]],
                macs: 0u64,
            },
            __tinyml::OperatorInfo {
                name: "CAST",
                tensor: "band_energy",
                inputs: &[&[257usize]],
                outputs: &[&[257usize]],
                macs: 0u64,
            },
            __tinyml::OperatorInfo {
                name: "SignalFilterBank",
                tensor: "filter_sums",
                inputs: &[
                    &[257usize],
                    &[316usize],
                    &[316usize],
                    &[41usize],
                    &[41usize],
                    &[41usize],
                ],
                outputs: &[&[40usize]],
                macs: 0u64,
            },
            __tinyml::OperatorInfo {
                name: "SignalFilterBankSquareRoot",
                tensor: "filter_roots",
                inputs: &[&[40usize], &[]],
                outputs: &[&[40usize]],
                macs: 0u64,
            },
            __tinyml::OperatorInfo {
                name: "SignalFilterBankSpectralSubtraction",
                tensor: "signal",
                inputs: &[&[40usize]],
                outputs: &[&[40usize], &[40usize]],
                macs: 0u64,
            },
            __tinyml::OperatorInfo {
                name: "SignalPCAN",
                tensor: "normalised",
                inputs: &[&[40usize], &[40usize], &[125usize]],
                outputs: &[&[40usize]],
                macs: 0u64,
            },
            __tinyml::OperatorInfo {
                name: "SignalFilterBankLog",
                tensor: "log_channels",
                inputs: &[&[40usize]],
                outputs: &[&[40usize]],
                macs: 0u64,
            },
            __tinyml::OperatorInfo {
                name: "CAST",
                tensor: "log_wide",
                inputs: &[&[40usize]],
                outputs: &[&[40usize]],
                macs: 0u64,
            },
            __tinyml::OperatorInfo {
                name: "MUL",
                tensor: "scaled_up",
                inputs: &[&[40usize], &[]],
                outputs: &[&[40usize]],
                macs: 0u64,
            },
            __tinyml::OperatorInfo {
                name: "ADD",
                tensor: "rounded",
                inputs: &[&[40usize], &[]],
                outputs: &[&[40usize]],
                macs: 0u64,
            },
            __tinyml::OperatorInfo {
                name: "DIV",
                tensor: "quotient",
                inputs: &[&[40usize], &[]],
                outputs: &[&[40usize]],
                macs: 0u64,
            },
            __tinyml::OperatorInfo {
                name: "ADD",
                tensor: "shifted",
                inputs: &[&[40usize], &[]],
                outputs: &[&[40usize]],
                macs: 0u64,
            },
            __tinyml::OperatorInfo {
                name: "MINIMUM",
                tensor: "at_most_127",
                inputs: &[&[40usize], &[]],
                outputs: &[&[40usize]],
                macs: 0u64,
            },
            __tinyml::OperatorInfo {
                name: "MAXIMUM",
                tensor: "clipped",
                inputs: &[&[40usize], &[]],
                outputs: &[&[40usize]],
                macs: 0u64,
            },
            __tinyml::OperatorInfo {
                name: "CAST",
                tensor: "channels",
                inputs: &[&[40usize]],
                outputs: &[&[40usize]],
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
        ///The input `audio_frame`: i16 of shape [1, 480].
        pub const INPUT: __tinyml::TensorInfo<i16, 2usize> = __tinyml::TensorInfo::new(
            "audio_frame",
            [1usize, 480usize],
            1f32,
            0i32,
        );
        ///The output `features`: i8 of shape [1, 40].
        pub const OUTPUT: __tinyml::TensorInfo<i8, 2usize> = __tinyml::TensorInfo::new(
            "features",
            [1usize, 40usize],
            1f32,
            0i32,
        );
    }
    impl AudioPreprocessor {
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
            __signal_window_17(
                &__kernels::ops::signal_window::Args {
                    params: &const {
                        __kernels::ops::signal_window::Params {
                            shift: 12u32,
                        }
                    },
                    input: arena.view::<i16, 0usize, 480usize>(),
                    weights: __tinyml::__private::elements::<
                        i16,
                        _,
                        _,
                        480usize,
                    >(&__CONSTANT_0),
                    output: arena.view::<i16, 960usize, 480usize>(),
                },
            );
            __tinyml::Observer::end(observer, &__OPERATORS[0usize]);
            __tinyml::Observer::start(observer, &__OPERATORS[1usize]);
            __signal_fft_auto_scale_10(
                &__kernels::ops::signal_fft_auto_scale::Args {
                    input: arena.view::<i16, 960usize, 480usize>(),
                    output: arena.view::<i16, 0usize, 480usize>(),
                    scale_bits: arena.view::<i32, 2056usize, 1usize>(),
                },
            );
            __tinyml::Observer::end(observer, &__OPERATORS[1usize]);
            __tinyml::Observer::start(observer, &__OPERATORS[2usize]);
            __signal_rfft_16(
                &__kernels::ops::signal_rfft::Args {
                    params: &const {
                        __kernels::ops::signal_rfft::Params {
                            fft_length: 512usize,
                            input_length: 480usize,
                        }
                    },
                    input: arena.view::<i16, 0usize, 480usize>(),
                    output: arena.view::<i16, 1028usize, 514usize>(),
                    cosines: __tinyml::__private::elements::<
                        i16,
                        _,
                        _,
                        129usize,
                    >(&__CONSTANT_1),
                },
            );
            __tinyml::Observer::end(observer, &__OPERATORS[2usize]);
            __tinyml::Observer::start(observer, &__OPERATORS[3usize]);
            __signal_energy_9(
                &__kernels::ops::signal_energy::Args {
                    params: &const {
                        __kernels::ops::signal_energy::Params {
                            start_index: 5usize,
                            end_index: 241usize,
                        }
                    },
                    input: arena.view::<i16, 1028usize, 514usize>(),
                    output: arena.view::<u32, 0usize, 257usize>(),
                },
            );
            __tinyml::Observer::end(observer, &__OPERATORS[3usize]);
            __tinyml::Observer::start(observer, &__OPERATORS[4usize]);
            __cast_7(
                &__kernels::ops::cast::Args {
                    input: arena.view::<u32, 0usize, 257usize>(),
                    output: arena.view::<i32, 0usize, 257usize>(),
                },
            );
            __tinyml::Observer::end(observer, &__OPERATORS[4usize]);
            __tinyml::Observer::start(observer, &__OPERATORS[5usize]);
            __strided_copy_18(
                &__kernels::ops::strided_copy::Args {
                    params: &const {
                        __kernels::ops::strided_copy::Params {
                            extents: [1usize, 1usize, 1usize, 1usize, 1usize, 236usize],
                            source_offset: 5isize,
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
                        arena.view::<i32, 0usize, 257usize>(),
                    ),
                    output: arena.view::<i32, 1028usize, 236usize>(),
                },
            );
            __tinyml::Observer::end(observer, &__OPERATORS[5usize]);
            __tinyml::Observer::start(observer, &__OPERATORS[6usize]);
            __strided_copy_18(
                &__kernels::ops::strided_copy::Args {
                    params: &const {
                        __kernels::ops::strided_copy::Params {
                            extents: [1usize, 1usize, 1usize, 1usize, 1usize, 5usize],
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
                        __tinyml::__private::elements::<i32, _, _, 5usize>(&__CONSTANT_2),
                    ),
                    output: arena.view::<i32, 0usize, 257usize>(),
                },
            );
            __strided_copy_18(
                &__kernels::ops::strided_copy::Args {
                    params: &const {
                        __kernels::ops::strided_copy::Params {
                            extents: [1usize, 1usize, 1usize, 1usize, 1usize, 236usize],
                            source_offset: 0isize,
                            source_strides: [
                                0isize, 0isize, 0isize, 0isize, 0isize, 1isize,
                            ],
                            output_offset: 5usize,
                            output_strides: [
                                0usize, 0usize, 0usize, 0usize, 0usize, 1usize,
                            ],
                        }
                    },
                    source: __kernels::Source::Cells(
                        arena.view::<i32, 1028usize, 236usize>(),
                    ),
                    output: arena.view::<i32, 0usize, 257usize>(),
                },
            );
            __strided_copy_18(
                &__kernels::ops::strided_copy::Args {
                    params: &const {
                        __kernels::ops::strided_copy::Params {
                            extents: [1usize, 1usize, 1usize, 1usize, 1usize, 16usize],
                            source_offset: 0isize,
                            source_strides: [
                                0isize, 0isize, 0isize, 0isize, 0isize, 1isize,
                            ],
                            output_offset: 241usize,
                            output_strides: [
                                0usize, 0usize, 0usize, 0usize, 0usize, 1usize,
                            ],
                        }
                    },
                    source: __kernels::Source::Constant(
                        __tinyml::__private::elements::<
                            i32,
                            _,
                            _,
                            16usize,
                        >(&__CONSTANT_3),
                    ),
                    output: arena.view::<i32, 0usize, 257usize>(),
                },
            );
            __tinyml::Observer::end(observer, &__OPERATORS[6usize]);
            __tinyml::Observer::start(observer, &__OPERATORS[7usize]);
            __cast_6(
                &__kernels::ops::cast::Args {
                    input: arena.view::<i32, 0usize, 257usize>(),
                    output: arena.view::<u32, 0usize, 257usize>(),
                },
            );
            __tinyml::Observer::end(observer, &__OPERATORS[7usize]);
            __tinyml::Observer::start(observer, &__OPERATORS[8usize]);
            __signal_filter_bank_11(
                &__kernels::ops::signal_filter_bank::Args {
                    input: arena.view::<u32, 0usize, 257usize>(),
                    weights: __tinyml::__private::elements::<
                        i16,
                        _,
                        _,
                        316usize,
                    >(&__CONSTANT_4),
                    unweights: __tinyml::__private::elements::<
                        i16,
                        _,
                        _,
                        316usize,
                    >(&__CONSTANT_5),
                    frequency_starts: __tinyml::__private::elements::<
                        i16,
                        _,
                        _,
                        41usize,
                    >(&__CONSTANT_6),
                    weight_starts: __tinyml::__private::elements::<
                        i16,
                        _,
                        _,
                        41usize,
                    >(&__CONSTANT_7),
                    widths: __tinyml::__private::elements::<
                        i16,
                        _,
                        _,
                        41usize,
                    >(&__CONSTANT_8),
                    output: arena.view::<u64, 1032usize, 40usize>(),
                },
            );
            __tinyml::Observer::end(observer, &__OPERATORS[8usize]);
            __tinyml::Observer::start(observer, &__OPERATORS[9usize]);
            __signal_filter_bank_square_root_14(
                &__kernels::ops::signal_filter_bank_square_root::Args {
                    input: arena.view::<u64, 1032usize, 40usize>(),
                    scale_bits: arena.view::<i32, 2056usize, 1usize>(),
                    output: arena.view::<u32, 0usize, 40usize>(),
                },
            );
            __tinyml::Observer::end(observer, &__OPERATORS[9usize]);
            __tinyml::Observer::start(observer, &__OPERATORS[10usize]);
            __signal_filter_bank_spectral_subtraction_13(
                &__kernels::ops::signal_filter_bank_spectral_subtraction::Args {
                    params: &const {
                        __kernels::ops::signal_filter_bank_spectral_subtraction::Params {
                            smoothing: 409u32,
                            one_minus_smoothing: 15975u32,
                            alternate_smoothing: 983u32,
                            alternate_one_minus_smoothing: 15401u32,
                            min_signal_remaining: 819u32,
                            smoothing_bits: 10u32,
                            spectral_subtraction_bits: 14u32,
                            clamping: false,
                        }
                    },
                    input: arena.view::<u32, 0usize, 40usize>(),
                    output: arena.view::<u32, 160usize, 40usize>(),
                    noise_estimate: arena.view::<u32, 320usize, 40usize>(),
                    state: state.view::<u32, 0usize, 40usize>(),
                },
            );
            __tinyml::Observer::end(observer, &__OPERATORS[10usize]);
            __tinyml::Observer::start(observer, &__OPERATORS[11usize]);
            __signal_pcan_15(
                &__kernels::ops::signal_pcan::Args {
                    params: &const {
                        __kernels::ops::signal_pcan::Params {
                            snr_shift: 6u32,
                        }
                    },
                    input: arena.view::<u32, 160usize, 40usize>(),
                    noise_estimate: arena.view::<u32, 320usize, 40usize>(),
                    gain_lut: __tinyml::__private::elements::<
                        i16,
                        _,
                        _,
                        125usize,
                    >(&__CONSTANT_9),
                    output: arena.view::<u32, 0usize, 40usize>(),
                },
            );
            __tinyml::Observer::end(observer, &__OPERATORS[11usize]);
            __tinyml::Observer::start(observer, &__OPERATORS[12usize]);
            __signal_filter_bank_log_12(
                &__kernels::ops::signal_filter_bank_log::Args {
                    params: &const {
                        __kernels::ops::signal_filter_bank_log::Params {
                            input_correction_bits: 3u32,
                            output_scale: 64u32,
                        }
                    },
                    input: arena.view::<u32, 0usize, 40usize>(),
                    output: arena.view::<i16, 160usize, 40usize>(),
                },
            );
            __tinyml::Observer::end(observer, &__OPERATORS[12usize]);
            __tinyml::Observer::start(observer, &__OPERATORS[13usize]);
            __cast_4(
                &__kernels::ops::cast::Args {
                    input: arena.view::<i16, 160usize, 40usize>(),
                    output: arena.view::<i32, 0usize, 40usize>(),
                },
            );
            __tinyml::Observer::end(observer, &__OPERATORS[13usize]);
            __tinyml::Observer::start(observer, &__OPERATORS[14usize]);
            __mul_8(
                &__kernels::ops::mul::Args {
                    broadcast: &const {
                        __kernels::Broadcast {
                            extents: [1usize, 1usize, 1usize, 1usize, 1usize, 40usize],
                            first: [0usize, 0usize, 0usize, 0usize, 0usize, 1usize],
                            second: [0usize, 0usize, 0usize, 0usize, 0usize, 0usize],
                        }
                    },
                    arithmetic: __kernels::ops::binary::Bounds {
                        min: -2147483648i32,
                        max: 2147483647i32,
                    },
                    first: __kernels::Source::Cells(
                        arena.view::<i32, 0usize, 40usize>(),
                    ),
                    second: __kernels::Source::Constant(
                        __tinyml::__private::elements::<
                            i32,
                            _,
                            _,
                            1usize,
                        >(&__CONSTANT_10),
                    ),
                    output: arena.view::<i32, 0usize, 40usize>(),
                },
            );
            __tinyml::Observer::end(observer, &__OPERATORS[14usize]);
            __tinyml::Observer::start(observer, &__OPERATORS[15usize]);
            __add_0(
                &__kernels::ops::add::Args {
                    broadcast: &const {
                        __kernels::Broadcast {
                            extents: [1usize, 1usize, 1usize, 1usize, 1usize, 40usize],
                            first: [0usize, 0usize, 0usize, 0usize, 0usize, 1usize],
                            second: [0usize, 0usize, 0usize, 0usize, 0usize, 0usize],
                        }
                    },
                    arithmetic: __kernels::ops::binary::Bounds {
                        min: -2147483648i32,
                        max: 2147483647i32,
                    },
                    first: __kernels::Source::Cells(
                        arena.view::<i32, 0usize, 40usize>(),
                    ),
                    second: __kernels::Source::Constant(
                        __tinyml::__private::elements::<
                            i32,
                            _,
                            _,
                            1usize,
                        >(&__CONSTANT_11),
                    ),
                    output: arena.view::<i32, 0usize, 40usize>(),
                },
            );
            __tinyml::Observer::end(observer, &__OPERATORS[15usize]);
            __tinyml::Observer::start(observer, &__OPERATORS[16usize]);
            __binary_1(
                &__kernels::ops::binary::Args {
                    broadcast: &const {
                        __kernels::Broadcast {
                            extents: [1usize, 1usize, 1usize, 1usize, 1usize, 40usize],
                            first: [0usize, 0usize, 0usize, 0usize, 0usize, 1usize],
                            second: [0usize, 0usize, 0usize, 0usize, 0usize, 0usize],
                        }
                    },
                    arithmetic: __kernels::ops::binary::Bounds {
                        min: -2147483648i32,
                        max: 2147483647i32,
                    },
                    first: __kernels::Source::Cells(
                        arena.view::<i32, 0usize, 40usize>(),
                    ),
                    second: __kernels::Source::Constant(
                        __tinyml::__private::elements::<
                            i32,
                            _,
                            _,
                            1usize,
                        >(&__CONSTANT_13),
                    ),
                    output: arena.view::<i32, 0usize, 40usize>(),
                    operator: ::core::marker::PhantomData,
                },
            );
            __tinyml::Observer::end(observer, &__OPERATORS[16usize]);
            __tinyml::Observer::start(observer, &__OPERATORS[17usize]);
            __add_0(
                &__kernels::ops::add::Args {
                    broadcast: &const {
                        __kernels::Broadcast {
                            extents: [1usize, 1usize, 1usize, 1usize, 1usize, 40usize],
                            first: [0usize, 0usize, 0usize, 0usize, 0usize, 1usize],
                            second: [0usize, 0usize, 0usize, 0usize, 0usize, 0usize],
                        }
                    },
                    arithmetic: __kernels::ops::binary::Bounds {
                        min: -2147483648i32,
                        max: 2147483647i32,
                    },
                    first: __kernels::Source::Cells(
                        arena.view::<i32, 0usize, 40usize>(),
                    ),
                    second: __kernels::Source::Constant(
                        __tinyml::__private::elements::<
                            i32,
                            _,
                            _,
                            1usize,
                        >(&__CONSTANT_12),
                    ),
                    output: arena.view::<i32, 0usize, 40usize>(),
                },
            );
            __tinyml::Observer::end(observer, &__OPERATORS[17usize]);
            __tinyml::Observer::start(observer, &__OPERATORS[18usize]);
            __binary_3(
                &__kernels::ops::binary::Args {
                    broadcast: &const {
                        __kernels::Broadcast {
                            extents: [1usize, 1usize, 1usize, 1usize, 1usize, 40usize],
                            first: [0usize, 0usize, 0usize, 0usize, 0usize, 1usize],
                            second: [0usize, 0usize, 0usize, 0usize, 0usize, 0usize],
                        }
                    },
                    arithmetic: (),
                    first: __kernels::Source::Cells(
                        arena.view::<i32, 0usize, 40usize>(),
                    ),
                    second: __kernels::Source::Constant(
                        __tinyml::__private::elements::<
                            i32,
                            _,
                            _,
                            1usize,
                        >(&__CONSTANT_14),
                    ),
                    output: arena.view::<i32, 0usize, 40usize>(),
                    operator: ::core::marker::PhantomData,
                },
            );
            __tinyml::Observer::end(observer, &__OPERATORS[18usize]);
            __tinyml::Observer::start(observer, &__OPERATORS[19usize]);
            __binary_2(
                &__kernels::ops::binary::Args {
                    broadcast: &const {
                        __kernels::Broadcast {
                            extents: [1usize, 1usize, 1usize, 1usize, 1usize, 40usize],
                            first: [0usize, 0usize, 0usize, 0usize, 0usize, 1usize],
                            second: [0usize, 0usize, 0usize, 0usize, 0usize, 0usize],
                        }
                    },
                    arithmetic: (),
                    first: __kernels::Source::Cells(
                        arena.view::<i32, 0usize, 40usize>(),
                    ),
                    second: __kernels::Source::Constant(
                        __tinyml::__private::elements::<
                            i32,
                            _,
                            _,
                            1usize,
                        >(&__CONSTANT_12),
                    ),
                    output: arena.view::<i32, 0usize, 40usize>(),
                    operator: ::core::marker::PhantomData,
                },
            );
            __tinyml::Observer::end(observer, &__OPERATORS[19usize]);
            __tinyml::Observer::start(observer, &__OPERATORS[20usize]);
            __cast_5(
                &__kernels::ops::cast::Args {
                    input: arena.view::<i32, 0usize, 40usize>(),
                    output: arena.view::<i8, 160usize, 40usize>(),
                },
            );
            __tinyml::Observer::end(observer, &__OPERATORS[20usize]);
        }
        /// Forgets what earlier invocations left in the state.
        pub fn reset(&mut self) {
            self.state.clear();
        }
        ///The input `audio_frame`: i16 of shape [1, 480].
        pub fn input(&self) -> &[i16; 480usize] {
            self.arena.array::<i16, 0usize, 480usize>()
        }
        ///The input `audio_frame`: i16 of shape [1, 480].
        ///
        /// Write it before `invoke`.
        pub fn input_mut(&mut self) -> &mut [i16; 480usize] {
            self.arena.array_mut::<i16, 0usize, 480usize>()
        }
        ///The output `features`: i8 of shape [1, 40].
        pub fn output(&self) -> &[i8; 40usize] {
            self.arena.array::<i8, 160usize, 40usize>()
        }
    }
    impl ::core::default::Default for AudioPreprocessor {
        fn default() -> Self {
            Self::new()
        }
    }
    impl __tinyml::Model for AudioPreprocessor {
        const NAME: &'static str = "AudioPreprocessor";
        const ARENA_BYTES: usize = AudioPreprocessor::ARENA_BYTES;
        const STATE_BYTES: usize = 160usize;
        const WEIGHT_BYTES: usize = AudioPreprocessor::WEIGHT_BYTES;
        const MACS: u64 = 0u64;
        const MODEL_HASH: u64 = 6980909451250509265u64;
        const OPERATORS: &'static [__tinyml::OperatorInfo] = AudioPreprocessor::OPERATORS;
        fn invoke_with<O: __tinyml::Observer>(&mut self, observer: &mut O) {
            AudioPreprocessor::invoke_with(self, observer);
        }
        fn reset(&mut self) {
            AudioPreprocessor::reset(self);
        }
        const INPUTS: &'static [__tinyml::AnyTensorInfo] = &[
            __tinyml::AnyTensorInfo {
                name: "audio_frame",
                element: "i16",
                shape: &[1usize, 480usize],
                scale: 1f32,
                zero_point: 0i32,
            },
        ];
        const OUTPUTS: &'static [__tinyml::AnyTensorInfo] = &[
            __tinyml::AnyTensorInfo {
                name: "features",
                element: "i8",
                shape: &[1usize, 40usize],
                scale: 1f32,
                zero_point: 0i32,
            },
        ];
        type Input = [i16; 480usize];
        type Output = [i8; 40usize];
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
                0usize => self.arena.bytes_mut(0usize..960usize),
                _ => ::core::option::Option::None,
            }
        }
        fn output_bytes(&self, index: usize) -> ::core::option::Option<&[u8]> {
            match index {
                0usize => self.arena.bytes(160usize..200usize),
                _ => ::core::option::Option::None,
            }
        }
    }
};
