// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Oriel.Controls
import Oriel.ViewModels

/*! The person's documents: what there is, what became of it, and where words stand. Takes the conversation's place. */
FocusScope {
    id: root

    required property DocumentsController documents
    readonly property bool searching: documents.words.trim() !== ""
    readonly property bool empty: documents.loaded && documents.library.count === 0 && documents.progress === ""
    property bool shown: false

    signal closed

    function open() {
        shown = true
        documents.load()
        documents.viewer.close() // what is open in the conversation would be open here as well
        back.forceActiveFocus(Qt.TabFocusReason)
    }
    function close() {
        if (!shown)
            return
        shown = false
        documents.viewer.close()
        documents.leave()
        closed()
    }
    /*! Closes the document that is open; false when none is. */
    function leave(): bool {
        if (!source.shown)
            return false
        source.close()
        return true
    }
    /*! To what was found, or to all that there is; false when there is neither. */
    function enterList(): bool {
        if (hits.visible)
            hits.forceActiveFocus(Qt.TabFocusReason)
        else if (library.visible)
            library.forceActiveFocus(Qt.TabFocusReason)
        else
            return false
        return true
    }

    visible: shown
    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Documents")

    ColumnLayout {
        anchors.left: parent.left
        anchors.right: source.shown && !source.covers ? source.left : parent.right
        anchors.top: parent.top
        anchors.bottom: parent.bottom
        visible: !source.shown || !source.covers
        spacing: 0

        RowLayout {
            Layout.fillWidth: true
            Layout.margins: Theme.tight
            Layout.leftMargin: Theme.gap
            spacing: Theme.gap

            ActionButton {
                id: back

                text: qsTr("Back")
                name: qsTr("Back to the conversation")
                iconName: "back"
                shortcut: "Esc"
                onClicked: root.close()
            }
            Text {
                Layout.fillWidth: true
                text: qsTr("Documents")
                textFormat: Text.PlainText
                elide: Text.ElideRight
                color: Theme.text
                font.pixelSize: Theme.body
                font.weight: Font.DemiBold
                Accessible.role: Accessible.Heading
                Accessible.name: text
            }
        }
        Rectangle {
            Layout.fillWidth: true
            Layout.preferredHeight: 1
            color: Theme.line
        }
        ColumnLayout {
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.maximumWidth: Theme.column
            Layout.alignment: Qt.AlignHCenter
            Layout.leftMargin: Theme.wide
            Layout.rightMargin: Theme.wide
            Layout.topMargin: Theme.gap
            Layout.bottomMargin: Theme.gap
            spacing: Theme.gap

            Flow {
                Layout.fillWidth: true
                spacing: Theme.tight

                ActionButton {
                    text: qsTr("Add a folder")
                    iconName: "folder"
                    framed: true
                    onClicked: root.documents.chooseFolder()
                }
                ActionButton {
                    text: qsTr("Add files")
                    iconName: "plus"
                    framed: true
                    onClicked: root.documents.chooseFiles()
                }
                ActionButton {
                    visible: !root.empty
                    text: qsTr("Ask all documents")
                    framed: true
                    onClicked: root.documents.askAll()
                }
            }
            SearchField {
                id: field

                Layout.fillWidth: true
                visible: !root.empty
                name: qsTr("Search your documents")
                placeholderText: qsTr("Search")
                text: root.documents.words
                onTextChanged: root.documents.words = text
                onLeaveRequested: back.forceActiveFocus(Qt.OtherFocusReason)
                Keys.onDownPressed: root.enterList()
                Keys.onReturnPressed: root.enterList()
                Keys.onEnterPressed: root.enterList()
            }
            DocumentsNotices {
                Layout.fillWidth: true
                documents: root.documents
                onFocusLeaves: back.forceActiveFocus(Qt.OtherFocusReason)
            }
            Item {
                Layout.fillWidth: true
                Layout.fillHeight: true

                LibraryList {
                    id: library

                    anchors.fill: parent
                    visible: !root.searching && count > 0
                    documents: root.documents
                    onFocusLeaves: back.forceActiveFocus(Qt.OtherFocusReason)
                }
                ListView {
                    id: hits

                    anchors.fill: parent
                    visible: root.searching && count > 0
                    Accessible.role: Accessible.List
                    Accessible.name: qsTr("Passages that were found")
                    clip: true
                    activeFocusOnTab: true
                    keyNavigationEnabled: true
                    boundsBehavior: Flickable.StopAtBounds
                    spacing: Theme.tiny
                    model: root.documents.hits
                    ScrollBar.vertical: SlimScrollBar { }
                    Keys.onPressed: event => {
                        if (event.key !== Qt.Key_Return && event.key !== Qt.Key_Enter)
                            return
                        event.accepted = true
                        root.documents.showHit(Math.max(0, currentIndex))
                    }

                    delegate: DocumentHitRow {
                        width: hits.width - Theme.gap
                        hasKeyboard: hits.activeFocus && ListView.isCurrentItem
                        onChosen: {
                            hits.currentIndex = index
                            root.documents.showHit(index)
                        }
                    }
                }
                Caption {
                    anchors.left: parent.left
                    anchors.right: parent.right
                    visible: root.searching && hits.count === 0
                    text: root.documents.searchNote
                    Accessible.role: Accessible.StaticText
                    Accessible.name: text
                }
                NoDocuments {
                    anchors.fill: parent
                    visible: root.empty
                }
            }
            Caption {
                Layout.fillWidth: true
                visible: text !== ""
                text: root.documents.storage
                Accessible.role: Accessible.StaticText
                Accessible.name: text
            }
        }
    }
    SourcePanel {
        id: source

        readonly property bool covers: root.width < Theme.body * 52

        anchors.right: parent.right
        anchors.top: parent.top
        anchors.bottom: parent.bottom
        width: covers ? parent.width : Theme.body * 24
        viewer: root.documents.viewer
        onClosed: {
            if (!root.enterList())
                back.forceActiveFocus(Qt.OtherFocusReason)
        }
    }
    DropArea {
        id: drop

        anchors.fill: parent
        onEntered: drag => drag.accepted = drag.hasUrls
        onDropped: dropped => {
            root.documents.add(dropped.urls)
            dropped.accept(Qt.CopyAction)
        }
    }
    Rectangle {
        anchors.fill: parent
        anchors.margins: Theme.tight
        visible: drop.containsDrag
        radius: Theme.radius
        color: "transparent"
        border.width: 2
        border.color: Theme.accent
    }
}
