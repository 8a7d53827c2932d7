// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/conversations/PersonTime.h"

using namespace Qt::StringLiterals;

namespace oriel {

namespace {

QString day(const QDateTime &time)
{
    return time.toString(u"yyyy-MM-dd"_s);
}

//! A day as a person names it; none when it is something else.
QDate dayFromPerson(const QString &text, const QDate &today)
{
    if (text.compare("today"_L1, Qt::CaseInsensitive) == 0)
        return today;
    if (text.compare("yesterday"_L1, Qt::CaseInsensitive) == 0)
        return today.addDays(-1);
    return QDate::fromString(text, u"yyyy-MM-dd"_s);
}

} // namespace

QString relativeTime(const QDateTime &timeUtc, const QDateTime &nowUtc, const QTimeZone &zone)
{
    const QDateTime time = timeUtc.toTimeZone(zone);
    const qint64 seconds = timeUtc.secsTo(nowUtc);
    if (seconds < -60)
        return timeInMinutes(timeUtc, zone);
    if (seconds < 60)
        return u"just now"_s;
    if (seconds < 3600)
        return u"%1 min ago"_s.arg(seconds / 60);
    const qint64 days = time.date().daysTo(nowUtc.toTimeZone(zone).date());
    if (days == 0 || seconds < 6 * 3600) // in the small hours last evening is not yet "yesterday"
        return u"%1 h ago"_s.arg(seconds / 3600);
    if (days == 1)
        return u"yesterday"_s;
    return days < 7 ? u"%1 days ago"_s.arg(days) : day(time);
}

QString timeInMinutes(const QDateTime &timeUtc, const QTimeZone &zone)
{
    return timeUtc.toTimeZone(zone).toString(u"yyyy-MM-dd HH:mm"_s);
}

Result<QDateTime> timeFromPerson(const QString &text, const QString &option, bool isEnd, const QDateTime &nowUtc,
                                 const QTimeZone &zone)
{
    const QString trimmed = text.trimmed();
    if (const QDate day = dayFromPerson(trimmed, nowUtc.toTimeZone(zone).date()); day.isValid())
        return (isEnd ? day.addDays(1) : day).startOfDay(zone).toUTC();
    QDateTime time = QDateTime::fromString(QString(trimmed).replace(u' ', u'T'), Qt::ISODateWithMs);
    if (!time.isValid())
        return failure(ErrorKind::InvalidInput,
                       u"%1 is \"%2\"; allowed is a day like 2026-03-01, a time like 2026-03-01T14:05, today or "
                       "yesterday."_s.arg(option, text));
    if (time.timeSpec() == Qt::LocalTime)
        time = QDateTime(time.date(), time.time(), zone);
    return time.toUTC();
}

} // namespace oriel
