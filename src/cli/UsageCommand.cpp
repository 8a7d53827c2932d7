// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/UsageCommand.h"

#include "cli/conversations/PersonTime.h"
#include "cli/OptionParser.h"
#include "cli/Terminal.h"
#include "cli/UsageText.h"
#include "core/EnumNames.h"
#include "exchange/UsageExport.h"

using namespace Qt::StringLiterals;

namespace oriel {

namespace {

void addOptions(OptionParser &parser)
{
    parser.setApplicationDescription(
        u"Shows what requests cost and how long they took. ~ marks an estimate, + that a price is not known."_s);
    parser.addOptions({
        {u"since"_s, u"Not older: a day like 2026-03-01, a time like 2026-03-01T14:05, today or yesterday."_s, u"D"_s},
        {u"by"_s, u"A line for each day (without it), model, provider, feature or conversation."_s, u"WHAT"_s},
        {u"json"_s, u"Print one JSON object."_s},
        {u"csv"_s, u"Print comma-separated values."_s},
    });
}

Result<UsageQuestion> questionOf(const OptionParser &parser, const Clock &clock)
{
    if (!parser.positionalArguments().isEmpty())
        return failure(ErrorKind::InvalidInput, u"usage takes options only."_s);
    if (parser.isSet(u"json"_s) && parser.isSet(u"csv"_s))
        return failure(ErrorKind::InvalidInput, u"--json and --csv exclude each other."_s);
    UsageQuestion question;
    if (parser.isSet(u"since"_s)) {
        auto since = timeFromPerson(parser.value(u"since"_s), u"--since"_s, false, clock.nowUtc(),
                                    QTimeZone::systemTimeZone());
        if (!since)
            return std::unexpected(since.error());
        question.since = std::move(*since);
    }
    if (parser.isSet(u"by"_s)) {
        const auto group = enumFromName(parser.value(u"by"_s), usageGroupName, UsageGroup::Conversation);
        if (!group) {
            return failure(
                ErrorKind::InvalidInput,
                u"--by is day, model, provider, feature or conversation, not \"%1\"."_s.arg(parser.value(u"by"_s)));
        }
        question.by = *group;
    }
    return question;
}

} // namespace

QCoro::Task<ExitStatus> UsageCommand::run(QStringList arguments, CommandContext &context)
{
    OptionParser parser(u"usage"_s);
    addOptions(parser);
    if (const auto done = parser.read(arguments, context.output))
        co_return *done;
    const auto question = questionOf(parser, context.clock);
    if (!question)
        co_return complain(question.error());
    UsageQuestion asked = *question;
    const Result<UsageReport> report = co_await context.services.ledger().usage(std::move(asked));
    if (!report)
        co_return complain(report.error());
    if (parser.isSet(u"json"_s))
        context.output.write(usageJson(*report, *question) + '\n');
    else if (parser.isSet(u"csv"_s))
        context.output.write(usageCsv(*report, question->by));
    else if (report->total.requests > 0)
        context.output.write(usageTable(*report, question->by));
    else
        Terminal::say(question->since ? u"Nothing was asked since then."_s : u"Nothing was asked yet."_s);
    co_return ExitStatus::Answered;
}

} // namespace oriel
