// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Oriel.ViewModels

/*! All keys as a page of the settings. Its component is not bound: the Loader of Qt 6.4 makes none that is. */
QtObject {
    id: root

    required property CommandRegistry commands
    readonly property Component page: Component {
        KeysView {
            commands: root.commands // qmllint disable unqualified
            heading: qsTr("Keyboard")
        }
    }
}
