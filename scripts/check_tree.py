#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Oriel authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The tree that docs/architecture.md shows is the tree that is there. The ctest `docs-tree`.

The tree stands in fenced blocks that begin with ```tree. A line is a name, indented under its folder (by blanks or by
box-drawing lines), then two blanks or a # and what it is for. Names may share a line: `core/, domain/  values`.
Everything shown must exist, and every folder of the project's root, of src/ and of qml/ must be shown.

Usage: check_tree.py [ROOT].
"""
import pathlib
import re
import sys

from tracked import read_text, tracked_files

DOCUMENT = pathlib.Path("docs/architecture.md")
BLOCK = re.compile(r"^```tree\n(.*?)^```", re.MULTILINE | re.DOTALL)
BOX = str.maketrans({character: " " for character in "│├└─|`"})


def shown_paths(block: str) -> list[str]:
    """The paths that a block shows, relative to the root, folders without their slash."""
    paths, folders = [], []  # folders: (indentation, path) of the line's ancestors
    for line in block.splitlines():
        line = line.translate(BOX)
        entry = re.split(r"\s{2,}|\s#", line.strip(), maxsplit=1)[0]
        if not entry:
            continue
        indentation = len(line) - len(line.lstrip())
        while folders and folders[-1][0] >= indentation:
            folders.pop()
        parent = folders[-1][1] if folders else ""
        names = [name.strip() for name in entry.split(",") if name.strip()]
        for name in names:
            if name in {".", "./", "oriel/"} and not folders:
                folders.append((indentation, ""))
                continue
            path = f"{parent}/{name.rstrip('/')}".lstrip("/")
            paths.append(path)
            if name.endswith("/") and len(names) == 1:
                folders.append((indentation, path))
    return paths


def folders_to_show(root: pathlib.Path) -> set[str]:
    folders = set()
    for path in tracked_files(root):
        if len(path.parts) > 1 and path.parts[0] != ".ci":
            folders.add(path.parts[0])
        if len(path.parts) > 2 and path.parts[0] in {"src", "qml"}:
            folders.add("/".join(path.parts[:2]))
    return folders


def main(arguments: list[str]) -> int:
    root = pathlib.Path(arguments[0] if arguments else pathlib.Path(__file__).parent.parent).resolve()
    document = root / DOCUMENT
    blocks = BLOCK.findall(read_text(document)) if document.exists() else []
    breaches = []
    if not blocks:
        breaches.append(f"{DOCUMENT}: shows no tree (a fenced block that begins with ```tree)")
    shown = [path for block in blocks for path in shown_paths(block)]
    breaches += [f"{DOCUMENT}: shows {path}, which is not there" for path in shown if not (root / path).exists()]
    if blocks:
        hidden = sorted(folders_to_show(root) - set(shown))
        breaches += [f"{DOCUMENT}: does not show {folder}/" for folder in hidden]
    for breach in breaches:
        print(breach)
    print(f"docs-tree: {len(breaches)} differences" if breaches else "docs-tree: the tree shown is the tree there")
    return 1 if breaches else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
