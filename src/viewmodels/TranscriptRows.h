// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/MessageNode.h"
#include "viewmodels/TranscriptModel.h"

namespace oriel {

//! \file
//! \brief From messages as they are kept to rows as they are shown. Tests: tst_transcriptrows.

//! Where views find the images among \a parts.
[[nodiscard]] QStringList picturesOf(const std::vector<MessagePart> &parts);

//! What the person asked, and the names of what went with it.
[[nodiscard]] TranscriptRow questionRow(const QString &text, const QStringList &attachments = {},
                                        const QStringList &pictures = {});

//! What a person calls the files and images among \a parts.
[[nodiscard]] QStringList namesOf(const std::vector<MessagePart> &parts);

//! An answer; one that has not ended is waiting or growing.
//! \param author    as authorName() gives it
//! \param asked     who was asked, for the words about an error
//! \param remarks   sentences that stand before its own note
[[nodiscard]] TranscriptRow answerRow(const MessageNode &answer, const QString &author, const Origin &asked,
                                      const QStringList &remarks = {});

//! A piece of a path, in order.
//! \param isEnd  it holds the path's last message: only that can be asked for again
[[nodiscard]] std::vector<TranscriptRow> transcriptRows(const std::vector<MessageNode> &path, const Origin &asked,
                                                        bool isEnd = true);

//! "Assistant · tiny"
[[nodiscard]] QString authorName(const QString &model);

} // namespace oriel
