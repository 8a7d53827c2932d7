// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/OptionParser.h"
#include "core/Result.h"
#include "text/JsonValue.h"

namespace oriel {

//! \file
//! \brief What the subcommands of `oriel-cli docs` read alike.

//! The collection of documents that are added to none by name.
inline constexpr QLatin1StringView defaultCollection("documents");

void addCollectionOption(QCommandLineParser &parser, const QString &help);

//! The one that --collection names, or none.
[[nodiscard]] QStringList namedCollections(const QCommandLineParser &parser);

//! A whole number from 1; \a otherwise without the option. InvalidInput for what is none.
[[nodiscard]] Result<int> numberOption(const QCommandLineParser &parser, const QString &name, int otherwise);

//! An id as files of lines give it, a text or a whole number; empty for what is neither.
[[nodiscard]] QString idText(const JsonValue &id);

} // namespace oriel
