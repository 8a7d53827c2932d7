// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
.pragma library

/* The first visible item under root with this accessible name, as assistive technology would find it; or null. */
function byName(root, accessibleNameOf, name) {
    for (let i = 0; i < root.children.length; ++i) {
        const child = root.children[i]
        if (!child.visible)
            continue
        if (accessibleNameOf(child) === name)
            return child
        const inside = byName(child, accessibleNameOf, name)
        if (inside !== null)
            return inside
    }
    return null
}
