// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Id.h"
#include "domain/ErrorWords.h"
#include "domain/Source.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

#include <vector>

namespace oriel {

//! One message as it is shown: all words are made, nothing is left to decide.
struct TranscriptRow {
    enum class State { Waiting, Growing, Ended };

    MessageId message; //!< empty until it is kept
    MessageId question; //!< of an answer: what it answers; of a question: its own id
    bool isMine = false; //!< the person wrote it
    QString author; //!< "You", "Assistant · llama3.1"
    QString text;
    QString reasoning; //!< what the model thought before; may be empty
    QString reasoningWords; //!< "Thought for 12 s"
    State state = State::Ended; //!< Waiting: no word yet; Growing: more may come
    QString progress; //!< what it waits for; empty once it has ended
    QString note; //!< why it is not all it could be
    QString facts; //!< tokens, time, cost
    ErrorWords error; //!< without a headline: none
    QString errorDetails; //!< for Copy details
    bool canRetry = false;
    bool canContinue = false; //!< it has words and is not all it could be
    int version = 0; //!< its place among its versions, from 0
    int versionCount = 1;
    QStringList attachments; //!< names of what goes with it
    QStringList pictures; //!< where its images are, as pictureAddress() says

    std::vector<Source> sources; //!< of the person's documents, that it was made from

    bool operator==(const TranscriptRow &) const = default;
};

//! \brief Messages of one conversation as they are shown, oldest first; the last one may still be growing.
//!
//! Main thread. It holds what is near the view, see TranscriptPager: rows come at both ends, and go. Growing costs the
//! same however long the answer is: a view appends what grew() brings. Tests: tst_transcriptmodel.
class TranscriptModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made in C++ by ChatController")
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    enum TranscriptRole {
        NameRole = Qt::UserRole + 1, //!< QString, for assistive technology: "You said: " and the first 200 characters
        MineRole, //!< bool: the person wrote it
        AuthorRole, //!< QString
        TextRole, //!< QString, Markdown
        WaitingRole, //!< bool: no word of the answer is there yet
        GrowingRole, //!< bool: more words may come
        ProgressRole, //!< QString: what is waited for
        NoteRole, //!< QString; may be empty
        FactsRole, //!< QString; may be empty
        ErrorHeadlineRole, //!< QString; empty when nothing failed
        ErrorCauseRole, //!< QString; may be empty
        ErrorAdviceRole, //!< QString; may be empty
        CanRetryRole, //!< bool
        ReasoningRole, //!< QString: what the model thought before it answered; may be empty
        ReasoningWordsRole, //!< QString: what it is called, "Thought for 12 s"
        CanContinueRole, //!< bool
        VersionRole, //!< int, from 1
        VersionCountRole, //!< int
        AttachmentsRole, //!< QStringList
        PicturesRole, //!< QStringList: where views find them
        SourcesRole, //!< list of {number: int, name: string, place: string, quote: string}: what the answer cites, or
                     //!< all that it was given when it cites none; empty until it has ended
        NumbersRole, //!< list of int: of all that it was given
        MessageRole, //!< QString: the message's id; empty until it is kept
    };

    using QAbstractListModel::QAbstractListModel;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;
    [[nodiscard]] int count() const { return rowCount(); }

    //! The text of \a row as it is now; empty for a row that is not there.
    Q_INVOKABLE [[nodiscard]] QString textAt(int row) const;

    [[nodiscard]] const TranscriptRow &row(int row) const { return m_rows.at(std::size_t(row)); }
    [[nodiscard]] const std::vector<TranscriptRow> &rows() const { return m_rows; }

    void reset(std::vector<TranscriptRow> rows);
    void append(TranscriptRow row);
    //! Messages that stand before those that are there, or after them.
    void insertBefore(std::vector<TranscriptRow> rows);
    void insertAfter(std::vector<TranscriptRow> rows);
    void removeFirst(int count);
    void removeLast(int count);
    //! -1 when it is not there.
    [[nodiscard]] int rowOf(const MessageId &message) const;
    //! Says exactly which roles changed. A changed text is told by rewritten().
    void update(int row, TranscriptRow changed);
    //! Nothing for a row that is not there.
    void forbidRetry(int row);
    void setVersion(int row, int version, int count);
    //! Adds \a piece to the text of the last row.
    void growLast(const QString &piece);
    //! Adds \a piece to what the last row's model thought.
    void growLastReasoning(const QString &piece);
    void removeLast() { removeLast(1); }

Q_SIGNALS:
    void countChanged();
    //! \a piece was added at the end of the text of \a row.
    void grew(int row, const QString &piece);
    //! The text of \a row is another one.
    void rewritten(int row);

private:
    void insert(int at, std::vector<TranscriptRow> rows);
    void remove(int at, int count);
    [[nodiscard]] QVariant value(const TranscriptRow &row, int role) const;

    std::vector<TranscriptRow> m_rows;
};

} // namespace oriel
