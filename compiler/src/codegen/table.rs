//! Calls of one kernel as rows of a table, for models that are optimised for size.
//!
//! The arguments of two calls are the same tokens but for some numbers. A number that differs
//! becomes a column of a table in flash, in the smallest type that holds its values; columns with
//! equal values are one. A call is then a reference to its row.

use super::arguments::{Addressing, Emitter, Extent};
use crate::ops::Call;
use proc_macro2::{Delimiter, Group, Ident, Literal, TokenStream, TokenTree};
use quote::{format_ident, quote};

/// The rows, and the arguments in terms of a row.
pub(super) struct Table {
    /// How many calls there are, which may differ in nothing.
    count: usize,
    /// Type and static of the rows.
    name: Ident,
    columns: Columns,
    /// `Args`, with numbers taken from `row`.
    args: TokenStream,
    extent: Extent,
}

impl Emitter<'_> {
    /// Makes a table of calls of one kernel; nothing where they differ in more than numbers.
    pub(super) fn table(
        &mut self,
        calls: &[(usize, usize, &Call)],
        function: &Ident,
        extent: Extent,
    ) -> Option<Table> {
        let before = self.constants.clone();
        let args: Vec<Vec<Token>> = calls
            .iter()
            .map(|(position, _, call)| {
                tokens(self.call(*position, call, None, Addressing::Dynamic, extent))
            })
            .collect();
        let mut columns = Columns::default();
        let args: Vec<&[Token]> = args.iter().map(|tokens| &tokens[..]).collect();
        let Some(args) = columns.unify(&args) else {
            *self.constants = before;
            return None;
        };
        Some(Table {
            name: format_ident!("{}_ROWS", function.to_string().to_uppercase()),
            count: calls.len(),
            columns,
            args,
            extent,
        })
    }
}

impl Table {
    /// The call with the numbers of a row.
    pub(super) fn statement(&self, function: &Ident, row: usize) -> TokenStream {
        let name = &self.name;
        match self.extent {
            Extent::Whole => quote!(#function(arena, state, &#name[#row]);),
            Extent::Span => quote!(#function(arena, state, &#name[#row], __start, __end);),
        }
    }

    /// The table, and the function that makes the call of a row.
    pub(super) fn function(&self, function: &Ident, kernel: &TokenStream) -> TokenStream {
        let (name, args) = (&self.name, &self.args);
        let row_type = format_ident!("{}_ROW", function.to_string().to_uppercase());
        let columns = &self.columns.0;
        let types: Vec<Ident> = columns.iter().map(|values| smallest_type(values)).collect();
        let names: Vec<Ident> = (0..columns.len()).map(column_name).collect();
        let count = self.count;
        let rows = (0..count).map(|row| {
            let values = columns
                .iter()
                .map(|values| Literal::i128_unsuffixed(values[row]));
            quote!(#row_type { #(#names: #values),* })
        });
        let span = match self.extent {
            Extent::Whole => TokenStream::new(),
            Extent::Span => quote!(__start: usize, __end: usize,),
        };
        quote! {
            #[allow(non_camel_case_types)]
            struct #row_type {
                #(#names: #types),*
            }

            static #name: [#row_type; #count] = [#(#rows),*];

            #[inline(never)]
            #[allow(unused_variables)]
            fn #function(
                arena: __tinyml::__private::Cells<'_, { __ARENA_BYTES }>,
                state: __tinyml::__private::Cells<'_, { __STATE_BYTES }>,
                row: &#row_type,
                #span
            ) {
                #kernel(&#args);
            }
        }
    }
}

/// A token as it is compared.
enum Token {
    Group(Delimiter, Vec<Token>),
    /// An integer with the suffix that says its type.
    Integer(i128, String),
    Other(TokenTree),
}

fn tokens(stream: TokenStream) -> Vec<Token> {
    let mut tokens = Vec::new();
    for tree in stream {
        let token = match tree {
            TokenTree::Group(group) => Token::Group(group.delimiter(), tokens_of(&group)),
            TokenTree::Literal(literal) => match integer(&literal) {
                Some((value, suffix)) => {
                    // The compiler's own token streams keep the sign of a literal apart.
                    let minus = |token: &Token| matches!(token, Token::Other(TokenTree::Punct(punct)) if punct.as_char() == '-');
                    let value = match tokens.pop_if(|token| minus(token)) {
                        Some(_) => -value,
                        None => value,
                    };
                    Token::Integer(value, suffix)
                }
                None => Token::Other(TokenTree::Literal(literal)),
            },
            other => Token::Other(other),
        };
        tokens.push(token);
    }
    tokens
}

fn tokens_of(group: &Group) -> Vec<Token> {
    tokens(group.stream())
}

/// The value and the suffix of an integer literal.
fn integer(literal: &Literal) -> Option<(i128, String)> {
    let text = literal.to_string();
    let start = text.find(['i', 'u'])?;
    let (digits, suffix) = text.split_at(start);
    Some((digits.parse().ok()?, suffix.to_owned()))
}

/// The numbers that differ: for each column the values of all rows.
#[derive(Default)]
struct Columns(Vec<Vec<i128>>);

impl Columns {
    /// The tokens that all rows have in common, with columns where their integers differ.
    fn unify(&mut self, rows: &[&[Token]]) -> Option<TokenStream> {
        let first = rows.first()?;
        if rows.iter().any(|row| row.len() != first.len()) {
            return None;
        }
        (0..first.len())
            .map(|index| {
                let tokens: Vec<&Token> = rows.iter().map(|row| &row[index]).collect();
                self.unify_token(&tokens)
            })
            .collect()
    }

    fn unify_token(&mut self, tokens: &[&Token]) -> Option<TokenStream> {
        match tokens.first()? {
            Token::Group(delimiter, _) => {
                let groups: Option<Vec<&[Token]>> = tokens
                    .iter()
                    .map(|token| match token {
                        Token::Group(other, tokens) if other == delimiter => Some(&tokens[..]),
                        _ => None,
                    })
                    .collect();
                let inner = self.unify(&groups?)?;
                Some(TokenTree::Group(Group::new(*delimiter, inner)).into())
            }
            Token::Integer(_, suffix) => {
                let values: Option<Vec<i128>> = tokens
                    .iter()
                    .map(|token| match token {
                        Token::Integer(value, other) if other == suffix => Some(*value),
                        _ => None,
                    })
                    .collect();
                self.number(values?, suffix)
            }
            Token::Other(tree) => {
                let text = tree.to_string();
                let same = tokens
                    .iter()
                    .all(|token| matches!(token, Token::Other(other) if other.to_string() == text));
                same.then(|| tree.clone().into())
            }
        }
    }

    /// A number that all rows share, or the column with those values.
    fn number(&mut self, values: Vec<i128>, suffix: &str) -> Option<TokenStream> {
        if values.iter().all(|value| *value == values[0]) {
            return format!("{}{suffix}", values[0]).parse().ok();
        }
        let ty = format_ident!("{suffix}");
        let index = self.0.iter().position(|column| *column == values);
        let index = index.unwrap_or_else(|| {
            self.0.push(values);
            self.0.len() - 1
        });
        let name = column_name(index);
        Some(quote!((row.#name as #ty)))
    }
}

fn column_name(index: usize) -> Ident {
    format_ident!("column_{index}")
}

/// The smallest type that holds all values.
fn smallest_type(values: &[i128]) -> Ident {
    let (min, max) = values.iter().fold((0, 0), |(min, max), value| {
        (*value.min(&min), *value.max(&max))
    });
    let types: [(&str, i128, i128); 7] = [
        ("u8", 0, u8::MAX.into()),
        ("i8", i8::MIN.into(), i8::MAX.into()),
        ("u16", 0, u16::MAX.into()),
        ("i16", i16::MIN.into(), i16::MAX.into()),
        ("u32", 0, u32::MAX.into()),
        ("i32", i32::MIN.into(), i32::MAX.into()),
        ("i64", i64::MIN.into(), i64::MAX.into()),
    ];
    let found = types
        .iter()
        .find(|(_, smallest, largest)| *smallest <= min && max <= *largest);
    format_ident!("{}", found.map_or("i128", |(name, _, _)| name))
}
