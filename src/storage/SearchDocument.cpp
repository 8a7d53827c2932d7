// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/SearchDocument.h"

#include "text/CodeBlocks.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace oriel {

namespace {

constexpr char16_t firstRole = 0xE010;
constexpr QChar hasCode(0xE014);
constexpr QChar inConversation(0xE015);
constexpr QChar byModel(0xE016);
constexpr qsizetype maximumModelLength = 200; // SQLite's longest term is 32,768 bytes

class TextsOfPart
{
public:
    PartTexts operator()(const TextPart &part) const { return {part.text, {}}; }
    PartTexts operator()(const ReasoningPart &part) const { return {part.text, {}}; }
    PartTexts operator()(const ImagePart &) const { return {}; }
    PartTexts operator()(const FilePart &part) const { return {part.text, part.name}; }
    PartTexts operator()(const AudioPart &part) const { return {part.transcript, {}}; }
    PartTexts operator()(const ToolCallPart &) const { return {}; }
    PartTexts operator()(const ToolResultPart &part) const { return {part.content, {}}; }
    PartTexts operator()(const CitationPart &part) const
    {
        return part.source ? PartTexts() : PartTexts{part.quote, part.title}; // documents have an index of their own
    }
    PartTexts operator()(const OpaquePart &) const { return {}; }
};

bool isCode(const MessagePart &part)
{
    const auto *text = std::get_if<TextPart>(&part);
    return text && hasCodeBlock(text->text);
}

} // namespace

PartTexts textsOf(const MessagePart &part)
{
    return std::visit(TextsOfPart(), part);
}

QString roleFacet(Role role)
{
    return QChar(char16_t(firstRole + int(role)));
}

QString codeFacet()
{
    return hasCode;
}

QString conversationFacet(qint64 key)
{
    return inConversation + QString::number(key, 36);
}

QString modelFacet(const QString &model)
{
    const QString folded = foldedForComparison(QString::fromUtf8(model.toUtf8())).left(maximumModelLength);
    return byModel + QString::fromLatin1(folded.toUtf8().toHex());
}

SearchDocument searchDocument(qint64 conversation, Role role, const QString &model,
                              const std::vector<MessagePart> &parts)
{
    SearchDocument document;
    for (const auto &part : parts) {
        const auto texts = textsOf(part);
        appendIndexWords(document.words, texts.text);
        appendIndexWords(document.words, texts.name);
    }
    QStringList facets{roleFacet(role), conversationFacet(conversation)};
    if (!model.isEmpty())
        facets << modelFacet(model);
    if (std::ranges::any_of(parts, isCode))
        facets << codeFacet();
    document.facets = facets.join(u' ');
    return document;
}

} // namespace oriel
