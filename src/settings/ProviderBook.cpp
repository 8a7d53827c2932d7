// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/ProviderBook.h"

#include "core/Sentences.h"
#include "settings/NearestName.h"
#include "settings/ProviderJson.h"
#include "settings/Words.h"

#include <QJsonObject>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace oriel {

ProviderBook::ProviderBook(QString path)
    : m_file(std::move(path))
{
    reload();
}

void ProviderBook::reload()
{
    take(m_file.read());
}

void ProviderBook::take(const Result<JsonMembers> &file)
{
    if (!file) { // what was read before still stands
        m_fileError = file.error();
        return;
    }
    m_fileError.reset();
    m_problems.clear();
    m_configured.clear();
    m_broken.clear();
    for (const auto &member : file->members())
        takeProvider(member.name, member.value, member.line);
}

void ProviderBook::takeProvider(const QString &name, const QByteArray &json, int line)
{
    const auto members = JsonMembers::parse(json);
    if (!members || !jsonValue(json).isObject()) {
        m_problems.append({m_file.path(),
                           line,
                           name,
                           QString::fromUtf8(json.left(40)),
                           Words::tr("It must be an object with the fields of a provider."),
                           {}});
        m_broken.emplace(name, m_problems.back().sentence());
        return;
    }
    auto read = providerFromJson(name, *members);
    if (read.problems.isEmpty()) {
        m_configured.append(std::move(read.config));
        return;
    }
    QStringList sentences;
    for (const auto &problem : std::as_const(read.problems)) {
        const auto *member = members->find(problem.field);
        const int fieldLine = member ? line + member->line - 1 : line;
        m_problems.append({m_file.path(), fieldLine, name + u'.' + problem.field, problem.given, problem.sentence, {}});
        sentences.append(
            Words::tr("%1, line %2, %3: %4").arg(m_file.path()).arg(fieldLine).arg(name, problem.sentence));
    }
    m_broken.emplace(name, sentences.join(u'\n'));
}

QList<ProviderConfig> ProviderBook::all() const
{
    QList<ProviderConfig> providers;
    const auto byName = [this](const QString &name) {
        return std::ranges::find_if(m_configured,
                                    [&name](const ProviderConfig &config) { return config.id.value == name; });
    };
    for (const auto &name : builtInProviderIds()) {
        const auto overridden = byName(name);
        if (overridden != m_configured.end())
            providers.append(*overridden);
        else if (!m_broken.contains(name))
            providers.append(builtInProvider(*providerKindFromName(name)));
    }
    for (const auto &config : m_configured) {
        if (!isBuiltInProvider(config.id))
            providers.append(config);
    }
    return providers;
}

QStringList ProviderBook::names() const
{
    QStringList names;
    const auto providers = all();
    for (const auto &provider : providers)
        names.append(provider.id.value);
    return names;
}

Result<ProviderConfig> ProviderBook::find(const QString &name) const
{
    const auto providers = all();
    const auto found = std::ranges::find_if(providers,
                                            [&name](const ProviderConfig &config) { return config.id.value == name; });
    if (found != providers.end())
        return *found;
    if (const auto broken = m_broken.find(name); broken != m_broken.end())
        return failure(ErrorKind::InvalidInput, broken->second);
    if (m_fileError && !isBuiltInProvider({name}))
        return std::unexpected(*m_fileError);
    const auto known = names();
    return failure(ErrorKind::InvalidInput,
                   inOneParagraph({Words::tr("There is no provider “%1”. There are these: %2.")
                                       .arg(name.left(80), QLocale().createSeparatedList(known)),
                                   didYouMean(name, known)}));
}

bool ProviderBook::isConfigured(const QString &name) const
{
    return m_broken.contains(name)
        || std::ranges::any_of(m_configured, [&name](const ProviderConfig &config) { return config.id.value == name; });
}

Result<void> ProviderBook::add(const ProviderConfig &config)
{
    return write(config, true);
}

Result<void> ProviderBook::put(const ProviderConfig &config)
{
    return write(config, false);
}

Result<void> ProviderBook::write(const ProviderConfig &config, bool mustBeNew)
{
    const auto problems = checkProvider(config, FileCheck::MustBeReadable);
    if (!problems.isEmpty())
        return failure(ErrorKind::InvalidInput, problems.first().sentence);
    const auto name = config.id.value;
    auto written = m_file.update([&](JsonMembers &file) -> Result<void> {
        const auto *present = file.find(name);
        if (present && mustBeNew)
            return failure(ErrorKind::InvalidInput, Words::tr("There is a provider “%1” already.").arg(name));
        auto fields = present ? JsonMembers::parse(present->value) : Result<JsonMembers>(JsonMembers{});
        JsonMembers kept = fields ? std::move(*fields) : JsonMembers{};
        putProvider(config, kept);
        file.set(name, kept.toText(1));
        return {};
    });
    reload();
    return written;
}

Result<void> ProviderBook::remove(const QString &name)
{
    auto written = m_file.update([&name](JsonMembers &file) -> Result<void> {
        if (!file.find(name)) {
            if (isBuiltInProvider({name}))
                return failure(ErrorKind::InvalidInput,
                               Words::tr("%1 is built in and not changed; there is nothing to remove.").arg(name));
            QStringList known;
            for (const auto &member : file.members())
                known.append(member.name);
            return failure(ErrorKind::InvalidInput,
                           Words::tr("There is no provider “%1” to remove.").arg(name.left(80))
                               + didYouMean(name, known));
        }
        file.remove(name);
        return {};
    });
    reload();
    return written;
}

} // namespace oriel
