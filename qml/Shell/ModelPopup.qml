// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Oriel.Controls

/*! Who answers, and how another is chosen. */
Popup {
    id: root

    required property string providerName
    required property string modelName

    padding: Theme.gap
    modal: false
    focus: true
    closePolicy: Popup.CloseOnEscape | Popup.CloseOnPressOutside

    background: Rectangle {
        radius: Theme.radius
        color: Theme.surface
        border.color: Theme.border
    }

    contentItem: ColumnLayout {
        spacing: Theme.tight

        Text {
            Layout.fillWidth: true
            text: root.modelName
            textFormat: Text.PlainText
            wrapMode: Text.Wrap
            color: Theme.text
            font.pixelSize: Theme.body
            font.weight: Font.DemiBold
        }
        Caption {
            Layout.fillWidth: true
            text: qsTr("Provider: %1").arg(root.providerName)
        }
        Caption {
            Layout.fillWidth: true
            text: qsTr("Another one is chosen when Oriel starts:")
        }
        MessageText {
            Layout.fillWidth: true
            Accessible.name: qsTr("How to choose another model")
            text: "oriel --provider ID --model NAME\noriel-cli providers list"
            font.family: "monospace"
            font.pixelSize: Theme.small
        }
    }
}
