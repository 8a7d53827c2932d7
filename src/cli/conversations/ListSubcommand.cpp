// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/conversations/Arguments.h"
#include "cli/conversations/ConversationJson.h"
#include "cli/conversations/ConversationTable.h"
#include "cli/conversations/Subcommands.h"
#include "cli/Terminal.h"

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace oriel {

namespace {

constexpr int pageSize = 500;
constexpr int noLimit = std::numeric_limits<int>::max();

//! What a listed conversation becomes on standard output.
class ListWriter
{
public:
    virtual ~ListWriter() = default;

    virtual void begin() {}
    virtual void take(const Conversation &conversation) = 0;
    virtual void end() {}
};

class TableWriter final : public ListWriter
{
public:
    TableWriter(ConversationTable table, Output &output)
        : m_table(std::move(table))
        , m_output(output)
    {
    }
    void take(const Conversation &conversation) override
    {
        if (!std::exchange(m_hasBegun, true) && Terminal::isOutputTerminal())
            m_output.write(Terminal::isStyled() ? u"\x1b[2m"_s + m_table.header().chopped(1) + u"\x1b[22m\n"_s
                                                : m_table.header());
        m_output.write(m_table.line(conversation));
    }

private:
    ConversationTable m_table;
    Output &m_output;
    bool m_hasBegun = false;
};

class JsonListWriter final : public ListWriter
{
public:
    JsonListWriter(Output &output, QDateTime nowUtc)
        : m_output(output)
        , m_now(std::move(nowUtc))
    {
    }
    void begin() override { m_output.write(QByteArrayView("[")); }
    void take(const Conversation &conversation) override
    {
        JsonWriter json;
        json.beginObject();
        writeConversationMembers(json, conversation, m_now);
        json.endObject();
        m_output.write((std::exchange(m_hasBegun, true) ? ",\n" : "\n") + json.take());
    }
    void end() override { m_output.write(m_hasBegun ? QByteArrayView("\n]\n") : QByteArrayView("]\n")); }

private:
    Output &m_output;
    QDateTime m_now;
    bool m_hasBegun = false;
};

//! Passes on what \a filter lets through, page by page. Tells how many there were.
QCoro::Task<Result<int>> listAll(ConversationStore &store, ConversationFilter filter, ListWriter &writer,
                                 Output &output)
{
    const int limit = filter.limit;
    int done = 0;
    while (done < limit) {
        filter.offset = done;
        filter.limit = std::min(pageSize, limit - done);
        Result<ConversationList> page = co_await store.list(filter);
        if (!page)
            co_return std::unexpected(page.error());
        for (const auto &conversation : page->conversations)
            writer.take(conversation);
        output.flush();
        done += int(page->conversations.size());
        if (page->conversations.empty() || output.failure()) // `head` has seen enough
            break;
    }
    co_return done;
}

void addOptions(OptionParser &parser)
{
    parser.setApplicationDescription(
        u"Lists conversations: pinned ones (*) first, then the last used. An id can be typed as far as it is shown."_s);
    parser.addOption({u"archived"_s, u"Those in the archive, not the others."_s});
    parser.addOption({u"deleted"_s, u"Those that were deleted and can be had back."_s});
    parser.addOption({u"folder"_s, u"Only those in this folder; \"\" for those in none."_s, u"F"_s});
    parser.addOption({u"tag"_s, u"Only those with this tag."_s, u"T"_s});
    parser.addOption({u"limit"_s, u"At most so many; without it all."_s, u"N"_s});
    parser.addOption({u"json"_s, u"Print one JSON array."_s});
}

} // namespace

QCoro::Task<ExitStatus> listConversations(QStringList arguments, CommandContext &context)
{
    OptionParser parser(u"conversations list"_s);
    addOptions(parser);
    if (const auto done = parser.read(arguments, context.output))
        co_return *done;
    if (!parser.positionalArguments().isEmpty())
        co_return wrongUsage(u"conversations list takes options only."_s);
    const auto limit = limitOption(parser, noLimit);
    if (!limit)
        co_return complain(limit.error());
    History &history = context.services.history();

    ConversationFilter filter;
    filter.archived = parser.isSet(u"archived"_s);
    filter.deleted = parser.isSet(u"deleted"_s);
    filter.tag = parser.value(u"tag"_s);
    if (parser.isSet(u"folder"_s))
        filter.folder = parser.value(u"folder"_s);
    filter.limit = *limit;
    const bool isFiltered = filter.archived || filter.deleted || !filter.tag.isEmpty() || filter.folder;
    std::unique_ptr<ListWriter> writer;
    if (parser.isSet(u"json"_s)) {
        writer = std::make_unique<JsonListWriter>(context.output, context.clock.nowUtc());
    } else {
        Result<ConversationIds> ids = co_await history.conversations().ids(QString(), noLimit);
        if (!ids)
            co_return complain(ids.error());
        writer = std::make_unique<TableWriter>(ConversationTable(ShortIds(std::move(ids->ids)), context.clock.nowUtc(),
                                                                 QTimeZone::systemTimeZone(),
                                                                 Terminal::outputColumns()),
                                               context.output);
    }
    writer->begin();
    Result<int> listed = co_await listAll(history.conversations(), filter, *writer, context.output);
    const bool isBoth = filter.deleted && !filter.archived; // what was deleted out of the archive is listed too
    if (listed && isBoth && *listed < filter.limit) {
        filter.archived = true;
        filter.limit -= *listed;
        Result<int> archived = co_await listAll(history.conversations(), filter, *writer, context.output);
        listed = archived ? Result<int>(*listed + *archived) : archived;
    }
    if (!listed)
        co_return complain(listed.error());
    writer->end();
    if (*listed == 0 && !parser.isSet(u"json"_s))
        Terminal::say(isFiltered ? u"There are no such conversations."_s : u"There are no conversations yet."_s);
    co_return ExitStatus::Answered;
}

} // namespace oriel
