// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/gemini/GeminiCitations.h"

#include <algorithm>

namespace oriel {

namespace {

//! UTF-16 units that \a utf8 becomes. An offset inside a character counts it not at all or whole, never half.
int utf16Units(QByteArrayView utf8)
{
    int units = 0;
    for (const char byte : utf8) {
        const auto lead = static_cast<unsigned char>(byte);
        units += int((lead & 0xC0) != 0x80) + int(lead >= 0xF0);
    }
    return units;
}

} // namespace

void GeminiCitations::addText(int block, std::string_view utf8)
{
    if (m_pieces.empty() || m_pieces.back().block != block)
        m_pieces.push_back({block, m_text.size()});
    m_text.append(utf8.data(), qsizetype(utf8.size()));
}

void GeminiCitations::takeGrounding(const JsonValue &metadata)
{
    std::vector<CitationPart> chunks;
    metadata["groundingChunks"].forEach([&chunks](const JsonValue &chunk) {
        CitationPart citation;
        for (const auto kind : {"web", "retrievedContext", "maps"}) {
            if (!chunk[kind].isObject())
                continue;
            citation.title = chunk[kind]["title"].stringOr();
            citation.url = chunk[kind]["uri"].stringOr();
        }
        chunks.push_back(std::move(citation));
    });
    if (chunks.empty())
        return;
    m_grounding.clear();
    std::vector<bool> isUsed(chunks.size(), false);
    metadata["groundingSupports"].forEach([&](const JsonValue &support) {
        const JsonValue segment = support["segment"];
        support["groundingChunkIndices"].forEach([&](const JsonValue &told) {
            const auto index = told.integer().value_or(-1);
            if (index < 0 || std::size_t(index) >= chunks.size() || m_grounding.size() >= ceiling)
                return;
            isUsed[std::size_t(index)] = true;
            m_grounding.push_back({chunks[std::size_t(index)], segment["startIndex"].integer().value_or(0),
                                   segment["endIndex"].integer()});
        });
    });
    for (std::size_t i = 0; i < chunks.size() && m_grounding.size() < ceiling; ++i) {
        if (!isUsed[i])
            m_grounding.push_back({chunks[i], {}, {}});
    }
}

void GeminiCitations::takeSources(const JsonValue &metadata)
{
    const JsonValue list = metadata["citationSources"].isArray() ? metadata["citationSources"] : metadata["citations"];
    if (!list.isArray())
        return;
    m_sources.clear();
    list.forEach([this](const JsonValue &source) {
        if (m_sources.size() >= ceiling)
            return;
        CitationPart citation;
        citation.title = source["title"].stringOr();
        citation.url = source["uri"].stringOr();
        m_sources.push_back(
            {std::move(citation), source["startIndex"].integer().value_or(0), source["endIndex"].integer()});
    });
}

const GeminiCitations::Piece *GeminiCitations::pieceAt(qint64 offset) const
{
    const auto after = std::ranges::upper_bound(m_pieces, offset, {},
                                                [](const Piece &piece) { return qint64(piece.from); });
    return after == m_pieces.begin() ? nullptr : &*std::prev(after);
}

void GeminiCitations::tell(EventSink &out) const
{
    for (const auto &list : {&m_grounding, &m_sources}) {
        for (const auto &source : *list) {
            CitationReceived event{m_pieces.empty() ? 0 : m_pieces.back().block, source.citation};
            const bool isWithin = source.start && source.end && *source.start >= 0 && *source.start <= *source.end
                && *source.end <= m_text.size();
            if (const auto *piece = isWithin ? pieceAt(*source.start) : nullptr) {
                event.block = piece->block;
                const auto begin = qsizetype(*source.start);
                event.citation.start = utf16Units(QByteArrayView(m_text).sliced(piece->from, begin - piece->from));
                event.citation.end = *event.citation.start
                    + utf16Units(QByteArrayView(m_text).sliced(begin, qsizetype(*source.end) - begin));
            }
            out.take(std::move(event));
        }
    }
}

} // namespace oriel
