// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Oriel.Controls

/*!
    Where a message is written. Enter sends, Shift+Enter breaks the line; Enter that ends a composition of the input
    method does neither. Grows with its text up to \c maximumHeight, then scrolls.
*/
Rectangle {
    id: root

    required property bool busy //!< an answer is on its way: the button stops it, Enter queues
    required property real maximumHeight
    readonly property bool composing: input.inputMethodComposing
    readonly property bool empty: input.length === 0
    readonly property bool inputHasFocus: input.activeFocus

    signal submitted(text: string)
    signal stopRequested

    function focusInput() {
        input.forceActiveFocus(Qt.ShortcutFocusReason)
    }

    /*! Puts \a text in front of what stands there. */
    function putBack(text: string) {
        input.insert(0, input.length === 0 ? text : text + "\n\n")
        input.cursorPosition = input.length
        focusInput()
    }

    function submit() {
        const text = input.text
        if (text.trim() === "")
            return
        input.clear()
        root.submitted(text)
    }

    implicitHeight: Math.min(maximumHeight, Math.max(row.implicitHeight, input.implicitHeight) + 2 * Theme.tiny)
    radius: Theme.radius + 2
    color: Theme.surface
    border.width: input.activeFocus ? 2 : 1
    border.color: input.activeFocus ? Theme.accent : Theme.border

    RowLayout {
        id: row

        anchors.fill: parent
        anchors.margins: Theme.tiny
        spacing: Theme.tiny

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
                leftPadding: Theme.gap
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
                    if (event.key !== Qt.Key_Return && event.key !== Qt.Key_Enter)
                        return
                    if (inputMethodComposing || endedComposition) {
                        event.accepted = true
                        Qt.inputMethod.commit()
                    } else if (event.modifiers & Qt.ShiftModifier) {
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
            shortcut: root.busy ? qsTr("Esc") : qsTr("Enter")
            iconName: root.busy ? "stop" : "send"
            enabled: root.busy || input.text.trim() !== ""
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
