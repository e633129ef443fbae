//! A board that listens and lights an LED when somebody says "yes".
//!
//! `cargo run --release` runs it on an emulated Cortex-M4, with recordings for a microphone. The
//! README says what to change for a real board.
//!
//! | file | what |
//! |---|---|
//! | `listener.rs` | the application: from samples to words |
//! | `clips.rs` | stands for the microphone |
//! | `board.rs` | the LED |
//! | `console.rs`, `panic.rs` | text; the proof that nothing here can panic |
//! | `counter.rs`, `stack.rs` | what it costs |
#![no_std]
#![no_main]

mod board;
mod clips;
mod console;
mod counter;
mod listener;
mod panic;
mod stack;

use board::{Led, Mps2Led};
use clips::{CLIPS, Clip, Hops};
use console::{print, print_figure, print_number};
use core::{hint::black_box, iter::repeat_n};
use cortex_m_rt::entry;
use cortex_m_semihosting::debug;
use counter::{Counter, marked};
use listener::{Listener, YesNo, YesNoLabel, words};
use tinyml::audio::{Detection, HOP_SAMPLES, SAMPLE_RATE, WINDOW_SAMPLES};

/// Silence before and after each recording.
const SILENCE_MS: u32 = 1000;
const SILENCE_HOPS: usize = (SAMPLE_RATE * SILENCE_MS / 1000) as usize / HOP_SAMPLES;
static SILENCE: [i16; HOP_SAMPLES] = [0; HOP_SAMPLES];

/// How long the LED stays on.
const LIGHT_MS: u32 = 1000;

#[entry]
fn main() -> ! {
    // A static, because the stack is no place for an arena. `entry` makes this a `&'static mut`.
    static mut LISTENER: Listener = Listener::new();

    if let Some(peripherals) = cortex_m::Peripherals::take() {
        print_figures(LISTENER, &mut Counter::new(peripherals.SYST));
    }
    for clip in CLIPS {
        LISTENER.reset();
        listen(LISTENER, &mut Mps2Led, clip);
    }
    debug::exit(debug::EXIT_SUCCESS);
    // Without an emulator that ends.
    loop {}
}

/// Plays a recording, with silence around it, and shows what is heard.
fn listen(listener: &mut Listener, led: &mut impl Led, clip: &Clip) {
    print("playing ");
    print(clip.name);
    print("\n");
    let silence = || repeat_n(&SILENCE[..], SILENCE_HOPS);
    let mut words = words();
    let mut lit_since = None;
    for hop in silence().chain(Hops(clip.samples)).chain(silence()) {
        if let Some(found) = listener.hear(hop, &mut words) {
            report(&found);
            if YesNoLabel::ALL.get(found.class) == Some(&YesNoLabel::Yes) {
                led.set(true);
                lit_since = Some(found.time_ms);
                print("LED on\n");
            }
        }
        let now = listener.front_end.time_ms();
        if lit_since.is_some_and(|since| now.wrapping_sub(since) >= LIGHT_MS) {
            led.set(false);
            lit_since = None;
            print("LED off\n");
        }
    }
    led.set(false);
}

/// `heard yes at 0.84 s (score 0.97)`; the time is that in the recording.
fn report(found: &Detection) {
    print("heard ");
    print(
        YesNoLabel::ALL
            .get(found.class)
            .map_or("", |label| label.as_str()),
    );
    print(" at ");
    print_hundredths(found.time_ms.saturating_sub(SILENCE_MS) / 10);
    print(" s (score ");
    print_hundredths((i32::from(found.score) + 128).unsigned_abs() * 100 / 256);
    print(")\n");
}

fn print_hundredths(number: u32) {
    print_number(u64::from(number / 100), 1);
    print(".");
    print_number(u64::from(number % 100), 2);
}

/// Measures the front end and the model. A first run of each is not counted.
fn print_figures(listener: &mut Listener, counter: &mut Counter) {
    let samples = CLIPS.first().map_or(&SILENCE[..], |clip| clip.samples);
    let (window, later) = samples.split_at_checked(WINDOW_SAMPLES).unwrap_or_default();
    let (first, later) = later.split_at_checked(HOP_SAMPLES).unwrap_or_default();
    let (second, _) = later.split_at_checked(HOP_SAMPLES).unwrap_or_default();
    let front_end = &mut listener.front_end;
    front_end.push(window).for_each(drop);
    let frame_stack = stack::peak(|| front_end.push(black_box(first)).for_each(drop));
    let frame = counter.instructions(|| front_end.push(black_box(second)).for_each(drop));
    let model = &mut listener.model;
    let model_stack = stack::peak(|| model.invoke());
    let inference = counter.instructions(|| marked(|| model.invoke()));
    print_figure("arena", YesNo::ARENA_BYTES as u64, " bytes");
    print_figure("weights", YesNo::WEIGHT_BYTES as u64, " bytes");
    print_figure("peak stack of an inference", model_stack as u64, " bytes");
    print_figure("peak stack of a frame", frame_stack as u64, " bytes");
    print_figure("an inference", inference, " instructions");
    print_figure("a frame", frame, " instructions");
}
