// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/ProviderOptions.h"

#include "core/EnumNames.h"
#include "core/Sentences.h"
#include "providers/Presets.h"
#include "settings/NearestName.h"
#include "settings/ProviderRules.h"
#include "settings/Settings.h"

using namespace Qt::StringLiterals;

namespace oriel {

namespace {

QStringList presetIds()
{
    QStringList ids;
    for (const auto &preset : Presets::builtIn().all())
        ids << preset.id;
    return ids;
}

QStringList tokenPlaces()
{
    QStringList names;
    for (const auto place : {TokenPlace::Header, TokenPlace::Query, TokenPlace::FirstMessage})
        names << tokenPlaceName(place);
    return names;
}

//! "NAME=VALUE", cut at the first "=".
Result<std::pair<QString, QString>> pairOf(const QString &option, const QString &text)
{
    const auto equals = text.indexOf(u'=');
    if (equals <= 0)
        return failure(ErrorKind::InvalidInput, u"--%1 needs NAME=VALUE."_s.arg(option));
    return std::pair(text.left(equals).trimmed(), text.mid(equals + 1).trimmed());
}

QString unknownWords(const QString &sentence, const QString &given, const QStringList &known)
{
    return inOneParagraph({sentence.arg(given), didYouMean(given, known), u"Known are %1."_s.arg(known.join(u", "_s))});
}

Result<void> takeKind(const QCommandLineParser &parser, ProviderConfig &config)
{
    config.kind = ProviderKind::OpenAiCompatible;
    if (parser.isSet(u"preset"_s)) {
        const auto *preset = Presets::builtIn().find(parser.value(u"preset"_s));
        if (!preset)
            return failure(
                ErrorKind::InvalidInput,
                unknownWords(u"--preset: there is no preset \"%1\"."_s, parser.value(u"preset"_s), presetIds()));
        config.preset = preset->id;
        config.baseUrl = preset->baseUrl;
    }
    if (parser.isSet(u"kind"_s)) {
        const auto kind = providerKindFromName(parser.value(u"kind"_s));
        if (!kind)
            return failure(
                ErrorKind::InvalidInput,
                unknownWords(u"--kind: there is no kind \"%1\"."_s, parser.value(u"kind"_s), builtInProviderIds()));
        config.kind = *kind;
    }
    return {};
}

Result<void> takeTokenPlace(const QCommandLineParser &parser, ProviderConfig &config)
{
    if (!parser.isSet(u"token-place"_s))
        return {};
    const QString name = parser.value(u"token-place"_s);
    const auto place = enumFromName(name, tokenPlaceName, TokenPlace::FirstMessage);
    if (!place)
        return failure(ErrorKind::InvalidInput,
                       unknownWords(u"--token-place: there is no place \"%1\"."_s, name, tokenPlaces()));
    config.tokenPlace = *place;
    return {};
}

Result<void> takePairs(const QCommandLineParser &parser, ProviderConfig &config)
{
    for (const auto &text : parser.values(u"header"_s)) {
        const auto header = pairOf(u"header"_s, text);
        if (!header)
            return std::unexpected(header.error());
        const QByteArray value = header->second.toUtf8();
        const bool isSecret = isCredentialHeader(header->first, value);
        config.headers.push_back(CustomHeader{header->first, Secret(QByteArray(value)), isSecret});
    }
    for (const auto &text : parser.values(u"query"_s)) {
        auto item = pairOf(u"query"_s, text);
        if (!item)
            return std::unexpected(item.error());
        config.queryItems.push_back(std::move(*item));
    }
    return {};
}

Result<void> takeNetwork(const QCommandLineParser &parser, ProviderConfig &config)
{
    if (parser.isSet(u"proxy"_s)) {
        auto proxy = proxyFromText(parser.value(u"proxy"_s));
        if (!proxy)
            return failure(ErrorKind::InvalidInput, u"--proxy: %1"_s.arg(proxy.error().message));
        config.network.proxy = std::move(*proxy);
    }
    config.network.caFile = parser.value(u"ca-file"_s);
    config.network.clientCertificateFile = parser.value(u"client-cert"_s);
    config.network.clientKeyFile = parser.value(u"client-key"_s);
    if (parser.isSet(u"fingerprint"_s)) {
        const auto fingerprint = fingerprintFromText(parser.value(u"fingerprint"_s));
        if (!fingerprint)
            return failure(ErrorKind::InvalidInput,
                           u"--fingerprint is not the SHA-256 of a certificate: 64 hexadecimal digits."_s);
        config.network.pinnedSha256 = *fingerprint;
    }
    return {};
}

} // namespace

void addProviderOptions(QCommandLineParser &parser)
{
    parser.addOptions({
        {u"kind"_s, u"Protocol: %1. Without it: openai-compatible."_s.arg(builtInProviderIds().join(u", "_s)),
         u"KIND"_s},
        {u"preset"_s, u"Known server: %1."_s.arg(presetIds().join(u", "_s)), u"PRESET"_s},
        {u"base-url"_s, u"Address, with or without /v1."_s, u"URL"_s},
        {u"model"_s, u"Model that is used when none is named."_s, u"M"_s},
        {u"header"_s, u"Header for every request; one that holds a credential goes to the keychain."_s, u"K=V"_s},
        {u"query"_s, u"Item of every request's query."_s, u"K=V"_s},
        {u"patch"_s, u"JSON merge patch on every request's body."_s, u"JSON"_s},
        {u"proxy"_s, u"system, none, http://HOST:PORT or socks5://HOST:PORT."_s, u"PROXY"_s},
        {u"ca-file"_s, u"Certificate authority to trust as well, PEM."_s, u"FILE"_s},
        {u"client-cert"_s, u"Client certificate, PEM."_s, u"FILE"_s},
        {u"client-key"_s, u"Key of the client certificate, PEM."_s, u"FILE"_s},
        {u"fingerprint"_s, u"SHA-256 of the only certificate to accept."_s, u"HEX"_s},
        {u"deployment"_s, u"Azure: the deployment's name."_s, u"NAME"_s},
        {u"api-version"_s, u"Azure: the version of the API; without it the v1 path."_s, u"DATE"_s},
        {u"token-place"_s,
         u"WebSocket: where the gateway is told the key: %1. Without it: header."_s.arg(tokenPlaces().join(u", "_s)),
         u"PLACE"_s},
        {u"send-referer"_s, u"OpenRouter: tell it that Oriel asks."_s},
    });
}

Result<ProviderConfig> providerFromOptions(const QCommandLineParser &parser, const QString &name)
{
    ProviderConfig config;
    config.id = {name};
    if (auto taken = takeKind(parser, config); !taken)
        return std::unexpected(taken.error());
    if (parser.isSet(u"base-url"_s))
        config.baseUrl = parser.value(u"base-url"_s);
    if (auto taken = takeTokenPlace(parser, config); !taken)
        return std::unexpected(taken.error());
    if (auto taken = takePairs(parser, config); !taken)
        return std::unexpected(taken.error());
    if (auto taken = takeNetwork(parser, config); !taken)
        return std::unexpected(taken.error());
    config.defaultModel = parser.value(u"model"_s);
    config.bodyPatch = parser.value(u"patch"_s).toUtf8();
    config.azureDeployment = parser.value(u"deployment"_s);
    config.azureApiVersion = parser.value(u"api-version"_s);
    config.sendsReferer = parser.isSet(u"send-referer"_s);
    return config;
}

} // namespace oriel
