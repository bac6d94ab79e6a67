#!/usr/bin/env bash
# Runs the benchmark of neural networks beside PyTorch on this machine. Arguments: --threads, --runs, --compiled.
set -euo pipefail
cd "$(dirname "$0")/.."

venv=.build/pytorch-venv
if ! "$venv/bin/python" -c "import torch" 2>/dev/null; then
  echo "Installing PyTorch for the comparison"
  python3 -m venv "$venv"
  # The build without GPU libraries is a fifth of the size; not every package index has it.
  "$venv/bin/pip" install -q "torch==2.13.0+cpu" 2>/dev/null || "$venv/bin/pip" install -q torch
fi
exec "$venv/bin/python" Benchmarks/peers/pytorch_speed.py .build/release/cria-bench "$@"
