//! Letting others run between the steps of a model.

use core::{
    future::Future,
    pin::Pin,
    task::{Context, Poll},
};

/// A future that is ready when it is asked a second time.
#[derive(Debug)]
#[must_use = "futures do nothing unless they are awaited"]
pub struct YieldNow {
    has_yielded: bool,
}

/// Lets the other tasks of an executor run once, whichever executor it is.
///
/// ```
/// # use std::{future::Future, pin::pin, task::{Context, Poll, Waker}};
/// let mut once = pin!(tinyml::yield_now());
/// let mut context = Context::from_waker(Waker::noop());
/// assert!(once.as_mut().poll(&mut context).is_pending());
/// assert!(once.as_mut().poll(&mut context).is_ready());
/// ```
pub const fn yield_now() -> YieldNow {
    YieldNow { has_yielded: false }
}

impl Future for YieldNow {
    type Output = ();

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<()> {
        if self.has_yielded {
            return Poll::Ready(());
        }
        self.has_yielded = true;
        context.waker().wake_by_ref();
        Poll::Pending
    }
}
