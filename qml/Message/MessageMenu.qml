// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Oriel.Controls

/*! What can be done with selected words. */
PopupMenu {
    id: root

    required property bool hasSelection
    property string link //!< at the caret; may be empty

    signal copyChosen
    signal copyMarkdownChosen
    signal selectAllChosen
    signal linkChosen

    PopupMenuItem {
        text: qsTr("Copy")
        iconName: "copy"
        shortcutText: "Ctrl+C"
        enabled: root.hasSelection
        opacity: enabled ? 1 : 0.45
        onTriggered: root.copyChosen()
    }
    PopupMenuItem {
        text: qsTr("Copy as Markdown")
        enabled: root.hasSelection
        opacity: enabled ? 1 : 0.45
        onTriggered: root.copyMarkdownChosen()
    }
    PopupMenuItem {
        text: qsTr("Select all of the message")
        shortcutText: "Ctrl+A"
        onTriggered: root.selectAllChosen()
    }
    PopupMenuItem {
        text: qsTr("Open link")
        visible: root.link !== ""
        height: visible ? implicitHeight : 0
        onTriggered: root.linkChosen()
    }
}
