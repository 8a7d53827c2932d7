// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/HistoryCheckup.h"
#include "unit/storage/KeptHistory.h"

#include <QFileInfo>

using namespace oriel;
using namespace oriel::test;
using namespace Qt::StringLiterals;

class TestHistoryCheckup : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_kept = std::make_unique<KeptHistory>();
        History history(m_kept->folder(), m_kept->clock);
        awaitDone(history.conversations().create(conversationNamed(u"c"_s)));
        auto turn = turnNamed(u"t"_s, u"c"_s);
        turn.question->message.parts.push_back(ImagePart{u"image/png"_s, QByteArray(10'000, 'p'), {}, {}});
        awaitDone(history.turns().begin(turn));
        awaitDone(history.turns().end(endOf(turn, u"a cat"_s)));
    }

    void allIsWell()
    {
        const auto found = check();
        QCOMPARE(found.problems, QStringList());
        QCOMPARE(found.conversationCount, 1);
        QCOMPARE(found.messageCount, 2);
        QVERIFY(found.sizeBytes > 10'000 + QFileInfo(m_kept->file()).size() - 1);
        QVERIFY(!QFileInfo::exists(m_kept->file() + u".damaged"_s));
    }

    void aMissingAttachmentIsSaid()
    {
        QVERIFY(QFile::remove(attachments().fileOf(attachments().all().first())));
        QCOMPARE(check().problems.size(), 1);
        QVERIFY(check().problems.first().contains(u"missing"_s));
    }

    void aCutAttachmentIsSaid()
    {
        QFile file(attachments().fileOf(attachments().all().first()));
        QVERIFY(file.resize(5000));
        QVERIFY(check().problems.first().contains(u"damaged"_s));
    }

    void damageIsSaidAndMarked()
    {
        {
            auto database = m_kept->open();
            QVERIFY(database.run(u"PRAGMA foreign_keys = OFF"_s));
            QVERIFY(database.run(u"UPDATE node SET parent = 12345 WHERE id = 't.a'"_s));
        }
        const auto found = check();
        QVERIFY2(found.problems.first().contains(u"damaged"_s), qPrintable(found.problems.join(u' ')));
        QVERIFY(QFileInfo::exists(m_kept->file() + u".damaged"_s));
        QCOMPARE(m_kept->conversations(), QStringList{u"c"_s}); // the next start mends it
        QCOMPARE(check().problems, QStringList());
    }

private:
    [[nodiscard]] AttachmentStore attachments() const { return AttachmentStore(m_kept->path(u"attachments"_s)); }
    [[nodiscard]] HistoryCheck check() const
    {
        auto database = m_kept->open();
        return valueOf(checkHistory(database, attachments()));
    }

    std::unique_ptr<KeptHistory> m_kept;
};

QTEST_GUILESS_MAIN(TestHistoryCheckup)
#include "tst_historycheckup.moc"
