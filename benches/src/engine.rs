//! What runs a model.

use cpu_time::ThreadTime;

/// Makes an engine of the bytes of each input.
pub type Make = Box<dyn Fn(&[Vec<u8>]) -> Box<dyn Engine>>;

/// An engine with a model and its inputs.
pub trait Engine {
    /// Writes the inputs and runs the model once.
    fn run(&mut self);

    /// Nanoseconds of a run, as the mean of a number of them.
    fn batch(&mut self, runs: u32) -> f64 {
        let start = ThreadTime::now();
        for _ in 0..runs {
            self.run();
        }
        start.elapsed().as_nanos() as f64 / f64::from(runs.max(1))
    }

    /// The real numbers that the first output of the last run stands for.
    fn output(&self) -> Vec<f32>;

    /// Little-endian bytes of all outputs of the last run, of engines that have them.
    fn output_bytes(&self) -> Option<Vec<u8>> {
        None
    }
}
