// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "knowledge/PassageAround.h"

#include "core/OnThreadPool.h"

#include <QCoreApplication>
#include <QCoroFuture>

#include <algorithm>

namespace oriel {

namespace {

constexpr int linesAround = 40;
constexpr qsizetype mostBytes = 200'000; // a page may be a book

QString tr(const char *text)
{
    return QCoreApplication::translate("PassageAround", text);
}

//! Where each line of a text begins, and where the text ends.
std::vector<qsizetype> lineStarts(const QByteArray &text)
{
    std::vector<qsizetype> starts{0};
    for (qsizetype at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1))
        starts.push_back(at + 1);
    starts.push_back(text.size());
    return starts;
}

struct Bytes {
    qsizetype start = 0;
    qsizetype end = 0;
};

//! The page that \a passage begins on.
Bytes partAround(const StructuredText &document, Bytes passage)
{
    Bytes part{0, document.text.size()};
    for (const auto &one : document.parts) {
        if (one.start > passage.start) {
            part.end = one.start;
            break;
        }
        part.start = one.start;
    }
    return part;
}

//! A place where a character begins.
qsizetype atCharacter(const QByteArray &text, qsizetype at)
{
    while (at > 0 && at < text.size() && (uchar(text[at]) & 0xC0) == 0x80)
        --at;
    return at;
}

Result<PassageView> readAround(const Source &source, const ReaderProgram &program, const std::stop_token &stop)
{
    if (stop.stop_requested())
        return failure(ErrorKind::Cancelled);
    std::optional<Result<PassageView>> view;
    ReaderProcess reader(program);
    const auto take = [&](const StructuredText &document) {
        if (document.id.isEmpty() || document.id == source.document)
            view = passageIn(document, source);
    };
    const auto read = reader.read(source.path, {}, take, stop);
    if (stop.stop_requested())
        return failure(ErrorKind::Cancelled);
    if (!read)
        return failure(ErrorKind::InvalidInput, readFaultSentence(read.error().fault));
    return view ? *view : failure(ErrorKind::InvalidInput, tr("The document is not in the file any more."));
}

} // namespace

Result<PassageView> passageIn(const StructuredText &document, const Source &source)
{
    const QByteArray &text = document.text;
    const auto starts = lineStarts(text);
    const auto lines = int(starts.size()) - 1;
    const auto isThere = source.firstLine >= 1 && source.lastLine >= source.firstLine && source.lastLine <= lines;
    Bytes passage;
    if (isThere)
        passage = {starts[std::size_t(source.firstLine) - 1], starts[std::size_t(source.lastLine)]};
    const QString first = source.text.trimmed().section(u'\n', 0, 0).trimmed();
    const QString there = QString::fromUtf8(text.sliced(passage.start, passage.end - passage.start));
    if (!isThere || first.isEmpty() || !there.contains(first))
        return failure(ErrorKind::InvalidInput, tr("The document has changed since it was read."));
    if (const auto exact = text.indexOf(source.text.toUtf8(), passage.start); exact >= 0 && exact < passage.end)
        passage = {exact, exact + source.text.toUtf8().size()};

    Bytes around = partAround(document, passage);
    if (document.parts.empty()) {
        around.start = starts[std::size_t(std::max(0, source.firstLine - 1 - linesAround))];
        around.end = starts[std::size_t(std::min(lines, source.lastLine + linesAround))];
    }
    around.end = std::max(around.end, passage.end);
    around.start = atCharacter(text, std::max(around.start, passage.start - mostBytes));
    around.end = atCharacter(text, std::min(around.end, passage.end + mostBytes));
    const auto words = [&text](qsizetype from, qsizetype to) {
        return QString::fromUtf8(text.sliced(from, to - from));
    };
    PassageView view;
    view.start = words(around.start, passage.start).size();
    view.length = words(passage.start, passage.end).size();
    view.text = words(around.start, around.end);
    return view;
}

QCoro::Task<Result<PassageView>> passageAround(Source source, std::stop_token stop, ReaderProgram program)
{
    auto work = [source, stop, program] {
        return std::make_shared<Result<PassageView>>(readAround(source, program, stop));
    };
    auto future = onThreadPool(std::move(work));
    const auto read = co_await future;
    co_return *read;
}

} // namespace oriel
