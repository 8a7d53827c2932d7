// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/SearchController.h"

#include "domain/ErrorWords.h"
#include "text/SearchQuery.h"
#include "viewmodels/ConversationListModel.h"
#include "viewmodels/MarkedText.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace oriel {

namespace {

constexpr std::size_t titleMarks = 20;

SearchResult titleResult(const Conversation &conversation, const QString &words, const QDate &today)
{
    SearchResult result;
    result.conversation = conversation.id;
    result.title = ConversationListModel::titleWords(conversation.title);
    std::vector<TextStretch> marks;
    if (const auto query = parseSearchQuery(words))
        marks = findPlaces(result.title, *query, titleMarks);
    result.markedTitle = markedText(result.title, marks);
    result.detail = conversation.isArchived ? SearchController::tr("Archived")
                                            : ConversationListModel::dayWords(conversation.activeAt, today);
    return result;
}

QString authorWords(Role role)
{
    switch (role) {
    case Role::User: return SearchController::tr("You");
    case Role::Assistant: return SearchController::tr("Assistant");
    case Role::System: return SearchController::tr("Instructions");
    case Role::Tool: return SearchController::tr("Tool");
    }
    return {};
}

} // namespace

SearchController::SearchController(ConversationStore &store, HistorySearch *search, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_search(search)
    , m_clock(clock)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(pause);
    connect(&m_soon, &QTimer::timeout, this, &SearchController::begin);
}

SearchController::~SearchController()
{
    m_stop.request_stop();
}

void SearchController::setWords(const QString &words)
{
    if (m_words == words)
        return;
    m_words = words;
    wantAnother();
}

void SearchController::setAuthor(const QString &author)
{
    if (m_author == author)
        return;
    m_author = author;
    wantAnother();
}

void SearchController::setDays(int days)
{
    if (m_days == days)
        return;
    m_days = days;
    wantAnother();
}

void SearchController::setWithCode(bool withCode)
{
    if (m_withCode == withCode)
        return;
    m_withCode = withCode;
    wantAnother();
}

void SearchController::wantAnother()
{
    m_stop.request_stop();
    m_hasMore = false;
    Q_EMIT wantedChanged();
    if (isActive()) {
        setBusy(true);
        m_soon.start();
        return;
    }
    m_soon.stop();
    m_results.show({});
    setBusy(false);
    setNote({});
}

void SearchController::begin()
{
    m_stop = std::stop_source();
    run(m_stop.get_token());
}

HistoryQuery SearchController::query() const
{
    HistoryQuery query;
    query.words = m_words;
    if (m_author == "user"_L1)
        query.role = Role::User;
    else if (m_author == "assistant"_L1)
        query.role = Role::Assistant;
    if (m_days > 0)
        query.from = m_clock.nowUtc().addDays(-m_days);
    query.withCode = m_withCode;
    return query;
}

void SearchController::addTitles(std::vector<SearchResult> &found, const std::vector<Conversation> &titles) const
{
    const auto now = m_clock.nowUtc();
    for (const auto &conversation : titles) {
        if (m_days == 0 || conversation.activeAt >= now.addDays(-m_days))
            found.push_back(titleResult(conversation, m_words, now.toLocalTime().date()));
    }
}

SearchResult SearchController::result(const HistoryHit &hit) const
{
    SearchResult result;
    result.conversation = hit.conversation;
    result.message = hit.message;
    result.title = ConversationListModel::titleWords(hit.title);
    result.markedTitle = result.title.toHtmlEscaped();
    result.excerpt = hit.excerpt;
    result.markedExcerpt = markedText(hit.excerpt, hit.marks);
    //: Who wrote a message, and when: "You, 24/11/2026".
    result.detail = tr("%1, %2").arg(authorWords(hit.role),
                                     QLocale().toString(hit.createdAt.toLocalTime().date(), QLocale::ShortFormat));
    return result;
}

//! After each wait a stop means: another search is wanted, or this is gone.
QCoro::Task<void> SearchController::run(std::stop_token stop)
{
    std::vector<SearchResult> found;
    QString failed;
    const bool wantsTitles = m_author.isEmpty() && !m_withCode;
    for (const bool archived : {false, true}) {
        if (!wantsTitles)
            break;
        ConversationFilter filter;
        filter.isBrief = true;
        filter.words = m_words;
        filter.archived = archived;
        filter.limit = titlesShown;
        const auto titles = co_await m_store.list(std::move(filter));
        if (stop.stop_requested())
            co_return;
        if (titles)
            addTitles(found, titles->conversations);
    }
    bool isIncomplete = false;
    if (m_search) {
        auto wanted = query();
        const auto page = co_await m_search->search(std::move(wanted), stop);
        if (stop.stop_requested())
            co_return;
        if (page) {
            for (const auto &hit : page->hits)
                found.push_back(result(hit));
            m_hasMore = page->hasMore;
            isIncomplete = page->isIncomplete;
        } else if (page.error().kind != ErrorKind::InvalidInput) { // of what holds no word nothing is found
            failed = wordsFor(page.error()).sentence();
        }
    }
    const bool isNothing = found.empty();
    m_results.show(std::move(found));
    setBusy(false);
    if (!failed.isEmpty())
        setNote(failed);
    else if (isIncomplete)
        setNote(tr("The index is being made anew: older messages are not found yet."));
    else if (!m_search)
        setNote(tr("Only titles are searched, because conversations are not kept."));
    else
        setNote(isNothing ? tr("Nothing was found.") : QString());
}

void SearchController::loadMore()
{
    if (!m_hasMore || m_busy || !m_search || m_results.results().empty())
        return;
    setBusy(true);
    runMore(m_stop.get_token());
}

QCoro::Task<void> SearchController::runMore(std::stop_token stop)
{
    auto wanted = query();
    wanted.after = m_results.results().back().message;
    const auto page = co_await m_search->search(std::move(wanted), stop);
    if (stop.stop_requested())
        co_return;
    setBusy(false);
    m_hasMore = page && page->hasMore;
    if (!page)
        co_return setNote(wordsFor(page.error()).sentence());
    std::vector<SearchResult> more;
    more.reserve(page->hits.size());
    for (const auto &hit : page->hits)
        more.push_back(result(hit));
    m_results.append(more);
}

void SearchController::setBusy(bool busy)
{
    if (m_busy == busy)
        return;
    m_busy = busy;
    Q_EMIT busyChanged();
}

void SearchController::setNote(const QString &note)
{
    if (m_note == note)
        return;
    m_note = note;
    Q_EMIT noteChanged();
}

} // namespace oriel
