// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Oriel.Composer
import Oriel.Controls
import Oriel.Conversations
import Oriel.ViewModels

/*! Under the messages: where the next one is written, what goes out after it, and what the person should know now. */
ColumnLayout {
    id: root

    required property ChatController chat
    required property ComposerController composition
    required property ConversationsController conversations
    required property Notices notices
    required property SettingsController preferences
    required property CommandRegistry commands
    required property string attachKey
    required property real maximumComposerHeight
    required property bool undoSeenElsewhere //!< the sidebar shows it
    readonly property bool composing: composer.composing //!< the input method is at work
    readonly property bool inputHasFocus: composer.inputHasFocus
    readonly property bool empty: composer.empty

    property bool slashTyped: false //!< and the palette was opened for it
    property string slashConversation //!< where it was typed

    signal submitted
    signal editLastRequested

    function focusInput() {
        composer.focusInput()
    }

    /*! Where nothing was chosen, "/" is a letter. */
    function keepSlash() {
        if (slashTyped && slashConversation === chat.conversation && empty)
            composition.addText("/")
        slashTyped = false
    }

    spacing: Theme.tiny

    onInputHasFocusChanged: {
        if (inputHasFocus && slashTyped)
            Qt.callLater(root.keepSlash) // what was chosen is done in a moment
    }

    Connections {
        target: root.commands

        function onTriggered(id: string) {
            root.slashTyped = root.slashTyped && id === "palette"
        }
    }
    Caption {
        Layout.fillWidth: true
        visible: text !== ""
        text: root.chat.notKept
        color: Theme.errorText
        Accessible.role: Accessible.AlertMessage
        Accessible.name: text
    }
    NoticeLine {
        Layout.fillWidth: true
        Layout.topMargin: Theme.tight
        Layout.bottomMargin: Theme.tight
        text: root.notices.text
        onDismissed: {
            root.notices.dismiss()
            root.focusInput()
        }
    }
    UndoLine {
        Layout.fillWidth: true
        Layout.bottomMargin: Theme.tight
        visible: words !== "" && !root.undoSeenElsewhere
        words: root.conversations.failure !== "" ? root.conversations.failure : root.conversations.undoWords
        failed: root.conversations.failure !== ""
        canUndo: !failed && root.conversations.canUndo
        onUndoRequested: {
            root.conversations.undo()
            root.focusInput()
        }
        onDismissed: root.conversations.dismissFailure()
    }
    QueuedMessages {
        Layout.fillWidth: true
        messages: root.chat.queued
        onTakeBackRequested: row => root.chat.takeBack(row)
    }
    Composer {
        id: composer

        Layout.fillWidth: true
        composer: root.composition
        busy: root.chat.busy
        maximumHeight: root.maximumComposerHeight
        enterSends: root.preferences.enterSends
        attachKey: root.attachKey
        onSubmitted: root.submitted()
        onEditLastRequested: root.editLastRequested()
        onCommandsRequested: {
            root.slashConversation = root.chat.conversation
            root.slashTyped = true
            root.commands.trigger("palette")
        }
        onStopRequested: root.chat.stop()
    }
    StatusLine {
        Layout.fillWidth: true
        Layout.leftMargin: Theme.gap
        Layout.rightMargin: Theme.gap
        status: root.chat.status
        progress: root.chat.progress
        failed: root.chat.failed
        canUndo: root.chat.canUndoNewChat
        enterSends: root.preferences.enterSends
        onUndoRequested: root.chat.undoNewChat()
    }
}
