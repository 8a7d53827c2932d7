// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
.pragma library

/*
    What of the texts and controls that are visible under root has too little room, as a sentence each. What a person or
    a model wrote is short in these tests, so that whatever is elided is Oriel's own words.

    A text is cut off when it is elided, or when its letters are wider or higher than it is itself. Texts and controls
    are cut off when they reach out of what they stand in, sideways. Down they may: what is long scrolls. The room around
    an icon may reach out too, so that the icon stands where the words begin.
*/
function cutOff(root, windowWidth) {
    const found = []
    walk(root, [], found, windowWidth)
    return found
}

function walk(item, around, found, windowWidth) {
    const isText = item.truncated !== undefined && item.text !== ""
    const isControl = item.implicitContentWidth !== undefined
    if (isText) {
        if (item.truncated)
            found.push("“" + item.text + "” is elided")
        else if (item.contentWidth > item.width + 1)
            found.push("“" + item.text + "” is wider than its room: " + item.contentWidth + " > " + item.width)
        else if (item.contentHeight > item.height + 1)
            found.push("“" + item.text + "” is higher than its room: " + item.contentHeight + " > " + item.height)
    }
    if (isText || isControl) {
        const outside = outsideOf(item, around, windowWidth)
        if (outside !== "")
            found.push("“" + (item.text ?? item) + "” reaches " + outside)
    }
    const here = around.concat([item])
    for (let i = 0; i < item.children.length; ++i) {
        const child = item.children[i]
        if (child.visible && child.opacity > 0)
            walk(child, here, found, windowWidth)
    }
}

function outsideOf(item, around, windowWidth) {
    if (item.width <= 0)
        return ""
    const room = item.icon !== undefined && item.text === "" ? (item.width - item.icon.width) / 2 : 0
    const left = item.mapToItem(null, 0, 0).x
    if (left < -1 || left + item.width > windowWidth + 1)
        return "out of the window: " + left + " to " + (left + item.width)
    for (let i = around.length - 1; i >= 0; --i) {
        const outer = around[i]
        const x = item.mapToItem(outer, 0, 0).x
        if (outer.width > 0 && !isContent(outer, around[i - 1]) && (x + room < -1 || x + item.width - room > outer.width + 1))
            return "out of " + outer + ": " + x + " to " + (x + item.width) + " of " + outer.width
    }
    return ""
}

function isContent(item, flickable) {
    return flickable !== undefined && flickable.flickableDirection !== undefined && flickable.contentItem === item
}
