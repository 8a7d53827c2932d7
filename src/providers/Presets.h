// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"

#include <QByteArrayView>
#include <QString>

#include <utility>
#include <vector>

namespace oriel {

//! \brief How a server deviates from OpenAI's Chat Completions. The defaults suit a compatible server that nobody
//! knows.
struct OpenAiDialect {
    enum class Reasoning {
        None, //!< cannot be asked for
        Effort, //!< "reasoning_effort"
        Object, //!< "reasoning":{"effort"|"max_tokens"} (OpenRouter)
        Thinking, //!< "thinking":{"type":"enabled"|"disabled"} (DeepSeek, Z.ai)
        EnableThinking, //!< "enable_thinking", "thinking_budget" (DashScope)
    };
    enum class Echo {
        Never,
        ToolLoop, //!< since the person's last message (DeepSeek)
        Always,
    };

    bool hasStreamOptions = true; //!< takes stream_options.include_usage
    bool isOpenAi = false; //!< the rules of OpenAI's models hold: developer role, max_completion_tokens, refused
                           //!< parameters
    bool hasTopK = true;
    bool hasNativeSchema = true; //!< response_format json_schema
    bool hasFiles = false; //!< PDF documents as file parts
    bool hasAudio = false; //!< input_audio
    bool includesUsage = false; //!< usage:{"include":true} brings the cost (OpenRouter)
    bool splitsThinkTags = true; //!< reasoning may stand between tags in the content
    Reasoning reasoning = Reasoning::Effort;
    Echo echo = Echo::Never;
    QString echoField = QStringLiteral("reasoning_content");
    QString seedField = QStringLiteral("seed");
    int toolIdLength = 0; //!< tool call ids must be so many letters and digits (Mistral: 9); 0: at most 40 characters
    int embeddingBatch = 64; //!< texts a request; 0: no embeddings
    std::vector<std::pair<QString, QString>> appHeaders; //!< tell which program asks; only sent when the person agreed

    bool operator==(const OpenAiDialect &) const = default;
};

//! A vendor or server that speaks another vendor's protocol.
struct Preset {
    QString id;
    QString displayName;
    QString baseUrl; //!< taken as it is: no /v1 is added
    QString keyEnvironment; //!< the variable that its own documentation names; empty for none
    QString keyPath; //!< below the base URL: free, and answered with a good key only; empty where nothing is known
    bool isLocal = false; //!< on this machine, without a key
    OpenAiDialect dialect;

    bool operator==(const Preset &) const = default;
};

//! The presets as data: resources/presets.json. Immutable; any thread.
class Presets
{
public:
    //! InvalidInput with the preset's id and the member when \a json is not as it should be.
    [[nodiscard]] static Result<Presets> parse(QByteArrayView json);
    //! Those that come with the program.
    [[nodiscard]] static const Presets &builtIn();

    [[nodiscard]] const std::vector<Preset> &all() const { return m_presets; }
    //! Null when there is none by that id.
    [[nodiscard]] const Preset *find(QStringView id) const;

private:
    std::vector<Preset> m_presets;
};

} // namespace oriel
