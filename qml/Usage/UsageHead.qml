// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Oriel.Controls
import Oriel.ViewModels

/*! Over the table: which requests, their figures in all, and the chart of one of them. */
FocusScope {
    id: root

    required property UsageController usage
    readonly property var groups: usage.groups //!< list of {value: string, text: string}
    readonly property bool filled: usage.loaded && !usage.empty

    signal rowRequested(row: int) //!< of the table

    function choose(index: int) {
        const tile = tiles.itemAt(index) as UsageTile
        if (tile === null)
            return
        tile.forceActiveFocus(Qt.TabFocusReason)
        tile.clicked()
    }

    implicitHeight: column.implicitHeight

    ColumnLayout {
        id: column

        width: root.width
        spacing: Theme.gap

        ChoiceRow {
            Layout.fillWidth: true
            label: qsTr("Time")
            options: root.usage.ranges
            current: root.usage.range
            onChosen: value => root.usage.range = value
        }
        SettingRow {
            Layout.fillWidth: true
            label: qsTr("A line for each")

            SelectBox {
                Layout.fillWidth: true
                name: qsTr("A line for each")
                model: root.groups
                textRole: "text"
                currentIndex: root.groups.findIndex(one => one.value === root.usage.by)
                onActivated: index => root.usage.by = root.groups[index].value
            }
        }
        NoUsage {
            Layout.fillWidth: true
            Layout.topMargin: Theme.huge
            visible: root.usage.empty
        }
        GridLayout {
            id: grid

            Layout.fillWidth: true
            visible: root.filled
            columns: Math.max(2, Math.floor(root.width / (Theme.body * 9)))
            columnSpacing: Theme.tight
            rowSpacing: Theme.tight
            Accessible.role: Accessible.Grouping
            Accessible.name: qsTr("Figure")

            Repeater {
                id: tiles

                model: root.usage.totals.length // of the list itself all would be made anew, and the keyboard be lost

                UsageTile {
                    required property int index
                    readonly property var total: root.usage.totals[index] //!< {value: string, title: string, text: string}

                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    Layout.preferredWidth: 1 // all alike
                    title: total.title
                    value: total.text
                    checked: total.value === root.usage.figure
                    onClicked: root.usage.figure = total.value
                    Keys.onLeftPressed: root.choose(index - (mirrored ? -1 : 1))
                    Keys.onRightPressed: root.choose(index + (mirrored ? -1 : 1))
                    Keys.onUpPressed: root.choose(index - grid.columns)
                    Keys.onDownPressed: root.choose(index + grid.columns)
                }
            }
        }
        Caption {
            Layout.fillWidth: true
            visible: root.filled && text !== ""
            text: root.usage.note
            Accessible.role: Accessible.StaticText
            Accessible.name: text
        }
        UsageChart {
            Layout.fillWidth: true
            visible: root.filled
            bars: root.usage.bars
            scale: root.usage.scale
            title: root.usage.chartTitle
            note: root.usage.chartNote
            byDay: root.usage.byDay
            onRowRequested: row => root.rowRequested(row)
        }
        Item {
            Layout.preferredHeight: Theme.tiny
        }
    }
}
