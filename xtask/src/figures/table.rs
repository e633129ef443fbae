//! Tables for people, at most 140 columns wide.

use super::{measure::Row, profile::Profile};

/// The figures.
pub(super) fn figures(rows: &[Row]) -> String {
    let header = [
        "model", "kernels", "for", "memory", "MACs", "executed", "instr.", "/MAC", "cycles",
        "/MAC", "code", "weights", "arena", "state", "stack", "exact",
    ];
    let mut lines = vec![header.map(str::to_owned).to_vec()];
    for row in rows {
        let exact = |exact| if exact { "yes" } else { "NO" };
        lines.push(vec![
            row.model.clone(),
            row.kernels.clone(),
            row.optimize.to_owned(),
            row.memory.to_owned(),
            row.macs.to_string(),
            row.executed_macs.to_string(),
            count(row.instructions),
            decimals(row.instructions_per_mac),
            count(row.cycles),
            decimals(row.cycles_per_mac),
            row.code_bytes.to_string(),
            row.weight_bytes.to_string(),
            row.arena_bytes.to_string(),
            row.state_bytes.to_string(),
            row.stack_bytes.to_string(),
            row.exact.map_or("-", exact).to_owned(),
        ]);
    }
    aligned(&lines)
}

/// The same models in TensorFlow Lite Micro, each with the ratio of our figure to its; empty if none
/// is known. Instructions are beside its reference kernels, cycles beside CMSIS-NN, code beside the
/// fastest or the smallest build.
pub(super) fn peers(rows: &[Row]) -> String {
    let header = [
        "beside TFLM",
        "for",
        "memory",
        "instr. ref.",
        "ratio",
        "instr. NN",
        "ratio",
        "cycles NN",
        "ratio",
        "/MAC",
        "code",
        "ratio",
        "arena",
        "ratio",
        "stack",
        "ratio",
    ];
    let mut lines = vec![header.map(str::to_owned).to_vec()];
    for row in rows {
        let Some(peer) = row.tflm else { continue };
        let code = match row.optimize {
            "size" => peer.smallest_code_bytes,
            _ => Some(peer.fastest_code_bytes),
        };
        let mut line = vec![
            row.model.clone(),
            row.optimize.to_owned(),
            row.memory.to_owned(),
        ];
        let mut compare = |ours: Option<u64>, theirs: Option<u64>| {
            let ratio = ours
                .zip(theirs)
                .map(|(ours, theirs)| ours as f64 / theirs as f64);
            line.extend([count(theirs), decimals(ratio)]);
        };
        compare(row.instructions, Some(peer.reference_instructions));
        compare(row.instructions, Some(peer.instructions));
        compare(row.cycles, Some(peer.cycles));
        compare(Some(row.code_bytes), code);
        compare(
            Some(row.arena_bytes + row.state_bytes),
            Some(peer.arena_bytes),
        );
        compare(Some(row.stack_bytes), Some(peer.stack_bytes));
        let per_mac = (row.macs > 0).then_some(peer.cycles as f64 / row.macs as f64);
        line.insert(9, decimals(per_mac));
        lines.push(line);
    }
    if lines.len() == 1 {
        return String::new();
    }
    aligned(&lines)
        + "ref.: its reference kernels; NN: CMSIS-NN; code: of its fastest or its smallest build; ratio: ours to its, below 1 is less\n"
}

/// The operators of a model in the order in which they run, each with its share of the time.
pub(super) fn operators(profile: &Profile) -> String {
    let header = [
        "operator", "runs", "MACs", "instr.", "cycles", "/MAC", "share", "result",
    ];
    let mut lines = vec![header.map(str::to_owned).to_vec()];
    let has_cycles = profile.operators.iter().all(|share| share.cycles.is_some());
    let time =
        |instructions, cycles: Option<u64>| cycles.filter(|_| has_cycles).unwrap_or(instructions);
    let times = profile.operators.iter();
    let all: u64 = times
        .map(|share| time(share.instructions, share.cycles))
        .sum();
    for share in &profile.operators {
        let time = time(share.instructions, share.cycles) as f64;
        let per_mac = (share.macs > 0).then(|| time / share.macs as f64);
        lines.push(vec![
            share.name.clone(),
            share.runs.to_string(),
            share.macs.to_string(),
            share.instructions.to_string(),
            count(share.cycles),
            decimals(per_mac),
            format!("{:.1} %", 100.0 * time / all.max(1) as f64),
            shortened(&share.tensor),
        ]);
    }
    let Profile {
        model,
        kernels,
        optimize,
        memory,
        exact,
        ..
    } = profile;
    let exact = if *exact { "exact" } else { "NOT EXACT" };
    let head =
        format!("{model}: {kernels}, for {optimize}, memory {memory}, {exact}, {all} in all\n");
    head + &aligned(&lines)
}

/// The beginning of a name; converters join the names of all layers that they fused.
fn shortened(name: &str) -> String {
    const MOST: usize = 60;
    match name.char_indices().nth(MOST) {
        Some((end, _)) => format!("{}…", &name[..end]),
        None => name.to_owned(),
    }
}

fn count(value: Option<u64>) -> String {
    value.map_or("-".to_owned(), |value| value.to_string())
}

fn decimals(value: Option<f64>) -> String {
    value.map_or("-".to_owned(), |value| format!("{value:.2}"))
}

/// Columns of equal width: what begins with a digit, or stands for a number that is not known, to the
/// right, everything else to the left.
fn aligned(lines: &[Vec<String>]) -> String {
    let columns = lines.first().map_or(0, Vec::len);
    let width = |column: usize| {
        lines
            .iter()
            .map(|line| line[column].len())
            .max()
            .unwrap_or(0)
    };
    let widths: Vec<usize> = (0..columns).map(width).collect();
    let cell = |text: &String, width: usize| {
        if text == "-" || text.starts_with(|first: char| first.is_ascii_digit()) {
            format!("{text:>width$}")
        } else {
            format!("{text:<width$}")
        }
    };
    let mut table = String::new();
    for line in lines {
        let cells: Vec<String> = line.iter().zip(&widths).map(|(t, w)| cell(t, *w)).collect();
        table.push_str(cells.join("  ").trim_end());
        table.push('\n');
    }
    table
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_ratio_is_ours_to_theirs() {
        let row = Row {
            model: "ad01_int8".to_owned(),
            kernels: "Reference".to_owned(),
            optimize: "speed",
            memory: "plain",
            weights: "plain",
            macs: 264_192,
            executed_macs: 264_192,
            instructions: Some(976_163),
            instructions_per_mac: Some(3.694_9),
            cycles: None,
            cycles_per_mac: None,
            code_bytes: 2_911,
            weight_bytes: 270_926,
            arena_bytes: 1_000,
            state_bytes: 290,
            stack_bytes: 346,
            exact: Some(true),
            tflm: super::super::peers::find("ad01_int8"),
        };
        let rows = [row];
        let line = |table: &str| table.lines().nth(1).map(str::to_owned).unwrap_or_default();
        let cells = |table: &str| -> Vec<String> {
            line(table).split_whitespace().map(str::to_owned).collect()
        };
        let ours = "ad01_int8 Reference speed plain 264192 264192 976163 3.69 - - 2911 270926 1000 290 346 yes";
        assert_eq!(cells(&figures(&rows)).join(" "), ours);
        let theirs = "ad01_int8 speed plain 1952325 0.50 582942 1.67 723363 - 2.74 29104 0.10 2580 0.50 692 0.50";
        assert_eq!(cells(&peers(&rows)).join(" "), theirs);
    }

    #[test]
    fn numbers_are_aligned_to_the_right() {
        let lines = [
            ["model", "bytes"],
            ["a", "7"],
            ["bcdefg", "12345678"],
            ["h", "-"],
        ];
        let lines = lines.map(|line| line.map(str::to_owned).to_vec());
        let expected = "model   bytes\na              7\nbcdefg  12345678\nh              -\n";
        assert_eq!(aligned(&lines), expected);
    }
}
