//! tract as an engine.

use crate::Engine;
use anyhow::{Context as _, Result, anyhow, ensure};
use cpu_time::ThreadTime;
use std::{io::Cursor, thread};
use tract_tflite::prelude::*;

/// Makes an engine of a model's file and the bytes of its inputs; fails on what tract does not run.
pub fn engine(file: &[u8], inputs: &[Vec<u8>]) -> Result<Box<dyn Engine>> {
    let prepared = thread::scope(|scope| scope.spawn(|| prepare(file, inputs)).join());
    Ok(Box::new(prepared.map_err(|_| anyhow!("it panics"))??))
}

fn prepare(file: &[u8], inputs: &[Vec<u8>]) -> Result<Running> {
    let model = tract_tflite::tflite()
        .model_for_read(&mut Cursor::new(file))?
        .into_optimized()?;
    ensure!(model.inputs.len() == inputs.len(), "it loses an input");
    let tensors = inputs.iter().enumerate().map(|(index, bytes)| {
        let fact = model.input_fact(index)?;
        let shape = fact.shape.as_concrete().context("a shape is not known")?;
        let mut tensor = Tensor::zero_dt(fact.datum_type, shape)?;
        let place = tensor.as_bytes_mut();
        ensure!(place.len() == bytes.len(), "an input has another size");
        place.copy_from_slice(bytes);
        Ok(tensor.into_tvalue())
    });
    let inputs = tensors.collect::<Result<_>>()?;
    let mut engine = Running {
        state: model.into_runnable()?.spawn()?,
        inputs,
        outputs: TVec::new(),
    };
    // Shows whether it runs at all.
    engine.outputs = engine.state.run(engine.inputs.clone())?;
    Ok(engine)
}

struct Running {
    state: TypedSimpleState,
    inputs: TVec<TValue>,
    outputs: TVec<TValue>,
}

impl Engine for Running {
    fn run(&mut self) {
        // It ran before on the same inputs.
        self.outputs = self.state.run(self.inputs.clone()).unwrap_or_default();
    }

    /// On a thread of its own: other engines were seen to be slower on a thread on which tract had run.
    /// Wide vector registers that it leaves in use would explain that.
    fn batch(&mut self, runs: u32) -> f64 {
        let timed = || {
            let start = ThreadTime::now();
            for _ in 0..runs {
                self.run();
            }
            start.elapsed().as_nanos() as f64 / f64::from(runs.max(1))
        };
        thread::scope(|scope| scope.spawn(timed).join()).unwrap_or(f64::NAN)
    }

    fn output(&self) -> Vec<f32> {
        let real = |output: &TValue| -> Result<Vec<f32>> {
            let real = output.cast_to::<f32>()?;
            Ok(real.try_as_plain_ram()?.as_slice::<f32>()?.to_vec())
        };
        self.outputs
            .first()
            .and_then(|output| real(output).ok())
            .unwrap_or_default()
    }
}
