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
    property string sought: "" //!< words that are marked, and landed on
    property string soughtMessage: "" //!< that holds the place which the person is at
    property int soughtPlace: -1 //!< which one of that message, from 0
    property MessageBody entered: null //!< the one message whose words may be selected
    readonly property bool atEnd: !hasNewer && list.isAtEnd()

    signal acted //!< something was done with a message: the person goes on where they write
    signal placeChanged(message: string, block: int, offset: real) //!< at the top edge; no message: at the end
    signal modelRequested //!< another one should answer
    signal settingsRequested
    signal sourceRequested(row: int, number: int) //!< of the answer in that row, to be seen in its document
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

    /*! Goes to \a row, which the person looked for, and marks it. Where words are sought it moves to these alone. */
    function land(row: int) {
        root.following = false
        list.forceLayout()
        let item = list.itemAtIndex(row) as MessageDelegate
        const isNear = root.sought !== "" && item !== null && item.y < list.contentY + list.height && item.y + item.height > list.contentY
        list.markedRow = row
        if (isNear) {
            list.anchorAt(item, 0, list.contentY - item.y - item.topOf(0))
        } else {
            list.currentIndex = row
            list.showRow(row)
            item = list.itemAtIndex(row) as MessageDelegate
        }
        list.landingItem = root.sought !== "" ? item : null
        unmark.restart()
        root.Window.window.update()
    }

    /*! Shows what was at the top edge when the conversation was left. */
    function restore(row: int, block: int, offset: real) {
        root.following = false
        list.forceLayout()
        list.positionViewAtIndex(row, ListView.Beginning)
        const item = list.itemAtIndex(row)
        if (item === null)
            return
        list.anchorItem = item as MessageDelegate
        list.anchorBlock = block
        list.anchorOffset = offset
        list.reflow()
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
        property bool anchorIsPart: false //!< anchorOffset counts, not anchorDepth
        property bool anchorIsOld: false //!< another is taken as soon as the rows are calm
        property int calmFrames: 0 //!< without a correction
        property bool settling: false
        property int markedRow: -1
        property real heldY: 0 //!< of a row that is replaced
        property MessageDelegate landingItem: null //!< the words in it come into sight as soon as their place is known

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
            const y = contentY // first, so that a binding knows it whatever else it looks at
            return count === 0 || (itemAtIndex(count - 1) !== null && y >= lastY() - Theme.wide)
        }
        function showEnd() {
            if (itemAtIndex(count - 1) === null)
                positionViewAtEnd() // which stops at the last message and forgets the margin behind it
            contentY = lastY()
        }
        /*!
            As a person does: what is at the top edge then is what stays. Rows that come into sight have no heights yet,
            some for several frames; what stood there before is held until they are calm.
        */
        function scrollBy(distance: real) {
            if (!hasAnchor() || root.following || anchorItem.y > contentY + height || anchorItem.y + anchorItem.height < contentY)
                takeAnchor()
            const before = contentY
            landingItem = null
            contentY = Math.max(originY - topMargin, Math.min(lastY(), Math.round(contentY + distance)))
            anchorDepth += contentY - before
            anchorIsOld = true
            calmFrames = 0
            root.following = !root.hasNewer && list.isAtEnd()
        }
        /*! The heights become others: for a while the anchor is a part of its block. */
        function reflow() {
            anchorIsPart = true
            rested.restart()
        }
        /*! A row that is no longer made is gone a little later only. */
        function hasAnchor(): bool {
            return anchorItem !== null && anchorItem.parent === contentItem
        }
        /*! What is wanted at \a depth above the edge, or with a negative one below it, stays there until all is calm. */
        function anchorAt(item: MessageDelegate, block: int, depth: real) {
            anchorItem = item
            anchorBlock = block
            anchorDepth = depth
            anchorIsPart = false
            anchorIsOld = true
            calmFrames = 0
        }
        function takeAnchor() {
            anchorIsOld = false
            anchorIsPart = false
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
        /*! A message in the middle; the beginning of one that is longer than the view. */
        function showRow(row: int) {
            positionViewAtIndex(row, ListView.Center)
            const item = itemAtIndex(row) as MessageDelegate
            if (item !== null && item.height > height)
                positionViewAtIndex(row, ListView.Beginning)
            if (item !== null)
                anchorAt(item, 0, contentY - item.y - item.topOf(0))
            else
                takeAnchor()
        }
        /*! Words that are below the edge, or above, come to a third of the view. */
        function landOnWords() {
            if (landingItem.parent !== contentItem) {
                landingItem = null
                return
            }
            if (landingItem.isLoading)
                return
            const place = landingItem.currentFound()
            if (place.x < 0) { // what is sought is elsewhere in it, in a file say
                if (landingItem.y < contentY || landingItem.y > contentY + height - Theme.huge)
                    showRow(landingItem.index)
                landingItem = null
                return
            }
            const known = landingItem.lineAt(place.x, place.y)
            const line = isNaN(known) ? 0 : known
            const top = landingItem.y + landingItem.topOf(place.x) - contentY + line
            if (top < 0 || top > height - Theme.huge)
                anchorAt(landingItem, place.x, line - Math.round(height / 3))
            if (isNaN(known))
                root.Window.window.update()
            else
                landingItem = null
        }
        function settle() {
            if (count === 0)
                return
            if (landingItem !== null)
                landOnWords()
            if (root.following && !root.hasNewer) {
                if (Math.abs(contentY - lastY()) >= 1)
                    showEnd()
            } else if (hasAnchor() && !moving) {
                const depth = anchorIsPart ? anchorOffset * anchorItem.heightOf(anchorBlock) : anchorDepth
                const wanted = anchorItem.y + anchorItem.topOf(anchorBlock) + depth
                ++calmFrames
                if (Math.abs(contentY - wanted) >= 1) {
                    calmFrames = 0
                    settling = true
                    contentY = Math.round(wanted)
                    settling = false
                }
            } else if (!moving)
                takeAnchor()
            if (anchorIsOld && (calmFrames > 1 || root.following))
                takeAnchor()
            else if (anchorIsOld)
                root.Window.window.update()
            if (root.hasOlder && contentY - originY < height * 2)
                root.olderWanted()
            if (root.hasNewer && originY + contentHeight - contentY < height * 3)
                root.newerWanted()
        }

        onWidthChanged: reflow()
        onContentYChanged: {
            if (moving && !settling)
                takeAnchor()
        }
        onMovementStarted: {
            root.following = false
            landingItem = null
        }
        onMovementEnded: {
            root.following = !root.hasNewer && list.isAtEnd()
            takeAnchor()
        }
        onCurrentIndexChanged: {
            if (list.currentIndex < 0 || !list.activeFocus)
                return
            list.positionViewAtIndex(list.currentIndex, ListView.Contain)
            root.following = !root.hasNewer && list.isAtEnd()
            takeAnchor()
        }

        Timer {
            id: rested

            interval: 300
            onTriggered: {
                list.anchorIsOld = true
                root.Window.window?.update()
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
            sought: root.sought
            soughtPlace: root.soughtMessage !== "" && root.soughtMessage === messageId ? root.soughtPlace : -1
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
            onModelRequested: root.modelRequested()
            onSourceChosen: number => root.sourceRequested(index, number)
            onSettingsRequested: root.settingsRequested()
        }

        ScrollBar.vertical: SlimScrollBar {
            onPressedChanged: {
                root.following = !pressed && !root.hasNewer && list.isAtEnd()
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
