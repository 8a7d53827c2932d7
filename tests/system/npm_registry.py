# SPDX-FileCopyrightText: 2026 The Oriel authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A registry of npm packages in a folder, for those who fetch from it by a file's address."""
import base64
import hashlib
import io
import pathlib
import tarfile


def add_package(registry: pathlib.Path, name: str, version: str, files: dict[str, str]) -> dict[str, str]:
    """Makes the package of these files, and tells what a lock file says of it."""
    archive = registry / name / "-" / f"{name}-{version}.tgz"
    archive.parent.mkdir(parents=True, exist_ok=True)
    with tarfile.open(archive, "w:gz") as tar:
        for path, text in files.items():
            entry = tarfile.TarInfo(f"package/{path}")
            entry.size = len(text)
            tar.addfile(entry, io.BytesIO(text.encode()))
    digest = base64.b64encode(hashlib.sha512(archive.read_bytes()).digest()).decode()
    return {"version": version, "integrity": f"sha512-{digest}"}
