// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"
#include "core/Secret.h"
#include "domain/ProviderConfig.h"

#include <QHash>
#include <QProcessEnvironment>
#include <QStringList>

#include <optional>

namespace oriel {

//! \brief Keys and addresses that come from environment variables. Any thread.
//!
//! A vendor's variable is used for the built-in provider of that vendor, for a provider made from the vendor's preset,
//! and for the person's own provider that stays at the vendor's own address; never for a base URL of the person's own
//! under another name, which would send the key to a stranger.
class EnvironmentKeys
{
public:
    //! What is known of a preset's server.
    struct Server {
        QString variable; //!< of its key, as its own documentation names it; empty for none
        QString baseUrl;
    };
    using Servers = QHash<QString, Server>; //!< by the preset's id

    explicit EnvironmentKeys(const QProcessEnvironment &environment = QProcessEnvironment::systemEnvironment(),
                             Servers servers = {});

    struct Found {
        QString variable; //!< "OPENAI_API_KEY"
        Secret key;
    };

    //! The variables that are looked at for this provider, in order. Empty for none.
    [[nodiscard]] QStringList variablesFor(const ProviderConfig &provider) const;
    //! The first of them that is set and not empty.
    [[nodiscard]] std::optional<Found> keyFor(const ProviderConfig &provider) const;
    //! A variable that the person named. InvalidInput when it is not set, empty or no variable's name.
    [[nodiscard]] Result<Secret> named(const QString &variable) const;

    //! OLLAMA_HOST for Ollama (host, host:port or URL, as Ollama reads it), AZURE_OPENAI_ENDPOINT for Azure,
    //! OPENAI_BASE_URL for OpenAI, ANTHROPIC_BASE_URL for Anthropic.
    [[nodiscard]] std::optional<QString> baseUrlFor(ProviderKind kind) const;

private:
    QProcessEnvironment m_environment;
    Servers m_servers;
};

} // namespace oriel
