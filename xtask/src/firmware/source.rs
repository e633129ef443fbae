//! Source files of images, made of the parts in `xtask/device` and in the examples.

use super::{Machine, Subject, root};
use std::fmt::Write as _;

/// Writes source files for a machine.
#[derive(Clone, Copy, Debug)]
pub struct Source(pub Machine);

/// A variable of `main`: name, type, initial value.
type Variable<'a> = (&'a str, &'a str, &'a str);

const SUBJECT: Variable<'static> = ("SUBJECT", "Subject", "Subject::new()");
const EARS: Variable<'static> = ("EARS", "listener::Ears", "listener::Ears::new()");

/// The variable of a model in a module of its own.
fn model_variable(index: usize) -> [String; 3] {
    [
        format!("MODEL_{index}"),
        format!("model_{index}::Subject"),
        format!("model_{index}::Subject::new()"),
    ]
}

fn borrowed(variables: &[[String; 3]]) -> Vec<Variable<'_>> {
    variables
        .iter()
        .map(|[name, kind, value]| (&**name, &**kind, &**value))
        .collect()
}

impl Source {
    /// Firmware that runs every model on all its cases and ends with success if all agree.
    pub fn cases(self, subjects: &[Subject]) -> String {
        let mut source = self.head(&["console"], &["recording", "cases"]);
        source.push_str("\nuse recording::Recording;\n");
        let (mut variables, mut calls) = (Vec::new(), String::new());
        for (index, subject) in subjects.iter().enumerate() {
            let _ = write!(
                source,
                "\nmod model_{index} {{\n    {}}}\n",
                subject.definition("speed")
            );
            variables.push(model_variable(index));
            let (name, recording) = (&subject.name, subject.recording());
            let _ = writeln!(
                calls,
                "    passes &= cases::check(MODEL_{index}, {name:?}, &{recording}, {});",
                subject.cases
            );
        }
        let body = format!("    let mut passes = true;\n{calls}{}", self.end());
        source + &self.main(&borrowed(&variables), &body)
    }

    /// Firmware that streams every model in time, for speed and for size, and compares it with the model
    /// over the whole window.
    pub fn streams(self, subjects: &[Subject]) -> String {
        const OPTIONS: [&str; 3] = [
            "optimize = \"speed\"",
            "optimize = \"speed\"; stream = \"time\"",
            "optimize = \"size\"; stream = \"time\"",
        ];
        let mut source = self.head(&["console"], &["streams"]);
        let (mut variables, mut calls) = (Vec::new(), String::new());
        for (first, subject) in (0..).step_by(OPTIONS.len()).zip(subjects) {
            for (index, options) in (first..).zip(OPTIONS) {
                let definition = subject.definition_with(options);
                let _ = write!(source, "\nmod model_{index} {{\n    {definition}}}\n");
                variables.push(model_variable(index));
            }
            for index in [first + 1, first + 2] {
                let _ = writeln!(
                    calls,
                    "    passes &= streams::check(MODEL_{first}, MODEL_{index}, {:?});",
                    subject.name
                );
            }
        }
        let body = format!("    let mut passes = true;\n{calls}{}", self.end());
        source + &self.main(&borrowed(&variables), &body)
    }

    /// Firmware that prints how many instructions each model takes for inputs of several kinds, and
    /// the same of a function that takes more for some than for others.
    pub fn counts(self, subjects: &[Subject]) -> String {
        let mut source = self.head(&["console", "counter"], &["counts"]);
        let (mut variables, mut calls) = (Vec::new(), String::new());
        for (index, subject) in subjects.iter().enumerate() {
            let definition = subject.definition("speed");
            let _ = write!(source, "\nmod model_{index} {{\n    {definition}}}\n");
            variables.push(model_variable(index));
            let name = &subject.name;
            let _ = writeln!(
                calls,
                "    counts::of_model(MODEL_{index}, {name:?}, &mut counter);"
            );
        }
        let body = format!(
            "    let passes = true;\n{}    counts::of_varying(&mut counter);\n{calls}{}",
            self.counter(),
            self.end()
        );
        source + &self.main(&borrowed(&variables), &body)
    }

    /// Firmware that measures a model and prints the figures.
    pub fn measurement(self, subject: &Subject, optimize: &str, front_end: bool) -> String {
        let mut source = self.head(
            &["console", "counter", "stack"],
            &["recording", "measure", "listener"],
        );
        source.push_str(&subject.definition(optimize));
        let recording = subject.recording();
        let measure = if front_end {
            "listener::measure(EARS, SUBJECT, &mut counter)".to_owned()
        } else {
            let (function, rows) = match subject.memory {
                "input" => ("measure_by_rows", ", Subject::ROWS"),
                "time" => ("measure_in_time", ", Subject::WARM_UP"),
                _ => ("measure", ""),
            };
            format!(
                "let _ = &EARS;\n    measure::{function}(SUBJECT, &mut counter, &recording::{recording}{rows})"
            )
        };
        let body = format!(
            "    let passes = true;\n{}    measure::print_kernels::<tinyml::kernels::{}>();\n    {measure};\n{}",
            self.counter(),
            subject.kernels,
            self.end()
        );
        source + &self.main(&[SUBJECT, EARS], &body)
    }

    /// Firmware that measures each operator of a model.
    pub fn profile(self, subject: &Subject, optimize: &str) -> String {
        let mut source = self.head(&["console", "counter"], &["recording", "profile"]);
        source.push_str(&subject.definition(optimize));
        let body = format!(
            "    let passes = true;\n{}    profile::profile(SUBJECT, &mut counter, &recording::{});\n{}",
            self.counter(),
            subject.recording(),
            self.end()
        );
        source + &self.main(&[SUBJECT], &body)
    }

    /// Firmware that does nothing but what is to be measured, for the size of its code: nothing at
    /// all (without a subject), the model, or the front end, the model and the recogniser.
    pub fn weight(self, subject: Option<&Subject>, optimize: &str, front_end: bool) -> String {
        let Some(subject) = subject else {
            let body = "    loop { core::hint::black_box(&mut *NOTHING); }\n";
            return self.head(&[], &[]) + &self.main(&[("NOTHING", "u32", "0")], body);
        };
        let definition = subject.definition(optimize);
        if !front_end {
            let body = "    loop { core::hint::black_box(&mut *SUBJECT).invoke(); }\n";
            return self.head(&[], &[]) + &definition + &self.main(&[SUBJECT], body);
        }
        let source = self.head(
            &["console", "counter", "stack"],
            &["recording", "measure", "listener"],
        );
        let body = "    let words = &mut listener::words();
    loop {
        let (ears, model) = (&mut *EARS, &mut *SUBJECT);
        let samples = &core::hint::black_box(&mut *SAMPLES)[..];
        measure::Work::work(&mut listener::Listener { ears, model, words, samples });
    }\n";
        let variables = [SUBJECT, EARS, ("SAMPLES", "[i16; 320]", "[0; 320]")];
        source + &definition + &self.main(&variables, body)
    }

    /// Makes what counts instructions.
    fn counter(self) -> &'static str {
        match self.0 {
            Machine::Riscv32 => "    let mut counter = counter::Counter::new();\n",
            _ => {
                "    let Some(peripherals) = cortex_m::Peripherals::take() else { loop {} };
    let mut counter = counter::Counter::new(peripherals.SYST);\n"
            }
        }
    }

    /// Attributes, and the modules that the file is made of: those that know the processor, and those
    /// of `xtask/device`.
    fn head(self, processor: &[&str], device: &[&str]) -> String {
        let mut head = "#![no_std]\n#![no_main]\n#![allow(dead_code)]\n\n".to_owned();
        let example = "examples/cortex-m/src";
        let (folder, start): (_, &[&str]) = match self.0 {
            Machine::Riscv32 => ("xtask/device/riscv", &["start"]),
            _ => (example, &[]),
        };
        let folders = [
            (example, &["panic"][..]),
            (folder, start),
            (folder, processor),
            ("xtask/device", device),
        ];
        for (folder, modules) in folders {
            for module in modules {
                let path = root().join(folder).join(format!("{module}.rs"));
                let _ = write!(head, "#[path = {path:?}]\nmod {module};\n");
            }
        }
        head
    }

    /// The entry point, with references to static variables.
    fn main(self, variables: &[Variable<'_>], body: &str) -> String {
        let mut text = String::new();
        for (name, kind, value) in variables {
            let _ = match self.0 {
                Machine::Riscv32 => writeln!(
                    text,
                    "    let {name} = {{ static mut PLACE: {kind} = {value}; unsafe {{ &mut *(&raw mut PLACE) }} }};"
                ),
                _ => writeln!(text, "    static mut {name}: {kind} = {value};"),
            };
        }
        let (attribute, qualifiers) = match self.0 {
            Machine::Riscv32 => (
                "#[unsafe(no_mangle)]\n#[allow(non_snake_case)]",
                "extern \"C\" ",
            ),
            _ => ("#[cortex_m_rt::entry]", ""),
        };
        format!("\n{attribute}\n{qualifiers}fn main() -> ! {{\n{text}{body}}}\n")
    }

    /// Tells the emulator how it went.
    fn end(self) -> &'static str {
        match self.0 {
            Machine::Riscv32 => "    console::exit(passes);\n    loop {}\n",
            _ => {
                "    use cortex_m_semihosting::debug;
    debug::exit(if passes { debug::EXIT_SUCCESS } else { debug::EXIT_FAILURE });
    loop {}\n"
            }
        }
    }
}
