// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/SourceViewer.h"

#include "core/Sentences.h"
#include "viewmodels/SourceWords.h"

#include <QPointer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace oriel {

SourceViewer::SourceViewer(TranscriptModel &transcript, DocumentLibrary &library, QObject *parent)
    : QObject(parent)
    , m_transcript(transcript)
    , m_library(library)
{
}

SourceViewer::~SourceViewer()
{
    m_stop.request_stop();
}

QString SourceViewer::title() const
{
    return m_source ? u"[%1] %2"_s.arg(m_source->number).arg(m_source->document) : QString();
}

QString SourceViewer::place() const
{
    return m_source ? placeWords(*m_source) : QString();
}

QUrl SourceViewer::file() const
{
    if (!m_source)
        return {};
    QUrl url = QUrl::fromLocalFile(m_source->path);
    if (m_source->page && m_source->path.endsWith(".pdf"_L1, Qt::CaseInsensitive))
        url.setFragment(u"page=%1"_s.arg(*m_source->page));
    return url;
}

void SourceViewer::show(int row, int number)
{
    if (row < 0 || row >= m_transcript.rowCount())
        return;
    const auto &sources = m_transcript.row(row).sources;
    const auto found = std::ranges::find(sources, number, &Source::number);
    if (found != sources.end())
        showSource(*found);
}

void SourceViewer::showSource(const Source &source)
{
    m_stop.request_stop();
    m_stop = std::stop_source();
    m_source = source;
    m_view = {source.text, 0, source.text.size()};
    m_note.clear();
    m_isReading = true;
    Q_EMIT changed();
    Q_EMIT opened();
    read(source);
}

QCoro::Task<void> SourceViewer::read(Source source)
{
    const QPointer<SourceViewer> alive(this);
    const std::stop_token stop = m_stop.get_token();
    Source wanted = source;
    auto view = co_await m_library.open(std::move(wanted), stop);
    if (!alive || stop.stop_requested())
        co_return; // another one is shown by now
    m_isReading = false;
    if (view)
        m_view = std::move(*view);
    else
        m_note = inOneParagraph({view.error().message, tr("This is the passage as it was read before.")});
    Q_EMIT changed();
}

void SourceViewer::close()
{
    if (!m_source)
        return;
    m_stop.request_stop();
    m_source.reset();
    m_view = {};
    m_note.clear();
    m_isReading = false;
    Q_EMIT changed();
}

} // namespace oriel
