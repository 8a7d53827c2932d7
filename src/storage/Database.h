// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"
#include "storage/Row.h"
#include "storage/SqlValue.h"

#include <QVariantList>

#include <chrono>
#include <functional>
#include <memory>

namespace oriel {

enum class OpenMode { ReadOnly, ReadWrite };

//! What a file holds, for the words about what is wrong with it.
enum class DatabaseContent { History, Documents };

//! In the file's header, so that `file` and other programs know whose it is: "Orie".
inline constexpr qint32 applicationId = 0x4f726965;

//! \brief One open SQLite file. Lives on, and is only used from, the thread that opened it.
//!
//! Every access of the history goes through here: a cipher for the whole file would be set in open(). Statements are
//! prepared once and kept by their text. Tests: tst_database.
class Database
{
public:
    //! \brief Opens \a file; for writing it is made, with its folder, for its owner alone.
    //!
    //! What is committed is on the disk (WAL, synchronous=FULL), what is deleted is overwritten, references are held.
    //! The file of the documents is less strict where it can be made again: openKnowledgeFile().
    //! \param patience  how long to wait for another program that writes
    [[nodiscard]] static Result<Database> open(const QString &file, OpenMode mode,
                                               std::chrono::milliseconds patience = std::chrono::seconds(5),
                                               DatabaseContent content = DatabaseContent::History);
    Database(Database &&) noexcept;
    Database &operator=(Database &&) noexcept;
    ~Database();

    [[nodiscard]] const QString &file() const;
    [[nodiscard]] OpenMode mode() const;
    [[nodiscard]] DatabaseContent content() const;

    //! Runs one statement. The values take the places of its question marks.
    template<typename... Values>
    [[nodiscard]] Result<void> run(const QString &sql, const Values &...values)
    {
        auto done = execute(sql, QVariantList{toSql(values)...}, nullptr);
        return done ? Result<void>() : std::unexpected(std::move(done.error()));
    }

    //! How many rows it changed.
    template<typename... Values>
    [[nodiscard]] Result<int> change(const QString &sql, const Values &...values)
    {
        auto done = execute(sql, QVariantList{toSql(values)...}, nullptr);
        return done ? Result<int>(done->changedRows) : std::unexpected(std::move(done.error()));
    }

    //! The key of the row that it inserted.
    template<typename... Values>
    [[nodiscard]] Result<qint64> insert(const QString &sql, const Values &...values)
    {
        auto done = execute(sql, QVariantList{toSql(values)...}, nullptr);
        return done ? Result<qint64>(done->insertedKey) : std::unexpected(std::move(done.error()));
    }

    //! Calls \a take for each row.
    template<typename... Values>
    [[nodiscard]] Result<void> each(const std::function<void(const Row &)> &take, const QString &sql,
                                    const Values &...values)
    {
        auto done = execute(sql, QVariantList{toSql(values)...}, &take);
        return done ? Result<void>() : std::unexpected(std::move(done.error()));
    }

    //! The first column of the first row; absent when there is no row, or it is NULL.
    template<typename... Values>
    [[nodiscard]] Result<std::optional<qint64>> integer(const QString &sql, const Values &...values)
    {
        std::optional<qint64> value;
        bool isFirst = true;
        const auto take = [&](const Row &row) {
            if (std::exchange(isFirst, false))
                value = row.integerOrNone(0);
        };
        auto done = each(take, sql, values...);
        return done ? Result<std::optional<qint64>>(value) : std::unexpected(std::move(done.error()));
    }

    //! Lets go of the pages that it keeps of the file, up to 8 MB: they are read again when they are wanted.
    [[nodiscard]] Result<void> shrink();
    //! run() with a list of values.
    [[nodiscard]] Result<void> runWith(const QString &sql, const QVariantList &values);
    //! change() with a list of values.
    [[nodiscard]] Result<int> changeWith(const QString &sql, const QVariantList &values);
    //! each() with a list of values.
    [[nodiscard]] Result<void> eachOf(const std::function<void(const Row &)> &take, const QString &sql,
                                      const QVariantList &values);

private:
    struct Connection;
    struct Outcome {
        int changedRows = 0;
        qint64 insertedKey = 0;
    };

    explicit Database(std::unique_ptr<Connection> connection);
    [[nodiscard]] Result<Outcome> execute(const QString &sql, const QVariantList &values,
                                          const std::function<void(const Row &)> *take);
    [[nodiscard]] Result<void> prepareFile();
    [[nodiscard]] Result<bool> isWrittenAhead();
    [[nodiscard]] Result<void> writeAhead();

    std::unique_ptr<Connection> m_connection;
};

} // namespace oriel
