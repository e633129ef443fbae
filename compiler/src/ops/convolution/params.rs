//! Shapes of a convolution, and what kernels are told of them.

use super::{Window, dimensions};
use crate::{graph::Tensor, ops::weights::zero_point};
use proc_macro2::TokenStream;
use quote::quote;
use tinyml_kernels::ops::{conv_2d, depthwise_conv_2d};

/// Everything about a node's shapes, derived once.
pub(super) struct Geometry {
    pub(super) rows: Window,
    pub(super) columns: Window,
    pub(super) output: [usize; 4],
    pub(super) padding: [usize; 2],
}

impl Geometry {
    /// What kernels of CONV_2D are told.
    pub(super) fn full(&self, input: &Tensor, filter: &Tensor) -> conv_2d::Params {
        let [_, _, input_width, input_channels] = dimensions(input);
        let [_, _, output_width, output_channels] = self.output;
        let filter_channels = filter.shape[3];
        conv_2d::Params {
            input_width,
            input_channels,
            output_width,
            output_channels,
            filter_height: self.rows.filter,
            filter_width: self.columns.filter,
            filter_channels,
            group_channels: output_channels / (input_channels / filter_channels),
            stride_height: self.rows.stride,
            stride_width: self.columns.stride,
            dilation_height: self.rows.dilation,
            dilation_width: self.columns.dilation,
            padding_top: self.padding[0],
            padding_left: self.padding[1],
            input_zero_point: zero_point(input),
        }
    }

    /// What kernels of DEPTHWISE_CONV_2D are told.
    pub(super) fn depthwise(&self, input: &Tensor) -> depthwise_conv_2d::Params {
        let [_, _, input_width, input_channels] = dimensions(input);
        let [_, _, output_width, output_channels] = self.output;
        depthwise_conv_2d::Params {
            input_width,
            input_channels,
            output_width,
            output_channels,
            filter_height: self.rows.filter,
            filter_width: self.columns.filter,
            depth_multiplier: output_channels / input_channels,
            stride_height: self.rows.stride,
            stride_width: self.columns.stride,
            dilation_height: self.rows.dilation,
            dilation_width: self.columns.dilation,
            padding_top: self.padding[0],
            padding_left: self.padding[1],
            input_zero_point: zero_point(input),
        }
    }
}

/// An expression of each field of parameters.
macro_rules! params_tokens {
    ($function:ident: $module:ident { $($field:ident),+ $(,)? }) => {
        pub(super) fn $function(params: &$module::Params) -> TokenStream {
            let $module::Params { $($field),+ } = params;
            let module = quote::format_ident!(stringify!($module));
            let fields = [$(quote!($field: #$field)),+];
            quote!(__kernels::ops::#module::Params { #(#fields),* })
        }
    };
}

params_tokens!(full_params: conv_2d {
    input_width, input_channels, output_width, output_channels,
    filter_height, filter_width, filter_channels, group_channels,
    stride_height, stride_width, dilation_height, dilation_width,
    padding_top, padding_left, input_zero_point,
});

params_tokens!(depthwise_params: depthwise_conv_2d {
    input_width, input_channels, output_width, output_channels,
    filter_height, filter_width, depth_multiplier,
    stride_height, stride_width, dilation_height, dilation_width,
    padding_top, padding_left, input_zero_point,
});
