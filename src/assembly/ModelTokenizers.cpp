// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "assembly/ModelTokenizers.h"

#include "text/tokens/FileTokenizer.h"
#include "text/tokens/OpenAiModels.h"

using namespace Qt::StringLiterals;

namespace oriel {

ModelTokenizers::ModelTokenizers(const Settings &settings, const ProviderBook &book)
    : m_settings(settings)
    , m_book(book)
{
}

ModelTokenizers::~ModelTokenizers() = default;

QString ModelTokenizers::fileOf(const Origin &model) const
{
    const auto lines = m_settings.get(setting::tokenizers).value_or(QString());
    for (const auto line : QStringView(lines).split(u'\n')) {
        const auto equals = line.indexOf(u'=');
        if (equals > 0 && line.first(equals) == model.model)
            return line.sliced(equals + 1).toString();
    }
    return {};
}

bool ModelTokenizers::isOpenAi(const ProviderId &provider) const
{
    const auto config = m_book.find(provider.value);
    if (!config || !config->preset.isEmpty())
        return false;
    switch (config->kind) {
    case ProviderKind::OpenAiChat:
    case ProviderKind::OpenAiResponses: return config->baseUrl.isEmpty();
    case ProviderKind::Azure: return true; // a deployment has any name
    default: return false;
    }
}

bool ModelTokenizers::isKnown(const Origin &model) const
{
    return !fileOf(model).isEmpty() || openAiEncodingOf(model.model) || isOpenAi(model.provider);
}

Result<ModelTokenizers::Choice> ModelTokenizers::forModel(const Origin &model)
{
    if (const QString path = fileOf(model); !path.isEmpty())
        return fromFile(path);
    auto encoding = openAiEncodingOf(model.model);
    if (!encoding && isOpenAi(model.provider))
        encoding = OpenAiEncoding::O200k;
    if (!encoding)
        return Choice();
    return Choice{&OpenAiTokenizer::builtIn(*encoding), openAiEncodingName(*encoding)};
}

Result<ModelTokenizers::Choice> ModelTokenizers::fromFile(const QString &path)
{
    auto &known = m_files[path];
    if (!known) {
        auto read = FileTokenizer::read(path);
        if (!read)
            return std::unexpected(read.error());
        known = std::move(*read);
    }
    return Choice{known.get(), path};
}

} // namespace oriel
