// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/Presets.h"

#include "core/Logging.h"
#include "text/JsonValue.h"

#include <QFile>
#include <QUrl>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace oriel {

namespace {

using Reasoning = OpenAiDialect::Reasoning;
using Echo = OpenAiDialect::Echo;

template<typename Value>
struct Named {
    std::string_view name;
    Value value;
};

constexpr std::array flags = {
    Named<bool OpenAiDialect::*>{"streamOptions", &OpenAiDialect::hasStreamOptions},
    Named<bool OpenAiDialect::*>{"openAiRules", &OpenAiDialect::isOpenAi},
    Named<bool OpenAiDialect::*>{"topK", &OpenAiDialect::hasTopK},
    Named<bool OpenAiDialect::*>{"jsonSchema", &OpenAiDialect::hasNativeSchema},
    Named<bool OpenAiDialect::*>{"files", &OpenAiDialect::hasFiles},
    Named<bool OpenAiDialect::*>{"audio", &OpenAiDialect::hasAudio},
    Named<bool OpenAiDialect::*>{"includeUsage", &OpenAiDialect::includesUsage},
    Named<bool OpenAiDialect::*>{"thinkTags", &OpenAiDialect::splitsThinkTags},
};
constexpr std::array reasonings = {
    Named<Reasoning>{"none", Reasoning::None},
    Named<Reasoning>{"effort", Reasoning::Effort},
    Named<Reasoning>{"object", Reasoning::Object},
    Named<Reasoning>{"thinking", Reasoning::Thinking},
    Named<Reasoning>{"enable_thinking", Reasoning::EnableThinking},
};
constexpr std::array echoes = {
    Named<Echo>{"never", Echo::Never},
    Named<Echo>{"tool_loop", Echo::ToolLoop},
    Named<Echo>{"always", Echo::Always},
};

//! Whether \a value, when it is there, is one of \a names; puts it into \a target.
template<typename Value, std::size_t count>
bool takeNamed(Value &target, const JsonValue &value, const std::array<Named<Value>, count> &names)
{
    if (!value.exists())
        return true;
    const auto word = value.utf8();
    const auto *known = std::ranges::find_if(names, [&word](const auto &entry) { return entry.name == word; });
    if (known == names.end())
        return false;
    target = known->value;
    return true;
}

//! The name of the first member that cannot be read; empty when all can.
QString takeDialect(OpenAiDialect &dialect, const JsonValue &json)
{
    for (const auto &[name, member] : flags) {
        if (!json[name].exists())
            continue;
        if (!json[name].boolean())
            return QString::fromLatin1(name.data(), qsizetype(name.size()));
        dialect.*member = *json[name].boolean();
    }
    if (!takeNamed(dialect.reasoning, json["reasoning"], reasonings))
        return u"reasoning"_s;
    if (!takeNamed(dialect.echo, json["reasoningEcho"], echoes))
        return u"reasoningEcho"_s;
    dialect.echoField = json["reasoningEchoField"].stringOr(dialect.echoField);
    dialect.seedField = json["seedField"].stringOr(dialect.seedField);
    dialect.toolIdLength = int(
        std::clamp<qint64>(json["toolIdLength"].integer().value_or(dialect.toolIdLength), 0, 40));
    dialect.embeddingBatch = int(
        std::clamp<qint64>(json["embeddingBatch"].integer().value_or(dialect.embeddingBatch), 0, 2048));
    json["appHeaders"].forEachMember([&dialect](std::string_view name, const JsonValue &value) {
        dialect.appHeaders.emplace_back(QString::fromUtf8(name.data(), qsizetype(name.size())), value.stringOr());
    });
    return {};
}

} // namespace

Result<Presets> Presets::parse(QByteArrayView json)
{
    JsonReader reader;
    const auto root = reader.read(json);
    if (!root || !(*root)["presets"].isArray())
        return failure(ErrorKind::InvalidInput, u"The list of presets is not JSON with an array \"presets\"."_s);
    Presets presets;
    QString wrong;
    (*root)["presets"].forEach([&presets, &wrong](const JsonValue &entry) {
        Preset preset;
        preset.id = entry["id"].stringOr();
        preset.displayName = entry["name"].stringOr(preset.id);
        preset.baseUrl = entry["baseUrl"].stringOr();
        preset.keyEnvironment = entry["keyEnvironment"].stringOr();
        preset.keyPath = entry["keyPath"].stringOr();
        preset.isLocal = entry["local"].boolean().value_or(false);
        QString member = takeDialect(preset.dialect, entry["dialect"]);
        if (preset.id.isEmpty() || presets.find(preset.id) != nullptr)
            member = u"id"_s;
        else if (!preset.baseUrl.isEmpty() && !QUrl(preset.baseUrl).scheme().startsWith("http"_L1))
            member = u"baseUrl"_s;
        if (!member.isEmpty() && wrong.isEmpty())
            wrong = u"Preset \"%1\": \"%2\" is missing, twice or not of its kind."_s.arg(preset.id, member);
        presets.m_presets.push_back(std::move(preset));
    });
    if (!wrong.isEmpty())
        return failure(ErrorKind::InvalidInput, wrong);
    return presets;
}

const Presets &Presets::builtIn()
{
    static const Presets presets = [] {
        QFile file(u":/oriel/presets.json"_s);
        auto parsed = file.open(QIODevice::ReadOnly) ? parse(file.readAll())
                                                     : failure(ErrorKind::Storage, file.errorString());
        if (!parsed)
            qCCritical(lcProviders) << "presets.json:" << parsed.error().message;
        return parsed.value_or(Presets());
    }();
    return presets;
}

const Preset *Presets::find(QStringView id) const
{
    const auto known = std::ranges::find_if(m_presets, [id](const Preset &preset) { return preset.id == id; });
    return known == m_presets.end() ? nullptr : &*known;
}

} // namespace oriel
