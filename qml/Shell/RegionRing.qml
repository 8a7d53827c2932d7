// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Oriel.Conversations

/*! The regions of the window that F6 goes through: the sidebar, the messages, the composer, the panel; or what takes their place. */
QtObject {
    id: root

    required property ConversationPane pane
    required property OtherPlaces places
    property Sidebar sidebar: null //!< null while there is none

    /*! To the next one, or with -1 to the one before. */
    function go(step: int) {
        const regions = Array.of(
            {there: sidebar !== null, here: sidebar !== null && sidebar.activeFocus, enter: () => sidebar.focusList()},
            {there: places.shown, here: places.activeFocus, enter: () => places.forceActiveFocus(Qt.ShortcutFocusReason)},
            {there: !places.shown && pane.hasMessages, here: pane.messages.activeFocus, enter: () => pane.focusMessages()},
            {there: !places.shown, here: pane.composerHasFocus, enter: () => pane.focusComposer()},
            {there: !places.shown && pane.panel.shown, here: pane.panel.activeFocus, enter: () => pane.panel.focusFirst()}
        ).filter(region => region.there)
        const here = regions.findIndex(region => region.here)
        const next = here < 0 ? (step > 0 ? 0 : regions.length - 1) : (here + step + regions.length) % regions.length
        regions[next].enter()
    }
}
