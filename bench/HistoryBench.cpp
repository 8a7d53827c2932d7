// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The history at a million messages: appending beside plain SQLite, opening, listing, importing, and memory.
// Prints the tables of docs/performance.md. Usage: bench_history [--messages N] [--folder F] [--fill-only]; a folder
// that holds a history from an earlier run is used again. With --fill-only that is all, for those who need one.
#include "HistoryWorld.h"
#include "storage/History.h"
#include "storage/SearchDocument.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QCoroTask>
#include <QDir>
#include <QFile>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTemporaryDir>

#include <algorithm>
#include <chrono>
#include <cstdio>

using namespace Qt::StringLiterals;
using namespace oriel;

namespace {

using Milliseconds = std::chrono::duration<double, std::milli>;

template<typename Work>
double millisecondsOf(Work work)
{
    const auto start = std::chrono::steady_clock::now();
    work();
    return Milliseconds(std::chrono::steady_clock::now() - start).count();
}

void need(bool isTrue, const QString &what)
{
    if (isTrue)
        return;
    std::fprintf(stderr, "bench_history: %s\n", qPrintable(what));
    std::exit(1);
}

template<typename T>
T needed(Result<T> result)
{
    need(result.has_value(), result ? QString() : result.error().message + u' ' + result.error().detail);
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

double at(std::vector<double> times, double share)
{
    std::ranges::sort(times);
    return times.at(std::min(times.size() - 1, std::size_t(share * double(times.size()))));
}

void printTimes(const char *what, const std::vector<double> &times)
{
    std::printf("%-52s%10.2f%10.2f%10.2f\n", what, at(times, 0.5), at(times, 0.95), at(times, 0.99));
}

double residentMegabytes()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    const auto lines = status.readAll().split('\n');
    for (const auto &line : lines) {
        if (line.startsWith("VmRSS:"))
            return line.mid(6).trimmed().split(' ').first().toDouble() / 1024;
    }
    return 0;
}

//! Always 10,000 conversations, two of them long.
void fill(History &history, int messages)
{
    HistoryWorld world;
    constexpr int conversations = 10'000;
    const int perConversation = std::max(2, (messages - 110'000) / (conversations - 2));
    const auto import = [&](int count) {
        auto made = world.conversation(count);
        need(
            needed(QCoro::waitFor(history.conversations().import(std::move(made.conversation), std::move(made.nodes)))),
            u"a conversation was there already"_s);
    };
    for (int i = 0; i < conversations - 2; ++i) {
        import(perConversation);
        if (i % 1000 == 999)
            std::fprintf(stderr, "bench_history: %d conversations\n", i + 1);
    }
    import(10'000);
    import(100'000);
}

//! Plain SQLite, by hand: the rows that TurnStore::begin() writes, that of the full text too (its words are cut
//! before), in one transaction as durable as it.
class PlainWriter
{
public:
    explicit PlainWriter(const QString &file)
    {
        m_database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"plain"_s);
        m_database.setDatabaseName(file);
        need(m_database.open(), m_database.lastError().text());
        for (const auto &pragma : {u"PRAGMA journal_mode = WAL"_s, u"PRAGMA synchronous = FULL"_s,
                                   u"PRAGMA foreign_keys = ON"_s, u"PRAGMA secure_delete = ON"_s})
            run(pragma);
        QSqlQuery tip(
            u"SELECT key, tip, (SELECT depth FROM node WHERE key = tip) FROM conversation ORDER BY key DESC LIMIT 1"_s,
            m_database);
        need(tip.next(), u"there is no conversation"_s);
        m_conversation = tip.value(0).toLongLong();
        m_tip = tip.value(1).toLongLong();
        m_depth = tip.value(2).toLongLong();
        for (auto *query : {&m_begin, &m_commit, &m_node, &m_part, &m_search, &m_turn, &m_linked, &m_touched})
            *query = QSqlQuery(m_database);
        prepare(m_begin, u"BEGIN IMMEDIATE"_s);
        prepare(m_commit, u"COMMIT"_s);
        prepare(
            m_node,
            u"INSERT INTO node (key, id, conversation, parent, depth, role, state, created_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s);
        prepare(m_part, u"INSERT INTO part (node, position, kind, text) VALUES (?, 0, 'text', ?)"_s);
        prepare(m_search, u"INSERT INTO search (rowid, words, pieces, facets) VALUES (?, ?, ?, ?)"_s);
        prepare(
            m_turn,
            u"INSERT INTO turn (id, conversation, answer, state, started_at, owner_boot, owner_process, owner_started)"
            " VALUES (?, ?, ?, 'pending', ?, 'plain', 0, 0)"_s);
        prepare(m_linked, u"UPDATE node SET turn = ? WHERE key = ?"_s);
        prepare(
            m_touched,
            u"UPDATE conversation SET tip = ?, active_at = ?, revision = (SELECT max(revision) + 1 FROM conversation)"
            " WHERE key = ?"_s);
    }

    [[nodiscard]] SearchDocument wordsOf(const NewTurn &turn) const
    {
        return searchDocument(m_conversation, Role::User, {}, turn.question->message.parts);
    }

    void append(const NewTurn &turn, const SearchDocument &words)
    {
        run(m_begin, {});
        const qint64 question = m_tip + 1024;
        const qint64 answer = question + 1;
        addNode(question, m_tip, turn.question->message, u"done"_s);
        run(m_part, {question, turn.question->message.text()});
        run(m_search, {question, words.words.words, words.words.pieces, words.facets});
        addNode(answer, question, turn.answer.message, u"pending"_s);
        run(m_turn, {turn.id.value, m_conversation, answer, turn.answer.message.createdAt.toMSecsSinceEpoch()});
        run(m_linked, {m_turn.lastInsertId(), answer});
        run(m_touched, {answer, turn.answer.message.createdAt.toMSecsSinceEpoch(), m_conversation});
        run(m_commit, {});
        m_tip = answer;
    }

private:
    void addNode(qint64 key, qint64 parent, const Message &message, const QString &state)
    {
        run(m_node,
            {key, message.id.value, m_conversation, parent, ++m_depth,
             message.role == Role::User ? u"user"_s : u"assistant"_s, state, message.createdAt.toMSecsSinceEpoch()});
    }
    static void prepare(QSqlQuery &query, const QString &sql)
    {
        need(query.prepare(sql), sql + query.lastError().text());
    }
    static void run(QSqlQuery &query, const QVariantList &values)
    {
        for (int i = 0; i < values.size(); ++i)
            query.bindValue(i, values.at(i));
        need(query.exec(), query.lastError().text());
        query.finish();
    }
    void run(const QString &sql)
    {
        QSqlQuery query(m_database);
        need(query.exec(sql), query.lastError().text());
    }

    QSqlDatabase m_database;
    QSqlQuery m_begin, m_commit, m_node, m_part, m_search, m_turn, m_linked, m_touched;
    qint64 m_conversation = 0;
    qint64 m_tip = 0;
    qint64 m_depth = 0;
};

NewTurn nextTurn(HistoryWorld &world, const Conversation &conversation, const MessageId &tip)
{
    const auto now = QDateTime::currentDateTimeUtc();
    NewTurn turn;
    turn.id.value = newId(now);
    turn.conversation = conversation.id;
    turn.question.emplace();
    turn.question->message = textMessage(Role::User, world.text(20));
    turn.question->message.id.value = newId(now);
    turn.question->message.parent = tip;
    turn.question->message.createdAt = now;
    turn.answer.message.role = Role::Assistant;
    turn.answer.message.id.value = newId(now);
    turn.answer.message.parent = turn.question->message.id;
    turn.answer.message.createdAt = now;
    turn.answer.state = NodeState::Pending;
    return turn;
}

//! Both in turns, on two copies of one file, so that a change of the disk's speed meets both.
void measureAppending(History &history, const QString &plainFile, const Conversation &conversation)
{
    constexpr int rounds = 1500;
    HistoryWorld world(2);
    PlainWriter plain(plainFile);
    std::vector<double> ours;
    std::vector<double> bare;
    MessageId tip = *conversation.tip;
    for (int i = 0; i < rounds; ++i) {
        const NewTurn turn = nextTurn(world, conversation, tip);
        tip = turn.answer.message.id;
        NewTurn given = turn;
        ours.push_back(millisecondsOf([&] { needed(QCoro::waitFor(history.turns().begin(std::move(given)))); }));
        TurnEnd end{turn.id, turn.answer, {}};
        end.answer.state = NodeState::Done;
        needed(QCoro::waitFor(history.turns().end(std::move(end))));
        const SearchDocument words = plain.wordsOf(turn);
        bare.push_back(millisecondsOf([&] { plain.append(turn, words); }));
    }
    printTimes("append a message: Oriel", ours);
    printTimes("append a message: plain SQLite, the same rows", bare);
    std::printf("%-52s%10.2f%10.2f%10.2f\n", "  ratio", at(ours, 0.5) / at(bare, 0.5), at(ours, 0.95) / at(bare, 0.95),
                at(ours, 0.99) / at(bare, 0.99));
}

void measureReading(const QString &folder, const Clock &clock, const std::vector<Conversation> &longOnes)
{
    for (const auto &conversation : longOnes) {
        std::vector<double> times;
        for (int i = 0; i < 40; ++i) {
            History fresh(folder, clock); // nothing of it is in memory but what the system keeps of the file
            needed(QCoro::waitFor(fresh.conversations().ids(u"none"_s, 1)));
            times.push_back(millisecondsOf([&] {
                const auto path = needed(QCoro::waitFor(fresh.conversations().path({conversation.id, {}, 50, false})));
                need(path.nodes.size() == 50, u"a path of 50"_s);
            }));
        }
        const QString what = u"open the last 50 of %1 messages"_s.arg(conversation.messageCount);
        printTimes(qPrintable(what), times);
    }
    History history(folder, clock);
    for (const int limit : {100, 10'000}) {
        std::vector<double> times;
        times.reserve(40);
        ConversationFilter filter;
        filter.limit = limit;
        filter.isBrief = true; // as the window lists them
        for (int i = 0; i < 40; ++i) {
            ConversationList list; // goes outside of what is measured
            times.push_back(
                millisecondsOf([&] { list = needed(QCoro::waitFor(history.conversations().list(filter))); }));
            need(list.total >= 10'000 && int(list.conversations.size()) == std::min(limit, list.total), u"a list"_s);
        }
        const QString what = u"list %1 of 10,000 conversations"_s.arg(limit);
        printTimes(qPrintable(what), times);
    }
}

void measureImport(const Clock &clock)
{
    const QTemporaryDir folder;
    History history(folder.path(), clock);
    HistoryWorld world(3);
    std::vector<HistoryWorld::Made> all;
    all.reserve(260);
    for (int i = 0; i < 260; ++i)
        all.push_back(world.conversation(100));
    const double seconds = millisecondsOf([&] {
                               for (auto &made : all)
                                   needed(QCoro::waitFor(history.conversations().import(std::move(made.conversation),
                                                                                        std::move(made.nodes))));
                           })
        / 1000;
    std::printf("%-52s%10.2f s\n", "import 26,000 messages in 260 conversations", seconds);
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addOption({u"messages"_s, {}, u"N"_s, u"1000000"_s});
    parser.addOption({u"folder"_s, {}, u"F"_s});
    parser.addOption({u"fill-only"_s, {}});
    parser.process(application);
    const QTemporaryDir temporary;
    const QString folder = parser.isSet(u"folder"_s) ? parser.value(u"folder"_s) : temporary.path();
    const int messages = parser.value(u"messages"_s).toInt();

    const Clock clock;
    std::vector<Conversation> longOnes;
    {
        History history(folder, clock);
        if (needed(QCoro::waitFor(history.conversations().list({}))).total == 0) {
            const double seconds = millisecondsOf([&] { fill(history, messages); }) / 1000;
            std::printf("%-52s%10.1f s\n", "fill the history", seconds);
        }
        for (auto &conversation : needed(QCoro::waitFor(history.conversations().list({}))).conversations) {
            if (conversation.messageCount >= 10'000)
                longOnes.push_back(std::move(conversation));
        }
        std::ranges::sort(longOnes, {}, &Conversation::messageCount);
        need(longOnes.size() == 2, u"two long conversations"_s);
    }
    if (parser.isSet(u"fill-only"_s))
        return 0;
    std::printf("%-52s%10.1f MB\n", "resident, the history filled and closed", residentMegabytes());
    std::printf("\n%-52s%10s%10s%10s\n", "milliseconds", "median", "95 %", "99 %");
    measureReading(folder, clock, longOnes);
    {
        const QString plainFile = folder + u"/plain.db"_s;
        for (const auto &ending : {u""_s, u"-wal"_s, u"-shm"_s}) // of a run before
            QFile::remove(plainFile + ending);
        need(QFile::copy(folder + u"/history.db"_s, plainFile), u"no copy"_s); // closed: nothing is in its WAL
        History history(folder, clock);
        measureAppending(history, plainFile, longOnes.back());
        QFile::remove(plainFile);
    }
    measureImport(clock);
    std::printf("%-52s%10.1f MB\n", "resident at the end", residentMegabytes());
    return 0;
}
