//! Boards that QEMU emulates.

use anyhow::{Context as _, Result, bail};
use std::{
    collections::BTreeMap,
    io::Read,
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
    thread,
    time::{Duration, Instant},
};

/// An emulated board.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Machine {
    /// Arm MPS2 with a Cortex-M4.
    CortexM4,
    /// Arm MPS2 with a Cortex-M3.
    CortexM3,
    /// BBC micro:bit, a Cortex-M0 with 16 KB of RAM.
    CortexM0,
    /// The code of a Cortex-M0 on a Cortex-M3, which runs it too, with room for large models.
    CortexM0Large,
    /// QEMU's generic board with a 32-bit RISC-V processor.
    Riscv32,
}

/// What counts the instructions of an inference.
#[derive(Clone, Debug)]
pub enum Timing {
    /// QEMU's `-icount shift=6`: an instruction takes 64 nanoseconds, and the processor's own timer, or on
    /// RISC-V its counter of retired instructions, tells how many there were.
    Icount,
    /// A program that runs the image and prints `cost: insns=… cycles=…` after a measurement between
    /// `dbg #1` and `dbg #2`.
    Tool(PathBuf),
}

/// What came of running an image.
#[derive(Clone, Debug)]
pub struct Run {
    /// Whether the firmware ended with success.
    pub success: bool,
    /// What it printed.
    pub output: String,
    /// What the emulator or the tool around it printed.
    pub errors: String,
}

impl Run {
    /// The lines `name value` that the firmware printed.
    pub fn figures(&self) -> BTreeMap<String, String> {
        let pairs = self.output.lines().filter_map(|line| line.split_once(' '));
        pairs
            .map(|(name, value)| (name.to_owned(), value.trim().to_owned()))
            .collect()
    }

    /// A figure of the last measurement of the tool, such as `cycles`.
    pub fn cost(&self, name: &str) -> Option<u64> {
        self.costs(name).last().copied()
    }

    /// A figure of each measurement of the tool, in the order in which they ended.
    pub fn costs(&self, name: &str) -> Vec<u64> {
        let lines = self.errors.lines().chain(self.output.lines());
        lines
            .filter(|line| line.starts_with("cost:"))
            .filter_map(|line| {
                let mut pairs = line.split_whitespace().filter_map(|p| p.split_once('='));
                pairs.find(|(key, _)| *key == name)?.1.parse().ok()
            })
            .collect()
    }
}

impl Machine {
    /// The Rust target of its processor.
    pub fn target(self) -> &'static str {
        match self {
            Self::CortexM4 => "thumbv7em-none-eabi",
            Self::CortexM3 => "thumbv7m-none-eabi",
            Self::CortexM0 | Self::CortexM0Large => "thumbv6m-none-eabi",
            Self::Riscv32 => "riscv32imc-unknown-none-elf",
        }
    }

    /// The machine with room for every model that runs code for a target.
    pub fn for_target(target: &str) -> Result<Self> {
        let machines = [
            Self::CortexM4,
            Self::CortexM3,
            Self::CortexM0Large,
            Self::Riscv32,
        ];
        let known = machines.map(Self::target).join(", ");
        let found = machines
            .into_iter()
            .find(|machine| machine.target() == target);
        found.with_context(|| format!("no emulated board for {target}; there is one for {known}"))
    }

    fn emulator(self) -> &'static str {
        match self {
            Self::Riscv32 => "qemu-system-riscv32",
            _ => "qemu-system-arm",
        }
    }

    /// The linker script that the project holds, and its name: the memory, or all of it.
    pub(super) fn linker_script(self) -> (&'static str, &'static str) {
        let name = match self {
            Self::Riscv32 => "link.x",
            _ => "memory.x",
        };
        (name, self.memory())
    }

    fn memory(self) -> &'static str {
        match self {
            Self::CortexM4 | Self::CortexM3 | Self::CortexM0Large => {
                "MEMORY\n{\n  FLASH : ORIGIN = 0x00000000, LENGTH = 4M\n  RAM : ORIGIN = 0x20000000, LENGTH = 4M\n}\n"
            }
            Self::CortexM0 => {
                "MEMORY\n{\n  FLASH : ORIGIN = 0x00000000, LENGTH = 256K\n  RAM : ORIGIN = 0x20000000, LENGTH = 16K\n}\n"
            }
            Self::Riscv32 => include_str!("../../device/riscv/link.x"),
        }
    }

    fn arguments(self) -> &'static [&'static str] {
        match self {
            Self::CortexM4 => &["-M", "mps2-an386", "-cpu", "cortex-m4"],
            Self::CortexM3 | Self::CortexM0Large => &["-M", "mps2-an385", "-cpu", "cortex-m3"],
            Self::CortexM0 => &["-M", "microbit", "-cpu", "cortex-m0"],
            Self::Riscv32 => &["-M", "virt", "-bios", "none"],
        }
    }

    /// Fails where the emulator is not installed.
    pub fn check(self) -> Result<()> {
        let emulator = self.emulator();
        let found = Command::new(emulator).arg("--version").output();
        if !found.is_ok_and(|output| output.status.success()) {
            let package = match self {
                Self::Riscv32 => "qemu-system-misc",
                _ => "qemu-system-arm",
            };
            bail!("{emulator} is not installed (Debian and Ubuntu: apt-get install {package})");
        }
        Ok(())
    }

    /// Runs an image until it ends; it is an error if that takes longer than `limit`.
    pub fn run(self, image: &Path, timing: &Timing, limit: Duration) -> Result<Run> {
        let mut command = match timing {
            Timing::Tool(tool) => {
                let mut command = Command::new(tool);
                command.arg(image);
                command
            }
            Timing::Icount => {
                let mut command = Command::new(self.emulator());
                command
                    .args(self.arguments())
                    .args(["-icount", "shift=6"])
                    .args(["-nographic", "-monitor", "none", "-serial", "none"])
                    .args(["-semihosting-config", "enable=on,target=native"])
                    .arg("-kernel")
                    .arg(image);
                command
            }
        };
        command
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped());
        let mut child = command
            .spawn()
            .with_context(|| format!("cannot run {:?}", command.get_program()))?;
        // Both are read until the end: a tool that finds nobody listening would stop.
        let output = reader(child.stdout.take());
        let errors = reader(child.stderr.take());
        let success =
            wait(&mut child, limit).with_context(|| format!("{} on {self:?}", image.display()))?;
        let text = |thread: thread::JoinHandle<String>| thread.join().unwrap_or_default();
        Ok(Run {
            success,
            output: text(output),
            errors: text(errors),
        })
    }
}

fn reader(stream: Option<impl Read + Send + 'static>) -> thread::JoinHandle<String> {
    thread::spawn(move || {
        let mut bytes = Vec::new();
        if let Some(mut stream) = stream {
            // What was read before an error is all there is to show.
            let _ = stream.read_to_end(&mut bytes);
        }
        String::from_utf8_lossy(&bytes).into_owned()
    })
}

fn wait(child: &mut Child, limit: Duration) -> Result<bool> {
    let start = Instant::now();
    loop {
        if let Some(status) = child.try_wait()? {
            return Ok(status.success());
        }
        if start.elapsed() > limit {
            child.kill()?;
            child.wait()?;
            bail!("did not end within {} s", limit.as_secs());
        }
        thread::sleep(Duration::from_millis(10));
    }
}
