// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Oriel.ViewModels

/*! Does one command of the registry, whether its key is pressed or it is chosen by its name. */
Item {
    id: root

    required property CommandRegistry registry
    required property string command
    property bool available: true
    property string key

    signal run

    onAvailableChanged: registry.setEnabled(command, available)
    Component.onCompleted: {
        key = registry.key(command)
        registry.setEnabled(command, available)
    }

    Connections {
        target: root.registry

        function onBindingsChanged() {
            root.key = root.registry.key(root.command)
        }
        function onTriggered(id: string) {
            if (id === root.command)
                root.run()
        }
    }
    Shortcut {
        sequences: root.key === "" ? [] : [root.key]
        enabled: root.available && root.Window.activeFocusItem !== null // Qt 6.8 would take them from a dialog in front, too
        onActivated: root.run()
    }
}
