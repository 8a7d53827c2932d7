#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Oriel authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Everything with the keyboard alone: where Tab and F6 lead, and what Escape does first. See window_case."""
import os
import unittest

from desktop import keys, wait_until, write
from window_case import WindowCase

LONGEST_ROUND = 80  # presses of Tab


class KeyboardTest(WindowCase):
    def round_of(self, key: str) -> list[str]:
        """What has the keyboard, one after the other, until it is back where it was."""
        node = self.window.focused()
        start = self.accessible.place_of(node)
        names = [self.stop_at(node)]
        for _ in range(LONGEST_ROUND):
            keys(key)
            here = self.window.focused()
            self.assertIsNotNone(here, f"nothing has the keyboard after {names}")
            if self.accessible.place_of(here) == start:
                return names
            names.append(self.stop_at(here))
        raise AssertionError(f"the keyboard does not come back to {names[0]}: {names}")

    def stop_at(self, node) -> str:
        """The name of a control. What is in the list of conversations stands for the list: its arrow keys lead on."""
        parent = node.get_parent()
        return parent.get_name() if parent is not None and parent.get_name() == "Conversations" else self.accessible.name_of(node)

    def wanted_stops(self) -> set[str]:
        """What can be used and must be reached; what stands in a list is reached with its arrow keys."""
        atspi = self.accessible.Atspi
        stops = set()
        for node in self.accessible.shown(self.window.app):
            states = node.get_state_set()
            others = (atspi.Role.LIST_ITEM, atspi.Role.FRAME, atspi.Role.APPLICATION, atspi.Role.SCROLL_BAR, atspi.Role.LABEL)
            if states.contains(atspi.StateType.FOCUSABLE) and node.get_role() not in others:
                stops.add(self.accessible.name_of(node))
        return stops

    def expect_round(self):
        self.window.app.clear_cache()
        wanted = self.wanted_stops()
        there = self.round_of("Tab")
        self.assertEqual(wanted - set(there), set(), f"Tab leads to {there}")
        back = self.round_of("shift+Tab")  # what only shows when its message has the keyboard may be left out on the way back
        self.assertLessEqual(set(back), set(there))
        self.assertNotIn("", there, f"something without a name has the keyboard: {there}")

    def test_tab_reaches_every_control_of_an_empty_conversation_and_comes_back(self):
        self.start_on_server()
        write("x")  # so that it can be sent
        self.expect_message("x")
        self.expect_round()

    def test_tab_reaches_every_control_of_a_conversation_and_comes_back(self):
        self.start_on_server()
        self.converse(("Hello", "Hello yourself."))
        self.window.wait("Regenerate")
        write("x")
        self.expect_message("x")
        self.expect_round()

    def test_tab_reaches_every_control_of_the_panel_and_comes_back(self):
        self.start_on_server()
        keys("ctrl+shift+p")
        self.window.wait_for_focus("Instructions for this conversation")
        keys("ctrl+l")
        write("x")
        self.expect_message("x")
        self.expect_round()

    def test_tab_reaches_every_control_of_each_page_of_the_settings(self):
        self.start_on_server()
        for page in range(7):
            with self.subTest(page=page):
                keys("ctrl+comma")
                self.window.wait("Back to the conversation")
                keys("Tab", "Home", *["Down"] * page)
                self.round_of("Tab")
                self.round_of("shift+Tab")
                keys("Escape")
                self.window.wait_for_focus("Message")

    def test_f6_goes_round_the_regions(self):
        self.start_on_server()
        self.converse(("Hello", "Hello yourself."))
        keys("ctrl+shift+p")
        self.window.wait_for_focus("Instructions for this conversation")
        for inside in ("Conversations", "Messages", "Message", "Instructions for this conversation"):
            keys("F6")
            self.window.wait_for_region(inside)
        for inside in ("Message", "Messages", "Conversations"):
            keys("shift+F6")
            self.window.wait_for_region(inside)

    def test_escape_does_the_first_of_what_applies(self):
        self.server.answers = [["Half ", "hang"]]
        self.start_on_server(QT_IM_MODULE="oriel_composing", QT_PLUGIN_PATH=os.environ["ORIEL_TEST_PLUGINS"])
        keys("ctrl+shift+p")
        self.window.wait_for_focus("Instructions for this conversation")
        keys("F6")
        self.window.wait_for_region("Conversations")
        keys("ctrl+l")
        self.window.wait_for_focus("Message")
        write("go")
        keys("Return", "Return")
        self.window.wait("Assistant said: Half*")
        keys("ctrl+f")
        self.window.wait_for_focus("Find in this conversation")
        keys("ctrl+l")
        self.window.wait_for_focus("Message")
        write("nihon")
        keys("ctrl+k")
        self.window.wait("Search commands and conversations")

        keys("Escape")  # the popup
        self.window.gone("Search commands and conversations")
        self.window.wait("Find in this conversation")
        self.window.wait_for_focus("Message")
        keys("ctrl+a", "BackSpace")
        write("nihon")
        keys("Escape")  # the composition
        self.expect_message("")
        self.window.wait("Find in this conversation")
        self.window.wait("Answering")
        keys("Escape")  # the find bar
        self.window.gone("Find in this conversation")
        self.window.wait("Answering")
        keys("Escape")  # the answer
        self.window.wait("Stopped")
        self.window.wait("Close the panel")
        keys("Escape")  # the panel
        self.window.gone("Close the panel")
        keys("F6")
        self.window.wait_for_region("Conversations")
        keys("Escape")  # to the composer
        self.window.wait_for_focus("Message")

    def test_a_conversation_is_begun_named_and_deleted_without_a_mouse(self):
        self.start_on_server()
        self.converse(("Hello", "Hello yourself."))
        wait_until(lambda: self.server.titled, 10, "a title")
        self.window.wait("A title", "list item")
        keys("F6")
        self.window.wait_for_region("Conversations")
        keys("F2")
        self.window.wait_for_focus("Title")
        keys("ctrl+a")
        write("Greetings")
        keys("Return")
        self.window.wait("Greetings", "list item")
        keys("Delete")
        self.window.gone("Greetings")
        self.window.wait("Undo")
        keys("ctrl+k")
        self.window.wait("Search commands and conversations")
        write("bring back the conversation")
        keys("Return")
        self.window.wait("Greetings", "list item")

    def test_ctrl_enter_sends_where_it_is_set_and_enter_breaks_the_line(self):
        self.server.answers = [["Yes."]]
        self.start_on_server()
        keys("ctrl+comma")
        self.window.wait("Back to the conversation")
        keys("Tab", "Home", "Down", "Down")
        self.accessible.press(self.window.wait("Send a message with: Ctrl+Enter"))
        keys("Escape")
        self.window.wait_for_focus("Message")
        write("one")
        keys("Return")
        write("two")
        self.expect_message("one\ntwo")
        self.assertEqual(self.server.requests, [])
        keys("ctrl+Return")
        self.window.wait("Assistant said: Yes.", "list item")
        self.assertEqual(self.server.requests[0]["messages"][0]["content"], "one\ntwo")


if __name__ == "__main__":
    os.environ.pop("QT_QPA_PLATFORM", None)
    unittest.main(verbosity=2)
