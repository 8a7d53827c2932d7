#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Oriel authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Brings translations/*.ts up to date with the sentences of src/ and qml/: new ones come unfinished, gone ones leave.

lupdate finds the sentences. It cannot know the context of a file's own `tr()`, which passes on to
`QCoreApplication::translate("Context", text)`; those sentences are put where that call looks for them.
English is the language of the sources: its catalogue holds only the sentences with a number, for their plural forms.

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
from typing import NamedTuple
from xml.sax.saxutils import escape

from tracked import read_text

# With the count, where the file has sentences with a number: lupdate wants it as the third argument.
OWN_TR = re.compile(r"QString tr\(const char \*text(?:, std::nullptr_t = nullptr, int count = -1)?\)\s*\{\s*"
                    r'return QCoreApplication::translate\("(\w+)", text(?:, nullptr, count)?\);')
CALL = re.compile(r"(?<![\w:])tr\(")
QUOTES = {'"': "&quot;", "'": "&apos;"}
SOURCE_LANGUAGE = "en"


class Sentence(NamedTuple):
    context: str
    source: str
    is_plural: bool = False  # has a form for each kind of number that the language tells apart


Forms = tuple[str, ...]  # of a translation: one, or as many as the language has for numbers
Sentences = dict[Sentence, Forms | None]  # None where there is no translation yet


def lupdate() -> str | None:
    return os.environ.get("LUPDATE") or shutil.which("lupdate", path="/usr/lib/qt6/bin") or shutil.which("lupdate")


def language_of(catalogue: pathlib.Path) -> str:
    return catalogue.stem.partition("_")[2]


class Sources:
    """What lupdate finds under ROOT, and how many forms it wants of a sentence with a number in each language."""

    def __init__(self, root: pathlib.Path, program: str, languages: set[str]):
        with tempfile.TemporaryDirectory() as folder:
            found = {language: pathlib.Path(folder) / f"found_{language}.ts" for language in {*languages, SOURCE_LANGUAGE}}
            subprocess.run([program, "-silent", "-locations", "absolute", root / "src", root / "qml", "-ts",
                            *found.values()], check=True, stderr=subprocess.DEVNULL)
            self.sentences = self._sentences_of(found[SOURCE_LANGUAGE])
            self.form_counts = {language: self._form_count_of(path) for language, path in found.items()}

    def wanted_in(self, language: str) -> set[Sentence]:
        return {sentence for sentence in self.sentences if sentence.is_plural or language != SOURCE_LANGUAGE}

    @staticmethod
    def _sentences_of(found: pathlib.Path) -> set[Sentence]:
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
                    sentences.add(Sentence(own[1] if is_own else context.findtext("name"), source,
                                           message.get("numerus") == "yes"))
        return sentences

    @staticmethod
    def _form_count_of(found: pathlib.Path) -> int:
        plural = ElementTree.parse(found).getroot().find("context/message[@numerus='yes']/translation")
        return 1 if plural is None else len(plural.findall("numerusform"))


def read_catalogue(path: pathlib.Path) -> Sentences:
    sentences: Sentences = {}
    for context in ElementTree.parse(path).getroot().findall("context"):
        for message in context.findall("message"):
            translation = message.find("translation")
            is_plural = message.get("numerus") == "yes"
            forms = None
            if translation is not None and translation.get("type") is None:
                written = translation.findall("numerusform") if is_plural else [translation]
                forms = tuple(form.text or "" for form in written)
            sentences[Sentence(context.findtext("name", ""), message.findtext("source", ""), is_plural)] = forms
    return sentences


def translation_lines(sentence: Sentence, forms: Forms | None, form_count: int) -> list[str]:
    state = ' type="unfinished"' if forms is None else ""
    written = [escape(form, QUOTES) for form in forms or ("",) * (form_count if sentence.is_plural else 1)]
    if not sentence.is_plural:
        return [f"        <translation{state}>{written[0]}</translation>"]
    return [f"        <translation{state}>", *[f"            <numerusform>{form}</numerusform>" for form in written],
            "        </translation>"]


def catalogue_text(language: str, sentences: Sentences, form_count: int) -> str:
    lines = ['<?xml version="1.0" encoding="utf-8"?>', "<!DOCTYPE TS>",
             f'<TS version="2.1" language="{language}" sourcelanguage="{SOURCE_LANGUAGE}">']
    for name in sorted({sentence.context for sentence in sentences}):
        lines += ["<context>", f"    <name>{escape(name)}</name>"]
        for sentence, forms in sorted(sentences.items()):
            if sentence.context != name:
                continue
            plural = ' numerus="yes"' if sentence.is_plural else ""
            lines += [f"    <message{plural}>",
                      f"        <source>{escape(sentence.source, QUOTES)}</source>",
                      *translation_lines(sentence, forms, form_count), "    </message>"]
        lines.append("</context>")
    return "\n".join([*lines, "</TS>", ""])


def main(arguments: list[str]) -> int:
    root = pathlib.Path(arguments[0] if arguments else pathlib.Path(__file__).parent.parent).resolve()
    program = lupdate()
    if not program:
        print("translations: lupdate is not installed (qt6-l10n-tools)")
        return 1
    catalogues = sorted((root / "translations").glob("*.ts"))
    sources = Sources(root, program, {language_of(path) for path in catalogues})
    for path in catalogues:
        language = language_of(path)
        known = read_catalogue(path)
        by_source = {sentence[1:]: forms for sentence, forms in known.items() if forms}
        merged = {sentence: known.get(sentence) or by_source.get(sentence[1:]) for sentence in sources.wanted_in(language)}
        path.write_text(catalogue_text(language, merged, sources.form_counts[language]), encoding="utf-8")
        left = sum(forms is None for forms in merged.values())
        print(f"{path.name}: {len(merged)} sentences, {left} not translated yet")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
