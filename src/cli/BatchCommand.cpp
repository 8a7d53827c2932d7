// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/BatchCommand.h"

#include "cli/AnswerJson.h"
#include "cli/AnswerRecord.h"
#include "cli/BatchFile.h"
#include "cli/BatchJournal.h"
#include "cli/BatchProgress.h"
#include "cli/GenerationOptions.h"
#include "cli/OptionParser.h"
#include "cli/StopSignals.h"
#include "cli/Terminal.h"
#include "text/JsonWriter.h"

#include <QCryptographicHash>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace oriel {

namespace {

constexpr int mostJobs = 64;

//! What a line of the result begins with, before the members of the answer.
QByteArray resultLine(std::size_t index, const QString &id, const QByteArray &answer)
{
    JsonWriter json;
    json.beginObject().member("index", qint64(index)).member("id", id);
    return json.text() + ',' + answer.sliced(1) + '\n';
}

class BatchSink final : public EventSink
{
public:
    explicit BatchSink(AnswerRecord &record)
        : m_record(record)
    {
    }
    void take(StreamEvent event) override { m_record.take(event); }

private:
    AnswerRecord &m_record;
};

//! A batch under way: hands out the items, prints what is done as far as it is in order.
class BatchRun
{
public:
    BatchRun(std::vector<BatchItem> items, ChatRequest common, QString provider, ChatProvider &target,
             BatchJournal &journal, CommandContext &context, StopSignals &signals)
        : m_items(std::move(items))
        , m_common(std::move(common))
        , m_provider(std::move(provider))
        , m_target(target)
        , m_journal(journal)
        , m_context(context)
        , m_signals(signals)
        , m_results(m_items.size())
    {
        const auto before = resume();
        m_progress.emplace(m_context.clock, m_items.size(), before);
        if (before > 0)
            Terminal::say(u"Going on: %1 of %2 were answered before."_s.arg(before).arg(m_items.size()));
        if (m_hasProgressLine)
            tellProgress();
    }

    //! Answers one item after the other until there are no more. Several of these run at a time.
    QCoro::Task<void> work()
    {
        while (m_next < m_items.size() && !m_signals.isRequested() && !m_storageError) {
            const std::size_t index = m_next++;
            if (!m_results[index].isEmpty())
                continue;
            ChatRequest request = requestFor(m_items[index]);
            AnswerRecord record(m_context.clock, m_provider, request.model);
            BatchSink sink(record);
            Result<Finished> end = co_await m_target.stream(request, sink, m_signals.token());
            record.finish(end);
            const QByteArray answer = answerJson(record, record.usage(request));
            if (m_signals.isRequested())
                continue; // asked again by the next run
            if (!end)
                m_progress->failed();
            else
                m_progress->answered();
            if (auto kept = end ? m_journal.add(m_items[index].key, answer) : Result<void>(); !kept)
                m_storageError = kept.error();
            print(index, answer);
            tellProgress();
        }
    }

    //! After a stop: what there is, and how to have the rest.
    void tellStop() const
    {
        endProgressLine();
        Terminal::say(u"Stopped: %1. The same command goes on from here."_s.arg(m_progress->line()));
    }

    [[nodiscard]] std::size_t failed() const { return m_progress->failedCount(); }
    [[nodiscard]] const std::optional<Error> &storageError() const { return m_storageError; }

private:
    //! Takes from the journal what an earlier run has done, and counts it.
    std::size_t resume()
    {
        std::size_t count = 0;
        for (std::size_t i = 0; i < m_items.size(); ++i) {
            if (const auto answer = m_journal.take(m_items[i].key); !answer.isEmpty()) {
                print(i, answer);
                ++count;
            }
        }
        return count;
    }

    ChatRequest requestFor(const BatchItem &item) const
    {
        ChatRequest request = m_common;
        if (!item.model.isEmpty())
            request.model = item.model;
        if (!item.system.isEmpty())
            request.system = item.system;
        request.messages = item.messages;
        return request;
    }

    void print(std::size_t index, const QByteArray &answer)
    {
        m_results[index] = answer;
        for (; m_printed < m_items.size() && !m_results[m_printed].isEmpty(); ++m_printed) {
            m_context.output.write(resultLine(m_printed, m_items[m_printed].id, m_results[m_printed]));
            m_results[m_printed] = "-"; // printed: its text need not be kept
        }
    }

    void tellProgress() const
    {
        if (m_hasProgressLine)
            std::fputs(qPrintable(u"\r\x1b[K"_s + m_progress->line()), stderr);
        if (m_progress->isOver())
            endProgressLine();
        if (!m_hasProgressLine && (m_progress->isOver() || m_progress->done() % 100 == 0))
            Terminal::say(m_progress->line());
    }

    void endProgressLine() const
    {
        if (m_hasProgressLine)
            std::fputs("\n", stderr);
    }

    const std::vector<BatchItem> m_items;
    const ChatRequest m_common;
    const QString m_provider;
    ChatProvider &m_target;
    BatchJournal &m_journal;
    CommandContext &m_context;
    StopSignals &m_signals;
    std::vector<QByteArray> m_results; //!< by index; empty while not answered
    const bool m_hasProgressLine = Terminal::isErrorTerminal() && !Terminal::isOutputTerminal(); //!< else in its way
    std::optional<BatchProgress> m_progress; //!< set in the constructor
    std::optional<Error> m_storageError;
    std::size_t m_next = 0;
    std::size_t m_printed = 0;
};

//! The journal of this file for this provider with these options. Another prompt, model or temperature is another
//! batch; how fast and how stubbornly it is worked off is not.
QString journalPath(const QString &dataFolder, const QString &file, const QString &provider,
                    const QCommandLineParser &parser)
{
    QStringList all{QFileInfo(file).absoluteFilePath(), provider};
    for (const auto &option : parser.optionNames()) {
        if (!QStringList{u"j"_s, u"jobs"_s, u"timeout"_s, u"retries"_s, u"provider"_s}.contains(option))
            all << option + u'=' + parser.values(option).join(u'\n');
    }
    all.sort();
    all.removeDuplicates();
    const auto name = QCryptographicHash::hash(all.join(QChar::Null).toUtf8(), QCryptographicHash::Sha256).toHex();
    return dataFolder + u"/batches/"_s + QString::fromLatin1(name.first(32));
}

} // namespace

QCoro::Task<ExitStatus> BatchCommand::run(QStringList arguments, CommandContext &context)
{
    OptionParser parser(u"batch"_s);
    parser.setApplicationDescription(
        u"Answers many prompts at once and prints one JSON line for each, in the order of the file. A line of the file "
        "is a text, or an object with prompt or messages, and id, model, system. Interrupted, it goes on "
        "where it was when it is called again alike; what failed is asked again."_s);
    parser.addPositionalArgument(u"file"_s, u"The prompts, one JSON value a line."_s, u"FILE.jsonl"_s);
    parser.addOption(
        {{u"j"_s, u"jobs"_s}, u"How many to answer at once, 1 to %1; without it 4."_s.arg(mostJobs), u"N"_s});
    addTargetOptions(parser);
    addGenerationOptions(parser);
    if (const auto done = parser.read(arguments, context.output))
        co_return *done;

    auto &services = context.services;
    const QString name = parser.isSet(u"provider"_s) ? parser.value(u"provider"_s)
                                                     : services.providers().defaultProvider();
    if (const auto known = services.book().find(name); !known)
        co_return complain(known.error());
    const auto overrides = targetOverrides(parser);
    if (!overrides)
        co_return complain(overrides.error());
    const auto parameters = generationParameters(parser, services.settings().generation());
    if (!parameters)
        co_return complain(parameters.error());
    bool isNumber = true;
    const int jobs = parser.isSet(u"jobs"_s) ? parser.value(u"jobs"_s).toInt(&isNumber) : 4;
    if (!isNumber || jobs < 1 || jobs > mostJobs)
        co_return complain(
            failure(
                ErrorKind::InvalidInput,
                u"-j is \"%1\"; allowed is a whole number from 1 to %2."_s.arg(parser.value(u"jobs"_s)).arg(mostJobs))
                .error());
    if (parser.positionalArguments().size() != 1)
        co_return complain(failure(ErrorKind::InvalidInput, u"batch needs one file of prompts."_s).error());
    const QString file = parser.positionalArguments().first();
    auto items = readBatchFile(file);
    if (!items)
        co_return complain(items.error());
    const auto journal = BatchJournal::open(journalPath(services.paths().data, file, name, parser));
    if (!journal)
        co_return complain(journal.error());

    ChatRequest common;
    common.model = overrides->model.isEmpty() ? *services.providers().defaultModel(name) : overrides->model;
    common.system = parser.isSet(u"system"_s) ? parser.value(u"system"_s)
                                              : services.settings().get(setting::system).value_or(QString());
    common.parameters = *parameters;
    StopSignals signals;
    QObject::connect(&context.output, &Output::failed, &signals, [&signals] { signals.source().request_stop(); });
    const Result<void> prepared = co_await services.providers().prepare(name, *overrides);
    if (!prepared)
        co_return complain(prepared.error(), name);
    const auto target = services.providers().chat(name, *overrides);
    BatchRun run(std::move(*items), std::move(common), name, *target, **journal, context, signals);
    std::vector<QCoro::Task<void>> workers;
    workers.reserve(std::size_t(jobs));
    for (int i = 0; i < jobs; ++i)
        workers.push_back(run.work());
    for (auto &worker : workers)
        co_await worker;

    context.output.flush();
    if (context.output.failure())
        co_return ExitStatus::LocalFailure; // told when the program ends
    if (run.storageError())
        co_return complain(*run.storageError());
    if (signals.isRequested()) {
        run.tellStop();
        co_return ExitStatus::Cancelled;
    }
    if (run.failed() > 0)
        co_return ExitStatus::LocalFailure;
    (*journal)->remove();
    co_return ExitStatus::Answered;
}

} // namespace oriel
