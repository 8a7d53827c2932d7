// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Oriel.Controls
import Oriel.ViewModels

/*! One setting that is written as text. */
FieldRow {
    id: root

    required property SettingField field

    text: field.text
    error: field.error
    placeholder: field.defaultText
    onGiven: text => root.field.set(text)
}
