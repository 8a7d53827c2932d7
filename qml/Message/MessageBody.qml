// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Oriel.Controls
import Oriel.ViewModels

/*! The words of one message, as Markdown says they look. It grows by add() until finish(). */
FocusScope {
    id: root

    required property bool isMine
    property alias text: content.text //!< all of it without looks
    readonly property int count: content.count

    signal linkChosen(url: string)

    function load(markdown: string, isWhole: bool) {
        content.load(markdown, isWhole)
    }

    function add(markdown: string) {
        content.add(markdown)
    }

    function finish() {
        content.finish()
    }

    Accessible.role: Accessible.EditableText // it has all of the text; a name without a role would take it away
    Accessible.name: qsTr("Text of the message")
    Accessible.readOnly: true
    implicitHeight: column.height

    MessageBlocksModel {
        id: content

        breaksLines: root.isMine
        codeCss: "font-family:'" + Theme.monospace + "';background-color:" + Theme.code
        linkCss: "color:" + Theme.accent
    }

    Column {
        id: column

        width: parent.width

        Repeater {
            model: content

            BlockDelegate {
                width: column.width
                blocks: content
                onLinkChosen: url => root.linkChosen(url)
            }
        }
    }
}
