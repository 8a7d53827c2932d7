// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import Oriel.Controls

/*! Lines that a person writes. They count once the person goes on to another control; Tab does so. */
TextArea {
    id: root

    required property string name //!< for assistive technology
    required property string kept //!< what holds
    property int lines: 4 //!< that are always seen
    property string known //!< what held when the text was last made equal to it

    signal given(text: string)

    function keep() {
        if (text !== kept)
            given(text)
    }

    onKeptChanged: {
        if (activeFocus && text !== known)
            return // the person writes
        text = kept
        known = kept
    }

    implicitHeight: Math.max(Math.ceil(Theme.body * 1.25 * lines) + topPadding + bottomPadding, contentHeight + topPadding + bottomPadding)
    Accessible.role: Accessible.EditableText
    Accessible.name: name
    Accessible.multiLine: true
    leftPadding: Theme.gap
    rightPadding: Theme.gap
    topPadding: Theme.tight
    bottomPadding: Theme.tight
    textFormat: TextEdit.PlainText
    wrapMode: TextEdit.Wrap
    selectByMouse: true
    color: Theme.text
    placeholderTextColor: Theme.muted
    selectionColor: Theme.selection
    selectedTextColor: Theme.text
    font.pixelSize: Theme.body
    Keys.onTabPressed: nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason)
    Keys.onBacktabPressed: nextItemInFocusChain(false).forceActiveFocus(Qt.BacktabFocusReason)
    onActiveFocusChanged: if (!activeFocus) keep()
    Component.onCompleted: {
        text = kept
        known = kept
    }
    Component.onDestruction: keep()

    background: Rectangle {
        radius: Theme.radius - 2
        color: Theme.surface
        border.width: root.activeFocus ? 2 : 1
        border.color: root.activeFocus ? Theme.accent : Theme.border
    }
}
