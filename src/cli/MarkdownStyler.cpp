// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/MarkdownStyler.h"

#include "cli/VisibleText.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace oriel {

namespace {

constexpr auto strong = "\x1b[1m"_L1;
constexpr auto notStrong = "\x1b[22m"_L1;
constexpr auto headingStyle = "\x1b[1;36m"_L1;
constexpr auto quoteStyle = "\x1b[3m"_L1;
constexpr auto codeStyle = "\x1b[33m"_L1;
constexpr auto notCode = "\x1b[39m"_L1;
constexpr auto plain = "\x1b[0m"_L1;

} // namespace

QString MarkdownStyler::feed(QStringView text)
{
    QString out;
    out.reserve(text.size() + 16);
    for (const QChar sign : text)
        take(sign, out);
    return out;
}

QString MarkdownStyler::finish()
{
    QString out;
    if (m_line == LineKind::Unknown && !m_held.isEmpty())
        openLine(kindOfHeld(true), out);
    releaseMarks(out);
    out += plain;
    *this = {};
    return out;
}

void MarkdownStyler::take(QChar sign, QString &out)
{
    if (sign == u'\n') {
        endLine(out);
    } else if (m_line == LineKind::Unknown) {
        m_held += sign;
        if (const auto kind = kindOfHeld(false); kind != LineKind::Unknown)
            openLine(kind, out);
    } else if (m_line == LineKind::Plain || m_line == LineKind::Quote) {
        takeInline(sign, out);
    } else {
        appendVisible(sign, out);
    }
}

//! The kind of a line that begins with what is held; Unknown while more could change it.
MarkdownStyler::LineKind MarkdownStyler::kindOfHeld(bool isWhole) const
{
    const auto text = QStringView(m_held).trimmed();
    if (text.isEmpty())
        return isWhole || m_isInFence ? (m_isInFence ? LineKind::Code : LineKind::Plain) : LineKind::Unknown;
    const bool mayBecomeFence = text.size() < 3 && (u"```"_s.startsWith(text) || u"~~~"_s.startsWith(text));
    if (text.startsWith(u"```") || text.startsWith(u"~~~"))
        return LineKind::Fence;
    if (mayBecomeFence && !isWhole)
        return LineKind::Unknown;
    if (m_isInFence)
        return LineKind::Code;
    if (text.startsWith(u'>'))
        return LineKind::Quote;
    if (text.startsWith(u'#')) {
        const auto hashes = std::ranges::find_if(text, [](QChar sign) { return sign != u'#'; }) - text.begin();
        if (hashes == text.size() && !m_held.endsWith(u' ') && hashes <= 6 && !isWhole)
            return LineKind::Unknown;
        return hashes <= 6 && (isWhole || m_held.endsWith(u' ') || text.at(hashes) == u' ') ? LineKind::Heading
                                                                                            : LineKind::Plain;
    }
    return LineKind::Plain;
}

void MarkdownStyler::openLine(LineKind kind, QString &out)
{
    m_line = kind;
    if (kind == LineKind::Heading)
        out += headingStyle;
    else if (kind == LineKind::Quote)
        out += quoteStyle;
    else if (kind == LineKind::Fence || kind == LineKind::Code)
        out += codeStyle;
    if (kind == LineKind::Fence)
        m_isInFence = !m_isInFence;
    for (const QChar sign : std::exchange(m_held, {})) {
        if (kind == LineKind::Plain || kind == LineKind::Quote)
            takeInline(sign, out);
        else
            appendVisible(sign, out);
    }
}

void MarkdownStyler::endLine(QString &out)
{
    if (m_line == LineKind::Unknown)
        openLine(kindOfHeld(true), out);
    releaseMarks(out);
    if (m_line != LineKind::Plain || m_isCode || m_isStrong)
        out += plain; // no style of ours spans lines
    m_isCode = false;
    m_isStrong = false;
    m_line = LineKind::Unknown;
    out += u'\n';
}

void MarkdownStyler::takeInline(QChar sign, QString &out)
{
    const bool isMark = sign == u'`' || (sign == u'*' && !m_isCode);
    if (!m_marks.isEmpty() && (!isMark || m_marks.back() != sign))
        releaseMarks(out);
    if (isMark)
        m_marks += sign;
    else
        appendVisible(sign, out);
}

void MarkdownStyler::releaseMarks(QString &out)
{
    if (m_marks.isEmpty())
        return;
    const QString marks = std::exchange(m_marks, {});
    if (marks.front() == u'`') {
        m_isCode = !m_isCode;
        out += m_isCode ? codeStyle + marks : marks + notCode;
    } else if (marks.size() >= 2) {
        m_isStrong = !m_isStrong;
        out += m_isStrong ? strong + marks : marks + notStrong;
    } else {
        out += marks;
    }
}

} // namespace oriel
