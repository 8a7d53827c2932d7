// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/FieldsWriter.h"

namespace oriel {

QString timeText(const QDateTime &time)
{
    return time.toUTC().toString(Qt::ISODateWithMs);
}

void FieldsStreamWriter::field(const char *name, const QByteArray &bytes)
{
    if (bytes.isEmpty() && m_empties == Empties::LeaveOut)
        return;
    m_json.key(name);
    if (bytes.isValidUtf8()) {
        m_json.utf8Value(bytes);
    } else {
        m_json.beginObject().key("base64").base64(bytes);
        m_json.endObject();
    }
}

void FieldsStreamWriter::field(const char *name, const QStringList &value)
{
    if (value.isEmpty() && m_empties == Empties::LeaveOut)
        return;
    m_json.key(name).beginArray();
    for (const auto &item : value)
        m_json.value(item);
    m_json.endArray();
}

} // namespace oriel
