// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Oriel.Controls

/*! One conversation in the list: its title, and what goes on there. */
Item {
    id: root

    required property int index
    required property string conversationId
    required property string title
    required property bool isPinned
    required property bool isArchived
    required property bool isAnswering
    required property bool isUnseen
    property string heading //!< over it, where another section begins; else empty
    property bool isOpen: false //!< it is the one that is looked at
    property bool hasKeyboard: false //!< what is pressed is for it
    property bool renaming: false

    signal chosen
    signal menuRequested(x: real, y: real)
    signal renamed(title: string)
    signal renameLeft

    Accessible.role: Accessible.ListItem
    Accessible.name: title
    Accessible.description: isAnswering ? qsTr("Answering") : isUnseen ? qsTr("New answer") : ""
    Accessible.focusable: true
    Accessible.selected: isOpen
    Accessible.onPressAction: root.chosen()
    implicitHeight: Theme.control + label.height

    onRenamingChanged: {
        if (!renaming) {
            field.made.focus = false // or the list would give it the keyboard again
            return
        }
        if (field.made === null)
            field.made = fieldComponent.createObject(field) as TextInput
        field.made.text = title
        field.made.selectAll()
        field.made.forceActiveFocus(Qt.OtherFocusReason)
    }

    SectionLabel {
        id: label

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.leftMargin: Theme.tight + Theme.gap
        text: root.heading
    }
    Rectangle {
        id: ground

        anchors.fill: parent
        anchors.leftMargin: Theme.tight
        anchors.rightMargin: Theme.tight
        anchors.topMargin: label.height + 1
        anchors.bottomMargin: 1
        radius: Theme.radius - 2
        color: root.isOpen ? Theme.mine : hover.hovered ? Theme.hover : "transparent"
        border.width: root.hasKeyboard ? 2 : 0
        border.color: Theme.accent

        Rectangle { // not the colour alone says which one is open
            anchors.left: parent.left
            anchors.verticalCenter: parent.verticalCenter
            visible: root.isOpen
            width: 3
            height: parent.height * 0.55
            radius: 1.5
            color: Theme.accent
        }
    }

    HoverHandler {
        id: hover

        parent: ground
    }
    TapHandler {
        parent: ground
        acceptedButtons: Qt.LeftButton
        enabled: !root.renaming
        onTapped: root.chosen()
    }
    TapHandler {
        parent: ground
        acceptedButtons: Qt.RightButton
        onTapped: eventPoint => root.menuRequested(ground.x + eventPoint.position.x, ground.y + eventPoint.position.y)
    }

    RowLayout {
        anchors.fill: ground
        anchors.leftMargin: Theme.gap
        anchors.rightMargin: Theme.tiny
        spacing: Theme.tight

        Text {
            Layout.fillWidth: true
            visible: !root.renaming
            Accessible.ignored: true
            text: root.title
            horizontalAlignment: Text.AlignLeft
            textFormat: Text.PlainText
            elide: Text.ElideRight
            maximumLineCount: 1
            color: Theme.text
            font.pixelSize: Theme.small
            font.weight: root.isOpen || root.isUnseen ? Font.DemiBold : Font.Normal
        }
        Item { // a Loader of Qt 6.4 makes no bound components
            id: field

            property TextInput made: null //!< few rows are ever renamed

            Layout.fillWidth: true
            implicitHeight: made !== null ? made.implicitHeight : 0
            visible: root.renaming
        }
        Rectangle {
            visible: (root.isAnswering || root.isUnseen) && !more.visible && !root.renaming
            Layout.rightMargin: Theme.tight
            implicitWidth: Theme.tight
            implicitHeight: Theme.tight
            radius: Theme.tight / 2
            color: root.isAnswering ? "transparent" : Theme.accent
            border.width: 2
            border.color: Theme.accent
        }
        Item {
            id: more

            property ActionButton made: null //!< few rows are ever looked at

            function make() {
                if (visible && made === null)
                    made = moreComponent.createObject(more) as ActionButton
            }

            Layout.preferredHeight: Theme.body * 1.6
            Layout.preferredWidth: Theme.body * 1.6
            visible: !root.renaming && (hover.hovered || root.hasKeyboard)
            onVisibleChanged: make()
            Component.onCompleted: make()
        }
    }
    Component {
        id: fieldComponent

        TextInput {
            anchors.fill: parent
            Accessible.role: Accessible.EditableText
            Accessible.name: qsTr("Title")
            clip: true
            color: Theme.text
            selectionColor: Theme.selection
            selectedTextColor: Theme.text
            selectByMouse: true
            font.pixelSize: Theme.small
            Keys.onReturnPressed: root.renamed(text)
            Keys.onEnterPressed: root.renamed(text)
            Keys.onShortcutOverride: event => event.accepted = event.key === Qt.Key_Escape
            Keys.onEscapePressed: root.renameLeft()
            onActiveFocusChanged: {
                if (!activeFocus && root.renaming)
                    root.renamed(text)
            }
        }
    }
    Component {
        id: moreComponent

        ActionButton {
            anchors.fill: parent
            focusPolicy: Qt.NoFocus // the key of menus, or Shift+F10
            name: qsTr("More for “%1”").arg(root.title)
            iconName: "more"
            ink: Theme.muted
            onClicked: root.menuRequested(ground.x + more.x, ground.y + more.y + more.height)
        }
    }
}
