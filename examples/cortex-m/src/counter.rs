//! Counts instructions (on the emulator) or cycles (on a board) with the processor's own timer.

use core::sync::atomic::{AtomicU32, Ordering};
use cortex_m::peripheral::{SYST, syst::SystClkSource};
use cortex_m_rt::exception;

/// The timer has 24 bits.
const RELOAD: u32 = (1 << 24) - 1;

/// Ticks of the timer, and the instructions in them: with `-icount shift=6` the emulator takes 64 ns
/// for each instruction, and the processor of its board runs at 25 MHz. On a real board a tick is a
/// cycle.
const TICKS: u64 = 8;
const INSTRUCTIONS: u64 = 5;

/// How often the timer went through zero.
static WRAPS: AtomicU32 = AtomicU32::new(0);

#[exception]
fn SysTick() {
    // The only writer, so two steps do. Cortex-M0 has no other way.
    WRAPS.store(
        WRAPS.load(Ordering::Relaxed).wrapping_add(1),
        Ordering::Relaxed,
    );
}

/// The timer. It runs while something is counted only, so that its interrupt adds to no other figure.
pub struct Counter {
    timer: SYST,
    began: u64,
}

impl Counter {
    /// Sets it up.
    pub fn new(mut timer: SYST) -> Self {
        timer.set_clock_source(SystClkSource::Core);
        timer.set_reload(RELOAD);
        Self { timer, began: 0 }
    }

    fn now(&self) -> u64 {
        loop {
            let before = WRAPS.load(Ordering::Relaxed);
            let left = SYST::get_current();
            if before == WRAPS.load(Ordering::Relaxed) {
                return (u64::from(before) << 24) + u64::from(RELOAD - (left & RELOAD));
            }
        }
    }

    /// Begins to count.
    pub fn start(&mut self) {
        // From the top, so that the interrupt comes at the same place every time.
        self.timer.clear_current();
        self.timer.enable_interrupt();
        self.timer.enable_counter();
        // It loads its first value at its first tick.
        while SYST::get_current() == 0 {}
        self.began = self.now();
    }

    /// Instructions since it began, with a few around it, and with the interrupt in every 10 million.
    /// The same code gives the same number.
    pub fn stop(&mut self) -> u64 {
        let ticks = self.now().wrapping_sub(self.began);
        self.timer.disable_counter();
        self.timer.disable_interrupt();
        ticks * INSTRUCTIONS / TICKS
    }

    /// Instructions that a function takes.
    pub fn instructions(&mut self, function: impl FnOnce()) -> u64 {
        self.start();
        function();
        self.stop()
    }
}

/// Calls a function between the marks.
#[inline(never)]
pub fn marked(function: impl FnOnce()) {
    mark_start();
    function();
    mark_end();
}

/// Where something begins that an emulator may measure from outside, with the feature `markers`: `dbg #1`,
/// which does nothing on a processor.
#[inline(always)]
pub fn mark_start() {
    // SAFETY: a hint without effect on registers, flags, memory or stack.
    #[cfg(feature = "markers")]
    unsafe {
        core::arch::asm!("dbg #1", options(nostack, preserves_flags));
    }
}

/// Where it ends: `dbg #2`.
#[inline(always)]
pub fn mark_end() {
    // SAFETY: as above.
    #[cfg(feature = "markers")]
    unsafe {
        core::arch::asm!("dbg #2", options(nostack, preserves_flags));
    }
}
