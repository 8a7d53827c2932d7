// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ConversationStore.h"

namespace oriel {

//! The conversations that a person named, in the order of naming, each once.
struct FoundConversations {
    std::vector<Conversation> conversations;
};

//! \brief Finds conversations by what a person types: the unique beginning of an id, in any case and with or without
//! its dashes, or `last` for the one that was last used.
//!
//! What fits none or several is InvalidInput, and the sentence names what was probably meant.
class ConversationFinder
{
public:
    explicit ConversationFinder(ConversationStore &store);

    [[nodiscard]] QCoro::Task<Result<Conversation>> find(QString word);
    [[nodiscard]] QCoro::Task<Result<FoundConversations>> findAll(QStringList words);

    //! The id as short as it can be typed.
    [[nodiscard]] QCoro::Task<QString> shortId(ConversationId id);

private:
    [[nodiscard]] QCoro::Task<Result<Conversation>> newest();
    [[nodiscard]] QCoro::Task<Result<ConversationIds>> idsFor(QString word);
    [[nodiscard]] QCoro::Task<Error> unknown(QString word);
    [[nodiscard]] QCoro::Task<Error> ambiguous(QString word, ConversationIds candidates);

    ConversationStore &m_store;
};

//! What a person calls it: its title, or that it has none.
[[nodiscard]] QString shownTitle(const QString &title);

} // namespace oriel
