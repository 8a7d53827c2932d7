// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/RetryHints.h"

#include "core/BackOff.h"

#include <QTimeZone>

#include <algorithm>
#include <array>
#include <cmath>

namespace oriel {

namespace {

using std::chrono::milliseconds;

std::optional<milliseconds> positive(double count)
{
    constexpr double yearInMilliseconds = 365.0 * 24 * 3600 * 1000;
    if (!std::isfinite(count) || count <= 0)
        return std::nullopt;
    return milliseconds(qint64(std::ceil(std::min(count, yearInMilliseconds))));
}

std::optional<milliseconds> readRetryAfter(const HttpHead &head, const QDateTime &nowUtc)
{
    bool isNumber = false;
    if (const double count = head.header("retry-after-ms").trimmed().toDouble(&isNumber); isNumber) {
        if (const auto wait = positive(count))
            return wait;
    }
    const auto text = head.header("retry-after").trimmed();
    if (const double seconds = text.toDouble(&isNumber); isNumber)
        return positive(seconds * 1000);
    const auto until = parseHttpDate(text, nowUtc);
    if (!until)
        return std::nullopt;
    const auto from = parseHttpDate(head.header("date"), nowUtc).value_or(nowUtc);
    return positive(double(from.msecsTo(*until)));
}

int monthOf(const QByteArray &name)
{
    static constexpr std::array<QByteArrayView, 12> months{"jan", "feb", "mar", "apr", "may", "jun",
                                                           "jul", "aug", "sep", "oct", "nov", "dec"};
    const auto lowered = name.toLower();
    const auto *const found = std::ranges::find(months, QByteArrayView(lowered));
    return found == months.end() ? 0 : int(found - months.begin()) + 1;
}

//! RFC 9110, 5.6.7: a year of two digits that seems to be more than 50 years ahead is of the past century.
int fullYear(const QByteArray &text, const QDateTime &nowUtc)
{
    const int year = text.toInt();
    if (text.size() != 2)
        return year;
    const int thisYear = nowUtc.date().year();
    const int guess = thisYear - thisYear % 100 + year;
    return guess > thisYear + 50 ? guess - 100 : guess;
}

} // namespace

RetryHints retryHints(const HttpHead &head, const QDateTime &nowUtc)
{
    RetryHints hints;
    hints.retryAfter = readRetryAfter(head, nowUtc);
    const auto say = head.header("x-should-retry").trimmed().toLower();
    if (say == "true")
        hints.shouldRetry = true;
    if (say == "false" || hints.retryAfter > longestRetryAfter)
        hints.shouldRetry = false;
    return hints;
}

std::optional<QDateTime> parseHttpDate(QByteArrayView text, const QDateTime &nowUtc)
{
    if (text.size() > 64)
        return std::nullopt;
    auto words = text.toByteArray().replace(',', ' ').replace('-', ' ').simplified().split(' ');
    if (words.size() < 5)
        return std::nullopt;
    if (monthOf(words[1]) > 0) // asctime: "Sun Nov  6 08:49:37 1994"
        words = {words[0], words[2], words[1], words[4], words[3]};
    const QDate date(fullYear(words[3], nowUtc), monthOf(words[2]), words[1].toInt());
    const auto time = QTime::fromString(QString::fromLatin1(words[4]), QStringLiteral("HH:mm:ss"));
    if (!date.isValid() || !time.isValid())
        return std::nullopt;
    return QDateTime(date, time, QTimeZone::utc());
}

} // namespace oriel
