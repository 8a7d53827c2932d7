// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"
#include "domain/ChatRequest.h"
#include "text/JsonWriter.h"

#include <QHash>

#include <vector>

namespace oriel {

//! \brief The conversation of one request as Gemini's `contents`.
//!
//! Consecutive messages of one side are one content. The content after calls holds one response for each, in the order
//! of the calls and before anything else, an invented one where the conversation has none. Signatures go back on the
//! part that they came with; those of other models are left out.
class GeminiContents
{
public:
    //! \param demandsSignatures  a call without a signature gets the one that tells the API not to look for it
    //! \param sendsSignatures    false: none at all goes back
    GeminiContents(const ChatRequest &request, const ProviderId &provider, bool demandsSignatures,
                   bool sendsSignatures);

    //! InvalidInput when a message holds what the API does not take.
    [[nodiscard]] Result<void> build();
    //! The request's instructions and its system messages, one after the other.
    [[nodiscard]] QString system() const { return m_system; }
    //! Puts \a text before all else, for models without instructions.
    void prepend(const QString &text);
    void write(JsonWriter &json) const;

private:
    struct Content {
        bool isPersons = true;
        std::vector<QByteArray> parts;
    };
    //! A call that waits for its response, or has it.
    struct Call {
        QString id;
        QString name;
        QByteArray response; //!< the whole part; empty while there is none
    };

    Result<void> addPersons(const Message &message);
    void addModels(const Message &message);
    Result<void> addImage(const ImagePart &image, bool isPersons, QByteArrayView signature = {});
    Result<void> addFile(const FilePart &file);
    void addCall(const ToolCallPart &call, bool isOwn);
    void addResult(const ToolResultPart &result);
    void addText(bool isPersons, const QString &text, QByteArrayView signature = {}, bool isThought = false);
    void add(bool isPersons, QByteArray part);
    void answerCalls();

    const ChatRequest &m_request;
    const ProviderId &m_provider;
    bool m_demandsSignatures;
    bool m_sendsSignatures;
    QString m_system;
    std::vector<Content> m_contents;
    std::vector<Call> m_calls; //!< of the model's last content
    bool m_hasSignedCall = false; //!< in the model's current content
};

//! Whether \a id was made here because the API gave none.
[[nodiscard]] bool isGeminiIdOfOurs(const QString &id);

} // namespace oriel
