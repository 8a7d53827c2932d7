#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Oriel authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""An input method at work in the real window: what it composes is its own until it is done. See window_case.

The input method is ComposingInput.cpp: letters are composed, Enter gives them in capitals, Escape gives them up.
"""
import os
import unittest

from desktop import keys, write
from window_case import WindowCase


class InputMethodTest(WindowCase):
    def start_composing(self, kind: str):
        self.start_on_server(QT_IM_MODULE="oriel_composing", QT_PLUGIN_PATH=os.environ["ORIEL_TEST_PLUGINS"], ORIEL_TEST_INPUT=kind)

    def enter_ends_the_composition_and_the_next_one_sends(self, kind: str):
        self.server.answers = [["Yes."]]
        self.start_composing(kind)
        write("nihon")
        self.expect_message("")
        keys("Return")
        self.expect_message("NIHON")
        self.assertEqual(self.server.requests, [])
        keys("Return")
        self.window.wait("You said: NIHON", "list item")
        self.window.wait("Assistant said: Yes.", "list item")
        self.assertEqual(len(self.server.requests), 1)

    def test_enter_that_ends_a_composition_does_not_send(self):
        self.enter_ends_the_composition_and_the_next_one_sends("strict")

    def test_nor_does_it_where_the_input_method_lets_it_through(self):
        self.enter_ends_the_composition_and_the_next_one_sends("leaky")

    def escape_ends_the_composition_and_nothing_else(self, kind: str):
        self.server.answers = [["Half ", "hang"]]
        self.start_composing(kind)
        write("go")
        keys("Return", "Return")
        self.window.wait("Assistant said: Half*")
        write("nihon")
        keys("Escape")
        self.expect_message("")
        self.window.wait("Answering")
        self.assertIsNone(self.server.closed_after)
        keys("Escape")
        self.window.wait("Stopped")

    def test_escape_gives_up_the_composition_before_it_stops_an_answer(self):
        self.escape_ends_the_composition_and_nothing_else("strict")

    def test_also_where_the_input_method_lets_it_through(self):
        self.escape_ends_the_composition_and_nothing_else("leaky")


if __name__ == "__main__":
    os.environ.pop("QT_QPA_PLATFORM", None)
    unittest.main(verbosity=2)
