//! The input comes a row at a time: the model's input is a row, and a node makes the image.

use crate::{
    diagnostics::Diagnostics,
    graph::{Graph, Node, OperatorCode, Tensor},
    ops::{Feed, Operation},
};

/// Puts the node in front of all others.
pub(crate) fn feed_rows(graph: &mut Graph) -> Result<(), Diagnostics> {
    let mut diagnostics = Diagnostics::default();
    let shapes: Vec<&[usize]> = graph
        .inputs
        .iter()
        .map(|port| &graph.tensor(port.tensor).shape[..])
        .collect();
    let &[&[1, _, width, channels]] = &shapes[..] else {
        let shapes: Vec<String> = shapes.iter().map(|shape| format!("{shape:?}")).collect();
        diagnostics.error_with_help(
            format!(
                "inputs of shapes {} cannot come a row at a time",
                shapes.join(", ")
            ),
            "`input = \"rows\"` is for models with one image, [1, height, width, channels], as input",
        );
        return Err(diagnostics);
    };
    let image = graph.inputs[0].tensor;
    let row = graph.add_tensor(Tensor {
        shape: vec![1, 1, width, channels],
        ..graph.tensor(image).clone()
    });
    graph.inputs[0].tensor = row;
    let feed = Node {
        index: 0,
        code: OperatorCode::Custom("rows of the input".to_owned()),
        inputs: vec![Some(row)],
        outputs: vec![image],
        raw_options: Default::default(),
        operation: Operation::Feed(Feed),
    };
    graph.nodes.insert(0, feed);
    Ok(())
}
