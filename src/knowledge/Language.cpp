// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "knowledge/Language.h"

#include "knowledge/SmallWords.h"

#include <QHash>

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace oriel {

namespace {

constexpr qsizetype lookedAt = 20'000; // UTF-16 units

QString languageOfScript(QChar::Script script)
{
    switch (script) {
    case QChar::Script_Arabic: return u"ar"_s;
    case QChar::Script_Greek: return u"el"_s;
    case QChar::Script_Hebrew: return u"he"_s;
    case QChar::Script_Thai: return u"th"_s;
    case QChar::Script_Hangul: return u"ko"_s;
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana: return u"ja"_s;
    case QChar::Script_Han: return u"zh"_s;
    case QChar::Script_Devanagari: return u"hi"_s;
    case QChar::Script_Armenian: return u"hy"_s;
    default: return {};
    }
}

QString byScript(QStringView text)
{
    std::map<QChar::Script, int> counts;
    int letters = 0;
    for (const QChar unit : text) {
        if (unit.isLetter()) {
            ++counts[unit.script()];
            ++letters;
        }
    }
    if (letters == 0)
        return {};
    const int kana = counts[QChar::Script_Hiragana] + counts[QChar::Script_Katakana];
    if (kana * 20 > counts[QChar::Script_Han] && kana * 10 > letters) // Japanese is half Chinese to look at
        return u"ja"_s;
    const auto most = std::ranges::max_element(counts, {}, [](const auto &entry) { return entry.second; });
    return most == counts.end() || most->second * 2 < letters ? QString() : languageOfScript(most->first);
}

QHash<QString, QStringList> languagesByWord()
{
    QHash<QString, QStringList> all;
    for (const auto &[language, words] : smallWords()) {
        for (const auto &word : words)
            all[word] << language;
    }
    return all;
}

} // namespace

QString guessedLanguage(QStringView text)
{
    const QStringView start = text.first(std::min(text.size(), lookedAt));
    if (const QString language = byScript(start); !language.isEmpty())
        return language;
    static const auto languages = languagesByWord();
    QHash<QString, double> votes;
    qsizetype words = 0;
    QString word;
    const auto endWord = [&] {
        if (word.isEmpty())
            return;
        ++words;
        const auto known = languages.value(word);
        for (const auto &language : known)
            votes[language] += 1.0 / double(known.size());
        word.clear();
    };
    for (const QChar unit : start) {
        if (unit.isLetter() || unit.isMark())
            word += unit.toLower();
        else
            endWord();
    }
    endWord();
    QString best;
    for (auto vote = votes.cbegin(); vote != votes.cend(); ++vote) {
        const double lead = best.isEmpty() ? 0 : votes.value(best);
        if (vote.value() > lead || (vote.value() == lead && vote.key() < best))
            best = vote.key();
    }
    const bool isCertain = !best.isEmpty() && votes.value(best) * 12 >= double(words); // a text has far more of them
    return isCertain ? best : QString();
}

} // namespace oriel
