// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace oriel {

//! \file
//! \brief What a text may be, seen by its beginning.
//! \param isWhole  whether \a start is all of it

//! SubRip or WebVTT.
[[nodiscard]] bool isSubtitles(const QString &start);
//! A letter with its headers.
[[nodiscard]] bool isEmail(const QString &start);
//! One value of JSON.
[[nodiscard]] bool isJson(const QString &start, bool isWhole);
//! Lines with as many commas, semicolons, tabs or bars each.
//! \param isNamed  its name says that it is a table: two columns are enough then
[[nodiscard]] bool isTable(const QString &start, bool isWhole, bool isNamed);

} // namespace oriel
