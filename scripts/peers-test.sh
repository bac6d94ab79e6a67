#!/usr/bin/env bash
# Runs Cria among peers: a litellm proxy and OpenAI's client, both from PyPI, and servers of our own. Arguments name walks.
set -euo pipefail
cd "$(dirname "$0")/.."

if [ "${PEERS:-yes}" = no ]; then
  echo "Peers skipped (PEERS=no)."
  exit 0
fi
binary=.build/debug/cria
[ -x "$binary" ] || { echo "Build first: make test-swift" >&2; exit 1; }
venv=.build/peers-venv
if ! "$venv/bin/python" -c "import litellm, openai, yaml" 2>/dev/null; then
  echo "Installing litellm and openai for the tests with peers"
  python3 -m venv "$venv"
  "$venv/bin/pip" install -q "litellm[proxy]" openai pyyaml
fi
exec "$venv/bin/python" Tests/Peers/peers.py --binary "$binary" "$@"
