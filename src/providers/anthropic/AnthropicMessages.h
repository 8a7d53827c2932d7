// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"
#include "domain/ChatRequest.h"
#include "text/JsonValue.h"
#include "text/JsonWriter.h"

#include <QHash>
#include <QSet>

#include <vector>

namespace oriel {

//! \brief The conversation of one request in the shape that the Anthropic Messages API demands.
//!
//! The person begins; consecutive messages of one side are one; the results of tools stand first in the message after
//! their calls; every call has its result, an invented one when the conversation has none; no text is blank. Reasoning
//! and opaque blocks of this provider and model go back byte for byte and in order, those of others are left out.
class AnthropicMessages
{
public:
    //! \param citesDocuments  asks for citations of the documents; all documents of a request must agree
    AnthropicMessages(const ChatRequest &request, const ProviderId &provider, bool citesDocuments);

    //! Reads the request's messages. InvalidInput when one holds what the API does not take.
    [[nodiscard]] Result<void> build();
    //! The request's instructions and its system messages, one after the other.
    [[nodiscard]] QString system() const { return m_system; }
    //! Whether the answer to come continues calls whose message begins without reasoning: thinking is refused then.
    [[nodiscard]] bool continuesCallsWithoutReasoning() const;

    //! Marks the last big document, and the end of a long conversation, to be kept in the prompt cache.
    void markForCache();
    void write(JsonWriter &json) const;

private:
    struct Block {
        enum class Kind { Text, Reasoning, Call, Result, Document, Other };
        Kind kind = Kind::Other;
        QByteArray json;
    };
    struct Turn {
        bool isPersons = true;
        std::vector<Block> blocks;
    };

    Result<void> addPersons(const Message &message);
    Result<void> addImage(const ImagePart &image);
    Result<void> addFile(const FilePart &file);
    void addResult(const ToolResultPart &result);
    void addAssistants(const Message &message, bool isLast);
    void addReasoning(const ReasoningPart &reasoning);
    void addCall(const ToolCallPart &call);
    void addText(const QString &text, QByteArrayView citations = {});
    void add(bool isPersons, Block::Kind kind, QByteArray json);
    void closePersonsTurn();
    [[nodiscard]] bool isOurs(const Message &message) const;
    [[nodiscard]] QSet<QString> resultIds(const Message &message);
    [[nodiscard]] bool lacksResult(const OpaquePart &opaque, const QSet<QString> &results);

    const ChatRequest &m_request;
    const ProviderId &m_provider;
    bool m_citesDocuments;
    QString m_system;
    std::vector<Turn> m_turns;
    QHash<QString, QString> m_wireIds; //!< of calls: the conversation's id to the one that is sent
    QSet<QString> m_usedIds;
    QStringList m_openCalls; //!< wire ids of the last message's calls that have no result yet
    JsonReader m_reader;
};

} // namespace oriel
