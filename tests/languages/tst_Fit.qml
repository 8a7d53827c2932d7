// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls.Basic
import QtTest
import Oriel.Shell
import Oriel.Test
import "../qml/find.js" as Find
import "fit.js" as Fit

/* Each view in each language, in a narrow and a wide window: nothing of it is cut off. See fit.js for what that is. */
TestCase {
    id: root
    name: "Fit"
    when: windowShown
    visible: true

    Speech { id: speech }
    Component { id: stageComponent; ChatStage { } }
    Component { id: windowComponent; Main { shown: true } }

    property ChatStage stage
    property Main window

    function named(name) {
        return Find.byName(window.contentItem, item => item.Accessible.name, name)
    }
    function settingsView() {
        return Find.byName(window.contentItem, item => item.Accessible.role === Accessible.Pane ? item.Accessible.name : "", qsTranslate("SettingsView", "Settings"))
    }
    function everyWindow() {
        const rows = []
        for (const language of speech.languages) {
            for (const width of [480, 1200])
                rows.push({tag: language + ", " + width + " px", language: language, width: width})
        }
        return rows
    }
    function open(row) {
        failOnWarning(/qml/)
        compare(speech.speak(row.language), row.language)
        stage = stageComponent.createObject(root)
        const roots = stage.roots()
        roots.mirrored = row.language === "ar"
        window = windowComponent.createObject(root, roots)
        window.width = row.width
        window.height = 700
        window.requestActivate()
        tryVerify(() => window.active)
        tryVerify(() => window.width === row.width && window.contentItem.width === row.width)
    }
    function cleanup() {
        stage.finish()
        window.destroy()
        stage.destroy()
        speech.speak("en")
    }
    /* The window's own content, and what stands over it. */
    function verifyFit(view) {
        waitForRendering(window.contentItem)
        const seen = { get cutOff() { return view + ": " + Fit.cutOff(window.contentItem.parent, window.width).join("\n") } }
        tryCompare(seen, "cutOff", view + ": ", 1000)
    }
    function ask(text) {
        stage.composer.text = text
        stage.composer.send()
    }

    function test_aConversation_data() { return everyWindow() }
    function test_aConversation(row) {
        open(row)
        verifyFit("nothing said yet")
        ask("why")
        verifyFit("waiting")
        stage.think("Let me see.")
        stage.say("because")
        ask("and then")
        verifyFit("answering, and a message waits")
        stage.finish()
        tryVerify(() => stage.requests === 2)
        stage.failOverloaded("try later")
        verifyFit("a failed answer")
        stage.actions.editLast()
        verifyFit("editing")
        keyClick(Qt.Key_Escape)
        keyClick(Qt.Key_F, Qt.ControlModifier)
        stage.finder.words = "because"
        verifyFit("finding")
        keyClick(Qt.Key_Escape)
        stage.notice("The disk is full.")
        verifyFit("a notice")
    }

    function test_theSidebar_data() { return everyWindow() }
    function test_theSidebar(row) {
        open(row)
        if (row.width < 720)
            keyClick(Qt.Key_B, Qt.ControlModifier)
        verifyFit("no conversations")
        for (let i = 0; i < 4; ++i)
            stage.haveConversation("c" + i, "Pumps " + i, -i * 60 * 24 * 8)
        stage.conversations.load()
        verifyFit("conversations")
        stage.search.words = "Pumps"
        verifyFit("searching")
        stage.search.words = ""
        stage.conversations.remove("c1")
        verifyFit("one deleted")
        stage.conversations.archived = true
        verifyFit("the archive")
    }

    function test_theSettings_data() { return everyWindow() }
    function test_theSettings(row) {
        open(row)
        stage.haveProvider("here", "Here", ["tiny", "large"])
        stage.haveTemplate("ollama", "Ollama")
        stage.haveBackups(2)
        keyClick(Qt.Key_Comma, Qt.ControlModifier)
        tryVerify(() => settingsView() !== null)
        for (const page of settingsView().pages) {
            settingsView().page = page.id
            verifyFit("settings, " + page.id)
        }
        settingsView().page = "providers"
        const edit = named(qsTranslate("ProviderCard", "Edit %1").arg("Here"))
        edit.clicked()
        named(qsTranslate("ProviderCard", "Test %1").arg("Here")).clicked()
        verifyFit("a provider, open")
        named(qsTranslate("AddProvider", "Add a provider")).clicked()
        verifyFit("a new provider")
        stage.backups.check()
        settingsView().page = "storage"
        verifyFit("the history checked")
    }

    function test_theUsage_data() { return everyWindow() }
    function test_theUsage(row) {
        open(row)
        stage.commands.trigger("usage")
        verifyFit("nothing asked")
        stage.haveUsage("2026-03-02", 3, 3.5)
        stage.haveUsage("2026-03-03", 12, 1.2)
        stage.usage.load()
        verifyFit("days")
        stage.usage.figure = "first_token_p95_ms"
        verifyFit("times")
        stage.usage.by = "feature"
        verifyFit("by purpose")
        stage.failUsage("The disk is gone.")
        stage.usage.load()
        verifyFit("what went wrong")
    }

    function test_whatStandsOverTheWindow_data() { return everyWindow() }
    function test_whatStandsOverTheWindow(row) {
        open(row)
        stage.haveProvider("here", "Here", ["tiny", "large"])
        keyClick(Qt.Key_M, Qt.ControlModifier)
        verifyFit("the models")
        keyClick(Qt.Key_Escape)
        keyClick(Qt.Key_K, Qt.ControlModifier)
        verifyFit("the palette")
        keyClick(Qt.Key_Escape)
        keyClick(Qt.Key_Slash, Qt.ControlModifier)
        verifyFit("the keys")
        keyClick(Qt.Key_Escape)
        stage.commands.trigger("about")
        verifyFit("about")
        keyClick(Qt.Key_Escape)
        stage.askPassphrase(true)
        verifyFit("a new passphrase")
    }
}
