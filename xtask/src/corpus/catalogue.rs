//! What a corpus folder holds: models with golden inputs and outputs, and files to refuse.
//!
//! Two layouts are known: a folder with a `manifest.json`, as `fixtures/operators` is, and one with a
//! folder for each model that holds a `golden.json`, as `fixtures/goldens` is.

use anyhow::{Context, Result, bail};
use serde::{Deserialize, de::DeserializeOwned};
use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
};

/// The part of the corpus that a file belongs to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, serde::Serialize)]
#[serde(rename_all = "lowercase")]
pub(crate) enum Part {
    /// Whole networks.
    Models,
    /// Models of one operator.
    Ops,
    /// Models that the reference interpreter refuses.
    Reject,
    /// Damaged files.
    Malformed,
}

/// One model file.
#[derive(Clone, Debug)]
pub(crate) struct Entry {
    pub(crate) part: Part,
    pub(crate) id: String,
    pub(crate) file: PathBuf,
    pub(crate) goldens: Vec<Golden>,
    /// Whether nothing but an error will do.
    pub(crate) must_fail: bool,
    /// What a model of one operator shows, if the manifest says so.
    pub(crate) pair: Option<Pair>,
}

/// An operator and an element type.
#[derive(Clone, Debug, Deserialize)]
pub(crate) struct Pair {
    pub(crate) operator: String,
    #[serde(rename = "type")]
    pub(crate) element: String,
    /// The interpreter that computed the goldens.
    pub(crate) oracle: String,
}

/// Inputs and the outputs that they must give.
#[derive(Clone, Debug)]
pub(crate) struct Golden {
    /// Whether state goes on from case to case.
    pub(crate) sequence: bool,
    pub(crate) cases: usize,
    pub(crate) inputs: Vec<Blob>,
    pub(crate) outputs: Vec<Blob>,
}

/// All cases of one tensor, one after another in a file.
#[derive(Clone, Debug)]
pub(crate) struct Blob {
    pub(crate) path: PathBuf,
    /// Where they begin.
    pub(crate) offset: u64,
    pub(crate) is_float: bool,
    /// Size of an element.
    pub(crate) element: usize,
    pub(crate) is_signed: bool,
    /// Size of a case.
    pub(crate) bytes: usize,
}

/// A file of the format.
#[derive(Deserialize)]
struct File {
    file: String,
    dtype: Option<String>,
    #[serde(default)]
    shape: Vec<usize>,
    cases: Option<usize>,
    invokes: Option<usize>,
}

#[derive(Deserialize)]
struct GoldenFiles {
    /// State goes on unless it says otherwise.
    sequence: Option<bool>,
    files: BTreeMap<String, File>,
}

#[derive(Deserialize)]
struct ModelRecord {
    id: String,
    file: String,
    golden: Option<GoldenFiles>,
    golden_natural: Option<GoldenFiles>,
}

#[derive(Deserialize)]
struct OpRecord {
    id: String,
    dir: String,
}

/// A model of `fixtures/operators`: its file and its goldens are called like it.
#[derive(Deserialize)]
struct OperatorRecord {
    id: String,
    #[serde(flatten)]
    pair: Pair,
    cases: usize,
    sequence: bool,
    inputs: Vec<Port>,
    outputs: Vec<Port>,
}

#[derive(Deserialize)]
struct Port {
    dtype: String,
    shape: Vec<usize>,
}

#[derive(Deserialize)]
struct FileRecord {
    file: String,
    #[serde(default)]
    expect: String,
}

#[derive(Deserialize)]
struct Manifest {
    #[serde(default)]
    models: Vec<ModelRecord>,
    #[serde(default)]
    ops: Vec<OpRecord>,
    #[serde(default)]
    operators: Vec<OperatorRecord>,
    #[serde(default)]
    reject: Vec<FileRecord>,
    #[serde(default)]
    malformed: Vec<FileRecord>,
}

/// `case.json` of a model of one operator.
#[derive(Deserialize)]
struct Case {
    sequence: Option<bool>,
    #[serde(default)]
    golden: BTreeMap<String, File>,
    #[serde(default)]
    files: BTreeMap<String, File>,
    #[serde(default)]
    prng: BTreeMap<String, File>,
}

/// `golden.json` of a fixture.
#[derive(Deserialize)]
struct Fixture {
    file: String,
    cases: usize,
    #[serde(default)]
    sequence: bool,
    inputs: Vec<File>,
    outputs: Vec<File>,
}

/// Reads what a folder holds.
pub(crate) fn read(folder: &Path) -> Result<Vec<Entry>> {
    if !folder.is_dir() {
        bail!("{} is not a folder", folder.display());
    }
    let manifest = folder.join("manifest.json");
    if manifest.is_file() {
        return from_manifest(folder, &json(&manifest)?);
    }
    let entries = fixtures(folder)?;
    if entries.is_empty() {
        bail!(
            "{} holds neither a manifest.json nor folders with a golden.json",
            folder.display()
        );
    }
    Ok(entries)
}

fn json<T: DeserializeOwned>(path: &Path) -> Result<T> {
    let text = fs::read(path).with_context(|| format!("cannot read {}", path.display()))?;
    serde_json::from_slice(&text).with_context(|| format!("{} is malformed", path.display()))
}

fn from_manifest(folder: &Path, manifest: &Manifest) -> Result<Vec<Entry>> {
    let mut entries = Vec::new();
    for record in &manifest.models {
        let file = folder.join(&record.file);
        let directory = file.parent().unwrap_or(folder);
        let mut goldens = Vec::new();
        for golden in [&record.golden, &record.golden_natural]
            .into_iter()
            .flatten()
        {
            let sequence = golden.sequence.unwrap_or(true);
            goldens.extend(collect(directory, &golden.files, ["in", "out"], sequence)?);
        }
        entries.push(entry(Part::Models, &record.id, &file, goldens));
    }
    for record in &manifest.ops {
        let directory = folder.join(&record.dir);
        let case: Case = json(&directory.join("case.json"))?;
        let sequence = case.sequence.unwrap_or(true);
        let mut goldens = Vec::new();
        for (files, prefixes) in [
            (&case.golden, ["in", "out"]),
            (&case.golden, ["rnd_in", "rnd_out"]),
            (&case.files, ["input", "tflm_output"]),
            (&case.prng, ["in", "out"]),
        ] {
            goldens.extend(collect(&directory, files, prefixes, sequence)?);
        }
        let file = directory.join("model.tflite");
        entries.push(entry(Part::Ops, &record.id, &file, goldens));
    }
    for record in &manifest.operators {
        entries.push(operator(folder, record)?);
    }
    for (part, records) in [
        (Part::Reject, &manifest.reject),
        (Part::Malformed, &manifest.malformed),
    ] {
        for record in records {
            let id = record.file.trim_end_matches(".tflite");
            entries.push(Entry {
                must_fail: record.expect == "error",
                ..entry(part, id, &folder.join(&record.file), Vec::new())
            });
        }
    }
    Ok(entries)
}

fn entry(part: Part, id: &str, file: &Path, goldens: Vec<Golden>) -> Entry {
    Entry {
        part,
        id: id.to_owned(),
        file: file.to_owned(),
        goldens,
        must_fail: false,
        pair: None,
    }
}

/// A model of `fixtures/operators`: one file has all cases of each input, then of each output.
fn operator(folder: &Path, record: &OperatorRecord) -> Result<Entry> {
    let path = folder.join(format!("{}.bin", record.id));
    let mut offset = 0;
    let mut ports = |ports: &[Port]| -> Result<Vec<Blob>> {
        ports
            .iter()
            .map(|port| {
                let blob = typed(path.clone(), &port.dtype, &port.shape, offset)?;
                offset += (record.cases * blob.bytes) as u64;
                Ok(blob)
            })
            .collect()
    };
    let golden = Golden {
        sequence: record.sequence,
        cases: record.cases,
        inputs: ports(&record.inputs)?,
        outputs: ports(&record.outputs)?,
    };
    let file = folder.join(format!("{}.tflite", record.id));
    Ok(Entry {
        pair: Some(record.pair.clone()),
        ..entry(Part::Ops, &record.id, &file, vec![golden])
    })
}

/// The files whose keys are a prefix and a number, as one golden.
fn collect(
    directory: &Path,
    files: &BTreeMap<String, File>,
    [inputs, outputs]: [&str; 2],
    sequence: bool,
) -> Result<Option<Golden>> {
    let list = |prefix: &str| -> Vec<&File> {
        (0..)
            .map_while(|number| files.get(&format!("{prefix}{number}")))
            .collect()
    };
    let (inputs, outputs) = (list(inputs), list(outputs));
    let Some(first) = outputs.first() else {
        return Ok(None);
    };
    Ok(Some(Golden {
        sequence,
        cases: first.cases.or(first.invokes).unwrap_or(1),
        inputs: blobs(directory, &inputs)?,
        outputs: blobs(directory, &outputs)?,
    }))
}

fn blobs(directory: &Path, files: &[&File]) -> Result<Vec<Blob>> {
    files.iter().map(|file| blob(directory, file)).collect()
}

fn blob(directory: &Path, file: &File) -> Result<Blob> {
    let dtype = file.dtype.as_deref().unwrap_or("int8");
    typed(directory.join(&file.file), dtype, &file.shape, 0)
}

fn typed(path: PathBuf, dtype: &str, shape: &[usize], offset: u64) -> Result<Blob> {
    let element = match dtype {
        "int8" | "uint8" | "bool" => 1,
        "int16" | "uint16" => 2,
        "float32" | "int32" | "uint32" => 4,
        "int64" | "uint64" => 8,
        _ => bail!("{}: unknown element type {dtype}", path.display()),
    };
    Ok(Blob {
        path,
        offset,
        is_float: dtype == "float32",
        is_signed: dtype.starts_with("int"),
        element,
        bytes: element * shape.iter().product::<usize>(),
    })
}

/// Folders with a `golden.json`; model files are named relative to the folder above `folder`.
fn fixtures(folder: &Path) -> Result<Vec<Entry>> {
    let mut directories: Vec<PathBuf> = fs::read_dir(folder)?
        .map(|entry| Ok(entry?.path()))
        .collect::<Result<_>>()?;
    directories.sort();
    let mut entries = Vec::new();
    for directory in directories {
        let path = directory.join("golden.json");
        if !path.is_file() {
            continue;
        }
        let fixture: Fixture = json(&path)?;
        let golden = Golden {
            sequence: fixture.sequence,
            cases: fixture.cases,
            inputs: blobs(&directory, &fixture.inputs.iter().collect::<Vec<_>>())?,
            outputs: blobs(&directory, &fixture.outputs.iter().collect::<Vec<_>>())?,
        };
        let id = directory.file_name().unwrap_or_default().to_string_lossy();
        let file = folder.join("..").join(&fixture.file);
        entries.push(entry(Part::Models, &id, &file, vec![golden]));
    }
    Ok(entries)
}

#[cfg(test)]
mod tests;
