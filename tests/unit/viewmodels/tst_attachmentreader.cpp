// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/AttachmentReader.h"

#include <QBuffer>
#include <QCoroTask>
#include <QImage>
#include <QTemporaryDir>
#include <QTest>

using namespace oriel;
using namespace Qt::StringLiterals;

class TestAttachmentReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textIsSentAsText();
    void anImageIsSentAsAnImage();
    void whatIsNeitherIsRefusedByItsName_data();
    void whatIsNeitherIsRefusedByItsName();
    void whatIsTooLargeIsRefused();
    void whatIsSearchedAndWhatIsSent_data();
    void whatIsSearchedAndWhatIsSent();

private:
    [[nodiscard]] QString write(const QString &name, const QByteArray &bytes)
    {
        QFile file(m_folder.filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? file.fileName() : QString();
    }

    QTemporaryDir m_folder;
};

void TestAttachmentReader::textIsSentAsText()
{
    const auto read = readAttachment(write(u"a.txt"_s, "gr\xc3\xbc\xc3\x9f"));
    QVERIFY(read);
    QCOMPARE(std::get<FilePart>(read->part).text, u"grüß"_s);
    QCOMPARE(read->name, u"a.txt"_s);
    QCOMPARE(read->fate, u"Sent as text, 6 bytes"_s);
    const auto wide = readAttachment(write(u"b.txt"_s, QByteArray("\xff\xfeh\0i\0", 6)));
    QVERIFY(wide);
    QCOMPARE(std::get<FilePart>(wide->part).text, u"hi"_s);
}

void TestAttachmentReader::anImageIsSentAsAnImage()
{
    QImage image(3, 2, QImage::Format_RGB32);
    image.fill(Qt::red);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QVERIFY(buffer.open(QIODevice::WriteOnly) && image.save(&buffer, "PNG"));
    const auto read = readAttachment(write(u"a.png"_s, bytes));
    QVERIFY(read);
    QCOMPARE(std::get<ImagePart>(read->part).mediaType, u"image/png"_s);
    QCOMPARE(std::get<ImagePart>(read->part).data, bytes);
    QVERIFY2(read->fate.startsWith(u"Sent as an image, 3 × 2, "_s), qPrintable(read->fate));
}

void TestAttachmentReader::whatIsNeitherIsRefusedByItsName_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("zeros") << QByteArray("a\0b", 3);
    QTest::newRow("no UTF-8") << QByteArray("\xe4\xf6\xfc");
    QTest::newRow("a damaged image") << QByteArray("\x89PNG\r\n\x1a\nnothing");
    QTest::newRow("nothing") << QByteArray();
}

void TestAttachmentReader::whatIsNeitherIsRefusedByItsName()
{
    QFETCH(const QByteArray, bytes);
    const auto read = readAttachment(write(u"odd.bin"_s, bytes));
    QVERIFY(!read);
    QVERIFY2(read.error().message.startsWith(u"“odd.bin” is "_s), qPrintable(read.error().message));
    QVERIFY(!readAttachment(m_folder.path()));
    QVERIFY(!readAttachment(m_folder.filePath(u"missing"_s)));
}

void TestAttachmentReader::whatIsTooLargeIsRefused()
{
    const auto read = readAttachment(write(u"big.txt"_s, QByteArray(largestTextBytes + 1, 'x')));
    QVERIFY(!read);
    QVERIFY2(read.error().message.contains(u"is too large"_s), qPrintable(read.error().message));
}

void TestAttachmentReader::whatIsSearchedAndWhatIsSent_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("isSearched");
    QTest::addRow("text") << QByteArray("gr\xc3\xbc\xc3\x9f") << false;
    QTest::addRow("as long as it may be") << QByteArray(largestWholeTextBytes, 'x') << false;
    QTest::addRow("longer") << QByteArray(largestWholeTextBytes + 1, 'x') << true;
    QTest::addRow("PDF") << QByteArray("%PDF-1.4\n\xe2\xe3\xcf\xd3\n") << true;
    QTest::addRow("archive of a letter") << QByteArray("PK\x03\x04\0\0", 6) << true;
    QTest::addRow("image") << QByteArray("\x89PNG\r\n\x1a\nnothing") << false;
    QTest::addRow("nothing") << QByteArray() << false; // refused, and why
}

void TestAttachmentReader::whatIsSearchedAndWhatIsSent()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const bool, isSearched);
    QCOMPARE(QCoro::waitFor(isForSearching(write(u"some.thing"_s, bytes))), isSearched);
    QVERIFY(QCoro::waitFor(isForSearching(m_folder.path())));
    QVERIFY(!QCoro::waitFor(isForSearching(m_folder.filePath(u"missing"_s))));
}

QTEST_GUILESS_MAIN(TestAttachmentReader)
#include "tst_attachmentreader.moc"
