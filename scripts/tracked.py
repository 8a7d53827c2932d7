# SPDX-FileCopyrightText: 2026 The Oriel authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Which files belong to the project: what git tracks, or, where there is no git, everything that was not built."""
import pathlib
import subprocess

BUILT = {"build", "__pycache__", "node_modules"}


def tracked_files(root: pathlib.Path) -> list[pathlib.Path]:
    """Paths relative to root, sorted. A checkout that belongs to another user is read all the same."""
    if (root / ".git").exists():
        listed = subprocess.run(
            ["git", "-C", str(root), "-c", "safe.directory=*", "ls-files", "-z"], check=True, capture_output=True
        ).stdout
        paths = [pathlib.Path(name) for name in listed.decode(errors="surrogateescape").split("\0") if name]
    else:
        paths = [path.relative_to(root) for path in root.rglob("*")]
        paths = [path for path in paths if not any(part in BUILT or part == ".git" for part in path.parts)]
    return sorted(path for path in paths if (root / path).is_file())


def read_text(path: pathlib.Path) -> str:
    return path.read_text(encoding="utf-8", errors="replace")
