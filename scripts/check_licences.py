#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Oriel authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every tracked file says whose it is and under which licence. The ctest `licences`.

Sources, scripts, QML and CMake files carry the two SPDX lines on top; what cannot hold a comment is listed in REUSE.toml.
Usage: check_licences.py [ROOT].
"""
import pathlib
import re
import sys
import tomllib

from tracked import read_text, tracked_files

MUST_CARRY = {".cpp", ".h", ".hpp", ".c", ".qml", ".js", ".mjs", ".py", ".sh", ".cmake", ".sql", ".in"}
MUST_CARRY_NAMES = {"CMakeLists.txt", "dev", "run", ".clang-format", ".clang-tidy"}
COPYRIGHT = re.compile(r"SPDX-FileCopyrightText: \d{4} \S+")
LICENCE = re.compile(r"SPDX-License-Identifier: (\S+)")
INPUTS = ("tests/data/", "fuzz/corpus/")  # what tests feed in stays as it came
ALLOWED = {"GPL-3.0-or-later"}
TOP_LINES = 6  # a #! line and a <!-- may come before
LICENCE_TEXT = pathlib.Path("LICENSE")


def glob_pattern(glob: str) -> re.Pattern[str]:
    """REUSE's globs: `*` stays in one folder, `**` does not."""
    parts = re.split(r"(\*\*|\*)", glob)
    return re.compile("".join({"**": ".*", "*": "[^/]*"}.get(part, re.escape(part)) for part in parts) + r"\Z")


def listed_patterns(root: pathlib.Path) -> list[re.Pattern[str]]:
    listing = root / "REUSE.toml"
    if not listing.exists():
        return []
    patterns = []
    for annotation in tomllib.loads(read_text(listing)).get("annotations", []):
        paths = annotation["path"]
        patterns += [glob_pattern(path) for path in ([paths] if isinstance(paths, str) else paths)]
    return patterns


def breach_of(root: pathlib.Path, path: pathlib.Path, listed: list[re.Pattern[str]]) -> str | None:
    top = "\n".join(read_text(root / path).splitlines()[:TOP_LINES])
    licence = LICENCE.search(top)
    if licence and COPYRIGHT.search(top):
        return None if licence[1] in ALLOWED else f"{path}: {licence[1]} is not a licence of this project"
    could_carry = path.suffix in MUST_CARRY or path.name in MUST_CARRY_NAMES
    if could_carry and not path.as_posix().startswith(INPUTS):
        return f"{path}: the two SPDX lines are missing on top"
    if any(pattern.match(path.as_posix()) for pattern in listed):
        return None
    return f"{path}: carries no SPDX lines and REUSE.toml does not list it"


def main(arguments: list[str]) -> int:
    root = pathlib.Path(arguments[0] if arguments else pathlib.Path(__file__).parent.parent).resolve()
    listed = listed_patterns(root)
    breaches = [breach_of(root, path, listed) for path in tracked_files(root) if path != LICENCE_TEXT]
    breaches = [breach for breach in breaches if breach]
    if "GNU GENERAL PUBLIC LICENSE" not in (read_text(root / LICENCE_TEXT) if (root / LICENCE_TEXT).exists() else ""):
        breaches.append("LICENSE: the text of the licence is missing")
    for breach in breaches:
        print(breach)
    print(f"licences: {len(breaches)} files say nothing" if breaches else "licences: every file says its licence")
    return 1 if breaches else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
