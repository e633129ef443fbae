//! The syntax of `model!`: what the user says about a model besides the file.

use crate::codegen::type_name;
use proc_macro2::{Ident, Span};
use std::path::Path as FilePath;
use syn::{
    Attribute, LitStr, Path, Result, Token, Visibility, bracketed,
    parse::{Parse, ParseStream},
    punctuated::Punctuated,
    spanned::Spanned,
};

/// Where labels come from.
#[derive(Clone)]
pub enum LabelSource {
    /// Listed in the invocation.
    List(Vec<LitStr>),
    /// In a text file, one a line.
    File(LitStr),
}

/// A parsed invocation.
#[derive(Clone)]
pub struct Invocation {
    /// Attributes and documentation for the type.
    pub attributes: Vec<Attribute>,
    /// Who sees the type.
    pub visibility: Visibility,
    /// The type's name.
    pub name: Ident,
    /// The model file.
    pub path: LitStr,
    /// The kernel set; the best one for the target where it is left out.
    pub kernels: Option<Path>,
    /// Labels as they were given.
    pub label_source: Option<LabelSource>,
    /// Labels of the output's classes; the caller fills them in from `label_source`.
    pub labels: Option<Vec<String>>,
    /// Whether code size goes before speed.
    pub optimize_for_size: bool,
    /// Whether channels are computed that are constant or that nobody reads.
    pub keep_channels: bool,
    /// Whether the expansion may use the attributes `#[diagnostic::…]`; the caller says so. Under
    /// `#![no_implicit_prelude]` the language knows none, and a missing kernel is reported in the
    /// words of its trait.
    pub has_tool_attributes: bool,
    /// Names of the options that were given.
    given: Vec<String>,
}

impl Invocation {
    /// Where errors about kernels point: at the set's path, or at the file's name.
    pub fn kernels_span(&self) -> Span {
        self.kernels
            .as_ref()
            .map_or(self.path.span(), Spanned::span)
    }
}

impl Parse for Invocation {
    /// `"file.tflite"`, or `[attributes] [pub] struct Name = "file.tflite"`, and then options, each
    /// after a semicolon.
    fn parse(input: ParseStream<'_>) -> Result<Self> {
        let mut invocation = if input.peek(LitStr) {
            Self::short(input.parse()?)
        } else {
            Self::long(input)?
        };
        while !input.is_empty() {
            if !input.peek(Token![;]) {
                return Err(input.error("expected `;` before the next option"));
            }
            input.parse::<Token![;]>()?;
            if !input.is_empty() {
                invocation.option(input)?;
            }
        }
        Ok(invocation)
    }
}

impl Invocation {
    fn short(path: LitStr) -> Self {
        let file = path.value();
        let stem = FilePath::new(&file)
            .file_stem()
            .and_then(|stem| stem.to_str())
            .unwrap_or_default();
        Self {
            attributes: Vec::new(),
            visibility: Visibility::Public(Token![pub](path.span())),
            name: Ident::new(&type_name(stem), path.span()),
            path,
            kernels: None,
            label_source: None,
            labels: None,
            optimize_for_size: false,
            keep_channels: false,
            has_tool_attributes: true,
            given: Vec::new(),
        }
    }

    fn long(input: ParseStream<'_>) -> Result<Self> {
        let attributes = Attribute::parse_outer(input)?;
        let visibility = input.parse()?;
        if !input.peek(Token![struct]) {
            return Err(input.error("expected the file name of a model, \"model.tflite\", or `struct Name = \"model.tflite\"`"));
        }
        input.parse::<Token![struct]>()?;
        let name = input.parse()?;
        if !input.peek(Token![=]) || !input.peek2(LitStr) {
            return Err(input.error("expected the model's file: `struct Name = \"model.tflite\"`"));
        }
        input.parse::<Token![=]>()?;
        let path = input.parse()?;
        Ok(Self {
            attributes,
            visibility,
            name,
            ..Self::short(path)
        })
    }

    fn option(&mut self, input: ParseStream<'_>) -> Result<()> {
        let name: Ident = input.parse()?;
        if self.given.iter().any(|given| name == given) {
            return Err(syn::Error::new(
                name.span(),
                format!("`{name}` is given twice"),
            ));
        }
        self.given.push(name.to_string());
        input.parse::<Token![=]>()?;
        match name.to_string().as_str() {
            "kernels" => {
                self.kernels = Some(input.parse()?);
            }
            "labels" => {
                self.label_source = Some(labels(input)?);
            }
            "optimize" => {
                self.optimize_for_size = choice(&name, input, ["speed", "size"])?;
            }
            "channels" => {
                self.keep_channels = choice(&name, input, ["remove", "keep"])?;
            }
            _ => {
                return Err(syn::Error::new(
                    name.span(),
                    format!(
                        "unknown option `{name}`: there are `kernels`, `labels`, `optimize` and `channels`"
                    ),
                ));
            }
        }
        Ok(())
    }

    /// Checks that labels are distinct and as many as the output has classes, before they are used.
    pub fn check_labels(&self, classes: Option<usize>) -> Result<()> {
        let Some(labels) = &self.labels else {
            return Ok(());
        };
        let span = match &self.label_source {
            Some(LabelSource::File(file)) => file.span(),
            Some(LabelSource::List(list)) => list.first().map_or(self.path.span(), LitStr::span),
            None => self.path.span(),
        };
        let error = |message: String| Err(syn::Error::new(span, message));
        if labels.is_empty() {
            return error("there are no labels: give one for each class of the output".to_owned());
        }
        if let Some(classes) = classes.filter(|classes| *classes != labels.len()) {
            let plural = if classes == 1 { "" } else { "es" };
            return error(format!(
                "{} labels for an output of {classes} class{plural}: give one for each, in the order of the output",
                labels.len()
            ));
        }
        let names: Vec<String> = labels.iter().map(|label| type_name(label)).collect();
        for (index, name) in names.iter().enumerate() {
            if let Some(other) = names[..index].iter().position(|other| other == name) {
                return error(format!(
                    "the labels \"{}\" and \"{}\" both become the variant `{name}`: change one of them",
                    labels[other], labels[index]
                ));
            }
        }
        Ok(())
    }
}

/// Whether the value of an option is the second of two.
fn choice(name: &Ident, input: ParseStream<'_>, [first, second]: [&str; 2]) -> Result<bool> {
    let value: LitStr = input.parse()?;
    match value.value() {
        text if text == first => Ok(false),
        text if text == second => Ok(true),
        other => Err(syn::Error::new(
            value.span(),
            format!("`{name}` must be \"{first}\" or \"{second}\", not \"{other}\""),
        )),
    }
}

fn labels(input: ParseStream<'_>) -> Result<LabelSource> {
    if input.peek(LitStr) {
        return Ok(LabelSource::File(input.parse()?));
    }
    let list;
    bracketed!(list in input);
    let labels = Punctuated::<LitStr, Token![,]>::parse_terminated(&list)?;
    Ok(LabelSource::List(labels.into_iter().collect()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parse(text: &str) -> Result<Invocation> {
        syn::parse_str(text)
    }

    #[test]
    fn the_short_form_takes_the_name_of_the_file() {
        let invocation = parse("\"models/yes_no.tflite\"").ok().unwrap();
        assert_eq!(invocation.name, "YesNo");
        assert!(invocation.kernels.is_none() && !invocation.optimize_for_size);
        assert!(!invocation.keep_channels);
    }

    #[test]
    fn the_long_form_takes_options() {
        let invocation = parse(
            "/// Docs.\n struct Wake = \"a.tflite\"; kernels = my::Set; labels = [\"no\", \"yes\"]; optimize = \"size\"; channels = \"keep\";",
        )
        .ok()
        .unwrap();
        assert_eq!(invocation.name, "Wake");
        assert_eq!(invocation.attributes.len(), 1);
        assert!(
            matches!(invocation.label_source, Some(LabelSource::List(list)) if list.len() == 2)
        );
        assert!(invocation.kernels.is_some() && invocation.optimize_for_size);
        assert!(invocation.keep_channels);
    }

    #[test]
    fn mistakes_are_named() {
        let message = |text: &str| {
            parse(text)
                .err()
                .map(|error| error.to_string())
                .unwrap_or_default()
        };
        assert!(message("struct A = \"a\"; colour = 1").contains("unknown option `colour`"));
        assert!(message("\"a\"; optimize = \"fast\"").contains("\"speed\" or \"size\""));
        assert!(message("\"a\"; channels = \"some\"").contains("\"remove\" or \"keep\""));
        assert!(message("\"a\"; kernels = a; kernels = b").contains("given twice"));
        assert!(message("enum A").contains("expected the file name"));
    }
}
