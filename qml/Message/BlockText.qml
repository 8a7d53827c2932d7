// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Oriel.Controls
import Oriel.ViewModels

/*! The text document of one block, which takes part in the selection of its whole message. */
TextEdit {
    id: root

    required property MessageSelection selection
    required property FoundWords found
    required property int row

    readonly property bool wantsMarks: found?.active ?? false // both may be about to go
    property FoundMarks marks: null //!< made when they are wanted: there are many blocks
    property bool showing: false //!< the selection; select() says that the text changed

    signal linkChosen(url: string)
    signal menuAsked(x: real, y: real) //!< of the scene
    signal pressed
    signal dragged(x: real, y: real) //!< of the scene
    signal foundShown(area: rect) //!< the place that the person goes to, among those that are looked for

    function showSelection() {
        if (showing)
            return
        showing = true
        const from = selection.startIn(row)
        const to = selection.endIn(row)
        if (from >= to)
            deselect()
        else if (selectionStart !== from || selectionEnd !== to)
            select(from, to)
        showing = false
    }

    function showMarks() {
        if (wantsMarks === (marks !== null))
            return
        marks?.destroy()
        marks = wantsMarks ? marksComponent.createObject(root) as FoundMarks : null
    }

    Accessible.ignored: true // the whole message has one text interface
    readOnly: true
    activeFocusOnPress: false
    selectByMouse: false
    persistentSelection: true
    wrapMode: TextEdit.Wrap
    color: Theme.text
    selectionColor: Theme.selection
    selectedTextColor: Theme.text
    font.pixelSize: Theme.body

    onTextChanged: showSelection()
    onWantsMarksChanged: showMarks()
    Component.onCompleted: showMarks()

    Component {
        id: marksComponent

        FoundMarks {
            edit: root
            found: root.found
            row: root.row
            onCurrentShown: area => root.foundShown(area)
        }
    }

    Connections {
        target: root.selection

        function onChanged() {
            root.showSelection()
        }
    }

    MouseArea {
        id: mouse

        property bool wasDouble: false

        anchors.fill: parent
        acceptedButtons: Qt.LeftButton | Qt.RightButton
        hoverEnabled: true
        preventStealing: true
        cursorShape: root.linkAt(mouseX, mouseY) !== "" ? Qt.PointingHandCursor : Qt.IBeamCursor

        onPressed: event => {
            if (event.source !== Qt.MouseEventNotSynthesized) { // a finger scrolls
                event.accepted = false
                return
            }
            const place = root.positionAt(event.x, event.y)
            root.pressed()
            if (event.button === Qt.RightButton) {
                if (root.selection.empty)
                    root.selection.place(root.row, place)
                const at = mapToItem(null, event.x, event.y)
                root.menuAsked(at.x, at.y)
            } else if (event.modifiers & Qt.ShiftModifier) {
                root.selection.extendTo(root.row, place)
            } else if (thirdClick.running) {
                root.selection.selectBlock(root.row)
            } else {
                root.selection.place(root.row, place)
            }
        }
        onPositionChanged: event => {
            if (!pressed || !(pressedButtons & Qt.LeftButton) || thirdClick.running)
                return
            const at = mapToItem(null, event.x, event.y)
            root.dragged(at.x, at.y)
        }
        onDoubleClicked: event => {
            if (event.button !== Qt.LeftButton)
                return
            root.selection.selectWordAt(root.row, root.positionAt(event.x, event.y))
            thirdClick.restart()
        }
        onClicked: event => {
            const link = root.linkAt(event.x, event.y)
            if (event.button === Qt.LeftButton && link !== "" && root.selection.empty)
                root.linkChosen(link)
        }

        Timer { id: thirdClick; interval: Application.styleHints.mouseDoubleClickInterval }
    }
}
