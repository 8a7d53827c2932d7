// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "knowledge/index/DocumentNames.h"

#include "text/JsonWriter.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace oriel {

namespace {

struct Meant {
    qint64 key = 0;
    qint64 content = 0;

    auto operator<=>(const Meant &) const = default;
};

using MeantByName = std::map<QString, std::vector<Meant>>;

Result<void> lookUpIds(Database &database, const QStringList &names, qint64 collection, MeantByName &meant)
{
    JsonWriter json;
    json.beginArray();
    for (const auto &name : names)
        json.value(name);
    json.endArray();
    return database.each([&meant](const Row &row) { meant[row.text(0)].push_back({row.integer(1), row.integer(2)}); },
                         u"SELECT DISTINCT wanted.value, document.key, document.content FROM json_each(?) AS wanted"
                         " CROSS JOIN document ON document.id = wanted.value AND document.id <> ''"
                         " JOIN content ON content.key = document.content AND content.state = 'ready'"
                         " JOIN file ON file.content = content.key JOIN root ON root.key = file.root"
                         " WHERE ? = 0 OR root.collection = ?"_s,
                         QString::fromUtf8(json.take()), collection, collection);
}

//! Of a path, all its ends that begin with a name.
Result<void> lookUpPaths(Database &database, const QSet<QString> &names, qint64 collection, MeantByName &meant)
{
    const auto take = [&names, &meant](const Row &row) {
        const QString path = QString::fromUtf8(row.bytes(0));
        for (qsizetype from = 0; from < path.size();) {
            const QString end = path.sliced(from);
            if (names.contains(end))
                meant[end].push_back({row.integer(1), row.integer(2)});
            const auto slash = path.indexOf(u'/', from);
            from = slash < 0 ? path.size() : slash + 1;
        }
    };
    return database.each(take,
                         u"SELECT file.path, document.key, document.content FROM file"
                         " JOIN root ON root.key = file.root"
                         " JOIN content ON content.key = file.content AND content.state = 'ready'"
                         " JOIN document ON document.content = content.key AND document.id = ''"
                         " WHERE ? = 0 OR root.collection = ?"_s,
                         collection, collection);
}

} // namespace

Result<std::map<QString, NamedDocument>> documentsNamed(Database &database, const QStringList &names,
                                                        std::optional<qint64> collection)
{
    MeantByName meant;
    if (auto done = lookUpIds(database, names, collection.value_or(0), meant); !done)
        return std::unexpected(done.error());
    QSet<QString> left(names.begin(), names.end());
    for (const auto &[name, documents] : meant)
        left.remove(name);
    if (!left.isEmpty()) {
        if (auto done = lookUpPaths(database, left, collection.value_or(0), meant); !done)
            return std::unexpected(done.error());
    }
    std::map<QString, NamedDocument> named;
    for (auto &[name, documents] : meant) {
        std::ranges::sort(documents);
        const auto twice = std::ranges::unique(documents);
        documents.erase(twice.begin(), twice.end());
        auto &document = named[name];
        for (const auto &one : documents) {
            document.keys.push_back(one.key);
            document.isAmbiguous = document.isAmbiguous || one.content != documents.front().content;
        }
    }
    return named;
}

} // namespace oriel
