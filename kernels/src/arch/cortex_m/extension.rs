//! How functions in assembly language name the instructions that they need.

/// What such a function starts with. The targets of ARMv8-M do not include the DSP extension, which
/// is optional there; without this the assembler refuses its instructions.
#[cfg(tinyml_v8m)]
macro_rules! extension {
    () => {
        ".cpu cortex-m33"
    };
}

/// What such a function starts with: nothing, every ARMv7E-M processor has the instructions.
#[cfg(not(tinyml_v8m))]
macro_rules! extension {
    () => {
        ""
    };
}
