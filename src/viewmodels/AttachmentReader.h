// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"
#include "domain/Message.h"

#include <QCoroTask>

namespace oriel {

//! \file
//! \brief What can go with a message: text and images. Tests: tst_attachmentreader.

inline constexpr qint64 largestTextBytes = 1024 * 1024;
inline constexpr qint64 largestWholeTextBytes = 128 * 1024; //!< what is larger is better searched than sent
inline constexpr qint64 largestImageBytes = 10 * 1024 * 1024;
inline constexpr qsizetype longestPaste = 16 * 1024; //!< UTF-16 units: longer text becomes a file

//! Something that goes with a message, and what the person should know of it.
struct Attachment {
    MessagePart part;
    QString name;
    QString fate; //!< "Sent as text, 12 kB": what will happen to it

    bool operator==(const Attachment &) const = default;
};

//! The file at \a path. InvalidInput, with a sentence that names it: it is neither text nor an image that models read,
//! or too large. Any thread.
[[nodiscard]] Result<Attachment> readAttachment(const QString &path);
//! The same, read on another thread.
QCoro::Task<Result<Attachment>> readAttachmentElsewhere(QString path);

//! \brief Whether what is at \a path is to be searched for each question, and not sent with one: a folder, a text that
//! is larger than \c largestWholeTextBytes, and a file that is neither text nor an image. Reads the beginning on
//! another thread.
QCoro::Task<bool> isForSearching(QString path);

//! A long text that was pasted.
[[nodiscard]] Attachment attachmentOfText(const QString &name, const QString &text);
//! An image, as the bytes of its file. InvalidInput as above.
[[nodiscard]] Result<Attachment> attachmentOfImage(const QString &name, const QByteArray &bytes);
//! What is in a message already.
[[nodiscard]] Attachment attachmentOf(const MessagePart &part);

} // namespace oriel
