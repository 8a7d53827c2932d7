// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/OrielReader.h"

#include "domain/PartBytes.h"
#include "exchange/ConversationFields.h"
#include "exchange/FieldsReader.h"
#include "exchange/OrielFormat.h"
#include "exchange/PartFields.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace oriel {

namespace {

QByteArray fromHex(const JsonValue &json)
{
    const auto hex = json.utf8();
    return hex ? QByteArray::fromHex(QByteArray(hex->data(), qsizetype(hex->size()))) : QByteArray();
}

QString attachmentName(const MessagePart &part, const QByteArray &sha256)
{
    const auto *file = std::get_if<FilePart>(&part);
    return file && !file->name.isEmpty() ? file->name : QString::fromLatin1(sha256.toHex());
}

} // namespace

OrielReader::OrielReader(FileBytes bytes, ImportContext context)
    : m_bytes(std::move(bytes))
    , m_context(context)
{
}

bool OrielReader::isConversation(const JsonValue &element)
{
    return element["conversation"].isObject();
}

bool OrielReader::isAttachment(const JsonValue &element)
{
    return element["attachment"]["sha256"].isString();
}

void OrielReader::checkHeader(const QHash<QByteArray, QByteArray> &header)
{
    const int version = header.value("version").trimmed().toInt();
    if (version > orielFormatVersion && header.value("format").contains(orielFormatName.data()))
        m_context.notes.add(ImportNoteKind::NewerFormat, QString::number(version));
}

void OrielReader::takeAttachment(const JsonValue &element, const JsonElement &place)
{
    m_attachments.insert(fromHex(element["attachment"]["sha256"]), {place.offset, place.bytes.size()});
}

void OrielReader::noteField(const QString &where, const QString &name)
{
    m_context.notes.add(ImportNoteKind::UnknownField, u"%1.%2"_s.arg(where, name));
}

ExchangedConversation OrielReader::conversation(const JsonValue &element)
{
    const auto json = element["conversation"];
    ExchangedConversation exchanged;
    FieldsStreamReader fields(json);
    eachField(exchanged.conversation, fields);
    fields.expect("messages");
    fields.tellUnknown([this](const QString &name) { noteField(u"conversation"_s, name); });
    json["messages"].forEach([this, &exchanged](const JsonValue &message) {
        if (message.isObject())
            exchanged.nodes.push_back(node(message));
    });
    return exchanged;
}

MessageNode OrielReader::node(const JsonValue &json)
{
    MessageNode node;
    FieldsStreamReader fields(json);
    eachField(node, fields);
    fields.expect("parts");
    fields.tellUnknown([this](const QString &name) { noteField(u"message"_s, name); });
    json["parts"].forEach([this, &node](const JsonValue &partJson) {
        if (auto known = part(partJson))
            node.message.parts.push_back(std::move(*known));
    });
    return node;
}

std::optional<MessagePart> OrielReader::part(const JsonValue &json)
{
    const QString kind = json["kind"].stringOr();
    auto part = emptyPart(kind);
    if (!part) {
        m_context.notes.add(ImportNoteKind::UnknownPart, kind);
        return std::nullopt;
    }
    FieldsStreamReader fields(json);
    std::visit([&fields](auto &known) { eachPartField(known, fields); }, *part);
    fields.expect("kind");
    if (bytesOf(*part).data)
        fields.expect("attachment");
    fields.tellUnknown([this, &kind](const QString &name) { noteField(kind, name); });
    fillBytes(*part, json["attachment"]);
    return part;
}

void OrielReader::fillBytes(MessagePart &part, const JsonValue &named)
{
    const auto bytes = bytesOf(part);
    const QByteArray sha256 = fromHex(named);
    if (!bytes.data || sha256.isEmpty())
        return;
    if (!m_attachments.contains(sha256) || !m_bytes) {
        m_context.notes.add(ImportNoteKind::MissingAttachment, attachmentName(part, sha256));
        return;
    }
    *bytes.data = attachmentData(sha256);
    if (bytes.data->isEmpty())
        m_context.notes.add(ImportNoteKind::DamagedAttachment, attachmentName(part, sha256));
}

//! Empty when it is damaged.
QByteArray OrielReader::attachmentData(const QByteArray &sha256)
{
    const auto place = m_attachments.value(sha256);
    const auto element = m_attachmentReader.read(m_bytes(place.offset, place.sizeBytes));
    if (!element)
        return {};
    const auto encoded = (*element)["attachment"]["base64"].utf8().value_or(std::string_view());
    auto decoded = QByteArray::fromBase64Encoding(QByteArray::fromRawData(encoded.data(), qsizetype(encoded.size())));
    const bool isWhole = decoded.decodingStatus == QByteArray::Base64DecodingStatus::Ok
        && QCryptographicHash::hash(decoded.decoded, QCryptographicHash::Sha256) == sha256;
    return isWhole ? std::move(decoded.decoded) : QByteArray();
}

} // namespace oriel
