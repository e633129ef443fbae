//! One arena for several models.

use crate::arena::Arena;

/// Memory that models take turns with: those that are made with `arena = "shared"`.
///
/// Such a model keeps only its state. [`model!`](crate::model!) gives it a method `with`, which
/// borrows the model and an arena and gives what runs: inputs, outputs and `invoke`. As long as that
/// exists, no other model can have the arena. What is in the arena when it is borrowed is left from
/// the model before: all inputs must be written, and outputs be read before the arena goes to another.
///
/// The arena must be as large as the largest model needs; one that is too small does not compile.
///
/// ```
/// use tinyml::{SharedArena, largest};
///
/// tinyml::model! {
///     pub struct Sine = "fixtures/models/hello_world.tflite";
///     arena = "shared";
/// }
/// tinyml::model! {
///     pub struct Words = "fixtures/models/yes_no.tflite";
///     arena = "shared";
/// }
///
/// type Arena = SharedArena<{ largest(&[Sine::ARENA_BYTES, Words::ARENA_BYTES]) }>;
///
/// fn main() {
///     let (mut arena, mut sine, mut words) = (Arena::new(), Sine::new(), Words::new());
///
///     let mut model = sine.with(&mut arena);
///     model.input_mut()[0] = Sine::INPUT.quantize(1.57);
///     model.invoke();
///     assert!(Sine::OUTPUT.dequantize(model.output()[0]) > 0.9);
///
///     let mut model = words.with(&mut arena);
///     model.input_mut().fill(-128);
///     model.invoke();
/// }
/// ```
///
/// Two models cannot have it at the same time:
///
/// ```compile_fail,E0499
/// # use tinyml::SharedArena;
/// # tinyml::model! { struct Sine = "fixtures/models/hello_world.tflite"; arena = "shared"; }
/// # fn main() {
/// # let (mut arena, mut sine, mut other) = (SharedArena::<64>::new(), Sine::new(), Sine::new());
/// let mut first = sine.with(&mut arena);
/// let mut second = other.with(&mut arena);
/// first.invoke();
/// # }
/// ```
///
/// As a `static` the arena is placed where the linker script says:
///
/// ```ignore-darwin
/// # use std::sync::Mutex;
/// # use tinyml::SharedArena;
/// #[unsafe(link_section = ".fast")]
/// static ARENA: Mutex<SharedArena<6320>> = Mutex::new(SharedArena::new());
/// ```
#[derive(Debug, Default)]
pub struct SharedArena<const BYTES: usize> {
    arena: Arena<BYTES>,
}

impl<const BYTES: usize> SharedArena<BYTES> {
    /// Bytes of memory.
    pub const BYTES: usize = BYTES;

    /// An arena of zeros, which needs no space in flash as a `static`.
    pub const fn new() -> Self {
        Self {
            arena: Arena::new(),
        }
    }

    /// Sets every byte to zero: what a model computed cannot be read any more.
    pub fn clear(&mut self) {
        self.arena.clear();
    }

    /// The memory of a model that needs so many bytes.
    #[doc(hidden)]
    #[inline(always)]
    pub fn for_model<const NEEDED: usize>(
        &mut self,
        fits: Fits<NEEDED, BYTES>,
    ) -> &mut Arena<NEEDED> {
        self.arena.start(fits)
    }
}

/// The largest of some sizes: how large an arena must be that models share.
///
/// ```
/// assert_eq!(tinyml::largest(&[24, 6320, 4200]), 6320);
/// assert_eq!(tinyml::largest(&[]), 0);
/// ```
pub const fn largest(mut sizes: &[usize]) -> usize {
    let mut largest = 0;
    while let [size, rest @ ..] = sizes {
        if *size > largest {
            largest = *size;
        }
        sizes = rest;
    }
    largest
}

/// Shows that an arena has room for a model: nothing but [`PROOF`](Self::PROOF) makes one.
#[doc(hidden)]
#[derive(Debug)]
pub struct Fits<const NEEDED: usize, const BYTES: usize>(());

impl<const NEEDED: usize, const BYTES: usize> Fits<NEEDED, BYTES> {
    /// Fails to compile where the arena is too small.
    pub const PROOF: Self = {
        check_room(BYTES, NEEDED);
        assert!(NEEDED.is_multiple_of(align_of::<Arena<NEEDED>>()));
        Self(())
    };
}

/// Fails, while compiling, where an arena has less room than a model needs.
const fn check_room(bytes: usize, needed: usize) {
    if let Some(missing) = needed.checked_sub(bytes)
        && missing > 0
    {
        let text = Text::new()
            .words(b"this arena is ")
            .number(missing)
            .words(b" bytes too small: it has ")
            .number(bytes)
            .words(b", and the model needs ")
            .number(needed);
        panic!("{}", text.as_str());
    }
}

/// A message that is put together while compiling.
struct Text {
    bytes: [u8; 128],
    length: usize,
}

impl Text {
    const fn new() -> Self {
        Self {
            bytes: [0; 128],
            length: 0,
        }
    }

    const fn words(mut self, words: &[u8]) -> Self {
        let mut index = 0;
        while index < words.len() {
            self.bytes[self.length] = words[index];
            self.length += 1;
            index += 1;
        }
        self
    }

    const fn number(mut self, number: usize) -> Self {
        if number >= 10 {
            self = self.number(number / 10);
        }
        self.words(&[b'0' + (number % 10) as u8])
    }

    const fn as_str(&self) -> &str {
        let (text, _) = self.bytes.split_at(self.length);
        match core::str::from_utf8(text) {
            Ok(text) => text,
            Err(_) => "this arena is too small for the model",
        }
    }
}

#[cfg(test)]
mod tests {
    extern crate std;
    use super::*;

    #[test]
    fn messages_have_numbers() {
        let text = Text::new().number(0).words(b" and ").number(90_210);
        assert_eq!(text.as_str(), "0 and 90210");
        let text = Text::new().number(usize::MAX).words(b"!");
        assert_eq!(text.as_str(), std::format!("{}!", usize::MAX));
    }

    #[test]
    #[should_panic = "this arena is 4 bytes too small: it has 60, and the model needs 64"]
    fn what_is_missing_is_told() {
        check_room(64, 64);
        check_room(60, 64);
    }

    #[test]
    fn models_get_the_same_memory() {
        let mut arena = SharedArena::<24>::new();
        arena.for_model::<16>(Fits::PROOF).array_mut::<i8, 8, 1>()[0] = 7;
        assert_eq!(arena.for_model::<24>(Fits::PROOF).array::<i8, 8, 1>(), &[7]);
        arena.for_model::<24>(Fits::PROOF).array_mut::<i8, 23, 1>()[0] = 9;
        arena.clear();
        assert_eq!(
            arena.for_model::<24>(Fits::PROOF).bytes(0..24),
            Some(&[0; 24][..])
        );
        assert_eq!(arena.for_model::<0>(Fits::PROOF).bytes(0..1), None);
        assert_eq!(SharedArena::<24>::BYTES, 24);
    }
}
