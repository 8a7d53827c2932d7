// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/SettingsTable.h"

#include "core/Logging.h"
#include "core/Sentences.h"
#include "settings/BudgetText.h"
#include "settings/FallbackChain.h"
#include "settings/NearestName.h"
#include "settings/ProviderRules.h"
#include "settings/Settings.h"
#include "settings/Words.h"

#include <QDate>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace oriel {

namespace {

bool isProviderName(const QString &text)
{
    return checkProviderName(text).has_value();
}

bool isProxy(const QString &text)
{
    return proxyFromText(text).has_value();
}

//! Which commands and keys there are the window knows.
bool isShortcuts(const QString &text)
{
    const auto pairs = text.split(u' ', Qt::SkipEmptyParts);
    return std::ranges::all_of(pairs, [](const QString &pair) { return pair.indexOf(u'=') > 0; });
}

bool isModelList(const QString &text)
{
    return std::ranges::all_of(text.split(u'\n'), [](const QString &line) {
        return line.contains(u'/') && isProviderName(line.section(u'/', 0, 0));
    });
}

bool isTokenizerList(const QString &text)
{
    return std::ranges::all_of(text.split(u'\n'),
                               [](const QString &line) { return line.indexOf(u'=') > 0 && !line.endsWith(u'='); });
}

bool isChain(const QString &text)
{
    return chainFromText(text).has_value();
}

bool isProviderBudgets(const QString &text)
{
    return providerBudgetsFromText(text).has_value();
}

bool isDay(const QString &text)
{
    return QDate::fromString(text, Qt::ISODate).isValid();
}

SettingSpec baseSpec(const QString &key, SettingType type, const SettingValue &value, const QString &help)
{
    SettingSpec spec;
    spec.key = key;
    spec.type = type;
    spec.defaultValue = value;
    spec.help = help;
    return spec;
}

SettingSpec textSpec(const QString &key, const SettingValue &value, const char *rule,
                     bool (*isAllowed)(const QString &), const QString &help)
{
    auto spec = baseSpec(key, SettingType::Text, value, help);
    spec.textRule = rule;
    spec.isTextAllowed = isAllowed;
    return spec;
}

SettingSpec numberSpec(const QString &key, SettingType type, const SettingValue &value, double minimum, double maximum,
                       const QString &unit, const QString &help)
{
    auto spec = baseSpec(key, type, value, help);
    spec.minimum = minimum;
    spec.maximum = maximum;
    spec.unit = unit;
    return spec;
}

SettingSpec choiceSpec(const QString &key, const SettingValue &value, const QStringList &choices, const QString &help)
{
    auto spec = baseSpec(key, SettingType::Choice, value, help);
    spec.choices = choices;
    return spec;
}

std::vector<SettingSpec> makeTable()
{
    const SettingValue providersOwn; // not set: the provider decides
    const auto whole = SettingType::Integer;
    const auto decimal = SettingType::Number;
    const auto seconds = u"s"_s;
    return {
        textSpec(u"provider.default"_s, u"offline"_s, QT_TRANSLATE_NOOP("Settings", "a provider's name"),
                 isProviderName, u"The provider that is asked when none is named."_s),
        numberSpec(u"generation.temperature"_s, decimal, providersOwn, 0, 2, {},
                   u"How freely the model chooses its words: 0 always takes the likeliest."_s),
        numberSpec(u"generation.top_p"_s, decimal, providersOwn, 0, 1, {},
                   u"Only the likeliest words whose probabilities add up to this are chosen from."_s),
        numberSpec(u"generation.top_k"_s, whole, providersOwn, 1, 100'000, {},
                   u"Only this many of the likeliest words are chosen from."_s),
        numberSpec(u"generation.max_tokens"_s, whole, providersOwn, 1, 10'000'000, u"tokens"_s,
                   u"The longest answer."_s),
        choiceSpec(u"generation.reasoning"_s, providersOwn, {u"none"_s, u"minimal"_s, u"low"_s, u"medium"_s, u"high"_s},
                   u"How long the model thinks before it answers."_s),
        textSpec(u"generation.system"_s, providersOwn, {}, nullptr,
                 u"Instructions that stand before every conversation."_s),
        textSpec(
            u"network.proxy"_s, u"system"_s,
            QT_TRANSLATE_NOOP("Settings", "system, none, http://host:port or socks5://host:port, without a password"),
            isProxy, u"The way to the network; a provider may have its own."_s),
        numberSpec(u"network.connect_timeout"_s, whole, qint64(10), 1, 600, seconds,
                   u"How long a connection may take, TLS included."_s),
        numberSpec(u"network.first_byte_timeout"_s, whole, qint64(120), 1, 86'400, seconds,
                   u"How long the first byte of an answer may take."_s),
        numberSpec(u"network.idle_timeout"_s, whole, qint64(60), 1, 86'400, seconds,
                   u"How long an answer may pause."_s),
        numberSpec(u"network.retries"_s, whole, qint64(2), 0, 10, {},
                   u"How often a request that failed for a passing reason is sent again, before its first word."_s),
        textSpec(
            u"routing.fallback"_s, providersOwn,
            QT_TRANSLATE_NOOP(
                "Settings",
                "targets like anthropic/claude-haiku-4-5 or ollama/llama3.1?timeout=30&retries=0, with blanks between"),
            isChain, u"Who is asked next, in order, when a provider cannot answer."_s),
        numberSpec(u"routing.breaker_failures"_s, whole, qint64(5), 0, 100, {},
                   u"After so many failures in a row a model is left alone for a while; 0: never."_s),
        numberSpec(u"routing.breaker_rest"_s, whole, qint64(60), 1, 3600, seconds,
                   u"How long it is left alone, before one request tries it again."_s),
        numberSpec(u"budget.day"_s, decimal, providersOwn, 0, 100'000, u"US dollars"_s,
                   u"What may be spent in a day; at 80 % there is a warning."_s),
        numberSpec(u"budget.month"_s, decimal, providersOwn, 0, 100'000, u"US dollars"_s,
                   u"What may be spent in a month, likewise."_s),
        textSpec(u"budget.providers"_s, providersOwn,
                 QT_TRANSLATE_NOOP("Settings", "budgets like openai.day=2 openai.month=30, with blanks between them"),
                 isProviderBudgets, u"What may be spent at single providers, in US dollars."_s),
        choiceSpec(u"budget.stop"_s, u"on"_s, {u"on"_s, u"off"_s},
                   u"Whether nothing more is asked when a budget is used up; off: it only warns."_s),
        textSpec(u"budget.lifted"_s, providersOwn, QT_TRANSLATE_NOOP("Settings", "a day like 2026-03-01"), isDay,
                 u"Until the end of this day budgets only warn."_s),
        choiceSpec(
            u"keys.store"_s, u"auto"_s, {u"auto"_s, u"keychain"_s, u"file"_s},
            u"Where new keys go: the system's keychain, the encrypted file, or the first of them that works here."_s),
        choiceSpec(u"ui.theme"_s, u"system"_s, {u"light"_s, u"dark"_s, u"system"_s}, u"The window's colours."_s),
        numberSpec(u"ui.text_scale"_s, whole, qint64(100), 80, 200, u"%"_s, u"The size of the window's text."_s),
        textSpec(u"ui.shortcuts"_s, providersOwn,
                 QT_TRANSLATE_NOOP("Settings", "pairs like chat.new=Ctrl+Shift+N, with blanks between them"),
                 isShortcuts, u"The keys of the window that are not as they come; Ctrl+/ shows and changes them."_s),
        choiceSpec(u"ui.tray"_s, u"on"_s, {u"on"_s, u"off"_s}, u"An icon in the desktop's tray while Oriel runs."_s),
        choiceSpec(u"ui.notifications"_s, u"on"_s, {u"on"_s, u"off"_s},
                   u"A notification when an answer is ready and the window is not in front."_s),
        textSpec(u"ui.recent_models"_s, providersOwn, QT_TRANSLATE_NOOP("Settings", "lines of provider/model"),
                 isModelList,
                 u"The models that were chosen last, the newest first; a new conversation begins with the first."_s),
        choiceSpec(u"ui.density"_s, u"roomy"_s, {u"roomy"_s, u"compact"_s},
                   u"How much room the window leaves between things."_s),
        choiceSpec(u"ui.motion"_s, u"system"_s, {u"system"_s, u"full"_s, u"reduced"_s},
                   u"Whether things move by themselves in the window: as the desktop asks, always, or never."_s),
        textSpec(u"tokens.files"_s, providersOwn, QT_TRANSLATE_NOOP("Settings", "lines of model=file"), isTokenizerList,
                 u"Tokenizers of models: a tokenizer.json of Hugging Face or a model of SentencePiece for each."_s),
        choiceSpec(u"ui.language"_s, u"system"_s,
                   {u"system"_s, u"ar"_s, u"de"_s, u"en"_s, u"es"_s, u"fr"_s, u"ja"_s, u"zh_CN"_s},
                   u"The window's language: the desktop's, or one of these, from the next start on."_s),
        choiceSpec(u"ui.send_key"_s, u"enter"_s, {u"enter"_s, u"ctrl+enter"_s},
                   u"What sends a message in the window: Enter, with Shift+Enter for a new line, or Ctrl+Enter, with "
                   "Enter for one."_s),
        choiceSpec(u"log.level"_s, u"warning"_s, {u"debug"_s, u"info"_s, u"warning"_s, u"error"_s},
                   u"What is written to the log; secrets never are."_s),
    };
}

bool isInRange(const SettingSpec &spec, double number)
{
    return std::isfinite(number) && number >= spec.minimum && number <= spec.maximum;
}

std::optional<SettingValue> checkedText(const SettingSpec &spec, const QString &text)
{
    const bool isAllowed = spec.type == SettingType::Choice ? spec.choices.contains(text)
                                                            : !spec.isTextAllowed || spec.isTextAllowed(text);
    return isAllowed ? std::optional<SettingValue>(text) : std::nullopt;
}

std::optional<SettingValue> checkedNumber(const SettingSpec &spec, double number)
{
    if (!isInRange(spec, number))
        return std::nullopt;
    if (spec.type == SettingType::Number)
        return number;
    return number == std::floor(number) ? std::optional<SettingValue>(qint64(number)) : std::nullopt;
}

bool isNumeric(const SettingSpec &spec)
{
    return spec.type == SettingType::Integer || spec.type == SettingType::Number;
}

QString markdownCell(QString text)
{
    return text.replace('|'_L1, "\\|"_L1);
}

} // namespace

const std::vector<SettingSpec> &settingsTable()
{
    static const auto table = makeTable();
    return table;
}

const SettingSpec *findSetting(QStringView key)
{
    const auto &table = settingsTable();
    const auto found = std::ranges::find_if(table, [key](const SettingSpec &spec) { return spec.key == key; });
    return found == table.end() ? nullptr : &*found;
}

Result<const SettingSpec *> settingNamed(const QString &key)
{
    if (const auto *spec = findSetting(key))
        return spec;
    return failure(
        ErrorKind::InvalidInput,
        inOneParagraph({Words::tr("There is no setting “%1”.").arg(key.left(80)), didYouMean(key, settingKeys())}));
}

QStringList settingKeys()
{
    QStringList keys;
    for (const auto &spec : settingsTable())
        keys.append(spec.key);
    return keys;
}

QString allowedWords(const SettingSpec &spec)
{
    switch (spec.type) {
    case SettingType::Text: return Words::tr(spec.textRule ? spec.textRule : QT_TRANSLATE_NOOP("Settings", "any text"));
    case SettingType::Integer:
        return Words::tr("a whole number from %1 to %2").arg(qint64(spec.minimum)).arg(qint64(spec.maximum));
    case SettingType::Number: return Words::tr("a number from %1 to %2").arg(spec.minimum).arg(spec.maximum);
    case SettingType::Choice: break;
    }
    return Words::tr("%1 or %2").arg(spec.choices.first(spec.choices.size() - 1).join(u", "_s), spec.choices.last());
}

QString allowedSentence(const SettingSpec &spec)
{
    return Words::tr("Allowed: %1.").arg(allowedWords(spec));
}

QString settingText(const SettingValue &value)
{
    if (const auto *whole = std::get_if<qint64>(&value))
        return QString::number(*whole);
    if (const auto *decimal = std::get_if<double>(&value))
        return QString::number(*decimal, 'g', QLocale::FloatingPointShortest);
    if (const auto *text = std::get_if<QString>(&value))
        return *text;
    return {};
}

Result<SettingValue> settingFromText(const SettingSpec &spec, const QString &text)
{
    std::optional<SettingValue> value;
    if (isNumeric(spec)) {
        bool isNumber = false;
        const double number = text.trimmed().toDouble(&isNumber);
        if (isNumber)
            value = checkedNumber(spec, number);
    } else {
        value = checkedText(spec, spec.type == SettingType::Choice || spec.isTextAllowed ? text.trimmed() : text);
    }
    if (value)
        return *value;
    return failure(ErrorKind::InvalidInput,
                   inOneParagraph({Words::tr("%1 cannot be “%2”.").arg(spec.key, redacted(text.left(80))),
                                   allowedSentence(spec)}));
}

std::optional<SettingValue> settingFromJson(const SettingSpec &spec, const QJsonValue &json)
{
    if (json.isNull())
        return SettingValue{};
    if (isNumeric(spec))
        return json.isDouble() ? checkedNumber(spec, json.toDouble()) : std::nullopt;
    return json.isString() ? checkedText(spec, json.toString()) : std::nullopt;
}

QString settingsMarkdown()
{
    auto text = u"# Settings\n\n"
                "They are in `settings.json`: in `~/.config/oriel` on Linux, or in `config` under the folder that "
                "`ORIEL_HOME`\n"
                "names. `oriel-cli config path` prints where, `oriel-cli config set KEY VALUE` changes one, and an "
                "editor does too.\n"
                "A value that is not allowed is reported and its default used; the file stays as it is.\n\n"
                "| setting | allowed | default | what it does |\n| --- | --- | --- | --- |\n"_s;
    for (const auto &spec : settingsTable()) {
        const auto value = settingText(spec.defaultValue);
        const auto unit = spec.unit.isEmpty() ? QString() : u" "_s + spec.unit;
        text += "| `%1` | %2%3 | %4 | %5 |\n"_L1.arg(
            spec.key, markdownCell(allowedWords(spec)), isNumeric(spec) ? unit : QString(),
            value.isEmpty() ? u"not set"_s : "`%1`"_L1.arg(value), markdownCell(spec.help));
    }
    text += u"\nWhat is not set is not sent: the provider decides.\n"_s;
    return text;
}

} // namespace oriel
