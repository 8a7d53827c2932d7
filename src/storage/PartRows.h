// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/PartBytes.h"
#include "domain/PartGrowth.h"
#include "storage/Row.h"

#include <QVariantList>

namespace oriel {

//! \file
//! \brief Message parts as rows of the tables `part` and `delta`, which share these columns. Tests: tst_partrows.
//!
//! \verbatim
//! kind         text        name    media_type  reference  data          signature  flag        range
//! text         text                                                     signature
//! reasoning    text                                       redactedData  signature  isSummary
//! image                            mediaType   url        (data)
//! file         text        name    mediaType              (data)
//! audio        transcript          mediaType              (data)
//! tool_call                name                id         arguments     signature  isComplete
//! tool_result  content     name                callId                              isError
//! citation     quote       title               url                                             start, end
//! source       text        document  place      path      page          headings   number           lines
//! opaque                   format                         json
//! \endverbatim
//! The bytes in brackets are files beside the database in `part`, named by the column `attachment`, and inline in
//! `delta`. What a part does not say is NULL.

//! The columns, in the order of partValues() and of partFromRow().
inline constexpr char partColumns[] =
    "kind, text, name, media_type, reference, data, signature, flag, range_start, range_end, attachment";
inline constexpr int partColumnCount = 11;

//! The bytes of images, files and audio are in \c data.
[[nodiscard]] QVariantList partValues(const MessagePart &part);

//! A kind that a newer version wrote is an OpaquePart of the format "oriel:" and its name: shown by nobody, sent to
//! nobody, lost by nobody.
//! \param first  the column of \c kind
[[nodiscard]] MessagePart partFromRow(const Row &row, int first);

} // namespace oriel
