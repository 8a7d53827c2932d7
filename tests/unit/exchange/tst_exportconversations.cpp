// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/ExportConversations.h"
#include "exchange/ImportConversations.h"
#include "ExchangeFixtures.h"
#include "FakeConversationStore.h"

#include <QCoroTask>
#include <QDir>
#include <QFileInfo>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace oriel;
using namespace oriel::test;

class TestExportConversations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void allOfAStoreComeBackInAnotherOne();
    void onlyThoseAskedForGoOut();
    void oneConversationIsAFileSeveralAreAFolder();
    void titlesBecomeNamesThatAnySystemTakes_data();
    void titlesBecomeNamesThatAnySystemTakes();
    void filesAreForTheirOwnerAlone();
    void anAttachmentThatIsGoneIsNamed();
    void aConversationThatIsGoneIsNamed();
    void aStopLeavesNoHalfFile();
    void aFolderThatCannotBeWrittenIsAnError();
    void ordersThatMakeNoSenseAreErrors();
    void everyFormatHasAName();

private:
    Result<ExportReport> exportTo(const QString &path, ExportFormat format, std::vector<ConversationId> ids = {},
                                  PdfWriter pdf = {}, std::stop_token stop = {});

    std::unique_ptr<FakeConversationStore> m_store;
    std::unique_ptr<ImportFolder> m_folder;
    std::vector<std::pair<qint64, qint64>> m_progress;
};

void TestExportConversations::init()
{
    m_store = std::make_unique<FakeConversationStore>();
    m_folder = std::make_unique<ImportFolder>();
    m_progress.clear();
}

Result<ExportReport> TestExportConversations::exportTo(const QString &path, ExportFormat format,
                                                       std::vector<ConversationId> ids, PdfWriter pdf,
                                                       std::stop_token stop)
{
    const Clock clock;
    ExportConversations exporter(*m_store, clock, std::move(pdf));
    ExportOrder order{std::move(ids), format, path, u"tests"_s};
    return QCoro::waitFor(exporter.run(
        std::move(order), [this](qint64 done, qint64 total) { m_progress.emplace_back(done, total); },
        std::move(stop)));
}

void TestExportConversations::allOfAStoreComeBackInAnotherOne()
{
    auto archived = fullConversation(); // has images by their hashes only, one of which nobody has
    std::erase_if(archived.nodes.back().message.parts, [](const auto &part) {
        const auto *image = std::get_if<ImagePart>(&part);
        return image && image->data.isEmpty() && image->url.isEmpty();
    });
    std::vector<ExchangedConversation> all{chain(u"a"_s, 3), archived, chain(u"empty"_s, 0), chain(u"long"_s, 2500)};
    for (const auto &one : all)
        QVERIFY(*QCoro::waitFor(m_store->import(one.conversation, one.nodes)));
    const QString path = m_folder->path(u"all.json"_s);
    const auto report = exportTo(path, ExportFormat::Json);
    QVERIFY2(report, qPrintable(report ? QString() : report.error().message));
    QCOMPARE(report->conversationCount, 4);
    QCOMPARE(report->files, QStringList{path});
    QVERIFY(report->leftOut.empty());
    QCOMPARE(m_progress.back(), std::pair(qint64(4), qint64(4)));

    FakeConversationStore other;
    ImportConversations importer(other);
    const auto taken = QCoro::waitFor(importer.run(path, {}, {}));
    QVERIFY(taken);
    QCOMPARE(taken->notes, std::vector<ImportNote>());
    QCOMPARE(other.kept.size(), std::size_t(4));
    QVERIFY(other.attachments == m_store->attachments);
    std::ranges::sort(other.kept, {}, [](const auto &one) { return one.conversation.id.value; });
    std::ranges::sort(m_store->kept, {}, [](const auto &one) { return one.conversation.id.value; });
    QVERIFY(other.kept == m_store->kept);
}

void TestExportConversations::onlyThoseAskedForGoOut()
{
    m_store->kept = {chain(u"a"_s, 1), chain(u"b"_s, 1), chain(u"c"_s, 1)};
    const QString path = m_folder->path(u"two.json"_s);
    QVERIFY(exportTo(path, ExportFormat::Json, {{u"c"_s}, {u"a"_s}}));
    QVERIFY(readFile(path).conversations == (std::vector{chain(u"c"_s, 1), chain(u"a"_s, 1)}));
}

void TestExportConversations::oneConversationIsAFileSeveralAreAFolder()
{
    m_store->kept = {chain(u"a"_s, 2), chain(u"b"_s, 1), chain(u"c"_s, 1)};
    m_store->kept[2].conversation.title = u"Chain A"_s; // but for its case the title of another
    const auto one = exportTo(m_folder->path(u"one.md"_s), ExportFormat::Markdown, {{u"a"_s}});
    QVERIFY(one);
    QVERIFY(QFileInfo(m_folder->path(u"one.md"_s)).isFile());
    for (const auto format : {ExportFormat::Markdown, ExportFormat::Html}) {
        const QString folder = m_folder->path(u"several/"_s + exportFormatName(format));
        QVERIFY(exportTo(folder, format));
        const QString end = u'.' + exportFormatName(format);
        QCOMPARE(QDir(folder).entryList(QDir::Files, QDir::Name),
                 (QStringList{u"Chain A (2)"_s + end, u"Chain a"_s + end, u"Chain b"_s + end}));
    }
    QVERIFY(exportTo(m_folder->path(u"several"_s), ExportFormat::Markdown, {{u"b"_s}}));
    QVERIFY(QFileInfo(m_folder->path(u"several/Chain b.md"_s)).isFile());
}

void TestExportConversations::titlesBecomeNamesThatAnySystemTakes_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("name");
    QTest::newRow("plain") << u"Über Äpfel 日本"_s << u"Über Äpfel 日本"_s;
    QTest::newRow("forbidden") << u"a/b\\c:d*e?f\"g<h>i|j"_s << u"a_b_c_d_e_f_g_h_i_j"_s;
    QTest::newRow("lines") << u" a\n\tb "_s << u"a b"_s;
    QTest::newRow("dots") << u"../..."_s << u"_"_s;
    QTest::newRow("an option") << u"--rm -rf"_s << u"rm -rf"_s;
    QTest::newRow("nothing") << u"..."_s << u"conversation"_s;
    QTest::newRow("long") << QString(500, u'x') << QString(80, u'x');
    QTest::newRow("cut in two") << QString(79, u'x') + u"\U0001F600"_s << QString(79, u'x');
}

void TestExportConversations::titlesBecomeNamesThatAnySystemTakes()
{
    QFETCH(QString, title);
    QFETCH(QString, name);
    QCOMPARE(fileNameFor(title), name);
}

void TestExportConversations::filesAreForTheirOwnerAlone()
{
    m_store->kept = {chain(u"a"_s, 1)};
    for (const auto format : {ExportFormat::Json, ExportFormat::Markdown, ExportFormat::Html}) {
        const QString path = m_folder->path(u"a."_s + exportFormatName(format));
        QVERIFY(exportTo(path, format, {{u"a"_s}}));
        const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
        QVERIFY(!(QFile::permissions(path) & others));
    }
}

void TestExportConversations::anAttachmentThatIsGoneIsNamed()
{
    m_store->kept = {chain(u"a"_s, 1)};
    m_store->kept[0].nodes[0].message.parts.push_back(ImagePart{u"image/png"_s, {}, {}, QByteArray(32, 'h')});
    const QString path = m_folder->path(u"a.json"_s);
    const auto report = exportTo(path, ExportFormat::Json);
    QVERIFY(report);
    QCOMPARE(report->leftOut,
             std::vector{(LeftOut{QString::fromLatin1(QByteArray(32, 'h').toHex()), u"The attachment is gone."_s})});
    QVERIFY(readFile(path).conversations == m_store->kept);
}

void TestExportConversations::aConversationThatIsGoneIsNamed()
{
    m_store->kept = {chain(u"a"_s, 1)};
    const auto report = exportTo(m_folder->path(u"a.json"_s), ExportFormat::Json, {{u"gone"_s}, {u"a"_s}});
    QVERIFY(report);
    QCOMPARE(report->conversationCount, 1);
    QCOMPARE(report->leftOut, std::vector{(LeftOut{u"gone"_s, u"There is no conversation gone."_s})});
}

void TestExportConversations::aStopLeavesNoHalfFile()
{
    m_store->kept = {chain(u"a"_s, 1), chain(u"b"_s, 1)};
    std::stop_source stop;
    stop.request_stop();
    const QString path = m_folder->path(u"a.json"_s);
    const auto report = exportTo(path, ExportFormat::Json, {}, {}, stop.get_token());
    QVERIFY(report && report->isCancelled);
    QVERIFY(report->files.isEmpty());
    QVERIFY(QDir(m_folder->path({})).entryList(QDir::Files | QDir::Hidden).isEmpty());
}

void TestExportConversations::aFolderThatCannotBeWrittenIsAnError()
{
    m_store->kept = {chain(u"a"_s, 1)};
    const QString file = m_folder->write("x", u"file"_s);
    for (const auto format : {ExportFormat::Json, ExportFormat::Markdown}) {
        const auto report = exportTo(file + u"/a"_s, format, {{u"a"_s}});
        QVERIFY(!report);
        QCOMPARE(report.error().kind, ErrorKind::Storage);
        QVERIFY2(report.error().message.contains("file/a"_L1), qPrintable(report.error().message));
    }
    QVERIFY(!exportTo(file, ExportFormat::Html)); // a folder is needed
}

void TestExportConversations::ordersThatMakeNoSenseAreErrors()
{
    QCOMPARE(exportTo({}, ExportFormat::Json).error().kind, ErrorKind::InvalidInput);
    QCOMPARE(exportTo(m_folder->path(u"a.pdf"_s), ExportFormat::Pdf).error().kind, ErrorKind::InvalidInput);
    m_store->kept = {chain(u"a"_s, 1)};
    const PdfWriter pdf = [](const Conversation &conversation, const std::vector<MessageNode> &path,
                             QIODevice &device) {
        (void)device.write("PDF of " + conversation.title.toUtf8() + ' ' + QByteArray::number(path.size()));
        return Result<void>();
    };
    const QString path = m_folder->path(u"a.pdf"_s);
    QVERIFY(exportTo(path, ExportFormat::Pdf, {{u"a"_s}}, pdf));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("PDF of Chain a 1"));
}

void TestExportConversations::everyFormatHasAName()
{
    for (const auto format : {ExportFormat::Json, ExportFormat::Markdown, ExportFormat::Html, ExportFormat::Pdf})
        QCOMPARE(exportFormatFromName(QString(exportFormatName(format))), std::optional(format));
    QVERIFY(!exportFormatFromName(u"docx"_s));
}

QTEST_GUILESS_MAIN(TestExportConversations)
#include "tst_exportconversations.moc"
