// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/JsonValue.h"

#include <QDateTime>
#include <QString>

namespace oriel {

//! \brief An id for something that comes from elsewhere: the same each time, and nobody else's.
//!
//! A UUID of version 7 (RFC 9562) whose chance is a hash of where it comes from. The ids of the source cannot be kept:
//! ChatGPT uses those of a conversation again in a copy of it.
[[nodiscard]] QString importedId(const QDateTime &at, QStringView source, QStringView key);

//! \brief A time as other programs write it, UTC: seconds or milliseconds since 1970, or ISO 8601.
//!
//! Invalid when it is none of these, or not between 1970 and 2200.
[[nodiscard]] QDateTime importedTime(const JsonValue &json);

//! Stands for the id of something that has none: a hash of what it holds.
[[nodiscard]] QString contentId(const JsonValue &element);

} // namespace oriel
