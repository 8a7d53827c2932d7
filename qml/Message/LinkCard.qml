// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Oriel.Controls
import Oriel.ViewModels

/*! Where a link really leads, before it is opened. */
Popup {
    id: root

    property string url

    function show(link: string, x: real, y: real) {
        url = link
        root.x = Math.max(0, Math.min(x, parent.width - width))
        root.y = y
        open()
    }

    width: Math.min(parent.width, Theme.body * 30)
    padding: Theme.gap
    modal: false
    focus: true
    closePolicy: Popup.CloseOnEscape | Popup.CloseOnPressOutside

    background: Rectangle {
        radius: Theme.radius
        color: Theme.surface
        border.color: Theme.border
    }

    Clipboard { id: clipboard }

    contentItem: ColumnLayout {
        spacing: Theme.tight

        Caption {
            Layout.fillWidth: true
            text: root.url.startsWith("mailto:") ? qsTr("This link writes a mail to:") : qsTr("This link leads to:")
        }
        Text {
            Layout.fillWidth: true
            text: root.url
            textFormat: Text.PlainText
            wrapMode: Text.WrapAnywhere
            maximumLineCount: 6
            elide: Text.ElideRight
            color: Theme.text
            font.family: Theme.monospace
            font.pixelSize: Theme.small
        }
        Flow {
            Layout.fillWidth: true
            spacing: Theme.tight

            ActionButton {
                focus: true
                text: qsTr("Open link")
                primary: true
                onClicked: {
                    root.close()
                    Qt.openUrlExternally(root.url)
                }
            }
            ActionButton {
                text: qsTr("Copy address")
                iconName: "copy"
                onClicked: {
                    clipboard.copy(root.url)
                    root.close()
                }
            }
        }
    }
}
