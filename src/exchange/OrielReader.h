// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/ImportContext.h"
#include "exchange/JsonElements.h"
#include "text/JsonValue.h"

#include <functional>

namespace oriel {

//! The bytes of the file from an offset on; fewer at its end.
using FileBytes = std::function<QByteArray(qint64 offset, qint64 sizeBytes)>;

//! \brief Reads the elements of Oriel's own files: the other side of OrielWriter.
//!
//! Attachments are read when a conversation needs them, not before. Unknown fields and parts are passed over and noted,
//! missing ones take their defaults.
class OrielReader
{
public:
    //! \param bytes  null when the file can only be read once: then attachments are missing
    OrielReader(FileBytes bytes, ImportContext context);

    [[nodiscard]] static bool isConversation(const JsonValue &element);
    [[nodiscard]] static bool isAttachment(const JsonValue &element);

    //! Notes it when a newer version wrote the file.
    void checkHeader(const QHash<QByteArray, QByteArray> &header);
    void takeAttachment(const JsonValue &element, const JsonElement &place);
    [[nodiscard]] ExchangedConversation conversation(const JsonValue &element);

private:
    struct Place {
        qint64 offset = 0;
        qint64 sizeBytes = 0;
    };

    [[nodiscard]] MessageNode node(const JsonValue &json);
    [[nodiscard]] std::optional<MessagePart> part(const JsonValue &json);
    void fillBytes(MessagePart &part, const JsonValue &named);
    [[nodiscard]] QByteArray attachmentData(const QByteArray &sha256);
    void noteField(const QString &where, const QString &name);

    FileBytes m_bytes;
    ImportContext m_context;
    JsonReader m_attachmentReader;
    QHash<QByteArray, Place> m_attachments;
};

} // namespace oriel
