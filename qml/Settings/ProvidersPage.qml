// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Oriel.Controls
import Oriel.ViewModels

/*! Who can answer: the providers that are set up, and another one. */
ColumnLayout {
    id: root

    required property ProvidersController providers
    property string open //!< whose card shows everything; empty for none

    function beginAdding() {
        adder.begin()
    }

    spacing: Theme.gap

    Connections {
        target: root.providers

        function onAdded(provider: string) {
            root.open = provider
            root.providers.test(provider)
        }
    }

    Heading {
        Layout.fillWidth: true
        large: true
        text: qsTr("Providers")
    }
    Caption {
        Layout.fillWidth: true
        text: root.providers.available ? qsTr("What you write goes to the provider that you choose, and to nobody else.")
                                       : qsTr("This window shows samples; there are no providers to set up in it.")
        Accessible.role: Accessible.StaticText
        Accessible.name: text
    }
    Card {
        Layout.fillWidth: true
        visible: root.providers.removed !== ""

        RowLayout {
            width: parent.width
            spacing: Theme.gap

            Caption {
                Layout.fillWidth: true
                text: qsTr("%1 is removed.").arg(root.providers.removed)
                color: Theme.text
                Accessible.role: Accessible.AlertMessage
                Accessible.name: text
            }
            ActionButton {
                text: qsTr("Undo")
                framed: true
                onClicked: root.providers.undoRemove()
            }
        }
    }
    ColumnLayout {
        Layout.fillWidth: true
        spacing: Theme.tight
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Providers")

        Repeater {
            model: root.providers.providers
            delegate: ProviderCard {
                Layout.fillWidth: true
                providers: root.providers
                open: root.open === providerId
                onOpenRequested: wanted => root.open = wanted ? providerId : ""
            }
        }
    }
    AddProvider {
        id: adder

        Layout.fillWidth: true
        visible: root.providers.available
        providers: root.providers
    }
}
