//! Writes a module for each model that is there: its types in all kernel sets, and microflow's.

#[path = "models.rs"]
mod models;

use models::{ENTRIES, Entry};
use std::{
    env,
    error::Error,
    fmt::Write as _,
    fs,
    path::{Path, PathBuf},
};

/// Names the folder with models that are not part of this repository.
const VARIABLE: &str = "TINYML_CORPUS";

/// Kernel sets, by their names in `tinyml::kernels`.
const SETS: [&str; 3] = ["Reference", "Portable", "Native"];

fn main() -> Result<(), Box<dyn Error>> {
    println!("cargo::rerun-if-env-changed={VARIABLE}");
    println!("cargo::rerun-if-changed=build.rs");
    println!("cargo::rerun-if-changed=models.rs");
    let root = PathBuf::from(env::var("CARGO_MANIFEST_DIR")?).join("..");
    let corpus = env::var_os(VARIABLE).map(|folder| PathBuf::from(folder).join("models"));
    let (mut modules, mut list, mut missing) = (String::new(), String::new(), String::new());
    for (index, entry) in ENTRIES.iter().enumerate() {
        match find(&root, corpus.as_deref(), entry.name)? {
            Ok((model, recordings)) => {
                let _ = write!(
                    modules,
                    "mod model_{index} {{\n{}}}\n",
                    types(entry, &model)
                );
                let _ = writeln!(list, "    {}", subject(entry, index, &model, &recordings));
            }
            Err(reason) => {
                let _ = writeln!(missing, "    ({:?}, {reason:?}),", entry.name);
            }
        }
    }
    let source = format!(
        "{modules}
/// The models that were there when this was built.
pub fn subjects() -> Vec<Subject> {{
    vec![
{list}    ]
}}

/// The others, and why they are left out.
pub const MISSING: &[(&str, &str)] = &[
{missing}];
"
    );
    let path = PathBuf::from(env::var("OUT_DIR")?).join("models.rs");
    fs::write(path, source)?;
    Ok(())
}

/// A model and the folder of its recordings, or why it is not there.
type Found = Result<(PathBuf, PathBuf), String>;

fn find(root: &Path, corpus: Option<&Path>, name: &str) -> Result<Found, Box<dyn Error>> {
    let fixture = root.join("fixtures/models").join(format!("{name}.tflite"));
    if fixture.is_file() {
        let recordings = root.join("fixtures/goldens").join(name);
        return Ok(Ok((fixture.canonicalize()?, recordings)));
    }
    let Some(corpus) = corpus else {
        return Ok(Err(format!("{VARIABLE} is not set")));
    };
    let prefix = format!("{}-", name.to_lowercase());
    if corpus.is_dir() {
        for folder in fs::read_dir(corpus)? {
            let folder = folder?.path();
            let folder_name = folder.file_name().unwrap_or_default().to_string_lossy();
            let model = folder.join("model.tflite");
            if folder_name.to_lowercase().starts_with(&prefix) && model.is_file() {
                return Ok(Ok((model.canonicalize()?, folder)));
            }
        }
    }
    Ok(Err(format!("not found in {}", corpus.display())))
}

fn with_microflow(entry: &Entry) -> bool {
    entry.microflow && env::var_os("CARGO_FEATURE_MICROFLOW").is_some()
}

fn types(entry: &Entry, model: &Path) -> String {
    let mut types = String::new();
    for set in SETS {
        let _ = writeln!(
            types,
            "    tinyml::model! {{ pub struct {set} = {model:?}; kernels = tinyml::kernels::{set}; }}"
        );
    }
    if with_microflow(entry) {
        let _ = writeln!(
            types,
            "    #[microflow_macros::model({model:?})]\n    pub struct Microflow;"
        );
    }
    types
}

fn subject(entry: &Entry, index: usize, model: &Path, recordings: &Path) -> String {
    let engines: String = SETS
        .iter()
        .map(|set| {
            format!("Ours::engine::<tinyml::kernels::{set}, model_{index}::{set}>({set:?}), ")
        })
        .collect();
    let microflow = if with_microflow(entry) {
        format!("Some(microflow::engine(model_{index}::Microflow::predict_quantized))")
    } else {
        "None".to_owned()
    };
    format!(
        "Subject::new({:?}, {model:?}, {recordings:?}, vec![{engines}], {microflow}),",
        entry.name
    )
}
