// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "knowledge/IgnoreRules.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace oriel {

namespace {

constexpr std::size_t mostRules = 1000; // of one place: each is tried on every file

//! "[a-z]" or "[!x]" from \a at, as a class of a regular expression; empty when it is no class.
QString classAt(const QString &glob, qsizetype at, qsizetype &end)
{
    qsizetype i = at + 1;
    const bool isNegated = i < glob.size() && (glob[i] == u'!' || glob[i] == u'^');
    i += isNegated ? 1 : 0;
    const qsizetype first = i;
    while (i < glob.size() && (glob[i] != u']' || i == first))
        ++i;
    if (i >= glob.size())
        return {};
    end = i;
    QString content = glob.sliced(first, i - first);
    content.replace(u'\\', u"\\\\"_s).replace(u'[', u"\\["_s).replace(u']', u"\\]"_s).replace(u'^', u"\\^"_s);
    return u"(?!/)[%1%2]"_s.arg(isNegated ? u"^"_s : QString(), content);
}

QString starsAt(const QString &glob, qsizetype &at)
{
    const bool isDouble = at + 1 < glob.size() && glob[at + 1] == u'*';
    if (!isDouble)
        return u"[^/]*"_s;
    while (at + 1 < glob.size() && glob[at + 1] == u'*')
        ++at;
    const bool isBeforeSlash = at + 1 < glob.size() && glob[at + 1] == u'/';
    if (isBeforeSlash) {
        ++at;
        return u"(?:.*/)?"_s;
    }
    return u".*"_s;
}

QString toPattern(const QString &glob)
{
    QString pattern;
    for (qsizetype at = 0; at < glob.size(); ++at) {
        const QChar sign = glob[at];
        qsizetype end = at;
        if (sign == u'*') {
            pattern += starsAt(glob, at);
        } else if (sign == u'?') {
            pattern += u"[^/]"_s;
        } else if (sign == u'\\' && at + 1 < glob.size()) {
            pattern += QRegularExpression::escape(QString(glob[++at]));
        } else if (const QString signs = sign == u'[' ? classAt(glob, at, end) : QString(); !signs.isEmpty()) {
            pattern += signs;
            at = end;
        } else {
            pattern += QRegularExpression::escape(QString(sign));
        }
    }
    return pattern;
}

//! Blanks at the end do not count but for one that a backslash keeps.
QString withoutEnd(QString line)
{
    while (line.endsWith(u'\r') || line.endsWith(u'\n'))
        line.chop(1);
    while (line.endsWith(u' ') && !line.endsWith("\\ "_L1))
        line.chop(1);
    return line;
}

} // namespace

IgnoreRules::IgnoreRules(const QStringList &lines)
{
    for (const auto &whole : lines) {
        QString line = withoutEnd(whole);
        if (line.isEmpty() || line.startsWith(u'#'))
            continue;
        Rule rule;
        if (line.startsWith(u'!')) {
            rule.isTakenBack = true;
            line.remove(0, 1);
        }
        while (line.endsWith(u'/')) {
            rule.isForFolders = true;
            line.chop(1);
        }
        if (line.isEmpty())
            continue;
        const bool isAnchored = line.contains(u'/');
        if (line.startsWith(u'/'))
            line.remove(0, 1);
        const QString start = isAnchored ? QString() : u"(?:.*/)?"_s;
        // PCRE's own limit: "*a*a*a*a*b" would be tried for ever on the name that it was made for
        rule.pattern.setPattern(u"(*LIMIT_MATCH=5000)\\A%1%2\\z"_s.arg(start, toPattern(line)));
        rule.pattern.setPatternOptions(QRegularExpression::DotMatchesEverythingOption);
        if (rule.pattern.isValid() && m_rules.size() < mostRules)
            m_rules.push_back(std::move(rule));
    }
}

std::optional<bool> IgnoreRules::verdict(const QString &path, bool isFolder) const
{
    for (auto rule = m_rules.rbegin(); rule != m_rules.rend(); ++rule) {
        if ((isFolder || !rule->isForFolders) && rule->pattern.match(path).hasMatch())
            return !rule->isTakenBack;
    }
    return std::nullopt;
}

} // namespace oriel
