// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Oriel.Controls
import Oriel.ViewModels

/*! The words of one message, as Markdown says they look. It grows by add() until finish(). */
FocusScope {
    id: root

    required property bool isMine
    property alias text: content.text //!< all of it without looks
    readonly property int count: content.count

    signal linkChosen(url: string)

    function load(markdown: string, isWhole: bool) {
        content.load(markdown, isWhole)
    }

    function add(markdown: string) {
        content.add(markdown)
    }

    function finish() {
        content.finish()
    }

    /*! The block that is at \a y: the first one above them, the last one below. */
    function blockAt(y: real): int {
        let block = 0
        while (block + 1 < blocks.count && topOf(block + 1) <= y)
            ++block
        return block
    }
    function topOf(block: int): real {
        const item = blocks.itemAt(block)
        return item === null ? 0 : column.y + item.y
    }
    function heightOf(block: int): real {
        const item = blocks.itemAt(block)
        return item === null ? 0 : item.height
    }

    Accessible.role: Accessible.EditableText // it has all of the text; a name without a role would take it away
    Accessible.name: qsTr("Text of the message")
    Accessible.readOnly: true
    implicitHeight: column.height

    MessageBlocksModel {
        id: content

        breaksLines: root.isMine
        codeCss: "font-family:'" + Theme.monospace + "';background-color:" + Theme.code
        linkCss: "color:" + Theme.accent
    }

    Column {
        id: column

        width: parent.width

        Repeater {
            id: blocks

            model: content

            BlockDelegate {
                width: column.width
                blocks: content
                onLinkChosen: url => root.linkChosen(url)
            }
        }
    }
}
