// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Oriel.Controls

/*! The figure that is looked at as bars. The arrow keys go from one to the next, and what it stands for is told. */
FocusScope {
    id: root

    required property var bars //!< list of {name: string, text: string, share: real, row: int}
    required property var scale //!< list of string, from 0 to the top
    required property string title
    required property string note //!< what the chart leaves out; may be empty
    required property bool byDay
    property int current: -1 //!< a bar; -1 for none
    readonly property bool mirrored: Application.layoutDirection === Qt.RightToLeft
    readonly property string words: current < 0 || current >= bars.length ? "" : bars[current].name + ": " + bars[current].text

    signal rowRequested(row: int) //!< of the table

    function go(step: int) {
        if (bars.length > 0)
            current = current < 0 ? (byDay ? bars.length - 1 : 0) : Math.max(0, Math.min(bars.length - 1, current + step))
    }

    Accessible.role: Accessible.Chart
    Accessible.name: words === "" ? title : qsTr("%1. %2").arg(title).arg(words)
    Accessible.description: note
    Accessible.focusable: true
    activeFocusOnTab: true
    implicitHeight: column.implicitHeight + 2 * Theme.gap
    onBarsChanged: current = -1
    onActiveFocusChanged: {
        if (activeFocus && current < 0)
            go(0)
    }
    Keys.onPressed: event => {
        const before = byDay ? (mirrored ? Qt.Key_Right : Qt.Key_Left) : Qt.Key_Up
        const after = byDay ? (mirrored ? Qt.Key_Left : Qt.Key_Right) : Qt.Key_Down
        switch (event.key) {
        case before: root.go(-1); break
        case after: root.go(1); break
        case Qt.Key_Home: root.go(-bars.length); break
        case Qt.Key_End: root.go(bars.length); break
        case Qt.Key_Return:
        case Qt.Key_Enter:
            if (current >= 0 && bars[current].row >= 0)
                root.rowRequested(bars[current].row)
            break
        default: return
        }
        event.accepted = true
    }

    Rectangle {
        anchors.fill: parent
        radius: Theme.radius
        color: Theme.surface
        border.color: Theme.line

        FocusFrame { shown: root.activeFocus }
    }
    ColumnLayout {
        id: column

        x: Theme.gap + Theme.tiny
        y: Theme.gap
        width: root.width - 2 * x
        spacing: Theme.tight

        Heading {
            Layout.fillWidth: true
            text: root.title
        }
        Caption {
            Layout.fillWidth: true
            Accessible.ignored: true
            visible: root.byDay
            text: root.words === "" ? qsTr("Point at a bar, or use the arrow keys.") : root.words
        }
        DayBars {
            Layout.fillWidth: true
            visible: root.byDay
            bars: root.byDay ? root.bars : []
            scale: root.scale
            current: root.current
            onPointed: bar => root.current = bar
        }
        NameBars {
            Layout.fillWidth: true
            visible: !root.byDay
            bars: root.byDay ? [] : root.bars
            scale: root.scale
            current: root.current
            onPointed: bar => root.current = bar
        }
        Caption {
            Layout.fillWidth: true
            Accessible.ignored: true
            visible: text !== ""
            text: root.note
        }
    }
}
