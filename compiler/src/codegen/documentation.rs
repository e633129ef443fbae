//! The generated type's documentation: inputs, outputs, sizes and layers as tables.

use super::constants::Constants;
use crate::{Compression, OperatorReport, Plan, Program, Report, graph::Port, ops::rows};

/// Lines of Markdown.
pub(super) fn documentation(program: &Program, constants: &Constants) -> Vec<String> {
    let graph = &program.graph;
    let mut lines = vec![
        String::new(),
        " A TensorFlow Lite model, compiled.".to_owned(),
        String::new(),
        " | tensor | name | type | shape | scale | zero point |".to_owned(),
        " |---|---|---|---|---|---|".to_owned(),
    ];
    lines.extend(
        graph
            .inputs
            .iter()
            .map(|port| port_line("input", program, port)),
    );
    lines.extend(
        graph
            .outputs
            .iter()
            .map(|port| port_line("output", program, port)),
    );
    lines.extend(program.streaming.into_iter().flat_map(|streaming| {
        [
            String::new(),
            format!(
                " Each invocation takes {} of a window of {}; the outputs are those of the whole window from invocation {} on.",
                rows(streaming.hop_rows),
                streaming.window_rows,
                streaming.warm_up()
            ),
        ]
    }));
    let plan = &program.plan;
    let proof = if plan.is_optimal {
        "no smaller plan exists for this order of operators".to_owned()
    } else {
        format!(
            "at most {} more than the smallest plan",
            plan.arena_bytes - plan.lower_bound
        )
    };
    let end = plan.scratch.iter().flatten().map(|range| range.end).max();
    let scratch = match end {
        Some(end) if end > plan.arena_bytes => {
            format!("; up to {end} with the working memory of kernels")
        }
        _ => String::new(),
    };
    lines.extend([
        String::new(),
        " | size | |".to_owned(),
        " |---|---|".to_owned(),
        format!(" | arena | {} bytes ({proof}){scratch} |", plan.arena_bytes),
        format!(" | state | {} bytes |", plan.state_bytes),
        format!(" | constants | {} bytes |", constants.plain_bytes()),
        format!(
            " | multiply-accumulate operations | {} |",
            program.report.macs
        ),
    ]);
    lines.extend(removed_line(&program.report));
    lines.extend(compressed_line(&program.report));
    lines.push(String::new());
    if plan.tasks.iter().any(|task| task.stages.len() > 1) {
        lines.extend([
            " The operators of a chain take turns: the last that has the rows for its next ones runs.".to_owned(),
            String::new(),
        ]);
    }
    lines.extend([
        " | operator | output | shape | MACs | rows at a time |".to_owned(),
        " |---|---|---|---|---|".to_owned(),
    ]);
    let rows_at_a_time = rows_at_a_time(plan);
    let operators = program.report.operators.iter().zip(rows_at_a_time);
    lines.extend(operators.map(|(operator, rows)| {
        let shapes: Vec<String> = operator
            .output_shapes
            .iter()
            .map(|shape| format!("{shape:?}"))
            .collect();
        format!(
            " | {} | {} | {} | {} | {rows} |",
            operator.name,
            text(short(&operator.output)),
            match operator.removed_channels {
                0 => shapes.join(", "),
                1 => format!("{} (1 channel removed)", shapes.join(", ")),
                removed => format!("{} ({removed} channels removed)", shapes.join(", ")),
            },
            operator.macs
        )
    }));
    lines.extend(compressed_lines(&program.report));
    lines
}

/// How each operator goes through its output rows, by position.
fn rows_at_a_time(plan: &Plan) -> Vec<String> {
    let mut result = vec![String::new(); plan.scratch.len()];
    let mut chains = 0;
    for task in &plan.tasks {
        let takes_turns = task.stages.len() > 1;
        chains += usize::from(takes_turns);
        for stage in &task.stages {
            let mut text = match stage.span {
                Some(span) if span.from_last => format!("{}, from the last", span.rows),
                Some(span) => span.rows.to_string(),
                None if stage.in_place => "all, over its input".to_owned(),
                None => "all".to_owned(),
            };
            if takes_turns {
                text += &format!(", chain {chains}");
            }
            result[stage.node] = text;
        }
    }
    result
}

/// What is saved by the channels that are not computed, if there are any.
fn removed_line(report: &Report) -> Option<String> {
    let (all, left) = (report.cost_of_all_channels, report.cost);
    let removed = report.removed_channels();
    (removed > 0).then(|| {
        format!(
            " | removed | {removed} constant or unread channels: {} MACs become {}, {} bytes of constants {} |",
            all.macs, left.macs, all.constant_bytes, left.constant_bytes
        )
    })
}

/// What is saved by weights that are looked up in tables, if there are any.
fn compressed_line(report: &Report) -> Option<String> {
    let compressed: Vec<Compression> = compressed(report)
        .map(|(_, compressed)| compressed)
        .collect();
    let sum = |bytes: fn(&Compression) -> usize| compressed.iter().map(bytes).sum::<usize>();
    let (count, plain) = (compressed.len(), sum(|of| of.plain_bytes));
    let plural = if count == 1 { "" } else { "s" };
    (count > 0).then(|| {
        format!(
            " | compressed | weights of {count} operator{plural}: {plain} bytes become {} |",
            sum(|of| of.bytes)
        )
    })
}

/// Which weights are looked up in tables, and how.
fn compressed_lines(report: &Report) -> Vec<String> {
    let rows: Vec<String> = compressed(report)
        .map(|(operator, compressed)| {
            let Compression {
                bits,
                is_per_channel,
                plain_bytes,
                bytes,
            } = compressed;
            let tables = if is_per_channel {
                "one for each channel"
            } else {
                "one"
            };
            let plural = if bits == 1 { "" } else { "s" };
            format!(
                " | {} | {} | {bits} bit{plural} | {tables} | {plain_bytes} | {bytes} |",
                operator.name,
                text(short(&operator.output)),
            )
        })
        .collect();
    if rows.is_empty() {
        return rows;
    }
    let head = [
        "",
        " Weights that are looked up in tables of their values:",
        "",
        " | operator | output | a weight | tables | bytes as elements | bytes |",
        " |---|---|---|---|---|---|",
    ];
    head.map(str::to_owned).into_iter().chain(rows).collect()
}

/// The operators whose weights are compressed.
fn compressed(report: &Report) -> impl Iterator<Item = (&OperatorReport, Compression)> {
    let operators = report.operators.iter();
    operators.filter_map(|operator| Some((operator, operator.compression?)))
}

/// A converter joins the names of all layers that it fused; the first is enough.
fn short(name: &str) -> &str {
    name.split(';').next().unwrap_or(name)
}

fn port_line(kind: &str, program: &Program, port: &Port) -> String {
    let tensor = program.graph.tensor(port.tensor);
    let (scale, zero_point) = tensor
        .scale_and_zero_point()
        .map_or_else(Default::default, |(scale, zero_point)| {
            (scale.to_string(), zero_point.to_string())
        });
    format!(
        " | {kind} | {} | {} | {:?} | {scale} | {zero_point} |",
        text(&port.name),
        tensor.element,
        tensor.shape
    )
}

/// A name from the file as a table cell: as code, so that nothing in it is markup.
fn text(name: &str) -> String {
    let name: String = name
        .chars()
        .map(|character| {
            if matches!(character, '|' | '`' | '\n' | '\r') {
                ' '
            } else {
                character
            }
        })
        .collect();
    if name.trim().is_empty() {
        String::new()
    } else {
        format!("`{}`", name.trim())
    }
}
