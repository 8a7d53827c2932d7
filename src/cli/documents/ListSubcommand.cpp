// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/documents/DocsOptions.h"
#include "cli/documents/DocsSubcommands.h"
#include "cli/documents/IndexingReport.h"
#include "cli/Terminal.h"
#include "cli/VisibleText.h"

using namespace Qt::StringLiterals;

namespace oriel {

namespace {

constexpr int stateColumns = 8;

//! Which collection a root belongs to.
std::map<qint64, QString> collectionsByRoot(const KnowledgeStatus &status)
{
    std::map<qint64, QString> names;
    for (const auto &part : status.collections) {
        for (const auto &root : part.roots)
            names[root.key] = part.collection.name;
    }
    return names;
}

QString fileLine(const KnownFile &file)
{
    const QString sentence = faultSentence(file);
    return u"%1 %2%3\n"_s.arg(QString(fileStateName(file.state)).leftJustified(stateColumns),
                              visibleText(file.found.path), sentence.isEmpty() ? QString() : u"  "_s + sentence);
}

} // namespace

QCoro::Task<ExitStatus> listDocuments(QStringList arguments, CommandContext &context)
{
    OptionParser parser(u"docs list"_s);
    parser.setApplicationDescription(u"Lists the files that were added: ready, waiting, skipped or failed, and why."_s);
    addCollectionOption(parser, u"Only of this collection."_s);
    parser.addOption({u"json"_s, u"Print one JSON array."_s});
    if (const auto done = parser.read(arguments, context.output))
        co_return *done;
    const QString collection = parser.value(u"collection"_s);
    auto &knowledge = context.services.knowledge();
    const Result<std::vector<KnownFile>> files = co_await knowledge.files(collection);
    if (!files)
        co_return complain(files.error());
    const Result<KnowledgeStatus> status = co_await knowledge.status(collection);
    if (!status)
        co_return complain(status.error());
    auto names = collectionsByRoot(*status);
    const bool isJson = parser.isSet(u"json"_s);
    bool isFirst = true;
    for (const auto &file : *files) {
        if (isJson)
            context.output.write((std::exchange(isFirst, false) ? "[\n" : ",\n") + fileJson(file, names[file.root]));
        else
            context.output.write(fileLine(file));
    }
    if (isJson)
        context.output.write(isFirst ? QByteArrayView("[]\n") : QByteArrayView("\n]\n"));
    else if (files->empty())
        Terminal::say(u"There are no documents."_s);
    co_return ExitStatus::Answered;
}

} // namespace oriel
