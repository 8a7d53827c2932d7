// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Oriel.Controls

/*! A file, and what became of it. */
RowLayout {
    id: root

    required property string name
    required property string detail //!< where in its folder; may be empty
    required property string outcome
    required property bool isTrouble

    spacing: Theme.gap

    ColumnLayout {
        Layout.fillWidth: true
        Layout.leftMargin: Math.round(Theme.body * 1.15) + Theme.tight
        spacing: 1

        Text {
            Layout.fillWidth: true
            text: root.detail === "" ? root.name : root.detail + "/" + root.name
            horizontalAlignment: Text.AlignLeft
            textFormat: Text.PlainText
            elide: Text.ElideMiddle
            color: Theme.text
            font.pixelSize: Theme.small
        }
        Caption {
            Layout.fillWidth: true
            visible: root.isTrouble
            text: root.outcome
            color: Theme.errorText
        }
    }
    Caption {
        visible: !root.isTrouble
        text: root.outcome
        wrapMode: Text.NoWrap
        lineHeight: 1 // as the name's, which it stands beside
    }
}
