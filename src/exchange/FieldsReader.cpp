// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/FieldsReader.h"

#include <QTimeZone>

#include <algorithm>

namespace oriel {

QDateTime timeFromText(const JsonValue &json)
{
    const auto text = json.string();
    if (!text)
        return {};
    auto time = QDateTime::fromString(*text, Qt::ISODateWithMs);
    if (time.timeSpec() == Qt::LocalTime) // no zone is told: nobody's local time is meant
        time.setTimeZone(QTimeZone::utc());
    return time.isValid() ? time.toTimeZone(QTimeZone::utc()) : QDateTime();
}

JsonValue FieldsStreamReader::at(const char *name)
{
    const auto value = m_object[name];
    m_asked.push_back(name);
    m_found += value.exists() ? 1 : 0;
    return value;
}

void FieldsStreamReader::field(const char *name, QByteArray &value)
{
    const auto json = at(name);
    if (const auto text = json.utf8()) {
        value = QByteArray(text->data(), qsizetype(text->size()));
    } else if (const auto encoded = json["base64"].utf8()) {
        value = QByteArray::fromBase64(QByteArray(encoded->data(), qsizetype(encoded->size())));
    }
}

void FieldsStreamReader::field(const char *name, QStringList &value)
{
    const auto json = at(name);
    if (!json.isArray())
        return;
    value.clear();
    json.forEach([&value](const JsonValue &item) {
        if (auto text = item.string())
            value << *text;
    });
}

void FieldsStreamReader::tellUnknown(const std::function<void(const QString &)> &tell) const
{
    for (const auto &name : m_unknownInside)
        tell(name);
    if (m_object.size() == m_found)
        return;
    m_object.forEachMember([this, &tell](std::string_view key, const JsonValue &) {
        if (std::ranges::find(m_asked, key, [](const char *name) { return std::string_view(name); }) == m_asked.end())
            tell(QString::fromUtf8(key.data(), qsizetype(key.size())));
    });
}

} // namespace oriel
