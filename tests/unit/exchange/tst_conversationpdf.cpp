// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/ConversationPdf.h"
#include "ExchangeFixtures.h"

#include <QBuffer>
#include <QGuiApplication>
#include <QRegularExpression>
#include <QTest>

#include <thread>

using namespace Qt::StringLiterals;
using namespace oriel;
using namespace oriel::test;

class TestConversationPdf : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aConversationBecomesPages();
    void linesThatAreTooLongAreBroken_data();
    void linesThatAreTooLongAreBroken();
    void anotherThreadMayWriteIt();
    void anEmptyConversationIsOnePage();
    void aFullDiskIsAnError();
};

namespace {

QByteArray pdfOf(const ExchangedConversation &exchanged)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    const auto written = writeConversationPdf(exchanged.conversation, exchanged.nodes, buffer);
    return written ? buffer.data() : QByteArray();
}

int pagesOf(const QByteArray &pdf)
{
    static const QRegularExpression page(u"/Type\\s*/Page\\b"_s);
    return int(QString::fromLatin1(pdf).count(page));
}

ExchangedConversation withText(const QString &text)
{
    auto exchanged = chain(u"a"_s, 1);
    exchanged.nodes[0].message.role = Role::Assistant;
    exchanged.nodes[0].message.parts = {TextPart{text, {}}};
    return exchanged;
}

} // namespace

void TestConversationPdf::aConversationBecomesPages()
{
    const QByteArray pdf = pdfOf(chain(u"a"_s, 200));
    QVERIFY(pdf.startsWith("%PDF-"));
    QVERIFY(pdf.trimmed().endsWith("%%EOF"));
    QVERIFY2(pagesOf(pdf) > 5, qPrintable(QString::number(pagesOf(pdf))));
    QVERIFY(pdf.size() > 20'000);
}

void TestConversationPdf::linesThatAreTooLongAreBroken_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("code") << u"```\n%1\n```"_s.arg(QString(20'000, u'x'));
    QTest::newRow("code with blanks") << u"```\n%1\n```"_s.arg(u"word "_s.repeated(4000));
    QTest::newRow("a word") << QString(20'000, u'x');
    QTest::newRow("a table") << u"| a | b |\n| - | - |\n| %1 | c |"_s.arg(QString(20'000, u'x'));
    QTest::newRow("a quote") << u"> "_s + QString(20'000, u'x');
}

//! What is broken needs room: 20,000 letters fill several pages, cut off they would fill one line of one.
void TestConversationPdf::linesThatAreTooLongAreBroken()
{
    QFETCH(QString, text);
    const QByteArray pdf = pdfOf(withText(text));
    QVERIFY2(pagesOf(pdf) >= 2, qPrintable(QString::number(pagesOf(pdf))));
    QVERIFY2(pagesOf(pdf) <= 60, qPrintable(QString::number(pagesOf(pdf))));
}

void TestConversationPdf::anotherThreadMayWriteIt()
{
    QByteArray pdf;
    std::thread([&pdf] { pdf = pdfOf(fullConversation()); }).join();
    QVERIFY(pagesOf(pdf) >= 1);
}

void TestConversationPdf::anEmptyConversationIsOnePage()
{
    QCOMPARE(pagesOf(pdfOf(chain(u"a"_s, 0))), 1);
}

void TestConversationPdf::aFullDiskIsAnError()
{
    QFile full(u"/dev/full"_s);
    QVERIFY(full.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
    const auto written = writeConversationPdf({}, chain(u"a"_s, 50).nodes, full);
    QVERIFY(!written);
    QCOMPARE(written.error().kind, ErrorKind::Storage);
}

//! As a program without a window does it: without QT_QPA_PLATFORM, without a display.
int main(int argc, char **argv)
{
    qunsetenv("QT_QPA_PLATFORM");
    qunsetenv("DISPLAY");
    qunsetenv("WAYLAND_DISPLAY");
    const auto application = applicationForPdf(argc, argv);
    TestConversationPdf test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_conversationpdf.moc"
