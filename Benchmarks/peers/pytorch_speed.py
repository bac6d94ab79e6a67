#!/usr/bin/env python3
"""Times PyTorch on the shapes of `cria-bench networks`, and prints its figures beside ours.

    venv/bin/python Benchmarks/peers/pytorch_speed.py .build/release/cria-bench [--threads 2] [--runs 12] [--compiled]

Each figure is the fastest of some runs. With --compiled, PyTorch's compiled mode is tried too, and its better one counts; it
needs a C++ compiler and some minutes.
"""
import argparse
import json
import math
import subprocess
import sys
import time

import torch
from torch import nn
from torch.nn import functional as F

parser = argparse.ArgumentParser()
parser.add_argument("program")
parser.add_argument("--threads", type=int, default=2)
parser.add_argument("--runs", type=int, default=12)
parser.add_argument("--compiled", action="store_true")
arguments = parser.parse_args()
threads, runs = arguments.threads, arguments.runs
torch.set_num_threads(threads)
torch.manual_seed(1)
figures = {}


def fastest(count, function):
    seconds = []
    for _ in range(count + 2):
        start = time.perf_counter()
        function()
        seconds.append(time.perf_counter() - start)
    return min(seconds[2:])


class Block(nn.Module):
    """Norm, causal attention, norm, feed-forward; with or without a learned slope for the distance."""

    def __init__(self, width, hidden, heads, distances):
        super().__init__()
        self.heads = heads
        self.norm1, self.norm2 = nn.LayerNorm(width), nn.LayerNorm(width)
        self.project, self.output = nn.Linear(width, 3 * width), nn.Linear(width, width)
        self.inner, self.outer = nn.Linear(width, hidden), nn.Linear(hidden, width)
        self.dropout = nn.Dropout(0.1)
        self.slopes = None
        if distances:
            self.slopes = nn.Parameter(torch.tensor([2 ** (-8 * (h + 1) / heads) for h in range(heads)]))
            place = torch.arange(200)
            distance = (place[:, None] - place[None, :]).float()
            self.register_buffer("distance", distance)
            self.register_buffer("hidden_keys", distance < 0)

    def forward(self, x):
        batch, length, width = x.shape
        q, k, v = self.project(self.norm1(x)).view(batch, length, 3, self.heads, -1).permute(2, 0, 3, 1, 4)
        if self.slopes is None:
            mixed = F.scaled_dot_product_attention(q, k, v, is_causal=True)
        else:
            bias = (-self.slopes[:, None, None] * self.distance).masked_fill(self.hidden_keys, -math.inf)
            mixed = F.scaled_dot_product_attention(q, k, v, attn_mask=bias[None])
        x = x + self.dropout(self.output(mixed.transpose(1, 2).reshape(batch, length, width)))
        return x + self.dropout(self.outer(F.gelu(self.inner(self.norm2(x)))))


def transformer(width, hidden, distances):
    name = f"transformer {width}" + (" distances" if distances else "")
    x = torch.randn(64, 200, width)
    answers = torch.randint(0, 2, (64, 200, 1)).float()
    for is_compiled in [False, True][: 1 + arguments.compiled]:
        model = nn.Sequential(
            Block(width, hidden, 8, distances), Block(width, hidden, 8, distances), nn.LayerNorm(width), nn.Linear(width, 1)
        )  # fmt: skip
        optimizer = torch.optim.Adam(model.parameters(), lr=1e-3, fused=True)
        call = torch.compile(model) if is_compiled else model

        def step():
            F.binary_cross_entropy_with_logits(call(x), answers).backward()
            optimizer.step()
            optimizer.zero_grad()

        def use():
            with torch.inference_mode():
                call(x[:1])

        try:
            training = 12_800 / fastest(runs, step)
            model.eval()
            one = 1e3 * fastest(10 * runs, use)
        except Exception as error:  # no compiler here
            print(f"{name}: not compiled ({type(error).__name__})", file=sys.stderr)
            continue
        whole = f"{name} one learner of 200 answers"
        figures[f"{name} training"] = max(training, figures.get(f"{name} training", 0))
        figures[whole] = min(one, figures.get(whole, math.inf))
    # PyTorch keeps no keys of its own: for one answer more it reads all 200.
    figures[f"{name} one answer after 200"] = figures[whole]


ours = [json.loads(line) for line in subprocess.check_output(
    [arguments.program, "networks", "--threads", str(threads), "--runs", str(runs)], text=True).splitlines()]  # fmt: skip
for size in [128, 256, 512, 1024]:
    a, b = torch.randn(size, size), torch.randn(size, size)
    figures[f"matmul {size}"] = 2e-9 * size**3 / fastest(10 * runs, lambda: a @ b)
for distances in [False, True]:
    for width, hidden in [(64, 256), (128, 512)]:
        transformer(width, hidden, distances)

print(f"{'measure':52} {'unit':16} {'Cria':>10} {'PyTorch':>10} {'times as fast':>14}")
for line in ours:
    name, unit, value, other = line["measure"], line["unit"], line["value"], figures[line["measure"]]
    ratio = other / value if unit == "milliseconds" else value / other
    print(f"{name:52} {unit:16} {value:10.4g} {other:10.4g} {ratio:14.2f}")
print(f"PyTorch {torch.__version__}, {threads} threads, fastest of {runs} runs or more")
