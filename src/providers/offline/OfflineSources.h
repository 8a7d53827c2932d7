// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ChatRequest.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace oriel {

//! A text that the offline assistant may quote.
struct OfflineSource {
    QString name; //!< "manual.md", "your earlier message"
    QString text;
    std::optional<int> number = {}; //!< of what a search has found for the question

    bool operator==(const OfflineSource &) const = default;
};

//! What a request asks, and from what it can be answered.
struct OfflineQuestion {
    QString question;
    std::vector<OfflineSource> sources; //!< documents first, as they came; then what was said before
    QStringList unreadable; //!< names of attachments that have no text

    bool operator==(const OfflineQuestion &) const = default;
};

//! Takes \a request apart. Of a long message the last sentence that asks is the question, and the rest a source.
[[nodiscard]] OfflineQuestion offlineQuestion(const ChatRequest &request);

} // namespace oriel
