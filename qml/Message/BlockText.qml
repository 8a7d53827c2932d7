// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Oriel.Controls

/*! The words of one block. They take their direction from themselves. */
TextEdit {
    id: root

    property string html //!< of one paragraph, as MessageBlocksModel gives it

    signal linkChosen(url: string)

    Accessible.ignored: true // the whole message has one text interface
    readOnly: true
    selectByMouse: true
    textFormat: TextEdit.RichText
    text: "<p style=\"margin:0;line-height:130%\">" + html + "</p>"
    wrapMode: TextEdit.Wrap
    color: Theme.text
    selectionColor: Theme.selection
    selectedTextColor: Theme.text
    font.pixelSize: Theme.body

    onLinkActivated: link => root.linkChosen(link)
}
