// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Oriel.Controls

/*! What went wrong, in words, and what can be done. Stands in the place of the answer. */
Rectangle {
    id: root

    required property string headline
    required property string cause //!< the provider's own words; may be empty
    required property string advice //!< may be empty
    required property bool canRetry

    signal retryRequested
    signal modelRequested
    signal settingsRequested
    signal copyDetailsRequested

    Accessible.role: Accessible.AlertMessage
    Accessible.name: headline
    Accessible.description: (cause + " " + advice).trim()
    implicitHeight: column.implicitHeight + 2 * Theme.gap
    radius: Theme.radius
    color: Theme.errorSurface
    border.color: Theme.errorLine

    ColumnLayout {
        id: column

        anchors.fill: parent
        anchors.margins: Theme.gap
        spacing: Theme.tight

        RowLayout {
            spacing: Theme.tight

            Text {
                Layout.fillWidth: true
                text: root.headline
                horizontalAlignment: Text.AlignLeft
                textFormat: Text.PlainText
                wrapMode: Text.Wrap
                color: Theme.errorText
                font.pixelSize: Theme.body
                font.weight: Font.DemiBold
            }
        }
        Caption {
            Layout.fillWidth: true
            text: root.cause
            visible: text !== ""
            color: Theme.text
            maximumLineCount: 8
            elide: Text.ElideRight
        }
        Caption {
            Layout.fillWidth: true
            text: root.advice
            visible: text !== ""
            color: Theme.text
        }
        Flow {
            Layout.fillWidth: true
            Layout.topMargin: Theme.tiny
            spacing: Theme.tight

            ActionButton {
                text: qsTr("Retry")
                iconName: "retry"
                framed: true
                visible: root.canRetry
                onClicked: root.retryRequested()
            }
            ActionButton {
                text: qsTr("Switch model")
                framed: true
                onClicked: root.modelRequested()
            }
            ActionButton {
                text: qsTr("Open settings")
                onClicked: root.settingsRequested()
            }
            ActionButton {
                text: qsTr("Copy details")
                iconName: "copy"
                onClicked: root.copyDetailsRequested()
            }
        }
    }
}
