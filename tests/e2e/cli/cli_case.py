# SPDX-FileCopyrightText: 2026 The Oriel authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the end-to-end tests of oriel-cli share: the binary in a home of its own, a server, a terminal."""
import json
import os
import pathlib
import pty
import re
import select
import signal
import subprocess
import sys
import tempfile
import time
import unittest

from scripted_server import ScriptedServer

BINARY = str(pathlib.Path(sys.argv.pop(1)).resolve()) if len(sys.argv) > 1 else "oriel-cli"
STOPPED_WITHIN = 3  # seconds: not at the answer's end; how soon it is, bench/run.py measures


class CliCase(unittest.TestCase):
    def setUp(self):
        home = tempfile.TemporaryDirectory(prefix="oriel-home-")
        self.addCleanup(home.cleanup)
        self.home = pathlib.Path(home.name)
        self.work = self.home / "work"
        self.work.mkdir()
        self.server = ScriptedServer()
        self.addCleanup(self.server.close)
        self.environment = {"PATH": os.environ["PATH"], "HOME": str(self.home), "ORIEL_HOME": str(self.home / "oriel"),
                            "LC_ALL": "C.UTF-8", "NO_PROXY": "127.0.0.1", "TERM": "xterm"}
        for name in ("ASAN_OPTIONS", "UBSAN_OPTIONS", "LSAN_OPTIONS"):
            if name in os.environ:
                self.environment[name] = os.environ[name]

    def tearDown(self):
        for problem in self.server.problems:
            raise problem

    def file(self, name: str, content: str | bytes = "") -> str:
        path = self.work / name
        path.write_bytes(content.encode() if isinstance(content, str) else content)
        return str(path)

    def target(self) -> list[str]:
        return ["--provider", "openai-compatible", "--base-url", self.server.url, "--model", "tiny"]

    def start(self, *arguments: str, **options) -> subprocess.Popen:
        settings = {"stdin": subprocess.DEVNULL, "stdout": subprocess.PIPE, "stderr": subprocess.PIPE, "cwd": self.work,
                    "env": self.environment, **options}
        process = subprocess.Popen([BINARY, *arguments], **settings)
        self.addCleanup(end, process)
        return process

    def run_cli(self, *arguments: str, input: str | bytes | None = None, **options):
        """Runs it to its end. The result has .code, .out and .err."""
        if input is not None:
            options["stdin"] = subprocess.PIPE
        process = self.start(*arguments, **options)
        data = input.encode() if isinstance(input, str) else input
        out, err = process.communicate(data, timeout=60)
        return Outcome(process.returncode, (out or b"").decode(), (err or b"").decode())

    def ask(self, *arguments: str, **options):
        return self.run_cli("ask", *self.target(), *arguments, **options)

    def assert_one_sentence(self, outcome, code: int, *pieces: str):
        """The exit status, and exactly one line on standard error, which names these."""
        self.assertEqual(outcome.code, code, outcome.err)
        self.assertEqual(outcome.err.count("\n"), 1, outcome.err)
        self.assertNotIn("..", outcome.err)
        self.assertTrue(outcome.err.rstrip().endswith((".", "?", "!", "”")), outcome.err)
        for piece in pieces:
            self.assertIn(piece, outcome.err)

    def stop_and_measure(self, process, number=signal.SIGINT) -> float:
        began = time.monotonic()
        process.send_signal(number)
        process.wait(10)
        return time.monotonic() - began


class Outcome:
    def __init__(self, code: int, out: str, err: str):
        self.code, self.out, self.err = code, out, err

    @property
    def json(self):
        return json.loads(self.out)


class TerminalRun:
    """The binary on a terminal of its own."""

    def __init__(self, case: CliCase, *arguments: str, **environment: str):
        self.master, slave = pty.openpty()
        self.process = subprocess.Popen([BINARY, *arguments], stdin=slave, stdout=slave, stderr=slave, cwd=case.work,
                                        env={**case.environment, **environment}, start_new_session=True,
                                        preexec_fn=take_terminal)
        os.close(slave)
        self.shown = ""
        case.addCleanup(os.close, self.master)
        case.addCleanup(end, self.process)

    def type(self, text: str) -> None:
        os.write(self.master, text.encode())

    def wait_for(self, pattern: str, within: float = 20) -> str:
        """What was shown up to the end of the pattern; it is not looked at again."""
        until = time.monotonic() + within
        while True:
            found = re.search(pattern, self.shown)
            if found:
                text, self.shown = self.shown[:found.end()], self.shown[found.end():]
                return text
            left = until - time.monotonic()
            if left <= 0 or not self._read(left):
                raise AssertionError(f"{pattern!r} was not shown, but {self.shown!r}")

    def wait_for_end(self) -> int:
        while self._read(20):
            pass
        return self.process.wait(10)

    def _read(self, within: float) -> bool:
        readable, _, _ = select.select([self.master], [], [], within)
        if not readable:
            return False
        try:
            data = os.read(self.master, 65536)
        except OSError:  # the other side has ended
            return False
        self.shown += data.decode(errors="replace")
        return bool(data)


def take_terminal():
    import fcntl
    import termios
    fcntl.ioctl(0, termios.TIOCSCTTY, 0)


def end(process: subprocess.Popen) -> None:
    if process.poll() is None:
        process.kill()
    process.wait()
    for stream in (process.stdin, process.stdout, process.stderr):
        if stream:
            stream.close()
