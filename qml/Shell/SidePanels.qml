// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Oriel.Controls
import Oriel.Documents
import Oriel.Settings
import Oriel.ViewModels

/*! Beside a conversation: how it is answered, or a source of an answer. One at a time, made when it is first opened. */
FocusScope {
    id: root

    required property AnswerSetup setup
    required property SourceViewer sources //!< null: no documents are asked
    property bool answersShown: false
    property bool sourceShown: false
    readonly property bool shown: answersShown || sourceShown
    readonly property real wanted: Theme.body * (sourceShown ? 24 : 22) //!< as wide as it would be

    signal closed

    function close() {
        closeAnswers()
        if (sourceShown)
            (source.made as SourcePanel).close()
    }
    function closeAnswers() {
        if (answersShown)
            (answers.made as AnswerPanel).close()
    }
    function focusFirst() {
        if (sourceShown)
            (source.made as SourcePanel).focusFirst()
        else if (answersShown)
            (answers.made as AnswerPanel).focusFirst()
    }
    function toggleAnswers() {
        const wasShown = answersShown
        close()
        if (!wasShown)
            openAnswers()
    }
    function openAnswers() {
        if (answers.made === null) {
            const made = answers.get({setup: root.setup}) as AnswerPanel
            made.anchors.fill = root
            made.shownChanged.connect(() => root.answersShown = made.shown)
            made.closed.connect(root.closed)
        }
        (answers.made as AnswerPanel).open()
    }
    /*! The source of that number of the answer in \a row. */
    function showSource(row: int, number: int) {
        closeAnswers()
        if (sources === null)
            return
        if (source.made === null) {
            const made = source.get({viewer: root.sources}) as SourcePanel
            made.anchors.fill = root
            made.shownChanged.connect(() => root.sourceShown = made.shown)
            made.closed.connect(root.closed)
        }
        sources.show(row, number)
    }

    visible: shown

    OnDemand {
        id: answers

        source: "qrc:/qt/qml/Oriel/Settings/AnswerPanel.qml"
        home: root
    }
    OnDemand {
        id: source

        source: "qrc:/qt/qml/Oriel/Documents/SourcePanel.qml"
        home: root
    }
}
