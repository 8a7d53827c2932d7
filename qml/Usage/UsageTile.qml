// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import Oriel.Controls

/*! One figure of the whole; the chosen one is that of the chart and the table. */
RadioButton {
    id: root

    required property string title
    required property string value

    Accessible.name: title + ": " + value
    Accessible.onPressAction: root.clicked()
    Accessible.onToggleAction: root.clicked()
    padding: Theme.tight
    leftPadding: Theme.gap
    rightPadding: Theme.gap
    indicator: null
    hoverEnabled: true
    focusPolicy: checked ? Qt.StrongFocus : Qt.ClickFocus
    Keys.onReturnPressed: clicked()
    Keys.onEnterPressed: clicked()

    contentItem: Column {
        spacing: 1

        Caption {
            width: parent.width
            Accessible.ignored: true
            text: root.title
        }
        Text {
            width: parent.width
            Accessible.ignored: true
            text: root.value
            horizontalAlignment: Text.AlignLeft
            textFormat: Text.PlainText
            wrapMode: Text.Wrap
            color: Theme.text
            font.pixelSize: Theme.body
            font.weight: Font.DemiBold
        }
    }
    background: Rectangle {
        radius: Theme.radius
        color: root.hovered ? Theme.hover : Theme.surface
        border.width: root.checked ? 2 : 1
        border.color: root.checked ? Theme.accent : Theme.line

        FocusFrame { shown: root.visualFocus }
    }
}
