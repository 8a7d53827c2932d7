// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/conversations/EditOptions.h"

using namespace Qt::StringLiterals;

namespace oriel {

namespace {

//! True, false, or as it is. InvalidInput when both are asked for.
Result<std::optional<bool>> choice(const QCommandLineParser &parser, const QString &yes, const QString &no)
{
    if (parser.isSet(yes) && parser.isSet(no))
        return failure(ErrorKind::InvalidInput, u"--%1 and --%2 cannot go together."_s.arg(yes, no));
    if (parser.isSet(yes))
        return true;
    if (parser.isSet(no))
        return false;
    return std::nullopt;
}

} // namespace

void addEditOptions(QCommandLineParser &parser)
{
    parser.addOption({u"title"_s, u"Its title."_s, u"T"_s});
    parser.addOption({u"pin"_s, u"Keep it on top of the list."_s});
    parser.addOption({u"unpin"_s, u"No longer."_s});
    parser.addOption({u"archive"_s, u"Put it into the archive; nothing is deleted by that."_s});
    parser.addOption({u"unarchive"_s, u"Take it out again."_s});
    parser.addOption({u"folder"_s, u"The folder it lies in; \"\" for none."_s, u"F"_s});
    parser.addOption({u"tag"_s, u"+NAME adds a tag, -NAME takes it away. May be given several times."_s, u"+T|-T"_s});
    parser.addOption({u"close"_s, u"It is completed."_s});
    parser.addOption({u"reopen"_s, u"It is not."_s});
}

Result<QStringList> editedTags(QStringList tags, const QStringList &edits)
{
    for (const auto &edit : edits) {
        const QString name = edit.mid(1).trimmed();
        const bool isAdded = edit.startsWith(u'+');
        if (name.isEmpty() || (!isAdded && !edit.startsWith(u'-')))
            return failure(ErrorKind::InvalidInput,
                           u"--tag is \"%1\"; allowed is +NAME to add a tag and -NAME to take it away."_s.arg(edit));
        tags.removeAll(name);
        if (isAdded)
            tags << name;
    }
    tags.sort();
    tags.removeDuplicates();
    return tags;
}

Result<ConversationChange> changeFromOptions(const QCommandLineParser &parser, const Conversation &conversation)
{
    ConversationChange change;
    if (parser.isSet(u"title"_s)) {
        change.title = parser.value(u"title"_s).simplified();
        change.titleOrigin = TitleOrigin::Person;
        if (change.title->isEmpty())
            return failure(ErrorKind::InvalidInput, u"--title needs some words."_s);
    }
    const auto pinned = choice(parser, u"pin"_s, u"unpin"_s);
    const auto archived = choice(parser, u"archive"_s, u"unarchive"_s);
    const auto closed = choice(parser, u"close"_s, u"reopen"_s);
    for (const auto *chosen : {&pinned, &archived, &closed}) {
        if (!*chosen)
            return std::unexpected(chosen->error());
    }
    change.isPinned = *pinned;
    change.isArchived = *archived;
    change.isClosed = *closed;
    if (parser.isSet(u"folder"_s))
        change.folder = parser.value(u"folder"_s).trimmed();
    if (parser.isSet(u"tag"_s)) {
        const auto tags = editedTags(conversation.tags, parser.values(u"tag"_s));
        if (!tags)
            return std::unexpected(tags.error());
        change.tags = *tags;
    }
    if (change == ConversationChange{})
        return failure(ErrorKind::InvalidInput,
                       u"conversations edit needs something to change; see oriel-cli conversations edit --help."_s);
    return change;
}

} // namespace oriel
