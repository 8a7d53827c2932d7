#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Oriel authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What requests cost and how long they took, as the real window shows it. See window_case."""
import os
import unittest

from desktop import keys
from window_case import WindowCase


class UsageTest(WindowCase):
    def test_what_was_asked_is_counted_shown_and_walked_through(self):
        self.start_on_server()
        self.converse(("Why?", "Because."), ("And then?", "Since."))
        keys("ctrl+shift+t")
        self.window.wait("Requests: *", "radio button")
        self.window.wait("Cost, by day")
        self.accessible.press(self.window.wait("Requests: *", "radio button"))
        self.window.wait("Requests, by day")
        self.window.wait("Table of the figures", "list")
        keys("Escape")
        self.window.wait("Message")

    def test_nothing_asked_is_said(self):
        self.start()
        keys("ctrl+shift+t")
        self.window.wait("Nothing was asked in this time")


if __name__ == "__main__":
    os.environ.pop("QT_QPA_PLATFORM", None)
    unittest.main(verbosity=2)
