// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Id.h"
#include "core/NetworkProfile.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>
#include <utility>

namespace oriel {

//! Which protocol a provider speaks. Vendors that speak another's protocol are presets (resources/presets.json).
enum class ProviderKind {
    OpenAiChat,
    OpenAiResponses,
    Anthropic,
    Gemini,
    Ollama,
    Azure,
    OpenAiCompatible,
    WebSocket,
    Offline, //!< stays the last: loops over all kinds end with it
};

//! The provider id of the kind: "openai", "openai-responses", "openai-compatible", ...
[[nodiscard]] QLatin1StringView providerKindName(ProviderKind kind);
[[nodiscard]] std::optional<ProviderKind> providerKindFromName(QStringView name);

//! Where a WebSocket gateway wants to be told the key.
enum class TokenPlace {
    Header, //!< Authorization, as Bearer
    Query, //!< the item "token" of its address
    FirstMessage, //!< {"type":"auth","token":...}
};

//! "header", "query", "first-message".
[[nodiscard]] QLatin1StringView tokenPlaceName(TokenPlace place);

//! A header that the person asked for. Its value is in the keychain when it is secret.
struct CustomHeader {
    QString name;
    Secret value;
    bool isSecret = false; //!< the settings file then holds no value

    bool operator==(const CustomHeader &) const = default;
};

//! \brief One provider as the person set it up. No key: that is looked up by \c id for every request.
struct ProviderConfig {
    ProviderId id;
    ProviderKind kind = ProviderKind::Offline;
    QString preset; //!< id of the preset it was made from; empty for none
    QString baseUrl; //!< as the person typed it; empty for the kind's own
    QString defaultModel;
    QList<CustomHeader> headers;
    QList<std::pair<QString, QString>> queryItems;
    QByteArray bodyPatch; //!< JSON merge patch for every request; empty for none
    NetworkProfile network;
    NetworkTimeouts timeouts;
    QString azureDeployment; //!< empty: the model's name
    QString azureApiVersion; //!< empty: the v1 path
    TokenPlace tokenPlace = TokenPlace::Header; //!< of a WebSocket gateway
    bool sendsReferer = false; //!< OpenRouter's HTTP-Referer and X-Title, only when the person agreed

    bool operator==(const ProviderConfig &) const = default;
};

//! What presets and adapters have learned that an endpoint's model does not take. Kept across runs by a QuirkStore.
struct ModelQuirks {
    QStringList droppedParameters; //!< names on the wire: "temperature", "stream_options"
    bool operator==(const ModelQuirks &) const = default;
};

} // namespace oriel
