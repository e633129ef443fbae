//! The passes, each with one job, in the order in which they run.

mod alias_reshape;
mod alias_variables;
mod call_once;
mod check_operators;
mod check_order;
mod copy_constants;
mod feed_rows;
mod fold_constants;
mod fuse_pad;
mod lower_depthwise;
mod lower_pixel;
mod remove_channels;
mod remove_dead;
mod resolve_contracts;
mod stream_time;

pub(crate) use feed_rows::feed_rows;
pub(crate) use remove_channels::remove_channels;
pub use stream_time::Streaming;

use crate::{diagnostics::Diagnostics, graph::Graph};

/// Checks a graph and brings it into the form that is planned and lowered.
///
/// Afterwards planning and code generation cannot fail.
pub(crate) fn run(graph: &mut Graph) -> Result<(), Diagnostics> {
    let mut diagnostics = Diagnostics::default();
    call_once::call_once(graph, &mut diagnostics);
    diagnostics.propagate()?;
    check_order::check_order(graph, &mut diagnostics);
    diagnostics.propagate()?;
    resolve_contracts::resolve_contracts(graph);
    check_operators::check_operators(graph, &mut diagnostics);
    diagnostics.propagate()?;
    fold_constants::fold_constants(graph);
    alias_reshape::alias_reshape(graph);
    fuse_pad::fuse_pad(graph);
    lower_depthwise::lower_depthwise(graph);
    remove_dead::remove_dead(graph);
    copy_constants::copy_constants(graph);
    alias_variables::alias_variables(graph);
    Ok(())
}

/// Makes a graph one of which an invocation takes `hop` rows of time, or as few as all strides divide.
pub(crate) fn stream(graph: &mut Graph, hop: Option<usize>) -> Result<Streaming, Diagnostics> {
    let streaming = stream_time::stream_time(graph, hop)?;
    lower_pixel::lower_pixel(graph);
    Ok(streaming)
}
