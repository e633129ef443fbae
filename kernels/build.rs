//! Finds out what `cfg` does not tell about the target, because the features have no stable names:
//! whether it has the DSP instructions of Arm's M profile without a floating-point unit, and whether it
//! multiplies to 64 bits.

use std::env;

fn main() {
    println!("cargo::rustc-check-cfg=cfg(tinyml_dsp, tinyml_v8m)");
    println!("cargo::rustc-check-cfg=cfg(tinyml_soft_float)");
    println!("cargo::rustc-check-cfg=cfg(tinyml_narrow_multiplication)");
    println!("cargo::rerun-if-changed=build.rs");
    let target = env::var("TARGET").unwrap_or_default();
    // Every ARMv7E-M core has them. In ARMv8-M they are optional, but no Cortex-M33 or later that
    // one can buy leaves them out; `tinyml::kernels::Portable` is for one that does.
    if target.starts_with("thumbv7em") || target.starts_with("thumbv8m.main") {
        println!("cargo::rustc-cfg=tinyml_dsp");
        // Single precision in the processor's own registers: what has it without that its ABI says so
        // computes the same either way.
        if !target.ends_with("eabihf") {
            println!("cargo::rustc-cfg=tinyml_soft_float");
        }
    }
    // Cortex-M0, M0+, M1 and M23.
    if target.starts_with("thumbv6m") || target.starts_with("thumbv8m.base") {
        println!("cargo::rustc-cfg=tinyml_narrow_multiplication");
    }
    if target.starts_with("thumbv8m") {
        println!("cargo::rustc-cfg=tinyml_v8m");
    }
}
