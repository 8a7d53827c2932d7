#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Oriel authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every sentence is translated, in every language of translations/. The ctest `translations`.

A catalogue holds what the sources say, no more and no less (scripts/update_translations.py brings it up to date), each
sentence is finished, and keeps its placeholders (%1) and the blanks and line ends around it.

Usage: check_translations.py [ROOT]. Needs lupdate (qt6-l10n-tools), or its path in LUPDATE.
"""
import pathlib
import re
import sys
import xml.etree.ElementTree as ElementTree

from update_translations import lupdate, read_catalogue, sentences_of_sources

PLACEHOLDER = re.compile(r"%(?:L?\d{1,2}|n)")
EDGES = re.compile(r"\A(\s*).*?(\s*)\Z", re.DOTALL)


def breach_of(source: str, translation: str | None) -> str | None:
    if not translation or not translation.strip():
        return "is not translated"
    if set(PLACEHOLDER.findall(source)) != set(PLACEHOLDER.findall(translation)):
        return "has other placeholders"
    if EDGES.match(source).groups() != EDGES.match(translation).groups():
        return "has other blanks or line ends around it"
    return None


def breaches_of(path: pathlib.Path, wanted: set[tuple[str, str]]) -> list[str]:
    try:
        known = read_catalogue(path)
    except ElementTree.ParseError as error:
        return [f"is not XML: {error}"]
    breaches = [f"{context}: “{source}” is missing" for context, source in sorted(wanted - known.keys())]
    breaches += [f"{context}: “{source}” is not in the sources" for context, source in sorted(known.keys() - wanted)]
    for context, source in sorted(known.keys() & wanted):
        if breach := breach_of(source, known[context, source]):
            breaches.append(f"{context}: “{source}” {breach}")
    return breaches


def main(arguments: list[str]) -> int:
    root = pathlib.Path(arguments[0] if arguments else pathlib.Path(__file__).parent.parent).resolve()
    program = lupdate()
    if not program:
        print("translations: lupdate is not installed (qt6-l10n-tools)")
        return 1
    wanted = sentences_of_sources(root, program)
    catalogues = sorted((root / "translations").glob("*.ts"))
    breaches = [f"{path.name}: {breach}" for path in catalogues for breach in breaches_of(path, wanted)]
    for breach in breaches:
        print(breach)
    print(f"translations: {len(breaches)} to be put right (scripts/update_translations.py finds new sentences)"
          if breaches else "translations: every sentence is translated")
    return 1 if breaches else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
