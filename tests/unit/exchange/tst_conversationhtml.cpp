// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/ConversationHtml.h"
#include "exchange/ConversationTree.h"
#include "ExchangeFixtures.h"

#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;
using namespace oriel;
using namespace oriel::test;

class TestConversationHtml : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void titleRolesTimesAndModelsAreThere();
    void nothingOfAMessageRuns_data();
    void nothingOfAMessageRuns();
    void markdownIsRendered();
    void linesOfAPersonStayLines();
    void reasoningAndToolsAreFolded();
    void imagesAreInThePage();
    void nothingIsLoaded();
    void thePageIsReadableInLightAndDark();
    void onPaperNothingIsFoldedAway();
};

namespace {

QString htmlOf(const std::vector<MessagePart> &parts, Role role = Role::Assistant, HtmlUse use = HtmlUse::Browser)
{
    auto exchanged = chain(u"a"_s, 1);
    exchanged.nodes[0].message.parts = parts;
    exchanged.nodes[0].message.role = role;
    return conversationToHtml(exchanged.conversation, exchanged.nodes, use);
}

//! By WCAG 2: how much lighter one colour is than the other, from 1 to 21.
double contrast(const QString &one, const QString &other)
{
    const auto luminance = [](QString hex) {
        hex.remove(u'#');
        if (hex.size() == 3)
            hex = QString(hex[0]) + hex[0] + hex[1] + hex[1] + hex[2] + hex[2];
        double sum = 0;
        const double weights[] = {0.2126, 0.7152, 0.0722};
        for (int i = 0; i < 3; ++i) {
            const double share = hex.sliced(i * 2, 2).toInt(nullptr, 16) / 255.0;
            sum += weights[i] * (share <= 0.03928 ? share / 12.92 : std::pow((share + 0.055) / 1.055, 2.4));
        }
        return sum;
    };
    const double a = luminance(one) + 0.05;
    const double b = luminance(other) + 0.05;
    return a > b ? a / b : b / a;
}

} // namespace

void TestConversationHtml::titleRolesTimesAndModelsAreThere()
{
    auto exchanged = chain(u"a"_s, 2);
    exchanged.conversation.title = u"<b>Title</b>"_s;
    exchanged.conversation.system = u"Be *brief*."_s;
    exchanged.nodes[1].message.origin = Origin{{u"openai"_s}, u"<gpt>"_s};
    const QString html = conversationToHtml(exchanged.conversation, exchanged.nodes);
    QVERIFY(html.contains("<title>&lt;b&gt;Title&lt;/b&gt;</title>"_L1));
    QVERIFY(html.contains("<h1>&lt;b&gt;Title&lt;/b&gt;</h1>"_L1));
    QVERIFY(html.contains("Be <em>brief</em>."_L1));
    QVERIFY(html.contains(u"<b>You</b> 2023-11-14 22:13 UTC"_s));
    QVERIFY(html.contains(u"<b>Assistant</b> &lt;gpt&gt; · 2023-11-14 22:13 UTC"_s));
    QCOMPARE(html.count("<article"_L1), 2);
}

void TestConversationHtml::nothingOfAMessageRuns_data()
{
    QTest::addColumn<int>("place");
    for (int place = 0; place < 11; ++place)
        QTest::addRow("%d", place) << place;
}

void TestConversationHtml::nothingOfAMessageRuns()
{
    QFETCH(int, place);
    const QString evil = u"\"'><script>alert(1)</script><img src=x onerror=alert(2)>"_s;
    const std::vector<MessagePart> parts{TextPart{evil, {}},
                                         ReasoningPart{evil, false, {}, {}},
                                         ToolCallPart{{}, evil, "{}", {}, true},
                                         ToolCallPart{{}, {}, evil.toUtf8(), {}, true},
                                         ToolResultPart{{}, evil, evil, false},
                                         CitationPart{evil, u"https://a"_s, {}, {}, {}},
                                         CitationPart{{}, u"https://a"_s + evil, {}, {}, {}},
                                         FilePart{evil, evil, {}, {}, {}},
                                         ImagePart{u"image/png"_s + evil, "data", evil, {}},
                                         AudioPart{evil, {}, evil, {}},
                                         OpaquePart{evil, evil.toUtf8()}};
    for (const auto use : {HtmlUse::Browser, HtmlUse::Paper}) {
        const QString html = htmlOf({parts.at(std::size_t(place))}, Role::Assistant, use);
        QVERIFY2(!html.contains("<script"_L1, Qt::CaseInsensitive), qPrintable(html));
        QVERIFY2(!html.contains("<img"_L1, Qt::CaseInsensitive), qPrintable(html));
        QVERIFY(!html.contains("\"'>"_L1));
    }
}

void TestConversationHtml::markdownIsRendered()
{
    const QString html = htmlOf({TextPart{u"**a**\n\n| x |\n| - |\n| y |\n\n```\n<b>\n```"_s, {}}});
    QVERIFY(html.contains("<strong>a</strong>"_L1));
    QVERIFY(html.contains("<td>y</td>"_L1));
    QVERIFY(html.contains("<pre><code>&lt;b&gt;\n</code></pre>"_L1));
}

void TestConversationHtml::linesOfAPersonStayLines()
{
    QVERIFY(htmlOf({TextPart{u"a\nb"_s, {}}}, Role::User).contains("a<br />\nb"_L1));
    QVERIFY(htmlOf({TextPart{u"a\nb"_s, {}}}).contains("a\nb"_L1));
}

void TestConversationHtml::reasoningAndToolsAreFolded()
{
    const QString html = htmlOf({ReasoningPart{u"Hm"_s, false, {}, {}},
                                 ToolCallPart{{}, u"search"_s, "{\"q\":\"<\"}", {}, true},
                                 ToolResultPart{{}, u"search"_s, u"r"_s, true}});
    QVERIFY(html.contains("<details><summary>Reasoning</summary>\n<p>Hm</p>"_L1));
    QVERIFY(html.contains("<summary>Tool call: search</summary>\n<pre>{&quot;q&quot;:&quot;&lt;&quot;}</pre>"_L1));
    QVERIFY(html.contains("<summary>Error of the tool search</summary>"_L1));
}

void TestConversationHtml::imagesAreInThePage()
{
    QVERIFY(htmlOf({ImagePart{u"image/png"_s, "PNG", {}, {}}}).contains("src=\"data:image/png;base64,UE5H\""_L1));
    QVERIFY(!htmlOf({ImagePart{u"image/svg+xml"_s, "<svg>", {}, {}}}).contains("<img"_L1));
    QVERIFY(!htmlOf({ImagePart{{}, {}, u"https://a/b.png"_s, {}}}).contains("<img"_L1));
}

void TestConversationHtml::nothingIsLoaded()
{
    const auto exchanged = fullConversation();
    const QString html = conversationToHtml(exchanged.conversation, exchanged.nodes)
        + htmlOf({TextPart{u"![a](https://b/c.png) ![](//d) <link rel=stylesheet href=x>"_s, {}}});
    QVERIFY(html.contains("Content-Security-Policy"_L1));
    static const QRegularExpression loads(
        u"(src|srcset|background|poster)=\"(?!data:)|<link|<iframe|<object|url\\(|@import"_s);
    QVERIFY2(!html.contains(loads), qPrintable(loads.match(html).captured()));
}

void TestConversationHtml::thePageIsReadableInLightAndDark()
{
    const QString html = htmlOf({TextPart{u"a"_s, {}}});
    QVERIFY(html.contains("color-scheme: light dark"_L1));
    QVERIFY(html.contains("prefers-color-scheme: dark"_L1));
    static const QRegularExpression colours(
        u"--ground: (#\\w+); --text: (#\\w+); --soft: (#\\w+); --line: #\\w+; --faint: (#\\w+)"_s);
    auto all = colours.globalMatch(html);
    int schemes = 0;
    for (; all.hasNext(); ++schemes) {
        const auto scheme = all.next();
        for (const int ground : {1, 3}) {
            QVERIFY2(contrast(scheme.captured(ground), scheme.captured(2)) > 7, qPrintable(scheme.captured()));
            QVERIFY2(contrast(scheme.captured(ground), scheme.captured(4)) > 7, qPrintable(scheme.captured()));
        }
    }
    QCOMPARE(schemes, 2);
}

void TestConversationHtml::onPaperNothingIsFoldedAway()
{
    const QString html = htmlOf({ReasoningPart{u"Hm"_s, false, {}, {}}}, Role::Assistant, HtmlUse::Paper);
    QVERIFY(!html.contains("<details"_L1));
    QVERIFY(html.contains("Hm"_L1));
}

QTEST_GUILESS_MAIN(TestConversationHtml)
#include "tst_conversationhtml.moc"
