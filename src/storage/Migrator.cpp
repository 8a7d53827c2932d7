// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/Migrator.h"

#include "core/Logging.h"
#include "storage/Transaction.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace oriel {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("Migrator", text);
}

Result<int> versionOf(Database &database)
{
    auto version = database.integer(u"PRAGMA user_version"_s);
    if (!version)
        return std::unexpected(version.error());
    return int(version->value_or(0));
}

//! What is wrong, of the history or of the index of the documents.
QString worded(const Database &database, const QString &ofHistory, const QString &ofDocuments)
{
    return database.content() == DatabaseContent::Documents ? ofDocuments : ofHistory;
}

std::unexpected<Error> tooNew(const Database &database, int version, int newest)
{
    return failure(
        ErrorKind::Storage,
        worded(database,
               tr("The history was written by a newer version of Oriel (its format is %1, this program knows "
                  "up to %2). Update Oriel to open it; nothing was changed."),
               tr("The index of the documents was written by a newer version of Oriel (its format is %1, "
                  "this program knows up to %2). Update Oriel to open it; nothing was changed."))
            .arg(version)
            .arg(newest));
}

std::unexpected<Error> notBroughtUp(const Database &database, const QString &detail)
{
    return failure(ErrorKind::Storage,
                   worded(database, tr("The history could not be brought to this version's format."),
                          tr("The index of the documents could not be brought to this version's format.")),
                   detail);
}

//! The statements of a file.
QStringList stepsOf(const QString &sql)
{
    QStringList steps{QString()};
    for (const auto &line : sql.split(u'\n')) {
        if (line == "--;;"_L1)
            steps << QString();
        else
            steps.last() += line + u'\n';
    }
    for (auto &step : steps)
        step = step.trimmed();
    steps.removeAll(QString());
    return steps;
}

//! References that lead nowhere after what was done.
Result<void> checkReferences(Database &database)
{
    QString broken;
    const auto take = [&broken](const Row &row) { broken = row.text(0) + " -> "_L1 + row.text(2); };
    if (auto checked = database.each(take, u"PRAGMA foreign_key_check"_s); !checked)
        return checked;
    if (!broken.isEmpty())
        return notBroughtUp(database, broken);
    return {};
}

} // namespace

Migrator::Migrator(QString folder)
    : m_folder(std::move(folder))
    , m_files(QDir(m_folder).entryList({u"*.sql"_s}, QDir::Files, QDir::Name))
{
    for (int i = 0; i < newestVersion(); ++i)
        Q_ASSERT(m_files.at(i).first(4).toInt() == i + 1);
}

int Migrator::newestVersion() const
{
    return int(m_files.size());
}

Result<void> Migrator::check(Database &database) const
{
    const auto version = versionOf(database);
    if (!version)
        return std::unexpected(version.error());
    if (*version > newestVersion())
        return tooNew(database, *version, newestVersion());
    if (*version < newestVersion()) {
        return failure(ErrorKind::Storage,
                       worded(database,
                              tr("The history is still in the format of an older version of Oriel and could not be "
                                 "brought to this one's."),
                              tr("The index of the documents is still in the format of an older version of Oriel and "
                                 "could not be brought to this one's.")),
                       u"version %1"_s.arg(*version));
    }
    return {};
}

Result<void> Migrator::migrate(Database &database, const MigrationHook &before) const
{
    return migrateTo(database, newestVersion(), before);
}

Result<void> Migrator::migrateTo(Database &database, int target, const MigrationHook &before) const
{
    auto version = versionOf(database);
    if (!version)
        return std::unexpected(version.error());
    if (*version > newestVersion())
        return tooNew(database, *version, newestVersion());
    if (*version >= target)
        return {};
    if (*version > 0 && before) {
        if (auto ready = before(database, *version); !ready)
            return ready;
    }
    // Inside a transaction this could not be changed, and a table that is replaced would take its children with it.
    if (auto off = database.run(u"PRAGMA foreign_keys = OFF"_s); !off)
        return off;
    Result<void> done;
    for (int number = *version + 1; done && number <= target; ++number)
        done = runFile(database, number);
    if (auto on = database.run(u"PRAGMA foreign_keys = ON"_s); done && !on)
        return on;
    return done;
}

Result<void> Migrator::runFile(Database &database, int number) const
{
    const QString &name = m_files.at(number - 1);
    QFile file(m_folder + u'/' + name);
    if (!file.open(QIODevice::ReadOnly))
        return notBroughtUp(database, name);

    auto transaction = Transaction::begin(database);
    if (!transaction)
        return std::unexpected(transaction.error());
    const auto version = versionOf(database); // another process may have been first
    if (!version)
        return std::unexpected(version.error());
    if (*version > newestVersion())
        return tooNew(database, *version, newestVersion());
    if (*version >= number)
        return {};
    QStringList steps = stepsOf(QString::fromUtf8(file.readAll()));
    steps << u"PRAGMA application_id = %1"_s.arg(applicationId) << u"PRAGMA user_version = %1"_s.arg(number);
    for (const auto &step : steps) {
        if (auto stepped = database.run(step); !stepped) {
            qCWarning(lcStorage).noquote() << name << stepped.error().detail;
            return stepped;
        }
    }
    if (auto checked = checkReferences(database); !checked)
        return checked;
    return transaction->commit();
}

} // namespace oriel
