// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Oriel.Shell
import Oriel.Test
import "find.js" as Find

TestCase {
    id: root
    name: "Answers"
    when: windowShown
    visible: true

    Component { id: stageComponent; ChatStage { } }
    Component { id: windowComponent; Main { shown: true } }

    property ChatStage stage
    property Main window

    function named(name) {
        return Find.byName(window.contentItem.parent, item => item.Accessible.name, name)
    }
    function init() {
        failOnWarning(/qml/)
        stage = stageComponent.createObject(root)
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
    function tabTo(name) {
        for (let i = 0; i < 40; ++i) {
            if (window.activeFocusItem.Accessible.name === name)
                return
            keyClick(Qt.Key_Tab)
        }
        fail("the keyboard does not reach " + name)
    }
    function openPanel() {
        keyClick(Qt.Key_P, Qt.ControlModifier | Qt.ShiftModifier)
        tryVerify(() => window.activeFocusItem.Accessible.name === "Instructions for this conversation")
    }

    function test_whatIsSetIsSeenInTheHeaderAndGoesWithTheQuestion() {
        openPanel()
        tabTo("Temperature")
        type("0.2")
        keyClick(Qt.Key_Return)
        tryVerify(() => named("Answers are adjusted: Temperature 0.2") !== null)
        keyClick(Qt.Key_Escape)
        tryVerify(() => named("Message").activeFocus)
        verify(named("Temperature") === null)
        type("why")
        keyClick(Qt.Key_Return)
        compare(stage.answerSetup.texts.temperature, "0.2")
        mouseClick(named("Answers are adjusted: Temperature 0.2"))
        tryVerify(() => named("Temperature") !== null)
        compare(named("Temperature").text, "0.2")
        tabTo("Answer as the settings say")
        keyClick(Qt.Key_Return)
        tryVerify(() => named("Answers are adjusted: Temperature 0.2") === null)
        compare(named("Temperature").text, "")
    }

    function test_whatIsWrittenStaysWithItsConversation() {
        stage.haveConversation("a", "Pumps", 0)
        stage.conversations.load()
        window.open("a", "")
        openPanel()
        type("rhymes")
        keyClick(Qt.Key_N, Qt.ControlModifier)
        tryVerify(() => named("Message").activeFocus)
        compare(stage.answerSetup.texts.system, "")
        compare(named("Instructions for this conversation").text, "")
        named("Instructions for this conversation").forceActiveFocus()
        type("briefly")
        keyClick(Qt.Key_Down, Qt.AltModifier)
        tryCompare(stage.answerSetup.texts, "system", "rhymes")
    }

    function test_instructionsAreTakenBackWithTheRest() {
        openPanel()
        type("rhymes")
        tabTo("Answer as the settings say")
        keyClick(Qt.Key_Return)
        compare(named("Instructions for this conversation").text, "")
        keyClick(Qt.Key_Escape)
        compare(stage.answerSetup.texts.system, "")
    }

    function test_whatCannotBeIsSaidBesideIt() {
        openPanel()
        tabTo("Top P")
        type("7")
        keyClick(Qt.Key_Return)
        tryVerify(() => named("This is a number from 0 to 1.") !== null)
        compare(named("This is a number from 0 to 1.").Accessible.role, Accessible.AlertMessage)
    }

    function test_escapeTakesBackWhatWasWrittenBeforeItCloses() {
        openPanel()
        tabTo("Seed")
        type("42")
        keyClick(Qt.Key_Escape)
        compare(named("Seed").text, "")
        compare(stage.answerSetup.texts.seed, "")
        keyClick(Qt.Key_Escape)
        tryVerify(() => named("Seed") === null)
    }

    function test_instructionsCountOnceThePersonGoesOn() {
        openPanel()
        type("Rhyme.")
        keyClick(Qt.Key_Return)
        type("Always.")
        keyClick(Qt.Key_Tab)
        compare(stage.answerSetup.texts.system, "Rhyme.\nAlways.")
    }

    function test_whereThereIsNoRoomThePanelCoversTheConversation() {
        window.width = 480
        openPanel()
        verify(named("Message") === null)
        keyClick(Qt.Key_L, Qt.ControlModifier)
        tryVerify(() => named("Message") !== null && named("Message").activeFocus)
        verify(named("Seed") === null)
    }

    function test_theMenuOfTheHeaderDoesItsCommands() {
        type("why")
        keyClick(Qt.Key_Return)
        stage.finish()
        mouseClick(named("More"))
        tryVerify(() => named("Rename the conversation") !== null)
        compare(named("Rename the conversation").Accessible.role, Accessible.MenuItem)
        keyClick(Qt.Key_Down)
        keyClick(Qt.Key_Down)
        keyClick(Qt.Key_Return)
        tryVerify(() => named("Title") !== null && named("Title").activeFocus)
    }
}
