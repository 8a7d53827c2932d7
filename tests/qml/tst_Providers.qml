// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Oriel.Shell
import Oriel.Test
import "find.js" as Find

TestCase {
    id: root
    name: "Providers"
    when: windowShown
    visible: true

    Component { id: stageComponent; ChatStage { } }
    Component { id: windowComponent; Main { shown: true } }
    SignalSpy { id: chosen; signalName: "chosen" }

    property ChatStage stage
    property Main window

    function within(item, name) {
        return Find.byName(item, one => one.Accessible.name, name)
    }
    function settingsView() {
        return Find.byName(window.contentItem, item => item.Accessible.role === Accessible.Pane ? item.Accessible.name : "", "Settings")
    }
    function named(name) {
        return within(window.contentItem, name)
    }
    /* In what lies over the window. */
    function overlaid(name) {
        return within(window.contentItem.parent, name)
    }
    function tabTo(name) {
        for (let i = 0; i < 60; ++i) {
            if (window.activeFocusItem.Accessible.name === name)
                return
            keyClick(Qt.Key_Tab)
        }
        fail("the keyboard does not reach " + name)
    }
    function press(name) {
        tabTo(name)
        keyClick(Qt.Key_Return)
    }
    function type(text) {
        for (const letter of text)
            keyClick(letter)
    }
    function openPage(page) {
        keyClick(Qt.Key_Comma, Qt.ControlModifier)
        tryVerify(() => settingsView() !== null)
        settingsView().page = page
    }
    function init() {
        failOnWarning(/qml/)
        stage = stageComponent.createObject(root)
        stage.haveProvider("openai", "OpenAI", ["gpt-5", "gpt-5-mini"])
        stage.haveTemplate("work", "OpenAI-compatible server")
        window = windowComponent.createObject(root, stage.roots())
        window.requestActivate()
        tryVerify(() => window.active)
        chosen.target = stage.models
        chosen.clear()
    }
    function cleanup() {
        window.destroy()
        stage.destroy()
    }

    function test_oneIsAddedFromTheKeyboard() {
        openPage("providers")
        press("Add a provider")
        compare(window.activeFocusItem.Accessible.name, "Made from")
        tabTo("Address")
        type("https://x.org/v1")
        tabTo("Key")
        compare(window.activeFocusItem.echoMode, TextInput.Password)
        type("sk-1")
        press("Add")
        tryVerify(() => named("Edit work") !== null || named("Close work") !== null)
        tryVerify(() => named("work works.") !== null) // it is tested at once
    }

    function test_whyOneCannotBeAddedIsSaid() {
        stage.failDesk("There is a provider “work” already.")
        openPage("providers")
        press("Add a provider")
        press("Add")
        tryVerify(() => named("There is a provider “work” already.") !== null)
        compare(named("There is a provider “work” already.").Accessible.role, Accessible.AlertMessage)
    }

    function test_aTestNamesTheLayerThatFails() {
        stage.failTestAtKey()
        openPage("providers")
        press("Test OpenAI")
        press("Edit OpenAI")
        tryVerify(() => named("Encryption (TLS): No encryption: the address asks for none") !== null)
        let found = false
        Find.byName(window.contentItem, item => {
            found = found || item.Accessible.name.startsWith("OpenAI does not work. What fails: Key.")
            return ""
        }, "x")
        verify(found)
    }

    function test_aKeyIsGivenAndNotShown() {
        openPage("providers")
        press("Edit OpenAI")
        tabTo("New key")
        type("sk-secret")
        keyClick(Qt.Key_Return)
        tryCompare(window.activeFocusItem, "text", "")
        compare(stage.keysSet(), ["openai/default=sk-secret"])
        tryVerify(() => named("default · in use, in the keychain") !== null)
        press("Remove the key default")
        tryVerify(() => named("default · in use, in the keychain") === null)
    }

    function test_aDefaultModelIsWritten() {
        openPage("providers")
        press("Edit OpenAI")
        tabTo("Default model")
        type("gpt-6")
        keyClick(Qt.Key_Return)
        tryVerify(() => named("Saved. It counts from the next question on.") !== null)
        press("List the models of OpenAI")
        tryVerify(() => named("It offers 2 models.") !== null)
    }

    function test_whatWasRemovedIsHadBack() {
        openPage("providers")
        press("Edit OpenAI")
        press("Remove OpenAI")
        tryVerify(() => named("OpenAI is removed.") !== null)
        verify(named("Test OpenAI") === null)
        press("Undo")
        tryVerify(() => named("Test OpenAI") !== null)
    }

    function test_aModelIsChosenByItsLetters() {
        keyClick(Qt.Key_M, Qt.ControlModifier)
        tryVerify(() => window.activeFocusItem.Accessible.name === "Search models")
        type("mini")
        keyClick(Qt.Key_Return)
        compare(chosen.count, 1)
        compare(chosen.signalArguments[0][0], "openai")
        compare(chosen.signalArguments[0][1], "gpt-5-mini")
        tryVerify(() => window.activeFocusItem.Accessible.name === "Message")
    }

    function test_theArrowKeysGoThroughTheModels() {
        keyClick(Qt.Key_M, Qt.ControlModifier)
        tryVerify(() => window.activeFocusItem.Accessible.name === "Search models")
        keyClick(Qt.Key_Down)
        keyClick(Qt.Key_Down)
        keyClick(Qt.Key_Up)
        keyClick(Qt.Key_Return)
        compare(chosen.signalArguments[0][1], "gpt-5")
        keyClick(Qt.Key_M, Qt.ControlModifier)
        tryVerify(() => window.activeFocusItem.Accessible.name === "Search models")
        keyClick(Qt.Key_Escape)
        tryVerify(() => window.activeFocusItem.Accessible.name === "Message")
        compare(chosen.count, 1)
    }

    function test_aSecretHeaderIsGivenAndNotShown() {
        openPage("providers")
        press("Edit OpenAI")
        press("Headers and patch…")
        tabTo("Name of the header")
        type("X-Pass")
        tabTo("Value of the header")
        type("hush")
        press("The value is a secret")
        keyClick(Qt.Key_Tab, Qt.ShiftModifier)
        keyClick(Qt.Key_Tab, Qt.ShiftModifier)
        compare(window.activeFocusItem.echoMode, TextInput.Password)
        keyClick(Qt.Key_Return)
        tryVerify(() => named("X-Pass · secret, kept as the keys are") !== null)
        compare(stage.headersSet(), ["openai/X-Pass=hush"])
        tryCompare(named("Value of the header"), "text", "")
        press("Remove the header X-Pass")
        tryVerify(() => named("X-Pass · secret, kept as the keys are") === null)
    }

    function test_thePickerLeadsToANewProvider() {
        keyClick(Qt.Key_M, Qt.ControlModifier)
        tryVerify(() => window.activeFocusItem.Accessible.name === "Search models")
        press("Set up providers…")
        tryVerify(() => window.activeFocusItem.Accessible.name === "Made from")
    }

    function test_thePassphraseIsAskedForInTheWindow() {
        stage.askPassphrase(false)
        tryVerify(() => window.activeFocusItem.Accessible.name === "Passphrase")
        type("open sesame")
        keyClick(Qt.Key_Return)
        compare(stage.given(), "open sesame")
        tryVerify(() => overlaid("Passphrase") === null)
    }

    function test_aNewPassphraseIsWrittenTwice() {
        stage.askPassphrase(true)
        tryVerify(() => window.activeFocusItem.Accessible.name === "Passphrase")
        type("long enough")
        keyClick(Qt.Key_Return)
        compare(window.activeFocusItem.Accessible.name, "Passphrase, once more")
        type("long enuogh")
        keyClick(Qt.Key_Return)
        tryVerify(() => overlaid("The two are not the same.") !== null)
        compare(stage.given(), "")
        keyClick(Qt.Key_Escape)
        compare(stage.given(), "nothing")
    }
}
