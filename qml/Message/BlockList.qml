// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Oriel.Controls
import Oriel.ViewModels

/*! The blocks of one message, one below the other. Of many it makes only those that are near what is seen. */
Item {
    id: root

    required property MessageBlocksModel blocks
    required property MessageSelection selection
    required property FoundWords found
    property alias seenFrom: near.seenFrom //!< of this, in pixels
    property alias seenTo: near.seenTo

    signal linkChosen(url: string)
    signal menuAsked(x: real, y: real) //!< of the scene
    signal pressed
    signal dragged(x: real, y: real) //!< of the scene

    /*! The block in \a row; null where it is not made. */
    function blockOf(row: int): BlockDelegate {
        return row >= near.first && row < near.first + repeater.count ? repeater.itemAt(row - near.first) as BlockDelegate : null
    }

    /*! The row of the block that is at \a y: the first one above them, the last one below. */
    function rowAt(y: real): int {
        return near.rowAt(y)
    }
    function topOf(row: int): real {
        return near.topOf(row)
    }
    function heightOf(row: int): real {
        return near.heightOf(row)
    }

    /*! Where the caret stands at \a position of \a row; of a block that is not made, all of it. */
    function caretAt(row: int, position: int): rect {
        const block = blockOf(row)
        const top = near.topOf(row)
        if (block === null)
            return Qt.rect(0, top, 0, near.heightOf(row))
        const place = block.caretAt(position)
        return Qt.rect(place.x, top + place.y, place.width, place.height)
    }

    implicitHeight: near.height

    NearBlocksModel {
        id: near

        width: root.width
        letterSize: Theme.body
        blocks: root.blocks
    }
    Column {
        y: near.top

        Repeater {
            id: repeater

            model: near

            BlockDelegate {
                width: root.width
                blocks: root.blocks
                selection: root.selection
                found: root.found
                onLinkChosen: url => root.linkChosen(url)
                onMenuAsked: (x, y) => root.menuAsked(x, y)
                onPressed: root.pressed()
                onDragged: (x, y) => root.dragged(x, y)
                onHeightChanged: near.setHeight(row, height)
                Component.onCompleted: near.setHeight(row, height)
            }
        }
    }
}
