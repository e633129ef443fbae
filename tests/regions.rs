//! Weights and arena in chosen regions of memory: firmware with a linker script of several.
//!
//! Where the bare-metal target or the emulator is missing, the test prints the reason and does nothing.

use anyhow::Result;
use std::{
    fmt::Write as _,
    fs,
    io::{self, Write as _},
    time::Duration,
};
use xtask::firmware::{Image, Machine, Project, Timing, Toolchain, root};

/// The example of the documentation, with the addresses of the emulated board: of its memory some is
/// taken for a data memory close to the processor, some for a flash chip beside it.
const MEMORY: &str = "
MEMORY
{
  FLASH    : ORIGIN = 0x00000000, LENGTH = 4M
  RAM      : ORIGIN = 0x20000000, LENGTH = 2M
  FAST     : ORIGIN = 0x20200000, LENGTH = 64K
  EXTERNAL : ORIGIN = 0x21000000, LENGTH = 8M
}

SECTIONS
{
  .fast (NOLOAD) : ALIGN(8)
  {
    *(.fast .fast.*);
  } > FAST
  .external : ALIGN(8)
  {
    *(.external .external.*);
  } > EXTERNAL
} INSERT AFTER .rodata;
";

const MODELS: &str = "
tinyml::model! {
    pub struct First = \"@root@/fixtures/models/yes_no.tflite\";
    arena = \"shared\";
    weights_section = \".external\";
}
tinyml::model! {
    pub struct Second = \"@root@/fixtures/models/audio_preprocessor.tflite\";
    arena = \"shared\";
    optimize = \"size\";
    weights_section = \".external\";
}
type Arena = tinyml::SharedArena<{ tinyml::largest(&[First::ARENA_BYTES, Second::ARENA_BYTES]) }>;

#[unsafe(link_section = \".fast\")]
static mut ARENA: Arena = Arena::new();

#[cortex_m_rt::entry]
fn main() -> ! {
    static mut FIRST: First = First::new();
    static mut SECOND: Second = Second::new();
    let arena = unsafe { &mut *(&raw mut ARENA) };
    arena.clear();
    let mut passes = true;
    for _ in 0..2 {
        passes &= cases::check(&mut FIRST.with(arena), \"first\", &@first@, 8);
        SECOND.reset();
        passes &= cases::check(&mut SECOND.with(arena), \"second\", &@second@, 32);
    }
    console::print_figure(\"arena\", Arena::BYTES as u64, \"\");
    console::print_figure(\"weights\", (First::WEIGHT_BYTES + Second::WEIGHT_BYTES) as u64, \"\");
    use cortex_m_semihosting::debug;
    debug::exit(if passes { debug::EXIT_SUCCESS } else { debug::EXIT_FAILURE });
    loop {}
}
";

fn source() -> String {
    let mut source = "#![no_std]\n#![no_main]\n#![allow(dead_code)]\n".to_owned();
    for (folder, module) in [
        ("examples/cortex-m/src", "panic"),
        ("examples/cortex-m/src", "console"),
        ("xtask/device", "recording"),
        ("xtask/device", "cases"),
    ] {
        let path = root().join(folder).join(format!("{module}.rs"));
        let _ = writeln!(source, "#[path = {path:?}]\nmod {module};");
    }
    let recording = |name: &str| {
        let folder = root().join("fixtures/goldens").join(name);
        let bytes = |file: &str| format!("&[include_bytes!({:?})]", folder.join(file));
        let (inputs, outputs) = (bytes("in0.bin"), bytes("out0.bin"));
        format!("recording::Recording {{ inputs: {inputs}, outputs: {outputs} }}")
    };
    source += &MODELS
        .replace("@root@", &root().to_string_lossy())
        .replace("@first@", &recording("yes_no"))
        .replace("@second@", &recording("audio_preprocessor"));
    source
}

#[test]
fn weights_and_arena_are_where_the_linker_script_puts_them() -> Result<()> {
    let (machine, toolchain) = (Machine::CortexM4, Toolchain::new(None));
    let is_there = toolchain.check(machine.target());
    if let Err(reason) = is_there.and_then(|()| machine.check()) {
        // Not `eprintln`: what a test that passes prints with it is not shown.
        let _ = writeln!(io::stderr(), "firmware test skipped: {reason}");
        return Ok(());
    }
    let name = "m4_regions";
    let folder = root().join("target/tests").join(name);
    let mut project = Project::new(folder.clone(), machine, "speed")?;
    fs::write(folder.join("memory.x"), MEMORY)?;
    project.add(name, &source())?;
    let path = project.build_one(&toolchain, name)?;
    let run = machine.run(&path, &Timing::Icount, Duration::from_secs(120))?;
    println!("{}", run.output);
    assert!(run.success, "{}", run.output);
    assert_eq!(run.output.matches(" PASS").count(), 4, "{}", run.output);
    let figure = |name: &str| {
        let mut lines = run.output.lines().map(str::split_whitespace);
        lines.find_map(|mut words| {
            (words.next() == Some(name)).then(|| words.next()?.parse::<u64>().ok())?
        })
    };
    let image = Image::read(&path)?;
    assert_eq!(image.address(".fast"), Some(0x2020_0000));
    assert_eq!(image.address(".external"), Some(0x2100_0000));
    assert_eq!(Some(image.section(".fast")), figure("arena"));
    // Between constants there may be gaps.
    let weights = figure("weights").unwrap_or(0);
    assert!(weights > 0 && (weights..weights + 512).contains(&image.section(".external")));
    // What is left in RAM is the state, and what is in flash is code and recordings.
    assert!(image.section(".bss") < 1024, "{}", image.section(".bss"));
    assert_eq!(image.section(".data"), 0);
    Ok(())
}
