// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Oriel.ViewModels

/*! The blocks of one message, one below the other. Of many it makes only those that are near what is seen. */
Column {
    id: root

    required property MessageBlocksModel blocks
    required property MessageSelection selection
    required property real seenFrom //!< of this, in pixels
    required property real seenTo

    readonly property int many: 100 //!< blocks that are worth the trouble
    property bool lazy: false //!< blocks are made when look() says so
    property int firstMade: 0
    property int lastMade: -1

    signal linkChosen(url: string)
    signal menuAsked(x: real, y: real) //!< of the scene
    signal pressed
    signal dragged(x: real, y: real) //!< of the scene

    /*! Before other blocks come, of so many letters. */
    function begin(letters: int) {
        lazy = letters > many * 300
        firstMade = 0
        lastMade = -1
    }

    function blockOf(row: int): BlockDelegate {
        return repeater.itemAt(row) as BlockDelegate
    }

    /*! The row of the block that is at \a y: the first one above them, the last one below. */
    function rowAt(y: real): int {
        let first = 0
        let last = repeater.count - 1
        while (first < last) {
            const middle = Math.ceil((first + last) / 2)
            if (blockOf(middle).y <= y)
                first = middle
            else
                last = middle - 1
        }
        return first
    }

    /*! Where the caret stands at \a position of \a row. */
    function caretAt(row: int, position: int): rect {
        const block = blockOf(row)
        if (block === null)
            return Qt.rect(0, 0, 0, 0)
        const place = block.caretAt(position)
        return Qt.rect(block.x + place.x, block.y + place.y, place.width, place.height)
    }

    function look() {
        if (repeater.count === 0 || (!lazy && repeater.count <= many))
            return
        const first = rowAt(seenFrom)
        const last = rowAt(seenTo)
        for (let row = firstMade; row <= Math.min(lastMade, repeater.count - 1); ++row) {
            if (row < first || row > last)
                makeBlock(row, false)
        }
        for (let row = first; row <= last; ++row)
            makeBlock(row, true)
        firstMade = first
        lastMade = last
        lazy = true
    }

    function makeBlock(row: int, made: bool) {
        const block = blockOf(row)
        if (block !== null)
            block.seen = made
    }

    onSeenFromChanged: soon.start()
    onSeenToChanged: soon.start()
    onPositioningComplete: {
        if (lazy || repeater.count > many)
            soon.start()
    }

    Timer {
        id: soon

        interval: 0
        onTriggered: root.look()
    }

    Repeater {
        id: repeater

        model: root.blocks

        BlockDelegate {
            width: root.width
            blocks: root.blocks
            selection: root.selection
            seen: !root.lazy
            onLinkChosen: url => root.linkChosen(url)
            onMenuAsked: (x, y) => root.menuAsked(x, y)
            onPressed: root.pressed()
            onDragged: (x, y) => root.dragged(x, y)
        }
    }
}
