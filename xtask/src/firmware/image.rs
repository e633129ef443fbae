//! A look into a linked image.

use anyhow::{Context as _, Result};
use object::{Object as _, ObjectSection as _, ObjectSymbol as _, SymbolKind};
use std::{fs, path::Path};

/// A linked image.
#[derive(Clone, Debug)]
pub struct Image {
    /// Name, address, size.
    sections: Vec<(String, u64, u64)>,
    functions: Vec<String>,
}

impl Image {
    /// Reads an ELF file.
    pub fn read(path: &Path) -> Result<Self> {
        let bytes = fs::read(path).with_context(|| format!("cannot read {}", path.display()))?;
        let file = object::File::parse(&*bytes)
            .with_context(|| format!("{} is no image", path.display()))?;
        let sections = file.sections().filter_map(|section| {
            let name = section.name().ok()?.to_owned();
            Some((name, section.address(), section.size()))
        });
        let functions = file
            .symbols()
            .filter(|symbol| symbol.kind() == SymbolKind::Text)
            .filter_map(|symbol| Some(symbol.name().ok()?.to_owned()));
        Ok(Self {
            sections: sections.collect(),
            functions: functions.collect(),
        })
    }

    /// Bytes of a section; 0 where there is none.
    pub fn section(&self, name: &str) -> u64 {
        let sizes = self.sections.iter().filter(|section| section.0 == name);
        sizes.map(|section| section.2).sum()
    }

    /// Where a section is in the processor's memory.
    pub fn address(&self, name: &str) -> Option<u64> {
        let section = self.sections.iter().find(|section| section.0 == name)?;
        Some(section.1)
    }

    /// Bytes of code and read-only data, and of the initial values of variables.
    pub fn flash(&self) -> u64 {
        [".text", ".rodata", ".data"]
            .iter()
            .map(|name| self.section(name))
            .sum()
    }

    /// Functions that compute with floating-point numbers on a processor that cannot: those of Arm's
    /// run-time ABI and those of the compiler's library.
    pub fn float_functions(&self) -> Vec<&str> {
        let is_float = |name: &&str| {
            [
                "__aeabi_f",
                "__aeabi_d",
                "__aeabi_cf",
                "__aeabi_cd",
                "__aeabi_i2f",
                "__aeabi_i2d",
            ]
            .iter()
            .any(|prefix| name.starts_with(prefix))
                || [
                    "__aeabi_ui2f",
                    "__aeabi_l2f",
                    "__aeabi_ul2f",
                    "__aeabi_ui2d",
                    "__aeabi_l2d",
                    "__aeabi_ul2d",
                ]
                .contains(name)
                || name.starts_with("__")
                    && [
                        "sf", "df", "sf2", "df2", "sf3", "df3", "sfsi", "dfsi", "sfdi", "dfdi",
                    ]
                    .iter()
                    .any(|suffix| name.ends_with(suffix))
                || name.contains("compiler_builtins") && name.contains("float")
        };
        self.functions
            .iter()
            .map(String::as_str)
            .filter(is_float)
            .collect()
    }
}
