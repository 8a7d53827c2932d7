// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/ImportReport.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace oriel {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("ImportReport", text);
}

QString words(const ImportNote &note)
{
    switch (note.kind) {
    case ImportNoteKind::UnknownContent: return tr("Content of the unknown kind “%1”: only its text was taken.");
    case ImportNoteKind::UnknownField: return tr("A field that this version does not know was passed over: %1.");
    case ImportNoteKind::UnknownPart:
        return tr("A part of a message that this version does not know was passed over: %1.");
    case ImportNoteKind::HiddenMessage: return tr("Messages that their own program hides were left out.");
    case ImportNoteKind::MissingAttachment: return tr("The file does not hold the attachment “%1”.");
    case ImportNoteKind::DamagedAttachment: return tr("The attachment “%1” is damaged and was left out.");
    case ImportNoteKind::RepairedTree: return tr("The order of messages was put right in “%1”.");
    case ImportNoteKind::ReplacedText: return tr("Characters that cannot be read were replaced in “%1”.");
    case ImportNoteKind::UnfinishedAnswer: return tr("Answers that were not finished are kept as interrupted.");
    case ImportNoteKind::UnreadFile: return tr("The file “%1” of the archive holds no conversations.");
    case ImportNoteKind::NewerFormat:
        return tr("The file was written by a newer Oriel (format %1). What this version knows was taken.");
    case ImportNoteKind::DamagedFile: return u"%1"_s;
    }
    Q_UNREACHABLE();
}

} // namespace

QString importNoteSentence(const ImportNote &note)
{
    QString sentence = words(note);
    if (sentence.contains("%1"_L1))
        sentence = sentence.arg(note.what.isEmpty() ? u"?"_s : note.what);
    return note.count == 1 ? sentence : tr("%1 (%2×)").arg(sentence, QString::number(note.count));
}

void ImportNotes::add(ImportNoteKind kind, const QString &what, int count)
{
    const bool isNew = !m_counts.contains({kind, what});
    m_counts[{kind, isNew && m_counts.size() >= maximumDifferent ? u"…"_s : what}] += count;
}

std::vector<ImportNote> ImportNotes::list() const
{
    std::vector<ImportNote> notes;
    notes.reserve(m_counts.size());
    for (const auto &[key, count] : m_counts)
        notes.push_back({key.first, key.second, count});
    return notes;
}

} // namespace oriel
