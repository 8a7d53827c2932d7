// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Oriel.Controls
import Oriel.ViewModels

/*! Takes what is dropped anywhere on it into the message that is being written. */
DropArea {
    id: root

    required property ComposerController composer

    onEntered: drag => drag.accepted = drag.hasUrls || drag.hasText
    onDropped: drop => {
        if (drop.hasUrls)
            root.composer.addFiles(drop.urls)
        else
            root.composer.addText(drop.text)
        drop.accept(Qt.CopyAction)
    }

    Rectangle {
        anchors.fill: parent
        anchors.margins: Theme.tight
        visible: root.containsDrag
        radius: Theme.radius
        color: Theme.window
        opacity: 0.92
        border.width: 2
        border.color: Theme.accent
    }
    Text {
        anchors.centerIn: parent
        width: parent.width - 2 * Theme.huge
        visible: root.containsDrag
        text: qsTr("Drop it to add it to your message")
        Accessible.role: Accessible.StaticText
        Accessible.name: text
        horizontalAlignment: Text.AlignHCenter
        wrapMode: Text.Wrap
        color: Theme.text
        font.pixelSize: Theme.title
    }
}
