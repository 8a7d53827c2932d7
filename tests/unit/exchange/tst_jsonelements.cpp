// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/JsonElements.h"

#include <QBuffer>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace oriel;

class TestJsonElements : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsTheElements_data();
    void findsTheElements();
    void tellsWhatIsWrong_data();
    void tellsWhatIsWrong();
    void aFileThatIsNoneSaysWhy_data();
    void aFileThatIsNoneSaysWhy();
    void offsetsPointIntoTheFile();
    void shortMembersAroundTheArrayAreTheHeader();
    void aLongElementIsPassedOver();
    void aMillionBracketsAreOneElement();
    void aStopEndsIt();
};

namespace {

//! Gives a few bytes at a time, as a pipe may.
class Trickle final : public QIODevice
{
public:
    Trickle(const QByteArray &text, qint64 step)
        : m_text(text)
        , m_step(step)
    {
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }
    [[nodiscard]] bool isSequential() const override { return true; }

protected:
    qint64 readData(char *data, qint64 maximum) override
    {
        const qint64 size = std::min({maximum, m_step, qint64(m_text.size()) - m_at});
        std::copy_n(m_text.constData() + m_at, size, data);
        m_at += size;
        return size;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QByteArray m_text;
    qint64 m_step;
    qint64 m_at = 0;
};

struct Found {
    QByteArrayList elements;
    QString problem;
    bool hasElements = false;
};

Found findAll(QIODevice &device)
{
    JsonElements elements(device, {});
    Found found;
    if (const auto opened = elements.open(); !opened)
        found.problem = opened.error().message;
    while (const auto element = elements.next())
        found.elements << (element->isCutOff ? "cut " : "") + element->bytes.toByteArray();
    if (found.problem.isEmpty())
        found.problem = elements.problem();
    found.hasElements = elements.hasElements();
    return found;
}

Found findAll(const QByteArray &text)
{
    QBuffer buffer;
    buffer.setData(text);
    buffer.open(QIODevice::ReadOnly);
    return findAll(buffer);
}

} // namespace

void TestJsonElements::findsTheElements_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArrayList>("elements");
    const auto row = [](const char *name, const char *text, const QByteArrayList &elements) {
        QTest::newRow(name) << QByteArray(text) << elements;
    };
    row("none", "[]", {});
    row("one", "[{\"a\":1}]", {"{\"a\":1}"});
    row("blanks", " \n[ {\"a\":1}\t,\r\n{\"b\":2} ]\n", {"{\"a\":1}", "{\"b\":2}"});
    row("a byte order mark", "\xEF\xBB\xBF[{}]", {"{}"});
    row("brackets and quotes in strings", R"([{"a":"]}\"[{"},{"\":"\\""}])", {R"({"a":"]}\"[{"})", R"({"\":"\\""})"});
    row("other kinds", R"([1,"a",null,[[]],-2.5e3])", {"1", "\"a\"", "null", "[[]]", "-2.5e3"});
    row("inside an object", R"({"v":1,"conversations":[{},{}],"x":[1]})", {"{}", "{}"});
    row("inside an object, two arrays", R"({"items":[1], "conversations" : [2,3]})", {"1", "2", "3"});
    row("no array inside", R"({"items":{"a":1},"y":2})", {});
    row("one conversation", R"({"title":"x","mapping":{"a":{}},"z":[1]})",
        {R"({"title":"x","mapping":{"a":{}},"z":[1]})"});
    row("one of Claude's", R"( {"uuid":"x","chat_messages":[]} )", {R"({"uuid":"x","chat_messages":[]})"});
    row("no JSON inside an element", "[{a:b},{\"c\":tru}]", {"{a:b}", "{\"c\":tru}"});
}

void TestJsonElements::findsTheElements()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArrayList, elements);
    const auto found = findAll(text);
    QCOMPARE(found.elements, elements);
    QCOMPARE(found.problem, QString());
    for (const qint64 step : {1, 2, 3, 7}) { // it may not hang on where pieces end
        Trickle trickle(text, step);
        QCOMPARE(findAll(trickle).elements, elements);
    }
}

void TestJsonElements::tellsWhatIsWrong_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArrayList>("elements");
    QTest::addColumn<QString>("problem");
    const auto row = [](const char *name, const char *text, const QByteArrayList &elements, const QString &problem) {
        QTest::newRow(name) << QByteArray(text) << elements << problem;
    };
    const QString cut = u"The file is cut off."_s;
    const QString damaged = u"The file is damaged near byte"_s;
    row("cut in an element", "[{\"a\":1},{\"b\":", {"{\"a\":1}", "cut {\"b\":"}, cut);
    row("cut in a string", "[{\"a\":1},\"b", {"{\"a\":1}", "cut \"b"}, cut);
    row("cut behind an element", "[{\"a\":1}", {"{\"a\":1}"}, cut);
    row("cut behind a comma", "[{\"a\":1},", {"{\"a\":1}"}, cut);
    row("cut at once", "[", {}, cut);
    row("cut in the object", "{\"items\":[1]", {"1"}, cut);
    row("cut in a key", "{\"it", {}, cut);
    row("cut in one conversation", "{\"mapping\":{\"a\":", {"cut {\"mapping\":{\"a\":"}, cut);
    row("no comma", "[{\"a\":1}{\"b\":2}]", {"{\"a\":1}", "{\"b\":2}"}, damaged);
    row("a bracket too many", "[{\"a\":1}},{\"b\":2}]", {"{\"a\":1}", "{\"b\":2}"}, damaged);
    row("rubbish between", "[{\"a\":1} x:y {\"b\":2}]", {"{\"a\":1}", "{\"b\":2}"}, damaged);
}

void TestJsonElements::tellsWhatIsWrong()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArrayList, elements);
    QFETCH(QString, problem);
    const auto found = findAll(text);
    QCOMPARE(found.elements, elements);
    QVERIFY2(found.problem.startsWith(problem), qPrintable(found.problem));
    Trickle trickle(text, 1);
    QCOMPARE(findAll(trickle).elements, elements);
}

void TestJsonElements::aFileThatIsNoneSaysWhy_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("problem");
    QTest::newRow("empty") << QByteArray() << u"The file is empty."_s;
    QTest::newRow("blank") << QByteArray(" \n ") << u"The file is empty."_s;
    QTest::newRow("only a mark") << QByteArray("\xEF\xBB\xBF") << u"The file is empty."_s;
    QTest::newRow("words") << QByteArray("Hello") << u"The file is not JSON."_s;
    QTest::newRow("HTML") << QByteArray("<html>") << u"The file is not JSON."_s;
    QTest::newRow("a string") << QByteArray("\"a\"") << u"The file is not JSON."_s;
    const QString wide = u"The file is not written in UTF-8, but in UTF-16 or UTF-32."_s;
    QTest::newRow("UTF-16") << QByteArray("\xFF\xFE[\0{\0", 6) << wide;
    QTest::newRow("UTF-16, the other way round") << QByteArray("\xFE\xFF\0[\0{", 6) << wide;
    QTest::newRow("UTF-16 without a mark") << QByteArray("[\0{\0}\0]\0", 8) << wide;
    QTest::newRow("zeros") << QByteArray(100, '\0') << wide;
}

void TestJsonElements::aFileThatIsNoneSaysWhy()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, problem);
    const auto found = findAll(text);
    QCOMPARE(found.problem, problem);
    QVERIFY(found.elements.isEmpty());
    QVERIFY(!found.hasElements);
}

void TestJsonElements::offsetsPointIntoTheFile()
{
    const QByteArray text = "\xEF\xBB\xBF {\"format\":\"x\",\"items\": [ {\"a\":1}, {\"b\":\""
        + QByteArray(600'000, 'x') + "\"} ,{\"c\":3}]}";
    QBuffer buffer;
    buffer.setData(text);
    QVERIFY(buffer.open(QIODevice::ReadOnly));
    JsonElements elements(buffer, {});
    QVERIFY(elements.open());
    int count = 0;
    while (const auto element = elements.next()) {
        QCOMPARE(text.sliced(element->offset, element->bytes.size()), element->bytes.toByteArray());
        QCOMPARE(element->number, ++count);
    }
    QCOMPARE(count, 3);
    QCOMPARE(elements.position(), qint64(text.size()));
}

void TestJsonElements::shortMembersAroundTheArrayAreTheHeader()
{
    QBuffer buffer;
    buffer.setData("{\"format\" : \"x\", \"version\": 3, \"long\":\"" + QByteArray(5000, 'x') + "\", \"items\":[]}");
    QVERIFY(buffer.open(QIODevice::ReadOnly));
    JsonElements elements(buffer, {});
    QVERIFY(elements.open());
    QCOMPARE(elements.header().value("format").trimmed(), QByteArray("\"x\""));
    QCOMPARE(elements.header().value("version").trimmed(), QByteArray("3"));
    QVERIFY(!elements.header().contains("long"));
}

void TestJsonElements::aLongElementIsPassedOver()
{
    QBuffer buffer;
    buffer.setData("[1,\"" + QByteArray(2000, 'x') + "\",[" + QByteArray(2000, '[') + QByteArray(2000, ']') + "],2]");
    QVERIFY(buffer.open(QIODevice::ReadOnly));
    JsonElements elements(buffer, {}, {1000});
    QVERIFY(elements.open());
    QList<bool> areTooLong;
    while (const auto element = elements.next())
        areTooLong << element->isTooLong;
    QCOMPARE(areTooLong, (QList<bool>{false, true, true, false}));
    QCOMPARE(elements.problem(), QString());
}

void TestJsonElements::aMillionBracketsAreOneElement()
{
    const QByteArray deep = QByteArray(1'000'000, '[') + QByteArray(1'000'000, ']');
    const auto found = findAll("[" + deep + ",1]");
    QCOMPARE(found.elements.size(), 2);
    QCOMPARE(found.elements.at(0).size(), deep.size());
    QCOMPARE(findAll("[{\"a\":1}," + QByteArray(1'000'000, '{')).elements.size(), 2);
}

void TestJsonElements::aStopEndsIt()
{
    std::stop_source stop;
    QBuffer buffer;
    buffer.setData("[1,2,3]");
    QVERIFY(buffer.open(QIODevice::ReadOnly));
    JsonElements elements(buffer, stop.get_token());
    QVERIFY(elements.open());
    QVERIFY(elements.next());
    stop.request_stop();
    QVERIFY(!elements.next());
    QCOMPARE(elements.problem(), QString());
}

QTEST_GUILESS_MAIN(TestJsonElements)
#include "tst_jsonelements.moc"
