//! Tables for people.

use super::{
    measure::Row,
    peers::{PEERS, Peer},
};

/// The figures.
pub(super) fn figures(rows: &[Row]) -> String {
    let header = [
        "model",
        "kernels",
        "optimize",
        "memory",
        "macs",
        "executed",
        "instructions",
        "cycles",
        "code_bytes",
        "weight_bytes",
        "arena_bytes",
        "state_bytes",
        "stack_bytes",
        "exact",
    ];
    let mut lines = vec![header.map(str::to_owned).to_vec()];
    for row in rows {
        let optional = |value: Option<u64>| value.map_or("-".to_owned(), |value| value.to_string());
        lines.push(vec![
            row.model.clone(),
            row.kernels.clone(),
            row.optimize.to_owned(),
            row.memory.to_owned(),
            row.macs.to_string(),
            row.executed_macs.to_string(),
            optional(row.instructions),
            optional(row.cycles),
            row.code_bytes.to_string(),
            row.weight_bytes.to_string(),
            row.arena_bytes.to_string(),
            row.state_bytes.to_string(),
            row.stack_bytes.to_string(),
            row.exact
                .map_or("-", |exact| if exact { "yes" } else { "NO" })
                .to_owned(),
        ]);
    }
    aligned(&lines)
}

/// What is known about the same models elsewhere; empty if nothing is.
pub(super) fn peers(rows: &[Row]) -> String {
    let known: Vec<&Peer> = PEERS
        .iter()
        .filter(|peer| rows.iter().any(|row| row.model == peer.model))
        .collect();
    if known.is_empty() {
        return String::new();
    }
    let header = [
        "TFLM",
        "instr. reference",
        "instr. CMSIS-NN",
        "cycles CMSIS-NN",
        "code fastest",
        "code smallest",
        "arena (tensors)",
        "stack",
    ];
    let mut lines = vec![header.map(str::to_owned).to_vec()];
    for peer in known {
        let number = |value: u64| match value {
            0 => "-".to_owned(),
            value => value.to_string(),
        };
        lines.push(vec![
            peer.model.to_owned(),
            number(peer.reference_instructions),
            number(peer.instructions),
            number(peer.cycles),
            number(peer.fastest_code),
            number(peer.smallest_code),
            format!("{} ({})", peer.arena, peer.tensors),
            number(peer.stack),
        ]);
    }
    aligned(&lines)
}

/// Columns of equal width: what begins with a digit to the right, everything else to the left.
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
        if text.starts_with(|first: char| first.is_ascii_digit()) {
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
    fn numbers_are_aligned_to_the_right() {
        let lines = [["model", "bytes"], ["a", "7"], ["bcdefg", "12345678"]];
        let lines = lines.map(|line| line.map(str::to_owned).to_vec());
        let expected = "model   bytes\na              7\nbcdefg  12345678\n";
        assert_eq!(aligned(&lines), expected);
    }
}
