// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace oriel {

//! \brief Tells reasoning from answer in the content of models that write `<think>...</think>` into it.
//!
//! Tags may be cut anywhere. An opening tag counts only at the start of the content, so that an answer may speak of
//! such tags. Where the model's template opened it, only the closing tag is seen: what came until then, which was given
//! out as text, is given out again as reasoning (\c Reclaimed). A tag that is never closed leaves all as reasoning.
//! Blanks around the tags belong to neither. Texts are UTF-8.
class ThinkTagSplitter
{
public:
    enum class Kind {
        Text,
        Reasoning,
        Reclaimed, //!< all text so far was reasoning, and this is it
    };
    struct Piece {
        Kind kind = Kind::Text;
        std::string_view text;
    };

    //! Takes the next content. The pieces are valid until the next call.
    [[nodiscard]] const std::vector<Piece> &feed(std::string_view content);
    //! The content is over: what was held back.
    [[nodiscard]] const std::vector<Piece> &finish();

    //! True once everything that follows is text: feed() may be left out.
    [[nodiscard]] bool isPlain() const { return m_state == State::Plain && m_held.empty(); }
    //! The reasoning comes by another way: what follows is text.
    void stopLooking();

private:
    enum class State { Start, Thinking, AfterThinking, Watching, Plain };

    [[nodiscard]] std::string_view step(std::string_view rest, bool isLast);
    [[nodiscard]] std::string_view atStart(std::string_view rest, bool isLast);
    [[nodiscard]] std::string_view whileThinking(std::string_view rest, bool isLast);
    [[nodiscard]] std::string_view whileWatching(std::string_view rest, bool isLast);
    const std::vector<Piece> &run(std::string_view content, bool isLast);
    void give(Kind kind, std::string_view text);

    std::vector<Piece> m_pieces;
    std::string m_held; //!< the beginning of what may become a tag
    std::string m_joined; //!< what was held and what came after it
    std::string m_watched; //!< the text so far, while it may turn out to be reasoning
    std::string_view m_closingTag;
    State m_state = State::Start;
    bool m_skipsBlanks = false;
    bool m_needsMore = false;
};

} // namespace oriel
