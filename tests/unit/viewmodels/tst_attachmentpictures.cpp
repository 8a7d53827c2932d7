// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/AttachmentPictures.h"

#include <QBuffer>
#include <QCoroTask>
#include <QGuiApplication>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace oriel;
using namespace Qt::StringLiterals;

namespace {

QByteArray png(int width, int height)
{
    QImage image(width, height, QImage::Format_RGB32);
    image.fill(Qt::red);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    image.save(&buffer, "PNG");
    return bytes;
}

//! A history that keeps one attachment, under the name "aa".
struct OneAttachment {
    QByteArray bytes;

    QCoro::Task<Result<AttachmentBytes>> read(QByteArray sha256)
    {
        if (sha256 != QByteArray::fromHex("aa"))
            co_return std::unexpected(failure(ErrorKind::InvalidInput, u"there is none"_s).error());
        AttachmentBytes found{bytes};
        co_return found;
    }
};

QImage imageOf(const QQuickImageResponse &response)
{
    const std::unique_ptr<QQuickTextureFactory> factory(response.textureFactory());
    return factory ? factory->image() : QImage();
}

} // namespace

class AttachmentPicturesTest : public QObject
{
    Q_OBJECT

    OneAttachment m_store;
    AttachmentPictures m_pictures{[this](const QByteArray &sha256) { return m_store.read(sha256); }};

private Q_SLOTS:
    void anImageIsInTheHistoryOrInItsAddressOrElsewhere()
    {
        QCOMPARE(pictureAddress({u"image/png"_s, {}, {}, QByteArray::fromHex("00ff")}), u"image://attachments/00ff"_s);
        QCOMPARE(pictureAddress({u"image/png"_s, "abc", {}}), u"data:image/png;base64,YWJj"_s);
        QCOMPARE(pictureAddress({{}, {}, u"https://a.example/1.png"_s}), u"https://a.example/1.png"_s);
    }

    void whatIsNoPictureHasNoAddress()
    {
        QVERIFY(pictureAddress({u"image/svg+xml"_s, "<svg/>", {}}).isEmpty());
        QVERIFY(pictureAddress({u"text/html\" onload=\""_s, "x", {}}).isEmpty());
        QVERIFY(pictureAddress({{}, {}, u"file:///etc/passwd"_s}).isEmpty());
        QVERIFY(pictureAddress({u"image/png"_s, {}, {}}).isEmpty());
    }

    void theHistorysPictureIsGivenAsLargeAsItIsAskedFor()
    {
        m_store.bytes = png(400, 200);
        for (const QSize &wanted : {QSize(), QSize(100, 0), QSize(1000, 0)}) {
            const std::unique_ptr<QQuickImageResponse> response(m_pictures.requestImageResponse(u"aa"_s, wanted));
            QSignalSpy finished(response.get(), &QQuickImageResponse::finished);
            QTRY_COMPARE(finished.count(), 1);
            QVERIFY(response->errorString().isEmpty());
            QCOMPARE(imageOf(*response).size(), wanted.width() == 100 ? QSize(100, 50) : QSize(400, 200));
        }
    }

    void whatCannotBeShownSaysSo()
    {
        m_store.bytes = "no picture";
        for (const QString &id : {u"aa"_s, u"bb"_s, u"../etc"_s, u""_s}) {
            const std::unique_ptr<QQuickImageResponse> response(m_pictures.requestImageResponse(id, {}));
            QSignalSpy finished(response.get(), &QQuickImageResponse::finished);
            QTRY_COMPARE(finished.count(), 1);
            QVERIFY(!response->errorString().isEmpty());
            QVERIFY(imageOf(*response).isNull());
        }
    }

    void whoDoesNotWaitMayGo()
    {
        m_store.bytes = png(400, 200);
        for (int i = 0; i < 50; ++i)
            delete m_pictures.requestImageResponse(u"aa"_s, {});
        const std::unique_ptr<QQuickImageResponse> response(m_pictures.requestImageResponse(u"aa"_s, {}));
        QSignalSpy finished(response.get(), &QQuickImageResponse::finished);
        QTRY_COMPARE(finished.count(), 1);
    }
};

int main(int argc, char **argv)
{
    const QGuiApplication application(argc, argv); // pictures need one
    AttachmentPicturesTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_attachmentpictures.moc"
