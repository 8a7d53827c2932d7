// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/ConversationTree.h"
#include "exchange/DocumentReader.h"
#include "exchange/OrielWriter.h"
#include "Fuzz.h"

#include <QBuffer>
#include <QTimeZone>

#include <set>

namespace oriel::fuzz {

//! What an import may hand out: a tree with its parents first.
inline void requireTree(const ExchangedConversation &exchanged)
{
    std::map<QString, int> depths;
    for (const auto &node : exchanged.nodes) {
        const auto &[id, parent] = std::tie(node.message.id, node.message.parent);
        require(!id.value.isEmpty() && !depths.contains(id.value), "ids are each one's own");
        require(!parent || depths.contains(parent->value), "parents stand before their children");
        require(node.depth == (parent ? depths[parent->value] + 1 : 0), "depths are right");
        require(node.version >= 0 && node.version < node.versionCount, "versions are right");
        require(node.message.createdAt.isValid(), "every message has a time");
        depths[id.value] = node.depth;
    }
    const auto &tip = exchanged.conversation.tip;
    require(tip.has_value() == !exchanged.nodes.empty(), "there is a tip where there are messages");
    require(!tip || depths.contains(tip->value), "the tip is there");
    require(exchanged.conversation.createdAt.isValid() && exchanged.conversation.activeAt.isValid(),
            "it has its times");
    require(!exchanged.conversation.id.value.isEmpty(), "it has an id");
    (void)readPath(exchanged);
}

//! Every conversation of a file.
inline std::vector<ExchangedConversation> readAll(const QByteArray &file)
{
    QBuffer buffer;
    buffer.setData(file);
    buffer.open(QIODevice::ReadOnly);
    ImportNotes notes;
    const FileBytes bytes = [&file](qint64 offset, qint64 size) { return file.mid(offset, size); };
    DocumentReader reader(buffer, bytes, {notes}, {}, {});
    std::vector<ExchangedConversation> conversations;
    if (reader.open()) {
        while (auto item = reader.next()) {
            if (auto *exchanged = std::get_if<ExchangedConversation>(&*item))
                conversations.push_back(std::move(*exchanged));
        }
    }
    for (const auto &note : notes.list())
        (void)importNoteSentence(note);
    return conversations;
}

inline QByteArray writeAll(const std::vector<ExchangedConversation> &conversations)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    OrielWriter writer(buffer, {}, QDateTime::fromMSecsSinceEpoch(0, QTimeZone::utc()));
    for (const auto &conversation : conversations)
        require(writer.write(conversation).has_value(), "it can be written");
    require(writer.finish().has_value(), "it can be ended");
    return buffer.data();
}

//! Reads \a file, and what Oriel writes of it: that comes back as it was.
inline void fuzzImport(const QByteArray &file)
{
    const auto conversations = readAll(file);
    for (const auto &conversation : conversations)
        requireTree(conversation);
    const auto once = readAll(writeAll(conversations)); // attachments of which only a hash was known are filled in
    require(once.size() == conversations.size(), "no conversation is lost");
    require(readAll(writeAll(once)) == once, "what was written comes back as it was");
}

} // namespace oriel::fuzz
