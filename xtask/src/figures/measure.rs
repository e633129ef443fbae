//! Builds and runs the firmware that measures, and the firmware that is weighed.

use super::{
    peers::{self, Peer},
    profile::{self, Profile},
};
use anyhow::{Context as _, Result, bail};
use serde::Serialize;
use std::{collections::BTreeMap, str::FromStr, time::Duration};
use xtask::firmware::{Image, Machine, Project, Source, Subject, Timing, Toolchain, root};

/// Time for one run on the emulator.
const LIMIT: Duration = Duration::from_secs(600);

/// All that is known about a model in one configuration; nothing where it was not measured.
#[derive(Clone, Debug, Serialize)]
pub(super) struct Row {
    pub(super) model: String,
    pub(super) kernels: String,
    pub(super) optimize: &'static str,
    /// How hard the planner tries to save memory.
    pub(super) memory: &'static str,
    /// Whether weights with few values are looked up in tables.
    pub(super) weights: &'static str,
    /// Multiply-accumulate operations of the model as its file has it.
    pub(super) macs: u64,
    /// Those that are left without the channels that are constant or that nobody reads.
    pub(super) executed_macs: u64,
    pub(super) instructions: Option<u64>,
    pub(super) instructions_per_mac: Option<f64>,
    pub(super) cycles: Option<u64>,
    pub(super) cycles_per_mac: Option<f64>,
    pub(super) code_bytes: u64,
    pub(super) weight_bytes: u64,
    pub(super) arena_bytes: u64,
    pub(super) state_bytes: u64,
    pub(super) stack_bytes: u64,
    pub(super) exact: Option<bool>,
    /// The same model elsewhere.
    pub(super) tflm: Option<&'static Peer>,
}

/// Where models are measured, for one kind of optimisation.
pub(super) struct Bench {
    machine: Machine,
    toolchain: Toolchain,
    timing: Timing,
    optimize: &'static str,
    /// The kernel set.
    kernels: &'static str,
    project: Project,
    /// Bytes of an image that does nothing.
    nothing: u64,
}

impl Bench {
    /// Makes the project and weighs the image that does nothing.
    pub(super) fn new(
        machine: Machine,
        toolchain: Toolchain,
        timing: Timing,
        optimize: &'static str,
        kernels: &'static str,
    ) -> Result<Self> {
        let folder = root().join("target/figures");
        let folder = folder.join(machine.target()).join(optimize);
        let mut bench = Self {
            machine,
            toolchain,
            timing,
            optimize,
            kernels,
            project: Project::new(folder, machine, optimize)?,
            nothing: 0,
        };
        eprintln!("figures: optimize = {optimize:?}: dependencies");
        bench.nothing = bench.weigh("nothing", None, false)?;
        Ok(bench)
    }

    /// Measures a model alone.
    pub(super) fn measure(&mut self, subject: &Subject) -> Result<Row> {
        self.row(subject, &subject.name, false)
    }

    /// Measures a hop of a listening device: front end, model and recogniser.
    pub(super) fn measure_listening(&mut self, subject: &Subject) -> Result<Row> {
        self.row(subject, &format!("{}_with_front_end", subject.name), true)
    }

    /// Measures each operator of a model.
    pub(super) fn profile(&mut self, subject: &Subject) -> Result<Profile> {
        self.announce(&subject.name, subject);
        let subject = &self.with_kernels(subject)?;
        if matches!(subject.memory, "input" | "time") {
            bail!("operators are measured one by one in whole runs: memory plain, overlap or rows");
        }
        let source = Source(self.machine).profile(subject, self.optimize);
        let image = self.build(
            &format!(
                "{}_{}_{}_profile",
                subject.name, subject.memory, subject.weights
            ),
            &source,
        )?;
        let run = self.machine.run(&image, &self.timing, LIMIT)?;
        if !run.success {
            bail!("the firmware failed:\n{}{}", run.output, run.errors);
        }
        Ok(Profile {
            model: subject.name.clone(),
            kernels: self.kernels,
            optimize: self.optimize,
            memory: subject.memory,
            exact: figure::<u8>(&run.figures(), "exact")? == 1,
            operators: profile::operators(&run)?,
        })
    }

    fn announce(&self, name: &str, subject: &Subject) {
        eprintln!(
            "figures: {name}, kernels = {}, optimize = {:?}, memory = {:?}, weights = {:?}",
            self.kernels, self.optimize, subject.memory, subject.weights
        );
    }

    /// The same subject with this bench's kernels.
    fn with_kernels(&self, subject: &Subject) -> Result<Subject> {
        if subject.inputs.is_empty() || subject.outputs.is_empty() {
            bail!("there are no recorded inputs and outputs beside the model");
        }
        Ok(Subject {
            kernels: self.kernels,
            ..subject.clone()
        })
    }

    fn row(&mut self, subject: &Subject, name: &str, front_end: bool) -> Result<Row> {
        self.announce(name, subject);
        let subject = &self.with_kernels(subject)?;
        let binary = format!("{name}_{}_{}", subject.memory, subject.weights);
        let code = self.weigh(&format!("{binary}_code"), Some(subject), front_end)?;
        let source = Source(self.machine).measurement(subject, self.optimize, front_end);
        let image = self.build(&binary, &source)?;
        let run = self.machine.run(&image, &self.timing, LIMIT)?;
        if !run.success {
            bail!("the firmware failed:\n{}{}", run.output, run.errors);
        }
        let figures = run.figures();
        let instructions = match &self.timing {
            Timing::Tool(_) => run.cost("insns"),
            Timing::Icount => Some(figure(&figures, "instructions")?),
        };
        let kernels: String = figure(&figures, "kernels")?;
        let weight_bytes = figure(&figures, "weights")?;
        let (cycles, macs) = (run.cost("cycles"), macs(subject)?);
        Ok(Row {
            model: name.to_owned(),
            kernels: kernels.rsplit("::").next().unwrap_or(&kernels).to_owned(),
            optimize: self.optimize,
            memory: subject.memory,
            weights: subject.weights,
            macs,
            executed_macs: figure(&figures, "macs")?,
            instructions,
            instructions_per_mac: per_mac(instructions, macs),
            cycles,
            cycles_per_mac: per_mac(cycles, macs),
            code_bytes: code.saturating_sub(self.nothing + weight_bytes),
            weight_bytes,
            arena_bytes: figure(&figures, "arena")?,
            state_bytes: figure(&figures, "state")?,
            stack_bytes: figure(&figures, "stack")?,
            exact: figure(&figures, "exact").ok().map(|exact: u8| exact == 1),
            tflm: peers::find(name),
        })
    }

    /// Bytes of code and read-only data in the image that does nothing but the given work.
    fn weigh(&mut self, name: &str, subject: Option<&Subject>, front_end: bool) -> Result<u64> {
        let source = Source(self.machine).weight(subject, self.optimize, front_end);
        let image = self.build(name, &source)?;
        Ok(Image::read(&image)?.flash())
    }

    fn build(&mut self, name: &str, source: &str) -> Result<std::path::PathBuf> {
        let kernels = self.kernels.to_lowercase();
        let binary = format!("{name}_{kernels}_{}", self.optimize);
        self.project.add(&binary, source)?;
        self.project.build_one(&self.toolchain, &binary)
    }
}

/// Multiply-accumulate operations of all channels that are in the file, by which models can be
/// compared with other runtimes.
fn macs(subject: &Subject) -> Result<u64> {
    let program = tinyml_compiler::compile(&std::fs::read(&subject.model)?);
    let program = program.map_err(|error| anyhow::anyhow!("{error}"))?;
    Ok(program.report.cost_of_all_channels.macs)
}

fn per_mac(count: Option<u64>, macs: u64) -> Option<f64> {
    (macs > 0).then_some(count? as f64 / macs as f64)
}

fn figure<T: FromStr>(figures: &BTreeMap<String, String>, name: &str) -> Result<T> {
    let text = figures.get(name);
    let value = text.and_then(|text| text.parse().ok());
    value.with_context(|| format!("the firmware printed no figure \"{name}\""))
}
