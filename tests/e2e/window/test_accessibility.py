#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Oriel authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the real window is to assistive technology: roles, names, and what is said. See window_case."""
import os
import unittest

from desktop import keys, wait_until
from window_case import WindowCase


class AccessibilityTest(WindowCase):
    def role(self, name: str) -> set:
        """The roles that stand for one of the contract."""
        of = self.accessible.Atspi.Role
        return {"editable text": {of.TEXT, of.ENTRY}, "button": {of.PUSH_BUTTON}, "list": {of.LIST}, "list item": {of.LIST_ITEM},
                "status": {of.STATUS_BAR}, "alert": {of.ALERT, of.NOTIFICATION}, "page tab": {of.PAGE_TAB},
                "radio button": {of.RADIO_BUTTON}, "check box": {of.CHECK_BOX},
                "password text": {of.PASSWORD_TEXT}}[name]

    def expect(self, *rows: tuple[str, str]):
        for role, name in rows:
            with self.subTest(name=name):
                node = self.window.wait(name)
                same = self.accessible.name_of
                fits = [one for one in self.accessible.shown(self.window.app) if same(one) == same(node)]
                self.assertTrue(any(one.get_role() in self.role(role) for one in fits), f"{name} is {node.get_role_name()}")

    def test_everything_has_its_role_and_name(self):
        self.server.answers = [["Because."], ["Since."], {"status": 401, "message": "no"}]
        self.start_on_server()
        self.expect(("editable text", "Message"), ("button", "Send"), ("button", "New chat"), ("list", "Conversations"),
                    ("button", "Model: tiny"), ("editable text", "Search conversations"), ("status", "Ready"), ("button", "Settings"),
                    ("button", "Attach"))
        self.ask("Why?")
        self.window.wait("Answer complete")
        wait_until(lambda: self.server.titled, 10, "a title")
        self.expect(("list item", "A title"), ("list", "Messages"), ("list item", "You said: Why?"), ("list item", "Assistant said: Because."),
                    ("status", "Answer complete"), ("button", "Copy"), ("button", "Regenerate"))
        keys("F6", "F6", "Up")  # to the question, whose buttons are shown then
        self.expect(("button", "Edit"))
        keys("ctrl+r")
        self.window.wait("Assistant said: Since.")
        self.window.wait("Answer complete")
        self.expect(("button", "Previous version"), ("button", "Next version"))
        keys("ctrl+n")
        self.expect(("button", "Undo"))
        self.ask("Again?")
        self.expect(("button", "Retry"), ("status", "Error: *"))
        keys("ctrl+f")
        self.expect(("editable text", "Find in this conversation"))

    def test_settings_are_what_they_look_like(self):
        self.start_on_server()
        keys("ctrl+comma")
        self.window.wait("Back to the conversation")
        self.expect(("page tab", "Providers"), ("page tab", "Appearance"))
        self.accessible.press(self.window.wait("Edit local"))
        self.expect(("password text", "New key"))
        self.accessible.press(self.window.wait("Close local"))
        self.window.wait("Providers", "page tab").grab_focus()
        keys("Home", "Down", "Down")
        self.expect(("radio button", "Theme: Dark"), ("check box", "Icon in the tray"))

    def test_stop_and_continue_have_their_names(self):
        self.server.answers = [["Half ", "hang"]]
        self.start_on_server()
        self.ask("Why?")
        self.expect(("button", "Stop"), ("status", "Answering"))
        self.window.wait("Assistant said: Half*")
        keys("Escape")
        self.expect(("status", "Stopped"), ("button", "Continue"), ("button", "Send"))

    def test_a_messages_name_is_its_beginning_and_its_text_all_of_it(self):
        long = "word " * 100
        self.start_on_server()
        self.converse(("Long?", long.strip()))
        answer = self.window.wait("Assistant said: word*", "list item")
        self.assertLessEqual(len(answer.get_name()), len("Assistant said: ") + 201)
        self.assertIn(long.strip(), self.accessible.text_inside(answer))

    def test_each_state_is_said_once(self):
        said, announced = [], []
        atspi, glib = self.accessible.Atspi, self.accessible.GLib

        def heard(event):
            try:
                if event.type.startswith("object:announcement"):
                    announced.append(event.any_data)
                elif event.source.get_role() == atspi.Role.STATUS_BAR:
                    said.append(event.source.get_name())
            except glib.Error:
                pass  # it is gone already

        states = []

        def expect(state: str):
            states.append(state)
            self.listen(self.window.wait(state))
            self.assertEqual(said, states)
            self.assertIn(announced, ([], states))  # Qt 6.4 has no announcements

        self.start_on_server()
        listener = atspi.EventListener.new(heard)
        for kind in ("object:property-change:accessible-name", "object:announcement"):
            listener.register(kind)
        self.server.answers = [["One ", "two ", "three."], ["Half ", "hang"], {"status": 401, "message": "no"}]
        self.server.hold()
        self.ask("first")
        expect("Answering")
        self.server.release()
        expect("Answer complete")
        self.ask("second")
        self.window.wait("Assistant said: Half*")
        expect("Answering")
        keys("Escape")
        expect("Stopped")
        self.server.hold()
        self.ask("third")
        expect("Answering")
        self.server.release()
        expect("Error: local wants a key, and none is set.")
        keys("ctrl+n")
        expect("Ready")  # and nothing was said twice meanwhile

    def listen(self, node):
        """Takes the events that were sent before the window answers now: what one program sends comes in its order."""
        self.accessible.Atspi.Component.get_extents(node, self.accessible.Atspi.CoordType.WINDOW)
        context = self.accessible.GLib.MainContext.default()
        while context.iteration(False):
            pass


if __name__ == "__main__":
    os.environ.pop("QT_QPA_PLATFORM", None)
    unittest.main(verbosity=2)
