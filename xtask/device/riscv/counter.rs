//! Firmware side: counts instructions with the counter of retired instructions that every RISC-V
//! processor of the profile has. Under `-icount shift=N` QEMU adds `2^N` to it for each instruction.

use core::arch::asm;

/// The shift that the emulator is called with.
const SHIFT: u32 = 6;

/// The counter.
pub struct Counter {
    began: u64,
}

impl Counter {
    /// It counts from reset.
    pub fn new() -> Self {
        Self { began: 0 }
    }

    fn now(&self) -> u64 {
        loop {
            let (before, low, after): (u32, u32, u32);
            // SAFETY: reads of a counter.
            unsafe {
                asm!(
                    "csrr {}, minstreth",
                    "csrr {}, minstret",
                    "csrr {}, minstreth",
                    out(reg) before,
                    out(reg) low,
                    out(reg) after,
                    options(nomem, nostack),
                );
            }
            if before == after {
                return u64::from(before) << 32 | u64::from(low);
            }
        }
    }

    /// Begins to count.
    pub fn start(&mut self) {
        self.began = self.now();
    }

    /// Instructions since it began, with a few around it.
    pub fn stop(&mut self) -> u64 {
        self.now().wrapping_sub(self.began) >> SHIFT
    }

    /// Instructions that a function takes.
    #[inline(never)]
    pub fn instructions(&mut self, function: impl FnOnce()) -> u64 {
        self.start();
        function();
        self.stop()
    }
}

/// Calls a function.
#[inline(never)]
pub fn marked(function: impl FnOnce()) {
    function();
}

/// Nothing measures from outside here.
pub fn mark_start() {}

/// As above.
pub fn mark_end() {}
