// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "assembly/AppServices.h"

#include <QCoroTask>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace oriel;
using namespace Qt::StringLiterals;

class TestAppServices : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void whoAsksForNoHistoryMakesNone();
    void aDamagedHistoryIsToldOf_data();
    void aDamagedHistoryIsToldOf();

private:
    [[nodiscard]] std::unique_ptr<AppServices> services() const
    {
        QProcessEnvironment environment;
        environment.insert(u"ORIEL_HOME"_s, m_home->path());
        return std::make_unique<AppServices>(Paths::fromEnvironment(environment), environment, noPassphrase(), u"1"_s);
    }
    static int conversations(AppServices &services)
    {
        const auto list = QCoro::waitFor(services.history().conversations().list({}));
        return list ? list->total : -1;
    }

    std::unique_ptr<QTemporaryDir> m_home;
};

void TestAppServices::init()
{
    m_home = std::make_unique<QTemporaryDir>();
}

void TestAppServices::whoAsksForNoHistoryMakesNone()
{
    const auto made = services();
    made->tellHistoryProblems([](const QStringList &) {});
    QVERIFY(!QFile::exists(made->paths().data + u"/history.db"_s));
    QCOMPARE(conversations(*made), 0);
    QVERIFY(QFile::exists(made->paths().data + u"/history.db"_s));
}

void TestAppServices::aDamagedHistoryIsToldOf_data()
{
    QTest::addColumn<bool>("isAskedFirst"); // before the history was made, or after
    QTest::newRow("before") << true;
    QTest::newRow("after") << false;
}

void TestAppServices::aDamagedHistoryIsToldOf()
{
    QFETCH(const bool, isAskedFirst);
    QString file;
    {
        const auto made = services();
        QCOMPARE(conversations(*made), 0);
        file = made->paths().data + u"/history.db"_s;
    }
    QFile damaged(file);
    QVERIFY(damaged.resize(damaged.size() - 4096));
    QStringList told;
    const auto tell = [&told](const QStringList &sentences) { told += sentences; };
    const auto made = services();
    if (isAskedFirst)
        made->tellHistoryProblems(tell);
    QCOMPARE(conversations(*made), 0);
    if (!isAskedFirst)
        made->tellHistoryProblems(tell);
    QTRY_VERIFY(told.join(u' ').contains(u"damaged"_s));
}

QTEST_GUILESS_MAIN(TestAppServices)
#include "tst_appservices.moc"
