// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Oriel.Controls
import Oriel.ViewModels

/*!
    The words of one message, as Markdown says they look. It grows by add() until finish(). With the focus in it a caret
    walks through all of its blocks and selects; a message has one selection.
*/
FocusScope {
    id: root

    required property bool isMine
    required property Typesetter typesetter
    property alias text: content.text //!< all of it without looks
    readonly property int count: content.count
    readonly property bool loading: content.loading //!< its blocks come in a moment
    readonly property bool empty: content.count === 0 && !content.loading
    readonly property alias selection: chosen
    property real widthToCome: 0 //!< before a layout gives it its width
    property string sought: "" //!< words that are marked
    property alias sources: content.sources //!< numbers that are links where the text cites them
    property int soughtPlace: -1 //!< which of their places the person is at, from 0; -1 for none
    property bool growing: false
    property real seenFrom: 0 //!< what is seen of this, or soon will be; a long message makes no more than that
    property real seenTo: 0
    property MessageMenu menu: null //!< made when it is first wanted: a conversation has many messages
    property LinkCard linkCard: null

    /*! Follows the caret; \a place is in this. */
    signal caretMoved(place: rect)
    signal sourceChosen(number: int)

    function load(markdown: string, isWhole: bool) {
        content.load(markdown, isWhole)
        growing = !isWhole
    }

    function add(markdown: string) {
        content.add(markdown)
    }

    function finish() {
        content.finish()
        growing = false
    }

    /*! The block that is at \a y: the first one above them, the last one below. */
    function blockAt(y: real): int {
        return list.rowAt(y)
    }

    function topOf(block: int): real {
        return list.topOf(block)
    }

    function heightOf(block: int): real {
        return list.heightOf(block)
    }

    function caretAt(row: int, position: int): rect {
        return list.caretAt(row, position)
    }

    /*! The place that the person is at of what is sought: its block as x and its position as y; -1 for none. */
    function currentFound(): point {
        const place = found.currentPlace()
        return Qt.point(place.x, place.y)
    }
    /*! Whether \a block is made, and so its caret known. */
    function isMade(block: int): bool {
        return list.blockOf(block) !== null
    }
    function extendTo(place: point) {
        const row = blockAt(place.y)
        const block = list.blockOf(row)
        if (block !== null)
            chosen.extendTo(row, block.positionAt(place.x, place.y - list.topOf(row)))
    }

    /*! The caret goes a line down, or up; false where there is none. */
    function moveLine(down: bool, extends_: bool): bool {
        const here = caretAt(chosen.caretRow, chosen.caretPosition)
        let row = chosen.caretRow
        let block = list.blockOf(row)
        if (block === null)
            return true // it is made when it comes into sight
        const step = here.height * 0.5 + 2
        const y = (down ? here.y + here.height + step : here.y - step) - list.topOf(row)
        let position = block.positionAt(here.x, y)
        const moved = caretAt(row, position)
        const leavesTable = block.kind === Block.Table && (position === 0 || position === block.edit.length)
        if (leavesTable || (down ? moved.y <= here.y : moved.y >= here.y)) {
            row += down ? 1 : -1
            block = list.blockOf(row)
            if (block === null)
                return false
            position = block.positionAt(here.x, down ? block.space + Theme.body : block.height - Theme.body)
        }
        if (extends_)
            chosen.extendTo(row, position)
        else
            chosen.place(row, position)
        return true
    }

    function copy(asMarkdown: bool) {
        clipboard.copy(asMarkdown ? chosen.markdown() : chosen.plainText())
    }

    function showMenu(x: real, y: real) {
        if (menu === null)
            menu = menuComponent.createObject(root) as MessageMenu
        menu.link = chosen.linkAtCaret()
        menu.popup(x, y)
    }

    function showLink(url: string) {
        if (url.startsWith("source:")) {
            sourceChosen(parseInt(url.slice(7)))
            return
        }
        if (linkCard === null)
            linkCard = linkComponent.createObject(root) as LinkCard
        const at = caretAt(chosen.caretRow, chosen.caretPosition)
        linkCard.show(url, at.x, at.y + at.height + Theme.tiny)
    }

    Accessible.role: Accessible.EditableText // it has all of the text; a name without a role would take it away
    Accessible.name: qsTr("Text of the message")
    Accessible.readOnly: true
    activeFocusOnTab: count > 0
    implicitHeight: list.height

    Keys.onPressed: event => {
        const extends_ = (event.modifiers & Qt.ShiftModifier) !== 0
        const wide = (event.modifiers & Qt.ControlModifier) !== 0
        event.accepted = true
        if (event.matches(StandardKey.Copy)) {
            root.copy(false)
            return
        }
        if (event.matches(StandardKey.SelectAll)) {
            chosen.selectAll()
            return
        }
        switch (event.key) {
        case Qt.Key_Left: chosen.move(wide ? MessageSelection.PreviousWord : MessageSelection.PreviousLetter, extends_); break
        case Qt.Key_Right: chosen.move(wide ? MessageSelection.NextWord : MessageSelection.NextLetter, extends_); break
        case Qt.Key_Up: event.accepted = !wide && root.moveLine(false, extends_); break
        case Qt.Key_Down: event.accepted = !wide && root.moveLine(true, extends_); break
        case Qt.Key_Home:
        case Qt.Key_End:
            event.accepted = extends_
            if (event.key === Qt.Key_Home && extends_)
                chosen.move(wide ? MessageSelection.Start : MessageSelection.BlockStart, true)
            else if (extends_)
                chosen.move(wide ? MessageSelection.End : MessageSelection.BlockEnd, true)
            break
        case Qt.Key_Menu: {
            const at = root.caretAt(chosen.caretRow, chosen.caretPosition)
            root.showMenu(at.x, at.y + at.height)
            break
        }
        case Qt.Key_Return:
        case Qt.Key_Enter:
            event.accepted = chosen.linkAtCaret() !== ""
            if (event.accepted)
                root.showLink(chosen.linkAtCaret())
            break
        default: event.accepted = false
        }
        if (event.accepted)
            root.caretMoved(root.caretAt(chosen.caretRow, chosen.caretPosition))
    }

    Clipboard { id: clipboard }

    MessageBlocksModel {
        id: content

        breaksLines: root.isMine
        codeCss: "font-family:'" + Theme.monospace + "';background-color:" + (root.isMine ? Theme.surface : Theme.code)
        linkCss: "color:" + Theme.accent
        lineColour: "" + Theme.line
        typesetter: root.typesetter
    }

    MessageSelection { id: chosen; blocks: content }
    FoundWords { id: found; blocks: content; words: root.sought; current: root.soughtPlace }

    BlockList {
        id: list

        width: root.width > 0 ? root.width : root.widthToCome
        blocks: content
        selection: chosen
        found: found
        seenFrom: root.seenFrom
        seenTo: root.seenTo
        onLinkChosen: url => root.showLink(url)
        onMenuAsked: (x, y) => {
            const at = root.mapFromItem(null, x, y)
            root.showMenu(at.x, at.y)
        }
        onPressed: root.forceActiveFocus(Qt.MouseFocusReason)
        onDragged: (x, y) => root.extendTo(root.mapFromItem(null, x, y))
    }

    Rectangle { // the caret of the keyboard
        readonly property rect place: visible && list.height > 0 ? root.caretAt(chosen.caretRow, chosen.caretPosition) : Qt.rect(0, 0, 0, 0)

        x: place.x - 1
        y: place.y
        width: 2
        height: place.height
        visible: root.activeFocus && root.count > 0
        color: Theme.accent
    }
    GrowingCaret {
        visible: root.growing && root.count > 0
        block: visible && list.height > 0 ? list.blockOf(root.count - 1) : null
        blockTop: visible && list.height > 0 ? list.topOf(root.count - 1) : 0
    }

    Component {
        id: menuComponent

        MessageMenu {
            hasSelection: !chosen.empty
            onCopyChosen: root.copy(false)
            onCopyMarkdownChosen: root.copy(true)
            onSelectAllChosen: chosen.selectAll()
            onLinkChosen: root.showLink(link)
            onClosed: root.forceActiveFocus(Qt.PopupFocusReason)
        }
    }
    Component {
        id: linkComponent

        LinkCard {
            onClosed: root.forceActiveFocus(Qt.PopupFocusReason)
        }
    }
}
