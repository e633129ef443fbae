//! Compiles TensorFlow Lite models to Rust.
//!
//! This is the library behind `tinyml::model!`: bytes of a model file go in, a [`Program`] or
//! [`Diagnostics`] come out, and [`expand`] turns a program and an [`Invocation`] into tokens. It
//! reads and writes no files.
//!
//! ```text
//! parse    bytes -> Graph            parse/    verified, typed, every index checked
//! passes   Graph -> Graph            passes/   checks, folding, fusing, removing, one job each
//! lower    Graph -> kernel calls     ops/      one module for each operator family
//! plan     lifetimes -> offsets      plan/     with a proof of optimality, or the gap
//! expand   Program -> TokenStream    codegen/  cannot fail
//! ```
#![deny(unsafe_code)]

mod codegen;
mod diagnostics;
mod encodings;
mod evaluate;
mod graph;
mod invocation;
mod ops;
mod parse;
mod passes;
mod plan;
mod quantization;
mod report;

pub use codegen::{TrackedFiles, expand, fallback, type_name};
pub use diagnostics::{Diagnostic, Diagnostics};
pub use graph::{
    Element, Graph, Initial, Node, NodeView, OperatorCode, Port, Quantization, RawOptions, Tensor,
    TensorId, Value,
};
pub use invocation::{Invocation, LabelSource};
pub use passes::Streaming;
pub use plan::{Memory, Place, Plan, Span, Stage, Task, check as check_plan};
pub use report::{Compression, Cost, OperatorReport, Report};

use ops::Call;

/// A model that passed all checks, with its memory planned.
#[derive(Clone, Debug)]
pub struct Program {
    /// The graph after all passes.
    pub graph: Graph,
    /// Where every tensor lies.
    pub plan: Plan,
    /// What it costs.
    pub report: Report,
    /// How the model goes along time, if an invocation takes new rows only.
    pub streaming: Option<Streaming>,
    /// FNV-1a hash of the file.
    pub hash: u64,
    /// The same nodes with all channels: messages speak of the shapes that the file has.
    whole: Graph,
    calls: Vec<Vec<Call>>,
    /// How many multiply-accumulate operations a step has at most, if the model runs in steps.
    step_macs: Option<u64>,
}

impl Program {
    /// The number of classes that the first output scores: the extent of its last dimension.
    pub fn classes(&self) -> Option<usize> {
        let port = self.graph.outputs.first()?;
        self.graph.tensor(port.tensor).shape.last().copied()
    }

    /// Brings the nodes in the order that needs least memory.
    fn reorder(&mut self, memory: Memory) {
        let mut best = None;
        let steps = self.step_macs;
        for order in plan::orders(&self.graph, &self.calls, memory, steps) {
            self.permute(&order);
            let limit = self.plan.end();
            let plan = plan::plan_within(&self.graph, &self.calls, memory, steps, limit);
            self.permute(&plan::inverse(&order));
            if let Some(plan) = plan {
                self.plan = plan;
                best = Some(order);
            }
        }
        if let Some(order) = best {
            self.permute(&order);
        }
    }

    /// Puts node `order[n]` at position `n`.
    fn permute(&mut self, order: &[usize]) {
        plan::permute(&mut self.graph.nodes, order);
        plan::permute(&mut self.whole.nodes, order);
        plan::permute(&mut self.calls, order);
        plan::permute(&mut self.report.operators, order);
    }
}

/// What the user chooses about a compilation.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Options {
    /// Whether channels are computed that are constant or that nobody reads.
    pub keep_channels: bool,
    /// Whether weights with few values are looked up in tables, where that takes fewer bytes.
    pub compress_weights: bool,
    /// How hard the planner tries to save memory.
    pub memory: Memory,
    /// Whether the input comes a row at a time.
    pub input_by_rows: bool,
    /// How many multiply-accumulate operations a step may have, if the model runs in steps.
    pub step_macs: Option<u64>,
    /// Whether an invocation takes only the rows that are new since the last.
    pub stream: Option<Stream>,
    /// Whether the size of code goes before speed: no plan then asks for kernels of its own.
    pub for_size: bool,
}

/// How a model over a sliding window is streamed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Stream {
    /// Rows of the input that an invocation takes; as few as all strides divide where it is left out.
    pub hop: Option<usize>,
}

/// Compiles a model file with the default options.
///
/// Fails with every problem that the first failing stage finds. No input makes it panic, loop, or
/// allocate without bound.
pub fn compile(bytes: &[u8]) -> Result<Program, Diagnostics> {
    compile_with(bytes, Options::default())
}

/// Compiles a model file, see [`compile`].
pub fn compile_with(bytes: &[u8], options: Options) -> Result<Program, Diagnostics> {
    let is_offline = options.memory == Memory::Offline;
    let (mut graph, offsets) = match is_offline {
        true => parse::parse_with_plan(bytes)?,
        false => (parse::parse(bytes)?, Vec::new()),
    };
    let offset = |id: TensorId| offsets.get(id.0).copied().flatten();
    passes::run(&mut graph, &|operand, result| {
        let places = offset(operand).zip(offset(result));
        places.is_some_and(|(operand, result)| operand != result)
    })?;
    if options.input_by_rows {
        passes::feed_rows(&mut graph)?;
    }
    let mut whole = graph.clone();
    let streaming = finish(&mut whole, options)?;
    let mut calls = lower(&whole);
    let mut report = Report::new(&whole, &calls);
    let removed = match options.keep_channels || is_offline {
        true => Vec::new(),
        false => passes::remove_channels(&mut graph),
    };
    // Lowering packs weights, which takes a while.
    if removed.is_empty() {
        graph = whole.clone();
    } else {
        finish(&mut graph, options)?;
        calls = lower(&graph);
        report = Report::with_removed(&graph, &calls, &removed, report.cost);
    }
    let memory = if options.input_by_rows {
        Memory::Rows
    } else {
        options.memory
    };
    if options.for_size {
        for call in calls.iter_mut().flatten() {
            call.in_place = None;
        }
    }
    let plan = match is_offline {
        true => plan::offline(&graph, &calls, &offsets, options.step_macs)?,
        false => plan::plan(&graph, &calls, memory, options.step_macs),
    };
    if let Some(limit) = options.step_macs {
        check_steps(&graph, &calls, &plan, limit)?;
    }
    let mut program = Program {
        plan,
        step_macs: options.step_macs,
        report,
        streaming,
        hash: hash(bytes),
        graph,
        whole,
        calls,
    };
    // Rows come to the nodes at the start, which must stay there.
    if !options.input_by_rows && !is_offline {
        program.reorder(memory);
    }
    Ok(program)
}

/// Reports operators that cannot be divided into steps of so many multiply-accumulate operations.
fn check_steps(
    graph: &Graph,
    calls: &[Vec<Call>],
    plan: &Plan,
    limit: u64,
) -> Result<(), Diagnostics> {
    let mut diagnostics = Diagnostics::default();
    if let Some((macs, node)) = plan::largest_step(graph, calls, plan).filter(|step| step.0 > limit)
    {
        let place = graph.view(&graph.nodes[node]).place();
        diagnostics.error_with_help(
            format!(
                "{place}: its smallest step has {macs} multiply-accumulate operations, more than the {limit} of `steps`"
            ),
            format!("`steps = {macs}` is the least for this model"),
        );
    }
    diagnostics.propagate()
}

/// The last passes. They make a graph one that takes new rows only, if that is wanted.
fn finish(graph: &mut Graph, options: Options) -> Result<Option<Streaming>, Diagnostics> {
    let streaming = options.stream;
    let streaming = streaming.map(|stream| passes::stream(graph, stream.hop));
    let streaming = streaming.transpose()?;
    // Most convolutions of a stream have a single window. Of other models it may be one, and few filters
    // gain less than the kernel of another operator takes.
    let fewest = if streaming.is_some() { 1 } else { 4 };
    passes::lower_pixel(graph, fewest);
    if options.compress_weights {
        passes::compress_weights(graph);
    }
    Ok(streaming)
}

/// The kernel calls of each node.
fn lower(graph: &Graph) -> Vec<Vec<Call>> {
    let calls = |node: &Node| node.operation.operator().lower(graph.view(node));
    graph.nodes.iter().map(calls).collect()
}

/// FNV-1a, 64 bits.
fn hash(bytes: &[u8]) -> u64 {
    bytes.iter().fold(0xcbf2_9ce4_8422_2325, |hash, byte| {
        (hash ^ u64::from(*byte)).wrapping_mul(0x100_0000_01b3)
    })
}
