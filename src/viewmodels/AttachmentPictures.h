// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ConversationStore.h"

#include <QQuickAsyncImageProvider>

namespace oriel {

//! Where views find the picture of \a image: in the history, in the address itself, or, as the model named it,
//! somewhere else. Empty for what is no picture that is shown (PNG, JPEG, GIF, WebP).
[[nodiscard]] QString pictureAddress(const ImagePart &image);

//! \brief Gives views the pictures that the history keeps: "image://attachments/" and the SHA-256 of the bytes, in hex.
//!
//! Made on the main thread; an engine owns it, and calls it from a thread of its own. Bytes are read there and
//! decoded on another thread, no larger than they are asked for. Tests: tst_attachmentpictures.
class AttachmentPictures : public QQuickAsyncImageProvider
{
public:
    //! As ConversationStore::attachment().
    using Read = std::function<QCoro::Task<Result<AttachmentBytes>>(QByteArray sha256)>;

    explicit AttachmentPictures(Read read);

    QQuickImageResponse *requestImageResponse(const QString &id, const QSize &requestedSize) override;

private:
    Read m_read;
    QObject m_place; //!< on the main thread, where the store is asked
};

} // namespace oriel
