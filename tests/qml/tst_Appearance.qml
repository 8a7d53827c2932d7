// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Oriel.Controls
import Oriel.Shell
import Oriel.Test
import "find.js" as Find

TestCase {
    id: root
    name: "Appearance"
    when: windowShown
    visible: true

    Component { id: stageComponent; ChatStage { } }
    Component { id: windowComponent; Main { shown: true } }

    property ChatStage stage
    property Main window

    function settingsView() {
        return Find.byName(window.contentItem, item => item.Accessible.role === Accessible.Pane ? item.Accessible.name : "", "Settings")
    }
    function named(name) {
        return Find.byName(window.contentItem, item => item.Accessible.name, name)
    }
    function tabTo(name) {
        for (let i = 0; i < 40; ++i) {
            if (window.activeFocusItem.Accessible.name === name)
                return
            keyClick(Qt.Key_Tab)
        }
        fail("the keyboard does not reach " + name)
    }
    function init() {
        failOnWarning(/qml/)
        stage = stageComponent.createObject(root)
        window = windowComponent.createObject(root, stage.roots())
        window.requestActivate()
        tryVerify(() => window.active)
        keyClick(Qt.Key_Comma, Qt.ControlModifier)
        tryVerify(() => settingsView() !== null)
        settingsView().page = "appearance"
    }
    function cleanup() {
        window.destroy()
        stage.destroy()
    }

    function test_theThemeIsChosenWithTheArrowKeysAndHoldsAtOnce() {
        tabTo("Theme: Light")
        compare(Theme.dark, false)
        keyClick(Qt.Key_Right)
        compare(Theme.dark, true)
        compare(stage.preferences.theme, "dark")
        compare(window.activeFocusItem.Accessible.name, "Theme: Dark")
        compare(window.activeFocusItem.checked, true)
        keyClick(Qt.Key_Right)
        compare(stage.preferences.theme, "system")
        keyClick(Qt.Key_Right) // there is nothing behind the last one
        compare(stage.preferences.theme, "system")
    }

    function test_lettersGrowAtOnce() {
        const before = Theme.body
        tabTo("Text size")
        for (let i = 0; i < 12; ++i)
            keyClick(Qt.Key_Up)
        compare(stage.preferences.textScale, 200)
        fuzzyCompare(Theme.body, 2 * before, 1)
    }

    function test_compactTakesRoomAway() {
        const before = Theme.control
        tabTo("Density: Roomy")
        keyClick(Qt.Key_Right)
        verify(Theme.control < before)
        keyClick(Qt.Key_Left)
        compare(Theme.control, before)
    }

    function test_reducedMotionStopsWhatMoves() {
        tabTo("Motion: System")
        keyClick(Qt.Key_Left) // there is nothing before the first one
        compare(Theme.reducedMotion, false)
        keyClick(Qt.Key_Right)
        keyClick(Qt.Key_Right)
        compare(Theme.reducedMotion, true)
        compare(Theme.quick, 0)
    }

    function test_anotherPageIsChosenFromTheKeyboard() {
        window.width = 1100
        tabTo("Appearance")
        keyClick(Qt.Key_Down)
        tryVerify(() => named("Search commands") !== null)
        compare(window.activeFocusItem.Accessible.name, "Keyboard")
        keyClick(Qt.Key_Down)
        tryVerify(() => named("Proxy") !== null)
        keyClick(Qt.Key_End)
        tryVerify(() => named("Back up now") !== null)
        compare(window.activeFocusItem.Accessible.name, "Storage and backup")
    }

    function test_inASmallWindowThePagesAreAList() {
        window.width = 480
        tryVerify(() => named("Page") !== null)
        verify(named("Pages") === null)
        tabTo("Page")
        keyClick(Qt.Key_Down)
        tryVerify(() => named("Search commands") !== null)
    }
}
