// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/tokens/FileTokenizer.h"

#include "Fuzz.h"

using namespace oriel;

//! A tokenizer's file, in either format; one that is read counts some texts.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const auto tokenizer = FileTokenizer::parse(fuzz::bytes(data, size));
    if (!tokenizer) {
        fuzz::require(tokenizer.error().kind == ErrorKind::InvalidInput, "what cannot be used is InvalidInput");
        fuzz::require(!tokenizer.error().message.isEmpty(), "and is told");
        return 0;
    }
    for (const QStringView text :
         {QStringView(), QStringView(u"Some words, 123 <|x|> a\u0301 \u5B57\n\n  end\U0001F600"),
          QStringView(u"aaaaaaaaaa\xD83D")}) {
        fuzz::require((*tokenizer)->count(text) >= 0, "a count is none or more");
        fuzz::require((*tokenizer)->countWithSpecialTokens(text) >= 0, "a count is none or more");
    }
    return 0;
}
