// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls.Basic
import Oriel.Controls

/*! What may be wider than its place: it scrolls sideways then. */
Flickable {
    /*! Scrolls until \a area of the content is seen. */
    function show(area: rect) {
        if (area.x < contentX || area.x + area.width > contentX + width)
            contentX = Math.max(0, Math.min(contentWidth - width, area.x - width / 3))
    }

    clip: true
    contentHeight: height
    flickableDirection: Flickable.HorizontalFlick
    boundsBehavior: Flickable.StopAtBounds

    ScrollBar.horizontal: SlimScrollBar { }
}
