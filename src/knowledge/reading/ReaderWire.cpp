// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "knowledge/reading/ReaderWire.h"

#include <QDataStream>
#include <QtEndian>
#include <QTimeZone>

#include <algorithm>

namespace oriel {

namespace {

constexpr auto wireVersion = QDataStream::Qt_6_4;
constexpr qint64 bytesInBlock = 26; // as they are written here: no frame has more blocks than it has room for
constexpr qint64 bytesInPart = 16;

enum class ReplyKind : quint8 { Document, End };

void write(QDataStream &stream, const StructuredText &text)
{
    stream << text.id << text.text << quint8(text.partKind);
    const auto &metadata = text.metadata;
    stream << metadata.title << metadata.author << metadata.language << metadata.keywords.join(u'\n')
           << metadata.date.has_value() << (metadata.date ? metadata.date->toMSecsSinceEpoch() : 0);
    stream << quint32(text.blocks.size());
    for (const auto &block : text.blocks) {
        stream << quint8(block.kind) << block.headerRow.has_value() << qint32(block.level) << qint64(block.start)
               << qint64(block.length) << qint32(block.headerRow.value_or(0));
    }
    stream << quint32(text.parts.size());
    for (const auto &part : text.parts)
        stream << qint32(part.number) << part.name << qint64(part.start);
}

void readMetadata(QDataStream &stream, DocumentMetadata &metadata)
{
    bool hasDate = false;
    qint64 date = 0;
    QString keywords; // not a list: Qt takes memory for as many as it is said to have
    stream >> metadata.title >> metadata.author >> metadata.language >> keywords >> hasDate >> date;
    metadata.keywords = keywords.split(u'\n', Qt::SkipEmptyParts);
    if (hasDate)
        metadata.date = QDateTime::fromMSecsSinceEpoch(date, QTimeZone::utc());
}

TextBlock readBlock(QDataStream &stream)
{
    quint8 kind = 0;
    bool hasHeader = false;
    qint32 level = 0;
    qint64 start = 0;
    qint64 length = 0;
    qint32 header = 0;
    stream >> kind >> hasHeader >> level >> start >> length >> header;
    return {TextBlockKind(kind), level, start, length, hasHeader ? std::optional<int>(header) : std::nullopt};
}

DocumentPart readPart(QDataStream &stream)
{
    qint32 number = 0;
    DocumentPart part;
    qint64 start = 0;
    stream >> number >> part.name >> start;
    part.number = number;
    part.start = start;
    return part;
}

std::optional<StructuredText> readText(QDataStream &stream, qint64 frameBytes)
{
    StructuredText text;
    quint8 partKind = 0;
    stream >> text.id >> text.text >> partKind;
    text.partKind = PartKind(partKind);
    readMetadata(stream, text.metadata);
    quint32 count = 0;
    stream >> count;
    if (stream.status() != QDataStream::Ok || qint64(count) > frameBytes / bytesInBlock)
        return std::nullopt;
    text.blocks.reserve(count);
    for (quint32 i = 0; i < count; ++i)
        text.blocks.push_back(readBlock(stream));
    stream >> count;
    if (stream.status() != QDataStream::Ok || qint64(count) > frameBytes / bytesInPart)
        return std::nullopt;
    text.parts.reserve(count);
    for (quint32 i = 0; i < count; ++i)
        text.parts.push_back(readPart(stream));
    const bool isWhole = stream.status() == QDataStream::Ok && stream.atEnd() && isConsistent(text);
    return isWhole ? std::optional(std::move(text)) : std::nullopt;
}

QDataStream &prepared(QDataStream &stream)
{
    stream.setVersion(wireVersion);
    return stream;
}

} // namespace

QByteArray encodeRequest(const ReadRequest &request)
{
    QByteArray frame;
    QDataStream stream(&frame, QIODevice::WriteOnly);
    prepared(stream) << request.path << request.limits.fileBytes << request.limits.textBytes
                     << request.limits.unpackedBytes << qint32(request.seconds);
    return frame;
}

std::optional<ReadRequest> decodeRequest(const QByteArray &frame)
{
    QDataStream stream(frame);
    ReadRequest request;
    qint32 seconds = 0;
    prepared(stream) >> request.path >> request.limits.fileBytes >> request.limits.textBytes
        >> request.limits.unpackedBytes >> seconds;
    request.seconds = seconds;
    return stream.status() == QDataStream::Ok && stream.atEnd() ? std::optional(std::move(request)) : std::nullopt;
}

QByteArray encodeReply(const ReadReply &reply)
{
    QByteArray frame;
    QDataStream stream(&frame, QIODevice::WriteOnly);
    prepared(stream);
    if (const auto *text = std::get_if<StructuredText>(&reply)) {
        stream << quint8(ReplyKind::Document);
        write(stream, *text);
        return frame;
    }
    const auto &problem = std::get<ReadEnd>(reply).problem;
    stream << quint8(ReplyKind::End) << problem.has_value();
    if (problem)
        stream << quint8(problem->fault) << problem->detail;
    return frame;
}

std::optional<ReadReply> decodeReply(const QByteArray &frame)
{
    QDataStream stream(frame);
    quint8 kind = 0;
    prepared(stream) >> kind;
    if (ReplyKind(kind) == ReplyKind::Document) {
        auto text = readText(stream, frame.size());
        return text ? std::optional<ReadReply>(std::move(*text)) : std::nullopt;
    }
    if (ReplyKind(kind) != ReplyKind::End)
        return std::nullopt;
    bool hasProblem = false;
    stream >> hasProblem;
    ReadEnd end;
    if (hasProblem) {
        quint8 fault = 0;
        ReadProblem problem;
        stream >> fault >> problem.detail;
        if (fault > quint8(ReadFault::SetAside))
            return std::nullopt;
        problem.fault = ReadFault(fault);
        end.problem = std::move(problem);
    }
    return stream.status() == QDataStream::Ok ? std::optional<ReadReply>(std::move(end)) : std::nullopt;
}

QByteArray framed(const QByteArray &content)
{
    QByteArray frame(qsizetype(sizeof(quint32)), Qt::Uninitialized);
    qToLittleEndian(quint32(content.size()), frame.data());
    return frame + content;
}

std::optional<QByteArray> FrameReader::next()
{
    if (m_isBroken || m_buffer.size() < qsizetype(sizeof(quint32)))
        return std::nullopt;
    const auto length = qint64(qFromLittleEndian<quint32>(m_buffer.constData()));
    if (length > m_largest) {
        m_isBroken = true;
        return std::nullopt;
    }
    if (m_buffer.size() - qsizetype(sizeof(quint32)) < length)
        return std::nullopt;
    QByteArray content = m_buffer.sliced(qsizetype(sizeof(quint32)), qsizetype(length));
    m_buffer.remove(0, qsizetype(sizeof(quint32)) + qsizetype(length));
    return content;
}

} // namespace oriel
