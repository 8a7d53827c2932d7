// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtCharts
import Oriel.Controls

/*! Bars one under another, each under its name. */
Item {
    id: root

    required property var bars //!< list of {name: string, text: string, share: real, row: int}
    required property var scale //!< list of string, from 0 to the top
    required property int current //!< a bar; -1 for none
    readonly property bool mirrored: Application.layoutDirection === Qt.RightToLeft
    readonly property real rowHeight: Math.round(Theme.body * 2.6)

    signal pointed(bar: int) //!< with the mouse

    /*! From below, as the chart counts. */
    function shares(isCurrent: bool): var {
        const all = []
        for (let i = bars.length - 1; i >= 0; --i)
            all.push((i === current) === isCurrent ? bars[i].share : 0)
        return all
    }

    implicitHeight: bars.length * rowHeight

    ChartView {
        id: chart

        y: root.rowHeight * 0.22
        width: root.width
        height: root.height
        Accessible.ignored: true
        legend.visible: false
        backgroundColor: "transparent"
        plotArea: Qt.rect(0, 0, Math.max(1, width), Math.max(1, height))

        HorizontalStackedBarSeries {
            barWidth: 0.28
            axisY: BarCategoryAxis {
                categories: root.bars.map((bar, index) => String(index))
                labelsVisible: false
                gridVisible: false
                lineVisible: false
            }
            axisX: ValuesAxis {
                min: 0
                max: 1
                reverse: root.mirrored
                tickCount: Math.max(2, root.scale.length)
                labelsVisible: false
                lineVisible: false
                gridVisible: false
            }

            BarSet {
                values: root.shares(false)
                color: Theme.accent
                borderColor: "transparent"
            }
            BarSet {
                values: root.shares(true)
                color: Theme.text
                borderColor: "transparent"
            }
        }
    }
    Repeater {
        model: root.bars

        Item {
            id: label

            required property var modelData //!< {name: string, text: string, share: real, row: int}
            required property int index

            y: index * root.rowHeight
            width: root.width
            height: root.rowHeight

            Caption {
                anchors.left: parent.left
                anchors.right: amount.left
                anchors.rightMargin: Theme.gap
                Accessible.ignored: true
                wrapMode: Text.NoWrap
                elide: Text.ElideMiddle
                color: label.index === root.current ? Theme.text : Theme.muted
                text: label.modelData.name
            }
            Caption {
                id: amount

                anchors.right: parent.right
                Accessible.ignored: true
                wrapMode: Text.NoWrap
                color: label.index === root.current ? Theme.text : Theme.muted
                text: label.modelData.text
            }
        }
    }
    HoverHandler {
        onPointChanged: {
            const bar = Math.floor(point.position.y / root.rowHeight)
            if (hovered && bar >= 0 && bar < root.bars.length)
                root.pointed(bar)
        }
    }
}
