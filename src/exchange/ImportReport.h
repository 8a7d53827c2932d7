// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Id.h"

#include <QString>

#include <map>
#include <vector>

namespace oriel {

//! Something about an import that a person may want to know, and that did not stop it.
enum class ImportNoteKind {
    UnknownContent, //!< a kind of content that Oriel does not know; what: its name. Its text was taken if it had any.
    UnknownField, //!< a field that a newer Oriel wrote; what: its name
    UnknownPart, //!< a kind of part that a newer Oriel wrote; what: its name
    HiddenMessage, //!< that its own program does not show either
    MissingAttachment, //!< a file that the export names and does not hold; what: its name
    DamagedAttachment, //!< a file whose bytes are not what they should be; what: its name
    RepairedTree, //!< messages whose order could not be as the file says; what: the conversation
    ReplacedText, //!< bytes that are not UTF-8; what: the conversation
    UnfinishedAnswer, //!< that was being written when the export was made
    UnreadFile, //!< of an archive, that holds no conversations; what: its name
    NewerFormat, //!< the file is of a newer version; what: the version
    DamagedFile, //!< what: a sentence that says where and how
};

struct ImportNote {
    ImportNoteKind kind = ImportNoteKind::UnknownContent;
    QString what; //!< see the kinds; may be empty
    int count = 1;

    bool operator==(const ImportNote &) const = default;
};

//! One sentence for a person.
[[nodiscard]] QString importNoteSentence(const ImportNote &note);

//! Counts notes, alike ones together.
class ImportNotes
{
public:
    static constexpr std::size_t maximumDifferent = 1000; //!< more are counted without their names

    void add(ImportNoteKind kind, const QString &what = {}, int count = 1);
    [[nodiscard]] std::vector<ImportNote> list() const; //!< in the order of the kinds

private:
    std::map<std::pair<ImportNoteKind, QString>, int> m_counts;
};

//! A conversation or a file that was not taken.
struct LeftOut {
    QString what; //!< its title or name, or where it stands
    QString why; //!< one sentence

    bool operator==(const LeftOut &) const = default;
};

//! What became of an import.
struct ImportReport {
    static constexpr std::size_t maximumLeftOut = 1000; //!< more are counted without their names

    std::vector<ConversationId> taken;
    qint64 messageCount = 0; //!< in those taken
    qint64 alreadyThereCount = 0;
    std::vector<ConversationId> deletedBefore; //!< of those already there: the person deleted them, and can have them
                                               //!< back
    std::vector<LeftOut> leftOut;
    qint64 leftOutCount = 0;
    std::vector<ImportNote> notes;
    bool isCancelled = false; //!< before the end; what was taken by then stays

    bool operator==(const ImportReport &) const = default;
};

//! How far an import has come.
struct ImportProgress {
    qint64 doneBytes = 0;
    qint64 totalBytes = 0; //!< 0 when it cannot be known
    qint64 conversationCount = 0; //!< looked at so far

    bool operator==(const ImportProgress &) const = default;
};

} // namespace oriel
