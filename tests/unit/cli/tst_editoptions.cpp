// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/conversations/EditOptions.h"

#include <QTest>

using namespace oriel;
using namespace Qt::StringLiterals;

namespace {

Result<ConversationChange> change(const QStringList &arguments, const Conversation &conversation = {})
{
    QCommandLineParser parser;
    addEditOptions(parser);
    if (!parser.parse(QStringList{u"edit"_s} + arguments))
        qFatal("%s", qPrintable(parser.errorText()));
    return changeFromOptions(parser, conversation);
}

} // namespace

class tst_EditOptions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsNotNamedStays()
    {
        ConversationChange expected;
        expected.isPinned = true;
        QVERIFY(change({u"--pin"_s}) == expected);
        expected = {};
        expected.isArchived = false;
        expected.isClosed = true;
        expected.folder = u""_s;
        QVERIFY(change({u"--unarchive"_s, u"--close"_s, u"--folder"_s, u""_s}) == expected);
    }

    void aTitleIsThePersons()
    {
        ConversationChange expected;
        expected.title = u"Trip to Paris"_s;
        expected.titleOrigin = TitleOrigin::Person;
        QVERIFY(change({u"--title"_s, u" Trip\nto Paris "_s}) == expected);
        QVERIFY(change({u"--title"_s, u" "_s}).error().message.contains(u"--title"_s));
    }

    void tagsComeAndGo()
    {
        Conversation conversation;
        conversation.tags = {u"old"_s, u"kept"_s};
        const auto changed = change({u"--tag"_s, u"+new"_s, u"--tag"_s, u"-old"_s, u"--tag=+kept"_s}, conversation);
        QVERIFY(changed);
        QCOMPARE(changed->tags, QStringList({u"kept"_s, u"new"_s}));
        QCOMPARE(editedTags({}, {u"-nothing"_s}).value(), QStringList());
    }

    void whatCannotBeIsNamed()
    {
        for (const auto &edit : {u"x"_s, u"+"_s, u"- "_s, u""_s})
            QVERIFY2(change({u"--tag"_s, edit}).error().message.contains(u"--tag is \"%1\""_s.arg(edit)),
                     qPrintable(edit));
        QVERIFY(change({u"--pin"_s, u"--unpin"_s}).error().message.contains(u"--pin and --unpin"_s));
        QVERIFY(change({}).error().message.contains(u"something to change"_s));
    }
};

QTEST_GUILESS_MAIN(tst_EditOptions)
#include "tst_editoptions.moc"
