// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "knowledge/index/LexicalIndex.h"

#include "core/PrivateFiles.h"

#include <QCoreApplication>
#include <QFile>

#include <xapian.h>
#include <algorithm>
#include <cerrno>

using namespace Qt::StringLiterals;

namespace oriel {

namespace {

// Of BM25: how soon more of a word adds less, of the text and of the question; how much length counts; the least length
// that counts, as a share of the average. Measured: docs/retrieval.md.
constexpr double k1 = 1.6;
constexpr double k3 = 1000; // each time counts that a person says a word
constexpr double b = 0.7;
constexpr double leastLength = 0.3;
constexpr qsizetype longestTerm = 240; // bytes: Xapian refuses more than 245

QString tr(const char *text)
{
    return QCoreApplication::translate("LexicalIndex", text);
}

std::unexpected<Error> broken(const Xapian::Error &error)
{
    const QString detail = QString::fromStdString(error.get_description());
    if (qstrcmp(error.get_type(), "DatabaseLockError") == 0) {
        auto busy = failure(ErrorKind::Storage,
                            tr("Another program of Oriel is reading documents in now. Try again when it is done."),
                            detail);
        busy.error().shouldRetry = true;
        return busy;
    }
    if (QString::fromLocal8Bit(error.get_error_string()) == qt_error_string(ENOSPC))
        return failure(ErrorKind::Storage, tr("The index of the documents could not be written: the disk is full."),
                       detail);
    const QByteArrayView type = error.get_type();
    const bool isNoDatabase = (type == "DatabaseOpeningError" || type == "DatabaseVersionError")
        && !error.get_error_string();
    const bool isLost = isNoDatabase || type == "DatabaseCorruptError";
    if (!isLost)
        return failure(ErrorKind::Storage, tr("The index of the documents could not be read or written."), detail);
    auto damaged = failure(ErrorKind::Storage,
                           tr("The index of the documents is damaged. Reading the documents in again makes it anew."),
                           detail);
    damaged.error().code = lexicalDamage;
    return damaged;
}

std::string collectionTerm(qint64 collection)
{
    return "XC" + std::to_string(collection);
}

std::string bytesOf(const QByteArray &term)
{
    return term.toStdString();
}

Xapian::Query queryOf(const WeightedTerm &term)
{
    std::vector<Xapian::Query> spellings;
    spellings.reserve(term.spellings.size());
    for (const auto &spelling : term.spellings)
        spellings.emplace_back(bytesOf(spelling));
    Xapian::Query query = spellings.size() == 1
        ? spellings.front()
        : Xapian::Query(Xapian::Query::OP_MAX, spellings.begin(), spellings.end());
    return term.weight == 1 ? query : Xapian::Query(term.weight, query);
}

Xapian::Query queryOf(const LexicalQuery &asked)
{
    std::vector<Xapian::Query> any;
    any.reserve(asked.terms.size());
    for (const auto &term : asked.terms)
        any.push_back(queryOf(term));
    Xapian::Query query(Xapian::Query::OP_OR, any.begin(), any.end());
    if (!asked.required.empty()) {
        std::vector<Xapian::Query> all;
        all.reserve(asked.required.size());
        for (const auto &spellings : asked.required)
            all.push_back(queryOf(WeightedTerm{spellings, 1}));
        query = Xapian::Query(Xapian::Query::OP_FILTER, query,
                              Xapian::Query(Xapian::Query::OP_AND, all.begin(), all.end()));
    }
    if (!asked.collections.empty()) {
        std::vector<Xapian::Query> places;
        places.reserve(asked.collections.size());
        for (const auto collection : asked.collections)
            places.emplace_back(collectionTerm(collection));
        query = Xapian::Query(Xapian::Query::OP_FILTER, query,
                              Xapian::Query(Xapian::Query::OP_OR, places.begin(), places.end()));
    }
    return query;
}

//! Else it marks what a chunk belongs to.
bool isWord(const std::string &term)
{
    return !term.empty() && (term.front() < 'A' || term.front() > 'Z');
}

QByteArray termOf(const std::string &bytes)
{
    return {bytes.data(), qsizetype(bytes.size())};
}

//! Leaves out what is no word, and what the caller does not want.
class WantedTerms final : public Xapian::ExpandDecider
{
public:
    explicit WantedTerms(const std::function<bool(const QByteArray &)> &isLeftOut)
        : m_isLeftOut(isLeftOut)
    {
    }

    bool operator()(const std::string &term) const override { return isWord(term) && !m_isLeftOut(termOf(term)); }

private:
    const std::function<bool(const QByteArray &)> &m_isLeftOut;
};

} // namespace

struct LexicalIndex::Engine {
    Xapian::Database reader; //!< the same as the writer, where there is one
    std::optional<Xapian::WritableDatabase> writer;
    bool isThere = false; //!< else nothing was ever written
};

LexicalIndex::LexicalIndex(std::unique_ptr<Engine> engine)
    : m_engine(std::move(engine))
{
}

LexicalIndex::~LexicalIndex() = default;
LexicalIndex::LexicalIndex(LexicalIndex &&) noexcept = default;
LexicalIndex &LexicalIndex::operator=(LexicalIndex &&) noexcept = default;

Result<LexicalIndex> LexicalIndex::openForWriting(const QString &folder)
{
    if (auto made = makePrivateFolder(folder); !made)
        return std::unexpected(made.error());
    try {
        auto engine = std::make_unique<Engine>();
        engine->writer.emplace(QFile::encodeName(folder).toStdString(), Xapian::DB_CREATE_OR_OPEN);
        engine->reader = *engine->writer; // NOLINT(cppcoreguidelines-slicing): a handle of the same database
        engine->isThere = true;
        return LexicalIndex(std::move(engine));
    } catch (const Xapian::Error &error) {
        return broken(error);
    }
}

Result<LexicalIndex> LexicalIndex::openForReading(const QString &folder)
{
    try {
        auto engine = std::make_unique<Engine>();
        engine->isThere = QFile::exists(folder + "/iamglass"_L1);
        if (engine->isThere)
            engine->reader = Xapian::Database(QFile::encodeName(folder).toStdString());
        return LexicalIndex(std::move(engine));
    } catch (const Xapian::Error &error) {
        return broken(error);
    }
}

bool LexicalIndex::look()
{
    try {
        m_engine->reader.reopen();
        return m_engine->isThere;
    } catch (const Xapian::Error &) { // it was made anew
        return false;
    }
}

Result<void> LexicalIndex::put(const LexicalDocument &document)
{
    try {
        Xapian::Document made;
        for (auto term = document.terms.cbegin(); term != document.terms.cend(); ++term)
            if (term.key().size() <= longestTerm)
                made.add_term(bytesOf(term.key()), Xapian::termcount(term.value()));
        for (const auto collection : document.collections)
            made.add_boolean_term(collectionTerm(collection));
        m_engine->writer->replace_document(Xapian::docid(document.chunk), made);
        return {};
    } catch (const Xapian::Error &error) {
        return broken(error);
    }
}

Result<void> LexicalIndex::remove(qint64 chunk)
{
    try {
        m_engine->writer->delete_document(Xapian::docid(chunk));
        return {};
    } catch (const Xapian::DocNotFoundError &) {
        return {}; // it never came in
    } catch (const Xapian::Error &error) {
        return broken(error);
    }
}

Result<void> LexicalIndex::commit()
{
    try {
        m_engine->writer->commit();
        return {};
    } catch (const Xapian::Error &error) {
        return broken(error);
    }
}

//! A writer that commits twice takes what a reader looks at away: it looks again.
template<typename Work>
auto LexicalIndex::reading(Work &&work) -> Result<decltype(work())>
{
    constexpr int tries = 5;
    for (int attempt = 1;; ++attempt) {
        try {
            return work();
        } catch (const Xapian::DatabaseModifiedError &error) {
            if (attempt == tries || m_engine->writer)
                return broken(error);
            try {
                m_engine->reader.reopen();
            } catch (const Xapian::Error &again) {
                return broken(again);
            }
        } catch (const Xapian::Error &error) {
            return broken(error);
        }
    }
}

Result<std::vector<LexicalHit>> LexicalIndex::search(const LexicalQuery &query)
{
    if (query.terms.empty() || !m_engine->isThere)
        return std::vector<LexicalHit>();
    return reading([&] {
        Xapian::Enquire enquire(m_engine->reader);
        enquire.set_weighting_scheme(Xapian::BM25Weight(k1, 0, k3, b, leastLength));
        enquire.set_query(queryOf(query));
        const auto found = enquire.get_mset(Xapian::doccount(query.first), Xapian::doccount(query.count));
        std::vector<LexicalHit> hits;
        for (auto hit = found.begin(); hit != found.end(); ++hit) {
            hits.push_back({qint64(*hit), hit.get_weight(), {}});
            const auto end = enquire.get_matching_terms_end(hit);
            for (auto term = enquire.get_matching_terms_begin(hit); term != end; ++term) {
                if (const std::string name = *term; isWord(name))
                    hits.back().terms.push_back(termOf(name));
            }
        }
        return hits;
    });
}

Result<qint64> LexicalIndex::chunkCount()
{
    return reading([&] { return qint64(m_engine->reader.get_doccount()); });
}

Result<std::vector<qint64>> LexicalIndex::frequencies(const std::vector<QByteArray> &terms)
{
    return reading([&] {
        std::vector<qint64> counts;
        counts.reserve(terms.size());
        for (const auto &term : terms)
            counts.push_back(qint64(m_engine->reader.get_termfreq(bytesOf(term))));
        return counts;
    });
}

Result<std::vector<QByteArray>> LexicalIndex::termsBeginning(const QByteArray &beginning, int most)
{
    return reading([&] {
        constexpr int lookedAt = 2000; // so that a short beginning does not walk through the whole vocabulary
        std::vector<std::pair<Xapian::doccount, QByteArray>> all;
        const std::string prefix = bytesOf(beginning);
        const auto end = m_engine->reader.allterms_end(prefix);
        for (auto term = m_engine->reader.allterms_begin(prefix); term != end && all.size() < lookedAt; ++term) {
            const std::string name = *term;
            all.emplace_back(term.get_termfreq(), termOf(name));
        }
        std::ranges::sort(all, [](const auto &left, const auto &right) { return left.first > right.first; });
        std::vector<QByteArray> best;
        for (const auto &[count, term] : all) {
            if (best.size() < std::size_t(most))
                best.push_back(term);
        }
        return best;
    });
}

Result<std::vector<std::pair<QByteArray, double>>> LexicalIndex::typicalTerms(
    const std::vector<qint64> &chunks, int most, const std::function<bool(const QByteArray &)> &isLeftOut)
{
    if (!m_engine->isThere)
        return std::vector<std::pair<QByteArray, double>>();
    return reading([&] {
        Xapian::Enquire enquire(m_engine->reader);
        enquire.set_query(Xapian::Query::MatchNothing);
        enquire.set_expansion_scheme("bo1");
        Xapian::RSet relevant;
        for (const auto chunk : chunks)
            relevant.add_document(Xapian::docid(chunk));
        const WantedTerms wanted(isLeftOut);
        const auto found = enquire.get_eset(Xapian::termcount(most), relevant, 0, &wanted);
        std::vector<std::pair<QByteArray, double>> terms;
        for (auto term = found.begin(); term != found.end(); ++term) {
            const std::string name = *term;
            terms.emplace_back(termOf(name), term.get_weight());
        }
        return terms;
    });
}

} // namespace oriel
