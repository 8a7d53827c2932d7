// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Oriel.Controls

/*! Where nothing was asked yet. */
Column {
    spacing: Theme.tight

    Text {
        width: parent.width
        text: qsTr("Nothing was asked in this time")
        Accessible.role: Accessible.StaticText
        Accessible.name: text
        horizontalAlignment: Text.AlignHCenter
        wrapMode: Text.Wrap
        color: Theme.text
        font.pixelSize: Theme.title
    }
    Caption {
        width: parent.width
        horizontalAlignment: Text.AlignHCenter
        text: qsTr("Every request to a model is counted here, with what it cost and how long it took. Never what was said.")
    }
}
