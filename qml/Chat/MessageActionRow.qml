// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Oriel.Controls
import Oriel.ViewModels

/*! What can be done with a message. It keeps its place, so that nothing moves when the pointer does. */
Item {
    id: root

    required property MessageActions actions
    required property int row
    required property string messageId
    required property bool isMine
    required property bool hasText
    required property bool canRetry
    required property bool canContinue
    required property bool failed //!< its card offers to ask again
    required property int version
    required property int versionCount
    required property bool settled //!< it grows no more
    required property bool shown

    readonly property bool wanted: settled && (shown || canRetry || canContinue || versionCount > 1)

    readonly property bool continuing: canContinue || canRetry
    readonly property int inset: Math.round((Theme.control - Theme.body * 1.15) / 2) //!< of an icon in its button

    signal acted

    implicitHeight: Math.max(Theme.body * 1.7, childrenRect.height)

    Repeater { // made when they are wanted: a conversation has many messages
        model: root.wanted ? 1 : 0

        Flow {
            x: root.continuing || root.versionCount > 1 ? 0 : -root.inset // the first icon stands under the words
            width: root.width - x
            spacing: Theme.tiny

            Row {
                visible: root.versionCount > 1

                SmallButton {
                    name: qsTr("Previous version")
                    iconName: "left"
                    enabled: root.version > 1
                    onClicked: root.actions.showVersion(root.row, -1)
                }
                Caption {
                    anchors.verticalCenter: parent.verticalCenter
                    text: qsTr("%1 / %2").arg(root.version).arg(root.versionCount)
                }
                SmallButton {
                    name: qsTr("Next version")
                    iconName: "right"
                    enabled: root.version < root.versionCount
                    onClicked: root.actions.showVersion(root.row, 1)
                }
            }
            SmallButton {
                visible: root.canContinue
                text: qsTr("Continue")
                iconName: "resume"
                framed: true
                onClicked: {
                    root.actions.continueAnswer(root.row)
                    root.acted()
                }
            }
            SmallButton {
                visible: root.canRetry
                text: qsTr("Retry")
                iconName: "retry"
                framed: true
                onClicked: {
                    root.actions.regenerate(root.row)
                    root.acted()
                }
            }
            SmallButton {
                visible: root.shown && root.hasText
                name: qsTr("Copy")
                iconName: "copy"
                onClicked: root.actions.copy(root.row)
            }
            SmallButton {
                visible: root.shown && !root.isMine && !root.canRetry && !root.failed
                name: qsTr("Regenerate")
                iconName: "retry"
                onClicked: {
                    root.actions.regenerate(root.row)
                    root.acted()
                }
            }
            SmallButton {
                visible: root.shown && root.isMine
                name: qsTr("Edit")
                iconName: "edit"
                onClicked: root.actions.edit(root.row)
            }
            SmallButton {
                visible: root.shown && root.hasText
                name: qsTr("Quote")
                iconName: "quote"
                onClicked: root.actions.quote(root.row)
            }
            SmallButton {
                readonly property bool reading: root.actions.reader.message === root.messageId

                visible: root.actions.reader.available && root.hasText && (root.shown || reading)
                name: reading ? qsTr("Stop reading") : qsTr("Read aloud")
                iconName: reading ? "stop" : "speaker"
                onClicked: root.actions.read(root.row)
            }
            SmallButton {
                visible: root.shown
                name: qsTr("Branch")
                iconName: "branch"
                onClicked: {
                    root.actions.branch(root.row)
                    root.acted()
                }
            }
        }
    }
}
