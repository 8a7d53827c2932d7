// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/EnvironmentKeys.h"

#include "core/Logging.h"
#include "settings/ProviderRules.h"
#include "settings/Words.h"

#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace oriel {

namespace {

constexpr int ollamaPort = 11434;

QStringList variablesOfKind(ProviderKind kind)
{
    switch (kind) {
    case ProviderKind::OpenAiChat:
    case ProviderKind::OpenAiResponses: return {u"OPENAI_API_KEY"_s};
    case ProviderKind::Anthropic: return {u"ANTHROPIC_API_KEY"_s};
    case ProviderKind::Gemini: return {u"GEMINI_API_KEY"_s, u"GOOGLE_API_KEY"_s};
    case ProviderKind::Ollama: return {u"OLLAMA_API_KEY"_s};
    case ProviderKind::Azure: return {u"AZURE_OPENAI_API_KEY"_s};
    case ProviderKind::OpenAiCompatible: return {u"OPENAI_COMPATIBLE_API_KEY"_s};
    case ProviderKind::WebSocket: return {u"ORIEL_WEBSOCKET_TOKEN"_s};
    case ProviderKind::Offline: break;
    }
    return {};
}

bool isVariableName(const QString &name)
{
    const auto isAllowed = [](QChar character) {
        return character == u'_' || (character.unicode() < 128 && character.isLetterOrNumber());
    };
    return !name.isEmpty() && !name.front().isDigit() && std::ranges::all_of(name, isAllowed);
}

Secret secretFrom(const QString &value)
{
    Secret secret(value.trimmed().toUtf8());
    redactFromNowOn(secret.reveal());
    return secret;
}

//! As Ollama reads it: a host, ":port", "host:port" or a URL; 0.0.0.0 is what a server listens on.
QString ollamaUrl(QString host)
{
    const bool hasScheme = host.contains("://"_L1);
    if (!hasScheme)
        host.prepend(host.startsWith(u':') ? "http://127.0.0.1"_L1 : "http://"_L1);
    QUrl url(host);
    if (!url.isValid())
        return host; // the check of base URLs says what is wrong
    if (url.port() < 0 && !hasScheme)
        url.setPort(ollamaPort);
    if (url.host() == "0.0.0.0"_L1 || url.host() == "::"_L1)
        url.setHost(u"127.0.0.1"_s);
    return url.toString();
}

} // namespace

EnvironmentKeys::EnvironmentKeys(const QProcessEnvironment &environment, Servers servers)
    : m_environment(environment)
    , m_servers(std::move(servers))
{
}

QStringList EnvironmentKeys::variablesFor(const ProviderConfig &provider) const
{
    const auto server = m_servers.value(provider.preset);
    const bool isVendorsOwn = isBuiltInProvider(provider.id)
        || (!provider.preset.isEmpty() && provider.id.value == provider.preset);
    if (!isVendorsOwn && !provider.baseUrl.isEmpty() && provider.baseUrl != server.baseUrl)
        return {};
    if (!provider.preset.isEmpty())
        return server.variable.isEmpty() ? QStringList() : QStringList(server.variable);
    return variablesOfKind(provider.kind);
}

std::optional<EnvironmentKeys::Found> EnvironmentKeys::keyFor(const ProviderConfig &provider) const
{
    const auto variables = variablesFor(provider);
    for (const auto &variable : variables) {
        const auto value = m_environment.value(variable);
        if (!value.trimmed().isEmpty())
            return Found{variable, secretFrom(value)};
    }
    return std::nullopt;
}

Result<Secret> EnvironmentKeys::named(const QString &variable) const
{
    if (!isVariableName(variable)) // it may be the key itself, given by mistake: it is not repeated
        return failure(ErrorKind::InvalidInput,
                       Words::tr("Name an environment variable that holds the key, not the key itself."));
    const auto value = m_environment.value(variable);
    if (!m_environment.contains(variable))
        return failure(ErrorKind::InvalidInput,
                       Words::tr("The environment variable %1 is not set.").arg(redacted(variable)));
    if (value.trimmed().isEmpty())
        return failure(ErrorKind::InvalidInput, Words::tr("The environment variable %1 is empty.").arg(variable));
    return secretFrom(value);
}

std::optional<QString> EnvironmentKeys::baseUrlFor(ProviderKind kind) const
{
    QString variable;
    switch (kind) {
    case ProviderKind::OpenAiChat:
    case ProviderKind::OpenAiResponses: variable = u"OPENAI_BASE_URL"_s; break;
    case ProviderKind::Anthropic: variable = u"ANTHROPIC_BASE_URL"_s; break;
    case ProviderKind::Ollama: variable = u"OLLAMA_HOST"_s; break;
    case ProviderKind::Azure: variable = u"AZURE_OPENAI_ENDPOINT"_s; break;
    default: return std::nullopt;
    }
    const auto value = m_environment.value(variable).trimmed();
    if (value.isEmpty())
        return std::nullopt;
    return kind == ProviderKind::Ollama ? ollamaUrl(value) : value;
}

} // namespace oriel
