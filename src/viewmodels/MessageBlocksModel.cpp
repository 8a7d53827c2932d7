// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/MessageBlocksModel.h"

#include "viewmodels/BlockDocument.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace oriel {

namespace {

using Kind = MessageBlocksModel::Kind;
using Parting = MessageBlocksModel::Parting;

struct KindOf {
    Kind operator()(const ParagraphBlock &) const { return Kind::Words; }
    Kind operator()(const HeadingBlock &) const { return Kind::Heading; }
    Kind operator()(const CodeBlock &) const { return Kind::Code; }
    Kind operator()(const TableBlock &) const { return Kind::Table; }
    Kind operator()(const RuleBlock &) const { return Kind::Rule; }
    Kind operator()(const MathBlock &) const { return Kind::Math; }
    Kind operator()(const FootnoteBlock &) const { return Kind::Footnote; }
};

bool hasMath(const MarkdownBlock &block)
{
    const auto isMath = [](const InlineText &text) { return text.text.contains(QChar::ObjectReplacementCharacter); };
    if (const auto *words = wordsOf(block))
        return isMath(*words);
    const auto *table = std::get_if<TableBlock>(&block.content);
    if (!table)
        return std::holds_alternative<MathBlock>(block.content);
    return std::ranges::any_of(table->header, isMath)
        || std::ranges::any_of(table->rows, [&](const auto &row) { return std::ranges::any_of(row, isMath); });
}

//! Each once: an image may be several runs.
QStringList imagesIn(const MarkdownBlock &block)
{
    QStringList images;
    const auto *words = wordsOf(block);
    if (!words)
        return images;
    for (const auto &run : words->runs) {
        if (run.isImage && run.link.startsWith("http"_L1) && !images.contains(run.link))
            images << run.link;
    }
    return images;
}

//! Whether two items cannot be of one list, as far as their marks tell.
bool areApart(const MarkdownBlock &block, const MarkdownBlock &before)
{
    return block.mark && before.mark && block.listDepth == before.listDepth
        && (block.mark->ordinal.has_value() != before.mark->ordinal.has_value()
            || block.mark->isChecked.has_value() != before.mark->isChecked.has_value());
}

Parting partingOf(const std::vector<MarkdownBlock> &blocks, std::size_t row)
{
    if (row == 0)
        return Parting::None;
    const auto &block = blocks[row];
    const auto &before = blocks[row - 1];
    if (std::holds_alternative<HeadingBlock>(block.content) || std::holds_alternative<RuleBlock>(block.content))
        return Parting::Wide;
    if (block.listDepth > 0 && before.listDepth > 0 && !areApart(block, before))
        return Parting::Tight;
    if (std::holds_alternative<FootnoteBlock>(block.content) && std::holds_alternative<FootnoteBlock>(before.content))
        return Parting::Tight;
    return std::holds_alternative<HeadingBlock>(before.content) ? Parting::Tight : Parting::Normal;
}

MarkdownBreaks breaksFor(bool breaksLines)
{
    return breaksLines ? MarkdownBreaks::Line : MarkdownBreaks::Blank;
}

} // namespace

MessageBlocksModel::MessageBlocksModel(QObject *parent)
    : QAbstractListModel(parent)
{
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
    case HtmlRole: return block(int(row)) ? htmlOf(*block(int(row)), m_look, m_lineColour) : QString();
    case TextRole: return block(int(row)) ? toPlainText(*block(int(row))) : QString();
    }
    return {};
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
    beginResetModel();
    m_stream = MarkdownStream(breaksFor(m_breaksLines));
    m_stream.append(markdown);
    m_isFinished = isWhole;
    if (isWhole)
        m_stream.finish();
    m_faces.clear();
    m_faces.reserve(m_stream.blocks().size());
    for (std::size_t row = 0; row < m_stream.blocks().size(); ++row)
        m_faces.push_back(faceOf(row));
    endResetModel();
    Q_EMIT countChanged();
    Q_EMIT textChanged();
}

void MessageBlocksModel::add(const QString &markdown)
{
    if (m_isFinished && m_faces.empty())
        load({}, false);
    if (m_isFinished || markdown.isEmpty())
        return;
    apply(m_stream.append(markdown));
    Q_EMIT textChanged();
}

void MessageBlocksModel::finish()
{
    if (std::exchange(m_isFinished, true))
        return;
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

MessageBlocksModel::Face MessageBlocksModel::faceOf(std::size_t row) const
{
    const auto &block = m_stream.blocks()[row];
    Face face;
    face.kind = std::visit(KindOf(), block.content);
    face.listDepth = block.listDepth;
    face.quoteDepth = block.quoteDepth;
    face.mark = block.mark;
    face.hasMath = hasMath(block);
    face.parting = partingOf(m_stream.blocks(), row);
    if (const auto *words = wordsOf(block))
        face.isRightToLeft = words->text.isRightToLeft();
    face.images = imagesIn(block);
    if (const auto *table = std::get_if<TableBlock>(&block.content))
        face.columns = int(table->header.size());
    if (const auto *heading = std::get_if<HeadingBlock>(&block.content))
        face.level = heading->level;
    if (const auto *footnote = std::get_if<FootnoteBlock>(&block.content))
        face.label = footnote->label;
    if (const auto *math = std::get_if<MathBlock>(&block.content))
        face.isClosed = math->isClosed;
    if (const auto *code = std::get_if<CodeBlock>(&block.content)) {
        face.language = code->language;
        face.isClosed = code->isClosed;
        face.codeLength = code->text.size();
        face.codeEnd = code->text.sliced(code->text.lastIndexOf(u'\n') + 1);
    }
    return face;
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
        std::vector<Face> faces;
        faces.reserve(change.inserted - both);
        for (auto row = from; row < change.first + change.inserted; ++row)
            faces.push_back(faceOf(row));
        m_faces.insert(m_faces.begin() + qsizetype(from), faces.begin(), faces.end());
        endInsertRows();
    }
    if (change.removed != change.inserted)
        Q_EMIT countChanged();
}

void MessageBlocksModel::updateRow(std::size_t row)
{
    const Face before = std::exchange(m_faces[row], faceOf(row));
    const Face &after = m_faces[row];
    const auto at = index(int(row));
    QList<int> roles{TextRole};
    if (after.kind != Kind::Code)
        roles << HtmlRole;
    Face same = after;
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

void MessageBlocksModel::tellCode(int row, const Face &before, const Face &after)
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
