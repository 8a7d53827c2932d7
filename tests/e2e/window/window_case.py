# SPDX-FileCopyrightText: 2026 The Oriel authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The real window on a desktop of its own, with a home and a server of each test's own.

A test's arguments: ORIEL_BINARY [unittest arguments]. Needs Xvfb, xdotool, dbus and at-spi2-core.
"""
import json
import os
import pathlib
import subprocess
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

    def file(self, name: str, text: str) -> str:
        path = pathlib.Path(self.home, name)
        path.write_text(text, encoding="utf-8")
        return str(path)

    def drag(self, *files: str, to: tuple[int, int] = (500, 300)):
        """As a hand does, from another program's window in the corner of the screen."""
        source = self.desktop.start(os.environ["ORIEL_DRAG_SOURCE"], *files)
        self.addCleanup(self.end, source)
        subprocess.run(["xdotool", "windowraise", focus_window("Drag source")], check=True)  # nobody else orders the windows
        steps = [(40, 30), (60, 50), (200, 120), (to[0] - 10, to[1] - 10), to]
        subprocess.run(["xdotool", "mousemove", *map(str, steps[0]), "mousedown", "1"], check=True)
        for x, y in steps[1:]:
            subprocess.run(["xdotool", "mousemove", "--sync", str(x), str(y)], check=True)
            if (x, y) == to:
                self.window.wait("Drop it to add it to your message")
        subprocess.run(["xdotool", "mouseup", "1"], check=True)
        subprocess.run(["xdotool", "windowfocus", "--sync", self.focused], check=True)

    def message(self) -> str:
        """What stands in the composer."""
        return self.accessible.text_of(self.window.wait("Message"))

    def expect_message(self, text: str):
        wait_until(lambda: self.message() == text, 5, lambda: f"“{text}” in the composer; there is “{self.message()}”")

    def ask(self, text: str):
        write(text)
        keys("Return")
