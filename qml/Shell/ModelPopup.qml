// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Oriel.Controls
import Oriel.Settings
import Oriel.ViewModels

/*! The choice of a model, under the header that it fills. It is made when it is first opened. */
Item {
    id: root

    required property ModelPickerModel models
    property bool shown: false

    signal closed
    signal providersRequested

    function open() {
        if (picker.made === null) {
            const made = picker.get({models: root.models}) as ModelPicker
            made.width = Qt.binding(() => Math.min(root.width - 2 * Theme.gap, Theme.body * 30))
            made.x = Qt.binding(() => made.mirrored ? Theme.gap : root.width - made.width - Theme.gap)
            made.y = Qt.binding(() => root.height)
            made.visibleChanged.connect(() => root.shown = made.visible)
            made.closed.connect(root.closed)
            made.providersRequested.connect(root.providersRequested)
        }
        (picker.made as ModelPicker).open()
    }

    OnDemand {
        id: picker

        source: "qrc:/qt/qml/Oriel/Settings/ModelPicker.qml"
        home: root
    }
}
