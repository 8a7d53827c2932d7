// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/ImportedIds.h"

#include "exchange/FieldsReader.h"

#include <QCryptographicHash>
#include <QTimeZone>
#include <QUuid>

#include <algorithm>
#include <cmath>

namespace oriel {

namespace {

constexpr double latestSeconds = 7'258'118'400; // 2200
constexpr qint64 latestMs = qint64(latestSeconds) * 1000;

} // namespace

QString importedId(const QDateTime &at, QStringView source, QStringView key)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(source.toUtf8());
    hash.addData(QByteArrayView("\0", 1));
    hash.addData(key.toUtf8());
    QByteArray bytes = hash.result().first(16);
    const auto milliseconds = at.isValid() ? std::clamp<qint64>(at.toMSecsSinceEpoch(), 0, latestMs) : 0;
    for (int i = 0; i < 6; ++i)
        bytes[i] = char(milliseconds >> (8 * (5 - i)));
    bytes[6] = char(0x70 | (bytes[6] & 0x0f));
    bytes[8] = char(0x80 | (bytes[8] & 0x3f));
    return QUuid::fromRfc4122(bytes).toString(QUuid::WithoutBraces);
}

QString contentId(const JsonValue &element)
{
    const QByteArray hash = QCryptographicHash::hash(element.minified(), QCryptographicHash::Sha256);
    return QString::fromLatin1(hash.first(16).toHex());
}

QDateTime importedTime(const JsonValue &json)
{
    QDateTime time;
    if (auto seconds = json.number()) {
        if (*seconds > latestSeconds) // then they are milliseconds
            *seconds /= 1000;
        if (*seconds > 0 && *seconds < latestSeconds)
            time = QDateTime::fromMSecsSinceEpoch(std::llround(*seconds * 1000), QTimeZone::utc());
    } else {
        time = timeFromText(json);
    }
    const bool isGood = time.isValid() && time.toMSecsSinceEpoch() > 0 && time.toMSecsSinceEpoch() < latestMs;
    return isGood ? time : QDateTime();
}

} // namespace oriel
