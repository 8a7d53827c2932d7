// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "knowledge/TokenMeasure.h"

namespace oriel {

namespace {

constexpr int quartersInToken = 4;

//! What the character that begins with \a lead costs, in quarters of a token. Two bytes: accents, Greek, Cyrillic,
//! Arabic, Hebrew; three: the scripts of India at first, then Thai, then East Asia's; four: signs and rare characters.
int quartersOf(uchar lead)
{
    if (lead < 0xe0)
        return 2;
    return lead < 0xf0 ? quartersInToken : 2 * quartersInToken;
}

bool isWord(uchar byte)
{
    return (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z') || (byte >= '0' && byte <= '9');
}

} // namespace

int tokensIn(QByteArrayView utf8)
{
    qint64 quarters = 0;
    int run = 0; // quarters of the word that is open
    const auto endRun = [&] {
        quarters += run == 0 ? 0 : std::max(run, quartersInToken);
        run = 0;
    };
    for (const char sign : utf8) {
        const auto byte = uchar(sign);
        if (byte < 0x80 && isWord(byte)) {
            run += byte <= '9' ? 2 : 1; // of digits two make a token, not four
        } else if (byte < 0x80) {
            endRun();
            quarters += byte <= ' ' ? 0 : quartersInToken;
        } else if (byte >= 0xc0) {
            endRun();
            quarters += quartersOf(byte);
        }
    }
    endRun();
    return int((quarters + quartersInToken - 1) / quartersInToken);
}

} // namespace oriel
