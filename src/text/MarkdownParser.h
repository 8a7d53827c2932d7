// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <cmark-gfm-core-extensions.h>
#include <cmark-gfm.h>
#include <memory>

//! \file
//! What everything that reads Markdown with cmark-gfm shares. Nobody outside of this room includes it.

namespace oriel::markdown {

struct FreeParser {
    void operator()(cmark_parser *parser) const { cmark_parser_free(parser); }
};
struct FreeNode {
    void operator()(cmark_node *node) const { cmark_node_free(node); }
};
struct FreeIterator {
    void operator()(cmark_iter *iterator) const { cmark_iter_free(iterator); }
};

using Parser = std::unique_ptr<cmark_parser, FreeParser>;
using Node = std::unique_ptr<cmark_node, FreeNode>;
using Iterator = std::unique_ptr<cmark_iter, FreeIterator>;

//! How GitHub reads it.
inline constexpr int githubOptions = CMARK_OPT_DEFAULT | CMARK_OPT_STRIKETHROUGH_DOUBLE_TILDE;

//! \brief What of a text costs cmark more time than the text is long.
//!
//! Both are counted in a piece without blank lines, which a paragraph never crosses: what is before such a piece and
//! after it changes nothing.
struct Cost {
    int tableRules = 0; //!< the most lines of one piece that may be the one under a table's head
    int images = 0; //!< the most beginnings of images in one piece

    //! \brief Whether a search for tables ends in time.
    //!
    //! Above it cmark's takes time that grows with the square of the rules (CVE-2023-22485 and its like, which
    //! distributions carry on).
    [[nodiscard]] bool mayHaveTables() const { return tableRules <= 500; }
    //! Whether it may be read at all. More images than anybody writes: each can cost cmark as much time as the
    //! paragraph is long (CVE-2023-22486).
    [[nodiscard]] bool mayBeRead() const { return images <= 5000; }
};

//! Takes a text bit by bit, in cuts of any kind.
class CostCounter
{
public:
    void feed(QByteArrayView utf8);
    //! Of all that was fed.
    [[nodiscard]] Cost cost() const;

private:
    void endLine();

    Cost m_most; //!< of pieces that have ended
    Cost m_here; //!< of the piece that has not
    bool m_isBlank = true;
    bool m_isRule = true;
    bool m_hasDash = false;
    char m_last = 0;
};

[[nodiscard]] Cost costOf(QByteArrayView utf8);

//! Tables are read when \a hasTables.
[[nodiscard]] Parser newParser(int options, bool hasTables);

//! The tree of what \a parser is fed with \a utf8. Any thread; one waits for another.
[[nodiscard]] Node parsed(cmark_parser *parser, QByteArrayView utf8);

} // namespace oriel::markdown
