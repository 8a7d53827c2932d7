// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Oriel.Controls
import Oriel.Documents
import Oriel.ViewModels

/*! Where the documents are, whose view is made when it is first opened. */
FocusScope {
    id: root

    required property DocumentsController documents //!< null: there are none
    property bool shown: false

    signal closed

    function open() {
        if (documents === null)
            return
        make();
        (view.made as DocumentsView).open()
    }
    function close() {
        if (shown)
            (view.made as DocumentsView).close()
    }
    /*! Closes what is open in it; false when nothing is. */
    function leave(): bool {
        if (!shown)
            return false
        return (view.made as DocumentsView).leave()
    }
    function make() {
        if (view.made !== null)
            return
        const made = view.get({documents: root.documents, focus: true}) as DocumentsView
        made.anchors.fill = root
        made.shownChanged.connect(() => root.shown = made.shown)
        made.closed.connect(root.closed)
    }

    OnDemand {
        id: view

        source: "qrc:/qt/qml/Oriel/Documents/DocumentsView.qml"
        home: root
    }
}
