// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/QuirkFile.h"

#include "core/Logging.h"
#include "settings/SettingsFile.h"

#include <QFile>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace oriel {

namespace {

//! Neither a provider's name nor JSON has trouble with a line end, and no model's name has one.
QString memberName(const QString &provider, const QString &model)
{
    return provider + u'\n' + model;
}

QStringList droppedIn(const QJsonValue &json)
{
    QStringList names;
    const auto list = json.toArray();
    for (const auto &name : list) {
        if (name.isString())
            names.append(name.toString());
    }
    return names;
}

} // namespace

QuirkFile::QuirkFile(QString path)
    : m_path(std::move(path))
{
    const auto file = SettingsFile(m_path).read();
    if (!file)
        return;
    for (const auto &member : file->members())
        m_quirks.insert_or_assign(member.name, ModelQuirks{droppedIn(jsonValue(member.value))});
}

ModelQuirks QuirkFile::quirks(const ProviderId &provider, const QString &model) const
{
    const std::scoped_lock guard(m_mutex);
    const auto found = m_quirks.find(memberName(provider.value, model));
    return found == m_quirks.end() ? ModelQuirks{} : found->second;
}

void QuirkFile::remember(const ProviderId &provider, const QString &model, ModelQuirks quirks)
{
    const auto name = memberName(provider.value, model);
    const auto value = jsonText(QJsonArray::fromStringList(quirks.droppedParameters));
    const std::scoped_lock guard(m_mutex);
    m_quirks.insert_or_assign(name, std::move(quirks));

    const SettingsFile file(m_path);
    const auto put = [&name, &value](JsonMembers &members) -> Result<void> {
        members.set(name, value);
        return {};
    };
    if (!file.read())
        QFile::remove(m_path); // a cache that cannot be read is worth nothing
    if (const auto written = file.update(put); !written)
        qCInfo(lcSettings).noquote() << written.error().message;
}

} // namespace oriel
