#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Oriel authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The real window among others: its icon in the tray and its notifications, as they are set. See window_case."""
import os
import subprocess
import unittest

from desktop import focus_window, keys, wait_until
from desktop_services import DesktopServices
from window_case import WindowCase


class DesktopTest(WindowCase):
    def setUp(self):
        super().setUp()
        self.services = DesktopServices(os.environ["DBUS_SESSION_BUS_ADDRESS"])
        self.addCleanup(self.services.close)

    def look_away(self):
        """Another window has the keyboard."""
        other = self.desktop.start(os.environ["ORIEL_DRAG_SOURCE"])
        self.addCleanup(self.end, other)
        focus_window("Drag source")
        wait_until(lambda: not self.window.is_active(), 10, "the window to know that it is not in front")

    def look_back(self):
        subprocess.run(["xdotool", "windowfocus", "--sync", self.focused], check=True)

    def switch(self, name: str):
        keys("ctrl+comma")
        self.window.wait("Back to the conversation")
        keys("Tab", "Home", "Down", "Down")
        self.accessible.press(self.window.wait(name, "check box"))
        keys("Escape")
        self.window.wait_for_focus("Message")

    def test_the_icon_goes_and_comes_as_it_is_set(self):
        self.start_on_server()
        wait_until(lambda: self.services.icons(), 10, "an icon in the tray")
        self.switch("Icon in the tray")
        wait_until(lambda: not self.services.icons(), 10, "the icon to go")
        self.switch("Icon in the tray")
        wait_until(lambda: self.services.icons(), 10, "the icon to come back")

    def test_an_answer_is_told_to_who_does_not_look(self):
        self.start_on_server()
        self.converse(("First", "One."))
        self.assertEqual(self.services.notifications, [])
        self.server.answers = [["Two."]]
        self.server.hold()
        self.ask("Second")
        self.window.wait("Answering")
        self.look_away()
        self.server.release()
        wait_until(lambda: self.services.notifications, 10, "a notification")
        self.assertEqual(self.services.notifications[0]["headline"], "The answer is ready")
        self.assertNotIn("Two.", str(self.services.notifications))

    def test_nothing_is_told_once_it_is_switched_off(self):
        self.start_on_server()
        self.switch("Say when an answer is ready")
        self.server.answers = [["One."]]
        self.server.hold()
        self.ask("First")
        self.window.wait("Answering")
        self.look_away()
        self.server.release()
        self.window.wait("Answer complete")
        self.look_back()
        self.assertEqual(self.services.notifications, [])


if __name__ == "__main__":
    os.environ.pop("QT_QPA_PLATFORM", None)
    unittest.main(verbosity=2)
