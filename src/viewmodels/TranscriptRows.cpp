// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/TranscriptRows.h"

#include "chat/ContinueTurn.h"
#include "chat/Outgoing.h"
#include "viewmodels/AnswerWords.h"
#include "viewmodels/AttachmentPictures.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace oriel {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("TranscriptRows", text);
}

ErrorWords wordsOf(const MessageNode &answer, const Origin &asked)
{
    auto words = wordsFor(*answer.error, asked.provider.value);
    if (areOnlySources(answer.message.parts) && isLeftOut(answer.error->kind)) {
        words.advice += words.advice.isEmpty() ? QString() : u" "_s;
        words.advice += tr("Your next message is sent without this one.");
    }
    return words;
}

} // namespace

QString authorName(const QString &model)
{
    return model.isEmpty() ? tr("Assistant") : tr("Assistant · %1").arg(model);
}

QStringList namesOf(const std::vector<MessagePart> &parts)
{
    QStringList names;
    for (const auto &part : parts) {
        if (const auto *file = std::get_if<FilePart>(&part))
            names << file->name;
        else if (std::holds_alternative<ImagePart>(part))
            names << tr("Image");
        else if (std::holds_alternative<AudioPart>(part))
            names << tr("Sound");
    }
    return names;
}

QStringList picturesOf(const std::vector<MessagePart> &parts)
{
    QStringList addresses;
    for (const auto &part : parts) {
        const auto *image = std::get_if<ImagePart>(&part);
        if (const auto address = image ? pictureAddress(*image) : QString(); !address.isEmpty())
            addresses << address;
    }
    return addresses;
}

TranscriptRow questionRow(const QString &text, const QStringList &attachments, const QStringList &pictures)
{
    TranscriptRow row;
    row.isMine = true;
    row.author = tr("You");
    row.text = text;
    row.attachments = attachments;
    row.pictures = pictures;
    return row;
}

TranscriptRow answerRow(const MessageNode &answer, const QString &author, const Origin &asked,
                        const QStringList &remarks)
{
    TranscriptRow row;
    row.message = answer.message.id;
    row.question = answer.message.parent.value_or(MessageId{});
    row.author = author;
    row.text = answer.message.text();
    row.reasoning = answer.message.reasoning();
    row.reasoningWords = tr("Reasoning");
    row.version = answer.version;
    row.versionCount = answer.versionCount;
    row.sources = sourcesIn(answer.message);
    if (!hasEnded(answer.state)) {
        row.state = row.text.isEmpty() ? TranscriptRow::State::Waiting : TranscriptRow::State::Growing;
        return row;
    }
    row.pictures = picturesOf(answer.message.parts);
    row.facts = factsOf(answer);
    QStringList notes = remarks;
    notes << sourcesOf(answer.message) << strayCitations(answer.message) << noteOf(answer);
    notes.removeAll(QString());
    row.note = notes.join(u'\n');
    row.canRetry = answer.state != NodeState::Done || (row.text.isEmpty() && row.pictures.isEmpty());
    row.canContinue = ContinueTurn::canContinue(answer);
    if (answer.error) {
        row.error = wordsOf(answer, asked);
        row.errorDetails = detailsOf(*answer.error, asked);
    }
    return row;
}

std::vector<TranscriptRow> transcriptRows(const std::vector<MessageNode> &path, const Origin &asked, bool isEnd)
{
    std::vector<TranscriptRow> rows;
    for (const auto &node : path) {
        if (node.message.role == Role::User) {
            auto row = questionRow(node.message.text(), namesOf(node.message.parts), picturesOf(node.message.parts));
            row.version = node.version;
            row.versionCount = node.versionCount;
            row.message = node.message.id;
            row.question = node.message.id;
            rows.push_back(std::move(row));
        } else if (node.message.role == Role::Assistant) {
            const auto origin = node.message.origin.value_or(asked);
            const auto &name = origin.model.isEmpty() ? origin.provider.value : origin.model;
            rows.push_back(answerRow(node, authorName(name), origin));
            rows.back().canRetry = rows.back().canRetry && isEnd && &node == &path.back();
        }
    }
    return rows;
}

} // namespace oriel
