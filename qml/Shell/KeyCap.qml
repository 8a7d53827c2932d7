// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Oriel.Controls

/*! A key as it is printed on the keyboard. */
Rectangle {
    required property string text

    implicitWidth: label.implicitWidth + 2 * Theme.tight
    implicitHeight: label.implicitHeight + Theme.tiny
    radius: Theme.radius / 2
    color: Theme.window
    border.color: Theme.line
    Accessible.ignored: true

    Text {
        id: label

        anchors.centerIn: parent
        text: parent.text
        textFormat: Text.PlainText
        color: Theme.text
        font.pixelSize: Theme.small
    }
}
