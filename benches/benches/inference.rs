//! Criterion's view of the same engines: a group for each model.
//!
//! Criterion finishes one engine before it begins the next; `cargo run --release` lets them take turns,
//! which is better for ratios on a machine that does other things as well.

use criterion::{Criterion, Throughput};
use std::thread;
use tinyml_benches::{MISSING, subjects};

fn run() {
    let mut criterion = Criterion::default().configure_from_args();
    for (name, reason) in MISSING {
        eprintln!("{name} skipped: {reason}");
    }
    for subject in subjects() {
        let mut group = criterion.benchmark_group(subject.name);
        group.throughput(Throughput::Elements(subject.macs().max(1)));
        group.sample_size(20);
        for candidate in subject.candidates() {
            match candidate.engine {
                Ok(mut engine) => {
                    group.bench_function(&candidate.name, |bencher| bencher.iter(|| engine.run()));
                }
                Err(reason) => eprintln!("{}/{} skipped: {reason}", subject.name, candidate.name),
            }
        }
        group.finish();
    }
    criterion.final_summary();
}

fn main() {
    // microflow keeps all tensors of a model on the stack.
    let thread = thread::Builder::new().stack_size(256 << 20).spawn(run);
    thread
        .map(|thread| thread.join())
        .expect("a thread")
        .expect("no panic");
}
