// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/DocumentScope.h"
#include "domain/GenerationParameters.h"
#include "domain/Message.h"
#include "domain/RequestPurpose.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace oriel {

//! A tool that the model may ask for. Running it is not the provider's business.
struct ToolDeclaration {
    QString name;
    QString description;
    QByteArray parametersSchema; //!< a JSON schema of an object, byte for byte; empty for no parameters

    bool operator==(const ToolDeclaration &) const = default;
};

//! One question to a model, with all that it should know.
struct ChatRequest {
    QString model; //!< empty for the provider's default
    QString system; //!< instructions that stand before the conversation; may be empty
    std::vector<Message> messages; //!< in order; the last one is the person's or a tool's
    std::vector<ToolDeclaration> tools;
    GenerationParameters parameters;
    bool stream = true; //!< false: ask for the answer in one piece; the events are the same
    RequestPurpose purpose; //!< stays on this machine
    DocumentScope documents; //!< that it is about; what is found in them becomes sources
    std::optional<std::vector<Source>> sources; //!< to answer from, and to cite; absent when no documents were asked.
                                                //!< What sends it puts them into words: see domain/Grounding.h

    bool operator==(const ChatRequest &) const = default;
};

} // namespace oriel
