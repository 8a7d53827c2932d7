// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/TableRescue.h"

#include "storage/HistoryFile.h"
#include "storage/SqlErrors.h"

#include <deque>
#include <limits>

using namespace Qt::StringLiterals;

namespace oriel {

namespace {

constexpr int rowsAtOnce = 512;
constexpr int looksIntoHole = 400; //!< each costs some steps down a tree of pages

//! Whether the file that is written to failed, and not the one that is read.
bool isOfTarget(const Error &error)
{
    constexpr int busy = 5;
    constexpr int readOnly = 8;
    constexpr int full = 13;
    constexpr int cannotOpen = 14;
    constexpr int writeFailed = 778; // SQLITE_IOERR_WRITE, and of its kind _FSYNC
    constexpr int syncFailed = 1034;
    const int code = sqliteCode(error);
    const int extended = error.code.value_or(QString()).toInt();
    return code == 0 || code == busy || code == readOnly || code == full || code == cannotOpen
        || extended == writeFailed || extended == syncFailed;
}

QStringList named(const QStringList &columns)
{
    QStringList names;
    for (const auto &column : columns)
        names << (column == "rowid"_L1 ? column : sqlName(column));
    return names;
}

QString marks(qsizetype count)
{
    return QStringList(count, u"?"_s).join(u", "_s);
}

} // namespace

TableRescue::TableRescue(Database &database, QString table)
    : m_database(database)
    , m_table(std::move(table))
{
}

Result<RescuedRows> TableRescue::run()
{
    if (auto looked = lookAtColumns(); !looked)
        return std::unexpected(looked.error());
    if (m_columns.isEmpty()) {
        m_rows.hasHole = true;
        return m_rows;
    }
    Range range;
    const auto isSeen = scan(range, Direction::Forward);
    if (!isSeen || *isSeen)
        return isSeen ? Result<RescuedRows>(m_rows) : std::unexpected(isSeen.error());
    const auto isSeenFromEnd = scan(range, Direction::Backward);
    if (!isSeenFromEnd)
        return std::unexpected(isSeenFromEnd.error());
    if (!*isSeenFromEnd && m_isByRowid) {
        if (auto looked = lookIntoHole(range); !looked)
            return std::unexpected(looked.error());
    }
    return m_rows;
}

Result<void> TableRescue::lookAtColumns()
{
    const auto here = columnsOf(m_database, m_table);
    if (!here)
        return std::unexpected(here.error());
    const auto there = columnsOf(m_database, m_table, u"damaged"_s);
    for (const auto &column : *here) {
        if (there && there->contains(column))
            m_columns << column;
    }
    const auto withoutRowid = m_database.integer(
        u"SELECT wr FROM pragma_table_list WHERE schema = 'main' AND name = ?"_s, m_table);
    if (!withoutRowid)
        return std::unexpected(withoutRowid.error());
    m_isByRowid = withoutRowid->value_or(0) == 0;
    if (m_isByRowid) {
        m_key = QStringList{u"rowid"_s};
        return {};
    }
    const auto take = [this](const Row &row) { m_key << row.text(0); };
    return m_database.each(take, u"SELECT name FROM pragma_table_info(?) WHERE pk > 0 ORDER BY pk"_s, m_table);
}

Result<bool> TableRescue::scan(Range &range, Direction direction)
{
    for (;;) {
        const Keys keys = keysOf(range, direction, rowsAtOnce);
        if (!keys.found.empty()) {
            const auto isNew = copyKeys(keys, direction);
            if (!isNew)
                return isNew;
            (direction == Direction::Forward ? range.after : range.before) = keys.found.back();
            if (!*isNew && !m_isByRowid) { // the order of its keys is broken: it may lead in a circle
                m_rows.hasHole = true;
                return false;
            }
        }
        if (keys.isDamaged)
            m_rows.hasHole = true;
        if (keys.isDamaged || keys.found.size() < rowsAtOnce)
            return !keys.isDamaged;
    }
}

TableRescue::Keys TableRescue::keysOf(const Range &range, Direction direction, int count)
{
    const QString key = named(m_key).join(u", "_s);
    QStringList conditions;
    QVariantList values;
    if (range.after) {
        conditions << u"(%1) > (%2)"_s.arg(key, marks(m_key.size()));
        values << *range.after;
    }
    if (range.before) {
        conditions << u"(%1) < (%2)"_s.arg(key, marks(m_key.size()));
        values << *range.before;
    }
    const bool isForward = direction == Direction::Forward;
    const QString order = named(m_key).join(isForward ? u", "_s : u" DESC, "_s) + (isForward ? QString() : u" DESC"_s);
    const QString sql = u"SELECT %1 FROM damaged.%2 %3 %4 ORDER BY %5 LIMIT %6"_s.arg(
        key, sqlName(m_table), m_isByRowid ? u"NOT INDEXED"_s : QString(),
        conditions.isEmpty() ? QString() : "WHERE "_L1 + conditions.join(u" AND "_s), order, QString::number(count));
    Keys keys;
    const auto take = [&](const Row &row) {
        QVariantList found;
        for (int i = 0; i < m_key.size(); ++i)
            found << row.value(i);
        if (m_isByRowid) { // the seek trusts the order of what is damaged
            const qint64 number = found.front().toLongLong();
            const auto &last = keys.found.empty() ? (isForward ? range.after : range.before) : keys.found.back();
            if (last && (isForward ? number <= last->front().toLongLong() : number >= last->front().toLongLong()))
                keys.isDamaged = true;
        }
        if (!keys.isDamaged)
            keys.found.push_back(std::move(found));
    };
    if (auto read = m_database.eachOf(take, sql, values); !read)
        keys.isDamaged = true;
    return keys;
}

Result<bool> TableRescue::copyKeys(const Keys &keys, Direction direction)
{
    const bool isForward = direction == Direction::Forward;
    const QString key = named(m_key).join(u", "_s);
    const QString columns = named(m_columns).join(u", "_s);
    const QString sql = u"INSERT OR IGNORE INTO main.%1 (%2) SELECT %2 FROM damaged.%1 %3"
                        " WHERE (%4) >= (%5) AND (%4) <= (%5)"_s.arg(sqlName(m_table), columns,
                                                                     m_isByRowid ? u"NOT INDEXED"_s : QString(), key,
                                                                     marks(m_key.size()));
    const QVariantList bounds = isForward ? keys.found.front() + keys.found.back()
                                          : keys.found.back() + keys.found.front();
    const auto copied = m_database.changeWith(sql, bounds);
    if (copied) {
        m_rows.saved += *copied;
        return *copied > 0;
    }
    if (isOfTarget(copied.error()))
        return std::unexpected(copied.error());
    bool isNew = false;
    for (const auto &one : keys.found) {
        const auto isCopied = copyRow(one);
        if (!isCopied)
            return isCopied;
        isNew = isNew || *isCopied;
    }
    return isNew;
}

Result<bool> TableRescue::copyRow(const QVariantList &key)
{
    const QString insertRow = u"INSERT OR IGNORE INTO main.%1 (%2) SELECT %2 FROM damaged.%1 WHERE (%3) = (%4)"_s;
    const QString keyNames = named(m_key).join(u", "_s);
    const auto insert = [&](const QStringList &columns) {
        return m_database.changeWith(
            insertRow.arg(sqlName(m_table), named(columns).join(u", "_s), keyNames, marks(m_key.size())), key);
    };
    if (const auto whole = insert(m_columns)) {
        m_rows.saved += *whole;
        return *whole > 0;
    } else if (isOfTarget(whole.error())) {
        return std::unexpected(whole.error());
    }
    QStringList readable;
    for (const auto &column : m_columns) {
        if (canRead(column, key))
            readable << column;
    }
    m_rows.hasHole = true;
    if (readable.isEmpty())
        return false;
    const auto rest = insert(readable);
    if (!rest)
        return isOfTarget(rest.error()) ? std::unexpected(rest.error()) : Result<bool>(false);
    m_rows.saved += *rest;
    m_rows.partial += *rest;
    return *rest > 0;
}

bool TableRescue::canRead(const QString &column, const QVariantList &key)
{
    const auto take = [](const Row &) {};
    return m_database
        .eachOf(take,
                u"SELECT %1 FROM damaged.%2 WHERE (%3) = (%4)"_s.arg(sqlName(column), sqlName(m_table),
                                                                     named(m_key).join(u", "_s), marks(m_key.size())),
                key)
        .has_value();
}

Result<void> TableRescue::lookIntoHole(const Range &hole)
{
    struct Gap {
        qint64 after;
        qint64 before;
    };
    const qint64 first = hole.after ? hole.after->front().toLongLong() : -1; // keys are never negative, nor near the
                                                                             // end
    qint64 end = hole.before ? hole.before->front().toLongLong() : first;
    int looks = looksIntoHole;
    // Where the end cannot be seen, in steps that grow until there is something beyond the damaged place.
    for (qint64 step = 1; !hole.before && step < std::numeric_limits<qint64>::max() / 4; step *= 2) {
        Range beyond{QVariantList{first + step}, {}};
        const auto before = m_rows.saved;
        if (const auto isSeen = scan(beyond, Direction::Forward); !isSeen)
            return std::unexpected(isSeen.error());
        if (m_rows.saved > before) {
            end = first + step + 1;
            break;
        }
    }
    std::deque<Gap> gaps{{first, end}};
    while (!gaps.empty() && looks-- > 0) {
        const Gap gap = gaps.front();
        gaps.pop_front();
        if (gap.before - gap.after <= 1)
            continue;
        const qint64 middle = gap.after + (gap.before - gap.after) / 2;
        for (const Gap half : {Gap{gap.after, middle}, Gap{middle - 1, gap.before}}) {
            Range range{QVariantList{half.after}, QVariantList{half.before}};
            bool isSeen = false;
            for (const auto direction : {Direction::Forward, Direction::Backward}) {
                const auto scanned = isSeen ? Result<bool>(true) : scan(range, direction);
                if (!scanned)
                    return std::unexpected(scanned.error());
                isSeen = *scanned;
            }
            if (!isSeen)
                gaps.push_back({range.after->front().toLongLong(), range.before->front().toLongLong()});
        }
    }
    return {};
}

} // namespace oriel
