// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Conversation.h"
#include "domain/MessageNode.h"

#include <vector>

namespace oriel {

//! What a page of HTML is for.
enum class HtmlUse {
    Browser, //!< a whole page: light and dark, folded reasoning, images in it
    Paper, //!< for QTextDocument, which knows less of HTML and folds nothing
};

//! \brief A conversation as one page that needs nothing else: the messages of \a path with roles, times and models.
//!
//! Nothing in it is loaded from anywhere and nothing runs; HTML in a message is shown as text. Tests:
//! tst_conversationhtml.
[[nodiscard]] QString conversationToHtml(const Conversation &conversation, const std::vector<MessageNode> &path,
                                         HtmlUse use = HtmlUse::Browser);

} // namespace oriel
