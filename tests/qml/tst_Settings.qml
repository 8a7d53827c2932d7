// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Oriel.Shell
import Oriel.Test
import "find.js" as Find

TestCase {
    id: root
    name: "Settings"
    when: windowShown
    visible: true

    Component { id: stageComponent; ChatStage { } }
    Component {
        id: windowComponent
        Main { shown: true }
    }

    property ChatStage stage
    property Main window

    function settingsView() {
        return Find.byName(window.contentItem, item => item.Accessible.role === Accessible.Pane ? item.Accessible.name : "", "Settings")
    }
    function named(name) {
        return Find.byName(window.contentItem, item => item.Accessible.name, name)
    }
    /* The first whose name begins so. */
    function beginning(words) {
        let found = ""
        Find.byName(window.contentItem, item => {
            if (found === "" && item.Accessible.name.startsWith(words))
                found = item.Accessible.name
            return ""
        }, words)
        return found === "" ? null : named(found)
    }
    function start(kept) {
        window = windowComponent.createObject(root, Object.assign(stage.roots(), {backups: kept ? stage.backups : stage.noBackups}))
        window.requestActivate()
        tryVerify(() => window.active)
        tryVerify(() => named("Message").activeFocus)
    }
    function openSettings(page = "storage") {
        keyClick(Qt.Key_Comma, Qt.ControlModifier)
        tryVerify(() => named("Back to the conversation") !== null)
        settingsView().page = page
    }
    /* Tab until this has the focus. */
    function tabTo(words) {
        for (let i = 0; i < 40; ++i) {
            const item = beginning(words)
            if (item !== null && item.activeFocus)
                return
            keyClick(Qt.Key_Tab)
        }
        fail("the keyboard does not reach " + words)
    }
    function press(words) {
        tabTo(words)
        keyClick(Qt.Key_Return)
    }
    function init() {
        failOnWarning(/qml/)
        stage = stageComponent.createObject(root)
    }
    function cleanup() {
        window.destroy()
        stage.destroy() // after the window that shows it
    }

    function test_openedAndClosedByKeys() {
        start(true)
        openSettings()
        verify(named("Message") === null)
        verify(named("Back to the conversation").activeFocus)
        compare(named("Backups").Accessible.role, Accessible.Heading)
        keyClick(Qt.Key_Escape)
        tryVerify(() => named("Message") !== null && named("Message").activeFocus)
        tabTo("Settings")
        keyClick(Qt.Key_Return)
        tryVerify(() => named("Back to the conversation") !== null)
        press("Back to the conversation")
        tryVerify(() => named("Message") !== null && named("Message").activeFocus)
        openSettings()
        keyClick(Qt.Key_L, Qt.ControlModifier)
        tryVerify(() => named("Message") !== null && named("Message").activeFocus)
    }

    function test_aBackupIsMade() {
        start(true)
        openSettings()
        verify(named("There are no backups yet.") !== null)
        verify(named("Folder of the history") !== null)
        stage.holdKeeper()
        press("Back up now")
        compare(named("Backing up and checking the copy").Accessible.role, Accessible.StatusBar)
        stage.letKeeperWork()
        tryVerify(() => named("The backup is made and checked.") !== null)
        verify(named("There are no backups yet.") === null)
        compare(beginning("Backup of ").Accessible.role, Accessible.ListItem)
        verify(beginning("Backup of ").Accessible.name.includes("Made when you asked"))
        verify(beginning("Back up now").activeFocus)
    }

    function test_aRestoreIsDoneAndUndone() {
        stage.haveBackups(2)
        start(true)
        openSettings()
        tryVerify(() => beginning("Restore the backup of ") !== null)
        press("Restore the backup of ")
        compare(stage.restored, ["2.db"])
        verify(beginning("The history is what the backup of ") !== null)
        press("Undo")
        compare(stage.restored, ["2.db", "3.db"])
        verify(beginning("The restore is undone") !== null)
    }

    function test_anErrorIsSaid() {
        stage.failKeeper("The disk is full.")
        start(true)
        openSettings()
        press("Check the history")
        tryVerify(() => beginning("The disk is full.") !== null)
        compare(beginning("The disk is full.").Accessible.role, Accessible.AlertMessage)
        verify(named("Undo") === null)
    }

    function test_nothingIsRestoredWhileAnAnswerStreams() {
        stage.haveBackups(1)
        start(true)
        keyClick("w")
        keyClick(Qt.Key_Return)
        stage.say("half")
        openSettings()
        tryVerify(() => beginning("Restore the backup of ") !== null)
        press("Restore the backup of ")
        compare(stage.restored, [])
        verify(beginning("An answer is being written.") !== null)
        keyClick(Qt.Key_Escape) // first it stops the answer, then it closes the page
        compare(stage.stops, 1)
        verify(named("Back to the conversation") !== null)
        keyClick(Qt.Key_Escape)
        tryVerify(() => named("Stopped") !== null)
    }

    function test_whereNothingIsKeptThatIsSaid() {
        start(false)
        openSettings()
        verify(beginning("Nothing is kept in this window") !== null)
        verify(named("Back up now") === null)
    }

    function test_whatHasTheFocusIsSeen_data() {
        return [{tag: "480 x 480", width: 480, height: 480, scale: 100}, {tag: "480 x 480 at 200 %", width: 480, height: 480, scale: 200},
                {tag: "large", width: 1200, height: 900, scale: 100}]
    }
    function test_whatHasTheFocusIsSeen(row) {
        stage.haveBackups(7)
        start(true)
        window.width = row.width
        window.height = row.height
        stage.preferences.chooseTextScale(row.scale)
        openSettings()
        tryVerify(() => beginning("Restore the backup of ") !== null)
        let restores = 0
        for (let i = 0; i < 12; ++i) {
            const item = window.activeFocusItem
            verify(item.Accessible.name !== "", "a control without a name: " + item)
            if (item.Accessible.name.startsWith("Restore"))
                ++restores
            tryVerify(() => {
                const at = item.mapToItem(window.contentItem, 0, 0)
                return at.x >= 0 && at.x + item.width <= row.width && at.y >= 0 && at.y + item.height <= row.height
            }, 1000, item.Accessible.name)
            keyClick(Qt.Key_Tab)
        }
        verify(restores >= 7)
        while (!window.activeFocusItem.Accessible.name.startsWith("Restore")) // the last one
            keyClick(Qt.Key_Tab, Qt.ShiftModifier)
        keyClick(Qt.Key_Return)
        tryVerify(() => beginning("The history is what the backup of ") !== null)
        for (const item of [beginning("The history is what the backup of "), window.activeFocusItem]) {
            tryVerify(() => {
                const at = item.mapToItem(window.contentItem, 0, 0)
                return at.y >= 0 && at.y + item.height <= row.height
            }, 1000, item.Accessible.name)
        }
    }
}
