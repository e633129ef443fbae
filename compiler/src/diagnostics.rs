//! Errors about a model: all of a stage are collected before the compiler stops.

use core::fmt;

/// One problem of a model: what is wrong, where, and what can be done about it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Diagnostic {
    /// What is wrong, with the place in the file where there is one.
    pub message: String,
    /// What the user can do.
    pub help: Option<String>,
}

impl fmt::Display for Diagnostic {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)?;
        if let Some(help) = &self.help {
            write!(f, "\n  help: {help}")?;
        }
        Ok(())
    }
}

/// The problems found so far.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Diagnostics {
    list: Vec<Diagnostic>,
    left_out: usize,
}

/// More than this many errors teach nothing new.
const LIMIT: usize = 20;

const UNSUPPORTED_HELP: &str = "export the model without it";
const CONTRADICTION_HELP: &str =
    "the file contradicts itself: convert the model again, and check what changed the file since";

impl Diagnostics {
    /// Adds a problem with the general remedy: of what is not supported if the message ends with
    /// these words, else of a file that contradicts itself.
    pub fn error(&mut self, message: impl Into<String>) {
        let message = message.into();
        let help = if message.ends_with("not supported") {
            UNSUPPORTED_HELP
        } else {
            CONTRADICTION_HELP
        };
        self.push(message, Some(help.to_owned()));
    }

    /// Adds a problem and its remedy.
    pub fn error_with_help(&mut self, message: impl Into<String>, help: impl Into<String>) {
        self.push(message.into(), Some(help.into()));
    }

    /// Adds problems that were found apart.
    pub(crate) fn extend(&mut self, other: Diagnostics) {
        for Diagnostic { message, help } in other.list {
            self.push(message, help);
        }
        self.left_out += other.left_out;
    }

    /// Adds the problems of a part of the model.
    pub(crate) fn append(&mut self, part: &str, other: Diagnostics) {
        for Diagnostic { message, help } in other.list {
            self.push(format!("{part}: {message}"), help);
        }
        self.left_out += other.left_out;
    }

    fn push(&mut self, message: String, help: Option<String>) {
        if self.list.len() < LIMIT {
            self.list.push(Diagnostic { message, help });
        } else {
            self.left_out += 1;
        }
    }

    /// The problems, in the order in which they were found.
    pub fn iter(&self) -> impl Iterator<Item = &Diagnostic> {
        self.list.iter()
    }

    /// Whether nothing was found.
    pub fn is_empty(&self) -> bool {
        self.list.is_empty()
    }

    /// Ends a stage: fails when it found any problem.
    pub fn propagate(&mut self) -> Result<(), Diagnostics> {
        if self.is_empty() {
            return Ok(());
        }
        if self.left_out > 0 {
            let message = format!("and {} more problems of this kind", self.left_out);
            self.list.push(Diagnostic {
                message,
                help: None,
            });
        }
        Err(core::mem::take(self))
    }
}

impl fmt::Display for Diagnostics {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, diagnostic) in self.list.iter().enumerate() {
            if index > 0 {
                f.write_str("\n")?;
            }
            write!(f, "{diagnostic}")?;
        }
        Ok(())
    }
}

impl std::error::Error for Diagnostics {}
