// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Oriel.Controls
import Oriel.ViewModels

/*! A table or a formula: it scrolls sideways when it is wider than its place. */
SidewaysFlickable {
    id: root

    required property MessageSelection selection
    required property FoundWords found
    required property int row
    required property string html
    required property real leastWidth //!< it is never narrower than that
    required property bool centred
    required property bool isRightToLeft //!< its beginning is at the right

    readonly property alias edit: edit

    signal linkChosen(url: string)
    signal menuAsked(x: real, y: real)
    signal pressed
    signal dragged(x: real, y: real)

    function toBeginning() {
        if (isRightToLeft)
            contentX = Math.max(0, contentWidth - width)
    }

    implicitHeight: edit.implicitHeight + (contentWidth > width ? Theme.gap : 0)
    contentWidth: Math.max(width, leastWidth, centred ? edit.implicitWidth : 0)

    onContentWidthChanged: toBeginning()
    onWidthChanged: toBeginning()
    Component.onCompleted: toBeginning()

    BlockText {
        id: edit

        selection: root.selection
        found: root.found
        row: root.row
        x: root.centred ? Math.round((root.contentWidth - width) / 2) : 0
        width: root.centred ? implicitWidth : root.contentWidth
        wrapMode: root.centred ? TextEdit.NoWrap : TextEdit.Wrap
        textFormat: TextEdit.RichText
        text: root.html
        onLinkChosen: url => root.linkChosen(url)
        onMenuAsked: (x, y) => root.menuAsked(x, y)
        onPressed: root.pressed()
        onDragged: (x, y) => root.dragged(x, y)
        onFoundShown: area => root.show(Qt.rect(edit.x + area.x, area.y, area.width, area.height))
    }
}
