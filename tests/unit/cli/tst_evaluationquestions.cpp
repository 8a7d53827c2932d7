// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/documents/EvaluationQuestions.h"

#include <QTemporaryDir>
#include <QTest>

using namespace oriel;
using namespace Qt::StringLiterals;

class tst_EvaluationQuestions : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    QString m_path = m_folder.filePath(u"questions.jsonl"_s);

    Result<std::vector<EvaluationQuestion>> read(const QByteArray &content)
    {
        QFile out(m_path);
        if (out.open(QIODevice::WriteOnly))
            out.write(content);
        out.close();
        return readEvaluationQuestions(m_path);
    }

private Q_SLOTS:
    void readsEveryFormOfALine()
    {
        const auto questions = read(
            "{\"id\": 7, \"question\": \"a?\", \"relevant\": [\"x\", 12, \"x\"], \"answer\": \"b\"}\r\n\n"
            "\xef\xbb\xbf{\"question\": \"c?\", \"relevant\": {\"x\": 2, \"y\": 0.5, \"z\": 0, \"w\": -1}}");
        QVERIFY(questions);
        const std::vector<EvaluationQuestion> expected{{u"7"_s, u"a?"_s, {{u"x"_s, 1}, {u"12"_s, 1}}},
                                                       {u"3"_s, u"c?"_s, {{u"x"_s, 2}, {u"y"_s, 0.5}}}};
        QCOMPARE(*questions, expected);
        QCOMPARE(relevantNames(*questions), (QStringList{u"12"_s, u"x"_s, u"y"_s}));
    }

    void namesTheLineThatIsWrong_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("words");
        const QByteArray good = R"({"id": "a", "question": "a?", "relevant": ["x"]})";
        QTest::newRow("not JSON") << QByteArray(good + "\n{") << u"line 2: this is not JSON"_s;
        QTest::newRow("bytes") << QByteArray(good + "\n\x80\xff\x00") << u"line 2: this is not JSON"_s;
        QTest::newRow("a text") << QByteArray(R"("a?")") << u"line 1: it is no object"_s;
        QTest::newRow("no question") << QByteArray(R"({"relevant": ["x"]})") << u"\"question\""_s;
        QTest::newRow("a blank question") << QByteArray(R"({"question": " ", "relevant": ["x"]})") << u"\"question\""_s;
        QTest::newRow("no relevant") << QByteArray(R"({"question": "a?"})") << u"no \"relevant\""_s;
        QTest::newRow("relevant is a text") << QByteArray(R"({"question": "a?", "relevant": "x"})") << u"neither"_s;
        QTest::newRow("relevant has an object")
            << QByteArray(R"({"question": "a?", "relevant": [{}]})") << u"neither"_s;
        QTest::newRow("a grade is a text")
            << QByteArray(R"({"question": "a?", "relevant": {"x": "2"}})") << u"neither"_s;
        QTest::newRow("nothing bears on it")
            << QByteArray(R"({"question": "a?", "relevant": []})") << u"names no document"_s;
        QTest::newRow("no grade counts") << QByteArray(R"({"question": "a?", "relevant": {"x": 0}})")
                                         << u"names no document"_s;
        QTest::newRow("an id twice") << QByteArray(good + "\n" + good) << u"line 2: line 1 has the id \"a\" as well"_s;
        QTest::newRow("nothing") << QByteArray("\n \n") << u"no questions"_s;
        QTest::newRow("empty") << QByteArray() << u"no questions"_s;
    }
    void namesTheLineThatIsWrong()
    {
        QFETCH(const QByteArray, content);
        QFETCH(const QString, words);
        const auto questions = read(content);
        QVERIFY(!questions);
        QCOMPARE(questions.error().kind, ErrorKind::InvalidInput);
        QVERIFY2(questions.error().message.contains(words), qPrintable(questions.error().message));
        QVERIFY(questions.error().message.startsWith(m_path));
    }

    void aFileThatIsNotThereIsSaid()
    {
        const auto questions = readEvaluationQuestions(m_folder.filePath(u"no.jsonl"_s));
        QCOMPARE(questions.error().kind, ErrorKind::Storage);
        QVERIFY(questions.error().message.contains(u"no.jsonl"_s));
    }

    void runsAreComparedOverTheSameQuestionsOnly()
    {
        const EvaluationQuestion a{u"a"_s, u"a?"_s, {{u"x"_s, 1}}};
        const EvaluationQuestion b{u"b"_s, u"b?"_s, {{u"y"_s, 1}}};
        const auto key = comparisonKey({a, b}, 10);
        QCOMPARE(key, comparisonKey({b, a}, 10));
        QCOMPARE_NE(key, comparisonKey({a, b}, 5));
        QCOMPARE_NE(key, comparisonKey({a}, 10));
        QCOMPARE_NE(key, comparisonKey({a, {u"b"_s, u"b?"_s, {{u"y"_s, 2}}}}, 10));
        QCOMPARE_NE(key, comparisonKey({a, {u"b"_s, u"c?"_s, {{u"y"_s, 1}}}}, 10));
    }
};

QTEST_GUILESS_MAIN(tst_EvaluationQuestions)
#include "tst_evaluationquestions.moc"
