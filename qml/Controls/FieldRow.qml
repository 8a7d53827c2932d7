// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Oriel.Controls

/*! One line of text. What was written counts once the person goes on: Enter, or another control. Esc takes it back. */
SettingRow {
    id: root

    required property string text //!< what holds
    property string placeholder
    property real boxWidth: Math.round(Theme.body * 16) //!< of the line, where it stands beside its label
    property bool wide: false //!< the line is long: it stands under its label
    readonly property bool edited: box.text !== text
    readonly property string written: box.text

    signal given(text: string)

    function focusBox() {
        box.forceActiveFocus(Qt.TabFocusReason)
    }

    onTextChanged: box.text = text
    stacked: wide || width < Theme.body * 30

    TextBox {
        id: box

        Layout.fillWidth: true
        implicitWidth: root.boxWidth
        Accessible.description: root.description
        name: root.label
        wrong: root.error !== ""
        placeholderText: root.placeholder
        onEditingFinished: if (root.edited) root.given(text)
        Keys.onShortcutOverride: event => event.accepted = event.key === Qt.Key_Escape && root.edited
        Keys.onEscapePressed: event => {
            event.accepted = root.edited
            text = root.text
        }
        Component.onCompleted: text = root.text
    }
}
