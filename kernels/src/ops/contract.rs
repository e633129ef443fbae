//! The trait of an operator without more to say than its name and element types.

/// Declares a trait with the methods that all contracts have.
macro_rules! contract {
    (
        $(#[$doc:meta])*
        $name:ident<$($parameter:ident: $bound:path),+>,
        $message:literal,
        $note:literal
    ) => {
        $(#[$doc])*
        #[diagnostic::on_unimplemented(message = $message, note = $note)]
        pub trait $name<$($parameter: $bound),+> {
            /// How the kernel wants its weights; see [`Layout`](crate::Layout).
            const LAYOUT: crate::Layout = crate::Layout::Plain;

            /// Computes the whole output.
            fn run(args: &Args<'_, $($parameter),+>);

            /// The same in the least code, for models that are optimised for size.
            #[inline(always)]
            fn compact(args: &Args<'_, $($parameter),+>) {
                Self::run(args);
            }
        }
    };
}
pub(super) use contract;
