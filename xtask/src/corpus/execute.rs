//! Runs a built model on its golden cases and compares what comes out.

use super::catalogue::{Blob, Golden};
use anyhow::{Context, Result, bail};
use std::{
    fs::{self, File},
    io::{Read, Seek, SeekFrom, Write},
    path::Path,
    process::{Command, Stdio},
    sync::mpsc,
    thread,
    time::Duration,
};

/// A model that runs longer than this hangs.
const TIME_LIMIT: Duration = Duration::from_secs(600);

/// Floats may differ by this much, relative to the expected value or, below 1, absolutely.
const TOLERANCE: f64 = 1e-5;

/// How far outputs are from what they must be.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Comparison {
    pub(crate) cases: usize,
    pub(crate) values: usize,
    /// Values that differ, for floats by more than the tolerance.
    pub(crate) differing: usize,
    pub(crate) largest_difference: f64,
}

impl Comparison {
    /// Adds another comparison of the same model.
    pub(crate) fn add(&mut self, other: &Self) {
        self.cases += other.cases;
        self.values += other.values;
        self.differing += other.differing;
        self.largest_difference = self.largest_difference.max(other.largest_difference);
    }
}

/// Runs a model on at most `limit` cases of a golden.
pub(crate) fn run(
    harness: &Path,
    number: usize,
    golden: &Golden,
    limit: Option<usize>,
) -> Result<Comparison> {
    let cases = limit.map_or(golden.cases, |limit| golden.cases.min(limit));
    let mut inputs = open(&golden.inputs)?;
    let mut expected = open(&golden.outputs)?;
    let mode = if golden.sequence { "sequence" } else { "reset" };
    let mut child = Command::new(harness)
        .args([&number.to_string(), &cases.to_string(), mode])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .with_context(|| format!("cannot start {}", harness.display()))?;
    let mut stdin = child.stdin.take().context("no input")?;
    let mut stdout = child.stdout.take().context("no output")?;
    let (alive, watch) = mpsc::channel::<()>();
    let watcher = thread::spawn(move || {
        let timed_out = watch.recv_timeout(TIME_LIMIT) == Err(mpsc::RecvTimeoutError::Timeout);
        if timed_out {
            let _ = child.kill();
        }
        (timed_out, child.wait())
    });
    let mut comparison = Comparison::default();
    let mut run_cases = || -> Result<()> {
        for _ in 0..cases {
            for (file, blob) in inputs.iter_mut().zip(&golden.inputs) {
                stdin.write_all(&read(file, blob)?)?;
            }
            stdin.flush()?;
            for (file, blob) in expected.iter_mut().zip(&golden.outputs) {
                let mut found = vec![0; blob.bytes];
                stdout.read_exact(&mut found)?;
                compare(blob, &found, &read(file, blob)?, &mut comparison);
            }
            comparison.cases += 1;
        }
        Ok(())
    };
    let result = run_cases();
    drop((alive, stdin, stdout));
    let (timed_out, status) = watcher
        .join()
        .map_err(|_| anyhow::anyhow!("watcher failed"))?;
    if timed_out {
        bail!("it ran longer than {} s", TIME_LIMIT.as_secs());
    }
    let status = status?;
    match (status.success(), result) {
        (true, result) => result.map(|()| comparison),
        (false, Ok(())) => bail!("it ended with {status}"),
        (false, Err(error)) => Err(error.context(format!("it ended with {status}"))),
    }
}

fn open(blobs: &[Blob]) -> Result<Vec<File>> {
    blobs
        .iter()
        .map(|blob| {
            let mut file = File::open(&blob.path)
                .with_context(|| format!("cannot read {}", blob.path.display()))?;
            file.seek(SeekFrom::Start(blob.offset))?;
            Ok(file)
        })
        .collect()
}

fn read(file: &mut File, blob: &Blob) -> Result<Vec<u8>> {
    let mut bytes = vec![0; blob.bytes];
    file.read_exact(&mut bytes)
        .with_context(|| format!("{} is too short", blob.path.display()))?;
    Ok(bytes)
}

/// Whether the goldens fit the model's inputs and outputs; the problem otherwise.
pub(crate) fn check_sizes(golden: &Golden, inputs: &[usize], outputs: &[usize]) -> Result<()> {
    for (kind, blobs, sizes) in [
        ("input", &golden.inputs, inputs),
        ("output", &golden.outputs, outputs),
    ] {
        let expected: Vec<usize> = blobs.iter().map(|blob| blob.bytes).collect();
        if expected != sizes {
            bail!("the goldens have {kind}s of {expected:?} bytes, the model of {sizes:?}");
        }
        for blob in blobs {
            fs::metadata(&blob.path).with_context(|| format!("no {}", blob.path.display()))?;
        }
    }
    Ok(())
}

fn compare(blob: &Blob, found: &[u8], expected: &[u8], comparison: &mut Comparison) {
    let values = found
        .chunks_exact(blob.element)
        .zip(expected.chunks_exact(blob.element));
    for (found, expected) in values {
        comparison.values += 1;
        if found == expected {
            continue;
        }
        let (found, expected) = (value(blob, found), value(blob, expected));
        let difference = (found - expected).abs();
        let tolerance = TOLERANCE * expected.abs().max(1.0);
        let is_close = blob.is_float && expected.is_finite() && difference <= tolerance
            || found.is_nan() && expected.is_nan();
        comparison.differing += usize::from(!is_close);
        if difference.is_finite() {
            comparison.largest_difference = comparison.largest_difference.max(difference);
        }
    }
}

/// The number that little-endian bytes stand for.
fn value(blob: &Blob, bytes: &[u8]) -> f64 {
    let fill = if blob.is_signed && bytes[bytes.len() - 1] >= 0x80 {
        0xff
    } else {
        0
    };
    let mut wide = [fill; 8];
    wide[..bytes.len()].copy_from_slice(bytes);
    match bytes {
        [a, b, c, d] if blob.is_float => f64::from(f32::from_le_bytes([*a, *b, *c, *d])),
        _ if blob.is_signed => i64::from_le_bytes(wide) as f64,
        _ => u64::from_le_bytes(wide) as f64,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn blob(dtype: &str, element: usize) -> Blob {
        Blob {
            path: "out0.bin".into(),
            offset: 0,
            is_float: dtype == "float32",
            is_signed: dtype.starts_with("int"),
            element,
            bytes: 2 * element,
        }
    }

    fn compared(blob: &Blob, found: &[u8], expected: &[u8]) -> Comparison {
        let mut comparison = Comparison::default();
        compare(blob, found, expected, &mut comparison);
        comparison
    }

    #[test]
    fn integers_must_be_equal() {
        let signed = compared(&blob("int8", 1), &[0x80, 5], &[0x7f, 5]);
        assert_eq!((signed.values, signed.differing), (2, 1));
        assert_eq!(signed.largest_difference, 255.0);
        let unsigned = compared(&blob("uint8", 1), &[0x80, 5], &[0x7f, 4]);
        assert_eq!((unsigned.differing, unsigned.largest_difference), (2, 1.0));
        let wide = compared(&blob("int16", 2), &[0, 0, 0xff, 0xff], &[0, 0, 1, 0]);
        assert_eq!((wide.differing, wide.largest_difference), (1, 2.0));
    }

    #[test]
    fn floats_must_be_close() {
        let bytes = |values: [f32; 2]| values.map(f32::to_le_bytes).concat();
        let differing = |found, expected| {
            compared(&blob("float32", 4), &bytes(found), &bytes(expected)).differing
        };
        assert_eq!(differing([100.0005, 0.0], [100.0, 0.000_005]), 0);
        assert_eq!(differing([100.005, 0.0], [100.0, 0.000_05]), 2);
        assert_eq!(differing([f32::NAN, f32::NAN], [f32::NAN, 1.0]), 1);
        assert_eq!(
            differing([f32::INFINITY, 1.0], [f32::INFINITY, f32::INFINITY]),
            1
        );
    }

    #[test]
    fn goldens_of_other_sizes_are_refused() {
        let golden = Golden {
            sequence: false,
            cases: 1,
            inputs: vec![],
            outputs: vec![blob("int8", 1)],
        };
        let error = check_sizes(&golden, &[], &[3])
            .err()
            .map(|error| error.to_string());
        assert!(error.is_some_and(|error| error.contains("outputs of [2] bytes")));
    }
}
