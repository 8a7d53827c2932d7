// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import Oriel.Controls
import Oriel.Message
import Oriel.ViewModels

/*!
    The messages of one conversation. While \c following it stays at the end; once the person scrolls up it stays where
    it is, whatever grows or comes above, below or at what they read, and a pill takes them back.

    What stays is the anchor: a message at the top edge, one of its blocks, and how much of that is above the edge. A
    list that guesses heights moves it; it is put back before the frame is drawn.
*/
FocusScope {
    id: root

    required property TranscriptModel transcript
    required property MessageActions actions
    property bool hasOlder: false //!< messages before those in the transcript
    property bool hasNewer: false
    property bool following: true
    property MessageBody entered: null //!< the one message whose words may be selected
    readonly property bool atEnd: !hasNewer && list.isAtEnd()

    signal acted //!< something was done with a message: the person goes on where they write
    signal placeChanged(message: string, block: int, offset: real) //!< at the top edge; no message: at the end
    signal olderWanted
    signal newerWanted
    signal endWanted //!< of the conversation, when the transcript does not reach it

    function toEnd() {
        if (root.hasNewer) {
            root.endWanted()
            return
        }
        root.following = true
        list.showEnd()
        tellPlace.restart()
    }

    function toStart() {
        root.following = false
        list.positionViewAtBeginning()
        list.takeAnchor()
    }

    /*! Goes to \a row, which the person looked for, and marks it. */
    function land(row: int) {
        root.following = false
        list.forceLayout()
        list.currentIndex = row
        list.markedRow = row
        list.positionViewAtIndex(row, ListView.Center)
        const item = list.itemAtIndex(row)
        if (item !== null && item.height > list.height)
            list.positionViewAtIndex(row, ListView.Beginning)
        list.takeAnchor()
        unmark.restart()
    }

    /*! Shows what was at the top edge when the conversation was left. */
    function restore(row: int, block: int, offset: real) {
        root.following = false
        list.forceLayout()
        list.positionViewAtIndex(row, ListView.Beginning)
        const item = list.itemAtIndex(row)
        if (item === null)
            return
        list.anchorItem = item
        list.anchorBlock = block
        list.anchorOffset = offset
        list.anchorDepth = offset * item.heightOf(block)
        reflow.restart() // once its blocks have their heights
    }

    /*! What stands from \a row on is about to be another, and is: the row stays where it is. */
    function hold(row: int) {
        const item = list.itemAtIndex(row)
        list.heldY = item !== null ? item.y - list.contentY : 0
    }
    function release(row: int) {
        list.forceLayout()
        const item = list.itemAtIndex(row)
        root.following = false
        if (item !== null)
            list.contentY = Math.max(list.originY - list.topMargin, item.y - list.heldY)
        list.takeAnchor()
    }

    /*! Scrolls by \a pages of the view; negative is up. */
    function scroll(pages: real) {
        list.scrollBy(pages * list.height * 0.9)
    }

    /*! Scrolls until what is between \a top and \a bottom of the contents is seen. */
    function showPlace(top: real, bottom: real) {
        if (top < list.contentY + Theme.gap)
            list.scrollBy(top - Theme.gap - list.contentY)
        else if (bottom > list.contentY + list.height - Theme.gap)
            list.scrollBy(bottom - list.height + Theme.gap - list.contentY)
    }

    function focusList() {
        if (list.currentIndex < 0)
            list.currentIndex = list.count - 1
        list.forceActiveFocus(Qt.ShortcutFocusReason)
    }

    Keys.onPressed: event => {
        event.accepted = true
        switch (event.key) {
        case Qt.Key_PageUp: root.scroll(-1); break
        case Qt.Key_PageDown: root.scroll(1); break
        case Qt.Key_Home: root.toStart(); break
        case Qt.Key_End: root.toEnd(); break
        default: event.accepted = false
        }
    }

    Typesetter {
        id: typesetting

        ink: Theme.text
        letterSize: Theme.body
        monospace: Theme.monospace
    }

    Connections { // after the list has laid its rows out, and before they are drawn
        target: root.Window.window

        function onAfterAnimating() {
            list.settle()
        }
    }

    Timer {
        id: unmark

        interval: 2400
        onTriggered: list.markedRow = -1
    }

    ListView {
        id: list

        property MessageDelegate anchorItem: null //!< the message at the top edge
        property int anchorBlock: 0
        property real anchorDepth: 0 //!< how much of the block is above the edge
        property real anchorOffset: 0 //!< the same as a part of the block's height, for when that becomes another
        property bool settling: false
        property int markedRow: -1
        property real heldY: 0 //!< of a row that is replaced

        Accessible.role: Accessible.List
        Accessible.name: qsTr("Messages")
        anchors.fill: parent
        focus: true
        activeFocusOnTab: true
        clip: true
        topMargin: Theme.gap
        bottomMargin: Theme.gap
        spacing: Theme.tight
        boundsBehavior: Flickable.StopAtBounds
        cacheBuffer: Math.max(0, height * 2)
        keyNavigationEnabled: true
        highlightFollowsCurrentItem: false
        currentIndex: -1
        model: root.transcript

        function lastY(): real {
            const last = itemAtIndex(count - 1)
            const end = last !== null ? last.y + last.height : originY + contentHeight
            return Math.max(originY - topMargin, end + bottomMargin - height)
        }
        function isAtEnd(): bool {
            return count === 0 || (itemAtIndex(count - 1) !== null && contentY >= lastY() - Theme.wide)
        }
        function showEnd() {
            if (itemAtIndex(count - 1) === null)
                positionViewAtEnd() // which stops at the last message and forgets the margin behind it
            contentY = lastY()
        }
        /*! As a person does: what is at the top edge then is what stays. */
        function scrollBy(distance: real) {
            contentY = Math.max(originY - topMargin, Math.min(lastY(), Math.round(contentY + distance)))
            root.following = root.atEnd
            takeAnchor()
        }
        function takeAnchor() {
            let item = itemAt(width / 2, contentY) as MessageDelegate
            if (item === null)
                item = itemAt(width / 2, contentY + spacing + topMargin) as MessageDelegate // between two
            anchorItem = item
            if (item === null)
                return
            anchorBlock = item.blockAt(contentY - item.y)
            anchorDepth = contentY - item.y - item.topOf(anchorBlock)
            const height = item.heightOf(anchorBlock)
            anchorOffset = height > 0 ? anchorDepth / height : 0
            tellPlace.restart()
        }
        function settle() {
            if (count === 0)
                return
            if (root.following && !root.hasNewer) {
                if (Math.abs(contentY - lastY()) >= 1)
                    showEnd()
            } else if (anchorItem !== null && !moving) {
                const wanted = anchorItem.y + anchorItem.topOf(anchorBlock) + anchorDepth
                if (Math.abs(contentY - wanted) >= 1) {
                    settling = true
                    contentY = Math.round(wanted)
                    settling = false
                }
            }
            if (root.hasOlder && contentY - originY < height * 2)
                root.olderWanted()
            if (root.hasNewer && originY + contentHeight - contentY < height * 3)
                root.newerWanted()
        }

        onWidthChanged: reflow.restart()
        onContentYChanged: {
            if (moving && !settling)
                takeAnchor()
        }
        onMovementStarted: root.following = false
        onMovementEnded: {
            root.following = root.atEnd
            takeAnchor()
        }
        onCurrentIndexChanged: {
            if (list.currentIndex < 0 || !list.activeFocus)
                return
            list.positionViewAtIndex(list.currentIndex, ListView.Contain)
            root.following = root.atEnd
            takeAnchor()
        }

        Timer { // when the rows have their new heights: what stood at the edge does again
            id: reflow

            interval: 0
            onTriggered: {
                if (list.anchorItem !== null)
                    list.anchorDepth = list.anchorOffset * list.anchorItem.heightOf(list.anchorBlock)
            }
        }
        Timer { // the place is worth knowing when the view has come to rest
            id: tellPlace

            interval: 200
            onTriggered: {
                if (root.following || list.anchorItem === null)
                    root.placeChanged("", 0, 0)
                else
                    root.placeChanged(list.anchorItem.messageId, list.anchorBlock, list.anchorOffset)
            }
        }
        WheelHandler { // at once and exactly: a list in motion could not be held where it is
            target: null
            onWheel: event => list.scrollBy(event.pixelDelta.y !== 0 ? -event.pixelDelta.y : -event.angleDelta.y / 120 * Theme.body * 4)
        }

        delegate: MessageDelegate {
            id: message

            width: ListView.view.width
            transcript: root.transcript
            marked: list.markedRow === index
            typesetter: typesetting
            onWordsEntered: words => {
                if (root.entered !== null && root.entered !== words)
                    root.entered.selection.clear()
                root.entered = words
            }
            onPlaceShown: (top, bottom) => root.showPlace(message.y + top, message.y + bottom)
            actions: root.actions
            isLast: index === list.count - 1
            onActed: root.acted()
        }

        ScrollBar.vertical: SlimScrollBar {
            onPressedChanged: {
                root.following = pressed ? false : root.atEnd
                list.takeAnchor()
            }
            onPositionChanged: {
                if (pressed)
                    list.takeAnchor()
            }
        }
    }

    ActionButton {
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.tight
        visible: !root.following && !root.atEnd
        primary: true
        text: qsTr("To the end")
        iconName: "down"
        onClicked: root.toEnd()
    }
}
