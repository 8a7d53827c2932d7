// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "knowledge/loaders/OdfStyles.h"

#include "knowledge/loaders/XmlParts.h"

using namespace Qt::StringLiterals;

namespace oriel {

namespace {

constexpr int deepestParent = 20; // a circle of parents ends there

} // namespace

void OdfStyles::take(const QXmlStreamReader &xml)
{
    if (!xml.isStartElement() || xml.prefix() != "style"_L1)
        return;
    if (xml.name() == "style"_L1) {
        const bool isParagraph = xmlAttribute(xml, "family"_L1) == "paragraph"_L1;
        m_open = isParagraph ? xmlAttribute(xml, "name"_L1) : QString();
        if (m_open.isEmpty())
            return;
        Style &style = m_styles[m_open];
        style.parent = xmlAttribute(xml, "parent-style-name"_L1);
        if (!xmlAttribute(xml, "master-page-name"_L1).isEmpty()) // pages of another look begin
            style.beginsPage = true;
    } else if (xml.name() == "paragraph-properties"_L1 && !m_open.isEmpty()) {
        const QString before = xmlAttribute(xml, "break-before"_L1);
        if (!before.isEmpty() && !m_styles[m_open].beginsPage)
            m_styles[m_open].beginsPage = before == "page"_L1;
    }
}

bool OdfStyles::beginPage(const QString &name) const
{
    QString at = name;
    for (int depth = 0; depth < deepestParent; ++depth) {
        const auto style = m_styles.constFind(at);
        if (style == m_styles.cend())
            return false;
        if (style->beginsPage)
            return *style->beginsPage;
        at = style->parent;
    }
    return false;
}

} // namespace oriel
