//! Firmware side: text and an exit code for the emulator (semihosting) from a RISC-V processor.

use core::arch::asm;

const OPEN: usize = 0x01;
const WRITE: usize = 0x05;
const EXIT: usize = 0x18;
const WRITABLE: usize = 4;
const STOPPED_BY_APPLICATION: usize = 0x2_0026;
const STOPPED_BY_ERROR: usize = 0x2_0023;

/// The call of the semihosting interface: three instructions that a debugger knows, not compressed.
fn call(operation: usize, argument: usize) -> usize {
    let result;
    // SAFETY: the debugger reads what the argument points to, which outlives the call.
    unsafe {
        asm!(
            ".option push",
            ".option norvc",
            ".balign 16",
            "slli x0, x0, 0x1f",
            "ebreak",
            "srai x0, x0, 7",
            ".option pop",
            inlateout("a0") operation => result,
            in("a1") argument,
        );
    }
    result
}

/// Prints text.
pub fn print(text: &str) {
    write(text.as_bytes());
}

fn write(text: &[u8]) {
    let name = b":tt\0";
    let open = [name.as_ptr() as usize, WRITABLE, 3];
    let handle = call(OPEN, open.as_ptr() as usize);
    let text = [handle, text.as_ptr() as usize, text.len()];
    call(WRITE, text.as_ptr() as usize);
}

/// Prints a line with a name, a number and its unit.
pub fn print_figure(name: &str, mut number: u64, unit: &str) {
    print(name);
    print(" ");
    let mut text = [b'0'; 20];
    let mut length = 0;
    for place in text.iter_mut().rev() {
        *place = b'0' + (number % 10) as u8;
        number /= 10;
        length += 1;
        if number == 0 {
            break;
        }
    }
    write(text.get(20 - length..).unwrap_or_default());
    print(unit);
    print("\n");
}

/// Ends the emulation.
pub fn exit(success: bool) {
    let reason = if success { STOPPED_BY_APPLICATION } else { STOPPED_BY_ERROR };
    call(EXIT, reason);
}
