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
    name: "Window"
    when: windowShown
    visible: true

    Component { id: stageComponent; ChatStage { } }
    Component {
        id: windowComponent
        Main { shown: true }
    }

    property ChatStage stage
    property Main window
    property Item input

    function named(name) {
        return Find.byName(window.contentItem, item => item.Accessible.name, name)
    }
    function init() {
        failOnWarning(/qml/)
        stage = stageComponent.createObject(root)
        window = windowComponent.createObject(root, stage.roots())
        window.requestActivate()
        tryVerify(() => window.active) // keys go to the window before until then
        input = named("Message")
        tryVerify(() => input.activeFocus)
    }
    function cleanup() {
        stage.finish()
        window.destroy()
        stage.destroy() // after the window that shows it
    }
    function isSettled(item) {
        for (let one = item; one !== null; one = one.parent) {
            if (isPolishScheduled(one))
                return false
        }
        return true
    }
    function click(item) {
        tryVerify(() => isSettled(item)) // it is where it will be
        mouseMove(item) // as a hand does: the pointer is there before it presses
        mouseClick(item)
    }
    function ask(text) {
        for (const letter of text)
            keyClick(letter)
        keyClick(Qt.Key_Return)
    }

    function test_aQuestionIsAnswered() {
        compare(named("Model: tiny").Accessible.role, Accessible.Button)
        verify(named("Ready") !== null)
        ask("why")
        compare(stage.requests, 1)
        tryVerify(() => named("Messages").itemAtIndex(1) !== null)
        verify(named("You said: why") !== null)
        verify(named("Answering") !== null)
        compare(named("Messages").Accessible.role, Accessible.List)
        stage.say("be")
        tryVerify(() => named("Assistant said: be") !== null)
        stage.say("cause")
        stage.finish()
        tryVerify(() => named("Assistant said: because") !== null)
        compare(named("Answer complete").Accessible.role, Accessible.StatusBar)
        const texts = named("Assistant said: because")
        compare(Find.byName(texts, item => item.Accessible.name, "Text of the message").text, "because")
    }

    function test_reasoningIsFolded() {
        ask("why")
        stage.think("Let me see.")
        tryVerify(() => named("Show reasoning: Reasoning") !== null)
        stage.say("because")
        tryVerify(() => named("Show reasoning: Thought for 1 s") !== null)
        verify(named("Reasoning") === null)
        click(named("Show reasoning: Thought for 1 s"))
        tryVerify(() => named("Reasoning") !== null)
        compare(named("Reasoning").text, "Let me see.")
        stage.finish()
        tryVerify(() => named("Answer complete") !== null)
        verify(named("Hide reasoning: Thought for 1 s") !== null)
    }

    function test_escapeStops() {
        ask("why")
        stage.say("half")
        keyClick(Qt.Key_Escape)
        compare(stage.stops, 1)
        verify(named("Stopped") !== null)
        tryVerify(() => named("Assistant said: half") !== null)
        verify(named("Retry") !== null)
        verify(input.activeFocus)
    }

    function test_escapeEndsACompositionFirst() {
        ask("why")
        stage.compose(input, "ni")
        keyClick(Qt.Key_Escape)
        compare(stage.stops, 0)
    }

    function test_anErrorIsACardInWords() {
        ask("why")
        stage.failOverloaded("try later")
        tryVerify(() => named("here is overloaded.") !== null)
        compare(named("here is overloaded.").Accessible.role, Accessible.AlertMessage)
        verify(named("here is overloaded.").Accessible.description.includes("try later"))
        verify(named("Error: here is overloaded.") !== null)
        verify(named("Copy details") !== null)
        click(named("Retry"))
        compare(stage.requests, 2)
        tryVerify(() => named("here is overloaded.") === null)
    }

    function test_anErrorLeadsToAnotherModelAndToTheSettings() {
        ask("why")
        stage.failOverloaded("try later")
        tryVerify(() => named("Switch model") !== null)
        verify(named("Regenerate") === null) // the card offers it
        click(named("Switch model"))
        tryVerify(() => window.activeFocusItem.Accessible.name === "Search models")
        keyClick(Qt.Key_Escape)
        tryVerify(() => input.activeFocus)
        click(named("Open settings"))
        tryVerify(() => named("Back to the conversation") !== null)
    }

    function test_wordsBeforeAnErrorAreKept() {
        ask("why")
        stage.say("half")
        stage.failCut()
        tryVerify(() => named("Assistant said: half") !== null)
        verify(named("The answer broke off before its end.") !== null)
    }

    function test_typingGoesOnWhileAnAnswerStreams() {
        ask("one")
        stage.say("1")
        ask("two")
        compare(stage.requests, 1)
        verify(named("Withdraw") !== null)
        keyClick("x")
        stage.say("!")
        keyClick("y")
        compare(input.text, "xy")
        stage.finish()
        compare(stage.requests, 2)
        compare(input.text, "xy")
    }

    function test_followsUntilThePersonScrolls() {
        ask("long")
        stage.say("line\n\n".repeat(200))
        const list = named("Messages")
        tryVerify(() => list.atYEnd)
        stage.say("line\n\n".repeat(50))
        tryVerify(() => list.atYEnd && list.contentHeight > list.height * 4)
        verify(named("To the end") === null)

        keyClick(Qt.Key_PageUp, Qt.ControlModifier)
        verify(!list.atYEnd)
        const place = list.contentY
        stage.say("line\n\n".repeat(50))
        stage.finish()
        wait(100)
        compare(list.contentY, place)
        click(named("To the end"))
        tryVerify(() => list.atYEnd)
        tryVerify(() => named("To the end") === null)
    }

    function test_aNewChatCanBeUndone() {
        ask("why")
        stage.say("because")
        stage.finish()
        keyClick(Qt.Key_N, Qt.ControlModifier)
        tryVerify(() => named("Messages") === null)
        click(named("Undo"))
        tryVerify(() => named("Assistant said: because") !== null)
    }

    function test_aNoticeStaysUntilItIsRead() {
        const sentence = "The history was damaged."
        verify(!named("Got it"))
        stage.notice(sentence)
        tryVerify(() => named(sentence) !== null)
        click(named("Got it"))
        tryVerify(() => !named("Got it"))
        verify(input.activeFocus)
    }
    function test_aSuggestionIsAsked() {
        click(named("Why?"))
        compare(stage.requests, 1)
        verify(input.activeFocus)
    }

    function test_keysGoToTheChoiceOfAModelWhileItIsOpen() {
        keyClick(Qt.Key_M, Qt.ControlModifier)
        ask("why") // no model is called so
        compare(stage.requests, 0)
        keyClick(Qt.Key_Escape)
        tryVerify(() => input.activeFocus)
    }

    function test_tabLeavesTheEmptyComposer() {
        keyClick(Qt.Key_Tab)
        verify(!input.activeFocus)
        compare(input.text, "")
        keyClick(Qt.Key_Tab, Qt.ShiftModifier)
        verify(input.activeFocus)
    }

    function over(name) {
        return Find.byName(window.contentItem.parent, item => item.Accessible.name, name)
    }
    function test_aSlashOpensTheCommands() {
        keyClick("/")
        tryVerify(() => over("Search commands and conversations")?.activeFocus ?? false)
        compare(input.text, "")
        for (const letter of "keyb")
            keyClick(letter)
        keyClick(Qt.Key_Return)
        tryVerify(() => over("Search commands")?.activeFocus ?? false) // the list of keys
        keyClick(Qt.Key_Escape)
        tryVerify(() => input.activeFocus)
        compare(input.text, "")
    }

    function test_aSlashIsALetterWhenNoCommandIsWanted() {
        keyClick("/")
        tryVerify(() => over("Search commands and conversations")?.activeFocus ?? false)
        keyClick(Qt.Key_Escape)
        tryCompare(input, "text", "/")
        tryVerify(() => input.activeFocus)
        keyClick("/") // within a text it is one anyway
        compare(input.text, "//")
    }

    function test_f6GoesRound() {
        ask("why")
        stage.finish()
        keyClick(Qt.Key_F6)
        tryVerify(() => named("Conversations").activeFocus)
        keyClick(Qt.Key_F6)
        tryVerify(() => named("Messages").activeFocus)
        keyClick(Qt.Key_F6)
        tryVerify(() => input.activeFocus)
    }

    function test_theFindBarHasTheKeysWhenItIsFirstOpened() {
        ask("why")
        stage.finish()
        tryVerify(() => named("You said: why") !== null)
        compare(named("Find in this conversation"), null)
        keyClick(Qt.Key_F, Qt.ControlModifier)
        tryVerify(() => named("Find in this conversation")?.activeFocus ?? false)
        keyClick(Qt.Key_Escape)
        tryVerify(() => input.activeFocus)
        compare(named("Find in this conversation"), null)
    }

    function test_theFindBarShowsWhatASearchThroughAllWasFor() {
        ask("why")
        stage.finish()
        stage.finder.openAt("why", "")
        tryVerify(() => named("Find in this conversation") !== null)
        compare(named("Find in this conversation").text, "why")
        verify(input.activeFocus)
        keyClick(Qt.Key_Escape)
        tryVerify(() => named("Find in this conversation") === null)
    }

    function test_fitsSmallWindows_data() {
        return [{tag: "480 x 480", width: 480, height: 480, scale: 100}, {tag: "480 x 480 at 200 %", width: 480, height: 480, scale: 200},
                {tag: "large", width: 1800, height: 1200, scale: 100}]
    }
    function test_fitsSmallWindows(row) {
        window.width = row.width
        window.height = row.height
        stage.preferences.chooseTextScale(row.scale)
        ask("why")
        stage.failOverloaded("try later")
        tryVerify(() => named("Copy details") !== null)
        for (const name of ["Message", "Send", "New chat", "Model: tiny", "Retry", "Copy details", "Error: here is overloaded."]) {
            tryVerify(() => named(name) !== null, 1000, name)
            const item = named(name)
            const isWhole = () => {
                const x = item.mapToItem(window.contentItem, 0, 0).x
                return x >= 0 && x + item.width <= row.width
            }
            tryVerify(isWhole, 1000, name + " is cut at the side")
            verify(item.width > 0 && item.height > 0, name)
        }
        const input = named("Send")
        verify(input.mapToItem(window.contentItem, 0, 0).y + input.height <= row.height)
    }
}
