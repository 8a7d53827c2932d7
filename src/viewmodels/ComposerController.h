// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "viewmodels/AskedDocuments.h"
#include "viewmodels/AttachmentsModel.h"
#include "viewmodels/MessageActions.h"

#include <QUrl>

#include <map>

namespace oriel {

//! \brief What the person is writing: a draft for each conversation, and what goes with it.
//!
//! The words of a draft are in the store soon after typing pauses, and so are messages that were sent and are not kept
//! yet: they come back after a crash. What goes with them lives as long as the program. While an earlier question is
//! edited, the draft waits. Main thread. Tests: tst_drafts.
class ComposerController : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made in main()")
    Q_PROPERTY(QString text READ text WRITE setText NOTIFY textChanged)
    Q_PROPERTY(oriel::AttachmentsModel *attachments READ attachments CONSTANT)
    //! What the questions here are about; null where there are no documents to ask.
    Q_PROPERTY(oriel::AskedDocuments *documents READ documents CONSTANT)
    Q_PROPERTY(bool editing READ isEditing NOTIFY editingChanged) //!< what is written replaces an earlier question
    Q_PROPERTY(bool canSend READ canSend NOTIFY canSendChanged)
    Q_PROPERTY(QString problem READ problem NOTIFY problemChanged) //!< why something was not taken; may be empty

public:
    //! All outlive it.
    ComposerController(ChatController &chat, MessageActions &actions, ConversationStore &store,
                       QObject *parent = nullptr);

    [[nodiscard]] QString text() const { return m_text; }
    void setText(const QString &text);
    [[nodiscard]] AttachmentsModel *attachments() { return &m_attachments; }
    [[nodiscard]] AskedDocuments *documents() const { return m_documents; }
    //! Before a view is made. From now on folders, and files that cannot go with a message, are searched for each
    //! question. Outlives this.
    void setDocuments(AskedDocuments *documents);
    [[nodiscard]] bool isEditing() const { return m_edited.has_value(); }
    [[nodiscard]] bool canSend() const { return m_canSend; }
    [[nodiscard]] QString problem() const { return m_problem; }

    //! Sends what is there, or queues it, or asks it in place of what is edited.
    Q_INVOKABLE void send();
    Q_INVOKABLE void cancelEdit();
    //! Takes what is in the clipboard, if that is more than a piece of text: files, an image, a long text.
    Q_INVOKABLE bool pasteSpecial();
    Q_INVOKABLE void addFiles(const QList<QUrl> &files);
    //! The person wants to look for files: filesWanted().
    Q_INVOKABLE void chooseFiles() { Q_EMIT filesWanted(); }
    //! ... for a folder of documents: folderWanted().
    Q_INVOKABLE void chooseFolder() { Q_EMIT folderWanted(); }
    //! A piece of text that was dropped: what is long becomes a file.
    Q_INVOKABLE void addText(const QString &text);
    Q_INVOKABLE void removeAttachment(int row);
    Q_INVOKABLE void dismissProblem() { setProblem({}); }
    //! Opens the conversation whose first message was being written when the program ended, if there is one.
    QCoro::Task<void> restore();
    //! Everything is given to the store now: the program is about to end.
    void save();

Q_SIGNALS:
    void textChanged();
    void editingChanged();
    void canSendChanged();
    void problemChanged();
    //! Files are to be chosen; addFiles() takes them.
    void filesWanted();
    //! A folder is to be chosen; addFiles() takes it.
    void folderWanted();
    //! Something was put into the composer: it wants the focus, and the cursor stands behind it.
    void filled();

private:
    struct Writing {
        QString text;
        std::vector<Attachment> attachments;

        [[nodiscard]] bool isBlank() const { return attachments.empty() && text.trimmed().isEmpty(); }
    };

    void switchTo(const QString &conversation);
    void conversationRead(const Conversation &conversation);
    void takeBack(const ConversationId &conversation, const Draft &draft);
    void beginEdit(const Message &question);
    void insertQuote(const QString &markdown);
    QCoro::Task<void> readFiles(QStringList paths);
    void take(Result<Attachment> attachment);
    void put(Writing writing);
    void saveSoon(const ConversationId &conversation);
    QCoro::Task<void> saveDraft(ConversationId conversation);
    [[nodiscard]] Writing current() const { return {m_text, m_attachments.attachments()}; }
    [[nodiscard]] Writing writingIn(const QString &conversation) const;
    void addProblem(const QString &sentence);
    void setProblem(const QString &problem);
    void look();

    ChatController &m_chat;
    MessageActions &m_actions;
    ConversationStore &m_store;
    AttachmentsModel m_attachments;
    AskedDocuments *m_documents = nullptr;
    QString m_text;
    QString m_conversation; //!< whose draft is shown; empty for a new one
    std::map<QString, Writing> m_writings; //!< of the others
    std::map<QString, QString> m_saved; //!< what the store has
    QStringList m_forDraft; //!< conversations that were made to keep a draft
    std::optional<MessageId> m_edited;
    Writing m_aside; //!< the draft while an earlier question is edited
    QString m_problem;
    bool m_canSend = false;
    std::optional<ConversationId> m_unsaved;
    QTimer m_pause; //!< in typing
    QTimer m_limit; //!< the longest that words are not saved while typing goes on
};

} // namespace oriel
