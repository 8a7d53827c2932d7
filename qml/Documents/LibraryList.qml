// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import Oriel.Controls
import Oriel.ViewModels

/*! The collections, under each its files and what became of them. */
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

        width: root.width
        implicitHeight: isHead ? head.implicitHeight + Theme.wide : file.implicitHeight + Theme.tight
        Accessible.role: Accessible.ListItem
        Accessible.name: isHead ? name + ": " + detail : name + ": " + outcome

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
