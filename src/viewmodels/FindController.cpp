// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/FindController.h"

#include "text/SearchQuery.h"

#include <QLocale>
#include <QPointer>

#include <algorithm>

using namespace std::chrono_literals;

namespace oriel {

FindController::FindController(ChatController &chat, HistorySearch *search, QObject *parent)
    : QObject(parent)
    , m_chat(chat)
    , m_search(search)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(150ms);
    connect(&m_pause, &QTimer::timeout, this, &FindController::search);
    connect(&chat, &ChatController::conversationChanged, this, &FindController::close);
}

FindController::~FindController()
{
    m_stop.request_stop();
}

void FindController::open()
{
    if (m_active)
        return;
    m_active = true;
    Q_EMIT activeChanged();
    searchSoon();
}

void FindController::close()
{
    if (!m_active)
        return;
    m_stop.request_stop();
    m_pause.stop();
    m_isSearching = false;
    m_active = false;
    found({}, false);
    Q_EMIT activeChanged();
}

void FindController::setWords(const QString &words)
{
    if (m_words == words)
        return;
    m_words = words;
    Q_EMIT wordsChanged();
    searchSoon();
}

void FindController::searchSoon()
{
    m_stop.request_stop();
    m_stop = std::stop_source();
    m_isSearching = m_active && !m_words.trimmed().isEmpty();
    if (m_isSearching)
        m_pause.start();
    else
        m_pause.stop();
    found({}, false);
}

void FindController::search()
{
    if (!m_chat.conversation())
        return found({}, false);
    if (m_search)
        searchHistory(*m_chat.conversation(), m_words);
    else
        searchTranscript();
}

QCoro::Task<void> FindController::searchHistory(ConversationId conversation, QString words)
{
    const QPointer<FindController> alive(this);
    HistoryQuery query;
    query.words = std::move(words);
    query.conversation = std::move(conversation);
    query.limit = mostFound;
    const auto stop = m_stop.get_token();
    const auto hits = co_await m_search->search(std::move(query), stop);
    if (!alive || stop.stop_requested())
        co_return;
    m_isSearching = false;
    std::vector<MessageId> messages;
    if (hits) {
        messages.reserve(hits->hits.size());
        std::ranges::transform(hits->hits, std::back_inserter(messages), &HistoryHit::message);
        std::ranges::reverse(messages); // the newest came first
    }
    found(std::move(messages), hits && hits->hasMore);
    go(-1);
}

void FindController::searchTranscript()
{
    m_isSearching = false;
    std::vector<MessageId> messages;
    if (const auto query = parseSearchQuery(m_words)) {
        for (const auto &row : m_chat.transcript()->rows()) {
            const bool holdsAll = std::ranges::all_of(query->terms, [&row](const SearchTerm &term) {
                return !findPlaces(row.text, SearchQuery{{term}}, 1).empty();
            });
            if (holdsAll && !row.message.value.isEmpty())
                messages.push_back(row.message);
        }
    }
    found(std::move(messages), false);
    go(-1);
}

void FindController::found(std::vector<MessageId> messages, bool hasMore)
{
    m_found = std::move(messages);
    m_hasMore = hasMore;
    m_current = -1;
    Q_EMIT foundChanged();
}

//! The first place is the last one of the conversation, which is where most people are.
void FindController::go(int step)
{
    if (m_found.empty() || !m_chat.conversation())
        return;
    const int last = int(m_found.size()) - 1;
    m_current = m_current < 0 ? (step < 0 ? last : 0) : m_current + step;
    if (m_current > last)
        m_current = 0;
    else if (m_current < 0)
        m_current = last;
    Q_EMIT foundChanged();
    m_chat.openAt(m_chat.conversationId(), m_found[std::size_t(m_current)].value);
}

QString FindController::summary() const
{
    if (!m_active || m_words.trimmed().isEmpty())
        return {};
    if (m_isSearching)
        return tr("Searching…");
    if (m_found.empty())
        return tr("Not found");
    const QLocale locale;
    return (m_hasMore ? tr("%1 of more than %2") : tr("%1 of %2"))
        .arg(locale.toString(current()), locale.toString(count()));
}

} // namespace oriel
