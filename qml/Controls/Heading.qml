// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Oriel.Controls

/*! Over a page or a part of one. */
Text {
    property bool large: false //!< over a page

    color: Theme.text
    font.pixelSize: large ? Theme.title : Theme.body
    font.weight: Font.DemiBold
    horizontalAlignment: Text.AlignLeft // of the window, not of the words: mirrored with it
    textFormat: Text.PlainText
    wrapMode: Text.Wrap
    Accessible.role: Accessible.Heading
    Accessible.name: text
}
