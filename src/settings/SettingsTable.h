// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"

#include <QJsonValue>
#include <QString>
#include <QStringList>

#include <optional>
#include <variant>
#include <vector>

namespace oriel {

enum class SettingType { Text, Integer, Number, Choice };

//! monostate: not set, what is used is said in the help ("the provider decides").
using SettingValue = std::variant<std::monostate, qint64, double, QString>;

//! One row of the table of settings: everything that is to be known of one of them.
struct SettingSpec {
    QString key; //!< "ui.theme", as in settings.json
    SettingType type = SettingType::Text;
    SettingValue defaultValue;
    double minimum = 0; //!< of Integer and Number
    double maximum = 0;
    QStringList choices; //!< of Choice
    QString unit; //!< "s", "%"; empty for none
    QString help; //!< one sentence
    const char *textRule = nullptr; //!< what a Text must be, in English: "a URL"; null when it may be anything
    bool (*isTextAllowed)(const QString &text) = nullptr;
};

//! The one place that says which settings there are. In the order of settings.json and of docs/settings.md.
[[nodiscard]] const std::vector<SettingSpec> &settingsTable();
//! Null when there is none.
[[nodiscard]] const SettingSpec *findSetting(QStringView key);
//! InvalidInput, with the nearest name, when there is none.
[[nodiscard]] Result<const SettingSpec *> settingNamed(const QString &key);
[[nodiscard]] QStringList settingKeys();

//! "a whole number from 80 to 200"
[[nodiscard]] QString allowedWords(const SettingSpec &spec);
//! "Allowed: a whole number from 80 to 200."
[[nodiscard]] QString allowedSentence(const SettingSpec &spec);
//! As a person types it: "dark", "0.7"; "" when not set.
[[nodiscard]] QString settingText(const SettingValue &value);

//! What a person typed. InvalidInput names the key, what was given and what is allowed.
[[nodiscard]] Result<SettingValue> settingFromText(const SettingSpec &spec, const QString &text);
//! What the file holds; null is "not set". Empty when it is of the wrong type or out of range.
[[nodiscard]] std::optional<SettingValue> settingFromJson(const SettingSpec &spec, const QJsonValue &json);

//! docs/settings.md
[[nodiscard]] QString settingsMarkdown();

} // namespace oriel
