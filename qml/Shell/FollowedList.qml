// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Oriel.ViewModels

/*! The conversation on the screen follows what is done to it in the list: one that was put away makes room. */
Connections {
    id: root

    required property ChatController chat
    required property ConversationsController conversations

    function onPutAway(id: string, next: string) {
        if (id !== chat.conversation)
            return
        if (next === "")
            chat.newChat()
        else
            chat.open(next)
    }
    function onUndone(id: string, wasCurrent: bool) {
        if (wasCurrent)
            chat.open(id)
    }

    target: conversations
}
