use super::*;
use crate::graph::{Element, Quantization, Value};

/// A tensor of int8 with these zero points along an axis.
fn tensor(shape: &[usize], zero_points: &[i64], dimension: usize) -> Tensor {
    Tensor {
        name: String::new(),
        shape: shape.to_vec(),
        element: Element::I8,
        quantization: Some(Quantization {
            scales: vec![1.0; zero_points.len()],
            zero_points: zero_points.to_vec(),
            dimension,
        }),
        value: Value::Computed,
        alias_of: None,
        dynamic: false,
    }
}

// What the reference interpreter makes of the same bytes.

/// The indices 0, 1, 2, 3, 3, 2, 1, 0.
const INDICES: [u8; 2] = [0b0001_1011, 0b1110_0100];

fn looked_up(tensor: &Tensor, values: &[u8], stride: Option<usize>) -> Result<Vec<u8>, String> {
    let encoded = Lookup {
        indices: &INDICES,
        width: 2,
        values,
        stride,
        is_shared: false,
    };
    lookup(tensor, &encoded)
}

#[test]
fn indices_are_looked_up_in_the_table_of_their_slice() {
    let values: Vec<u8> = (0..16).collect();
    let one = tensor(&[2, 4], &[0], 0);
    let found = looked_up(&one, &[10, 20, 30, 40], Some(4)).unwrap();
    assert_eq!(found, [10, 20, 30, 40, 40, 30, 20, 10]);
    let first = tensor(&[2, 4], &[0, 0], 0);
    let found = looked_up(&first, &values[..8], None).unwrap();
    assert_eq!(found, [0, 1, 2, 3, 7, 6, 5, 4]);
    let last = tensor(&[2, 4], &[0; 4], 1);
    let found = looked_up(&last, &values, Some(4)).unwrap();
    assert_eq!(found, [0, 5, 10, 15, 3, 6, 9, 12]);
}

#[test]
fn indices_and_tables_must_fit() {
    let one = tensor(&[2, 4], &[0], 0);
    assert!(
        looked_up(&one, &[1, 2, 3], Some(3))
            .unwrap_err()
            .contains("outside")
    );
    assert!(
        looked_up(&one, &[1, 2, 3, 4, 5, 6, 7, 8], Some(4))
            .unwrap_err()
            .contains("8 values for 1")
    );
    let long = tensor(&[9], &[0], 0);
    assert!(
        looked_up(&long, &[1, 2, 3, 4], None)
            .unwrap_err()
            .contains("fewer indices")
    );
    let middle = tensor(&[2, 2, 2], &[0, 0], 1);
    assert!(
        looked_up(&middle, &[0; 8], None)
            .unwrap_err()
            .contains("neither")
    );
}

#[test]
fn code_words_of_different_lengths_are_told_apart() {
    // `0` is 5, `10` is -7, `110` is 9 and `111` is 3: the last bit of the latter is a second step.
    let element = |value: i8, used: u16| 0x8000 | used << 11 | u16::from(value as u8);
    let table = [
        element(5, 1),
        element(5, 1),
        element(-7, 2),
        // One bit more, from the entry behind this on.
        1,
        element(9, 1),
        element(3, 1),
    ];
    let table: Vec<u8> = table
        .iter()
        .flat_map(|entry: &u16| entry.to_le_bytes())
        .collect();
    // 0 10 110 111 0 0 10
    let words = [0b0101_1011, 0b1001_0000];
    let found = huffman(&tensor(&[7], &[0], 0), &words, &table, false, 2).unwrap();
    assert_eq!(found, [5, -7_i8 as u8, 9, 3, 5, 5, -7_i8 as u8]);
    let error = huffman(&tensor(&[20], &[0], 0), &words, &table, false, 2).unwrap_err();
    assert!(error.contains("fewer code words"));
    let circle = [0_u8; 2];
    assert!(huffman(&tensor(&[1], &[0], 0), &words, &circle, false, 1).is_err());
}

#[test]
fn pruned_elements_are_zero_points() {
    let found = pruning(&tensor(&[2, 4], &[-5, 6], 0), &[0b1010_0001], &[7, 8, 9]).unwrap();
    assert_eq!(found, [7, 251, 8, 251, 6, 6, 6, 9]);
    let found = pruning(&tensor(&[4, 2], &[-5, 6], 1), &[0b1010_0001], &[7, 8, 9]).unwrap();
    assert_eq!(found, [7, 6, 8, 6, 251, 6, 251, 9]);
    assert!(pruning(&tensor(&[8], &[0], 0), &[0xff], &[1; 7]).is_err());
    assert!(pruning(&tensor(&[9], &[0], 0), &[0x00], &[]).is_err());
}

fn axis(dimension: usize, positions: Positions) -> Axis {
    Axis {
        dimension,
        positions,
    }
}

#[test]
fn sparse_rows_are_filled_up_with_zeros() {
    let rows = Positions::Sparse {
        segments: vec![0, 2, 2, 3],
        indices: vec![0, 3, 1],
    };
    let axes = [axis(0, Positions::Dense(3)), axis(1, rows)];
    let dense = densified(&[5, 6, 7], 1, &[3, 4], &axes, &[]).unwrap();
    assert_eq!(dense, [5, 0, 0, 6, 0, 0, 0, 0, 0, 7, 0, 0]);
    assert!(densified(&[5, 6], 1, &[3, 4], &axes, &[]).is_err());
    assert!(densified(&[5, 6, 7], 1, &[1, 4], &axes, &[]).is_err());
    assert!(
        densified(&[5, 6, 7], 1, &[3, 3], &axes, &[])
            .unwrap_err()
            .contains("outside")
    );
    assert!(densified(&[5, 6, 7], 1, &[4], &axes, &[]).is_err());
}

#[test]
fn sparse_blocks_lie_in_their_place() {
    // A row of blocks of 2 by 2; the second and the third block are there.
    let columns = Positions::Sparse {
        segments: vec![0, 2],
        indices: vec![1, 2],
    };
    let axes = [
        axis(0, Positions::Dense(1)),
        axis(1, columns),
        axis(2, Positions::Dense(2)),
        axis(3, Positions::Dense(2)),
    ];
    let dense = densified(&[1, 2, 3, 4, 5, 6, 7, 8], 1, &[2, 6], &axes, &[0, 1]).unwrap();
    assert_eq!(dense, [0, 0, 1, 2, 5, 6, 0, 0, 3, 4, 7, 8]);
    let many = [
        axis(0, Positions::Dense(1 << 40)),
        axis(1, Positions::Dense(1 << 40)),
    ];
    assert!(densified(&[1], 1, &[2, 6], &many, &[]).is_err());
}

#[test]
fn halves_keep_their_value() {
    let cases = [
        (0x0000_u16, 0.0_f32),
        (0x8000, -0.0),
        (0x3c00, 1.0),
        (0xc248, -3.140_625),
        (0x7bff, 65504.0),
        (0x0001, 5.960_464_5e-8),
        (0x83ff, -6.097_555e-5),
        (0xfc00, f32::NEG_INFINITY),
    ];
    for (half, single) in cases {
        assert_eq!(
            widened(&half.to_le_bytes()),
            single.to_le_bytes(),
            "{half:#x}"
        );
    }
    assert!(f32::from_le_bytes(widened(&[0x01, 0x7e]).try_into().unwrap()).is_nan());
}
