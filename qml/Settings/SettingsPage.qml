// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Oriel.ViewModels

/*! One page of the settings, by its name. Made by a Repeater, because a Loader of Qt 6.4 makes no bound component. */
Item {
    id: root

    required property string page
    required property Component keysPage //!< null for none
    required property SettingsController preferences
    required property ProvidersController providers
    required property BackupsController backups
    required property RetentionController retention
    required property bool active //!< false: there is no page
    property Item item: null //!< the page; null for none

    implicitHeight: item === null ? 0 : item.implicitHeight

    Repeater {
        model: root.active ? 1 : 0
        delegate: {
            switch (root.page) {
            case "answers": return answersPage
            case "appearance": return appearancePage
            case "keys": return root.keysPage
            case "network": return networkPage
            case "privacy": return privacyPage
            case "storage": return storagePage
            default: return providersPage
            }
        }
        onItemAdded: (index, item) => {
            root.item = item
            item.width = Qt.binding(() => root.width)
        }
        onItemRemoved: (index, item) => {
            if (root.item === item)
                root.item = null
        }
    }
    Component {
        id: providersPage

        ProvidersPage { providers: root.providers }
    }
    Component {
        id: appearancePage

        AppearancePage { preferences: root.preferences }
    }
    Component {
        id: answersPage

        AnswersPage { preferences: root.preferences }
    }
    Component {
        id: networkPage

        NetworkPage { preferences: root.preferences }
    }
    Component {
        id: privacyPage

        PrivacyPage { preferences: root.preferences }
    }
    Component {
        id: storagePage

        StoragePage {
            backups: root.backups
            retention: root.retention
        }
    }
}
