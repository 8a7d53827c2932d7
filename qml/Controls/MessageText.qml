// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Oriel.Controls

/*!
    Running text that can be selected with the mouse and the keyboard. It grows by add(), which lays out the last
    paragraph only, whatever stands before it.
*/
TextEdit {
    id: root

    function add(piece: string) {
        insert(length, piece)
    }

    Accessible.role: Accessible.EditableText // a name without a role would take its text from assistive technology
    Accessible.name: qsTr("Text of the message")
    Accessible.readOnly: true
    readOnly: true
    selectByMouse: true
    selectByKeyboard: true
    persistentSelection: false
    textFormat: TextEdit.PlainText
    wrapMode: TextEdit.Wrap
    color: Theme.text
    selectionColor: Theme.selection
    selectedTextColor: Theme.text
    font.pixelSize: Theme.body
}
