// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/offline/Terms.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace oriel {

namespace {

//! Scripts that are written without blanks between words.
bool isUnspaced(QChar sign)
{
    switch (sign.script()) {
    case QChar::Script_Han:
    case QChar::Script_Hangul: // written with blanks, but its particles are part of the word
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
    if (!chop("ation"_L1, 4) && !chop("ate"_L1, 4) && !chop("ion"_L1, 4))
        chop("ment"_L1, 3);
    if (chop("ing"_L1, 3) || chop("ed"_L1, 3) || chop("ly"_L1, 4)) {
        const bool isDoubled = word.size() > 3 && word.back() == word.at(word.size() - 2)
            && !u"lsz"_s.contains(word.back());
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

//! Signs that join and ask in Chinese and Japanese: a pair with one of them says nothing.
bool isJoining(QChar sign)
{
    return u"的是了在和有吗呢吧与及请问这那什么么怎哪谁几如何为何么多少はがをにへとのもでかねよすまたるいでしこれそれ"_s
        .contains(sign);
}

//! The word as it is compared: no accents, no case, no ending. \a word is of letters, digits and marks.
QString compared(const QString &word)
{
    QString plain;
    for (const QChar sign : word.normalized(QString::NormalizationForm_KD)) {
        if (!sign.isMark())
            plain += sign;
    }
    return stem(plain.toCaseFolded().replace(u'\u00DF', u"ss"_s));
}

//! A name of code also counts as the words that it is made of: readFile is read and file.
void addParts(const QString &word, QStringList &terms)
{
    qsizetype from = 0;
    for (qsizetype i = 1; i <= word.size(); ++i) {
        const bool isBorder = i == word.size() || (word.at(i).isUpper() && word.at(i - 1).isLower());
        if (!isBorder)
            continue;
        if (from > 0 || i < word.size())
            terms << compared(word.sliced(from, i - from));
        from = i;
    }
}

QStringList wordsOf(QStringView text, bool hasParts)
{
    QStringList terms;
    QString word;
    QString unspaced;
    const auto endWord = [&] {
        if (word.isEmpty())
            return;
        const QString whole = std::exchange(word, {});
        terms << compared(whole);
        if (hasParts)
            addParts(whole, terms);
    };
    const auto endRun = [&] {
        if (!unspaced.isEmpty())
            addUnspaced(std::exchange(unspaced, {}), terms);
    };
    for (const QChar sign : text.toString().normalized(QString::NormalizationForm_KC)) {
        if (isUnspaced(sign)) {
            endWord();
            unspaced += sign;
        } else if (sign.isLetterOrNumber() || sign.isSurrogate() || (sign.isMark() && !word.isEmpty())) {
            endRun();
            word += sign;
        } else if (!sign.isMark()) {
            endWord();
            endRun();
        }
    }
    endWord();
    endRun();
    return terms;
}

QSet<QString> askingWords()
{
    QSet<QString> stems;
    const auto all =
        u"a about according all also am an and any are as at be been but by can could describe did do does document "
        "each explain file following for from get give had happen happens has have how i if in into is it its just "
        "list "
        "may me message mention my of on or other our out paper please report said say says shall should show so some "
        "summarise summarize summary tell text than that the their them then there these they this those tldr to "
        "up us was we were what when where which who whom whose why will with would you your overview main point "
        "points "
        "der die das den dem des ein eine einen einem einer und oder ist sind war was wer wie wo wann warum welche "
        "welcher welches ich du er sie es wir ihr nicht mit von zu im in auf für bitte dies diese dieses dieser text "
        "dokument bericht datei fasse zusammen zusammenfassung über worum geht "
        "bullet bullets brief briefly chapter content contents gist key paragraph section sentence short takeaway word "
        "one two three five "
        "le la les un une des et ou est sont que qui quoi quel quelle quels quelles comment où pourquoi dans de du "
        "el los las una unos y o es son qué que quién cómo dónde cuál cuáles por para en del al ce cette este esta "
        "texte texto résumer résume résumé resume resumir resumen "
        "don doesn didn isn wasn t s re ve ll d m "
        "总结 结一 一下 概括 括一 摘要 要約 概要 要旨 文档 文件 主要 内容 要点 요약 얼마 마입 입니 니까 무엇 엇입 어디 디입 누구 언제 제입 인가 가요 나요 습니 합니 주세 세요 알려 려주"_s;
    for (const auto &word : all.split(u' '))
        stems += wordsOf(word, false).value(0);
    return stems;
}

} // namespace

QStringList termsOf(QStringView text)
{
    return wordsOf(text, true);
}

QStringList questionTerms(QStringView question)
{
    static const QSet<QString> asking = askingWords();
    QStringList terms;
    QSet<QString> seen;
    for (const auto &term : wordsOf(question, false)) {
        const bool isPairThatJoins = term.size() <= 2 && isUnspaced(term.front())
            && std::ranges::any_of(term, isJoining);
        if (isPairThatJoins || asking.contains(term) || seen.contains(term))
            continue;
        seen += term;
        terms << term;
    }
    return terms;
}

bool asksForNumber(const QString &question)
{
    const QString asked = question.toLower();
    return std::ranges::any_of(QStringList{u"when "_s, u"how many"_s, u"how much"_s, u"how long"_s, u"how old"_s,
                                           u"what year"_s, u"wann "_s, u"wie viel"_s, u"quand "_s, u"combien"_s,
                                           u"cuándo"_s, u"cuánt"_s, u"多少"_s, u"几"_s, u"いつ"_s, u"何年"_s},
                               [&asked](const QString &words) { return asked.contains(words); });
}

} // namespace oriel
