#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Oriel authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""`oriel-cli ask --conversation` and what `chat` keeps. Usage: test_conversation.py ORIEL_CLI [unittest arguments]."""
import contextlib
import os
import re
import signal
import sqlite3
import threading
import time
import unittest

from cli_case import CliCase, TerminalRun
from scripted_server import refusal, words

CTRL_D = "\x04"


class ConversationTest(CliCase):
    @property
    def database(self):
        return self.home / "oriel" / "data" / "history.db"

    def rows(self, sql: str) -> list[tuple]:
        with contextlib.closing(sqlite3.connect(f"file:{self.database}?mode=ro", uri=True, timeout=10)) as connection:
            return connection.execute(sql).fetchall()

    def states(self) -> list[tuple[str, str]]:
        return self.rows("SELECT role, state FROM node ORDER BY key")

    def texts(self) -> list[str]:
        return [text for text, in self.rows("SELECT part.text FROM part JOIN node ON node.key = part.node ORDER BY node.key")]

    def asked(self, at: int = -1) -> list[tuple[str, str]]:
        return [(message["role"], message["content"]) for message in self.server.requests[at].json["messages"]]

    def begin(self, *arguments: str, answer: str = "The Rhine.") -> str:
        """A new conversation with one exchange; its id."""
        self.server.answers.append(words(answer))
        outcome = self.ask("--conversation", "new", *arguments, "Name a river.")
        self.assertEqual(outcome.code, 0, outcome.err)
        return re.search("^Conversation: (\\S+)$", outcome.err, re.MULTILINE)[1]

    def test_a_turn_is_kept_and_gone_on_with(self):
        self.begin()
        self.assertEqual(self.database.stat().st_mode & 0o777, 0o600)
        self.assertEqual(self.states(), [("user", "done"), ("assistant", "done")])
        self.server.answers = [words("1233 km.")]
        outcome = self.run_cli("ask", "--base-url", self.server.url, "--conversation", "last", "How long is it?")
        self.assertEqual((outcome.code, outcome.out, outcome.err), (0, "1233 km.\n", ""))
        self.assertEqual(self.asked(), [("user", "Name a river."), ("assistant", "The Rhine."), ("user", "How long is it?")])
        self.assertEqual(self.server.requests[-1].json["model"], "tiny")  # the conversation's own
        self.assertEqual(self.texts(), ["Name a river.", "The Rhine.", "How long is it?", "1233 km."])
        self.assertEqual(self.rows("SELECT title, title_origin FROM conversation"), [("Name a river.", "first_words")])

    def test_a_damaged_history_is_rescued_and_told_of(self):
        self.begin()
        with self.database.open("r+b") as file:
            file.truncate(self.database.stat().st_size - 4096)
        self.server.answers = [words("1233 km.")]
        outcome = self.run_cli("ask", "--base-url", self.server.url, "--conversation", "last", "How long is it?")
        self.assertEqual((outcome.code, outcome.out), (0, "1233 km.\n"))
        self.assertRegex(outcome.err, "^The history was damaged. What could be read was saved: .* The damaged file was kept as .*\n$")
        self.assertEqual(len(list(self.database.parent.glob("history.damaged-*.db"))), 1)
        self.server.answers = [words("Bonn.")]
        outcome = self.run_cli("ask", "--base-url", self.server.url, "--conversation", "last", "Which towns?")
        self.assertEqual((outcome.code, outcome.err), (0, ""))
        self.assertEqual(self.texts()[-2:], ["Which towns?", "Bonn."])

    def test_json_names_the_conversation(self):
        id = self.begin()
        self.server.answers = [words("1233 km."), words("Yes.")]
        told = self.ask("--conversation", id, "--json", "How long is it?").json
        self.assertEqual((told["content"], told["conversation"]), ("1233 km.", id))
        self.assertGreater(told["usage"]["completion"], 0)
        told = self.ask("--conversation", id[:13], "--json", "Really?").json  # its beginning is enough
        self.assertEqual(told["conversation"], id)
        self.assertEqual(len(self.asked()), 5)

    def assert_nothing_was_kept_but_the_costs(self, requests):
        self.assertEqual(self.rows("SELECT count(*) FROM ledger"), [(requests,)])
        for table in ("conversation", "node", "part", "delta", "turn", "search_term"):
            self.assertEqual(self.rows(f"SELECT count(*) FROM {table}"), [(0,)], table)

    def test_without_the_option_nothing_of_it_is_kept(self):
        self.server.answers = [words("The Rhine.")]
        outcome = self.ask("--json", "Name a river.")
        self.assertEqual(outcome.code, 0)
        self.assertNotIn("conversation", outcome.json)
        self.assert_nothing_was_kept_but_the_costs(1)
        for file in self.database.parent.glob("history.db*"):
            self.assertNotIn(b"river", file.read_bytes())

    def test_options_hold_for_what_follows(self):
        id = self.begin("--system", "Be short.", "--temperature", "0.5")
        self.server.answer_for = words("ok")
        self.ask("--conversation", id, "One")
        self.assertEqual(self.asked()[0], ("system", "Be short."))
        self.assertEqual(self.server.requests[-1].json["temperature"], 0.5)
        self.ask("--conversation", id, "--system", "Be long.", "--no-stream", "Two")
        self.assertNotEqual(self.server.requests[-1].json.get("stream"), True)
        self.ask("--conversation", id, "Three")
        self.assertEqual(self.asked()[0], ("system", "Be long."))

    def test_the_question_is_there_before_it_is_sent(self):
        seen = []

        def look(exchange):
            seen.extend(self.states())
            exchange.begin()
            exchange.chunk("Yes.")
            exchange.end()
        self.server.answers = [look]
        self.assertEqual(self.ask("--conversation", "new", "Are you there?").code, 0)
        self.assertEqual(seen, [("user", "done"), ("assistant", "pending")])

    def test_a_killed_process_leaves_an_interrupted_answer(self):
        sent = threading.Event()

        def hang(exchange):
            exchange.begin()
            exchange.chunk("Half ")
            exchange.chunk("an answer")
            sent.set()
            exchange.closed_at()
        self.server.answers = [hang]
        process = self.start("ask", *self.target(), "--conversation", "new", "Go on")
        self.assertTrue(sent.wait(20))
        arrived = time.monotonic()
        while not self.rows("SELECT 1 FROM delta"):  # silence follows, and the words are kept all the same
            self.assertLess(time.monotonic() - arrived, 10)
        process.send_signal(signal.SIGKILL)
        process.wait(10)
        self.assertEqual(self.states(), [("user", "done"), ("assistant", "streaming")])

        self.server.answers = [words("Whole.")]
        outcome = self.ask("--conversation", "last", "Again")
        self.assertEqual((outcome.code, outcome.out), (0, "Whole.\n"), outcome.err)
        self.assertEqual(self.states()[:2], [("user", "done"), ("assistant", "interrupted")])
        self.assertEqual(self.asked(), [("user", "Go on"), ("assistant", "Half an answer"), ("user", "Again")])
        self.assertEqual(self.rows("SELECT count(*) FROM delta"), [(0,)])

    def test_a_stop_keeps_what_came(self):
        for number in (signal.SIGINT, signal.SIGTERM):
            sent = threading.Event()

            def hang(exchange, sent=sent):
                exchange.begin()
                exchange.chunk("Half")
                sent.set()
                exchange.closed_at()
            self.server.answers = [hang]
            process = self.start("ask", *self.target(), "--conversation", "new", "Go on")
            self.assertTrue(sent.wait(20))
            while os.read(process.stdout.fileno(), 4096) != b"Half":
                pass
            process.send_signal(number)
            self.assertEqual(process.wait(20), 130)
            self.assertEqual(self.rows("SELECT state, finish_reason FROM node WHERE role = 'assistant' ORDER BY key DESC LIMIT 1"),
                             [("cancelled", "cancelled")])
            self.assertEqual(self.texts()[-1], "Half")

    def test_a_failed_answer_is_kept_with_its_error(self):
        self.server.answers = [refusal(401, "no such key"), words("Here.")]
        outcome = self.ask("--conversation", "new", "One")
        self.assertEqual(outcome.code, 3)
        self.assertEqual(self.states(), [("user", "done"), ("assistant", "failed")])
        self.assertIn('"kind":"auth"', self.rows("SELECT error FROM node WHERE role = 'assistant'")[0][0].replace(" ", ""))
        self.assertEqual(self.ask("--conversation", "last", "Two").out, "Here.\n")
        self.assertEqual(self.asked(), [("user", "One"), ("user", "Two")])

    def test_what_cannot_be_kept_is_not_sent(self):
        (self.home / "oriel").mkdir()
        (self.home / "oriel" / "data").write_text("a file where the folder should be")
        outcome = self.ask("--conversation", "new", "Hello")
        self.assertEqual(outcome.code, 1, outcome.err)
        self.assertEqual(outcome.out, "")
        self.assertEqual(self.server.requests, [])

    def test_a_conversation_that_is_not_there_is_told(self):
        self.assert_one_sentence(self.ask("--conversation", "last", "Hello"), 2, "no conversations yet")
        self.assertEqual(self.ask("--conversation", "0000", "Hello").code, 2)
        self.assertEqual(self.server.requests, [])

    def test_two_at_once(self):
        first = self.begin()
        second = self.begin()
        gate = threading.Barrier(2, timeout=20)

        def together(exchange):
            gate.wait()
            exchange.begin()
            exchange.chunk("Both.")
            exchange.end()
        self.server.answers = [together, together]
        running = [self.start("ask", *self.target(), "--conversation", id, "Now") for id in (first, second)]
        for process in running:
            out, err = process.communicate(timeout=60)
            self.assertEqual((process.returncode, out), (0, b"Both.\n"), err)
        self.assertEqual([state for _, state in self.states()], ["done"] * 8)

    def test_chat_keeps_and_goes_on(self):
        self.server.answers = [words("Four."), words("Eight."), words("Sixteen.")]
        outcome = self.run_cli("chat", *self.target(), input="2+2?\nTwice that?\n")
        self.assertEqual((outcome.code, outcome.out, outcome.err), (0, "Four.\nEight.\n", ""))
        self.assertEqual(self.rows("SELECT title FROM conversation"), [("2+2?",)])
        outcome = self.run_cli("chat", "--base-url", self.server.url, "--conversation", "last", input="And again?\n")
        self.assertEqual((outcome.code, outcome.out), (0, "Sixteen.\n"), outcome.err)
        self.assertIn("2+2?", outcome.err)
        self.assertEqual(len(self.asked()), 5)
        self.assertEqual(self.rows("SELECT count(*) FROM conversation"), [(1,)])

    def test_chat_without_history_keeps_nothing(self):
        self.server.answers = [words("Four."), words("Eight.")]
        outcome = self.run_cli("chat", "--no-history", *self.target(), input="2+2?\nTwice that?\n")
        self.assertEqual((outcome.code, outcome.out, outcome.err), (0, "Four.\nEight.\n", ""))
        self.assertEqual(len(self.asked()), 3)
        self.assert_nothing_was_kept_but_the_costs(2)
        self.assertEqual(self.run_cli("chat", "--no-history", "--conversation", "last", input="").code, 2)

    def test_chat_without_history_does_not_remember_lines(self):
        self.server.answers = [words("Four.")]
        run = TerminalRun(self, "chat", "--no-history", *self.target())
        run.wait_for("> ")
        run.type("2+2?\r")
        run.wait_for("Four\\.")
        run.wait_for("> ")
        run.type(CTRL_D)
        self.assertEqual(run.wait_for_end(), 0)
        self.assertFalse((self.home / "oriel" / "data" / "chat-history").exists())

    def test_chat_says_that_it_cannot_keep(self):
        (self.home / "oriel").mkdir()
        (self.home / "oriel" / "data").write_text("a file where the folder should be")
        outcome = self.run_cli("chat", *self.target(), input="Hello\n")
        self.assertEqual(outcome.code, 1)
        self.assertIn("--no-history", outcome.err)
        self.server.answers = [words("Hi.")]
        outcome = self.run_cli("chat", "--no-history", *self.target(), input="Hello\n")
        self.assertEqual((outcome.code, outcome.out), (0, "Hi.\n"))


if __name__ == "__main__":
    unittest.main()
