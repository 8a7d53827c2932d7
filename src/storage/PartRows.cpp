// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/PartRows.h"

#include "core/Logging.h"
#include "storage/SqlValue.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <array>

using namespace Qt::StringLiterals;

namespace oriel {

namespace {

constexpr auto sourceKind = "source"_L1; // a citation of the person's documents
constexpr std::array kinds{"text"_L1,      "reasoning"_L1,   "image"_L1,    "file"_L1,  "audio"_L1,
                           "tool_call"_L1, "tool_result"_L1, "citation"_L1, "opaque"_L1}; // in the order of MessagePart
static_assert(kinds.size() == std::variant_size_v<MessagePart::Kinds>);

//! Columns after \c kind.
enum Column { Text, Name, MediaType, Reference, Data, Signature, Flag, RangeStart, RangeEnd, Attachment };

class Writer
{
public:
    explicit Writer(const MessagePart &part)
        : m_values(partColumnCount)
    {
        m_values[0] = toSql(kinds.at(part.index()));
        std::visit(*this, part);
    }

    [[nodiscard]] QVariantList take() { return std::move(m_values); }

    void operator()(const TextPart &part)
    {
        put(Text, part.text);
        put(Signature, part.signature);
    }
    void operator()(const ReasoningPart &part)
    {
        put(Text, part.text);
        put(Data, part.redactedData);
        put(Signature, part.signature);
        put(Flag, part.isSummary);
    }
    void operator()(const ImagePart &part)
    {
        put(MediaType, part.mediaType);
        put(Reference, part.url);
        put(Data, part.data);
        put(Attachment, part.sha256);
    }
    void operator()(const FilePart &part)
    {
        put(Text, part.text);
        put(Name, part.name);
        put(MediaType, part.mediaType);
        put(Data, part.data);
        put(Attachment, part.sha256);
    }
    void operator()(const AudioPart &part)
    {
        put(Text, part.transcript);
        put(MediaType, part.mediaType);
        put(Data, part.data);
        put(Attachment, part.sha256);
    }
    void operator()(const ToolCallPart &part)
    {
        put(Name, part.name);
        put(Reference, part.id);
        put(Data, part.arguments);
        put(Signature, part.signature);
        put(Flag, part.isComplete);
    }
    void operator()(const ToolResultPart &part)
    {
        put(Text, part.content);
        put(Name, part.name);
        put(Reference, part.callId);
        put(Flag, part.isError);
    }
    void operator()(const CitationPart &part)
    {
        if (part.source)
            return putSource(*part.source);
        put(Text, part.quote);
        put(Name, part.title);
        put(Reference, part.url);
        m_values[1 + RangeStart] = toSql(part.start);
        m_values[1 + RangeEnd] = toSql(part.end);
    }
    void operator()(const OpaquePart &part)
    {
        put(Name, part.format);
        put(Data, part.json);
    }

private:
    void putSource(const Source &source)
    {
        m_values[0] = toSql(sourceKind);
        put(Text, source.text);
        put(Name, source.document);
        put(MediaType, source.place);
        put(Reference, source.path);
        if (source.page)
            put(Data, QByteArray::number(*source.page));
        put(Signature, source.headings.join(u'\n').toUtf8());
        m_values[1 + Flag] = toSql(source.number);
        m_values[1 + RangeStart] = toSql(source.firstLine);
        m_values[1 + RangeEnd] = toSql(source.lastLine);
    }
    void put(Column column, const QString &text)
    {
        if (!text.isEmpty())
            m_values[1 + column] = toSql(ExactText{text});
    }
    void put(Column column, const QByteArray &bytes)
    {
        if (!bytes.isEmpty())
            m_values[1 + column] = toSql(bytes);
    }
    void put(Column column, bool flag) { m_values[1 + column] = toSql(int(flag)); }

    QVariantList m_values;
};

class Reader
{
public:
    Reader(const Row &row, int first)
        : m_row(row)
        , m_first(first + 1)
    {
    }

    [[nodiscard]] QString text(Column column) const { return m_row.exactText(m_first + column); }
    [[nodiscard]] QByteArray bytes(Column column) const { return m_row.bytes(m_first + column); }
    [[nodiscard]] bool flag() const { return m_row.flag(m_first + Flag); }
    [[nodiscard]] std::optional<int> number(Column column) const
    {
        const auto value = m_row.integerOrNone(m_first + column);
        return value ? std::optional(int(*value)) : std::nullopt;
    }

    //! Everything there is, for a kind that is not known.
    [[nodiscard]] QByteArray json() const
    {
        QJsonObject object;
        constexpr std::array<std::pair<const char *, Column>, 4> texts{
            {{"text", Text}, {"name", Name}, {"media_type", MediaType}, {"reference", Reference}}};
        for (const auto &[name, column] : texts) {
            if (!m_row.isNull(m_first + column))
                object.insert(QLatin1StringView(name), text(column));
        }
        constexpr std::array<std::pair<const char *, Column>, 3> blobs{
            {{"data_base64", Data}, {"signature_base64", Signature}, {"attachment_base64", Attachment}}};
        for (const auto &[name, column] : blobs) {
            if (!m_row.isNull(m_first + column))
                object.insert(QLatin1StringView(name), QString::fromLatin1(bytes(column).toBase64()));
        }
        constexpr std::array<std::pair<const char *, Column>, 3> numbers{
            {{"flag", Flag}, {"range_start", RangeStart}, {"range_end", RangeEnd}}};
        for (const auto &[name, column] : numbers) {
            if (!m_row.isNull(m_first + column))
                object.insert(QLatin1StringView(name), m_row.integer(m_first + column));
        }
        return QJsonDocument(object).toJson(QJsonDocument::Compact);
    }

private:
    const Row &m_row;
    int m_first;
};

CitationPart sourceFrom(const Reader &in)
{
    Source source;
    source.text = in.text(Text);
    source.document = in.text(Name);
    source.place = in.text(MediaType);
    source.path = in.text(Reference);
    bool hasPage = false;
    if (const int page = in.bytes(Data).toInt(&hasPage); hasPage)
        source.page = page;
    source.headings = QString::fromUtf8(in.bytes(Signature)).split(u'\n', Qt::SkipEmptyParts);
    source.number = in.number(Flag).value_or(0);
    source.firstLine = in.number(RangeStart).value_or(1);
    source.lastLine = in.number(RangeEnd).value_or(1);
    CitationPart part;
    part.title = source.document;
    part.quote = source.text;
    part.source = std::move(source);
    return part;
}

} // namespace

QVariantList partValues(const MessagePart &part)
{
    return Writer(part).take();
}

MessagePart partFromRow(const Row &row, int first)
{
    const QString kind = row.text(first);
    const Reader in(row, first);
    if (kind == sourceKind)
        return sourceFrom(in);
    switch (std::ranges::find(kinds, kind) - kinds.begin()) {
    case 0: return TextPart{in.text(Text), in.bytes(Signature)};
    case 1: return ReasoningPart{in.text(Text), in.flag(), in.bytes(Signature), in.bytes(Data)};
    case 2: return ImagePart{in.text(MediaType), in.bytes(Data), in.text(Reference), in.bytes(Attachment)};
    case 3: return FilePart{in.text(Name), in.text(MediaType), in.text(Text), in.bytes(Data), in.bytes(Attachment)};
    case 4: return AudioPart{in.text(MediaType), in.bytes(Data), in.text(Text), in.bytes(Attachment)};
    case 5: return ToolCallPart{in.text(Reference), in.text(Name), in.bytes(Data), in.bytes(Signature), in.flag()};
    case 6: return ToolResultPart{in.text(Reference), in.text(Name), in.text(Text), in.flag()};
    case 7:
        return CitationPart{in.text(Name), in.text(Reference), in.text(Text), in.number(RangeStart),
                            in.number(RangeEnd)};
    case 8: return OpaquePart{in.text(Name), in.bytes(Data)};
    default: break;
    }
    qCWarning(lcStorage) << "a part of a kind that this version does not know:" << kind;
    return OpaquePart{"oriel:"_L1 + kind, in.json()};
}

} // namespace oriel
