#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Oriel authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""`oriel-cli batch`: order, failures, and going on after a kill. Usage: test_batch.py ORIEL_CLI [unittest arguments]."""
import json
import threading
import unittest

from cli_case import STOPPED_WITHIN, CliCase
from scripted_server import words


def prompt_of(exchange) -> str:
    return exchange.json["messages"][-1]["content"]


class BatchTest(CliCase):
    def batch(self, path: str, *arguments: str, **options):
        return self.run_cli("batch", path, *self.target(), "--retries", "0", *arguments, **options)

    def lines(self, count: int) -> str:
        return self.file("prompts.jsonl", "".join(json.dumps({"id": f"n{i}", "prompt": f"prompt {i}"}) + "\n" for i in range(count)))

    def echo(self, exchange):
        words("re: ", prompt_of(exchange))(exchange)

    def test_results_come_in_the_order_of_the_file(self):
        second_done = threading.Event()

        def answer(exchange):
            if prompt_of(exchange) == "prompt 0":
                self.assertTrue(second_done.wait(20))
            self.echo(exchange)
            if prompt_of(exchange) == "prompt 7":
                second_done.set()
        self.server.answer_for = answer
        outcome = self.batch(self.lines(20), "-j", "8")
        self.assertEqual(outcome.code, 0, outcome.err)
        results = [json.loads(line) for line in outcome.out.splitlines()]
        self.assertEqual([(result["index"], result["id"], result["content"]) for result in results],
                         [(i, f"n{i}", f"re: prompt {i}") for i in range(20)])
        self.assertIn("20 of 20", outcome.err)

    def test_the_forms_of_a_line(self):
        self.server.answer_for = self.echo
        path = self.file("forms.jsonl", b'\xef\xbb\xbf"text"\r\n\n{"id":7,"prompt":"numbered","model":"big","system":"Be brief"}\n'
                                        b'{"messages":[{"role":"user","content":"a"},{"role":"assistant","content":"b"},{"role":"user","content":"c"}]}')
        outcome = self.batch(path, "-j", "1")
        self.assertEqual(outcome.code, 0, outcome.err)
        results = [json.loads(line) for line in outcome.out.splitlines()]
        self.assertEqual([(result["id"], result["content"]) for result in results], [("", "re: text"), ("7", "re: numbered"), ("", "re: c")])
        self.assertEqual((self.server.requests[1].json["model"], self.server.requests[1].json["messages"][0]["content"]), ("big", "Be brief"))

    def test_a_bad_line_is_named(self):
        for content, piece in (('"good"\n{bad\n', "line 2"), ('"good"\n\n42\n', "line 3"), ('{"promt":"x"}', "line 1"), ("", "no prompts")):
            path = self.file("bad.jsonl", content)
            self.assert_one_sentence(self.batch(path), 2, path, piece)
        self.assert_one_sentence(self.batch("/no/such.jsonl"), 1, "/no/such.jsonl")
        self.assert_one_sentence(self.batch(self.lines(1), "-j", "0"), 2, "-j", "from 1 to 64")
        self.assertEqual(self.server.requests, [])

    def test_a_failed_item_is_1_and_is_asked_again(self):
        def answer(exchange):
            if prompt_of(exchange) == "prompt 1":
                exchange.refuse(400, "no")
            else:
                self.echo(exchange)
        self.server.answer_for = answer
        path = self.lines(3)
        outcome = self.batch(path)
        self.assertEqual(outcome.code, 1, outcome.err)
        results = [json.loads(line) for line in outcome.out.splitlines()]
        self.assertEqual([result["error"] and result["error"]["kind"] for result in results], [None, "bad_request", None])
        self.server.answer_for = self.echo
        self.assertEqual(self.batch(path).code, 0)
        self.assertEqual(prompt_of(self.server.requests[-1]), "prompt 1")
        self.assertEqual(len(self.server.requests), 4)

    def test_after_a_kill_only_what_is_missing_is_asked(self):
        self.stopped_in_the_middle(lambda process: process.kill())

    def test_after_ctrl_c_only_what_is_missing_is_asked(self):
        def stop(process):
            self.assertLess(self.stop_and_measure(process), STOPPED_WITHIN)
            self.assertEqual(process.returncode, 130)
        self.stopped_in_the_middle(stop)

    def stopped_in_the_middle(self, stop):
        reached = threading.Event()

        def answer(exchange):
            if prompt_of(exchange) == "prompt 5":
                reached.set()
                exchange.closed_at()
            else:
                self.echo(exchange)
        self.server.answer_for = answer
        path = self.lines(10)
        process = self.start("batch", path, *self.target(), "-j", "1")
        self.assertTrue(reached.wait(30))
        stop(process)
        process.wait(10)
        self.server.requests.clear()
        self.server.answer_for = self.echo
        outcome = self.batch(path, "-j", "3")
        self.assertEqual(outcome.code, 0, outcome.err)
        self.assertEqual(sorted(map(prompt_of, self.server.requests)), [f"prompt {i}" for i in range(5, 10)])
        self.assertEqual([json.loads(line)["content"] for line in outcome.out.splitlines()], [f"re: prompt {i}" for i in range(10)])
        self.assertIn("5 of 10 were answered before", outcome.err)
        self.assertEqual(self.batch(path).code, 0)
        self.assertEqual(len(self.server.requests), 15, "a batch that has come to its end begins anew")


if __name__ == "__main__":
    unittest.main()
