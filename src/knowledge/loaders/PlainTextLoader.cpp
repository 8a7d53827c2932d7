// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "knowledge/loaders/Loaders.h"
#include "knowledge/loaders/OwnLines.h"

namespace oriel {

namespace {

Read<void> load(SourceFile &file, const DocumentSink &sink, TextBlockKind kind)
{
    const auto text = wholeText(file);
    if (!text)
        return std::unexpected(text.error());
    StructuredText document;
    document.text = text->toUtf8();
    document.blocks = blocksBetweenBlankLines(document.text, kind);
    sink(std::move(document));
    return {};
}

} // namespace

Read<void> loadPlainText(SourceFile &file, const DocumentSink &sink)
{
    return load(file, sink, TextBlockKind::Paragraph);
}

Read<void> loadSourceCode(SourceFile &file, const DocumentSink &sink)
{
    return load(file, sink, TextBlockKind::Code);
}

} // namespace oriel
