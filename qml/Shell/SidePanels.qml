// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Oriel.Controls
import Oriel.Documents
import Oriel.Settings
import Oriel.ViewModels

/*! Beside a conversation: how it is answered, or a source of an answer. One at a time. */
FocusScope {
    id: root

    required property AnswerSetup setup
    required property SourceViewer sources //!< null: no documents are asked
    readonly property bool shown: answers.shown || source.shown
    readonly property real wanted: Theme.body * (source.shown ? 24 : 22) //!< as wide as it would be

    signal closed

    function close() {
        answers.close()
        source.close()
    }
    function focusFirst() {
        if (source.shown)
            source.focusFirst()
        else
            answers.focusFirst()
    }
    function toggleAnswers() {
        const wasShown = answers.shown
        close()
        if (!wasShown)
            answers.open()
    }
    /*! The source of that number of the answer in \a row. */
    function showSource(row: int, number: int) {
        answers.close()
        if (sources !== null)
            sources.show(row, number)
    }

    visible: shown

    AnswerPanel {
        id: answers

        anchors.fill: parent
        setup: root.setup
        onClosed: root.closed()
    }
    SourcePanel {
        id: source

        anchors.fill: parent
        viewer: root.sources
        onClosed: root.closed()
    }
}
