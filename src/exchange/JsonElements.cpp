// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/JsonElements.h"

#include "core/Sentences.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace oriel {

namespace {

constexpr qint64 bufferBytes = 256 * 1024;
constexpr qsizetype markBytes = 4; //!< of a byte order mark
constexpr qsizetype maximumHeaderBytes = 1024;
constexpr qsizetype maximumIdleBytes = 16 * 1024 * 1024;

//! Members that hold the elements, and members that only an element has.
constexpr std::array<QByteArrayView, 2> arrayNames{"conversations", "items"};
constexpr std::array<QByteArrayView, 2> wholeNames{"mapping", "chat_messages"};

QString tr(const char *text)
{
    return QCoreApplication::translate("JsonElements", text);
}

bool isBlank(int byte)
{
    return byte == ' ' || byte == '\n' || byte == '\r' || byte == '\t';
}

//! A sentence when the file begins as text in another encoding does.
QString otherEncoding(QByteArrayView start)
{
    const bool isWide = start.startsWith("\xFF\xFE") || start.startsWith("\xFE\xFF")
        || (start.size() >= 4 && start.first(4).contains('\0'));
    return isWide ? tr("The file is not written in UTF-8, but in UTF-16 or UTF-32.") : QString();
}

} // namespace

JsonElements::JsonElements(QIODevice &device, std::stop_token stop, Limits limits)
    : m_device(device)
    , m_stop(std::move(stop))
    , m_limits(limits)
{
}

JsonElements::JsonElements(QIODevice &device, std::stop_token stop)
    : JsonElements(device, std::move(stop), Limits{})
{
}

bool JsonElements::refill()
{
    m_bufferStart += m_buffer.size();
    m_at = 0;
    m_buffer.resize(bufferBytes);
    const qint64 read = m_stop.stop_requested() ? 0 : m_device.read(m_buffer.data(), bufferBytes);
    m_buffer.resize(qsizetype(std::max<qint64>(read, 0)));
    if (read < 0)
        say(inOneParagraph({tr("The file could not be read any further."), asSentence(m_device.errorString())}));
    return !m_buffer.isEmpty();
}

int JsonElements::peekByte()
{
    return m_at < m_buffer.size() || refill() ? static_cast<unsigned char>(m_buffer.at(m_at)) : -1;
}

int JsonElements::peekPastBlanks()
{
    int byte = peekByte();
    while (isBlank(byte)) {
        ++m_at;
        byte = peekByte();
    }
    return byte;
}

void JsonElements::take()
{
    keep(m_at, m_at + 1);
    ++m_at;
}

void JsonElements::keep(qsizetype from, qsizetype to)
{
    if (!m_isKeeping || m_isTooLong)
        return;
    m_isTooLong = m_kept.size() + (to - from) > m_limits.elementBytes;
    if (m_isTooLong)
        m_kept = QByteArray();
    else
        m_kept.append(m_buffer.constData() + from, to - from);
}

void JsonElements::say(const QString &problem)
{
    if (m_problem.isEmpty())
        m_problem = problem;
}

void JsonElements::sayDamaged()
{
    say(tr("The file is damaged near byte %1.").arg(position()));
}

JsonElements::Skipped JsonElements::skipString()
{
    take(); // the quote
    bool isEscaped = false;
    while (peekByte() >= 0) {
        const qsizetype from = m_at;
        const char *const data = m_buffer.constData();
        const qsizetype size = m_buffer.size();
        bool isOver = false;
        for (; m_at < size && !isOver; ++m_at) {
            const char byte = data[m_at];
            isOver = byte == '"' && !isEscaped;
            isEscaped = byte == '\\' && !isEscaped;
        }
        keep(from, m_at);
        if (isOver)
            return Skipped::Whole;
    }
    return Skipped::CutOff;
}

JsonElements::Skipped JsonElements::skipNested()
{
    qint64 depth = 0;
    while (peekByte() >= 0) {
        const qsizetype from = m_at;
        const char *const data = m_buffer.constData();
        const qsizetype size = m_buffer.size();
        bool isAtString = false;
        bool isOver = false;
        while (m_at < size && !isAtString && !isOver) {
            const char byte = data[m_at];
            isAtString = byte == '"';
            if (isAtString)
                break;
            depth += (byte == '{' || byte == '[') - (byte == '}' || byte == ']');
            isOver = depth == 0;
            ++m_at;
        }
        keep(from, m_at);
        if (isOver)
            return Skipped::Whole;
        if (isAtString && skipString() == Skipped::CutOff)
            return Skipped::CutOff;
    }
    return Skipped::CutOff;
}

void JsonElements::skipScalar()
{
    for (int byte = peekByte(); byte >= 0 && !isBlank(byte) && byte != ',' && byte != ']' && byte != '}';
         byte = peekByte())
        take();
}

JsonElements::Skipped JsonElements::skipValue()
{
    switch (peekPastBlanks()) {
    case -1: return Skipped::CutOff;
    case '{':
    case '[': return skipNested();
    case '"': return skipString();
    default: skipScalar(); return Skipped::Whole;
    }
}

Result<void> JsonElements::open()
{
    const auto invalid = [](const QString &sentence) { return failure(ErrorKind::InvalidInput, sentence); };
    (void)peekByte();
    while (!m_buffer.isEmpty() && m_buffer.size() < markBytes) { // a pipe may give one byte at a time
        const QByteArray more = m_device.read(markBytes - m_buffer.size());
        if (more.isEmpty())
            break;
        m_buffer += more;
    }
    if (const QString encoding = otherEncoding(m_buffer); !encoding.isEmpty())
        return invalid(encoding);
    if (m_buffer.startsWith("\xEF\xBB\xBF"))
        m_at = 3;
    switch (peekPastBlanks()) {
    case -1: return invalid(m_problem.isEmpty() ? tr("The file is empty.") : m_problem);
    case '[':
        ++m_at;
        m_place = Place::Array;
        m_hasElements = true;
        return {};
    case '{': break;
    default: return invalid(tr("The file is not JSON."));
    }
    m_isKeeping = true; // it may be one element
    m_kept.clear();
    const qint64 offset = position();
    take();
    m_isInObject = true;
    m_place = Place::Object;
    const bool isArray = findArray();
    if (m_whole) {
        m_whole->offset = offset;
        m_place = Place::End;
    } else if (!isArray) {
        m_place = Place::End;
    }
    m_isKeeping = false;
    return {};
}

std::optional<QByteArray> JsonElements::readKey()
{
    if (peekPastBlanks() == ',') {
        take();
    }
    if (peekPastBlanks() != '"')
        return std::nullopt;
    const bool wasKeeping = std::exchange(m_isKeeping, true);
    const bool wasTooLong = std::exchange(m_isTooLong, false);
    const qsizetype before = m_kept.size();
    const auto skipped = skipString();
    const QByteArray key = m_isTooLong ? QByteArray() : m_kept.sliced(before);
    m_isKeeping = wasKeeping;
    m_isTooLong = m_isTooLong || wasTooLong;
    if (!m_isKeeping || m_isTooLong)
        m_kept.truncate(before);
    if (skipped == Skipped::CutOff || peekPastBlanks() != ':' || key.size() < 2)
        return std::nullopt;
    take();
    return key.sliced(1, key.size() - 2);
}

bool JsonElements::findArray()
{
    while (const auto key = readKey()) {
        const int first = peekPastBlanks();
        const bool isWanted = std::ranges::find(arrayNames, QByteArrayView(*key)) != arrayNames.end();
        if (isWanted && first == '[') {
            ++m_at;
            m_place = Place::Array;
            m_hasElements = true;
            m_kept.clear();
            return true;
        }
        const bool isElement = !m_hasElements
            && std::ranges::find(wholeNames, QByteArrayView(*key)) != wholeNames.end();
        const qsizetype before = m_kept.size();
        auto skipped = skipValue();
        if (isElement && !m_isTooLong) {
            while (skipped == Skipped::Whole && readKey())
                skipped = skipValue();
            const bool isClosed = skipped == Skipped::Whole && peekPastBlanks() == '}';
            if (isClosed)
                take();
            m_hasElements = true;
            m_whole = elementFrom(0, isClosed ? Skipped::Whole : Skipped::CutOff);
            return false;
        }
        if (m_isKeeping && m_kept.size() - before <= maximumHeaderBytes && !m_isTooLong)
            m_header.insert(*key, m_kept.sliced(before));
        if (skipped == Skipped::CutOff)
            break;
    }
    if (peekPastBlanks() == '}')
        take();
    else if (!m_stop.stop_requested())
        say(tr("The file is cut off."));
    return false;
}

//! Behind an element or at the array's beginning: whether there is another one, which then comes next.
bool JsonElements::goToNextElement()
{
    bool hasComma = m_count == 0;
    while (m_place == Place::Array) {
        const int byte = peekPastBlanks();
        if (byte < 0) {
            if (!m_stop.stop_requested())
                say(tr("The file is cut off."));
            m_place = Place::End;
        } else if (byte == ']') {
            ++m_at;
            m_place = m_isInObject ? Place::Object : Place::End;
            if (m_isInObject && !findArray())
                m_place = Place::End;
            hasComma = true;
        } else if (byte == ',') {
            ++m_at;
            hasComma = true;
        } else if (hasComma && byte != '}' && byte != ':') {
            return true;
        } else {
            sayDamaged(); // go on with what looks like an element
            if (byte == '{')
                return true;
            ++m_at;
        }
    }
    return false;
}

JsonElement JsonElements::elementFrom(qint64 offset, Skipped skipped)
{
    JsonElement element;
    element.bytes = m_kept;
    element.offset = offset;
    element.number = ++m_count;
    element.isTooLong = m_isTooLong;
    element.isCutOff = skipped == Skipped::CutOff;
    if (element.isCutOff)
        say(tr("The file is cut off."));
    return element;
}

std::optional<JsonElement> JsonElements::next()
{
    if (m_stop.stop_requested())
        return std::nullopt;
    if (m_whole)
        return std::exchange(m_whole, std::nullopt);
    if (!goToNextElement())
        return std::nullopt;
    if (m_kept.size() > maximumIdleBytes)
        m_kept = QByteArray();
    m_kept.resize(0); // keeps its memory for elements of the same size
    m_isKeeping = true;
    m_isTooLong = false;
    const qint64 offset = position();
    const auto skipped = skipValue();
    m_isKeeping = false;
    if (m_stop.stop_requested())
        return std::nullopt;
    return elementFrom(offset, skipped);
}

} // namespace oriel
