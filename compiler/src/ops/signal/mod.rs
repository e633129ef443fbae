//! The signal operators of audio front ends, custom operators with FlexBuffer options.

mod filter_bank;
mod options;
mod shapes;

use super::{Argument, Call, Check, Operator};
use crate::graph::{Element, NodeView, Tensor};
use proc_macro2::TokenStream;
use quote::quote;
use tinyml_kernels::ops::{signal_framer, signal_rfft};

/// Which operator, with its options.
#[derive(Clone, Debug)]
enum Kind {
    Window {
        shift: u32,
    },
    FftAutoScale,
    Rfft {
        fft_length: usize,
    },
    Irfft {
        fft_length: usize,
    },
    Delay {
        delay_length: usize,
    },
    Framer {
        frame_size: usize,
        frame_step: usize,
        prefill: bool,
    },
    OverlapAdd {
        frame_step: usize,
    },
    Stacker(Stacker),
    Energy {
        start_index: usize,
        end_index: usize,
    },
    FilterBank {
        num_channels: usize,
    },
    FilterBankSquareRoot,
    SpectralSubtraction(SpectralSubtraction),
    Pcan {
        snr_shift: u32,
    },
    FilterBankLog {
        input_correction_bits: u32,
        output_scale: u32,
    },
}

/// Options of SignalFilterBankSpectralSubtraction.
#[derive(Clone, Debug)]
struct SpectralSubtraction {
    num_channels: usize,
    /// Field names of the kernel's `Params` and their values.
    fields: [(&'static str, u32); 7],
    clamping: bool,
}

/// Options of SignalStacker.
#[derive(Clone, Debug)]
struct Stacker {
    num_channels: usize,
    left_context: usize,
    right_context: usize,
    step: usize,
}

impl Stacker {
    /// Elements of a stack.
    fn elements(&self) -> usize {
        let frames = self.left_context + 1 + self.right_context;
        self.num_channels.saturating_mul(frames)
    }
}

/// A signal operator.
#[derive(Clone, Debug)]
pub(crate) struct Signal {
    kind: Kind,
}

impl Signal {
    /// Module and trait of the contract.
    fn names(&self) -> (&'static str, &'static str) {
        match self.kind {
            Kind::Window { .. } => ("signal_window", "SignalWindow"),
            Kind::FftAutoScale => ("signal_fft_auto_scale", "SignalFftAutoScale"),
            Kind::Rfft { .. } => ("signal_rfft", "SignalRfft"),
            Kind::Irfft { .. } => ("signal_irfft", "SignalIrfft"),
            Kind::Delay { .. } => ("signal_delay", "SignalDelay"),
            Kind::Framer { .. } => ("signal_framer", "SignalFramer"),
            Kind::OverlapAdd { .. } => ("signal_overlap_add", "SignalOverlapAdd"),
            Kind::Stacker(_) => ("signal_stacker", "SignalStacker"),
            Kind::Energy { .. } => ("signal_energy", "SignalEnergy"),
            Kind::FilterBank { .. } => ("signal_filter_bank", "SignalFilterBank"),
            Kind::FilterBankSquareRoot => (
                "signal_filter_bank_square_root",
                "SignalFilterBankSquareRoot",
            ),
            Kind::SpectralSubtraction(_) => (
                "signal_filter_bank_spectral_subtraction",
                "SignalFilterBankSpectralSubtraction",
            ),
            Kind::Pcan { .. } => ("signal_pcan", "SignalPcan"),
            Kind::FilterBankLog { .. } => ("signal_filter_bank_log", "SignalFilterBankLog"),
        }
    }

    /// Element types of the operands and of the results. Some operators take samples of several.
    fn elements(&self, node: NodeView<'_>) -> (&'static [Element], &'static [Element]) {
        use Element::{Bool, F32, I16, I32, U32, U64};
        let samples = node.input(0).map(|input| input.element);
        match self.kind {
            Kind::Rfft { .. } | Kind::Irfft { .. } if samples == Some(I32) => (&[I32], &[I32]),
            Kind::Rfft { .. } | Kind::Irfft { .. } | Kind::OverlapAdd { .. }
                if samples == Some(F32) =>
            {
                (&[F32], &[F32])
            }
            Kind::Framer { .. } | Kind::Stacker(_) => (&[I16], &[I16, Bool]),
            Kind::Irfft { .. } | Kind::Delay { .. } | Kind::OverlapAdd { .. } => (&[I16], &[I16]),
            Kind::Window { .. } => (&[I16, I16], &[I16]),
            Kind::FftAutoScale => (&[I16], &[I16, I32]),
            Kind::Rfft { .. } => (&[I16], &[I16]),
            Kind::Energy { .. } => (&[I16], &[U32]),
            Kind::FilterBank { .. } => (&[U32, I16, I16, I16, I16, I16], &[U64]),
            Kind::FilterBankSquareRoot => (&[U64, I32], &[U32]),
            Kind::SpectralSubtraction(_) => (&[U32], &[U32, U32]),
            Kind::Pcan { .. } => (&[U32, U32, I16], &[U32]),
            Kind::FilterBankLog { .. } => (&[U32], &[I16]),
        }
    }

    /// The operands that must be constants.
    fn constants(&self) -> core::ops::Range<usize> {
        match self.kind {
            Kind::Window { .. } => 1..2,
            Kind::FilterBank { .. } => 1..6,
            Kind::Pcan { .. } => 2..3,
            _ => 0..0,
        }
    }

    /// The kernel's `Params`, where it has any.
    fn params(&self, node: NodeView<'_>) -> Option<TokenStream> {
        Some(match &self.kind {
            Kind::Window { shift } => quote!(shift: #shift),
            Kind::Rfft { fft_length } => {
                let input_length = last_extent(node.input(0));
                quote!(fft_length: #fft_length, input_length: #input_length)
            }
            Kind::Irfft { fft_length } => quote!(fft_length: #fft_length),
            Kind::Delay { delay_length } => {
                let frame_length = last_extent(node.input(0));
                quote!(delay_length: #delay_length, frame_length: #frame_length)
            }
            Kind::Framer {
                frame_size,
                frame_step,
                prefill,
            } => {
                let frames = last_extent(node.input(0)) / frame_step;
                quote!(
                    frame_size: #frame_size,
                    frame_step: #frame_step,
                    frames: #frames,
                    prefill: #prefill
                )
            }
            Kind::OverlapAdd { frame_step } => {
                let frame_size = last_extent(node.input(0));
                let frames = node.input(0)?.shape.iter().rev().nth(1)?;
                quote!(frame_size: #frame_size, frame_step: #frame_step, frames: #frames)
            }
            Kind::Stacker(Stacker {
                num_channels,
                left_context,
                right_context,
                step,
            }) => quote!(
                num_channels: #num_channels,
                left_context: #left_context,
                right_context: #right_context,
                step: #step
            ),
            Kind::Energy {
                start_index,
                end_index,
            } => {
                quote!(start_index: #start_index, end_index: #end_index)
            }
            Kind::SpectralSubtraction(options) => {
                let names = options
                    .fields
                    .iter()
                    .map(|(name, _)| quote::format_ident!("{name}"));
                let values = options.fields.iter().map(|(_, value)| value);
                let clamping = options.clamping;
                quote!(#(#names: #values,)* clamping: #clamping)
            }
            Kind::Pcan { snr_shift } => quote!(snr_shift: #snr_shift),
            Kind::FilterBankLog {
                input_correction_bits,
                output_scale,
            } => {
                quote!(input_correction_bits: #input_correction_bits, output_scale: #output_scale)
            }
            Kind::FftAutoScale | Kind::FilterBank { .. } | Kind::FilterBankSquareRoot => {
                return None;
            }
        })
    }
}

impl Signal {
    /// What kernels keep from one call to the next: field, element type and number of elements.
    fn states(&self, node: NodeView<'_>) -> Vec<(&'static str, Element, usize)> {
        let element = self.elements(node).0[0];
        let state = ("state", element, self.state_elements(node));
        match self.kind {
            Kind::SpectralSubtraction(_) | Kind::Delay { .. } | Kind::OverlapAdd { .. } => {
                vec![state]
            }
            Kind::Framer { .. } => vec![state, ("count", Element::U32, 1)],
            Kind::Stacker(_) => vec![state, ("counts", Element::U32, 2)],
            _ => Vec::new(),
        }
    }

    /// How many samples or estimates kernels keep.
    fn state_elements(&self, node: NodeView<'_>) -> usize {
        let count = node.input(0).map_or(0, Tensor::elements);
        let extent = last_extent(node.input(0)).max(1);
        match &self.kind {
            Kind::SpectralSubtraction(options) => options.num_channels,
            Kind::Delay { delay_length } => (count / extent).saturating_mul(*delay_length),
            Kind::Framer {
                frame_size,
                frame_step,
                ..
            } => (count / extent).saturating_mul(signal_framer::capacity(*frame_size, *frame_step)),
            Kind::OverlapAdd { .. } => {
                let frames = node
                    .input(0)
                    .and_then(|input| input.shape.iter().rev().nth(1));
                (count / extent / frames.map_or(1, |frames| *frames).max(1)).saturating_mul(extent)
            }
            Kind::Stacker(stacker) => stacker.elements(),
            _ => 0,
        }
    }
}

/// The extent of the last dimension.
fn last_extent(tensor: Option<&Tensor>) -> usize {
    tensor
        .and_then(|tensor| tensor.shape.last().copied())
        .unwrap_or(1)
}

/// A quarter of a cosine wave.
fn cosines(element: Element, fft_length: usize) -> Vec<u8> {
    let indices = 0..signal_rfft::cosines_length(fft_length);
    match element {
        Element::I32 => indices
            .flat_map(|index| signal_rfft::cosine_i32(index, fft_length).to_le_bytes())
            .collect(),
        Element::F32 => indices
            .flat_map(|index| signal_rfft::cosine_f32(index, fft_length).to_le_bytes())
            .collect(),
        _ => indices
            .flat_map(|index| signal_rfft::cosine(index, fft_length).to_le_bytes())
            .collect(),
    }
}

impl Operator for Signal {
    fn covers(&self, node: NodeView<'_>) -> bool {
        let (inputs, outputs) = self.elements(node);
        let matches = |tensor: Option<&Tensor>, element: Element| {
            tensor.is_none_or(|tensor| tensor.element == element)
        };
        (0..inputs.len()).all(|index| matches(node.input(index), inputs[index]))
            && (0..outputs.len()).all(|index| matches(node.output(index), outputs[index]))
    }

    fn check(&self, check: &mut Check<'_>) {
        let (inputs, outputs) = self.elements(check.node);
        if !check.arity(inputs.len()..=inputs.len(), outputs.len()) {
            return;
        }
        if !self.constants().all(|index| check.constant(index, "table")) {
            return;
        }
        if let Err(problem) = self.check_sizes(check.node) {
            check.error(problem);
        }
    }

    fn has_state(&self) -> bool {
        matches!(
            self.kind,
            Kind::SpectralSubtraction(_)
                | Kind::Delay { .. }
                | Kind::Framer { .. }
                | Kind::OverlapAdd { .. }
                | Kind::Stacker(_)
        )
    }

    fn takes_constant(&self, index: usize) -> bool {
        self.constants().contains(&index)
    }

    fn lower(&self, node: NodeView<'_>) -> Vec<Call> {
        let (module, name) = self.names();
        let (input_elements, _) = self.elements(node);
        let (inputs, outputs) = self.tensors();
        let mut arguments = Vec::new();
        if let Some(params) = self.params(node) {
            let module = quote::format_ident!("{module}");
            let params = quote!(__kernels::ops::#module::Params { #params });
            arguments.push(("params", Argument::Reference(params)));
        }
        for (index, field) in inputs.iter().enumerate() {
            let (Some(tensor), Some(id)) = (node.input(index), node.input_id(index)) else {
                return Vec::new();
            };
            let argument = match tensor.constant() {
                Some(bytes) if self.takes_constant(index) => Argument::Constant {
                    bytes: bytes.clone(),
                    element: input_elements[index],
                },
                _ => Argument::Cells {
                    tensor: id,
                    first: 0,
                    count: tensor.elements(),
                },
            };
            arguments.push((*field, argument));
        }
        for (index, field) in outputs.iter().enumerate() {
            let (Some(tensor), Some(id)) = (node.output(index), node.output_id(index)) else {
                return Vec::new();
            };
            arguments.push((
                *field,
                Argument::Cells {
                    tensor: id,
                    first: 0,
                    count: tensor.elements(),
                },
            ));
        }
        if let Kind::Rfft { fft_length } | Kind::Irfft { fft_length } = self.kind {
            let element = input_elements[0];
            let bytes = cosines(element, fft_length).into();
            arguments.push(("cosines", Argument::Constant { bytes, element }));
        }
        for (number, (field, element, count)) in self.states(node).into_iter().enumerate() {
            let state = Argument::State {
                number,
                element,
                count,
            };
            arguments.push((field, state));
        }
        vec![Call::new(module, name, &input_elements[..1], arguments)]
    }
}
