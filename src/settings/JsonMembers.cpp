// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/JsonMembers.h"

#include "settings/Words.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace oriel {

namespace {

//! Walks over the members of an object that QJsonDocument has accepted. Still never reads past its end.
class MemberScanner
{
public:
    explicit MemberScanner(QByteArrayView text)
        : m_text(text)
    {
    }

    bool enter() { return eat('{'); }
    bool atEnd() { return eat('}'); }
    bool comma() { return eat(','); }
    bool colon() { return eat(':'); }

    int line()
    {
        skipSpace();
        return 1 + int(std::count(m_text.begin(), m_text.begin() + m_at, '\n'));
    }

    QByteArray value()
    {
        skipSpace();
        const auto start = m_at;
        int depth = 0;
        while (m_at < m_text.size()) {
            const char byte = m_text.at(m_at);
            if (byte == '"') {
                skipString();
                if (depth == 0)
                    break;
                continue;
            }
            if (depth == 0 && (byte == ',' || byte == '}' || byte == ']' || isSpace(byte)))
                break;
            ++m_at;
            if (byte == '{' || byte == '[')
                ++depth;
            else if ((byte == '}' || byte == ']') && --depth == 0)
                break;
        }
        return m_text.sliced(start, m_at - start).toByteArray();
    }

private:
    static bool isSpace(char byte) { return byte == ' ' || byte == '\t' || byte == '\n' || byte == '\r'; }

    void skipSpace()
    {
        while (m_at < m_text.size() && isSpace(m_text.at(m_at)))
            ++m_at;
    }

    void skipString()
    {
        for (++m_at; m_at < m_text.size() && m_text.at(m_at) != '"'; ++m_at) {
            if (m_text.at(m_at) == '\\')
                ++m_at;
        }
        m_at = std::min(m_at + 1, m_text.size());
    }

    bool eat(char byte)
    {
        skipSpace();
        if (m_at >= m_text.size() || m_text.at(m_at) != byte)
            return false;
        ++m_at;
        return true;
    }

    QByteArrayView m_text;
    qsizetype m_at = 0;
};

std::unexpected<Error> notJson(const QByteArray &text, qsizetype offset, const QString &why)
{
    const auto before = text.first(std::clamp(offset, qsizetype(0), text.size()));
    const auto line = before.count('\n') + 1;
    const auto column = QString::fromUtf8(before.sliced(before.lastIndexOf('\n') + 1)).size() + 1;
    return failure(ErrorKind::Storage, Words::tr("Line %1, column %2: %3.").arg(line).arg(column).arg(why));
}

} // namespace

Result<JsonMembers> JsonMembers::parse(const QByteArray &text)
{
    const auto json = text.startsWith("\xef\xbb\xbf") ? text.sliced(3) : text;
    JsonMembers result;
    if (json.trimmed().isEmpty())
        return result;

    QJsonParseError error;
    const auto document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError)
        return notJson(json, error.offset, error.errorString());
    const auto notAnObject = [&json] { return notJson(json, 0, Words::tr("a JSON object is missing")); };
    if (!document.isObject())
        return notAnObject();

    MemberScanner scanner(json);
    if (!scanner.enter())
        return notAnObject();
    while (!scanner.atEnd()) {
        Member member;
        member.line = scanner.line();
        member.name = jsonValue(scanner.value()).toString();
        if (!scanner.colon())
            return notAnObject();
        member.value = scanner.value();
        if (member.value.isEmpty())
            return notAnObject();
        if (result.find(member.name)) {
            result.m_repeatedNames.append(member.name);
            result.remove(member.name);
        }
        result.m_members.push_back(std::move(member));
        scanner.comma();
    }
    return result;
}

const JsonMembers::Member *JsonMembers::find(QStringView name) const
{
    const auto found = std::ranges::find_if(m_members, [name](const Member &member) { return member.name == name; });
    return found == m_members.end() ? nullptr : &*found;
}

QJsonValue JsonMembers::value(QStringView name) const
{
    const auto *member = find(name);
    return member ? jsonValue(member->value) : QJsonValue(QJsonValue::Undefined);
}

void JsonMembers::set(const QString &name, QByteArray value, const QStringList &order)
{
    const auto present = std::ranges::find_if(m_members, [&name](const Member &member) { return member.name == name; });
    if (present != m_members.end()) {
        present->value = std::move(value);
        return;
    }
    auto place = m_members.end();
    if (const auto rank = order.indexOf(name); rank >= 0) {
        place = m_members.begin();
        for (auto member = m_members.begin(); member != m_members.end(); ++member) {
            const auto other = order.indexOf(member->name);
            if (other >= 0 && other < rank)
                place = member + 1;
        }
    }
    m_members.insert(place, Member{name, std::move(value), 0});
}

void JsonMembers::remove(QStringView name)
{
    std::erase_if(m_members, [name](const Member &member) { return member.name == name; });
}

QByteArray JsonMembers::toText(int depth) const
{
    if (m_members.empty())
        return "{}";
    const QByteArray indent(2 * depth, ' ');
    QByteArray text = "{\n";
    for (const auto &member : m_members) {
        if (&member != &m_members.front())
            text += ",\n";
        text += indent + "  " + jsonText(member.name) + ": " + member.value;
    }
    return text + "\n" + indent + "}";
}

QByteArray jsonText(const QJsonValue &value)
{
    const auto list = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return list.sliced(1, list.size() - 2);
}

QJsonValue jsonValue(const QByteArray &text)
{
    const auto list = QJsonDocument::fromJson("[" + text + "]").array();
    return list.size() == 1 ? list.first() : QJsonValue(QJsonValue::Undefined);
}

} // namespace oriel
