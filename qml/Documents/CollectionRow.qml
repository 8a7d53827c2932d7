// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Oriel.Controls

/*! What was added under one name, and what can be done with all of it. */
RowLayout {
    id: root

    required property string name
    required property string detail

    signal askRequested
    signal removeRequested

    /*! The keyboard goes into the buttons. */
    function enter() {
        askButton.forceActiveFocus(Qt.TabFocusReason)
    }

    spacing: Theme.tight

    Icon {
        Layout.alignment: Qt.AlignTop
        Layout.topMargin: (Theme.control - height) / 2
        picture: "folder"
        color: Theme.muted
    }
    ColumnLayout {
        Layout.fillWidth: true
        spacing: 1

        Text {
            Layout.fillWidth: true
            text: root.name
            horizontalAlignment: Text.AlignLeft
            textFormat: Text.PlainText
            elide: Text.ElideMiddle
            color: Theme.text
            font.pixelSize: Theme.body
            font.weight: Font.DemiBold
            Accessible.role: Accessible.Heading
            Accessible.name: text
        }
        Caption {
            Layout.fillWidth: true
            text: root.detail
            elide: Text.ElideMiddle
            maximumLineCount: 2
        }
    }
    ActionButton {
        id: askButton

        KeyNavigation.right: removeButton // to the left where everything is mirrored
        text: qsTr("Ask")
        name: qsTr("Ask about %1").arg(root.name)
        framed: true
        onClicked: root.askRequested()
    }
    ActionButton {
        id: removeButton

        name: qsTr("Remove %1").arg(root.name)
        iconName: "trash"
        ink: Theme.muted
        onClicked: root.removeRequested()
    }
}
