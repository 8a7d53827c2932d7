// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Oriel.Shell
import Oriel.Test
import "find.js" as Find

TestCase {
    id: root
    name: "Commands"
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
        return Find.byName(window.contentItem.parent, item => item.Accessible.name, name) // with what stands over it
    }
    function init() {
        failOnWarning(/qml/)
        stage = stageComponent.createObject(root)
        stage.haveConversation("a", "Pumps", 1)
        stage.haveConversation("b", "Poems", 2)
        window = windowComponent.createObject(root, stage.roots())
        window.requestActivate()
        tryVerify(() => window.active)
        tryVerify(() => named("Message").activeFocus)
    }
    function cleanup() {
        stage.finish()
        window.destroy()
        stage.destroy()
    }
    function type(text) {
        for (const letter of text)
            keyClick(letter)
    }
    function openPalette() {
        keyClick(Qt.Key_K, Qt.ControlModifier)
        tryVerify(() => named("Search commands and conversations") !== null && named("Search commands and conversations").activeFocus)
    }
    function openKeys() {
        keyClick(Qt.Key_Slash, Qt.ControlModifier)
        tryVerify(() => named("Search commands") !== null && named("Search commands").activeFocus)
    }

    function test_everyCommandIsDoneByTheWindow() {
        for (const id of stage.commands.ids())
            verify(stage.commands.isDone(id), id)
    }

    function test_thePaletteOpensAConversation() {
        openPalette()
        type("pum")
        keyClick(Qt.Key_Return)
        tryCompare(stage.chat, "conversation", "a")
        tryVerify(() => named("Message").activeFocus)
        compare(window.title, "Pumps – Oriel")
    }

    function test_thePaletteDoesACommand() {
        openPalette()
        type("settin")
        keyClick(Qt.Key_Return)
        tryVerify(() => named("Back to the conversation") !== null)
        openPalette()
        keyClick(Qt.Key_Escape)
        tryVerify(() => named("Search commands and conversations") === null)
    }

    function test_altArrowsGoFromConversationToConversation() {
        keyClick(Qt.Key_Down, Qt.AltModifier)
        tryCompare(stage.chat, "conversation", "b")
        keyClick(Qt.Key_Down, Qt.AltModifier)
        tryCompare(stage.chat, "conversation", "a")
        keyClick(Qt.Key_Up, Qt.AltModifier)
        tryCompare(stage.chat, "conversation", "b")
    }

    function test_theSidebarGoesAndComes() {
        window.width = 1000
        tryVerify(() => named("Conversations") !== null)
        keyClick(Qt.Key_B, Qt.ControlModifier)
        tryVerify(() => named("Conversations") === null)
        verify(named("Show the sidebar") !== null)
        keyClick(Qt.Key_B, Qt.ControlModifier)
        tryVerify(() => named("Conversations") !== null)
    }

    function test_theSidebarIsADrawerWhereThereIsNoRoom() {
        window.width = 600
        tryVerify(() => named("Conversations") === null)
        keyClick(Qt.Key_B, Qt.ControlModifier)
        tryVerify(() => named("Conversations") !== null && named("Conversations").activeFocus)
        keyClick(Qt.Key_Down)
        keyClick(Qt.Key_Return)
        tryCompare(stage.chat, "conversation", "a")
        tryVerify(() => named("Conversations") === null)
        tryVerify(() => named("Message").activeFocus)
    }

    function test_findInAllGoesToTheSearch() {
        keyClick(Qt.Key_F, Qt.ControlModifier | Qt.ShiftModifier)
        tryVerify(() => named("Search conversations").activeFocus)
        type("poe")
        tryVerify(() => named("Search results") !== null && named("Search results").count === 1)
        keyClick(Qt.Key_Return)
        keyClick(Qt.Key_Return)
        tryCompare(stage.chat, "conversation", "b")
        keyClick(Qt.Key_F, Qt.ControlModifier | Qt.ShiftModifier)
        keyClick(Qt.Key_Escape) // first the words go
        compare(named("Search conversations").text, "")
        keyClick(Qt.Key_Escape)
        tryVerify(() => named("Message").activeFocus)
    }

    function test_f6GoesThroughTheRegions() {
        window.width = 1000
        keyClick(Qt.Key_F6)
        tryVerify(() => named("Conversations").activeFocus)
        keyClick(Qt.Key_F6)
        tryVerify(() => named("Message").activeFocus)
        keyClick(Qt.Key_F6, Qt.ShiftModifier)
        tryVerify(() => named("Conversations").activeFocus)
    }

    function test_aKeyIsChanged() {
        openKeys()
        type("about oriel")
        keyClick(Qt.Key_Return)
        tryVerify(() => named("Press the new shortcut") !== null && named("Press the new shortcut").activeFocus)
        keyClick(Qt.Key_A)
        tryVerify(() => named("A is needed for writing. Hold Ctrl or Alt with a key, or take one of the keys F1 to F12.") !== null)
        keyClick(Qt.Key_K, Qt.ControlModifier)
        tryVerify(() => named("“Command palette” has this shortcut.") !== null)
        compare(stage.commands.key("about"), "")
        keyClick(Qt.Key_F1)
        compare(stage.commands.key("about"), "F1")
        tryVerify(() => named("Search commands").activeFocus)
        keyClick(Qt.Key_Escape)
        keyClick(Qt.Key_Escape)
        tryVerify(() => named("Search commands") === null)
        keyClick(Qt.Key_F1)
        tryVerify(() => named("Close") !== null)
        keyClick(Qt.Key_Escape)
    }

    function test_theKeyListHasNoHoleInASmallWindow() {
        window.width = 480
        window.height = 480
        openKeys()
        tryVerify(() => named("Commands").height > 4 * named("Search commands").height)
    }
    function test_aKeyIsTakenFromAnother() {
        openKeys()
        type("about oriel")
        keyClick(Qt.Key_Return)
        tryVerify(() => named("Press the new shortcut") !== null && named("Press the new shortcut").activeFocus)
        keyClick(Qt.Key_K, Qt.ControlModifier)
        tryVerify(() => named("Use it here instead") !== null)
        mouseClick(named("Use it here instead"))
        compare(stage.commands.key("about"), "Ctrl+K")
        compare(stage.commands.key("palette"), "")
    }

    function test_whatIsHandedOverIsOpenedAndNeverSent() {
        stage.handOver.take(["oriel://conversation/a"])
        tryCompare(stage.chat, "conversation", "a")
        stage.handOver.take(["oriel://new?text=Send%20me"])
        tryCompare(stage.chat, "conversation", "")
        compare(named("Message").text, "Send me")
        stage.handOver.take([Qt.resolvedUrl("tst_Commands.qml").toString().replace("file://", "")])
        tryVerify(() => named("Leave out tst_Commands.qml") !== null)
        compare(stage.requests, 0)
    }

    function test_deletingTheOpenOneShowsTheNext() {
        keyClick(Qt.Key_Down, Qt.AltModifier)
        tryCompare(stage.chat, "conversation", "b")
        stage.commands.trigger("chat.delete")
        tryCompare(stage.chat, "conversation", "a")
        stage.commands.trigger("chat.undo")
        tryCompare(stage.chat, "conversation", "b")
    }
}
