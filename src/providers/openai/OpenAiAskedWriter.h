// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"
#include "domain/ChatRequest.h"
#include "text/JsonWriter.h"

namespace oriel {

//! \brief Writes what was asked, part by part, as OpenAI's two protocols do it alike; what each calls a part is its
//! own.
class OpenAiAskedWriter
{
public:
    //! \a json outlives this.
    OpenAiAskedWriter(JsonWriter &json, bool takesDocuments);
    virtual ~OpenAiAskedWriter() = default;

    //! \brief One message of a person's or the system's, or the results of tools.
    //!
    //! A tool's result stands for itself before the message. InvalidInput, with a sentence, when a part cannot be said.
    [[nodiscard]] Result<void> writeAsked(const Message &message, QLatin1StringView role);

protected:
    virtual void writeText(const QString &text) = 0;
    virtual void writeImage(const QByteArray &url) = 0; //!< of the web, or with the image in it
    virtual void writeDocument(const QString &name, const QByteArray &url) = 0;
    [[nodiscard]] virtual Result<void> writeAudio(const AudioPart &audio) = 0;
    virtual void writeResult(const ToolResultPart &result) = 0;

    JsonWriter &m_json;

private:
    [[nodiscard]] Result<void> writePart(const MessagePart &part);
    [[nodiscard]] Result<void> writeFile(const FilePart &file);

    bool m_takesDocuments; //!< PDF
};

//! A call's arguments as the string that both protocols want.
void writeOpenAiArguments(JsonWriter &json, const ToolCallPart &call);

} // namespace oriel
