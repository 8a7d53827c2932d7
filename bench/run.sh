#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Oriel authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Measures, and prints the tables of docs/performance.md. Called by ./dev bench, which has built build/ and build/bench.
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
bin=$root/build/bench/bin

"$bin/bench_decoders" --benchmark_min_time=0.3 --benchmark_counters_tabular=true
echo
# A million messages are made once, which takes some minutes, and searched in the second program.
history_folder=$root/build/bench/history
mkdir -p "$history_folder"
"$bin/bench_history" --folder "$history_folder"
echo
"$bin/bench_search" --folder "$history_folder" || true # slow queries end it with 1; the table tells how many
echo
# The window, on a screen of its own.
window_home=$root/build/bench/window-home
mkdir -p "$window_home/data"
"$bin/bench_history" --messages 150000 --folder "$window_home/data" --fill-only
python3 "$root/bench/window.py" --oriel "$root/build/bin/oriel" --bin "$bin" --home "$window_home"
echo
# Documents. How well they are found needs collections that are not part of Oriel: bench/retrieval.py, by hand.
python3 "$root/bench/documents.py" --cli "$root/build/bin/oriel-cli" --bin "$bin" --folder "$root/build/bench/documents"
echo
node_folder=$root/build/bench/node
mkdir -p "$node_folder"
cp "$root"/bench/node/* "$node_folder/"
if ! cmake -DLOCK="$node_folder/package-lock.json" -DFOLDER="$node_folder" -P "$root/bench/fetch_packages.cmake"; then
    echo "the packages for Node.js could not be fetched: their rows are left out" >&2
    node_folder=
fi
python3 "$root/bench/tokens.py" --bin "$bin" --node "$node_folder" --folder "$root/build/bench/tokens"
echo
exec python3 "$root/bench/run.py" --bin "$bin" --cli "$root/build/bin/oriel-cli" --node "$node_folder" "$@"
