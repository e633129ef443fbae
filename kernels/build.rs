//! Finds out whether the target has the DSP instructions of Arm's M profile, which `cfg` does not
//! tell: the feature has no stable name.

use std::env;

fn main() {
    println!("cargo::rustc-check-cfg=cfg(tinyml_dsp)");
    println!("cargo::rerun-if-changed=build.rs");
    let target = env::var("TARGET").unwrap_or_default();
    // Every ARMv7E-M core has them. In ARMv8-M they are optional, but no Cortex-M33 or later that
    // one can buy leaves them out; `tinyml::kernels::Portable` is for one that does.
    if target.starts_with("thumbv7em") || target.starts_with("thumbv8m.main") {
        println!("cargo::rustc-cfg=tinyml_dsp");
    }
}
