// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/ImportConversations.h"

#include "core/OnThread.h"
#include "core/Sentences.h"
#include "exchange/WorkerThread.h"

#include <QCoreApplication>
#include <QElapsedTimer>

using namespace Qt::StringLiterals;

namespace oriel {

namespace {

constexpr std::size_t maximumBatch = 64;
constexpr qint64 maximumBatchMs = 50;
constexpr std::size_t maximumBatchMessages = 2000;
constexpr int storageFailuresUntilEnd = 3; //!< one may be the conversation's own fault

QString tr(const char *text, std::nullptr_t = nullptr, int count = -1)
{
    return QCoreApplication::translate("ImportConversations", text, nullptr, count);
}

//! What the thread of the file has read since it was last asked.
struct Batch {
    std::vector<ImportItem> items;
    ImportProgress progress;
    bool isLast = false;
};

struct OpenedSource {
    std::shared_ptr<ImportSource> source;
    std::optional<Error> error;
};

Batch readBatch(ImportSource &source)
{
    QElapsedTimer timer;
    timer.start();
    Batch batch;
    std::size_t messages = 0;
    while (batch.items.size() < maximumBatch && messages < maximumBatchMessages && timer.elapsed() < maximumBatchMs) {
        auto item = source.next();
        batch.isLast = !item;
        if (!item)
            break;
        if (const auto *exchanged = std::get_if<ExchangedConversation>(&*item))
            messages += exchanged->nodes.size();
        batch.items.push_back(std::move(*item));
    }
    batch.progress = source.progress();
    return batch;
}

//! On the thread of the file.
QCoro::Task<OpenedSource> openSource(QString path, std::stop_token stop, ImportLimits limits)
{
    OpenedSource opened;
    auto source = ImportSource::open(path, std::move(stop), limits);
    if (source)
        opened.source = std::move(*source);
    else
        opened.error = source.error();
    co_return opened;
}

//! On the thread of the file.
QCoro::Task<Batch> nextBatch(std::shared_ptr<ImportSource> source)
{
    Batch batch = readBatch(*source);
    co_return batch;
}

void leaveOut(ImportReport &report, LeftOut leftOut)
{
    ++report.leftOutCount;
    if (report.leftOut.size() < ImportReport::maximumLeftOut)
        report.leftOut.push_back(std::move(leftOut));
}

//! Nobody goes on writing an answer that was being written elsewhere.
void endAnswers(std::vector<MessageNode> &nodes, ImportNotes &notes)
{
    for (auto &node : nodes) {
        if (!hasEnded(node.state)) {
            node.state = NodeState::Interrupted;
            notes.add(ImportNoteKind::UnfinishedAnswer);
        }
    }
}

Error withCount(Error error, const ImportReport &report)
{
    error.message = inOneParagraph(
        {error.message, tr("The import ended after %Ln conversations.", nullptr, int(report.taken.size()))});
    return error;
}

} // namespace

ImportConversations::ImportConversations(ConversationStore &store, ImportLimits limits)
    : m_store(store)
    , m_limits(limits)
{
}

QCoro::Task<Result<ImportReport>> ImportConversations::run(QString path, ImportProgressSink onProgress,
                                                           std::stop_token stop)
{
    WorkerThread thread(u"oriel-import"_s);
    std::function<QCoro::Task<OpenedSource>()> open = [path, stop, limits = m_limits] {
        return openSource(path, stop, limits);
    };
    const OpenedSource opened = co_await onThread<OpenedSource>(thread.context(), std::move(open));
    ImportReport report;
    if (opened.error && !stop.stop_requested())
        co_return std::unexpected(*opened.error);
    ImportNotes notes;
    int storageFailures = 0;
    bool isLast = false;
    while (!isLast && !stop.stop_requested()) {
        std::function<QCoro::Task<Batch>()> read = [source = opened.source] { return nextBatch(source); };
        Batch batch = co_await onThread<Batch>(thread.context(), std::move(read));
        isLast = batch.isLast;
        for (auto &item : batch.items) {
            if (stop.stop_requested())
                break;
            if (auto *leftOut = std::get_if<LeftOut>(&item)) {
                leaveOut(report, std::move(*leftOut));
                continue;
            }
            auto &[conversation, nodes] = std::get<ExchangedConversation>(item);
            endAnswers(nodes, notes);
            const auto id = conversation.id;
            const QString title = conversation.title;
            const auto messages = qint64(nodes.size());
            const auto taken = co_await m_store.import(std::move(conversation), std::move(nodes));
            const bool isStorage = !taken && taken.error().kind == ErrorKind::Storage;
            storageFailures = isStorage ? storageFailures + 1 : 0;
            if (storageFailures == storageFailuresUntilEnd)
                co_return std::unexpected(withCount(taken.error(), report));
            if (!taken) {
                leaveOut(report, {title, taken.error().message});
            } else if (*taken) {
                report.taken.push_back(id);
                report.messageCount += messages;
            } else {
                ++report.alreadyThereCount;
                const auto there = co_await m_store.conversation(id);
                if (there && there->deletedAt)
                    report.deletedBefore.push_back(id);
            }
        }
        if (onProgress)
            onProgress(batch.progress);
    }
    report.isCancelled = stop.stop_requested();
    if (!opened.source)
        co_return report;
    const auto verdict = report.isCancelled ? std::nullopt : opened.source->verdict();
    if (verdict)
        co_return std::unexpected(*verdict);
    report.notes = opened.source->notes();
    const auto more = notes.list();
    report.notes.insert(report.notes.end(), more.begin(), more.end());
    co_return report;
}

} // namespace oriel
