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
    name: "Documents"
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
    function isSettled(item) {
        for (let one = item; one !== null; one = one.parent) {
            if (isPolishScheduled(one))
                return false
        }
        return true
    }
    function click(item) {
        tryVerify(() => isSettled(item))
        mouseMove(item)
        mouseClick(item)
    }
    function type(text) {
        for (const letter of text)
            keyClick(letter)
    }
    function answer(text) {
        stage.haveSource(1, "manual.pdf", "Hold RESET for five seconds.")
        stage.haveText("Page twelve. Hold RESET for five seconds. Then wait.", 13, 28)
        type("How?")
        keyClick(Qt.Key_Return)
        stage.findSources()
        stage.say(text)
        stage.finish()
    }

    function test_aCitedPassageOpensInItsDocument() {
        answer("Hold it [1].")
        const name = "Source 1: manual.pdf, page 12"
        tryVerify(() => named(name) !== null)
        tryVerify(() => named(name).width > 0)
        click(named(name))
        tryVerify(() => named("Text of the document") !== null)
        const words = named("Text of the document")
        tryVerify(() => words.activeFocus)
        tryCompare(words, "selectedText", "Hold RESET for five seconds.")
        keyClick(Qt.Key_Escape)
        tryVerify(() => named("Text of the document") === null)
        tryVerify(() => named("Message").activeFocus)
    }

    function test_aCitationInTheTextOpensItToo() {
        answer("[1]")
        tryVerify(() => named("Source 1: manual.pdf, page 12") !== null)
        const words = Find.byName(named("Assistant said: [1]"), item => item.Accessible.name, "Text of the message")
        words.forceActiveFocus(Qt.TabFocusReason)
        keyClick(Qt.Key_Return) // the caret stands on it
        tryVerify(() => named("Text of the document") !== null)
    }

    function test_anAnswerWithoutDocumentsHasNoSources() {
        type("How?")
        keyClick(Qt.Key_Return)
        stage.say("So [1].")
        stage.finish()
        tryVerify(() => named("Assistant said: So [1].") !== null)
        verify(named("Sources") === null)
    }

    function test_whatIsAskedAboutIsAChipUntilItIsLeftOut() {
        stage.composer.addFiles(["file:///usr"])
        tryVerify(() => named("Leave out usr") !== null)
        click(named("Leave out usr"))
        tryVerify(() => named("Leave out usr") === null)
        tryVerify(() => named("Message").activeFocus)
    }

    function test_theViewBeginsWithAPlaceToDropThings() {
        keyClick(Qt.Key_D, Qt.ControlModifier)
        tryVerify(() => named("Drop folders and files here") !== null)
        keyClick(Qt.Key_Escape)
        tryVerify(() => named("Message").activeFocus)
    }

    function test_theViewListsWhatThereIs() {
        stage.haveDocuments("Manuals", "pump.pdf")
        keyClick(Qt.Key_D, Qt.ControlModifier)
        tryVerify(() => named("pump.pdf: Ready") !== null)
        verify(named("locked.pdf: The file is encrypted.") !== null)
        verify(named("Read what failed again").visible)
        stage.readDocuments(2, 8)
        tryVerify(() => named("Reading 3 of 10 files") !== null)
        click(named("Pause reading"))
        tryVerify(() => named("Go on reading") !== null)
    }

    function test_whatIsRemovedComesBack() {
        stage.haveDocuments("Manuals", "pump.pdf")
        keyClick(Qt.Key_D, Qt.ControlModifier)
        tryVerify(() => named("Remove Manuals") !== null)
        click(named("Remove Manuals"))
        tryVerify(() => named("pump.pdf: Ready") === null)
        tryVerify(() => named("Undo") !== null)
        click(named("Undo"))
        tryVerify(() => named("pump.pdf: Ready") !== null)
        compare(stage.collections(), 1)
    }

    function test_wordsAreFoundAndTheirPlaceOpens() {
        stage.haveDocuments("Manuals", "pump.pdf")
        stage.haveSource(1, "manual.pdf", "Hold RESET for five seconds.")
        stage.haveText("Page twelve. Hold RESET for five seconds. Then wait.", 13, 28)
        keyClick(Qt.Key_D, Qt.ControlModifier)
        tryVerify(() => named("Search your documents") !== null)
        named("Search your documents").forceActiveFocus(Qt.TabFocusReason)
        type("reset")
        tryVerify(() => named("manual.pdf, page 12") !== null)
        keyClick(Qt.Key_Return) // to what was found
        keyClick(Qt.Key_Return)
        tryVerify(() => named("Text of the document") !== null)
        keyClick(Qt.Key_Escape)
        tryVerify(() => named("Text of the document") === null)
        tryVerify(() => named("Passages that were found").activeFocus)
        keyClick(Qt.Key_Return) // and from there again
        tryVerify(() => named("Text of the document") !== null)
    }

    function test_theSearchLeadsToWhatIsThere() {
        stage.haveDocuments("Manuals", "pump.pdf")
        keyClick(Qt.Key_D, Qt.ControlModifier)
        tryVerify(() => named("Search your documents") !== null)
        const field = named("Search your documents")
        field.forceActiveFocus(Qt.TabFocusReason)
        keyClick(Qt.Key_Down)
        tryVerify(() => named("Your documents").activeFocus)
        field.forceActiveFocus(Qt.TabFocusReason)
        type("zebra")
        tryVerify(() => named("Your documents") === null)
        keyClick(Qt.Key_Return)
        verify(field.activeFocus)
    }

    function test_everyRowIsReachedByTheKeyboard() {
        stage.haveDocuments("Manuals", "pump.pdf")
        keyClick(Qt.Key_D, Qt.ControlModifier)
        tryVerify(() => named("Your documents") !== null)
        named("Your documents").forceActiveFocus(Qt.TabFocusReason)
        keyClick(Qt.Key_Right)
        verify(named("Ask about Manuals").activeFocus)
        keyClick(Qt.Key_Right)
        verify(named("Remove Manuals").activeFocus)
        keyClick(Qt.Key_Left)
        verify(named("Ask about Manuals").activeFocus)
        keyClick(Qt.Key_Left)
        verify(!named("Ask about Manuals").activeFocus)
        verify(named("Your documents").activeFocus)
        keyClick(Qt.Key_Return)
        verify(named("Ask about Manuals").activeFocus)
        keyClick(Qt.Key_Down)
        tryVerify(() => named("pump.pdf: Ready").activeFocus)
        keyClick(Qt.Key_Up)
        keyClick(Qt.Key_Tab)
        verify(named("Ask about Manuals").activeFocus)
    }

    function test_aSourceOfTheConversationIsNotOpenHere() {
        window.width = 480
        answer("Hold it [1].")
        const name = "Source 1: manual.pdf, page 12"
        tryVerify(() => named(name) !== null)
        named(name).forceActiveFocus(Qt.TabFocusReason)
        keyClick(Qt.Key_Return)
        tryVerify(() => named("Text of the document") !== null)
        keyClick(Qt.Key_D, Qt.ControlModifier)
        tryVerify(() => named("Back to the conversation") !== null)
        verify(named("Text of the document") === null)
        tryVerify(() => named("Back to the conversation").activeFocus)
    }

    function test_askingAboutACollectionGoesToTheMessage() {
        stage.haveDocuments("Manuals", "pump.pdf")
        keyClick(Qt.Key_D, Qt.ControlModifier)
        tryVerify(() => named("Ask about Manuals") !== null)
        click(named("Ask about Manuals"))
        tryVerify(() => named("Leave out Manuals") !== null)
        tryVerify(() => named("Message").activeFocus)
    }

    function test_nothingIsLostInANarrowWindow() {
        window.width = 480
        window.height = 480
        answer("Hold it [1].")
        const name = "Source 1: manual.pdf, page 12"
        tryVerify(() => named(name) !== null)
        named(name).forceActiveFocus(Qt.TabFocusReason)
        keyClick(Qt.Key_Return)
        tryVerify(() => named("Text of the document") !== null)
        verify(named("Text of the document").width <= 480)
        keyClick(Qt.Key_Escape)
        tryVerify(() => named("Message") !== null && named("Message").activeFocus)
    }
}
