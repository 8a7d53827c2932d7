// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/conversations/Arguments.h"
#include "cli/documents/DocsOptions.h"
#include "cli/documents/DocsSubcommands.h"
#include "cli/documents/PassageText.h"
#include "cli/StopSignals.h"
#include "cli/Terminal.h"
#include "cli/VisibleText.h"
#include "core/PrivateFiles.h"
#include "knowledge/Knowledge.h"
#include "text/JsonWriter.h"

using namespace Qt::StringLiterals;

namespace oriel {

namespace {

constexpr int fewResults = 10;

struct NamedQuery {
    QString id;
    QString words;
};

void addOptions(OptionParser &parser)
{
    parser.setApplicationDescription(u"Finds the passages that say most about a question or some words; "
                                     u"'\"words like these\"' must stand so in the text."_s);
    parser.addPositionalArgument(u"query"_s, u"The question, or words."_s, u"QUERY..."_s);
    addCollectionOption(parser, u"Only in this collection."_s);
    parser.addOptions({
        {u"k"_s, u"At most so many passages; without it %1."_s.arg(fewResults), u"N"_s},
        {u"queries"_s, u"Answer each line {\"id\", \"text\"} of this file with a line {\"id\", \"results\"}."_s,
         u"FILE"_s},
        {u"explain"_s, u"Tell how the question was understood, and how long it took."_s},
        {u"json"_s, u"Print one JSON object."_s},
    });
}

Result<std::vector<NamedQuery>> readQueries(const QString &path)
{
    const auto content = readFile(path);
    if (!content)
        return std::unexpected(content.error());
    std::vector<NamedQuery> queries;
    JsonReader reader;
    int number = 0;
    for (const auto &line : content->split('\n')) {
        ++number;
        if (line.trimmed().isEmpty())
            continue;
        const auto value = reader.read(line);
        const QString id = value ? idText((*value)["id"].exists() ? (*value)["id"] : (*value)["_id"]) : QString();
        const auto words = value ? (*value)["text"].string() : std::nullopt;
        if (id.isEmpty() || !words)
            return failure(ErrorKind::InvalidInput,
                           u"Line %1 of \"%2\" is no object with \"id\" and \"text\"."_s.arg(number).arg(path));
        queries.push_back({id, *words});
    }
    return queries;
}

QCoro::Task<ExitStatus> answerAll(QString path, PassageQuery query, CommandContext &context)
{
    const auto queries = readQueries(path);
    if (!queries)
        co_return complain(queries.error());
    const StopSignals signals;
    for (const auto &[id, words] : *queries) {
        if (signals.isRequested() || context.output.failure())
            co_return ExitStatus::Cancelled;
        query.words = words;
        Result<FoundPassages> found = co_await context.services.knowledge().find(query);
        if (!found && found.error().kind != ErrorKind::InvalidInput)
            co_return complain(found.error());
        context.output.write(resultsJson(id, found ? found->passages : std::vector<FoundPassage>()) + '\n');
        context.output.flush();
    }
    co_return ExitStatus::Answered;
}

QByteArray foundJson(const PassageQuery &query, const FoundPassages &found, bool isExplained)
{
    JsonWriter json;
    json.beginObject().member("query", query.words).key("results").beginArray();
    for (const auto &passage : found.passages) {
        json.beginLine();
        writePassage(json, passage);
    }
    json.endArray();
    if (isExplained) {
        json.key("explanation");
        writeExplanation(json, found.explanation);
    }
    json.endObject();
    return json.take() + '\n';
}

QString explanationText(const QueryExplanation &explanation)
{
    QString text;
    for (const auto &term : explanation.terms)
        text += u"  %1  x%2, in %3 passages%4\n"_s.arg(term.spellings.mid(0, 5).join(u'|'))
                    .arg(term.weight, 0, 'g', 2)
                    .arg(term.chunks)
                    .arg(term.isExpansion ? u", of what was found first"_s : QString());
    if (!explanation.leftOut.isEmpty())
        text += u"  left out: %1\n"_s.arg(explanation.leftOut.join(u' '));
    if (explanation.isBelowFloor)
        text += u"  what was found has too little of the question\n"_s;
    return text + u"  %1 candidates in %2 ms\n"_s.arg(explanation.candidates).arg(explanation.milliseconds, 0, 'f', 1);
}

void show(const PassageQuery &query, const FoundPassages &found, bool isExplained, Output &output)
{
    int number = 0;
    for (const auto &passage : found.passages)
        output.write(passageText(passage, ++number, query.words, Terminal::isStyled()));
    if (isExplained)
        output.write(visibleText(explanationText(found.explanation)));
    output.flush();
    if (found.passages.empty())
        Terminal::say(u"Nothing was found."_s);
}

} // namespace

QCoro::Task<ExitStatus> searchDocuments(QStringList arguments, CommandContext &context)
{
    OptionParser parser(u"docs search"_s);
    addOptions(parser);
    if (const auto done = parser.read(arguments, context.output))
        co_return *done;
    const auto count = numberOption(parser, u"k"_s, fewResults);
    if (!count)
        co_return complain(count.error());
    PassageQuery query{parser.positionalArguments().join(u' '), namedCollections(parser), *count};
    if (parser.isSet(u"queries"_s))
        co_return co_await answerAll(parser.value(u"queries"_s), query, context);
    if (query.words.trimmed().isEmpty())
        co_return wrongUsage(u"docs search needs words to look for."_s);
    const Result<FoundPassages> found = co_await context.services.knowledge().find(query);
    if (!found)
        co_return complain(found.error());
    if (parser.isSet(u"json"_s))
        context.output.write(foundJson(query, *found, parser.isSet(u"explain"_s)));
    else
        show(query, *found, parser.isSet(u"explain"_s), context.output);
    co_return ExitStatus::Answered;
}

} // namespace oriel
