// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/tokens/OpenAiTokenizer.h"
#include "text/tokens/StreamedTokenCount.h"

#include "Fuzz.h"

#include <algorithm>

using namespace oriel;

//! The first byte says where the text is cut when it streams.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size == 0)
        return 0;
    const auto bytes = fuzz::bytes(data + 1, size - 1);
    const QString text = QString::fromUtf8(bytes);
    for (const auto encoding : {OpenAiEncoding::Cl100k, OpenAiEncoding::O200k}) {
        const auto &tokenizer = OpenAiTokenizer::builtIn(encoding);
        fuzz::require(tokenizer.count(bytes) <= bytes.size(), "a token has a byte at least");
        const qint64 whole = tokenizer.count(text);
        fuzz::require(tokenizer.countWithSpecialTokens(text) <= whole, "a special token is one");
        StreamedTokenCount streamed(tokenizer);
        const auto cut = std::min<qsizetype>(data[0], text.size());
        streamed.append(QStringView(text).first(cut));
        streamed.append(QStringView(text).sliced(cut));
        fuzz::require(streamed.finish() == whole, "streaming ends with the count of the whole");
    }
    return 0;
}
