// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Oriel.Controls
import Oriel.ViewModels

/*! In which folder a conversation is, and its tags. */
OverlayPopup {
    id: root

    required property ConversationsController conversations
    property string conversationId
    readonly property var shelves: conversations.shelves //!< list of {id: string, text: string}
    readonly property var folders: shelves.filter(shelf => shelf.id.startsWith("folder:")) //!< list of {id: string, text: string}

    /*! Opens for \a id once it is known where that is. */
    function edit(id: string) {
        conversationId = id
        conversations.readPlace(id)
    }
    function keep() {
        root.conversations.putInPlace(conversationId, folderBox.text, tagsBox.text)
        root.close()
    }

    name: qsTr("Folder and tags")
    padding: Theme.wide
    onOpened: folderBox.forceActiveFocus(Qt.PopupFocusReason)

    Connections {
        target: root.conversations

        function onPlaceRead(id: string, folder: string, tags: string) {
            if (id !== root.conversationId)
                return
            folderBox.text = folder
            tagsBox.text = tags
            root.open()
        }
    }
    ColumnLayout {
        anchors.fill: parent
        spacing: Theme.gap

        Heading {
            Layout.fillWidth: true
            text: root.name
        }
        SettingRow {
            Layout.fillWidth: true
            label: qsTr("Folder")
            description: qsTr("Empty: in none.")

            TextBox {
                id: folderBox

                Layout.fillWidth: true
                name: qsTr("Folder")
                onAccepted: root.keep()
            }
        }
        Flow {
            Layout.fillWidth: true
            visible: root.folders.length > 0
            spacing: Theme.tiny

            Repeater {
                model: root.folders

                ActionButton {
                    required property var modelData //!< {id: string, text: string}

                    text: modelData.text
                    name: qsTr("Into the folder %1").arg(modelData.text)
                    framed: true
                    implicitHeight: Theme.body * 1.9
                    onClicked: {
                        folderBox.text = modelData.text
                        folderBox.forceActiveFocus(Qt.TabFocusReason)
                    }
                }
            }
        }
        SettingRow {
            Layout.fillWidth: true
            label: qsTr("Tags")
            description: qsTr("With commas between them.")

            TextBox {
                id: tagsBox

                Layout.fillWidth: true
                name: qsTr("Tags")
                onAccepted: root.keep()
            }
        }
        Flow {
            Layout.fillWidth: true
            Layout.topMargin: Theme.tiny
            spacing: Theme.tight

            ActionButton {
                text: qsTr("Keep")
                primary: true
                onClicked: root.keep()
            }
            ActionButton {
                text: qsTr("Cancel")
                framed: true
                onClicked: root.close()
            }
        }
    }
}
