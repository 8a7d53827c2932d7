// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Oriel.Controls

TestCase {
    name: "Theme"

    function cleanup() {
        Theme.mode = "system"
        Theme.textScale = 100
    }

    // WCAG 2.1, relative luminance and contrast ratio.
    function luminance(color) {
        const part = value => value <= 0.03928 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4)
        return 0.2126 * part(color.r) + 0.7152 * part(color.g) + 0.0722 * part(color.b)
    }
    function contrast(one, other) {
        const a = luminance(one), b = luminance(other)
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05)
    }

    function test_contrastIsEnough_data() {
        const rows = []
        for (const mode of ["light", "dark"]) {
            for (const pair of [["text", "window"], ["text", "surface"], ["text", "sidebar"], ["text", "mine"], ["text", "errorSurface"], ["text", "hover"], ["text", "code"], ["muted", "code"], ["accent", "mine"],
                                ["text", "selection"], ["text", "found"], ["muted", "found"], ["text", "foundHere"], ["muted", "foundHere"], ["muted", "window"], ["muted", "surface"], ["muted", "sidebar"], ["muted", "mine"], ["accentInk", "accent"],
                                ["accentInk", "accentHover"], ["errorText", "errorSurface"], ["errorText", "window"]])
                rows.push({tag: mode + " " + pair.join(" on "), mode: mode, front: pair[0], back: pair[1], least: 4.5})
            for (const pair of [["border", "window"], ["border", "surface"], ["border", "sidebar"], ["accent", "window"], ["accent", "surface"], ["errorLine", "window"]])
                rows.push({tag: mode + " " + pair.join(" beside "), mode: mode, front: pair[0], back: pair[1], least: 3})
        }
        return rows
    }
    function test_codeCanBeRead_data() { return [{tag: "light"}, {tag: "dark"}] }
    function test_codeCanBeRead(row) {
        Theme.mode = row.tag
        compare(Theme.syntax.length, 15)
        for (const ink of Theme.syntax) {
            const found = contrast(Qt.color(ink), Theme.code)
            verify(found >= 4.5, ink + " " + found.toFixed(2))
        }
    }
    function test_contrastIsEnough(row) {
        Theme.mode = row.mode
        const found = contrast(Theme[row.front], Theme[row.back])
        verify(found >= row.least, found.toFixed(2))
    }

    function test_lettersGrowWithTheirScale() {
        const before = Theme.body
        Theme.textScale = 200
        fuzzyCompare(Theme.body, 2 * before, 1)
    }
}
