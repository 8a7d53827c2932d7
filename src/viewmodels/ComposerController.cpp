// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/ComposerController.h"

#include "core/Sentences.h"

#include <QBuffer>
#include <QClipboard>
#include <QGuiApplication>
#include <QImage>
#include <QMimeData>
#include <QPointer>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace oriel {

namespace {
constexpr int restored = 10; // conversations among which one that was being begun is looked for
}

ComposerController::ComposerController(ChatController &chat, MessageActions &actions, ConversationStore &store,
                                       QObject *parent)
    : QObject(parent)
    , m_chat(chat)
    , m_actions(actions)
    , m_store(store)
    , m_conversation(chat.conversationId())
{
    connect(&chat, &ChatController::conversationMade, this, [this](const ConversationId &made) {
        m_conversation = made.value; // what stands here is this one's
        m_saved[made.value] = QString();
    });
    connect(&chat, &ChatController::conversationChanged, this, [this] { switchTo(m_chat.conversationId()); });
    connect(&chat, &ChatController::conversationRead, this, &ComposerController::conversationRead);
    connect(&chat, &ChatController::draftReturned, this, &ComposerController::takeBack);
    connect(&chat, &ChatController::unkeptChanged, this, &ComposerController::saveSoon);
    connect(&actions, &MessageActions::editWanted, this, &ComposerController::beginEdit);
    connect(&actions, &MessageActions::quoted, this, &ComposerController::insertQuote);
    connect(&m_attachments, &AttachmentsModel::countChanged, this, &ComposerController::look);
    for (auto *timer : {&m_pause, &m_limit}) {
        timer->setSingleShot(true);
        connect(timer, &QTimer::timeout, this, &ComposerController::save);
    }
    m_pause.setInterval(400ms);
    m_limit.setInterval(2s);
}

void ComposerController::setDocuments(AskedDocuments *documents)
{
    m_documents = documents;
    connect(documents, &AskedDocuments::refused, this, &ComposerController::addProblem);
    connect(documents, &AskedDocuments::chosen, this, &ComposerController::filled);
}

void ComposerController::setText(const QString &text)
{
    if (m_text == text)
        return;
    m_text = text;
    Q_EMIT textChanged();
    look();
    saveSoon({m_conversation});
}

void ComposerController::look()
{
    const bool can = m_attachments.count() > 0 || !m_text.trimmed().isEmpty();
    if (can == m_canSend)
        return;
    m_canSend = can;
    Q_EMIT canSendChanged();
}

void ComposerController::put(Writing writing)
{
    setText(writing.text);
    m_attachments.reset(std::move(writing.attachments));
}

void ComposerController::send()
{
    if (!m_canSend)
        return;
    Draft draft{m_text, m_attachments.parts()};
    setProblem({});
    if (m_edited) {
        const auto edited = *m_edited;
        if (!m_actions.askInstead(edited, draft)) {
            setProblem(tr("An earlier message can be sent again once the answer is complete."));
            return;
        }
        m_edited.reset();
        put(std::exchange(m_aside, {}));
        Q_EMIT editingChanged();
        return;
    }
    put({});
    m_forDraft.removeAll(m_conversation);
    m_chat.sendDraft(std::move(draft));
}

void ComposerController::beginEdit(const Message &question)
{
    if (!m_edited)
        m_aside = current();
    m_edited = question.id;
    Writing writing{question.text(), {}};
    for (const auto &part : question.parts) {
        if (!std::holds_alternative<TextPart>(part))
            writing.attachments.push_back(attachmentOf(part));
    }
    put(std::move(writing));
    Q_EMIT editingChanged();
    Q_EMIT filled();
}

void ComposerController::cancelEdit()
{
    if (!m_edited)
        return;
    m_edited.reset();
    put(std::exchange(m_aside, {}));
    Q_EMIT editingChanged();
}

void ComposerController::insertQuote(const QString &markdown)
{
    auto text = m_text;
    while (text.endsWith(u'\n'))
        text.chop(1);
    setText((text.isEmpty() ? QString() : text + u"\n\n"_s) + markdown + u"\n\n"_s);
    Q_EMIT filled();
}

//! Another conversation is on the screen.
void ComposerController::switchTo(const QString &conversation)
{
    if (conversation == m_conversation)
        return;
    cancelEdit();
    save();
    const auto left = std::exchange(m_conversation, conversation);
    const auto writing = current();
    const bool isLeftEmpty = writing.isBlank() && m_forDraft.removeAll(left) > 0;
    if (isLeftEmpty)
        m_store.remove({ConversationId{left}}); // it was made for a draft that is gone
    m_writings[left] = writing;
    const auto found = m_writings.find(conversation);
    put(found == m_writings.end() ? Writing() : std::exchange(found->second, Writing()));
    if (found != m_writings.end())
        m_writings.erase(found);
    setProblem({});
}

void ComposerController::conversationRead(const Conversation &conversation)
{
    const auto id = conversation.id.value;
    const bool isKnown = m_saved.contains(id);
    if (!isKnown)
        m_saved[id] = conversation.draft;
    if (isKnown || id != m_conversation || conversation.draft.isEmpty())
        return;
    if (!conversation.tip)
        m_forDraft << id;
    setText(m_text.isEmpty() ? conversation.draft : conversation.draft + u"\n\n"_s + m_text);
}

void ComposerController::takeBack(const ConversationId &conversation, const Draft &draft)
{
    Writing returned{draft.text, {}};
    for (const auto &part : draft.attachments)
        returned.attachments.push_back(attachmentOf(part));
    const bool isHere = conversation.value == m_conversation;
    auto there = isHere ? (m_edited ? m_aside : current()) : writingIn(conversation.value);
    if (!there.text.isEmpty() && !returned.text.isEmpty())
        returned.text += u"\n\n"_s;
    returned.text += there.text;
    returned.attachments.insert(returned.attachments.end(), there.attachments.begin(), there.attachments.end());
    if (isHere && m_edited) {
        m_aside = std::move(returned);
    } else if (isHere) {
        put(std::move(returned));
        Q_EMIT filled();
    } else {
        m_writings[conversation.value] = std::move(returned);
    }
    saveSoon(conversation);
}

ComposerController::Writing ComposerController::writingIn(const QString &conversation) const
{
    if (conversation == m_conversation)
        return m_edited ? m_aside : current();
    const auto found = m_writings.find(conversation);
    return found == m_writings.end() ? Writing() : found->second;
}

void ComposerController::saveSoon(const ConversationId &conversation)
{
    if (m_unsaved && *m_unsaved != conversation)
        save();
    m_unsaved = conversation;
    m_pause.start();
    if (!m_limit.isActive())
        m_limit.start();
}

void ComposerController::save()
{
    m_pause.stop();
    m_limit.stop();
    const auto unsaved = std::exchange(m_unsaved, std::nullopt);
    if (!unsaved)
        return;
    auto conversation = *unsaved;
    if (conversation.value.isEmpty()) {
        if (!m_conversation.isEmpty() || m_text.trimmed().isEmpty())
            return;
        m_chat.keepNew(); // a draft needs a place
        if (m_conversation.isEmpty())
            return;
        m_forDraft << m_conversation;
        conversation.value = m_conversation;
    }
    saveDraft(conversation);
}

QCoro::Task<void> ComposerController::saveDraft(ConversationId conversation)
{
    if (!m_saved.contains(conversation.value))
        co_return; // what is there is not known yet, and may not be written over
    Draft draft;
    draft.text = writingIn(conversation.value).text;
    if (conversation.value == m_conversation && m_edited && !m_text.isEmpty())
        draft = joined(draft, {m_text, {}});
    const auto text = joined(m_chat.outbox().unkept(conversation), draft).text;
    auto &saved = m_saved[conversation.value];
    if (saved == text)
        co_return;
    saved = text;
    const QPointer<ComposerController> alive(this);
    ConversationChange change;
    change.draft = text;
    const auto kept = co_await m_store.change(conversation, std::move(change));
    if (alive && !kept)
        m_saved[conversation.value] = QString(); // the next change is another try
}

QCoro::Task<void> ComposerController::restore()
{
    const QPointer<ComposerController> alive(this);
    ConversationFilter newest;
    newest.limit = restored;
    const auto list = co_await m_store.list(std::move(newest));
    if (!alive || !list || !m_conversation.isEmpty() || !m_text.isEmpty())
        co_return;
    for (const auto &one : list->conversations) {
        if (one.tip || one.draft.isEmpty())
            continue;
        m_chat.open(one.id.value);
        co_return;
    }
}

bool ComposerController::pasteSpecial()
{
    const auto *content = QGuiApplication::clipboard()->mimeData();
    if (!content)
        return false;
    if (content->hasUrls() && content->urls().first().isLocalFile()) {
        addFiles(content->urls());
        return true;
    }
    if (content->hasImage() && !content->hasText()) {
        QByteArray bytes;
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        qvariant_cast<QImage>(content->imageData()).save(&buffer, "PNG");
        take(attachmentOfImage(tr("Pasted image"), bytes));
        return true;
    }
    if (!content->hasText() || content->text().size() <= longestPaste)
        return false;
    addText(content->text());
    return true;
}

void ComposerController::addText(const QString &text)
{
    if (text.size() > longestPaste)
        take(attachmentOfText(tr("Pasted text"), text));
    else
        setText(m_text + text);
    Q_EMIT filled();
}

void ComposerController::addFiles(const QList<QUrl> &files)
{
    setProblem({});
    QStringList paths;
    for (const auto &file : files) {
        if (file.isLocalFile())
            paths << file.toLocalFile();
        else
            setProblem(tr("Only files on this computer can be added."));
    }
    readFiles(std::move(paths));
}

//! One after the other, so that they stand in the order in which they were given.
QCoro::Task<void> ComposerController::readFiles(QStringList paths)
{
    const QPointer<ComposerController> alive(this);
    const int visit = m_chat.visit();
    const auto isLeft = [&] { return !alive || visit != m_chat.visit(); };
    QStringList searched;
    for (const auto &path : paths) {
        const bool isSearched = m_documents && co_await isForSearching(path);
        if (isLeft())
            co_return;
        if (isSearched) {
            searched << path;
            continue;
        }
        auto read = co_await readAttachmentElsewhere(path);
        if (isLeft())
            co_return;
        take(std::move(read));
    }
    if (!searched.isEmpty())
        m_documents->add(std::move(searched));
}

void ComposerController::take(Result<Attachment> attachment)
{
    if (!attachment) {
        addProblem(attachment.error().message);
        return;
    }
    m_attachments.add(std::move(*attachment));
    Q_EMIT filled();
}

void ComposerController::removeAttachment(int row)
{
    m_attachments.remove(row);
}

void ComposerController::addProblem(const QString &sentence)
{
    setProblem(inOneParagraph({m_problem, sentence}));
}

void ComposerController::setProblem(const QString &problem)
{
    if (m_problem == problem)
        return;
    m_problem = problem;
    Q_EMIT problemChanged();
}

} // namespace oriel
