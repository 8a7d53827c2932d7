// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/KeyIndex.h"

#include "core/Sentences.h"
#include "settings/NearestName.h"
#include "settings/Words.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QLocale>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace oriel {

namespace {

bool isKey(const KeyEntry &entry)
{
    return !entry.name.contains(u':');
}

QList<KeyEntry> entriesOf(const JsonMembers &file, const ProviderId &provider)
{
    const auto json = file.value(provider.value).toObject();
    const auto active = json.value("active"_L1).toString();
    QList<KeyEntry> entries;
    const auto list = json.value("secrets"_L1).toArray();
    for (const auto &item : list) {
        const auto object = item.toObject();
        const auto name = object.value("name"_L1).toString();
        const bool isInFile = object.value("store"_L1).toString() == "file"_L1;
        if (!name.isEmpty())
            entries.append({name, isInFile ? SecretPlace::File : SecretPlace::Keychain, name == active});
    }
    return entries;
}

void setEntries(JsonMembers &file, const ProviderId &provider, const QList<KeyEntry> &entries)
{
    if (entries.isEmpty())
        return file.remove(provider.value);
    JsonMembers json;
    QByteArrayList list;
    for (const auto &entry : entries) {
        if (entry.isActive)
            json.set(u"active"_s, jsonText(entry.name));
        const auto store = entry.place == SecretPlace::File ? u"file"_s : u"keychain"_s;
        list.append("{\"name\": " + jsonText(entry.name) + ", \"store\": " + jsonText(store) + "}");
    }
    json.set(u"secrets"_s, "[" + list.join(", ") + "]");
    file.set(provider.value, json.toText(1));
}

QList<KeyEntry> onlyKeys(QList<KeyEntry> entries)
{
    entries.removeIf([](const KeyEntry &entry) { return !isKey(entry); });
    return entries;
}

std::unexpected<Error> noSuchKey(const ProviderId &provider, const QString &name, const QList<KeyEntry> &entries)
{
    QStringList known;
    for (const auto &entry : entries) {
        if (isKey(entry))
            known.append(entry.name);
    }
    const auto sentence = known.isEmpty()
        ? Words::tr("%1 has no keys.").arg(provider.value)
        : Words::tr("%1 has no key “%2”. There are these: %3.")
              .arg(provider.value, name.left(80), QLocale().createSeparatedList(known));
    return failure(ErrorKind::InvalidInput, inOneParagraph({sentence, didYouMean(name, known)}));
}

} // namespace

KeyIndex::KeyIndex(QString path)
    : m_file(std::move(path))
{
}

Result<QList<KeyEntry>> KeyIndex::keys(const ProviderId &provider) const
{
    auto entries = secrets(provider);
    if (!entries)
        return entries;
    return onlyKeys(std::move(*entries));
}

Result<QList<KeyEntry>> KeyIndex::secrets(const ProviderId &provider) const
{
    const auto file = m_file.read();
    if (!file)
        return std::unexpected(file.error());
    return entriesOf(*file, provider);
}

Result<QList<ProviderId>> KeyIndex::providers() const
{
    const auto file = m_file.read();
    if (!file)
        return std::unexpected(file.error());
    QList<ProviderId> providers;
    for (const auto &member : file->members()) {
        if (!onlyKeys(entriesOf(*file, {member.name})).isEmpty())
            providers.append({member.name});
    }
    return providers;
}

Result<void> KeyIndex::put(const ProviderId &provider, const QString &name, SecretPlace place) const
{
    return m_file.update([&](JsonMembers &file) -> Result<void> {
        auto entries = entriesOf(file, provider);
        const auto found = std::ranges::find(entries, name, &KeyEntry::name);
        if (found != entries.end()) {
            found->place = place;
        } else {
            KeyEntry entry{name, place, false};
            entry.isActive = isKey(entry) && std::ranges::none_of(entries, &KeyEntry::isActive);
            entries.append(entry);
        }
        setEntries(file, provider, entries);
        return {};
    });
}

Result<void> KeyIndex::activate(const ProviderId &provider, const QString &name) const
{
    return m_file.update([&](JsonMembers &file) -> Result<void> {
        auto entries = entriesOf(file, provider);
        const bool isThere = std::ranges::any_of(
            entries, [&name](const KeyEntry &entry) { return entry.name == name && isKey(entry); });
        if (!isThere)
            return noSuchKey(provider, name, entries);
        for (auto &entry : entries)
            entry.isActive = entry.name == name;
        setEntries(file, provider, entries);
        return {};
    });
}

Result<void> KeyIndex::remove(const ProviderId &provider, const QString &name) const
{
    return m_file.update([&](JsonMembers &file) -> Result<void> {
        auto entries = entriesOf(file, provider);
        const auto found = std::ranges::find(entries, name, &KeyEntry::name);
        if (found == entries.end())
            return noSuchKey(provider, name, entries);
        const bool wasActive = found->isActive;
        auto next = entries.erase(found);
        if (wasActive) {
            const auto before = std::find_if(std::make_reverse_iterator(next), entries.rend(), isKey);
            const auto after = std::find_if(next, entries.end(), isKey);
            if (before != entries.rend())
                before->isActive = true;
            else if (after != entries.end())
                after->isActive = true;
        }
        setEntries(file, provider, entries);
        return {};
    });
}

} // namespace oriel
