// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Conversation.h"

#include <QAbstractListModel>
#include <QSet>
#include <QtQml/qqmlregistration.h>

namespace oriel {

//! \brief Conversations as the sidebar shows them: pinned ones first, then by the day on which something happened.
//!
//! Main thread. Holds the first rows of the store's order (ConversationList), and never reads by itself.
//! Tests: tst_conversationlistmodel.
class ConversationListModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made in C++ by ConversationsController")
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    enum ConversationRole {
        IdRole = Qt::UserRole + 1, //!< QString
        TitleRole, //!< QString, of one line; "Untitled" while there is none
        SectionRole, //!< QString: "Pinned", "Today", "October 2026"; neighbours with the same belong together
        PinnedRole, //!< bool
        ArchivedRole, //!< bool
        AnsweringRole, //!< bool: an answer is being written there
        UnseenRole, //!< bool: an answer was completed there since it was last looked at
    };

    using QAbstractListModel::QAbstractListModel;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;
    [[nodiscard]] int count() const { return rowCount(); }

    [[nodiscard]] const std::vector<Conversation> &conversations() const { return m_rows; }
    [[nodiscard]] std::optional<int> rowOf(const ConversationId &id) const;

    //! These and no others, in this order. Says exactly what came, went, moved and changed.
    void show(const std::vector<Conversation> &wanted);
    //! What comes after the last row; what is there already is skipped.
    void append(const std::vector<Conversation> &more);
    //! Puts one in its place, new or changed. False when it came to be the last: while the store has more than is
    //! shown, its place may be behind others that are not shown.
    bool put(const Conversation &conversation);
    void takeOut(const ConversationId &id);

    //! The sections count from here: the person's day, not that of UTC.
    void setToday(const QDate &today);
    void setAnswering(const ConversationId &id, bool is);
    void setUnseen(const ConversationId &id, bool is);

    //! "Yesterday": where something that happened at \a time (UTC) belongs.
    [[nodiscard]] static QString dayWords(const QDateTime &time, const QDate &today);
    //! As a row shows it.
    [[nodiscard]] static QString titleWords(const QString &title);

Q_SIGNALS:
    void countChanged();

private:
    [[nodiscard]] QString section(const Conversation &conversation) const;
    void update(int row, const Conversation &conversation);
    void takeOutRow(int row);
    void mark(QSet<QString> &marked, const ConversationId &id, bool is, int role);

    std::vector<Conversation> m_rows;
    QSet<QString> m_answering;
    QSet<QString> m_unseen;
    QDate m_today;
};

} // namespace oriel
