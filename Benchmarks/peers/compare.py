#!/usr/bin/env python3
"""Runs cria-bench and its peers one after the other on this machine, and prints one table of ratios.

    venv/bin/python Benchmarks/peers/compare.py .build/release/cria-bench [--seconds 4] [--data answers.csv --fold-column fold]

Each figure is measured in a process of its own on 2 threads; PyTorch's is the better of its eager and its compiled mode. A ratio
above 1 says that Cria is faster, or takes less memory. What each process says goes to the standard error as it comes.
"""
import argparse
import json
import os
import pathlib
import subprocess
import sys
import tempfile

HERE = pathlib.Path(__file__).parent
THREADS = 2
ONE_LEARNER, ONE_ANSWER = "one learner of 200 answers", "one answer after 200"
GOALS = {
    "matmul": 0.9, "threads": 1.8, ("dkt", "training"): 3, ("simplekt", "training"): 5, ("akt", "training"): 10,
    **{(subject, measure): 10 for subject in ["dkt", "simplekt", "akt"] for measure in [ONE_LEARNER, ONE_ANSWER]},
}  # fmt: skip
PEERS = {
    "dkt": {"PyTorch": "dkt"},
    "simplekt": {"PyTorch": "simplekt", "PyTorch, its authors' attention": "simplekt-own"},
    "akt": {"PyTorch": "akt", "PyTorch, its authors' attention": "akt-own"},
}
# Seconds to fit, milliseconds per answer.
LIMITS = {
    ("bkt", "fit"): 2, ("best-lr", "fit"): 5, ("bkt", ONE_ANSWER): 0.02, ("best-lr", ONE_ANSWER): 0.02,
    ("history-lr", ONE_ANSWER): 0.02, ("lstm", ONE_ANSWER): 0.3, ("transformer", ONE_ANSWER): 1,
}  # fmt: skip

parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
parser.add_argument("program", help="cria-bench")
parser.add_argument("--seconds", default="4", help="how long to repeat each measurement, whose fastest run counts")
parser.add_argument("--data", help="log of answers for BKT and best-LR; simulated when not given")
parser.add_argument("--fold-column", default="fold")
arguments = parser.parse_args()
rows, notes, load = [], [], os.getloadavg()[0]


def figures(title, *command, threads=THREADS):
    """What a process measures, by subject and measure; nothing where it fails, as compiling does without a compiler."""
    print(f"{title}, {threads} threads", file=sys.stderr, flush=True)
    variables = dict.fromkeys(["OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS"], str(threads))
    process = subprocess.Popen(
        [*map(str, command), "--threads", str(threads)], stdout=subprocess.PIPE, text=True, env=os.environ | variables
    )  # fmt: skip
    result = {}
    for line in process.stdout:
        figure = json.loads(line)
        result[figure["subject"], figure["measure"]] = figure
        print(f"  {figure['measure']}: {figure['value']:.4g} {figure['unit']}", file=sys.stderr, flush=True)
    if process.wait() != 0:
        notes.append(f"{title} failed; what it says stands above.")
    return result


def ratio(figure, other):
    """How many times better the figure is than the other."""
    value = figure["value"] / other["value"]
    return value if figure["unit"] in ("rows/s", "gflops") else 1 / value


def add(subject, measure, peer, value, goal=None):
    met = "" if goal is None else "met" if value >= goal else "missed"
    rows.append((f"{subject}: {measure}", peer, f"{value:.2f}" if value < 100 else f"{value:.0f}", goal or "", met))


def best(*results):
    """Of two modes, the better figure for each measure."""
    keys = dict.fromkeys(key for result in results for key in result)
    choices = {key: [result[key] for result in results if key in result] for key in keys}
    return {key: max(figures, key=lambda figure: ratio(figure, figures[0])) for key, figures in choices.items()}


def pytorch(subject, *options):
    return figures(
        " ".join(["PyTorch", subject, *options]), sys.executable, HERE / "pytorch_speed.py", subject,
        "--seconds", arguments.seconds, *options)  # fmt: skip


def cria(subject, threads=THREADS):
    return figures(
        f"Cria {subject}", arguments.program, "networks", subject, "--seconds", arguments.seconds, threads=threads)  # fmt: skip


peers = pytorch("matmul")
for key, figure in cria("matmul").items():
    add(*key, "PyTorch or NumPy", ratio(figure, peers[key]), GOALS["matmul"])
for subject in PEERS:
    one, two = cria(subject, threads=1), cria(subject)
    for peer, name in PEERS[subject].items():
        others = best(pytorch(name), pytorch(name, "--compiled"))
        for (_, measure), figure in two.items():
            add(subject, measure, peer, ratio(figure, others[name, measure]), GOALS.get((subject, measure)))
    for measure in ["training", "inference"]:
        add(subject, measure, "Cria on 1 thread", ratio(two[subject, measure], one[subject, measure]), GOALS["threads"])

with tempfile.TemporaryDirectory() as folder:
    log = arguments.data or f"{folder}/answers.csv"
    choice = ["--data", log, "--fold-column", arguments.fold_column] if arguments.data else ["--keep", log]
    ours = figures("Cria knowledge tracing", arguments.program, "tracing-speed", *choice)
    peers = figures(
        "pyBKT and scikit-learn", sys.executable, HERE / "tracing_speed.py", "--data", log,
        "--fold-column", arguments.fold_column)  # fmt: skip
for key, figure in ours.items():
    peer = {"bkt": "pyBKT", "best-lr": "scikit-learn"}.get(key[0])
    if figure["unit"] == "auc":
        others = f", {peer} {peers[key]['value']:.4f}" if key in peers else ""
        notes.append(f"AUC of {key[0]} on learners it has not seen: Cria {figure['value']:.4f}{others}.")
        continue
    if key in peers:
        add(*key, peer, ratio(figure, peers[key]))
    if key in LIMITS:
        add(*key, f"{LIMITS[key]} {figure['unit']}", LIMITS[key] / figure["value"], 1)

print("| what | beside | ratio | goal | |\n| --- | --- | --- | --- | --- |")
for row in rows:
    print("| " + " | ".join(map(str, row)) + " |")
print()
for note in notes:
    print(note)
print(f"{os.cpu_count()} cores; load {load:.1f} before the start (0 is quiet); the log was {arguments.data or 'simulated'}.")
