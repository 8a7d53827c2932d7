// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace oriel {

//! \file
//! \brief What a loader makes of a document: one plain text, and what stands where in it.
//!
//! All offsets count bytes of the UTF-8 text that `oriel-cli docs text` prints.

enum class TextBlockKind : quint8 { Paragraph, Heading, ListItem, TableRow, Code };

//! The name in `--json`: "list_item".
[[nodiscard]] QLatin1StringView textBlockKindName(TextBlockKind kind);

//! A stretch of the text that belongs together.
struct TextBlock {
    TextBlockKind kind = TextBlockKind::Paragraph;
    int level = 0; //!< of a heading, from 1; of a list item, how many items are around it
    qsizetype start = 0;
    qsizetype length = 0; //!< without the line end after it
    std::optional<int> headerRow = {}; //!< of a table's row: which block is the table's header

    bool operator==(const TextBlock &) const = default;
};

//! What a format divides its documents into.
enum class PartKind : quint8 { None, Page, Slide, Sheet, Chapter };

//! The name in `--json`: "page".
[[nodiscard]] QLatin1StringView partKindName(PartKind kind);

//! A page, slide, sheet or chapter: from here to the next one.
struct DocumentPart {
    int number = 1; //!< from 1
    QString name = {}; //!< of a sheet; empty for none
    qsizetype start = 0;

    bool operator==(const DocumentPart &) const = default;
};

//! What a document says of itself; empty where it does not.
struct DocumentMetadata {
    QString title;
    QString author;
    QString language; //!< ISO 639-1: "en"
    std::optional<QDateTime> date; //!< UTC
    QStringList keywords;

    bool operator==(const DocumentMetadata &) const = default;
};

//! One document, read.
struct StructuredText {
    QString id; //!< its own name within a file of many documents; empty for a file that is one
    QByteArray text; //!< UTF-8
    std::vector<TextBlock> blocks; //!< in order, not overlapping; what is between them is blank
    PartKind partKind = PartKind::None;
    std::vector<DocumentPart> parts; //!< in order; none for PartKind::None
    DocumentMetadata metadata;

    bool operator==(const StructuredText &) const = default;
};

//! Whether \a text is UTF-8, and its blocks and parts are in order and inside of it. Whoever gets one from elsewhere
//! asks.
[[nodiscard]] bool isConsistent(const StructuredText &text);

//! \brief Lines of a text by offset: from 1, as editors count them.
class LineCounter
{
public:
    //! \param text  outlives the counter
    explicit LineCounter(QByteArrayView text);

    [[nodiscard]] int lineAt(qsizetype offset) const;

private:
    std::vector<qsizetype> m_starts;
};

} // namespace oriel
