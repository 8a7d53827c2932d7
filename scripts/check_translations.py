#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Oriel authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every sentence is translated, in every language of translations/. The ctest `translations`.

A catalogue holds what the sources say, no more and no less (scripts/update_translations.py brings it up to date), each
sentence is finished, has as many plural forms as its language, and keeps its placeholders (%1, as often as the source
has them) and the blanks and line ends around it. A form for one number only may leave that number (%n) unsaid.

Usage: check_translations.py [ROOT]. Needs lupdate (qt6-l10n-tools), or its path in LUPDATE.
"""
import pathlib
import re
import sys
import xml.etree.ElementTree as ElementTree

from update_translations import Forms, Sentence, Sources, language_of, lupdate, read_catalogue

PLACEHOLDER = re.compile(r"%L?(?:\d{1,2}|n)")
NUMBER = re.compile(r"%L?n")
EDGES = re.compile(r"\A(\s*).*?(\s*)\Z", re.DOTALL)


def placeholders_of(text: str, with_number: bool) -> list[str]:
    return sorted(name for name in PLACEHOLDER.findall(text) if with_number or not NUMBER.fullmatch(name))


def breach_of(sentence: Sentence, forms: Forms | None, form_count: int) -> str | None:
    if not forms or not all(form.strip() for form in forms):
        return "is not translated"
    if sentence.is_plural and len(forms) != form_count:
        return f"has {len(forms)} plural forms instead of {form_count}"
    for form in forms:
        has_number = form is forms[-1] or bool(NUMBER.search(form))  # the last form stands for any number
        if placeholders_of(sentence.source, has_number) != placeholders_of(form, has_number):
            return "has other placeholders"
        if EDGES.match(sentence.source).groups() != EDGES.match(form).groups():
            return "has other blanks or line ends around it"
    return None


def breaches_of(path: pathlib.Path, sources: Sources) -> list[str]:
    try:
        known = read_catalogue(path)
    except ElementTree.ParseError as error:
        return [f"is not XML: {error}"]
    wanted = sources.wanted_in(language_of(path))
    breaches = [f"{context}: “{source}” is missing" for context, source, _ in sorted(wanted - known.keys())]
    breaches += [f"{context}: “{source}” is not in the sources" for context, source, _ in sorted(known.keys() - wanted)]
    for sentence in sorted(known.keys() & wanted):
        if breach := breach_of(sentence, known[sentence], sources.form_counts[language_of(path)]):
            breaches.append(f"{sentence.context}: “{sentence.source}” {breach}")
    return breaches


def main(arguments: list[str]) -> int:
    root = pathlib.Path(arguments[0] if arguments else pathlib.Path(__file__).parent.parent).resolve()
    program = lupdate()
    if not program:
        print("translations: lupdate is not installed (qt6-l10n-tools)")
        return 1
    catalogues = sorted((root / "translations").glob("*.ts"))
    sources = Sources(root, program, {language_of(path) for path in catalogues})
    breaches = [f"{path.name}: {breach}" for path in catalogues for breach in breaches_of(path, sources)]
    for breach in breaches:
        print(breach)
    print(f"translations: {len(breaches)} to be put right (scripts/update_translations.py finds new sentences)"
          if breaches else f"translations: every sentence is translated, in {len(catalogues)} catalogues")
    return 1 if breaches else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
