// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/AnswerWords.h"

#include "core/Logging.h"
#include "core/Sentences.h"
#include "domain/CitationMarks.h"
#include "viewmodels/MoneyWords.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace oriel {

namespace {

QString tr(const char *text, std::nullptr_t = nullptr, int count = -1)
{
    return QCoreApplication::translate("AnswerWords", text, nullptr, count);
}

QString wordsForReason(FinishReason reason)
{
    switch (reason) {
    case FinishReason::Complete:
    case FinishReason::ToolCall: return {};
    case FinishReason::Length: return tr("The answer reached its length limit and ends here.");
    case FinishReason::ContentFilter: return tr("The provider's content filter ended the answer.");
    case FinishReason::Refusal: return tr("The model declined to go on.");
    case FinishReason::Cancelled: return tr("Stopped by you.");
    }
    Q_UNREACHABLE();
}

} // namespace

QString factsOf(const MessageNode &answer)
{
    const QLocale locale;
    const auto &usage = answer.message.usage;
    QStringList facts;
    if (usage && usage->completion) {
        const QString tokens = tr("%Ln tokens", nullptr, int(*usage->completion));
        facts << (usage->isEstimated ? u'~' + tokens : tokens);
    }
    if (answer.timeToFirstToken)
        facts
            << tr("%1 s to first token").arg(locale.toString(double(answer.timeToFirstToken->count()) / 1000, 'f', 1));
    if (usage && usage->cost && *usage->cost > Money()) // what is free needs no words
        facts << (usage->costOrigin == CostOrigin::Estimated ? u"~"_s : QString()) + moneyWords(*usage->cost);
    return facts.join(u" · "_s);
}

QString noteOf(const MessageNode &answer)
{
    QStringList notes;
    const bool hasParts = !areOnlySources(answer.message.parts);
    if (answer.state == NodeState::Interrupted || (answer.error && hasParts))
        notes << (hasParts ? tr("Interrupted: this is what had arrived.") : tr("Interrupted before the answer began."));
    else if (answer.state == NodeState::Cancelled)
        notes << (hasParts ? wordsForReason(FinishReason::Cancelled) : tr("Stopped before the answer began."));
    else if (answer.finishReason && !wordsForReason(*answer.finishReason).isEmpty())
        notes << wordsForReason(*answer.finishReason);
    else if (!hasParts && !answer.error)
        notes << tr("The model gave an empty answer.");

    QStringList tools;
    bool holdsMedia = false;
    for (const auto &part : answer.message.parts) {
        if (const auto *call = std::get_if<ToolCallPart>(&part))
            tools << call->name;
        holdsMedia = holdsMedia || std::holds_alternative<ImagePart>(part) || std::holds_alternative<AudioPart>(part);
    }
    if (!tools.isEmpty())
        notes << tr("The model asked for a tool that was not run: %1.").arg(QLocale().createSeparatedList(tools));
    if (holdsMedia)
        notes << tr("The answer holds an image or a sound that is not shown here.");
    return inOneParagraph(notes);
}

QString sourcesOf(const Message &answer)
{
    QStringList names;
    for (const auto &part : answer.parts) {
        const auto *citation = std::get_if<CitationPart>(&part);
        if (!citation || citation->source) // those have a list of their own
            continue;
        const auto &name = citation->title.isEmpty() ? citation->url : citation->title;
        if (!name.isEmpty() && !names.contains(name))
            names << name;
    }
    return names.isEmpty() ? QString() : tr("Sources: %1").arg(QLocale().createSeparatedList(names));
}

QString strayCitations(const Message &answer)
{
    const auto sources = sourcesIn(answer);
    if (sources.empty())
        return {};
    QStringList strays;
    for (const auto &mark : citationMarks(answer.text())) {
        const QString number = u"[%1]"_s.arg(mark.number);
        if (std::ranges::find(sources, mark.number, &Source::number) == sources.end() && !strays.contains(number))
            strays << number;
    }
    return strays.isEmpty()
        ? QString()
        : tr("The answer cites %1, which is no source that it was given.").arg(QLocale().createSeparatedList(strays));
}

QString detailsOf(const Error &error, const Origin &asked)
{
    QStringList lines;
    const auto add = [&lines](const QString &name, const QString &value) {
        if (!value.isEmpty())
            lines << name + u": "_s + value;
    };
    add(u"provider"_s, asked.provider.value);
    add(u"model"_s, asked.model);
    add(u"kind"_s, QString(errorKindName(error.kind)));
    add(u"message"_s, error.message);
    if (error.status)
        add(u"status"_s, QString::number(*error.status));
    add(u"code"_s, error.code.value_or(QString()));
    add(u"parameter"_s, error.parameter.value_or(QString()));
    add(u"request id"_s, error.requestId.value_or(QString()));
    if (error.phase)
        add(u"phase"_s, QString(errorPhaseName(*error.phase)));
    if (error.retryAfter)
        add(u"retry after"_s, u"%1 ms"_s.arg(error.retryAfter->count()));
    add(u"detail"_s, error.detail);
    return redacted(lines.join(u'\n'));
}

} // namespace oriel
