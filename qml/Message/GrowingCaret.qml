// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Oriel.Controls

/*! Stands behind the last word of an answer that goes on. It does not blink: it is read beside. */
Rectangle {
    id: root

    property BlockDelegate block
    property real blockTop: 0 //!< where it begins

    function follow() {
        if (block === null)
            return
        const end = block.caretAt(block.edit === null ? 0 : block.edit.length)
        x = end.x + 2
        y = blockTop + end.y + Math.round((Math.min(end.height, Theme.body * 1.3) - height) / 2)
    }

    width: Math.round(Theme.body * 0.45)
    height: Math.round(Theme.body * 0.95)
    radius: 2
    color: Theme.accent
    onBlockChanged: soon.start()
    onBlockTopChanged: soon.start()

    Timer { // when the words have their new place
        id: soon

        interval: 0
        onTriggered: root.follow()
    }

    Connections {
        target: root.block === null ? null : root.block.edit

        function onTextChanged() {
            soon.start()
        }
        function onContentSizeChanged() {
            soon.start()
        }
    }
}
