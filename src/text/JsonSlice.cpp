// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/JsonSlice.h"

#include "text/JsonScanner.h"
#include "text/JsonValue.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace oriel {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("JsonSlice", text);
}

std::unexpected<Error> notJson(const QString &expected, qsizetype at)
{
    return failure(ErrorKind::Protocol, {}, u"expected %1 at byte %2"_s.arg(expected).arg(at));
}

QByteArrayView withoutByteOrderMark(QByteArrayView text)
{
    return text.startsWith("\xEF\xBB\xBF") ? text.sliced(3) : text;
}

//! The text that the JSON string \a raw (with its quotes) spells.
QString unescaped(QByteArrayView raw, JsonReader &reader)
{
    const QByteArrayView content = raw.sliced(1, raw.size() - 2);
    if (!content.contains('\\'))
        return QString::fromUtf8(content);
    const auto value = reader.read(raw);
    return value ? value->stringOr() : QString();
}

//! Calls \a each(key or empty, value) for the children of the object or array \a text.
template<typename Each>
Result<void> forEachChild(QByteArrayView text, char open, char close, Each &&each)
{
    text = withoutByteOrderMark(text);
    JsonScanner scanner(text);
    scanner.skipBlanks();
    if (!scanner.skip(open))
        return notJson(QChar::fromLatin1(open), scanner.position());
    scanner.skipBlanks();
    bool isOver = scanner.skip(close);
    while (!isOver) {
        QByteArrayView key;
        scanner.skipBlanks();
        if (open == '{') {
            const qsizetype from = scanner.position();
            if (!scanner.skipString())
                return notJson(u"a key"_s, scanner.position());
            key = text.sliced(from, scanner.position() - from);
            scanner.skipBlanks();
            if (!scanner.skip(':'))
                return notJson(u":"_s, scanner.position());
            scanner.skipBlanks();
        }
        const qsizetype from = scanner.position();
        if (!scanner.skipValue())
            return notJson(u"a value"_s, scanner.position());
        each(key, text.sliced(from, scanner.position() - from));
        scanner.skipBlanks();
        isOver = scanner.skip(close);
        if (!isOver && !scanner.skip(','))
            return notJson(u", or "_s + QChar::fromLatin1(close), scanner.position());
    }
    if (!scanner.isOnlyBlanksLeft())
        return notJson(u"nothing more"_s, scanner.position());
    return {};
}

bool isObject(QByteArrayView value)
{
    return value.startsWith('{');
}

//! One member while a patch is applied: its key and value as they stand in one of the two texts, or a merged value.
struct PatchedMember {
    QByteArrayView rawKey;
    QString key;
    QByteArrayView value;
    QByteArray merged; //!< goes before value
    bool isChanged = false;
};

std::vector<PatchedMember> membersOf(QByteArrayView object)
{
    std::vector<PatchedMember> members;
    JsonReader reader;
    (void)forEachChild(object, '{', '}', [&](QByteArrayView key, QByteArrayView value) {
        members.push_back({key, unescaped(key, reader), value, {}, false});
    });
    return members;
}

QByteArray mergedObject(QByteArrayView target, QByteArrayView patch);

//! What the value of a member becomes; \a target is empty when there was none.
QByteArray mergedValue(QByteArrayView target, QByteArrayView patch)
{
    if (!isObject(patch))
        return patch.toByteArray();
    return mergedObject(isObject(target) ? target : QByteArrayView("{}"), patch);
}

void applyMember(std::vector<PatchedMember> &members, const PatchedMember &change)
{
    const auto isSame = [&change](const PatchedMember &member) { return member.key == change.key; };
    const auto first = std::ranges::find_if(members, isSame);
    if (change.value == "null") {
        members.erase(std::remove_if(first, members.end(), isSame), members.end());
        return;
    }
    if (first == members.end()) {
        members.push_back({change.rawKey, change.key, {}, mergedValue({}, change.value), true});
        return;
    }
    // a key that is there twice is there once afterwards: nobody must read the value that was not patched
    members.erase(std::remove_if(first + 1, members.end(), isSame), members.end());
    first->merged = mergedValue(first->isChanged ? QByteArrayView(first->merged) : first->value, change.value);
    first->isChanged = true;
}

//! Both are JSON objects (the whole text was checked before).
QByteArray mergedObject(QByteArrayView target, QByteArrayView patch)
{
    auto members = membersOf(target);
    for (const auto &change : membersOf(patch))
        applyMember(members, change);
    QByteArray out = "{";
    for (const auto &member : members) {
        if (out.size() > 1)
            out += ',';
        out += member.rawKey;
        out += ':';
        out += member.isChanged ? QByteArrayView(member.merged) : member.value;
    }
    return out += '}';
}

bool isUtf8(QByteArrayView text)
{
    return simdjson::validate_utf8(text.data(), std::size_t(text.size()));
}

//! \a text without the blanks of JSON around it.
QByteArrayView withoutBlanks(QByteArrayView text)
{
    JsonScanner scanner(text);
    scanner.skipBlanks();
    text = text.sliced(scanner.position());
    while (!text.isEmpty() && QByteArrayView(" \t\r\n").contains(text.back()))
        text.chop(1);
    return text;
}

//! \a text without a byte order mark and blanks around it; empty when it is not JSON.
QByteArrayView checked(QByteArrayView text)
{
    text = withoutBlanks(withoutByteOrderMark(text));
    return isJson(text) ? text : QByteArrayView();
}

} // namespace

Result<std::vector<JsonMember>> jsonMembers(QByteArrayView text)
{
    std::vector<JsonMember> members;
    JsonReader reader;
    const auto result = forEachChild(text, '{', '}', [&](QByteArrayView key, QByteArrayView value) {
        members.push_back({unescaped(key, reader), value});
    });
    if (!result)
        return std::unexpected(result.error());
    return members;
}

Result<std::vector<QByteArrayView>> jsonElements(QByteArrayView text)
{
    std::vector<QByteArrayView> elements;
    const auto result = forEachChild(text, '[', ']',
                                     [&elements](QByteArrayView, QByteArrayView value) { elements.push_back(value); });
    if (!result)
        return std::unexpected(result.error());
    return elements;
}

QByteArrayView jsonSlice(QByteArrayView text, std::initializer_list<QByteArrayView> path)
{
    JsonReader reader;
    QByteArrayView value = withoutBlanks(withoutByteOrderMark(text));
    for (const auto step : path) {
        const QString name = QString::fromUtf8(step);
        const bool inObject = isObject(value);
        bool isIndex = false;
        const qsizetype wanted = inObject ? -1 : step.toByteArray().toLongLong(&isIndex);
        qsizetype index = 0;
        QByteArrayView found;
        const auto take = [&](QByteArrayView key, QByteArrayView child) {
            const bool isIt = inObject ? unescaped(key, reader) == name : isIndex && index++ == wanted;
            if (isIt && found.isEmpty())
                found = child;
        };
        if (!(inObject ? forEachChild(value, '{', '}', take) : forEachChild(value, '[', ']', take)) || found.isEmpty())
            return {};
        value = found;
    }
    JsonScanner scanner(value);
    return scanner.skipValue() && scanner.isOnlyBlanksLeft() ? value : QByteArrayView();
}

Result<QByteArray> jsonMergePatch(QByteArrayView target, QByteArrayView patch)
{
    const QByteArrayView checkedTarget = checked(target);
    if (checkedTarget.isEmpty())
        return failure(ErrorKind::InvalidInput, tr("What the JSON patch should change is not JSON."));
    const QByteArrayView checkedPatch = checked(patch);
    if (checkedPatch.isEmpty())
        return failure(ErrorKind::InvalidInput, tr("The JSON patch is not JSON."));
    return mergedValue(checkedTarget, checkedPatch);
}

bool isJson(QByteArrayView text)
{
    JsonScanner scanner(text);
    return scanner.skipValue() && scanner.isOnlyBlanksLeft() && isUtf8(text);
}

} // namespace oriel
