//! `cargo xtask corpus`: compiles every model of a folder and compares what it computes with its
//! golden outputs.

mod catalogue;
mod execute;
mod generate;
mod report;

use crate::guard::{self, Outcome, Summary};
use anyhow::{Context, Result, bail};
pub(crate) use catalogue::Pair;
use catalogue::{Entry, Part};
use clap::ValueEnum;
use execute::Comparison;
use generate::{Harness, Settings};
pub(crate) use report::{Record, Status};
use std::{
    collections::{BTreeMap, hash_map::DefaultHasher},
    fs,
    hash::{Hash, Hasher},
    path::{Path, PathBuf},
};

/// Options of the command.
#[derive(clap::Args, Default)]
pub(crate) struct Options {
    /// A folder with a manifest.json, or one like fixtures/goldens
    folder: PathBuf,
    /// Only files whose name contains this
    #[arg(long, value_name = "SUBSTRING")]
    only: Option<String>,
    /// Path of the kernel set [default: the best one for the host]
    #[arg(long, value_name = "PATH")]
    kernels: Option<String>,
    /// What kernels are chosen for
    #[arg(long, value_enum, default_value = "speed")]
    optimize: Optimize,
    /// How hard the planner tries to save memory
    #[arg(long, value_enum, default_value = "overlap")]
    memory: Memory,
    /// Whether weights with few values are looked up in tables
    #[arg(long, value_enum, default_value = "plain")]
    weights: Weights,
    /// At most this many cases of each golden
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u32).range(1..))]
    cases: Option<u32>,
    /// Print a list of JSON objects instead of text
    #[arg(long)]
    json: bool,
}

#[derive(Clone, Copy, Default, Hash, ValueEnum)]
enum Optimize {
    #[default]
    Speed,
    Size,
}

#[derive(Clone, Copy, Default, Hash, ValueEnum)]
enum Memory {
    Plain,
    #[default]
    Overlap,
    Rows,
}

#[derive(Clone, Copy, Default, Hash, ValueEnum)]
enum Weights {
    #[default]
    Plain,
    Compressed,
}

/// The command.
pub(crate) fn run(options: &Options) -> Result<()> {
    if let Some(kernels) = &options.kernels {
        syn::parse_str::<syn::Path>(kernels)
            .with_context(|| format!("--kernels {kernels}: not a path"))?;
    }
    let mut entries = catalogue::read(&options.folder)?;
    if let Some(only) = &options.only {
        entries.retain(|entry| entry.id.contains(only));
        if entries.is_empty() {
            bail!(
                "nothing in {} is called like {only}",
                options.folder.display()
            );
        }
    }
    let records = examine(&entries, options)?;
    if options.json {
        println!("{}", serde_json::to_string_pretty(&records)?);
    } else {
        for record in &records {
            println!("{}", record.line());
        }
        for line in report::summary(&records) {
            println!("{line}");
        }
    }
    let bad = records.iter().filter(|record| record.is_bad()).count();
    if bad > 0 {
        bail!("{bad} files are inexact or failed");
    }
    Ok(())
}

/// Runs the models of a folder that is like `fixtures/operators`, with the default settings.
pub(crate) fn operators(folder: &Path) -> Result<Vec<(Pair, Record)>> {
    let options = Options {
        folder: folder.to_owned(),
        ..Options::default()
    };
    let entries = catalogue::read(folder)?;
    let records = examine(&entries, &options)?;
    let pairs = entries.into_iter().map(|entry| entry.pair);
    let results = pairs.zip(records);
    Ok(results
        .filter_map(|(pair, record)| Some((pair?, record)))
        .collect())
}

/// Compiles, builds and runs.
fn examine(entries: &[Entry], options: &Options) -> Result<Vec<Record>> {
    let mut records: Vec<Option<Record>> = vec![None; entries.len()];
    let mut compiled: BTreeMap<usize, Summary> = BTreeMap::new();
    eprintln!("compiling {} files", entries.len());
    for (number, entry) in entries.iter().enumerate() {
        let bytes = fs::read(&entry.file)
            .with_context(|| format!("cannot read {}", entry.file.display()))?;
        let record = |status| Record::new(entry.part, &entry.id, status);
        match guard::run(bytes) {
            Outcome::Compiled(summary) if entry.must_fail => {
                let record = record(Status::Failed).with_summary(&summary);
                records[number] = Some(record.with_reason("a damaged file compiled"));
            }
            Outcome::Compiled(summary) => {
                compiled.insert(number, summary);
            }
            Outcome::Refused(reason) => {
                records[number] = Some(record(Status::Refused).with_reason(reason));
            }
            Outcome::Failed(reason) => {
                records[number] = Some(record(Status::Failed).with_reason(reason));
            }
        }
    }
    let harness = build(entries, &compiled, options)?;
    for (done, (number, summary)) in compiled.iter().enumerate() {
        let entry = &entries[*number];
        if done % 50 == 0 || entry.part == Part::Models {
            eprintln!("running {} of {}: {}", done + 1, compiled.len(), entry.id);
        }
        records[*number] = Some(verdict(&harness, *number, entry, summary, options));
    }
    Ok(records.into_iter().flatten().collect())
}

fn build(
    entries: &[Entry],
    compiled: &BTreeMap<usize, Summary>,
    options: &Options,
) -> Result<Harness> {
    let mut hasher = DefaultHasher::new();
    fs::canonicalize(&options.folder)?.hash(&mut hasher);
    (
        &options.only,
        &options.kernels,
        options.optimize,
        options.memory,
        options.weights,
    )
        .hash(&mut hasher);
    let work = crate::root().join("target").join("corpus");
    let folder = work.join(format!("{:016x}", hasher.finish()));
    let list: Vec<(usize, &Entry)> = compiled
        .keys()
        .map(|number| (*number, &entries[*number]))
        .collect();
    let settings = Settings {
        kernels: options.kernels.as_deref(),
        optimize: match options.optimize {
            Optimize::Speed => "speed",
            Optimize::Size => "size",
        },
        memory: match options.memory {
            Memory::Plain => "plain",
            Memory::Overlap => "overlap",
            Memory::Rows => "rows",
        },
        weights: match options.weights {
            Weights::Plain => "plain",
            Weights::Compressed => "compressed",
        },
    };
    generate::build(&folder, &work.join("target"), &list, &settings)
}

/// Runs a model, unless rustc refused it.
fn verdict(
    harness: &Harness,
    number: usize,
    entry: &Entry,
    summary: &Summary,
    options: &Options,
) -> Record {
    let record = |status| Record::new(entry.part, &entry.id, status).with_summary(summary);
    if let Some(reason) = harness.refused.get(&number) {
        // Anything but a missing kernel is a mistake of the expansion, or of the options.
        let status = if reason.starts_with("kernel set ") {
            Status::Refused
        } else {
            Status::Failed
        };
        return record(status).with_reason(reason);
    }
    if entry.goldens.is_empty() {
        return record(Status::Compiled);
    }
    let limit = options.cases.map(|cases| cases as usize);
    match compare(&harness.program, number, entry, summary, limit) {
        Ok(comparison) => {
            let status = if comparison.differing == 0 {
                Status::Exact
            } else {
                Status::Inexact
            };
            record(status).with_comparison(&comparison)
        }
        Err(error) => record(Status::Failed).with_reason(format!("{error:#}")),
    }
}

fn compare(
    program: &Path,
    number: usize,
    entry: &Entry,
    summary: &Summary,
    limit: Option<usize>,
) -> Result<Comparison> {
    let mut comparison = Comparison::default();
    for golden in &entry.goldens {
        execute::check_sizes(golden, &summary.inputs, &summary.outputs)?;
        comparison.add(&execute::run(program, number, golden, limit)?);
    }
    Ok(comparison)
}
