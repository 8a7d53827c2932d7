// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Oriel.Controls

/*!
    Over the first of the rows that belong together; takes no room without a text. A part of that row, because Qt 6.4
    makes no delegate of a section that has required properties.
*/
Item {
    id: root

    required property string text

    implicitHeight: text === "" ? 0 : label.topPadding + label.lineHeight + label.bottomPadding

    Caption {
        id: label

        width: root.width
        visible: root.text !== ""
        topPadding: Theme.gap
        bottomPadding: Theme.tiny
        text: root.text
        lineHeightMode: Text.FixedHeight // of whatever font its letters are found in
        lineHeight: Math.round(font.pixelSize * 1.5)
        font.weight: Font.DemiBold
        wrapMode: Text.NoWrap
        elide: Text.ElideRight
        Accessible.role: Accessible.Heading
        Accessible.name: text
    }
}
