// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/TranscriptModel.h"

#include "domain/CitationMarks.h"
#include "viewmodels/SourceWords.h"

#include <algorithm>
#include <iterator>

namespace oriel {

namespace {

constexpr int namedCharacters = 200; // the contract with assistive technology: the text interface has the rest

QString nameOf(const TranscriptRow &row)
{
    const auto start = row.text.first(std::min<qsizetype>(row.text.size(), namedCharacters));
    if (row.isMine)
        return TranscriptModel::tr("You said: %1").arg(start);
    if (!start.isEmpty())
        return TranscriptModel::tr("Assistant said: %1").arg(start);
    if (row.state != TranscriptRow::State::Ended)
        return TranscriptModel::tr("The assistant is answering");
    if (!row.error.headline.isEmpty())
        return TranscriptModel::tr("Error: %1").arg(row.error.headline);
    return row.note;
}

//! Its words, without the headings that they begin with: those are told with the place.
QString quoteOf(const Source &source)
{
    QStringList lines = source.text.split(u'\n');
    const auto isHeading = [&source](const QString &line) {
        return line.trimmed().isEmpty() || source.headings.contains(line.trimmed());
    };
    while (lines.size() > 1 && isHeading(lines.front()))
        lines.removeFirst();
    return lines.join(u' ').simplified();
}

QVariantList sourcesFor(const TranscriptRow &row)
{
    QVariantList sources;
    if (row.state != TranscriptRow::State::Ended || row.text.isEmpty())
        return sources;
    const auto marks = citationMarks(row.text);
    const auto isCited = [&marks](const Source &source) {
        return std::ranges::find(marks, source.number, &CitationMark::number) != marks.end();
    };
    const bool citesSome = std::ranges::any_of(row.sources, isCited);
    for (const auto &source : row.sources) {
        if (citesSome && !isCited(source))
            continue;
        sources << QVariantMap{{QStringLiteral("number"), source.number},
                               {QStringLiteral("name"), source.document},
                               {QStringLiteral("place"), placeWords(source)},
                               {QStringLiteral("quote"), quoteOf(source)}};
    }
    return sources;
}

QVariantList numbersFor(const TranscriptRow &row)
{
    QVariantList numbers;
    for (const auto &source : row.sources)
        numbers << source.number;
    return numbers;
}

} // namespace

int TranscriptModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant TranscriptModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    return value(row(index.row()), role);
}

QVariant TranscriptModel::value(const TranscriptRow &row, int role) const
{
    switch (role) {
    case NameRole: return nameOf(row);
    case MineRole: return row.isMine;
    case AuthorRole: return row.author;
    case TextRole: return row.text;
    case WaitingRole: return row.state == TranscriptRow::State::Waiting;
    case GrowingRole: return row.state == TranscriptRow::State::Growing;
    case ProgressRole: return row.progress;
    case NoteRole: return row.note;
    case FactsRole: return row.facts;
    case ErrorHeadlineRole: return row.error.headline;
    case ErrorCauseRole: return row.error.cause;
    case ErrorAdviceRole: return row.error.advice;
    case CanRetryRole: return row.canRetry;
    case ReasoningRole: return row.reasoning;
    case ReasoningWordsRole: return row.reasoningWords;
    case CanContinueRole: return row.canContinue;
    case VersionRole: return row.version + 1;
    case VersionCountRole: return row.versionCount;
    case AttachmentsRole: return row.attachments;
    case PicturesRole: return row.pictures;
    case NumbersRole: return numbersFor(row);
    case SourcesRole: return sourcesFor(row);
    case MessageRole: return row.message.value;
    }
    return {};
}

QHash<int, QByteArray> TranscriptModel::roleNames() const
{
    return {{NameRole, "name"},
            {MineRole, "isMine"},
            {AuthorRole, "author"},
            {TextRole, "text"},
            {WaitingRole, "isWaiting"},
            {GrowingRole, "isGrowing"},
            {ProgressRole, "progress"},
            {NoteRole, "note"},
            {FactsRole, "facts"},
            {ErrorHeadlineRole, "errorHeadline"},
            {ErrorCauseRole, "errorCause"},
            {ErrorAdviceRole, "errorAdvice"},
            {CanRetryRole, "canRetry"},
            {ReasoningRole, "reasoning"},
            {ReasoningWordsRole, "reasoningWords"},
            {CanContinueRole, "canContinue"},
            {VersionRole, "version"},
            {VersionCountRole, "versionCount"},
            {AttachmentsRole, "attachments"},
            {PicturesRole, "pictures"},
            {SourcesRole, "sources"},
            {NumbersRole, "sourceNumbers"},
            {MessageRole, "messageId"}};
}

QString TranscriptModel::textAt(int row) const
{
    return row >= 0 && row < rowCount() ? m_rows[std::size_t(row)].text : QString();
}

void TranscriptModel::reset(std::vector<TranscriptRow> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
    Q_EMIT countChanged();
}

void TranscriptModel::append(TranscriptRow row)
{
    std::vector<TranscriptRow> rows;
    rows.push_back(std::move(row));
    insert(rowCount(), std::move(rows));
}

void TranscriptModel::insertBefore(std::vector<TranscriptRow> rows)
{
    insert(0, std::move(rows));
}

void TranscriptModel::insertAfter(std::vector<TranscriptRow> rows)
{
    insert(rowCount(), std::move(rows));
}

void TranscriptModel::insert(int at, std::vector<TranscriptRow> rows)
{
    if (rows.empty())
        return;
    beginInsertRows({}, at, at + int(rows.size()) - 1);
    m_rows.insert(m_rows.begin() + at, std::make_move_iterator(rows.begin()), std::make_move_iterator(rows.end()));
    endInsertRows();
    Q_EMIT countChanged();
}

void TranscriptModel::removeFirst(int count)
{
    remove(0, count);
}

void TranscriptModel::removeLast(int count)
{
    remove(rowCount() - count, count);
}

void TranscriptModel::remove(int at, int count)
{
    if (count <= 0)
        return;
    Q_ASSERT(at >= 0 && at + count <= rowCount());
    beginRemoveRows({}, at, at + count - 1);
    m_rows.erase(m_rows.begin() + at, m_rows.begin() + at + count);
    endRemoveRows();
    Q_EMIT countChanged();
}

int TranscriptModel::rowOf(const MessageId &message) const
{
    const auto found = std::ranges::find(m_rows, message, &TranscriptRow::message);
    return found == m_rows.end() ? -1 : int(found - m_rows.begin());
}

void TranscriptModel::update(int row, TranscriptRow changed)
{
    auto &kept = m_rows.at(std::size_t(row));
    QList<int> roles;
    for (int role = NameRole; role <= MessageRole; ++role) {
        if (value(kept, role) != value(changed, role))
            roles << role;
    }
    kept = std::move(changed);
    if (roles.isEmpty())
        return;
    const auto at = index(row);
    Q_EMIT dataChanged(at, at, roles);
    if (roles.contains(TextRole))
        Q_EMIT rewritten(row);
}

void TranscriptModel::forbidRetry(int row)
{
    if (row < 0 || row >= rowCount() || !m_rows[std::size_t(row)].canRetry)
        return;
    m_rows[std::size_t(row)].canRetry = false;
    Q_EMIT dataChanged(index(row), index(row), {CanRetryRole});
}

void TranscriptModel::growLastReasoning(const QString &piece)
{
    Q_ASSERT(!m_rows.empty());
    if (piece.isEmpty())
        return;
    m_rows.back().reasoning += piece;
    const auto at = index(rowCount() - 1);
    Q_EMIT dataChanged(at, at, {ReasoningRole});
}

void TranscriptModel::setVersion(int row, int version, int count)
{
    if (row < 0 || row >= rowCount())
        return;
    auto changed = m_rows[std::size_t(row)];
    changed.version = version;
    changed.versionCount = count;
    update(row, std::move(changed));
}

void TranscriptModel::growLast(const QString &piece)
{
    Q_ASSERT(!m_rows.empty());
    if (piece.isEmpty())
        return;
    auto &last = m_rows.back();
    QList<int> roles{TextRole};
    if (last.text.size() < namedCharacters)
        roles << NameRole;
    last.text += piece;
    if (last.state == TranscriptRow::State::Waiting) {
        last.state = TranscriptRow::State::Growing;
        roles << WaitingRole << GrowingRole;
    }
    const auto at = index(rowCount() - 1);
    Q_EMIT grew(at.row(), piece); // before dataChanged, so that what reacts to it finds the view up to date
    Q_EMIT dataChanged(at, at, roles);
}

} // namespace oriel
