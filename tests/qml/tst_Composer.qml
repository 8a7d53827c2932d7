// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Oriel.Composer
import Oriel.Test
import "find.js" as Find

TestCase {
    id: root
    name: "Composer"
    when: windowShown
    visible: true // a TestCase is hidden by default, and a hidden view takes no keys
    width: 480
    height: 480

    ChatStage { id: stage }
    SignalSpy { id: submitted; signalName: "submitted" }
    SignalSpy { id: stopped; signalName: "stopRequested" }
    SignalSpy { id: wanted; signalName: "filesWanted" }

    Component {
        id: component
        Composer {
            width: 400
            composer: stage.composer
            busy: false
            maximumHeight: 190
        }
    }

    property Composer composer
    property Item input

    function named(name) {
        return Find.byName(composer, item => item.Accessible.name, name)
    }
    function init() {
        stage.composer.text = ""
        composer = createTemporaryObject(component, root)
        submitted.target = composer
        submitted.clear()
        stopped.target = composer
        stopped.clear()
        composer.focusInput()
        input = named("Message")
        tryVerify(() => input.activeFocus)
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
    function type(text) {
        for (const letter of text)
            keyClick(letter)
    }

    function test_namesAreForAssistiveTechnology() {
        verify(input !== null)
        compare(input.Accessible.role, Accessible.EditableText)
        compare(named("Send").Accessible.role, Accessible.Button)
        composer.busy = true
        verify(named("Send") === null)
        verify(named("Stop") !== null)
    }

    function test_enterSends() {
        type("why")
        keyClick(Qt.Key_Return)
        compare(submitted.count, 1)
        verify(stage.said("why"))
        compare(input.text, "")
    }

    function test_ctrlEnterSendsWhereThePersonWantsIt() {
        composer.enterSends = false
        type("a")
        keyClick(Qt.Key_Return)
        keyClick(Qt.Key_Return, Qt.ShiftModifier)
        type("b")
        compare(submitted.count, 0)
        compare(input.text, "a\n\nb")
        keyClick(Qt.Key_Return, Qt.ControlModifier)
        compare(submitted.count, 1)
        verify(stage.said("a\n\nb"))
    }

    function test_aButtonAsksForFiles() {
        wanted.target = stage.composer
        wanted.clear()
        compare(named("Attach").Accessible.role, Accessible.Button)
        click(named("Attach"))
        compare(wanted.count, 1)
    }

    function test_theKeypadsEnterSendsToo() {
        type("why")
        keyClick(Qt.Key_Enter, Qt.KeypadModifier)
        compare(submitted.count, 1)
    }

    function test_shiftEnterBreaksTheLine() {
        type("a")
        keyClick(Qt.Key_Return, Qt.ShiftModifier)
        type("b")
        compare(submitted.count, 0)
        compare(input.text, "a\nb")
        keyClick(Qt.Key_Return)
        verify(stage.said("a\nb"))
    }

    function test_blankTextIsNotSentAndNotLost() {
        type("  ")
        keyClick(Qt.Key_Return)
        compare(submitted.count, 0)
        compare(input.text, "  ")
        verify(!named("Send").enabled)
    }

    function test_enterThatEndsACompositionDoesNotSend() {
        stage.compose(input, "ni")
        verify(composer.composing)
        keyClick(Qt.Key_Return) // the input method let it through while it composes
        compare(submitted.count, 0)
    }

    function test_enterRightBehindTheCommitDoesNotSend() {
        stage.compose(input, "ni")
        stage.commit(input, "你") // the same key press, as some input methods send it
        keyPress(Qt.Key_Return)
        compare(submitted.count, 0)
        keyRelease(Qt.Key_Return)
        compare(input.text, "你")
        wait(1) // the next turn of the event loop: another key press
        keyClick(Qt.Key_Return)
        compare(submitted.count, 1)
        verify(stage.said("你"))
    }

    function test_theButtonStopsWhileAnAnswerStreams() {
        composer.busy = true
        type("next")
        click(named("Stop"))
        compare(stopped.count, 1)
        compare(submitted.count, 0)
        keyClick(Qt.Key_Return) // typing goes on, and Enter hands the next message over
        compare(submitted.count, 1)
    }

    function test_growsWithItsTextUpToItsLimit() {
        const small = composer.implicitHeight
        input.text = "one\ntwo\nthree"
        tryVerify(() => composer.implicitHeight > small)
        input.text = "line\n".repeat(100)
        tryCompare(composer, "implicitHeight", 190)
    }

    function test_whatGoesWithAMessageIsSeenAndCanBeLeftOut() {
        stage.composer.addText("long ".repeat(4000))
        tryVerify(() => named("Pasted text: Sent as text, 19.5 kB") !== null)
        verify(named("Send").enabled)
        compare(input.text, "")
        click(named("Leave out Pasted text"))
        tryVerify(() => named("Leave out Pasted text") === null)
        verify(!named("Send").enabled)
    }

    function test_whatCannotBeSentIsSaid() {
        stage.composer.addFiles(["https://example.org/a.txt"])
        tryVerify(() => named("Got it") !== null)
        click(named("Got it"))
        tryVerify(() => named("Got it") === null)
        verify(input.activeFocus)
    }

    function test_tabLeavesTheText() {
        type("a")
        keyClick(Qt.Key_Tab)
        verify(named("Send").activeFocus)
    }
}
