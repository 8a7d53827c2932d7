#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Oriel authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The window, measured: the real oriel on a screen of Xvfb, drawn without a graphics card, beside an empty window of
Chromium on the same screen in the same run. Prints the table of docs/performance.md."""
import argparse
import json
import os
import pathlib
import shutil
import socket
import sqlite3
import statistics
import subprocess
import sys
import tempfile
import threading
import time

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent / "tests" / "e2e" / "window"))
import chat_server  # noqa: E402
from desktop import Desktop, focus_window, keys  # noqa: E402
from screen import Keyboard, Picture, all_seconds, gui_seconds, megabytes  # noqa: E402

TOKENS_A_SECOND = 200
WIDTH, HEIGHT = 1200, 800


def text(size: int, begin: int = 0):
    """Markdown as models write it, in tokens of about five letters: at least so many characters."""
    paragraph = ("The light of the sun is scattered by the molecules of the air, and the shorter its waves are the more of it "
                 "is. What comes from *aside* is therefore mostly **blue**, see `scatter()` and [more](https://example.org). ")
    code = "```cpp\n" + "".join(f"    const auto value{i} = scatter(wave, {i}); // of the air\n" for i in range(12)) + "```\n\n"
    items = "".join(f"- point {i} of what there is to say about the light of the evening\n" for i in range(5)) + "\n"
    table = "| wave | part |\n|---|---|\n" + "".join(f"| {i}00 nm | {i} of 10 |\n" for i in range(4, 8)) + "\n"
    made, number = 0, begin
    while made < size:
        parts = [paragraph * 2 + "\n\n"]
        if number % 5 == 1:
            parts.append(f"## Part {number}\n\n")
        if number % 5 == 2:
            parts.append(items)
        if number % 10 == 4:
            parts.append(code)
        if number % 20 == 9:
            parts.append(table)
        for part in parts:
            for at in range(0, len(part), 5):
                yield part[at:at + 5]
            made += len(part)
        number += 1


def pieces(tokens, size: int):
    """The same in fewer pieces."""
    piece = ""
    for token in tokens:
        piece += token
        if len(piece) >= size:
            yield piece
            piece = ""
    yield piece


class Probe:
    """See WindowProbe.cpp."""

    def __init__(self):
        self.mine, self.its = socket.socketpair()
        self.lines = self.mine.makefile("r")

    def ask(self, command: str) -> dict:
        self.mine.sendall(command.encode() + b"\n")
        answer = json.loads(self.lines.readline())
        if "error" in answer:
            raise RuntimeError(f"{command}: {answer['error']}")
        return answer


class Bench:
    def __init__(self, arguments, desktop, picture):
        self.oriel = str(arguments.oriel)
        self.bin = arguments.bin
        self.home = str(arguments.home)
        self.desktop = desktop
        self.picture = picture
        self.environment = {key: value for key, value in os.environ.items() if not key.startswith(("QT_", "ORIEL_"))}
        self.environment |= {"QT_QUICK_BACKEND": "software", "QT_QPA_PLATFORM": "xcb", "LC_ALL": "C.UTF-8", "NO_PROXY": "127.0.0.1"}

    def start(self, command: list[str], extra: dict, pass_fds=()) -> tuple[subprocess.Popen, float]:
        """The process, and the seconds until it had painted."""
        started = time.monotonic()
        process = subprocess.Popen(command, env=self.environment | extra, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL,
                                   stderr=subprocess.DEVNULL, pass_fds=pass_fds)
        return process, self.picture.wait_until_painted() - started

    def end(self, process: subprocess.Popen) -> None:
        process.terminate()
        try:
            process.wait(20)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()
        while self.picture.is_painted():
            time.sleep(0.01)

    def start_oriel(self, home: str, probe: Probe | None = None, provider: str = ""):
        extra = {"ORIEL_HOME": home}
        fds = ()
        if probe:
            extra |= {"QT_QPA_GENERIC_PLUGINS": "orielprobe", "QT_PLUGIN_PATH": str(self.bin / "plugins"),
                      "ORIEL_PROBE_FD": str(probe.its.fileno())}
            fds = (probe.its.fileno(),)
        return self.start([self.oriel, *(["--provider", provider] if provider else [])], extra, fds)

    def start_chromium(self, profile: str):
        return self.start(["chromium", "--no-sandbox", f"--user-data-dir={profile}", "--no-first-run", "--no-default-browser-check",
                           "--disable-gpu", "--password-store=basic", f"--window-size={WIDTH},{HEIGHT}", "--window-position=0,0", "about:blank"], {})

    def measure_starts(self, rounds: int) -> dict:
        """In turns. Each is started once before, so that its files are in memory and its profile is made."""
        found = {"oriel": ([], []), "chromium": ([], [])}
        with tempfile.TemporaryDirectory(prefix="chromium-") as profile:
            starts = {"oriel": lambda: self.start_oriel(self.home)}
            if shutil.which("chromium"):
                starts["chromium"] = lambda: self.start_chromium(profile)
            for turn in range(rounds + 1):
                for name, start in starts.items():
                    process, seconds = start()
                    time.sleep(3)  # it rests
                    memory = megabytes(process.pid)
                    self.end(process)
                    if turn > 0:
                        found[name][0].append(seconds * 1000)
                        found[name][1].append(memory)
        return {name: [statistics.median(column) for column in columns] for name, columns in found.items() if columns[0]}

    def measure_opening(self, conversation: str, rounds: int) -> list[float]:
        """Each in a fresh process, so that nothing of it is there yet."""
        times = []
        for _ in range(rounds):
            probe = Probe()
            process, _ = self.start_oriel(self.home, probe)
            time.sleep(1)
            times.append(probe.ask(f"open {conversation}")["ms"])
            self.end(process)
        return times

    def measure_scrolling(self, conversation: str, most: int) -> tuple[list[float], bool]:
        probe = Probe()
        process, _ = self.start_oriel(self.home, probe)
        time.sleep(1)
        probe.ask(f"open {conversation}")
        time.sleep(1)
        answer = probe.ask(f"scroll 3 {most}")
        self.end(process)
        return answer["frames"], answer["isAtStart"]

    def start_chat(self, answers: list):
        """A window with a server of its own, and a question asked in it."""
        server = chat_server.ChatServer()
        server.answers = [*answers, ["A title"], ["A title"]]
        home = tempfile.TemporaryDirectory(prefix="oriel-bench-")
        config = pathlib.Path(home.name, "config")
        config.mkdir()
        (config / "providers.json").write_text(
            json.dumps({"local": {"kind": "openai-compatible", "base_url": server.url, "model": "tiny"}}), encoding="utf-8")
        probe = Probe()
        process, _ = self.start_oriel(home.name, probe, "local")
        focus_window("Oriel")
        time.sleep(0.5)
        return server, home, probe, process

    def measure_tokens(self, sizes: list[int], seconds: float) -> list[tuple[float, float, list[float]]]:
        """For each size of what came before: milliseconds of the first thread and of all for a token, and, while they
        stream, from a key to its letter."""
        stages = [threading.Event() for _ in sizes]
        sent = [0, 0]  # characters, tokens since the stage began
        is_over = threading.Event()

        def answer():
            for stage, size in zip(stages, sizes):
                for piece in pieces(text(size - sent[0]), 400):
                    sent[0] += len(piece)
                    yield piece
                stage.wait(600)
                stage.clear()
                begin = time.monotonic()
                sent[1] = 0
                for token in text(1 << 30, 3):
                    if stage.is_set():
                        break
                    time.sleep(max(0.0, begin + sent[1] / TOKENS_A_SECOND - time.monotonic()))
                    sent[0] += len(token)
                    sent[1] += 1
                    yield token
            is_over.set()

        server, home, probe, process = self.start_chat([answer()])
        keys("h", "i", "Return")
        keyboard = Keyboard(os.environ["DISPLAY"])
        results = []
        for stage, size in zip(stages, sizes):
            while probe.ask("length")["length"] < size:
                time.sleep(0.2)
            time.sleep(2)
            stage.set()
            time.sleep(0.5)
            before = (gui_seconds(process.pid), all_seconds(process.pid), sent[1])
            time.sleep(seconds)
            after = (gui_seconds(process.pid), all_seconds(process.pid), sent[1])
            tokens = after[2] - before[2]
            letters = self.letter_times(keyboard, probe, 120)
            stage.set()
            results.append(((after[0] - before[0]) * 1000 / tokens, (after[1] - before[1]) * 1000 / tokens, letters))
        is_over.wait(10)
        time.sleep(1)
        self.end(process)
        server.close()
        home.cleanup()
        return results

    def letter_times(self, keyboard, probe, count: int) -> list[float]:
        """From a key to its letter in the picture. A caret that blinks is narrower than any letter."""
        place = {key: int(value) for key, value in probe.ask("focus").items()}
        height = min(place["height"], 40)

        def look() -> list[bytes]:
            return [self.picture.row(y, place["x"], place["width"]) for y in range(place["y"], place["y"] + height, 2)]

        def changed_columns(old: list[bytes], new: list[bytes]) -> int:
            return len({i // 4 for a, b in zip(old, new) if a != b for i in range(0, len(a), 4) if a[i:i + 4] != b[i:i + 4]})

        times = []
        for number in range(count):
            before = look()
            pressed = keyboard.press("m")
            while True:
                now = look()
                if now != before and changed_columns(before, now) >= 6:
                    break
                if time.monotonic() - pressed > 2:
                    raise AssertionError("the letter did not come")
                time.sleep(0.0002)
            times.append((time.monotonic() - pressed) * 1000)
            time.sleep(0.03 + number % 7 * 0.005)
            keyboard.press("BackSpace")
            time.sleep(0.05 + number % 5 * 0.007)
        return times

    def measure_memory(self, characters: int) -> tuple[float, float, float]:
        """MB before an answer of so many characters, with it on the screen, and in a new chat after it."""
        server, home, probe, process = self.start_chat([list(pieces(text(2000), 400)), ["A title"], pieces(text(characters), 1000)])
        keys("h", "i", "Return")
        time.sleep(3)
        keys("ctrl+n")
        time.sleep(3)
        before = megabytes(process.pid)
        keys("h", "o", "Return")
        while probe.ask("length")["length"] < characters:
            time.sleep(1)
        time.sleep(5)
        during = megabytes(process.pid)
        keys("ctrl+n")
        time.sleep(10)
        after = megabytes(process.pid)
        self.end(process)
        server.close()
        home.cleanup()
        return before, during, after


def at(times: list[float], share: float) -> float:
    return sorted(times)[min(len(times) - 1, int(share * len(times)))]


def row(what: str, value: str, goal: str) -> None:
    print(f"| {what:<58} | {value:>28} | {goal:>24} |", flush=True)


def long_conversations(home: pathlib.Path) -> list[str]:
    """The shorter one of the two first."""
    with sqlite3.connect(f"file:{home}/data/history.db?mode=ro", uri=True) as database:
        return [line[0] for line in reversed(database.execute(
            "SELECT c.id FROM conversation c JOIN node n ON n.key = c.tip ORDER BY n.depth DESC LIMIT 2").fetchall())]


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--oriel", required=True, type=pathlib.Path, help="the window's program")
    parser.add_argument("--bin", required=True, type=pathlib.Path, help="the folder of the benchmarks' programs")
    parser.add_argument("--home", required=True, type=pathlib.Path, help="an ORIEL_HOME with a history that bench_history filled")
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--only", default="start,open,scroll,tokens,memory", help="which of these, parted by commas")
    arguments = parser.parse_args()
    wanted = arguments.only.split(",")
    chat_server.Handler.disable_nagle_algorithm = True

    with tempfile.TemporaryDirectory(prefix="screen-") as folder, Desktop(WIDTH, HEIGHT, ("-fbdir", folder)) as desktop:
        bench = Bench(arguments, desktop, Picture(folder))
        row("the window", "measured", "goal")
        row("---", "---:", "---:")
        if "start" in wanted:
            starts = bench.measure_starts(arguments.rounds)
            first, memory = starts["oriel"]
            row("start to the first frame, 10,000 conversations", f"{first:.0f} ms", "200 ms")
            row("memory idle", f"{memory:.1f} MB", "90 MB")
            if "chromium" in starts:
                other, much = starts["chromium"]
                row("start to the first frame, part of Chromium's", f"{first / other:.2f} of {other:.0f} ms", "0.33")
                row("memory idle, part of Chromium's", f"{memory / much:.2f} of {much:.0f} MB", "0.25")
        if "open" in wanted or "scroll" in wanted:
            shorter, longer = long_conversations(arguments.home)
        if "open" in wanted:
            row("open 10,000 messages", f"{statistics.median(bench.measure_opening(shorter, arguments.rounds)):.0f} ms", "150 ms")
            row("open 100,000 messages", f"{statistics.median(bench.measure_opening(longer, arguments.rounds)):.0f} ms", "200 ms")
        if "scroll" in wanted:
            frames, is_at_start = bench.measure_scrolling(shorter, 20_000)
            part = sum(frame < 16.7 for frame in frames) * 100 / len(frames)
            row(f"scroll 10,000 messages, {len(frames)} frames{'' if is_at_start else ', not to the start'}", f"{part:.1f} % under 16.7 ms", "99 %")
            row("... a frame: median, 99 %, longest", f"{at(frames, .5):.1f}, {at(frames, .99):.1f}, {max(frames):.1f} ms", "")
        if "tokens" in wanted:
            sizes = {"1 KB": 1000, "100 KB": 100_000, "1 MB": 1_000_000}
            results = bench.measure_tokens(list(sizes.values()), 4)
            for name, (gui, everything, letters) in zip(sizes, results):
                row(f"a token behind {name}: the window's thread, all", f"{gui:.3f}, {everything:.3f} ms",
                    f"{results[0][0] * 1.2:.3f} ms" if name != "1 KB" else "")
                row("... a key to its letter meanwhile: median, 99 %", f"{at(letters, .5):.1f}, {at(letters, .99):.1f} ms", "99 % in 16 ms")
        if "memory" in wanted:
            before, during, after = bench.measure_memory(10_000_000)
            row("10 MB streamed: before, with it, in a new chat", f"{before:.0f}, {during:.0f}, {after:.0f} MB", f"{before * 1.1:.0f} MB")


if __name__ == "__main__":
    main()
