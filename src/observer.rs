//! Being told which operator runs.

use crate::OperatorInfo;

/// Is told when operators start and end: for cycle counters, pins and traces.
///
/// An operator that runs some rows at a time starts and ends as often. `()` is an observer that takes
/// no notice and costs nothing.
///
/// ```
/// use std::time::{Duration, Instant};
/// use tinyml::{Observer, OperatorInfo};
///
/// tinyml::model!("fixtures/models/hello_world.tflite");
///
/// /// How long operators of each name took.
/// #[derive(Default)]
/// struct Times {
///     started: Option<Instant>,
///     fully_connected: Duration,
/// }
///
/// impl Observer for Times {
///     fn start(&mut self, _operator: &OperatorInfo) {
///         self.started = Some(Instant::now());
///     }
///
///     fn end(&mut self, operator: &OperatorInfo) {
///         if let (Some(started), "FULLY_CONNECTED") = (self.started, operator.name) {
///             self.fully_connected += started.elapsed();
///         }
///     }
/// }
///
/// let mut times = Times::default();
/// HelloWorld::new().invoke_with(&mut times);
/// assert!(times.fully_connected > Duration::ZERO);
/// ```
pub trait Observer {
    /// The operator starts.
    fn start(&mut self, _operator: &OperatorInfo) {}

    /// The operator ends.
    fn end(&mut self, _operator: &OperatorInfo) {}
}

impl Observer for () {}
