// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Oriel.Chat
import Oriel.Composer
import Oriel.Controls
import Oriel.Settings
import Oriel.ViewModels

/*! The window: one conversation or the settings, and what every key does. */
ApplicationWindow {
    id: root

    required property ChatController chat
    required property Notices notices
    required property BackupsController backups
    required property string theme //!< "light", "dark" or "system"
    required property int textScale //!< %
    required property bool shown //!< false: everything is made and nothing is seen

    width: 900
    height: 700
    minimumWidth: 360
    minimumHeight: 320
    visible: shown
    title: qsTr("Oriel")
    color: Theme.window

    /*! The next region after the one with the focus, or the one before: messages, composer, header. */
    function focusNextRegion() {
        if (composer.inputHasFocus && transcript.visible)
            transcript.focusList()
        else
            composer.focusInput()
    }

    /*! Wherever the person is. */
    function focusComposer() {
        settings.close()
        composer.focusInput()
    }

    Component.onCompleted: composer.focusInput()

    Binding { target: Theme; property: "mode"; value: root.theme }
    Binding { target: Theme; property: "textScale"; value: root.textScale }

    Connections {
        target: root.chat

        function onDraftReturned(text: string) {
            composer.putBack(text)
        }
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
    }

    // The ladder of Escape: the input method's composition and an open popup take it before it gets here.
    Shortcut {
        sequences: ["Escape"]
        enabled: !composer.composing && !modelPopup.visible
        onActivated: {
            if (root.chat.busy)
                root.chat.stop()
            else
                root.focusComposer()
        }
    }
    Shortcut {
        sequences: ["Ctrl+N"]
        onActivated: {
            root.chat.newChat()
            settings.close()
        }
    }
    Shortcut { sequences: ["Ctrl+L"]; onActivated: root.focusComposer() }
    Shortcut {
        sequences: ["Ctrl+M"]
        onActivated: {
            settings.close()
            modelPopup.open()
        }
    }
    Shortcut { sequences: ["Ctrl+,"]; onActivated: settings.open() }
    Shortcut { sequences: ["Ctrl+Shift+C"]; onActivated: root.chat.copyLastAnswer() }
    Shortcut { sequences: ["F6", "Shift+F6"]; enabled: !settings.shown; onActivated: root.focusNextRegion() }
    Shortcut { sequences: ["Ctrl+PgUp"]; onActivated: transcript.scroll(-1) }
    Shortcut { sequences: ["Ctrl+PgDown"]; onActivated: transcript.scroll(1) }
    Shortcut { sequences: ["Ctrl+Home"]; enabled: composer.empty && !settings.shown; onActivated: transcript.toStart() }
    Shortcut { sequences: ["Ctrl+End"]; enabled: composer.empty && !settings.shown; onActivated: transcript.toEnd() }

    SettingsView {
        id: settings

        anchors.fill: parent
        backups: root.backups
        onClosed: composer.focusInput()
    }
    ColumnLayout {
        anchors.fill: parent
        visible: !settings.shown
        spacing: 0

        HeaderBar {
            id: header

            Layout.fillWidth: true
            modelName: root.chat.modelName
            onNewChatRequested: {
                root.chat.newChat()
                composer.focusInput()
            }
            onModelRequested: modelPopup.open()
            onSettingsRequested: settings.open()

            ModelPopup {
                id: modelPopup

                x: header.width - width - Theme.gap
                y: header.height
                width: Math.min(header.width - 2 * Theme.gap, Theme.body * 24)
                providerName: root.chat.providerName
                modelName: root.chat.modelName
                onClosed: composer.focusInput()
            }
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
                onOlderWanted: root.chat.loadOlder()
                onNewerWanted: root.chat.loadNewer()
                onEndWanted: root.chat.showEnd()
                onCopyRequested: row => root.chat.copyMessage(row)
                onCopyDetailsRequested: row => root.chat.copyDetails(row)
                onRetryRequested: row => {
                    root.chat.retry(row)
                    composer.focusInput()
                }
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
            QueuedMessages {
                Layout.fillWidth: true
                messages: root.chat.queued
                onTakeBackRequested: row => root.chat.takeBack(row)
            }
            Composer {
                id: composer

                Layout.fillWidth: true
                busy: root.chat.busy
                maximumHeight: root.height * 0.4
                onSubmitted: text => root.chat.send(text)
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
}
