#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Oriel authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Pictures of every view, in light and dark, at 1200 and 480 pixels, on a screen of their own.

screenshot.py [DIR [VIEW...]] writes DIR/VIEW-THEME-WIDTH.png, build/screenshots when not said; only these views when
some are named. ORIEL is the binary. Needs what the end-to-end tests of the window need, and ImageMagick's import.
"""
import json
import os
import pathlib
import sqlite3
import subprocess
import sys
import tempfile
import time

ROOT = pathlib.Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT / "tests/e2e/window"))
from desktop import Desktop, focus_window, keys, write  # noqa: E402

SIZES = {1200: 800, 480: 640}
THEMES = ("light", "dark")
PAGES = ("providers", "answers", "appearance", "keyboard", "network", "privacy", "storage")
QUESTION = "How do I reset the pump?"
LONG_TITLE = "A question of so many words that its title does not fit into any list, header or button of this window"


class Camera:
    """One window that is led to a view and photographed."""

    def __init__(self, desktop: Desktop, accessible, home: str, theme: str, width: int):
        self.desktop, self.accessible, self.home, self.theme, self.width = desktop, accessible, home, theme, width
        self.process = None
        self.id = None  # of its window

    def start(self, *arguments: str):
        oriel = os.environ.get("ORIEL", str(ROOT / "build/bin/oriel"))
        environment = {"ORIEL_HOME": self.home, "NO_PROXY": "127.0.0.1", "QT_LOGGING_RULES": "*=false"}
        self.process = self.desktop.start(oriel, "--theme", self.theme, *arguments, **environment)
        self.id = focus_window("Oriel")
        size = [str(self.width), str(SIZES[self.width])]
        subprocess.run(["xdotool", "windowmove", self.id, "0", "0", "windowsize", "--sync", self.id, *size], check=True)
        subprocess.run(["xdotool", "windowfocus", "--sync", self.id], check=True)
        self.window = self.accessible.Window(self.process.pid)
        self.window.wait("Message")

    def demo(self, *questions: str):
        """The scripted provider; every question but the last is waited for."""
        self.start("--demo")
        for question in questions:
            self.ask(question)

    def ask(self, question: str):
        write(question)
        keys("Return")
        self.window.wait(f"You said: {question}"[:40] + "*")

    def answered(self):
        self.window.wait("Answer complete", seconds=40)

    def settings(self, page: str):
        self.start()
        keys("ctrl+comma")
        self.window.wait("Back to the conversation")
        if self.width < 720:
            keys("Tab", *["Down"] * PAGES.index(page), "Tab")
        else:
            keys("Tab", "Home", *["Down"] * PAGES.index(page))

    def press(self, name: str):
        self.accessible.press(self.window.wait(name))

    def reach(self, name: str):
        """With the keyboard, which brings into sight what it comes to."""
        for _ in range(60):
            if self.window.focused_name() == name:
                return
            keys("Tab")
        raise AssertionError(f"Tab does not come to {name}")

    def take(self, path: pathlib.Path):
        time.sleep(0.6)  # what moves comes to rest
        subprocess.run(["import", "-window", self.id, str(path)], check=True)

    def close(self):
        if self.process is not None:
            self.process.terminate()
            self.process.wait(10)


def empty(camera):
    camera.demo()


def welcome(camera):
    camera.start()


def answered(camera):
    camera.demo(QUESTION)
    camera.answered()


def rich(camera):
    camera.demo("A rich one, please")
    camera.answered()


def thinking(camera):
    camera.demo("Think about it first")
    camera.answered()
    camera.press("Show reasoning*")


def waiting(camera):
    camera.demo("Please retry")


def queued(camera):
    camera.demo("A slow one")
    write("And then this")
    keys("Return")
    camera.window.wait("Take back")


def stopped(camera):
    camera.demo("A long one")
    camera.window.wait("Assistant said: Paragraph 1*")
    keys("Escape")
    camera.window.wait("Stopped")


def scrolled(camera):
    camera.demo("A long one")
    camera.answered()
    keys("ctrl+Prior", "ctrl+Prior")
    camera.window.wait("To the end")


def failed(camera):
    camera.demo(QUESTION)
    camera.answered()
    camera.ask("Show me an error")
    camera.window.wait("Error:*")


def cut(camera):
    camera.demo("Cut it off")
    camera.window.wait("Error:*")


def edited(camera):
    camera.demo(QUESTION)
    camera.answered()
    keys("ctrl+Up")
    camera.window.wait("Cancel")


def versions(camera):
    camera.demo(QUESTION)
    camera.answered()
    keys("ctrl+r")
    camera.window.wait("Previous version")


def attachments(camera):
    note = pathlib.Path(camera.home, "A report with quite a long name, of last year's maintenance of every pump.txt")
    note.write_text("Replace the gasket.\n" * 200, encoding="utf-8")
    firmware = pathlib.Path(camera.home, "firmware.bin")
    firmware.write_bytes(bytes(range(256)))
    camera.start("--demo", str(note), str(firmware), *sorted(str(path) for path in ROOT.glob("docs/images/*.png"))[:1])
    camera.window.wait("Leave out*")


def found(camera):
    camera.demo(QUESTION)
    camera.answered()
    keys("ctrl+f")
    camera.window.wait("Find in this conversation")
    write("lamp")
    camera.window.wait("3 of 3")


def several(camera):
    camera.demo(QUESTION)
    camera.answered()
    keys("ctrl+n")
    camera.ask(LONG_TITLE)
    camera.answered()
    keys("ctrl+n")
    camera.ask("Think about it first")
    camera.answered()


def conversations(camera):
    several(camera)
    keys("ctrl+b" if camera.width < 720 else "F6")
    camera.window.wait_for_region("Conversations")


def renamed(camera):
    conversations(camera)
    keys("Down", "F2")
    camera.window.wait("Title")


def menu_of_one(camera):
    conversations(camera)
    keys("Down", "shift+F10")
    camera.window.wait("Rename")


def deleted(camera):
    conversations(camera)
    keys("Delete")
    camera.window.wait("Undo")


def archive(camera):
    conversations(camera)
    camera.press("Archive")
    camera.window.wait("Back from the archive")


def search(camera):
    several(camera)
    keys("ctrl+shift+f")
    camera.window.wait("Search conversations")
    write("question")
    camera.window.wait("Search results")


def nothing_found(camera):
    several(camera)
    keys("ctrl+shift+f")
    camera.window.wait("Search conversations")
    write("xylophone")


def palette(camera):
    several(camera)
    keys("ctrl+k")
    camera.window.wait("Search commands and conversations")
    write("re")


def all_keys(camera):
    camera.demo()
    keys("ctrl+slash")
    camera.window.wait("Search commands")


def key_asked(camera):
    all_keys(camera)
    write("about")
    keys("Return")
    camera.window.wait("Press the new key")
    keys("ctrl+k")


def about(camera):
    camera.start()
    keys("ctrl+k")
    camera.window.wait("Search commands and conversations")
    write("about")
    keys("Return")
    camera.window.wait("Close")


def more(camera):
    camera.demo(QUESTION)
    camera.answered()
    camera.press("More")
    camera.window.wait("Rename the conversation")


def models(camera):
    camera.start()
    keys("ctrl+m")
    camera.window.wait("Search models")


def answers(camera):
    camera.demo(QUESTION)
    camera.answered()
    keys("ctrl+shift+p")
    camera.window.wait("Instructions for this conversation")
    write("Answer in rhymes, and never with more than four lines.")
    keys("Tab")
    write("0.2")
    keys("Tab")
    write("9")
    keys("Tab")
    camera.window.wait("This is a number*")


def adjusted(camera):
    answers(camera)
    keys("Escape", "Escape")


def passphrase(camera):
    provider(camera)
    camera.reach("New key")
    write("sk-a-key-of-mine")
    keys("Return")
    camera.window.wait("Choose a passphrase for your keys")


def adding(camera):
    camera.settings("providers")
    camera.press("Add a provider")
    camera.window.wait("Made from")


def choosing(camera):
    adding(camera)
    keys("Return")


def provider(camera):
    camera.settings("providers")
    camera.press("Edit my-own-server")
    camera.window.wait("Close my-own-server")


def headers(camera):
    provider(camera)
    for name in ("Headers and patch…", "Network settings…"):
        camera.reach(name)
        keys("space")


def tested(camera):
    camera.settings("providers")
    camera.press("Test my-own-server")
    camera.window.wait("my-own-server does not work*")
    camera.press("Edit my-own-server")


def backed_up(camera):
    camera.settings("storage")
    camera.press("Back up now")
    camera.window.wait("Backup of*")


def with_documents(camera, others: int = 40) -> str:
    folder = pathlib.Path(camera.home, "Pump manuals")
    (folder / "parts").mkdir(parents=True)
    for number in range(others):
        (folder / f"parts/part{number:02}.txt").write_text(f"Part {number} of the machine is painted grey.\n" * 40, encoding="utf-8")
    (folder / "reset.md").write_text(
        "# Care\n\nKeep the pump dry, and away from the sun.\n\n## Reset\n\nTo reset the pump, hold RESET for five seconds until the green "
        "lamp blinks twice. Then let go and wait for a minute.\n\n## Gasket\n\nReplace the gasket once a year.\n", encoding="utf-8")
    (folder / "locked.pdf").write_bytes(b"%PDF-1.4 nothing of a document")
    camera.start(str(folder))
    camera.window.wait(f"Pump manuals: {others + 1} of {others + 2} files*", seconds=60)
    return str(folder)


def asked(camera):
    with_documents(camera)


def sources(camera):
    with_documents(camera)
    camera.ask(QUESTION)
    camera.window.wait("Source 1: reset.md*")


def source_open(camera):
    sources(camera)
    camera.press("Source 1: reset.md*")
    camera.window.wait("Text of the document")
    camera.window.gone("Opening the document…")


def documents(camera):
    with_documents(camera)
    keys("ctrl+d")
    camera.window.wait("part00.txt: Ready")


def documents_search(camera):
    documents(camera)
    camera.window.wait("Search your documents").grab_focus()
    write("reset pump")
    camera.window.wait("reset.md, lines*")


def documents_empty(camera):
    camera.start()
    keys("ctrl+d")
    camera.window.wait("Drop folders and files here")


def with_usage(camera, rows: list[tuple]):
    """(days ago, provider, model, feature, prompt, completion, cost in dollars, first token in ms, outcome) of each row."""
    camera.start()
    camera.close()
    with sqlite3.connect(pathlib.Path(camera.home, "data/history.db")) as history:
        for ago, provider, model, feature, prompt, completion, dollars, first, outcome in rows:
            cost = None if dollars is None else round(dollars * 1e12)
            history.execute("INSERT INTO ledger (started_at, feature, provider, model, prompt, completion, estimated, cost, cost_origin, first_token_ms,"
                            " latency_ms, tokens_per_second, retry, from_cache, outcome) VALUES (?, ?, ?, ?, ?, ?, 0, ?, ?, ?, ?, 50, 0, 0, ?)",
                            (int((time.time() - ago * 86400) * 1000), feature, provider, model, prompt, completion, cost,
                             None if cost is None else "computed", first, first + 4000, outcome))
    camera.start()
    keys("ctrl+shift+t")
    camera.window.wait("Cost: *")


def some_usage(camera):
    models = [("anthropic", "claude-sonnet-4-5"), ("my-own-server", "llama3.1"),
              ("openai", "a-model-of-so-many-words-and-versions-that-its-name-fits-into-no-list-2026-11-30-preview")]
    with_usage(camera, [(day, *models[(day + turn) % 3], "title" if turn == 4 else "chat", 1200 + 310 * day, 240 + 35 * turn, None if day == 3 and turn == 1
                         else 0.002 * (1 + (day * 7 + turn) % 11), 300 + 90 * ((day + turn) % 9), "overloaded" if day == 5 and turn == 2 else "complete")
                        for day in range(0, 28) if day % 6 != 4 for turn in range(5)])


def usage(camera):
    some_usage(camera)


def usage_models(camera):
    some_usage(camera)
    camera.reach("A line for each")
    keys("Down")
    camera.window.wait("Cost, by model*")
    camera.window.wait("Cost, by model*").grab_focus()


def usage_huge(camera):
    with_usage(camera, [(day, "openai", "gpt-5", "chat", 9 * 10 ** 12, 10 ** 11, 400_000.0, 100_000, "complete") for day in range(3)])


def usage_empty(camera):
    camera.start()
    keys("ctrl+shift+t")
    camera.window.wait("Nothing was asked in this time")


def page(name: str):
    return lambda camera: camera.settings(name)


VIEWS = {"empty": empty, "welcome": welcome, "answered": answered, "rich": rich, "thinking": thinking, "waiting": waiting, "queued": queued,
         "stopped": stopped, "scrolled": scrolled, "failed": failed, "cut": cut, "edited": edited, "versions": versions,
         "attachments": attachments, "find": found, "conversations": conversations, "rename": renamed, "menu": menu_of_one,
         "deleted": deleted, "archive": archive, "search": search, "nothing-found": nothing_found, "palette": palette, "keys": all_keys,
         "key-asked": key_asked, "about": about, "more": more, "models": models, "answers-panel": answers, "adjusted": adjusted,
         **{f"settings-{name}": page(name) for name in PAGES}, "adding": adding, "choosing": choosing, "provider": provider,
         "headers": headers, "tested": tested, "passphrase": passphrase, "backed-up": backed_up,
         "asked": asked, "sources": sources, "source-open": source_open, "documents": documents, "documents-search": documents_search,
         "documents-empty": documents_empty, "usage": usage, "usage-models": usage_models, "usage-huge": usage_huge, "usage-empty": usage_empty}


def make_home(folder: str, view: str):
    """A person's files; those of who starts for the first time are empty."""
    config = pathlib.Path(folder, "config")
    config.mkdir()
    if view == "welcome":
        return
    providers = {"my-own-server": {"kind": "openai-compatible", "base_url": "http://127.0.0.1:1/v1", "model": "llama3.1"},
                 "anthropic": {"model": "claude-sonnet-4-5"}}
    (config / "providers.json").write_text(json.dumps(providers), encoding="utf-8")
    (config / "settings.json").write_text('{"keys.store": "file"}', encoding="utf-8")


def main() -> int:
    pictures = pathlib.Path(sys.argv[1] if len(sys.argv) > 1 else ROOT / "build/screenshots")
    pictures.mkdir(parents=True, exist_ok=True)
    wanted = sys.argv[2:] or list(VIEWS)
    failures = 0
    with Desktop(1600, 1100) as desktop:
        import accessible  # after the desktop: it takes the bus that it finds first

        for view in wanted:
            for theme in THEMES:
                for width in SIZES:
                    with tempfile.TemporaryDirectory(prefix="oriel-picture-") as home:
                        make_home(home, view)
                        camera = Camera(desktop, accessible, home, theme, width)
                        path = pictures / f"{view}-{theme}-{width}.png"
                        try:
                            VIEWS[view](camera)
                            camera.take(path)
                            print(f"screenshot: {path}", flush=True)
                        except AssertionError as error:
                            failures += 1
                            print(f"screenshot: {path.name}: {error}", file=sys.stderr, flush=True)
                            if camera.id is not None:
                                camera.take(path)
                        finally:
                            camera.close()
    return 1 if failures else 0


if __name__ == "__main__":
    os.environ.pop("QT_QPA_PLATFORM", None)
    sys.exit(main())
