// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ExchangeFixtures.h"

#include "exchange/ConversationTree.h"
#include "exchange/OrielWriter.h"

#include <QBuffer>
#include <QCryptographicHash>
#include <QTest>
#include <QTimeZone>

#include <quazip/quazip.h>
#include <quazip/quazipfile.h>

using namespace Qt::StringLiterals;

namespace oriel::test {

int ReadFile::noteCount(ImportNoteKind kind, const QString &what) const
{
    int count = 0;
    for (const auto &note : notes)
        count += note.kind == kind && (what.isNull() || note.what == what) ? note.count : 0;
    return count;
}

QString ReadFile::leftOutReasons() const
{
    QStringList reasons;
    for (const auto &one : leftOut)
        reasons << u"%1: %2"_s.arg(one.what, one.why);
    return reasons.join(u'\n');
}

QString ImportFolder::write(const QByteArray &content, const QString &name) const
{
    QFile file(path(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("%s", qPrintable(file.errorString()));
    return file.fileName();
}

QString ImportFolder::zip(const std::map<QString, QByteArray> &files) const
{
    QuaZip zip(path(u"export.zip"_s));
    bool isGood = zip.open(QuaZip::mdCreate);
    for (const auto &[name, content] : files) {
        QuaZipFile file(&zip);
        isGood = isGood && file.open(QIODevice::WriteOnly, QuaZipNewInfo(name))
            && file.write(content) == content.size();
        file.close();
    }
    zip.close();
    if (!isGood)
        qFatal("no zip");
    return path(u"export.zip"_s);
}

ReadFile readFile(const QString &path, const ImportLimits &limits, std::stop_token stop)
{
    ReadFile read;
    auto source = ImportSource::open(path, stop, limits);
    if (!source) {
        read.error = source.error();
        return read;
    }
    while (auto item = (*source)->next()) {
        if (auto *leftOut = std::get_if<LeftOut>(&*item))
            read.leftOut.push_back(std::move(*leftOut));
        else
            read.conversations.push_back(std::move(std::get<ExchangedConversation>(*item)));
    }
    read.error = (*source)->verdict();
    read.notes = (*source)->notes();
    return read;
}

ReadFile readBytes(const QByteArray &content)
{
    const ImportFolder folder;
    return readFile(folder.write(content));
}

QByteArray orielJson(const std::vector<ExchangedConversation> &conversations)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    OrielWriter writer(buffer, u"tests"_s, at(0));
    bool isGood = true;
    for (const auto &conversation : conversations)
        isGood = isGood && writer.write(conversation).has_value();
    isGood = isGood && writer.finish().has_value();
    if (!isGood)
        qFatal("not written");
    return buffer.data();
}

QDateTime at(qint64 seconds)
{
    return QDateTime::fromMSecsSinceEpoch(1'700'000'000'000 + seconds * 1000, QTimeZone::utc());
}

ExchangedConversation chain(const QString &id, int messages)
{
    ExchangedConversation exchanged;
    exchanged.conversation.id = {id};
    exchanged.conversation.title = u"Chain "_s + id;
    exchanged.conversation.createdAt = at(0);
    exchanged.conversation.activeAt = at(messages);
    for (int i = 0; i < messages; ++i) {
        MessageNode node;
        node.message = textMessage(i % 2 == 0 ? Role::User : Role::Assistant, u"Message %1 of %2"_s.arg(i).arg(id));
        node.message.id = {u"%1-%2"_s.arg(id).arg(i)};
        if (i > 0)
            node.message.parent = MessageId{u"%1-%2"_s.arg(id).arg(i - 1)};
        node.message.createdAt = at(i);
        exchanged.nodes.push_back(std::move(node));
    }
    (void)completeTree(exchanged);
    return exchanged;
}

namespace {

Usage fullUsage()
{
    Usage usage;
    usage.prompt = 0; // reported as zero is not "not reported"
    usage.cached = 1;
    usage.cacheWrite = 2;
    usage.completion = 9'007'199'254'740'993; // more than a double can hold
    usage.reasoning = 4;
    usage.total = 5;
    usage.cost = Money::fromUsd(0.1);
    usage.isEstimated = true;
    return usage;
}

Error fullError()
{
    Error error;
    error.kind = ErrorKind::RateLimit;
    error.message = u"Slow \"down\"."_s;
    error.status = 429;
    error.requestId = u"req_1"_s;
    error.code = QString();
    error.parameter = u"model"_s;
    error.limit = 8192;
    error.used = 9000;
    error.phase = ErrorPhase::FirstByte;
    error.retryAfter = std::chrono::milliseconds(1500);
    error.shouldRetry = false;
    return error;
}

QByteArray sha256(const QByteArray &data)
{
    return QCryptographicHash::hash(data, QCryptographicHash::Sha256);
}

Source fullSource()
{
    Source source;
    source.number = 3;
    source.document = u"manual.pdf"_s;
    source.path = u"/docs/manual.pdf"_s;
    source.title = u"Pumps"_s;
    source.place = u"page 12, lines 3 to 8"_s;
    source.page = 12;
    source.firstLine = 403;
    source.lastLine = 408;
    source.headings = {u"Care"_s, QString(), u"Reset"_s};
    source.text = u"Hold RESET\nfor five seconds."_s;
    source.score = -0.125;
    return source;
}

std::vector<MessagePart> everyPart()
{
    const QByteArray notUtf8("\xFF\x00\xFE{\"", 5);
    const QByteArray image("\x89PNG\r\n\x1a\n\x00pixels", 15);
    ToolCallPart cutCall{u"call_2"_s, u"search"_s, "{\"q\": \"ab", {}, false};
    return {TextPart{u"Text \U0001F600 \"quoted\" \\ \n\t\u0001\u2028 </script>"_s, notUtf8},
            ReasoningPart{u"Thought"_s, true, "c2lnbmF0dXJl==", {}},
            ReasoningPart{{}, false, {}, notUtf8},
            ImagePart{u"image/png"_s, image, {}, {}},
            ImagePart{u"image/png"_s, image, {}, sha256(image)},
            ImagePart{{}, {}, u"https://example.org/a.png"_s, {}},
            ImagePart{u"image/png"_s, {}, {}, sha256("kept elsewhere")},
            FilePart{u"notes.txt"_s, u"text/plain"_s, u"\uFEFFLine\r\nLine"_s, {}, {}},
            FilePart{u"a.bin"_s, u"application/octet-stream"_s, {}, notUtf8, sha256(notUtf8)},
            AudioPart{u"audio/wav"_s, "RIFF", u"Hello"_s, {}},
            ToolCallPart{u"call_1"_s, u"search"_s, "{ \"n\" : 1.00, \"n\": 1e400 }", notUtf8, true},
            cutCall,
            ToolResultPart{u"call_1"_s, u"search"_s, u"{\"a\":1}"_s, true},
            CitationPart{u"Title"_s, u"https://example.org"_s, u"Quote"_s, 0, 4},
            CitationPart{},
            CitationPart{u"manual.pdf"_s, {}, {}, {}, {}, fullSource()},
            CitationPart{{}, {}, {}, {}, {}, Source()},
            OpaquePart{u"anthropic"_s, "{\"z\":1,\"a\":\"\u00e4\",  \"n\":1.0}"}};
}

} // namespace

ExchangedConversation fullConversation()
{
    auto exchanged = chain(u"full"_s, 3);
    auto &conversation = exchanged.conversation;
    conversation.titleOrigin = TitleOrigin::Person;
    conversation.model = Origin{{u"my gateway"_s}, u"model-1"_s};
    conversation.system = u"Be brief."_s;
    conversation.parameters.temperature = 0.7;
    conversation.parameters.topP = 0.9;
    conversation.parameters.topK = 40;
    conversation.parameters.maxTokens = 100;
    conversation.parameters.stop = {u"END"_s, QString()};
    conversation.parameters.seed = -1;
    conversation.parameters.presencePenalty = 0;
    conversation.parameters.frequencyPenalty = -0.5;
    conversation.parameters.reasoningEffort = ReasoningEffort::Minimal;
    conversation.parameters.reasoningBudgetTokens = 1024;
    conversation.parameters.responseSchema = "{ \"type\" : \"object\" }";
    conversation.parameters.responseSchemaName = QString(); // not its default
    conversation.parameters.bodyPatch = "{\"a\":null}";
    conversation.isPinned = true;
    conversation.isArchived = true;
    conversation.folder = u"Work/2026"_s;
    conversation.tags = {u"a"_s, u"ü"_s};
    conversation.closedAt = at(100);
    conversation.deletedAt = at(101).addMSecs(7);
    conversation.tokens = fullUsage();
    conversation.draft = u"not sent"_s;
    conversation.scroll = ScrollAnchor{{u"full-1"_s}, 3, 0.25};
    conversation.importedFrom = u"chatgpt:abc"_s;
    conversation.documents = DocumentScope{false, {u"Manuals"_s, u"Ü 2026"_s}};

    auto other = exchanged.nodes.at(1); // a second answer, which went wrong
    other.message.id = {u"full-other"_s};
    other.message.parts = everyPart();
    other.message.createdAt = at(5).addMSecs(123);
    other.message.origin = Origin{{u"openai"_s}, u"model-2"_s};
    other.message.usage = fullUsage();
    other.state = NodeState::Failed;
    other.endedAt = at(6);
    other.requestId = u"req_2"_s;
    other.finishReason = FinishReason::ToolCall;
    other.providerReason = u"tool_calls"_s;
    other.timeToFirstToken = std::chrono::milliseconds(321);
    other.latency = std::chrono::milliseconds(0);
    other.error = fullError();
    other.continues = MessageId{u"full-1"_s};
    exchanged.nodes.push_back(std::move(other));
    (void)completeTree(exchanged);
    return exchanged;
}

QStringList textsOfPath(const ExchangedConversation &exchanged)
{
    QStringList texts;
    for (const auto &node : readPath(exchanged))
        texts << node.message.text();
    return texts;
}

} // namespace oriel::test
