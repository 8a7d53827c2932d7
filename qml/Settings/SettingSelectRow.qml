// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Oriel.Controls
import Oriel.ViewModels

/*! One setting that is one of many. */
SettingRow {
    id: root

    required property SettingField field
    required property var options //!< list of {value: string, text: string}

    error: field.error

    SelectBox {
        Layout.fillWidth: root.stacked
        name: root.label
        Accessible.description: root.description
        model: root.options
        textRole: "text"
        currentIndex: Math.max(0, root.options.findIndex(option => option.value === root.field.text))
        onActivated: index => root.field.set(root.options[index].value)
    }
}
