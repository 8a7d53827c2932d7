// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"
#include "knowledge/loaders/Loader.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

namespace oriel::test {

//! The value; the test ends with what went wrong where there is none.
template<typename T>
[[nodiscard]] T valueOf(Result<T> result)
{
    if (!result)
        qFatal("%s %s", qPrintable(result.error().message), qPrintable(result.error().detail));
    return std::move(*result);
}

inline void wantDone(const Result<void> &result)
{
    if (!result)
        qFatal("%s %s", qPrintable(result.error().message), qPrintable(result.error().detail));
}

//! A folder of its own, with files in it.
class DocumentFolder
{
public:
    QString write(const QString &name, const QByteArray &content) const
    {
        const QString path = m_folder.filePath(name);
        QDir().mkpath(QFileInfo(path).absolutePath());
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("%s", qPrintable(file.errorString()));
        return path;
    }
    [[nodiscard]] QString path(const QString &name = {}) const
    {
        return name.isEmpty() ? QDir(m_folder.path()).canonicalPath()
                              : QDir(m_folder.path()).canonicalPath() + u'/' + name;
    }

private:
    QTemporaryDir m_folder;
};

//! What a loader makes of some bytes under a name.
struct Loaded {
    std::vector<StructuredText> documents;
    std::optional<ReadFault> fault;
};

[[nodiscard]] inline Loaded load(const QString &name, const QByteArray &bytes, const ReadLimits &limits = {})
{
    Loaded loaded;
    auto file = SourceFile::fromBytes(name, bytes, limits);
    const auto done = loadDocuments(file,
                                    [&loaded](StructuredText text) { loaded.documents.push_back(std::move(text)); });
    if (!done)
        loaded.fault = done.error().fault;
    for (const auto &document : loaded.documents) {
        if (!isConsistent(document))
            qFatal("the text of %s is not consistent", qPrintable(name));
    }
    return loaded;
}

[[nodiscard]] inline QByteArray wordsOf(const StructuredText &text, const TextBlock &block)
{
    return text.text.mid(block.start, block.length);
}

//! "heading1: Title", a line for each block.
[[nodiscard]] inline QStringList describe(const StructuredText &text)
{
    QStringList lines;
    for (const auto &block : text.blocks) {
        QString line = textBlockKindName(block.kind);
        if (block.kind == TextBlockKind::Heading || block.level > 0)
            line += QString::number(block.level);
        lines << line + QStringLiteral(": ") + QString::fromUtf8(wordsOf(text, block));
    }
    return lines;
}

} // namespace oriel::test
