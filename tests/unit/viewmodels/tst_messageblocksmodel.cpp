// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/MessageBlocksModel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>
#include <QThreadPool>

using namespace oriel;
using namespace Qt::StringLiterals;
using Kind = Block::Kind;

class MessageBlocksModelTest : public QObject
{
    Q_OBJECT

    static QVariant at(const MessageBlocksModel &model, int row, int role)
    {
        return model.data(model.index(row), role);
    }

    static Kind kindAt(const MessageBlocksModel &model, int row)
    {
        return Kind(at(model, row, MessageBlocksModel::KindRole).toInt());
    }

    //! Everything that is shown, row by row, code as a view that follows the signals would have it.
    static QStringList shown(const MessageBlocksModel &model)
    {
        QStringList rows;
        const auto roles = model.roleNames().keys();
        for (int row = 0; row < model.rowCount(); ++row) {
            QStringList values;
            for (int role = Qt::UserRole + 1; role <= Qt::UserRole + int(roles.size()); ++role)
                values << at(model, row, role).toString();
            rows << values.join(u'|') + model.codeAt(row);
        }
        return rows;
    }

    static QString sample()
    {
        return u"# Title\n\nSome *words* and `code`.\n\n1. one\n2. two\n   - [x] done\n   - [ ] open\n\n> quoted\n\n"
               "```cpp\nint a;\n\nint b;\n```\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n---\n\n$$x^2$$\n\nend[^1]\n\n"
               "[^1]: a note\n"_s;
    }

private Q_SLOTS:
    void keepsTheRulesOfAModel()
    {
        MessageBlocksModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.load({}, false);
        const QString text = sample();
        for (const QChar letter : text)
            model.add(QString(letter));
        model.finish();
        model.load(u"anew"_s, true);
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(model.count(), 1);
        QVERIFY(!model.data(model.index(3), MessageBlocksModel::TextRole).isValid());
    }

    void showsEachKind()
    {
        MessageBlocksModel model;
        model.load(sample(), true);
        QList<Kind> kinds;
        for (int row = 0; row < model.rowCount(); ++row)
            kinds << kindAt(model, row);
        const QList<Kind> expected{Kind::Heading, Kind::Words, Kind::Words,   Kind::Words, Kind::Words,
                                   Kind::Words,   Kind::Words, Kind::Code,    Kind::Table, Kind::Rule,
                                   Kind::Math,    Kind::Words, Kind::Footnote};
        QCOMPARE(kinds, expected);
        QCOMPARE(at(model, 0, MessageBlocksModel::LevelRole).toInt(), 1);
        QVERIFY(at(model, 1, MessageBlocksModel::HtmlRole).toString().contains(u"<em>words</em>"_s));
        QCOMPARE(at(model, 3, MessageBlocksModel::MarkRole).toString(), u"2."_s);
        QCOMPARE(at(model, 4, MessageBlocksModel::ListDepthRole).toInt(), 2);
        QVERIFY(at(model, 4, MessageBlocksModel::CheckedRole).toBool());
        QVERIFY(at(model, 5, MessageBlocksModel::TaskRole).toBool());
        QVERIFY(!at(model, 5, MessageBlocksModel::CheckedRole).toBool());
        QCOMPARE(at(model, 6, MessageBlocksModel::QuoteDepthRole).toInt(), 1);
        QCOMPARE(at(model, 7, MessageBlocksModel::LanguageRole).toString(), u"cpp"_s);
        QCOMPARE(model.codeAt(7), u"int a;\n\nint b;"_s);
        QCOMPARE(at(model, 12, MessageBlocksModel::LabelRole).toString(), u"1"_s);
    }

    void growingInAnyPiecesShowsTheSameInTheEnd()
    {
        MessageBlocksModel whole;
        whole.load(sample(), true);
        for (int piece = 1; piece < 40; ++piece) {
            MessageBlocksModel model;
            QString code; // as a view has it that only appends
            QObject::connect(&model, &MessageBlocksModel::codeGrew, &model,
                             [&](int, const QString &added) { code += added; });
            QObject::connect(&model, &MessageBlocksModel::codeRewritten, &model,
                             [&](int row) { code = model.codeAt(row); });
            QObject::connect(&model, &MessageBlocksModel::dataChanged, &model,
                             [&](const QModelIndex &changed, const QModelIndex &, const QList<int> &roles) {
                                 if (roles.contains(MessageBlocksModel::ClosedRole)
                                     && kindAt(model, changed.row()) == Kind::Code)
                                     code = model.codeAt(changed.row());
                             });
            QObject::connect(&model, &MessageBlocksModel::rowsInserted, &model,
                             [&](const QModelIndex &, int first, int last) {
                                 for (int row = first; row <= last; ++row) {
                                     if (kindAt(model, row) == Kind::Code)
                                         code = model.codeAt(row);
                                 }
                             });
            model.load({}, false);
            const QString text = sample();
            for (qsizetype i = 0; i < text.size(); i += piece)
                model.add(text.mid(i, piece));
            model.finish();
            QCOMPARE(shown(model), shown(whole));
            QCOMPARE(code, whole.codeAt(7));
        }
    }

    void aTokenTellsOfTheLastRowAlone()
    {
        MessageBlocksModel model;
        model.load(u"first paragraph\n\nsecond one\n\nthird"_s, false);
        QSignalSpy changed(&model, &MessageBlocksModel::dataChanged);
        QSignalSpy resets(&model, &MessageBlocksModel::modelReset);
        QSignalSpy inserted(&model, &MessageBlocksModel::rowsInserted);
        model.add(u" grows"_s);
        QCOMPARE(changed.count(), 1);
        QCOMPARE(changed.first().at(0).toModelIndex().row(), 2);
        QCOMPARE(changed.first().at(2).value<QList<int>>(),
                 (QList<int>{MessageBlocksModel::TextRole, MessageBlocksModel::HtmlRole}));
        model.add(u"\n\nfourth"_s);
        QCOMPARE(inserted.count(), 1);
        QVERIFY(resets.isEmpty());
    }

    void codeTellsOnlyWhatWasAdded()
    {
        MessageBlocksModel model;
        model.load(u"```py\nx = 1\n"_s, false);
        QSignalSpy grew(&model, &MessageBlocksModel::codeGrew);
        QSignalSpy rewritten(&model, &MessageBlocksModel::codeRewritten);
        model.add(u"y = 2\nz"_s);
        QCOMPARE(grew.count(), 1);
        QCOMPARE(grew.first().at(1).toString(), u"\ny = 2\nz"_s);
        QVERIFY(rewritten.isEmpty());
        QVERIFY(!at(model, 0, MessageBlocksModel::ClosedRole).toBool());
        model.add(u"\n```\n"_s);
        QVERIFY(at(model, 0, MessageBlocksModel::ClosedRole).toBool());
        QCOMPARE(model.codeAt(0), u"x = 1\ny = 2\nz"_s);
        QVERIFY(model.codeAt(-1).isEmpty() && model.codeAt(9).isEmpty());
    }

    void aParagraphMayTurnOutToBeATable()
    {
        MessageBlocksModel model;
        model.load(u"| a | b |\n"_s, false);
        QCOMPARE(kindAt(model, 0), Kind::Words);
        QSignalSpy changed(&model, &MessageBlocksModel::dataChanged);
        model.add(u"|---|---|\n"_s);
        QCOMPARE(kindAt(model, 0), Kind::Table);
        QVERIFY(changed.first().at(2).value<QList<int>>().contains(MessageBlocksModel::KindRole));
    }

    void aPersonsLineBreakIsOne()
    {
        MessageBlocksModel model;
        model.setBreaksLines(true);
        model.load(u"one\ntwo"_s, true);
        QCOMPARE(at(model, 0, MessageBlocksModel::TextRole).toString(), u"one\ntwo"_s);
        QCOMPARE(model.text(), u"one\ntwo"_s);
    }

    void aNewLookIsToldOnceForAll()
    {
        MessageBlocksModel model;
        model.load(u"a `b`\n\nc"_s, true);
        QSignalSpy changed(&model, &MessageBlocksModel::dataChanged);
        model.setCodeCss(u"color:red"_s);
        model.setCodeCss(u"color:red"_s);
        QCOMPARE(changed.count(), 1);
        QVERIFY(at(model, 0, MessageBlocksModel::HtmlRole).toString().contains(u"color:red"_s));
        model.setLinkCss(u"color:blue"_s);
        QCOMPARE(changed.count(), 2);
    }

    void rightToLeftIsSeenByTheFirstLetter()
    {
        MessageBlocksModel model;
        model.load(u"שלום world\n\nhello"_s, true);
        QVERIFY(at(model, 0, MessageBlocksModel::RightToLeftRole).toBool());
        QVERIFY(!at(model, 1, MessageBlocksModel::RightToLeftRole).toBool());
    }

    void formulasAndPicturesAreTold()
    {
        MessageBlocksModel model;
        model.load(u"so $a$\n\n![x](https://a.example/1.png) ![y](https://a.example/2.png)\n\n| a | b |\n|---|---|"_s,
                   true);
        QCOMPARE(at(model, 1, MessageBlocksModel::ImagesRole).toStringList(),
                 (QStringList{u"https://a.example/1.png"_s, u"https://a.example/2.png"_s}));
        QCOMPARE(at(model, 2, MessageBlocksModel::ColumnsRole).toInt(), 2);
        QVERIFY(model.block(0) && !model.block(3) && !model.block(-1));
    }

    static QString longText() { return sample().repeated(2 + MessageBlocksModel::readAtOnce / sample().size()); }

    void aLongMessageIsReadOnAnotherThread()
    {
        MessageBlocksModel whole;
        whole.load(sample(), true);
        MessageBlocksModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.load(u"another"_s, true);
        QSignalSpy loading(&model, &MessageBlocksModel::loadingChanged);
        model.load(longText(), true);
        QCOMPARE(model.rowCount(), 0);
        QVERIFY(model.isLoading());
        QCOMPARE(model.lettersToCome(), longText().size());
        QTRY_VERIFY(!model.isLoading());
        QCOMPARE(loading.count(), 2);
        QCOMPARE(model.source(), longText());
        QCOMPARE(shown(model).first(10), shown(whole).first(10));
        QCOMPARE(model.lettersToCome(), 0);
    }

    void whatComesWhileALongMessageIsReadFollowsIt()
    {
        MessageBlocksModel model;
        model.load(longText(), false);
        model.add(u"\n\none "_s);
        model.add(u"more"_s);
        QVERIFY(model.isLoading());
        QTRY_VERIFY(!model.isLoading());
        QCOMPARE(at(model, model.rowCount() - 1, MessageBlocksModel::TextRole).toString(), u"one more"_s);
        model.add(u" word"_s);
        model.finish();
        QCOMPARE(at(model, model.rowCount() - 1, MessageBlocksModel::TextRole).toString(), u"one more word"_s);

        model.load(longText(), false);
        model.add(u"\n\nthe end"_s);
        model.finish();
        QTRY_VERIFY(!model.isLoading());
        QCOMPARE(at(model, model.rowCount() - 1, MessageBlocksModel::TextRole).toString(), u"the end"_s);
    }

    void aMessageThatIsReadForAnotherIsForgotten()
    {
        MessageBlocksModel model;
        model.load(longText(), true);
        model.load(longText() + u"\n\nlast"_s, true);
        model.load(u"short"_s, true);
        QVERIFY(!model.isLoading());
        QThreadPool::globalInstance()->waitForDone();
        QCoreApplication::processEvents();
        QCOMPARE(model.rowCount(), 1);
        model.load(longText(), true);
        model.load(longText() + u"\n\nlast"_s, true);
        QTRY_VERIFY(!model.isLoading());
        QCOMPARE(at(model, model.rowCount() - 1, MessageBlocksModel::TextRole).toString(), u"last"_s);
    }

    //! A name of a link that comes last makes another block of each that used it.
    void theEndOfALongMessageChangesWhatItMustAlone()
    {
        const QString text = u"see [name]\n\n"_s + u"words\n\n"_s.repeated(12000) + u"[name]: https://a.example\n"_s;
        MessageBlocksModel whole;
        whole.load(text, true);
        QTRY_VERIFY(!whole.isLoading());
        MessageBlocksModel model;
        model.load({}, false);
        for (qsizetype i = 0; i < text.size(); i += 1000)
            model.add(text.mid(i, 1000));
        QSignalSpy resets(&model, &MessageBlocksModel::modelReset);
        const auto before = at(model, 0, MessageBlocksModel::HtmlRole).toString();
        model.finish();
        QVERIFY(!model.isLoading()); // all of it is shown
        QTRY_VERIFY(at(model, 0, MessageBlocksModel::HtmlRole).toString() != before);
        QCOMPARE(model.rowCount(), whole.rowCount());
        QCOMPARE(shown(model).last(), shown(whole).last());
        QVERIFY(resets.isEmpty());
    }

    void everyRoleHasAName()
    {
        const MessageBlocksModel model;
        const auto names = model.roleNames();
        for (int role = MessageBlocksModel::KindRole; role <= MessageBlocksModel::ImagesRole; ++role)
            QVERIFY2(!names.value(role).isEmpty(), qPrintable(QString::number(role)));
    }
};

QTEST_GUILESS_MAIN(MessageBlocksModelTest)
#include "tst_messageblocksmodel.moc"
