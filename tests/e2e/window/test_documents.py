#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Oriel authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Documents that are dropped on the real window, asked about, and opened where an answer cites them. See window_case."""
import os
import pathlib
import unittest

from desktop import keys, wait_until, write
from window_case import WindowCase


class DocumentsTest(WindowCase):
    def manuals(self, others: int = 300) -> str:
        """A folder with one file about the reset of a pump among \\a others."""
        folder = pathlib.Path(self.home, "Manuals")
        folder.mkdir()
        for number in range(others):
            folder.joinpath(f"part{number:03}.txt").write_text(f"Part {number} of the machine is painted grey. " * 20, encoding="utf-8")
        folder.joinpath("reset.md").write_text("# Care\n\nKeep it dry.\n\n## Reset\n\nTo reset the pump, hold RESET for five seconds.\n",
                                               encoding="utf-8")
        return str(folder)

    def read_in(self, others: int = 30):
        """Few enough are given whole, in their order; these are too many for that."""
        self.drag(self.manuals(others))
        self.window.wait(f"Manuals: {others + 1} files", seconds=60)

    def source_text(self) -> str:
        return self.accessible.text_of(self.window.wait("Text of the document"))

    def test_a_dropped_folder_is_asked_and_its_passage_seen(self):
        self.start()
        self.drag(self.manuals())
        self.window.wait("Manuals: Reading*", seconds=30)
        self.window.wait("Manuals: 301 files", seconds=60)
        self.ask("How do I reset the pump?")
        self.window.wait("Answer complete")
        answer = self.window.wait("Assistant said: *", "list item").get_name()
        self.assertIn("hold RESET for five seconds", answer)
        self.assertIn("[1]", answer)
        source = self.window.wait("Source 1: reset.md*", "push button")
        self.accessible.press(source)
        wait_until(lambda: "Keep it dry." in self.source_text(), 10, "the document around the passage")
        keys("Escape")
        self.window.gone("Text of the document")

    def test_the_conversation_keeps_its_documents_over_a_restart(self):
        process = self.start()
        self.read_in(30)
        self.ask("How do I reset the pump?")
        self.window.wait("Answer complete")
        self.end(process)
        self.start()
        self.window.wait("How do I reset the pump?", "list item")
        keys("alt+Down")
        self.window.wait("Manuals: 31 files")
        self.window.wait("Source 1: reset.md*", "push button")

    def test_what_no_document_answers_is_said(self):
        self.start()
        self.read_in(30)
        self.ask("Who composed the opera Fidelio?")
        self.window.wait("Assistant said: Nothing in your documents answers this.", "list item")

    def test_a_model_gets_the_passages_and_its_citation_opens(self):
        self.server.answers = [["Hold it ", "for five seconds [1], surely [9]."]]
        self.start_on_server()
        self.read_in(30)
        self.ask("How do I reset the pump?")
        self.window.wait("Source 1: reset.md*", "push button")
        self.assertIn("hold RESET for five seconds", str(self.server.requests[0]["messages"]))

    def test_the_documents_are_listed_searched_and_removed(self):
        self.start()
        self.read_in(30)
        keys("ctrl+d")
        self.window.wait("part000.txt: Ready", "list item")
        self.window.wait("What was read takes *")
        self.window.wait("Search your documents").grab_focus()
        write("reset pump")
        self.window.wait("reset.md, lines*", "list item")
        keys("Return", "Return")  # to what was found, and into the first
        wait_until(lambda: "Keep it dry." in self.source_text(), 10, "the document around the passage")
        keys("Escape")
        self.window.gone("Text of the document")
        keys("Escape")
        self.window.wait("Message")
        keys("ctrl+d")
        self.window.wait("Search your documents").grab_focus()
        keys("Escape")
        self.accessible.press(self.window.wait("Remove Manuals", "push button"))
        self.window.wait("“Manuals” was removed. The files stay where they are.")
        self.window.gone("part000.txt: Ready")
        self.accessible.press(self.window.wait("Undo", "push button"))
        self.window.wait("part000.txt: Ready", "list item", 30)


if __name__ == "__main__":
    os.environ.pop("QT_QPA_PLATFORM", None)
    unittest.main(verbosity=2)
