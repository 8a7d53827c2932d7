#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Oriel authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Drives the real window with keys and reads it by its accessible names, against a server of its own. See window_case."""
import os
import time
import unittest

from desktop import keys, wait_until, write
from window_case import WindowCase

CLOSED_WITHIN_SECONDS = 0.5  # 50 ms of Oriel's, the rest for xdotool and a busy machine


class WindowTest(WindowCase):
    def test_a_question_is_answered(self):
        self.server.answers = [["Because ", "of ", "Rayleigh ", "scattering."]]
        self.start_on_server()
        self.window.wait("Model: tiny")
        self.ask("Why is the sky blue?")
        self.window.wait("You said: Why is the sky blue?", "list item")
        answer = self.window.wait("Assistant said: Because of Rayleigh scattering.", "list item")
        self.window.wait("Answer complete")
        self.assertIsNotNone(self.window.named("Messages", "list"))
        self.assertIn("Rayleigh scattering.", self.accessible.text_inside(answer))
        self.assertEqual(self.server.requests[0]["messages"][-1]["content"], "Why is the sky blue?")
        self.assertEqual(self.server.requests[0]["model"], "tiny")

    def test_escape_stops_and_closes_the_socket(self):
        self.server.answers = [["Half ", "an ", "answer", "hang"]]
        self.start_on_server()
        self.ask("Tell me")
        self.window.wait("Assistant said: Half an answer")
        self.window.wait("Stop")
        pressed = time.monotonic()
        keys("Escape")
        wait_until(lambda: self.server.closed_after, 5, "the socket to be closed")
        self.assertLess(self.server.closed_after - pressed, CLOSED_WITHIN_SECONDS)
        self.window.wait("Stopped")
        self.window.wait("Assistant said: Half an answer")
        self.window.wait("Send")

    def test_typing_goes_on_while_an_answer_streams(self):
        self.server.answers = [["One ", "hang"]]
        self.start_on_server()
        self.ask("Tell me")
        self.window.wait("Answering")
        self.window.wait("Assistant said: One*")
        write("my next thought")
        wait_until(lambda: self.accessible.text_of(self.window.wait("Message")) == "my next thought", 5, "the typed text")
        keys("shift+Return")
        write("and more")
        wait_until(lambda: self.accessible.text_of(self.window.wait("Message")) == "my next thought\nand more", 5, "the second line")

    def test_an_error_is_said_in_words_and_retried(self):
        self.server.answers = [{"status": 401, "message": "That key is not known here."}, ["Now ", "it works."]]
        self.start_on_server()
        self.ask("Hello")
        self.window.wait("Error: local wants a key, and none is set.")
        card = self.window.wait("local wants a key, and none is set.")
        self.assertIn("That key is not known here", card.get_description())
        self.accessible.press(self.window.wait("Retry"))
        self.window.wait("Assistant said: Now it works.")

    def test_the_offline_assistant_answers_without_anything_set_up(self):
        self.start()
        self.ask("What is the capital of France?")
        self.window.wait("Answer complete")
        self.window.wait("Assistant said: *")

    def test_the_history_is_backed_up_restored_and_the_restore_undone(self):
        self.server.answers = [["One."], ["Two."]]
        self.start_on_server()
        self.ask("First")
        self.window.wait("Assistant said: One.")
        self.window.wait("Answer complete")
        wait_until(lambda: self.server.titled, 10, "the question for a title")
        keys("ctrl+comma")
        self.window.wait("Back to the conversation")
        keys("Tab", "End")
        self.window.wait("There are no backups yet.")
        self.accessible.press(self.window.wait("Back up now"))
        self.window.wait("The backup is made and checked.")
        self.window.wait("Backup of *", "list item")
        keys("Escape")
        self.window.wait("Message")
        self.ask("Second")
        self.window.wait("Assistant said: Two.")
        self.window.wait("Answer complete")
        keys("ctrl+comma")
        self.window.wait("Back up now")
        keys("Tab", "Tab", "Tab", "Tab", "Tab", "Return")
        self.window.wait("The history is what the backup of*")
        keys("Escape")
        wait_until(lambda: self.window.named("Assistant said: One.") and not self.window.named("Assistant said: Two."), 15, "the older history")
        keys("ctrl+comma")
        self.accessible.press(self.window.wait("Undo"))
        self.window.wait("The restore is undone*")
        keys("Escape")
        self.window.wait("Assistant said: Two.")

    def test_the_demo_needs_nothing(self):
        self.start("--demo")
        self.ask("How do I reset the pump?")
        self.window.wait("Assistant said: Hold the RESET button*")
        keys("Escape")
        self.window.wait("Stopped")

    def test_a_key_ends_the_program(self):
        process = self.start()
        keys("ctrl+q")
        self.assertEqual(process.wait(10), 0)


if __name__ == "__main__":
    os.environ.pop("QT_QPA_PLATFORM", None)
    unittest.main(verbosity=2)
