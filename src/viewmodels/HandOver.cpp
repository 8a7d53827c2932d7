// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/HandOver.h"

#include <QRegularExpression>
#include <QUrlQuery>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace oriel {

namespace {

//! Ids of ours, and those that imports brought.
bool isId(const QString &text)
{
    static const QRegularExpression id(u"\\A[A-Za-z0-9_-]{1,64}\\z"_s);
    return id.match(text).hasMatch();
}

} // namespace

bool HandOver::isLink(const QString &argument)
{
    return argument.startsWith("oriel:"_L1, Qt::CaseInsensitive);
}

void HandOver::take(const QStringList &arguments)
{
    Q_EMIT raiseWanted();
    QList<QUrl> files;
    for (const auto &argument : arguments) {
        if (isLink(argument))
            takeLink(argument);
        else
            files << (argument.startsWith("file:"_L1) ? QUrl(argument) : QUrl::fromLocalFile(argument));
    }
    if (!files.isEmpty())
        Q_EMIT filesWanted(files);
}

void HandOver::takeLink(const QString &link)
{
    const QUrl url(link, QUrl::StrictMode);
    const auto path = url.path().split(u'/', Qt::SkipEmptyParts);
    const bool isKnownPath = path.size() <= 2 && std::ranges::all_of(path, isId);
    if (url.isValid() && url.host() == "conversation"_L1 && isKnownPath && !path.isEmpty()) {
        Q_EMIT conversationWanted(path[0], path.value(1));
    } else if (url.isValid() && url.host() == "new"_L1 && path.isEmpty()) {
        const auto text = QUrlQuery(url).queryItemValue(u"text"_s, QUrl::FullyDecoded);
        Q_EMIT textWanted(text.left(longestText));
    } else {
        Q_EMIT refused(tr("The link “%1” is none that Oriel knows.").arg(link.left(100)));
    }
}

} // namespace oriel
