// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/MarkdownBlocks.h"
#include "text/SearchQuery.h"

#include <QFuture>
#include <QStringList>

#include <limits>
#include <stop_token>
#include <vector>

namespace oriel {

//! \file
//! \brief Where the words that somebody looks for stand in a message as it is shown. Tests: tst_foundplaces.

//! In the text document that shows \a block, see BlockDocument; in order, at most \a limit.
[[nodiscard]] std::vector<TextStretch> foundPlaces(const MarkdownBlock &block, const SearchQuery &query,
                                                   std::size_t limit = std::numeric_limits<std::size_t>::max());

//! How many there are in a message.
[[nodiscard]] int countFound(const QString &markdown, const SearchQuery &query);

//! The same for many messages, on another thread; fewer counts where \a stop was requested.
[[nodiscard]] QFuture<std::vector<int>> countFoundElsewhere(QStringList messages, SearchQuery query,
                                                            std::stop_token stop);

} // namespace oriel
