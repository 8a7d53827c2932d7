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
        flickable.forceActiveFocus(Qt.ShortcutFocusReason)
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
                laidOut.restart()
        }
    }
    Timer {
        id: laidOut

        interval: 0
        onTriggered: {
            if (root.viewer !== null)
                root.showPassage()
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

            readonly property real furthest: Math.max(0, contentHeight - height)
            property alias text: words.text //!< for assistive technology
            property alias selectedText: words.selectedText

            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.topMargin: Theme.gap
            Accessible.role: Accessible.EditableText
            Accessible.name: qsTr("Text of the document")
            Accessible.description: words.selectedText
            Accessible.readOnly: true
            activeFocusOnTab: true // not the text in it, which would keep the keys of the window to itself
            clip: true
            contentWidth: width
            contentHeight: words.height + Theme.wide
            boundsBehavior: Flickable.StopAtBounds
            ScrollBar.vertical: SlimScrollBar { }

            Keys.onPressed: event => {
                const step = height * 0.9
                event.accepted = true
                if (event.matches(StandardKey.Copy)) {
                    words.copy()
                    return
                }
                switch (event.key) {
                case Qt.Key_PageUp: contentY = Math.max(0, contentY - step); break
                case Qt.Key_PageDown: contentY = Math.min(furthest, contentY + step); break
                case Qt.Key_Up: contentY = Math.max(0, contentY - Theme.control); break
                case Qt.Key_Down: contentY = Math.min(furthest, contentY + Theme.control); break
                case Qt.Key_Home: contentY = 0; break
                case Qt.Key_End: contentY = furthest; break
                default: event.accepted = false
                }
            }

            TextEdit {
                id: words

                x: Theme.wide
                width: flickable.width - 2 * Theme.wide
                Accessible.ignored: true
                activeFocusOnPress: false
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
            }
            Rectangle {
                anchors.left: words.left
                anchors.leftMargin: -Theme.gap
                y: words.positionToRectangle(root.viewer !== null ? root.viewer.start : 0).y
                width: 3
                height: Theme.body * 1.2
                visible: flickable.activeFocus
                color: Theme.accent
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
