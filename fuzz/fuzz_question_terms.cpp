// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "knowledge/index/LexicalTerms.h"
#include "knowledge/Language.h"
#include "knowledge/QuestionTerms.h"

#include "Fuzz.h"

using namespace oriel;

//! What a person asks of documents.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const LanguageStemmers stemmers = stemmersOf({QStringLiteral("en"), QStringLiteral("de"), QString()});
    const QString text = QString::fromUtf8(fuzz::bytes(data, size));
    (void)guessedLanguage(text);
    for (const auto &[language, stemmer] : stemmers) {
        for (const auto &term : lexicalTerms(text, stemmer)) {
            fuzz::require(!term.term.isEmpty(), "a term has letters");
            fuzz::require(term.place.start >= 0 && term.place.length > 0
                              && term.place.start + term.place.length <= text.size(),
                          "a term's place is inside of the text");
        }
    }
    const auto question = understood(text, stemmers);
    fuzz::require(question ? !question->terms.empty() : !question.error().message.isEmpty(),
                  "a question has terms, or it is told that it has none");
    if (question)
        (void)hasPhrases(*question, text);
    return 0;
}
