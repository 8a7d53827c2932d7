// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/ExchangedConversation.h"
#include "exchange/ImportSource.h"

#include <QTemporaryDir>

#include <map>

namespace oriel::test {

//! All that an import source hands out.
struct ReadFile {
    std::vector<ExchangedConversation> conversations;
    std::vector<LeftOut> leftOut;
    std::vector<ImportNote> notes;
    std::optional<Error> error; //!< of opening it, or its verdict

    [[nodiscard]] int noteCount(ImportNoteKind kind, const QString &what = {}) const;
    [[nodiscard]] QString leftOutReasons() const;
};

//! A folder with files, for the time of a test.
class ImportFolder
{
public:
    [[nodiscard]] QString write(const QByteArray &content, const QString &name = QStringLiteral("export.json")) const;
    //! A zip of files by their names.
    [[nodiscard]] QString zip(const std::map<QString, QByteArray> &files) const;
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }

private:
    QTemporaryDir m_folder;
};

[[nodiscard]] ReadFile readFile(const QString &path, const ImportLimits &limits = {}, std::stop_token stop = {});
//! The same from bytes.
[[nodiscard]] ReadFile readBytes(const QByteArray &content);

//! What Oriel writes of \a conversations.
[[nodiscard]] QByteArray orielJson(const std::vector<ExchangedConversation> &conversations);

//! A conversation of \a messages questions and answers, one after the other.
[[nodiscard]] ExchangedConversation chain(const QString &id, int messages);
//! Two branches, every kind of part, every field set.
[[nodiscard]] ExchangedConversation fullConversation();
[[nodiscard]] QDateTime at(qint64 seconds);

//! The text of each message on the read path, one line each.
[[nodiscard]] QStringList textsOfPath(const ExchangedConversation &exchanged);

} // namespace oriel::test
