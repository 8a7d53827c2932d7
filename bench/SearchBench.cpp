// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Searching the history that bench_history has made: through the port, as the window does, with the excerpts of the
// first page. Every query is asked once and is another one, so that nothing is found in a cache but what the system
// keeps of the file. Prints the table of docs/performance.md; ends with 1 when fewer than 95 % of all queries were
// quick. Usage: bench_search --folder F
#include "HistoryWorld.h"
#include "storage/History.h"
#include "text/SearchText.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QCoroTask>
#include <QFileInfo>
#include <QTimeZone>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <functional>

using namespace Qt::StringLiterals;
using namespace oriel;

namespace {

constexpr double quickMilliseconds = 50;
constexpr double quickShare = 0.95;
constexpr int queriesOfAKind = 40;

[[noreturn]] void fail(const QString &what)
{
    std::fprintf(stderr, "bench_search: %s\n", qPrintable(what));
    std::exit(1);
}

template<typename T>
T needed(QCoro::Task<Result<T>> task)
{
    auto result = QCoro::waitFor(std::move(task));
    if (!result)
        fail(result.error().message + u' ' + result.error().detail);
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

double at(std::vector<double> times, double share)
{
    std::ranges::sort(times);
    return times.at(std::min(times.size() - 1, std::size_t(share * double(times.size()))));
}

class SearchBench
{
public:
    explicit SearchBench(const QString &folder)
        : m_history(folder, m_clock)
    {
    }

    void run();
    [[nodiscard]] bool isQuick() const
    {
        const auto quick = std::ranges::count_if(m_all, [](double time) { return time < quickMilliseconds; });
        return double(quick) >= quickShare * double(m_all.size());
    }

private:
    using Maker = std::function<void(HistoryQuery &query, int i)>;

    void prepare();
    void words();
    void beginnings();
    void chinese();
    void filters();
    void measure(const char *kind, const Maker &make);

    //! Words of about this rank, each another one.
    [[nodiscard]] QString common(int i) const { return m_world.word(i % 20); }
    [[nodiscard]] QString middling(int i) const { return m_world.word(500 + 7 * i); }
    [[nodiscard]] QString rare(int i) const { return m_world.word(m_world.wordCount() - 1 - 13 * i); }
    [[nodiscard]] static QChar character(int number) { return QChar(0x4e00 + number); }

    Clock m_clock;
    History m_history;
    HistoryWorld m_world;
    std::vector<double> m_all;
    ConversationId m_oneConversation;
};

//! Tags some conversations and opens the file.
void SearchBench::prepare()
{
    ConversationFilter filter;
    filter.limit = 10'000;
    const auto list = needed(m_history.conversations().list(filter));
    if (list.conversations.size() < 1000)
        fail(u"there is no history to search; bench_history makes one"_s);
    m_oneConversation = list.conversations.at(777).id;
    filter.tag = u"many"_s;
    if (needed(m_history.conversations().list(filter)).total > 0)
        return;
    for (std::size_t i = 0; i < list.conversations.size(); i += 5) {
        ConversationChange change;
        change.tags = QStringList{u"many"_s};
        if (i % 500 == 0)
            *change.tags << u"few"_s;
        needed(m_history.conversations().change(list.conversations[i].id, std::move(change)));
    }
}

void SearchBench::measure(const char *kind, const Maker &make)
{
    std::vector<double> times;
    times.reserve(queriesOfAKind);
    std::size_t hits = 0;
    for (int i = 0; i < queriesOfAKind; ++i) {
        HistoryQuery query;
        make(query, i);
        const auto start = std::chrono::steady_clock::now();
        const auto found = needed(m_history.search().search(std::move(query), {}));
        times.push_back(std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count());
        hits += found.hits.size();
    }
    std::printf("%-40s%10.1f%10.1f%10.1f%10.1f%12.1f\n", kind, at(times, 0.5), at(times, 0.95), at(times, 1),
                double(hits) / queriesOfAKind, times.front());
    std::fflush(stdout);
    std::ranges::copy(times, std::back_inserter(m_all));
}

void SearchBench::words()
{
    measure("a common word", [this](auto &query, int i) { query.words = m_world.word(i) + u' '; });
    measure("a middling word", [this](auto &query, int i) { query.words = middling(i) + u' '; });
    measure("a rare word", [this](auto &query, int i) { query.words = rare(i) + u' '; });
    measure("a word that is not there", [](auto &query, int i) { query.words = u"absent%1 "_s.arg(i); });
    measure("common and common",
            [this](auto &query, int i) { query.words = common(i) + u' ' + m_world.word(20 + i) + u' '; });
    measure("common and middling", [this](auto &query, int i) { query.words = common(i) + u' ' + middling(i) + u' '; });
    measure("common and rare", [this](auto &query, int i) { query.words = common(i) + u' ' + rare(i) + u' '; });
    measure("middling and middling",
            [this](auto &query, int i) { query.words = middling(i) + u' ' + middling(i + 50) + u' '; });
    measure("phrase of two common words",
            [this](auto &query, int i) { query.words = u'"' + common(i) + u' ' + m_world.word(20 + i) + u'"'; });
    measure("phrase of common and middling",
            [this](auto &query, int i) { query.words = u'"' + common(i) + u' ' + middling(i) + u'"'; });
}

void SearchBench::beginnings()
{
    for (const int length : {2, 3, 4, 5, 6}) {
        for (const int rank : {0, 3000}) {
            const auto kind = u"beginning, %1 letters of a %2 word"_s.arg(length).arg(rank == 0 ? u"common"_s
                                                                                                : u"rarer"_s);
            measure(qPrintable(kind),
                    [=, this](auto &query, int i) { query.words = m_world.word(rank + i).first(length); });
        }
    }
    measure("common word and beginning of 4",
            [this](auto &query, int i) { query.words = common(i) + u' ' + m_world.word(100 + i).first(4); });
    measure("phrase with a beginning of 4",
            [this](auto &query, int i) { query.words = u'"' + common(i) + u' ' + m_world.word(100 + i).first(4); });
}

void SearchBench::chinese()
{
    measure("Chinese, one character", [](auto &query, int i) { query.words = character(40 * i); });
    measure("Chinese, two common characters",
            [](auto &query, int i) { query.words = QString(character(i)) + character(2 * i + 1); });
    measure("Chinese, two rarer characters",
            [](auto &query, int i) { query.words = QString(character(900 + i)) + character(500 + 2 * i); });
    measure("Chinese, three characters",
            [](auto &query, int i) { query.words = QString(character(i)) + character(2 * i + 1) + character(i + 3); });
    measure("Chinese and Chinese",
            [](auto &query, int i) { query.words = QString(character(10 * i)) + u' ' + character(7 * i + 1); });
}

void SearchBench::filters()
{
    const auto filtered = [this](const char *kind, const std::function<void(HistoryQuery &)> &filter) {
        measure(kind, [=, this](auto &query, int i) {
            query.words = (i % 2 == 0 ? common(i / 2) : middling(i)) + u' ';
            filter(query);
        });
    };
    filtered("role", [](auto &query) { query.role = Role::User; });
    filtered("model", [](auto &query) { query.model = u"gpt-4.1-mini"_s; });
    filtered("with code", [](auto &query) { query.withCode = true; });
    filtered("until a time long ago",
             [](auto &query) { query.until = QDateTime::fromMSecsSinceEpoch(1'606'000'000'000, QTimeZone::utc()); });
    filtered("an hour long ago", [](auto &query) {
        query.from = QDateTime::fromMSecsSinceEpoch(1'606'000'000'000, QTimeZone::utc());
        query.until = query.from->addSecs(3600);
    });
    filtered("a tag of few conversations", [](auto &query) { query.tag = u"few"_s; });
    filtered("a tag of many conversations", [](auto &query) { query.tag = u"many"_s; });
    filtered("one conversation", [this](auto &query) { query.conversation = m_oneConversation; });
    filtered("user's code, of which there is none", [](auto &query) {
        query.withCode = true;
        query.role = Role::User;
    });
    HistoryQuery page;
    measure("the next page, and the next", [&](auto &query, int) {
        page.words = common(3) + u' ';
        query = page;
        page.after = needed(m_history.search().search(page, {})).hits.back().message;
    });
}

void SearchBench::run()
{
    prepare();
    std::printf("%-40s%10s%10s%10s%10s%12s\n", "milliseconds", "median", "95 %", "worst", "hits", "the first");
    words();
    beginnings();
    chinese();
    filters();
    const auto quick = std::ranges::count_if(m_all, [](double time) { return time < quickMilliseconds; });
    std::printf("%-40s%10.1f%10.1f%10.1f\n", "all", at(m_all, 0.5), at(m_all, 0.95), at(m_all, 1));
    std::printf("%.1f %% of %zu queries took less than %.0f ms\n", 100.0 * double(quick) / double(m_all.size()),
                m_all.size(), quickMilliseconds);
}

//! Megabytes of words that are cut in a second.
void measureCutting()
{
    HistoryWorld world(5);
    QString chinese;
    for (const auto &node : world.conversation(2000).nodes) {
        if (node.message.text().at(0).unicode() >= 0x4e00)
            chinese += node.message.text();
    }
    const std::pair<const char *, QString> texts[] = {
        {"letters of ASCII", world.text(200'000)},
        {"German", u"Größere Straßen führen über die Brücke, später aber nicht mehr. "_s.repeated(20'000)},
        {"Russian", u"Ещё одна ёлка стоит на улице, и все на неё смотрят. "_s.repeated(20'000)},
        {"Chinese", chinese.repeated(20)},
        {"Hindi", u"नमस्ते दुनिया, आप कैसे हैं और क्या कर रहे हैं। "_s.repeated(20'000)},
        {"Thai", u"เมื่อวานฉันกินข้าวที่ตลาดกับเพื่อน "_s.repeated(20'000)},
    };
    std::printf("\n%-40s%10s%12s\n", "cutting text into words", "MB/s", "ns / token");
    for (const auto &[what, text] : texts) {
        double best = 1e9;
        std::size_t tokens = 0;
        for (int round = 0; round < 5; ++round) {
            tokens = 0;
            const auto start = std::chrono::steady_clock::now();
            SearchTokenizer tokenizer(text);
            SearchToken token;
            while (tokenizer.next(token))
                ++tokens;
            best = std::min(best, std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count());
        }
        std::printf("%-40s%10.0f%12.0f\n", what, double(text.toUtf8().size()) / best / 1e6,
                    best * 1e9 / double(tokens));
    }
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addOption({u"folder"_s, {}, u"F"_s});
    parser.process(application);
    measureCutting();
    const QString folder = parser.value(u"folder"_s);
    if (folder.isEmpty())
        return 0;
    std::printf("\n%s: %.0f MB\n", qPrintable(folder), double(QFileInfo(folder + u"/history.db"_s).size()) / 1e6);
    SearchBench bench(folder);
    bench.run();
    return bench.isQuick() ? 0 : 1;
}
