// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Oriel.Controls
import Oriel.Conversations
import Oriel.Settings
import Oriel.ViewModels

/*! The window: the sidebar, and beside it one conversation, the settings, the documents, or the usage. */
ApplicationWindow {
    id: root

    required property ChatController chat
    required property MessageActions actions
    required property ComposerController composition
    required property AnswerSetup answerSetup
    required property FindController finder
    required property ConversationsController conversations
    required property SearchController search
    required property CommandRegistry commands
    required property PaletteController palette
    required property HandOver handOver
    required property Announcer announcer
    required property Notices notices
    required property BackupsController backups
    required property RetentionController retention
    required property SettingsController preferences
    required property ProvidersController providers
    required property ModelPickerModel models
    required property PassphrasePrompt passphrase
    required property WelcomeController welcome
    property DocumentsController documents: null //!< none in a demo
    property UsageController usage: null //!< none in a demo
    required property bool shown //!< false: everything is made and nothing is seen

    property bool mirrored: false //!< from right to left
    property bool sidebarWanted: true //!< where there is room for it
    readonly property bool narrow: width < Math.max(720, Theme.body * 40)
    readonly property bool sidebarDocked: sidebarWanted && !narrow

    LayoutMirroring.enabled: mirrored
    LayoutMirroring.childrenInherit: true // what stands over the window as well
    width: 1100
    height: 760
    minimumWidth: 360
    minimumHeight: 320
    visible: shown
    title: chat.title === "" ? qsTr("Oriel") : qsTr("%1 – Oriel").arg(chat.title)
    color: Theme.window

    /*! Wherever the person is. */
    function focusComposer() {
        drawer.close()
        places.close()
        pane.focusComposer()
    }
    /*! \a message may be empty. */
    function open(id: string, message: string) {
        if (id === "")
            return
        focusComposer() // what is being written elsewhere is of the conversation that is left
        chat.openAt(id, message)
    }
    function newChat() {
        focusComposer()
        chat.newChat()
    }
    function openSettings() {
        drawer.close()
        places.openSettings()
    }
    function openDocuments() {
        drawer.close()
        places.openDocuments()
    }
    function openUsage() {
        drawer.close()
        places.openUsage()
    }
    /*! Shows it, if it is not shown. */
    function showSidebar() {
        if (narrow)
            drawer.open()
        else
            sidebarWanted = true
    }
    function toggleSidebar() {
        if (!narrow)
            sidebarWanted = !sidebarWanted
        else
            drawer.open()
    }

    Component.onCompleted: pane.focusComposer()

    AppliedLook { preferences: root.preferences }
    Binding { target: root.conversations; property: "current"; value: root.chat.conversation }

    FollowedList { chat: root.chat; conversations: root.conversations }
    Connections {
        target: root.handOver

        function onConversationWanted(conversation: string, message: string) {
            root.open(conversation, message)
        }
        function onFilesWanted(files: list<url>) {
            root.composition.addFiles(files)
            root.focusComposer()
        }
        function onTextWanted(text: string) {
            root.newChat()
            if (text !== "")
                pane.fill(text)
        }
    }

    RegionRing {
        id: ring

        pane: pane
        places: places
        sidebar: root.sidebarDocked ? sidebar : null
    }
    Announcements {
        announcer: root.announcer
        chat: root.chat
        conversations: root.conversations
        search: root.search
    }
    WindowCommands {
        registry: root.commands
        canEscape: !pane.composing && !pane.popupOpen
        onEscapeRequested: {
            if (!places.leave() && !pane.leave())
                root.focusComposer()
        }
        onComposerRequested: root.focusComposer()
        onPaletteRequested: popups.openPalette()
        onKeysRequested: popups.openKeys()
        onSidebarRequested: root.toggleSidebar()
        onRegionRequested: step => ring.go(step)
        onSettingsRequested: root.openSettings()
        hasDocuments: root.documents !== null
        onDocumentsRequested: root.openDocuments()
        hasUsage: root.usage !== null
        onUsageRequested: root.openUsage()
        onAboutRequested: popups.openAbout()
        onQuitRequested: Qt.quit()
    }
    ConversationCommands {
        registry: root.commands
        chat: root.chat
        conversations: root.conversations
        pane: pane
        inSight: !places.shown
        hasDocuments: root.documents !== null
        onNewChatRequested: root.newChat()
        onOpenRequested: id => root.open(id, "")
        onRenameRequested: id => {
            root.showSidebar()
            sidebar.rename(id)
        }
        onPlaceRequested: id => sidebar.editPlace(id)
        onSearchAllRequested: {
            root.showSidebar()
            sidebar.focusSearch()
        }
        onModelRequested: {
            places.close()
            pane.chooseModel()
        }
    }

    RowLayout {
        anchors.fill: parent
        spacing: 0

        FocusScope {
            id: dock

            Layout.fillHeight: true
            Layout.preferredWidth: Theme.body * 17
            visible: root.sidebarDocked
        }
        Item {
            Layout.fillWidth: true
            Layout.fillHeight: true

            OtherPlaces {
                id: places

                anchors.fill: parent
                commands: root.commands
                preferences: root.preferences
                providers: root.providers
                backups: root.backups
                retention: root.retention
                documents: root.documents
                usage: root.usage
                onClosed: pane.focusComposer()
            }
            ConversationPane {
                id: pane

                anchors.fill: parent
                visible: !places.shown
                focus: true
                chat: root.chat
                actions: root.actions
                composition: root.composition
                finder: root.finder
                conversations: root.conversations
                notices: root.notices
                commands: root.commands
                models: root.models
                welcome: root.welcome
                preferences: root.preferences
                answerSetup: root.answerSetup
                sidebarShown: root.sidebarDocked
                onSidebarRequested: root.toggleSidebar()
                onNewChatRequested: root.newChat()
                onSettingsRequested: root.openSettings()
                onProviderRequested: places.addProvider()
                sources: root.documents !== null ? root.documents.viewer : null
            }
        }
    }
    SidebarDrawer {
        id: drawer

        interactive: root.narrow
        fromRight: root.mirrored
        onOpened: sidebar.focusList()
    }
    Sidebar {
        id: sidebar

        parent: root.narrow ? drawer.holder : dock
        anchors.fill: parent
        conversations: root.conversations
        search: root.search
        commands: root.commands
        onOpenRequested: id => root.open(id, "")
        onOpenAtRequested: (id, message) => { root.open(id, message); root.finder.openAt(root.search.words, message) }
        onNewChatRequested: root.newChat()
        onSettingsRequested: root.openSettings()
        hasDocuments: root.documents !== null
        onDocumentsRequested: root.openDocuments()
        hasUsage: root.usage !== null
        onUsageRequested: root.openUsage()
        onLeaveRequested: root.focusComposer()
    }
    WindowPopups {
        id: popups

        commands: root.commands
        palette: root.palette
        passphrase: root.passphrase
        folder: root.backups.folder
    }
    Connections {
        target: root.documents

        function onAsking() {
            root.focusComposer()
        }
    }
    Connections {
        target: root.palette

        function onConversationChosen(id: string) {
            root.open(id, "")
        }
    }
}
