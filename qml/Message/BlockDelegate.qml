// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Not bound: a Loader of Qt 6.4 makes no bound components.

import QtQuick
import Oriel.Controls
import Oriel.ViewModels

/*! One block: the quotes and the list item that it is in, and what it is. */
Item {
    id: root

    required property MessageBlocksModel blocks
    required property int index
    required property int kind
    required property string html
    required property int level
    required property string language
    required property bool isClosed
    required property int listDepth
    required property int quoteDepth
    required property string mark
    required property bool isTask
    required property bool isChecked
    required property int parting
    required property bool isRightToLeft

    readonly property real space: [0, Theme.tiny + 2, Theme.gap, Theme.wide][parting]
    readonly property real quoteWidth: Theme.gap + 3
    readonly property real itemWidth: Theme.body * 1.7
    readonly property real indent: quoteDepth * quoteWidth + listDepth * itemWidth

    signal linkChosen(url: string)

    LayoutMirroring.enabled: isRightToLeft
    LayoutMirroring.childrenInherit: true
    implicitHeight: space + content.height

    Repeater { // quotes
        model: root.quoteDepth

        Rectangle {
            required property int index

            anchors.left: root.left
            anchors.leftMargin: index * root.quoteWidth
            y: root.parting === MessageBlocksModel.Wide ? root.space : 0
            width: 3
            height: root.height - y
            color: Theme.border
        }
    }
    Text {
        anchors.right: content.left
        anchors.rightMargin: Theme.tight
        y: root.space
        visible: root.mark !== ""
        text: root.mark
        textFormat: Text.PlainText
        color: Theme.muted
        font.pixelSize: Theme.body
    }
    Rectangle {
        anchors.right: content.left
        anchors.rightMargin: Theme.tight
        y: root.space + Math.round((Theme.body * 1.5 - height) / 2)
        width: Theme.body
        height: width
        visible: root.isTask
        radius: 3
        color: root.isChecked ? Theme.accent : "transparent"
        border.width: 1
        border.color: root.isChecked ? Theme.accent : Theme.border

        Text {
            anchors.centerIn: parent
            visible: root.isChecked
            text: "✓"
            color: Theme.accentInk
            font.pixelSize: Math.round(Theme.body * 0.8)
            font.weight: Font.Bold
        }
    }
    Loader {
        id: content

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.leftMargin: root.indent
        y: root.space
        sourceComponent: {
            switch (root.kind) {
            case MessageBlocksModel.Heading: return heading
            case MessageBlocksModel.Code: return code
            case MessageBlocksModel.Rule: return rule
            default: return words
            }
        }
    }

    Component {
        id: words

        BlockText {
            html: root.html
            color: root.quoteDepth > 0 ? Theme.muted : Theme.text
            onLinkChosen: url => root.linkChosen(url)
        }
    }
    Component {
        id: heading

        BlockText {
            html: root.html
            font.pixelSize: Math.round(Theme.body * [1, 1.5, 1.3, 1.15, 1.05, 1, 1][root.level])
            font.weight: Font.DemiBold
            onLinkChosen: url => root.linkChosen(url)
        }
    }
    Component {
        id: code

        CodeBlock {
            blocks: root.blocks
            row: root.index
            language: root.language
            isClosed: root.isClosed
        }
    }
    Component {
        id: rule

        Item {
            implicitHeight: Theme.tiny

            Rectangle {
                width: parent.width
                height: 1
                color: Theme.border
            }
        }
    }
}
