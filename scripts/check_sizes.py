#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Oriel authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""No file outgrows what a person can hold in the head, unless scripts/sizes.txt says why. The ctest `sizes`.

Usage: check_sizes.py [ROOT]. An exception that is no longer needed is a failure too.
"""
import pathlib
import sys

from tracked import read_text, tracked_files

LIMITS = {".cpp": 400, ".h": 150, ".qml": 250}  # lines
TEST_LIMIT = 500
EXCEPTIONS = pathlib.Path("scripts/sizes.txt")


def limit_of(path: pathlib.Path) -> int | None:
    if path.suffix not in LIMITS:
        return None
    return TEST_LIMIT if path.parts[0] == "tests" else LIMITS[path.suffix]


def read_exceptions(root: pathlib.Path) -> tuple[dict[str, str], list[str]]:
    """Path and reason of each line, and what is wrong with the list itself."""
    exceptions, breaches = {}, []
    listing = root / EXCEPTIONS
    for number, line in enumerate(read_text(listing).splitlines() if listing.exists() else [], 1):
        if not line.strip() or line.startswith("#"):
            continue
        path, _, reason = line.strip().partition(" ")
        if not reason.strip():
            breaches.append(f"{EXCEPTIONS}:{number}: {path} has no reason")
        exceptions[path] = reason.strip()
    return exceptions, breaches


def main(arguments: list[str]) -> int:
    root = pathlib.Path(arguments[0] if arguments else pathlib.Path(__file__).parent.parent).resolve()
    exceptions, breaches = read_exceptions(root)
    too_long = set()
    for path in tracked_files(root):
        limit = limit_of(path)
        if limit is None:
            continue
        lines = len(read_text(root / path).splitlines())
        if lines > limit:
            too_long.add(path.as_posix())
            if path.as_posix() not in exceptions:
                breaches.append(f"{path}: {lines} lines, {limit} is the limit: find the second purpose in it")
    for path in sorted(set(exceptions) - too_long):
        breaches.append(f"{EXCEPTIONS}: {path} is not too long any more; take its line out")
    for breach in breaches:
        print(breach)
    print(f"sizes: {len(breaches)} breaches" if breaches else "sizes: every file keeps to its size")
    return 1 if breaches else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
