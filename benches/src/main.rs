//! Compares engines in one run, or serves times of one of them to another program.

use anyhow::{Context as _, Result, bail};
use clap::{Parser, Subcommand};
use serde::Serialize;
use std::{
    io::{self, BufRead as _, Write as _},
    thread,
    time::Duration,
};
use tinyml_benches::{MISSING, NATIVE, Subject, rounds::Rounds, subjects};

/// Inference times of tinyml beside those of microflow and tract, single-threaded, in one run.
///
/// Models that are not part of the repository are those of the folder that TINYML_CORPUS names while
/// this is built.
#[derive(Parser)]
struct Options {
    #[command(subcommand)]
    command: Option<Command>,
    /// Measure this model only; may be given several times.
    #[arg(long = "model", value_name = "NAME")]
    models: Vec<String>,
    /// Rounds in which every engine has a turn.
    #[arg(long, default_value_t = 21)]
    rounds: usize,
    /// Milliseconds of a turn; at least one inference.
    #[arg(long, default_value_t = 10, value_name = "MS")]
    turn: u64,
    /// Print a list of objects instead of a table.
    #[arg(long)]
    json: bool,
}

#[derive(Subcommand)]
enum Command {
    /// Prints the models as a list of objects: name, file, bytes of the inputs.
    List,
    /// Answers each number on the standard input with the nanoseconds of an inference, as the mean of
    /// so many. The first line that it prints are the outputs of an inference in hexadecimal digits.
    Serve {
        /// Name of a model.
        model: String,
        /// Kernel set of tinyml.
        #[arg(long, default_value = NATIVE)]
        kernels: String,
    },
}

/// What is known about an engine and a model.
#[derive(Serialize)]
struct Row {
    model: &'static str,
    engine: String,
    /// Nanoseconds of an inference.
    least: Option<f64>,
    median: Option<f64>,
    /// Multiples of Native's time.
    least_ratio: Option<f64>,
    median_ratio: Option<f64>,
    /// Largest difference of the first output to that of Native, in steps of its quantisation.
    output_difference: Option<f32>,
    /// Why it was not measured.
    reason: Option<String>,
}

fn main() -> Result<()> {
    // microflow keeps all tensors of a model on the stack.
    let thread = thread::Builder::new().stack_size(256 << 20).spawn(run)?;
    thread.join().unwrap_or_else(|_| bail!("a thread panicked"))
}

fn run() -> Result<()> {
    let options = Options::parse();
    match &options.command {
        Some(Command::List) => list(),
        Some(Command::Serve { model, kernels }) => serve(model, kernels),
        None => compare(&options),
    }
}

fn list() -> Result<()> {
    #[derive(Serialize)]
    struct Entry {
        name: &'static str,
        file: std::path::PathBuf,
        inputs: Vec<String>,
    }
    let entry = |subject: Subject| Entry {
        name: subject.name,
        inputs: subject
            .inputs()
            .iter()
            .map(|bytes| hexadecimal(bytes))
            .collect(),
        file: subject.model,
    };
    skipped();
    let entries: Vec<Entry> = subjects().into_iter().map(entry).collect();
    println!("{}", serde_json::to_string(&entries)?);
    Ok(())
}

fn serve(name: &str, kernels: &str) -> Result<()> {
    let subject = subjects().into_iter().find(|subject| subject.name == name);
    let subject = subject.with_context(|| format!("no model {name:?}"))?;
    let mut engine = subject.kernel_set(kernels)?;
    engine.run();
    let mut output = io::stdout().lock();
    writeln!(
        output,
        "{}",
        hexadecimal(&engine.output_bytes().unwrap_or_default())
    )?;
    output.flush()?;
    for line in io::stdin().lock().lines() {
        let runs = line?.trim().parse().context("not a number of runs")?;
        writeln!(output, "{}", engine.batch(runs))?;
        output.flush()?;
    }
    Ok(())
}

fn hexadecimal(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

fn skipped() {
    for (name, reason) in MISSING {
        eprintln!("benches: {name} skipped: {reason}");
    }
}

fn compare(options: &Options) -> Result<()> {
    skipped();
    let rounds = Rounds {
        number: options.rounds,
        turn: Duration::from_millis(options.turn),
    };
    let mut subjects = subjects();
    let is_wanted =
        |name: &str| options.models.is_empty() || options.models.iter().any(|m| m == name);
    if let Some(unknown) = options
        .models
        .iter()
        .find(|m| !subjects.iter().any(|s| s.name == **m))
    {
        bail!("there is no model {unknown:?}");
    }
    subjects.retain(|subject| is_wanted(subject.name));
    if let Some(subject) = subjects.first() {
        eprintln!("benches: Native stands for {} here", subject.native());
    }
    let mut rows = Vec::new();
    for subject in &subjects {
        eprintln!("benches: {}", subject.name);
        rows.extend(measure(subject, rounds));
    }
    if options.json {
        println!("{}", serde_json::to_string_pretty(&rows)?);
    } else {
        print!("{}", table(&rows));
    }
    Ok(())
}

fn measure(subject: &Subject, rounds: Rounds) -> Vec<Row> {
    let mut candidates = subject.candidates();
    let mut engines: Vec<&mut dyn tinyml_benches::Engine> = Vec::new();
    for candidate in &mut candidates {
        if let Ok(engine) = &mut candidate.engine {
            engines.push(&mut **engine);
        }
    }
    let mut times = rounds.time(&mut engines).into_iter();
    let mut native = None;
    let mut rows = Vec::new();
    for candidate in candidates {
        let mut row = Row {
            model: subject.name,
            engine: candidate.name,
            least: None,
            median: None,
            least_ratio: None,
            median_ratio: None,
            output_difference: None,
            reason: None,
        };
        match candidate.engine {
            Err(error) => row.reason = Some(first_line(&error)),
            Ok(engine) => {
                let Some(time) = times.next() else { break };
                // Native is the first.
                let output = native.get_or_insert_with(|| engine.output());
                row.least = Some(time.least);
                row.median = Some(time.median);
                row.least_ratio = Some(time.least_ratio);
                row.median_ratio = Some(time.median_ratio);
                row.output_difference = difference(output, &engine.output(), subject.scale());
            }
        }
        rows.push(row);
    }
    rows
}

fn first_line(error: &anyhow::Error) -> String {
    let causes: Vec<String> = error.chain().map(ToString::to_string).collect();
    let text = causes.last().map_or("", String::as_str);
    text.lines()
        .next()
        .unwrap_or_default()
        .chars()
        .take(80)
        .collect()
}

/// The largest difference in steps; nothing if they are not as many.
fn difference(left: &[f32], right: &[f32], scale: f32) -> Option<f32> {
    let steps = left
        .iter()
        .zip(right)
        .map(|(left, right)| ((left - right) / scale).abs().round());
    (left.len() == right.len()).then(|| steps.fold(0.0, f32::max))
}

fn table(rows: &[Row]) -> String {
    let mut table = format!(
        "{:<24}{:<10}{:>12}{:>12}{:>9}{:>9}  {}\n",
        "model", "engine", "least µs", "median µs", "ratio", "ratio", "output"
    );
    for row in rows {
        let number = |value: Option<f64>, divisor: f64, digits: usize| {
            value.map_or("-".to_owned(), |value| {
                format!("{:.digits$}", value / divisor)
            })
        };
        let output = match (&row.reason, row.output_difference) {
            (Some(reason), _) => reason.clone(),
            (None, Some(0.0)) => "equal".to_owned(),
            (None, Some(steps)) => format!("off by {steps}"),
            (None, None) => "of another size".to_owned(),
        };
        table += &format!(
            "{:<24}{:<10}{:>12}{:>12}{:>9}{:>9}  {output}\n",
            row.model,
            row.engine,
            number(row.least, 1e3, 2),
            number(row.median, 1e3, 2),
            number(row.least_ratio, 1.0, 3),
            number(row.median_ratio, 1.0, 3),
        );
    }
    table
        + "ratio: time of the engine to that of Native (of the least; median of those in a round), above 1 is slower than Native\n\
output: largest difference of the first output to Native's, in steps of its quantisation\n"
}
