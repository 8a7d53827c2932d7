// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/RateLimits.h"

#include "net/RetryHints.h"
#include "providers/VendorWords.h"

#include <QRegularExpression>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace oriel {

namespace {

using std::chrono::milliseconds;

constexpr std::size_t mostLimits = 16;
constexpr double largestNumber = 1e15;
constexpr double longestWaitSeconds = 366.0 * 24 * 3600;

enum class Figure { Limit, Remaining, Reset };

struct Told {
    QString what;
    Figure figure = Figure::Limit;
};

std::optional<Figure> figureNamed(QStringView name)
{
    if (name == u"limit")
        return Figure::Limit;
    if (name == u"remaining")
        return Figure::Remaining;
    return name == u"reset" ? std::optional(Figure::Reset) : std::nullopt;
}

//! What a header of that name tells; nothing when it tells of no limit.
std::optional<Told> toldBy(const QByteArray &header)
{
    QString name = QString::fromLatin1(header.first(std::min<qsizetype>(header.size(), 100))).toLower();
    Told told{u"requests"_s};
    std::optional<Figure> figure;
    if (name.startsWith("x-ratelimit-"_L1)) {
        name = name.sliced(12);
        figure = figureNamed(name.section(u'-', 0, 0));
        if (const auto what = name.section(u'-', 1); !what.isEmpty())
            told.what = what;
    } else if (name.startsWith("anthropic-ratelimit-"_L1)) {
        name = name.sliced(20);
        figure = figureNamed(name.section(u'-', -1));
        told.what = name.section(u'-', 0, -2);
    }
    if (!figure || told.what.isEmpty())
        return std::nullopt;
    told.figure = *figure;
    told.what.replace(u'-', u' ');
    return told;
}

std::optional<qint64> count(const QByteArray &value)
{
    bool isNumber = false;
    const double number = value.trimmed().toDouble(&isNumber);
    if (!isNumber || !(number >= 0 && number <= largestNumber))
        return std::nullopt;
    return qint64(number);
}

std::optional<milliseconds> span(double seconds)
{
    if (!(seconds > 0 && seconds <= longestWaitSeconds))
        return std::nullopt;
    return milliseconds(qint64(std::ceil(seconds * 1000)));
}

//! "6m0s", "1.5s", "20ms", a number of seconds, a number of seconds or milliseconds since 1970, or RFC 3339.
std::optional<milliseconds> timeTo(const QByteArray &value, const QDateTime &from)
{
    constexpr double thisCentury = 946'684'800; // seconds until 2000
    const QString text = QString::fromLatin1(value.first(std::min<qsizetype>(value.size(), 64))).trimmed();
    bool isNumber = false;
    if (const double number = text.toDouble(&isNumber); isNumber) {
        const double now = double(from.toMSecsSinceEpoch()) / 1000;
        if (number >= thisCentury * 1000)
            return span(number / 1000 - now);
        return span(number >= thisCentury ? number - now : number);
    }
    static const QRegularExpression duration(
        u"^(?:(\\d+)d)?(?:(\\d+)h)?(?:(\\d+)m(?!s))?(?:(\\d+(?:\\.\\d+)?)s)?(?:(\\d+(?:\\.\\d+)?)ms)?$"_s);
    if (const auto match = duration.match(text); match.hasMatch()) {
        const auto part = [&match](int group) { return match.captured(group).toDouble(); };
        return span(part(1) * 86'400 + part(2) * 3'600 + part(3) * 60 + part(4) + part(5) / 1000);
    }
    const auto until = QDateTime::fromString(text, Qt::ISODateWithMs);
    return until.isValid() ? span(double(from.msecsTo(until)) / 1000) : std::nullopt;
}

QString waitWords(milliseconds wait)
{
    const qint64 seconds = std::max<qint64>(std::chrono::ceil<std::chrono::seconds>(wait).count(), 1);
    return seconds < 120 ? VendorWords::tr("%1 s").arg(seconds) : VendorWords::tr("%1 min").arg((seconds + 59) / 60);
}

} // namespace

std::vector<RateLimit> rateLimits(const HttpHead &head, const QDateTime &nowUtc)
{
    struct Figures {
        QString what;
        std::optional<qint64> limit;
        std::optional<qint64> remaining;
        std::optional<milliseconds> reset;
    };
    const QDateTime from = parseHttpDate(head.header("date"), nowUtc).value_or(nowUtc);
    std::vector<Figures> found;
    for (const auto &header : head.headers) {
        const auto told = toldBy(header.name);
        if (!told)
            continue;
        auto place = std::ranges::find(found, told->what, &Figures::what);
        if (place == found.end()) {
            if (found.size() == mostLimits)
                continue; // what is known already may go on
            place = found.insert(found.end(), Figures{told->what, {}, {}, {}});
        }
        switch (told->figure) {
        case Figure::Limit: place->limit = count(header.value); break;
        case Figure::Remaining: place->remaining = count(header.value); break;
        case Figure::Reset: place->reset = timeTo(header.value, from); break;
        }
    }
    std::vector<RateLimit> limits;
    for (const auto &figures : found) {
        if (figures.limit.value_or(0) > 0 && figures.remaining)
            limits.push_back(
                {figures.what, *figures.limit, std::min(*figures.remaining, *figures.limit), figures.reset});
    }
    return limits;
}

QString limitNotice(const std::vector<RateLimit> &limits)
{
    const auto share = [](const RateLimit &limit) { return double(limit.remaining) / double(limit.limit); };
    const auto least = std::ranges::min_element(limits, {}, share);
    if (least == limits.end() || share(*least) >= 0.1)
        return {};
    const QString remaining = QString::number(least->remaining);
    const QString limit = QString::number(least->limit);
    if (!least->reset)
        return VendorWords::tr("%1 of %2 %3 are left of the provider's limit.").arg(remaining, limit, least->what);
    return VendorWords::tr("%1 of %2 %3 are left of the provider's limit, all of them again in %4.")
        .arg(remaining, limit, least->what, waitWords(*least->reset));
}

} // namespace oriel
