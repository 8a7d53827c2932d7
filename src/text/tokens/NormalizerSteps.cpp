// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/tokens/CharacterMap.h"
#include "text/tokens/StepPattern.h"
#include "text/tokens/TextSteps.h"
#include "text/tokens/TokenizerWords.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace oriel::detail {

namespace {

Result<void> addNormalizer(const JsonValue &json, std::vector<NormalizerStep> &steps);

NormalizerStep unicodeForm(QString::NormalizationForm form)
{
    return [form](const QString &text) { return text.normalized(form); };
}

QString withoutMarks(const QString &text)
{
    QString kept;
    kept.reserve(text.size());
    for (const QChar unit : text) {
        if (unit.category() != QChar::Mark_NonSpacing)
            kept += unit;
    }
    return kept;
}

Result<void> addReplace(const JsonValue &json, std::vector<NormalizerStep> &steps)
{
    auto pattern = stepPattern(json["pattern"]);
    if (!pattern)
        return std::unexpected(pattern.error());
    steps.emplace_back([pattern = *pattern, content = json["content"].stringOr()](const QString &text) {
        QString changed = text;
        return changed.replace(pattern, QString(content).replace(u'\\', u"\\\\"_s));
    });
    return {};
}

Result<void> addPrecompiled(const JsonValue &json, std::vector<NormalizerStep> &steps)
{
    const auto encoded = json["precompiled_charsmap"].utf8().value_or("");
    auto map = CharacterMap::read(QByteArray::fromBase64(QByteArray(encoded.data(), qsizetype(encoded.size()))));
    if (!map)
        return failure(ErrorKind::InvalidInput, TokenizerWords::tr("Its map of characters is damaged."));
    steps.emplace_back([map = std::move(*map)](const QString &text) { return map.applied(text); });
    return {};
}

void addStrip(const JsonValue &json, std::vector<NormalizerStep> &steps)
{
    const bool left = json["strip_left"].boolean().value_or(true);
    const bool right = json["strip_right"].boolean().value_or(true);
    steps.emplace_back([left, right](const QString &text) {
        const auto isBlank = [](QChar unit) { return unit.isSpace(); };
        const auto *begin = left ? std::ranges::find_if_not(text, isBlank) : text.begin();
        const auto *end = text.end();
        while (right && end > begin && isBlank(end[-1]))
            --end;
        return QString(begin, end - begin);
    });
}

Result<void> addSequence(const JsonValue &json, std::vector<NormalizerStep> &steps)
{
    Result<void> done;
    json["normalizers"].forEach([&done, &steps](const JsonValue &one) {
        if (done)
            done = addNormalizer(one, steps);
    });
    return done;
}

Result<void> addNormalizer(const JsonValue &json, std::vector<NormalizerStep> &steps) // NOLINT(misc-no-recursion)
{
    if (json.isNull())
        return {};
    const QString type = json["type"].stringOr();
    if (type == "Sequence"_L1)
        return addSequence(json, steps); // JsonReader bounds the depth
    if (type == "Replace"_L1)
        return addReplace(json, steps);
    if (type == "Precompiled"_L1)
        return addPrecompiled(json, steps);
    if (type == "NFC"_L1)
        steps.push_back(unicodeForm(QString::NormalizationForm_C));
    else if (type == "NFD"_L1)
        steps.push_back(unicodeForm(QString::NormalizationForm_D));
    else if (type == "NFKC"_L1)
        steps.push_back(unicodeForm(QString::NormalizationForm_KC));
    else if (type == "NFKD"_L1)
        steps.push_back(unicodeForm(QString::NormalizationForm_KD));
    else if (type == "Lowercase"_L1)
        steps.emplace_back([](const QString &text) { return text.toLower(); });
    else if (type == "StripAccents"_L1)
        steps.emplace_back(withoutMarks);
    else if (type == "Strip"_L1)
        addStrip(json, steps);
    else if (type == "Prepend"_L1)
        steps.emplace_back([prefix = json["prepend"].stringOr()](const QString &text) {
            return text.isEmpty() ? text : prefix + text;
        });
    else
        return failure(ErrorKind::InvalidInput,
                       TokenizerWords::tr("It changes texts by “%1”, which Oriel cannot do.").arg(type));
    return {};
}

} // namespace

Result<std::vector<NormalizerStep>> normalizerSteps(const JsonValue &json)
{
    std::vector<NormalizerStep> steps;
    if (auto added = addNormalizer(json, steps); !added)
        return std::unexpected(added.error());
    return steps;
}

} // namespace oriel::detail
