//! tinyml as an engine.

use crate::Engine;
use std::any::{TypeId, type_name};
use tinyml::Model;

/// Makes an engine of the inputs of a model: little-endian bytes, one list for each input.
pub type Make = fn(&[Vec<u8>]) -> Box<dyn Engine>;

/// A model compiled with a kernel set.
#[derive(Clone, Copy)]
pub struct Ours {
    /// What the kernel set is called.
    pub set: &'static str,
    /// The set that the name stands for.
    pub stands_for: &'static str,
    /// Identifies that set.
    pub id: TypeId,
    /// Bytes of each input.
    pub inputs: fn() -> Vec<usize>,
    /// Multiply-accumulate operations of an inference.
    pub macs: u64,
    /// Scale of the first output.
    pub scale: f32,
    /// Makes the engine.
    pub make: Make,
}

impl Ours {
    /// Describes the engine of a model `M`, compiled with the set `K`.
    pub fn engine<K: 'static, M: Model + Default + 'static>(set: &'static str) -> Self {
        let path = type_name::<K>();
        Self {
            set,
            stands_for: path.rsplit("::").next().unwrap_or(path),
            id: TypeId::of::<K>(),
            inputs: || M::INPUTS.iter().map(bytes).collect(),
            macs: M::MACS,
            scale: M::OUTPUTS.first().map_or(1.0, |output| output.scale),
            make: |inputs| {
                let (model, inputs) = (Box::<M>::default(), inputs.to_vec());
                Box::new(Running { model, inputs })
            },
        }
    }
}

fn bytes(info: &tinyml::AnyTensorInfo) -> usize {
    let size = match info.element {
        "i8" | "u8" | "bool" => 1,
        "i16" | "u16" => 2,
        "i32" | "u32" | "f32" => 4,
        _ => 8,
    };
    info.shape.iter().product::<usize>() * size
}

struct Running<M> {
    model: Box<M>,
    inputs: Vec<Vec<u8>>,
}

impl<M: Model> Engine for Running<M> {
    fn run(&mut self) {
        for (index, bytes) in self.inputs.iter().enumerate() {
            if let Some(input) = self.model.input_bytes_mut(index) {
                input.copy_from_slice(bytes);
            }
        }
        self.model.invoke();
    }

    fn output(&self) -> Vec<f32> {
        let Some(info) = M::OUTPUTS.first() else {
            return Vec::new();
        };
        let bytes = self.model.output_bytes(0).unwrap_or_default();
        let real = |integer: i32| (integer - info.zero_point) as f32 * info.scale;
        match info.element {
            "i8" => bytes
                .iter()
                .map(|byte| real(i32::from(*byte as i8)))
                .collect(),
            "u8" => bytes.iter().map(|byte| real(i32::from(*byte))).collect(),
            "i16" => {
                let pairs = bytes.as_chunks::<2>().0;
                pairs
                    .iter()
                    .map(|pair| real(i32::from(i16::from_le_bytes(*pair))))
                    .collect()
            }
            "i32" => {
                let words = bytes.as_chunks::<4>().0;
                words
                    .iter()
                    .map(|word| real(i32::from_le_bytes(*word)))
                    .collect()
            }
            "f32" => bytes
                .as_chunks::<4>()
                .0
                .iter()
                .map(|word| f32::from_le_bytes(*word))
                .collect(),
            _ => Vec::new(),
        }
    }

    fn output_bytes(&self) -> Option<Vec<u8>> {
        let outputs = (0..M::OUTPUTS.len()).filter_map(|index| self.model.output_bytes(index));
        Some(outputs.flatten().copied().collect())
    }
}
