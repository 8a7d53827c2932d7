// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Oriel.Controls
import Oriel.ViewModels

/*! Code: its language, Copy, and lines that scroll sideways or, by a switch, wrap. It grows by its last lines alone. */
Rectangle {
    id: root

    required property MessageBlocksModel blocks
    required property MessageSelection selection
    required property FoundWords found
    required property int row
    required property string language
    required property bool isClosed

    property bool wraps: false
    readonly property alias edit: edit

    signal menuAsked(x: real, y: real)
    signal pressed
    signal dragged(x: real, y: real)

    function showAll() {
        const code = blocks.codeAt(row)
        if (edit.text !== code)
            edit.text = code
    }

    implicitHeight: bar.height + area.height + Theme.tight
    radius: Theme.radius - 2
    color: Theme.code
    border.color: Theme.line

    Component.onCompleted: showAll()
    onIsClosedChanged: showAll()

    Clipboard { id: clipboard }

    CodePainter {
        typesetter: root.blocks?.typesetter ?? null
        document: edit.textDocument
        language: root.language
        complete: root.isClosed
        colours: Theme.syntax
    }

    Connections {
        target: root.blocks

        function onCodeGrew(row: int, piece: string) {
            if (row === root.row)
                edit.insert(edit.length, piece)
        }
        function onCodeRewritten(row: int) {
            if (row === root.row)
                root.showAll()
        }
    }

    RowLayout {
        id: bar

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.leftMargin: Theme.gap
        anchors.rightMargin: Theme.tiny
        height: Math.round(Theme.body * 2)
        spacing: 0

        Caption {
            Layout.fillWidth: true
            text: root.language
            lineHeight: 1
            wrapMode: Text.NoWrap
            elide: Text.ElideRight
        }
        ActionButton {
            Layout.preferredHeight: Math.round(Theme.body * 1.7)
            text: root.wraps ? qsTr("Do not wrap") : qsTr("Wrap lines")
            ink: Theme.muted
            visible: root.wraps || area.contentWidth > area.width
            onClicked: root.wraps = !root.wraps
        }
        ActionButton {
            Layout.preferredHeight: Math.round(Theme.body * 1.7)
            name: qsTr("Copy code")
            text: copied.running ? qsTr("Copied") : qsTr("Copy")
            iconName: "copy"
            ink: Theme.muted
            onClicked: {
                clipboard.copy(root.blocks.codeAt(root.row))
                copied.restart()
            }

            Timer { id: copied; interval: 2000 }
        }
    }

    SidewaysFlickable {
        id: area

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: bar.bottom
        anchors.leftMargin: Theme.gap
        anchors.rightMargin: Theme.gap
        height: edit.implicitHeight + (contentWidth > width ? Theme.gap : 0)
        contentWidth: root.wraps ? width : Math.max(width, edit.implicitWidth)

        BlockText {
            id: edit

            selection: root.selection
            found: root.found
            row: root.row
            width: area.contentWidth
            horizontalAlignment: TextEdit.AlignLeft // whatever letters a line begins with
            textFormat: TextEdit.PlainText
            wrapMode: root.wraps ? TextEdit.WrapAnywhere : TextEdit.NoWrap
            font.family: Theme.monospace
            font.pixelSize: Math.round(Theme.body * 0.9)
            onMenuAsked: (x, y) => root.menuAsked(x, y)
            onPressed: root.pressed()
            onDragged: (x, y) => root.dragged(x, y)
            onFoundShown: place => area.show(place)
        }
    }
}
