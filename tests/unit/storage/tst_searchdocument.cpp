// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/SearchDocument.h"

#include <QSet>
#include <QTest>

using namespace oriel;
using namespace Qt::StringLiterals;

class TestSearchDocument : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatAReaderReadsIsFound();
    void whatOnlyProvidersReadIsNot();
    void facetsAreNoWordsAndDiffer();
    void modelsAreFoundInAnyCase();
    void codeCountsInTextAlone();
};

void TestSearchDocument::whatAReaderReadsIsFound()
{
    const std::vector<MessagePart> parts{
        TextPart{u"Größe"_s, "signature"},
        ReasoningPart{u"thought"_s, false, {}, {}},
        FilePart{u"notes.txt"_s, u"text/plain"_s, u"inside"_s, {}},
        AudioPart{u"audio/wav"_s, "RIFF", u"said"_s},
        ToolResultPart{u"call"_s, u"tool"_s, u"result"_s, false},
        CitationPart{u"Title"_s, u"https://example.org"_s, u"quote"_s, {}, {}},
    };
    const auto document = searchDocument(7, Role::Assistant, u"gpt"_s, parts);
    QCOMPARE(
        document.words.words,
        u"grosse \uE000 thought \uE000 inside \uE000 notes txt \uE000 said \uE000 result \uE000 quote \uE000 title "_s);
    QCOMPARE(document.words.pieces, QString());
}

void TestSearchDocument::whatOnlyProvidersReadIsNot()
{
    const std::vector<MessagePart> parts{
        ImagePart{u"image/png"_s, "bytes", u"https://example.org/x.png"_s},
        ToolCallPart{u"call"_s, u"lookup"_s, "{\"city\":\"Rome\"}", {}, true},
        OpaquePart{u"anthropic"_s, "{\"secret\":1}"},
    };
    QCOMPARE(searchDocument(7, Role::Assistant, {}, parts).words, IndexWords{});
}

void TestSearchDocument::facetsAreNoWordsAndDiffer()
{
    QStringList facets{codeFacet(), conversationFacet(1), conversationFacet(36), modelFacet(u"1"_s)};
    for (const auto role : {Role::System, Role::User, Role::Assistant, Role::Tool})
        facets << roleFacet(role);
    QCOMPARE(QSet<QString>(facets.begin(), facets.end()).size(), facets.size());
    for (const auto &facet : facets) {
        IndexWords words;
        appendIndexWords(words, facet);
        QVERIFY(words.words != facet + u' ');
        QVERIFY(!facet.contains(u' '));
    }
}

void TestSearchDocument::modelsAreFoundInAnyCase()
{
    QCOMPARE(modelFacet(u"GPT-4o"_s), modelFacet(u"gpt-4O"_s));
    QVERIFY(modelFacet(u"gpt-4o"_s) != modelFacet(u"gpt-4"_s));
    QVERIFY(modelFacet(QString(100'000, u'x')).size() < 10'000);
    QCOMPARE(modelFacet(u"m\xD800"_s), modelFacet(QString::fromUtf8(u"m\xD800"_s.toUtf8()))); // as the database has it
}

void TestSearchDocument::codeCountsInTextAlone()
{
    const QString code = u"```\nx\n```"_s;
    QVERIFY(searchDocument(1, Role::User, {}, {TextPart{code, {}}}).facets.contains(codeFacet()));
    QVERIFY(!searchDocument(1, Role::User, {}, {TextPart{u"x"_s, {}}}).facets.contains(codeFacet()));
    QVERIFY(!searchDocument(1, Role::User, {}, {ReasoningPart{code, false, {}, {}}}).facets.contains(codeFacet()));
}

QTEST_GUILESS_MAIN(TestSearchDocument)
#include "tst_searchdocument.moc"
