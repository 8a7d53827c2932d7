#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Oriel authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Brings translations/*.ts up to date with the sentences of src/ and qml/: new ones come unfinished, gone ones leave.

lupdate finds the sentences. It cannot know the context of a file's own `tr()`, which passes on to
`QCoreApplication::translate("Context", text)`; those sentences are put where that call looks for them.

Usage: update_translations.py [ROOT]. Needs lupdate (qt6-l10n-tools), or its path in LUPDATE.
"""
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree
from xml.sax.saxutils import escape

from tracked import read_text

OWN_TR = re.compile(r'QString tr\(const char \*text\)\s*\{\s*return QCoreApplication::translate\("(\w+)", text\);')
CALL = re.compile(r"(?<![\w:])tr\(")
QUOTES = {'"': "&quot;", "'": "&apos;"}

Sentences = dict[tuple[str, str], str | None]  # (context, source) -> translation, None where there is none yet


def lupdate() -> str | None:
    return os.environ.get("LUPDATE") or shutil.which("lupdate", path="/usr/lib/qt6/bin") or shutil.which("lupdate")


def sentences_of_sources(root: pathlib.Path, program: str) -> set[tuple[str, str]]:
    with tempfile.TemporaryDirectory() as folder:
        found = pathlib.Path(folder) / "found.ts"
        subprocess.run([program, "-silent", "-locations", "absolute", root / "src", root / "qml", "-ts", found],
                       check=True, stderr=subprocess.DEVNULL)
        sentences = set()
        for context in ElementTree.parse(found).getroot().findall("context"):
            for message in context.findall("message"):
                source = message.findtext("source", "")
                for location in message.findall("location"):
                    path = (found.parent / location.get("filename")).resolve()
                    text = read_text(path)
                    own = OWN_TR.search(text)
                    line = text.splitlines()[int(location.get("line")) - 1]
                    is_own = own and CALL.search(line)
                    sentences.add((own[1] if is_own else context.findtext("name"), source))
    return sentences


def read_catalogue(path: pathlib.Path) -> Sentences:
    sentences: Sentences = {}
    for context in ElementTree.parse(path).getroot().findall("context"):
        for message in context.findall("message"):
            translation = message.find("translation")
            is_done = translation is not None and translation.get("type") is None
            key = (context.findtext("name", ""), message.findtext("source", ""))
            sentences[key] = translation.text if is_done else None
    return sentences


def catalogue_text(language: str, sentences: Sentences) -> str:
    lines = ['<?xml version="1.0" encoding="utf-8"?>', "<!DOCTYPE TS>",
             f'<TS version="2.1" language="{language}" sourcelanguage="en">']
    for name in sorted({context for context, _ in sentences}):
        lines += ["<context>", f"    <name>{escape(name)}</name>"]
        for (context, source), translation in sorted(sentences.items()):
            if context != name:
                continue
            state = ' type="unfinished"' if translation is None else ""
            lines += ["    <message>", f"        <source>{escape(source, QUOTES)}</source>",
                      f"        <translation{state}>{escape(translation or '', QUOTES)}</translation>", "    </message>"]
        lines.append("</context>")
    return "\n".join([*lines, "</TS>", ""])


def main(arguments: list[str]) -> int:
    root = pathlib.Path(arguments[0] if arguments else pathlib.Path(__file__).parent.parent).resolve()
    program = lupdate()
    if not program:
        print("translations: lupdate is not installed (qt6-l10n-tools)")
        return 1
    wanted = sentences_of_sources(root, program)
    for path in sorted((root / "translations").glob("*.ts")):
        known = read_catalogue(path)
        by_source = {source: translation for (_, source), translation in known.items() if translation}
        merged = {key: known.get(key) or by_source.get(key[1]) for key in wanted}
        path.write_text(catalogue_text(path.stem.rpartition("_")[2], merged), encoding="utf-8")
        left = sum(translation is None for translation in merged.values())
        print(f"{path.name}: {len(merged)} sentences, {left} not translated yet")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
