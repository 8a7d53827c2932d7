// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QSet>

namespace oriel {

//! \brief The names of the members of the object with which a JSON text begins, or its first element.
//!
//! \param head  the beginning of the text; what is cut off at its end is not among them
[[nodiscard]] QSet<QByteArray> firstMembers(QByteArrayView head);

//! What the beginning of a file is, as far as it tells.
enum class HeadKind {
    NoJson,
    OtherJson, //!< without conversations
    Conversations, //!< of ChatGPT, of Claude
    OrielConversations, //!< Oriel's own
};

[[nodiscard]] HeadKind kindOfHead(QByteArrayView head);

} // namespace oriel
