#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Oriel authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Every check that runs nothing of ours, the quick ones first; all are run, then the failed ones are named.
# lint.sh [CHECK...] runs only these. Started by ./dev lint, which installs what it needs.
set -euo pipefail

root=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")/.." && pwd)
cd "$root"
lint_build=$root/build/lint
jobs=${CMAKE_BUILD_PARALLEL_LEVEL:-2}
recent_commits=20
export PYTHONDONTWRITEBYTECODE=1

git_here() { git -c safe.directory='*' "$@"; }
tracked() { git_here ls-files -z -- "$@"; }

lint_layers() { python3 scripts/check_layers.py; }
lint_licences() { python3 scripts/check_licences.py; }
lint_sizes() { python3 scripts/check_sizes.py; }
lint_words() { python3 scripts/check_words.py; }
lint_tree() { python3 scripts/check_tree.py; }

# Nothing here may need what only the authors' workplace has.
lint_references() {
    ! git_here grep -nIE '(\.\./|/work/)[s]hared/|[s]hared/design' -- . ':!tests/data'
}

lint_shellcheck() {
    { tracked '*.sh' && printf '%s\0' dev .ci/run; } | xargs -0 shellcheck
}

lint_format() {
    local said
    said=$(tracked '*.cpp' '*.h' | xargs -0 --no-run-if-empty clang-format-19 --dry-run -Werror 2>&1) && return
    grep -E '(error|warning): ' <<<"$said" | sort -u -t : -k 1,1 || printf '%s\n' "$said"
    printf './dev format puts them right\n'
    return 1
}

# Warnings of any kind fail, so that the first one is not followed by a hundred. The types are those of the release
# build where there is one, which has them already.
lint_qml() {
    [ -n "$(tracked 'qml/*.qml' | tr -d '\0')" ] || return 0
    local types build=$root/build
    if [ ! -f "$build/build.ninja" ]; then
        configure_lint_build
        build=$lint_build
    fi
    types=$(ninja -C "$build" -t targets all | sed -n 's/^\([A-Za-z]*_qmltyperegistration\): phony$/\1/p')
    # shellcheck disable=SC2086 # one word is one target
    [ -z "$types" ] || ninja -C "$build" --quiet $types
    local said
    said=$(tracked 'qml/*.qml' | xargs -0 "$(qt_tool qmllint)" --compiler disable --unused-imports warning \
        -I "$build/qml" 2>&1) || { printf '%s\n' "$said" && return 1; }
    [ -z "$said" ] || { printf '%s\n' "$said" && return 1; }
}

lint_tidy() {
    configure_lint_build
    changed_sources | xargs --no-run-if-empty -n 1 -P "$jobs" scripts/tidy.sh "$lint_build"
}

# Tests are left out: they include what moc makes of them, which would have to be built first.
# What changed since the last tag or, when there is none that near, in the last commits; and what is not committed.
changed_sources() {
    local base
    base=$(git_here describe --tags --abbrev=0 2>/dev/null) || base=$(git_here rev-parse --verify --quiet "HEAD~$recent_commits") ||
        base=$(git_here hash-object -t tree /dev/null)
    git_here diff --name-only --diff-filter=d "$base" -- '*.cpp' ':!tests' | python3 -c '
import json, os, sys
compiled = {os.path.realpath(os.path.join(c["directory"], c["file"])) for c in json.load(open(sys.argv[1]))}
for name in sys.stdin.read().splitlines():
    if os.path.realpath(name) in compiled:
        print(name)
' "$lint_build/compile_commands.json"
}

# A build folder of its own, for Clang: GCC's precompiled headers and flags mean nothing to clang-tidy.
configure_lint_build() {
    cmake --preset lint --log-level=WARNING >/dev/null
}

# Qt's tools are not on everyone's PATH.
qt_tool() {
    local tool
    for tool in "$(command -v "$1-qt6" || true)" "$(command -v "${1}6" || true)" "/usr/lib/qt6/bin/$1" "$(command -v "$1" || true)"; do
        [ -n "$tool" ] && [ -x "$tool" ] && printf '%s\n' "$tool" && return
    done
    printf 'lint: %s of Qt 6 is not installed\n' "$1" >&2
    return 1
}

failed=()
checks=("$@")
[ $# -gt 0 ] || checks=(layers licences sizes words tree references shellcheck format qml tidy)
for check in "${checks[@]}"; do
    declare -F "lint_$check" >/dev/null || { printf 'lint: there is no check "%s"\n' "$check" >&2 && exit 2; }
    started=$SECONDS
    # In a subshell of its own, so that set -e holds inside it.
    set +e
    (set -e && "lint_$check")
    status=$?
    set -e
    if [ "$status" = 0 ]; then
        printf 'lint: %s is clean (%s s)\n' "$check" $((SECONDS - started))
    else
        printf 'lint: %s FAILED (%s s)\n' "$check" $((SECONDS - started))
        failed+=("$check")
    fi
done
if [ ${#failed[@]} -gt 0 ]; then
    printf 'lint: these failed: %s\n' "${failed[*]}"
    exit 1
fi
printf 'lint: all clean\n'
