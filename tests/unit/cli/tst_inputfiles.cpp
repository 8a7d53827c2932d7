// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/InputFiles.h"

#include <QTemporaryDir>
#include <QTest>

using namespace oriel;
using namespace Qt::StringLiterals;

class tst_InputFiles : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    QString file(const QByteArray &content)
    {
        QFile out(m_folder.filePath(u"name.any"_s));
        if (out.open(QIODevice::WriteOnly))
            out.write(content);
        return out.fileName();
    }

private Q_SLOTS:
    void textIsReadInItsEncoding_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("UTF-8") << u"Grüße"_s.toUtf8();
        QTest::newRow("UTF-8 with mark") << QByteArray("\xEF\xBB\xBF") + u"Grüße"_s.toUtf8();
        QTest::newRow("UTF-16 little") << QByteArray("\xFF\xFEG\0r\0\xFC\0\xDF\0e\0", 12);
        QTest::newRow("UTF-16 big") << QByteArray("\xFE\xFF\0G\0r\0\xFC\0\xDF\0e", 12);
    }
    void textIsReadInItsEncoding()
    {
        QFETCH(const QByteArray, bytes);
        const auto part = fileArgument(u"--file"_s, file(bytes));
        QVERIFY(part);
        QCOMPARE(std::get<FilePart>(*part).text, u"Grüße"_s);
        QCOMPARE(std::get<FilePart>(*part).name, u"name.any"_s);
    }

    void documentsAndSoundsGoAsTheyAre()
    {
        const auto pdf = fileArgument(u"--file"_s, file("%PDF-1.7 and so on\xFF"));
        QCOMPARE(std::get<FilePart>(pdf.value()).mediaType, u"application/pdf"_s);
        const auto wave = fileArgument(u"--file"_s, file(QByteArray("RIFF\0\0\0\0WAVEfmt ", 16)));
        QCOMPARE(std::get<AudioPart>(wave.value()).mediaType, u"audio/wav"_s);
    }

    void imagesAreToldByTheirContent()
    {
        const QByteArray png("\x89PNG\r\n\x1a\n and so on");
        QCOMPARE(std::get<ImagePart>(imageArgument(u"--image"_s, file(png)).value()).mediaType, u"image/png"_s);
        QVERIFY(fileArgument(u"--file"_s, file(png)).error().message.contains(u"--image"_s));
        QVERIFY(imageArgument(u"--image"_s, file("text")).error().message.contains(u"--image"_s));
    }

    void whatIsNotTextIsRefused()
    {
        for (const auto &bytes :
             {QByteArray("a\0b", 3), QByteArray("\xC3\x28"), QByteArray("RIFF"), QByteArray("RIFF\0\0\0", 7)}) {
            const auto part = fileArgument(u"--file"_s, file(bytes));
            if (bytes == "RIFF")
                QVERIFY(part); // four letters
            else
                QCOMPARE(part.error().kind, ErrorKind::InvalidInput);
        }
        QCOMPARE(pipedText("\xFF\x00x").error().kind, ErrorKind::InvalidInput);
    }

    void blankInputIsNone()
    {
        QVERIFY(!pipedText({}).value());
        QVERIFY(!pipedText(" \n\t").value());
        QCOMPARE(pipedText("x").value()->text, u"x"_s);
    }
};

QTEST_GUILESS_MAIN(tst_InputFiles)
#include "tst_inputfiles.moc"
