// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "assembly/ProviderDrafts.h"

#include "providers/Presets.h"
#include "settings/ProviderRules.h"
#include "settings/Settings.h"

#include <QCoreApplication>
#include <QHostAddress>
#include <QUrl>

#include <array>

using namespace Qt::StringLiterals;

namespace oriel {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("ProviderDrafts", text);
}

QString kindTitle(ProviderKind kind)
{
    switch (kind) {
    case ProviderKind::OpenAiChat: return u"OpenAI"_s;
    case ProviderKind::OpenAiResponses: return u"OpenAI (Responses)"_s;
    case ProviderKind::Anthropic: return u"Anthropic"_s;
    case ProviderKind::Gemini: return u"Google Gemini"_s;
    case ProviderKind::Ollama: return u"Ollama"_s;
    case ProviderKind::Azure: return u"Azure OpenAI"_s;
    case ProviderKind::OpenAiCompatible: return tr("OpenAI-compatible server");
    case ProviderKind::WebSocket: return tr("WebSocket gateway");
    case ProviderKind::Offline: return tr("Offline assistant");
    }
    Q_UNREACHABLE();
}

QString freeName(const QString &wanted, const QStringList &taken)
{
    QString name = wanted;
    for (int count = 2; taken.contains(name); ++count)
        name = u"%1-%2"_s.arg(wanted).arg(count);
    return name;
}

ProviderTemplate templateOf(ProviderKind kind, const QString &name, const QStringList &taken)
{
    ProviderTemplate made;
    made.draft.id.value = freeName(name, taken);
    made.draft.kind = kind;
    made.title = kindTitle(kind);
    made.needsAddress = kind == ProviderKind::OpenAiCompatible || kind == ProviderKind::WebSocket
        || kind == ProviderKind::Azure;
    made.needsKey = kind != ProviderKind::Ollama && kind != ProviderKind::OpenAiCompatible
        && kind != ProviderKind::WebSocket;
    return made;
}

} // namespace

ProviderDraft draftOf(const ProviderConfig &config)
{
    ProviderDraft draft;
    draft.id = config.id;
    draft.kind = config.kind;
    draft.preset = config.preset;
    draft.baseUrl = config.baseUrl;
    draft.defaultModel = config.defaultModel;
    if (config.network.proxy.kind != ProxyKind::System)
        draft.proxy = proxyText(config.network.proxy);
    draft.caFile = config.network.caFile;
    draft.clientCertificateFile = config.network.clientCertificateFile;
    draft.clientKeyFile = config.network.clientKeyFile;
    if (!config.network.pinnedSha256.isEmpty())
        draft.fingerprint = fingerprintText(config.network.pinnedSha256);
    draft.bodyPatch = QString::fromUtf8(config.bodyPatch);
    return draft;
}

Result<ProviderConfig> withDraft(ProviderConfig config, const ProviderDraft &draft)
{
    config.id = draft.id;
    config.kind = draft.kind;
    config.preset = draft.preset;
    config.baseUrl = draft.baseUrl.trimmed();
    config.defaultModel = draft.defaultModel.trimmed();
    auto proxy = draft.proxy.trimmed().isEmpty() ? Result<ProxySettings>() : proxyFromText(draft.proxy);
    if (!proxy)
        return std::unexpected(proxy.error());
    proxy->password = config.network.proxy.password;
    config.network.proxy = std::move(*proxy);
    config.network.caFile = draft.caFile.trimmed();
    config.network.clientCertificateFile = draft.clientCertificateFile.trimmed();
    config.network.clientKeyFile = draft.clientKeyFile.trimmed();
    config.network.pinnedSha256.clear();
    if (!draft.fingerprint.trimmed().isEmpty()) {
        const auto sha256 = fingerprintFromText(draft.fingerprint);
        if (!sha256)
            return failure(ErrorKind::InvalidInput,
                           tr("A fingerprint is the SHA-256 of the certificate, written as 64 hexadecimal digits."));
        config.network.pinnedSha256 = *sha256;
    }
    config.bodyPatch = draft.bodyPatch.trimmed().toUtf8();
    return config;
}

QString providerTitle(const ProviderConfig &config)
{
    if (isBuiltInProvider(config.id))
        return kindTitle(config.kind);
    const auto *preset = Presets::builtIn().find(config.preset);
    return preset && preset->id == config.id.value ? preset->displayName : config.id.value;
}

bool isOnThisMachine(const ProviderConfig &config)
{
    if (config.kind == ProviderKind::Offline)
        return true;
    QString address = config.baseUrl;
    if (address.isEmpty()) {
        const auto *preset = Presets::builtIn().find(config.preset);
        if (!preset)
            return config.kind == ProviderKind::Ollama;
        address = preset->baseUrl;
    }
    const QString host = QUrl(address).host();
    return host == "localhost"_L1 || host.endsWith(".localhost"_L1) || QHostAddress(host).isLoopback();
}

bool needsNoKey(const ProviderConfig &config)
{
    if (config.kind == ProviderKind::Offline)
        return true;
    const bool isAnywhere = isBuiltInProvider(config.id) && config.baseUrl.isEmpty()
        && (config.kind == ProviderKind::OpenAiCompatible || config.kind == ProviderKind::WebSocket);
    return !isAnywhere && isOnThisMachine(config);
}

std::vector<ProviderTemplate> providerTemplates(const QStringList &taken)
{
    std::vector<ProviderTemplate> all;
    const auto &presets = Presets::builtIn().all();
    constexpr std::array vendors{ProviderKind::OpenAiChat, ProviderKind::Anthropic, ProviderKind::Gemini,
                                 ProviderKind::Ollama, ProviderKind::Azure};
    all.reserve(vendors.size() + presets.size() + 3);
    for (const auto kind : vendors)
        all.push_back(templateOf(kind, providerKindName(kind), taken));
    for (const auto &preset : presets) {
        if (preset.id == "openai"_L1 || preset.id == "azure"_L1)
            continue; // they are vendors above
        ProviderTemplate made;
        made.draft.id.value = freeName(preset.id, taken);
        made.draft.kind = ProviderKind::OpenAiCompatible;
        made.draft.preset = preset.id;
        made.title = preset.displayName;
        made.needsKey = !preset.isLocal;
        all.push_back(std::move(made));
    }
    all.push_back(templateOf(ProviderKind::OpenAiCompatible, u"my-server"_s, taken));
    all.push_back(templateOf(ProviderKind::WebSocket, u"my-gateway"_s, taken));
    all.push_back(templateOf(ProviderKind::OpenAiResponses, providerKindName(ProviderKind::OpenAiResponses), taken));
    return all;
}

} // namespace oriel
