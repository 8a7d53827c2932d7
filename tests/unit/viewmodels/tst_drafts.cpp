// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "unit/viewmodels/HistoryStage.h"

#include <QAbstractItemModelTester>
#include <QCoroTask>
#include <QSignalSpy>
#include <QTest>

using namespace oriel;
using namespace Qt::StringLiterals;

namespace {

struct Stage : test::HistoryStage {
    QAbstractItemModelTester tester{composer.attachments(), QAbstractItemModelTester::FailureReportingMode::QtTest};

    void ask(const QString &question)
    {
        const auto asked = provider.requests.size();
        composer.setText(question);
        composer.send();
        QTRY_COMPARE(provider.requests.size(), asked + 1);
        provider.say(u"because"_s);
        provider.end();
        QTRY_VERIFY(!chat.isBusy());
    }
    void open(const QString &id)
    {
        chat.open(id);
        QTRY_VERIFY(!chat.isLoading());
    }
    //! A conversation of one question.
    [[nodiscard]] QString begun(const QString &question)
    {
        chat.newChat();
        ask(question);
        return chat.conversationId();
    }
    [[nodiscard]] QString kept(const QString &id)
    {
        const auto conversation = QCoro::waitFor(history.conversations().conversation({id}));
        return conversation ? conversation->draft : u"(none)"_s;
    }
};

} // namespace

class TestDrafts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachConversationHasItsOwn();
    void aDraftIsInTheStoreSoon();
    void aDraftComesBackAfterAStart();
    void aDraftOfANewConversationComesBackAfterAStart();
    void aConversationThatWasMadeForADraftGoesWithIt();
    void whatWaitsIsInTheDraftToo();
    void whatIsSentLeavesTheDraft();
    void anEditPutsTheDraftAside();
    void aLongTextAndAFileGoWithAMessage();
    void filesStandInTheOrderInWhichTheyWereGiven();
};

void TestDrafts::eachConversationHasItsOwn()
{
    Stage stage;
    const auto one = stage.begun(u"one"_s);
    const auto two = stage.begun(u"two"_s);
    stage.composer.setText(u"for two"_s);
    stage.open(one);
    QCOMPARE(stage.composer.text(), QString());
    stage.composer.setText(u"for one"_s);
    stage.open(two);
    QCOMPARE(stage.composer.text(), u"for two"_s);
    stage.chat.newChat();
    QCOMPARE(stage.composer.text(), QString());
    stage.open(one);
    QCOMPARE(stage.composer.text(), u"for one"_s);
    QTRY_COMPARE(stage.kept(two), u"for two"_s);
    QTRY_COMPARE(stage.kept(one), u"for one"_s);
}

void TestDrafts::aDraftIsInTheStoreSoon()
{
    Stage stage;
    const auto one = stage.begun(u"one"_s);
    stage.composer.setText(u"half a thou"_s);
    QTRY_COMPARE(stage.kept(one), u"half a thou"_s); // while the person still thinks
    stage.composer.setText(u"half a thought"_s);
    stage.composer.save(); // the program ends
    QTRY_COMPARE(stage.kept(one), u"half a thought"_s);
}

void TestDrafts::aDraftComesBackAfterAStart()
{
    Stage stage;
    const auto one = stage.begun(u"one"_s);
    stage.composer.setText(u"unsaid"_s);
    QTRY_COMPARE(stage.kept(one), u"unsaid"_s);

    ChatController chat(stage.history.conversations(), stage.service,
                        {{{{u"here"_s}, u"tiny"_s}, {}, {}}, {}, {}, {}, {}}, stage.time);
    MessageActions actions(chat, stage.history.conversations(), stage.service, stage.time);
    ComposerController composer(chat, actions, stage.history.conversations());
    chat.open(one);
    QTRY_COMPARE(composer.text(), u"unsaid"_s);
}

void TestDrafts::aDraftOfANewConversationComesBackAfterAStart()
{
    Stage stage;
    stage.composer.setText(u"never sent"_s);
    QTRY_VERIFY(!stage.chat.conversationId().isEmpty());
    QTRY_COMPARE(stage.kept(stage.chat.conversationId()), u"never sent"_s);

    ChatController chat(stage.history.conversations(), stage.service,
                        {{{{u"here"_s}, u"tiny"_s}, {}, {}}, {}, {}, {}, {}}, stage.time);
    MessageActions actions(chat, stage.history.conversations(), stage.service, stage.time);
    ComposerController composer(chat, actions, stage.history.conversations());
    composer.restore();
    QTRY_COMPARE(composer.text(), u"never sent"_s);
    composer.send();
    QTRY_VERIFY(stage.provider.isAsked());
    stage.provider.end();
    QTRY_VERIFY(!chat.isBusy());
    QCOMPARE(chat.title(), u"never sent"_s);
    QTRY_COMPARE(stage.kept(chat.conversationId()), QString());
}

void TestDrafts::aConversationThatWasMadeForADraftGoesWithIt()
{
    Stage stage;
    stage.composer.setText(u"never mind"_s);
    QTRY_VERIFY(!stage.chat.conversationId().isEmpty());
    stage.composer.setText({});
    stage.chat.newChat();
    QTRY_COMPARE(QCoro::waitFor(stage.history.conversations().list(ConversationFilter()))->total, 0);
}

void TestDrafts::whatWaitsIsInTheDraftToo()
{
    Stage stage;
    const auto one = stage.begun(u"one"_s);
    stage.composer.setText(u"two"_s);
    stage.composer.send();
    QTRY_VERIFY(stage.provider.isAsked());
    stage.composer.setText(u"three"_s);
    stage.composer.send();
    stage.composer.setText(u"four"_s);
    QTRY_COMPARE(stage.kept(one), u"three\n\nfour"_s); // a crash would lose neither
    stage.provider.end();
    QTRY_COMPARE(stage.provider.requests.size(), 3U);
    QTRY_COMPARE(stage.kept(one), u"four"_s);
    stage.provider.end();
    QTRY_VERIFY(!stage.chat.isBusy());
}

void TestDrafts::whatIsSentLeavesTheDraft()
{
    Stage stage;
    const auto one = stage.begun(u"one"_s);
    stage.composer.setText(u"two"_s);
    QTRY_COMPARE(stage.kept(one), u"two"_s);
    stage.composer.send();
    QCOMPARE(stage.composer.text(), QString());
    QTRY_COMPARE(stage.kept(one), QString());
    QTRY_VERIFY(stage.provider.isAsked());
    stage.provider.end();
    QTRY_VERIFY(!stage.chat.isBusy());
}

void TestDrafts::anEditPutsTheDraftAside()
{
    Stage stage;
    stage.ask(u"becose?"_s);
    stage.composer.setText(u"next"_s);
    stage.actions.editLast();
    QTRY_VERIFY(stage.composer.isEditing());
    QCOMPARE(stage.composer.text(), u"becose?"_s);
    stage.composer.cancelEdit();
    QCOMPARE(stage.composer.text(), u"next"_s);

    stage.actions.edit(0);
    QTRY_VERIFY(stage.composer.isEditing());
    stage.composer.setText(u"because?"_s);
    stage.composer.send();
    QVERIFY(!stage.composer.isEditing());
    QCOMPARE(stage.composer.text(), u"next"_s);
    QTRY_VERIFY(stage.provider.isAsked());
    QCOMPARE(stage.provider.requests.back().messages.back().text(), u"because?"_s);
    stage.provider.end();
    QTRY_VERIFY(!stage.chat.isBusy());
    QTRY_COMPARE(stage.chat.transcript()->row(0).versionCount, 2);
    QCOMPARE(stage.chat.transcript()->rowCount(), 2);
}

void TestDrafts::filesStandInTheOrderInWhichTheyWereGiven()
{
    Stage stage;
    QList<QUrl> files;
    QStringList names;
    for (int i = 0; i < 12; ++i) {
        QFile file(stage.folder.filePath(u"%1.txt"_s.arg(i)));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray("line\n").repeated(i % 2 == 0 ? 20'000 : 1)); // the large ones take longer
        files << QUrl::fromLocalFile(file.fileName());
        names << QFileInfo(file).fileName();
    }
    stage.composer.addFiles(files);
    auto *attachments = stage.composer.attachments();
    QTRY_COMPARE(attachments->count(), 12);
    QStringList shown;
    for (int row = 0; row < attachments->count(); ++row)
        shown << attachments->data(attachments->index(row), AttachmentsModel::NameRole).toString();
    QCOMPARE(shown, names);
}

void TestDrafts::aLongTextAndAFileGoWithAMessage()
{
    Stage stage;
    QFile file(stage.folder.filePath(u"notes.md"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("# Notes");
    file.close();
    stage.composer.addText(QString(longestPaste + 1, u'x'));
    QCOMPARE(stage.composer.text(), QString());
    stage.composer.addFiles({QUrl::fromLocalFile(file.fileName()), QUrl::fromLocalFile(stage.folder.path())});
    QTRY_COMPARE(stage.composer.attachments()->count(), 2);
    QTRY_VERIFY(stage.composer.problem().endsWith(u"is a folder. Choose files in it."_s));
    stage.composer.setText(u"see"_s);
    stage.composer.send();
    QCOMPARE(stage.composer.attachments()->count(), 0);
    QCOMPARE(stage.chat.transcript()->row(0).attachments, (QStringList{u"Pasted text"_s, u"notes.md"_s}));
    QTRY_VERIFY(stage.provider.isAsked());
    const auto &parts = stage.provider.requests.back().messages.back().parts;
    QCOMPARE(parts.size(), 3U);
    QCOMPARE(std::get<FilePart>(parts[1]).text, u"# Notes"_s);
    stage.provider.end();
    QTRY_VERIFY(!stage.chat.isBusy());
}

QTEST_GUILESS_MAIN(TestDrafts)
#include "tst_drafts.moc"
