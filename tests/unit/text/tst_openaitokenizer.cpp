// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/tokens/OpenAiTokenizer.h"

#include "TokenTexts.h"

#include <QTest>

#include <thread>

using namespace Qt::StringLiterals;
using namespace oriel;

class TestOpenAiTokenizer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsAsTheVendorDoes();
    void aTextIsTheSumOfItsSettledBeginningAndTheRest();
    void aWordWithoutEndIsCounted();
    void manySpecialTokensAreCounted();
    void piecesAddUp();
    void halfACharacterIsAQuestionMark();
    void severalThreadsMayCount();
    void aDamagedVocabularyIsRefused_data();
    void aDamagedVocabularyIsRefused();
};

namespace {

const OpenAiTokenizer &cl100k()
{
    return OpenAiTokenizer::builtIn(OpenAiEncoding::Cl100k);
}

const OpenAiTokenizer &o200k()
{
    return OpenAiTokenizer::builtIn(OpenAiEncoding::O200k);
}

//! The fixture, or the file that scripts/check_tokens.sh has made.
std::vector<test::CountedText> texts()
{
    const QString more = qEnvironmentVariable("ORIEL_TOKEN_TEXTS");
    return test::countedTexts(more.isEmpty() ? QStringLiteral(ORIEL_TEST_DATA "/tokens/openai.jsonl") : more);
}

} // namespace

void TestOpenAiTokenizer::countsAsTheVendorDoes()
{
    const auto all = texts();
    QVERIFY(all.size() >= 500);
    for (const auto &one : all) {
        const QByteArray shown = one.text.toUtf8();
        QVERIFY2(cl100k().count(one.text) == one.cl100k, shown);
        QVERIFY2(o200k().count(one.text) == one.o200k, shown);
        QVERIFY2(cl100k().countWithSpecialTokens(one.text) == one.cl100kSpecial, shown);
        QVERIFY2(o200k().countWithSpecialTokens(one.text) == one.o200kSpecial, shown);
    }
    qInfo("%zu texts", all.size());
}

void TestOpenAiTokenizer::aTextIsTheSumOfItsSettledBeginningAndTheRest()
{
    test::AnyText any(1);
    for (int i = 0; i < 3000; ++i) {
        const QString text = any.next(30);
        for (const auto *tokenizer : {&cl100k(), &o200k()}) {
            const qint64 whole = tokenizer->count(text);
            for (qsizetype seen = 0; seen <= text.size(); ++seen) { // what comes later is not known yet
                const auto settled = tokenizer->settled(QStringView(text).first(seen));
                QVERIFY(settled.length <= seen);
                QCOMPARE(settled.tokens + tokenizer->count(QStringView(text).sliced(settled.length)), whole);
            }
        }
    }
    const auto settled = o200k().settled(u"one two three four");
    QVERIFY(settled.length > 0);
    QVERIFY(settled.tokens > 0);
}

void TestOpenAiTokenizer::aWordWithoutEndIsCounted()
{
    // Were it quadratic, no test would wait for it.
    QCOMPARE(o200k().count(QString(400'000, u'a')), 50'000); // eight are one token
    QVERIFY(cl100k().count(QString(400'000, u'字')) > 0);
    QVERIFY(o200k().count(QString(400'000, u'\u0301')) > 0);
}

void TestOpenAiTokenizer::manySpecialTokensAreCounted()
{
    QCOMPARE(o200k().countWithSpecialTokens(u"<|endoftext|>"_s.repeated(100'000)), 100'000);
    QVERIFY(o200k().countWithSpecialTokens(u"<|"_s.repeated(500'000)) > 0);
}

void TestOpenAiTokenizer::piecesAddUp()
{
    qint64 sum = 0;
    QByteArray together;
    const QByteArray text = u"Grüße aus Zürich, 12345 mal!\n"_s.toUtf8();
    o200k().forEachPiece(text, [&](std::string_view piece, detail::PieceKind, qint64 tokens) {
        sum += tokens;
        together += QByteArrayView(piece.data(), qsizetype(piece.size())).toByteArray();
    });
    QCOMPARE(sum, o200k().count(text));
    QCOMPARE(together, text);
}

void TestOpenAiTokenizer::halfACharacterIsAQuestionMark()
{
    const QString half(QChar(0xD83D));
    QCOMPARE(o200k().count(u"a"_s + half), o200k().count(u"a?"_s)); // as QString::toUtf8() sends it
}

void TestOpenAiTokenizer::severalThreadsMayCount()
{
    const auto all = texts();
    std::vector<std::thread> threads;
    std::atomic<int> wrong{0};
    for (int i = 0; i < 4; ++i) {
        threads.emplace_back([&all, &wrong] {
            for (const auto &one : all)
                wrong += o200k().count(one.text) == one.o200k ? 0 : 1;
        });
    }
    for (auto &thread : threads)
        thread.join();
    QCOMPARE(wrong.load(), 0);
}

void TestOpenAiTokenizer::aDamagedVocabularyIsRefused_data()
{
    QTest::addColumn<QByteArray>("packed");

    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("not packed") << QByteArray("abcdefgh");
    QTest::newRow("no tokens' lengths") << qCompress(QByteArray("\x05\0\0\0ab", 6));
    QTest::newRow("bytes are missing") << qCompress(QByteArray("\x02\0\0\0\x01\x09xy", 8));
    QTest::newRow("bytes are left") << qCompress(QByteArray("\x01\0\0\0\x01xyz", 8));
}

void TestOpenAiTokenizer::aDamagedVocabularyIsRefused()
{
    QFETCH(const QByteArray, packed);
    const auto tokenizer = OpenAiTokenizer::unpack(OpenAiEncoding::O200k, packed);
    QVERIFY(!tokenizer);
    QCOMPARE(tokenizer.error().kind, ErrorKind::InvalidInput);
    QCOMPARE(tokenizer.error().message, u"The vocabulary o200k_base is damaged."_s);
}

QTEST_GUILESS_MAIN(TestOpenAiTokenizer)
#include "tst_openaitokenizer.moc"
