// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chat/MemoryHistory.h"
#include "storage/LedgerRepository.h"
#include "support/HeldClock.h"
#include "unit/storage/LedgerRows.h"
#include "unit/storage/StoreFixture.h"
#include "unit/storage/UsagePage.h"
#include "viewmodels/UsageController.h"

#include <QLocale>
#include <QTest>

#include <ctime>

using namespace oriel;
using namespace oriel::test;
using namespace Qt::StringLiterals;

namespace {

//! The rows of a database in this thread.
class RepositoryLedger final : public Ledger
{
public:
    explicit RepositoryLedger(Database &database)
        : m_rows(database)
    {
    }

    void record(LedgerEntry entry) override { wantDone(m_rows.add(entry)); }
    QCoro::Task<Result<UsageReport>> usage(UsageQuestion question) override { co_return m_rows.report(question); }
    QCoro::Task<Result<Spending>> spending(SpendingQuestion question) override { co_return m_rows.spending(question); }

private:
    LedgerRepository m_rows;
};

} // namespace

//! What the view of the usage shows, held to the queries of docs/usage.md.
class UsageFiguresTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        qputenv("TZ", "UTC-2"); // two hours ahead: its day is not UTC's
        tzset();
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        for (const auto &entry : entriesOfAllKinds())
            m_ledger.record(entry);
        m_usage.load();
    }

    void everyFigureOfEveryTimeAndLineIsItsQuery_data()
    {
        QTest::addColumn<QString>("range");
        QTest::addColumn<QString>("since"); // as the page says that a time begins
        const QDate today = m_clock.nowUtc().toLocalTime().date();
        const QDate first(today.year(), today.month(), 1);
        QTest::newRow("7 days") << u"week"_s << today.addDays(-6).toString(Qt::ISODate);
        QTest::newRow("30 days") << u"days"_s << today.addDays(-29).toString(Qt::ISODate);
        QTest::newRow("this month") << u"month"_s << first.toString(Qt::ISODate);
        QTest::newRow("all") << u"all"_s << u"1970-01-02"_s;
    }

    void everyFigureOfEveryTimeAndLineIsItsQuery()
    {
        QFETCH(const QString, range);
        QFETCH(const QString, since);
        const QString condition = u"started_at >= unixepoch('%1', 'utc') * 1000"_s.arg(since);
        m_usage.setRange(range);
        for (const auto by : usageGroups) {
            m_usage.setBy(usageGroupName(by));
            QCOMPARE(m_usage.question().by, by);
            QVERIFY(m_usage.table()->count() > 1);
            for (const auto figure : usageFigures) {
                m_usage.setFigure(usageFigureName(figure));
                const QString in = u" of "_s + usageFigureName(figure) + u" by "_s + usageGroupName(by);
                const auto shown = m_usage.totals().at(int(figure)).toMap()[u"text"_s].toString();
                const auto queried = wordsOfQuery(figure, u"(SELECT * FROM ledger WHERE %1)"_s.arg(condition), {});
                QVERIFY2(shown == queried, qPrintable(u"%1, not %2"_s.arg(shown, queried) + in));
                for (int row = 0; row < m_usage.table()->count(); ++row) {
                    const auto line =
                        m_usage.table()->data(m_usage.table()->index(row), UsageModel::ValueRole).toString();
                    const auto lineQueried = wordsOfQuery(
                        figure, u"(SELECT * FROM ledger WHERE %1 AND %2 = ?)"_s.arg(condition, documentedGroup(by)),
                        {m_usage.table()->lines()[std::size_t(row)].group});
                    QVERIFY2(line == lineQueried, qPrintable(u"%1, not %2"_s.arg(line, lineQueried) + in));
                }
            }
        }
    }

    void thePageNamesEveryFigureOfTheView()
    {
        for (const auto figure : usageFigures) {
            const QString row = u"\n| %1 | `%2`"_s.arg(usageFigureTitle(figure), usageFigureName(figure));
            QVERIFY2(usagePage().contains(row), qPrintable(row));
        }
    }

private:
    [[nodiscard]] QVariant answerTo(const QString &name, const QString &table, const QVariantList &values)
    {
        QVariant answer;
        QString sql = m_queries.at(name);
        wantDone(m_store.database.eachOf([&answer](const Row &row) { answer = row.value(0); },
                                         sql.replace(u"FROM ledger"_s, u"FROM "_s + table), values));
        return answer;
    }
    //! As the view words it.
    [[nodiscard]] QString wordsOfQuery(UsageFigure figure, const QString &table, const QVariantList &values)
    {
        const auto answer = answerTo(usageFigureName(figure), table, values);
        if (answer.isNull())
            return u"–"_s;
        if (figure != UsageFigure::Cost)
            return usageValueWords(answer.toDouble(), figure);
        UsageLine line;
        line.cost.picoUsd = answer.toLongLong();
        line.estimatedCost.picoUsd = answerTo(u"estimated_cost"_s, table, values).toLongLong();
        line.unpriced = answerTo(u"unpriced"_s, table, values).toLongLong();
        return usageFigureWords(line, figure);
    }

    StoreFixture m_store;
    RepositoryLedger m_ledger{m_store.database};
    HeldClock m_clock{timeAt(200 * 3600).toMSecsSinceEpoch()};
    MemoryHistory m_history{m_clock};
    UsageController m_usage{m_ledger, m_history, m_clock};
    std::map<QString, QString> m_queries = documentedQueries();
};

QTEST_GUILESS_MAIN(UsageFiguresTest)
#include "tst_usagefigures.moc"
