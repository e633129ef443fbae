//! The syntax of `model!`: what the user says about a model besides the file.

use crate::{Memory, Options, Stream, codegen::type_name};
use proc_macro2::{Ident, Span};
use std::path::Path as FilePath;
use syn::{
    Attribute, LitInt, LitStr, Path, Result, Token, Visibility, bracketed,
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
    /// Whether models take turns with the arena.
    pub shares_arena: bool,
    /// The section of the program that weights and other constants are in.
    pub weights_section: Option<LitStr>,
    /// What is chosen about the compilation.
    pub options: Options,
    /// Whether the expansion may use the attributes `#[diagnostic::…]`; the caller says so. Under
    /// `#![no_implicit_prelude]` the language knows none, and a missing kernel is reported in the
    /// words of its trait.
    pub has_tool_attributes: bool,
    /// The value of `hop`.
    hop: Option<LitInt>,
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
        if let Some(hop) = &invocation.hop {
            let rows = hop.base10_parse::<usize>()?;
            let stream = invocation.options.stream.as_mut().filter(|_| rows > 0);
            let message = "`hop` is the number of rows that an invocation takes: at least 1, and together with `stream = \"time\"`";
            let stream = stream.ok_or_else(|| syn::Error::new(hop.span(), message))?;
            stream.hop = Some(rows);
        }
        let options = &invocation.options;
        let error = |message| Err(syn::Error::new(invocation.path.span(), message));
        if options.input_by_rows && options.step_macs.is_some() {
            return error(
                "`steps` and `input = \"rows\"` do not go together: a model whose input comes by rows runs in pieces already, one for each row",
            );
        }
        if options.input_by_rows && options.stream.is_some() {
            return error(
                "`input = \"rows\"` and `stream = \"time\"` do not go together: a model that is streamed in time takes its new rows already",
            );
        }
        if options.memory == Memory::Offline && (options.input_by_rows || options.stream.is_some())
        {
            return error(
                "`memory = \"offline\"` and `input = \"rows\"` or `stream = \"time\"` do not go together: the plan in the file is for whole tensors",
            );
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
            shares_arena: false,
            weights_section: None,
            options: Options::default(),
            has_tool_attributes: true,
            hop: None,
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
                self.options.for_size = choice(&name, input, &[("speed", false), ("size", true)])?;
            }
            "channels" => {
                self.options.keep_channels =
                    choice(&name, input, &[("remove", false), ("keep", true)])?;
            }
            "weights" => {
                self.options.compress_weights =
                    choice(&name, input, &[("plain", false), ("compressed", true)])?;
            }
            "memory" => {
                let values = [
                    ("plain", Memory::Plain),
                    ("overlap", Memory::Overlap),
                    ("rows", Memory::Rows),
                    ("offline", Memory::Offline),
                ];
                self.options.memory = choice(&name, input, &values)?;
            }
            "arena" => {
                self.shares_arena = choice(&name, input, &[("own", false), ("shared", true)])?;
            }
            "weights_section" => {
                self.weights_section = Some(section(input)?);
            }
            "input" => {
                self.options.input_by_rows =
                    choice(&name, input, &[("whole", false), ("rows", true)])?;
            }
            "steps" => {
                let macs: LitInt = input.parse()?;
                let macs = macs.base10_parse::<u64>().ok().filter(|macs| *macs > 0);
                self.options.step_macs = Some(macs.ok_or_else(|| {
                    syn::Error::new(name.span(), "`steps` must be how many multiply-accumulate operations a step may have, 1 or more")
                })?);
            }
            "stream" => {
                let value: LitStr = input.parse()?;
                if value.value() != "time" {
                    return Err(syn::Error::new(
                        value.span(),
                        format!("`stream` must be \"time\", not \"{}\"", value.value()),
                    ));
                }
                self.options.stream = Some(Stream::default());
            }
            "hop" => {
                self.hop = Some(input.parse()?);
            }
            _ => {
                return Err(syn::Error::new(
                    name.span(),
                    format!(
                        "unknown option `{name}`: there are `kernels`, `labels`, `optimize`, `channels`, `weights`, `memory`, `input`, `steps`, `stream`, `hop`, `arena` and `weights_section`"
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

/// What the text of an option stands for.
fn choice<T: Copy>(name: &Ident, input: ParseStream<'_>, values: &[(&str, T)]) -> Result<T> {
    let text: LitStr = input.parse()?;
    let given = text.value();
    if let Some((_, value)) = values.iter().find(|(text, _)| *text == given) {
        return Ok(*value);
    }
    let texts: Vec<String> = values
        .iter()
        .map(|(text, _)| format!("\"{text}\""))
        .collect();
    let (last, others) = texts
        .split_last()
        .map_or(("", &[][..]), |(last, others)| (last, others));
    let others = others.join(", ");
    let message = format!("`{name}` must be {others} or {last}, not \"{given}\"");
    Err(syn::Error::new(text.span(), message))
}

/// The name of a section, as linkers take it.
fn section(input: ParseStream<'_>) -> Result<LitStr> {
    let name: LitStr = input.parse()?;
    let text = name.value();
    if text.is_empty() || text.contains(|c: char| c.is_whitespace() || c.is_control()) {
        let message = "`weights_section` must be the name of a section, such as \".external\"";
        return Err(syn::Error::new(name.span(), message));
    }
    Ok(name)
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
        assert!(invocation.kernels.is_none() && !invocation.options.for_size);
        assert_eq!(invocation.options, Options::default());
    }

    #[test]
    fn the_long_form_takes_options() {
        let invocation = parse(
            "/// Docs.\n struct Wake = \"a.tflite\"; kernels = my::Set; labels = [\"no\", \"yes\"]; optimize = \"size\"; channels = \"keep\"; weights = \"compressed\"; memory = \"rows\";",
        )
        .ok()
        .unwrap();
        assert_eq!(invocation.name, "Wake");
        assert_eq!(invocation.attributes.len(), 1);
        assert!(
            matches!(invocation.label_source, Some(LabelSource::List(list)) if list.len() == 2)
        );
        assert!(invocation.kernels.is_some() && invocation.options.for_size);
        assert!(invocation.options.keep_channels && invocation.options.compress_weights);
        assert_eq!(invocation.options.memory, Memory::Rows);
    }

    #[test]
    fn the_hop_may_stand_before_what_it_belongs_to() {
        let stream = |text: &str| parse(text).ok().unwrap().options.stream;
        assert_eq!(stream("\"a\""), None);
        assert_eq!(
            stream("\"a\"; stream = \"time\""),
            Some(Stream { hop: None })
        );
        let expected = Some(Stream { hop: Some(40) });
        assert_eq!(stream("\"a\"; stream = \"time\"; hop = 40"), expected);
        assert_eq!(stream("\"a\"; hop = 40; stream = \"time\""), expected);
    }

    #[test]
    fn memory_may_be_placed() {
        let text = "struct A = \"a\"; arena = \"shared\"; weights_section = \".external\"";
        let invocation = parse(text).ok().unwrap();
        assert!(invocation.shares_arena);
        let section = invocation.weights_section.map(|name| name.value());
        assert_eq!(section.as_deref(), Some(".external"));
        let invocation = parse("\"a\"; arena = \"own\"").ok().unwrap();
        assert!(!invocation.shares_arena && invocation.weights_section.is_none());
        assert!(parse("\"a\"; weights_section = \"\"").is_err());
        assert!(parse("\"a\"; arena = \"none\"").is_err());
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
        assert!(message("\"a\"; weights = \"small\"").contains("\"plain\" or \"compressed\""));
        assert!(message("\"a\"; channels = \"some\"").contains("\"remove\" or \"keep\""));
        assert!(
            message("\"a\"; memory = \"few\"")
                .contains("\"plain\", \"overlap\", \"rows\" or \"offline\"")
        );
        assert!(message("\"a\"; stream = \"rows\"").contains("must be \"time\""));
        assert!(message("\"a\"; hop = 2").contains("together with"));
        assert!(message("\"a\"; stream = \"time\"; hop = 0").contains("at least 1"));
        assert!(message("\"a\"; kernels = a; kernels = b").contains("given twice"));
        assert!(message("enum A").contains("expected the file name"));
    }
}
