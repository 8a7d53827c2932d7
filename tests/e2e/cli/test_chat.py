#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Oriel authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""`oriel-cli chat` on a terminal and from a pipe. Usage: test_chat.py ORIEL_CLI [unittest arguments]."""
import threading
import unittest

from cli_case import CliCase, TerminalRun
from scripted_server import refusal, words

UP, LEFT, CTRL_A, CTRL_C, CTRL_D = "\x1b[A", "\x1b[D", "\x01", "\x03", "\x04"


class ChatTest(CliCase):
    def asked(self, at: int = -1) -> list[tuple[str, str]]:
        return [(message["role"], message["content"]) for message in self.server.requests[at].json["messages"]]

    def start_chat(self) -> TerminalRun:
        run = TerminalRun(self, "chat", *self.target())
        run.wait_for("> ")
        return run

    def test_a_conversation_on_a_terminal(self):
        self.server.answers = [words("Four."), words("Eight.")]
        run = self.start_chat()
        run.type("2+2?\r")
        run.wait_for("Four\\.")
        run.wait_for("> ")
        run.type("Twice that?\r")
        run.wait_for("Eight\\.")
        run.wait_for("> ")
        self.assertEqual(self.asked(), [("user", "2+2?"), ("assistant", "Four."), ("user", "Twice that?")])
        run.type(CTRL_D)
        self.assertEqual(run.wait_for_end(), 0)

    def test_lines_are_edited_and_remembered(self):
        self.server.answer_for = words("ok")
        run = self.start_chat()
        run.type("orld" + CTRL_A + "w" + "\r")
        run.wait_for("ok")
        run.wait_for("> ")
        run.type(CTRL_D)
        run.wait_for_end()
        self.assertEqual(self.asked(), [("user", "world")])
        history = self.home / "oriel" / "data" / "chat-history"
        self.assertEqual(history.stat().st_mode & 0o777, 0o600)
        run = self.start_chat()
        run.type(UP + "!\r")
        run.wait_for("ok")
        self.assertEqual(self.asked(), [("user", "world!")])

    def test_ctrl_c_stops_the_answer_and_again_leaves(self):
        closed = threading.Event()

        def hang(exchange):
            exchange.begin()
            exchange.chunk("Half")
            exchange.closed_at()
            closed.set()
        self.server.answers = [hang, words("Next.")]
        run = self.start_chat()
        run.type("Go\r")
        run.wait_for("Half")
        run.type(CTRL_C)
        run.wait_for("Stopped")
        self.assertTrue(closed.wait(10))
        run.wait_for("> ")
        run.type("And?\r")
        run.wait_for("Next\\.")
        run.wait_for("> ")
        run.type(CTRL_C)
        self.assertIn(run.wait_for_end(), (-2, 130))

    def test_an_error_is_told_and_the_conversation_goes_on(self):
        self.server.answers = [refusal(401, "no such key"), words("Here.")]
        run = self.start_chat()
        run.type("One\r")
        run.wait_for("wants a key, and none is set")
        run.wait_for("> ")
        run.type("Two\r")
        run.wait_for("Here\\.")

    def test_a_new_conversation_forgets(self):
        self.server.answer_for = words("ok")
        run = self.start_chat()
        run.type("One\r")
        run.wait_for("ok")
        run.wait_for("> ")
        run.type("/new\r")
        run.wait_for("> ")
        run.type("Two\r")
        run.wait_for("ok")
        self.assertEqual(self.asked(), [("user", "Two")])
        run.wait_for("> ")
        run.type("/quit\r")
        self.assertEqual(run.wait_for_end(), 0)

    def test_a_conversation_from_a_pipe(self):
        self.server.answers = [words("Four."), words("Eight.")]
        outcome = self.run_cli("chat", *self.target(), input="2+2?\n\nTwice that?\n")
        self.assertEqual((outcome.code, outcome.out, outcome.err), (0, "Four.\nEight.\n", ""))
        self.assertEqual(len(self.asked()), 3)

    def test_without_arguments_a_terminal_gets_a_chat_and_a_script_the_overview(self):
        run = TerminalRun(self)
        run.wait_for("Talking with offline")
        run.wait_for("> ")
        run.type(CTRL_D)
        self.assertEqual(run.wait_for_end(), 0)
        outcome = self.run_cli()
        self.assertEqual((outcome.code, outcome.err), (0, ""))
        self.assertIn("Commands:", outcome.out)


if __name__ == "__main__":
    unittest.main()
