// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chat/ConversationLog.h"

#include <QTest>

using namespace oriel;
using namespace Qt::StringLiterals;

class ConversationLogTest : public QObject
{
    Q_OBJECT

    static Message message(const QString &id, std::optional<QString> parent, Role role)
    {
        Message made = textMessage(role, u"text of "_s + id);
        made.id.value = id;
        if (parent)
            made.parent = MessageId{*parent};
        return made;
    }

    static QStringList ids(const std::vector<Message> &messages)
    {
        QStringList all;
        for (const auto &one : messages)
            all << one.id.value;
        return all;
    }

private Q_SLOTS:
    void beginsEmpty()
    {
        const ConversationLog log;
        QVERIFY(!log.tip());
        QVERIFY(log.path({u"nobody"_s}).empty());
        QVERIFY(!log.find({u"nobody"_s}));
    }

    void theLastOneIsTheTip()
    {
        ConversationLog log;
        log.append(message(u"q"_s, {}, Role::User));
        log.append(message(u"a"_s, u"q"_s, Role::Assistant));
        QCOMPARE(log.tip()->value, u"a"_s);
        QCOMPARE(ids(log.path(*log.tip())), QStringList({u"q"_s, u"a"_s}));
        QCOMPARE(log.find({u"a"_s})->text(), u"text of a"_s);
    }

    void aSecondAnswerIsASiblingOfTheFirst()
    {
        ConversationLog log;
        log.append(message(u"q"_s, {}, Role::User));
        log.append(message(u"first"_s, u"q"_s, Role::Assistant));
        log.append(message(u"second"_s, u"q"_s, Role::Assistant));
        log.append(message(u"q2"_s, u"second"_s, Role::User));
        QCOMPARE(ids(log.path({u"q2"_s})), QStringList({u"q"_s, u"second"_s, u"q2"_s}));
        QCOMPARE(ids(log.path({u"first"_s})), QStringList({u"q"_s, u"first"_s}));
        QCOMPARE(log.messages().size(), 4u);
    }

    void goesOnWhereItIsTold()
    {
        ConversationLog log;
        log.append(message(u"q"_s, {}, Role::User));
        log.setTip({});
        QVERIFY(!log.tip());
        QCOMPARE(log.messages().size(), 1u);
    }
};

QTEST_GUILESS_MAIN(ConversationLogTest)
#include "tst_conversationlog.moc"
