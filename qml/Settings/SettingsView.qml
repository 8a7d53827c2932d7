// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Oriel.Controls
import Oriel.ViewModels

/*! All that can be set up, one page under another. Takes the place of the conversation until it is closed. */
FocusScope {
    id: root

    required property SettingsController preferences
    required property ProvidersController providers
    required property BackupsController backups
    required property RetentionController retention
    property Component keysPage: null //!< who knows the keys gives it; none: no such page
    property bool shown: false
    property string page: "providers"
    readonly property bool narrow: width < Theme.body * 44
    readonly property var pages: { //!< list of {id: string, title: string}
        const all = [{id: "providers", title: qsTr("Providers")}, {id: "answers", title: qsTr("Answers")}, {id: "appearance", title: qsTr("Appearance")}]
        if (keysPage !== null)
            all.push({id: "keys", title: qsTr("Keyboard")})
        all.push({id: "network", title: qsTr("Network")}, {id: "privacy", title: qsTr("Privacy")}, {id: "storage", title: qsTr("Storage and backup")})
        return all
    }

    signal closed

    /*! Opens \a wanted, or what was open last. */
    function open(wanted = "") {
        if (wanted !== "")
            page = wanted
        shown = true
        backups.load()
        providers.load()
        retention.load()
        back.forceActiveFocus(Qt.TabFocusReason)
    }
    /*! Opens the form of a new provider. */
    function addProvider() {
        open("providers");
        (loader.item as ProvidersPage).beginAdding()
    }
    function close() {
        if (!shown)
            return
        shown = false
        closed()
    }
    /*! Scrolls so far that the control with the focus is seen. */
    function reveal(item: Item) {
        for (let one = item; one !== loader; one = one.parent) {
            if (one === null)
                return
        }
        const top = item.mapToItem(flickable.contentItem, 0, 0).y
        if (top - Theme.wide < flickable.contentY)
            flickable.contentY = Math.max(0, top - Theme.wide)
        else if (top + item.height + Theme.wide > flickable.contentY + flickable.height)
            flickable.contentY = Math.min(flickable.furthest, top + item.height + Theme.wide - flickable.height)
    }
    function revealFocus() {
        if (Window.activeFocusItem !== null)
            reveal(Window.activeFocusItem)
    }
    function scrollTo(y: real) {
        flickable.contentY = Math.max(0, Math.min(flickable.furthest, y))
    }

    visible: shown
    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Settings")
    Keys.onPressed: event => {
        const screen = flickable.height * 0.9
        switch (event.key) {
        case Qt.Key_PageUp: root.scrollTo(flickable.contentY - screen); break
        case Qt.Key_PageDown: root.scrollTo(flickable.contentY + screen); break
        case Qt.Key_Up: root.scrollTo(flickable.contentY - Theme.control); break
        case Qt.Key_Down: root.scrollTo(flickable.contentY + Theme.control); break
        case Qt.Key_Home: root.scrollTo(0); break
        case Qt.Key_End: root.scrollTo(flickable.furthest); break
        default: return
        }
        event.accepted = true
    }

    Connections {
        target: root.Window.window
        enabled: root.shown

        function onActiveFocusItemChanged() {
            if (root.Window.activeFocusItem === root) // what had it is gone
                back.forceActiveFocus()
            else
                root.revealFocus()
        }
    }

    onPageChanged: flickable.contentY = 0

    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        RowLayout {
            Layout.fillWidth: true
            Layout.margins: Theme.tight
            Layout.leftMargin: Theme.gap
            spacing: Theme.gap

            ActionButton {
                id: back

                text: qsTr("Back")
                name: qsTr("Back to the conversation")
                iconName: "back"
                shortcut: "Esc"
                onClicked: root.close()
            }
            Text {
                Layout.fillWidth: true
                text: qsTr("Settings")
                textFormat: Text.PlainText
                elide: Text.ElideRight
                color: Theme.text
                font.pixelSize: Theme.body
                font.weight: Font.DemiBold
                Accessible.role: Accessible.Heading
                Accessible.name: text
            }
        }
        Rectangle {
            Layout.fillWidth: true
            Layout.preferredHeight: 1
            color: Theme.line
        }
        SelectBox {
            Layout.fillWidth: true
            Layout.margins: Theme.wide
            Layout.bottomMargin: 0
            visible: root.narrow
            name: qsTr("Page")
            model: root.pages
            textRole: "title"
            valueRole: "id"
            currentIndex: root.pages.findIndex(one => one.id === root.page)
            onActivated: index => root.page = root.pages[index].id
        }
        RowLayout {
            Layout.fillWidth: true
            Layout.fillHeight: true
            spacing: 0

            PageList {
                Layout.alignment: Qt.AlignTop
                Layout.margins: Theme.wide
                Layout.rightMargin: 0
                Layout.fillWidth: false
                Layout.preferredWidth: Math.max(Theme.body * 12, implicitWidth)
                visible: !root.narrow
                pages: root.pages
                current: root.page
                onChosen: page => root.page = page
            }
            Flickable {
                id: flickable

                readonly property real furthest: Math.max(0, contentHeight - height)

                Layout.fillWidth: true
                Layout.fillHeight: true
                clip: true
                contentWidth: width
                contentHeight: loader.height + 2 * Theme.wide
                boundsBehavior: Flickable.StopAtBounds
                onHeightChanged: settled.restart()
                onContentHeightChanged: settled.restart()
                ScrollBar.vertical: SlimScrollBar { }

                Timer { // until all stands where it will
                    id: settled

                    interval: 0
                    onTriggered: root.revealFocus()
                }
                SettingsPage {
                    id: loader

                    x: (flickable.width - width) / 2
                    y: Theme.wide
                    width: Math.min(flickable.width - 2 * Theme.wide, Theme.column)
                    active: root.shown
                    page: root.page
                    keysPage: root.keysPage
                    preferences: root.preferences
                    providers: root.providers
                    backups: root.backups
                    retention: root.retention
                }
            }
        }
        WorkLine { // under the page, so that it is seen wherever the page stands
            Layout.fillWidth: true
            Layout.maximumWidth: Theme.column
            Layout.alignment: Qt.AlignHCenter
            Layout.leftMargin: Theme.wide
            Layout.rightMargin: Theme.wide
            Layout.topMargin: Theme.tight
            Layout.bottomMargin: Theme.gap
            visible: root.page === "storage" && root.backups.status !== ""
            status: root.backups.status
            busy: root.backups.busy
            failed: root.backups.failed
            canUndo: root.backups.canUndo
            onUndoRequested: {
                (loader.item as StoragePage).focusFirst() // its own button goes away
                root.backups.undoRestore()
            }
        }
    }
}
