#!/usr/bin/env python3
"""Inference times of LiteRT (XNNPACK) and of TensorFlow Lite Micro beside those of tinyml, in one run.

Every engine runs on one thread, whose processor time is told, and takes turns with the others: tinyml in a process of its own that
answers with the time of so many inferences, the peers in this one. The time of a peer is that of
`invoke()` as Python calls it; what the call itself costs shows with the smallest models only. Each
inference of tinyml begins with writing the inputs, an inference of a peer does not.

    pip install ai-edge-litert
    pip install --pre tflite-micro
    TINYML_CORPUS=FOLDER benches/peers.py
"""

import argparse
import importlib
import json
import pathlib
import statistics
import subprocess
import sys
import time

HERE = pathlib.Path(__file__).resolve().parent
# Peer: the module it is in, and how to get it.
PEERS = {
    "litert": ("ai_edge_litert.interpreter", "pip install ai-edge-litert"),
    "tflm": ("tflite_micro", "pip install --pre tflite-micro"),
}


def fail(message):
    sys.exit(f"peers: {message}")


def note(message):
    print(f"peers: {message}", file=sys.stderr, flush=True)


def arguments():
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--model", action="append", metavar="NAME", help="this model only; may be given several times")
    parser.add_argument("--peers", default=",".join(PEERS), help="comma-separated, of: %(default)s")
    parser.add_argument("--kernels", default="Native", help="kernel set of tinyml: Reference, Portable or Native")
    parser.add_argument("--rounds", type=int, default=21, help="rounds in which every engine has a turn (%(default)s)")
    parser.add_argument("--turn", type=float, default=10, metavar="MS", help="milliseconds of a turn (%(default)s)")
    parser.add_argument("--binary", type=pathlib.Path, help="the program of this project [default: built by cargo]")
    parser.add_argument("--json", action="store_true", help="print a list of objects instead of a table")
    options = parser.parse_args()
    options.peers = [name for name in options.peers.split(",") if name]
    for name in options.peers:
        if name not in PEERS:
            parser.error(f"there is no peer {name!r}; there are {', '.join(PEERS)}")
    if options.rounds < 1 or options.turn <= 0:
        parser.error("--rounds and --turn must be positive")
    return options


def load(name):
    """The module of a peer; ends with what to do where it is not installed."""
    module, command = PEERS[name]
    try:
        return importlib.import_module(module)
    except ImportError as error:
        others = ",".join(other for other in PEERS if other != name)
        fail(f"{name} is not here ({error}): {command}, or leave it out with --peers {others}")


def build():
    """Builds the program; gives its path."""
    note("building tinyml's side (cargo build --release --no-default-features)")
    command = ["cargo", "build", "--release", "--no-default-features", "--message-format", "json-render-diagnostics"]
    try:
        done = subprocess.run(command, cwd=HERE, stdout=subprocess.PIPE, text=True)
    except FileNotFoundError:
        fail("cargo is not installed (https://rustup.rs)")
    if done.returncode != 0:
        fail("cargo cannot build the program")
    for line in done.stdout.splitlines():
        message = json.loads(line)
        if message.get("executable") and message["target"]["kind"] == ["bin"]:
            return message["executable"]
    fail("cargo built no program")


class Tinyml:
    """tinyml, in a process of its own."""

    def __init__(self, binary, model, kernels):
        command = [str(binary), "serve", model["name"], "--kernels", kernels]
        self.process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        self.outputs = bytes.fromhex(self.line())

    def line(self):
        line = self.process.stdout.readline()
        if not line:
            fail("tinyml's side ended early")
        return line.strip()

    def batch(self, runs):
        """Nanoseconds of an inference, as the mean of so many."""
        print(runs, file=self.process.stdin, flush=True)
        return float(self.line())

    def close(self):
        self.process.stdin.close()
        self.process.wait()


class Peer:
    """An interpreter in this process."""

    def batch(self, runs):
        invoke = self.invoke
        start = time.thread_time_ns()
        for _ in range(runs):
            invoke()
        return (time.thread_time_ns() - start) / runs

    def close(self):
        pass


class Litert(Peer):
    def __init__(self, module, model):
        self.interpreter = module.Interpreter(model_path=model["file"], num_threads=1)
        self.interpreter.allocate_tensors()
        details = self.interpreter.get_input_details()
        for detail, text in zip(details, model["inputs"]):
            self.interpreter.set_tensor(detail["index"], array(text, detail))
        self.invoke = self.interpreter.invoke
        self.invoke()
        details = self.interpreter.get_output_details()
        self.outputs = b"".join(self.interpreter.get_tensor(detail["index"]).tobytes() for detail in details)


class Tflm(Peer):
    def __init__(self, module, model):
        self.interpreter = module.runtime.Interpreter.from_file(model["file"])
        for index, text in enumerate(model["inputs"]):
            detail = self.interpreter.get_input_details(index)
            self.interpreter.set_input(array(text, detail), index)
        self.invoke = self.interpreter.invoke
        self.invoke()
        self.outputs = self.interpreter.get_output(0).tobytes()


CLASSES = {"litert": Litert, "tflm": Tflm}


def array(text, detail):
    import numpy

    values = numpy.frombuffer(bytes.fromhex(text), detail["dtype"])
    return values.reshape(detail["shape"])


def runs_of(engine, turn):
    """How many runs of an engine fill its turn, in nanoseconds."""
    runs = 1
    while True:
        taken = engine.batch(runs) * runs
        if taken >= turn / 10 or runs >= 1 << 24:
            return max(1, round(turn / max(taken, 1) * runs))
        runs *= 4


def agreement(ours, theirs):
    """How the outputs compare: by bytes, as int8 where there is a difference."""
    # tflite-micro gives the first output only.
    ours = ours[: len(theirs)]
    if ours == theirs:
        return "equal"
    if len(ours) != len(theirs):
        return "of another size"
    import numpy

    steps = numpy.frombuffer(ours, "int8").astype(int) - numpy.frombuffer(theirs, "int8")
    return f"off by {abs(steps).max()}"


def measure(options, modules, binary, model):
    engines = {"tinyml": Tinyml(binary, model, options.kernels)}
    rows = {}
    for name in options.peers:
        try:
            engines[name] = CLASSES[name](modules[name], model)
        except Exception as error:  # Whatever a peer does not like about a model.
            reason = (str(error).strip() or type(error).__name__).splitlines()[0]
            rows[name] = {"model": model["name"], "engine": name, "reason": reason}
    runs = {name: runs_of(engine, options.turn * 1e6) for name, engine in engines.items()}
    times = {name: [] for name in engines}
    for _ in range(options.rounds):
        for name, engine in engines.items():
            times[name].append(engine.batch(runs[name]))
    outputs = engines["tinyml"].outputs
    base = times["tinyml"]
    for name, engine in engines.items():
        rows[name] = {
            "model": model["name"],
            "engine": name if name != "tinyml" else f"tinyml {options.kernels}",
            "least": min(times[name]),
            "median": statistics.median(times[name]),
            "least_ratio": min(times[name]) / min(base),
            "median_ratio": statistics.median(mine / ours for mine, ours in zip(times[name], base)),
            "output": agreement(outputs, engine.outputs),
        }
        engine.close()
    return [rows[name] for name in ["tinyml", *options.peers]]


def table(rows):
    lines = [f"{'model':<24}{'engine':<18}{'least µs':>12}{'median µs':>12}{'ratio':>9}{'ratio':>9}  output"]
    for row in rows:
        start = f"{row['model']:<24}{row['engine']:<18}"
        if "reason" in row:
            lines.append(f"{start}{'-':>12}{'-':>12}{'-':>9}{'-':>9}  {row['reason'][:80]}")
            continue
        lines.append(
            f"{start}{row['least'] / 1e3:>12.2f}{row['median'] / 1e3:>12.2f}"
            f"{row['least_ratio']:>9.3f}{row['median_ratio']:>9.3f}  {row['output']}"
        )
    lines.append("ratio: time of the engine to that of tinyml (of the least; median of those in a round), above 1 is slower than tinyml")
    lines.append("output: largest difference of the output to tinyml's, in steps of its quantisation")
    return "\n".join(lines)


def main():
    options = arguments()
    modules = {name: load(name) for name in options.peers}
    binary = options.binary or build()
    try:
        done = subprocess.run([str(binary), "list"], stdout=subprocess.PIPE, text=True)
    except OSError as error:
        fail(f"cannot run {binary}: {error.strerror}")
    if done.returncode != 0:
        fail(f"{binary} list failed")
    models = json.loads(done.stdout)
    names = [model["name"] for model in models]
    for name in options.model or []:
        if name not in names:
            fail(f"there is no model {name!r}; there are {', '.join(names)}")
    rows = []
    for model in models:
        if options.model is None or model["name"] in options.model:
            note(model["name"])
            rows += measure(options, modules, binary, model)
    if options.json:
        print(json.dumps(rows, indent=2))
    else:
        print(table(rows))


if __name__ == "__main__":
    main()
