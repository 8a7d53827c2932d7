#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Oriel authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Files that go with a message: dropped on the real window, and chosen in the desktop's dialog. See window_case."""
import os
import subprocess
import unittest

from desktop import focus_window, keys, wait_until, write
from window_case import WindowCase


class FilesTest(WindowCase):
    def test_a_dropped_file_goes_with_the_message(self):
        self.server.answers = [["A list."]]
        self.start_on_server()
        self.drag(self.file("pump.txt", "Replace the gasket."))
        self.window.wait("pump.txt: Sent as text*")
        self.window.gone("Drop it to add it to your message")
        self.ask("What is this?")
        self.window.wait("Assistant said: A list.", "list item")
        self.assertIn("Replace the gasket.", str(self.server.requests[0]["messages"][0]["content"]))

    def test_several_files_are_dropped_and_one_is_left_out(self):
        self.start_on_server()
        self.drag(self.file("one.txt", "1"), self.file("two.txt", "2"), to=(600, 650))
        self.window.wait("one.txt: Sent as text*")
        self.accessible.press(self.window.wait("Leave out two.txt"))
        self.window.gone("Leave out two.txt")
        self.window.wait("Leave out one.txt")

    def test_a_file_is_chosen_in_the_dialog(self):
        self.server.answers = [["A list."]]
        self.start_on_server()
        path = self.file("pump.txt", "Replace the gasket.")
        keys("ctrl+shift+a")
        focus_window("Attach files")
        write(path)
        keys("Return")
        wait_until(lambda: self.window.named("pump.txt: Sent as text*"), 10, "the file")
        subprocess.run(["xdotool", "windowfocus", "--sync", self.focused], check=True)
        self.ask("What is this?")
        self.window.wait("Assistant said: A list.", "list item")
        self.assertIn("Replace the gasket.", str(self.server.requests[0]["messages"][0]["content"]))

    def test_the_button_opens_the_dialog_and_leaving_it_adds_nothing(self):
        self.start_on_server()
        self.accessible.press(self.window.wait("Attach", "push button"))
        focus_window("Attach files")
        keys("Escape")
        wait_until(lambda: not subprocess.run(["xdotool", "search", "--onlyvisible", "--name", "Attach files"],
                                              capture_output=True, check=False).stdout.strip(), 10, "the dialog to close")
        self.assertIsNone(self.window.named("Leave out*"))


if __name__ == "__main__":
    os.environ.pop("QT_QPA_PLATFORM", None)
    unittest.main(verbosity=2)
