#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Oriel authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a person sets up in the real window: the look, a provider with its key, the model that answers. See window_case."""
import json
import os
import pathlib
import unittest

from desktop import keys, wait_until, write
from window_case import WindowCase


class SettingsTest(WindowCase):
    def kept(self, name: str):
        path = pathlib.Path(self.home, "config", "settings.json")
        return json.loads(path.read_text(encoding="utf-8")).get(name) if path.exists() else None

    def test_the_theme_is_changed_without_a_restart_and_kept(self):
        process = self.start()
        keys("ctrl+comma")
        self.window.wait("Back to the conversation")
        keys("Tab", "Down", "Down", "Tab")
        self.window.wait("Theme: System")
        keys("Left")
        wait_until(lambda: self.kept("ui.theme") == "dark", 10, "the theme to be kept")
        self.end(process)
        self.start()
        keys("ctrl+comma")
        self.window.wait("Back to the conversation")
        keys("Tab", "Down", "Down", "Tab", "Right")  # from Dark, which has the focus, to System
        wait_until(lambda: self.kept("ui.theme") == "system", 10, "the theme to be kept")

    def test_a_provider_is_added_and_its_model_answers_the_next_question(self):
        self.server.models = ["tiny", "huge"]
        self.server.answers = [["I am huge."]]
        pathlib.Path(self.home, "config").mkdir()
        pathlib.Path(self.home, "config", "settings.json").write_text('{"keys.store": "file"}', encoding="utf-8")
        self.start()
        keys("ctrl+comma")
        self.accessible.press(self.window.wait("Add a provider", "push button"))
        self.window.wait("Made from")
        keys("End", "Up", "Up")  # a server of one's own
        keys("Tab", "Tab")
        write(self.server.url)
        keys("Tab")
        write("sk-e2e")
        keys("Return")
        self.window.wait("Choose a passphrase for your keys")
        write("open sesame")
        keys("Return")
        write("open sesame")
        keys("Return")
        self.window.wait("my-server works*")
        keys("Escape")
        self.window.wait("Message")
        keys("ctrl+m")
        self.window.wait("Search models")
        self.window.wait("huge at my-server", "list item")
        write("huge")
        keys("Return")
        self.window.wait("Model: huge")
        self.ask("Who are you?")
        self.window.wait("Assistant said: I am huge.")
        self.assertEqual(self.server.requests[0]["model"], "huge")
        self.assertEqual(self.server.keys[-1], "Bearer sk-e2e")
        for path in pathlib.Path(self.home).rglob("*"):
            if path.is_file():
                self.assertNotIn(b"sk-e2e", path.read_bytes(), path)


if __name__ == "__main__":
    os.environ.pop("QT_QPA_PLATFORM", None)
    unittest.main(verbosity=2)
