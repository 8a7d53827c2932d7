// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Oriel.Controls
import Oriel.ViewModels

/*! Every command and every conversation, found by some letters of their names. */
OverlayPopup {
    id: root

    required property PaletteController palette
    property int chosen: -1 //!< a row, while this closes: what it does may take the focus, so it is done after that

    function choose(row: int) {
        chosen = row
        root.close()
    }

    name: qsTr("Command palette")

    ColumnLayout {
        anchors.fill: parent
        spacing: Theme.tight

        SearchField {
            id: field

            Layout.fillWidth: true
            focus: true
            name: qsTr("Search commands and conversations")
            placeholderText: qsTr("What would you like to do, or to open?")
            text: root.palette.words
            onTextEdited: {
                root.palette.words = text
                list.currentIndex = 0
            }
            onTextChanged: {
                if (text === "")
                    root.palette.words = ""
            }
            onLeaveRequested: root.close()
            Keys.onUpPressed: list.decrementCurrentIndex()
            Keys.onDownPressed: list.incrementCurrentIndex()
            Keys.onReturnPressed: root.choose(list.currentIndex)
            Keys.onEnterPressed: root.choose(list.currentIndex)
        }
        ListView {
            id: list

            Layout.fillWidth: true
            Layout.fillHeight: true
            implicitHeight: contentHeight
            Accessible.role: Accessible.List
            Accessible.name: qsTr("Commands and conversations")
            clip: true
            model: root.palette.entries
            keyNavigationWraps: true
            highlightMoveDuration: 0
            boundsBehavior: Flickable.StopAtBounds
            onModelReset: currentIndex = 0
            ScrollBar.vertical: SlimScrollBar { id: bar }

            signal modelReset

            Connections {
                target: root.palette.entries

                function onModelReset() {
                    list.modelReset()
                }
            }

            delegate: Item {
                id: row

                required property int index
                required property string name
                required property string markedName
                required property string detail
                required property bool isCommand

                width: ListView.view.width - (bar.size < 1 ? bar.width : 0)
                implicitHeight: Math.max(Theme.control, label.implicitHeight + 2 * Theme.tiny)
                Accessible.role: Accessible.ListItem
                Accessible.name: name
                Accessible.description: detail
                Accessible.selected: ListView.isCurrentItem
                Accessible.onPressAction: root.choose(index)

                Rectangle {
                    anchors.fill: parent
                    radius: Theme.radius - 3
                    color: row.ListView.isCurrentItem ? Theme.mine : hover.hovered ? Theme.hover : "transparent"
                    border.width: row.ListView.isCurrentItem ? 2 : 0
                    border.color: Theme.accent
                }
                HoverHandler { id: hover }
                TapHandler { onTapped: root.choose(row.index) }
                RowLayout {
                    anchors.fill: parent
                    anchors.leftMargin: Theme.gap
                    anchors.rightMargin: Theme.gap
                    spacing: Theme.gap

                    Text {
                        id: label

                        Layout.fillWidth: true
                        Accessible.ignored: true
                        text: row.markedName
                        horizontalAlignment: Text.AlignLeft
                        textFormat: Text.StyledText
                        elide: Text.ElideRight
                        wrapMode: Text.Wrap
                        maximumLineCount: row.isCommand ? 2 : 1
                        color: Theme.text
                        font.pixelSize: Theme.small
                    }
                    KeyCap {
                        visible: row.isCommand && row.detail !== ""
                        text: row.detail
                    }
                    Caption {
                        visible: !row.isCommand
                        text: row.detail
                        lineHeight: 1 // on the line of the name
                        wrapMode: Text.NoWrap
                    }
                }
            }
        }
        Caption {
            Layout.fillWidth: true
            Layout.bottomMargin: Theme.tight
            visible: list.count === 0
            horizontalAlignment: Text.AlignHCenter
            text: qsTr("Nothing has a name like this.")
            Accessible.role: Accessible.StaticText
            Accessible.name: text
        }
    }

    onAboutToShow: palette.open()
    onOpened: field.forceActiveFocus(Qt.PopupFocusReason)
    onClosed: {
        palette.choose(chosen)
        chosen = -1
        palette.close()
    }
}
