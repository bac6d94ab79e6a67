#!/usr/bin/env bash
# Installs the system libraries that are missing, naming each. Usage: dependencies.sh build|test|peers
set -euo pipefail

declare -A why=(
  [libsqlite3-dev]="the store"
  [duktape-dev]="runs KaTeX on the server"
  [libcmark-gfm-dev]="reads Markdown"
  [libcmark-gfm-extensions-dev]="tables in Markdown"
  [libjs-katex]="typesets mathematics"
  [zlib1g-dev]="compresses pages"
  [libarchive-dev]="unpacks Word documents"
  [libxml2-dev]="reads HTML"
  [poppler-utils]="reads PDF"
  [poppler-data]="reads Chinese PDF"
  [pkg-config]="finds the libraries above"
  [chromium]="the browser of the tests"
  [fonts-noto-cjk]="Chinese glyphs in the tests' screenshots"
  [python3-venv]="drives the browser of the tests, and what Cria is compared with"
  [g++]="compiles PyTorch's models, which Cria is compared with"
)
build="libsqlite3-dev duktape-dev libcmark-gfm-dev libcmark-gfm-extensions-dev libjs-katex zlib1g-dev"
build="$build libarchive-dev libxml2-dev poppler-utils poppler-data pkg-config"
browser="chromium fonts-noto-cjk python3-venv"

command -v swift >/dev/null || {
  echo "Cria needs a Swift 6.2 toolchain or later: see https://www.swift.org/install" >&2
  exit 1
}

if [ "$(uname)" = Darwin ]; then
  command -v brew >/dev/null || { echo "Install Homebrew first: https://brew.sh" >&2; exit 1; }
  for formula in duktape cmark-gfm libarchive libxml2 poppler pkg-config; do
    brew list "$formula" >/dev/null 2>&1 || { echo "Installing $formula"; brew install "$formula"; }
  done
  [ -n "${CRIA_KATEX:-}" ] || echo "Set CRIA_KATEX to a folder with katex.min.js, katex.min.css and fonts (npm i katex)."
  exit 0
fi

wanted=$build
[ "${1:-build}" = test ] && [ "${BROWSER:-yes}" != no ] && wanted="$wanted $browser"
[ "${1:-build}" = peers ] && wanted="$wanted python3-venv g++"
missing=""
for package in $wanted; do
  dpkg-query -W -f='${Status}' "$package" 2>/dev/null | grep -q "ok installed" || missing="$missing $package"
done
[ -z "$missing" ] && exit 0

echo "Missing system packages:"
for package in $missing; do echo "  $package (${why[$package]})"; done
command -v apt-get >/dev/null || { echo "Install them with your system's package manager and run this again." >&2; exit 1; }
sudo=""
if [ "$(id -u)" -ne 0 ]; then
  command -v sudo >/dev/null || { echo "Run as root: apt-get install$missing" >&2; exit 1; }
  sudo=sudo
  echo "Installing them needs root; sudo may ask for your password."
fi
$sudo apt-get update -q
# shellcheck disable=SC2086
$sudo env DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends $missing
