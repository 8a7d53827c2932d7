// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/ProviderJson.h"

#include "core/EnumNames.h"
#include "core/Logging.h"
#include "core/Sentences.h"
#include "settings/NearestName.h"
#include "settings/Settings.h"
#include "settings/Words.h"

#include <QJsonArray>
#include <QJsonObject>

#include <cmath>

using namespace Qt::StringLiterals;

namespace oriel {

namespace {

//! Reads the fields of one provider and collects what is wrong.
class FieldReader
{
public:
    FieldReader(const JsonMembers &json, QList<FieldProblem> &problems)
        : m_json(json)
        , m_problems(problems)
    {
    }

    void bad(const QString &field, const QString &sentence)
    {
        const auto *member = m_json.find(field);
        m_problems.append({field, member ? redacted(QString::fromUtf8(member->value.left(80))) : QString(), sentence});
    }

    void text(const QString &field, QString &target)
    {
        const auto value = m_json.value(field);
        if (value.isString())
            target = value.toString();
        else if (!value.isUndefined() && !value.isNull())
            bad(field, Words::tr("%1 must be a text.").arg(field));
    }

    void flag(const QString &field, bool &target)
    {
        const auto value = m_json.value(field);
        if (value.isBool())
            target = value.toBool();
        else if (!value.isUndefined() && !value.isNull())
            bad(field, Words::tr("%1 must be true or false.").arg(field));
    }

    void seconds(const QString &field, std::chrono::milliseconds &target)
    {
        const auto value = m_json.value(field);
        if (value.isUndefined() || value.isNull())
            return;
        const double given = value.toDouble(-1);
        if (given > 0 && given <= 86'400)
            target = std::chrono::milliseconds(std::llround(std::max(given * 1000, 1.0)));
        else
            bad(field, Words::tr("%1 must be a number of seconds, more than 0 and at most 86400.").arg(field));
    }

    [[nodiscard]] QJsonValue value(const QString &field) const { return m_json.value(field); }
    [[nodiscard]] const JsonMembers::Member *member(const QString &field) const { return m_json.find(field); }

private:
    const JsonMembers &m_json;
    QList<FieldProblem> &m_problems;
};

void readKind(FieldReader &reader, ProviderConfig &config)
{
    const auto builtIn = providerKindFromName(config.id.value);
    QString name = builtIn ? QString(providerKindName(*builtIn)) : QString();
    reader.text(u"kind"_s, name);
    if (const auto kind = providerKindFromName(name)) {
        config.kind = *kind;
        return;
    }
    const auto allowed = builtInProviderIds();
    reader.bad(u"kind"_s,
               inOneParagraph({Words::tr("kind must be one of these: %1.").arg(allowed.join(u", "_s)),
                               didYouMean(name, allowed)}));
}

void readHeaders(FieldReader &reader, ProviderConfig &config)
{
    const auto value = reader.value(u"headers"_s);
    if (value.isUndefined() || value.isNull())
        return;
    const auto wrong = Words::tr(
        "headers must be a list of {\"name\": …, \"value\": …} or {\"name\": …, \"secret\": true}.");
    if (!value.isArray())
        return reader.bad(u"headers"_s, wrong);
    const auto list = value.toArray();
    for (const auto &item : list) {
        const auto entry = item.toObject();
        const bool isSecret = entry.value("secret"_L1).toBool();
        if (!entry.value("name"_L1).isString() || (!isSecret && !entry.value("value"_L1).isString()))
            return reader.bad(u"headers"_s, wrong);
        if (isSecret && entry.contains("value"_L1))
            return reader.bad(u"headers"_s,
                              Words::tr("The secret header %1 has its value in the file, where no secret belongs.")
                                  .arg(entry.value("name"_L1).toString()));
        config.headers.append(
            {entry.value("name"_L1).toString(), Secret(entry.value("value"_L1).toString().toUtf8()), isSecret});
    }
}

void readQuery(FieldReader &reader, ProviderConfig &config)
{
    const auto *member = reader.member(u"query"_s);
    if (!member)
        return;
    const auto items = JsonMembers::parse(member->value);
    if (!items || !reader.value(u"query"_s).isObject())
        return reader.bad(u"query"_s, Words::tr("query must be an object of texts."));
    for (const auto &item : items->members()) {
        const auto text = jsonValue(item.value);
        if (!text.isString())
            return reader.bad(u"query"_s, Words::tr("query must be an object of texts."));
        config.queryItems.append({item.name, text.toString()});
    }
}

void readNetwork(FieldReader &reader, ProviderConfig &config)
{
    QString proxy = u"system"_s;
    reader.text(u"proxy"_s, proxy);
    if (auto read = proxyFromText(proxy))
        config.network.proxy = std::move(*read);
    else
        reader.bad(u"proxy"_s, read.error().message);
    reader.text(u"ca_file"_s, config.network.caFile);
    reader.text(u"client_certificate"_s, config.network.clientCertificateFile);
    reader.text(u"client_key"_s, config.network.clientKeyFile);
    QString fingerprint;
    reader.text(u"fingerprint"_s, fingerprint);
    if (const auto bytes = fingerprintFromText(fingerprint))
        config.network.pinnedSha256 = *bytes;
    else if (!fingerprint.isEmpty())
        reader.bad(u"fingerprint"_s, Words::tr("fingerprint must be 32 bytes, written as 64 hexadecimal digits."));
    reader.seconds(u"connect_timeout"_s, config.timeouts.connect);
    reader.seconds(u"first_byte_timeout"_s, config.timeouts.firstByte);
    reader.seconds(u"idle_timeout"_s, config.timeouts.idle);
}

void readTokenPlace(FieldReader &reader, ProviderConfig &config)
{
    QString name = tokenPlaceName(config.tokenPlace);
    reader.text(u"token_place"_s, name);
    if (const auto place = enumFromName(name, tokenPlaceName, TokenPlace::FirstMessage))
        config.tokenPlace = *place;
    else
        reader.bad(u"token_place"_s, Words::tr("token_place must be header, query or first-message."));
}

QByteArray headersText(const QList<CustomHeader> &headers)
{
    QJsonArray list;
    for (const auto &header : headers) {
        QJsonObject entry{{u"name"_s, header.name}};
        if (header.isSecret)
            entry.insert("secret"_L1, true);
        else
            entry.insert("value"_L1, QString::fromUtf8(header.value.reveal()));
        list.append(entry);
    }
    return jsonText(list);
}

QByteArray queryText(const QList<std::pair<QString, QString>> &items)
{
    QByteArrayList members;
    for (const auto &[name, value] : items)
        members.append(jsonText(name) + ": " + jsonText(value));
    return "{" + members.join(", ") + "}";
}

QByteArray secondsText(std::chrono::milliseconds wait)
{
    return jsonText(double(wait.count()) / 1000.0);
}

} // namespace

QStringList providerFields()
{
    return {u"kind"_s,
            u"preset"_s,
            u"base_url"_s,
            u"model"_s,
            u"headers"_s,
            u"query"_s,
            u"body_patch"_s,
            u"proxy"_s,
            u"ca_file"_s,
            u"client_certificate"_s,
            u"client_key"_s,
            u"fingerprint"_s,
            u"connect_timeout"_s,
            u"first_byte_timeout"_s,
            u"idle_timeout"_s,
            u"azure_deployment"_s,
            u"azure_api_version"_s,
            u"token_place"_s,
            u"sends_referer"_s};
}

ReadProvider providerFromJson(const QString &name, const JsonMembers &json)
{
    ReadProvider read;
    auto &config = read.config;
    config.id.value = name;
    FieldReader reader(json, read.problems);
    readKind(reader, config);
    reader.text(u"preset"_s, config.preset);
    reader.text(u"base_url"_s, config.baseUrl);
    reader.text(u"model"_s, config.defaultModel);
    readHeaders(reader, config);
    readQuery(reader, config);
    if (const auto *patch = reader.member(u"body_patch"_s); patch && patch->value != "null")
        config.bodyPatch = patch->value;
    readNetwork(reader, config);
    reader.text(u"azure_deployment"_s, config.azureDeployment);
    reader.text(u"azure_api_version"_s, config.azureApiVersion);
    readTokenPlace(reader, config);
    reader.flag(u"sends_referer"_s, config.sendsReferer);
    if (read.problems.isEmpty())
        read.problems = checkProvider(config, FileCheck::No);
    return read;
}

void putProvider(const ProviderConfig &config, JsonMembers &json)
{
    const auto order = providerFields();
    const auto put = [&json, &order](const QString &field, bool isNeeded, const QByteArray &value) {
        if (isNeeded)
            json.set(field, value, order);
        else
            json.remove(field);
    };
    const auto text = [&put](const QString &field, const QString &value) {
        put(field, !value.isEmpty(), jsonText(value));
    };
    const NetworkTimeouts usual;

    text(u"kind"_s, isBuiltInProvider(config.id) ? QString() : QString(providerKindName(config.kind)));
    text(u"preset"_s, config.preset);
    text(u"base_url"_s, config.baseUrl.trimmed());
    text(u"model"_s, config.defaultModel);
    put(u"headers"_s, !config.headers.isEmpty(), headersText(config.headers));
    put(u"query"_s, !config.queryItems.isEmpty(), queryText(config.queryItems));
    put(u"body_patch"_s, !config.bodyPatch.isEmpty(), config.bodyPatch.trimmed());
    put(u"proxy"_s, config.network.proxy.kind != ProxyKind::System, jsonText(proxyText(config.network.proxy)));
    text(u"ca_file"_s, config.network.caFile);
    text(u"client_certificate"_s, config.network.clientCertificateFile);
    text(u"client_key"_s, config.network.clientKeyFile);
    text(u"fingerprint"_s, fingerprintText(config.network.pinnedSha256));
    put(u"connect_timeout"_s, config.timeouts.connect != usual.connect, secondsText(config.timeouts.connect));
    put(u"first_byte_timeout"_s, config.timeouts.firstByte != usual.firstByte, secondsText(config.timeouts.firstByte));
    put(u"idle_timeout"_s, config.timeouts.idle != usual.idle, secondsText(config.timeouts.idle));
    text(u"azure_deployment"_s, config.azureDeployment);
    text(u"azure_api_version"_s, config.azureApiVersion);
    put(u"token_place"_s, config.tokenPlace != TokenPlace::Header,
        jsonText(QString(tokenPlaceName(config.tokenPlace))));
    put(u"sends_referer"_s, config.sendsReferer, "true");
}

} // namespace oriel
