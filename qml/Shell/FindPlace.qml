// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Oriel.Chat
import Oriel.ViewModels

/*! Where the bar is that finds words in a conversation. It is read and made when it is first wanted. */
Loader {
    id: root

    required property FindController finder

    signal closed

    function open() {
        make();
        (item as FindBar).open()
    }
    function close() {
        if (item !== null)
            (item as FindBar).close()
    }
    function make() {
        if (item !== null)
            return
        setSource("qrc:/qt/qml/Oriel/Chat/FindBar.qml", {finder: root.finder});
        (item as FindBar).closed.connect(root.closed)
    }

    Connections {
        target: root.finder

        function onActiveChanged() { // a search through all conversations opens it as well
            if (root.finder.active)
                root.make()
        }
    }
}
