// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/documents/IndexingReport.h"

#include "cli/ColumnText.h"
#include "cli/Terminal.h"
#include "cli/VisibleText.h"
#include "text/JsonWriter.h"

#include <QFileInfo>
#include <QTimeZone>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace oriel {

namespace {

constexpr int widestName = 50; // cells

} // namespace

ProgressSink IndexingReport::sink()
{
    return [this](const IndexProgress &progress) {
        QMetaObject::invokeMethod(this, [this, progress] { show(progress); });
    };
}

void IndexingReport::show(const IndexProgress &progress)
{
    m_line.show(progressText(progress));
}

ExitStatus IndexingReport::finish(const Result<IndexReport> &report, const QStringList &named, bool isJson,
                                  Output &output)
{
    m_line.clear();
    if (!report)
        return complain(report.error());
    for (const auto &folder : report->seen.unread)
        Terminal::say(unreadSentence(folder));
    bool hasFailed = !report->seen.unread.isEmpty();
    for (const auto &line : troubles(report->files))
        Terminal::say(line);
    for (const auto &file : report->files) {
        const bool isTrouble = !faultSentence(file).isEmpty();
        hasFailed = hasFailed || (isTrouble && (file.state == FileState::Failed || isNamed(file, named)));
    }
    if (isJson) {
        QByteArray list = "[";
        for (const auto &file : report->files)
            list += (list.size() > 1 ? ",\n" : "\n") + fileJson(file, {});
        output.write(list + (list.size() > 1 ? "\n]\n" : "]\n"));
    } else {
        output.write(totalsText(report->files) + u'\n');
    }
    if (report->isCancelled) {
        Terminal::say(u"Not everything was read; oriel-cli docs reindex --changed goes on."_s);
        return ExitStatus::Cancelled;
    }
    return hasFailed ? ExitStatus::LocalFailure : ExitStatus::Answered;
}

bool isNamed(const KnownFile &file, const QStringList &named)
{
    return std::ranges::any_of(
        named, [&file](const QString &path) { return QFileInfo(path).canonicalFilePath() == file.found.path; });
}

QString totalsText(const std::vector<KnownFile> &files)
{
    std::map<FileState, qint64> counts;
    for (const auto &file : files)
        ++counts[file.state];
    QStringList parts{u"%1 ready"_s.arg(counts[FileState::Ready])};
    for (const auto &[state, word] :
         {std::pair(FileState::Skipped, u"skipped"_s), std::pair(FileState::Failed, u"failed"_s),
          std::pair(FileState::Waiting, u"waiting"_s)}) {
        if (counts[state] > 0)
            parts << u"%1 %2"_s.arg(counts[state]).arg(word);
    }
    return u"%1 %2: %3."_s.arg(files.size()).arg(files.size() == 1 ? u"file"_s : u"files"_s, parts.join(u", "_s));
}

QString progressText(const IndexProgress &progress)
{
    return u"%1 of %2  %3"_s.arg(progress.filesDone)
        .arg(progress.filesDone + progress.filesWaiting)
        .arg(elided(QFileInfo(progress.path).fileName(), widestName));
}

QString faultSentence(const KnownFile &file)
{
    return file.fault && (file.state == FileState::Failed || file.state == FileState::Skipped)
        ? readFaultSentence(*file.fault)
        : QString();
}

QStringList troubles(const std::vector<KnownFile> &files)
{
    QStringList lines;
    for (const auto &file : files) {
        if (const QString sentence = faultSentence(file); !sentence.isEmpty())
            lines << u"%1: %2"_s.arg(visibleText(file.found.path), sentence);
    }
    return lines;
}

QString unreadSentence(const QString &folder)
{
    return u"The folder \"%1\" is not there or cannot be read; what was read of it before is kept."_s.arg(folder);
}

QByteArray fileJson(const KnownFile &file, const QString &collection)
{
    JsonWriter json;
    json.beginObject().member("path", file.found.path);
    if (!collection.isEmpty())
        json.member("collection", collection);
    json.member("state", fileStateName(file.state));
    json.member("size", file.found.sizeBytes);
    json.member("modified",
                QDateTime::fromMSecsSinceEpoch(file.found.modifiedAt, QTimeZone::utc()).toString(Qt::ISODateWithMs));
    if (file.fault)
        json.member("fault", readFaultName(*file.fault)).member("reason", readFaultSentence(*file.fault));
    json.endObject();
    return json.take();
}

} // namespace oriel
