# SPDX-FileCopyrightText: 2026 The Oriel authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The real window on a desktop of its own, with a home and a server of each test's own.

A test's arguments: ORIEL_BINARY [unittest arguments]. Needs Xvfb, xdotool, dbus and at-spi2-core.
"""
import json
import pathlib
import sys
import tempfile
import unittest

from chat_server import ChatServer
from desktop import Desktop, focus_window, keys, wait_until, write

BINARY = str(pathlib.Path(sys.argv.pop(1)).resolve())


class WindowCase(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.desktop = cls.enterClassContext(Desktop()) if hasattr(cls, "enterClassContext") else Desktop().__enter__()
        if not hasattr(cls, "enterClassContext"):
            cls.addClassCleanup(cls.desktop.__exit__, None, None, None)
        import accessible  # after the desktop: it takes the bus that it finds first

        cls.accessible = accessible

    def setUp(self):
        self.server = ChatServer()
        self.addCleanup(self.server.close)
        home = tempfile.TemporaryDirectory(prefix="oriel-home-")
        self.addCleanup(home.cleanup)
        self.home = home.name

    def start(self, *arguments: str, **environment: str):
        process = self.desktop.start(BINARY, *arguments, ORIEL_HOME=self.home, OPENAI_API_KEY="", NO_PROXY="127.0.0.1", **environment)
        self.addCleanup(self.end, process)
        self.focused = focus_window("Oriel")
        self.window = self.accessible.Window(process.pid)
        self.window.wait("Message")
        return process

    def end(self, process):
        process.terminate()
        process.wait(10)

    def start_on_server(self, **environment: str):
        pathlib.Path(self.home, "config").mkdir(parents=True, exist_ok=True)
        pathlib.Path(self.home, "config", "providers.json").write_text(
            json.dumps({"local": {"kind": "openai-compatible", "base_url": self.server.url, "model": "tiny"}}), encoding="utf-8")
        return self.start("--provider", "local", **environment)

    def converse(self, *exchanges: tuple[str, str]):
        """Asks each question, which gets the answer beside it, and waits for its end."""
        for question, answer in exchanges:
            self.server.answers.append([answer])
            self.ask(question)
            self.window.wait(f"Assistant said: {answer}"[:60] + "*")
            self.window.wait("Answer complete")

    def message(self) -> str:
        """What stands in the composer."""
        return self.accessible.text_of(self.window.wait("Message"))

    def expect_message(self, text: str):
        wait_until(lambda: self.message() == text, 5, lambda: f"“{text}” in the composer; there is “{self.message()}”")

    def ask(self, text: str):
        write(text)
        keys("Return")
