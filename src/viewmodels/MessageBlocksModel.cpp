// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/MessageBlocksModel.h"

#include "viewmodels/BlockDocument.h"
#include "viewmodels/CitedText.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace oriel {

namespace {

using Kind = Block::Kind;

MarkdownBreaks breaksFor(bool breaksLines)
{
    return breaksLines ? MarkdownBreaks::Line : MarkdownBreaks::Blank;
}

} // namespace

MessageBlocksModel::MessageBlocksModel(QObject *parent)
    : QAbstractListModel(parent)
{
    connect(&m_reading, &QFutureWatcherBase::finished, this, &MessageBlocksModel::arrived);
}

int MessageBlocksModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_faces.size());
}

QVariant MessageBlocksModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    return value(std::size_t(index.row()), role);
}

QVariant MessageBlocksModel::value(std::size_t row, int role) const
{
    const auto &face = m_faces[row];
    switch (role) {
    case KindRole: return int(face.kind);
    case LevelRole: return face.level;
    case LanguageRole: return face.language;
    case ClosedRole: return face.isClosed;
    case ListDepthRole: return face.listDepth;
    case QuoteDepthRole: return face.quoteDepth;
    case TaskRole: return face.mark && face.mark->isChecked;
    case CheckedRole: return face.mark && face.mark->isChecked.value_or(false);
    case PartingRole: return int(face.parting);
    case RightToLeftRole: return face.isRightToLeft;
    case LabelRole: return face.label;
    case ColumnsRole: return face.columns;
    case ImagesRole: return face.images;
    case MarkRole:
        if (!face.mark || face.mark->isChecked)
            return QString();
        return face.mark->ordinal ? QString::number(*face.mark->ordinal) + u'.' : u"•"_s;
    case HtmlRole: return htmlAt(int(row));
    case TextRole: return block(int(row)) ? toPlainText(*block(int(row))) : QString();
    }
    return {};
}

QString MessageBlocksModel::htmlAt(int row) const
{
    const auto *shown = block(row);
    if (!shown)
        return {};
    return m_sources.isEmpty() ? htmlOf(*shown, m_look, m_lineColour)
                               : htmlOf(withCitations(*shown, m_sources), m_look, m_lineColour);
}

QString MessageBlocksModel::linkAt(int row, qsizetype position) const
{
    const auto *shown = block(row);
    if (!shown)
        return {};
    return m_sources.isEmpty() ? oriel::linkAt(*shown, position)
                               : oriel::linkAt(withCitations(*shown, m_sources), position);
}

QHash<int, QByteArray> MessageBlocksModel::roleNames() const
{
    return {{KindRole, "kind"},
            {HtmlRole, "html"},
            {TextRole, "text"},
            {LevelRole, "level"},
            {LanguageRole, "language"},
            {ClosedRole, "isClosed"},
            {ListDepthRole, "listDepth"},
            {QuoteDepthRole, "quoteDepth"},
            {MarkRole, "mark"},
            {TaskRole, "isTask"},
            {CheckedRole, "isChecked"},
            {PartingRole, "parting"},
            {RightToLeftRole, "isRightToLeft"},
            {LabelRole, "label"},
            {ColumnsRole, "columns"},
            {ImagesRole, "images"}};
}

void MessageBlocksModel::setBreaksLines(bool breaks)
{
    if (m_breaksLines == breaks)
        return;
    m_breaksLines = breaks;
    Q_EMIT breaksLinesChanged();
}

void MessageBlocksModel::setCodeCss(const QString &css)
{
    if (m_look.codeCss == css)
        return;
    m_look.codeCss = css;
    relook();
}

void MessageBlocksModel::setLinkCss(const QString &css)
{
    if (m_look.linkCss == css)
        return;
    m_look.linkCss = css;
    relook();
}

void MessageBlocksModel::setLineColour(const QString &colour)
{
    if (m_lineColour == colour)
        return;
    m_lineColour = colour;
    relook();
}

void MessageBlocksModel::setSources(const QList<int> &sources)
{
    if (m_sources == sources)
        return;
    m_sources = sources;
    relook();
}

void MessageBlocksModel::setTypesetter(Typesetter *typesetter)
{
    if (m_typesetter == typesetter)
        return;
    if (m_typesetter)
        m_typesetter->disconnect(this);
    m_typesetter = typesetter;
    m_look.math = {};
    if (typesetter) {
        connect(typesetter, &Typesetter::formulasChanged, this, &MessageBlocksModel::relookFormulas);
        m_look.math = [this](const InlineRun &run) {
            return m_typesetter ? m_typesetter->formulaHtml(run) : QString();
        };
    }
    relook();
}

void MessageBlocksModel::relookFormulas()
{
    for (std::size_t row = 0; row < m_faces.size(); ++row) {
        if (m_faces[row].hasMath)
            Q_EMIT dataChanged(index(int(row)), index(int(row)), {HtmlRole});
    }
}

void MessageBlocksModel::relook()
{
    Q_EMIT lookChanged();
    if (!m_faces.empty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1), {HtmlRole});
}

QString MessageBlocksModel::text() const
{
    QStringList texts;
    texts.reserve(qsizetype(m_faces.size()));
    for (const auto &block : m_stream.blocks())
        texts << toPlainText(block);
    return texts.join(u'\n');
}

void MessageBlocksModel::load(const QString &markdown, bool isWhole)
{
    const bool wasLoading = isLoading();
    m_lettersRead = 0;
    m_isReadAgain = false;
    m_rest.clear();
    m_isFinished = isWhole;
    if (markdown.size() > readAtOnce) {
        show({MarkdownStream(breaksFor(m_breaksLines)), {}}); // what was there is another message's
        readElsewhere(markdown, isWhole, false);
    } else {
        show(readMessage(markdown, breaksFor(m_breaksLines), isWhole));
    }
    if (isLoading() != wasLoading)
        Q_EMIT loadingChanged();
}

void MessageBlocksModel::show(ReadMessage read)
{
    beginResetModel();
    m_stream = std::move(read.stream);
    m_faces = std::move(read.faces);
    endResetModel();
    Q_EMIT countChanged();
    Q_EMIT textChanged();
}

void MessageBlocksModel::readElsewhere(const QString &markdown, bool isWhole, bool isReadAgain)
{
    m_lettersRead = markdown.size();
    m_isReadAgain = isReadAgain;
    m_reading.setFuture(readMessageElsewhere(markdown, breaksFor(m_breaksLines), isWhole)); // forgets the one before
}

void MessageBlocksModel::arrived()
{
    if (m_lettersRead == 0)
        return; // another one is shown by now
    auto read = std::move(*m_reading.result());
    m_lettersRead = 0;
    if (std::exchange(m_isReadAgain, false))
        return changeInto(std::move(read));
    const bool isWhole = m_isFinished && m_rest.isEmpty();
    show(std::move(read));
    Q_EMIT loadingChanged();
    if (!m_rest.isEmpty())
        apply(m_stream.append(std::exchange(m_rest, {})));
    if (m_isFinished && !isWhole)
        apply(m_stream.finish());
    Q_EMIT textChanged();
}

//! The same text: what is alike at both ends stays.
void MessageBlocksModel::changeInto(ReadMessage read)
{
    const auto &before = m_stream.blocks();
    const auto &after = read.stream.blocks();
    const auto [oldFirst, newFirst] = std::ranges::mismatch(before, after);
    const auto [oldLast, newLast] = std::mismatch(before.rbegin(), std::make_reverse_iterator(oldFirst), after.rbegin(),
                                                  std::make_reverse_iterator(newFirst));
    const BlocksChange change{std::size_t(oldFirst - before.begin()), std::size_t(oldLast.base() - oldFirst),
                              std::size_t(newLast.base() - newFirst)};
    m_stream = std::move(read.stream);
    apply(change);
    Q_EMIT textChanged();
}

void MessageBlocksModel::add(const QString &markdown)
{
    if (m_isFinished && m_faces.empty() && !isLoading())
        load({}, false);
    if (m_isFinished || markdown.isEmpty())
        return;
    if (isLoading()) {
        m_rest += markdown;
        return;
    }
    apply(m_stream.append(markdown));
    Q_EMIT textChanged();
}

void MessageBlocksModel::finish()
{
    if (std::exchange(m_isFinished, true) || isLoading())
        return;
    if (m_stream.finishReadsAll() && m_stream.text().size() > readAtOnce)
        return readElsewhere(m_stream.text(), true, true);
    apply(m_stream.finish());
    Q_EMIT textChanged();
}

QString MessageBlocksModel::codeAt(int row) const
{
    const auto *shown = block(row);
    const auto *code = shown ? std::get_if<CodeBlock>(&shown->content) : nullptr;
    return code ? code->text : QString();
}

const MarkdownBlock *MessageBlocksModel::block(int row) const
{
    const auto &blocks = m_stream.blocks();
    return row >= 0 && row < rowCount() && std::size_t(row) < blocks.size() ? &blocks[std::size_t(row)] : nullptr;
}

//! The stream has changed already: rows are told of, one step after the other.
void MessageBlocksModel::apply(const BlocksChange &change)
{
    const auto both = std::min(change.removed, change.inserted);
    if (change.removed > both) {
        const auto from = change.first + both;
        beginRemoveRows({}, int(from), int(change.first + change.removed) - 1);
        m_faces.erase(m_faces.begin() + qsizetype(from), m_faces.begin() + qsizetype(change.first + change.removed));
        endRemoveRows();
    }
    for (auto row = change.first; row < change.first + both; ++row)
        updateRow(row);
    if (change.inserted > both) {
        const auto from = change.first + both;
        beginInsertRows({}, int(from), int(change.first + change.inserted) - 1);
        std::vector<BlockFace> faces;
        faces.reserve(change.inserted - both);
        for (auto row = from; row < change.first + change.inserted; ++row)
            faces.push_back(faceOf(m_stream.blocks(), row));
        m_faces.insert(m_faces.begin() + qsizetype(from), faces.begin(), faces.end());
        endInsertRows();
    }
    const auto next = change.first + change.inserted;
    if (next < m_faces.size() && m_faces[next].parting != faceOf(m_stream.blocks(), next).parting)
        updateRow(next);
    if (change.removed != change.inserted)
        Q_EMIT countChanged();
}

void MessageBlocksModel::updateRow(std::size_t row)
{
    const BlockFace before = std::exchange(m_faces[row], faceOf(m_stream.blocks(), row));
    const BlockFace &after = m_faces[row];
    const auto at = index(int(row));
    QList<int> roles{TextRole};
    if (after.kind != Kind::Code)
        roles << HtmlRole;
    BlockFace same = after;
    same.codeLength = before.codeLength;
    same.codeEnd = before.codeEnd;
    if (same != before) {
        roles << KindRole << LevelRole << LanguageRole << ClosedRole << ListDepthRole << QuoteDepthRole << MarkRole
              << TaskRole << CheckedRole << PartingRole << RightToLeftRole << LabelRole << ColumnsRole << ImagesRole;
    }
    if (after.kind == Kind::Code && before.kind == Kind::Code)
        tellCode(int(row), before, after);
    Q_EMIT dataChanged(at, at, roles);
}

void MessageBlocksModel::tellCode(int row, const BlockFace &before, const BlockFace &after)
{
    const auto &code = std::get<CodeBlock>(m_stream.blocks()[std::size_t(row)].content).text;
    const auto endStart = before.codeLength - before.codeEnd.size();
    const bool hasGrown = code.size() >= before.codeLength && before.language == after.language
        && QStringView(code).sliced(endStart, before.codeEnd.size()) == before.codeEnd;
    if (!hasGrown)
        Q_EMIT codeRewritten(row);
    else if (code.size() > before.codeLength)
        Q_EMIT codeGrew(row, code.sliced(before.codeLength));
}

} // namespace oriel
