#!/usr/bin/env bash
# Runs Cria's benchmarks beside PyTorch, NumPy, pyBKT and scikit-learn on this machine, and prints one table of ratios: about a
# quarter of an hour. Arguments are those of Benchmarks/peers/compare.py: --seconds, --data, --fold-column.
set -euo pipefail
cd "$(dirname "$0")/.."

venv=.build/pytorch-venv
if ! "$venv/bin/python" -c "import torch, sklearn, pyBKT.models" 2>/dev/null; then
  echo "Installing PyTorch, scikit-learn and pyBKT for the comparison"
  python3 -m venv "$venv"
  # The build without GPU libraries is a fifth of the size; not every package index has it.
  "$venv/bin/pip" install -q "torch==2.13.0+cpu" 2>/dev/null || "$venv/bin/pip" install -q torch
  # pyBKT does not load with later versions.
  "$venv/bin/pip" install -q pyBKT==1.4.3 "numpy<2.4" "scikit-learn<1.7" "pandas<3"
fi
"$venv/bin/python" Benchmarks/peers/compare.py .build/release/cria-bench "$@"
