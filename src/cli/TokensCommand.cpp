// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/TokensCommand.h"

#include "assembly/TokenMeasures.h"
#include "cli/InputFiles.h"
#include "cli/OptionParser.h"
#include "cli/Terminal.h"
#include "providers/ModelTable.h"
#include "text/JsonWriter.h"
#include "text/tokens/OpenAiTokenizer.h"

#include <QFileInfo>

#include <cmath>

using namespace Qt::StringLiterals;

namespace oriel {

namespace {

//! What was counted, and how.
struct TokenReport {
    Origin model; //!< its model is empty when none was named
    qint64 tokens = 0;
    QString tokenizer; //!< empty for an estimate
    double error = 0; //!< of an estimate, as a share
    int observations = 0; //!< that it was learned from
    std::optional<ModelPrice> price;
};

Money costToRead(qint64 tokens, const ModelPrice &price)
{
    Usage usage;
    usage.prompt = tokens;
    return costOf(usage, appliedPrice(price, {}, usage));
}

Money costToWrite(qint64 tokens, const ModelPrice &price)
{
    Usage usage;
    usage.completion = tokens;
    return costOf(usage, appliedPrice(price, {}, usage));
}

QString dollars(Money cost)
{
    return u'$' + QString::number(cost.usd(), 'g', 3);
}

QString inWords(const TokenReport &report)
{
    const QString count = report.tokens == 1 ? u"1 token"_s : u"%1 tokens"_s.arg(report.tokens);
    QString text;
    if (!report.tokenizer.isEmpty()) {
        text = u"%1, exact (%2)\n"_s.arg(count, report.tokenizer);
    } else {
        const QString basis = report.observations == 0 ? u"nothing is learned of this model yet"_s
                                                       : u"learned from %1 reported counts"_s.arg(report.observations);
        text = u"%1, estimated, off by about %2 % (%3)\n"_s.arg(count)
                   .arg(std::max(1LL, std::llround(report.error * 100)))
                   .arg(basis);
    }
    if (report.price) {
        text += u"%1 to be read by %2, %3 to be written by it\n"_s.arg(
            dollars(costToRead(report.tokens, *report.price)), report.model.model,
            dollars(costToWrite(report.tokens, *report.price)));
    }
    return text;
}

QByteArray inJson(const TokenReport &report)
{
    JsonWriter json;
    const bool isExact = !report.tokenizer.isEmpty();
    json.beginObject().member("tokens", report.tokens).member("exact", isExact);
    if (isExact)
        json.member("tokenizer", report.tokenizer);
    else
        json.member("error", report.error).member("observations", report.observations);
    json.member("provider", report.model.provider.value).member("model", report.model.model);
    if (report.price) {
        json.member("cost_read_usd", costToRead(report.tokens, *report.price).usd());
        json.member("cost_written_usd", costToWrite(report.tokens, *report.price).usd());
    }
    json.endObject();
    return json.take();
}

Result<QString> textToCount(const QCommandLineParser &parser)
{
    const auto files = parser.positionalArguments();
    if (files.size() > 1)
        return failure(ErrorKind::InvalidInput, u"tokens counts one file at a time."_s);
    if (!files.isEmpty() && files.first() != u"-"_s)
        return textFile(files.first());
    if (files.isEmpty() && Terminal::isInputTerminal())
        return failure(ErrorKind::InvalidInput, u"There is no text: name a file, or pipe it in."_s);
    const auto input = Terminal::readInput();
    return input ? pipedTextAsItIs(*input) : std::unexpected(input.error());
}

//! Who was named; without a model the provider's, which may be none.
Result<Origin> askedModel(const QCommandLineParser &parser, AppServices &services)
{
    Origin model;
    model.model = parser.value(u"model"_s);
    const bool isProviderNamed = parser.isSet(u"provider"_s);
    model.provider.value = isProviderNamed ? parser.value(u"provider"_s) : services.providers().defaultProvider();
    if (const auto config = services.book().find(model.provider.value); !config && isProviderNamed)
        return std::unexpected(config.error());
    if (model.model.isEmpty())
        model.model = services.providers().defaultModel(model.provider.value).value_or(QString());
    return model;
}

//! What was learned of \a model. No history is made to look.
QCoro::Task<Result<TokenCalibration>> learned(Origin model, AppServices &services)
{
    if (!QFileInfo::exists(services.paths().data + u"/history.db"_s))
        co_return TokenCalibration();
    co_return co_await services.history().calibrations().calibration(std::move(model));
}

QCoro::Task<Result<TokenReport>> counted(QString text, Origin model, QString file, bool hasSpecial,
                                         AppServices &services)
{
    TokenReport report;
    report.model = model;
    if (const auto *entry = ModelTable::builtIn().find(model.model))
        report.price = entry->info.price;
    Result<ModelTokenizers::Choice> choice = ModelTokenizers::Choice();
    if (!file.isEmpty())
        choice = services.tokenizers().fromFile(file);
    else if (model.model.isEmpty()) // no model, or the offline assistant: then in what most are counted in
        choice = ModelTokenizers::Choice{&OpenAiTokenizer::builtIn(OpenAiEncoding::O200k),
                                         openAiEncodingName(OpenAiEncoding::O200k)};
    else
        choice = services.tokenizers().forModel(model);
    if (!choice)
        co_return std::unexpected(choice.error());
    if (choice->tokenizer != nullptr) {
        report.tokens = hasSpecial ? choice->tokenizer->countWithSpecialTokens(text) : choice->tokenizer->count(text);
        report.tokenizer = choice->name;
        co_return report;
    }
    const auto calibration = co_await learned(model, services);
    if (!calibration)
        co_return std::unexpected(calibration.error());
    report.tokens = estimatedTokens(featuresOf(text), *calibration);
    report.error = calibration->error.value_or(uncalibratedError);
    report.observations = calibration->observations;
    co_return report;
}

} // namespace

QCoro::Task<ExitStatus> TokensCommand::run(QStringList arguments, CommandContext &context)
{
    OptionParser parser(u"tokens"_s);
    parser.setApplicationDescription(
        u"Counts the tokens of a text as a model does, or estimates them and says how far off that may be; and what they cost."_s);
    parser.addPositionalArgument(u"file"_s, u"The text; - or nothing reads it from standard input."_s, u"[FILE | -]"_s);
    parser.addOptions({
        {u"provider"_s, u"Whose model it is; without it the default provider."_s, u"ID"_s},
        {u"model"_s, u"Model that counts; without it the provider's default."_s, u"M"_s},
        {u"tokenizer"_s, u"Count with this file: a tokenizer.json, or a model of SentencePiece."_s, u"F"_s},
        {u"special"_s, u"Count names of special tokens, such as <|endoftext|>, as one token each."_s},
        {u"json"_s, u"Print one JSON object."_s},
    });
    if (const auto done = parser.read(arguments, context.output))
        co_return *done;
    const auto model = askedModel(parser, context.services);
    if (!model)
        co_return complain(model.error());
    auto text = textToCount(parser);
    if (!text)
        co_return complain(text.error());
    QString file = parser.value(u"tokenizer"_s);
    Origin asked = *model;
    const auto report = co_await counted(std::move(*text), std::move(asked), std::move(file),
                                         parser.isSet(u"special"_s), context.services);
    if (!report)
        co_return complain(report.error());
    if (parser.isSet(u"json"_s))
        context.output.write(inJson(*report) + '\n');
    else
        context.output.write(inWords(*report));
    co_return ExitStatus::Answered;
}

} // namespace oriel
