// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Oriel.ViewModels

/*! What takes the conversation's place: the settings, the documents, or the usage. */
FocusScope {
    id: root

    required property CommandRegistry commands
    required property SettingsController preferences
    required property ProvidersController providers
    required property BackupsController backups
    required property RetentionController retention
    required property DocumentsController documents //!< null: there are none
    required property UsageController usage //!< null: there is none
    readonly property bool shown: settings.shown || library.shown || costs.shown

    signal closed

    function openSettings() {
        library.close()
        costs.close()
        settings.open()
    }
    /*! Opens the form of a new provider. */
    function addProvider() {
        library.close()
        costs.close()
        settings.addProvider()
    }
    function openDocuments() {
        settings.close()
        costs.close()
        library.open()
    }
    function openUsage() {
        settings.close()
        library.close()
        costs.open()
    }
    function close() {
        settings.close()
        library.close()
        costs.close()
    }
    /*! Closes what is open in one of them; false when nothing is. */
    function leave(): bool {
        return library.leave()
    }

    SettingsPlace {
        id: settings

        anchors.fill: parent
        focus: shown
        commands: root.commands
        preferences: root.preferences
        providers: root.providers
        backups: root.backups
        retention: root.retention
        onClosed: root.closed()
    }
    DocumentsPlace {
        id: library

        anchors.fill: parent
        focus: shown
        documents: root.documents
        onClosed: root.closed()
    }
    UsagePlace {
        id: costs

        anchors.fill: parent
        focus: shown
        usage: root.usage
        onClosed: root.closed()
    }
}
