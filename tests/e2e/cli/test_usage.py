#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Oriel authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""`oriel-cli usage` as a person and a script use it. Usage: test_usage.py ORIEL_CLI [unittest arguments]."""
import contextlib
import csv
import io
import sqlite3
import unittest

from cli_case import CliCase
from scripted_server import refusal, words

SECRET = "the pumpkin is under the stairs"


def with_usage(text: str, prompt: int, completion: int):
    def answer(exchange):
        exchange.begin()
        exchange.chunk(text)
        exchange.end(usage={"prompt_tokens": prompt, "completion_tokens": completion, "total_tokens": prompt + completion})
    return answer


class UsageTest(CliCase):
    @property
    def database(self):
        return self.home / "oriel" / "data" / "history.db"

    def rows(self, sql: str):
        with contextlib.closing(sqlite3.connect(f"file:{self.database}?mode=ro", uri=True, timeout=10)) as connection:
            return connection.execute(sql).fetchall()

    def usage(self, *arguments: str):
        return self.run_cli("usage", *arguments)

    def far(self, model: str) -> list[str]:
        """The scripted server at an address that is not known to be this machine's: what it answers has a price."""
        self.environment["NO_PROXY"] = "*"
        return ["--provider", "openai-compatible", "--base-url", f"http://0.0.0.0:{self.server.port}/v1", "--model", model]

    def ask_far(self, model: str, *arguments: str):
        return self.run_cli("ask", *self.far(model), *arguments, SECRET)

    def test_nothing_was_asked_yet(self):
        outcome = self.usage()
        self.assertEqual((outcome.code, outcome.out), (0, ""))
        self.assert_one_sentence(outcome, 0, "Nothing was asked yet")
        self.assertEqual(self.usage("--json").json["total"]["requests"], 0)

    def test_what_was_asked_is_counted(self):
        self.server.answers = [with_usage("One.", 1000, 100), with_usage("Two.", 2000, 50)]
        self.assertEqual(self.ask(SECRET).code, 0)
        self.assertEqual(self.ask(SECRET).code, 0)
        told = self.usage("--by", "model", "--json").json
        self.assertEqual(told["by"], "model")
        self.assertEqual([line["line"] for line in told["lines"]], ["openai-compatible/tiny"])
        total = told["total"]
        self.assertEqual((total["requests"], total["errors"], total["retries"]), (2, 0, 0))
        self.assertEqual((total["prompt_tokens"], total["completion_tokens"]), (3000, 150))
        self.assertEqual(total["cost_usd"], 0)  # a server on this machine
        self.assertIsNotNone(total["first_token_p50_ms"])
        self.assertIn("openai-compatible/tiny", self.usage("--by", "model").out)
        table = self.usage().out.splitlines()
        self.assertEqual(len(table), 3)
        self.assertRegex(table[1], r"^\d{4}-\d\d-\d\d +2 ")
        self.assertRegex(table[2], r"^in all +2 ")

    def test_a_price_is_shown_and_kept(self):
        self.server.answers = [with_usage("One.", 1000, 100)]
        outcome = self.ask_far("gpt-4o", "--json")
        self.assertEqual(outcome.code, 0, outcome.err)
        self.assertEqual(outcome.json["usage"]["cost_usd"], 0.0035)
        self.assertEqual(outcome.json["usage"]["cost_origin"], "computed")
        self.assertEqual(self.usage("--json").json["total"]["cost_usd"], 0.0035)
        self.assertEqual(self.rows("SELECT price_input, price_output, price_as_of FROM ledger"),
                         [(2500000, 10000000, "2025-12-01")])

    def test_every_attempt_has_its_row(self):
        self.server.answers = [refusal(500, "busy"), with_usage("One.", 10, 1)]
        self.assertEqual(self.ask("--retries", "1", SECRET).code, 0)
        self.assertEqual(self.rows("SELECT retry, outcome FROM ledger ORDER BY key"), [(0, "server"), (1, "complete")])
        total = self.usage("--json").json["total"]
        self.assertEqual((total["requests"], total["retries"], total["errors"]), (2, 1, 1))

    def test_conversations_have_their_own_lines(self):
        self.server.answer_for = words("ok")
        begun = self.ask("--conversation", "new", SECRET)
        self.assertEqual(begun.code, 0, begun.err)
        id = self.rows("SELECT id FROM conversation")[0][0]
        self.ask("--conversation", id, SECRET)
        self.ask(SECRET)
        lines = {line["line"]: line["requests"] for line in self.usage("--by", "conversation", "--json").json["lines"]}
        self.assertEqual(lines, {id: 2, "": 1})

    def test_since_and_csv(self):
        self.server.answer_for = words("ok")
        self.ask(SECRET)
        rows = list(csv.reader(io.StringIO(self.usage("--by", "provider", "--csv").out)))
        self.assertEqual(rows[0][:2], ["provider", "requests"])
        self.assertEqual(rows[1][:2], ["openai-compatible", "1"])
        self.assertEqual({len(row) for row in rows}, {16})
        self.assertEqual(self.usage("--since", "today", "--json").json["total"]["requests"], 1)
        later = self.usage("--since", "2999-01-01")
        self.assert_one_sentence(later, 0, "Nothing was asked since then")

    def test_nothing_that_was_said_is_in_the_ledger(self):
        self.server.answers = [words("the answer is a turnip")]
        self.assertEqual(self.ask(SECRET).code, 0)
        for file in self.database.parent.glob("history.db*"):
            for word in (b"pumpkin", b"turnip"):
                self.assertNotIn(word, file.read_bytes(), file)

    def test_an_answer_comes_although_its_row_cannot_be_kept(self):
        self.database.parent.parent.mkdir(parents=True)
        self.database.parent.write_text("a file in the place of the folder")
        self.server.answers = [words("Hello.")]
        outcome = self.ask(SECRET)
        self.assertEqual((outcome.code, outcome.out), (0, "Hello.\n"), outcome.err)
        self.assertEqual(self.usage().code, 1)

    def test_the_offline_assistant_costs_nothing_and_leaves_no_row(self):
        self.assertEqual(self.run_cli("ask", "Hi", input="A text.").code, 0)
        self.assertFalse(self.database.exists())

    def assert_sentences(self, outcome, code: int, *pieces: str):
        self.assertEqual(outcome.code, code, outcome.err)
        for piece in pieces:
            self.assertIn(piece, outcome.err)

    def set(self, key: str, value: str) -> None:
        outcome = self.run_cli("config", "set", key, value)
        self.assertEqual(outcome.code, 0, outcome.err)

    def test_a_budget_warns_and_then_stops(self):
        self.server.answer_for = with_usage("One.", 1000, 150)  # $0.004
        self.set("budget.day", "0.005")
        first = self.ask_far("gpt-4o")
        self.assertEqual((first.code, first.err), (0, ""))
        second = self.ask_far("gpt-4o")
        self.assertEqual((second.code, second.out), (0, "One.\n"))
        self.assert_one_sentence(second, 0, "$0.0040", "budget")
        asked = len(self.server.requests)
        third = self.ask_far("gpt-4o")
        self.assert_sentences(third, 4, "used up", "$0.0080", "budget.lifted")
        self.assertEqual(len(self.server.requests), asked)
        self.assertEqual(self.ask(SECRET).code, 0)  # a server on this machine is free
        told = self.run_cli("ask", *self.far("gpt-4o"), "--json", SECRET)
        self.assertEqual((told.code, told.json["error"]["kind"]), (4, "budget"))
        self.set("budget.lifted", "2999-01-01")
        self.assertEqual(self.ask_far("gpt-4o").code, 0)

    def test_another_target_answers_when_one_cannot(self):
        self.server.answers = [refusal(500, "busy"), words("From the second.")]
        added = self.run_cli("providers", "add", "second", "--base-url", self.server.url)
        self.assertEqual(added.code, 0, added.err)
        self.set("routing.fallback", "second/other")
        outcome = self.ask("--retries", "0", SECRET)
        self.assertEqual((outcome.code, outcome.out), (0, "From the second.\n"), outcome.err)
        self.assertIn("Switched to second other", outcome.err)
        self.assertEqual(self.server.requests[1].json["model"], "other")
        self.assertEqual(self.rows("SELECT provider, outcome FROM ledger ORDER BY key"),
                         [("openai-compatible", "server"), ("second", "complete")])

    def test_wrong_usage_is_told(self):
        self.assert_one_sentence(self.usage("--by", "colour"), 2, "--by", "colour")
        self.assert_one_sentence(self.usage("--since", "soon"), 2, "--since")
        self.assert_one_sentence(self.usage("--json", "--csv"), 2, "--json")
        self.assert_one_sentence(self.usage("today"), 2, "options only")


if __name__ == "__main__":
    unittest.main()
