// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Controls.impl
import QtQuick.Layouts
import Oriel.Controls

/*! One thing that can be done, with its icon and its key. */
MenuItem {
    id: root

    property string iconName //!< a file of icons/, without its ending
    property string shortcutText //!< the key that does the same

    Accessible.role: Accessible.MenuItem
    Accessible.name: text
    implicitHeight: Theme.control * 0.9
    implicitWidth: implicitContentWidth + leftPadding + rightPadding
    leftPadding: Theme.gap
    rightPadding: Theme.gap
    topPadding: 0
    bottomPadding: 0
    font.pixelSize: Theme.small

    contentItem: RowLayout {
        spacing: Theme.gap

        IconImage {
            visible: root.iconName !== ""
            source: root.iconName === "" ? "" : Qt.resolvedUrl("icons/" + root.iconName + ".svg")
            sourceSize.width: Theme.body
            sourceSize.height: Theme.body
            color: Theme.text
        }
        Text {
            Layout.fillWidth: true
            text: root.text
            horizontalAlignment: Text.AlignLeft
            textFormat: Text.PlainText
            elide: Text.ElideRight
            color: Theme.text
            font: root.font
        }
        Caption {
            visible: root.shortcutText !== ""
            text: root.shortcutText
            wrapMode: Text.NoWrap
        }
    }
    background: Rectangle {
        radius: Theme.radius - 3
        color: root.highlighted ? Theme.hover : "transparent"
        border.width: root.visualFocus ? 2 : 0
        border.color: Theme.accent
    }
    indicator: null
    arrow: null
}
