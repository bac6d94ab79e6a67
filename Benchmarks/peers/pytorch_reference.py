#!/usr/bin/env python3
"""Writes what PyTorch makes of small inputs and weights, with all gradients, for NeuralNetworks' tests to compare.

    python3 -m venv venv && venv/bin/pip install torch
    venv/bin/python Benchmarks/peers/pytorch_reference.py > Tests/NeuralNetworksTests/pytorch.json

Each case has the tensors that are given, the result, the gradient that is sent back into it, and the gradients of what was given.
"""
import json
import sys

import torch
from torch import nn
from torch.nn import functional as F

torch.manual_seed(20)
torch.set_num_threads(1)
cases = {}


def draw(*shape):
    """Numbers that JSON holds exactly as they are written: multiples of 1/64."""
    return (torch.randn(*shape) * 64).round() / 64


def tensor(t):
    values = [float(f"{x:.7g}") for x in t.detach().reshape(-1).tolist()]
    return {"shape": list(t.shape), "values": values}


def case(name, function, **given):
    """Records function(**given)."""
    inputs = {key: value.clone().requires_grad_() for key, value in given.items()}
    result = function(**inputs)
    seed = draw(*result.shape) if result.dim() else torch.ones(())
    result.backward(seed)
    cases[name] = {
        "given": {key: tensor(value) for key, value in inputs.items()},
        "result": tensor(result),
        "seed": tensor(seed),
        "gradients": {key: tensor(value.grad) for key, value in inputs.items() if value.grad is not None},
    }


def module_case(name, module, renamed, function, **given):
    """Records function(module, **given), with the module's weights under our names."""
    with torch.no_grad():
        for parameter in module.parameters():
            parameter.copy_(draw(*parameter.shape) / 2)
    given = {key: value.clone().requires_grad_() for key, value in given.items()}
    result = function(module, **given)
    seed = draw(*result.shape)
    result.backward(seed)
    weights, gradients = {}, {}
    for key, parameter in module.named_parameters():
        for new, value, gradient in renamed(key, parameter.detach(), parameter.grad):
            weights[new], gradients[new] = tensor(value), tensor(gradient)
    cases[name] = {
        "given": {**{key: tensor(value) for key, value in given.items()}, **weights},
        "result": tensor(result),
        "seed": tensor(seed),
        "gradients": {**{key: tensor(value.grad) for key, value in given.items()}, **gradients},
    }


# Single operations
x, row = draw(3, 5), draw(5)
for name in ["exp", "sigmoid", "tanh", "relu"]:
    case(name, lambda x, f=getattr(torch, name): f(x), x=x)
case("gelu", lambda x: F.gelu(x), x=x)
case("silu", lambda x: F.silu(x), x=x)
case("log", lambda x: x.log(), x=x.abs() + 1)
case("softmax", lambda x: F.softmax(x, -1), x=x)
case("logSoftmax", lambda x: F.log_softmax(x, -1), x=x)
case("linear", lambda x, weight, bias: F.linear(x, weight, bias), x=draw(2, 3, 5), weight=draw(4, 5), bias=draw(4))
case("matmul", lambda x, y: x @ y, x=draw(2, 3, 5), y=draw(2, 5, 4))
case("embedding", lambda weight: F.embedding(torch.tensor([[2, 0], [2, 3]]), weight), weight=draw(4, 3))
case("layerNorm", lambda x, weight, bias: F.layer_norm(x, (5,), weight, bias), x=x, weight=row, bias=draw(5))
case("rmsNorm", lambda x, weight: F.rms_norm(x, (5,), weight, 1e-6), x=x, weight=row)

# Losses
targets = torch.tensor([1, 4, -100])
case("crossEntropy", lambda x: F.cross_entropy(x, targets), x=x)
case("crossEntropySmoothed", lambda x: F.cross_entropy(x, targets, label_smoothing=0.1), x=x)
labels, weights = torch.tensor([1.0, 0, 1, 1, 0]), torch.tensor([1.0, 1, 0, 1, 1])
case(
    "binaryCrossEntropy",
    lambda x: (F.binary_cross_entropy_with_logits(x, labels, reduction="none") * weights).sum() / weights.sum(),
    x=row,
)
case("meanSquaredError", lambda x: F.mse_loss(x, labels), x=row)


# Attention of 2 heads
def heads(t):
    return t.view(t.shape[0], t.shape[1], 2, -1).transpose(1, 2)


def attention(q, k, v, bias=None, causal=False):
    mixed = F.scaled_dot_product_attention(heads(q), heads(k), heads(v), attn_mask=bias, is_causal=causal)
    return mixed.transpose(1, 2).flatten(2)


sizes = {"q": draw(2, 4, 6), "k": draw(2, 4, 6), "v": draw(2, 4, 8)}
case("attention", attention, **sizes)
case("attentionCausal", lambda q, k, v: attention(q, k, v, causal=True), **sizes)
case("attentionBias", attention, **sizes, bias=draw(1, 2, 4, 4))


# Transformer blocks of width 8, 2 heads, hidden layer 12, the norm before each part
def renamed(key, value, gradient):
    key = key.removeprefix("layers.")
    number, _, rest = key.partition(".")
    block, key = (f"blocks.{number}.", rest) if number.isdigit() else ("", key)
    for ours, theirs in [("attention", "self_attn"), ("crossAttention", "multihead_attn")]:
        if key.startswith(theirs + ".in_proj_"):
            kind = key.removeprefix(theirs + ".in_proj_")
            for part, v, g in zip(["query", "key", "value"], value.chunk(3), gradient.chunk(3)):
                yield f"{block}{ours}.{part}.{kind}", v, g
            return
        key = key.replace(theirs + ".out_proj", ours + ".output")
    key = key.replace("linear1", "feedForward.inner").replace("linear2", "feedForward.outer")
    around = ["Attention", "CrossAttention", "FeedForward"] if has_memory else ["Attention", "FeedForward"]
    for place, part in enumerate(around, 1):
        key = key.replace(f"norm{place}.", f"around{part}.")
    yield block + key, value, gradient


options = dict(d_model=8, nhead=2, dim_feedforward=12, dropout=0.0, activation="gelu", batch_first=True, norm_first=True)
has_memory = False
encoder = nn.TransformerEncoder(nn.TransformerEncoderLayer(**options), 2, nn.LayerNorm(8), enable_nested_tensor=False)
padding = torch.tensor([[False, False, False, False], [False, False, True, True]])
module_case("encoder", encoder, renamed, lambda m, x: m(x, src_key_padding_mask=padding), x=draw(2, 4, 8))
has_memory = True
decoder = nn.TransformerDecoder(nn.TransformerDecoderLayer(**options), 1, nn.LayerNorm(8))
causal = nn.Transformer.generate_square_subsequent_mask(3)
module_case(
    "decoder", decoder, renamed,
    lambda m, x, memory: m(x, memory, tgt_mask=causal, memory_key_padding_mask=padding),
    x=draw(2, 3, 8), memory=draw(2, 4, 8),
)  # fmt: skip

# Recurrent layers, 3 inputs, width 4
OURS = {"weight_ih_l0": "input.weight", "bias_ih_l0": "input.bias", "weight_hh_l0": "weight", "bias_hh_l0": "bias"}
for name, module in [("simple", nn.RNN), ("gru", nn.GRU), ("lstm", nn.LSTM)]:
    module_case(
        name, module(3, 4, batch_first=True), lambda key, value, gradient: [(OURS[key], value, gradient)],
        lambda m, x: m(x)[0], x=draw(2, 5, 3),
    )  # fmt: skip

# Optimisers: where four steps with these gradients lead, at a rate that falls to half after two, the gradients' norm limited
# to 2. PyTorch's Muon rounds to bfloat16 on the way; we do not.
torch.bfloat16 = torch.float32
muon = lambda p: torch.optim.Muon(p, 0.1, weight_decay=0.2, adjust_lr_fn="match_rms_adamw")
optimizers = {}
for name, shape, make in [
    ("sgd", (2, 3), lambda p: torch.optim.SGD(p, 0.1)),
    ("momentum", (2, 3), lambda p: torch.optim.SGD(p, 0.1, momentum=0.9)),
    ("adam", (2, 3), lambda p: torch.optim.Adam(p, 0.1)),
    ("adamW", (2, 3), lambda p: torch.optim.AdamW(p, 0.1, weight_decay=0.2)),
    ("muon", (2, 3), muon),
    ("muonTall", (4, 3), muon),
]:
    parameter, gradients = nn.Parameter(draw(*shape)), [draw(*shape) for _ in range(4)]
    optimizer, start = make([parameter]), tensor(parameter)
    schedule = torch.optim.lr_scheduler.StepLR(optimizer, 2, 0.5)
    for gradient in gradients:
        parameter.grad = gradient.clone()
        nn.utils.clip_grad_norm_([parameter], 2.0)
        optimizer.step()
        schedule.step()
    optimizers[name] = {"start": start, "gradients": [tensor(g) for g in gradients], "end": tensor(parameter)}

json.dump({"torch": torch.__version__, "cases": cases, "optimizers": optimizers}, sys.stdout, separators=(",", ":"))
print()
