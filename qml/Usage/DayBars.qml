// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtCharts
import Oriel.Controls

/*! Bars beside one another, the oldest first, over the first and the last of their names. */
Item {
    id: root

    required property var bars //!< list of {name: string, text: string, share: real, row: int}
    required property var scale //!< list of string, from 0 to the top
    required property int current //!< a bar; -1 for none
    readonly property bool mirrored: Application.layoutDirection === Qt.RightToLeft
    readonly property real labelWidth: metrics.widest

    signal pointed(bar: int) //!< with the mouse

    /*! The one that stands \a index-th from the left. */
    function barAt(index: int): int {
        return mirrored ? bars.length - 1 - index : index
    }
    function shares(isCurrent: bool): var {
        const all = []
        for (let i = 0; i < bars.length; ++i)
            all.push((barAt(i) === current) === isCurrent ? bars[barAt(i)].share : 0)
        return all
    }

    implicitHeight: Theme.body * 15

    TextMetrics {
        id: metrics

        readonly property real widest: Math.ceil(advanceWidth) + Theme.tiny

        font.pixelSize: Theme.small
        text: root.scale.reduce((longest, one) => one.length > longest.length ? one : longest, "")
    }
    ChartView {
        id: chart

        anchors.fill: parent
        Accessible.ignored: true
        legend.visible: false
        backgroundColor: "transparent"
        plotArea: Qt.rect(root.mirrored ? Theme.tiny : root.labelWidth, Theme.small / 2,
                          Math.max(1, width - root.labelWidth - Theme.tiny), Math.max(1, height - Theme.small * 2.5))

        StackedBarSeries {
            barWidth: 0.8
            axisX: BarCategoryAxis {
                categories: root.bars.map((bar, index) => String(index))
                labelsVisible: false
                gridVisible: false
                lineVisible: false
            }
            axisY: ValuesAxis {
                min: 0
                max: 1
                tickCount: Math.max(2, root.scale.length)
                labelsVisible: false
                lineVisible: false
                gridLineColor: Theme.line
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
        model: root.scale

        Caption {
            required property string modelData
            required property int index

            x: root.mirrored ? root.width - width : 0
            y: chart.plotArea.y + chart.plotArea.height * (1 - index / Math.max(1, root.scale.length - 1)) - height / 2
            width: root.labelWidth
            Accessible.ignored: true
            horizontalAlignment: Text.AlignRight
            rightPadding: root.mirrored ? 0 : Theme.tiny
            leftPadding: root.mirrored ? Theme.tiny : 0
            wrapMode: Text.NoWrap
            lineHeight: 1
            text: modelData
        }
    }
    Item {
        x: chart.plotArea.x
        y: root.height - height
        width: chart.plotArea.width
        height: first.height

        Caption {
            id: first

            anchors.left: parent.left
            Accessible.ignored: true
            wrapMode: Text.NoWrap
            text: root.bars.length > 0 ? root.bars[0].name : ""
        }
        Caption {
            anchors.right: parent.right
            Accessible.ignored: true
            visible: root.bars.length > 1
            wrapMode: Text.NoWrap
            text: root.bars.length > 1 ? root.bars[root.bars.length - 1].name : ""
        }
    }
    HoverHandler {
        onPointChanged: {
            const x = point.position.x - chart.plotArea.x
            if (hovered && x >= 0 && x < chart.plotArea.width && root.bars.length > 0)
                root.pointed(root.barAt(Math.floor(x / chart.plotArea.width * root.bars.length)))
        }
    }
}
