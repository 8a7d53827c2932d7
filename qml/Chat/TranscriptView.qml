// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import Oriel.Controls
import Oriel.ViewModels

/*!
    The messages of one conversation. While \c following it stays at the end; once the person scrolls up it stays where
    it is, and a pill takes them back.
*/
FocusScope {
    id: root

    required property TranscriptModel transcript
    property bool following: true
    readonly property bool atEnd: list.contentHeight <= list.height || list.contentY >= list.originY + list.contentHeight - list.height - Theme.wide

    signal copyRequested(row: int)
    signal copyDetailsRequested(row: int)
    signal retryRequested(row: int)

    function toEnd() {
        root.following = true
        list.showEnd()
    }

    function toStart() {
        root.following = false
        list.positionViewAtBeginning()
    }

    /*! Scrolls by \a pages of the view; negative is up. */
    function scroll(pages: real) {
        const end = list.originY + Math.max(0, list.contentHeight - list.height)
        list.contentY = Math.max(list.originY, Math.min(end, Math.round(list.contentY + pages * list.height * 0.9)))
        root.following = root.atEnd
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

    ListView {
        id: list

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

        function showEnd() {
            positionViewAtEnd()
            const end = originY + contentHeight - height + bottomMargin
            if (end > originY) // it stops at the last message and forgets the margin behind it
                contentY = end
        }

        Timer { // once for all that changed, when the new heights are known
            id: followSoon

            interval: 0
            onTriggered: {
                if (root.following)
                    list.showEnd()
            }
        }

        onContentHeightChanged: followSoon.restart()
        onHeightChanged: followSoon.restart()
        onCountChanged: followSoon.restart()
        onMovementStarted: root.following = false
        onMovementEnded: root.following = root.atEnd
        onCurrentIndexChanged: {
            if (list.currentIndex < 0 || !list.activeFocus)
                return
            list.positionViewAtIndex(list.currentIndex, ListView.Contain)
            root.following = root.atEnd
        }

        delegate: MessageDelegate {
            width: ListView.view.width
            transcript: root.transcript
            onCopyRequested: root.copyRequested(index)
            onCopyDetailsRequested: root.copyDetailsRequested(index)
            onRetryRequested: root.retryRequested(index)
        }

        ScrollBar.vertical: SlimScrollBar {
            onPressedChanged: root.following = pressed ? false : root.atEnd
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
