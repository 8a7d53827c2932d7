// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/DocumentLibrary.h"
#include "viewmodels/TranscriptModel.h"

#include <QUrl>

namespace oriel {

//! \brief A document, open where a source of an answer stands: its text, with the passage marked.
//!
//! The document is read again, by a process of its own: a damaged one takes down nothing. Where that is not possible
//! the passage alone is shown, as it was read before, and why. Main thread. Tests: tst_sourceviewer.
class SourceViewer : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made in main()")
    Q_PROPERTY(bool shown READ isShown NOTIFY changed)
    Q_PROPERTY(bool reading READ isReading NOTIFY changed)
    Q_PROPERTY(QString title READ title NOTIFY changed) //!< of the document: "[1] manual.pdf"
    Q_PROPERTY(QString place READ place NOTIFY changed) //!< "page 12, lines 3 to 8"
    Q_PROPERTY(QString text READ text NOTIFY changed)
    Q_PROPERTY(int start READ start NOTIFY changed) //!< of the passage in the text
    Q_PROPERTY(int length READ length NOTIFY changed)
    Q_PROPERTY(QString note READ note NOTIFY changed) //!< why it is only the passage; may be empty
    Q_PROPERTY(QUrl file READ file NOTIFY changed) //!< for the system's program, at the page where it knows pages

public:
    //! Both outlive it.
    SourceViewer(TranscriptModel &transcript, DocumentLibrary &library, QObject *parent = nullptr);
    ~SourceViewer() override;

    [[nodiscard]] bool isShown() const { return m_source.has_value(); }
    [[nodiscard]] bool isReading() const { return m_isReading; }
    [[nodiscard]] QString title() const;
    [[nodiscard]] QString place() const;
    [[nodiscard]] QString text() const { return m_view.text; }
    [[nodiscard]] int start() const { return int(m_view.start); }
    [[nodiscard]] int length() const { return int(m_view.length); }
    [[nodiscard]] QString note() const { return m_note; }
    [[nodiscard]] QUrl file() const;

    //! The source of that number of the answer in \a row; nothing for one that it has not.
    Q_INVOKABLE void show(int row, int number);
    void showSource(const Source &source);
    Q_INVOKABLE void close();

Q_SIGNALS:
    void changed();
    //! Another one is shown.
    void opened();

private:
    QCoro::Task<void> read(Source source);

    TranscriptModel &m_transcript;
    DocumentLibrary &m_library;
    std::optional<Source> m_source;
    PassageView m_view;
    QString m_note;
    std::stop_source m_stop; //!< of what is read now
    bool m_isReading = false;
};

} // namespace oriel
