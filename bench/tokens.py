#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Oriel authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Counting tokens, measured: Oriel, and the npm packages js-tiktoken and gpt-tokenizer in turn with it. Ends with 1 when they
count differently, or Oriel is not quick: 20 MB a second, and twice the faster of the two, on English."""
import argparse
import collections
import json
import pathlib
import subprocess
import sys


def repeated(text, size):
    """At least size bytes of it, so that a round takes a while."""
    return text * (size // len(text.encode()) + 1)


def write_corpora(root, folder):
    """The project's own English and code, and the names of regions in all languages that Node knows."""
    folder.mkdir(parents=True, exist_ok=True)
    english = "\n".join(path.read_text() for path in sorted((root / "docs").glob("*.md")))
    code = "\n".join(path.read_text() for path in sorted((root / "src").rglob("*.cpp")))
    languages = subprocess.run(["node", "-e", REGIONS], check=True, capture_output=True, text=True).stdout
    corpora = {"English": repeated(english, 1_000_000), "code": code, "all languages": languages}
    paths = []
    for name, text in corpora.items():
        path = folder / f"{name}.txt"
        path.write_text(text.replace("<|", "<"))  # gpt-tokenizer refuses names of special tokens
        paths.append(path)
    return paths


REGIONS = """
const codes = [...Array(676).keys()].map(i => String.fromCharCode(65 + i / 26, 65 + i % 26));
for (const language of "ar bn cs de el en es fa fi fr gu he hi hu hy id it ja ka kk km kn ko lo lt ml mr my nl pa pl pt ro ru sv ta te th tr uk ur vi zh".split(" ")) {
    const name = new Intl.DisplayNames(language, {type: "region", fallback: "none"});
    process.stdout.write(codes.map(code => name.of(code)).filter(Boolean).join(", ") + ".\\n");
}
"""


def measured(commands, rounds):
    """Every program once in each round; the best of each kept, because the machine does other things too."""
    best, tokens = {}, collections.defaultdict(set)
    for _ in range(rounds):
        for command in commands:
            output = subprocess.run(command, check=True, capture_output=True, text=True).stdout
            for line in map(json.loads, output.splitlines()):
                key = line["corpus"], line["encoding"], line["program"]
                best[key] = max(best.get(key, 0), line["mbPerSecond"])
                tokens[key[:2]].add(line["tokens"])
    return best, tokens


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--bin", required=True, type=pathlib.Path)
    parser.add_argument("--node", default="", help="folder with the packages installed; empty leaves them out")
    parser.add_argument("--folder", required=True, type=pathlib.Path)
    parser.add_argument("--rounds", type=int, default=3)
    arguments = parser.parse_args()
    corpora = [str(path) for path in write_corpora(pathlib.Path(__file__).resolve().parent.parent, arguments.folder)]
    commands = [[str(arguments.bin / "bench_tokens"), *corpora]]
    if arguments.node:
        commands.append(["node", f"{arguments.node}/tokens.mjs", *corpora])
    best, tokens = measured(commands, arguments.rounds)

    programs = list(dict.fromkeys(program for _, _, program in best))
    print(f"{'million bytes a second':<30}" + "".join(f"{program:>16}" for program in programs) + f"{'ratio':>8}")
    is_good = True
    for corpus, encoding in tokens:
        rates = [best[corpus, encoding, program] for program in programs]
        others = max(rates[1:], default=0)
        print(f"{f'{corpus}, {encoding}':<30}" + "".join(f"{rate:16.1f}" for rate in rates)
              + (f"{rates[0] / others:8.1f}" if others else ""))
        is_good = is_good and len(tokens[corpus, encoding]) == 1
        if corpus == "English":
            is_good = is_good and rates[0] >= 20 and rates[0] >= 2 * others
    return 0 if is_good else 1


if __name__ == "__main__":
    sys.exit(main())
