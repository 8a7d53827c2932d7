// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/OrielWriter.h"

#include "domain/PartBytes.h"
#include "exchange/ConversationFields.h"
#include "exchange/FieldsWriter.h"
#include "exchange/OrielFormat.h"
#include "exchange/PartFields.h"

#include <QCoreApplication>
#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace oriel {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("OrielWriter", text);
}

QByteArray sha256Of(const QByteArray &data)
{
    return QCryptographicHash::hash(data, QCryptographicHash::Sha256);
}

} // namespace

OrielWriter::OrielWriter(QIODevice &device, const QString &writer, const QDateTime &nowUtc)
    : m_device(device)
{
    m_json.beginObject().member("format", orielFormatName).member("version", orielFormatVersion);
    m_json.member("written_by", writer).member("written_at", timeText(nowUtc));
    m_json.key("items").beginArray();
}

Result<void> OrielWriter::flush()
{
    const QByteArray text = m_json.takeSoFar();
    if (m_device.write(text) != text.size())
        return failure(ErrorKind::Storage, tr("The export could not be written: %1.").arg(m_device.errorString()));
    return {};
}

Result<void> OrielWriter::writeAttachment(const QByteArray &sha256, const QByteArray &data)
{
    if (hasAttachment(sha256))
        return {};
    m_attachments.insert(sha256);
    m_json.beginLine();
    m_json.beginObject().key("attachment").beginObject();
    m_json.member("sha256", QLatin1StringView(sha256.toHex())).member("bytes", data.size());
    m_json.key("base64").base64(data);
    m_json.endObject().endObject();
    return flush();
}

Result<void> OrielWriter::writeAttachmentsOf(const MessageNode &node)
{
    for (auto part : node.message.parts) { // a copy shares its bytes
        const auto bytes = bytesOf(part);
        if (!bytes.data || bytes.data->isEmpty())
            continue;
        if (auto written = writeAttachment(sha256Of(*bytes.data), *bytes.data); !written)
            return written;
    }
    return {};
}

Result<void> OrielWriter::write(const ExchangedConversation &exchanged)
{
    for (const auto &node : exchanged.nodes) {
        if (auto written = writeAttachmentsOf(node); !written)
            return written;
    }
    m_json.beginLine();
    m_json.beginObject().key("conversation").beginObject();
    eachField(exchanged.conversation, FieldsStreamWriter(m_json));
    m_json.key("messages").beginArray();
    for (const auto &node : exchanged.nodes)
        put(node);
    m_json.endArray().endObject().endObject();
    return flush();
}

void OrielWriter::put(const MessageNode &node)
{
    m_json.beginObject();
    eachField(node, FieldsStreamWriter(m_json));
    m_json.key("parts").beginArray();
    for (const auto &part : node.message.parts)
        put(part);
    m_json.endArray().endObject();
}

void OrielWriter::put(const MessagePart &part)
{
    m_json.beginObject().member("kind", partKindName(part));
    std::visit([this](const auto &known) { eachPartField(known, FieldsStreamWriter(m_json)); }, part);
    auto copy = part;
    if (const auto bytes = bytesOf(copy); bytes.data) {
        const QByteArray named = bytes.data->isEmpty() ? *bytes.sha256 : sha256Of(*bytes.data);
        if (hasAttachment(named))
            m_json.member("attachment", QLatin1StringView(named.toHex()));
    }
    m_json.endObject();
}

Result<void> OrielWriter::finish()
{
    m_json.beginLine().endArray().endObject();
    return flush();
}

} // namespace oriel
