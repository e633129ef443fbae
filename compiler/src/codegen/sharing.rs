//! Where the arena is: in the type, or in memory that models take turns with.

use super::state::State;
use crate::Invocation;
use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};

/// A multiple of this is a size without padding.
const ALIGNMENT: usize = 8;

/// What differs between a type that has an arena and one that borrows it.
pub(super) struct Sharing<'a> {
    invocation: &'a Invocation,
    /// The type that runs.
    pub(super) runner: Ident,
    /// The same with its lifetime, if it has one.
    pub(super) runner_type: TokenStream,
    /// The type of what borrows it for `'a`, and the expression that borrows `self`.
    pub(super) borrowed_type: TokenStream,
    pub(super) borrow: TokenStream,
    /// What has the state, in its methods.
    pub(super) model: TokenStream,
    /// The statement that brings in what the state begins with, in its methods.
    pub(super) prepare: TokenStream,
    /// The statement that forgets the state, in its methods.
    pub(super) clear: TokenStream,
    /// What follows when the state of the model is zero.
    restore: TokenStream,
}

/// The parts of the expansion that depend on where the arena is.
pub(super) struct Parts {
    /// Fields of the type of the model besides the state, and their values at first.
    pub(super) fields: TokenStream,
    pub(super) values: TokenStream,
    /// Items beside the type.
    pub(super) items: TokenStream,
    /// Methods of the model that are not those of the type that runs.
    pub(super) methods: TokenStream,
}

impl<'a> Sharing<'a> {
    pub(super) fn new(invocation: &'a Invocation, first: &State) -> Self {
        let name = &invocation.name;
        let restore = first.restore.clone();
        let prepare = |model: &TokenStream| {
            let prepare = quote! {
                if !#model.has_state {
                    #model.reset();
                }
            };
            if first.is_brought_in {
                prepare
            } else {
                TokenStream::new()
            }
        };
        if !invocation.shares_arena {
            return Self {
                invocation,
                runner: name.clone(),
                runner_type: quote!(#name),
                borrowed_type: quote!(&'a mut #name),
                borrow: quote!(self),
                model: quote!(self),
                prepare: prepare(&quote!(self)),
                clear: quote!(self.state.clear(); #restore),
                restore,
            };
        }
        let runner = runner(name);
        Self {
            invocation,
            runner_type: quote!(#runner<'_>),
            borrowed_type: quote!(#runner<'a>),
            borrow: quote!(#runner { arena: &mut *self.arena, model: &mut *self.model }),
            model: quote!(self.model),
            prepare: prepare(&quote!(self.model)),
            clear: quote!(self.model.reset();),
            restore,
            runner,
        }
    }

    /// The size of the arena for a model that needs so much.
    pub(super) fn arena_bytes(&self, bytes: &TokenStream) -> TokenStream {
        if self.invocation.shares_arena {
            quote!(usize::next_multiple_of(#bytes, #ALIGNMENT))
        } else {
            bytes.clone()
        }
    }

    /// The parts for a type that runs with further fields.
    pub(super) fn parts(
        &self,
        krate: &TokenStream,
        fields: &TokenStream,
        values: &TokenStream,
    ) -> Parts {
        let (name, visibility) = (&self.invocation.name, &self.invocation.visibility);
        if !self.invocation.shares_arena {
            return Parts {
                fields: quote! {
                    arena: #krate::__private::Arena<{ #name::ARENA_BYTES }>,
                    #fields
                },
                values: quote! {
                    arena: __tinyml::__private::Arena::new(),
                    #values
                },
                items: TokenStream::new(),
                methods: TokenStream::new(),
            };
        }
        let (runner, restore) = (&self.runner, &self.restore);
        let documentation = format!(
            "[`{name}`] with the arena that it borrows ([`{name}::with`]): its inputs and outputs, and what runs it."
        );
        Parts {
            fields: TokenStream::new(),
            values: TokenStream::new(),
            items: quote! {
                #[doc = #documentation]
                #visibility struct #runner<'a> {
                    arena: &'a mut #krate::__private::Arena<{ #name::ARENA_BYTES }>,
                    model: &'a mut #name,
                    #fields
                }
            },
            methods: quote! {
                /// Borrows an arena to run in.
                ///
                /// What is in the arena is left from the model before: all inputs must be written.
                /// An arena that is too small does not compile.
                pub fn with<'a, const BYTES: usize>(
                    &'a mut self,
                    arena: &'a mut __tinyml::SharedArena<BYTES>,
                ) -> #runner<'a> {
                    #runner {
                        arena: arena.for_model(__tinyml::__private::Fits::PROOF),
                        model: self,
                        #values
                    }
                }

                /// Forgets what earlier invocations left in the state.
                pub fn reset(&mut self) {
                    self.state.clear();
                    #restore
                }
            },
        }
    }
}

/// The items of a model that did not compile and that would share an arena: it runs by itself.
pub(super) fn stand_in(invocation: &Invocation, krate: &TokenStream) -> TokenStream {
    if !invocation.shares_arena {
        return TokenStream::new();
    }
    let (name, visibility) = (&invocation.name, &invocation.visibility);
    let runner = runner(name);
    quote! {
        #[allow(missing_docs, dead_code)]
        #visibility type #runner<'a> = &'a mut #name;

        #[allow(missing_docs, dead_code)]
        impl #name {
            pub fn with<'a, const BYTES: usize>(
                &'a mut self,
                _: &'a mut #krate::SharedArena<BYTES>,
            ) -> #runner<'a> {
                self
            }
        }
    }
}

fn runner(name: &Ident) -> Ident {
    format_ident!("{name}InArena")
}
