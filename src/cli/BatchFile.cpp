// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/BatchFile.h"

#include "core/PrivateFiles.h"
#include "text/JsonValue.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace oriel {

namespace {

constexpr qint64 fileCeilingBytes = 1024 * 1024 * 1024;

std::optional<Role> roleNamed(const QString &name)
{
    if (name == u"user"_s)
        return Role::User;
    if (name == u"assistant"_s)
        return Role::Assistant;
    if (name == u"system"_s)
        return Role::System;
    return std::nullopt;
}

//! What is wrong with the line, or the item.
std::expected<BatchItem, QString> itemOf(const JsonValue &json)
{
    BatchItem item;
    if (const auto prompt = json.string()) {
        item.messages.push_back(textMessage(Role::User, *prompt));
        return item;
    }
    if (!json.isObject())
        return std::unexpected(u"it is neither a text nor an object."_s);
    item.id = json["id"].isString() || json["id"].isNull() ? json["id"].stringOr()
                                                           : QString::fromUtf8(json["id"].minified());
    item.model = json["model"].stringOr();
    item.system = json["system"].stringOr();
    if (const auto prompt = json["prompt"].string())
        item.messages.push_back(textMessage(Role::User, *prompt));
    bool isGood = true;
    json["messages"].forEach([&item, &isGood](const JsonValue &message) {
        const auto role = roleNamed(message["role"].stringOr());
        const auto content = message["content"].string();
        if (role && content)
            item.messages.push_back(textMessage(*role, *content));
        else
            isGood = false;
    });
    if (!isGood)
        return std::unexpected(u"one of its messages has no role (user, assistant, system) or no text."_s);
    if (item.messages.empty())
        return std::unexpected(u"it has neither \"prompt\" nor \"messages\"."_s);
    return item;
}

} // namespace

Result<std::vector<BatchItem>> readBatchFile(const QString &path)
{
    const auto content = readFile(path, fileCeilingBytes);
    if (!content)
        return failure(ErrorKind::Storage, u"%1: %2"_s.arg(path, content.error().message));
    std::vector<BatchItem> items;
    JsonReader reader;
    int number = 0;
    for (const auto &line : content->split('\n')) {
        ++number;
        const auto text = line.trimmed();
        if (text.isEmpty())
            continue;
        const auto json = reader.read(text);
        if (!json)
            return failure(ErrorKind::InvalidInput, u"%1, line %2: this is not JSON."_s.arg(path).arg(number),
                           json.error().detail);
        auto item = itemOf(*json);
        if (!item)
            return failure(ErrorKind::InvalidInput, u"%1, line %2: %3"_s.arg(path).arg(number).arg(item.error()));
        item->key = QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex();
        items.push_back(std::move(*item));
    }
    if (items.empty())
        return failure(ErrorKind::InvalidInput, u"%1: the file holds no prompts."_s.arg(path));
    return items;
}

} // namespace oriel
