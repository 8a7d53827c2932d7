// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Oriel.Controls
import Oriel.ViewModels

/*! One block: the quotes and the list item that it is in, and what it is. */
Item {
    id: root

    required property MessageBlocksModel blocks
    required property MessageSelection selection
    required property FoundWords found
    required property int row //!< in the message
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
    required property string label
    required property int columns
    required property var images //!< QStringList

    readonly property TextEdit edit: (content.made as BlockText) ?? (content.made as CodeBlock)?.edit ?? (content.made as WideBlock)?.edit ?? null
    readonly property real space: [0, Theme.tiny + 2, Theme.gap, Theme.wide][parting]
    readonly property real quoteWidth: Theme.gap + 3
    readonly property real itemWidth: Math.round(Theme.body * 1.7)
    readonly property real indent: quoteDepth * quoteWidth + (listDepth + (label !== "" ? 1 : 0)) * itemWidth
    readonly property color ink: quoteDepth > 0 || kind === Block.Footnote ? Theme.muted : Theme.text

    signal linkChosen(url: string)
    signal menuAsked(x: real, y: real)
    signal pressed
    signal dragged(x: real, y: real)

    /*! The position of the text document at a point of this. */
    function positionAt(x: real, y: real): int {
        if (edit === null)
            return 0
        const at = edit.mapFromItem(root, x, y)
        return edit.positionAt(at.x, at.y)
    }

    /*! Where the caret stands at \a position. */
    function caretAt(position: int): rect {
        if (edit === null)
            return Qt.rect(0, space, 0, height - space)
        const place = edit.positionToRectangle(position)
        const at = edit.mapToItem(root, place.x, place.y)
        return Qt.rect(at.x, at.y, place.width, place.height)
    }

    LayoutMirroring.enabled: isRightToLeft
    LayoutMirroring.childrenInherit: true
    implicitHeight: pictures.y + pictures.height

    property bool isReady: false

    Component.onCompleted: {
        isReady = true
        content.make()
    }
    onKindChanged: {
        if (isReady)
            content.make()
    }

    Repeater { // quotes
        model: root.quoteDepth

        Rectangle {
            required property int index

            anchors.left: root.left
            anchors.leftMargin: index * root.quoteWidth
            y: root.parting === Block.Wide ? root.space : 0
            width: 3
            height: root.height - y
            radius: 1
            color: Theme.border
        }
    }
    Text {
        anchors.right: content.left
        anchors.rightMargin: Theme.tight
        y: root.space
        visible: text !== ""
        text: root.label !== "" ? root.label + "." : root.mark
        textFormat: Text.PlainText
        color: Theme.muted
        font.pixelSize: root.label !== "" ? Theme.small : Theme.body
    }
    TaskBox {
        anchors.right: content.left
        anchors.rightMargin: Theme.tight
        y: root.space + Math.round((Theme.body * 1.2 - height) / 2)
        visible: root.isTask
        isDone: root.isChecked
    }
    Item { // a Loader of Qt 6.4 makes no bound components
        id: content

        property Item made: null

        function make() {
            if (made !== null) {
                made.visible = false
                made.destroy()
            }
            made = suited().createObject(content) as Item
        }
        function suited(): Component {
            switch (root.kind) {
            case Block.Code: return code
            case Block.Table:
            case Block.Math: return table
            case Block.Rule: return rule
            default: return words
            }
        }

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.leftMargin: root.indent
        y: root.space
        height: made === null ? 0 : made.implicitHeight
    }
    Column {
        id: pictures

        anchors.left: content.left
        anchors.right: content.right
        y: content.y + content.height
        topPadding: root.images.length > 0 ? Theme.tight : 0
        spacing: Theme.tight

        Repeater {
            model: root.images

            RemoteImage {
                required property string modelData

                width: pictures.width
                url: modelData
            }
        }
    }

    Component {
        id: words

        BlockText {
            width: content.width
            selection: root.selection
            found: root.found
            row: root.row
            textFormat: TextEdit.RichText
            text: "<p style=\"margin:0;line-height:" + (root.level > 0 ? 115 : 130) + "%\">" + root.html + "</p>"
            color: root.ink
            font.pixelSize: root.kind === Block.Footnote ? Theme.small : Math.round(Theme.body * [1, 1.5, 1.3, 1.15, 1.05, 1, 1][root.level])
            font.weight: root.level > 0 ? Font.DemiBold : Font.Normal
            onLinkChosen: url => root.linkChosen(url)
            onMenuAsked: (x, y) => root.menuAsked(x, y)
            onPressed: root.pressed()
            onDragged: (x, y) => root.dragged(x, y)
        }
    }
    Component {
        id: code

        CodeBlock {
            width: content.width
            blocks: root.blocks
            selection: root.selection
            found: root.found
            row: root.row
            language: root.language
            isClosed: root.isClosed
            onMenuAsked: (x, y) => root.menuAsked(x, y)
            onPressed: root.pressed()
            onDragged: (x, y) => root.dragged(x, y)
        }
    }
    Component {
        id: table

        WideBlock {
            width: content.width
            selection: root.selection
            found: root.found
            row: root.row
            html: root.html
            leastWidth: root.columns * Theme.body * 5
            centred: root.kind === Block.Math
            isRightToLeft: root.isRightToLeft
            onLinkChosen: url => root.linkChosen(url)
            onMenuAsked: (x, y) => root.menuAsked(x, y)
            onPressed: root.pressed()
            onDragged: (x, y) => root.dragged(x, y)
        }
    }
    Component {
        id: rule

        Item {
            width: content.width
            implicitHeight: Theme.tiny

            Rectangle {
                width: parent.width
                height: 1
                color: Theme.border
            }
        }
    }
}
