// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Oriel.Controls
import Oriel.Message
import Oriel.ViewModels

/*! One message: who, what, and what can be done with it. */
FocusScope {
    id: root

    required property TranscriptModel transcript
    required property Typesetter typesetter
    required property MessageActions actions
    required property int index
    required property string messageId
    required property string name
    required property bool isMine
    required property string author
    required property bool isWaiting
    required property bool isGrowing
    required property string progress
    required property string note
    required property string facts
    required property string errorHeadline
    required property string errorCause
    required property string errorAdvice
    required property bool canRetry
    required property string reasoning
    required property string reasoningWords
    required property bool canContinue
    required property int version
    required property int versionCount
    required property var attachments //!< QStringList
    required property var pictures //!< QStringList: addresses
    required property var sources //!< as SourceList has them
    required property var sourceNumbers //!< list of int
    property bool marked: false //!< it was looked for
    property string sought: "" //!< words that are marked
    property int soughtPlace: -1 //!< as MessageBody.soughtPlace
    property bool isLast: false //!< what can be done with it is always seen

    /*! Where the view begins in this, in steps: what follows it is not asked with every pixel. */
    readonly property real viewTop: Math.floor(((ListView.view?.contentY ?? 0) - y) / 300) * 300
    readonly property bool isLoading: words.loading
    readonly property bool hasText: !words.empty
    readonly property real side: Math.max(Theme.gap, (width - Theme.column) / 2) //!< text keeps a readable width

    /*! The block that is at \a y: 0 above the words, the last one below them. */
    function blockAt(y: real): int {
        return words.blockAt(y - column.y - words.y)
    }
    function topOf(block: int): real {
        return column.y + words.y + words.topOf(block)
    }
    function heightOf(block: int): real {
        return words.heightOf(block)
    }

    /*! As MessageBody.currentFound(). */
    function currentFound(): point {
        return words.currentFound()
    }
    /*! How far below its top the line at \a position of \a block is; NaN while that is not known. */
    function lineAt(block: int, position: int): real {
        return words.isMade(block) ? words.caretAt(block, position).y - words.topOf(block) : NaN
    }

    signal wordsEntered(words: MessageBody) //!< they have the focus
    signal placeShown(top: real, bottom: real) //!< of this: what is there should be seen
    signal modelRequested //!< another one should answer
    signal settingsRequested
    signal sourceChosen(number: int) //!< it should be seen in its document
    signal acted //!< something was asked for: the person goes on where they write

    Accessible.role: Accessible.ListItem
    Accessible.name: name
    Accessible.focusable: true
    activeFocusOnTab: true
    implicitHeight: column.implicitHeight + column.anchors.topMargin + column.anchors.bottomMargin

    readonly property bool isWhole: !isWaiting && !isGrowing

    Component.onCompleted: {
        words.load(transcript.textAt(index), isWhole)
        column.ensurePolished() // a list wants to know the height at once, or makes too many
    }
    onIsGrowingChanged: { // isWhole may be true for a moment between two roles
        if (!isGrowing && !isWaiting)
            words.finish()
    }

    Connections {
        target: root.transcript
        enabled: root.isWaiting || root.isGrowing

        function onGrew(row: int, piece: string) {
            if (row === root.index)
                words.add(piece)
        }
        function onRewritten(row: int) {
            if (row === root.index)
                words.load(root.transcript.textAt(row), root.isWhole)
        }
    }

    Rectangle { // the person's own words stand on a ground of their own; the names say it too
        anchors.fill: column
        anchors.margins: -Theme.gap
        anchors.bottomMargin: root.isMine ? actionRow.height + column.spacing + Theme.tight - Theme.tiny : -Theme.tight // what is done with them stands below
        radius: Theme.radius
        color: root.isMine ? Theme.mine : "transparent"
        border.width: root.marked || (root.activeFocus && !words.activeFocus) ? 2 : 0
        border.color: Theme.accent
    }

    HoverHandler { id: hover }

    ColumnLayout {
        id: column

        anchors.fill: parent
        anchors.leftMargin: root.side + Theme.gap
        anchors.rightMargin: root.side + Theme.gap
        anchors.topMargin: Theme.gap
        anchors.bottomMargin: root.isMine ? 0 : Theme.gap // the place of its buttons is room enough
        spacing: Theme.tiny

        RowLayout {
            spacing: Theme.tight

            Caption {
                Layout.fillWidth: true
                text: root.author
                font.weight: Font.DemiBold
                wrapMode: Text.NoWrap
                elide: Text.ElideMiddle
            }
        }
        Repeater { // what few messages have is made for these alone
            model: root.reasoning !== "" ? 1 : 0

            ReasoningFold {
                Layout.fillWidth: true
                Layout.bottomMargin: Theme.tiny
                words: root.reasoningWords
                text: root.reasoning
            }
        }
        MessageBody {
            id: words

            Layout.fillWidth: true
            widthToCome: root.width - 2 * (root.side + Theme.gap)
            visible: root.hasText
            isMine: root.isMine
            seenFrom: root.viewTop - column.y - y - 600
            seenTo: root.viewTop - column.y - y + (root.ListView.view?.height ?? 0) + 1200
            typesetter: root.typesetter
            sought: root.sought
            sources: root.sourceNumbers
            onSourceChosen: number => root.sourceChosen(number)
            soughtPlace: root.soughtPlace
            onActiveFocusChanged: {
                if (activeFocus)
                    root.wordsEntered(words)
            }
            onCaretMoved: place => root.placeShown(column.y + words.y + place.y, column.y + words.y + place.y + place.height)
        }
        Repeater {
            model: root.pictures.length > 0 ? 1 : 0

            PictureList {
                Layout.fillWidth: true
                Layout.topMargin: Theme.tiny
                addresses: root.pictures
            }
        }
        Caption {
            Layout.fillWidth: true
            Layout.topMargin: Theme.tiny
            visible: root.attachments.length > 0
            text: qsTr("With: %1").arg(root.attachments.join(", "))
        }
        Repeater {
            model: root.isWaiting ? 1 : 0

            WaitingLine {
                Layout.fillWidth: true
                Layout.bottomMargin: Theme.tight
                words: root.progress
            }
        }
        Caption {
            Layout.fillWidth: true
            Layout.topMargin: Theme.tiny
            text: root.note
            visible: text !== ""
            font.italic: true
        }
        Repeater {
            model: root.errorHeadline !== "" ? 1 : 0

            ErrorCard {
                Layout.fillWidth: true
                Layout.topMargin: Theme.tiny
                headline: root.errorHeadline
                cause: root.errorCause
                advice: root.errorAdvice
                canRetry: root.canRetry
                onRetryRequested: {
                    root.actions.regenerate(root.index)
                    root.acted()
                }
                onModelRequested: root.modelRequested()
                onSettingsRequested: root.settingsRequested()
                onCopyDetailsRequested: root.actions.copyDetails(root.index)
            }
        }
        Repeater {
            model: root.sources.length > 0 ? 1 : 0

            SourceList {
                Layout.fillWidth: true
                Layout.topMargin: Theme.tight
                Layout.bottomMargin: Theme.tiny
                sources: root.sources
                onChosen: number => root.sourceChosen(number)
            }
        }
        Caption {
            Layout.fillWidth: true
            Layout.topMargin: Theme.tiny
            text: root.facts
            visible: text !== ""
        }
        MessageActionRow {
            id: actionRow

            Layout.fillWidth: true
            Layout.topMargin: root.isMine ? Theme.tight : 0
            actions: root.actions
            row: root.index
            messageId: root.messageId
            isMine: root.isMine
            hasText: root.hasText
            canRetry: root.canRetry && root.errorHeadline === ""
            failed: root.errorHeadline !== ""
            canContinue: root.canContinue
            version: root.version
            versionCount: root.versionCount
            settled: root.isWhole
            shown: root.isWhole && (hover.hovered || root.activeFocus || root.isLast)
            onActed: root.acted()
        }
    }
}
