// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "knowledge/loaders/HtmlText.h"
#include "knowledge/loaders/Loaders.h"
#include "knowledge/reading/TextDecoding.h"

namespace oriel {

Read<void> loadHtml(SourceFile &file, const DocumentSink &sink)
{
    const auto bytes = file.bytes();
    if (!bytes)
        return std::unexpected(bytes.error());
    if (bytes->size() > file.limits().textBytes)
        return unread(ReadFault::TooMuchText);
    const auto text = decodedText(*bytes, htmlCharset(*bytes));
    if (!text)
        return std::unexpected(text.error());
    TextBuilder builder;
    const QByteArray utf8 = text->toUtf8();
    appendHtml(utf8, HtmlScope::Page, builder);
    if (builder.isEmpty())
        appendHtml(utf8, HtmlScope::Whole, builder); // what is all menu is read as it is
    if (builder.isEmpty())
        return unread(ReadFault::NoText);
    sink(builder.take());
    return {};
}

} // namespace oriel
