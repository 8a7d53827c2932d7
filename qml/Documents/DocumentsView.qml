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
    readonly property bool narrow: width < Theme.body * 40
    property bool shown: false

    signal closed

    function open() {
        shown = true
        documents.load()
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
                Keys.onDownPressed: hits.forceActiveFocus(Qt.OtherFocusReason)
                Keys.onReturnPressed: hits.forceActiveFocus(Qt.OtherFocusReason)
                Keys.onEnterPressed: hits.forceActiveFocus(Qt.OtherFocusReason)
            }
            RowLayout {
                Layout.fillWidth: true
                visible: root.documents.progress !== "" || root.documents.hasFailed
                spacing: Theme.tight

                Caption {
                    Layout.fillWidth: true
                    text: root.documents.progress !== "" ? root.documents.progress : qsTr("Some files could not be read.")
                    elide: Text.ElideMiddle
                    maximumLineCount: 2
                    Accessible.role: Accessible.StaticText
                    Accessible.name: text
                }
                ActionButton {
                    visible: root.documents.reading || root.documents.paused
                    text: root.documents.paused ? qsTr("Go on reading") : qsTr("Pause reading")
                    framed: true
                    onClicked: root.documents.setPaused(!root.documents.paused)
                }
                ActionButton {
                    visible: root.documents.hasFailed && !root.documents.reading && !root.documents.paused
                    text: qsTr("Try again")
                    name: qsTr("Read what failed again")
                    iconName: "retry"
                    framed: true
                    onClicked: root.documents.retry()
                }
            }
            RowLayout {
                Layout.fillWidth: true
                visible: root.documents.failure !== "" || root.documents.undoWords !== ""
                spacing: Theme.tight

                Caption {
                    Layout.fillWidth: true
                    text: root.documents.failure !== "" ? root.documents.failure : root.documents.undoWords
                    color: root.documents.failure !== "" ? Theme.errorText : Theme.text
                    Accessible.role: Accessible.AlertMessage
                    Accessible.name: text
                }
                ActionButton {
                    visible: root.documents.failure === ""
                    text: qsTr("Undo")
                    framed: true
                    onClicked: {
                        back.forceActiveFocus(Qt.OtherFocusReason) // its own button goes away
                        root.documents.undoRemove()
                    }
                }
                ActionButton {
                    visible: root.documents.failure !== ""
                    text: qsTr("Got it")
                    onClicked: {
                        back.forceActiveFocus(Qt.OtherFocusReason)
                        root.documents.dismissFailure()
                    }
                }
            }
            Item {
                Layout.fillWidth: true
                Layout.fillHeight: true

                ListView {
                    id: files

                    anchors.fill: parent
                    visible: !root.searching && count > 0
                    Accessible.role: Accessible.List
                    Accessible.name: qsTr("Your documents")
                    clip: true
                    activeFocusOnTab: true
                    boundsBehavior: Flickable.StopAtBounds
                    model: root.documents.library
                    ScrollBar.vertical: SlimScrollBar { }

                    delegate: Item {
                        id: entry

                        required property string collection
                        required property bool isHead
                        required property string name
                        required property string detail
                        required property string outcome
                        required property bool isTrouble

                        width: files.width
                        implicitHeight: isHead ? head.implicitHeight + Theme.wide : file.implicitHeight + Theme.tight
                        Accessible.role: Accessible.ListItem
                        Accessible.name: isHead ? name + ": " + detail : name + ": " + outcome

                        CollectionRow {
                            id: head

                            y: Theme.gap
                            width: entry.width - Theme.gap
                            visible: entry.isHead
                            name: entry.name
                            detail: entry.detail
                            onAskRequested: root.documents.ask(entry.collection)
                            onRemoveRequested: {
                                back.forceActiveFocus(Qt.OtherFocusReason)
                                root.documents.remove(entry.collection)
                            }
                        }
                        FileRow {
                            id: file

                            y: Theme.tiny
                            width: entry.width - Theme.gap
                            visible: !entry.isHead
                            name: entry.name
                            detail: entry.detail
                            outcome: entry.outcome
                            isTrouble: entry.isTrouble
                        }
                    }
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
                    Keys.onReturnPressed: root.documents.showHit(currentIndex)
                    Keys.onEnterPressed: root.documents.showHit(currentIndex)

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
                Rectangle {
                    anchors.fill: parent
                    visible: root.empty
                    radius: Theme.radius
                    color: "transparent"
                    border.width: 1
                    border.color: Theme.border

                    Column {
                        anchors.centerIn: parent
                        width: parent.width - 2 * Theme.wide
                        spacing: Theme.tight

                        Text {
                            width: parent.width
                            text: qsTr("Drop folders and files here")
                            Accessible.role: Accessible.StaticText
                            Accessible.name: text
                            horizontalAlignment: Text.AlignHCenter
                            wrapMode: Text.Wrap
                            color: Theme.text
                            font.pixelSize: Theme.title
                        }
                        Caption {
                            width: parent.width
                            horizontalAlignment: Text.AlignHCenter
                            text: qsTr("They are read on this computer and stay where they are. Then ask about them, and see where each answer stands.")
                        }
                    }
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
        onClosed: hits.forceActiveFocus(Qt.OtherFocusReason)
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
