# SPDX-FileCopyrightText: 2026 The Oriel authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a screen reader sees of the window. Import it on a Desktop only: the library takes the bus it finds first."""
import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

from desktop import wait_until  # noqa: E402


def walk(node):
    """The node and all that is in it. What goes away meanwhile is skipped."""
    try:
        yield node
        for i in range(node.get_child_count()):
            child = node.get_child_at_index(i)
            if child is not None:
                yield from walk(child)
    except GLib.Error:
        return


def shown(node):
    """The same without what is not shown and all that is in it: two thirds of the window, popups and pages. What has the
    keyboard may be in it for a moment, out of sight."""
    try:
        if node.get_role() != Atspi.Role.APPLICATION and not node.get_state_set().contains(Atspi.StateType.SHOWING):
            return
        yield node
        for i in range(node.get_child_count()):
            child = node.get_child_at_index(i)
            if child is not None:
                yield from shown(child)
    except GLib.Error:
        return


def name_of(node) -> str:
    """Qt gives a field for a password no name; Oriel's say theirs as the description."""
    if node.get_role() == Atspi.Role.PASSWORD_TEXT:
        return node.get_description()
    return node.get_name()


def role_of(node) -> str:
    """In the words of AT-SPI before 2.55, which calls a button by a shorter name."""
    return "push button" if node.get_role() == Atspi.Role.PUSH_BUTTON else node.get_role_name()


def application(process_id: int):
    desktop = Atspi.get_desktop(0)
    desktop.clear_cache()
    for i in range(desktop.get_child_count()):
        app = desktop.get_child_at_index(i)
        try:
            if app is not None and app.get_process_id() == process_id:
                return app
        except GLib.Error:
            continue
    return None


class Window:
    def __init__(self, process_id: int):
        self.app = wait_until(lambda: application(process_id), 20, "the window on the accessibility bus")

    def named(self, name: str, role: str | None = None):
        """The first thing that is shown with this name, or a name that starts so when it ends in an asterisk."""
        self.app.clear_cache()
        for node in shown(self.app):
            try:
                has = name_of(node)
                fits = has.startswith(name[:-1]) if name.endswith("*") else has == name
                if fits and (role is None or role_of(node) == role):
                    return node
            except GLib.Error:
                continue
        return None

    def focused(self):
        """What has the keyboard: the innermost of what says so."""
        self.app.clear_cache()
        found = None
        for node in walk(self.app):
            try:
                if node.get_state_set().contains(Atspi.StateType.FOCUSED):
                    found = node
            except GLib.Error:
                continue
        return found

    def is_active(self) -> bool:
        """It is the one of all windows that has the keyboard."""
        self.app.clear_cache()
        return any(node.get_state_set().contains(Atspi.StateType.ACTIVE) for node in shown(self.app) if node.get_role() == Atspi.Role.FRAME)

    def focused_name(self) -> str:
        node = self.focused()
        return "" if node is None else name_of(node)

    def wait_for_focus(self, name: str):
        wait_until(lambda: self.focused_name() == name, 10, lambda: f"the keyboard at {name}; it is at {self.focused_name()}")

    def wait_for_region(self, name: str):
        """The keyboard is at it, or at something in it."""
        def is_there():
            node = self.focused()
            while node is not None:
                if name_of(node) == name:
                    return True
                node = node.get_parent()
            return False
        wait_until(is_there, 10, lambda: f"the keyboard in {name}; it is at {self.focused_name()}")

    def gone(self, name: str):
        wait_until(lambda: self.named(name) is None, 10, f"{name} to go away")

    def wait(self, name: str, role: str | None = None, seconds: float = 15):
        return wait_until(lambda: self.named(name, role), seconds, lambda: f"{role or 'something'} named {name}; there is {self.names()}")

    def names(self) -> list[str]:
        found = []
        for node in shown(self.app):
            try:
                found.append(f"{role_of(node)}: {name_of(node)[:60]}")
            except GLib.Error:
                continue
        return found


def text_of(node) -> str:
    text = Atspi.Text.get_text(node, 0, Atspi.Text.get_character_count(node))
    return text.replace("\u2028", "\n").replace("\u2029", "\n")  # Qt's own line breaks


def text_inside(node) -> str:
    """All the text that the text interfaces in it give."""
    return "".join(text_of(part) for part in walk(node) if part.get_text_iface() is not None)


def place_of(node) -> tuple:
    """Which of its parent's children it is, and so on up: what stays the same from one look to the next."""
    place = []
    while node is not None and node.get_role() != Atspi.Role.APPLICATION:
        place.append(node.get_index_in_parent())
        node = node.get_parent()
    return tuple(place)


def press(node) -> None:
    assert node.do_action(0), f"{node.get_name()} could not be pressed"
