// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/AttachmentPictures.h"

#include <QBuffer>
#include <QCoroTask>
#include <QImageReader>
#include <QMutex>
#include <QThreadPool>

using namespace Qt::StringLiterals;

namespace oriel {

namespace {

constexpr qsizetype mostInAddress = 16 * 1024 * 1024; // bytes

//! Between who waits for a picture and who makes it: either may go first.
class Answer
{
public:
    explicit Answer(QQuickImageResponse *response)
        : m_response(response)
    {
    }

    void forget()
    {
        const QMutexLocker lock(&m_mutex);
        m_response = nullptr;
    }

    void give(const QImage &image, const QString &error)
    {
        const QMutexLocker lock(&m_mutex);
        m_image = image;
        m_error = error;
        if (m_response)
            QMetaObject::invokeMethod(m_response, &QQuickImageResponse::finished, Qt::QueuedConnection);
    }

    [[nodiscard]] QImage image() const
    {
        const QMutexLocker lock(&m_mutex);
        return m_image;
    }

    [[nodiscard]] QString error() const
    {
        const QMutexLocker lock(&m_mutex);
        return m_error;
    }

private:
    mutable QMutex m_mutex;
    QQuickImageResponse *m_response;
    QImage m_image;
    QString m_error;
};

class Response : public QQuickImageResponse
{
public:
    Response()
        : m_answer(std::make_shared<Answer>(this))
    {
    }
    ~Response() override { m_answer->forget(); }

    [[nodiscard]] const std::shared_ptr<Answer> &answer() const { return m_answer; }
    QQuickTextureFactory *textureFactory() const override
    {
        return QQuickTextureFactory::textureFactoryForImage(m_answer->image());
    }
    QString errorString() const override { return m_answer->error(); }

private:
    std::shared_ptr<Answer> m_answer;
};

void decode(const QByteArray &bytes, const QSize &wanted, Answer &answer)
{
    QByteArray copy = bytes;
    QBuffer buffer(&copy);
    QImageReader reader(&buffer);
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    const bool isWider = wanted.width() > 0 && size.width() > wanted.width();
    if (isWider)
        reader.setScaledSize(size.scaled(wanted.width(), size.height(), Qt::KeepAspectRatio));
    const QImage image = reader.read();
    answer.give(image, image.isNull() ? reader.errorString() : QString());
}

QCoro::Task<void> fetch(AttachmentPictures::Read read, QByteArray sha256, QSize wanted, std::shared_ptr<Answer> answer)
{
    auto bytes = co_await read(std::move(sha256));
    if (!bytes) {
        answer->give({}, bytes.error().message);
        co_return;
    }
    QThreadPool::globalInstance()->start(
        [data = std::move(bytes->data), wanted, answer] { decode(data, wanted, *answer); });
}

} // namespace

QString pictureAddress(const ImagePart &image)
{
    const QStringList shown{u"image/png"_s, u"image/jpeg"_s, u"image/gif"_s, u"image/webp"_s};
    if (!image.url.isEmpty())
        return image.url.startsWith("http"_L1) ? image.url : QString();
    if (!shown.contains(image.mediaType))
        return {};
    if (!image.sha256.isEmpty())
        return u"image://attachments/"_s + QString::fromLatin1(image.sha256.toHex());
    if (image.data.isEmpty() || image.data.size() > mostInAddress)
        return {};
    return u"data:%1;base64,%2"_s.arg(image.mediaType, QString::fromLatin1(image.data.toBase64()));
}

AttachmentPictures::AttachmentPictures(Read read)
    : m_read(std::move(read))
{
}

QQuickImageResponse *AttachmentPictures::requestImageResponse(const QString &id, const QSize &requestedSize)
{
    auto response = std::make_unique<Response>();
    QMetaObject::invokeMethod(
        &m_place,
        [this, sha256 = QByteArray::fromHex(id.toLatin1()), requestedSize, answer = response->answer()] {
            fetch(m_read, sha256, requestedSize, answer);
        },
        Qt::QueuedConnection);
    return response.release(); // the engine deletes it
}

} // namespace oriel
