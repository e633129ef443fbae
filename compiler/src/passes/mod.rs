//! The passes, each with one job, in the order in which they run.

mod add_working_memory;
mod alias_reshape;
mod alias_variables;
mod call_once;
mod check_order;
mod compress_weights;
mod copy_constants;
mod end_runs;
mod feed_rows;
mod fold_branches;
mod fold_constants;
mod fuse_pad;
mod infer_shapes;
mod inline_subgraphs;
mod keep_rows;
mod lower_depthwise;
mod lower_pixel;
mod remove_channels;
mod remove_dead;
mod resolve_contracts;
mod settle;
mod stream_time;

pub(crate) use compress_weights::compress_weights;
pub(crate) use feed_rows::feed_rows;
pub(crate) use lower_pixel::lower_pixel;
pub(crate) use remove_channels::remove_channels;
pub use stream_time::Streaming;

use crate::{
    diagnostics::Diagnostics,
    graph::{Graph, TensorId},
};

/// Checks a graph and brings it into the form that is planned and lowered.
///
/// Afterwards planning and code generation cannot fail. `apart` says which tensors must not be views of
/// which others.
pub(crate) fn run(
    graph: &mut Graph,
    apart: &dyn Fn(TensorId, TensorId) -> bool,
) -> Result<(), Diagnostics> {
    let mut diagnostics = Diagnostics::default();
    keep_rows::keep_rows(graph);
    check_order::check_order(graph, &mut diagnostics);
    diagnostics.propagate()?;
    inline_subgraphs::inline_subgraphs(graph, &mut diagnostics);
    diagnostics.propagate()?;
    call_once::call_once(graph, &mut diagnostics);
    diagnostics.propagate()?;
    settle::settle(graph, &mut diagnostics);
    diagnostics.propagate()?;
    fold_branches::fold_branches(graph, &mut diagnostics);
    diagnostics.propagate()?;
    alias_reshape::alias_reshape(graph, apart);
    fuse_pad::fuse_pad(graph);
    lower_depthwise::lower_depthwise(graph);
    remove_dead::remove_dead(graph);
    end_runs::end_runs(graph, &mut diagnostics);
    diagnostics.propagate()?;
    copy_constants::copy_constants(graph);
    add_working_memory::add_working_memory(graph);
    alias_variables::alias_variables(graph);
    Ok(())
}

/// Makes a graph one of which an invocation takes `hop` rows of time, or as few as all strides divide.
pub(crate) fn stream(graph: &mut Graph, hop: Option<usize>) -> Result<Streaming, Diagnostics> {
    stream_time::stream_time(graph, hop)
}
