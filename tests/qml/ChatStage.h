// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chat/MemoryHistory.h"
#include "support/HeldTime.h"
#include "support/ListedKeeper.h"
#include "support/ListedLedger.h"
#include "support/ListedLibrary.h"
#include "support/ListedProviders.h"
#include "support/ScriptedProviders.h"
#include "viewmodels/Announcer.h"
#include "viewmodels/AnswerSetup.h"
#include "viewmodels/BackupsController.h"
#include "viewmodels/ChatController.h"
#include "viewmodels/ComposerController.h"
#include "viewmodels/ConversationsController.h"
#include "viewmodels/DocumentsController.h"
#include "viewmodels/FindController.h"
#include "viewmodels/HandOver.h"
#include "viewmodels/MemorySettings.h"
#include "viewmodels/ModelPickerModel.h"
#include "viewmodels/Notices.h"
#include "viewmodels/PaletteController.h"
#include "viewmodels/PassphrasePrompt.h"
#include "viewmodels/ProvidersController.h"
#include "viewmodels/RetentionController.h"
#include "viewmodels/SearchController.h"
#include "viewmodels/SettingsController.h"
#include "viewmodels/UsageController.h"
#include "viewmodels/WelcomeController.h"

#include <QAccessible>
#include <QCoreApplication>
#include <QCoroTask>
#include <QInputMethodEvent>

namespace oriel::test {

//! A conversation whose provider a QML test speaks for.
class ChatStage : public QObject
{
    Q_OBJECT
    Q_PROPERTY(oriel::ChatController *chat READ chat CONSTANT)
    Q_PROPERTY(oriel::ConversationsController *conversations READ conversations CONSTANT)
    Q_PROPERTY(oriel::SearchController *search READ search CONSTANT)
    Q_PROPERTY(oriel::CommandRegistry *commands READ commands CONSTANT)
    Q_PROPERTY(oriel::PaletteController *palette READ palette CONSTANT)
    Q_PROPERTY(oriel::HandOver *handOver READ handOver CONSTANT)
    Q_PROPERTY(oriel::Announcer *announcer READ announcer CONSTANT)
    Q_PROPERTY(oriel::MessageActions *actions READ actions CONSTANT)
    Q_PROPERTY(oriel::ComposerController *composer READ composer CONSTANT)
    Q_PROPERTY(oriel::FindController *finder READ finder CONSTANT)
    Q_PROPERTY(oriel::AnswerSetup *answerSetup READ answerSetup CONSTANT)
    Q_PROPERTY(oriel::Notices *notices READ notices CONSTANT)
    Q_PROPERTY(oriel::BackupsController *backups READ backups CONSTANT)
    Q_PROPERTY(oriel::BackupsController *noBackups READ noBackups CONSTANT) //!< of a window that keeps nothing
    Q_PROPERTY(oriel::SettingsController *preferences READ preferences CONSTANT)
    Q_PROPERTY(oriel::ProvidersController *providers READ providers CONSTANT)
    Q_PROPERTY(oriel::ModelPickerModel *models READ models CONSTANT)
    Q_PROPERTY(oriel::PassphrasePrompt *passphrase READ passphrase CONSTANT)
    Q_PROPERTY(oriel::RetentionController *retention READ retention CONSTANT)
    Q_PROPERTY(oriel::WelcomeController *welcome READ welcome CONSTANT)
    Q_PROPERTY(oriel::DocumentsController *documents READ documents CONSTANT)
    Q_PROPERTY(oriel::UsageController *usage READ usage CONSTANT)
    Q_PROPERTY(QStringList restored READ restored) //!< files
    Q_PROPERTY(int requests READ requests)
    Q_PROPERTY(int stops READ stops)

public:
    explicit ChatStage(QObject *parent = nullptr)
        : QObject(parent)
    {
        m_composer.setDocuments(&m_asked);
    }

    [[nodiscard]] DocumentsController *documents() { return &m_documents; }
    [[nodiscard]] UsageController *usage() { return &m_usage; }
    [[nodiscard]] ChatController *chat() { return &m_chat; }
    [[nodiscard]] ConversationsController *conversations() { return &m_conversations; }
    [[nodiscard]] SearchController *search() { return &m_search; }
    [[nodiscard]] CommandRegistry *commands() { return &m_commands; }
    [[nodiscard]] PaletteController *palette() { return &m_palette; }
    [[nodiscard]] HandOver *handOver() { return &m_handOver; }
    [[nodiscard]] Announcer *announcer() { return &m_announcer; }
    [[nodiscard]] MessageActions *actions() { return &m_actions; }
    [[nodiscard]] ComposerController *composer() { return &m_composer; }
    [[nodiscard]] FindController *finder() { return &m_finder; }
    [[nodiscard]] AnswerSetup *answerSetup() { return &m_answerSetup; }
    [[nodiscard]] Notices *notices() { return &m_notices; }
    [[nodiscard]] BackupsController *backups() { return &m_backups; }
    [[nodiscard]] BackupsController *noBackups() { return &m_noBackups; }
    [[nodiscard]] SettingsController *preferences() { return &m_preferences; }
    [[nodiscard]] ProvidersController *providers() { return &m_providersController; }
    [[nodiscard]] ModelPickerModel *models() { return &m_models; }
    [[nodiscard]] PassphrasePrompt *passphrase() { return &m_passphrase; }
    [[nodiscard]] RetentionController *retention() { return &m_retention; }
    [[nodiscard]] WelcomeController *welcome() { return &m_welcome; }
    [[nodiscard]] QStringList restored() const { return m_keeper.restored; }
    [[nodiscard]] int requests() const { return int(m_provider.requests.size()); }
    [[nodiscard]] int stops() const { return m_provider.stops; }

    //! What Main asks for.
    [[nodiscard]] Q_INVOKABLE QVariantMap roots()
    {
        return {{QStringLiteral("chat"), QVariant::fromValue(&m_chat)},
                {QStringLiteral("actions"), QVariant::fromValue(&m_actions)},
                {QStringLiteral("composition"), QVariant::fromValue(&m_composer)},
                {QStringLiteral("finder"), QVariant::fromValue(&m_finder)},
                {QStringLiteral("answerSetup"), QVariant::fromValue(&m_answerSetup)},
                {QStringLiteral("conversations"), QVariant::fromValue(&m_conversations)},
                {QStringLiteral("search"), QVariant::fromValue(&m_search)},
                {QStringLiteral("commands"), QVariant::fromValue(&m_commands)},
                {QStringLiteral("palette"), QVariant::fromValue(&m_palette)},
                {QStringLiteral("handOver"), QVariant::fromValue(&m_handOver)},
                {QStringLiteral("announcer"), QVariant::fromValue(&m_announcer)},
                {QStringLiteral("notices"), QVariant::fromValue(&m_notices)},
                {QStringLiteral("preferences"), QVariant::fromValue(&m_preferences)},
                {QStringLiteral("providers"), QVariant::fromValue(&m_providersController)},
                {QStringLiteral("models"), QVariant::fromValue(&m_models)},
                {QStringLiteral("passphrase"), QVariant::fromValue(&m_passphrase)},
                {QStringLiteral("retention"), QVariant::fromValue(&m_retention)},
                {QStringLiteral("documents"), QVariant::fromValue(&m_documents)},
                {QStringLiteral("usage"), QVariant::fromValue(&m_usage)},
                {QStringLiteral("welcome"), QVariant::fromValue(&m_welcome)},
                {QStringLiteral("backups"), QVariant::fromValue(&m_backups)}};
    }
    Q_INVOKABLE void haveProvider(const QString &id, const QString &title, const QStringList &models)
    {
        m_desk.add(id, title);
        for (const auto &model : models)
            m_desk.catalogues[id].push_back(modelNamed(model));
        m_providersController.load();
    }
    //! A collection with a file that is ready and one that failed.
    Q_INVOKABLE void haveDocuments(const QString &collection, const QString &file)
    {
        m_library.addCollection(collection,
                                {{QStringLiteral("/docs/") + file, 10, DocumentState::Ready, {}},
                                 {QStringLiteral("/docs/locked.pdf"), 10, DocumentState::Failed,
                                  QStringLiteral("The file is encrypted.")}});
        m_library.tell();
    }
    Q_INVOKABLE void readDocuments(int done, int waiting)
    {
        m_library.now.isReading = waiting > 0;
        m_library.now.done = done;
        m_library.now.waiting = waiting;
        m_library.now.collections = waiting > 0 ? QStringList{QString()} : QStringList();
        m_library.tell();
    }
    //! A line of the usage, and as much more in all.
    Q_INVOKABLE void haveUsage(const QString &group, int requests, double usd)
    {
        UsageLine line;
        line.group = group;
        line.requests = requests;
        line.promptTokens = requests * 1000;
        line.completionTokens = requests * 100;
        line.cost = Money::fromUsd(usd).value_or(Money());
        line.firstTokenP50 = std::chrono::milliseconds(420);
        line.firstTokenP95 = std::chrono::milliseconds(1900);
        line.tokensPerSecond = 61.5;
        auto &total = m_ledger.report->total;
        m_ledger.report->lines.push_back(line);
        line.cost += total.cost;
        line.requests += total.requests;
        line.group.clear();
        total = line;
    }
    Q_INVOKABLE void failUsage(const QString &message) { m_ledger.report = failure(ErrorKind::Storage, message); }
    //! What is found in the documents, by a question and by a search.
    Q_INVOKABLE void haveSource(int number, const QString &document, const QString &text)
    {
        Source source;
        source.number = number;
        source.document = document;
        source.path = QStringLiteral("/docs/") + document;
        source.place = QStringLiteral("page 12");
        source.page = 12;
        source.text = text;
        m_library.found.hits.push_back(source);
    }
    //! What a document is when it is opened.
    Q_INVOKABLE void haveText(const QString &text, int start, int length)
    {
        m_library.view = PassageView{text, start, length};
    }
    Q_INVOKABLE void findSources() { m_provider.tell(SourcesFound{m_library.found.hits}); }
    [[nodiscard]] Q_INVOKABLE int collections() const { return int(m_library.there.collections.size()); }
    Q_INVOKABLE void haveTemplate(const QString &name, const QString &title)
    {
        ProviderTemplate made;
        made.draft.id.value = name;
        made.title = title;
        m_desk.made.push_back(made);
        m_providersController.load();
    }
    Q_INVOKABLE void failDesk(const QString &message)
    {
        m_desk.failure = failure(ErrorKind::InvalidInput, message).error();
    }
    Q_INVOKABLE void failTestAtKey()
    {
        m_desk.report.failedAt = HealthLayer::Key;
        m_desk.report.error = failure(ErrorKind::Auth, QStringLiteral("no such key")).error();
        m_desk.report.error->status = 401;
    }
    //! What was asked for by who needs the passphrase: its answer is in given().
    Q_INVOKABLE void askPassphrase(bool isNew) { waitForPassphrase(isNew); }
    [[nodiscard]] Q_INVOKABLE QString given() const { return m_given; }
    //! "provider/name=key" of each key that was kept.
    [[nodiscard]] Q_INVOKABLE QStringList keysSet() const
    {
        QStringList all;
        for (const auto &[name, key] : m_desk.keysSet)
            all << name + QLatin1Char('=') + QString::fromUtf8(key);
        return all;
    }
    [[nodiscard]] Q_INVOKABLE QStringList headersSet() const
    {
        QStringList all;
        for (const auto &[name, value] : m_desk.headersSet)
            all << name + QLatin1Char('=') + QString::fromUtf8(value);
        return all;
    }
    //! Whether the person said \a text last, or it waits to be said.
    Q_INVOKABLE bool said(const QString &text) const
    {
        if (m_chat.queued().contains(text))
            return true;
        return !m_provider.requests.empty() && m_provider.requests.back().messages.back().text() == text;
    }
    //! A conversation of so many messages, each with \a lines lines.
    Q_INVOKABLE void keep(const QString &id, int messages, int lines)
    {
        Conversation conversation;
        conversation.id = {id};
        conversation.model = {{QStringLiteral("here")}, QStringLiteral("tiny")};
        std::vector<MessageNode> nodes;
        for (int i = 0; i < messages; ++i) {
            MessageNode node;
            node.message = textMessage(i % 2 == 0 ? Role::User : Role::Assistant,
                                       QStringLiteral("number %1").arg(i)
                                           + QStringLiteral("\n\nline").repeated(lines - 1));
            node.message.id = {id + QString::number(i)};
            if (i > 0)
                node.message.parent = MessageId{id + QString::number(i - 1)};
            node.message.createdAt = m_time.nowUtc();
            conversation.tip = node.message.id;
            nodes.push_back(std::move(node));
        }
        m_history.import(conversation, std::move(nodes));
    }
    Q_INVOKABLE void notice(const QString &sentence) { m_notices.add({sentence}); }
    Q_INVOKABLE void say(const QString &text) { m_provider.say(text); }
    Q_INVOKABLE void think(const QString &text) { m_provider.tell(ReasoningDelta{1, text, false}); }
    Q_INVOKABLE void finish() { m_provider.end(); }
    Q_INVOKABLE void failOverloaded(const QString &message) { m_provider.end(failure(ErrorKind::Overloaded, message)); }
    Q_INVOKABLE void failCut() { m_provider.end(failure(ErrorKind::StreamTruncated)); }
    //! A conversation that is kept, without messages.
    Q_INVOKABLE void haveConversation(const QString &id, const QString &title, int minutes)
    {
        Conversation made;
        made.id = {id};
        made.title = title;
        made.createdAt = m_time.start.addSecs(60 * minutes);
        made.activeAt = made.createdAt;
        QCoro::waitFor(m_history.create(std::move(made)));
    }
    [[nodiscard]] Q_INVOKABLE QString titleOf(const QString &id)
    {
        const auto found = QCoro::waitFor(m_history.conversation({id}));
        return found ? found->title : QString();
    }
    Q_INVOKABLE void haveBackups(int count)
    {
        for (int i = 0; i < count; ++i)
            m_keeper.made(i == 0 ? BackupReason::Asked : BackupReason::Daily);
    }
    //! What is asked of the history is not done until letKeeperWork().
    Q_INVOKABLE void holdKeeper() { m_keeper.hold(); }
    Q_INVOKABLE void letKeeperWork() { m_keeper.release(); }
    Q_INVOKABLE void failKeeper(const QString &message)
    {
        m_keeper.failure = failure(ErrorKind::Storage, message).error();
    }
    //! What assistive technology reads in \a item.
    Q_INVOKABLE [[nodiscard]] QString accessibleText(QObject *item) const
    {
        auto *accessible = QAccessible::queryAccessibleInterface(item);
        auto *text = accessible ? accessible->textInterface() : nullptr;
        return text ? text->text(0, text->characterCount()) : QString();
    }
    //! What an input method does: \a preedit is being composed.
    Q_INVOKABLE void compose(QObject *input, const QString &preedit)
    {
        QInputMethodEvent event(preedit, {});
        QCoreApplication::sendEvent(input, &event);
    }
    //! ... and ends its composition with \a text.
    Q_INVOKABLE void commit(QObject *input, const QString &text)
    {
        QInputMethodEvent event;
        event.setCommitString(text);
        QCoreApplication::sendEvent(input, &event);
    }

private:
    QCoro::Task<void> waitForPassphrase(bool isNew)
    {
        const Result<Secret> answer = co_await m_passphrase.ask(isNew);
        m_given = answer ? QString::fromUtf8(answer->reveal()) : QStringLiteral("nothing");
    }

    QString m_given;
    HandOver m_handOver;
    Announcer m_announcer;
    Notices m_notices;
    MemorySettings m_settings;
    SettingsController m_preferences{m_settings, QStringLiteral("light")};
    HeldTime m_time;
    MemoryHistory m_history{m_time};
    ScriptedProviders m_providers;
    ScriptedProvider &m_provider = m_providers.of(QStringLiteral("here"));
    TurnService m_turns{m_history, m_providers, m_time, m_time};
    ChatController m_chat{m_history, m_turns,
                          ChatPartner{{{{QStringLiteral("here")}, QStringLiteral("tiny")}, {}, {}},
                                      QStringLiteral("tiny"),
                                      QStringLiteral("Hello"),
                                      QStringLiteral("Ask away."),
                                      {QStringLiteral("Why?")}},
                          m_time};
    ConversationsController m_conversations{m_history, m_turns, m_time};
    SearchController m_search{m_history, nullptr, m_time};
    CommandRegistry m_commands;
    PaletteController m_palette{m_history, m_commands, m_time};
    test::ListedProviders m_desk;
    ProvidersController m_providersController{&m_desk, m_time};
    ModelPickerModel m_models{&m_desk, m_settings};
    PassphrasePrompt m_passphrase;
    MessageActions m_actions{m_chat, m_history, m_turns, m_time};
    ComposerController m_composer{m_chat, m_actions, m_history};
    test::ListedLibrary m_library;
    AskedDocuments m_asked{m_chat, m_library};
    SourceViewer m_viewer{*m_chat.transcript(), m_library};
    DocumentsController m_documents{m_library, m_asked, m_viewer};
    FindController m_finder{m_chat, nullptr};
    AnswerSetup m_answerSetup{m_chat};
    test::ListedLedger m_ledger;
    UsageController m_usage{m_ledger, m_history, m_time};
    test::ListedKeeper m_keeper;
    RetentionController m_retention{&m_keeper};
    WelcomeController m_welcome{&m_desk};
    BackupsController m_backups{&m_keeper, m_turns, QStringLiteral("/home/me/.local/share/oriel")};
    BackupsController m_noBackups{nullptr, m_turns, {}};
};

} // namespace oriel::test
