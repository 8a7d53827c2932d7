// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Oriel.Controls
import Oriel.ViewModels

/*! One parameter of a conversation's answers that is a number. */
FieldRow {
    id: root

    required property AnswerSetup setup
    required property string parameter //!< as AnswerSetup names it

    stacked: false
    text: setup.texts[parameter]
    error: setup.errors[parameter] ?? ""
    placeholder: qsTr("not sent")
    boxWidth: Theme.body * 7
    onGiven: text => root.setup.set(parameter, text)
}
