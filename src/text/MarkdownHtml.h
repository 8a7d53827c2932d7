// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace oriel {

//! What a line break inside a paragraph of Markdown is.
enum class MarkdownBreaks {
    Blank, //!< as in a document: what models write
    Line, //!< as in a chat: what people type
};

//! \brief \a markdown (GitHub's: CommonMark with tables, task lists, strikethrough and autolinks) as a piece of HTML.
//!
//! What comes out is safe to show: raw HTML is shown as text, images are links to where they are (nothing is loaded),
//! and only links to http, https and mailto are links. Any thread. Text that is made to take hours is shown as it is.
[[nodiscard]] QString markdownToHtml(const QString &markdown, MarkdownBreaks breaks = MarkdownBreaks::Blank);

//! Whether \a url begins with http:, https: or mailto:.
[[nodiscard]] bool isHarmlessLink(QStringView url);

} // namespace oriel
