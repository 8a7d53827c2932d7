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
    Walker(const QString &folder, const FolderRules &rules, const std::stop_token &stop, const FolderVisitor &visit)
        : m_rules(rules)
        , m_include(rules.include)
        , m_exclude(rules.exclude)
        , m_stop(stop)
        , m_visit(visit)
        , m_root(folder.endsWith(u'/') ? folder : folder + u'/')
    {
    }

    FolderFiles run()
    {
        walk(m_root);
        return finished();
    }

    FolderFiles runAt(const QString &path)
    {
        if (path.size() <= m_root.size())
            return run();
        const QStringList names = path.sliced(m_root.size()).split(u'/', Qt::SkipEmptyParts);
        QString folder = m_root;
        for (const auto &name : names) {
            if (!enter(folder))
                return finished();
            const QFileInfo entry(folder + name);
            if ((!entry.isFile() && !entry.isDir()) || entry.isHidden())
                return finished();
            if (&name == &names.back())
                take(entry);
            else if (entry.isSymLink() || !entry.isDir() || isIgnored(entry))
                return finished();
            folder = entry.absoluteFilePath() + u'/';
        }
        return finished();
    }

private:
    FolderFiles finished()
    {
        std::ranges::sort(m_found.files, {}, &FoundFile::path);
        return std::move(m_found);
    }

    //! Has the rules of \a folder at hand. False when it is none that can be looked into.
    bool enter(const QString &folder)
    {
        if (!canBeLookedInto(folder)) {
            m_found.unread << QDir::cleanPath(folder);
            return false;
        }
        if (m_rules.heedsIgnoreFiles)
            m_levels.push_back({folder, rulesIn(folder)});
        return true;
    }

    void walk(const QString &folder)
    {
        if (m_stop.stop_requested())
            return;
        if (!enter(folder))
            return;
        if (m_visit)
            m_visit(QDir::cleanPath(folder));
        const auto entries = QDir(folder).entryInfoList(QDir::Dirs | QDir::Files | QDir::NoDotAndDotDot, QDir::Name);
        if (entries.isEmpty())
            noteEmpty(folder);
        for (const auto &entry : entries) {
            if (m_stop.stop_requested())
                break;
            take(entry);
        }
        if (m_rules.heedsIgnoreFiles)
            m_levels.pop_back();
    }

    void take(const QFileInfo &entry)
    {
        if (entry.isSymLink() || isIgnored(entry))
            return;
        if (entry.isDir())
            walk(entry.absoluteFilePath() + u'/');
        else if (isWanted(entry))
            m_found.files.push_back(foundFrom(entry));
    }

    void noteEmpty(const QString &folder)
    {
        const QDir::Filters anything = QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot;
        if (QDir(folder).isEmpty(anything))
            m_found.empty.push_back({QDir::cleanPath(folder), QFileInfo(folder).lastModified().toMSecsSinceEpoch()});
    }

    static IgnoreRules rulesIn(const QString &folder)
    {
        QStringList lines;
        for (const auto &name : ignoreFileNames()) {
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
    const FolderVisitor &m_visit;
    QString m_root;
    std::vector<Level> m_levels;
    FolderFiles m_found;
};

} // namespace

FolderFiles filesOf(const QString &folder, const FolderRules &rules, const std::stop_token &stop,
                    const FolderVisitor &visit)
{
    return Walker(folder, rules, stop, visit).run();
}

FolderFiles filesAt(const QString &path, const QString &folder, const FolderRules &rules, const std::stop_token &stop,
                    const FolderVisitor &visit)
{
    return Walker(folder, rules, stop, visit).runAt(path);
}

bool isIn(const QString &path, const QString &folder)
{
    return path == folder || path.startsWith(folder.endsWith(u'/') ? folder : folder + u'/');
}

const QStringList &ignoreFileNames()
{
    static const QStringList names{u".gitignore"_s, u".ignore"_s};
    return names;
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
