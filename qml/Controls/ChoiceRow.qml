// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Oriel.Controls

/*! One of a few: the Tab key goes to the chosen one, the arrow keys choose another. */
SettingRow {
    id: root

    required property var options //!< list of {value: string, text: string}
    required property string current //!< a value

    signal chosen(value: string)

    function chooseAt(index: int) {
        const there = pills.itemAt(index)
        if (there === null)
            return
        there.forceActiveFocus(Qt.TabFocusReason)
        chosen(options[index].value)
    }

    Rectangle {
        Layout.fillWidth: root.stacked
        implicitWidth: row.implicitWidth + 6
        implicitHeight: row.implicitHeight + 6
        radius: Theme.radius
        color: Theme.hover
        Accessible.role: Accessible.Grouping
        Accessible.name: root.label
        Accessible.description: root.description

        RowLayout {
            id: row

            anchors.fill: parent
            anchors.margins: 3
            spacing: 2

            Repeater {
                id: pills

                model: root.options

                RadioButton {
                    id: pill

                    required property var modelData //!< {value: string, text: string}
                    required property int index
                    readonly property bool isCurrent: modelData.value === root.current

                    Layout.fillWidth: true
                    Layout.preferredWidth: root.stacked ? 1 : Math.ceil(implicitWidth) // where they fill the row, all are alike
                    Accessible.name: qsTr("%1: %2").arg(root.label).arg(text)
                    Accessible.onPressAction: pill.clicked()
                    Accessible.onToggleAction: pill.clicked()
                    implicitHeight: Theme.control - 6
                    padding: 0
                    leftPadding: Theme.tight
                    rightPadding: Theme.tight
                    indicator: null
                    checked: isCurrent
                    text: modelData.text
                    hoverEnabled: true
                    focusPolicy: isCurrent ? Qt.StrongFocus : Qt.ClickFocus
                    onClicked: root.chosen(modelData.value)
                    Keys.onLeftPressed: root.chooseAt(index - (mirrored ? -1 : 1))
                    Keys.onRightPressed: root.chooseAt(index + (mirrored ? -1 : 1))
                    Keys.onUpPressed: root.chooseAt(index - 1)
                    Keys.onDownPressed: root.chooseAt(index + 1)
                    Keys.onReturnPressed: clicked()
                    Keys.onEnterPressed: clicked()

                    contentItem: Text {
                        text: pill.text
                        textFormat: Text.PlainText
                        horizontalAlignment: Text.AlignHCenter
                        verticalAlignment: Text.AlignVCenter
                        elide: Text.ElideRight
                        color: pill.isCurrent ? Theme.accentInk : Theme.text
                        font.pixelSize: Theme.small
                    }
                    background: Rectangle {
                        radius: Theme.radius - 3
                        color: pill.isCurrent ? Theme.accent : pill.hovered ? Theme.surface : "transparent"

                        FocusFrame { shown: pill.visualFocus }
                    }
                }
            }
        }
    }
}
