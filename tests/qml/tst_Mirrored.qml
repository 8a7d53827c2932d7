// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Oriel.Shell
import Oriel.Test
import "find.js" as Find

/* The window of a language that is read from right to left. */
TestCase {
    id: root
    name: "Mirrored"
    when: windowShown
    visible: true

    Component { id: stageComponent; ChatStage { } }
    Component { id: windowComponent; Main { shown: true } }

    property ChatStage stage
    property Main window

    function named(name) {
        return Find.byName(window.contentItem.parent, item => item.Accessible.name, name)
    }
    function leftOf(item) { return item.mapToItem(null, 0, 0).x }
    function rightOf(item) { return item.mapToItem(null, item.width, 0).x }
    function init() {
        failOnWarning(/qml/)
        stage = stageComponent.createObject(root)
        const roots = stage.roots()
        roots.mirrored = true
        window = windowComponent.createObject(root, roots)
        window.requestActivate()
        tryVerify(() => window.active)
    }
    function cleanup() {
        stage.finish()
        window.destroy()
        stage.destroy()
    }
    function answer(text) {
        stage.composer.text = "why"
        stage.composer.send()
        stage.say(text)
        stage.finish()
        tryVerify(() => named("Answer complete") !== null)
    }
    /* The text documents of the blocks of the last message. */
    function edits() {
        const found = []
        collect(named("Messages").itemAtIndex(1), found)
        return found
    }
    function collect(item, found) {
        for (let i = 0; i < item.children.length; ++i) {
            const child = item.children[i]
            if (child.visible && child.positionToRectangle !== undefined)
                found.push(child)
            collect(child, found)
        }
    }

    function test_theSidebarIsAtTheRightAndTheConversationAtItsLeft() {
        tryCompare(named("Sidebar"), "visible", true)
        tryVerify(() => rightOf(named("Sidebar")) === window.width)
        verify(rightOf(named("Message")) <= leftOf(named("Sidebar")))
    }

    function test_theDrawerComesFromTheRight() {
        window.width = 480
        tryVerify(() => named("Show the sidebar") !== null)
        verify(leftOf(named("Show the sidebar")) > 240)
        keyClick(Qt.Key_B, Qt.ControlModifier)
        tryVerify(() => named("Sidebar") !== null && rightOf(named("Sidebar")) === window.width)
        tryVerify(() => leftOf(named("Settings")) < leftOf(named("Archive")))
    }

    function test_whatIsAtTheEndOfALineIsAtItsLeft() {
        tryVerify(() => leftOf(named("Send")) < leftOf(named("Message")))
        tryVerify(() => rightOf(named("Model: tiny")) < window.width / 2)
    }

    function test_whatStandsOverTheWindowIsMirroredToo() {
        stage.haveProvider("here", "Here", ["tiny"])
        keyClick(Qt.Key_M, Qt.ControlModifier)
        tryVerify(() => named("Search models") !== null)
        const picker = named("Search models").parent
        verify(picker.LayoutMirroring.enabled)
        tryVerify(() => leftOf(picker) < window.width / 2)
        keyClick(Qt.Key_Escape)
        keyClick(Qt.Key_K, Qt.ControlModifier)
        tryVerify(() => named("Command palette") !== null)
        verify(named("Command palette").LayoutMirroring.enabled)
    }

    function test_picturesWithADirectionTurn() {
        answer("because")
        stage.actions.regenerate(1)
        stage.say("again")
        stage.finish()
        tryVerify(() => named("Previous version") !== null)
        compare(named("Previous version").picture, "right")
        compare(named("Next version").picture, "left")
        tryVerify(() => leftOf(named("Next version")) < leftOf(named("Previous version")))
        keyClick(Qt.Key_Comma, Qt.ControlModifier)
        tryVerify(() => named("Back to the conversation") !== null)
        compare(named("Back to the conversation").picture, "back_rtl")
    }

    function test_aTableBeginsWhereItsLettersDo() {
        answer("| مصباح | فعل |\n|---|---|\n| أحمر | check |\n\n| lamp | do |\n|---|---|\n| red | check |")
        tryVerify(() => edits().length === 2)
        const [arabic, latin] = edits()
        const place = (edit, position) => edit.positionToRectangle(position).x
        const word = (edit, letters) => edit.getText(0, edit.length).indexOf(letters)
        tryVerify(() => place(arabic, word(arabic, "مصباح")) > place(arabic, word(arabic, "فعل")))
        verify(place(arabic, word(arabic, "فعل")) > arabic.width / 2) // all of it stands at the right
        verify(place(latin, word(latin, "lamp")) < place(latin, word(latin, "do")))
        verify(place(latin, word(latin, "do")) < latin.width / 2)
    }

    function test_aWideTableFromRightToLeftShowsItsBeginning() {
        window.width = 480
        answer("|" + " عمود |".repeat(12) + "\n|" + "---|".repeat(12) + "\n|" + " x |".repeat(12))
        tryVerify(() => edits().length === 1)
        const edit = edits()[0]
        tryVerify(() => edit.width > window.width)
        tryVerify(() => rightOf(edit) <= window.width)
    }

    function test_aBlockGoesAsItsOwnLettersGo() {
        answer("hello\n\nمرحبا\n\n```\nint a; // اثنان\n```")
        tryVerify(() => edits().length === 3)
        const [latin, arabic, code] = edits()
        verify(latin.positionToRectangle(0).x < latin.width / 2)
        verify(arabic.positionToRectangle(0).x > arabic.width / 2)
        verify(code.positionToRectangle(0).x < code.width / 2)
        verify(leftOf(named("Copy code")) > leftOf(code)) // its own bar is not mirrored
    }
}
