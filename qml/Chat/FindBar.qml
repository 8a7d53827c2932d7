// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Oriel.Controls
import Oriel.ViewModels

/*! Finds words in the conversation: Enter goes on, Shift+Enter back, Escape ends it. */
Rectangle {
    id: root

    required property FindController finder

    signal closed

    function open() {
        finder.open()
        field.forceActiveFocus(Qt.ShortcutFocusReason)
        field.selectAll()
    }
    function close() {
        finder.close()
        root.closed()
    }

    visible: finder.active
    implicitHeight: visible ? row.implicitHeight + 2 * Theme.tight : 0
    color: Theme.window

    Keys.onEscapePressed: root.close()

    RowLayout {
        id: row

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        anchors.leftMargin: Math.max(Theme.gap, (root.width - Theme.column) / 2)
        anchors.rightMargin: anchors.leftMargin
        spacing: Theme.tiny

        TextField {
            id: field

            Accessible.role: Accessible.EditableText
            Accessible.name: qsTr("Find in this conversation")
            Layout.fillWidth: true
            implicitHeight: Theme.control
            leftPadding: Theme.gap + (LayoutMirroring.enabled ? summary.width : 0)
            rightPadding: Theme.gap + (LayoutMirroring.enabled ? 0 : summary.width)
            text: root.finder.words
            placeholderText: qsTr("Find in this conversation…")
            placeholderTextColor: Theme.muted
            color: Theme.text
            selectionColor: Theme.selection
            selectedTextColor: Theme.text
            selectByMouse: true
            font.pixelSize: Theme.body
            background: Rectangle {
                radius: Theme.radius
                color: Theme.surface
                border.width: field.activeFocus ? 2 : 1
                border.color: field.activeFocus ? Theme.accent : Theme.border
            }
            onTextEdited: root.finder.words = text
            Keys.onReturnPressed: event => {
                if (event.modifiers & Qt.ShiftModifier)
                    root.finder.previous()
                else
                    root.finder.next()
            }
            Keys.onEnterPressed: root.finder.next()

            Caption {
                id: summary

                anchors.right: parent.right
                anchors.rightMargin: Theme.gap
                anchors.verticalCenter: parent.verticalCenter
                Accessible.role: Accessible.StaticText
                Accessible.name: text
                text: root.finder.summary
                wrapMode: Text.NoWrap
            }
        }
        ActionButton {
            name: qsTr("Previous place")
            iconName: "up"
            shortcut: qsTr("Shift+Enter")
            enabled: root.finder.count > 0
            onClicked: root.finder.previous()
        }
        ActionButton {
            name: qsTr("Next place")
            iconName: "down"
            shortcut: qsTr("Enter")
            enabled: root.finder.count > 0
            onClicked: root.finder.next()
        }
        ActionButton {
            name: qsTr("Close")
            iconName: "close"
            shortcut: qsTr("Esc")
            onClicked: root.close()
        }
    }
}
