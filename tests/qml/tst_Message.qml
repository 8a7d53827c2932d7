// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Oriel.Controls
import Oriel.Message
import Oriel.Test
import Oriel.ViewModels
import "find.js" as Find

TestCase {
    id: root
    name: "Message"
    when: windowShown
    visible: true
    width: 500
    height: 400

    Component {
        id: bodyComponent
        MessageBody {
            width: 400
            isMine: false
            typesetter: Typesetter { }
        }
    }
    ChatStage { id: stage }
    TextEdit { id: pasted; visible: false }

    property MessageBody body

    function init() {
        failOnWarning(/qml/)
        body = createTemporaryObject(bodyComponent, root)
    }
    function named(name) {
        return Find.byName(body, item => item.Accessible.name, name)
    }
    function clipboard() {
        pasted.clear()
        pasted.paste()
        return pasted.text
    }

    function test_markdownIsShownAsItLooks() {
        body.load("# Title\n\nSome *words*.\n\n1. one\n2. two", true)
        compare(body.count, 4)
        compare(body.text, "Title\nSome words.\none\ntwo")
        tryVerify(() => body.height > 80)
    }

    function test_itGrowsInItsPlace() {
        body.load("first\n\nsec", false)
        tryVerify(() => body.implicitHeight > 0)
        const before = body.implicitHeight
        body.add("ond")
        compare(body.text, "first\nsecond")
        compare(body.implicitHeight, before)
        body.add("\n\nthird")
        tryVerify(() => body.implicitHeight > before)
        body.finish()
        compare(body.count, 3)
    }

    function test_codeIsCopiedAsItWasWritten() {
        body.load("Look:\n\n```cpp\nint a;\n", false)
        body.add("int b;\n")
        body.add("```\n")
        body.finish()
        tryVerify(() => named("Copy code") !== null)
        mouseClick(named("Copy code"))
        compare(clipboard(), "int a;\nint b;")
    }

    function test_longLinesWrapWhenAsked() {
        body.load("```\n" + "word ".repeat(60) + "\n```", true)
        tryVerify(() => named("Wrap lines") !== null)
        tryVerify(() => body.implicitHeight > 0)
        const before = body.implicitHeight
        mouseClick(named("Wrap lines"))
        tryVerify(() => body.implicitHeight > before)
        mouseClick(named("Do not wrap"))
        tryCompare(body, "implicitHeight", before)
    }

    /* Where the middle of the first words of \a block is. */
    function startOf(row) {
        const place = body.caretAt(row, 0)
        return Qt.point(place.x + 3, place.y + place.height / 2)
    }

    function test_theMouseSelectsOverBlocks() {
        body.load("one two\n\n- three four\n\n```\nfive six\n```", true)
        tryVerify(() => body.implicitHeight > 0)
        const from = startOf(0), to = body.caretAt(2, 4)
        mousePress(body, from.x, from.y)
        mouseMove(body, from.x + 5, from.y + 20)
        mouseMove(body, to.x, to.y + to.height / 2)
        mouseRelease(body, to.x, to.y + to.height / 2)
        compare(body.selection.plainText(), "one two\n\n• three four\n\nfive")
        verify(body.activeFocus)
        keyClick(Qt.Key_C, Qt.ControlModifier)
        compare(clipboard(), "one two\n\n• three four\n\nfive")
        mouseClick(body, from.x, from.y)
        verify(body.selection.empty)
        mouseDoubleClickSequence(body, from.x, from.y)
        compare(body.selection.plainText(), "one")
    }

    function test_theKeyboardSelectsOverBlocks() {
        body.load("first line\n\n| a | b |\n|---|---|\n| c | d |\n\nlast", true)
        tryVerify(() => body.implicitHeight > 0)
        body.forceActiveFocus()
        keyClick(Qt.Key_Right, Qt.ControlModifier | Qt.ShiftModifier)
        compare(body.selection.plainText(), "first ")
        for (let i = 0; i < 3; ++i)
            keyClick(Qt.Key_Down, Qt.ShiftModifier)
        compare(body.selection.caretRow, 2)
        keyClick(Qt.Key_End, Qt.ControlModifier | Qt.ShiftModifier)
        compare(body.selection.plainText(), "first line\n\na\tb\nc\td\n\nlast")
        compare(body.selection.markdown(), "first line\n\n| a | b |\n|---|---|\n| c | d |\n\nlast")
        keyClick(Qt.Key_Left)
        verify(body.selection.empty)
        keyClick(Qt.Key_A, Qt.ControlModifier)
        compare(body.selection.startIn(1), 0)
    }

    function test_aSelectionStaysWhileTheMessageGrows() {
        body.load("one two", false)
        tryVerify(() => body.implicitHeight > 0)
        body.forceActiveFocus()
        keyClick(Qt.Key_Right, Qt.ControlModifier | Qt.ShiftModifier)
        body.add(" three\n\nfour")
        compare(body.selection.plainText(), "one ")
        body.load("another", true)
        verify(body.selection.empty)
    }

    function topmost() {
        let item = body
        while (item.parent !== null)
            item = item.parent
        return item
    }

    function test_aLinkShowsWhereItLeadsBeforeItIsOpened() {
        body.load("[example.org](https://elsewhere.example/path)", true)
        tryVerify(() => body.implicitHeight > 0)
        const place = startOf(0)
        mouseMove(body, place.x, place.y)
        mouseClick(body, place.x, place.y)
        tryVerify(() => Find.byName(topmost(), item => item.text, "https://elsewhere.example/path") !== null)
        keyClick(Qt.Key_Escape)
        tryVerify(() => Find.byName(topmost(), item => item.Accessible.name, "Open link") === null)
        keyClick(Qt.Key_Return)
        tryVerify(() => Find.byName(topmost(), item => item.Accessible.name, "Open link") !== null)
        keyClick(Qt.Key_Escape)
    }

    function test_picturesOfOthersAreLoadedWhenThePersonSaysSo() {
        body.load("![a cat](https://127.0.0.1:9/cat.png)", true)
        tryVerify(() => named("Load picture") !== null)
        wait(50)
        verify(named("Try again") === null)
        compare(body.text, "a cat")
    }

    function test_codeIsTheSameHoweverItCame() {
        const code = "fn main() {\n\n    1\n}"
        body.load("```rust\n", false)
        for (const letter of code + "\n```\n")
            body.add(letter)
        body.finish()
        tryVerify(() => body.implicitHeight > 0)
        body.selection.selectBlock(0)
        compare(body.selection.markdown(), code)
        const edit = Find.byName(body, item => item instanceof TextEdit ? item.text : "", code)
        verify(edit !== null)
        compare(edit.selectedText.length, code.length)
    }

    function test_formulasKeepTheirPlaceInWords() {
        body.load("so $a$ is\n\n$$b$$", true)
        tryVerify(() => body.implicitHeight > 0)
        body.selection.selectAll()
        compare(body.selection.plainText(), "so $a$ is\n\n$$b$$")
    }

    function test_aLongMessageMakesOnlyWhatIsNear() {
        body.seenFrom = 0
        body.seenTo = 1000
        body.load("word word\n\n".repeat(500), true)
        tryVerify(() => body.implicitHeight > 500 * Theme.body)
        const made = () => {
            let count = 0
            for (let row = 0; row < body.count; ++row)
                count += body.caretAt(row, 4).x > 0 ? 1 : 0
            return count
        }
        tryVerify(() => made() > 10 && made() < 100)
        verify(body.caretAt(0, 4).x > 0)
        body.seenFrom = body.implicitHeight - 1000
        body.seenTo = body.implicitHeight
        tryVerify(() => body.caretAt(499, 4).x > 0 && body.caretAt(0, 4).x === 0)
        body.selection.selectAll()
        compare(body.selection.plainText().length, 500 * 9 + 499 * 2)
    }

    function test_aLongMessageIsSelectedFromEndToEnd() {
        body.seenFrom = 0
        body.seenTo = 400
        body.load("one two\n\n".repeat(300), true)
        tryVerify(() => body.implicitHeight > 300 * Theme.body)
        const from = startOf(0)
        mousePress(body, from.x, from.y)
        mouseMove(body, from.x + 5, from.y + 20)
        body.seenFrom = body.implicitHeight - 400 // it was scrolled meanwhile
        body.seenTo = body.implicitHeight
        tryVerify(() => body.caretAt(299, 4).x > 0)
        const to = body.caretAt(299, 3)
        body.extendTo(Qt.point(to.x, to.y + to.height / 2))
        compare(body.selection.plainText(), "one two\n\n".repeat(299) + "one")
        mouseRelease(body, from.x, from.y)
        body.selection.selectBlock(150) // which is not made
        compare(body.selection.plainText(), "one two")
    }

    function marksIn(item, colour = Theme.found) {
        let marks = []
        for (let i = 0; i < item.children.length; ++i) {
            const child = item.children[i]
            if (child instanceof Rectangle && child.color == colour)
                marks.push(child)
            marks = marks.concat(marksIn(child, colour))
        }
        return marks
    }
    function test_wordsThatAreLookedForAreMarked() {
        body.load("the sky, " + "much more ".repeat(30) + "sky\n\n- sky\n\n```\nsky()\n```", true)
        tryVerify(() => body.implicitHeight > 0)
        compare(marksIn(body).length, 0)
        body.sought = "sky"
        tryVerify(() => marksIn(body).length === 4, 2000, marksIn(body).length + " marks")
        const first = marksIn(body)[0]
        const place = body.caretAt(0, 4)
        fuzzyCompare(first.mapToItem(body, 0, 0).x, place.x, 1)
        fuzzyCompare(first.mapToItem(body, 0, 0).y, place.y, 1)
        body.sought = ""
        tryVerify(() => marksIn(body).length === 0)
        body.load("another", false)
        body.sought = "sky"
        body.add(" sky")
        tryVerify(() => marksIn(body).length === 1)
    }

    function test_thePlaceThatThePersonIsAtIsToldApart() {
        body.load("the sky and a sky\n\n```\nsky()\n```", true)
        tryVerify(() => body.implicitHeight > 0)
        body.sought = "sky"
        tryVerify(() => marksIn(body).length === 3)
        compare(marksIn(body, Theme.foundHere).length, 0)
        body.soughtPlace = 1
        tryVerify(() => marksIn(body, Theme.foundHere).length === 1)
        const mark = marksIn(body, Theme.foundHere)[0]
        fuzzyCompare(mark.mapToItem(body, 0, 0).x, body.caretAt(0, 14).x, 2)
        verify(mark.border.width > 0) // not by its colour alone
        body.soughtPlace = 2
        tryVerify(() => marksIn(body, Theme.foundHere).length === 1 && marksIn(body, Theme.foundHere)[0].mapToItem(body, 0, 0).y > body.topOf(1))
        body.soughtPlace = -1
        tryVerify(() => marksIn(body, Theme.foundHere).length === 0)
    }

    function test_aPlaceFarToTheRightIsScrolledTo() {
        const wide = "x".repeat(400)
        body.load("```\n" + wide + " sky\n```\n\n| a | b |\n|---|---|\n| sky | c |", true)
        tryVerify(() => body.implicitHeight > 0)
        body.sought = "sky"
        body.soughtPlace = 0
        const inSight = () => {
            const mark = marksIn(body, Theme.foundHere)[0] ?? null
            return mark !== null && mark.mapToItem(body, 0, 0).x >= 0 && mark.mapToItem(body, mark.width, 0).x <= body.width
        }
        tryVerify(inSight)
        body.soughtPlace = 1
        tryVerify(inSight)
    }

    function test_aVeryLongMessageIsShownALittleLater() {
        body.seenTo = 500
        body.load("words that go on\n\n".repeat(5000), true)
        verify(body.implicitHeight > 1000) // it has its room at once
        verify(!body.empty)
        tryCompare(body, "count", 5000)
        verify(body.caretAt(0, 4).x > 0)
    }

    function test_assistiveTechnologyReadsAllOfIt() {
        body.load("# One\n\n" + "two ".repeat(100) + "\n\n```\nthree\n```", true)
        tryVerify(() => body.implicitHeight > 0)
        compare(stage.accessibleText(body), "One\n" + "two ".repeat(100).trim() + "\nthree")
    }
}
