// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/tokens/PieceSplitter.h"

#include "TokenTexts.h"

#include <QRegularExpression>
#include <QStringDecoder>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace oriel;
using namespace oriel::detail;

class TestPieceSplitter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsThePiecesOfTheVendorsPattern_data();
    void findsThePiecesOfTheVendorsPattern();
    void cutsWellKnownPlaces_data();
    void cutsWellKnownPlaces();
    void knowsWhatAPieceIs();
    void bytesThatAreNoUtf8AreKept();
};

namespace {

//! As OpenAI writes them, but for \s: PCRE's is not Unicode's White_Space, Rust's is.
QRegularExpression vendorsPattern(PiecePattern pattern)
{
    QString text = pattern == PiecePattern::Cl100k
        ? uR"((?i:'s|'t|'re|'ve|'m|'ll|'d)|[^\r\n\p{L}\p{N}]?\p{L}+|\p{N}{1,3}| ?[^\s\p{L}\p{N}]+[\r\n]*|\s*[\r\n]+|\s+(?!\S)|\s+)"_s
        : uR"([^\r\n\p{L}\p{N}]?[\p{Lu}\p{Lt}\p{Lm}\p{Lo}\p{M}]*[\p{Ll}\p{Lm}\p{Lo}\p{M}]+(?i:'s|'t|'re|'ve|'m|'ll|'d)?)"
          R"(|[^\r\n\p{L}\p{N}]?[\p{Lu}\p{Lt}\p{Lm}\p{Lo}\p{M}]+[\p{Ll}\p{Lm}\p{Lo}\p{M}]*(?i:'s|'t|'re|'ve|'m|'ll|'d)?)"
          R"(|\p{N}{1,3}| ?[^\s\p{L}\p{N}]+[\r\n/]*|\s*[\r\n]+|\s+(?!\S)|\s+)"_s;
    const auto whiteSpace =
        uR"(\x{09}-\x{0D}\x{20}\x{85}\x{A0}\x{1680}\x{2000}-\x{200A}\x{2028}\x{2029}\x{202F}\x{205F}\x{3000})"_s;
    text.replace(uR"([^\s)"_s, u"[^"_s + whiteSpace);
    text.replace(uR"(\S)"_s, u"[^"_s + whiteSpace + u']');
    text.replace(uR"(\s)"_s, u'[' + whiteSpace + u']');
    return QRegularExpression(text, QRegularExpression::UseUnicodePropertiesOption);
}

QStringList piecesByPattern(const QRegularExpression &pattern, const QString &text)
{
    QStringList pieces;
    for (auto matches = pattern.globalMatch(text); matches.hasNext();)
        pieces += matches.next().captured();
    return pieces;
}

QStringList pieces(PiecePattern pattern, const QString &text)
{
    const QByteArray utf8 = text.toUtf8();
    QStringList all;
    PieceSplitter splitter(pattern, {utf8.data(), std::size_t(utf8.size())});
    while (!splitter.atEnd()) {
        const auto piece = splitter.next();
        QStringDecoder decoder(QStringConverter::Utf8, QStringConverter::Flag::ConvertInitialBom);
        all += decoder(QByteArrayView(piece.data(), qsizetype(piece.size())));
    }
    return all;
}

//! To Qt; its regular expressions may know a newer Unicode.
bool isAssigned(const QString &text)
{
    const auto characters = text.toUcs4();
    return std::ranges::none_of(characters, [](uint one) { return QChar::category(one) == QChar::Other_NotAssigned; });
}

} // namespace

void TestPieceSplitter::findsThePiecesOfTheVendorsPattern_data()
{
    QTest::addColumn<PiecePattern>("pattern");

    QTest::newRow("cl100k_base") << PiecePattern::Cl100k;
    QTest::newRow("o200k_base") << PiecePattern::O200k;
}

void TestPieceSplitter::findsThePiecesOfTheVendorsPattern()
{
    QFETCH(const PiecePattern, pattern);
    const auto vendors = vendorsPattern(pattern);
    QVERIFY2(vendors.isValid(), qPrintable(vendors.errorString()));

    test::AnyText texts(20261130);
    for (int i = 0; i < 40'000; ++i) {
        const QString text = texts.next(1 + i % 40);
        const auto expected = piecesByPattern(vendors, text);
        const auto found = pieces(pattern, text);
        if (found != expected)
            QCOMPARE(found, expected);
    }
    for (const auto &[text, cl100k, cl100kSpecial, o200k, o200kSpecial] :
         test::countedTexts(QStringLiteral(ORIEL_TEST_DATA "/tokens/openai.jsonl"))) {
        if (isAssigned(text))
            QCOMPARE(pieces(pattern, text), piecesByPattern(vendors, text));
    }
}

void TestPieceSplitter::cutsWellKnownPlaces_data()
{
    QTest::addColumn<PiecePattern>("pattern");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("expected");
    using enum PiecePattern;

    QTest::newRow("a contraction is apart") << Cl100k << u"don't"_s << QStringList{u"don"_s, u"'t"_s};
    QTest::newRow("and is not in the later one") << O200k << u"don't"_s << QStringList{u"don't"_s};
    QTest::newRow("case begins a word") << O200k << u"camelCase"_s << QStringList{u"camel"_s, u"Case"_s};
    QTest::newRow("capitals after letters without case") << O200k << u"日本ABC"_s << QStringList{u"日本"_s, u"ABC"_s};
    QTest::newRow("the last blank goes with the word") << Cl100k << u"a   b"_s << QStringList{u"a"_s, u"  "_s, u" b"_s};
    QTest::newRow("blanks at the end") << Cl100k << u"a   "_s << QStringList{u"a"_s, u"   "_s};
    QTest::newRow("up to the last end of a line")
        << Cl100k << u"a \n \n  b"_s << QStringList{u"a"_s, u" \n \n"_s, u" "_s, u" b"_s};
    QTest::newRow("three digits") << O200k << u"12345"_s << QStringList{u"123"_s, u"45"_s};
    QTest::newRow("a slash after signs") << O200k << u"://a"_s << QStringList{u"://"_s, u"a"_s};
    QTest::newRow("U+0085 is a blank") << Cl100k << u"!\u0085!"_s << QStringList{u"!"_s, u"\u0085"_s, u"!"_s};
    QTest::newRow("U+FEFF is none") << Cl100k << u"!\uFEFF!"_s << QStringList{u"!\uFEFF!"_s};
    QTest::newRow("nothing") << O200k << QString() << QStringList();
}

void TestPieceSplitter::cutsWellKnownPlaces()
{
    QFETCH(const PiecePattern, pattern);
    QFETCH(const QString, text);
    QFETCH(const QStringList, expected);

    QCOMPARE(pieces(pattern, text), expected);
}

void TestPieceSplitter::knowsWhatAPieceIs()
{
    PieceSplitter splitter(PiecePattern::O200k, "word 12 !\n ");
    std::vector<PieceKind> kinds;
    while (!splitter.atEnd()) {
        static_cast<void>(splitter.next());
        kinds.push_back(splitter.kind());
    }
    using enum PieceKind;
    const std::vector<PieceKind> expected{Word, Space, Number, Sign, Space};
    QVERIFY(kinds == expected);
}

void TestPieceSplitter::bytesThatAreNoUtf8AreKept()
{
    QRandomGenerator random(7);
    for (int i = 0; i < 5000; ++i) {
        std::string bytes(std::size_t(random.bounded(20)), '\0');
        for (char &byte : bytes)
            byte = char(random.bounded(3) == 0 ? random.bounded(0x80) : random.bounded(0x100));
        for (const auto pattern : {PiecePattern::Cl100k, PiecePattern::O200k}) {
            PieceSplitter splitter(pattern, bytes);
            std::string together;
            while (!splitter.atEnd()) {
                const auto piece = splitter.next();
                QVERIFY(!piece.empty());
                together += piece;
            }
            QCOMPARE(together, bytes);
        }
    }
}

QTEST_GUILESS_MAIN(TestPieceSplitter)
#include "tst_piecesplitter.moc"
