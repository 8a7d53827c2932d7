// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "knowledge/TextBuilder.h"

#include <QByteArray>

namespace oriel {

//! What of a page counts as its content.
enum class HtmlScope {
    Page, //!< of the web: without menus, headers, footers, adverts and what is hidden
    Whole, //!< of a book or a letter: all that is shown
};

//! \brief Adds what a reader sees of \a html, with its structure; title, author, language and date to the metadata
//! where they are empty.
//!
//! What is nested deeper than any page is left out.
void appendHtml(const QByteArray &utf8, HtmlScope scope, TextBuilder &builder);

//! The character set that a page names at its beginning; empty for none.
[[nodiscard]] QByteArray htmlCharset(QByteArrayView start);

} // namespace oriel
