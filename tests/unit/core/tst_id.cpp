// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/Id.h"

#include <QTest>
#include <QTimeZone>
#include <QUuid>

#include <set>

using namespace oriel;

class TestId : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNewIdIsAUuidOfVersionSeven();
    void idsOfLaterTimesSortLater();
    void idsOfOneMomentDiffer();
};

void TestId::aNewIdIsAUuidOfVersionSeven()
{
    const auto now = QDateTime::fromMSecsSinceEpoch(0x017F22E279B0, QTimeZone::utc()); // the example of RFC 9562, A.6
    const auto id = newId(now);
    QVERIFY(id.startsWith(QStringLiteral("017f22e2-79b0-7")));
    QCOMPARE(QUuid(id).variant(), QUuid::DCE);
    QCOMPARE(id.size(), 36);
}

void TestId::idsOfLaterTimesSortLater()
{
    const auto now = QDateTime::fromMSecsSinceEpoch(1'800'000'000'000, QTimeZone::utc());
    for (const qint64 later : {1, 255, 256, 65'536, 100'000'000})
        QVERIFY(newId(now) < newId(now.addMSecs(later)));
}

void TestId::idsOfOneMomentDiffer()
{
    const auto now = QDateTime::fromMSecsSinceEpoch(1'800'000'000'000, QTimeZone::utc());
    std::set<QString> ids;
    for (int i = 0; i < 1000; ++i)
        ids.insert(newId(now));
    QCOMPARE(ids.size(), 1000U);
}

QTEST_GUILESS_MAIN(TestId)
#include "tst_id.moc"
