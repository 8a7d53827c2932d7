#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Oriel authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# fuzz.sh FOLDER SECONDS: runs every fuzz_* in FOLDER for so long, two at a time, and fails when one finds something.
# It begins with fuzz/corpus/<name>/ and tests/data/<name>/ and keeps what it finds in build/fuzz/findings/.
set -euo pipefail

root=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")/.." && pwd)
folder=$1
seconds=$2
findings=$root/build/fuzz/findings
export root seconds findings

run_one() {
    local target=$1 name seeds=() directory
    name=$(basename -- "$target")
    name=${name#fuzz_}
    mkdir -p -- "$root/build/fuzz/corpus/$name" "$findings"
    for directory in "$root/fuzz/corpus/$name" "$root/tests/data/$name"; do
        [ ! -d "$directory" ] || seeds+=("$directory")
    done
    # The first folder is where new inputs go; the seeds in the sources stay as they are.
    if ! "$target" -max_total_time="$seconds" -timeout=10 -rss_limit_mb=2048 -print_final_stats=1 \
        -artifact_prefix="$findings/$name-" "$root/build/fuzz/corpus/$name" "${seeds[@]+"${seeds[@]}"}" \
        >"$root/build/fuzz/$name.log" 2>&1; then
        tail -n 60 "$root/build/fuzz/$name.log"
        printf 'fuzz: %s found something; the input is in %s\n' "$name" "$findings"
        return 1
    fi
    printf 'fuzz: %s ran %s inputs in %s s, nothing found\n' "$name" \
        "$(sed -n 's/^stat::number_of_executed_units: *//p' "$root/build/fuzz/$name.log")" "$seconds"
}
export -f run_one

shopt -s nullglob
targets=("$folder"/fuzz_*)
if [ ${#targets[@]} = 0 ]; then
    printf 'fuzz: there is no fuzz_* in %s\n' "$folder"
    exit 1
fi
# shellcheck disable=SC2016 # expanded by the inner shell
printf '%s\0' "${targets[@]}" | xargs -0 -n 1 -P 2 bash -c 'set -euo pipefail; run_one "$1"' _
printf 'fuzz: %s targets, nothing found\n' "${#targets[@]}"
