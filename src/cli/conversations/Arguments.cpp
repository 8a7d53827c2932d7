// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/conversations/Arguments.h"

#include "cli/Command.h"

using namespace Qt::StringLiterals;

namespace oriel {

ExitStatus wrongUsage(const QString &sentence)
{
    return complain(failure(ErrorKind::InvalidInput, sentence).error());
}

Result<int> limitOption(const QCommandLineParser &parser, int otherwise)
{
    if (!parser.isSet(u"limit"_s))
        return otherwise;
    const QString text = parser.value(u"limit"_s);
    bool isNumber = false;
    const int limit = text.toInt(&isNumber);
    if (!isNumber || limit < 1)
        return failure(ErrorKind::InvalidInput, u"--limit is \"%1\"; allowed is a whole number from 1."_s.arg(text));
    return limit;
}

} // namespace oriel
