#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Oriel authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""How well documents are found by their words, beside SQLite's FTS5 and a textbook's BM25 on the same texts, all in one run.

Prints the tables of docs/retrieval.md. The collections are not part of Oriel; each is told by its files:
  --smart NAME DOCUMENTS QUESTIONS RELEVANCE   in the form of the SMART system (Cranfield, CISI, MEDLINE): .I, .T, .W
  --squad NAME FILE                            in the form of SQuAD (XQuAD in its languages): a passage is a document

Ends with 1 when Oriel finds less than FTS5 or BM25 do in any of them, or `docs eval` does not work out the same figures.
"""
import argparse
import collections
import json
import math
import os
import pathlib
import re
import sqlite3
import subprocess
import sys
from typing import Callable, NamedTuple

DEPTH = 10
K1, B = 1.2, 0.75  # of the textbook: Manning, Raghavan and Schütze, "Introduction to Information Retrieval", 2008, 11.4.3


class Collection(NamedTuple):
    name: str
    documents: dict[str, tuple[str, str]]  # id: title, text
    questions: dict[str, str]
    relevant: dict[str, set[str]]  # of a question


Ranking = dict[str, list[str]]  # documents by question, the best first


def smart_records(path: pathlib.Path) -> list[dict[str, str]]:
    records: list[dict[str, str]] = []
    field = ""
    for line in path.read_text(encoding="utf-8", errors="replace").splitlines():
        if re.match(r"\.I\s+\d", line):
            records.append(collections.defaultdict(str, I=line.split()[1]))
        elif re.match(r"\.[A-Z]\s*$", line):
            field = line[1]
        else:
            records[-1][field] += line + "\n"
    return records


def smart_relevance(path: pathlib.Path) -> dict[int, set[str]]:
    """`question document ...`, or with a 0 between them. Of Cranfield's codes 1 to 4 bear on it, the least is -1."""
    rows = [line.split() for line in path.read_text().splitlines() if line.strip()]
    has_zero = all(row[1] == "0" for row in rows)
    is_coded = not has_zero and len(rows[0]) == 3
    relevant: dict[int, set[str]] = collections.defaultdict(set)
    for row in rows:
        if not is_coded or int(row[2]) > 0:
            relevant[int(row[0])].add(row[2] if has_zero else row[1])
    return relevant


def read_smart(name: str, documents: str, questions: str, relevance: str) -> Collection:
    """The judgements number the questions in their order, whatever .I says."""
    relevant = smart_relevance(pathlib.Path(relevance))
    asked = {str(number): record["W"] for number, record in enumerate(smart_records(pathlib.Path(questions)), 1)
             if relevant[number]}
    return Collection(name, {record["I"]: (" ".join(record["T"].split()), record["W"]) for record in smart_records(pathlib.Path(documents))},
                      asked, {question: relevant[int(question)] for question in asked})


def read_squad(name: str, path: str) -> Collection:
    collection = Collection(name, {}, {}, {})
    for article in json.loads(pathlib.Path(path).read_text(encoding="utf-8"))["data"]:
        for paragraph in article["paragraphs"]:
            document = f"p{len(collection.documents)}"
            collection.documents[document] = ("", paragraph["context"])
            for question in paragraph["qas"]:
                collection.questions[question["id"]] = question["question"]
                collection.relevant[question["id"]] = {document}
    return collection


def ndcg(collection: Collection, ranking: Ranking) -> float:
    total = 0.0
    for question, relevant in collection.relevant.items():
        found = ranking.get(question, [])[:DEPTH]
        gain = sum(1 / math.log2(place + 2) for place, document in enumerate(found) if document in relevant)
        total += gain / sum(1 / math.log2(place + 2) for place in range(min(len(relevant), DEPTH)))
    return total / len(collection.relevant)


def nothing_of(ranking: Ranking) -> int:
    return sum(not found for found in ranking.values())


class Fts5:
    """Any of the words, by its own rank."""

    def __init__(self, collection: Collection, tokenizer: str, cut: Callable[[str], list[str]]):
        self.cut = cut
        self.database = sqlite3.connect(":memory:")
        self.database.execute(f"CREATE VIRTUAL TABLE passage USING fts5(id UNINDEXED, title, text, tokenize='{tokenizer}')")
        self.database.executemany("INSERT INTO passage VALUES (?, ?, ?)",
                                  [(key, *words) for key, words in collection.documents.items()])

    def search(self, question: str) -> list[str]:
        words = " OR ".join(f'"{word}"' for word in dict.fromkeys(self.cut(question)))
        if not words:
            return []
        return [row[0] for row in self.database.execute("SELECT id FROM passage WHERE passage MATCH ? ORDER BY rank LIMIT ?", (words, DEPTH))]


class Bm25:
    def __init__(self, documents: dict[str, list[str]], cut: Callable[[str], list[str]]):
        self.cut = cut
        self.postings: dict[str, list[tuple[str, int]]] = collections.defaultdict(list)
        self.lengths = {key: len(words) for key, words in documents.items()}
        self.mean = sum(self.lengths.values()) / len(self.lengths)
        for key, words in documents.items():
            for word, count in collections.Counter(words).items():
                self.postings[word].append((key, count))

    def search(self, question: str) -> list[str]:
        scores: dict[str, float] = collections.defaultdict(float)
        for word in set(self.cut(question)):
            rows = self.postings.get(word, [])
            rarity = math.log(1 + (len(self.lengths) - len(rows) + 0.5) / (len(rows) + 0.5))
            for key, count in rows:
                scores[key] += rarity * count * (K1 + 1) / (count + K1 * (1 - B + B * self.lengths[key] / self.mean))
        return sorted(scores, key=lambda key: (-scores[key], key))[:DEPTH]


def words_of(text: str) -> list[str]:
    return re.findall(r"\w+", text.lower())


def trigrams_of(text: str) -> list[str]:
    return [word[i:i + 3] for word in words_of(text) for i in range(len(word) - 2)]


class PorterStems:
    """What FTS5's Porter makes of words, asked of FTS5 itself."""

    def __init__(self):
        self.database = sqlite3.connect(":memory:")
        self.database.execute("CREATE VIRTUAL TABLE word USING fts5(form, tokenize='porter unicode61')")
        self.database.execute("CREATE VIRTUAL TABLE stem USING fts5vocab(word, instance)")
        self.known: dict[str, str] = {}

    def __call__(self, text: str) -> list[str]:
        words = words_of(text)
        new = list(dict.fromkeys(word for word in words if word not in self.known))
        self.database.execute("DELETE FROM word")
        self.database.executemany("INSERT INTO word (rowid, form) VALUES (?, ?)", enumerate(new, 1))
        stems: dict[int, str] = {row: stem for stem, row in self.database.execute("SELECT term, doc FROM stem")}
        self.known.update({word: stems.get(row, word) for row, word in enumerate(new, 1)})
        return [self.known[word] for word in words]


class Oriel:
    """oriel-cli with a home of its own."""

    def __init__(self, cli: pathlib.Path, bench: pathlib.Path | None, folder: pathlib.Path):
        self.cli, self.bench, self.folder = cli.resolve(), bench and bench.resolve(), folder.resolve()
        self.folder.mkdir(parents=True, exist_ok=True)
        self.environment = {**os.environ, "ORIEL_HOME": str(self.folder / "home"), "LC_ALL": "C.UTF-8"}

    def run(self, *command: object) -> str:
        done = subprocess.run([str(part) for part in command], env=self.environment, capture_output=True, text=True, check=False)
        if done.returncode:
            sys.exit(f"{command[0]} ended with {done.returncode}: {done.stderr}")
        return done.stdout

    def write(self, name: str, lines: list[dict]) -> pathlib.Path:
        path = self.folder / name
        path.write_text("".join(json.dumps(line, ensure_ascii=False) + "\n" for line in lines), encoding="utf-8")
        return path

    def add(self, collection: Collection) -> None:
        path = self.write(f"{collection.name}.jsonl", [{"id": key, "title": title, "text": text}
                                                      for key, (title, text) in collection.documents.items() if title or text.strip()])
        self.run(self.cli, "docs", "add", path, "--collection", collection.name)

    def queries(self, collection: Collection) -> pathlib.Path:
        return self.write(f"{collection.name}-queries.jsonl", [{"id": key, "text": text} for key, text in collection.questions.items()])

    def search(self, collection: Collection, asked: str) -> Ranking:
        out = self.run(self.cli, "docs", "search", "--queries", self.queries(collection), "-k", DEPTH, "--collection", asked)
        return {line["id"]: [result["document"] for result in line["results"]] for line in map(json.loads, out.splitlines())}

    def evaluated(self, collection: Collection) -> dict:
        path = self.write(f"{collection.name}-questions.jsonl", [{"id": key, "question": text, "relevant": sorted(collection.relevant[key])}
                                                                for key, text in collection.questions.items()])
        return json.loads(self.run(self.cli, "docs", "eval", path, "-k", DEPTH, "--collection", collection.name, "--json"))

    def steps(self, collection: Collection) -> dict[str, tuple[Ranking, float]]:
        """What each step of the search makes of the questions, and its milliseconds of the processor at the median."""
        if not self.bench:
            return {}
        out = self.run(self.bench, self.folder / "home" / "data" / "documents", collection.name, self.queries(collection))
        rankings: dict[str, Ranking] = collections.defaultdict(dict)
        times: dict[str, list[float]] = collections.defaultdict(list)
        for line in map(json.loads, out.splitlines()):
            rankings[line["step"]][line["id"]] = line["documents"]
            times[line["step"]].append(line["ms"])
        return {step: (ranking, sorted(times[step])[len(times[step]) // 2]) for step, ranking in rankings.items()}


def baselines(collection: Collection) -> dict[str, Ranking]:
    porter = PorterStems()
    texts = {key: f"{title} {text}" for key, (title, text) in collection.documents.items()}
    searches = {"FTS5, Porter": Fts5(collection, "porter unicode61", words_of),
                "FTS5, trigrams": Fts5(collection, "trigram", trigrams_of),
                "BM25": Bm25({key: words_of(text) for key, text in texts.items()}, words_of),
                "BM25, Porter": Bm25({key: porter(text) for key, text in texts.items()}, porter)}
    return {name: {key: search.search(text) for key, text in collection.questions.items()} for name, search in searches.items()}


def table(title: str, rows: list[list[str]]) -> None:
    print(f"| {title} | " + " | ".join(rows[0]) + " |\n" + "| --- " * (len(rows[0]) + 1) + "|")
    for row in rows[1:]:
        print("| " + " | ".join(row) + " |")
    print(flush=True)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--cli", required=True, type=pathlib.Path)
    parser.add_argument("--bench", type=pathlib.Path, help="bench_retrieval, for what each step of the search adds")
    parser.add_argument("--folder", required=True, type=pathlib.Path, help="of its own, to work in")
    parser.add_argument("--smart", action="append", nargs=4, default=[], metavar=("NAME", "DOCUMENTS", "QUESTIONS", "RELEVANCE"))
    parser.add_argument("--squad", action="append", nargs=2, default=[], metavar=("NAME", "FILE"))
    arguments = parser.parse_args()
    every = [read_smart(*one) for one in arguments.smart] + [read_squad(*one) for one in arguments.squad]
    together = Oriel(arguments.cli, None, arguments.folder / "together")

    names = ["FTS5, Porter", "FTS5, trigrams", "BM25", "BM25, Porter"]
    rows = [["documents", "questions", *names, "Oriel", "Oriel / FTS5", "Oriel / BM25", "nothing found", "Oriel, all in one index"]]
    steps, costs, problems = [], [], []
    for collection in every:
        together.add(collection)
    for collection in every:
        oriel = Oriel(arguments.cli, arguments.bench, arguments.folder / collection.name)
        oriel.add(collection)
        ranking = oriel.search(collection, collection.name)
        figure = ndcg(collection, ranking)
        others = {name: ndcg(collection, found) for name, found in baselines(collection).items()}
        told = oriel.evaluated(collection)
        if abs(told["ndcg"] - figure) > 1e-9:
            problems.append(f"{collection.name}: docs eval says {told['ndcg']}, it is {figure}")
        if figure < max(others["FTS5, Porter"], others["BM25"]):
            problems.append(f"{collection.name}: Oriel finds less than what it is set beside")
        rows.append([collection.name, str(len(collection.documents)), str(len(collection.questions)), *(f"{others[name]:.3f}" for name in names),
                     f"{figure:.3f}", f"{figure / others['FTS5, Porter']:.2f}", f"{figure / others['BM25']:.2f}", str(nothing_of(ranking)),
                     f"{ndcg(collection, together.search(collection, collection.name)):.3f}"])
        made = oriel.steps(collection)
        steps.append([collection.name, *(f"{ndcg(collection, found):.3f}" for found, _ in made.values())])
        costs.append([collection.name, *(f"{time_ms:.2f}" for _, time_ms in made.values())])
        heads = list(made)
    table("nDCG@10", rows)
    if arguments.bench:
        table("nDCG@10", [heads, *steps])
        table("ms of the processor, median", [heads, *costs])
    first = every[0]
    table(f"questions of {first.name} asked of", [["nothing was found"], *([other.name, f"{nothing_of(together.search(first, other.name))} of {len(first.questions)}"]
                                                                          for other in every[1:])])
    for problem in problems:
        print(problem, file=sys.stderr)
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
