// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Oriel.Controls
import Oriel.ViewModels

/*! A document, open where a source of an answer stands, with the passage marked. */
FocusScope {
    id: root

    required property SourceViewer viewer //!< null: there is nothing to be seen
    readonly property bool shown: viewer !== null ? viewer.shown : false

    readonly property bool reading: viewer !== null ? viewer.reading : false

    signal closed

    function close() {
        if (!shown)
            return
        viewer.close()
        closed()
    }
    function focusFirst() {
        words.forceActiveFocus(Qt.ShortcutFocusReason)
    }
    /*! Shows the passage, and what is around it as far as there is room. */
    function showPassage() {
        words.select(viewer.start, viewer.start + viewer.length)
        const top = words.positionToRectangle(viewer.start).y
        flickable.contentY = Math.max(0, Math.min(flickable.contentHeight - flickable.height, top - Theme.huge))
    }

    visible: shown
    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Source")

    Connections {
        target: root.viewer

        function onOpened() {
            if (root.visible)
                root.focusFirst()
        }
        function onChanged() {
            if (root.visible)
                Qt.callLater(root.showPassage)
        }
    }
    Rectangle {
        anchors.fill: parent
        color: Theme.sidebar
    }
    Rectangle {
        width: 1
        height: parent.height
        color: Theme.line
    }
    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        RowLayout {
            Layout.fillWidth: true
            Layout.leftMargin: Theme.wide
            Layout.rightMargin: Theme.tight
            Layout.topMargin: Theme.tight
            spacing: Theme.tight

            Heading {
                Layout.fillWidth: true
                text: root.viewer !== null ? root.viewer.title : ""
                elide: Text.ElideMiddle
                maximumLineCount: 1
            }
            ActionButton {
                name: qsTr("Close the source")
                iconName: "close"
                shortcut: qsTr("Esc")
                onClicked: root.close()
            }
        }
        Caption {
            Layout.fillWidth: true
            Layout.leftMargin: Theme.wide
            Layout.rightMargin: Theme.wide
            text: root.viewer !== null ? root.viewer.place : ""
            Accessible.role: Accessible.StaticText
            Accessible.name: text
        }
        Caption {
            Layout.fillWidth: true
            Layout.leftMargin: Theme.wide
            Layout.rightMargin: Theme.wide
            Layout.topMargin: Theme.tight
            visible: text !== ""
            text: root.reading ? qsTr("Opening the document…") : root.viewer !== null ? root.viewer.note : ""
            color: root.reading ? Theme.muted : Theme.errorText
            Accessible.role: Accessible.AlertMessage
            Accessible.name: text
        }
        Flickable {
            id: flickable

            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.topMargin: Theme.gap
            clip: true
            contentWidth: width
            contentHeight: words.height + Theme.wide
            boundsBehavior: Flickable.StopAtBounds
            ScrollBar.vertical: SlimScrollBar { }

            TextEdit {
                id: words

                x: Theme.wide
                width: flickable.width - 2 * Theme.wide
                Accessible.role: Accessible.EditableText
                Accessible.name: qsTr("Text of the document")
                Accessible.description: selectedText
                Accessible.readOnly: true
                activeFocusOnTab: true
                readOnly: true
                selectByMouse: true
                persistentSelection: true
                textFormat: TextEdit.PlainText
                wrapMode: TextEdit.Wrap
                text: root.viewer !== null ? root.viewer.text : ""
                color: Theme.text
                selectionColor: Theme.found
                selectedTextColor: Theme.text
                font.pixelSize: Theme.body

                Keys.onPressed: event => {
                    const step = flickable.height * 0.9
                    const end = Math.max(0, flickable.contentHeight - flickable.height)
                    switch (event.key) {
                    case Qt.Key_PageUp: flickable.contentY = Math.max(0, flickable.contentY - step); break
                    case Qt.Key_PageDown: flickable.contentY = Math.min(end, flickable.contentY + step); break
                    case Qt.Key_Up: flickable.contentY = Math.max(0, flickable.contentY - Theme.control); break
                    case Qt.Key_Down: flickable.contentY = Math.min(end, flickable.contentY + Theme.control); break
                    default: return
                    }
                    event.accepted = true
                }
            }
        }
        RowLayout {
            Layout.margins: Theme.gap
            Layout.leftMargin: Theme.wide

            ActionButton {
                text: qsTr("Open the file")
                name: qsTr("Open the file in its own program")
                framed: true
                onClicked: Qt.openUrlExternally(root.viewer.file)
            }
        }
    }
}
