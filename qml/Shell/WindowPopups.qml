// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Oriel.Controls
import Oriel.Settings
import Oriel.ViewModels

/*! What stands over the window when it is asked for, or asks by itself. */
Item {
    id: root

    required property CommandRegistry commands
    required property PaletteController palette
    required property PassphrasePrompt passphrase
    required property string folder //!< where conversations are kept; empty when they are not

    function openPalette() {
        (palettePopup.get({palette: palette}) as CommandPalette).open()
    }
    function openKeys() {
        (keyList.get({commands: commands}) as KeyList).open()
    }
    function openAbout() {
        (about.get({folder: folder}) as AboutBox).open()
    }
    function askPassphrase() {
        if (passphrase.asking)
            passphraseDialog.get({prompt: passphrase})
    }

    Component.onCompleted: askPassphrase()

    Connections {
        target: root.passphrase

        function onAskingChanged() {
            root.askPassphrase()
        }
    }
    OnDemand {
        id: palettePopup

        source: Qt.resolvedUrl("CommandPalette.qml")
        home: root
    }
    OnDemand {
        id: keyList

        source: Qt.resolvedUrl("KeyList.qml")
        home: root
    }
    OnDemand {
        id: about

        source: Qt.resolvedUrl("AboutBox.qml")
        home: root
    }
    OnDemand {
        id: passphraseDialog

        source: "qrc:/qt/qml/Oriel/Settings/PassphraseDialog.qml"
        home: root
    }
}
