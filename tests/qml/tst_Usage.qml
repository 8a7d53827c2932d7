// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Oriel.Shell
import Oriel.Test
import "find.js" as Find

TestCase {
    id: root
    name: "Usage"
    when: windowShown
    visible: true

    Component { id: stageComponent; ChatStage { } }
    Component {
        id: windowComponent
        Main { shown: true }
    }

    property ChatStage stage
    property Main window

    function named(name) {
        return Find.byName(window.contentItem, item => item.Accessible.name, name)
    }
    function init() {
        failOnWarning(/qml/)
        stage = stageComponent.createObject(root)
        window = windowComponent.createObject(root, stage.roots())
        window.requestActivate()
        tryVerify(() => window.active) // keys go to the window before until then
        tryVerify(() => named("Message").activeFocus)
    }
    function cleanup() {
        stage.finish()
        window.destroy()
        stage.destroy() // after the window that shows it
    }
    function open() {
        keyClick(Qt.Key_T, Qt.ControlModifier | Qt.ShiftModifier)
        tryVerify(() => named("Back to the conversation") !== null)
        tryVerify(() => named("Back to the conversation").activeFocus)
    }
    function openModels() {
        stage.haveUsage("here/tiny", 12, 1.2)
        stage.haveUsage("there/large", 3, 3.5)
        stage.usage.by = "model"
        open()
    }

    function test_nothingAskedYetIsSaid() {
        open()
        tryVerify(() => named("Nothing was asked in this time") !== null)
        verify(named("Save as CSV") === null)
        keyClick(Qt.Key_Escape)
        tryVerify(() => named("Message").activeFocus)
    }

    function test_itShowsWhatWasAskedInAllAndLineByLine() {
        openModels()
        tryVerify(() => named("Cost: $4.70") !== null)
        verify(named("Requests: 15") !== null)
        tryVerify(() => named("there/large: $3.50") !== null)
        verify(named("here/tiny: $1.20") !== null)
        verify(named("Cost, by model") !== null)
    }

    function test_anotherFigureIsChosenWithTheKeyboard() {
        openModels()
        const cost = named("Cost: $4.70")
        cost.forceActiveFocus(Qt.TabFocusReason)
        keyClick(Qt.Key_Right)
        tryCompare(stage.usage, "figure", "requests")
        verify(named("Requests: 15").activeFocus)
        tryVerify(() => named("here/tiny: 12") !== null)
        verify(named("Requests, by model") !== null)
    }

    function test_theChartSaysEachBarAndLeadsToItsLine() {
        openModels()
        const chart = named("Cost, by model")
        chart.forceActiveFocus(Qt.TabFocusReason)
        tryCompare(chart.Accessible, "name", "Cost, by model. there/large: $3.50")
        keyClick(Qt.Key_Down)
        compare(chart.Accessible.name, "Cost, by model. here/tiny: $1.20")
        keyClick(Qt.Key_Return)
        const list = named("Table of the figures")
        verify(list.activeFocus)
        compare(list.currentIndex, 1)
    }

    function test_daysStandBesideOneAnother() {
        stage.haveUsage("2026-03-01", 12, 1.2)
        open()
        tryVerify(() => named("Cost, by day") !== null)
        const chart = named("Cost, by day")
        chart.forceActiveFocus(Qt.TabFocusReason)
        keyClick(Qt.Key_Home)
        compare(chart.current, 0)
        keyClick(Qt.Key_Right)
        compare(chart.current, 1)
    }

    function test_whatWentWrongIsSaid() {
        stage.failUsage("The disk is gone.")
        open()
        tryVerify(() => stage.usage.outcome !== "")
        tryVerify(() => named(stage.usage.outcome) !== null)
    }

    function test_savingIsAskedFor() {
        openModels()
        const wanted = createTemporaryQmlObject("import QtTest; SignalSpy { }", root)
        wanted.target = stage.usage
        wanted.signalName = "saveWanted"
        tryVerify(() => named("Save as CSV") !== null)
        named("Save as CSV").clicked()
        named("Save as JSON").clicked()
        compare(wanted.signalArguments.map(one => one[0]), ["csv", "json"])
    }
}
