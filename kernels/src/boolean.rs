//! Truth values as model files and arenas hold them.

/// A truth value in a byte: zero is false, anything else is true.
///
/// A tensor's memory holds any bytes before it is written, and an input may come from outside, so a
/// [`bool`], of which only two bytes are valid, cannot be an element.
///
/// ```
/// use tinyml_kernels::Bool;
///
/// assert!(Bool::from(true).get());
/// assert_eq!(Bool::from(false), Bool::default());
/// ```
#[derive(Clone, Copy, Debug, Default)]
#[repr(transparent)]
pub struct Bool(u8);

impl Bool {
    /// The element that stands for a value.
    #[inline(always)]
    pub const fn new(value: bool) -> Self {
        Self(value as u8)
    }

    /// The value.
    #[inline(always)]
    pub const fn get(self) -> bool {
        self.0 != 0
    }
}

impl From<bool> for Bool {
    #[inline(always)]
    fn from(value: bool) -> Self {
        Self::new(value)
    }
}

impl From<Bool> for bool {
    #[inline(always)]
    fn from(value: Bool) -> Self {
        value.get()
    }
}

impl PartialEq for Bool {
    #[inline(always)]
    fn eq(&self, other: &Self) -> bool {
        self.get() == other.get()
    }
}

impl Eq for Bool {}
