// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/CodeHighlighter.h"

#include "Fuzz.h"

#include <cstring>

using namespace oriel;

namespace {

void checkSpans(const QString &code, const QString &language)
{
    static CodeHighlighter highlighter;
    const auto spans = highlighter.highlight(code, language);
    fuzz::require(spans.empty() || !codeRulesFile(language).isEmpty(), "an unknown language has no colours");
    qsizetype end = 0;
    for (const auto &span : spans) {
        fuzz::require(span.start >= end && span.length > 0, "spans are in order");
        end = span.start + span.length;
        fuzz::require(end <= code.size(), "spans are inside of the code");
        fuzz::require(!QStringView(code).sliced(span.start, span.length).contains(u'\n'), "a span ends in its line");
    }
}

} // namespace

//! A block of code as it stands in an answer: its language to the end of the first line, then the code.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const auto input = fuzz::bytes(data, size);
    const auto lineEnd = input.indexOf('\n');
    if (lineEnd < 0)
        return 0;
    const QString language = QString::fromUtf8(input.first(lineEnd));
    const auto code = input.sliced(lineEnd + 1);
    // As UTF-8, and as any units, halves of pairs among them.
    QString units(code.size() / 2, Qt::Uninitialized);
    std::memcpy(units.data(), code.data(), std::size_t(units.size()) * sizeof(QChar));
    checkSpans(QString::fromUtf8(code), language);
    checkSpans(units, language);
    return 0;
}
