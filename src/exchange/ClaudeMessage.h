// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/DraftTree.h"
#include "exchange/ImportContext.h"
#include "text/JsonValue.h"

namespace oriel {

//! \brief One message of Claude's export, as drafts: an answer in which tools were used is several messages of ours.
//!
//! docs/exchange.md tells what is taken of which kind of content.
class ClaudeMessageReader
{
public:
    explicit ClaudeMessageReader(ImportContext context)
        : m_context(context)
    {
    }

    //! In order; the first hangs on the message's parent, each other one on the one before. Never empty.
    [[nodiscard]] std::vector<DraftNode> drafts(const QString &key, const JsonValue &message);

private:
    void begin(Role role);
    [[nodiscard]] std::vector<MessagePart> &parts() { return m_drafts.back().node.message.parts; }
    void takeFiles(const JsonValue &message);
    void takeBlock(const JsonValue &block);
    void takeText(const JsonValue &block);
    void takeCall(const JsonValue &block);
    void takeResult(const JsonValue &block);

    ImportContext m_context;
    QString m_key;
    QDateTime m_time;
    std::vector<DraftNode> m_drafts;
    std::vector<ToolCallPart> m_openCalls;
};

} // namespace oriel
