// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/JsonScanner.h"

#include <bitset>

namespace oriel {

namespace {

bool isDigit(char byte)
{
    return byte >= '0' && byte <= '9';
}

bool isHexDigit(char byte)
{
    return isDigit(byte) || (byte >= 'a' && byte <= 'f') || (byte >= 'A' && byte <= 'F');
}

} // namespace

void JsonScanner::skipBlanks()
{
    while (!isAtEnd()) {
        const char byte = m_text[m_at];
        if (byte != ' ' && byte != '\n' && byte != '\r' && byte != '\t')
            return;
        ++m_at;
    }
}

bool JsonScanner::skip(char byte)
{
    if (isAtEnd() || m_text[m_at] != byte)
        return false;
    ++m_at;
    return true;
}

bool JsonScanner::skipString()
{
    if (!skip('"'))
        return false;
    while (!isAtEnd()) {
        const char byte = m_text[m_at];
        if (byte == '"') {
            ++m_at;
            return true;
        }
        if (static_cast<unsigned char>(byte) < 0x20)
            return false;
        ++m_at;
        if (byte != '\\')
            continue;
        const char escaped = peek();
        if (escaped == 'u') {
            for (int digit = 0; digit < 4; ++digit) {
                ++m_at;
                if (!isHexDigit(peek()))
                    return false;
            }
        } else if (isAtEnd() || !QByteArrayView("\"\\/bfnrt").contains(escaped)) {
            return false;
        }
        ++m_at;
    }
    return false;
}

bool JsonScanner::skipDigits()
{
    if (!isDigit(peek()))
        return false;
    while (isDigit(peek()))
        ++m_at;
    return true;
}

bool JsonScanner::skipNumber()
{
    if (peek() == '-')
        ++m_at;
    if (peek() == '0')
        ++m_at;
    else if (!skipDigits())
        return false;
    if (peek() == '.') {
        ++m_at;
        if (!skipDigits())
            return false;
    }
    if (peek() == 'e' || peek() == 'E') {
        ++m_at;
        if (peek() == '+' || peek() == '-')
            ++m_at;
        if (!skipDigits())
            return false;
    }
    return true;
}

bool JsonScanner::skipWord(QByteArrayView word)
{
    for (const char expected : word) {
        if (!skip(expected))
            return false;
    }
    return true;
}

bool JsonScanner::skipScalar()
{
    switch (peek()) {
    case '"': return skipString();
    case 't': return skipWord("true");
    case 'f': return skipWord("false");
    case 'n': return skipWord("null");
    default: return skipNumber();
    }
}

bool JsonScanner::skipKey()
{
    skipBlanks();
    if (!skipString())
        return false;
    skipBlanks();
    return skip(':');
}

bool JsonScanner::skipValue()
{
    std::bitset<maximumDepth> isObject; // of each open bracket: no recursion, so no text can exhaust the stack
    int depth = 0;
    while (true) {
        skipBlanks();
        const char byte = peek();
        if (byte == '{' || byte == '[') {
            if (depth == maximumDepth)
                return false;
            ++m_at;
            isObject[std::size_t(depth++)] = byte == '{';
            skipBlanks();
            if (!skip(byte == '{' ? '}' : ']')) {
                if (byte == '{' && !skipKey())
                    return false;
                continue;
            }
            --depth;
        } else if (!skipScalar()) {
            return false;
        }
        // behind a value: close what ends here, or go on to the next one
        while (depth > 0) {
            skipBlanks();
            const bool inObject = isObject[std::size_t(depth - 1)];
            if (skip(',')) {
                if (inObject && !skipKey())
                    return false;
                break;
            }
            if (!skip(inObject ? '}' : ']'))
                return false;
            --depth;
        }
        if (depth == 0)
            return true;
    }
}

bool JsonScanner::isOnlyBlanksLeft()
{
    skipBlanks();
    return isAtEnd();
}

} // namespace oriel
