// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/DraftTree.h"
#include "exchange/ImportContext.h"
#include "text/JsonValue.h"

namespace oriel {

//! \brief One message of ChatGPT's export, as a draft: its content by its type, its files, its sources.
//!
//! docs/exchange.md tells what is taken of which type.
class ChatGptMessageReader
{
public:
    explicit ChatGptMessageReader(ImportContext context)
        : m_context(context)
    {
    }

    [[nodiscard]] DraftNode draft(const QString &key, const JsonValue &message);
    //! What the person told ChatGPT of itself for every conversation, when \a message is that; else empty.
    [[nodiscard]] static QString instructions(const JsonValue &message);

private:
    using Parts = std::vector<MessagePart>;

    void takeContent(const JsonValue &message, DraftNode &draft);
    void takeText(const JsonValue &content, Parts &parts);
    void takePiece(const JsonValue &piece, Parts &parts);
    void takeThoughts(const JsonValue &content, DraftNode &draft);
    void takeCall(const JsonValue &message, DraftNode &draft);
    void takeToolOutput(const JsonValue &message, DraftNode &draft);
    void takeAttachments(const JsonValue &message, Parts &parts);
    void takeImage(const JsonValue &piece, Parts &parts);
    void takeSound(const JsonValue &piece, Parts &parts);
    void takeSources(const JsonValue &metadata, Parts &parts);
    void takeEnd(const JsonValue &message, MessageNode &node);
    void noteUnknown(const QString &type) { m_context.notes.add(ImportNoteKind::UnknownContent, type); }

    ImportContext m_context;
    QString m_transcript; //!< of the sound that comes next in the message
    QStringList m_filesTaken; //!< ids, in this message
};

} // namespace oriel
