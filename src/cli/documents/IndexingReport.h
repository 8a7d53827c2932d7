// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/Command.h"
#include "cli/ProgressLine.h"
#include "cli/StopSignals.h"
#include "knowledge/Knowledge.h"

namespace oriel {

//! What `docs add` and `docs reindex` tell while documents are read in, and at the end.
class IndexingReport : public QObject
{
    Q_OBJECT

public:
    //! What is called, on any thread, while files are read: it must not outlive this.
    [[nodiscard]] ProgressSink sink();
    [[nodiscard]] std::stop_token stop() const { return m_signals.token(); }

    //! One sentence on standard error for each file that is not ready, one line on standard output for all.
    //! \param named  paths that the person gave: a file of these that was skipped is a failure
    [[nodiscard]] ExitStatus finish(const Result<IndexReport> &report, const QStringList &named, bool isJson,
                                    Output &output);

private:
    void show(const IndexProgress &progress);

    ProgressLine m_line;
    StopSignals m_signals;
};

//! "3 files: 2 ready, 1 failed."
[[nodiscard]] QString totalsText(const std::vector<KnownFile> &files);

//! "3 of 12  manual.pdf".
[[nodiscard]] QString progressText(const IndexProgress &progress);

//! Whether it is one of the paths that the person gave, and not only in a folder of these.
[[nodiscard]] bool isNamed(const KnownFile &file, const QStringList &named);

//! "The file is encrypted; ..." of a file that is not ready; empty for one that is, or waits.
[[nodiscard]] QString faultSentence(const KnownFile &file);

//! "manual.pdf: The file is encrypted; ..." of each file that is not ready and does not wait.
[[nodiscard]] QStringList troubles(const std::vector<KnownFile> &files);

//! Of a folder that is not there: what it held is kept.
[[nodiscard]] QString unreadSentence(const QString &folder);

//! A file as `docs list --json` tells it.
[[nodiscard]] QByteArray fileJson(const KnownFile &file, const QString &collection);

} // namespace oriel
