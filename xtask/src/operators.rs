//! `cargo xtask operators`: runs the models of `fixtures/operators` and writes `OPERATORS.md`, which says
//! in which element types each operator runs exactly, beside those that the reference interpreter has, and
//! its summary in `README.md`.

use crate::corpus::{self, Pair, Status};
use anyhow::{Context, Result, bail};
use std::{
    collections::{BTreeMap, BTreeSet},
    fmt::Write as _,
    fs,
};

/// The oracle whose operators are the aim.
const MICRO: &str = "TFLM";

/// What the summary stands between in README.md.
const BEGIN: &str = "<!-- written by `cargo xtask operators` -->";
const END: &str = "<!-- end -->";

/// Options of the command.
#[derive(clap::Args)]
pub(crate) struct Options {
    /// Write nothing; fail if the files are not what would be written
    #[arg(long)]
    check: bool,
}

/// The models of a pair of operator and element type.
#[derive(Clone, Copy, Default)]
struct Count {
    models: usize,
    exact: usize,
}

impl Count {
    fn is_exact(self) -> bool {
        self.exact == self.models
    }
}

/// Element types of an operator, in the order of the table.
type Elements = BTreeMap<(usize, String), Count>;

/// The command.
pub(crate) fn run(options: &Options) -> Result<()> {
    let results = corpus::operators(&crate::root().join("fixtures/operators"))?;
    let mut is_bad = false;
    for (_, record) in &results {
        if record.is_bad() {
            println!("{}", record.line());
            is_bad = true;
        }
    }
    let text = table(
        &results
            .iter()
            .map(|(pair, record)| (pair, record.status))
            .collect::<Vec<_>>(),
    )?;
    let summary = text.lines().nth(2).unwrap_or_default();
    let readme = read("README.md")?;
    let readme = with_section(&readme, summary).context("README.md lacks the marks")?;
    let mut is_old = false;
    for (name, new) in [("OPERATORS.md", &text), ("README.md", &readme)] {
        let old = read(name).unwrap_or_default();
        is_old |= old != *new;
        if !options.check {
            let path = crate::root().join(name);
            fs::write(&path, new).with_context(|| format!("cannot write {}", path.display()))?;
            continue;
        }
        for line in new.lines() {
            if !old.lines().any(|old| old == line) {
                println!("{name} would have: {line}");
            }
        }
    }
    println!("{summary}");
    if options.check && is_old {
        bail!("OPERATORS.md or README.md is out of date: run `cargo xtask operators`");
    }
    if is_bad {
        bail!("some models are inexact or failed");
    }
    Ok(())
}

fn read(name: &str) -> Result<String> {
    let path = crate::root().join(name);
    fs::read_to_string(&path).with_context(|| format!("cannot read {}", path.display()))
}

/// A text with another summary between its marks.
fn with_section(text: &str, summary: &str) -> Option<String> {
    let (before, rest) = text.split_once(BEGIN)?;
    let (_, after) = rest.split_once(END)?;
    Some(format!("{before}{BEGIN}\n{summary}\n{END}{after}"))
}

/// The text of OPERATORS.md; its third line is the summary.
fn table(results: &[(&Pair, Status)]) -> Result<String> {
    let mut micro: BTreeMap<&str, Elements> = BTreeMap::new();
    let mut others: BTreeMap<&str, Elements> = BTreeMap::new();
    // Of some pairs that it has, TFLM computes a few models wrongly: those have another oracle.
    let known: BTreeSet<(&str, &str)> = results
        .iter()
        .filter(|(pair, _)| pair.oracle == MICRO)
        .map(|(pair, _)| (pair.operator.as_str(), pair.element.as_str()))
        .collect();
    for (pair, status) in results {
        let is_known = known.contains(&(pair.operator.as_str(), pair.element.as_str()));
        let operators = if is_known { &mut micro } else { &mut others };
        let element = (rank(&pair.element), pair.element.clone());
        let count = operators
            .entry(&pair.operator)
            .or_default()
            .entry(element)
            .or_default();
        count.models += 1;
        count.exact += usize::from(*status == Status::Exact);
    }
    let pairs = |operators: &BTreeMap<&str, Elements>| {
        let all: Vec<Count> = operators
            .values()
            .flat_map(Elements::values)
            .copied()
            .collect();
        (
            all.len(),
            all.iter().filter(|count| count.is_exact()).count(),
        )
    };
    let ((all, exact), (more, more_exact)) = (pairs(&micro), pairs(&others));
    let mut text = String::from("# Operators\n\n");
    writeln!(
        text,
        "TFLM computes {} operators in {all} pairs of operator and element type, of which tinyml computes {exact} \
         exactly; of {more} pairs that TFLM lacks, {more_exact}.\n",
        micro.len(),
    )?;
    text.push_str(
        "Written by `cargo xtask operators`, which compiles and runs the models of `fixtures/operators`: integers must be \
         equal, floats\nwithin 1e-5. A pair counts if all of its models are exact; where only some are, their number is \
         given. `int8 to float32` has one\nelement type as operand and another as result. Anything else is a compile \
         error, unless your kernel set implements it.\n\n",
    );
    rows(&mut text, MICRO, &micro)?;
    text.push_str(
        "\nPairs that TFLM lacks; what they compute was recorded with LiteRT's reference kernels. How many results \
         WHERE has is data,\nso its condition must be constant:\n\n",
    );
    rows(&mut text, "LiteRT", &others)?;
    Ok(text)
}

fn rows(text: &mut String, oracle: &str, operators: &BTreeMap<&str, Elements>) -> Result<()> {
    writeln!(text, "| operator | {oracle} | tinyml |\n|---|---|---|")?;
    for (operator, elements) in operators {
        let all = elements
            .keys()
            .map(|(_, name)| (name.clone(), String::new()));
        let ours = elements.iter().filter(|(_, count)| count.exact > 0);
        let ours = ours.map(|((_, name), count)| {
            let part = if count.is_exact() {
                String::new()
            } else {
                format!(" ({} of {})", count.exact, count.models)
            };
            (name.clone(), part)
        });
        writeln!(text, "| {operator} | {} | {} |", list(all), list(ours))?;
    }
    Ok(())
}

/// Element types with a remark each; those of one operand and several results share the operand.
fn list(elements: impl Iterator<Item = (String, String)>) -> String {
    let mut text = String::new();
    let mut operand = String::new();
    for (name, remark) in elements {
        match name.split_once(" to ") {
            Some((from, to)) if from == operand => write!(text, ", {to}{remark}"),
            Some((from, _)) => {
                let separator = if text.is_empty() { "" } else { "; " };
                from.clone_into(&mut operand);
                write!(text, "{separator}{name}{remark}")
            }
            None => {
                let separator = if text.is_empty() { "" } else { "; " };
                write!(text, "{separator}{name}{remark}")
            }
        }
        .ok();
    }
    text
}

/// Where an element type stands in a row: floats first, then 8 bits and wider ones, by the operand and then
/// the result.
fn rank(name: &str) -> usize {
    const ORDER: [&str; 11] = [
        "float32", "int8", "int16", "int32", "int64", "uint8", "uint16", "uint32", "uint64",
        "bool", "int4",
    ];
    let place = |name: &str| {
        ORDER
            .iter()
            .position(|one| *one == name)
            .unwrap_or(ORDER.len())
    };
    let (first, second) = name.split_once([',', ' ']).unwrap_or((name, ""));
    place(first) * 16 + second.rsplit(' ').next().map_or(0, place)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn pair(operator: &str, element: &str, oracle: &str) -> Pair {
        Pair {
            operator: operator.to_owned(),
            element: element.to_owned(),
            oracle: oracle.to_owned(),
        }
    }

    #[test]
    fn a_summary_stays_between_its_marks() {
        let text = format!("a {BEGIN} old {END} b {END}");
        let expected = format!("a {BEGIN}\nnew\n{END} b {END}");
        assert_eq!(with_section(&text, "new"), Some(expected));
        assert_eq!(with_section("no marks", "new"), None);
    }

    #[test]
    fn a_pair_is_exact_if_all_its_models_are() -> Result<()> {
        let (add, cast) = (
            pair("ADD", "int8", MICRO),
            pair("CAST", "int8 to bool", MICRO),
        );
        let (float, wide) = (
            pair("CAST", "float32 to int8", MICRO),
            pair("CAST", "int8 to int16", MICRO),
        );
        let gelu = pair("GELU", "float32", "LiteRT");
        let padded = pair("ADD", "int8", "LiteRT");
        let text = table(&[
            (&add, Status::Exact),
            (&padded, Status::Exact),
            (&add, Status::Refused),
            (&cast, Status::Exact),
            (&wide, Status::Exact),
            (&float, Status::Refused),
            (&gelu, Status::Exact),
        ])?;
        assert!(text.contains("2 operators in 4 pairs of operator and element type, of which tinyml computes 2 exactly; of 1 pairs"));
        assert!(text.contains("| ADD | int8 | int8 (2 of 3) |\n"));
        assert!(
            text.contains(
                "| CAST | float32 to int8; int8 to int16, bool | int8 to int16, bool |\n"
            )
        );
        assert!(text.ends_with("| GELU | float32 | float32 |\n"));
        Ok(())
    }
}
