// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Oriel.Chat
import Oriel.Composer
import Oriel.Controls
import Oriel.Conversations
import Oriel.ViewModels
import Oriel.Welcome

/*! One conversation: what it is called, what was said, and where the next message is written. */
FocusScope {
    id: root

    required property ChatController chat
    required property MessageActions actions
    required property ComposerController composition
    required property FindController finder
    required property ConversationsController conversations
    required property Notices notices
    required property CommandRegistry commands
    required property ModelPickerModel models
    required property WelcomeController welcome
    required property SettingsController preferences
    required property AnswerSetup answerSetup
    required property SourceViewer sources //!< null: no documents are asked
    required property bool sidebarShown
    readonly property bool composing: writing.composing //!< the input method is at work
    readonly property bool composerHasFocus: writing.inputHasFocus
    readonly property bool composerEmpty: writing.empty
    readonly property bool popupOpen: modelPopup.shown
    readonly property bool hasMessages: transcript.visible
    readonly property Item messages: transcript
    readonly property SidePanels panel: panels
    readonly property bool panelCovers: width < Theme.body * 52 //!< there is no room beside the conversation

    signal sidebarRequested
    signal newChatRequested
    signal settingsRequested
    signal providerRequested

    function focusComposer() {
        if (panelCovers)
            panels.close()
        writing.focusInput()
    }
    /*! Puts \a text where the next message is written. */
    function fill(text: string) {
        composition.addText(text)
    }
    /*! Lets the person look for files that go with the message. */
    function attach() {
        composition.chooseFiles()
    }
    /*! What the ladder of Escape does here: false when nothing. */
    function leave(): bool {
        if (finder.active)
            findBar.close()
        else if (chat.busy)
            chat.stop()
        else if (panels.shown)
            panels.close()
        else if (composition.editing)
            composition.cancelEdit()
        else
            return false
        return true
    }
    function focusMessages() {
        if (panelCovers)
            panels.close()
        transcript.focusList()
    }
    function chooseModel() {
        modelPopup.open()
    }
    function toggleAnswers() {
        panels.toggleAnswers()
    }
    /*! Lets the person look for a folder that questions are about. */
    function askFolder() {
        composition.chooseFolder()
    }
    function askAllDocuments() {
        composition.documents.askAll()
    }
    /*! Scrolls by \a pages of the view; negative is up. */
    function scroll(pages: real) {
        transcript.scroll(pages)
    }
    function toStart() {
        transcript.toStart()
    }
    function toEnd() {
        transcript.toEnd()
    }

    Connections {
        target: root.chat

        function onBusyChanged() {
            if (root.chat.busy)
                transcript.toEnd()
        }
        function onLanded(row: int) {
            transcript.land(row)
        }
        function onEndShown() {
            transcript.toEnd()
        }
        function onPlaceFound(row: int, block: int, offset: real) {
            transcript.restore(row, block, offset)
        }
        function onReplacing(row: int) { transcript.hold(row) }
        function onReplaced(row: int) { transcript.release(row) }
    }

    ColumnLayout {
        anchors.left: parent.left
        anchors.right: panels.shown && !root.panelCovers ? panels.left : parent.right
        anchors.top: parent.top
        anchors.bottom: parent.bottom
        visible: !panels.shown || !root.panelCovers
        spacing: 0

        HeaderBar {
            id: header

            Layout.fillWidth: true
            modelName: root.chat.modelName
            title: root.chat.title
            adjustments: root.answerSetup.summary
            commands: root.commands
            sidebarShown: root.sidebarShown
            onSidebarRequested: root.sidebarRequested()
            onNewChatRequested: root.newChatRequested()
            onModelRequested: modelPopup.open()
            onSettingsRequested: root.settingsRequested()
            onAnswersRequested: root.toggleAnswers()

            ModelPopup {
                id: modelPopup

                anchors.fill: parent
                models: root.models
                onProvidersRequested: root.providerRequested()
                onClosed: if (root.visible) writing.focusInput()
            }
        }

        FindPlace {
            id: findBar

            Layout.fillWidth: true
            finder: root.finder
            onClosed: writing.focusInput()
        }
        Item {
            Layout.fillWidth: true
            Layout.fillHeight: true

            TranscriptView {
                id: transcript

                anchors.fill: parent
                visible: root.chat.transcript.count > 0
                transcript: root.chat.transcript
                hasOlder: root.chat.hasOlder
                hasNewer: root.chat.hasNewer
                sought: root.finder.active ? root.finder.words : ""
                soughtMessage: root.finder.currentMessage
                soughtPlace: root.finder.currentPlace
                onOlderWanted: root.chat.loadOlder()
                onNewerWanted: root.chat.loadNewer()
                onEndWanted: root.chat.showEnd()
                actions: root.actions
                onActed: writing.focusInput()
                onModelRequested: root.chooseModel()
                onSettingsRequested: root.settingsRequested()
                onSourceRequested: (row, number) => panels.showSource(row, number)
                onPlaceChanged: (message, block, offset) => root.chat.keepPlace(message, block, offset)
            }
            EmptyChat {
                anchors.fill: parent
                visible: !transcript.visible
                greeting: root.chat.greeting
                introduction: root.chat.introduction
                suggestions: root.chat.suggestions
                onSuggestionChosen: text => {
                    root.chat.send(text)
                    writing.focusInput()
                }

                WelcomePanel {
                    Layout.fillWidth: true
                    Layout.topMargin: Theme.gap
                    welcome: root.welcome
                    onProviderRequested: root.providerRequested()
                }
            }
        }

        WritingArea {
            id: writing

            Layout.alignment: Qt.AlignHCenter
            Layout.fillWidth: true
            Layout.maximumWidth: Theme.column
            Layout.leftMargin: Theme.gap
            Layout.rightMargin: Theme.gap
            chat: root.chat
            composition: root.composition
            conversations: root.conversations
            notices: root.notices
            preferences: root.preferences
            commands: root.commands
            attachKey: root.commands.bindings === null ? "" : root.commands.keyWords("composer.attach") // again when it was changed
            maximumComposerHeight: root.height * 0.4
            undoSeenElsewhere: root.sidebarShown
            onSubmitted: transcript.toEnd()
            onEditLastRequested: root.actions.editLast()
        }
    }
    SidePanels {
        id: panels

        anchors.right: parent.right
        anchors.top: parent.top
        anchors.bottom: parent.bottom
        width: root.panelCovers ? parent.width : wanted
        setup: root.answerSetup
        sources: root.sources
        onClosed: writing.focusInput()
    }
    MessageCommands {
        registry: root.commands
        actions: root.actions
        usable: root.hasMessages
        onFindRequested: findBar.open()
    }
    DropZone {
        anchors.fill: parent
        composer: root.composition
    }
}
