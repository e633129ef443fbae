//! The traits through which kernels are called.

/// Declares a trait with the methods that all contracts have: what rustc says where a set lacks it, and,
/// unless it computes the whole output, what `run` does.
macro_rules! contract {
    (
        $(#[$doc:meta])*
        $name:ident<$($parameter:ident: $bound:path $(= $default:ty)?),+>,
        $message:literal
        $(, note = $note:literal)?
    ) => {
        contract!(
            $(#[$doc])*
            $name<$($parameter: $bound $(= $default)?),+>,
            $message
            $(, note = $note)?,
            run = "Computes the whole output."
        );
    };
    (
        $(#[$doc:meta])*
        $name:ident<$($parameter:ident: $bound:path $(= $default:ty)?),+>,
        $message:literal
        $(, note = $note:literal)?,
        run = $run:literal
    ) => {
        $(#[$doc])*
        #[diagnostic::on_unimplemented(message = $message $(, note = $note)?)]
        pub trait $name<$($parameter: $bound $(= $default)?),+> {
            /// How the kernel wants its weights; see [`Layout`](crate::Layout).
            const LAYOUT: crate::Layout = crate::Layout::Plain;

            #[doc = $run]
            fn run(args: &Args<'_, $($parameter),+>);

            /// The same in the least code, for models that are optimised for size.
            #[inline(always)]
            fn compact(args: &Args<'_, $($parameter),+>) {
                Self::run(args);
            }
        }
    };
}

/// Supports types of activations, weights and bias in the reference set by functions for all of them.
macro_rules! reference {
    ($operator:ident: $($function:path => $(($activation:ty, $weight:ty, $bias:ty))+;)+) => {$($(
        impl $operator<$activation, $weight, $bias> for crate::Reference {
            #[inline]
            fn run(args: &Args<'_, $activation, $weight, $bias>) {
                $function(args);
            }
        }
    )+)+};
}
pub(super) use {contract, reference};
