// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/ProviderWords.h"

#include "core/Sentences.h"
#include "domain/ErrorWords.h"

#include <QCoreApplication>
#include <QLocale>

#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace oriel {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ProviderWords)
};

QString layerName(HealthLayer layer)
{
    switch (layer) {
    case HealthLayer::Dns: return Words::tr("Name (DNS)");
    case HealthLayer::Tcp: return Words::tr("Connection (TCP)");
    case HealthLayer::Tls: return Words::tr("Encryption (TLS)");
    case HealthLayer::Http: return Words::tr("Server (HTTP)");
    case HealthLayer::Key: return Words::tr("Key");
    case HealthLayer::Model: return Words::tr("Model");
    }
    Q_UNREACHABLE();
}

QString wellWords(HealthLayer layer, const HealthReport &report)
{
    if (layer == HealthLayer::Tls && !report.isEncrypted)
        return Words::tr("No encryption: the address asks for none");
    if (layer == HealthLayer::Key && report.key == KeyProof::NoKey)
        return Words::tr("No key is set, and none was asked for");
    if (layer == HealthLayer::Key && report.key == KeyProof::Unproved)
        return Words::tr("The key is not proved: the server answers without it as well");
    if (layer == HealthLayer::Model && !report.modelFound)
        return Words::tr("The model may be right or not: the server does not list its models");
    return Words::tr("OK");
}

QString tokensWords(qint64 tokens)
{
    constexpr qint64 million = 1'000'000;
    const QLocale locale;
    if (tokens >= million)
        return Words::tr("%1M context").arg(locale.toString(double(tokens) / million, 'g', 3));
    if (tokens >= 1000)
        return Words::tr("%1k context").arg(locale.toString(qRound64(double(tokens) / 1000)));
    return Words::tr("%n tokens of context", nullptr, int(tokens));
}

QString priceWords(const ModelPrice &price)
{
    const QLocale locale;
    const auto dollars = [&locale](Money perToken) {
        const double amount = perToken.usdPerMillion();
        const bool isSmall = amount > 0 && amount < 0.1;
        return u"$"_s + locale.toString(amount, 'f', isSmall ? 3 : 2);
    };
    return Words::tr("%1 in, %2 out a million tokens").arg(dollars(price.rates.input), dollars(price.rates.output));
}

} // namespace

QString readinessWords(const ProviderEntry &provider)
{
    if (provider.draft.kind == ProviderKind::Offline)
        return Words::tr("Always there, without a network");
    if (!provider.isReady)
        return Words::tr("Needs a key");
    if (!provider.keyVariable.isEmpty())
        return Words::tr("Key from %1").arg(provider.keyVariable);
    return provider.keys.isEmpty() ? Words::tr("Needs no key") : Words::tr("Ready");
}

QString placeWords(const ProviderEntry &provider)
{
    if (provider.draft.kind == ProviderKind::Offline)
        return Words::tr("Answers from what you paste");
    if (!provider.draft.baseUrl.isEmpty())
        return provider.draft.baseUrl;
    return provider.isLocal ? Words::tr("On this computer") : Words::tr("At the vendor's address");
}

QString modelDetails(const ModelInfo &model)
{
    QStringList words;
    if (!model.displayName.isEmpty() && model.displayName != model.id)
        words << model.displayName;
    if (model.contextTokens)
        words << tokensWords(*model.contextTokens);
    if (model.vision.value_or(false))
        words << Words::tr("reads images");
    if (model.reasoning.value_or(false))
        words << Words::tr("thinks");
    if (model.tools.value_or(false))
        words << Words::tr("tools");
    if (model.price)
        words << priceWords(*model.price);
    return words.join(u" · "_s);
}

std::vector<HealthLine> healthLines(const HealthReport &report, const QString &provider)
{
    constexpr std::array layers{HealthLayer::Dns,  HealthLayer::Tcp, HealthLayer::Tls,
                                HealthLayer::Http, HealthLayer::Key, HealthLayer::Model};
    std::vector<HealthLine> lines;
    lines.reserve(layers.size());
    for (const auto layer : layers) {
        if (report.failedAt == layer) {
            lines.push_back(
                {layerName(layer), report.error ? wordsFor(*report.error, provider).sentence() : QString(), true});
            break;
        }
        if (layer == HealthLayer::Model && report.model.isEmpty())
            break;
        lines.push_back({layerName(layer), wellWords(layer, report), false});
    }
    return lines;
}

QString healthSentence(const HealthReport &report, const QString &provider)
{
    if (report.failedAt) {
        const QString why = report.error ? wordsFor(*report.error, provider).sentence() : QString();
        //: %2 is one of "Name (DNS)", "Encryption (TLS)", "Key", "Model" and the like
        return inOneParagraph(
            {Words::tr("%1 does not work. What fails: %2.").arg(provider, layerName(*report.failedAt)), why});
    }
    if (!report.roundTrip)
        return Words::tr("%1 works.").arg(provider);
    return Words::tr("%1 works: it answered in %2 ms.").arg(provider).arg(report.roundTrip->count());
}

} // namespace oriel
