// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Oriel.Controls

/*! A line or two of small words that are read second. */
Text {
    color: Theme.muted
    font.pixelSize: Theme.small
    lineHeight: 1.25
    horizontalAlignment: Text.AlignLeft // of the window, not of the words: mirrored with it
    textFormat: Text.PlainText
    wrapMode: width > 0 ? Text.Wrap : Text.NoWrap // a layout that has no width yet would keep the height of a narrow column
}
