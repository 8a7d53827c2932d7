// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/documents/EvaluationText.h"

#include "cli/conversations/PersonTime.h"
#include "cli/VisibleText.h"

using namespace Qt::StringLiterals;

namespace oriel {

namespace {

constexpr int nameColumns = 14;
constexpr int numberColumns = 12;
constexpr int figurePlaces = 4;
constexpr int timePlaces = 1;
constexpr double half = 0.5;
constexpr double mostOfAll = 0.95;

struct Measure {
    QString name;
    double now = 0;
    std::optional<double> before;
    int places = figurePlaces;
    QString unit;
};

QString number(double value, const Measure &measure, bool isSigned)
{
    const QString sign = isSigned && value >= 0 ? u"+"_s : QString();
    return (sign + QString::number(value, 'f', measure.places) + measure.unit).rightJustified(numberColumns);
}

QString line(const Measure &measure)
{
    QString text = measure.name.leftJustified(nameColumns) + number(measure.now, measure, false);
    if (measure.before)
        text += number(*measure.before, measure, false) + number(measure.now - *measure.before, measure, true);
    return text + u'\n';
}

std::vector<Measure> measuresOf(const EvaluationRun &run, const std::optional<EvaluationRun> &before)
{
    const auto now = run.figures();
    const auto was = before ? std::optional(before->figures()) : std::nullopt;
    const auto figure = [&](const QString &name, double RankingFigures::*member) {
        return Measure{u"%1@%2"_s.arg(name).arg(run.depth),
                       now.*member,
                       was ? std::optional((*was).*member) : std::nullopt,
                       figurePlaces,
                       {}};
    };
    const auto time = [&](const QString &name, double part) {
        return Measure{name, run.latency(part), before ? std::optional(before->latency(part)) : std::nullopt,
                       timePlaces, u" ms"_s};
    };
    return {figure(u"nDCG"_s, &RankingFigures::ndcg),
            figure(u"precision"_s, &RankingFigures::precision),
            figure(u"recall"_s, &RankingFigures::recall),
            figure(u"MRR"_s, &RankingFigures::reciprocalRank),
            time(u"latency p50"_s, half),
            time(u"latency p95"_s, mostOfAll)};
}

//! "pumps (1400 documents, 1612 passages of at most 350 tokens)"
QString askedText(const EvaluationRun &run)
{
    QStringList asked;
    for (const auto &collection : run.collections)
        asked << u"%1 (%2 documents, %3 passages of at most %4 tokens)"_s.arg(visibleText(collection.name))
                     .arg(collection.documents)
                     .arg(collection.chunks)
                     .arg(collection.chunkTokens);
    return asked.join(u", "_s);
}

} // namespace

QString runText(const EvaluationRun &run, const std::optional<EvaluationRun> &before, const QTimeZone &zone)
{
    const auto count = qsizetype(run.questions.size());
    QString text = u"%1 %2, asked of %3\n\n"_s.arg(QString::number(count), count == 1 ? u"question"_s : u"questions"_s,
                                                   askedText(run));
    if (before)
        text += QString(nameColumns, u' ') + u"now"_s.rightJustified(numberColumns)
            + u"before"_s.rightJustified(numberColumns) + u"difference"_s.rightJustified(numberColumns) + u'\n';
    for (const auto &measure : measuresOf(run, before))
        text += line(measure);
    if (run.answered() < count)
        text += u"\nNothing was found for %1 of them.\n"_s.arg(count - run.answered());
    if (before) {
        const auto [better, worse] = compared(run, *before);
        text += u"\nBefore: %1, asked of %2.\nBy nDCG %3 better, %4 worse, %5 the same.\n"_s.arg(
            timeInMinutes(before->at, zone), askedText(*before), QString::number(better), QString::number(worse),
            QString::number(count - better - worse));
    }
    return text;
}

} // namespace oriel
