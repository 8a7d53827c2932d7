// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/tokens/StepPattern.h"

#include "text/tokens/TokenizerWords.h"

using namespace Qt::StringLiterals;

namespace oriel::detail {

namespace {

QString withUnicodeBlanks(const QString &pattern)
{
    const auto blanks =
        uR"(\x{09}-\x{0D}\x{20}\x{85}\x{A0}\x{1680}\x{2000}-\x{200A}\x{2028}\x{2029}\x{202F}\x{205F}\x{3000})"_s;
    QString changed;
    bool isInClass = false;
    for (qsizetype at = 0; at < pattern.size(); ++at) {
        const QChar sign = pattern[at];
        if (sign == u'\\' && at + 1 < pattern.size()) {
            const QChar escaped = pattern[++at];
            if (escaped == u's')
                changed += isInClass ? blanks : u'[' + blanks + u']';
            else if (escaped == u'S' && !isInClass)
                changed += u"[^"_s + blanks + u']';
            else
                changed += QString(sign) + escaped;
            continue;
        }
        if (sign == u'[' || sign == u']')
            isInClass = sign == u'[';
        changed += sign;
    }
    return changed;
}

} // namespace

QRegularExpression unicodeExpression(const QString &pattern)
{
    return QRegularExpression(withUnicodeBlanks(pattern), QRegularExpression::UseUnicodePropertiesOption);
}

Result<QRegularExpression> stepPattern(const JsonValue &json)
{
    const auto text = json["String"].string();
    const QString pattern = text ? QRegularExpression::escape(*text) : json["Regex"].stringOr();
    auto expression = unicodeExpression(pattern);
    if (pattern.isEmpty() || !expression.isValid())
        return failure(ErrorKind::InvalidInput, TokenizerWords::tr("It cuts texts by a pattern that cannot be read."),
                       expression.errorString());
    return expression;
}

} // namespace oriel::detail
