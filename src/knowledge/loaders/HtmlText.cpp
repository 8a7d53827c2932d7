// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "knowledge/loaders/HtmlText.h"

#include "knowledge/loaders/HtmlTree.h"

#include <QRegularExpression>

#include <memory>

using namespace Qt::StringLiterals;

namespace oriel {

namespace {

using namespace html;

int headingLevel(GumboTag tag)
{
    switch (tag) {
    case GUMBO_TAG_H1: return 1;
    case GUMBO_TAG_H2: return 2;
    case GUMBO_TAG_H3: return 3;
    case GUMBO_TAG_H4: return 4;
    case GUMBO_TAG_H5: return 5;
    case GUMBO_TAG_H6: return 6;
    default: return 0;
    }
}

bool isInline(GumboTag tag)
{
    switch (tag) {
    case GUMBO_TAG_A:
    case GUMBO_TAG_ABBR:
    case GUMBO_TAG_B:
    case GUMBO_TAG_BDI:
    case GUMBO_TAG_BDO:
    case GUMBO_TAG_CITE:
    case GUMBO_TAG_CODE:
    case GUMBO_TAG_DATA:
    case GUMBO_TAG_DEL:
    case GUMBO_TAG_DFN:
    case GUMBO_TAG_EM:
    case GUMBO_TAG_FONT:
    case GUMBO_TAG_I:
    case GUMBO_TAG_IMG:
    case GUMBO_TAG_INS:
    case GUMBO_TAG_KBD:
    case GUMBO_TAG_LABEL:
    case GUMBO_TAG_MARK:
    case GUMBO_TAG_Q:
    case GUMBO_TAG_RUBY:
    case GUMBO_TAG_S:
    case GUMBO_TAG_SAMP:
    case GUMBO_TAG_SMALL:
    case GUMBO_TAG_SPAN:
    case GUMBO_TAG_STRONG:
    case GUMBO_TAG_SUB:
    case GUMBO_TAG_SUP:
    case GUMBO_TAG_TIME:
    case GUMBO_TAG_TT:
    case GUMBO_TAG_U:
    case GUMBO_TAG_VAR:
    case GUMBO_TAG_WBR: return true;
    default: return false;
    }
}

struct TableRow {
    QStringList cells;
    bool isHeader = false;
};

//! Walks what is shown, and ends a block where HTML does.
class HtmlWalker
{
public:
    HtmlWalker(HtmlScope scope, TextBuilder &builder)
        : m_scope(scope)
        , m_builder(builder)
    {
    }

    void walkBody(const GumboNode &body)
    {
        const auto *content = m_scope == HtmlScope::Page ? contentOf(body) : nullptr;
        m_isInContent = content != nullptr;
        walkChildren(content ? *content : body, 0);
        endBlock();
    }

private:
    void walkChildren(const GumboNode &node, int depth)
    {
        forEachChild(node, [&](const GumboNode &child) { walk(child, depth + 1); });
    }

    void walk(const GumboNode &node, int depth)
    {
        if (depth > deepestElement || isInvisible(node))
            return;
        if (m_scope == HtmlScope::Page && isBoilerplate(node, m_isInContent))
            return;
        if (node.type == GUMBO_NODE_TEXT || node.type == GUMBO_NODE_WHITESPACE || node.type == GUMBO_NODE_CDATA)
            m_words += QString::fromUtf8(node.v.text.text);
        else if (elementOf(node))
            walkElement(node, depth);
    }

    void walkElement(const GumboNode &node, int depth)
    {
        const GumboTag tag = tagOf(node);
        if (isInline(tag)) {
            walkChildren(node, depth);
        } else if (tag == GUMBO_TAG_BR) {
            m_words += u' ';
        } else if (const int level = headingLevel(tag)) {
            endBlock();
            walkChildren(node, depth);
            endBlock(TextBlockKind::Heading, level);
        } else if (tag == GUMBO_TAG_PRE) {
            endBlock();
            QString code;
            appendWords(node, code);
            m_builder.add(TextBlockKind::Code, code);
        } else if (tag == GUMBO_TAG_UL || tag == GUMBO_TAG_OL) {
            walkList(node, depth);
        } else if (tag == GUMBO_TAG_TABLE) {
            walkTable(node, depth);
        } else {
            endBlock();
            walkChildren(node, depth);
            endBlock();
        }
    }

    void walkList(const GumboNode &list, int depth)
    {
        endBlock();
        if (m_scope == HtmlScope::Page && !m_isInContent && isListOfLinks(list))
            return;
        ++m_listDepth;
        forEachChild(list, [&](const GumboNode &item) {
            walk(item, depth + 1);
            endBlock();
        });
        --m_listDepth;
    }

    //! A table of data is told row by row; one that only arranges a page is not.
    void walkTable(const GumboNode &table, int depth)
    {
        endBlock();
        std::vector<TableRow> rows;
        bool isLayout = false;
        collectRows(table, rows, isLayout, 0);
        if (isLayout) {
            walkChildren(table, depth);
            endBlock();
            return;
        }
        m_builder.beginTable(!rows.empty() && rows.front().isHeader);
        for (const auto &row : rows)
            m_builder.addRow(row.cells);
    }

    static void collectRows(const GumboNode &node, std::vector<TableRow> &rows, bool &isLayout, int depth)
    {
        if (depth > deepestElement || isLayout)
            return;
        forEachChild(node, [&](const GumboNode &child) {
            const GumboTag tag = tagOf(child);
            if (tag == GUMBO_TAG_TR)
                rows.push_back(rowOf(child, isLayout));
            else if (tag == GUMBO_TAG_THEAD || tag == GUMBO_TAG_TBODY || tag == GUMBO_TAG_TFOOT)
                collectRows(child, rows, isLayout, depth + 1);
        });
    }

    static TableRow rowOf(const GumboNode &tr, bool &isLayout)
    {
        TableRow row{{}, true};
        forEachChild(tr, [&](const GumboNode &cell) {
            const GumboTag tag = tagOf(cell);
            if (tag != GUMBO_TAG_TD && tag != GUMBO_TAG_TH)
                return;
            QString words;
            appendWords(cell, words);
            row.cells << words.simplified();
            row.isHeader = row.isHeader && tag == GUMBO_TAG_TH;
            isLayout = isLayout || holdsBlocks(cell);
        });
        row.isHeader = row.isHeader && !row.cells.isEmpty();
        return row;
    }

    static bool holdsBlocks(const GumboNode &cell)
    {
        bool holds = false;
        forEachChild(cell, [&](const GumboNode &child) {
            const GumboTag tag = tagOf(child);
            holds = holds || tag == GUMBO_TAG_TABLE || headingLevel(tag) > 0 || tag == GUMBO_TAG_PRE;
        });
        return holds;
    }

    void endBlock(TextBlockKind kind = TextBlockKind::Paragraph, int level = 0)
    {
        if (kind == TextBlockKind::Paragraph && m_listDepth > 0)
            m_builder.add(TextBlockKind::ListItem, m_words.simplified(), m_listDepth - 1);
        else
            m_builder.add(kind, m_words.simplified(), level);
        m_words.clear();
    }

    HtmlScope m_scope;
    TextBuilder &m_builder;
    QString m_words; //!< of the block that is open
    int m_listDepth = 0;
    bool m_isInContent = false;
};

void takeMeta(const GumboElement &meta, DocumentMetadata &metadata)
{
    const QString name = (attribute(meta, "name") + attribute(meta, "property")).toLower();
    const QString content = attribute(meta, "content").simplified();
    if ((name == "author"_L1 || name == "article:author"_L1) && metadata.author.isEmpty())
        metadata.author = content;
    else if (name == "keywords"_L1 && metadata.keywords.isEmpty())
        metadata.keywords = content.split(QRegularExpression(u"\\s*,\\s*"_s), Qt::SkipEmptyParts);
    else if ((name == "date"_L1 || name == "article:published_time"_L1) && !metadata.date) {
        const auto date = QDateTime::fromString(content, Qt::ISODate);
        if (date.isValid())
            metadata.date = date.toUTC();
    }
}

void takeHead(const GumboNode &head, DocumentMetadata &metadata)
{
    forEachChild(head, [&](const GumboNode &child) {
        if (tagOf(child) == GUMBO_TAG_TITLE && metadata.title.isEmpty()) {
            QString words;
            appendWords(child, words);
            metadata.title = words.simplified();
        } else if (tagOf(child) == GUMBO_TAG_META) {
            takeMeta(child.v.element, metadata);
        }
    });
}

} // namespace

void appendHtml(const QByteArray &utf8, HtmlScope scope, TextBuilder &builder)
{
    const auto destroy = [](GumboOutput *output) { gumbo_destroy_output(&kGumboDefaultOptions, output); };
    const std::unique_ptr<GumboOutput, decltype(destroy)> output(
        gumbo_parse_with_options(&kGumboDefaultOptions, utf8.constData(), std::size_t(utf8.size())), destroy);
    const GumboNode &root = *output->root;
    auto &metadata = builder.metadata();
    if (const auto *element = elementOf(root); element && metadata.language.isEmpty())
        metadata.language = attribute(*element, "lang").left(2).toLower();
    forEachChild(root, [&](const GumboNode &child) {
        if (tagOf(child) == GUMBO_TAG_HEAD)
            takeHead(child, metadata);
        else if (tagOf(child) == GUMBO_TAG_BODY)
            HtmlWalker(scope, builder).walkBody(child);
    });
}

QByteArray htmlCharset(QByteArrayView start)
{
    static const QRegularExpression charset(u"<meta[^>]{0,200}charset\\s*=\\s*[\"']?\\s*([A-Za-z0-9_:.-]+)"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    return charset.match(QString::fromLatin1(start.first(std::min<qsizetype>(start.size(), 2048))))
        .captured(1)
        .toLatin1();
}

} // namespace oriel
