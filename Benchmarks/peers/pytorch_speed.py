#!/usr/bin/env python3
"""Measures in PyTorch what `cria-bench networks` measures, with the same shapes and answers: one JSON line for each figure.

    venv/bin/python Benchmarks/peers/pytorch_speed.py dkt [--threads 2] [--seconds 4] [--compiled]

Subjects are those of `cria-bench networks` (see TracingShape there), with PyTorch's fused attention, and two whose attention is
that of the models' authors, with weights that are stored and dropped out: `simplekt-own`, and `akt-own`, whose decay depends on
what stands between two answers (Ghosh, Heffernan & Lan 2020, section 3.2) in place of a slope for each head.
For matmul the faster of PyTorch's and NumPy's BLAS counts.
"""
import argparse
import json
import math
import time

import numpy
import torch
from torch import nn
from torch.nn import functional as F

STEPS, ITEMS, SKILLS = 200, 2000, 100


class Batch:
    """Answers of some learners by the rule of AnswerBatch in Benchmarks/CriaBench/NeuralNetworks.swift."""

    def __init__(self, learners, steps=STEPS):
        learner, step = torch.arange(learners)[:, None], torch.arange(steps)[None, :]
        self.asked = (17 * learner + 31 * step) % ITEMS
        self.skills = self.asked % SKILLS
        right = ((7 * learner + 13 * step + self.asked) % 10 >= 3).long()
        self.outcomes = right.float()
        self.earlier_items = F.pad(self.asked[:, :-1], (1, 0), value=ITEMS)
        self.earlier_outcomes = F.pad((2 * self.skills + right)[:, :-1], (1, 0), value=2 * SKILLS)


class Block(nn.Module):
    """Norm, causal attention, norm, feed-forward: what it adds to its input."""

    def __init__(self, width, heads, decay):
        super().__init__()
        self.heads, self.decay = heads, decay
        self.norm1, self.norm2 = nn.LayerNorm(width), nn.LayerNorm(width)
        self.project, self.output = nn.Linear(width, 3 * width), nn.Linear(width, width)
        self.inner, self.outer = nn.Linear(width, 4 * width), nn.Linear(4 * width, width)
        self.dropout = nn.Dropout(0.1)
        place = torch.arange(STEPS)
        distance = (place[:, None] - place[None, :]).float()
        self.register_buffer("distance", distance.abs())
        self.register_buffer("unseen", distance < 0)
        if decay == "slopes":
            self.slopes = nn.Parameter(torch.tensor([2 ** (-8 * (h + 1) / heads) for h in range(heads)]))
        elif decay == "context":
            self.slopes = nn.Parameter(torch.rand(heads))

    def forward(self, x):
        batch, length, width = x.shape
        q, k, v = self.project(self.norm1(x)).view(batch, length, 3, self.heads, -1).permute(2, 0, 3, 1, 4)
        if self.decay == "slopes":
            bias = (-self.slopes[:, None, None] * self.distance).masked_fill(self.unseen, -math.inf)
            mixed = F.scaled_dot_product_attention(q, k, v, attn_mask=bias[None])
        elif self.decay == "none":
            mixed = F.scaled_dot_product_attention(q, k, v, is_causal=True)
        else:
            mixed = self.dropout(self.weights(q, k)) @ v
        x = x + self.dropout(self.output(mixed.transpose(1, 2).reshape(batch, length, width)))
        return x + self.dropout(self.outer(F.gelu(self.inner(self.norm2(x)))))

    def weights(self, q, k):
        """Of a query for each key; AKT's scores fade with the root of the distance times the weight of what lies between."""
        scores = q @ k.transpose(-2, -1) / math.sqrt(q.shape[-1])
        if self.decay == "context":
            with torch.no_grad():
                first = scores.masked_fill(self.unseen, -math.inf).softmax(-1)
                between = first.sum(-1, keepdim=True) - first.cumsum(-1)
                far = (between * self.distance).clamp(min=0).sqrt()
            scores = scores * (-F.softplus(self.slopes)[:, None, None] * far).exp().clamp(1e-5, 1e5)
        return scores.masked_fill(self.unseen, -math.inf).softmax(-1)


class Network(nn.Module):
    def __init__(self, subject):
        super().__init__()
        self.is_recurrent, self.has_terms = subject == "dkt", subject.startswith("akt")
        width = 128 if self.is_recurrent else 64
        self.outcomes, self.queries = nn.Embedding(2 * SKILLS + 1, width), nn.Embedding(SKILLS, width)
        if self.is_recurrent:
            self.core = nn.LSTM(width, width, batch_first=True)
        else:
            decay = {"simplekt": "none", "simplekt-own": "stored", "akt": "slopes", "akt-own": "context"}[subject]
            self.skills = nn.Embedding(SKILLS, width)
            self.core = nn.Sequential(Block(width, 8, decay), Block(width, 8, decay), nn.LayerNorm(width))
        if self.has_terms:
            self.difficulties = nn.Embedding(ITEMS + 1, 1)
            self.outcome_variations = nn.Embedding(2 * SKILLS + 1, width)
            self.skill_variations = nn.Embedding(SKILLS, width)

    def forward(self, asked, skills, earlier_items, earlier_outcomes):
        x = self.outcomes(earlier_outcomes)
        if not self.is_recurrent:
            x = x + self.skills(skills)
        if self.has_terms:
            x = x + self.difficulties(earlier_items) * self.outcome_variations(earlier_outcomes)
            x = x + self.difficulties(asked) * self.skill_variations(skills)
        states = self.core(x)[0] if self.is_recurrent else self.core(x)
        return (states * self.queries(skills)).sum(-1)

    def one_more(self, batch, state):
        """DKT's next answer from the state that the LSTM has kept."""
        states, _ = self.core(self.outcomes(batch.earlier_outcomes), state)
        return (states * self.queries(batch.skills)).sum(-1)


def fastest(function):
    for _ in range(2):
        function()
    seconds, end = [], time.perf_counter() + arguments.seconds
    while len(seconds) < 3 or time.perf_counter() < end:
        start = time.perf_counter()
        function()
        seconds.append(time.perf_counter() - start)
    return min(seconds)


def report(measure, unit, value):
    line = {"subject": arguments.subject, "measure": measure, "unit": unit, "threads": arguments.threads, "value": value}
    print(json.dumps(line), flush=True)


def peak_memory():
    with open("/proc/self/status") as status:
        return int(next(line for line in status if line.startswith("VmHWM:")).split()[1]) / 1024


def products():
    for size in [128, 256, 512, 1024]:
        a, b = torch.randn(size, size), torch.randn(size, size)
        c, d = a.numpy(), b.numpy()
        seconds = min(fastest(lambda: a @ b), fastest(lambda: numpy.matmul(c, d)))
        report(f"{size}×{size}", "gflops", 2e-9 * size**3 / seconds)


def network(subject):
    model = Network(subject)
    call = torch.compile(model) if arguments.compiled else model
    optimizer = torch.optim.Adam(model.parameters(), lr=1e-3, fused=True)
    batch, learner = Batch(64), Batch(1)

    def logits(b):
        return call(b.asked, b.skills, b.earlier_items, b.earlier_outcomes)

    def step():
        F.binary_cross_entropy_with_logits(logits(batch), batch.outcomes).backward()
        optimizer.step()
        optimizer.zero_grad()

    rows = batch.asked.numel()
    report("training", "rows/s", rows / fastest(step))
    model.eval()
    with torch.inference_mode():
        report("inference", "rows/s", rows / fastest(lambda: logits(batch)))
        whole = 1e3 * fastest(lambda: logits(learner))
        report("one learner of 200 answers", "ms", whole)
        if subject == "dkt":
            _, state = model.core(model.outcomes(learner.earlier_outcomes))
            answer = Batch(1, 1)
            whole = 1e3 * fastest(lambda: model.one_more(answer, state))
        # The Transformers keep no keys in PyTorch: for one answer more they read all 200.
        report("one answer after 200", "ms", whole)
    report("peak memory", "MB", peak_memory())


parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
parser.add_argument("subject", choices=["matmul", "dkt", "simplekt", "simplekt-own", "akt", "akt-own"])
parser.add_argument("--threads", type=int, default=2)
parser.add_argument("--seconds", type=float, default=4, help="how long to repeat each measurement, whose fastest run counts")
parser.add_argument("--compiled", action="store_true")
arguments = parser.parse_args()
torch.set_num_threads(arguments.threads)
torch.manual_seed(1)
products() if arguments.subject == "matmul" else network(arguments.subject)
