// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/JsonHead.h"

#include "exchange/OrielFormat.h"
#include "text/JsonScanner.h"

namespace oriel {

QSet<QByteArray> firstMembers(QByteArrayView head)
{
    QSet<QByteArray> names;
    JsonScanner scanner(head.startsWith("\xEF\xBB\xBF") ? head.sliced(3) : head);
    const auto text = head.startsWith("\xEF\xBB\xBF") ? head.sliced(3) : head;
    scanner.skipBlanks();
    if (scanner.skip('['))
        scanner.skipBlanks();
    if (!scanner.skip('{'))
        return names;
    bool goesOn = true;
    while (goesOn) {
        scanner.skipBlanks();
        const qsizetype start = scanner.position();
        if (!scanner.skipString())
            break;
        const auto name = text.sliced(start + 1, scanner.position() - start - 2);
        scanner.skipBlanks();
        if (!scanner.skip(':'))
            break;
        names.insert(name.toByteArray());
        goesOn = scanner.skipValue();
        scanner.skipBlanks();
        goesOn = goesOn && scanner.skip(',');
    }
    return names;
}

HeadKind kindOfHead(QByteArrayView head)
{
    const auto start = head.startsWith("\xEF\xBB\xBF") ? head.sliced(3).trimmed() : head.trimmed();
    if (!start.startsWith('[') && !start.startsWith('{'))
        return HeadKind::NoJson;
    const auto names = firstMembers(head);
    const bool isOriel = (names.contains("format") && start.contains(QByteArrayView(orielFormatName.data())))
        || names.contains("conversation") || names.contains("attachment");
    if (isOriel)
        return HeadKind::OrielConversations;
    const bool hasConversations = names.contains("mapping") || names.contains("chat_messages")
        || names.contains("conversations");
    return hasConversations ? HeadKind::Conversations : HeadKind::OtherJson;
}

} // namespace oriel
