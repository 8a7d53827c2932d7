// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
// bench_knowledge FOLDER CHUNKS: makes an index of so many generated passages in FOLDER, unless it is there, and asks
// it. bench_knowledge --read FILE...: reads files in this process, and tells how long each took.
#include "ProcessorTime.h"

#include "knowledge/evaluation/RankingFigures.h"
#include "knowledge/index/ContentRepository.h"
#include "knowledge/index/FileRepository.h"
#include "knowledge/index/KnowledgeFile.h"
#include "knowledge/index/LexicalUpkeep.h"
#include "knowledge/loaders/Loader.h"
#include "knowledge/PassageSearch.h"
#include "storage/Transaction.h"

#include <QElapsedTimer>
#include <QFileInfo>
#include <QGuiApplication>
#include <QRandomGenerator>

#include <algorithm>
#include <cstdio>

using namespace oriel;
using namespace Qt::StringLiterals;

namespace {

constexpr int vocabulary = 200'000;
constexpr int wordsInPassage = 180;
constexpr int passagesAtOnce = 5000;
constexpr double half = 0.5;
constexpr double mostOfAll = 0.95;

template<typename T>
T need(Result<T> result)
{
    if (!result)
        qFatal("%s %s", qPrintable(result.error().message), qPrintable(result.error().detail));
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

//! Words as often as in a language (Zipf's law), always the same ones.
class Words
{
public:
    Words()
    {
        double sum = 0;
        for (int rank = 0; rank < vocabulary; ++rank) {
            sum += 1 / (rank + 2.7);
            m_sums.push_back(sum);
        }
    }
    QString any()
    {
        return word(int(std::ranges::lower_bound(m_sums, m_random.generateDouble() * m_sums.back()) - m_sums.begin()));
    }
    QString ofRank(int from, int to) { return word(m_random.bounded(from, to)); }
    QString passage()
    {
        QString text;
        for (int i = 0; i < wordsInPassage; ++i)
            text += any() + (i % 12 == 11 ? u". "_s : u" "_s);
        return text;
    }

private:
    static QString word(int rank)
    {
        static const QStringList syllables = u"ba ce di fo gu ha ki lo mu ne pa qui ro sa te vi wo xu ya zi"_s.split(
            u' ');
        QString made;
        for (int rest = rank + 20; rest > 0; rest /= 20)
            made += syllables[rest % 20];
        return made;
    }

    QRandomGenerator m_random{7};
    std::vector<double> m_sums;
};

void fill(Database &database, const QString &folder, int passages)
{
    FileRepository files(database);
    ContentRepository contents(database);
    const auto collection = need(files.collection(u"c"_s));
    const auto root = need(files.putRoot({0, collection.key, u"/generated.jsonl"_s, false, {}}));
    need(files.replaceFiles(root, {{u"/generated.jsonl"_s, 1, 1}}, false));
    const auto content = need(contents.begin("generated"));
    Words words;
    for (int done = 0; done < passages; done += passagesAtOnce) {
        auto transaction = need(Transaction::begin(database));
        for (int i = done; i < std::min(done + passagesAtOnce, passages); ++i) {
            StructuredText text;
            text.id = QString::number(i);
            text.text = words.passage().toUtf8();
            text.blocks = {{TextBlockKind::Paragraph, 0, 0, text.text.size(), {}}};
            need(contents.add(content, i, text, chunksOf(text, {1000, 0}), u"en"_s));
        }
        need(transaction.commit());
    }
    need(contents.finish(content));
    need(files.setState(need(files.files()).front().key, FileState::Ready, {}, content));
    need(contents.settle());
    need(LexicalUpkeep(database, folder + u"/words"_s).run({}));
}

//! By the clock, and of the processor: on a busy machine only the latter says how much work it is.
void ask(PassageSearch &search, const char *kind, const QStringList &questions)
{
    std::vector<double> times;
    std::vector<double> worked;
    for (const auto &question : questions) {
        QElapsedTimer timer;
        timer.start();
        const double before = processorMilliseconds();
        (void)need(search.find({question, {}, 10}));
        worked.push_back(processorMilliseconds() - before);
        times.push_back(double(timer.nsecsElapsed()) / 1e6);
    }
    std::printf("  %-40s median %7.2f ms   95 %% %7.2f ms   of the processor %7.2f ms   %7.2f ms\n", kind,
                percentileOf(times, half), percentileOf(times, mostOfAll), percentileOf(worked, half),
                percentileOf(worked, mostOfAll));
}

QStringList questions(Words &words, const QList<std::pair<int, int>> &ranks)
{
    QStringList all;
    for (int i = 0; i < 100; ++i) {
        QStringList one;
        for (const auto &[from, to] : ranks)
            one << words.ofRank(from, to);
        all << one.join(u' ');
    }
    return all;
}

void benchSearch(const QString &folder, int passages)
{
    QElapsedTimer timer;
    const bool isThere = QFileInfo::exists(folder + u"/documents.sqlite"_s);
    auto database = need(openKnowledgeFile(folder + u"/documents.sqlite"_s));
    timer.start();
    if (!isThere) {
        fill(database, folder, passages);
        std::printf("%d passages of %d words indexed in %.1f s\n", passages, wordsInPassage,
                    double(timer.elapsed()) / 1000);
    }
    timer.restart();
    PassageSearch search(database, folder + u"/words"_s);
    Words words;
    (void)need(search.find({words.ofRank(200, 3000), {}, 10}));
    std::printf("  first answer after opening %.1f ms\n", double(timer.nsecsElapsed()) / 1e6);
    const std::pair<int, int> common(0, 30);
    const std::pair<int, int> middle(200, 3000);
    const std::pair<int, int> rare(5000, 60000);
    ask(search, "5 common words", questions(words, {common, common, common, common, common}));
    ask(search, "a question: 4 common, 3 others, 1 rare",
        questions(words, {common, common, common, common, middle, middle, middle, rare}));
    ask(search, "2 words", questions(words, {middle, middle}));
    ask(search, "1 rare word", questions(words, {rare}));
}

void benchReading(const QStringList &paths)
{
    for (const auto &path : paths) {
        QElapsedTimer timer;
        timer.start();
        qsizetype bytes = 0;
        auto file = SourceFile::open(path);
        const auto done = file
            ? loadDocuments(*file, [&bytes](const StructuredText &text) { bytes += text.text.size(); })
            : Read<void>(std::unexpected(file.error()));
        std::printf("%s %.3f s, %lld bytes of text%s\n", qPrintable(path), double(timer.nsecsElapsed()) / 1e9,
                    qint64(bytes), done ? "" : qPrintable(u", "_s + readFaultName(done.error().fault)));
    }
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    QStringList arguments = QCoreApplication::arguments().sliced(1);
    if (arguments.value(0) == u"--read"_s)
        benchReading(arguments.sliced(1));
    else if (arguments.size() == 2)
        benchSearch(arguments[0], arguments[1].toInt());
    else
        return 2;
    return 0;
}
