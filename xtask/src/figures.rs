//! Measures models on an emulated processor, a Cortex-M4 unless another is asked for.
//!
//! For every model, and for `optimize = "speed"` (with `opt-level = 3`) and `"size"` (with `"s"`), two
//! kinds of firmware are generated. One runs the model on its first recorded case and reports; its
//! printing, the recording and the timer do not matter for what it measures. The others are only
//! weighed: an image that does nothing but `invoke`, and one that does nothing at all. Their
//! difference, without the model's constants, is what the model costs in code and read-only data.

mod find;
mod measure;
mod peers;
mod profile;
mod table;

use anyhow::{Result, bail};
use measure::{Bench, Row};
use std::path::{Path, PathBuf};
use xtask::firmware::{Machine, Subject, Timing, Toolchain, root};

/// What is measured unless the command line says otherwise.
const MODELS: [&str; 10] = [
    "micro_speech_quantized",
    "kws_ref_model",
    "str_ww_ref_model",
    "ad01_int8",
    "pretrainedResnet_quant",
    "vww_96_int8",
    "person_detect",
    "hello_world_int8",
    "audio_preprocessor_int8",
    LISTENING,
];

/// The model that is also measured together with the audio front end.
const LISTENING: &str = "yes_no";

/// The kernel sets.
#[derive(Clone, Copy, Debug, clap::ValueEnum)]
enum Kernels {
    Reference,
    Portable,
    CortexM,
    /// The best one for the target.
    Native,
}

impl Kernels {
    /// The name of the type in `tinyml::kernels`.
    fn type_name(self) -> &'static str {
        match self {
            Self::Reference => "Reference",
            Self::Portable => "Portable",
            Self::CortexM => "CortexM",
            Self::Native => "Native",
        }
    }
}

/// What models are optimised for.
#[derive(Clone, Copy, Debug, clap::ValueEnum)]
enum Goal {
    Speed,
    Size,
}

/// How hard the planner tries to save memory.
#[derive(Clone, Copy, Debug, clap::ValueEnum)]
enum Memory {
    Plain,
    Overlap,
    Rows,
    /// Rows, with an input that comes row by row.
    Input,
    /// Overlap, of a model over a window that moves on in time by new rows.
    Time,
}

impl Memory {
    /// The value of the option of `model!`.
    fn value(self) -> &'static str {
        match self {
            Self::Plain => "plain",
            Self::Overlap => "overlap",
            Self::Rows => "rows",
            Self::Input => "input",
            Self::Time => "time",
        }
    }
}

/// Whether weights with few values are looked up in tables.
#[derive(Clone, Copy, Debug, clap::ValueEnum)]
enum Weights {
    Plain,
    Compressed,
}

impl Weights {
    /// The value of the option of `model!`.
    fn value(self) -> &'static str {
        match self {
            Self::Plain => "plain",
            Self::Compressed => "compressed",
        }
    }
}

/// Options of the command.
#[derive(clap::Args)]
pub(crate) struct Options {
    /// Folder with more models, as `models/NAME-*/model.tflite` and recordings beside each
    /// [default: ../shared/corpus beside the repository]
    folder: Option<PathBuf>,
    /// Measure this model only; may be given several times.
    #[arg(long = "model", value_name = "NAME")]
    models: Vec<String>,
    /// Processor, by the name of its Rust target; there is an emulated board for
    /// thumbv7em-none-eabi, thumbv7m-none-eabi, thumbv6m-none-eabi and riscv32imc-unknown-none-elf
    #[arg(long, value_name = "TARGET", default_value = "thumbv7em-none-eabi")]
    target: String,
    /// Kernel set; may be given several times.
    #[arg(
        long = "kernels",
        value_enum,
        value_name = "SET",
        default_value = "native"
    )]
    kernels: Vec<Kernels>,
    /// What to optimise for; both unless one is chosen.
    #[arg(long, value_enum, value_name = "GOAL")]
    optimize: Option<Goal>,
    /// How to plan memory; may be given several times. All ways unless some are chosen.
    #[arg(long = "memory", value_enum, value_name = "PLAN", default_values = ["plain", "overlap", "rows"])]
    memory: Vec<Memory>,
    /// How to store weights.
    #[arg(long, value_enum, value_name = "HOW", default_value = "plain")]
    weights: Weights,
    /// Measure each operator instead: which of them takes how much of the time.
    #[arg(long)]
    by_operator: bool,
    /// Print a list of objects instead of a table.
    #[arg(long)]
    json: bool,
    /// Toolchain for the firmware, as rustup names it [default: the one that is active]
    #[arg(long, value_name = "NAME")]
    toolchain: Option<String>,
    /// Program that runs an image and counts what happens between `dbg #1` and `dbg #2`; without it
    /// the emulator counts instructions, and nothing counts cycles
    /// [default: ../shared/tools/cortex-m4-cost/run beside the repository]
    #[arg(long, value_name = "PATH")]
    cost_tool: Option<PathBuf>,
}

pub(crate) fn run(options: &Options) -> Result<()> {
    let machine = Machine::for_target(&options.target)?;
    let toolchain = Toolchain::new(options.toolchain.as_deref());
    toolchain.check(machine.target())?;
    machine.check()?;
    let shared = root().join("../shared");
    let folder = options.folder.clone();
    let folder = folder.unwrap_or_else(|| shared.join("corpus"));
    let tool = options.cost_tool.clone();
    let tool = tool.unwrap_or_else(|| shared.join("tools/cortex-m4-cost/run"));
    let timing = if machine != Machine::CortexM4 {
        Timing::Icount
    } else if tool.is_file() {
        Timing::Tool(tool)
    } else {
        eprintln!(
            "figures: no cost tool at {}, cycles are not measured",
            tool.display()
        );
        Timing::Icount
    };
    let names: Vec<&str> = if options.models.is_empty() {
        MODELS.to_vec()
    } else {
        options.models.iter().map(String::as_str).collect()
    };
    let (mut rows, mut profiles) = (Vec::new(), Vec::new());
    let mut failures = 0;
    let goals: &[&str] = match options.optimize {
        None => &["speed", "size"],
        Some(Goal::Speed) => &["speed"],
        Some(Goal::Size) => &["size"],
    };
    let sets = options.kernels.iter().map(|set| set.type_name());
    for (optimize, set) in sets.flat_map(|set| goals.iter().map(move |goal| (*goal, set))) {
        let mut bench = Bench::new(machine, toolchain.clone(), timing.clone(), optimize, set)?;
        let plans = options.memory.iter().map(|memory| memory.value());
        for (name, memory) in names
            .iter()
            .flat_map(|name| plans.clone().map(move |plan| (name, plan)))
        {
            let measured = find_model(name, memory, &folder).and_then(|subject| {
                let weights = options.weights.value();
                match subject.map(|subject| Subject { weights, ..subject }) {
                    Some(subject) if options.by_operator => profiles.push(bench.profile(&subject)?),
                    Some(subject) => rows.extend(measure_model(&mut bench, &subject)?),
                    None => {}
                }
                Ok(())
            });
            if let Err(error) = measured {
                failures += 1;
                eprintln!("figures: {name}: {error:#}");
            }
        }
    }
    rows.sort_by_key(|row: &Row| names.iter().position(|name| row.model.starts_with(name)));
    match (options.by_operator, options.json) {
        (false, false) => {
            println!("{}", table::figures(&rows));
            if machine == Machine::CortexM4 {
                println!("{}", table::peers(&rows));
            }
        }
        (false, true) => println!("{}", serde_json::to_string_pretty(&rows)?),
        (true, false) => {
            for profile in &profiles {
                println!("{}", table::operators(profile));
            }
        }
        (true, true) => println!("{}", serde_json::to_string_pretty(&profiles)?),
    }
    failures += rows.iter().filter(|row| row.exact == Some(false)).count();
    failures += profiles.iter().filter(|profile| !profile.exact).count();
    if failures > 0 {
        bail!("{failures} of the measurements failed");
    }
    Ok(())
}

fn find_model(name: &str, memory: &'static str, folder: &Path) -> Result<Option<Subject>> {
    let Some(mut subject) = find::find(name, folder)? else {
        let folder = folder.display();
        eprintln!("figures: {name}: not found in fixtures/models and {folder}");
        return Ok(None);
    };
    subject.memory = memory;
    Ok(Some(subject))
}

fn measure_model(bench: &mut Bench, subject: &Subject) -> Result<Vec<Row>> {
    let mut rows = vec![bench.measure(subject)?];
    if subject.name == LISTENING {
        rows.push(bench.measure_listening(subject)?);
    }
    Ok(rows)
}
