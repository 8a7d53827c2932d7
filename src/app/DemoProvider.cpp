// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/DemoProvider.h"

#include "routing/TimerDelay.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace oriel {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("DemoProvider", text);
}

QString sampleAnswer()
{
    return tr(
        "Hold the RESET button for five seconds, until the lamp blinks twice.\n\n"
        "1. Close the inlet valve first: the pump runs dry otherwise.\n"
        "2. Hold RESET. The lamp turns from red to yellow after about three seconds; keep holding.\n"
        "3. Let go at the second blink, and open the valve again.\n\n"
        "If the lamp stays red, the filter is the usual cause. It sits behind the grey cover on the left and comes "
        "out with a quarter turn.\n\n"
        "This answer is a sample and the same every time. Write “retry”, “error”, “cut”, “think”, “slow”, “long” or "
        "“rich” to see what else can happen.");
}

//! Everything that an answer may be made of.
QString richAnswer()
{
    return tr("## What an answer may hold\n\n"
              "Words that are **strong**, *stressed* or `code`, and [a link](https://example.org/manual).\n\n"
              "- [x] a task that is done\n- [ ] one that is not\n\n"
              "| Lamp | Meaning | Seconds |\n|:---|:---|---:|\n| red | no power | 0 |\n| yellow | it waits | 5 |\n\n"
              "> A quotation, and a formula in it: $E = mc^2$.\n\n")
        + u"```python\ndef seconds(lamp):\n    \"\"\"How long to hold RESET.\"\"\"\n    return 5 if lamp == \"red\" "
          u"else 0  # no less\n"
          "```\n\n$$\n\\int_0^\\infty e^{-x^2}\\,dx = \\frac{\\sqrt{\\pi}}{2}\n$$\n"_s;
}

QString answerTo(const QString &question)
{
    if (question.contains("rich"_L1))
        return richAnswer();
    if (!question.contains("long"_L1))
        return sampleAnswer();
    QString all;
    for (int i = 1; i <= 40; ++i)
        all +=
            tr("Paragraph %1. A long answer stays as quick as a short one, because only its last paragraph is laid out "
               "again when a word arrives. Scroll up while it grows: it stays where you are.\n\n")
                .arg(i);
    return all;
}

//! In pieces as a model sends them: a word with the blanks before it.
QStringList piecesOf(const QString &text)
{
    QStringList pieces;
    qsizetype start = 0;
    for (qsizetype i = 1; i < text.size(); ++i) {
        if (text[i].isSpace() && !text[i - 1].isSpace()) {
            pieces << text.sliced(start, i - start);
            start = i;
        }
    }
    return pieces << text.sliced(start);
}

Error overloaded()
{
    Error error;
    error.kind = ErrorKind::Overloaded;
    error.message = u"All replicas are busy, please retry."_s;
    error.status = 529;
    error.requestId = u"req_demo_0001"_s;
    return error;
}

} // namespace

DemoProvider::Questions DemoProvider::questions()
{
    return {tr("How do I reset the pump?"), tr("Think about it first"), tr("Show me an error")};
}

DemoProvider::DemoProvider(std::chrono::milliseconds pace)
    : m_pace(pace)
{
}

QCoro::Task<Result<Finished>> DemoProvider::stream(ChatRequest request, EventSink &sink, std::stop_token stop)
{
    TimerDelay delay;
    const QString asked = request.messages.empty() ? QString() : request.messages.back().text().trimmed();
    const QString question = asked.toLower();
    const bool fails = question.contains("error"_L1) || asked == questions().error;
    const bool thinks = question.contains("think"_L1) || asked == questions().thinking;
    const auto pace = question.contains("slow"_L1) ? m_pace * 20 : m_pace;

    co_await delay.wait(pace * 10, stop);
    if (fails && !stop.stop_requested())
        co_return std::unexpected(overloaded());
    if (question.contains("retry"_L1)) {
        sink.take(Retrying{1, overloaded(), 4s});
        co_await delay.wait(4s, stop);
    }
    if (question.contains("slow"_L1))
        co_await delay.wait(pace * 10, stop);
    if (stop.stop_requested())
        co_return failure(ErrorKind::Cancelled);

    sink.take(ResponseStarted{u"demo"_s, u"demo"_s, {}, {}});
    int block = 0;
    if (thinks) {
        sink.take(BlockStarted{block, BlockKind::Reasoning});
        sink.take(ReasoningDelta{block, tr("The person asks about the pump."), false});
        co_await delay.wait(3s, stop);
        ++block;
    }
    sink.take(BlockStarted{block, BlockKind::Text});
    const QStringList pieces = piecesOf(answerTo(question));
    qint64 sent = 0;
    for (const auto &piece : pieces) {
        if (stop.stop_requested())
            break;
        sink.take(TextDelta{block, piece});
        ++sent;
        if (sent == 40 && question.contains("cut"_L1)) {
            Error error;
            error.kind = ErrorKind::StreamTruncated;
            co_return std::unexpected(error);
        }
        co_await delay.wait(pace, stop);
    }
    Usage usage;
    usage.completion = sent;
    usage.isEstimated = true;
    sink.take(UsageReported{usage});
    Finished finished;
    finished.reason = sent < pieces.size() ? FinishReason::Cancelled : FinishReason::Complete;
    co_return finished;
}

} // namespace oriel
