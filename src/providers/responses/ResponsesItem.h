// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace oriel {

//! \file
//! Raw items of the Responses API, as they are kept for the next request.

//! OpaquePart::format of this protocol.
inline const QString responsesFormat = QStringLiteral("openai-responses");

//! Whether \a json is an item of \a type.
[[nodiscard]] bool isItemOfType(QByteArrayView json, QByteArrayView type);

//! \brief The bytes of an image_generation_call without its "result", which the message keeps as an image already.
//! Unchanged when \a image is not what the result says.
[[nodiscard]] QByteArray withoutImageResult(QByteArrayView item, const QByteArray &image);
//! What withoutImageResult() took out put back; any other item as it is.
[[nodiscard]] QByteArray withImageResult(const QByteArray &item, const QByteArray &image);

} // namespace oriel
