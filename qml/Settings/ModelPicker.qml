// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Oriel.Controls
import Oriel.ViewModels

/*!
    Which model answers from the next question on: written letters find it, the arrow keys and Enter choose it. Its
    components are not bound: the section headlines of Qt 6.4 cannot be.
*/
Popup {
    id: root

    required property ModelPickerModel models

    signal providersRequested

    function pick(row: int) {
        if (row < 0 || row >= list.count)
            return
        root.models.choose(row)
        root.close()
    }

    padding: Theme.tight
    modal: false
    focus: true
    height: Math.min(implicitHeight, parent ? parent.Window.height - 3 * Theme.control : implicitHeight)
    closePolicy: Popup.CloseOnEscape | Popup.CloseOnPressOutside
    onAboutToShow: {
        search.clear()
        root.models.filter = ""
        root.models.load()
        list.currentIndex = 0
        list.positionViewAtBeginning()
    }
    onOpened: search.forceActiveFocus(Qt.PopupFocusReason)

    background: Rectangle {
        radius: Theme.radius
        color: Theme.surface
        border.color: Theme.border
    }

    contentItem: ColumnLayout { // qmllint disable deferred-property-id
        spacing: Theme.tight

        TextBox {
            id: search

            Layout.fillWidth: true
            name: qsTr("Search models")
            placeholderText: qsTr("Search models, or write a name")
            onTextChanged: {
                root.models.filter = text
                list.currentIndex = 0
                list.positionViewAtBeginning()
            }
            Keys.onDownPressed: list.incrementCurrentIndex()
            Keys.onUpPressed: list.decrementCurrentIndex()
            Keys.onReturnPressed: root.pick(list.currentIndex)
            Keys.onEnterPressed: root.pick(list.currentIndex)
            Keys.onPressed: event => {
                if (event.key !== Qt.Key_PageDown && event.key !== Qt.Key_PageUp)
                    return
                event.accepted = true
                const rows = Math.max(1, Math.floor(list.height / (Theme.control * 1.3)))
                const next = list.currentIndex + (event.key === Qt.Key_PageDown ? rows : -rows)
                list.currentIndex = Math.max(0, Math.min(list.count - 1, next))
            }
        }
        ListView {
            id: list

            Layout.fillWidth: true
            Layout.fillHeight: true
            implicitHeight: Theme.control * 9
            clip: true
            model: root.models
            boundsBehavior: Flickable.StopAtBounds
            highlightMoveDuration: 0
            reuseItems: true
            section.property: "section"
            Accessible.role: Accessible.List
            Accessible.name: qsTr("Models")
            ScrollBar.vertical: SlimScrollBar { }

            section.delegate: Item {
                id: headline

                required property string section

                width: ListView.view.width
                height: section === "" ? 0 : words.implicitHeight + 2 * Theme.tight

                Text {
                    id: words

                    anchors.bottom: parent.bottom
                    anchors.bottomMargin: Theme.tiny
                    x: Theme.gap
                    width: parent.width - 2 * x
                    visible: headline.section !== ""
                    text: headline.section
                    horizontalAlignment: Text.AlignLeft
                    textFormat: Text.PlainText
                    elide: Text.ElideRight
                    color: Theme.muted
                    font.pixelSize: Theme.small
                    font.weight: Font.DemiBold
                    Accessible.role: Accessible.Heading
                    Accessible.name: text
                }
            }
            delegate: ItemDelegate {
                id: entry

                required property int index
                required property string name
                required property string provider
                required property string details
                required property bool current

                width: ListView.view.width
                implicitHeight: Math.max(Theme.control, implicitContentHeight + Theme.tight)
                leftPadding: Theme.gap
                rightPadding: Theme.gap
                topPadding: 0
                bottomPadding: 0
                highlighted: ListView.isCurrentItem
                focusPolicy: Qt.NoFocus
                Accessible.role: Accessible.ListItem
                Accessible.name: current ? qsTr("%1 at %2, answers now").arg(name).arg(provider) : qsTr("%1 at %2").arg(name).arg(provider)
                Accessible.description: details
                Accessible.selected: highlighted
                Accessible.onPressAction: root.pick(index) // qmllint disable unqualified
                onClicked: root.pick(index) // qmllint disable unqualified

                contentItem: RowLayout {
                    spacing: Theme.tight

                    ColumnLayout {
                        Layout.fillWidth: true
                        spacing: 0

                        Text {
                            Layout.fillWidth: true
                            Accessible.ignored: true
                            text: entry.name
                            horizontalAlignment: Text.AlignLeft
                            textFormat: Text.PlainText
                            elide: Text.ElideMiddle
                            color: Theme.text
                            font.pixelSize: Theme.body
                            font.weight: entry.current ? Font.DemiBold : Font.Normal
                        }
                        Caption {
                            Layout.fillWidth: true
                            Accessible.ignored: true
                            visible: entry.details !== ""
                            text: entry.details
                            maximumLineCount: 3
                            elide: Text.ElideRight
                        }
                    }
                    Icon {
                        visible: entry.current
                        picture: "check"
                        color: Theme.accent
                    }
                }
                background: Rectangle {
                    radius: Theme.radius - 3
                    color: entry.highlighted ? Theme.mine : entry.hovered ? Theme.hover : "transparent"
                }
            }
        }
        Caption {
            Layout.fillWidth: true
            Layout.leftMargin: Theme.gap
            Layout.rightMargin: Theme.gap
            visible: text !== ""
            text: root.models.busy ? qsTr("Asking the providers for their models…") : root.models.status
            color: root.models.busy ? Theme.muted : Theme.errorText
            maximumLineCount: 4
            elide: Text.ElideRight
            Accessible.role: Accessible.StaticText
            Accessible.name: text
        }
        ActionButton {
            Layout.fillWidth: true
            text: qsTr("Set up providers…")
            iconName: "plus"
            onClicked: {
                root.close()
                root.providersRequested()
            }
        }
    }
}
