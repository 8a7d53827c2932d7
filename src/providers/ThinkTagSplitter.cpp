// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/ThinkTagSplitter.h"

#include <algorithm>
#include <array>

namespace oriel {

namespace {

struct TagPair {
    std::string_view opening;
    std::string_view closing;
};

constexpr std::array tagPairs = {
    TagPair{"<think>", "</think>"}, // DeepSeek, Qwen and most others
    TagPair{"<thinking>", "</thinking>"},     TagPair{"<thought>", "</thought>"}, // Gemini's compatible endpoint
    TagPair{"<seed:think>", "</seed:think>"}, TagPair{"[THINK]", "[/THINK]"}, // Magistral
};
constexpr std::string_view orphan = "</think>";
constexpr std::string_view blanks = " \t\r\n";
constexpr std::size_t watchCeilingBytes = 256 * 1024; // no model thinks longer before its first closing tag

//! Length of the longest end of \a text that is a proper beginning of \a tag.
std::size_t begunTag(std::string_view text, std::string_view tag)
{
    for (auto length = std::min(text.size(), tag.size() - 1); length > 0; --length) {
        if (text.ends_with(tag.substr(0, length)))
            return length;
    }
    return 0;
}

std::string_view withoutLeadingBlanks(std::string_view text)
{
    const auto first = text.find_first_not_of(blanks);
    return first == std::string_view::npos ? std::string_view() : text.substr(first);
}

} // namespace

const std::vector<ThinkTagSplitter::Piece> &ThinkTagSplitter::feed(std::string_view content)
{
    return run(content, false);
}

const std::vector<ThinkTagSplitter::Piece> &ThinkTagSplitter::finish()
{
    return run({}, true);
}

void ThinkTagSplitter::stopLooking()
{
    if (m_state == State::Start || m_state == State::Watching)
        m_state = State::Plain;
}

const std::vector<ThinkTagSplitter::Piece> &ThinkTagSplitter::run(std::string_view content, bool isLast)
{
    m_pieces.clear();
    std::string_view rest = content;
    if (!m_held.empty()) {
        m_joined = m_held;
        m_joined += content;
        m_held.clear();
        rest = m_joined;
    }
    m_needsMore = false;
    while (!rest.empty() && !m_needsMore)
        rest = step(rest, isLast);
    m_held = rest;
    return m_pieces;
}

//! Does what can be done with \a rest; what it returns is looked at again, later when m_needsMore.
std::string_view ThinkTagSplitter::step(std::string_view rest, bool isLast)
{
    if (m_skipsBlanks) {
        rest = withoutLeadingBlanks(rest);
        if (rest.empty())
            return rest;
        m_skipsBlanks = false;
    }
    switch (m_state) {
    case State::Start:
    case State::AfterThinking: return atStart(rest, isLast);
    case State::Thinking: return whileThinking(rest, isLast);
    case State::Watching: return whileWatching(rest, isLast);
    case State::Plain: break;
    }
    give(Kind::Text, rest);
    return {};
}

std::string_view ThinkTagSplitter::atStart(std::string_view rest, bool isLast)
{
    const auto sign = withoutLeadingBlanks(rest);
    bool mayBecomeTag = sign.empty() || (m_state == State::Start && orphan.starts_with(sign));
    for (const auto &pair : tagPairs) {
        if (sign.starts_with(pair.opening)) {
            m_closingTag = pair.closing;
            m_state = State::Thinking;
            m_skipsBlanks = true;
            return sign.substr(pair.opening.size());
        }
        mayBecomeTag = mayBecomeTag || pair.opening.starts_with(sign);
    }
    if (mayBecomeTag && !isLast) {
        m_needsMore = true;
        return rest;
    }
    m_state = m_state == State::Start ? State::Watching : State::Plain;
    return rest;
}

std::string_view ThinkTagSplitter::whileThinking(std::string_view rest, bool isLast)
{
    const auto at = rest.find(m_closingTag);
    if (at != std::string_view::npos) {
        give(Kind::Reasoning, rest.substr(0, at));
        m_state = State::AfterThinking;
        m_skipsBlanks = true;
        return rest.substr(at + m_closingTag.size());
    }
    const auto held = isLast ? 0 : begunTag(rest, m_closingTag);
    give(Kind::Reasoning, rest.substr(0, rest.size() - held));
    m_needsMore = held > 0;
    return rest.substr(rest.size() - held);
}

//! A closing tag that nobody opened ends the reasoning when it begins or ends a line. In prose or code it is text.
std::string_view ThinkTagSplitter::whileWatching(std::string_view rest, bool isLast)
{
    const auto at = rest.find(orphan);
    if (at == std::string_view::npos) {
        const auto held = isLast ? 0 : begunTag(rest, orphan);
        const auto text = rest.substr(0, rest.size() - held);
        give(Kind::Text, text);
        m_watched += text;
        if (m_watched.size() > watchCeilingBytes) {
            m_state = State::Plain;
            m_watched = {};
        }
        m_needsMore = held > 0;
        return rest.substr(rest.size() - held);
    }

    give(Kind::Text, rest.substr(0, at));
    m_watched += rest.substr(0, at);
    rest = rest.substr(at);
    const auto after = rest.substr(orphan.size());
    const bool beginsLine = m_watched.empty() || m_watched.ends_with('\n');
    if (!beginsLine && after.empty() && !isLast) {
        m_needsMore = true;
        return rest;
    }
    const bool endsLine = after.starts_with('\n') || after.starts_with('\r');
    if ((!beginsLine && !endsLine) || m_watched.find("```") != std::string::npos) {
        give(Kind::Text, orphan);
        m_watched += orphan;
        return after;
    }
    if (!m_watched.empty())
        m_pieces.push_back({Kind::Reclaimed, m_watched});
    m_state = State::AfterThinking;
    m_skipsBlanks = true;
    return after;
}

void ThinkTagSplitter::give(Kind kind, std::string_view text)
{
    if (!text.empty())
        m_pieces.push_back({kind, text});
}

} // namespace oriel
