#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Oriel authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""How well documents are found: docs eval. Usage: test_evaluation.py ORIEL_CLI [unittest arguments]."""
import json
import os
import signal
import unittest

from cli_case import CliCase, TerminalRun

TOPICS = ["pump", "garden", "stone", "river", "lamp"]


def lines(*values: object) -> str:
    return "".join(json.dumps(value) + "\n" for value in values)


class EvaluationTest(CliCase):
    def setUp(self):
        super().setUp()
        self.collection = self.file("topics.jsonl", lines(*({"id": f"d{i}", "text": f"Here it says all about the {word}."}
                                                            for i, word in enumerate(TOPICS))))
        self.assertEqual(self.run_cli("docs", "add", self.collection, "--collection", "topics").code, 0)
        self.questions = self.file("q.jsonl", lines({"id": "a", "question": "the pump", "relevant": ["d0"]},
                                                    {"id": "b", "question": "a garden", "relevant": ["d1", "d3"]},
                                                    {"id": "c", "question": "the stone", "relevant": {"d4": 2, "d2": 1, "d0": 0}},
                                                    {"id": "d", "question": "???", "relevant": ["d3"]}))

    def evaluate(self, *arguments: str):
        outcome = self.run_cli("docs", "eval", *arguments)
        self.assertEqual((outcome.code, outcome.err), (0, ""))
        return outcome

    # a: found first. b: one of two, first: nDCG 1 / (1 + 1/log2(3)). c: the lesser of two: 1 / (2 + 1/log2(3)). d: none.
    def test_the_figures_are_those_that_a_hand_works_out(self):
        told = self.evaluate("--json", self.questions, "-k", "2", "--collection", "topics").json
        ndcg = [1, 0.6131, 0.3801, 0]
        self.assertEqual([result["id"] for result in told["results"]], ["a", "b", "c", "d"])
        for result, expected in zip(told["results"], ndcg):
            self.assertAlmostEqual(result["ndcg"], expected, 4)
        self.assertAlmostEqual(told["ndcg"], sum(ndcg) / 4, 4)
        self.assertAlmostEqual(told["precision"], (0.5 + 0.5 + 0.5 + 0) / 4)
        self.assertAlmostEqual(told["recall"], (1 + 0.5 + 0.5 + 0) / 4)
        self.assertAlmostEqual(told["mrr"], 3 / 4)
        self.assertEqual((told["k"], told["questions"], told["answered"], told["unknown"], told["before"]), (2, 4, 3, [], None))
        self.assertEqual([(one["name"], one["documents"], one["chunks"]) for one in told["collections"]], [("topics", 5, 5)])
        self.assertLessEqual(0, told["latency_ms"]["p50"])
        self.assertLessEqual(told["latency_ms"]["p50"], told["latency_ms"]["p95"])

    def test_the_next_run_tells_what_became_of_it(self):
        first = self.evaluate(self.questions)
        self.assertRegex(first.out, r"\A4 questions, asked of topics \(5 documents, 5 passages of at most 350 tokens\)\n\nnDCG@10 +0\.4983\n")
        self.assertRegex(first.out, r"(?m)^precision@10 +0\.0750\nrecall@10 +0\.5000\nMRR@10 +0\.7500\nlatency p50 +\d+\.\d ms\nlatency p95 +\d+\.\d ms\n")
        self.assertTrue(first.out.endswith("\nNothing was found for 1 of them.\n"), first.out)
        self.file("topics.jsonl", lines(*({"id": f"d{i}", "text": f"Here it says all about the {word}{' and the stone' if i == 4 else ''}."}
                                          for i, word in enumerate(TOPICS))))
        self.assertEqual(self.run_cli("docs", "reindex", "--changed").code, 0)
        second = self.evaluate(self.questions)
        self.assertRegex(second.out, r"(?m)^ +now +before +difference\nnDCG@10 +0\.\d{4} +0\.4983 +\+0\.\d{4}$")
        self.assertRegex(second.out, r"Before: \d{4}-\d\d-\d\d \d\d:\d\d, asked of topics \(.*\)\.\nBy nDCG 1 better, 0 worse, 3 the same\.\n\Z")
        told = self.evaluate("--json", self.questions).json
        self.assertEqual((told["before"]["better"], told["before"]["worse"]), (0, 0))
        self.assertEqual(told["before"]["ndcg"], told["ndcg"])
        self.assertIsNone(self.evaluate("--json", self.questions, "-k", "5").json["before"])

    def test_a_run_is_kept_as_it_is_printed_without_the_words(self):
        told = self.evaluate("--json", self.questions)
        kept = list((self.home / "oriel" / "data" / "evaluations").iterdir())
        self.assertEqual(len(kept), 1)
        self.assertEqual(kept[0].stat().st_mode & 0o777, 0o600)
        self.assertEqual(kept[0].read_text(encoding="utf-8"), told.out)
        self.assertNotIn("garden", told.out)

    def test_files_are_known_by_their_names(self):
        for folder, words in (("a", "The valve is blue."), ("b", "The valve is red.")):
            (self.work / folder).mkdir()
            self.file(f"{folder}/valve.md", words + "\n")
        self.assertEqual(self.run_cli("docs", "add", str(self.work / "a"), str(self.work / "b"), "--collection", "files").code, 0)
        questions = self.file("f.jsonl", lines({"question": "the red valve", "relevant": ["b/valve.md"]},
                                               {"question": "the blue valve", "relevant": [str(self.work / "a" / "valve.md")]}))
        told = self.evaluate("--json", questions, "--collection", "files").json
        self.assertEqual([(result["id"], result["ndcg"]) for result in told["results"]], [("1", 1), ("2", 1)])
        ambiguous = self.file("g.jsonl", lines({"question": "the red valve", "relevant": ["valve.md"]}))
        self.assert_one_sentence(self.run_cli("docs", "eval", ambiguous), 2, "\"valve.md\" names several documents")

    def test_documents_of_many_passages_take_one_place_each(self):
        paragraphs = "\n\n".join(f"The turbine, part {i}. " + f"Blade {i} turns. " * 90 for i in range(12))
        self.file("turbine.md", paragraphs)
        self.file("note.md", "A turbine stands beside the gate.\n")
        for name in ("turbine.md", "note.md"):
            self.assertEqual(self.run_cli("docs", "add", str(self.work / name), "--collection", "machines").code, 0)
        questions = self.file("m.jsonl", lines({"question": "turbine", "relevant": ["turbine.md", "note.md"]}))
        told = self.evaluate("--json", questions, "-k", "2", "--collection", "machines").json
        self.assertEqual((told["recall"], told["precision"], told["ndcg"]), (1, 1, 1))

    def test_what_is_not_there_counts_as_not_found(self):
        questions = self.file("u.jsonl", lines({"question": "pump", "relevant": ["d0", "gone.pdf"]}))
        outcome = self.run_cli("docs", "eval", "--json", questions)
        self.assertEqual(outcome.code, 0)
        self.assertEqual(outcome.err, "Not there, and counted as not found: \"gone.pdf\".\n")
        self.assertEqual((outcome.json["recall"], outcome.json["unknown"]), (0.5, ["gone.pdf"]))
        questions = self.file("v.jsonl", lines({"question": "pump", "relevant": [f"gone{i}.pdf" for i in range(9)]}))
        self.assert_one_sentence(self.run_cli("docs", "eval", questions), 2, "None of the relevant documents is there", "\"gone0.pdf\"", "and 4 more")
        self.assertEqual(len(list((self.home / "oriel" / "data" / "evaluations").iterdir())), 1)

    def test_what_is_wrong_is_said_in_one_sentence(self):
        for content, words in (("", "no questions"), ("\n \n", "no questions"),
                               (lines({"question": "a", "relevant": ["d0"]}) + "{", "line 2: this is not JSON"),
                               ("[1]", "line 1: it is no object"), (b"\x00\xff\xfe" * 50, "line 1: this is not JSON"),
                               (lines({"question": "a", "relevant": []}), "line 1"), (lines({"question": "a"}), "\"relevant\"")):
            self.assert_one_sentence(self.run_cli("docs", "eval", self.file("bad.jsonl", content)), 2, words)
        self.assert_one_sentence(self.run_cli("docs", "eval", str(self.work / "missing.jsonl")), 1, "missing.jsonl")
        self.assert_one_sentence(self.run_cli("docs", "eval", str(self.work)), 1, str(self.work))
        self.assert_one_sentence(self.run_cli("docs", "eval"), 2, "docs eval")
        self.assert_one_sentence(self.run_cli("docs", "eval", self.questions, self.questions), 2, "one file")
        self.assert_one_sentence(self.run_cli("docs", "eval", self.questions, "--collection", "no"), 2, "“no”")
        for depth in ("0", "-1", "x", "1001"):
            self.assert_one_sentence(self.run_cli("docs", "eval", self.questions, "-k", depth), 2, "-k", depth)
        self.assertFalse((self.home / "oriel" / "data" / "evaluations").exists())

    def test_without_documents_it_says_so(self):
        self.environment["ORIEL_HOME"] = str(self.home / "other")
        self.assert_one_sentence(self.run_cli("docs", "eval", self.questions), 2, "No documents were added yet.")

    def test_a_folder_that_cannot_be_written_is_said_after_the_figures(self):
        (self.home / "oriel" / "data" / "evaluations").write_text("in the way")
        outcome = self.run_cli("docs", "eval", self.questions)
        self.assert_one_sentence(outcome, 1, "evaluations")
        self.assertIn("nDCG@10", outcome.out)

    def test_many_questions_can_be_stopped_and_nothing_is_kept(self):
        questions = self.file("many.jsonl", lines(*({"question": f"the pump {i}", "relevant": ["d0"]} for i in range(200_000))))
        run = TerminalRun(self, "docs", "eval", questions)
        run.wait_for(r"\d+ of 200000")
        os.kill(run.process.pid, signal.SIGINT)
        self.assertEqual(run.wait_for_end(), 130)
        self.assertFalse((self.home / "oriel" / "data" / "evaluations").exists())


if __name__ == "__main__":
    unittest.main()
