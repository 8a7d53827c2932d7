// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import Oriel.Controls

/*! A whole number in steps. */
SettingRow {
    id: root

    required property int value
    required property int from
    required property int to
    property int stepSize: 1
    property string unit

    signal changed(value: int)

    stacked: false

    SpinBox {
        id: box

        Accessible.role: Accessible.SpinBox
        Accessible.name: root.label
        Accessible.description: root.description
        focusPolicy: Qt.StrongFocus
        implicitHeight: Theme.control
        implicitWidth: Theme.control * 2 + Math.round(Theme.body * 4.2)
        from: root.from
        to: root.to
        stepSize: root.stepSize
        value: root.value
        font.pixelSize: Theme.body
        textFromValue: (number, locale) => root.unit === "" ? Number(number).toLocaleString(locale, "f", 0)
                                                            : qsTr("%1 %2", "a number and its unit").arg(Number(number).toLocaleString(locale, "f", 0)).arg(root.unit)
        onValueModified: root.changed(value)

        contentItem: Text {
            text: box.displayText
            textFormat: Text.PlainText
            horizontalAlignment: Text.AlignHCenter
            verticalAlignment: Text.AlignVCenter
            color: Theme.text
            font: box.font
        }
        up.indicator: StepButton {
            x: box.mirrored ? 0 : box.width - width
            sign: "+"
            possible: box.value < box.to
            touched: box.up.hovered
        }
        down.indicator: StepButton {
            x: box.mirrored ? box.width - width : 0
            sign: "–"
            possible: box.value > box.from
            touched: box.down.hovered
        }
        background: Rectangle {
            radius: Theme.radius - 2
            color: Theme.surface
            border.color: Theme.border

            FocusFrame { shown: box.visualFocus }
        }
    }

    component StepButton: Rectangle {
        id: stepper

        required property string sign
        required property bool possible
        required property bool touched

        y: 2
        implicitWidth: Theme.control
        implicitHeight: Theme.control - 4
        radius: Theme.radius - 3
        color: touched && possible ? Theme.hover : "transparent"

        Text {
            anchors.centerIn: parent
            text: stepper.sign
            color: stepper.possible ? Theme.text : Theme.muted
            opacity: stepper.possible ? 1 : 0.5
            font.pixelSize: Theme.body
        }
    }
}
