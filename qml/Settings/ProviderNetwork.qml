// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Oriel.Controls
import Oriel.ViewModels

/*! The way to one provider, where it is not everybody's. */
ColumnLayout {
    id: root

    required property ProvidersController providers
    required property string providerId
    required property var draft //!< map of string, as ProvidersController.change() names them

    /*! Both or none: one alone is no certificate. */
    function giveCertificate() {
        if ((certificate.written.trim() === "") === (certificateKey.written.trim() === ""))
            root.providers.change(root.providerId, {certificate: certificate.written, certificateKey: certificateKey.written})
    }

    spacing: Theme.gap

    FieldRow {
        Layout.fillWidth: true
        label: qsTr("Proxy")
        description: qsTr("none, http://host:port or socks5://host:port. Empty: as for all.")
        text: root.draft.proxy
        onGiven: text => root.providers.change(root.providerId, {proxy: text})
    }
    FieldRow {
        Layout.fillWidth: true
        label: qsTr("Certificate authority")
        description: qsTr("A PEM file that is trusted besides the system's.")
        text: root.draft.authority
        onGiven: text => root.providers.change(root.providerId, {authority: text})
    }
    FieldRow {
        id: certificate

        Layout.fillWidth: true
        label: qsTr("Client certificate")
        description: qsTr("A PEM file. It counts together with its key.")
        text: root.draft.certificate
        onGiven: root.giveCertificate()
    }
    FieldRow {
        id: certificateKey

        Layout.fillWidth: true
        label: qsTr("Key of the client certificate")
        description: qsTr("A PEM file.")
        text: root.draft.certificateKey
        onGiven: root.giveCertificate()
    }
    FieldRow {
        Layout.fillWidth: true
        label: qsTr("Pinned certificate")
        description: qsTr("SHA-256 of the only certificate that is accepted.")
        text: root.draft.fingerprint
        onGiven: text => root.providers.change(root.providerId, {fingerprint: text})
    }
}
