// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Oriel.ViewModels

/*! The commands for the conversation that is looked at, and for the way to others. */
Item {
    id: root

    required property CommandRegistry registry
    required property ChatController chat
    required property ConversationsController conversations
    required property ConversationPane pane
    required property bool inSight //!< the conversation is seen, not the settings
    property bool hasDocuments: false
    readonly property bool isKept: chat.conversation !== ""

    signal newChatRequested
    signal openRequested(id: string)
    signal renameRequested(id: string)
    signal placeRequested(id: string)
    signal searchAllRequested
    signal modelRequested

    CommandAction {
        registry: root.registry
        command: "chat.new"
        onRun: root.newChatRequested()
    }
    CommandAction {
        registry: root.registry
        command: "chat.previous"
        onRun: root.openRequested(root.conversations.neighbour(-1))
    }
    CommandAction {
        registry: root.registry
        command: "chat.next"
        onRun: root.openRequested(root.conversations.neighbour(1))
    }
    CommandAction {
        registry: root.registry
        command: "chat.searchAll"
        onRun: root.searchAllRequested()
    }
    CommandAction {
        registry: root.registry
        command: "chat.rename"
        available: root.isKept
        onRun: root.renameRequested(root.chat.conversation)
    }
    CommandAction {
        registry: root.registry
        command: "chat.pin"
        available: root.isKept
        onRun: root.conversations.togglePinned(root.chat.conversation)
    }
    CommandAction {
        registry: root.registry
        command: "chat.place"
        available: root.isKept
        onRun: root.placeRequested(root.chat.conversation)
    }
    CommandAction {
        registry: root.registry
        command: "chat.archive"
        available: root.isKept
        onRun: root.conversations.moveToArchive(root.chat.conversation, true)
    }
    CommandAction {
        registry: root.registry
        command: "chat.delete"
        available: root.isKept
        onRun: root.conversations.remove(root.chat.conversation)
    }
    CommandAction {
        registry: root.registry
        command: "chat.answers"
        available: root.inSight
        onRun: root.pane.toggleAnswers()
    }
    CommandAction {
        registry: root.registry
        command: "chat.undo"
        available: root.conversations.canUndo
        onRun: root.conversations.undo()
    }
    CommandAction {
        registry: root.registry
        command: "model.choose"
        onRun: root.modelRequested()
    }
    CommandAction {
        registry: root.registry
        command: "composer.attach"
        available: root.inSight
        onRun: root.pane.attach()
    }
    CommandAction {
        registry: root.registry
        command: "composer.folder"
        available: root.inSight && root.hasDocuments
        onRun: root.pane.askFolder()
    }
    CommandAction {
        registry: root.registry
        command: "composer.allDocuments"
        available: root.inSight && root.hasDocuments
        onRun: root.pane.askAllDocuments()
    }
    CommandAction {
        registry: root.registry
        command: "answer.stop"
        available: root.chat.busy
        onRun: root.chat.stop()
    }
    CommandAction {
        registry: root.registry
        command: "messages.pageUp"
        available: root.inSight && root.pane.hasMessages
        onRun: root.pane.scroll(-1)
    }
    CommandAction {
        registry: root.registry
        command: "messages.pageDown"
        available: root.inSight && root.pane.hasMessages
        onRun: root.pane.scroll(1)
    }
    CommandAction { // in a text, these keys move the cursor
        registry: root.registry
        command: "messages.start"
        available: root.inSight && root.pane.hasMessages && root.pane.composerEmpty
        onRun: root.pane.toStart()
    }
    CommandAction {
        registry: root.registry
        command: "messages.end"
        available: root.inSight && root.pane.hasMessages && root.pane.composerEmpty
        onRun: root.pane.toEnd()
    }
}
