//! Streamed graphs against the graphs that they were, over random inputs.

mod interpreter;
mod nets;

use super::*;
use crate::{
    Memory,
    ops::{Binary, Operation, Padding},
};
use interpreter::{Interpreter, SIZE, hash};
use nets::{Builder, random_graph};

/// Nets that are compared.
const SEEDS: u64 = 300;

/// Streams a graph over a random sequence and compares every whole window.
fn compare(whole: &Graph, streamed: &Graph, streaming: Streaming, seed: u64) {
    let input = whole.tensor(whole.inputs[0].tensor);
    let row = input.elements() / streaming.window_rows * SIZE;
    let hops = streaming.warm_up() + 2 + streaming.window_rows / streaming.hop_rows;
    let sequence: Vec<u8> = (0..hops * streaming.hop_rows * row / SIZE)
        .flat_map(|index| hash((seed, index)))
        .collect();
    let new = streaming.hop_rows * row;
    let (mut reference, mut interpreter) = (Interpreter::new(whole), Interpreter::new(streamed));
    for hop in 1..=hops {
        let outputs = interpreter.run(&sequence[(hop - 1) * new..hop * new]);
        if hop < streaming.warm_up() {
            continue;
        }
        let end = hop * new;
        let expected = reference.run(&sequence[end - streaming.window_rows * row..end]);
        for (found, expected) in outputs.iter().zip(&expected) {
            // An output that goes along time gives its new rows.
            let first = expected.len() - found.len();
            assert_eq!(
                found,
                &expected[first..],
                "seed {seed}, hop {hop}, {streaming:?}"
            );
        }
    }
}

#[test]
fn random_nets_give_the_same_as_over_whole_windows() {
    let (mut streams, mut shorter, mut lines, mut tails) = (0, 0, 0, 0);
    for seed in 1..=SEEDS {
        let seed = u64::wrapping_mul(seed, 0x9e37_79b9_7f4a_7c15);
        let graph = random_graph(seed);
        for hop in [None, Some(1), Some(2), Some(3), Some(4), Some(6), Some(7)] {
            let mut streamed = graph.clone();
            let streaming = match stream_time(&mut streamed, hop) {
                Ok(streaming) => streaming,
                Err(problems) => {
                    let text = problems.to_string();
                    let known = [
                        "no multiple of",
                        "shares none",
                        "other strides",
                        "new alone",
                    ];
                    assert!(known.iter().any(|known| text.contains(known)), "{text}");
                    continue;
                }
            };
            compare(&graph, &streamed, streaming, seed);
            streams += 1;
            let count = |name: &str| {
                let nodes = streamed.nodes.iter();
                nodes.filter(|node| node.code.name() == name).count()
            };
            lines += count("delay line");
            tails += count("latest rows");
            let elements = |graph: &Graph| -> usize {
                let outputs = graph.nodes.iter().flat_map(|node| &node.outputs);
                outputs.map(|id| graph.tensor(*id).elements()).sum()
            };
            shorter += usize::from(elements(&streamed) < elements(&graph));
            // What comes out can be lowered and planned: the planner checks itself.
            if seed % 8 == 0 {
                crate::plan::plan(&streamed, &crate::lower(&streamed), Memory::Overlap, None);
            }
        }
    }
    assert!(streams > 1000 && lines > 2000, "{streams} {lines}");
    assert!(shorter > 400 && tails > 200, "{shorter} {tails}");
}

/// Three convolutions with strides of 1, `stride` and 1 over 20 rows, and a classifier.
fn chain(stride: usize, padding: Padding) -> Builder {
    let mut builder = Builder::new(1);
    let input = builder.tensor(&[1, 20, 2, 1]);
    builder.input(input);
    let x = builder.convolution(input, [3, 1, 1], 2, Padding::Valid);
    let x = builder.convolution(x, [2, stride, 1], 2, padding);
    let x = builder.convolution(x, [3, 1, 2], 3, Padding::Valid);
    builder.classifier(x);
    builder
}

fn problem(graph: &Graph, hop: Option<usize>) -> String {
    stream_time(&mut graph.clone(), hop)
        .unwrap_err()
        .to_string()
}

#[test]
fn delay_lines_hold_what_windows_and_the_end_of_the_model_need() {
    let mut graph = chain(2, Padding::Valid).graph;
    let streaming = stream_time(&mut graph, None).unwrap();
    assert_eq!((streaming.hop_rows, streaming.window_rows), (2, 20));
    assert_eq!(streaming.warm_up(), 10);
    let lines = graph.tensors.iter().filter(|t| t.is_state());
    let lines: Vec<&[usize]> = lines.map(|tensor| &tensor.shape[..]).collect();
    // 20 rows, 18 after the first convolution, 9 after the second, 5 after the third. The stride of the
    // second is as long as its window: all that it reads is new.
    assert_eq!(lines, [[1, 4, 2, 1], [1, 5, 2, 2], [1, 5, 2, 3]]);
    assert_eq!(graph.tensor(graph.inputs[0].tensor).shape, [1, 2, 2, 1]);
    assert_eq!(graph.tensor(graph.nodes[1].outputs[0]).shape, [1, 2, 2, 2]);
}

#[test]
fn a_row_of_a_flat_input_is_an_element() {
    let mut builder = Builder::new(1);
    let flat = builder.tensor(&[1, 60]);
    builder.input(flat);
    let image = builder.view(flat, &[1, 20, 3, 1]);
    let x = builder.convolution(image, [4, 1, 1], 2, Padding::Valid);
    builder.classifier(x);
    let mut graph = builder.graph.clone();
    let streaming = stream_time(&mut graph, None).unwrap();
    assert_eq!((streaming.hop_rows, streaming.warm_up()), (3, 20));
    assert_eq!(graph.tensor(graph.inputs[0].tensor).shape, [1, 3]);
    let streaming = stream_time(&mut builder.graph.clone(), Some(9)).unwrap();
    assert_eq!(streaming.warm_up(), 7);
    let text = problem(&builder.graph, Some(4));
    assert!(text.contains("node 0 CONV_2D 'tensor 3'"), "{text}");
    assert!(
        text.contains("a row for every 3 rows of the input"),
        "{text}"
    );
}

#[test]
fn what_stands_in_the_way_is_named() {
    let text = problem(&chain(1, Padding::Same).graph, None);
    assert!(text.contains("node 1 CONV_2D 'tensor 4'"), "{text}");
    assert!(
        text.contains("0 rows before its first row and 1 after"),
        "{text}"
    );
    assert!(text.contains("padding=\"valid\""), "{text}");

    let graph = chain(2, Padding::Valid).graph;
    let text = problem(&graph, Some(3));
    assert!(text.contains("node 1 CONV_2D"), "{text}");
    assert!(text.contains("no multiple of"), "{text}");
    assert!(problem(&graph, Some(20)).contains("hop of 20 rows"));
    assert!(problem(&graph, Some(0)).contains("hop of 0 rows"));

    let mut batch = graph.clone();
    let input = batch.inputs[0].tensor;
    batch.tensors[input.0].shape = vec![8, 20, 2, 1];
    assert!(problem(&batch, None).contains("has a batch of 8"));

    let mut builder = chain(1, Padding::Valid);
    let other = builder.tensor(&[1, 4]);
    builder.input(other);
    assert!(problem(&builder.graph, None).contains("2 inputs"));

    let mut builder = Builder::new(1);
    let input = builder.tensor(&[1, 20, 2, 1]);
    builder.input(input);
    let every_row = builder.dense(input, 1, &[1, 20, 2, 1]);
    let flat = builder.view(input, &[1, 40]);
    let summary = builder.dense(flat, 40, &[1, 1]);
    let output = builder.tensor(&[1, 20, 2, 1]);
    let add = Operation::Binary(Binary::plain_add());
    builder.node("ADD", add, &[every_row, summary], output);
    builder.classifier(output);
    let text = problem(&builder.graph, None);
    assert!(text.contains("node 2 ADD"), "{text}");
    assert!(
        text.contains("joins what is made of the whole window"),
        "{text}"
    );
}

#[test]
fn a_convolution_over_one_window_is_a_fully_connected_layer() {
    let names = |hop: usize| {
        let mut graph = chain(1, Padding::Valid).graph;
        crate::passes::stream(&mut graph, Some(hop)).unwrap();
        crate::passes::lower_pixel(&mut graph, 1);
        let nodes = graph
            .nodes
            .iter()
            .filter(|node| node.code.name() != "delay line");
        nodes
            .map(|node| node.code.name().to_owned())
            .collect::<Vec<_>>()
    };
    // With two features there are two windows side by side.
    assert_eq!(
        names(1),
        ["CONV_2D", "CONV_2D", "CONV_2D", "FULLY_CONNECTED"]
    );

    let mut builder = Builder::new(1);
    let input = builder.tensor(&[1, 20, 1, 3]);
    builder.input(input);
    let x = builder.convolution(input, [3, 1, 1], 2, Padding::Valid);
    let x = builder.convolution(x, [2, 1, 4], 5, Padding::Valid);
    builder.classifier(x);
    let mut graph = builder.graph;
    crate::passes::stream(&mut graph, Some(1)).unwrap();
    crate::passes::lower_pixel(&mut graph, 1);
    let layers = graph
        .nodes
        .iter()
        .filter(|node| node.inputs.len() == 2 && node.index < 2);
    let layers: Vec<(&str, &[usize])> = layers
        .filter(|node| node.code.name() != "delay line")
        .map(|node| {
            (
                node.code.name(),
                &graph.view(node).input(1).unwrap().shape[..],
            )
        })
        .collect();
    // The second skips rows between its taps.
    assert_eq!(
        layers,
        [
            ("FULLY_CONNECTED", &[2, 9][..]),
            ("CONV_2D", &[5, 2, 1, 2][..])
        ]
    );
}
