// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "knowledge/FoundPassage.h"
#include "knowledge/QuestionTerms.h"
#include "storage/Database.h"

namespace oriel {

//! \brief Finds passages by their words.
//!
//! The thread of the database. Tests: tst_passagesearch.
class PassageSearch
{
public:
    //! \param lexicalFolder  of the Xapian index that belongs to \a database
    PassageSearch(Database &database, QString lexicalFolder);

    //! \return no passages when nothing has enough of the question. InvalidInput for a question without a word, and an
    //! unknown collection
    [[nodiscard]] Result<FoundPassages> find(const PassageQuery &query);
    //! All passages of a collection in order, where they have no more than \a mostTokens; else none.
    [[nodiscard]] Result<std::vector<FoundPassage>> whole(const QString &collection, qint64 mostTokens);

private:
    [[nodiscard]] Result<std::vector<qint64>> collectionsNamed(const QStringList &names);
    [[nodiscard]] Result<void> open();
    [[nodiscard]] Result<std::vector<FoundPassage>> load(const std::vector<LexicalHit> &hits,
                                                         const QuestionTerms &question, qint64 collection);
    [[nodiscard]] Result<void> expand(QuestionTerms &question, const std::vector<qint64> &collections);
    [[nodiscard]] Result<std::vector<FoundPassage>> candidates(const QuestionTerms &question,
                                                               const std::vector<qint64> &collections, int wanted);

    Database &m_database;
    QString m_lexicalFolder;
    std::optional<LexicalIndex> m_index;
    QStringList m_languages; //!< that there are
    LanguageStemmers m_stemmers;
};

} // namespace oriel
