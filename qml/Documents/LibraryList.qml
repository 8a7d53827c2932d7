// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import Oriel.Controls
import Oriel.ViewModels

/*!
    The collections, under each its files and what became of them.

    Up and Down go from row to row; Right, Tab and Return into the buttons of one, Left out of them.
*/
ListView {
    id: root

    required property DocumentsController documents

    //! What has the keyboard is going away.
    signal focusLeaves

    Accessible.role: Accessible.List
    Accessible.name: qsTr("Your documents")
    clip: true
    activeFocusOnTab: true
    boundsBehavior: Flickable.StopAtBounds
    model: root.documents.library
    ScrollBar.vertical: SlimScrollBar { }

    delegate: Item {
        id: entry

        required property string collection
        required property bool isHead
        required property string name
        required property string detail
        required property string outcome
        required property bool isTrouble

        //! \a outward: the key that leads from the buttons to the row
        function isKey(key, outward) {
            const mirrored = Application.layoutDirection === Qt.RightToLeft
            return key === (outward !== mirrored ? Qt.Key_Left : Qt.Key_Right)
        }

        width: root.width
        implicitHeight: isHead ? head.implicitHeight + Theme.wide : file.implicitHeight + Theme.tight
        Accessible.role: Accessible.ListItem
        Accessible.name: isHead ? name + ": " + detail : name + ": " + outcome
        Accessible.focusable: true
        Keys.onPressed: event => {
            const isEntered = [Qt.Key_Return, Qt.Key_Enter].includes(event.key) || isKey(event.key, false)
            if (activeFocus && isHead && isEntered)
                head.enter()
            else if (!activeFocus && isKey(event.key, true))
                forceActiveFocus(Qt.TabFocusReason)
            else
                return
            event.accepted = true
        }

        Rectangle {
            anchors.fill: parent
            anchors.rightMargin: Theme.gap
            radius: Theme.radius - 2
            color: "transparent"
            border.width: entry.activeFocus ? 2 : 0
            border.color: Theme.accent
        }

        CollectionRow {
            id: head

            y: Theme.gap
            width: entry.width - Theme.gap
            visible: entry.isHead
            name: entry.name
            detail: entry.detail
            onAskRequested: root.documents.ask(entry.collection)
            onRemoveRequested: {
                root.focusLeaves()
                root.documents.remove(entry.collection)
            }
        }
        FileRow {
            id: file

            y: Theme.tiny
            width: entry.width - Theme.gap
            visible: !entry.isHead
            name: entry.name
            detail: entry.detail
            outcome: entry.outcome
            isTrouble: entry.isTrouble
        }
    }
}
