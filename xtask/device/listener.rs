//! Firmware side: all that a listening device does in a hop of 20 ms.

use super::{
    console::print_figure,
    counter::{Counter, marked},
    measure::{Work, print_model},
    stack,
};
use core::hint::black_box;
use tinyml::{
    Model,
    audio::{Features, FrontEnd, HOP_SAMPLES, Recognizer, Settings, WINDOW_SAMPLES},
};

/// The state of a listening device, besides its model and its recogniser.
pub struct Ears {
    front_end: FrontEnd,
    features: Features,
}

impl Ears {
    pub const fn new() -> Self {
        Self {
            front_end: FrontEnd::new(),
            features: Features::new(),
        }
    }
}

/// A device with a model for the features of 49 frames and four classes.
pub struct Listener<'a, M> {
    pub ears: &'a mut Ears,
    pub model: &'a mut M,
    pub words: &'a mut Recognizer<4>,
    pub samples: &'a [i16],
}

/// A recogniser of two words.
pub const fn words() -> Recognizer<4> {
    Recognizer::new(Settings::new([true, true, false, false]))
}

impl<M: Model<Input = [i8; 1960], Output = [i8; 4]>> Work for Listener<'_, M> {
    #[inline(never)]
    fn work(&mut self) {
        let frame = self.ears.front_end.push(self.samples).next();
        if let Some(frame) = frame {
            self.ears.features.push(frame);
            self.ears.features.copy_to(self.model.input_mut());
            self.model.invoke();
            let time_ms = self.ears.front_end.time_ms();
            black_box(self.words.push(time_ms, self.model.output()));
        }
    }
}

/// Measures the second and the third hop of a tone that swells.
pub fn measure<M: Model<Input = [i8; 1960], Output = [i8; 4]>>(
    ears: &mut Ears,
    model: &mut M,
    counter: &mut Counter,
) {
    let mut samples = [0_i16; WINDOW_SAMPLES];
    for (time, sample) in (0_i16..).zip(&mut samples) {
        *sample = (time % 16 - 8).wrapping_mul(time).wrapping_mul(8);
    }
    let mut words = words();
    let mut listener = Listener {
        ears,
        model,
        words: &mut words,
        samples: &samples,
    };
    listener.work();
    listener.samples = listener.samples.first_chunk::<HOP_SAMPLES>().map_or(&[], |hop| hop);
    let stack = stack::peak(|| listener.work());
    let instructions = counter.instructions(|| marked(|| listener.work()));
    print_model::<M>();
    let state = M::STATE_BYTES + size_of::<Ears>() + size_of::<Recognizer<4>>();
    print_figure("state", state as u64, "");
    print_figure("stack", stack as u64, "");
    print_figure("instructions", instructions, "");
}
