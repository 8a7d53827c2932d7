// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/FindController.h"

#include "text/SearchQuery.h"
#include "viewmodels/FoundPlaces.h"

#include <QCoroFuture>
#include <QLocale>
#include <QPointer>

#include <algorithm>
#include <numeric>
#include <span>

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
    activate();
    searchSoon();
}

void FindController::openAt(const QString &words, const QString &message)
{
    m_words = words;
    Q_EMIT wordsChanged();
    activate();
    searchSoon();
    if (!m_isSearching)
        return;
    m_wanted = MessageId{message};
    m_place = 0;
    Q_EMIT foundChanged();
    m_pause.start(0ms); // nobody is typing
}

void FindController::activate()
{
    if (std::exchange(m_active, true))
        return;
    Q_EMIT activeChanged();
}

void FindController::close()
{
    if (!m_active)
        return;
    m_stop.request_stop();
    m_pause.stop();
    m_isSearching = false;
    m_active = false;
    forget();
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
        m_pause.start(150ms);
    else
        m_pause.stop();
    forget();
}

void FindController::forget()
{
    m_found.clear();
    m_count = 0;
    m_at = 0;
    m_place = -1;
    m_wanted.reset();
    m_wantsOlder = false;
    Q_EMIT foundChanged();
}

void FindController::search()
{
    if (!m_chat.conversation())
        settle(true);
    else if (m_search)
        searchHistory(*m_chat.conversation(), m_words);
    else
        searchTranscript(m_words);
}

QCoro::Task<void> FindController::searchHistory(ConversationId conversation, QString words)
{
    const QPointer<FindController> alive(this);
    const auto stop = m_stop.get_token();
    const auto understood = parseSearchQuery(words);
    HistoryQuery query;
    query.words = std::move(words);
    query.conversation = std::move(conversation);
    query.limit = pageLength;
    query.withTexts = true;
    for (bool isAll = !understood; !isAll;) {
        HistoryQuery page = query;
        const auto hits = co_await m_search->search(std::move(page), stop);
        if (!alive || stop.stop_requested())
            co_return;
        isAll = !hits || !hits->hasMore || hits->hits.empty();
        std::vector<MessageId> messages;
        QStringList texts;
        for (const auto &hit : hits ? hits->hits : std::vector<HistoryHit>()) {
            query.after = hit.message;
            if (hit.role != Role::User && hit.role != Role::Assistant)
                continue; // is not shown
            messages.push_back(hit.message);
            texts << hit.text;
        }
        auto counting = countFoundElsewhere(std::move(texts), *understood, stop);
        const auto counts = co_await counting;
        if (!alive || stop.stop_requested())
            co_return;
        add(messages, counts);
        settle(isAll);
        if (stop.stop_requested())
            co_return;
    }
    if (!understood)
        settle(true);
}

QCoro::Task<void> FindController::searchTranscript(QString words)
{
    const QPointer<FindController> alive(this);
    const auto stop = m_stop.get_token();
    const auto query = parseSearchQuery(words);
    if (!query)
        co_return settle(true);
    std::vector<MessageId> messages;
    QStringList texts;
    for (const auto &row : m_chat.transcript()->rows()) {
        const bool holdsAll = std::ranges::all_of(query->terms, [&row](const SearchTerm &term) {
            return !findPlaces(row.text, SearchQuery{{term}}, 1).empty();
        });
        if (!holdsAll || row.message.value.isEmpty())
            continue;
        messages.insert(messages.begin(), row.message);
        texts.prepend(row.text);
    }
    auto counting = countFoundElsewhere(std::move(texts), *query, stop);
    const auto counts = co_await counting;
    if (!alive || stop.stop_requested())
        co_return;
    add(messages, counts);
    settle(true);
}

void FindController::add(const std::vector<MessageId> &messages, const std::vector<int> &counts)
{
    const bool hadPlace = hasPlace();
    for (std::size_t i = 0; i < messages.size(); ++i) {
        m_found.push_back({messages[i], std::max(1, counts[i])});
        m_count += m_found.back().places;
    }
    if (!hadPlace)
        m_at = m_found.size();
}

//! Some more was found, or all.
void FindController::settle(bool isAll)
{
    m_isSearching = !isAll;
    if (m_wanted) {
        const auto wanted = std::ranges::find(m_found, *m_wanted, &Found::message);
        if (wanted != m_found.end()) {
            m_at = std::size_t(wanted - m_found.begin());
            m_wanted.reset();
        } else if (isAll) {
            m_wanted.reset();
            m_place = -1;
        }
    }
    Q_EMIT foundChanged();
    if (!m_wanted && !m_found.empty() && (!hasPlace() || std::exchange(m_wantsOlder, false)))
        go(-1);
}

//! The first place is the last one of the conversation, which is where most people are.
void FindController::go(int step)
{
    m_wantsOlder = false;
    if (m_found.empty() || m_wanted || !m_chat.conversation())
        return;
    const auto last = m_found.size() - 1;
    if (!hasPlace()) {
        m_at = 0;
        m_place = m_found[0].places - 1;
    } else if (m_place + step >= 0 && m_place + step < m_found[m_at].places) {
        m_place += step;
    } else if (step > 0 && m_at > 0) {
        --m_at;
        m_place = 0;
    } else if (step > 0 && m_isSearching) {
        return; // which place is the first one is not known yet
    } else if (step > 0) {
        m_at = last;
        m_place = 0;
    } else if (m_at < last) {
        ++m_at;
        m_place = m_found[m_at].places - 1;
    } else if (m_isSearching) {
        m_wantsOlder = true;
        return;
    } else {
        m_at = 0;
        m_place = m_found[0].places - 1;
    }
    Q_EMIT foundChanged();
    m_chat.openAt(m_chat.conversationId(), m_found[m_at].message.value);
}

int FindController::current() const
{
    if (!hasPlace())
        return 0;
    const auto notOlder = std::span(m_found).first(m_at + 1);
    return std::accumulate(notOlder.begin(), notOlder.end(), m_count + m_place + 1,
                           [](int older, const Found &found) { return older - found.places; });
}

QString FindController::currentMessage() const
{
    if (m_wanted)
        return m_wanted->value;
    return hasPlace() ? m_found[m_at].message.value : QString();
}

QString FindController::summary() const
{
    if (!m_active || m_words.trimmed().isEmpty())
        return {};
    if (m_isSearching && current() == 0)
        return tr("Searching…");
    if (m_found.empty())
        return tr("Not found");
    const QLocale locale;
    return (m_isSearching ? tr("%1 of more than %2") : tr("%1 of %2"))
        .arg(locale.toString(current()), locale.toString(count()));
}

} // namespace oriel
