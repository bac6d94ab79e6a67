#!/usr/bin/env bash
# Walks through Cria in headless Chromium as a learner and a teacher would, or with whole books (`books`); screenshots go to
# .build/screenshots. BINARY names another program than the one that the tests use.
set -euo pipefail
cd "$(dirname "$0")/.."

chromium=$(command -v chromium || command -v chromium-browser || command -v google-chrome || true)
if [ "${BROWSER:-yes}" = no ] || [ -z "$chromium" ]; then
  echo "Browser walk skipped: no Chromium here (or BROWSER=no)."
  exit 0
fi
binary=${BINARY:-.build/debug/cria}
walk=walk
if [ "${1:-}" = books ]; then
  walk=books
  shift
fi
[ -x "$binary" ] || { echo "Build first: make test-swift" >&2; exit 1; }
venv=.build/browser-venv
if ! "$venv/bin/python" -c "import playwright, axe_playwright_python" 2>/dev/null; then
  echo "Installing Playwright for the browser walk"
  python3 -m venv "$venv"
  "$venv/bin/pip" install -q playwright axe-playwright-python
fi
exec "$venv/bin/python" "Tests/Browser/$walk.py" --binary "$binary" --chromium "$chromium" --screenshots .build/screenshots "$@"
