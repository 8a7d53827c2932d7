// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"
#include "domain/Source.h"

#include <QCoroTask>

#include <stop_token>
#include <vector>

namespace oriel {

//! What an answer is to be made from.
struct RetrievalRequest {
    QString question;
    QStringList collections; //!< none for all documents
    int tokens = 4000; //!< of all sources, at most

    bool operator==(const RetrievalRequest &) const = default;
};

struct Retrieval {
    std::vector<Source> sources; //!< numbered from 1; none when nothing bears on the question
    bool isWhole = false; //!< they are all that there is, because it is not much
    QStringList missing = {}; //!< collections that were asked for and are not there: the others were searched

    bool operator==(const Retrieval &) const = default;
};

//! \brief Finds what the documents say about a question.
//!
//! A question without a word finds nothing. Main thread. Errors: InvalidInput when none of the collections is there,
//! and what the implementation tells.
class Retriever
{
public:
    virtual ~Retriever() = default;

    virtual QCoro::Task<Result<Retrieval>> retrieve(RetrievalRequest request, std::stop_token stop) = 0;
    //! Whether some of \a collections, none for all documents, are being read in: not all of them can be found yet.
    [[nodiscard]] virtual bool isReading(const QStringList &collections) const;
    //! Ends when none of \a collections, none for all documents, are read any more, or at a \a stop.
    virtual QCoro::Task<void> settled(QStringList collections, std::stop_token stop);
};

} // namespace oriel
