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
    void aSettingThatNamesNoProviderIsToldOf();
    void aProviderWithAProblemIsToldOfOnce();

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

void TestAppServices::aSettingThatNamesNoProviderIsToldOf()
{
    const auto made = services();
    QVERIFY(made->paths().create());
    QVERIFY(made->settings().set(u"budget.providers"_s, u"opnai.day=1 openai.month=5"_s));
    QVERIFY(made->settings().set(u"routing.fallback"_s, u"antropic/m offline/"_s));
    const auto problems = services()->problems();
    QCOMPARE(problems.size(), 2);
    for (const auto &[key, name, meant] : {std::tuple(u"routing.fallback"_s, u"antropic"_s, u"anthropic"_s),
                                           std::tuple(u"budget.providers"_s, u"opnai"_s, u"openai"_s)}) {
        const auto told = problems.filter(key);
        QCOMPARE(told.size(), 1);
        QVERIFY2(told[0].contains(made->book().find(name).error().message), qPrintable(told[0]));
        QVERIFY2(told[0].contains(meant), qPrintable(told[0]));
    }
}

void TestAppServices::aProviderWithAProblemIsToldOfOnce()
{
    const auto made = services();
    QVERIFY(made->paths().create());
    QVERIFY(made->settings().set(u"budget.providers"_s, u"mine.day=1"_s));
    QFile file(made->paths().providersFile());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(R"({"mine": 5})");
    file.close();
    QCOMPARE(services()->problems().size(), 1);
}

QTEST_GUILESS_MAIN(TestAppServices)
#include "tst_appservices.moc"
