// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Oriel.ViewModels

/*! The commands for what was said in the conversation that is looked at. */
Item {
    id: root

    required property CommandRegistry registry
    required property MessageActions actions
    required property bool usable //!< there are messages, and they are seen

    signal findRequested

    CommandAction {
        registry: root.registry
        command: "answer.copy"
        available: root.usable
        onRun: root.actions.copyLastAnswer()
    }
    CommandAction {
        registry: root.registry
        command: "answer.read"
        available: root.usable
        onRun: root.actions.readLastAnswer()
    }
    CommandAction {
        registry: root.registry
        command: "code.copy"
        available: root.usable
        onRun: root.actions.copyLastCode()
    }
    CommandAction {
        registry: root.registry
        command: "answer.regenerate"
        available: root.usable
        onRun: root.actions.regenerateLast()
    }
    CommandAction {
        registry: root.registry
        command: "question.edit"
        available: root.usable
        onRun: root.actions.editLast()
    }
    CommandAction {
        registry: root.registry
        command: "find"
        available: root.usable
        onRun: root.findRequested()
    }
}
