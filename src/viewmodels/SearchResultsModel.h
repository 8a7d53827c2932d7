// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Id.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

#include <vector>

namespace oriel {

//! A conversation whose title fits, or a message that holds the words.
struct SearchResult {
    ConversationId conversation;
    MessageId message; //!< empty for a title
    QString title; //!< of the conversation
    QString markedTitle; //!< as Text.StyledText, the words in bold
    QString excerpt; //!< of the message
    QString markedExcerpt;
    QString detail; //!< "You, 24/11/2026"

    bool operator==(const SearchResult &) const = default;
};

//! \brief What was found, titles before messages.
//!
//! Main thread. Tests: tst_searchcontroller.
class SearchResultsModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made in C++ by SearchController")
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    enum SearchResultRole {
        ConversationRole = Qt::UserRole + 1, //!< QString, its id
        MessageRole, //!< QString, its id; empty for a title
        TitleRole, //!< QString
        MarkedTitleRole, //!< QString, Text.StyledText
        ExcerptRole, //!< QString
        MarkedExcerptRole, //!< QString, Text.StyledText
        DetailRole, //!< QString
        SectionRole, //!< QString: "Titles" or "Messages"
    };

    using QAbstractListModel::QAbstractListModel;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;
    [[nodiscard]] int count() const { return rowCount(); }

    [[nodiscard]] const std::vector<SearchResult> &results() const { return m_results; }
    void show(std::vector<SearchResult> results);
    void append(const std::vector<SearchResult> &more);

Q_SIGNALS:
    void countChanged();

private:
    std::vector<SearchResult> m_results;
};

} // namespace oriel
