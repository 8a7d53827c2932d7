// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/ScriptedAnswer.h"

#include <QtEndian>

#include <array>

namespace oriel::test {

ScriptedAnswer ScriptedAnswer::whole(QByteArray body, QByteArray contentType)
{
    ScriptedAnswer answer;
    answer.header("Content-Type", std::move(contentType)).send(std::move(body));
    return answer;
}

ScriptedAnswer ScriptedAnswer::stream(QByteArray contentType)
{
    ScriptedAnswer answer;
    answer.header("Content-Type", std::move(contentType)).framing(BodyFraming::Chunked);
    return answer;
}

ScriptedAnswer ScriptedAnswer::bare()
{
    ScriptedAnswer answer;
    answer.m_isBare = true;
    answer.m_framing = BodyFraming::UntilClose;
    return answer;
}

ScriptedAnswer &ScriptedAnswer::status(int code, QByteArray reason)
{
    m_status = code;
    m_reason = reason.isEmpty() ? QByteArray(code < 400 ? "OK" : "Failed") : std::move(reason);
    return *this;
}

ScriptedAnswer &ScriptedAnswer::httpVersion(QByteArray version)
{
    m_version = std::move(version);
    return *this;
}

ScriptedAnswer &ScriptedAnswer::header(QByteArray name, QByteArray value)
{
    m_headers.append({std::move(name), std::move(value)});
    return *this;
}

ScriptedAnswer &ScriptedAnswer::framing(BodyFraming framing)
{
    m_framing = framing;
    return *this;
}

ScriptedAnswer &ScriptedAnswer::sendHead()
{
    return step(ScriptStep::Kind::Head);
}

ScriptedAnswer &ScriptedAnswer::send(QByteArray bytes, int times)
{
    return step(ScriptStep::Kind::Body, std::move(bytes), times);
}

ScriptedAnswer &ScriptedAnswer::raw(QByteArray bytes, int times)
{
    return step(ScriptStep::Kind::Raw, std::move(bytes), times);
}

ScriptedAnswer &ScriptedAnswer::awaitRelease(QByteArray gate)
{
    return step(ScriptStep::Kind::Gate, std::move(gate));
}

ScriptedAnswer &ScriptedAnswer::wait(std::chrono::milliseconds delay)
{
    step(ScriptStep::Kind::Delay);
    m_steps.last().delay = delay;
    return *this;
}

ScriptedAnswer &ScriptedAnswer::closeConnection()
{
    return step(ScriptStep::Kind::Close);
}

ScriptedAnswer &ScriptedAnswer::resetConnection()
{
    return step(ScriptStep::Kind::Reset);
}

ScriptedAnswer &ScriptedAnswer::hang()
{
    return step(ScriptStep::Kind::Hang);
}

QByteArray ScriptedAnswer::headBytes() const
{
    QByteArray bytes = m_version + ' ' + QByteArray::number(m_status) + ' ' + m_reason + "\r\n";
    for (const auto &[name, value] : m_headers)
        bytes += name + ": " + value + "\r\n";
    if (m_framing == BodyFraming::ContentLength && !hasHeader("Content-Length"))
        bytes += "Content-Length: " + QByteArray::number(bodySizeBytes()) + "\r\n";
    if (m_framing == BodyFraming::Chunked)
        bytes += "Transfer-Encoding: chunked\r\n";
    if (m_framing == BodyFraming::UntilClose)
        bytes += "Connection: close\r\n";
    return bytes + "\r\n";
}

QByteArray ScriptedAnswer::framed(const QByteArray &bytes) const
{
    if (m_framing != BodyFraming::Chunked || bytes.isEmpty())
        return bytes;
    return QByteArray::number(bytes.size(), 16) + "\r\n" + bytes + "\r\n";
}

QByteArray ScriptedAnswer::endBytes() const
{
    return m_framing == BodyFraming::Chunked ? QByteArray("0\r\n\r\n") : QByteArray();
}

bool ScriptedAnswer::endsWithConnection() const
{
    return m_framing == BodyFraming::UntilClose;
}

ScriptedAnswer &ScriptedAnswer::step(ScriptStep::Kind kind, QByteArray bytes, int times)
{
    ScriptStep added;
    added.kind = kind;
    added.bytes = std::move(bytes);
    added.times = times;
    m_steps.append(std::move(added));
    return *this;
}

bool ScriptedAnswer::hasHeader(QByteArrayView name) const
{
    for (const auto &entry : m_headers) {
        if (entry.first.compare(name, Qt::CaseInsensitive) == 0)
            return true;
    }
    return false;
}

qsizetype ScriptedAnswer::bodySizeBytes() const
{
    qsizetype size = 0;
    for (const auto &step : m_steps) {
        if (step.kind == ScriptStep::Kind::Body)
            size += step.bytes.size() * step.times;
    }
    return size;
}

QByteArray gzipped(const QByteArray &bytes)
{
    std::array<quint32, 256> table{};
    for (quint32 i = 0; i < 256; ++i) {
        quint32 value = i;
        for (int bit = 0; bit < 8; ++bit)
            value = (value & 1) ? 0xEDB88320u ^ (value >> 1) : value >> 1;
        table[i] = value;
    }
    quint32 crc = 0xFFFFFFFFu;
    for (const char byte : bytes)
        crc = table[(crc ^ quint8(byte)) & 0xFF] ^ (crc >> 8);
    crc ^= 0xFFFFFFFFu;

    // qCompress: 4 bytes of size, 2 of zlib header, the deflate stream, 4 of checksum.
    const QByteArray packed = qCompress(bytes, 9);
    QByteArray trailer(8, '\0');
    qToLittleEndian(crc, trailer.data());
    qToLittleEndian(quint32(bytes.size()), trailer.data() + 4);
    return QByteArray("\x1f\x8b\x08\x00\x00\x00\x00\x00\x00\x03", 10) + packed.sliced(6).chopped(4) + trailer;
}

} // namespace oriel::test
