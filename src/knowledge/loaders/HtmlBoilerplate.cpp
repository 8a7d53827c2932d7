// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "knowledge/loaders/HtmlTree.h"

#include <QRegularExpression>
#include <QStringList>

#include <vector>

using namespace Qt::StringLiterals;

namespace oriel::html {

namespace {

constexpr qsizetype leastContent = 200; // characters: less is a teaser, not what the page is about

struct LinkShare {
    qsizetype words = 0;
    qsizetype linked = 0;
    int links = 0;
};

void countLinks(const GumboNode &node, bool isLinked, LinkShare &share, int depth)
{
    if (depth > deepestElement)
        return;
    if (node.type == GUMBO_NODE_TEXT) {
        const auto length = QString::fromUtf8(node.v.text.text).simplified().size();
        share.words += length;
        share.linked += isLinked ? length : 0;
    }
    const bool isLink = tagOf(node) == GUMBO_TAG_A;
    share.links += isLink ? 1 : 0;
    forEachChild(node, [&](const GumboNode &child) { countLinks(child, isLinked || isLink, share, depth + 1); });
}

void findTag(const GumboNode &node, GumboTag tag, std::vector<const GumboNode *> &found, int depth = 0)
{
    if (depth > deepestElement)
        return;
    const auto *element = elementOf(node);
    const bool isMain = tag == GUMBO_TAG_MAIN && element && attribute(*element, "role") == "main"_L1;
    if (tagOf(node) == tag || isMain) {
        found.push_back(&node);
        return;
    }
    forEachChild(node, [&](const GumboNode &child) { findTag(child, tag, found, depth + 1); });
}

bool hasContent(const GumboNode &node)
{
    QString words;
    appendWords(node, words);
    return words.simplified().size() >= leastContent;
}

bool hasTellingName(const GumboElement &element)
{
    static const QRegularExpression surrounding(
        u"(?:^|[\\s_-])(?:cookies?|breadcrumbs?|sidebar|advert(?:isement)?s?|ads?|social|share|sharing|newsletter|"
        u"comments?|"
        "menu|navbar|navigation|nav|related|pagination|popup|modal|banner|skip-link|site-header|site-footer|toolbar)"
        "(?:$|[\\s_-])"_s,
        QRegularExpression::CaseInsensitiveOption);
    return surrounding.match(attribute(element, "class")).hasMatch()
        || surrounding.match(attribute(element, "id")).hasMatch();
}

} // namespace

void appendWords(const GumboNode &node, QString &words, int depth)
{
    if (depth > deepestElement || isInvisible(node))
        return;
    if (node.type == GUMBO_NODE_TEXT || node.type == GUMBO_NODE_WHITESPACE || node.type == GUMBO_NODE_CDATA)
        words += QString::fromUtf8(node.v.text.text);
    else if (tagOf(node) == GUMBO_TAG_BR)
        words += u'\n';
    forEachChild(node, [&](const GumboNode &child) { appendWords(child, words, depth + 1); });
}

bool isInvisible(const GumboNode &node)
{
    const auto *element = elementOf(node);
    if (!element)
        return false;
    switch (element->tag) {
    case GUMBO_TAG_SCRIPT:
    case GUMBO_TAG_STYLE:
    case GUMBO_TAG_NOSCRIPT:
    case GUMBO_TAG_TEMPLATE:
    case GUMBO_TAG_IFRAME:
    case GUMBO_TAG_SVG:
    case GUMBO_TAG_OBJECT:
    case GUMBO_TAG_SELECT:
    case GUMBO_TAG_TEXTAREA:
    case GUMBO_TAG_HEAD: return true;
    default: break;
    }
    static const QRegularExpression hidden(u"display\\s*:\\s*none|visibility\\s*:\\s*hidden"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    return hasAttribute(*element, "hidden") || attribute(*element, "aria-hidden") == "true"_L1
        || hidden.match(attribute(*element, "style")).hasMatch();
}

bool isBoilerplate(const GumboNode &node, bool isInContent)
{
    const auto *element = elementOf(node);
    if (!element)
        return false;
    switch (element->tag) {
    case GUMBO_TAG_NAV:
    case GUMBO_TAG_ASIDE:
    case GUMBO_TAG_FORM:
    case GUMBO_TAG_BUTTON: return true;
    case GUMBO_TAG_HEADER:
    case GUMBO_TAG_FOOTER: return !isInContent;
    case GUMBO_TAG_BODY:
    case GUMBO_TAG_MAIN:
    case GUMBO_TAG_ARTICLE: return false;
    default: break;
    }
    static const QStringList roles{u"navigation"_s, u"banner"_s, u"contentinfo"_s, u"complementary"_s, u"search"_s};
    return roles.contains(attribute(*element, "role")) || hasTellingName(*element);
}

bool isListOfLinks(const GumboNode &list)
{
    LinkShare share;
    countLinks(list, false, share, 0);
    return share.links >= 3 && share.linked * 10 >= share.words * 9 && share.words < 60 * qsizetype(share.links);
}

const GumboNode *contentOf(const GumboNode &body)
{
    for (const auto tag : {GUMBO_TAG_MAIN, GUMBO_TAG_ARTICLE}) {
        std::vector<const GumboNode *> found;
        findTag(body, tag, found);
        if (found.size() == 1 && hasContent(*found.front()))
            return found.front();
    }
    return nullptr;
}

} // namespace oriel::html
