// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/ChatGptSources.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace oriel {

namespace {

constexpr QChar markStart(0xE200);
constexpr QChar markEnd(0xE201);

constexpr std::size_t maximumSources = 500;

//! Where each code point of \a text begins, and its end; empty when every one is one unit.
std::vector<int> unitsOf(const QString &text)
{
    std::vector<int> units;
    if (std::ranges::none_of(text, [](QChar unit) { return unit.isSurrogate(); }))
        return units;
    for (qsizetype unit = 0; unit < text.size(); ++unit) {
        units.push_back(int(unit));
        if (text.at(unit).isHighSurrogate() && unit + 1 < text.size())
            ++unit;
    }
    units.push_back(int(text.size()));
    return units;
}

class Sources
{
public:
    explicit Sources(const QString &text)
        : m_text(text)
        , m_units(unitsOf(text))
    {
    }

    void add(const JsonValue &source, const JsonValue &start, const JsonValue &end, const QString &expected = {})
    {
        CitationPart part;
        part.title = source["title"].stringOr();
        part.url = source["url"].stringOr();
        part.quote = source["text"].stringOr(source["snippet"].stringOr());
        if ((part.title.isEmpty() && part.url.isEmpty()) || m_parts.size() == maximumSources)
            return;
        const auto from = unitAt(start.integer());
        const auto to = unitAt(end.integer());
        const bool isThere = from && to && *from < *to
            && (expected.isEmpty() || QStringView(m_text).sliced(*from, *to - *from) == expected);
        if (isThere) {
            part.start = from;
            part.end = to;
        }
        const bool isKnown = std::ranges::any_of(m_parts, [&part](const auto &known) {
            const auto &other = std::get<CitationPart>(known);
            return other.url == part.url && other.title == part.title && (!part.start || other.start == part.start);
        });
        if (!isKnown)
            m_parts.emplace_back(std::move(part));
    }

    [[nodiscard]] std::vector<MessagePart> take() { return std::move(m_parts); }

private:
    //! The UTF-16 unit at which that code point begins; absent behind the end.
    [[nodiscard]] std::optional<int> unitAt(std::optional<qint64> point) const
    {
        const auto count = qint64(m_units.empty() ? m_text.size() : qsizetype(m_units.size()) - 1);
        if (!point || *point < 0 || *point > count)
            return std::nullopt;
        return m_units.empty() ? int(*point) : m_units[std::size_t(*point)];
    }

    const QString &m_text;
    std::vector<int> m_units;
    std::vector<MessagePart> m_parts;
};

} // namespace

QString withoutSourceMarks(const QString &text)
{
    if (!text.contains(markStart))
        return text;
    QString clean;
    clean.reserve(text.size());
    qsizetype at = 0;
    while (at < text.size()) {
        const qsizetype start = text.indexOf(markStart, at);
        const qsizetype end = start < 0 ? -1 : text.indexOf(markEnd, start);
        if (end < 0)
            break;
        clean += QStringView(text).sliced(at, start - at);
        at = end + 1;
    }
    clean += QStringView(text).sliced(at);
    return clean;
}

std::vector<MessagePart> chatGptSources(const JsonValue &metadata, const QString &text)
{
    Sources sources(text);
    metadata["citations"].forEach([&sources](const JsonValue &citation) {
        sources.add(citation["metadata"], citation["start_ix"], citation["end_ix"]);
    });
    metadata["content_references"].forEach([&sources](const JsonValue &reference) {
        const auto start = reference["start_idx"];
        const auto end = reference["end_idx"];
        const QString expected = reference["matched_text"].stringOr();
        sources.add(reference, start, end, expected);
        reference["items"].forEach([&](const JsonValue &item) { sources.add(item, start, end, expected); });
        reference["sources"].forEach([&](const JsonValue &item) { sources.add(item, start, end, expected); });
    });
    return sources.take();
}

} // namespace oriel
