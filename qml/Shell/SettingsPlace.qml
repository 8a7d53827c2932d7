// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Oriel.Controls
import Oriel.Settings
import Oriel.ViewModels

/*! Where the settings are, which are made when they are first opened. */
FocusScope {
    id: root

    required property CommandRegistry commands
    required property SettingsController preferences
    required property ProvidersController providers
    required property BackupsController backups
    required property RetentionController retention
    property bool shown: false

    signal closed

    function open() {
        make();
        (view.made as SettingsView).open()
    }
    /*! Opens the form of a new provider. */
    function addProvider() {
        make();
        (view.made as SettingsView).addProvider()
    }
    function close() {
        if (shown)
            (view.made as SettingsView).close()
    }
    function make() {
        if (view.made !== null)
            return
        const made = view.get({
            keysPage: (keys.get({commands: root.commands}) as KeysPage).page,
            preferences: root.preferences,
            providers: root.providers,
            backups: root.backups,
            retention: root.retention,
            focus: true
        }) as SettingsView
        made.anchors.fill = root
        made.shownChanged.connect(() => root.shown = made.shown)
        made.closed.connect(root.closed)
    }

    OnDemand {
        id: view

        source: "qrc:/qt/qml/Oriel/Settings/SettingsView.qml"
        home: root
    }
    OnDemand {
        id: keys

        source: Qt.resolvedUrl("KeysPage.qml")
        home: root
    }
}
