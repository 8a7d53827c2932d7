// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Oriel.Controls
import Oriel.ViewModels

/*! What the search through all conversations found. */
FocusScope {
    id: root

    required property SearchController search

    signal chosen(conversation: string, message: string)

    ColumnLayout {
        anchors.fill: parent
        spacing: Theme.tight

        SearchFilters {
            Layout.fillWidth: true
            Layout.leftMargin: Theme.tight
            Layout.rightMargin: Theme.tight
            search: root.search
        }
        Caption {
            Layout.fillWidth: true
            Layout.leftMargin: Theme.tight + Theme.gap
            Layout.rightMargin: Theme.gap
            visible: text !== ""
            text: root.search.busy && list.count === 0 ? qsTr("Searching…") : root.search.note
            Accessible.role: Accessible.StaticText
            Accessible.name: text
        }
        ListView {
            id: list

            function chooseOne() {
                if (activeFocus && count > 0 && currentItem === null)
                    currentIndex = 0
            }

            Layout.fillWidth: true
            Layout.fillHeight: true
            Accessible.role: Accessible.List
            Accessible.name: qsTr("Search results")
            focus: true
            activeFocusOnTab: true
            clip: true
            currentIndex: -1
            keyNavigationEnabled: true
            highlightFollowsCurrentItem: false
            boundsBehavior: Flickable.StopAtBounds
            bottomMargin: Theme.tight
            model: root.search.results

            onActiveFocusChanged: chooseOne()
            onCountChanged: chooseOne()
            onCurrentIndexChanged: positionViewAtIndex(currentIndex, ListView.Contain)
            onContentYChanged: {
                if (contentY + height * 2 > originY + contentHeight)
                    root.search.loadMore()
            }
            Keys.onPressed: event => {
                const row = currentItem as SearchResultRow
                if (row === null || (event.key !== Qt.Key_Return && event.key !== Qt.Key_Enter))
                    return
                event.accepted = true
                root.chosen(row.conversationId, row.messageId)
            }

            section.property: "section"
            delegate: SearchResultRow {
                width: ListView.view.width
                heading: ListView.section === ListView.previousSection ? "" : ListView.section
                hasKeyboard: list.activeFocus && ListView.isCurrentItem
                onChosen: {
                    list.currentIndex = index
                    root.chosen(conversationId, messageId)
                }
            }
            ScrollBar.vertical: SlimScrollBar { }
        }
    }
}
