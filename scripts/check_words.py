#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Oriel authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a person reads can be translated: no sentence of src/ goes past tr(). The ctest `words`.

A literal is a sentence when it begins with a capital, a quotation mark or a placeholder, has a blank and ends as a
sentence does; when it begins with a placeholder and goes on for three words, whatever is put behind it; or, whatever it looks like, when it has two words and is the message of failure(), a Notice or the reason of
a ParameterDropped. Such a one stands in tr(), translate() or QT_TRANSLATE_NOOP(), or scripts/words.txt says why not.
The terminal speaks English: its room, cli, is not looked at.

Usage: check_words.py [ROOT]. An exception that is no longer needed is a failure too.
"""
import pathlib
import re
import sys
from typing import Iterator, NamedTuple

from tracked import read_text, tracked_files

EXCEPTIONS = pathlib.Path("scripts/words.txt")
EXCEPTION = re.compile(r"(\S+)(?:\s+(“.+?”|\w+\(\))(?=\s|$))?\s*(.*)")
TERMINAL = "cli"

TOKEN = re.compile(
    r"""//[^\n]* | /\*.*?\*/ | ^[ \t]*\#(?:\\\n|[^\n])*
    | (?:u8|u|U|L)?R"(?P<mark>[^(\s"]*)\(.*?\)(?P=mark)"\w* | (?:u8|u|U|L)?"(?:\\.|[^"\\\n])*"\w*
    | (?:u8|u|U|L)?'(?:\\.|[^'\\\n])+' | [A-Za-z_]\w* | \d[\w'.]* | :: | -> | \S""",
    re.DOTALL | re.MULTILINE | re.VERBOSE)
LITERAL = re.compile(r'(?:u8|u|U|L)?(R?)"(.*)"\w*\Z', re.DOTALL)
NAME = re.compile(r"[A-Za-z_]\w*\Z")
SENTENCE = re.compile(r"""(?![A-Z]+\s[A-Z]+\b)(?:[A-Z“"]|%\d,?\s).*\s.*(?:[^\W_]|["”)])(?:[.!?…]["”)]?|:\s%\d)\s*\Z""", re.DOTALL)
BEGUN = re.compile(r"%\d,?\s(?:.*\s)?(?:[^\W\d_][\w'’]*\s+){2,}[^\W\d_][\w'’]*\Z", re.DOTALL)  # its end is put on elsewhere
TWO_WORDS = re.compile(r"[^\W\d_]{2,}[,;:]?\s[“\"%(]?[^\W\d_]{2,}")

TRANSLATED = {"tr", "translate", "QT_TRANSLATE_NOOP", "QT_TR_NOOP"}
NOT_SHOWN = {"static_assert", "Q_ASSERT_X", "qFatal", "qCDebug", "qCInfo", "qCWarning", "qCCritical"}
SHOWN = {"failure": 1, "Notice": 0, "ParameterDropped": 1}  # which argument a person reads


class Literal(NamedTuple):
    line: int
    text: str
    calls: list[tuple[str, int]]  # whose argument it is, and the how many-th, from the outermost


def tokens_of(source: str) -> Iterator[tuple[str, int]]:
    line, counted = 1, 0
    for found in TOKEN.finditer(source):
        token = found[0]
        line += source.count("\n", counted, found.start())
        counted = found.start()
        if not token.startswith(("//", "/*")) and not token.lstrip().startswith("#"):
            yield token, line


def plain_text(written: str) -> str:
    return re.sub(r'\\(["\'\\])', r"\1", written.replace("\\n", "\n"))


def raw_text(written: str) -> str:
    return written[written.index("(") + 1:written.rindex(")")]


def callee_before(tokens: list[tuple[str, int]], at: int) -> str:
    """The name in front of a bracket, alone: `arg` of `text.arg(`; of `Notice notice{` the type's."""
    if at == 0 or not NAME.match(tokens[at - 1][0]):
        return ""
    if tokens[at][0] == "{" and at > 1 and tokens[at - 2][0] in SHOWN:
        return tokens[at - 2][0]
    return tokens[at - 1][0]


def literals_of(source: str) -> Iterator[Literal]:
    """Neighbours are one literal, as the compiler reads them."""
    tokens = list(tokens_of(source))
    calls: list[tuple[str, int]] = []
    at = 0
    while at < len(tokens):
        token, line = tokens[at]
        if token in "([{":
            calls.append((callee_before(tokens, at), 0))
        elif token in ")]}" and calls:
            calls.pop()
        elif token == "," and calls:
            calls[-1] = (calls[-1][0], calls[-1][1] + 1)
        elif LITERAL.match(token):
            text = ""
            while at < len(tokens) and (piece := LITERAL.match(tokens[at][0])):
                text += raw_text(piece[2]) if piece[1] else plain_text(piece[2])
                at += 1
            yield Literal(line, text, list(calls))
            continue
        at += 1


def is_left_out(literal: Literal) -> bool:
    names = {name for name, _ in literal.calls}
    if names & TRANSLATED or names & NOT_SHOWN:
        return False
    if SENTENCE.match(literal.text) or BEGUN.match(literal.text):
        return True
    carrier = next((call for call in reversed(literal.calls) if call[0] not in {"", "arg"}), ("", 0))
    return SHOWN.get(carrier[0]) == carrier[1] and bool(TWO_WORDS.search(literal.text))


class Excuse(NamedTuple):
    path: str
    scope: str  # “the beginning” of a literal, or the call() that it is an argument of; "" for the whole file

    def excuses(self, path: pathlib.Path, literal: Literal) -> bool:
        if path.as_posix() != self.path:
            return False
        if self.scope.endswith("()"):
            return self.scope[:-2] in {name for name, _ in literal.calls}
        return literal.text.startswith(self.scope.strip("“”"))


def read_exceptions(root: pathlib.Path) -> tuple[list[Excuse], list[str]]:
    """Those that there are, and what is wrong with the list itself."""
    exceptions, breaches = [], []
    listing = root / EXCEPTIONS
    for number, line in enumerate(read_text(listing).splitlines() if listing.exists() else [], 1):
        if not line.strip() or line.startswith("#"):
            continue
        path, scope, reason = EXCEPTION.match(line.strip()).groups()
        if not reason:
            breaches.append(f"{EXCEPTIONS}:{number}: {path} has no reason")
        exceptions.append(Excuse(path, scope or ""))
    return exceptions, breaches


def main(arguments: list[str]) -> int:
    root = pathlib.Path(arguments[0] if arguments else pathlib.Path(__file__).parent.parent).resolve()
    exceptions, breaches = read_exceptions(root)
    needed = set()
    for path in tracked_files(root):
        if path.parts[0] != "src" or path.suffix not in {".cpp", ".h"} or path.parts[1] == TERMINAL:
            continue
        for literal in filter(is_left_out, literals_of(read_text(root / path))):
            excused = {one for one in exceptions if one.excuses(path, literal)}
            needed |= excused
            if not excused:
                breaches.append(f"{path}:{literal.line}: “{literal.text.strip()}” goes past tr()")
    for path, scope in exceptions:
        if (path, scope) not in needed:
            words = f"{path} {scope}".strip()
            breaches.append(f"{EXCEPTIONS}: {words} is not needed any more; take its line out")
    for breach in breaches:
        print(breach)
    print(f"words: {len(breaches)} breaches" if breaches else "words: every sentence can be translated")
    return 1 if breaches else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
