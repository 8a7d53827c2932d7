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
    required property bool sidebarShown
    readonly property bool composing: composer.composing //!< the input method is at work
    readonly property bool composerHasFocus: composer.inputHasFocus
    readonly property bool composerEmpty: composer.empty
    readonly property bool popupOpen: modelPopup.shown
    readonly property bool hasMessages: transcript.visible
    readonly property Item messages: transcript

    signal sidebarRequested
    signal newChatRequested
    signal settingsRequested
    signal providerRequested

    function focusComposer() {
        composer.focusInput()
    }
    /*! Puts \a text where the next message is written. */
    function fill(text: string) {
        composition.addText(text)
    }
    /*! What the ladder of Escape does here: false when nothing. */
    function leave(): bool {
        if (finder.active)
            findBar.close()
        else if (chat.busy)
            chat.stop()
        else if (composition.editing)
            composition.cancelEdit()
        else
            return false
        return true
    }
    function focusMessages() {
        transcript.focusList()
    }
    function chooseModel() {
        modelPopup.open()
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
        anchors.fill: parent
        spacing: 0

        HeaderBar {
            id: header

            Layout.fillWidth: true
            modelName: root.chat.modelName
            title: root.chat.title
            commands: root.commands
            sidebarShown: root.sidebarShown
            onSidebarRequested: root.sidebarRequested()
            onNewChatRequested: root.newChatRequested()
            onModelRequested: modelPopup.open()
            onSettingsRequested: root.settingsRequested()

            ModelPopup {
                id: modelPopup

                anchors.fill: parent
                models: root.models
                onProvidersRequested: root.providerRequested()
                onClosed: if (root.visible) composer.focusInput()
            }
        }

        FindBar {
            id: findBar

            Layout.fillWidth: true
            finder: root.finder
            onClosed: composer.focusInput()
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
                onOlderWanted: root.chat.loadOlder()
                onNewerWanted: root.chat.loadNewer()
                onEndWanted: root.chat.showEnd()
                actions: root.actions
                onActed: composer.focusInput()
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
                    composer.focusInput()
                }

                WelcomePanel {
                    Layout.fillWidth: true
                    Layout.topMargin: Theme.gap
                    welcome: root.welcome
                    onProviderRequested: root.providerRequested()
                }
            }
        }

        ColumnLayout {
            Layout.alignment: Qt.AlignHCenter
            Layout.maximumWidth: Theme.column
            Layout.leftMargin: Theme.gap
            Layout.rightMargin: Theme.gap
            spacing: Theme.tiny

            Caption {
                Layout.fillWidth: true
                visible: text !== ""
                text: root.chat.notKept
                color: Theme.errorText
                Accessible.role: Accessible.AlertMessage
                Accessible.name: text
            }
            NoticeLine {
                Layout.fillWidth: true
                Layout.topMargin: Theme.tight
                Layout.bottomMargin: Theme.tight
                text: root.notices.text
                onDismissed: {
                    root.notices.dismiss()
                    composer.focusInput()
                }
            }
            UndoLine {
                Layout.fillWidth: true
                Layout.bottomMargin: Theme.tight
                visible: words !== "" && !root.sidebarShown
                words: root.conversations.failure !== "" ? root.conversations.failure : root.conversations.undoWords
                failed: root.conversations.failure !== ""
                canUndo: !failed && root.conversations.canUndo
                onUndoRequested: {
                    root.conversations.undo()
                    composer.focusInput()
                }
                onDismissed: root.conversations.dismissFailure()
            }
            QueuedMessages {
                Layout.fillWidth: true
                messages: root.chat.queued
                onTakeBackRequested: row => root.chat.takeBack(row)
            }
            Composer {
                id: composer

                Layout.fillWidth: true
                composer: root.composition
                busy: root.chat.busy
                maximumHeight: root.height * 0.4
                onSubmitted: transcript.toEnd()
                onEditLastRequested: root.actions.editLast()
                onStopRequested: root.chat.stop()
            }
            StatusLine {
                Layout.fillWidth: true
                Layout.leftMargin: Theme.gap
                Layout.rightMargin: Theme.gap
                status: root.chat.status
                progress: root.chat.progress
                failed: root.chat.failed
                canUndo: root.chat.canUndoNewChat
                onUndoRequested: root.chat.undoNewChat()
            }
        }
    }
    MessageCommands {
        registry: root.commands
        actions: root.actions
        usable: root.visible && root.hasMessages
        onFindRequested: findBar.open()
    }
    DropZone {
        anchors.fill: parent
        composer: root.composition
    }
}
