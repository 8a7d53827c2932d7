// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/conversations/Arguments.h"
#include "cli/conversations/ConversationFinder.h"
#include "cli/conversations/HitText.h"
#include "cli/conversations/PersonTime.h"
#include "cli/conversations/Subcommands.h"
#include "cli/StopSignals.h"
#include "cli/Terminal.h"

#include <algorithm>
#include <unordered_map>

using namespace Qt::StringLiterals;

namespace oriel {

namespace {

constexpr int pageSize = 50;

void addOptions(OptionParser &parser)
{
    parser.setApplicationDescription(u"Finds messages that hold all the words, in any case and with any accents; "
                                     u"'\"words like these\"' as a phrase. "
                                     "The newest come first."_s);
    parser.addPositionalArgument(u"query"_s, u"The words."_s, u"QUERY..."_s);
    parser.addOption({u"role"_s, u"Only what this one wrote: user, assistant, system or tool."_s, u"R"_s});
    parser.addOption({u"model"_s, u"Only answers of this model."_s, u"M"_s});
    parser.addOption({u"from"_s, u"Not older than this day or time, like 2026-03-01 or yesterday."_s, u"DATE"_s});
    parser.addOption({u"until"_s, u"Not newer; a day counts as a whole."_s, u"DATE"_s});
    parser.addOption({u"tag"_s, u"Only in conversations with this tag."_s, u"T"_s});
    parser.addOption({u"code"_s, u"Only messages that hold a block of code."_s});
    parser.addOption({u"limit"_s, u"At most so many; without it %1."_s.arg(pageSize), u"N"_s});
    parser.addOption({u"json"_s, u"Print one JSON array."_s});
}

Result<std::optional<QDateTime>> timeOption(const QCommandLineParser &parser, const QString &name, const Clock &clock)
{
    if (!parser.isSet(name))
        return std::nullopt;
    const auto time = timeFromPerson(parser.value(name), u"--"_s + name, name == u"until"_s, clock.nowUtc(),
                                     QTimeZone::systemTimeZone());
    if (!time)
        return std::unexpected(time.error());
    return *time;
}

Result<HistoryQuery> queryFrom(const QCommandLineParser &parser, const Clock &clock)
{
    HistoryQuery query;
    query.words = parser.positionalArguments().join(u' ');
    if (query.words.trimmed().isEmpty())
        return failure(ErrorKind::InvalidInput, u"conversations search needs words to look for."_s);
    if (parser.isSet(u"role"_s)) {
        query.role = roleFromName(parser.value(u"role"_s));
        if (!query.role)
            return failure(
                ErrorKind::InvalidInput,
                u"--role is \"%1\"; allowed are user, assistant, system and tool."_s.arg(parser.value(u"role"_s)));
    }
    const auto from = timeOption(parser, u"from"_s, clock);
    if (!from)
        return std::unexpected(from.error());
    const auto until = timeOption(parser, u"until"_s, clock);
    if (!until)
        return std::unexpected(until.error());
    query.from = *from;
    query.until = *until;
    query.model = parser.value(u"model"_s);
    query.tag = parser.value(u"tag"_s);
    query.withCode = parser.isSet(u"code"_s);
    return query;
}

//! Prints hits as they come.
class HitWriter
{
public:
    HitWriter(ConversationStore &store, Output &output, bool isJson)
        : m_finder(store)
        , m_output(output)
        , m_isJson(isJson)
    {
    }

    QCoro::Task<void> take(HistoryHit hit)
    {
        if (m_isJson) {
            m_output.write((m_count > 0 ? ",\n" : "[\n") + hitJson(hit));
        } else {
            QString &shortId = m_shortIds[hit.conversation.value]; // stays where it is: nobody else adds any
            if (shortId.isEmpty())
                shortId = co_await m_finder.shortId(hit.conversation);
            m_output.write(hitText(hit, shortId, Terminal::isStyled(), QTimeZone::systemTimeZone()));
        }
        ++m_count;
    }

    //! \param last  tells whether the limit cut hits off, and whether all messages were looked through
    void finish(const HistoryHits &last)
    {
        if (m_isJson)
            m_output.write(m_count > 0 ? QByteArrayView("\n]\n") : QByteArrayView("[]\n"));
        m_output.flush();
        if (last.isIncomplete)
            Terminal::say(u"The history's index is being made anew; older messages are found when it is done."_s);
        else if (m_count == 0 && !m_isJson)
            Terminal::say(u"Nothing was found."_s);
        else if (last.hasMore && !m_isJson)
            Terminal::say(u"There is more: --limit %1 shows twice as much."_s.arg(2 * m_count));
    }

    [[nodiscard]] int count() const { return m_count; }

private:
    ConversationFinder m_finder;
    Output &m_output;
    std::unordered_map<QString, QString> m_shortIds; //!< by id
    bool m_isJson;
    int m_count = 0;
};

QCoro::Task<Result<void>> searchAll(HistorySearch &search, HistoryQuery query, int limit, HitWriter &writer,
                                    Output &output, std::stop_token stop)
{
    HistoryHits page;
    do {
        query.limit = std::min(pageSize, limit - writer.count());
        Result<HistoryHits> found = co_await search.search(query, stop);
        if (!found)
            co_return std::unexpected(found.error());
        page = *std::move(found);
        for (const auto &hit : page.hits)
            co_await writer.take(hit);
        output.flush();
        page.hasMore = page.hasMore && !page.hits.empty();
        if (page.hasMore)
            query.after = page.hits.back().message;
    } while (page.hasMore && writer.count() < limit && !output.failure());
    writer.finish(page);
    co_return Result<void>();
}

} // namespace

QCoro::Task<ExitStatus> searchConversations(QStringList arguments, CommandContext &context)
{
    OptionParser parser(u"conversations search"_s);
    addOptions(parser);
    if (const auto done = parser.read(arguments, context.output))
        co_return *done;
    const auto limit = limitOption(parser, pageSize);
    if (!limit)
        co_return complain(limit.error());
    const auto query = queryFrom(parser, context.clock);
    if (!query)
        co_return complain(query.error());
    History &history = context.services.history();

    const StopSignals signals;
    HitWriter writer(history.conversations(), context.output, parser.isSet(u"json"_s));
    Result<void> searched = co_await searchAll(history.search(), *query, *limit, writer, context.output,
                                               signals.token());
    co_return searched ? ExitStatus::Answered : complain(searched.error());
}

} // namespace oriel
