// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Oriel.Controls

/*! The pages of the settings: the Tab key goes to the one that is shown, the arrow keys show another. */
ColumnLayout {
    id: root

    required property var pages //!< list of {id: string, title: string}
    required property string current

    signal chosen(page: string)

    function chooseAt(index: int) {
        const there = entries.itemAt(index)
        if (there === null)
            return
        there.forceActiveFocus(Qt.TabFocusReason)
        chosen(pages[index].id)
    }

    spacing: Theme.tiny / 2
    Accessible.role: Accessible.PageTabList
    Accessible.name: qsTr("Pages")

    Repeater {
        id: entries

        model: root.pages

        TabButton {
            id: entry

            required property var modelData //!< {id: string, title: string}
            required property int index
            readonly property bool isCurrent: modelData.id === root.current

            Layout.fillWidth: true
            Accessible.name: text
            Accessible.onPressAction: entry.clicked()
            checked: isCurrent
            text: modelData.title
            implicitHeight: Theme.control
            implicitWidth: implicitContentWidth + leftPadding + rightPadding
            padding: 0
            leftPadding: Theme.gap
            rightPadding: Theme.gap
            hoverEnabled: true
            focusPolicy: isCurrent ? Qt.StrongFocus : Qt.ClickFocus
            onClicked: root.chosen(modelData.id)
            Keys.onUpPressed: root.chooseAt(index - 1)
            Keys.onDownPressed: root.chooseAt(index + 1)
            Keys.onPressed: event => {
                if (event.key !== Qt.Key_Home && event.key !== Qt.Key_End)
                    return
                event.accepted = true
                root.chooseAt(event.key === Qt.Key_Home ? 0 : root.pages.length - 1)
            }
            Keys.onReturnPressed: clicked()
            Keys.onEnterPressed: clicked()

            contentItem: Text {
                text: entry.text
                textFormat: Text.PlainText
                elide: Text.ElideRight
                verticalAlignment: Text.AlignVCenter
                color: Theme.text
                font.pixelSize: Theme.small
                font.weight: entry.isCurrent ? Font.DemiBold : Font.Normal
            }
            background: Rectangle {
                radius: Theme.radius - 2
                color: entry.isCurrent ? Theme.mine : entry.hovered ? Theme.hover : "transparent"

                FocusFrame { shown: entry.visualFocus }
            }
        }
    }
}
