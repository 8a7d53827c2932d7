// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/TurnProgress.h"

#include "core/Sentences.h"
#include "domain/ErrorWords.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;
using namespace std::chrono;

namespace oriel {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("TurnProgress", text);
}

//! "openai/gpt-x", or what is known of it.
QString nameOf(const Origin &origin)
{
    if (origin.model.isEmpty())
        return origin.provider.value;
    return origin.provider.value.isEmpty() ? origin.model : origin.provider.value + u'/' + origin.model;
}

} // namespace

TurnProgress::TurnProgress(QString provider, Time start)
    : m_provider(std::move(provider))
    , m_start(start)
{
}

void TurnProgress::take(const StreamEvent &event, Time now, const QDateTime &nowUtc)
{
    if (std::holds_alternative<TextDelta>(event) || std::holds_alternative<TextReplaced>(event)) {
        m_doing = Doing::Writing;
    } else if (std::holds_alternative<ReasoningDelta>(event)) {
        m_doing = Doing::Thinking;
    } else if (std::holds_alternative<ResponseStarted>(event) || std::holds_alternative<SourcesFound>(event)) {
        m_doing = Doing::Asking; // a wait or a retry is over
    } else if (const auto *loading = std::get_if<LoadingModel>(&event)) {
        m_doing = Doing::Loading;
        m_cause = loading->model;
    } else if (const auto *waiting = std::get_if<Waiting>(&event)) {
        m_doing = Doing::Waiting;
        m_cause = waiting->cause;
        m_until = waiting->until ? std::optional(now + milliseconds(nowUtc.msecsTo(*waiting->until))) : std::nullopt;
    } else if (const auto *searching = std::get_if<SearchingDocuments>(&event)) {
        m_doing = searching->isReading ? Doing::ReadingDocuments : Doing::SearchingDocuments;
    } else if (const auto *retrying = std::get_if<Retrying>(&event)) {
        m_doing = Doing::Retrying;
        m_cause = wordsFor(retrying->error, m_provider).headline;
        m_until = now + retrying->delay;
    } else if (const auto *switched = std::get_if<Switched>(&event)) {
        m_remarks << inOneParagraph({tr("%1 answers in place of %2.").arg(nameOf(switched->to), nameOf(switched->from)),
                                     wordsFor(switched->reason, switched->from.provider.value).headline});
    } else if (const auto *dropped = std::get_if<ParameterDropped>(&event)) {
        m_remarks << tr("The model does not take “%1”, so it was left out.").arg(dropped->parameter);
    } else if (const auto *cached = std::get_if<ServedFromCache>(&event)) {
        m_remarks << tr("From the cache, %1 s old.").arg(cached->age.count());
    } else if (const auto *notice = std::get_if<Notice>(&event)) {
        m_remarks << notice->text;
    } else if (const auto *safety = std::get_if<SafetyReported>(&event)) {
        QStringList verdict{safety->category, safety->text};
        verdict.removeAll(QString());
        m_remarks << tr("The provider marked this as: %1.").arg(verdict.join(u" – "));
    }
}

QString TurnProgress::words(Time now) const
{
    const auto elapsed = duration_cast<seconds>(now - m_start).count();
    const auto left = m_until ? std::max<qint64>(0, ceil<seconds>(*m_until - now).count()) : 0;
    switch (m_doing) {
    case Doing::Asking: return tr("Waiting for the answer · %1 s").arg(elapsed);
    case Doing::ReadingDocuments: return tr("Reading your documents · %1 s").arg(elapsed);
    case Doing::SearchingDocuments: return tr("Searching your documents · %1 s").arg(elapsed);
    case Doing::Thinking: return tr("Thinking · %1 s").arg(elapsed);
    case Doing::Loading: return tr("Loading %1 · %2 s").arg(m_cause).arg(elapsed);
    case Doing::Waiting:
        if (!m_until)
            return tr("Waiting: %1 · %2 s").arg(m_cause).arg(elapsed);
        return left > 0 ? tr("Waiting %1 s: %2").arg(left).arg(m_cause) : tr("Waiting: %1").arg(m_cause);
    case Doing::Retrying:
        return left > 0 ? tr("Retrying in %1 s: %2").arg(left).arg(m_cause) : tr("Retrying: %1").arg(m_cause);
    case Doing::Writing: return tr("Answering · %1 s").arg(elapsed);
    }
    Q_UNREACHABLE();
}

} // namespace oriel
