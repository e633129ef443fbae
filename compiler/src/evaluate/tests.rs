use super::{evaluate, literals::Literal};
use crate::{
    codegen::float,
    graph::{Element, Graph, Node, OperatorCode, Tensor, TensorId, Value},
    ops::{Binary, FullyConnected, Operation},
};
use proc_macro2::TokenStream;
use quote::quote;

fn read<T: Literal>(tokens: TokenStream) -> Option<T> {
    T::read(&syn::parse2(tokens).unwrap())
}

#[test]
fn numbers_are_read_as_they_are_written() {
    for value in [0_i32, 1, -1, i32::MAX, i32::MIN] {
        assert_eq!(read(quote!(#value)), Some(value));
    }
    // A compiler may hand the sign on as a token of its own.
    assert_eq!(read(quote!(-128_i8)), Some(-128_i8));
    assert_eq!(read::<i8>(quote!(128)), None);
    for value in [
        0.0,
        -0.0,
        0.1,
        -1.5e-30,
        f32::MAX,
        f32::INFINITY,
        f32::NEG_INFINITY,
    ] {
        let found: f32 = read(float(value)).unwrap();
        assert_eq!(found.to_bits(), value.to_bits());
    }
    assert_eq!(read(quote!([1_usize, 2_usize])), Some([1_usize, 2]));
    assert_eq!(read::<[usize; 3]>(quote!([1_usize, 2_usize])), None);
    assert_eq!(read(quote!(::core::option::Option::Some(3))), Some(Some(3)));
    assert_eq!(
        read::<Option<i32>>(quote!(::core::option::Option::None)),
        Some(None)
    );
    assert_eq!(read::<i32>(quote!(3 + 4)), None);
}

/// A graph of one node, whose operands are constants of these shapes.
fn node(
    operation: Operation,
    element: Element,
    operands: &[(&[usize], Vec<u8>)],
    shape: &[usize],
) -> Graph {
    let tensor = |shape: &[usize], value| Tensor {
        name: String::new(),
        shape: shape.to_vec(),
        element,
        quantization: None,
        value,
        alias_of: None,
        dynamic: false,
    };
    let constants = operands.iter();
    let mut tensors: Vec<Tensor> = constants
        .map(|(shape, bytes)| tensor(shape, Value::Constant(bytes.clone().into())))
        .collect();
    tensors.push(tensor(shape, Value::Computed));
    let node = Node {
        index: 0,
        code: OperatorCode::Custom(String::new()),
        inputs: (0..operands.len()).map(|id| Some(TensorId(id))).collect(),
        outputs: vec![TensorId(operands.len())],
        raw_options: Default::default(),
        operation,
    };
    Graph {
        description: String::new(),
        tensors,
        nodes: vec![node],
        inputs: Vec::new(),
        outputs: Vec::new(),
    }
}

fn bytes<T: Copy, const N: usize>(values: &[T], encode: fn(T) -> [u8; N]) -> Vec<u8> {
    values.iter().flat_map(|value| encode(*value)).collect()
}

#[test]
fn a_sum_of_constants_is_a_constant() {
    let operands: [(&[usize], _); 2] = [
        (&[2, 2], bytes(&[1, -2, 3, i32::MAX], i32::to_le_bytes)),
        (&[2], bytes(&[10, 20], i32::to_le_bytes)),
    ];
    let graph = node(
        Operation::Binary(Binary::plain_add()),
        Element::I32,
        &operands,
        &[2, 2],
    );
    let sum = evaluate(graph.view(&graph.nodes[0])).unwrap();
    assert_eq!(sum, [bytes(&[11, 18, 13, i32::MIN + 19], i32::to_le_bytes)]);
}

#[test]
fn constants_pass_through_a_layer() {
    let operands: [(&[usize], _); 2] = [
        (&[1, 2], bytes(&[2.0, 3.0], f32::to_le_bytes)),
        (&[2, 2], bytes(&[1.0, 0.5, -1.0, 2.0], f32::to_le_bytes)),
    ];
    let layer = Operation::FullyConnected(FullyConnected::plain());
    let graph = node(layer, Element::F32, &operands, &[1, 2]);
    let results = evaluate(graph.view(&graph.nodes[0])).unwrap();
    assert_eq!(results, [bytes(&[3.5, 4.0], f32::to_le_bytes)]);
}

#[test]
fn what_is_computed_later_is_not_known() {
    let operands: [(&[usize], _); 2] = [(&[1], vec![1, 0, 0, 0]), (&[1], vec![3, 0, 0, 0])];
    let mut graph = node(
        Operation::Binary(Binary::plain_add()),
        Element::I32,
        &operands,
        &[1],
    );
    assert!(evaluate(graph.view(&graph.nodes[0])).is_some());
    graph.tensors[1].value = Value::Computed;
    assert!(evaluate(graph.view(&graph.nodes[0])).is_none());
}
