// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chat/Titles.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace oriel {

namespace {

constexpr int titleSource = 1500; // UTF-16 units of each message: what a title is about is said early

//! At most \c longestTitle units, cut between two words where there is one.
QString clipped(const QString &line)
{
    if (line.size() <= longestTitle)
        return line;
    QString start = line.first(longestTitle - 1);
    if (start.back().isHighSurrogate())
        start.chop(1);
    const auto space = start.lastIndexOf(u' ');
    if (space > longestTitle / 2)
        start.truncate(space);
    return start + u'…';
}

//! The first line of \a text that says something, without the marks that Markdown begins a line with.
QString firstLine(const QString &text)
{
    static const QRegularExpression marks(u"^(#{1,6}|>|[-*+]|`{3}\\w*)(\\s+|$)"_s);
    for (const auto line : QStringView(text).tokenize(u'\n')) {
        const QString simple = line.toString().simplified().remove(marks).trimmed();
        if (!simple.isEmpty())
            return simple;
    }
    return {};
}

} // namespace

QString titleFromFirstWords(const std::vector<MessagePart> &question)
{
    QString text;
    QString name;
    for (const auto &part : question) {
        if (const auto *words = std::get_if<TextPart>(&part); words && text.isEmpty())
            text = firstLine(words->text);
        else if (const auto *file = std::get_if<FilePart>(&part); file && name.isEmpty())
            name = file->name.simplified();
    }
    return clipped(text.isEmpty() ? name : text);
}

ChatRequest titleRequest(const QString &model, const QString &question, const QString &answer)
{
    ChatRequest request;
    request.model = model;
    request.system =
        u"You give conversations titles. Answer with one title of at most six words, in the language of the "
        "conversation, without quotation marks, and with nothing else."_s;
    request.messages.push_back(textMessage(
        Role::User,
        u"Question:\n%1\n\nAnswer:\n%2\n\nTitle:"_s.arg(question.left(titleSource), answer.left(titleSource))));
    request.parameters.maxTokens = titleTokens;
    request.purpose.feature = Feature::Title;
    return request;
}

QString titleFromModel(const QString &words)
{
    static const QRegularExpression label(u"^(title|titel|titre|título)\\s*:\\s*"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression wrapping(u"^[\"'“”„«»‘’*_`\\s]+|[\"'“”„«»‘’*_`\\s.。]+$"_s);
    QString line = firstLine(words).remove(wrapping);
    line.remove(label).remove(wrapping);
    return clipped(line);
}

} // namespace oriel
