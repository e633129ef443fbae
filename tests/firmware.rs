//! Firmware on emulated processors: the examples, and every fixture model against its goldens.
//!
//! Where the bare-metal target or the emulator is missing, a test prints the reason and does nothing.
//! `TINYML_FIRMWARE_TOOLCHAIN=NAME cargo test --test firmware` builds with another toolchain.

use anyhow::{Context as _, Result};
use std::{
    collections::BTreeMap,
    fs,
    io::{self, Write as _},
    path::{Path, PathBuf},
    process::Command,
    time::Duration,
};
use xtask::firmware::{
    Image, Machine, Project, Run, Source, Subject, Timing, Toolchain, root, target_folder,
};

const LIMIT: Duration = Duration::from_secs(120);

/// The toolchain for a machine, or nothing, with a reason, where it cannot be used.
fn toolchain(machine: Machine) -> Option<Toolchain> {
    let toolchain = Toolchain::new(None);
    match toolchain
        .check(machine.target())
        .and_then(|()| machine.check())
    {
        Ok(()) => Some(toolchain),
        Err(reason) => {
            // Not `eprintln`: what a test that passes prints with it is not shown.
            let _ = writeln!(io::stderr(), "firmware test skipped: {reason}");
            None
        }
    }
}

/// A fixture model and what is known about it from its golden file and the compiler.
struct Fixture {
    subject: Subject,
    is_float: bool,
    /// Whether it has operators of an audio front end.
    is_signal: bool,
    /// Whether the input decides what runs.
    has_branches: bool,
    memory: usize,
}

impl Fixture {
    /// The same with weights in tables, under a name of its own.
    fn in_tables(&self) -> Self {
        Self {
            subject: Subject {
                name: format!("{}_in_tables", self.subject.name),
                weights: "compressed",
                ..self.subject.clone()
            },
            ..*self
        }
    }
}

/// Fixtures that also run with weights in tables.
const IN_TABLES: [&str; 2] = ["clustered", "lookup_tables"];

fn fixtures() -> Result<Vec<Fixture>> {
    #[derive(serde::Deserialize)]
    struct Golden {
        file: String,
        cases: usize,
    }
    let mut folders: Vec<PathBuf> = fs::read_dir(root().join("fixtures/goldens"))?
        .map(|entry| Ok(entry?.path()))
        .collect::<Result<_>>()?;
    folders.sort();
    let mut found = Vec::new();
    for folder in folders {
        let Ok(text) = fs::read_to_string(folder.join("golden.json")) else {
            continue;
        };
        let Ok(golden) = serde_json::from_str::<Golden>(&text) else {
            continue;
        };
        let model = root().join("fixtures").join(golden.file);
        let program = tinyml_compiler::compile(&fs::read(&model)?)
            .map_err(|_| anyhow::anyhow!("{} does not compile", model.display()))?;
        let tensors = &program.graph.tensors;
        let any = |is: fn(&str) -> bool| {
            let mut operators = program.report.operators.iter();
            operators.any(|operator| is(&operator.name))
        };
        let name = folder.file_name().context("a name")?.to_string_lossy();
        let fixture = Fixture {
            subject: Subject::new(&name, model, &folder, golden.cases),
            is_float: tensors
                .iter()
                .any(|t| t.element == tinyml_compiler::Element::F32),
            is_signal: any(|name| name.starts_with("Signal")),
            has_branches: any(|name| ["IF", "WHILE"].contains(&name)),
            memory: program.plan.arena_bytes + program.plan.state_bytes,
        };
        if IN_TABLES.contains(&&name[..]) {
            found.push(fixture.in_tables());
        }
        found.push(fixture);
    }
    Ok(found)
}

/// Builds one image of the given fixtures, runs it, and expects every model to pass.
fn passes(name: &str, machine: Machine, fixtures: &[Fixture]) -> Result<Option<Image>> {
    let Some(toolchain) = toolchain(machine) else {
        return Ok(None);
    };
    let subjects: Vec<Subject> = fixtures.iter().map(|f| f.subject.clone()).collect();
    assert!(!subjects.is_empty());
    let mut project = Project::new(root().join("target/tests").join(name), machine, "speed")?;
    project.add(name, &Source(machine).cases(&subjects))?;
    let image = project.build(&toolchain)?.join(name);
    let run = machine.run(&image, &Timing::Icount, LIMIT)?;
    println!("{}", run.output);
    for subject in &subjects {
        let line = format!("{} PASS", subject.name);
        assert!(run.output.lines().any(|l| l == line), "{}", run.output);
    }
    assert!(run.success);
    Ok(Some(Image::read(&image)?))
}

#[test]
fn every_integer_fixture_is_exact_on_a_cortex_m4_without_float_code() -> Result<()> {
    let mut fixtures = fixtures()?;
    fixtures.retain(|fixture| !fixture.is_float);
    if let Some(image) = passes("m4_integer", Machine::CortexM4, &fixtures)? {
        assert_eq!(image.float_functions(), [""; 0]);
        assert_eq!(image.section(".data"), 0, "arenas take no room in flash");
    }
    Ok(())
}

#[test]
fn every_float_fixture_is_close_on_a_cortex_m4() -> Result<()> {
    let mut fixtures = fixtures()?;
    fixtures.retain(|fixture| fixture.is_float);
    if let Some(image) = passes("m4_float", Machine::CortexM4, &fixtures)? {
        // Shows that the check of the other tests finds what it looks for.
        assert!(!image.float_functions().is_empty());
    }
    Ok(())
}

#[test]
fn every_integer_fixture_is_exact_on_a_cortex_m3() -> Result<()> {
    let mut fixtures = fixtures()?;
    fixtures.retain(|fixture| !fixture.is_float);
    passes("m3_integer", Machine::CortexM3, &fixtures)?;
    Ok(())
}

/// What is assembly on other processors is plain Rust there.
#[test]
fn kernels_for_dsp_instructions_are_exact_on_a_cortex_m3_too() -> Result<()> {
    let mut fixtures = fixtures()?;
    fixtures.retain(|fixture| !fixture.is_float);
    for fixture in &mut fixtures {
        fixture.subject.kernels = "CortexM";
    }
    passes("m3_cortex_m", Machine::CortexM3, &fixtures)?;
    Ok(())
}

#[test]
fn every_integer_fixture_is_exact_on_a_risc_v() -> Result<()> {
    let mut fixtures = fixtures()?;
    fixtures.retain(|fixture| !fixture.is_float);
    passes("rv32_integer", Machine::Riscv32, &fixtures)?;
    Ok(())
}

#[test]
fn every_integer_fixture_is_exact_with_the_code_of_a_cortex_m0() -> Result<()> {
    let mut fixtures = fixtures()?;
    fixtures.retain(|fixture| !fixture.is_float);
    passes("m0_large_integer", Machine::CortexM0Large, &fixtures)?;
    Ok(())
}

/// A hop is exact on the processor, too, and no code for panics or floats comes with it.
#[test]
fn integer_fixtures_are_streamed_in_time_on_a_cortex_m4() -> Result<()> {
    let machine = Machine::CortexM4;
    let Some(toolchain) = toolchain(machine) else {
        return Ok(());
    };
    let mut fixtures = fixtures()?;
    fixtures.retain(|fixture| !fixture.is_float && fixture.subject.name.starts_with("stream_"));
    let subjects: Vec<Subject> = fixtures.iter().map(|f| f.subject.clone()).collect();
    let name = "m4_streams";
    let mut project = Project::new(root().join("target/tests").join(name), machine, "speed")?;
    project.add(name, &Source(machine).streams(&subjects))?;
    let image = project.build(&toolchain)?.join(name);
    let run = machine.run(&image, &Timing::Icount, LIMIT)?;
    println!("{}", run.output);
    let passed = run.output.lines().filter(|line| line.ends_with(" PASS"));
    assert_eq!(passed.count(), 2 * subjects.len(), "{}", run.output);
    assert!(run.success && subjects.len() >= 3);
    assert_eq!(Image::read(&image)?.float_functions(), [""; 0]);
    Ok(())
}

/// As many of the integer fixtures as 16 KB of memory hold, the small ones first.
#[test]
fn small_fixtures_are_exact_on_a_cortex_m0() -> Result<()> {
    const MEMORY: usize = 12 * 1024;
    let mut fixtures = fixtures()?;
    fixtures.retain(|fixture| !fixture.is_float);
    fixtures.sort_by_key(|fixture| fixture.memory);
    let mut total = 0;
    fixtures.retain(|fixture| {
        total += fixture.memory;
        total <= MEMORY
    });
    assert!(fixtures.len() > 3);
    passes("m0_integer", Machine::CortexM0, &fixtures)?;
    Ok(())
}

/// The kernels of the best set for the processor against the reference kernels, on random layers.
#[test]
fn kernels_agree_with_the_reference_on_a_cortex_m4() -> Result<()> {
    let machine = Machine::CortexM4;
    let Some(toolchain) = toolchain(machine) else {
        return Ok(());
    };
    let folder = root().join("kernels/tests/device");
    let built = toolchain.build(&folder, &target_folder(), machine.target(), &[])?;
    let run = machine.run(&built.join("agreement"), &Timing::Icount, LIMIT)?;
    println!("{}", run.output);
    assert!(run.success, "{}", run.output);
    for operator in [
        "conv_2d",
        "depthwise_conv_2d",
        "fully_connected",
        "int16",
        "svdf",
        "unidirectional_sequence_lstm",
        "unidirectional_sequence_lstm of int16",
    ] {
        let line = format!("{operator} PASS ");
        assert!(run.output.lines().any(|l| l.starts_with(&line)));
    }
    for name in [
        "depthwise_conv_2d of int16",
        "float conv_2d",
        "float mean",
        "float pools",
    ] {
        let line = format!("{name} PASS");
        assert!(run.output.lines().any(|l| l == line));
    }
    Ok(())
}

/// An inference takes the same number of instructions whatever its inputs hold, to the last one: its
/// time tells nothing about what was heard or seen, and is never longer than measured. The kernels of
/// an audio front end take as many steps, but the steps have a few more or fewer instructions.
#[test]
fn integer_fixtures_take_the_same_instructions_for_all_inputs() -> Result<()> {
    let machine = Machine::CortexM4;
    let Some(toolchain) = toolchain(machine) else {
        return Ok(());
    };
    let mut fixtures = fixtures()?;
    fixtures.retain(|fixture| !fixture.is_float && !fixture.has_branches);
    let subjects: Vec<Subject> = fixtures.iter().map(|f| f.subject.clone()).collect();
    let name = "m4_counts";
    let mut project = Project::new(root().join("target/tests").join(name), machine, "speed")?;
    project.add(name, &Source(machine).counts(&subjects))?;
    let image = project.build(&toolchain)?.join(name);
    let run = machine.run(&image, &Timing::Icount, LIMIT)?;
    println!("{}", run.output);
    assert!(run.success);
    let counts = |name: &str| -> Result<Vec<u64>> {
        let lines = run.output.lines().map(|l| l.split(' ').collect::<Vec<_>>());
        let lines = lines.filter(|line| line.first() == Some(&name));
        lines
            .map(|line| Ok(line.last().context("a number")?.parse()?))
            .collect()
    };
    // Shows that the counts would tell.
    let mut varying = counts("varying")?;
    varying.sort_unstable();
    varying.dedup();
    assert_eq!(varying.len(), 6, "{varying:?}");
    for fixture in &fixtures {
        let name = &fixture.subject.name;
        let counts = counts(name)?;
        assert_eq!(counts.len(), 6, "{name}");
        let least = counts.iter().copied().min().unwrap_or(0);
        let most = counts.iter().copied().max().unwrap_or(0);
        assert!(least > 50, "{name}: {counts:?}");
        let allowed = if fixture.is_signal { least / 50 } else { 0 };
        assert!(most - least <= allowed, "{name}: {counts:?}");
    }
    Ok(())
}

/// Builds and runs the project in `examples/NAME`.
fn example(name: &str, binary: &str) -> Result<Option<(Run, Image)>> {
    let machine = Machine::CortexM4;
    let Some(toolchain) = toolchain(machine) else {
        return Ok(None);
    };
    let folder = root().join("examples").join(name);
    let built = toolchain.build(&folder, &target_folder(), machine.target(), &[])?;
    let image = built.join(binary);
    let run = machine.run(&image, &Timing::Icount, LIMIT)?;
    println!("{}", run.output);
    assert!(run.success);
    Ok(Some((run, Image::read(&image)?)))
}

#[test]
fn hello_world_prints_a_sine_with_integers_only() -> Result<()> {
    let Some((run, image)) = example("hello_world", "hello_world")? else {
        return Ok(());
    };
    assert_eq!(image.float_functions(), [""; 0]);
    let mut lines = 0;
    for (step, line) in run.output.lines().enumerate() {
        let sine: f64 = line.split_whitespace().nth(1).context("a sine")?.parse()?;
        let truth = (step as f64 / 24.0 * std::f64::consts::TAU).sin();
        assert!((sine - truth).abs() < 0.1, "{line}");
        lines += 1;
    }
    assert_eq!(lines, 25);
    Ok(())
}

#[test]
fn the_listening_board_lights_its_led_on_yes_only() -> Result<()> {
    let Some((run, image)) = example("cortex-m", "cortex-m-yes-no")? else {
        return Ok(());
    };
    assert_eq!(image.float_functions(), [""; 0]);
    assert_eq!(image.section(".data"), 0, "arenas take no room in flash");
    let by_clip: Vec<&str> = run.output.split("playing ").skip(1).collect();
    assert_eq!(by_clip.len(), 4);
    for clip in by_clip {
        let name = clip.lines().next().context("a name")?;
        assert_eq!(clip.contains("LED on"), name == "yes", "{clip}");
        let heard = clip.lines().filter(|line| line.starts_with("heard"));
        let expected = usize::from(name == "yes" || name == "no");
        assert_eq!(heard.count(), expected, "{clip}");
        assert_eq!(
            clip.contains(&format!("heard {name}")),
            expected == 1,
            "{clip}"
        );
    }
    Ok(())
}

/// The proof of the other images is that they link; so an image that can panic must not.
#[test]
fn firmware_that_can_panic_does_not_link() -> Result<()> {
    let machine = Machine::CortexM4;
    let Some(toolchain) = toolchain(machine) else {
        return Ok(());
    };
    let panic = root().join("examples/cortex-m/src/panic.rs");
    let source = |body: &str| {
        format!(
            "#![no_std]\n#![no_main]\n#[path = {panic:?}]\nmod panic;\n#[cortex_m_rt::entry]\nfn main() -> ! {{\n    let n = core::hint::black_box(3);\n    {body}\n    loop {{}}\n}}\n"
        )
    };
    let build = |name: &str, body: &str| -> Result<PathBuf> {
        let mut project = Project::new(root().join("target/tests").join(name), machine, "speed")?;
        project.add(name, &source(body))?;
        project.build(&toolchain).map(|folder| folder.join(name))
    };
    let good = build("cannot_panic", "core::hint::black_box([1, 2].get(n));")?;
    assert!(Path::new(&good).is_file());
    let error = build("can_panic", "core::hint::black_box([1, 2][n]);").err();
    let error = error.context("it links")?.to_string();
    assert!(error.contains("this_firmware_can_panic"), "{error}");
    Ok(())
}

#[test]
fn figures_has_all_fields_and_exact_results() -> Result<()> {
    const FIELDS: [&str; 18] = [
        "arena_bytes",
        "code_bytes",
        "cycles",
        "cycles_per_mac",
        "exact",
        "executed_macs",
        "instructions",
        "instructions_per_mac",
        "kernels",
        "macs",
        "memory",
        "model",
        "optimize",
        "stack_bytes",
        "state_bytes",
        "tflm",
        "weight_bytes",
        "weights",
    ];
    if toolchain(Machine::CortexM4).is_none() {
        return Ok(());
    }
    let arguments = [
        "run",
        "--quiet",
        "--package",
        "xtask",
        "--",
        "figures",
        "--json",
    ];
    let output = Command::new(env!("CARGO"))
        .args(arguments)
        .args(["--model", "hello_world", "--cost-tool", "none"])
        .current_dir(root())
        .output()?;
    assert!(output.status.success(), "{output:?}");
    let rows: Vec<BTreeMap<String, serde_json::Value>> = serde_json::from_slice(&output.stdout)?;
    assert_eq!(rows.len(), 6);
    let goals = ["speed", "speed", "speed", "size", "size", "size"];
    let plans = ["plain", "overlap", "rows"];
    for ((row, optimize), memory) in rows.iter().zip(goals).zip(plans.iter().cycle()) {
        assert_eq!(row["memory"], *memory);
        assert!(row.keys().eq(FIELDS), "{row:?}");
        assert_eq!(row["optimize"], optimize);
        assert_eq!(row["exact"], true);
        assert!(row["cycles"].is_null(), "the emulator does not know them");
        let number = |name: &str| row[name].as_u64().unwrap_or(0);
        // The file has 288 multiplications and three layers of code around them.
        assert_eq!(number("macs"), 288);
        assert!((200..20_000).contains(&number("instructions")), "{row:?}");
        assert!((300..3000).contains(&number("code_bytes")), "{row:?}");
        assert!((50..=512).contains(&number("stack_bytes")), "{row:?}");
    }
    Ok(())
}
