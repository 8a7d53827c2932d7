// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/ExportConversations.h"

#include "core/EnumNames.h"
#include "exchange/ExportFiles.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace oriel {

namespace {

constexpr int listPage = 500;
constexpr int nodePage = 1000;

QString tr(const char *text)
{
    return QCoreApplication::translate("ExportConversations", text);
}

struct Ids {
    std::vector<ConversationId> ids;
};

//! All of them, first: the list may change while they are written.
QCoro::Task<Result<Ids>> allIds(ConversationStore &store)
{
    Ids all;
    for (const bool isArchived : {false, true}) {
        ConversationFilter filter;
        filter.archived = isArchived;
        filter.limit = listPage;
        while (true) {
            const auto page = co_await store.list(filter);
            if (!page)
                co_return std::unexpected(page.error());
            for (const auto &conversation : page->conversations)
                all.ids.push_back(conversation.id);
            filter.offset += int(page->conversations.size());
            if (page->conversations.empty() || filter.offset >= page->total)
                break;
        }
    }
    co_return all;
}

//! Every message of every branch.
QCoro::Task<Result<ExchangedConversation>> whole(ConversationStore &store, ConversationId id)
{
    ExchangedConversation exchanged;
    const auto conversation = co_await store.conversation(id);
    if (!conversation)
        co_return std::unexpected(conversation.error());
    exchanged.conversation = *conversation;
    std::optional<MessageId> after;
    while (true) {
        auto page = co_await store.nodes(id, after, nodePage);
        if (!page)
            co_return std::unexpected(page.error());
        if (page->nodes.empty())
            break;
        after = page->nodes.back().message.id;
        std::ranges::move(page->nodes, std::back_inserter(exchanged.nodes));
    }
    co_return exchanged;
}

//! What a person reads, with its images.
QCoro::Task<Result<ExchangedConversation>> readOne(ConversationStore &store, ConversationId id)
{
    ExchangedConversation exchanged;
    const auto conversation = co_await store.conversation(id);
    if (!conversation)
        co_return std::unexpected(conversation.error());
    exchanged.conversation = *conversation;
    PathQuery query;
    query.conversation = id;
    query.withAttachments = true;
    auto path = co_await store.path(std::move(query));
    if (!path)
        co_return std::unexpected(path.error());
    exchanged.nodes = std::move(path->nodes);
    co_return exchanged;
}

//! The bytes that \a exchanged needs and that the file does not have yet.
QCoro::Task<void> writeAttachments(ConversationStore &store, const ExchangedConversation &exchanged, ExportFiles &files,
                                   ExportReport &report)
{
    for (const auto &sha256 : files.missingAttachments(exchanged)) {
        auto bytes = co_await store.attachment(sha256);
        Result<void> written;
        if (bytes)
            written = co_await files.writeAttachment(sha256, std::move(bytes->data));
        else
            written = std::unexpected(bytes.error());
        if (!written)
            report.leftOut.push_back({QString::fromLatin1(sha256.toHex()), written.error().message});
    }
}

} // namespace

QLatin1StringView exportFormatName(ExportFormat format)
{
    switch (format) {
    case ExportFormat::Json: return "json"_L1;
    case ExportFormat::Markdown: return "md"_L1;
    case ExportFormat::Html: return "html"_L1;
    case ExportFormat::Pdf: return "pdf"_L1;
    }
    Q_UNREACHABLE();
}

std::optional<ExportFormat> exportFormatFromName(QStringView name)
{
    return enumFromName(name, exportFormatName, ExportFormat::Pdf);
}

ExportConversations::ExportConversations(ConversationStore &store, const Clock &clock, PdfWriter pdf)
    : m_store(store)
    , m_clock(clock)
    , m_pdf(std::move(pdf))
{
}

QCoro::Task<Result<ExportReport>> ExportConversations::run(ExportOrder order, ExportProgressSink onProgress,
                                                           std::stop_token stop)
{
    if (order.path.isEmpty())
        co_return failure(ErrorKind::InvalidInput, tr("Name a file or a folder for the export."));
    if (order.format == ExportFormat::Pdf && !m_pdf)
        co_return failure(ErrorKind::InvalidInput, tr("PDF cannot be written here."));
    auto ids = order.ids;
    const bool isAll = ids.empty();
    if (isAll) {
        auto all = co_await allIds(m_store);
        if (!all)
            co_return std::unexpected(all.error());
        ids = std::move(all->ids);
    }
    const bool isJson = order.format == ExportFormat::Json;
    ExportFiles files(order, isAll || ids.size() > 1, m_pdf, m_clock.nowUtc());
    const auto begun = co_await files.begin();
    if (!begun)
        co_return std::unexpected(begun.error());
    ExportReport report;
    for (const auto &id : ids) {
        if (stop.stop_requested())
            break;
        Result<ExchangedConversation> exchanged;
        if (isJson)
            exchanged = co_await whole(m_store, id);
        else
            exchanged = co_await readOne(m_store, id);
        if (!exchanged) {
            report.leftOut.push_back({id.value, exchanged.error().message});
            continue;
        }
        if (isJson)
            co_await writeAttachments(m_store, *exchanged, files, report);
        const auto written = co_await files.write(std::move(*exchanged));
        if (!written)
            co_return std::unexpected(written.error());
        ++report.conversationCount;
        if (onProgress)
            onProgress(report.conversationCount, qint64(ids.size()));
    }
    report.isCancelled = stop.stop_requested();
    if (!report.isCancelled) {
        const auto ended = co_await files.finish();
        if (!ended)
            co_return std::unexpected(ended.error());
    }
    report.files = files.written();
    co_return report;
}

} // namespace oriel
