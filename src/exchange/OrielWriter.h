// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"
#include "exchange/ExchangedConversation.h"
#include "text/JsonWriter.h"

#include <QIODevice>
#include <QSet>

namespace oriel {

//! \brief Writes conversations as Oriel's own JSON, one at a time: exact, byte for byte, every attachment once.
//!
//! Every conversation and every attachment stands on a line of its own, so that tools for lines can work with the file.
//! Holds one conversation and the hashes of the attachments written. Errors: Storage. Tests: tst_orieljson.
class OrielWriter
{
public:
    //! \param device  open for writing; outlives this
    //! \param writer  the program and its version
    OrielWriter(QIODevice &device, const QString &writer, const QDateTime &nowUtc);

    //! Attachments whose bytes are in the parts are written before it.
    [[nodiscard]] Result<void> write(const ExchangedConversation &exchanged);
    //! For parts that only have the hash: before the first conversation that has them.
    [[nodiscard]] Result<void> writeAttachment(const QByteArray &sha256, const QByteArray &data);
    [[nodiscard]] bool hasAttachment(const QByteArray &sha256) const { return m_attachments.contains(sha256); }
    //! Ends the file; without it, it is cut off.
    [[nodiscard]] Result<void> finish();

private:
    [[nodiscard]] Result<void> writeAttachmentsOf(const MessageNode &node);
    void put(const MessageNode &node);
    void put(const MessagePart &part);
    [[nodiscard]] Result<void> flush();

    QIODevice &m_device;
    JsonWriter m_json;
    QSet<QByteArray> m_attachments;
};

} // namespace oriel
