// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Oriel.Controls
import Oriel.ViewModels

/*!
    Where a message is written, with what goes with it. Enter sends, Shift+Enter breaks the line, or Ctrl+Enter sends and
    Enter breaks it; Enter that ends a composition of the input method does neither. Grows with its text up to
    \c maximumHeight, then scrolls.
*/
Rectangle {
    id: root

    required property ComposerController composer
    required property bool busy //!< an answer is on its way: the button stops it, Enter queues
    required property real maximumHeight
    property bool enterSends: true //!< else Ctrl+Enter does
    property string attachKey //!< the key that attaches files, for the tool tip
    readonly property bool composing: input.inputMethodComposing || input.endedComposition
    readonly property bool empty: input.length === 0
    readonly property bool inputHasFocus: input.activeFocus

    signal submitted
    signal stopRequested
    signal editLastRequested //!< Up in an empty composer
    signal commandsRequested //!< "/" in an empty composer

    function focusInput() {
        input.forceActiveFocus(Qt.ShortcutFocusReason)
    }

    function submit() {
        if (!root.composer.canSend)
            return
        root.composer.send()
        root.submitted()
    }

    implicitHeight: Math.min(maximumHeight, Math.max(row.implicitHeight, input.implicitHeight) + above.height + 2 * Theme.tiny)
    radius: Theme.radius + 2
    color: Theme.surface
    border.width: input.activeFocus ? 2 : 1
    border.color: input.activeFocus ? Theme.accent : Theme.border

    Connections {
        target: root.composer

        function onTextChanged() {
            if (input.text !== root.composer.text)
                input.text = root.composer.text
        }
        function onFilled() {
            input.cursorPosition = input.length
            root.focusInput()
        }
    }

    ComposerExtras {
        id: above

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.margins: Theme.tiny
        composer: root.composer
        onUsed: root.focusInput()
    }

    RowLayout {
        id: row

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: above.bottom
        anchors.bottom: parent.bottom
        anchors.margins: Theme.tiny
        anchors.topMargin: 0 // what stands above has its own
        spacing: Theme.tiny

        ActionButton {
            Layout.alignment: Qt.AlignBottom
            name: qsTr("Attach")
            iconName: "plus"
            ink: Theme.muted
            shortcut: root.attachKey
            onClicked: root.composer.chooseFiles()
        }
        ScrollView {
            id: scroller

            Layout.fillWidth: true
            Layout.fillHeight: true
            contentWidth: availableWidth
            ScrollBar.vertical: SlimScrollBar {
                parent: scroller
                anchors.right: scroller.right
                height: scroller.height
            }

            TextArea {
                id: input

                property bool endedComposition: false //!< until the events that came together are done

                Accessible.role: Accessible.EditableText
                Accessible.name: qsTr("Message")
                Accessible.multiLine: true
                topPadding: Math.max(Theme.tight, (Theme.control - Theme.body * 1.2) / 2)
                bottomPadding: topPadding
                leftPadding: Theme.tiny
                rightPadding: Theme.gap
                background: null
                placeholderText: root.busy ? qsTr("Write the next message…") : qsTr("Message…")
                placeholderTextColor: Theme.muted
                textFormat: TextEdit.PlainText
                wrapMode: TextEdit.Wrap
                selectByMouse: true
                color: Theme.text
                selectionColor: Theme.selection
                selectedTextColor: Theme.text
                font.pixelSize: Theme.body
                // Not KeyNavigation, which leads to Send only and nowhere while that is disabled.
                Keys.onTabPressed: nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason)
                Keys.onBacktabPressed: nextItemInFocusChain(false).forceActiveFocus(Qt.BacktabFocusReason)

                Component.onCompleted: text = root.composer.text
                onTextChanged: root.composer.text = text
                onInputMethodComposingChanged: {
                    if (inputMethodComposing)
                        return
                    endedComposition = true
                    compositionOver.restart()
                }

                Timer {
                    id: compositionOver

                    interval: 0
                    onTriggered: input.endedComposition = false
                }

                Keys.onPressed: event => {
                    if (event.matches(StandardKey.Paste)) {
                        event.accepted = root.composer.pasteSpecial()
                        return
                    }
                    if (event.text === "/" && input.length === 0 && !inputMethodComposing) {
                        event.accepted = true
                        root.commandsRequested()
                        return
                    }
                    if (event.key === Qt.Key_Up && input.length === 0 && event.modifiers === Qt.NoModifier) {
                        event.accepted = true
                        root.editLastRequested()
                        return
                    }
                    if (event.key !== Qt.Key_Return && event.key !== Qt.Key_Enter)
                        return
                    if (inputMethodComposing || endedComposition) {
                        event.accepted = true
                        Qt.inputMethod.commit()
                    } else if (root.enterSends ? event.modifiers & Qt.ShiftModifier : !(event.modifiers & Qt.ControlModifier)) {
                        event.accepted = false
                    } else {
                        event.accepted = true
                        if (!event.isAutoRepeat)
                            root.submit()
                    }
                }
            }
        }

        ActionButton {
            id: send

            Layout.alignment: Qt.AlignBottom
            primary: true
            name: root.busy ? qsTr("Stop") : qsTr("Send")
            shortcut: root.busy ? qsTr("Esc") : root.enterSends ? qsTr("Enter") : qsTr("Ctrl+Enter")
            iconName: root.busy ? "stop" : "send"
            enabled: root.busy || root.composer.canSend
            onClicked: {
                if (root.busy)
                    root.stopRequested()
                else
                    root.submit()
                root.focusInput() // a click leaves the person where they write
            }
        }
    }
}
