#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Oriel authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Holds the table of rooms: who may use whom, in #include, in CMake and in QML. The ctest `layers`.

Usage: check_layers.py [ROOT]. Prints one line for each breach and ends with 1 when there is one.
"""
import pathlib
import re
import sys

from tracked import read_text

# A room of src/ and the rooms it may use besides itself. docs/architecture.md says what is in them.
ROOMS: dict[str, set[str]] = {
    "core": set(),
    "archive": {"core"},
    "domain": {"core"},
    "net": {"core"},
    "text": {"core"},
    "safety": {"core", "domain", "text"},
    "storage": {"core", "domain", "text"},
    "exchange": {"archive", "core", "domain", "text"},
    "settings": {"core", "domain"},
    "providers": {"core", "domain", "net", "text"},
    "routing": {"core", "domain"},
    "telemetry": {"core", "domain", "net"},
    "knowledge": {"archive", "core", "domain", "text", "storage"},
    "memory": {"core", "domain", "text"},
    "tools": {"core", "domain", "net"},
    "chat": {"core", "domain"},
    "viewmodels": {"core", "domain", "text", "chat"},
    "server": {"core", "domain", "chat"},
}
ROOMS["assembly"] = set(ROOMS) - {"chat", "viewmodels", "server"}
ROOMS["app"] = set(ROOMS)
ROOMS["cli"] = set(ROOMS) - {"app"}

# A module of qml/ and the modules of ours it may import.
# What one message looks like is a part of its own, below what shows messages.
MODULES: dict[str, set[str]] = {"Controls": set(), "Message": {"Controls", "ViewModels"}}
FEATURES = ("Chat", "Composer", "Conversations", "Documents", "Settings", "Usage", "Welcome")
for feature in FEATURES:
    MODULES[feature] = {"Controls", "Message", "ViewModels"}
MODULES["Shell"] = {"Controls", "Message", "ViewModels", *FEATURES}

INCLUDE = re.compile(r'\s*#\s*include\s*(["<])([^">]+)[">]')
LINKED = re.compile(r"\bOriel::(\w+)|\bOriel([A-Z]\w*)")
IMPORT = re.compile(r"\s*import\s+Oriel\.(\w+)")
FOLDER_IMPORT = re.compile(r'\s*import\s+"([^"]*)"')


def room_of(target: str) -> str | None:
    """The room behind a CMake target: Oriel::Net, OrielNet and OrielNetplugin are net; OrielQmlChat is no room."""
    name = target.removesuffix("plugin").lower()
    return name if name in ROOMS else None


def check_includes(root: pathlib.Path, room: str, path: pathlib.Path) -> list[str]:
    breaches = []
    for number, line in enumerate(read_text(path).splitlines(), 1):
        found = INCLUDE.match(line)
        if not found:
            continue
        mark, name = found.groups()
        where = f"{path.relative_to(root)}:{number}"
        first, slash, _ = name.partition("/")
        if first == "..":
            breaches.append(f'{where}: "{name}" climbs out of its folder; write the path from src/')
        elif slash and first in ROOMS and first != room and first not in ROOMS[room]:
            breaches.append(f"{where}: {room} may not use {first}")
        elif mark == '"' and not slash and (path.parent / name).exists():
            breaches.append(f'{where}: write "{path.parent.relative_to(root / "src").as_posix()}/{name}"')
    return breaches


def check_links(root: pathlib.Path, room: str, path: pathlib.Path) -> list[str]:
    breaches = []
    for number, line in enumerate(read_text(path).splitlines(), 1):
        for found in LINKED.finditer(line.partition("#")[0]):
            used = room_of(found[1] or found[2])
            if used and used != room and used not in ROOMS[room]:
                breaches.append(f"{path.relative_to(root)}:{number}: {room} may not link {used}")
    return breaches


def check_src(root: pathlib.Path) -> list[str]:
    breaches = []
    for folder in sorted(path for path in (root / "src").iterdir() if path.is_dir()):
        if folder.name not in ROOMS:
            breaches.append(f"src/{folder.name}: not a room; the table in scripts/check_layers.py does not know it")
            continue
        for path in sorted(folder.rglob("*")):
            if path.suffix in {".h", ".hpp", ".cpp", ".cc", ".c"}:
                breaches += check_includes(root, folder.name, path)
            elif path.name == "CMakeLists.txt":
                breaches += check_links(root, folder.name, path)
    return breaches


def check_imports(root: pathlib.Path, module: str, path: pathlib.Path) -> list[str]:
    breaches = []
    for number, line in enumerate(read_text(path).splitlines(), 1):
        where = f"{path.relative_to(root)}:{number}"
        found = IMPORT.match(line)
        if found and found[1] != module and found[1] not in MODULES[module]:
            breaches.append(f"{where}: {module} may not import Oriel.{found[1]}")
        folder = FOLDER_IMPORT.match(line)
        if folder and not folder[1].endswith((".js", ".mjs")):
            breaches.append(f'{where}: import a module by its name, not the folder "{folder[1]}"')
    return breaches


def check_qml(root: pathlib.Path) -> list[str]:
    breaches = []
    if not (root / "qml").is_dir():
        return breaches
    for folder in sorted(path for path in (root / "qml").iterdir() if path.is_dir()):
        if folder.name not in MODULES:
            breaches.append(f"qml/{folder.name}: not a module; scripts/check_layers.py does not know it")
            continue
        for path in sorted(folder.rglob("*.qml")):
            breaches += check_imports(root, folder.name, path)
    return breaches


def main(arguments: list[str]) -> int:
    root = pathlib.Path(arguments[0] if arguments else pathlib.Path(__file__).parent.parent).resolve()
    breaches = check_src(root) + check_qml(root)
    for breach in breaches:
        print(breach)
    print(f"layers: {len(breaches)} breaches" if breaches else "layers: every room keeps to its line")
    return 1 if breaches else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
