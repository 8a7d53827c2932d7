// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Oriel.Controls
import Oriel.ViewModels

/*! Some of the commands, to choose from. What is chosen is done once this has closed: it may take the focus. */
PopupMenu {
    id: root

    required property CommandRegistry commands
    required property var wanted //!< list of string: ids
    property string chosen

    implicitWidth: Theme.body * 20
    onAboutToShow: {
        chosen = ""
        currentIndex = 0
    }
    onClosed: commands.trigger(chosen)

    Repeater {
        model: root.wanted

        PopupMenuItem {
            required property string modelData

            text: root.commands.name(modelData)
            shortcutText: root.opened ? root.commands.keyWords(modelData) : "" // as it is by then
            enabled: !root.visible || root.commands.isEnabled(modelData)
            opacity: enabled ? 1 : 0.45
            onTriggered: root.chosen = modelData
        }
    }
}
