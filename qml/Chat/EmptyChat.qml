// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Oriel.Controls

/*! What an empty conversation shows: who answers here, and something to begin with. */
Flickable {
    id: root

    required property string greeting
    required property string introduction
    required property var suggestions //!< QStringList

    default property alias more: column.data //!< what else can be begun with

    signal suggestionChosen(text: string)

    clip: true
    contentWidth: width
    contentHeight: Math.max(height, column.implicitHeight + 2 * Theme.wide)
    boundsBehavior: Flickable.StopAtBounds

    ScrollBar.vertical: SlimScrollBar { }

    ColumnLayout {
        id: column

        width: Math.min(root.width - 2 * Theme.wide, Theme.body * 36)
        x: (root.width - width) / 2
        y: Math.max(Theme.wide, (root.contentHeight - implicitHeight) * 0.42)
        spacing: Theme.gap

        Text {
            Layout.fillWidth: true
            text: root.greeting
            textFormat: Text.PlainText
            wrapMode: Text.Wrap
            color: Theme.text
            font.pixelSize: Theme.title
            font.weight: Font.DemiBold
        }
        Text {
            Layout.fillWidth: true
            text: root.introduction
            textFormat: Text.PlainText
            wrapMode: Text.Wrap
            color: Theme.muted
            lineHeight: 1.35
            font.pixelSize: Theme.body
        }
        ColumnLayout {
            Layout.topMargin: Theme.tight
            spacing: Theme.tight

            Repeater {
                model: root.suggestions

                ActionButton {
                    required property string modelData

                    Layout.maximumWidth: column.width
                    framed: true
                    text: modelData
                    onClicked: root.suggestionChosen(modelData)
                }
            }
        }
    }
}
