// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/MarkdownStyler.h"
#include "cli/VisibleText.h"

#include "Fuzz.h"

#include <algorithm>

using namespace oriel;

namespace {

//! What the terminal would get: of its control characters, only those that set a style.
void checkControls(const QString &shown)
{
    for (qsizetype i = 0; i < shown.size(); ++i) {
        const ushort unit = shown[i].unicode();
        if (unit == 0x1b) {
            qsizetype end = i + 1;
            fuzz::require(end < shown.size() && shown[end] == u'[', "an escape begins a style");
            do
                ++end;
            while (end < shown.size() && (shown[end].isDigit() || shown[end] == u';'));
            fuzz::require(end < shown.size() && shown[end] == u'm', "an escape is a style and nothing else");
            i = end;
            continue;
        }
        fuzz::require((unit >= 0x20 && unit != 0x7f && (unit < 0x80 || unit > 0x9f)) || unit == '\n' || unit == '\t',
                      "control characters are shown, not obeyed");
    }
}

} // namespace

//! The first byte says where the text is cut.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size == 0)
        return 0;
    const QString text = QString::fromUtf8(fuzz::bytes(data + 1, size - 1));
    MarkdownStyler whole;
    const QString shown = whole.feed(text) + whole.finish();
    checkControls(shown);
    const auto cut = std::min<qsizetype>(data[0], text.size());
    MarkdownStyler inPieces;
    QString pieces = inPieces.feed(QStringView(text).first(cut));
    pieces += inPieces.feed(QStringView(text).sliced(cut));
    fuzz::require(pieces + inPieces.finish() == shown, "the cuts make no difference");

    const QString visible = visibleText(text);
    fuzz::require(!visible.contains(u'\x1b'), "nothing of others steers the terminal");
    checkControls(visible);
    return 0;
}
