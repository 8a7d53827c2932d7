// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/EventSink.h"
#include "text/JsonValue.h"

#include <optional>
#include <vector>

namespace oriel {

//! \brief The sources of an answer, with their offsets turned from UTF-8 bytes of the whole text into UTF-16 units of
//! the block that they fall into.
class GeminiCitations
{
public:
    //! \a block goes on with \a utf8.
    void addText(int block, std::string_view utf8);
    //! Of `groundingMetadata`; the last one that has sources counts.
    void takeGrounding(const JsonValue &metadata);
    //! Of `citationMetadata`.
    void takeSources(const JsonValue &metadata);
    //! Tells them all, in the order of the provider.
    void tell(EventSink &out) const;

private:
    static constexpr std::size_t ceiling = 1000; //!< no honest answer has more sources

    struct Source {
        CitationPart citation;
        std::optional<qint64> start; //!< bytes
        std::optional<qint64> end;
    };
    struct Piece {
        int block = 0;
        qsizetype from = 0; //!< bytes
    };

    [[nodiscard]] const Piece *pieceAt(qint64 offset) const;

    QByteArray m_text; //!< of all blocks, UTF-8
    std::vector<Piece> m_pieces;
    std::vector<Source> m_grounding;
    std::vector<Source> m_sources;
};

} // namespace oriel
