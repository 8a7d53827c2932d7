# SPDX-FileCopyrightText: 2026 The Oriel authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a person in front of Xvfb's screen sees and presses, with the time of it, and what processes cost."""
import ctypes
import mmap
import os
import pathlib
import struct
import time


class Picture:
    """The pixels of the screen, as the X server writes them: looking costs the programs nothing. Xvfb is started with
    -fbdir and keeps them in a file of the X window dump format."""

    def __init__(self, folder: str):
        with open(pathlib.Path(folder, "Xvfb_screen0"), "rb") as file:
            self.memory = mmap.mmap(file.fileno(), 0, prot=mmap.PROT_READ)
        header = struct.unpack(">25I", self.memory[:100])
        self.start = header[0] + header[19] * 12  # behind the colours
        self.width, self.height, self.line = header[4], header[5], header[12]
        assert header[11] == 32, "four bytes a pixel"

    def row(self, y: int, x: int = 0, width: int | None = None) -> bytes:
        begin = self.start + y * self.line + x * 4
        return self.memory[begin:begin + (self.width - x if width is None else width) * 4]

    def is_painted(self) -> bool:
        """Whether most of the screen is covered by a window that shows more than a ground."""
        lines = [memoryview(self.row(y)).cast("I") for y in range(self.height // 40, self.height, self.height // 20)]
        covered = sum(bool(pixel & 0xFFFFFF) for line in lines for pixel in line[::64])
        return covered * 2 > sum(len(line[::64]) for line in lines) and len(set().union(*lines)) >= 8

    def wait_until_painted(self, seconds: float = 30) -> float:
        """The time of the monotonic clock when it is."""
        end = time.monotonic() + seconds
        probe = [(x, self.height // 2) for x in range(self.width // 8, self.width, self.width // 8)]
        while time.monotonic() < end:
            if any(self.row(y, x, 1)[:3] != b"\0\0\0" for x, y in probe):
                now = time.monotonic()
                if self.is_painted():
                    return now
            time.sleep(0.001)
        raise AssertionError("nothing was painted")


class Keyboard:
    """Presses keys as the X server gets them from a device, without a process for each."""

    def __init__(self, display: str):
        self.x = ctypes.CDLL("libX11.so.6")
        self.test = ctypes.CDLL("libXtst.so.6")
        self.x.XOpenDisplay.restype = ctypes.c_void_p
        self.x.XStringToKeysym.restype = ctypes.c_ulong
        self.display = ctypes.c_void_p(self.x.XOpenDisplay(display.encode()))
        assert self.display, "no connection to the screen"

    def code(self, name: str) -> int:
        return self.x.XKeysymToKeycode(self.display, ctypes.c_ulong(self.x.XStringToKeysym(name.encode())))

    def press(self, name: str) -> float:
        """The time of the monotonic clock before it is pressed; it is let go at once."""
        code = self.code(name)
        pressed = time.monotonic()
        for down in (True, False):
            self.test.XTestFakeKeyEvent(self.display, code, down, 0)
        self.x.XFlush(self.display)
        return pressed


def family(process_id: int) -> list[int]:
    """The process and all that it started."""
    parents = {}
    for entry in pathlib.Path("/proc").iterdir():
        if entry.name.isdigit():
            try:
                parents[int(entry.name)] = int(pathlib.Path(entry, "stat").read_text().rsplit(")", 1)[1].split()[1])
            except OSError:
                continue
    found = [process_id]
    for one in found:
        found += [child for child, parent in parents.items() if parent == one]
    return found


def megabytes(process_id: int) -> float:
    """PSS of the process and all that it started: what is shared counts in part."""
    kilobytes = 0
    for one in family(process_id):
        try:
            lines = pathlib.Path(f"/proc/{one}/smaps_rollup").read_text().splitlines()
        except OSError:
            continue
        kilobytes += sum(int(line.split()[1]) for line in lines if line.startswith("Pss:"))
    return kilobytes / 1024


def gui_seconds(process_id: int) -> float:
    """What the first thread of the process computed so far."""
    return int(pathlib.Path(f"/proc/{process_id}/task/{process_id}/schedstat").read_text().split()[0]) / 1e9


def all_seconds(process_id: int) -> float:
    fields = pathlib.Path(f"/proc/{process_id}/stat").read_text().rsplit(")", 1)[1].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")
