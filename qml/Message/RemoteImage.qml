// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Oriel.Controls

/*! A picture that is somewhere else: who asks for it tells its host that it was read, so the person decides. */
Rectangle {
    id: root

    required property string url

    readonly property string host: url.replace(/^[a-z]+:\/\/([^\/?#]*).*$/i, "$1")
    property bool allowed: false

    implicitHeight: (picture.status === Image.Ready ? picture.height : line.implicitHeight) + 2 * Theme.tight
    radius: Theme.radius - 2
    color: "transparent"
    border.color: Theme.line

    RowLayout {
        id: line

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.margins: Theme.gap
        anchors.verticalCenter: parent.verticalCenter
        visible: picture.status !== Image.Ready
        spacing: Theme.tight

        Caption {
            Layout.fillWidth: true
            text: {
                switch (picture.status) {
                case Image.Loading: return qsTr("Loading the picture from %1").arg(root.host)
                case Image.Error: return qsTr("The picture could not be loaded from %1.").arg(root.host)
                default: return qsTr("A picture from %1. Loading it tells that server that you read this.").arg(root.host)
                }
            }
        }
        ActionButton {
            text: picture.status === Image.Error ? qsTr("Try again") : qsTr("Load picture")
            framed: true
            visible: picture.status !== Image.Loading
            onClicked: {
                root.allowed = false
                root.allowed = true
            }
        }
    }
    Image {
        id: picture

        x: Theme.tight
        y: Theme.tight
        width: Math.min(root.width - 2 * Theme.tight, implicitWidth)
        height: implicitWidth > 0 ? Math.round(implicitHeight * width / implicitWidth) : 0
        source: root.allowed ? root.url : ""
        asynchronous: true
        sourceSize.width: 1600
        fillMode: Image.PreserveAspectFit
        Accessible.role: Accessible.Graphic
        Accessible.name: qsTr("Picture from %1").arg(root.host)
    }
}
