// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Oriel.Usage
import Oriel.ViewModels

/*! Where the usage is, whose view is read, with Qt Charts, and made when it is first opened. */
FocusScope {
    id: root

    required property UsageController usage //!< null: there is none
    property bool shown: false

    signal closed

    function open() {
        if (usage === null)
            return
        make();
        (view.made as UsageView).open()
    }
    function close() {
        if (shown)
            (view.made as UsageView).close()
    }
    function make() {
        if (view.made !== null)
            return
        const made = view.get({usage: root.usage, focus: true}) as UsageView
        made.anchors.fill = root
        made.shownChanged.connect(() => root.shown = made.shown)
        made.closed.connect(root.closed)
    }

    OnDemand {
        id: view

        source: "qrc:/qt/qml/Oriel/Usage/UsageView.qml"
        home: root
    }
}
