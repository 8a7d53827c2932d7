# SPDX-FileCopyrightText: 2026 The Oriel authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a desktop offers on its bus, as far as a test looks at it: a place for tray icons, and notifications."""
import threading

import gi

gi.require_version("Gio", "2.0")
from gi.repository import Gio, GLib  # noqa: E402

INTERFACES = """
<node>
  <interface name="org.kde.StatusNotifierWatcher">
    <method name="RegisterStatusNotifierItem"><arg type="s" direction="in"/></method>
    <method name="RegisterStatusNotifierHost"><arg type="s" direction="in"/></method>
    <property name="IsStatusNotifierHostRegistered" type="b" access="read"/>
    <property name="ProtocolVersion" type="i" access="read"/>
    <property name="RegisteredStatusNotifierItems" type="as" access="read"/>
    <signal name="StatusNotifierHostRegistered"/>
  </interface>
  <interface name="org.freedesktop.Notifications">
    <method name="Notify">
      <arg type="s" direction="in"/><arg type="u" direction="in"/><arg type="s" direction="in"/><arg type="s" direction="in"/>
      <arg type="s" direction="in"/><arg type="as" direction="in"/><arg type="a{sv}" direction="in"/><arg type="i" direction="in"/>
      <arg type="u" direction="out"/>
    </method>
    <method name="GetCapabilities"><arg type="as" direction="out"/></method>
  </interface>
</node>
"""


class DesktopServices:
    """A thread of its own answers the bus until close()."""

    def __init__(self, address: str):
        self.items: list[str] = []  # the names on the bus of who has an icon
        self.notifications: list[dict] = []
        self.context = GLib.MainContext()
        self.loop = GLib.MainLoop.new(self.context, False)
        ready = threading.Event()
        self.thread = threading.Thread(target=self.run, args=(address, ready), daemon=True)
        self.thread.start()
        ready.wait(10)

    def run(self, address: str, ready: threading.Event):
        self.context.push_thread_default()
        flags = Gio.DBusConnectionFlags.AUTHENTICATION_CLIENT | Gio.DBusConnectionFlags.MESSAGE_BUS_CONNECTION
        self.bus = Gio.DBusConnection.new_for_address_sync(address, flags, None, None)
        watcher, notifications = Gio.DBusNodeInfo.new_for_xml(INTERFACES).interfaces
        self.bus.register_object("/StatusNotifierWatcher", watcher, self.called, self.property, None)
        self.bus.register_object("/org/freedesktop/Notifications", notifications, self.called, None, None)
        self.bus.signal_subscribe("org.freedesktop.DBus", "org.freedesktop.DBus", "NameOwnerChanged", None, None,
                                  Gio.DBusSignalFlags.NONE, self.owner_changed)
        for name in (watcher.name, notifications.name):
            self.bus.call_sync("org.freedesktop.DBus", "/org/freedesktop/DBus", "org.freedesktop.DBus", "RequestName",
                               GLib.Variant("(su)", (name, 0)), None, Gio.DBusCallFlags.NONE, -1, None)
        ready.set()
        self.loop.run()

    def called(self, _bus, _sender, _path, _interface, method, arguments, call):
        if method == "RegisterStatusNotifierItem":
            self.items.append(arguments[0])
            call.return_value(None)
        elif method == "Notify":
            self.notifications.append({"headline": arguments[3], "text": arguments[4]})
            call.return_value(GLib.Variant("(u)", (len(self.notifications),)))
        elif method == "GetCapabilities":
            call.return_value(GLib.Variant("(as)", (["actions", "body"],)))
        else:
            call.return_value(None)

    def property(self, _bus, _sender, _path, _interface, name):
        values = {"IsStatusNotifierHostRegistered": GLib.Variant("b", True), "ProtocolVersion": GLib.Variant("i", 0)}
        return values.get(name, GLib.Variant("as", list(self.items)))

    def owner_changed(self, _bus, _sender, _path, _interface, _signal, arguments):
        name, _, now = arguments
        if not now and name in self.items:
            self.items.remove(name)

    def icons(self) -> list[str]:
        return list(self.items)

    def close(self):
        self.bus.close_sync(None)
        self.loop.quit()
        self.thread.join(5)
