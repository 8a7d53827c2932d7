// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/NearBlocksModel.h"

#include <QAbstractItemModelTester>
#include <QCoreApplication>
#include <QSignalSpy>
#include <QTest>

using namespace oriel;
using namespace Qt::StringLiterals;

class NearBlocksModelTest : public QObject
{
    Q_OBJECT

    static QString paragraphs(int count)
    {
        QString text;
        for (int i = 0; i < count; ++i)
            text += u"words %1\n\n"_s.arg(i);
        return text;
    }

    //! The rows of the message that are near, as a view sees them.
    static QList<int> rowsOf(const NearBlocksModel &near)
    {
        QList<int> rows;
        for (int i = 0; i < near.rowCount(); ++i)
            rows << near.data(near.index(i), NearBlocksModel::RowRole).toInt();
        return rows;
    }

    static QString textAt(const NearBlocksModel &near, int i)
    {
        return near.data(near.index(i), MessageBlocksModel::TextRole).toString();
    }

    //! Neighbours, each with its own words.
    static void verifyOrder(const NearBlocksModel &near)
    {
        const auto rows = rowsOf(near);
        for (int i = 0; i < rows.size(); ++i) {
            QCOMPARE(rows[i], near.first() + i);
            QCOMPARE(textAt(near, i),
                     near.blocks()->data(near.blocks()->index(rows[i]), MessageBlocksModel::TextRole).toString());
        }
    }

    MessageBlocksModel m_blocks;
    std::unique_ptr<NearBlocksModel> m_near;
    std::unique_ptr<QAbstractItemModelTester> m_tester;

private Q_SLOTS:
    void init()
    {
        m_blocks.load({}, true);
        m_near = std::make_unique<NearBlocksModel>();
        m_near->setWidth(400);
        m_near->setLetterSize(10);
        m_near->setBlocks(&m_blocks);
        m_tester = std::make_unique<QAbstractItemModelTester>(m_near.get(),
                                                              QAbstractItemModelTester::FailureReportingMode::QtTest);
    }
    void cleanup()
    {
        m_tester.reset();
        m_near.reset();
    }

    void aShortMessageIsNearAsAWhole()
    {
        m_blocks.load(paragraphs(10), true);
        QCOMPARE(m_near->rowCount(), 10);
        QCOMPARE(m_near->first(), 0);
        verifyOrder(*m_near);
        QVERIFY(m_near->roleNames().values().contains("row"));
        QVERIFY(m_near->roleNames().values().contains("html"));
    }

    void ofALongOneItIsWhatIsSeen()
    {
        m_near->setSeenFrom(100);
        m_near->setSeenTo(300);
        m_blocks.load(paragraphs(1000), true);
        QVERIFY(m_near->rowCount() > 5 && m_near->rowCount() < 30);
        verifyOrder(*m_near);
        QVERIFY(m_near->top() <= 100);
        const double height = m_near->height();
        m_near->setSeenFrom(height - 200);
        m_near->setSeenTo(height + 500);
        QTRY_COMPARE(rowsOf(*m_near).last(), 999);
        verifyOrder(*m_near);
        QVERIFY(m_near->first() > 900);
        QCOMPARE(m_near->height(), height);
    }

    void whatStaysNearIsNotMadeAgain()
    {
        m_near->setSeenTo(300);
        m_blocks.load(paragraphs(1000), true);
        QSignalSpy resets(m_near.get(), &QAbstractItemModel::modelReset);
        QSignalSpy removed(m_near.get(), &QAbstractItemModel::rowsRemoved);
        QSignalSpy inserted(m_near.get(), &QAbstractItemModel::rowsInserted);
        const auto before = rowsOf(*m_near);
        m_near->setSeenFrom(60);
        m_near->setSeenTo(360);
        QTRY_COMPARE(inserted.count(), 1);
        QCOMPARE(removed.count(), 1);
        QVERIFY(resets.isEmpty());
        QVERIFY(rowsOf(*m_near).first() < before.last());
        verifyOrder(*m_near);
    }

    void heightsThatWereToldCountUntilTheWidthIsAnother()
    {
        m_near->setSeenTo(300);
        m_blocks.load(paragraphs(100), true);
        const double guessed = m_near->height();
        m_near->setHeight(2, 500);
        QVERIFY(m_near->height() > guessed + 400);
        QCOMPARE(m_near->heightOf(2), 500.0);
        QCOMPARE(m_near->topOf(3), m_near->topOf(2) + 500);
        QCOMPARE(m_near->rowAt(m_near->topOf(2) + 499), 2);
        m_near->setSeenFrom(2000);
        m_near->setSeenTo(2100);
        QTRY_VERIFY(m_near->first() > 3);
        QCOMPARE(m_near->heightOf(2), 500.0); // it was so when it was seen
        m_near->setWidth(300);
        QVERIFY(m_near->heightOf(2) < 100);
        QCOMPARE(m_near->topOf(-1), 0.0);
        QCOMPARE(m_near->heightOf(100), 0.0);
        m_near->setHeight(100, 5); // nothing
    }

    void whatComesAtTheEndIsNearWhenTheEndIs()
    {
        m_blocks.load(paragraphs(200), false);
        m_near->setSeenFrom(m_near->height() - 100);
        m_near->setSeenTo(m_near->height() + 1000);
        QTRY_COMPARE(rowsOf(*m_near).last(), 199);
        m_blocks.add(u"one more\n\nand one"_s);
        QCOMPARE(rowsOf(*m_near).last(), 201);
        QCOMPARE(textAt(*m_near, m_near->rowCount() - 1), u"and one"_s);
        verifyOrder(*m_near);
    }

    void whatComesFarBelowIsNotMade()
    {
        m_near->setSeenTo(100);
        m_blocks.load(paragraphs(200), false);
        const auto before = rowsOf(*m_near);
        const double height = m_near->height();
        QSignalSpy inserted(m_near.get(), &QAbstractItemModel::rowsInserted);
        m_blocks.add(paragraphs(50));
        QCoreApplication::processEvents(); // what was put off would come now
        QCOMPARE(rowsOf(*m_near), before);
        QVERIFY(inserted.isEmpty());
        QVERIFY(m_near->height() > height);
    }

    void aTokenTellsOfItsRowOnly()
    {
        m_blocks.load(paragraphs(50) + u"last"_s, false);
        m_near->setSeenFrom(m_near->height() - 100);
        m_near->setSeenTo(m_near->height());
        QTRY_COMPARE(rowsOf(*m_near).last(), 50);
        QSignalSpy changed(m_near.get(), &QAbstractItemModel::dataChanged);
        m_blocks.add(u" one"_s);
        QCOMPARE(changed.count(), 1);
        QCOMPARE(changed.first().first().toModelIndex().row(), m_near->rowCount() - 1);
        m_near->setSeenFrom(0);
        m_near->setSeenTo(50);
        QTRY_COMPARE(m_near->first(), 0);
        changed.clear();
        const double height = m_near->height();
        m_blocks.add(u" word"_s.repeated(1000));
        QVERIFY(changed.isEmpty());
        QVERIFY(m_near->height() > height + 100);
    }

    //! The end of a stream may make other blocks of what has been shown.
    void rowsThatChangeInTheMiddleKeepTheirOrder()
    {
        for (const double from : {0.0, 300.0, 5000.0}) {
            m_blocks.load(paragraphs(60) + u"[a]\n\n[b]\n\n"_s + paragraphs(60), false);
            m_near->setSeenFrom(from);
            m_near->setSeenTo(from + 400);
            m_blocks.add(u"[a]: https://a.example\n\n[b]: https://b.example\n\n"_s);
            verifyOrder(*m_near);
            m_blocks.finish();
            QCoreApplication::processEvents(); // what was put off would come now
            verifyOrder(*m_near);
            QVERIFY(m_near->rowCount() > 0);
        }
    }

    void rowsThatGoAreNotNearAnyMore()
    {
        m_blocks.load(paragraphs(100), true);
        m_near->setSeenFrom(m_near->height());
        m_near->setSeenTo(m_near->height());
        QTRY_VERIFY(m_near->first() > 50);
        m_blocks.load(paragraphs(2), true);
        QCOMPARE(rowsOf(*m_near), (QList<int>{0, 1}));
        m_near->setBlocks(nullptr);
        QCOMPARE(m_near->rowCount(), 0);
    }

    void theHeightIsGuessedWhileAMessageIsRead()
    {
        m_blocks.load(paragraphs(6000), true);
        QVERIFY(m_blocks.isLoading());
        QVERIFY(m_near->height() > 1000);
        QTRY_VERIFY(!m_blocks.isLoading());
        QVERIFY(m_near->rowCount() > 0 && m_near->rowCount() < 50);
        verifyOrder(*m_near);
    }
};

QTEST_GUILESS_MAIN(NearBlocksModelTest)
#include "tst_nearblocksmodel.moc"
