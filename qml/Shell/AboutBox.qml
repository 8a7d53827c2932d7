// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Oriel.Controls
import Oriel.ViewModels

/*! What this program is, and where it keeps things. */
OverlayPopup {
    id: root

    property string folder //!< where conversations are kept; empty when they are not

    name: qsTr("About Oriel")
    padding: Theme.wide

    ThirdParties { id: parties }

    ColumnLayout {
        anchors.fill: parent
        spacing: Theme.gap

        Text {
            Layout.fillWidth: true
            text: qsTr("Oriel %1").arg(Qt.application.version)
            textFormat: Text.PlainText
            color: Theme.text
            font.pixelSize: Theme.title
            font.weight: Font.DemiBold
            Accessible.role: Accessible.Heading
            Accessible.name: text
        }
        Caption {
            Layout.fillWidth: true
            text: qsTr("Talk with language models and with your own documents.")
            color: Theme.text
        }
        Caption {
            Layout.fillWidth: true
            text: qsTr("Oriel is free software under the GNU General Public License, version 3 or later. It comes without any warranty.")
        }
        Caption {
            Layout.fillWidth: true
            visible: parties.hasMathJax
            text: qsTr("Formulas are set by MathJax, under the Apache License 2.0.")
        }
        Caption {
            Layout.fillWidth: true
            text: qsTr("Tokens are counted by OpenAI's vocabularies, under the MIT License.")
        }
        Caption {
            Layout.fillWidth: true
            visible: root.folder !== ""
            text: qsTr("Conversations are kept in %1").arg(root.folder)
            wrapMode: Text.WrapAnywhere
        }
        ActionButton {
            Layout.alignment: Qt.AlignRight
            text: qsTr("Close")
            framed: true
            focus: true
            onClicked: root.close()
        }
    }
}
