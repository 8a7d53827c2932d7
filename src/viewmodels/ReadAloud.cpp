// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/ReadAloud.h"

#include "text/MarkdownBlocks.h"

#include <QPointer>

using namespace Qt::StringLiterals;

namespace oriel {

QString spokenText(const QString &markdown)
{
    QStringList spoken;
    for (const auto &block : readMarkdown(markdown)) {
        if (std::holds_alternative<CodeBlock>(block.content))
            spoken << ReadAloud::tr("Here is a block of code.");
        else if (const auto words = toPlainText(block).trimmed(); !words.isEmpty())
            spoken << words;
    }
    return spoken.join(u"\n\n"_s);
}

ReadAloud::ReadAloud(Speaker *speaker, QObject *parent)
    : QObject(parent)
    , m_speaker(speaker)
{
}

ReadAloud::~ReadAloud()
{
    m_stop.request_stop();
}

void ReadAloud::toggle(const MessageId &message, const QString &markdown)
{
    const bool isBeingRead = !m_message.value.isEmpty() && m_message == message;
    stop();
    if (isBeingRead)
        return;
    if (!isAvailable()) {
        Q_EMIT failed(
            tr("There is no voice on this computer. Install one, speech-dispatcher say, to have answers read."));
        return;
    }
    auto text = spokenText(markdown);
    if (text.isEmpty())
        return;
    m_stop = std::stop_source();
    setMessage(message);
    read(std::move(text), m_stop.get_token());
}

void ReadAloud::stop()
{
    m_stop.request_stop();
    setMessage({});
}

QCoro::Task<void> ReadAloud::read(QString text, std::stop_token stop)
{
    const QPointer<ReadAloud> alive(this);
    const Result<void> said = co_await m_speaker->say(std::move(text), stop);
    if (!alive || stop.stop_requested())
        co_return; // another one may be read by now
    setMessage({});
    if (!said)
        Q_EMIT failed(tr("The voice of this computer does not work: %1").arg(said.error().message));
}

void ReadAloud::setMessage(const MessageId &message)
{
    if (m_message == message)
        return;
    m_message = message;
    Q_EMIT messageChanged();
}

} // namespace oriel
