#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Oriel authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""`oriel-cli tokens`. Usage: test_tokens.py ORIEL_CLI [unittest arguments]."""
import json
import pathlib
import unittest

from cli_case import CliCase

DATA = pathlib.Path(__file__).resolve().parents[2] / "data" / "tokens"


class TokensTest(CliCase):
    def tokens(self, *arguments: str, **options):
        return self.run_cli("tokens", *arguments, **options)

    def report(self, *arguments: str, **options) -> dict:
        outcome = self.tokens("--json", *arguments, **options)
        self.assertEqual((outcome.code, outcome.err), (0, ""))
        return json.loads(outcome.out)

    def test_a_model_of_openai_is_counted_exactly_and_has_a_price(self):
        for line in (DATA / "openai.jsonl").read_text(encoding="utf-8").splitlines()[:20]:
            counted = json.loads(line)
            for model, name in (("gpt-4", "cl100k"), ("gpt-4o", "o200k")):
                report = self.report("--model", model, input=counted["text"])
                self.assertEqual((report["tokens"], report["exact"], report["tokenizer"]), (counted[name], True, f"{name}_base"))
                special = self.report("--model", model, "--special", input=counted["text"])
                self.assertEqual(special["tokens"], counted[f"{name}Special"])
        report = self.report("--model", "gpt-4o", self.file("words.txt", "word " * 1000))
        self.assertEqual(report["tokens"], 1001)
        self.assertAlmostEqual(report["cost_read_usd"], 1001 * 2.5 / 1e6)
        self.assertAlmostEqual(report["cost_written_usd"], 1001 * 10 / 1e6)

    def test_words_say_the_count_how_sure_it_is_and_the_cost(self):
        outcome = self.tokens("--model", "gpt-4o", input="Hello")
        self.assertEqual(outcome.out, "1 token, exact (o200k_base)\n$2.5e-06 to be read by gpt-4o, $1e-05 to be written by it\n")
        self.assertEqual(self.tokens(input="Hello there").out, "2 tokens, exact (o200k_base)\n")
        outcome = self.tokens("--provider", "anthropic", "--model", "claude-of-tomorrow", input="Hello there")
        self.assertEqual(outcome.out, "2 tokens, estimated, off by about 30 % (nothing is learned of this model yet)\n")
        self.assertEqual(self.tokens("--model", "gpt-9", "--provider", "openai", "-", input="").out, "0 tokens, exact (o200k_base)\n")
        self.assertFalse((self.home / "oriel" / "data" / "history.db").exists(), "counting makes no history")

    def test_the_person_may_name_a_tokenizer(self):
        file = str(DATA / "files" / "byte-level.json")
        counted = json.loads((DATA / "files" / "byte-level.jsonl").read_text(encoding="utf-8").splitlines()[3])
        report = self.report("--model", "tiny", "--tokenizer", file, "--special", input=counted["text"])
        self.assertEqual((report["tokens"], report["tokenizer"]), (counted["tokens"], file))
        self.assertEqual(self.run_cli("config", "set", "tokens.files", f"tiny={file}").code, 0)
        self.assertEqual(self.report("--model", "tiny", "--special", input=counted["text"]), report)
        self.assertFalse(self.report("--model", "small", "--provider", "ollama", input="a")["exact"])

    def test_estimates_learn_from_what_answers_are_billed(self):
        words = "Rather long words for nobody in particular, again and again and again. " * 20
        arguments = ("--model", "tiny", "--provider", "openai-compatible")
        before = self.report(*arguments, input=words)
        self.assertEqual((before["exact"], before["observations"]), (False, 0))
        billed = int(before["tokens"] * 1.5)

        def answer(exchange):
            exchange.begin()
            exchange.chunk(words)
            exchange.chunk(finish="stop")
            exchange.event({"choices": [], "usage": {"prompt_tokens": billed + 7, "completion_tokens": billed}})
            exchange.send(b"data: [DONE]\n\n")
        self.server.answers = [answer] * 3
        for _ in range(3):
            self.assertEqual(self.ask("--conversation", "new", words).code, 0)
        after = self.report(*arguments, input=words)
        self.assertEqual(after["observations"], 6)
        self.assertAlmostEqual(after["tokens"] / before["tokens"], 1.5, delta=0.05)
        self.assertGreater(after["error"], 0)
        outcome = self.tokens(*arguments, input=words)
        self.assertRegex(outcome.out, r"^\d+ tokens, estimated, off by about \d+ % \(learned from 6 reported counts\)\n$")

    def test_what_cannot_be_counted_is_told_in_one_sentence(self):
        self.assert_one_sentence(self.tokens("/nowhere/at/all"), 1, "/nowhere/at/all", "no such file")
        self.assert_one_sentence(self.tokens(self.file("zeros", b"\0" * 50)), 2, "not text")
        self.assert_one_sentence(self.tokens(input=b"\xc3\x28\xff"), 2, "not text")
        self.assert_one_sentence(self.tokens("a", "b"), 2, "one file")
        self.assert_one_sentence(self.tokens("--provider", "nobody", input="a"), 2, "nobody")
        self.assert_one_sentence(self.tokens("--tokenizer", self.file("t.json", "{}"), input="a"), 2, "t.json", "no model")
        self.assert_one_sentence(self.tokens("--tokenizer", "/nowhere", input="a"), 1, "/nowhere")


if __name__ == "__main__":
    unittest.main()
