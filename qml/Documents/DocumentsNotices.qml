// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Oriel.Controls
import Oriel.ViewModels

/*! How far the reading is, what went wrong, and what was removed and can be had back. */
ColumnLayout {
    id: root

    required property DocumentsController documents
    readonly property bool progressing: documents.progress !== "" || documents.hasFailed
    readonly property bool noticed: documents.failure !== "" || documents.undoWords !== ""

    //! What has the keyboard is going away.
    signal focusLeaves

    visible: progressing || noticed
    spacing: Theme.gap

    RowLayout {
        Layout.fillWidth: true
        visible: root.progressing
        spacing: Theme.tight

        Caption {
            Layout.fillWidth: true
            text: root.documents.progress !== "" ? root.documents.progress : qsTr("Some files could not be read.")
            elide: Text.ElideMiddle
            maximumLineCount: 2
            Accessible.role: Accessible.StaticText
            Accessible.name: text
        }
        ActionButton {
            visible: root.documents.reading || root.documents.paused
            text: root.documents.paused ? qsTr("Go on reading") : qsTr("Pause reading")
            framed: true
            onClicked: root.documents.setPaused(!root.documents.paused)
        }
        ActionButton {
            visible: root.documents.hasFailed && !root.documents.reading && !root.documents.paused
            text: qsTr("Try again")
            name: qsTr("Read what failed again")
            iconName: "retry"
            framed: true
            onClicked: root.documents.retry()
        }
    }
    RowLayout {
        Layout.fillWidth: true
        visible: root.noticed
        spacing: Theme.tight

        Caption {
            Layout.fillWidth: true
            text: root.documents.failure !== "" ? root.documents.failure : root.documents.undoWords
            color: root.documents.failure !== "" ? Theme.errorText : Theme.text
            Accessible.role: Accessible.AlertMessage
            Accessible.name: text
        }
        ActionButton {
            visible: root.documents.failure === ""
            text: qsTr("Undo")
            framed: true
            onClicked: {
                root.focusLeaves() // its own button goes away
                root.documents.undoRemove()
            }
        }
        ActionButton {
            visible: root.documents.failure !== ""
            text: qsTr("Got it")
            onClicked: {
                root.focusLeaves()
                root.documents.dismissFailure()
            }
        }
    }
}
