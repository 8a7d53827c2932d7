// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Oriel.Controls

/*! What can be done with one conversation. */
PopupMenu {
    id: root

    property string conversationId
    property bool isPinned: false
    property bool isArchived: false

    signal renameRequested
    signal placeRequested
    signal pinRequested(pinned: bool)
    signal archiveRequested(archived: bool)
    signal deleteRequested

    PopupMenuItem {
        text: qsTr("Rename")
        iconName: "edit"
        shortcutText: "F2"
        onTriggered: root.renameRequested()
    }
    PopupMenuItem {
        text: root.isPinned ? qsTr("Unpin") : qsTr("Pin")
        iconName: "pin"
        onTriggered: root.pinRequested(!root.isPinned)
    }
    PopupMenuItem {
        text: qsTr("Folder and tags…")
        iconName: "folder"
        onTriggered: root.placeRequested()
    }
    PopupMenuItem {
        text: root.isArchived ? qsTr("Take out of the archive") : qsTr("Archive")
        iconName: "archive"
        onTriggered: root.archiveRequested(!root.isArchived)
    }
    PopupMenuItem {
        text: qsTr("Delete")
        iconName: "trash"
        shortcutText: qsTr("Del")
        onTriggered: root.deleteRequested()
    }
}
