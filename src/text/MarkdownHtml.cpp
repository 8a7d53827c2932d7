// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/MarkdownHtml.h"

#include <cmark-gfm-core-extensions.h>
#include <cmark-gfm.h>
#include <cstdlib>
#include <memory>
#include <mutex>
#include <string_view>
#include <vector>

using namespace Qt::StringLiterals;

namespace oriel {

namespace {

struct FreeParser {
    void operator()(cmark_parser *parser) const { cmark_parser_free(parser); }
};
struct FreeNode {
    void operator()(cmark_node *node) const { cmark_node_free(node); }
};
struct FreeIterator {
    void operator()(cmark_iter *iterator) const { cmark_iter_free(iterator); }
};
struct FreeText {
    void operator()(char *text) const { std::free(text); }
};

using Parser = std::unique_ptr<cmark_parser, FreeParser>;
using Node = std::unique_ptr<cmark_node, FreeNode>;

//! Lines that may be the one under a table's head. Above it cmark's search for tables takes time that grows with the
//! square of them (CVE-2023-22485 and its like, which distributions carry on).
constexpr int maximumTableRules = 500;

bool mayHaveTables(QByteArrayView utf8)
{
    int rules = 0;
    bool hasDash = false;
    bool isRule = true;
    for (const char byte : utf8) {
        if (byte == '\n') {
            rules += hasDash && isRule;
            hasDash = false;
            isRule = true;
        } else {
            hasDash = hasDash || byte == '-';
            isRule = isRule && QByteArrayView("|:- \t\r>").contains(byte);
        }
    }
    return rules <= maximumTableRules;
}

//! More than anybody writes. Each can cost cmark as much time as the text is long (CVE-2023-22486).
constexpr int maximumImages = 5000;

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

//! The tree of what \a parser is fed with \a utf8.
Node parsed(cmark_parser *parser, const QByteArray &utf8)
{
    // One at a time: while cmark-gfm reads inlines, the characters that its extensions begin with are in a table of
    // the process, and are taken out of it at the end.
    static std::mutex reading;
    const std::scoped_lock lock(reading);
    cmark_parser_feed(parser, utf8.constData(), std::size_t(utf8.size()));
    return Node(cmark_parser_finish(parser));
}

bool isHarmless(cmark_node *link)
{
    return isHarmlessLink(QString::fromUtf8(cmark_node_get_url(link)));
}

//! Puts what stands inside \a node in its place.
void unwrap(cmark_node *node)
{
    while (auto *child = cmark_node_first_child(node))
        cmark_node_insert_before(node, child);
    cmark_node_free(node);
}

void replaceByLiteral(cmark_node *node, cmark_node_type type)
{
    Node literal(cmark_node_new(type));
    cmark_node_set_literal(literal.get(), cmark_node_get_literal(node));
    if (cmark_node_insert_before(node, literal.get()) == 1)
        literal.release();
    cmark_node_free(node);
}

void replaceByLink(cmark_node *image)
{
    Node link(cmark_node_new(CMARK_NODE_LINK));
    cmark_node_set_url(link.get(), cmark_node_get_url(image));
    if (!cmark_node_first_child(image)) {
        Node words(cmark_node_new(CMARK_NODE_TEXT));
        cmark_node_set_literal(words.get(), cmark_node_get_url(image));
        if (cmark_node_append_child(link.get(), words.get()) == 1)
            words.release();
    }
    while (auto *child = cmark_node_first_child(image))
        cmark_node_append_child(link.get(), child);
    if (cmark_node_insert_before(image, link.get()) == 1)
        link.release();
    cmark_node_free(image);
}

bool isInsideLink(cmark_node *node)
{
    for (auto *above = cmark_node_parent(node); above; above = cmark_node_parent(above)) {
        if (cmark_node_get_type(above) == CMARK_NODE_LINK)
            return true;
    }
    return false;
}

//! Every node that may not stay as it is, children before their parents.
std::vector<cmark_node *> unsafeNodes(cmark_node *document)
{
    std::vector<cmark_node *> found;
    const std::unique_ptr<cmark_iter, FreeIterator> iterator(cmark_iter_new(document));
    for (auto event = cmark_iter_next(iterator.get()); event != CMARK_EVENT_DONE;
         event = cmark_iter_next(iterator.get())) {
        auto *node = cmark_iter_get_node(iterator.get());
        const auto type = cmark_node_get_type(node);
        const bool isLeaf = type == CMARK_NODE_HTML_BLOCK || type == CMARK_NODE_HTML_INLINE;
        const bool isLeft = event == CMARK_EVENT_EXIT && (type == CMARK_NODE_LINK || type == CMARK_NODE_IMAGE);
        if (isLeaf || isLeft)
            found.push_back(node);
    }
    return found;
}

void makeSafe(cmark_node *document)
{
    for (auto *node : unsafeNodes(document)) {
        const auto type = cmark_node_get_type(node);
        if (type == CMARK_NODE_HTML_BLOCK)
            replaceByLiteral(node, CMARK_NODE_CODE_BLOCK);
        else if (type == CMARK_NODE_HTML_INLINE)
            replaceByLiteral(node, CMARK_NODE_TEXT);
        else if (!isHarmless(node) || (type == CMARK_NODE_IMAGE && isInsideLink(node)))
            unwrap(node);
        else if (type == CMARK_NODE_IMAGE)
            replaceByLink(node);
    }
}

} // namespace

bool isHarmlessLink(QStringView url)
{
    for (const auto scheme : {"http:"_L1, "https:"_L1, "mailto:"_L1}) {
        if (url.startsWith(scheme, Qt::CaseInsensitive))
            return true;
    }
    return false;
}

QString markdownToHtml(const QString &markdown, MarkdownBreaks breaks)
{
    int options = CMARK_OPT_DEFAULT | CMARK_OPT_STRIKETHROUGH_DOUBLE_TILDE;
    if (breaks == MarkdownBreaks::Line)
        options |= CMARK_OPT_HARDBREAKS;
    const QByteArray utf8 = markdown.toUtf8();
    if (utf8.count("![") > maximumImages)
        return u"<pre>%1</pre>\n"_s.arg(markdown.toHtmlEscaped());
    const auto parser = newParser(options, mayHaveTables(utf8));
    const Node document = parsed(parser.get(), utf8);
    if (!document)
        return {};
    makeSafe(document.get());
    const std::unique_ptr<char, FreeText> html(
        cmark_render_html(document.get(), options, cmark_parser_get_syntax_extensions(parser.get())));
    return QString::fromUtf8(html.get());
}

} // namespace oriel
