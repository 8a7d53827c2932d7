// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/MarkdownHtml.h"

#include "text/MarkdownParser.h"

#include <cstdlib>
#include <memory>
#include <vector>

using namespace Qt::StringLiterals;

namespace oriel {

namespace {

using markdown::Node;

struct FreeText {
    void operator()(char *text) const { std::free(text); }
};

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
    const markdown::Iterator iterator(cmark_iter_new(document));
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
    int options = markdown::githubOptions;
    if (breaks == MarkdownBreaks::Line)
        options |= CMARK_OPT_HARDBREAKS;
    const QByteArray utf8 = markdown.toUtf8();
    const auto cost = markdown::costOf(utf8);
    if (!cost.mayBeRead())
        return u"<pre>%1</pre>\n"_s.arg(markdown.toHtmlEscaped());
    const auto parser = markdown::newParser(options, cost.mayHaveTables());
    const Node document = markdown::parsed(parser.get(), utf8);
    if (!document)
        return {};
    makeSafe(document.get());
    const std::unique_ptr<char, FreeText> html(
        cmark_render_html(document.get(), options, cmark_parser_get_syntax_extensions(parser.get())));
    return QString::fromUtf8(html.get());
}

} // namespace oriel
