// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/CodePainter.h"

#include <QAbstractTextDocumentLayout>
#include <QColor>
#include <QElapsedTimer>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextLayout>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace oriel {

namespace {

constexpr auto longest = 4ms; // of the main thread's time in one go

//! The spans that begin in \a line, as Qt wants them.
QList<QTextLayout::FormatRange> formatsOf(const QTextBlock &line, const std::vector<CodeSpan> &spans,
                                          const QStringList &colours)
{
    QList<QTextLayout::FormatRange> formats;
    const qsizetype start = line.position();
    auto span = std::ranges::lower_bound(spans, start, {}, &CodeSpan::start);
    for (; span != spans.end() && span->start < start + line.length(); ++span) {
        if (qsizetype(span->kind) >= colours.size())
            continue;
        QTextLayout::FormatRange format;
        format.start = int(span->start - start);
        format.length = int(span->length);
        format.format.setForeground(QColor(colours[qsizetype(span->kind)]));
        formats << format;
    }
    return formats;
}

} // namespace

CodePainter::CodePainter(QObject *parent)
    : QObject(parent)
{
    m_askSoon.setSingleShot(true);
    m_askSoon.setInterval(0);
    connect(&m_askSoon, &QTimer::timeout, this, &CodePainter::ask);
    m_paintSoon.setSingleShot(true);
    m_paintSoon.setInterval(0);
    connect(&m_paintSoon, &QTimer::timeout, this, &CodePainter::paintOn);
    connect(&m_answer, &QFutureWatcherBase::finished, this, &CodePainter::take);
    connect(this, &CodePainter::changed, &m_askSoon, qOverload<>(&QTimer::start));
}

void CodePainter::setTypesetter(Typesetter *typesetter)
{
    m_typesetter = typesetter;
    Q_EMIT changed();
}

void CodePainter::setQuickDocument(QQuickTextDocument *document)
{
    m_quickDocument = document;
    setDocument(document ? document->textDocument() : nullptr);
}

void CodePainter::setDocument(QTextDocument *document)
{
    m_spans.clear();
    m_document = document;
    Q_EMIT changed();
}

void CodePainter::setLanguage(const QString &language)
{
    m_language = language;
    Q_EMIT changed();
}

void CodePainter::setComplete(bool isComplete)
{
    m_isComplete = isComplete;
    Q_EMIT changed();
}

void CodePainter::setColours(const QStringList &colours)
{
    m_colours = colours;
    if (!m_spans.empty()) { // the words are known, only their looks change
        m_nextLine = 0;
        m_paintSoon.start();
        return;
    }
    Q_EMIT changed();
}

void CodePainter::ask()
{
    if (!m_typesetter || !m_document || !m_isComplete || m_language.isEmpty() || !m_spans.empty())
        return;
    m_asked = m_document->toPlainText();
    m_answer.setFuture(m_typesetter->colour(m_asked, m_language));
}

void CodePainter::take()
{
    if (!m_document || !m_isComplete || m_answer.future().resultCount() == 0)
        return;
    if (m_document->toPlainText() != m_asked) {
        m_askSoon.start();
        return;
    }
    m_spans = m_answer.result();
    m_nextLine = 0;
    if (!m_spans.empty())
        paintOn();
}

void CodePainter::paintOn()
{
    if (!m_document)
        return;
    QElapsedTimer spent;
    spent.start();
    auto line = m_document->findBlockByNumber(m_nextLine);
    for (; line.isValid() && spent.elapsed() < longest.count(); line = line.next(), ++m_nextLine) {
        line.layout()->setFormats(formatsOf(line, m_spans, m_colours));
        m_document->markContentsDirty(line.position(), line.length());
        Q_EMIT m_document->documentLayout()->updateBlock(line); // or a TextEdit would show its words as they were
    }
    if (line.isValid())
        m_paintSoon.start();
    else
        Q_EMIT painted();
}

} // namespace oriel
