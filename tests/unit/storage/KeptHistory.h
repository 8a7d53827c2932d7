// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/History.h"
#include "storage/HistoryFile.h"
#include "support/HeldClock.h"
#include "unit/storage/HistoryValues.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <sys/stat.h>

namespace oriel::test {

inline Database opened(const QString &file, OpenMode mode = OpenMode::ReadWrite)
{
    auto database = Database::open(file, mode);
    if (!database)
        qFatal("%s %s", qPrintable(file), qPrintable(database.error().message));
    return std::move(*database);
}

//! A history in a folder of its own, for tests of those who look after it.
class KeptHistory
{
public:
    [[nodiscard]] QString folder() const { return m_folder.filePath(QStringLiteral("data")); }
    [[nodiscard]] QString file() const { return folder() + QStringLiteral("/history.db"); }
    [[nodiscard]] QString path(const QString &name) const { return folder() + u'/' + name; }

    //! Adds the conversation \a id with \a turns questions and answers "ID.N.q" and "ID.N.a", in one chain.
    void addConversation(const QString &id, int turns = 1, const QString &words = QStringLiteral("answer"))
    {
        History history(folder(), clock);
        awaitDone(history.conversations().create(conversationNamed(id)));
        QString parent;
        for (int i = 0; i < turns; ++i) {
            const auto turn = turnNamed(QStringLiteral("%1.%2").arg(id).arg(i), id, parent, i);
            awaitDone(history.turns().begin(turn));
            awaitDone(history.turns().end(endOf(turn, words + u' ' + QString::number(i), i)));
            parent = turn.answer.message.id.value;
        }
    }
    [[nodiscard]] Database open() const { return opened(file()); }
    //! The words on the path of the conversation \a id, one message a line.
    [[nodiscard]] QString words(const QString &id)
    {
        History history(folder(), clock);
        PathQuery query;
        query.conversation = {id};
        const auto path = await(history.conversations().path(std::move(query)));
        QStringList texts;
        for (const auto &node : path.nodes)
            texts << node.message.text();
        return texts.join(u'\n');
    }
    [[nodiscard]] QStringList conversations()
    {
        History history(folder(), clock);
        QStringList ids;
        for (const auto &conversation : await(history.conversations().list({})).conversations)
            ids << conversation.id.value;
        ids.sort();
        return ids;
    }

    void setTime(const QDateTime &utc) { clock.advance(std::chrono::milliseconds(clock.nowUtc().msecsTo(utc))); }

    HeldClock clock{timeAt(1'000'000).toMSecsSinceEpoch()};

private:
    QTemporaryDir m_folder;
};

//! How many conversations say of their tip what it is not.
inline const QString wrongTips = QStringLiteral("SELECT count(*) FROM conversation LEFT JOIN node ON node.key = tip"
                                                " WHERE tip_id IS NOT node.id OR tip_depth IS NOT node.depth");

inline qint64 count(Database &database, const QString &sql)
{
    return valueOf(database.integer(sql)).value_or(-1);
}

inline QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline uint modeOf(const QString &path)
{
    struct stat status = {};
    return ::stat(QFile::encodeName(path).constData(), &status) == 0 ? status.st_mode & 07777U : 0;
}

} // namespace oriel::test
