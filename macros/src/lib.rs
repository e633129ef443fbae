//! The procedural macro behind `tinyml::model!`: reads files and hands them to the compiler.

use proc_macro2::TokenStream;
use quote::quote;
use std::{
    fs,
    io::ErrorKind,
    path::{Path, PathBuf},
};
use syn::{
    LitStr, bracketed,
    parse::{Parse, ParseStream},
};
use tinyml_compiler::{Invocation, LabelSource, TrackedFiles, compile_with, expand, fallback};

/// `[path of the facade crate] invocation`, as `tinyml::model!` passes it on.
struct Input {
    krate: TokenStream,
    invocation: Invocation,
}

impl Parse for Input {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        let krate;
        bracketed!(krate in input);
        Ok(Self {
            krate: krate.parse()?,
            invocation: input.parse()?,
        })
    }
}

/// The implementation of `tinyml::model!`, which documents it.
#[proc_macro]
#[doc(hidden)]
pub fn model(input: proc_macro::TokenStream) -> proc_macro::TokenStream {
    let Input {
        krate,
        mut invocation,
    } = syn::parse_macro_input!(input);
    invocation.has_tool_attributes = !sources().any(|text| text.contains("no_implicit_prelude"));
    let mut tracked = TrackedFiles::default();
    let bytes = read(&invocation.path, &mut tracked);
    let model = bytes.as_deref().unwrap_or_default();
    let result = match &bytes {
        Ok(model) => generate(model, &mut invocation, &krate, &mut tracked),
        Err(error) => Err(error.clone()),
    };
    let tokens = result.unwrap_or_else(|error| {
        let errors = error.to_compile_error();
        let stand_in = fallback(model, &invocation, &krate, &tracked);
        quote!(#errors #stand_in)
    });
    tokens.into()
}

/// The source files that may turn the prelude off for the invocation: its own, and the root of the
/// crate, which is an argument of the compiler.
fn sources() -> impl Iterator<Item = String> {
    let file = proc_macro::Span::call_site().local_file();
    let root = std::env::args_os()
        .skip(1)
        .map(PathBuf::from)
        .find(|argument| {
            argument
                .extension()
                .is_some_and(|extension| extension == "rs")
        });
    file.into_iter()
        .chain(root)
        .filter_map(|path| fs::read_to_string(path).ok())
}

fn generate(
    bytes: &[u8],
    invocation: &mut Invocation,
    krate: &TokenStream,
    tracked: &mut TrackedFiles,
) -> syn::Result<TokenStream> {
    let path = invocation.path.clone();
    invocation.labels = match &invocation.label_source {
        None => None,
        Some(LabelSource::List(list)) => Some(list.iter().map(LitStr::value).collect()),
        Some(LabelSource::File(file)) => Some(label_lines(file, tracked)?),
    };
    invocation.check_labels(None)?;
    let program = compile_with(bytes, invocation.options).map_err(|diagnostics| {
        let mut errors = diagnostics.iter().map(|diagnostic| {
            syn::Error::new(path.span(), format!("{}: {diagnostic}", path.value()))
        });
        let first = errors
            .next()
            .unwrap_or_else(|| syn::Error::new(path.span(), "unknown error"));
        errors.fold(first, |mut all, error| {
            all.combine(error);
            all
        })
    })?;
    invocation.check_labels(program.classes())?;
    Ok(expand(&program, invocation, krate, tracked))
}

/// The lines of a label file that are not empty.
fn label_lines(file: &LitStr, tracked: &mut TrackedFiles) -> syn::Result<Vec<String>> {
    let text = String::from_utf8(read(file, tracked)?)
        .map_err(|_| syn::Error::new(file.span(), format!("{} is not UTF-8 text", file.value())))?;
    Ok(text
        .lines()
        .map(str::trim)
        .filter(|line| !line.is_empty())
        .map(str::to_owned)
        .collect())
}

/// Reads a file that is named relative to the manifest's directory.
fn read(name: &LitStr, tracked: &mut TrackedFiles) -> syn::Result<Vec<u8>> {
    let root = std::env::var_os("CARGO_MANIFEST_DIR").map_or_else(PathBuf::new, PathBuf::from);
    let path = root.join(name.value());
    let error = |message: String| syn::Error::new(name.span(), message);
    if path.is_dir() {
        return Err(error(format!(
            "{} is a directory; name a file in it",
            name.value()
        )));
    }
    let bytes = fs::read(&path).map_err(|problem| {
        let problem = match problem.kind() {
            ErrorKind::NotFound => "there is no such file".to_owned(),
            _ => problem.to_string(),
        };
        error(format!(
            "cannot read {}: {problem}; paths are relative to the directory of Cargo.toml",
            name.value(),
        ))
    })?;
    tracked.paths.push(absolute(&path));
    Ok(bytes)
}

fn absolute(path: &Path) -> String {
    std::path::absolute(path)
        .unwrap_or_else(|_| path.to_owned())
        .to_string_lossy()
        .into_owned()
}
