// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/conversations/Arguments.h"
#include "cli/documents/DocsOptions.h"
#include "cli/documents/DocsSubcommands.h"
#include "cli/documents/EvaluationQuestions.h"
#include "cli/documents/EvaluationText.h"
#include "cli/ProgressLine.h"
#include "cli/StopSignals.h"
#include "cli/Terminal.h"
#include "cli/VisibleText.h"
#include "knowledge/Knowledge.h"

#include <QCoreApplication>

#include <algorithm>
#include <set>
#include <unordered_map>

using namespace Qt::StringLiterals;

namespace oriel {

namespace {

constexpr int fewPlaces = 10;
constexpr int mostPlaces = 1000; // as many passages as PassageSearch gives
constexpr qsizetype namesTold = 5;

using Named = std::map<QString, NamedDocument>;

void addOptions(OptionParser &parser)
{
    parser.setApplicationDescription(
        u"Asks the documents each question of a file, and tells how well what bears on it was found.\n\n"
        "Each line is {\"question\", \"relevant\"}: a list of documents, by their ids, paths or file names, or an "
        "object "
        "with a grade for each. The run is kept, and compared with the last one of the same questions."_s);
    parser.addPositionalArgument(u"questions"_s, u"The questions, one JSON object a line."_s, u"QUESTIONS.jsonl"_s);
    addCollectionOption(parser, u"Ask this collection only."_s);
    parser.addOptions({
        {u"k"_s, u"How many places count; without it %1."_s.arg(fewPlaces), u"N"_s},
        {u"json"_s, u"Print one JSON object."_s},
    });
}

QString inQuotes(const QStringList &names)
{
    QStringList told;
    for (const auto &name : names.first(std::min(names.size(), namesTold)))
        told << u'"' + visibleText(name) + u'"';
    const auto more = names.size() - told.size();
    return told.join(u", "_s) + (more > 0 ? u" and %1 more"_s.arg(more) : QString());
}

//! What keeps the questions from being asked.
Result<void> checked(const Named &named, const QStringList &unknown)
{
    if (named.empty())
        return failure(ErrorKind::InvalidInput,
                       u"None of the relevant documents is there: %1."_s.arg(inQuotes(unknown)));
    for (const auto &[name, document] : named) {
        if (document.isAmbiguous)
            return failure(
                ErrorKind::InvalidInput,
                u"\"%1\" names several documents; name its collection, or more of its path."_s.arg(visibleText(name)));
    }
    return {};
}

//! What bears on a question, by the keys of the documents.
class Judgement
{
public:
    Judgement(const EvaluationQuestion &question, const Named &named)
    {
        for (const auto &[name, grade] : question.relevant) {
            const auto known = named.find(name);
            if (known == named.end()) {
                m_missing.push_back(grade);
                continue;
            }
            auto &kept = m_grades[known->second.keys.front()];
            kept = std::max(kept, grade);
            for (const auto key : known->second.keys)
                m_first[key] = known->second.keys.front();
        }
    }

    //! The grades of the documents that \a passages are from, each document at its first place.
    [[nodiscard]] std::vector<double> found(const std::vector<FoundPassage> &passages) const
    {
        std::vector<double> grades;
        std::set<qint64> seen;
        for (const auto &passage : passages) {
            const auto first = m_first.find(passage.documentKey);
            const qint64 key = first == m_first.end() ? passage.documentKey : first->second;
            if (seen.insert(key).second)
                grades.push_back(first == m_first.end() ? 0 : m_grades.at(key));
        }
        return grades;
    }

    [[nodiscard]] std::vector<double> relevant() const
    {
        std::vector<double> grades = m_missing;
        for (const auto &[key, grade] : m_grades)
            grades.push_back(grade);
        return grades;
    }

private:
    std::map<qint64, double> m_grades;
    std::unordered_map<qint64, qint64> m_first; //!< a key of a document, and the one it is known by
    std::vector<double> m_missing; //!< grades of documents that are not there
};

//! Asks for passages until as many documents are found as places count. The first asking is what is timed.
QCoro::Task<Result<EvaluatedQuestion>> evaluated(const EvaluationQuestion &question, Judgement judgement,
                                                 QStringList collections, int depth, Knowledge &knowledge)
{
    EvaluatedQuestion outcome;
    outcome.id = question.id;
    std::vector<double> grades;
    for (int count = depth;; count = std::min(2 * count, mostPlaces)) {
        PassageQuery query{question.words, collections, count};
        const Result<FoundPassages> found = co_await knowledge.find(std::move(query));
        if (!found && found.error().kind != ErrorKind::InvalidInput)
            co_return std::unexpected(found.error());
        if (!found) // a question without a word
            break;
        if (count == depth)
            outcome.milliseconds = found->explanation.milliseconds;
        grades = judgement.found(found->passages);
        if (grades.size() >= std::size_t(depth) || found->passages.size() < std::size_t(count) || count == mostPlaces)
            break;
    }
    outcome.isAnswered = !grades.empty();
    outcome.figures = figuresOf(grades, judgement.relevant(), depth);
    co_return outcome;
}

//! Cancelled by a signal, with what was done so far lost: a part of the questions says nothing of all.
QCoro::Task<Result<std::vector<EvaluatedQuestion>>> evaluatedAll(const std::vector<EvaluationQuestion> &questions,
                                                                 const Named &named, QStringList collections, int depth,
                                                                 Knowledge &knowledge)
{
    const StopSignals signals;
    ProgressLine progress;
    std::vector<EvaluatedQuestion> all;
    for (const auto &question : questions) {
        if (signals.isRequested())
            co_return failure(ErrorKind::Cancelled, {});
        progress.show(u"%1 of %2"_s.arg(all.size()).arg(questions.size()));
        Judgement judgement(question, named);
        Result<EvaluatedQuestion> outcome = co_await evaluated(question, std::move(judgement), collections, depth,
                                                               knowledge);
        if (!outcome)
            co_return std::unexpected(outcome.error());
        all.push_back(std::move(*outcome));
    }
    co_return all;
}

std::vector<EvaluatedCollection> collectionsOf(const KnowledgeStatus &status)
{
    std::vector<EvaluatedCollection> all;
    all.reserve(status.collections.size());
    for (const auto &part : status.collections)
        all.push_back({part.collection.name, part.documents, part.chunks, part.collection.chunks.tokens,
                       part.collection.chunks.overlapPercent});
    return all;
}

ExitStatus finish(const EvaluationRun &run, const QString &folder, bool isJson, Output &output)
{
    const auto before = lastRun(run.key, folder);
    if (isJson)
        output.write(runJson(run, before));
    else
        output.write(runText(run, before, QTimeZone::systemTimeZone()));
    output.flush();
    if (!run.unknown.isEmpty())
        Terminal::say(u"Not there, and counted as not found: %1."_s.arg(inQuotes(run.unknown)));
    const auto kept = keepRun(run, folder);
    return kept ? ExitStatus::Answered : complain(kept.error());
}

} // namespace

QCoro::Task<ExitStatus> evaluateDocuments(QStringList arguments, CommandContext &context)
{
    OptionParser parser(u"docs eval"_s);
    addOptions(parser);
    if (const auto done = parser.read(arguments, context.output))
        co_return *done;
    if (parser.positionalArguments().size() != 1)
        co_return wrongUsage(u"docs eval needs one file of questions."_s);
    const auto depth = numberOption(parser, u"k"_s, fewPlaces);
    if (!depth)
        co_return complain(depth.error());
    if (*depth > mostPlaces)
        co_return wrongUsage(u"-k is %1; at most %2 places are looked at."_s.arg(*depth).arg(mostPlaces));
    const auto questions = readEvaluationQuestions(parser.positionalArguments().first());
    if (!questions)
        co_return complain(questions.error());

    auto &knowledge = context.services.knowledge();
    const QString collection = parser.value(u"collection"_s);
    const QStringList names = relevantNames(*questions);
    const Result<Named> named = co_await knowledge.named(names, collection);
    if (!named)
        co_return complain(named.error());
    EvaluationRun run{context.clock.nowUtc(),
                      QCoreApplication::applicationVersion(),
                      comparisonKey(*questions, *depth),
                      *depth,
                      {},
                      {},
                      {}};
    std::ranges::copy_if(names, std::back_inserter(run.unknown),
                         [&named](const QString &name) { return !named->contains(name); });
    if (const auto good = checked(*named, run.unknown); !good)
        co_return complain(good.error());
    const Result<KnowledgeStatus> status = co_await knowledge.status(collection);
    if (!status)
        co_return complain(status.error());
    run.collections = collectionsOf(*status);
    Result<std::vector<EvaluatedQuestion>> outcomes = co_await evaluatedAll(
        *questions, *named, namedCollections(parser), *depth, knowledge);
    if (!outcomes)
        co_return outcomes.error().kind == ErrorKind::Cancelled ? ExitStatus::Cancelled : complain(outcomes.error());
    run.questions = std::move(*outcomes);
    co_return finish(run, context.services.paths().data + u"/evaluations"_s, parser.isSet(u"json"_s), context.output);
}

} // namespace oriel
