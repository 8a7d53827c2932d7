// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/conversations/ImportText.h"

#include "cli/conversations/ConversationFinder.h"
#include "cli/VisibleText.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace oriel {

namespace {

constexpr std::size_t deletedNamed = 3; // who deleted more looks at the list

QString count(qint64 number, const QString &what)
{
    return u"%1 %2%3"_s.arg(QLocale::c().toString(number), what, number == 1 ? QString() : u"s"_s);
}

} // namespace

QString importProgressLine(const QString &file, const ImportProgress &progress)
{
    const QString looked = count(progress.conversationCount, u"conversation"_s);
    if (progress.totalBytes <= 0)
        return u"%1: %2"_s.arg(file, looked);
    const auto percent = std::clamp<qint64>(progress.doneBytes * 100 / progress.totalBytes, 0, 100);
    return u"%1: %2 %, %3"_s.arg(file, QString::number(percent), looked);
}

QString importReportText(const QString &file, const ImportReport &report)
{
    QStringList facts{u"%1 with %2 taken"_s.arg(count(qint64(report.taken.size()), u"conversation"_s),
                                                count(report.messageCount, u"message"_s))};
    if (report.alreadyThereCount > 0)
        facts << u"%1 already there"_s.arg(QLocale::c().toString(report.alreadyThereCount));
    if (report.leftOutCount > 0)
        facts << u"%1 not taken"_s.arg(QLocale::c().toString(report.leftOutCount));
    if (report.isCancelled)
        facts << u"stopped before the end"_s;
    QString text = u"%1: %2\n"_s.arg(visibleText(file), facts.join(u", "_s));
    if (!report.deletedBefore.empty()) {
        QStringList ids;
        ids.reserve(qsizetype(std::min(report.deletedBefore.size(), deletedNamed)));
        for (std::size_t i = 0; i < std::min(report.deletedBefore.size(), deletedNamed); ++i)
            ids << report.deletedBefore[i].value;
        text += u"  deleted before, and still to be had: oriel-cli conversations undelete %1\n"_s.arg(
            visibleText(ids.join(u' ')));
        if (const auto rest = report.deletedBefore.size() - std::size_t(ids.size()); rest > 0)
            text += u"  and %1 more: oriel-cli conversations list --deleted\n"_s.arg(
                QLocale::c().toString(qint64(rest)));
    }
    for (const auto &out : report.leftOut)
        text += u"  not taken: %1: %2\n"_s.arg(visibleText(shownTitle(out.what)), visibleText(out.why.simplified()));
    if (const auto rest = report.leftOutCount - qint64(report.leftOut.size()); rest > 0)
        text += u"  not taken: %1 more\n"_s.arg(QLocale::c().toString(rest));
    for (const auto &note : report.notes)
        text += u"  %1\n"_s.arg(visibleText(importNoteSentence(note).simplified()));
    return text;
}

} // namespace oriel
