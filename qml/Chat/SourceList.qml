// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Oriel.Controls

/*! Under an answer: the passages of the person's documents that it cites, each opens where it stands. */
ColumnLayout {
    id: root

    required property var sources //!< list of {number: int, name: string, place: string, quote: string}

    signal chosen(number: int)

    Accessible.role: Accessible.List
    Accessible.name: qsTr("Sources")
    spacing: Theme.tiny

    Caption {
        Layout.fillWidth: true
        text: qsTr("Sources")
        font.weight: Font.DemiBold
    }
    Repeater {
        model: root.sources

        AbstractButton {
            id: source

            required property var modelData //!< as one of root.sources

            Layout.fillWidth: true
            Accessible.role: Accessible.Button
            Accessible.name: qsTr("Source %1: %2, %3").arg(modelData.number).arg(modelData.name).arg(modelData.place)
            Accessible.description: modelData.quote
            Accessible.onPressAction: source.clicked()
            padding: Theme.tight
            leftPadding: Theme.gap
            rightPadding: Theme.gap
            focusPolicy: Qt.StrongFocus
            hoverEnabled: true
            Keys.onReturnPressed: source.clicked()
            Keys.onEnterPressed: source.clicked()
            onClicked: root.chosen(modelData.number)

            HoverHandler { cursorShape: Qt.PointingHandCursor }

            background: Rectangle {
                radius: Theme.radius - 2
                color: source.hovered ? Theme.hover : Theme.surface
                border.width: source.visualFocus ? 2 : 1
                border.color: source.visualFocus ? Theme.accent : Theme.line
            }
            contentItem: RowLayout {
                spacing: Theme.gap

                Text {
                    Layout.alignment: Qt.AlignTop
                    text: "[" + source.modelData.number + "]"
                    textFormat: Text.PlainText
                    color: Theme.accent
                    font.pixelSize: Theme.small
                    font.weight: Font.DemiBold
                }
                ColumnLayout {
                    Layout.fillWidth: true
                    spacing: 1

                    Text {
                        Layout.fillWidth: true
                        text: source.modelData.name
                        horizontalAlignment: Text.AlignLeft
                        textFormat: Text.PlainText
                        elide: Text.ElideMiddle
                        color: Theme.text
                        font.pixelSize: Theme.small
                        font.weight: Font.DemiBold
                    }
                    Caption {
                        Layout.fillWidth: true
                        visible: text !== ""
                        text: source.modelData.place
                        wrapMode: Text.NoWrap
                        elide: Text.ElideRight
                    }
                    Caption {
                        Layout.fillWidth: true
                        text: source.modelData.quote
                        color: Theme.text
                        maximumLineCount: 2
                        elide: Text.ElideRight
                    }
                }
            }
        }
    }
}
