// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Oriel.Controls
import Oriel.ViewModels

/*! Over the text that is being written: that it changes an earlier message, what goes with it, and what could not. */
Column {
    id: root

    required property ComposerController composer

    readonly property int asked: composer.documents !== null ? composer.documents.count : 0 //!< documents that the questions are about
    readonly property bool needed: composer.editing || composer.attachments.count > 0 || asked > 0 || composer.problem !== ""

    signal used //!< something here was done

    spacing: Theme.tiny
    topPadding: needed ? Theme.tiny : 0
    bottomPadding: topPadding

    RowLayout {
        width: root.width
        visible: root.composer.editing
        spacing: Theme.tight

        Caption {
            Layout.fillWidth: true
            Layout.leftMargin: Theme.gap
            text: qsTr("You change an earlier message. What it was and its answers stay.")
            wrapMode: Text.Wrap
        }
        ActionButton {
            text: qsTr("Cancel")
            onClicked: {
                root.composer.cancelEdit()
                root.used()
            }
        }
    }
    Flow {
        width: root.width - 2 * Theme.tight
        x: Theme.tight
        visible: root.asked > 0
        spacing: Theme.tight

        Repeater {
            model: root.composer.documents

            Chip {
                width: Math.min(implicitWidth, root.width - 2 * Theme.tight)
                isImage: false
                isDocument: true
                onRemoved: row => {
                    root.composer.documents.leaveOut(row)
                    root.used()
                }
            }
        }
    }
    Flow {
        width: root.width - 2 * Theme.tight
        x: Theme.tight
        visible: root.composer.attachments.count > 0
        spacing: Theme.tight

        Repeater {
            model: root.composer.attachments

            Chip {
                width: Math.min(implicitWidth, root.width - 2 * Theme.tight)
                onRemoved: row => {
                    root.composer.removeAttachment(row)
                    root.used()
                }
            }
        }
    }
    RowLayout {
        width: root.width
        visible: root.composer.problem !== ""
        spacing: Theme.tight

        Caption {
            Layout.fillWidth: true
            Layout.leftMargin: Theme.gap
            Accessible.role: Accessible.AlertMessage
            Accessible.name: text
            text: root.composer.problem
            color: Theme.errorText
        }
        ActionButton {
            text: qsTr("Got it")
            onClicked: {
                root.composer.dismissProblem()
                root.used()
            }
        }
    }
}
