// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Oriel.Conversations
import Oriel.Test
import "find.js" as Find

TestCase {
    id: root
    name: "Sidebar"
    when: windowShown
    visible: true
    width: 320
    height: 600

    Component { id: stageComponent; ChatStage { } }
    Component { id: sidebarComponent; Sidebar { anchors.fill: parent } }

    property ChatStage stage
    property Sidebar sidebar
    property Item list
    SignalSpy { id: opened; signalName: "openRequested" }

    function named(name) {
        return Find.byName(sidebar, item => item.Accessible.name, name)
    }
    function inMenu(name) {
        return Find.byName(sidebar.Window.contentItem, item => item.Accessible.name, name)
    }
    function init() {
        failOnWarning(/qml/)
        stage = stageComponent.createObject(root)
        stage.haveConversation("a", "Pumps", 1)
        stage.haveConversation("b", "Poems", 2)
        stage.haveConversation("c", "Rust", 3)
        sidebar = sidebarComponent.createObject(root, {conversations: stage.conversations, search: stage.search, commands: stage.commands})
        opened.target = sidebar
        opened.clear()
        list = named("Conversations")
        tryVerify(() => named("Pumps") !== null)
    }
    function cleanup() {
        sidebar.destroy()
        stage.destroy()
    }
    function titles() {
        const all = []
        for (let row = 0; row < list.count; ++row)
            all.push(list.itemAtIndex(row) === null ? "" : list.itemAtIndex(row).Accessible.name) // not laid out yet
        return all.join(" ")
    }
    function press(key, modifiers) {
        keyClick(key, modifiers === undefined ? Qt.NoModifier : modifiers)
    }

    /* By the keyboard, once an entry with this name is there. */
    function chooseInMenu(seen, row) {
        tryVerify(() => inMenu(seen) !== null)
        for (let i = 0; i < row; ++i)
            press(Qt.Key_Down)
        press(Qt.Key_Return)
        tryVerify(() => list.activeFocus)
    }

    function test_theRolesAreThoseOfTheContract() {
        compare(list.Accessible.role, Accessible.List)
        compare(named("Pumps").Accessible.role, Accessible.ListItem)
        compare(named("New chat").Accessible.role, Accessible.Button)
        compare(named("Search conversations").Accessible.role, Accessible.EditableText)
        compare(named("Settings").Accessible.role, Accessible.Button)
    }

    function test_aClickOpens() {
        mouseClick(named("Pumps"))
        compare(opened.signalArguments[0][0], "a")
    }

    function test_theKeyboardGoesThroughAndOpens() {
        sidebar.focusList()
        press(Qt.Key_Down)
        press(Qt.Key_Down)
        press(Qt.Key_Return)
        compare(opened.signalArguments[0][0], "a")
        press(Qt.Key_Home)
        press(Qt.Key_Return)
        compare(opened.signalArguments[1][0], "c")
    }

    function test_f2Renames() {
        sidebar.focusList()
        press(Qt.Key_F2)
        const field = named("Title")
        tryVerify(() => field.activeFocus)
        for (const letter of "new")
            press(letter)
        press(Qt.Key_Return)
        compare(stage.titleOf("c"), "new")
        tryVerify(() => list.activeFocus)
        verify(named("new") !== null)
        press(Qt.Key_Delete) // the keys are the list's again
        tryVerify(() => named("new") === null)
    }

    function test_escapeLeavesARename() {
        sidebar.focusList()
        press(Qt.Key_F2)
        tryVerify(() => named("Title") !== null && named("Title").activeFocus)
        press("x")
        press(Qt.Key_Escape)
        compare(stage.titleOf("c"), "Rust")
        tryVerify(() => list.activeFocus)
    }

    function test_deletingCanBeUndone() {
        sidebar.focusList()
        press(Qt.Key_Delete)
        tryVerify(() => named("Rust") === null)
        verify(named("“Rust” was deleted.") !== null)
        mouseClick(named("Undo"))
        tryVerify(() => named("Rust") !== null)
        tryVerify(() => titles() === "Rust Poems Pumps")
    }

    function test_theMenuPinsAndArchives() {
        sidebar.focusList()
        press(Qt.Key_End)
        press(Qt.Key_F10, Qt.ShiftModifier)
        chooseInMenu("Pin", 2)
        tryCompare(list, "count", 3)
        tryVerify(() => titles() === "Pumps Rust Poems")
        verify(named("Pinned") !== null)
        press(Qt.Key_Home)
        press(Qt.Key_F10, Qt.ShiftModifier)
        verify(named("Archive") !== null)
        chooseInMenu("Unpin", 4)
        tryVerify(() => titles() === "Rust Poems")
        mouseClick(named("Archive"))
        tryVerify(() => titles() === "Pumps")
        mouseClick(named("Back from the archive"))
        tryVerify(() => titles() === "Rust Poems")
    }

    function test_aConversationIsPutIntoAFolderAndFoundThere() {
        verify(named("Shown conversations") === null)
        sidebar.focusList()
        press(Qt.Key_F10, Qt.ShiftModifier)
        tryVerify(() => inMenu("Folder and tags…") !== null)
        press(Qt.Key_Down)
        press(Qt.Key_Down)
        press(Qt.Key_Down)
        press(Qt.Key_Return)
        tryVerify(() => inMenu("Folder") !== null && inMenu("Folder").activeFocus)
        for (const letter of "work")
            press(letter)
        press(Qt.Key_Tab)
        tryVerify(() => inMenu("Tags").activeFocus)
        for (const letter of "fast, new")
            press(letter)
        press(Qt.Key_Return)
        tryVerify(() => list.activeFocus)
        tryVerify(() => named("Shown conversations") !== null)
        const shelves = named("Shown conversations")
        compare(shelves.displayText, "All conversations")
        compare(shelves.count, 4)
        shelves.forceActiveFocus()
        press(Qt.Key_Down)
        tryVerify(() => titles() === "Rust")
        compare(shelves.displayText, "work")
        press(Qt.Key_Down)
        compare(shelves.displayText, "#fast")
        tryVerify(() => titles() === "Rust")
        press(Qt.Key_Home)
        tryVerify(() => titles() === "Rust Poems Pumps")
    }

    function test_searchShowsWhatFits() {
        sidebar.focusSearch()
        for (const letter of "po")
            press(letter)
        tryVerify(() => named("Search results") !== null && named("Search results").count === 1)
        verify(named("Conversations") === null)
        press(Qt.Key_Down)
        press(Qt.Key_Return)
        compare(opened.signalArguments[0][0], "b")
        sidebar.focusSearch()
        press(Qt.Key_Escape)
        tryVerify(() => named("Conversations") !== null)
    }
}
