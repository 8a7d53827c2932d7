// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <gumbo.h>

//! \file
//! \brief Gumbo's tree in our words. Only HtmlText and HtmlBoilerplate include it.

namespace oriel::html {

//! An element, be it a template; null for text.
[[nodiscard]] inline const GumboElement *elementOf(const GumboNode &node)
{
    return node.type == GUMBO_NODE_ELEMENT || node.type == GUMBO_NODE_TEMPLATE ? &node.v.element : nullptr;
}

[[nodiscard]] inline GumboTag tagOf(const GumboNode &node)
{
    const auto *element = elementOf(node);
    return element ? element->tag : GUMBO_TAG_UNKNOWN;
}

[[nodiscard]] inline QString attribute(const GumboElement &element, const char *name)
{
    const auto *found = gumbo_get_attribute(&element.attributes, name);
    return found ? QString::fromUtf8(found->value) : QString();
}

[[nodiscard]] inline bool hasAttribute(const GumboElement &element, const char *name)
{
    return gumbo_get_attribute(&element.attributes, name) != nullptr;
}

template<typename Each>
void forEachChild(const GumboNode &node, Each &&each)
{
    const auto *element = elementOf(node);
    if (!element)
        return;
    for (unsigned i = 0; i < element->children.length; ++i)
        each(*static_cast<const GumboNode *>(element->children.data[i]));
}

inline constexpr int deepestElement = 400;

//! The words below \a node, blanks as they stand; what is nested too deep is left out.
void appendWords(const GumboNode &node, QString &words, int depth = 0);

//! Whether \a node is something that surrounds the content of a page: menus, adverts, what is hidden.
//! \param isInContent  below <main> or <article>, where headers and footers belong to the text
[[nodiscard]] bool isBoilerplate(const GumboNode &node, bool isInContent);
//! Whether it is never shown: scripts, styles, what is hidden.
[[nodiscard]] bool isInvisible(const GumboNode &node);
//! Whether a list is one of links: a menu that does not say so.
[[nodiscard]] bool isListOfLinks(const GumboNode &list);
//! Where the content of a page is: <main>, else its only <article>; null for all of \a body.
[[nodiscard]] const GumboNode *contentOf(const GumboNode &body);

} // namespace oriel::html
