// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "knowledge/StructuredText.h"

namespace oriel {

//! What is looked for in documents, and where.
struct PassageQuery {
    QString words; //!< a question or words; "in quotes" must stand so in the text
    QStringList collections; //!< by their names; none for all
    int count = 10; //!< of passages, at most

    bool operator==(const PassageQuery &) const = default;
};

//! A passage, and where it stands.
struct FoundPassage {
    qint64 chunk = 0; //!< its number in the index, for the time being
    int ordinal = 0; //!< of the document's passages, from 0
    qint64 documentKey = 0;
    QString document; //!< its id in a file of many documents, else the file's path
    QString path; //!< of the file
    QString title; //!< empty where the document has none
    QString language; //!< empty for unknown
    PartKind partKind = PartKind::None;
    std::optional<int> part;
    QString partName;
    QStringList headings;
    int firstLine = 1; //!< of the document's text
    int lastLine = 1;
    qsizetype start = 0; //!< bytes of the document's text
    qsizetype length = 0;
    int tokens = 0;
    QString text;
    double score = 0; //!< the higher the better; for one question only
    double coverage = 0; //!< how much of what the question is about is in it, 0 to 1

    bool operator==(const FoundPassage &) const = default;
};

//! How a question was understood and answered, for who wants to know.
struct QueryExplanation {
    struct Term {
        QStringList spellings;
        double weight = 1;
        qint64 chunks = 0; //!< that have it
        bool isExpansion = false; //!< not of the question but of what was found first

        bool operator==(const Term &) const = default;
    };
    std::vector<Term> terms;
    QStringList leftOut; //!< words that say nothing
    QStringList phrases;
    int candidates = 0;
    bool isBelowFloor = false; //!< what was found has too little of the question
    double milliseconds = 0;

    bool operator==(const QueryExplanation &) const = default;
};

struct FoundPassages {
    std::vector<FoundPassage> passages; //!< the best first
    QueryExplanation explanation;

    bool operator==(const FoundPassages &) const = default;
};

} // namespace oriel
