// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/Settings.h"

#include "core/Logging.h"
#include "core/Sentences.h"
#include "settings/BudgetText.h"
#include "settings/NearestName.h"
#include "settings/Words.h"

#include <QUrl>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace oriel {

namespace {

constexpr int longestShownValue = 80;

QString shownValue(const QByteArray &json)
{
    const auto text = redacted(QString::fromUtf8(json).simplified());
    return text.size() <= longestShownValue ? text : text.left(longestShownValue) + u"…"_s;
}

std::optional<ReasoningEffort> effortFromName(QStringView name)
{
    static constexpr std::array names{"none"_L1, "minimal"_L1, "low"_L1, "medium"_L1, "high"_L1}; // order of
                                                                                                  // ReasoningEffort
    const auto found = std::ranges::find_if(names, [name](QLatin1StringView known) { return known == name; });
    return found == names.end() ? std::nullopt : std::optional(ReasoningEffort(found - names.begin()));
}

QJsonValue toJson(const SettingValue &value)
{
    if (const auto *whole = std::get_if<qint64>(&value))
        return *whole;
    if (const auto *decimal = std::get_if<double>(&value))
        return *decimal;
    if (const auto *text = std::get_if<QString>(&value))
        return *text;
    return QJsonValue::Null;
}

} // namespace

Settings::Settings(QString path)
    : m_file(std::move(path))
{
    reload();
}

QStringList Settings::reload()
{
    std::map<QString, SettingValue> before;
    for (const auto &spec : settingsTable())
        before.emplace(spec.key, value(spec.key));
    take(m_file.read());
    QStringList changed;
    for (const auto &spec : settingsTable()) {
        if (value(spec.key) != before.at(spec.key))
            changed.append(spec.key);
    }
    return changed;
}

void Settings::take(const Result<JsonMembers> &members)
{
    if (!members) { // what was read before still stands
        m_fileError = members.error();
        return;
    }
    m_fileError.reset();
    m_problems.clear();
    m_values.clear();
    m_unknownKeys.clear();
    for (const auto &member : members->members()) {
        const auto *spec = findSetting(member.name);
        if (!spec) {
            m_unknownKeys.append(member.name);
            continue;
        }
        const auto value = settingFromJson(*spec, jsonValue(member.value));
        if (!value) {
            const auto standard = settingText(spec->defaultValue);
            m_problems.append(
                {m_file.path(), member.line, member.name, shownValue(member.value), allowedSentence(*spec),
                 standard.isEmpty() ? Words::tr("It counts as not set.") : Words::tr("Using %1.").arg(standard)});
        } else if (!std::holds_alternative<std::monostate>(*value)) {
            m_values.insert_or_assign(member.name, *value);
        }
    }
}

SettingValue Settings::value(QStringView key) const
{
    if (const auto found = m_values.find(key); found != m_values.end())
        return found->second;
    const auto *spec = findSetting(key);
    return spec ? spec->defaultValue : SettingValue{};
}

bool Settings::isSet(QStringView key) const
{
    return m_values.contains(key);
}

Result<void> Settings::set(const QString &key, const QString &text)
{
    const auto spec = settingNamed(key);
    if (!spec)
        return std::unexpected(spec.error());
    const auto value = settingFromText(**spec, text);
    if (!value)
        return std::unexpected(value.error());
    return write(**spec, *value);
}

Result<void> Settings::set(const QString &key, const SettingValue &value)
{
    const auto spec = settingNamed(key);
    if (!spec)
        return std::unexpected(spec.error());
    const auto checked = settingFromJson(**spec, toJson(value));
    if (!checked)
        return failure(ErrorKind::InvalidInput,
                       inOneParagraph({Words::tr("%1 cannot be “%2”.").arg(key, shownValue(jsonText(toJson(value)))),
                                       allowedSentence(**spec)}));
    return write(**spec, *checked);
}

Result<void> Settings::unset(const QString &key)
{
    const auto spec = settingNamed(key);
    if (!spec)
        return std::unexpected(spec.error());
    return write(**spec, {});
}

Result<void> Settings::write(const SettingSpec &spec, const SettingValue &value)
{
    auto written = m_file.update([&spec, &value](JsonMembers &members) -> Result<void> {
        if (std::holds_alternative<std::monostate>(value))
            members.remove(spec.key);
        else
            members.set(spec.key, jsonText(toJson(value)), settingKeys());
        return {};
    });
    take(m_file.read()); // also what another process wrote meanwhile
    return written;
}

QString Settings::text(const QString &key) const
{
    return settingText(value(key));
}

QString Settings::defaultText(const QString &key) const
{
    const auto *spec = findSetting(key);
    return spec ? settingText(spec->defaultValue) : QString();
}

Result<void> Settings::setText(const QString &key, const QString &text)
{
    return text.isEmpty() ? unset(key) : set(key, text);
}

QString Settings::get(SettingKey<QString> key) const
{
    return settingText(value(key.name.toString()));
}

std::optional<QString> Settings::get(SettingKey<std::optional<QString>> key) const
{
    const auto found = value(key.name.toString());
    const auto *text = std::get_if<QString>(&found);
    return text ? std::optional(*text) : std::nullopt;
}

int Settings::get(SettingKey<int> key) const
{
    const auto found = value(key.name.toString());
    const auto *whole = std::get_if<qint64>(&found);
    return whole ? int(*whole) : 0;
}

std::optional<int> Settings::get(SettingKey<std::optional<int>> key) const
{
    const auto found = value(key.name.toString());
    const auto *whole = std::get_if<qint64>(&found);
    return whole ? std::optional(int(*whole)) : std::nullopt;
}

std::optional<double> Settings::get(SettingKey<std::optional<double>> key) const
{
    const auto found = value(key.name.toString());
    const auto *decimal = std::get_if<double>(&found);
    return decimal ? std::optional(*decimal) : std::nullopt;
}

GenerationParameters Settings::generation() const
{
    GenerationParameters parameters;
    parameters.temperature = get(setting::temperature);
    parameters.topP = get(setting::topP);
    parameters.topK = get(setting::topK);
    parameters.maxTokens = get(setting::maxTokens);
    if (const auto effort = get(setting::reasoning))
        parameters.reasoningEffort = effortFromName(*effort);
    return parameters;
}

NetworkTimeouts Settings::timeouts() const
{
    return {std::chrono::seconds(get(setting::connectTimeout)), std::chrono::seconds(get(setting::firstByteTimeout)),
            std::chrono::seconds(get(setting::idleTimeout))};
}

ProxySettings Settings::proxy() const
{
    return proxyFromText(get(setting::proxy)).value_or(ProxySettings{});
}

std::vector<ChainTarget> Settings::fallback() const
{
    return chainFromText(get(setting::fallback).value_or(QString())).value_or(std::vector<ChainTarget>());
}

BudgetRules Settings::budgets() const
{
    const auto money = [this](SettingKey<std::optional<double>> key) -> std::optional<Money> {
        const auto dollars = get(key);
        return dollars ? Money::fromUsd(*dollars) : std::nullopt;
    };
    BudgetRules rules;
    rules.all = {money(setting::budgetDay), money(setting::budgetMonth)};
    rules.providers = providerBudgetsFromText(get(setting::budgetProviders).value_or(QString()))
                          .value_or(std::map<QString, Budget>());
    rules.stops = get(setting::budgetStop) == "on"_L1;
    rules.liftedUntil = QDate::fromString(get(setting::budgetLifted).value_or(QString()), Qt::ISODate);
    return rules;
}

Result<ProxySettings> proxyFromText(const QString &text)
{
    const auto given = text.trimmed();
    if (given == "system"_L1)
        return ProxySettings{};
    ProxySettings proxy;
    if (given == "none"_L1) {
        proxy.kind = ProxyKind::None;
        return proxy;
    }
    const QUrl url(given, QUrl::StrictMode);
    const auto scheme = url.scheme();
    const bool isSocks = scheme == "socks5"_L1 || scheme == "socks5h"_L1;
    const bool isPlain = url.path().isEmpty() || url.path() == "/"_L1;
    if (!url.isValid() || (!isSocks && scheme != "http"_L1) || url.host().isEmpty() || url.port() <= 0 || !isPlain
        || url.hasQuery() || url.hasFragment())
        return failure(ErrorKind::InvalidInput,
                       Words::tr("“%1” is no proxy; write system, none, http://host:port or socks5://host:port.")
                           .arg(redacted(given.left(longestShownValue))));
    if (!url.password().isEmpty())
        return failure(ErrorKind::InvalidInput, Words::tr("A proxy's password does not go into a settings file."));
    proxy.kind = isSocks ? ProxyKind::Socks5 : ProxyKind::Http;
    proxy.host = url.host();
    proxy.port = quint16(url.port());
    proxy.user = url.userName(QUrl::FullyDecoded);
    return proxy;
}

QString proxyText(const ProxySettings &proxy)
{
    if (proxy.kind == ProxyKind::System)
        return u"system"_s;
    if (proxy.kind == ProxyKind::None)
        return u"none"_s;
    QUrl url;
    url.setScheme(proxy.kind == ProxyKind::Socks5 ? u"socks5"_s : u"http"_s);
    url.setHost(proxy.host);
    url.setPort(proxy.port);
    url.setUserName(proxy.user, QUrl::DecodedMode);
    return url.toString(QUrl::FullyEncoded);
}

} // namespace oriel
