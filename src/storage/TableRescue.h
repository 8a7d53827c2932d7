// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/Database.h"

#include <QStringList>
#include <QVariantList>

#include <optional>

namespace oriel {

//! What came of one table.
struct RescuedRows {
    qint64 saved = 0;
    qint64 partial = 0; //!< of these: some of their columns could not be read
    bool hasHole = false; //!< there was a place that could not be read

    bool operator==(const RescuedRows &) const = default;
};

//! \brief Copies what can be read of one table of a damaged file, attached as "damaged", into the one of the same name.
//!
//! Forwards until an error and backwards from the end; what lies between is halved and looked at again, so that rows
//! between two damaged places are found too. Of a row with a damaged column the others are saved. Tests:
//! tst_tablerescue.
class TableRescue
{
public:
    TableRescue(Database &database, QString table);

    //! Only errors of the file that is written to are errors.
    [[nodiscard]] Result<RescuedRows> run();

private:
    //! Keys between which to look, without them; absent: from the beginning, to the end.
    struct Range {
        std::optional<QVariantList> after;
        std::optional<QVariantList> before;
    };
    struct Keys {
        std::vector<QVariantList> found;
        bool isDamaged = false; //!< fewer than asked for, because of an error
    };
    enum class Direction { Forward, Backward };

    [[nodiscard]] Result<void> lookAtColumns();
    //! Copies from one end of \a range and narrows it; true when all of it was seen.
    [[nodiscard]] Result<bool> scan(Range &range, Direction direction);
    [[nodiscard]] Result<bool> copyRow(const QVariantList &key);
    [[nodiscard]] Result<bool> copyKeys(const Keys &keys, Direction direction);
    [[nodiscard]] Keys keysOf(const Range &range, Direction direction, int count);
    [[nodiscard]] Result<void> lookIntoHole(const Range &hole);
    [[nodiscard]] bool canRead(const QString &column, const QVariantList &key);

    Database &m_database;
    QString m_table;
    QStringList m_columns; //!< that both have
    QStringList m_key; //!< the columns that order the rows
    bool m_isByRowid = true;
    RescuedRows m_rows;
};

} // namespace oriel
