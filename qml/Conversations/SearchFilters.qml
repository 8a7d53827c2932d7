// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Oriel.Controls
import Oriel.ViewModels

/*! What narrows a search: who wrote it, when, and whether there is code. */
Flow {
    id: root

    required property SearchController search

    spacing: Theme.tiny

    component Filter: ActionButton {
        framed: true
        implicitHeight: Math.round(Theme.control * 0.8)
        leftPadding: Theme.tight
        rightPadding: Theme.tight
    }

    Filter {
        text: root.search.author === "user" ? qsTr("By you") : root.search.author === "assistant" ? qsTr("By assistants") : qsTr("By anyone")
        name: qsTr("Filter: %1").arg(text)
        onClicked: authors.popup(this, mirrored ? width - authors.width : 0, height)

        PopupMenu {
            id: authors

            PopupMenuItem { text: qsTr("By anyone"); onTriggered: root.search.author = "" }
            PopupMenuItem { text: qsTr("By you"); onTriggered: root.search.author = "user" }
            PopupMenuItem { text: qsTr("By assistants"); onTriggered: root.search.author = "assistant" }
        }
    }
    Filter {
        text: root.search.days === 1 ? qsTr("Last day") : root.search.days === 7 ? qsTr("Last 7 days")
            : root.search.days === 30 ? qsTr("Last 30 days") : root.search.days === 365 ? qsTr("Last year") : qsTr("Any time")
        name: qsTr("Filter: %1").arg(text)
        onClicked: times.popup(this, mirrored ? width - times.width : 0, height)

        PopupMenu {
            id: times

            PopupMenuItem { text: qsTr("Any time"); onTriggered: root.search.days = 0 }
            PopupMenuItem { text: qsTr("Last day"); onTriggered: root.search.days = 1 }
            PopupMenuItem { text: qsTr("Last 7 days"); onTriggered: root.search.days = 7 }
            PopupMenuItem { text: qsTr("Last 30 days"); onTriggered: root.search.days = 30 }
            PopupMenuItem { text: qsTr("Last year"); onTriggered: root.search.days = 365 }
        }
    }
    Filter {
        text: root.search.withCode ? qsTr("✓ With code") : qsTr("With code")
        name: qsTr("With code")
        checkable: true
        checked: root.search.withCode
        Accessible.checkable: true
        Accessible.checked: root.search.withCode
        onClicked: root.search.withCode = !root.search.withCode
    }
}
