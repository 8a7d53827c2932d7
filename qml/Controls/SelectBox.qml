// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import Oriel.Controls

/*! One of many, in a list that opens. */
ComboBox {
    id: root

    required property string name //!< for assistive technology
    property bool isComplete: false //!< it has texts
    readonly property real widest: { //!< of the first texts; a list of models may be long
        let width = 0
        for (let i = 0; isComplete && i < Math.min(count, 20); ++i)
            width = Math.max(width, metrics.advanceWidth(textAt(i)))
        return width
    }

    Accessible.role: Accessible.ComboBox
    Accessible.name: name
    implicitHeight: Theme.control
    implicitWidth: Math.max(Math.round(Theme.body * 16), Math.ceil(widest) + 2 + leftPadding + rightPadding)
    leftPadding: Theme.gap + (mirrored ? indicator.width : 0)
    rightPadding: Theme.gap + (mirrored ? 0 : indicator.width)
    font.pixelSize: Theme.body
    focusPolicy: Qt.StrongFocus
    hoverEnabled: true
    Component.onCompleted: isComplete = true
    Keys.onReturnPressed: popup.open()
    Keys.onEnterPressed: popup.open()

    FontMetrics {
        id: metrics

        font: root.font
    }
    contentItem: Text {
        text: root.displayText
        horizontalAlignment: Text.AlignLeft
        textFormat: Text.PlainText
        elide: Text.ElideRight
        verticalAlignment: Text.AlignVCenter
        color: Theme.text
        font: root.font
    }
    indicator: Icon {
        x: root.mirrored ? Theme.tight : root.width - width - Theme.tight
        y: (root.height - height) / 2
        picture: "unfold"
    }
    background: Rectangle {
        radius: Theme.radius - 2
        color: root.hovered ? Theme.hover : Theme.surface
        border.color: Theme.border

        FocusFrame { shown: root.visualFocus }
    }
    delegate: ItemDelegate {
        id: option

        required property var model //!< a row of the model
        required property int index

        width: ListView.view.width
        height: Theme.control
        leftPadding: Theme.gap
        rightPadding: Theme.gap
        topPadding: 0
        bottomPadding: 0
        highlighted: root.highlightedIndex === index
        Accessible.role: Accessible.ListItem
        Accessible.name: text
        text: root.textAt(index)
        contentItem: Text {
            text: option.text
            horizontalAlignment: Text.AlignLeft
            textFormat: Text.PlainText
            elide: Text.ElideRight
            verticalAlignment: Text.AlignVCenter
            color: Theme.text
            font.pixelSize: Theme.body
            font.weight: option.index === root.currentIndex ? Font.DemiBold : Font.Normal
        }
        background: Rectangle {
            radius: Theme.radius - 3
            color: option.highlighted ? Theme.hover : "transparent"
        }
    }
    popup: Popup {
        y: root.height + 2
        width: Math.max(root.width, Theme.body * 12)
        implicitHeight: Math.min(contentItem.implicitHeight + 2 * padding, Theme.control * 9)
        padding: 4
        contentItem: ListView {
            clip: true
            implicitHeight: contentHeight
            model: root.popup.visible ? root.delegateModel : null
            currentIndex: root.highlightedIndex
            Accessible.role: Accessible.List
            Accessible.name: root.name
            ScrollBar.vertical: SlimScrollBar { }
        }
        background: Rectangle {
            radius: Theme.radius
            color: Theme.surface
            border.color: Theme.border
        }
    }
}
