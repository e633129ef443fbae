//! Both layouts of a corpus, and folders that are neither.

use super::*;

#[test]
fn the_fixtures_are_a_corpus() -> Result<()> {
    let entries = read(&crate::root().join("fixtures/goldens"))?;
    let entry = entries.iter().find(|entry| entry.id == "two_inputs");
    let entry = entry.context("a fixture of this name")?;
    assert!(entry.file.is_file());
    assert_eq!(entry.goldens[0].inputs.len(), 2);
    assert!(entry.goldens[0].cases > 0 && !entry.goldens[0].sequence);
    Ok(())
}

#[test]
fn goldens_of_one_operator_are_in_one_file() -> Result<()> {
    let entries = read(&crate::root().join("fixtures/operators"))?;
    let entry = entries.iter().find(|entry| entry.id == "ADD/int8");
    let entry = entry.context("a model of this name")?;
    let pair = entry.pair.as_ref().context("what it shows")?;
    assert_eq!((&*pair.operator, &*pair.element), ("ADD", "int8"));
    let golden = &entry.goldens[0];
    let blobs = || golden.inputs.iter().chain(&golden.outputs);
    let mut end = 0;
    for blob in blobs() {
        assert_eq!(blob.offset, end);
        end += (golden.cases * blob.bytes) as u64;
    }
    assert_eq!(blobs().count(), 3);
    assert_eq!(end, fs::metadata(&golden.inputs[0].path)?.len());
    Ok(())
}

#[test]
fn numbered_files_make_a_golden() -> Result<()> {
    let case: Case = serde_json::from_str(
        r#"{"golden": {
            "in0": {"file": "a.bin", "dtype": "int16", "cases": 3, "shape": [2, 5]},
            "out0": {"file": "b.bin", "dtype": "int8", "cases": 3, "shape": []},
            "rnd_in0": {"file": "c.bin", "dtype": "int16", "cases": 1, "shape": [2, 5]}
        }}"#,
    )?;
    let golden = collect(Path::new("d"), &case.golden, ["in", "out"], true)?;
    let golden = golden.context("a golden")?;
    assert_eq!(
        (
            golden.cases,
            golden.inputs[0].bytes,
            golden.outputs[0].bytes
        ),
        (3, 20, 1)
    );
    assert_eq!(golden.inputs[0].path, Path::new("d/a.bin"));
    let without_outputs = collect(Path::new("d"), &case.golden, ["rnd_in", "rnd_out"], true)?;
    assert!(without_outputs.is_none());
    Ok(())
}

#[test]
fn a_folder_without_a_corpus_is_an_error() {
    let error = |path: &str| {
        read(&crate::root().join(path))
            .err()
            .map(|error| error.to_string())
    };
    assert!(error("src").is_some_and(|text| text.contains("neither a manifest.json")));
    assert!(error("no such folder").is_some_and(|text| text.contains("is not a folder")));
}
