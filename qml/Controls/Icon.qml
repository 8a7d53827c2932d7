// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls.impl
import Oriel.Controls

/*! A picture of icons/ in the colour of the text beside it. It says nothing to assistive technology. */
IconImage {
    required property string picture //!< without its ending

    Accessible.ignored: true
    source: Qt.resolvedUrl("icons/" + picture + ".svg")
    sourceSize.width: Math.round(Theme.body * 1.15)
    sourceSize.height: Math.round(Theme.body * 1.15)
    color: Theme.text
}
