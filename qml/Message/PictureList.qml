// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Oriel.Controls

/*! The pictures of a message: those that are here at once, those of somewhere else when the person says so. */
Column {
    id: root

    required property var addresses //!< QStringList

    spacing: Theme.tight

    Repeater {
        model: root.addresses.filter(address => !address.startsWith("http"))

        Image {
            id: picture

            required property string modelData

            Accessible.role: Accessible.Graphic
            Accessible.name: failed.text
            width: status === Image.Error ? failed.width : Math.min(root.width, implicitWidth)
            height: status === Image.Error ? failed.height : implicitWidth > 0 ? Math.round(implicitHeight * width / implicitWidth) : Theme.body * 10
            source: modelData
            asynchronous: true
            sourceSize.width: 1600
            fillMode: Image.PreserveAspectFit

            Caption {
                id: failed

                width: root.width
                visible: picture.status === Image.Error
                text: qsTranslate("TranscriptRows", "Image") // what a message's attachments call it
            }
        }
    }
    Repeater {
        model: root.addresses.filter(address => address.startsWith("http"))

        RemoteImage {
            required property string modelData

            width: root.width
            url: modelData
        }
    }
}
