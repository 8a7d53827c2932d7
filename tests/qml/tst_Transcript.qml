// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Oriel.Chat
import Oriel.Test
import "find.js" as Find

/* Where the view of a conversation stands, whatever happens around it. */
TestCase {
    id: root
    name: "Transcript"
    when: windowShown
    visible: true
    width: 600
    height: 500

    Component { id: stageComponent; ChatStage { } }
    Component {
        id: viewComponent
        TranscriptView {
            id: view

            required property ChatStage stage

            anchors.fill: parent
            transcript: stage.chat.transcript
            actions: stage.actions
            hasOlder: stage.chat.hasOlder
            hasNewer: stage.chat.hasNewer
            onOlderWanted: stage.chat.loadOlder()
            onNewerWanted: stage.chat.loadNewer()
            onEndWanted: stage.chat.showEnd()
            onPlaceChanged: (message, block, offset) => {
                stage.chat.keepPlace(message, block, offset)
                root.toldPlace = message + " " + offset
            }

            Connections {
                target: view.stage.chat

                function onLanded(row) { view.land(row) }
                function onEndShown() { view.toEnd() }
                function onPlaceFound(row, block, offset) { view.restore(row, block, offset) }
                function onReplacing(row) { view.hold(row) }
                function onReplaced(row) { view.release(row) }
            }
        }
    }

    property ChatStage stage
    property TranscriptView view
    property Item list
    property string toldPlace

    function init() {
        failOnWarning(/qml/)
        stage = stageComponent.createObject(root)
        view = viewComponent.createObject(root, {stage: stage})
        list = Find.byName(view, item => item.Accessible.name, "Messages")
    }
    function cleanup() {
        stage.finish()
        view.destroy()
        stage.destroy()
    }
    function open(id) {
        stage.chat.open(id)
        tryVerify(() => list.count > 0)
        frame()
    }
    /* Until what was asked for has been laid out and drawn. */
    function frame() {
        for (let i = 0; i < 3; ++i) {
            view.Window.window.update()
            waitForRendering(view)
        }
    }
    /* The y on the screen of the message that holds this text, or NaN. */
    function placeOf(text) {
        for (let row = 0; row < list.count; ++row) {
            const item = list.itemAtIndex(row)
            if (item !== null && item.name.includes(text + "\n"))
                return item.y - list.contentY
        }
        return NaN
    }
    function textAtTop() {
        const item = list.itemAt(list.width / 2, list.contentY + 1) ?? list.itemAt(list.width / 2, list.contentY + 20)
        return /number \d+/.exec(item.name)[0]
    }

    function test_opensAtTheEnd() {
        stage.keep("long", 200, 3)
        open("long")
        tryVerify(() => view.atEnd)
        verify(placeOf("number 199") < list.height)
        verify(view.following)
    }

    function test_olderMessagesComeInWithoutAJump() {
        stage.keep("long", 120, 3)
        open("long")
        tryVerify(() => view.atEnd)
        let seen = 119
        for (let i = 0; i < 400 && seen > 0; ++i) {
            const text = textAtTop()
            const before = placeOf(text)
            list.scrollBy(-200)
            frame()
            const after = placeOf(text)
            const number = Number(textAtTop().slice(7))
            verify(number <= seen, "from " + seen + " to " + number)
            if (list.contentY > list.originY)
                fuzzyCompare(after - before, 200, 1.5)
            seen = number
        }
        compare(seen, 0)
        verify(!stage.chat.hasOlder)
    }

    function test_whatGrowsBelowMovesNothing() {
        stage.keep("long", 20, 6)
        open("long")
        stage.chat.send("next")
        stage.say("line\n\n")
        view.scroll(-1)
        frame()
        const text = textAtTop()
        const place = placeOf(text)
        for (let i = 0; i < 5; ++i) {
            stage.say("line\n\n".repeat(40))
            frame()
            fuzzyCompare(placeOf(text), place, 1)
        }
    }

    function test_whatGrowsAboveMovesNothing() {
        stage.keep("long", 40, 6)
        open("long")
        view.scroll(-4)
        frame()
        view.scroll(1.5)
        frame()
        const text = textAtTop()
        const place = placeOf(text)
        const row = Number(text.slice(7)) - 1
        verify(list.itemAtIndex(row) !== null) // it was in sight
        const above = list.itemAtIndex(row)
        above.implicitHeight += 300 // a late image, say
        frame()
        fuzzyCompare(placeOf(text), place, 1)
        above.implicitHeight -= 200
        frame()
        fuzzyCompare(placeOf(text), place, 1)
    }

    function test_whatGrowsInTheMessageAtTheEdgeMovesNothingAbove() {
        stage.keep("long", 10, 3)
        open("long")
        stage.chat.send("next")
        stage.say("first\n\n" + "line\n\n".repeat(60))
        tryVerify(() => list.itemAtIndex(list.count - 1) !== null)
        const item = list.itemAtIndex(list.count - 1)
        tryVerify(() => item.height > 2 * list.height && view.atEnd)
        view.scroll(-0.5)
        frame()
        const place = item.y - list.contentY
        verify(place < 0) // it begins above the edge
        stage.say("line\n\n".repeat(50))
        frame()
        fuzzyCompare(item.y - list.contentY, place, 1)
        stage.finish()
        frame()
        fuzzyCompare(item.y - list.contentY, place, 1)
    }

    function test_aNarrowerViewShowsTheSameMessage() {
        stage.keep("long", 60, 4)
        open("long")
        view.scroll(-3)
        frame()
        const text = textAtTop()
        root.width = 400
        frame()
        frame()
        compare(textAtTop(), text)
        root.width = 600
        frame()
        compare(textAtTop(), text)
    }

    function test_itIsWhereItWasLeft() {
        stage.keep("long", 200, 4)
        stage.keep("other", 5, 3)
        open("long")
        for (let i = 0; i < 8; ++i) {
            view.scroll(-1)
            frame()
        }
        const text = textAtTop()
        const place = placeOf(text)
        verify(!view.following)
        root.toldPlace = ""
        list.takeAnchor()
        tryVerify(() => root.toldPlace !== "") // when the view has come to rest
        open("other")
        verify(view.following)
        open("long")
        frame()
        compare(textAtTop(), text)
        fuzzyCompare(placeOf(text), place, 2)
    }

    function test_landsOnAMessageFarUp() {
        stage.keep("long", 300, 3)
        open("long")
        stage.chat.openAt("long", "long100")
        tryVerify(() => !isNaN(placeOf("number 100")))
        frame()
        const place = placeOf("number 100")
        verify(place >= 0 && place < list.height, place)
        verify(!view.following)
        view.toEnd()
        tryVerify(() => !isNaN(placeOf("number 299")))
        tryVerify(() => view.atEnd && view.following)
    }

    function test_landsOnTheWordsOfALongMessage() {
        stage.keep("long", 20, 3)
        open("long")
        stage.chat.send("next")
        stage.say("some line of words\n\n".repeat(300) + "the needle is here\n\n" + "some line of words\n\n".repeat(300))
        stage.finish()
        tryVerify(() => view.atEnd)
        view.sought = "needle"
        tryVerify(() => list.itemAtIndex(list.count - 1) !== null)
        view.soughtMessage = list.itemAtIndex(list.count - 1).messageId
        view.soughtPlace = 0
        view.land(list.count - 1)
        const item = list.itemAtIndex(list.count - 1)
        const y = () => item.y + item.topOf(300) - list.contentY
        tryVerify(() => Math.abs(y() - list.height / 3) < 40)
        frame()
        frame()
        fuzzyCompare(y(), list.height / 3, 40)
        verify(!isNaN(item.lineAt(300, 4)))
        verify(!view.following)
        view.scroll(-1)
        frame()
        const after = y()
        verify(after > list.height)
        frame()
        fuzzyCompare(y(), after, 1)
    }

    function test_landsOnEachPlaceOfALongMessage() {
        stage.keep("long", 20, 3)
        open("long")
        stage.chat.send("next")
        const filler = "some line of words\n\n".repeat(200)
        stage.say(filler + "a needle\n\n" + "a needle too\n\n" + filler + "the last needle\n\n" + filler)
        stage.finish()
        tryVerify(() => view.atEnd)
        const last = list.count - 1
        tryVerify(() => list.itemAtIndex(last) !== null)
        const item = list.itemAtIndex(last)
        const y = block => item.y + item.topOf(block) - list.contentY
        view.sought = "needle"
        view.soughtMessage = item.messageId
        view.soughtPlace = 2
        view.land(last)
        tryVerify(() => Math.abs(y(402) - list.height / 3) < 40)
        frame()
        view.soughtPlace = 1
        view.land(last)
        tryVerify(() => Math.abs(y(201) - list.height / 3) < 40)
        frame()
        const place = y(201)
        view.soughtPlace = 0 // is in sight: nothing moves
        view.land(last)
        frame()
        fuzzyCompare(y(201), place, 1)
        view.soughtPlace = 9 // there is none: the message itself is what was found
        view.land(last)
        frame()
        verify(item.y - list.contentY >= 0 && item.y - list.contentY < list.height)
    }

    function test_aLongMessageAtTheEdgeStaysWhileItsBlocksAreMade() {
        stage.keep("long", 4, 3)
        open("long")
        stage.chat.send("next")
        let words = ""
        for (let i = 0; i < 200; ++i)
            words += i % 3 === 0 ? "a line\n\n" : i % 3 === 1 ? "many words in a paragraph ".repeat(40) + "\n\n" : "```\n" + "code\n".repeat(20) + "```\n\n"
        stage.say(words)
        stage.finish()
        tryVerify(() => view.atEnd && list.itemAtIndex(list.count - 1) !== null)
        const item = list.itemAtIndex(list.count - 1)
        view.scroll(-0.4)
        frame()
        let steps = 0
        for (; steps < 40 && list.anchorItem === item && list.contentY > item.y + list.height; ++steps) {
            const block = list.anchorBlock
            const before = item.y + item.topOf(block) - list.contentY
            view.scroll(-0.4)
            const moved = item.y + item.topOf(block) - list.contentY
            frame()
            fuzzyCompare(item.y + item.topOf(block) - list.contentY, moved, 1.5)
            verify(moved > before || list.contentY <= list.originY)
        }
        verify(steps > 20, steps)
    }

    function test_anotherVersionStandsInTheSamePlace() {
        stage.keep("long", 9, 4)
        open("long")
        stage.chat.send("next")
        stage.say("one answer")
        stage.finish()
        stage.actions.regenerate(10)
        stage.say("another answer")
        stage.finish()
        frame()
        const y = list.itemAtIndex(10).y - list.contentY
        compare(list.itemAtIndex(10).versionCount, 2)
        stage.actions.showVersion(10, -1)
        frame()
        compare(list.itemAtIndex(10).name, "Assistant said: one answer")
        fuzzyCompare(list.itemAtIndex(10).y - list.contentY, y, 1)
    }

    function test_whatIsDoneWithAMessageHasItsName() {
        stage.keep("short", 2, 1)
        open("short")
        const last = list.itemAtIndex(1)
        tryVerify(() => Find.byName(last, item => item.Accessible.name, "Regenerate") !== null)
        for (const name of ["Copy", "Quote", "Branch"])
            verify(Find.byName(last, item => item.Accessible.name, name) !== null, name)
        const first = list.itemAtIndex(0)
        verify(Find.byName(first, item => item.Accessible.name, "Edit") === null)
        first.forceActiveFocus()
        tryVerify(() => Find.byName(first, item => item.Accessible.name, "Edit") !== null)
    }
}
