// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/VisibleText.h"

namespace oriel {

void appendVisible(QChar sign, QString &out)
{
    const char16_t code = sign.unicode();
    if (code == 0x7F || (code < 0x20 && code != '\t' && code != '\n')) {
        out += u'^';
        out += QChar(char16_t(code ^ 0x40));
    } else if (code >= 0x80 && code < 0xA0) {
        out += QChar::ReplacementCharacter; // C1: some terminals obey these too
    } else {
        out += sign;
    }
}

QString visibleText(QStringView text)
{
    QString out;
    out.reserve(text.size());
    for (const QChar sign : text) {
        const char16_t code = sign.unicode();
        const bool turns = (code >= 0x202A && code <= 0x202E) || (code >= 0x2066 && code <= 0x2069);
        appendVisible(turns ? QChar(QChar::ReplacementCharacter) : sign, out);
    }
    return out;
}

} // namespace oriel
