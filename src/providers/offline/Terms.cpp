// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/offline/Terms.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace oriel {

namespace {

//! Scripts that are written without blanks between words.
bool isUnspaced(QChar sign)
{
    switch (sign.script()) {
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
    case QChar::Script_Thai:
    case QChar::Script_Lao:
    case QChar::Script_Khmer:
    case QChar::Script_Myanmar: return true;
    default: return false;
    }
}

//! The word without what English puts at its end. Coarse, but the same for the question and the text.
QString stem(QString word)
{
    const auto chop = [&word](QLatin1StringView ending, qsizetype least) {
        if (!word.endsWith(ending) || word.size() - ending.size() < least)
            return false;
        word.chop(ending.size());
        return true;
    };
    if (chop("ies"_L1, 2)) {
        word += u'y';
    } else if (!chop("sses"_L1, 2) && !word.endsWith("ss"_L1)) {
        chop("s"_L1, 3);
    }
    if (chop("ing"_L1, 3) || chop("ed"_L1, 3) || chop("ly"_L1, 4)) {
        const bool isDoubled = word.size() > 3 && word.back() == word.at(word.size() - 2) && !u"lsz"_s.contains(word.back());
        if (isDoubled)
            word.chop(1);
    }
    if (word.size() > 3 && word.endsWith(u'e'))
        word.chop(1);
    return word;
}

void addUnspaced(const QString &run, QStringList &terms)
{
    if (run.size() == 1)
        terms << run;
    for (qsizetype i = 0; i + 1 < run.size(); ++i)
        terms << run.mid(i, 2);
}

const QSet<QString> &askingWords()
{
    static const QSet<QString> words = [] {
        QSet<QString> stems;
        const auto all = u"a about according all also am an and any are as at be been but by can could describe did do does document "
                         "each explain file following for from get give had has have how i if in into is it its just list "
                         "may me message mention my of on or other our out paper please report said say says shall should show so some "
                         "summarise summarize summary tell text than that the their them then there these they this those tldr to "
                         "up us was we were what when where which who whom whose why will with would you your overview main point points "
                         "der die das den dem des ein eine einen einem einer und oder ist sind war was wer wie wo wann warum welche "
                         "welcher welches ich du er sie es wir ihr nicht mit von zu im in auf für bitte "
                         "le la les un une des et ou est sont que qui quoi quel quelle quels quelles comment où pourquoi dans de du "
                         "el los las una unos y o es son qué que quién cómo dónde cuál cuáles por para en del al"_s;
        for (const auto &word : all.split(u' '))
            stems += termsOf(word).value(0);
        return stems;
    }();
    return words;
}

} // namespace

QStringList termsOf(QStringView text)
{
    QStringList terms;
    QString word;
    QString unspaced;
    const auto endWord = [&] {
        if (!word.isEmpty())
            terms << stem(std::exchange(word, {}));
    };
    const auto endRun = [&] {
        if (!unspaced.isEmpty())
            addUnspaced(std::exchange(unspaced, {}), terms);
    };
    const QString folded = text.toString().normalized(QString::NormalizationForm_KD).toCaseFolded();
    for (const QChar sign : folded) {
        if (isUnspaced(sign)) {
            endWord();
            unspaced += sign;
        } else if (sign.isLetterOrNumber() || sign.isSurrogate()) {
            endRun();
            word += sign;
        } else if (!sign.isMark()) { // an accent that the normalization parted from its letter
            endWord();
            endRun();
        }
    }
    endWord();
    endRun();
    return terms;
}

QStringList questionTerms(QStringView question)
{
    QStringList terms;
    for (const auto &term : termsOf(question)) {
        if (!askingWords().contains(term) && !terms.contains(term))
            terms << term;
    }
    return terms;
}

} // namespace oriel
