// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "knowledge/FolderWalk.h"

#include "core/PrivateFiles.h"
#include "knowledge/IgnoreRules.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace oriel {

namespace {

constexpr qint64 longestIgnoreFile = 256 * 1024; // bytes

FoundFile foundFrom(const QFileInfo &info)
{
    return {info.absoluteFilePath(), info.size(), info.lastModified().toMSecsSinceEpoch()};
}

//! The rules of a folder and those above it.
struct Level {
    QString folder; //!< with a "/" at its end
    IgnoreRules rules;
};

class Walker
{
public:
    Walker(const QString &folder, const FolderRules &rules, const std::stop_token &stop)
        : m_rules(rules)
        , m_include(rules.include)
        , m_exclude(rules.exclude)
        , m_stop(stop)
        , m_root(folder.endsWith(u'/') ? folder : folder + u'/')
    {
    }

    FolderFiles run()
    {
        walk(m_root);
        std::ranges::sort(m_found.files, {}, &FoundFile::path);
        return std::move(m_found);
    }

private:
    void walk(const QString &folder)
    {
        if (m_stop.stop_requested())
            return;
        if (!canBeLookedInto(folder)) {
            m_found.unread << QDir::cleanPath(folder);
            return;
        }
        if (m_rules.heedsIgnoreFiles)
            m_levels.push_back({folder, rulesIn(folder)});
        const auto entries = QDir(folder).entryInfoList(QDir::Dirs | QDir::Files | QDir::NoDotAndDotDot, QDir::Name);
        for (const auto &entry : entries) {
            if (m_stop.stop_requested())
                break;
            if (entry.isSymLink() || isIgnored(entry))
                continue;
            if (entry.isDir())
                walk(entry.absoluteFilePath() + u'/');
            else if (isWanted(entry))
                m_found.files.push_back(foundFrom(entry));
        }
        if (m_rules.heedsIgnoreFiles)
            m_levels.pop_back();
    }

    static IgnoreRules rulesIn(const QString &folder)
    {
        QStringList lines;
        for (const auto &name : {u".gitignore"_s, u".ignore"_s}) {
            if (const auto content = readFile(folder + name, longestIgnoreFile))
                lines += QString::fromUtf8(*content).split(u'\n');
        }
        return IgnoreRules(lines);
    }

    bool isIgnored(const QFileInfo &entry) const
    {
        const QString path = entry.absoluteFilePath();
        if (m_exclude.verdict(path.sliced(m_root.size()), entry.isDir()).value_or(false))
            return true;
        for (auto level = m_levels.rbegin(); level != m_levels.rend(); ++level) {
            if (const auto verdict = level->rules.verdict(path.sliced(level->folder.size()), entry.isDir()))
                return *verdict;
        }
        return false;
    }

    bool isWanted(const QFileInfo &entry) const
    {
        return m_include.isEmpty()
            || m_include.verdict(entry.absoluteFilePath().sliced(m_root.size()), false).value_or(false);
    }

    const FolderRules &m_rules;
    IgnoreRules m_include;
    IgnoreRules m_exclude;
    const std::stop_token &m_stop;
    QString m_root;
    std::vector<Level> m_levels;
    FolderFiles m_found;
};

} // namespace

FolderFiles filesOf(const QString &folder, const FolderRules &rules, const std::stop_token &stop)
{
    return Walker(folder, rules, stop).run();
}

bool canBeLookedInto(const QString &folder)
{
    const QFileInfo info(folder);
    return info.isDir() && info.isReadable() && info.isExecutable();
}

std::optional<FoundFile> foundFile(const QString &path)
{
    const QFileInfo info(path);
    return info.exists() && !info.isDir() ? std::optional(foundFrom(info)) : std::nullopt;
}

} // namespace oriel
