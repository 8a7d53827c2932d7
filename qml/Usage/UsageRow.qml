// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Oriel.Controls

/*! One line of the table: its name, the figure that is looked at, and under them the others. */
Item {
    id: root

    required property int index
    required property string name
    required property string value
    required property string rest
    property bool hasKeyboard: false

    signal chosen

    implicitHeight: column.implicitHeight + 2 * Theme.tight
    Accessible.role: Accessible.ListItem
    Accessible.name: name + ": " + value
    Accessible.description: rest
    Accessible.focusable: true
    Accessible.onPressAction: root.chosen()

    Rectangle { // parts it from the one before
        x: Theme.gap
        width: parent.width - 2 * Theme.gap
        height: 1
        visible: root.index > 0
        color: Theme.line
    }
    Rectangle {
        anchors.fill: parent
        anchors.topMargin: 1
        radius: Theme.radius - 2
        color: "transparent"
        border.width: root.hasKeyboard ? 2 : 0
        border.color: Theme.accent
    }
    TapHandler { onTapped: root.chosen() }
    ColumnLayout {
        id: column

        anchors.verticalCenter: parent.verticalCenter
        x: Theme.gap
        width: parent.width - 2 * Theme.gap
        spacing: 1

        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.gap

            Text {
                Layout.fillWidth: true
                Accessible.ignored: true
                text: root.name
                horizontalAlignment: Text.AlignLeft
                textFormat: Text.PlainText
                wrapMode: Text.Wrap
                elide: Text.ElideRight
                maximumLineCount: 2
                color: Theme.text
                font.pixelSize: Theme.body
            }
            Text {
                Layout.alignment: Qt.AlignTop
                Accessible.ignored: true
                text: root.value
                textFormat: Text.PlainText
                color: Theme.text
                font.pixelSize: Theme.body
                font.weight: Font.DemiBold
            }
        }
        Caption {
            Layout.fillWidth: true
            Accessible.ignored: true
            text: root.rest
        }
    }
}
