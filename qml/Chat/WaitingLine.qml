// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Oriel.Controls

/*! Stands where the answer will be: a quiet dot and what is waited for. */
Row {
    id: root

    required property string words

    spacing: Theme.tight

    Rectangle {
        anchors.verticalCenter: parent.verticalCenter
        width: Theme.tight
        height: width
        radius: width / 2
        color: Theme.accent

        SequentialAnimation on opacity {
            running: root.visible
            loops: Animation.Infinite
            NumberAnimation { from: 1; to: 0.25; duration: 700; easing.type: Easing.InOutSine }
            NumberAnimation { from: 0.25; to: 1; duration: 700; easing.type: Easing.InOutSine }
        }
    }
    Caption {
        width: root.width - Theme.tight * 2
        text: root.words
        lineHeight: 1 // on the line of the dot
    }
}
