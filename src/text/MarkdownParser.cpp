// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/MarkdownParser.h"

#include <algorithm>
#include <mutex>
#include <string_view>

namespace oriel::markdown {

void CostCounter::feed(QByteArrayView utf8)
{
    for (const char byte : utf8) {
        if (byte == '\n') {
            endLine();
        } else {
            m_isBlank = m_isBlank && QByteArrayView(" \t\r").contains(byte);
            m_hasDash = m_hasDash || byte == '-';
            m_isRule = m_isRule && QByteArrayView("|:- \t\r>").contains(byte);
            m_here.images += byte == '[' && m_last == '!';
        }
        m_last = byte;
    }
}

void CostCounter::endLine()
{
    m_here.tableRules += m_hasDash && m_isRule;
    if (m_isBlank) {
        m_most = cost();
        m_here = {};
    }
    m_isBlank = true;
    m_isRule = true;
    m_hasDash = false;
}

Cost CostCounter::cost() const
{
    return {std::max(m_most.tableRules, m_here.tableRules), std::max(m_most.images, m_here.images)};
}

Cost costOf(QByteArrayView utf8)
{
    CostCounter counter;
    counter.feed(utf8);
    return counter.cost();
}

Parser newParser(int options, bool hasTables)
{
    static std::once_flag isRegistered; // cmark's own guard is not for several threads
    std::call_once(isRegistered, cmark_gfm_core_extensions_ensure_registered);
    Parser parser(cmark_parser_new(options));
    for (const char *name : {"table", "strikethrough", "autolink", "tasklist"}) {
        auto *extension = cmark_find_syntax_extension(name);
        if (extension && (hasTables || name != std::string_view("table")))
            cmark_parser_attach_syntax_extension(parser.get(), extension);
    }
    return parser;
}

Node parsed(cmark_parser *parser, QByteArrayView utf8)
{
    // One at a time: while cmark-gfm reads inlines, the characters that its extensions begin with are in a table of
    // the process, and are taken out of it at the end.
    static std::mutex reading;
    const std::scoped_lock lock(reading);
    cmark_parser_feed(parser, utf8.data(), std::size_t(utf8.size()));
    return Node(cmark_parser_finish(parser));
}

} // namespace oriel::markdown
