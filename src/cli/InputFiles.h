// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"
#include "domain/Message.h"

namespace oriel {

//! \brief A file that the person names on the command line, as a part of the question.
//!
//! \param argument  "--file", for the sentence about what is wrong
//! Text in UTF-8 or UTF-16 becomes text, PDF and audio go as they are. Storage when it is missing or cannot be read;
//! InvalidInput when it is empty or nothing that a model reads.
[[nodiscard]] Result<MessagePart> fileArgument(const QString &argument, const QString &path);

//! Likewise for PNG, JPEG, GIF and WebP, told by their content.
[[nodiscard]] Result<MessagePart> imageArgument(const QString &argument, const QString &path);

//! The text of a file that the person names, or of bytes that were piped in: as it is, blank or empty too. Storage when
//! the file is missing or cannot be read; InvalidInput when it is not text.
[[nodiscard]] Result<QString> textFile(const QString &path);
[[nodiscard]] Result<QString> pipedTextAsItIs(const QByteArray &bytes);

//! Piped text. Absent when it is blank; InvalidInput when it is not text.
[[nodiscard]] Result<std::optional<FilePart>> pipedText(const QByteArray &bytes);

} // namespace oriel
