// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Oriel.Controls
import Oriel.ViewModels

/*! Marks the words that are looked for behind the letters of one block; the place that the person is at has a frame. */
Item {
    id: root

    required property TextEdit edit
    required property FoundWords found
    required property int row

    property var places: [] //!< rects
    property var current: [] //!< those of the current place

    signal currentShown(area: rect)

    /*! A place that goes over several lines is marked in each. */
    function areasOf(place: point): var {
        if (place.y > edit.length) // its text comes in a moment
            return []
        const from = edit.positionToRectangle(place.x)
        const to = edit.positionToRectangle(place.y)
        if (from.y === to.y)
            return [Qt.rect(Math.min(from.x, to.x), from.y, Math.abs(to.x - from.x), from.height)]
        const areas = [Qt.rect(from.x, from.y, edit.width - from.x, from.height)]
        if (to.y > from.y + from.height + 1)
            areas.push(Qt.rect(0, from.y + from.height, edit.width, to.y - from.y - from.height))
        areas.push(Qt.rect(0, to.y, to.x, to.height))
        return areas
    }
    function look() {
        if (found === null) // it is about to go
            return
        const all = []
        const marked = found.placesIn(row)
        for (let i = 0; i < marked.length; ++i)
            all.push(...areasOf(marked[i]))
        places = all
        const here = found.currentIn(row)
        current = here.x < 0 ? [] : areasOf(here)
        if (current.length > 0)
            root.currentShown(current[0])
    }

    z: -1
    anchors.fill: parent
    onRowChanged: soon.start()
    Component.onCompleted: look()

    Timer { // when the words have their new places
        id: soon

        interval: 0
        onTriggered: root.look()
    }
    Connections {
        target: root.edit

        function onTextChanged() { soon.start() }
        function onContentSizeChanged() { soon.start() }
        function onWidthChanged() { soon.start() }
    }
    Connections {
        target: root.found

        function onChanged() { root.look() }
    }

    Repeater {
        model: root.places

        Rectangle {
            required property rect modelData

            x: modelData.x
            y: modelData.y
            width: modelData.width
            height: modelData.height
            radius: 2
            color: Theme.found
        }
    }
    Repeater {
        model: root.current

        Rectangle {
            required property rect modelData

            x: modelData.x - 1
            y: modelData.y
            width: modelData.width + 2
            height: modelData.height
            radius: 2
            color: Theme.foundHere
            border.width: 1
            border.color: Theme.text
        }
    }
}
