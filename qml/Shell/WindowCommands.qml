// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Oriel.ViewModels

/*! The commands for the window itself. */
Item {
    id: root

    required property CommandRegistry registry
    property bool canEscape: true //!< false while the input method or a popup takes Escape

    property bool hasDocuments: false
    property bool hasUsage: false

    signal escapeRequested
    signal composerRequested
    signal paletteRequested
    signal keysRequested
    signal sidebarRequested
    signal regionRequested(step: int)
    signal settingsRequested
    signal documentsRequested
    signal usageRequested
    signal aboutRequested
    signal quitRequested

    CommandAction {
        registry: root.registry
        command: "escape"
        available: root.canEscape
        onRun: root.escapeRequested()
    }
    CommandAction {
        registry: root.registry
        command: "composer.focus"
        onRun: root.composerRequested()
    }
    CommandAction {
        registry: root.registry
        command: "palette"
        onRun: root.paletteRequested()
    }
    CommandAction {
        registry: root.registry
        command: "keys"
        onRun: root.keysRequested()
    }
    CommandAction {
        registry: root.registry
        command: "sidebar"
        onRun: root.sidebarRequested()
    }
    CommandAction {
        registry: root.registry
        command: "region.next"
        onRun: root.regionRequested(1)
    }
    CommandAction {
        registry: root.registry
        command: "region.previous"
        onRun: root.regionRequested(-1)
    }
    CommandAction {
        registry: root.registry
        command: "settings"
        onRun: root.settingsRequested()
    }
    CommandAction {
        registry: root.registry
        command: "documents"
        available: root.hasDocuments
        onRun: root.documentsRequested()
    }
    CommandAction {
        registry: root.registry
        command: "usage"
        available: root.hasUsage
        onRun: root.usageRequested()
    }
    CommandAction {
        registry: root.registry
        command: "about"
        onRun: root.aboutRequested()
    }
    CommandAction {
        registry: root.registry
        command: "quit"
        onRun: root.quitRequested()
    }
}
