//! Which operators of a model take how much of its time.

use anyhow::{Result, bail};
use serde::Serialize;
use xtask::firmware::Run;

/// What the operators of a model took.
#[derive(Clone, Debug, Serialize)]
pub(super) struct Profile {
    pub(super) model: String,
    pub(super) kernels: &'static str,
    pub(super) optimize: &'static str,
    pub(super) memory: &'static str,
    pub(super) exact: bool,
    pub(super) operators: Vec<Share>,
}

/// What an operator took: in all its runs, where it runs some rows at a time.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub(super) struct Share {
    /// Its name in the file format.
    pub(super) name: String,
    /// The name of its first result.
    pub(super) tensor: String,
    pub(super) macs: u64,
    pub(super) runs: u64,
    pub(super) instructions: u64,
    /// Nothing without a tool that counts them.
    pub(super) cycles: Option<u64>,
}

/// Adds up what the firmware printed, and what the tool did if there was one, by operator.
pub(super) fn operators(run: &Run) -> Result<Vec<Share>> {
    let (instructions, cycles) = (run.costs("insns"), run.costs("cycles"));
    let parts = parts(&run.output);
    if ![0, parts.len()].contains(&cycles.len()) {
        bail!(
            "the tool saw {} of {} runs of operators",
            cycles.len(),
            parts.len()
        );
    }
    let mut shares: Vec<Share> = Vec::new();
    for (index, mut part) in parts.into_iter().enumerate() {
        part.cycles = cycles.get(index).copied();
        // The tool's count has nothing around it.
        part.instructions = instructions
            .get(index)
            .copied()
            .unwrap_or(part.instructions);
        let same = |share: &&mut Share| (&share.name, &share.tensor) == (&part.name, &part.tensor);
        match shares.iter_mut().find(same) {
            Some(share) => {
                share.runs += 1;
                share.instructions += part.instructions;
                let sum = share.cycles.zip(part.cycles);
                share.cycles = sum.map(|(before, more)| before + more);
            }
            None => shares.push(part),
        }
    }
    Ok(shares)
}

/// The runs of operators, in order.
fn parts(output: &str) -> Vec<Share> {
    let mut parts: Vec<Share> = Vec::new();
    for (key, value) in output.lines().filter_map(|line| line.split_once(' ')) {
        if key == "operator" {
            parts.push(Share {
                name: value.to_owned(),
                tensor: String::new(),
                macs: 0,
                runs: 1,
                instructions: 0,
                cycles: None,
            });
        }
        let Some(part) = parts.last_mut() else {
            continue;
        };
        let number = || value.trim().parse().unwrap_or(0);
        match key {
            "tensor" => part.tensor = value.to_owned(),
            "macs" => part.macs = number(),
            "instructions" => part.instructions = number(),
            _ => {}
        }
    }
    parts
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn runs_of_an_operator_are_added_up() -> Result<()> {
        let part = |name, tensor, instructions| {
            format!("operator {name}\ntensor {tensor}\nmacs 9\ninstructions {instructions}\n")
        };
        let output = part("CONV_2D", "a b", 5) + &part("ADD", "c", 7) + &part("CONV_2D", "a b", 6);
        let share = |name: &str, tensor: &str, runs, instructions, cycles| Share {
            name: name.to_owned(),
            tensor: tensor.to_owned(),
            macs: 9,
            runs,
            instructions,
            cycles,
        };
        let mut run = Run {
            success: true,
            output: output + "exact 1\n",
            errors: String::new(),
        };
        let counted = [
            share("CONV_2D", "a b", 2, 11, None),
            share("ADD", "c", 1, 7, None),
        ];
        assert_eq!(operators(&run)?, counted);
        for number in 1..=3 {
            run.errors += &format!("cost: insns={number} cycles={number}0 loads=1\n");
        }
        let measured = [
            share("CONV_2D", "a b", 2, 4, Some(40)),
            share("ADD", "c", 1, 2, Some(20)),
        ];
        assert_eq!(operators(&run)?, measured);
        run.errors.truncate(1);
        run.errors += "\ncost: insns=1 cycles=10\n";
        assert!(operators(&run).is_err(), "one is missing");
        Ok(())
    }
}
