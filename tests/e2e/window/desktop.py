# SPDX-FileCopyrightText: 2026 The Oriel authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A screen, a session bus and an accessibility bus of a test's own: started and stopped with it."""
import os
import pathlib
import subprocess
import tempfile
import time

ENVIRONMENT_OF_THE_SESSION = ("DISPLAY", "DBUS_SESSION_BUS_ADDRESS", "XDG_RUNTIME_DIR")


def wait_until(condition, seconds: float, what):
    """What condition() gives as soon as it is true; fails when it never is, with the words or what gives them then."""
    end = time.monotonic() + seconds
    while True:
        found = condition()
        if found:
            return found
        if time.monotonic() > end:
            raise AssertionError(f"waited {seconds} s in vain: {what() if callable(what) else what}")
        time.sleep(0.03)  # between two looks; nothing relies on its length


class Desktop:
    """Use it in a `with`. Its variables are set for this process, so that GI finds the same buses."""

    def __init__(self, width: int = 1000, height: int = 800, screen_options: tuple[str, ...] = ()):
        self.size = f"{width}x{height}x24"
        self.screen_options = screen_options  # of Xvfb
        self.processes: list[subprocess.Popen] = []

    def __enter__(self):
        self.folder = tempfile.TemporaryDirectory(prefix="oriel-desktop-")
        runtime = pathlib.Path(self.folder.name, "run")
        runtime.mkdir(mode=0o700)
        os.environ["XDG_RUNTIME_DIR"] = str(runtime)
        os.environ["DISPLAY"] = self.start_screen()
        os.environ["DBUS_SESSION_BUS_ADDRESS"] = self.start_bus()
        return self

    def __exit__(self, *_):
        for process in reversed(self.processes):
            process.terminate()
        for process in reversed(self.processes):
            try:
                process.wait(5)
            except subprocess.TimeoutExpired:
                process.kill()
        self.folder.cleanup()

    def start_screen(self) -> str:
        read, write = os.pipe()
        screen = subprocess.Popen(["Xvfb", "-displayfd", str(write), "-screen", "0", self.size, "-nolisten", "tcp", "-noreset",
                                   *self.screen_options],
                                  pass_fds=[write], stderr=subprocess.DEVNULL)
        self.processes.append(screen)
        os.close(write)
        with os.fdopen(read) as number:
            line = number.readline().strip()
        assert line, "Xvfb did not start"
        return f":{line}"

    def start_bus(self) -> str:
        bus = subprocess.Popen(["dbus-daemon", "--session", "--nofork", "--print-address"], stdout=subprocess.PIPE,
                               stderr=subprocess.DEVNULL, text=True)
        self.processes.append(bus)
        address = bus.stdout.readline().strip()
        assert address, "dbus-daemon did not start"
        return address

    def start(self, *command: str, **extra: str) -> subprocess.Popen:
        """A program on this desktop; ended with it at the latest."""
        environment = os.environ | {"QT_QUICK_BACKEND": "software", "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1", "QT_QPA_PLATFORM": "xcb",
                                    "LC_ALL": "C.UTF-8"} | extra
        process = subprocess.Popen(command, env=environment)
        self.processes.append(process)
        return process


def keys(*names: str) -> None:
    subprocess.run(["xdotool", "key", "--clearmodifiers", *names], check=True)


def write(text: str) -> None:
    subprocess.run(["xdotool", "type", "--delay", "8", text], check=True)


def focus_window(title: str, seconds: float = 10) -> str:
    """There is no window manager: the keyboard is given to the window by hand."""
    def find():
        found = subprocess.run(["xdotool", "search", "--onlyvisible", "--name", title], capture_output=True, text=True, check=False)
        return found.stdout.split()
    window = wait_until(find, seconds, f"a window with the title {title}")[0]
    subprocess.run(["xdotool", "windowfocus", "--sync", window], check=True)
    return window
