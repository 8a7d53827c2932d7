// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/NetworkProfile.h"
#include "domain/Budget.h"
#include "domain/GenerationParameters.h"
#include "domain/SettingsStore.h"
#include "settings/FallbackChain.h"
#include "settings/SettingsFile.h"
#include "settings/SettingsProblem.h"
#include "settings/SettingsTable.h"

#include <QList>

#include <map>
#include <optional>

namespace oriel {

//! The name of a setting together with the type of its value.
template<typename T>
struct SettingKey {
    QLatin1StringView name;
};

//! The settings by their types; what they mean is in settingsTable().
namespace setting {
inline constexpr SettingKey<QString> providerDefault{QLatin1StringView("provider.default")};
inline constexpr SettingKey<std::optional<double>> temperature{QLatin1StringView("generation.temperature")};
inline constexpr SettingKey<std::optional<double>> topP{QLatin1StringView("generation.top_p")};
inline constexpr SettingKey<std::optional<int>> topK{QLatin1StringView("generation.top_k")};
inline constexpr SettingKey<std::optional<int>> maxTokens{QLatin1StringView("generation.max_tokens")};
inline constexpr SettingKey<std::optional<QString>> reasoning{QLatin1StringView("generation.reasoning")};
inline constexpr SettingKey<std::optional<QString>> system{QLatin1StringView("generation.system")};
inline constexpr SettingKey<QString> proxy{QLatin1StringView("network.proxy")};
inline constexpr SettingKey<int> connectTimeout{QLatin1StringView("network.connect_timeout")}; //!< s
inline constexpr SettingKey<int> firstByteTimeout{QLatin1StringView("network.first_byte_timeout")}; //!< s
inline constexpr SettingKey<int> idleTimeout{QLatin1StringView("network.idle_timeout")}; //!< s
inline constexpr SettingKey<int> retries{QLatin1StringView("network.retries")};
inline constexpr SettingKey<std::optional<QString>> fallback{QLatin1StringView("routing.fallback")}; //!< FallbackChain
inline constexpr SettingKey<int> breakerFailures{QLatin1StringView("routing.breaker_failures")};
inline constexpr SettingKey<int> breakerRest{QLatin1StringView("routing.breaker_rest")}; //!< s
inline constexpr SettingKey<std::optional<double>> budgetDay{QLatin1StringView("budget.day")}; //!< US dollars
inline constexpr SettingKey<std::optional<double>> budgetMonth{QLatin1StringView("budget.month")}; //!< US dollars
inline constexpr SettingKey<std::optional<QString>> budgetProviders{QLatin1StringView("budget.providers")};
inline constexpr SettingKey<QString> budgetStop{QLatin1StringView("budget.stop")}; //!< on, off
inline constexpr SettingKey<std::optional<QString>> budgetLifted{QLatin1StringView("budget.lifted")}; //!< ISO date
inline constexpr SettingKey<QString> keyStore{QLatin1StringView("keys.store")}; //!< auto, keychain, file
inline constexpr SettingKey<QString> theme{QLatin1StringView("ui.theme")}; //!< light, dark, system
inline constexpr SettingKey<int> textScale{QLatin1StringView("ui.text_scale")}; //!< %
inline constexpr SettingKey<QString> shortcuts{QLatin1StringView("ui.shortcuts")}; //!< see CommandRegistry
inline constexpr SettingKey<QString> tray{QLatin1StringView("ui.tray")}; //!< on, off
inline constexpr SettingKey<QString> notifications{QLatin1StringView("ui.notifications")}; //!< on, off
inline constexpr SettingKey<std::optional<QString>> recentModels{QLatin1StringView("ui.recent_models")}; //!< lines
inline constexpr SettingKey<QString> density{QLatin1StringView("ui.density")}; //!< roomy, compact
inline constexpr SettingKey<QString> motion{QLatin1StringView("ui.motion")}; //!< system, full, reduced
inline constexpr SettingKey<std::optional<QString>> tokenizers{QLatin1StringView("tokens.files")}; //!< lines
inline constexpr SettingKey<QString> language{QLatin1StringView("ui.language")}; //!< system, de, zh_CN, ...
inline constexpr SettingKey<QString> sendKey{QLatin1StringView("ui.send_key")}; //!< enter, ctrl+enter
inline constexpr SettingKey<QString> logLevel{QLatin1StringView("log.level")};
} // namespace setting

//! \brief What the person set, typed and checked, over settings.json. One thread; two processes may write at once.
//!
//! Reading never fails: what the file does not say, or says wrongly, is the default, and problems() tells. As long as
//! the file cannot be parsed nothing is written to it.
class Settings final : public SettingsStore
{
public:
    //! Reads the file.
    explicit Settings(QString path);

    [[nodiscard]] const QString &path() const { return m_file.path(); }
    [[nodiscard]] const QList<SettingsProblem> &problems() const { return m_problems; }
    //! Set while the file cannot be read or is not JSON: names file, line and column.
    [[nodiscard]] const std::optional<Error> &fileError() const { return m_fileError; }
    //! Names in the file that no setting has. They are kept.
    [[nodiscard]] QStringList unknownKeys() const { return m_unknownKeys; }

    //! Reads the file again. \return the keys whose value changed.
    QStringList reload();

    [[nodiscard]] SettingValue value(QStringView key) const;
    [[nodiscard]] bool isSet(QStringView key) const;
    //! Checks and writes. InvalidInput for an unknown key (with the nearest) or a bad value; Storage for the file.
    [[nodiscard]] Result<void> set(const QString &key, const QString &text);
    [[nodiscard]] Result<void> set(const QString &key, const SettingValue &value);
    //! Back to the default: takes it out of the file.
    [[nodiscard]] Result<void> unset(const QString &key);

    [[nodiscard]] QString text(const QString &key) const override;
    [[nodiscard]] QString defaultText(const QString &key) const override;
    [[nodiscard]] Result<void> setText(const QString &key, const QString &text) override;

    [[nodiscard]] QString get(SettingKey<QString> key) const;
    [[nodiscard]] std::optional<QString> get(SettingKey<std::optional<QString>> key) const;
    [[nodiscard]] int get(SettingKey<int> key) const;
    [[nodiscard]] std::optional<int> get(SettingKey<std::optional<int>> key) const;
    [[nodiscard]] std::optional<double> get(SettingKey<std::optional<double>> key) const;

    //! The defaults of every request: generation.*
    [[nodiscard]] GenerationParameters generation() const;
    [[nodiscard]] NetworkTimeouts timeouts() const;
    [[nodiscard]] ProxySettings proxy() const;
    [[nodiscard]] std::vector<ChainTarget> fallback() const;
    [[nodiscard]] BudgetRules budgets() const;

private:
    void take(const Result<JsonMembers> &members);
    [[nodiscard]] Result<void> write(const SettingSpec &spec, const SettingValue &value);

    SettingsFile m_file;
    std::map<QString, SettingValue, std::less<>> m_values; //!< only what the file sets well
    QList<SettingsProblem> m_problems;
    QStringList m_unknownKeys;
    std::optional<Error> m_fileError;
};

//! "system", "none", "http://host:port", "socks5://user@host:port". InvalidInput says what is allowed.
[[nodiscard]] Result<ProxySettings> proxyFromText(const QString &text);
[[nodiscard]] QString proxyText(const ProxySettings &proxy);

} // namespace oriel
