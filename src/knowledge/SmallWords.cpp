// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "knowledge/SmallWords.h"

#include "text/Folding.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace oriel {

namespace {

//! Words that ask, and that a person says around what they ask for.
constexpr QStringView asking =
    u"what when where which who whom whose why how does did do can could should would may might will shall has had "
    u"having "
    "been being about into than then these those there here any some such only other more most also very just if or so "
    "but "
    "not no nor own same too i you he she we me him her us them my your our his its please tell show give find list "
    "explain "
    "was wer wie wo wann warum welche welcher welches wieso womit wozu ich du er wir ihr ihm ihn uns mein dein sein "
    "kann können soll sollen muss müssen hat haben bitte gibt es man als wie so aber wenn dass "
    "quoi quand où quel quelle quels quelles comment pourquoi combien je tu nous vous ils elles mon ton son notre "
    "votre "
    "qué cuándo dónde cuál cuáles quién cómo cuánto porqué yo tú nosotros mi tu su "
    "cosa quando dove quale quali chi perché quanto io noi voi loro mio tuo suo";

QSet<QString> collected()
{
    QSet<QString> all;
    for (const auto &language : smallWords()) {
        for (const auto &word : language.words)
            all << foldedForComparison(word);
    }
    for (const auto word : asking.split(u' '))
        all << foldedForComparison(word);
    return all;
}

QStringList wordsOf(QStringView words)
{
    return words.toString().split(u' ');
}

} // namespace

const std::vector<SmallWords> &smallWords()
{
    // Those that another language has not, or seldom.
    static const std::vector<SmallWords> all{
        {u"en"_s,
         wordsOf(u"the of and to is that for with was are this which from have not been were their they its at by it "
                 u"be as")},
        {u"de"_s,
         wordsOf(u"der die das und ist nicht mit ein eine den von zu auf für im dem des sich auch werden wird bei oder "
                 u"sind")},
        {u"fr"_s,
         wordsOf(u"le la les des et est une dans que qui pour du au pas sur avec sont par ce cette plus ne il aux")},
        {u"es"_s, wordsOf(u"el la los las de y que en es una por con para del se no su lo como más pero al este son")},
        {u"it"_s,
         wordsOf(u"il la di che è un una per non del della con sono le gli nel alla come anche si dei più questo")},
        {u"pt"_s, wordsOf(u"o a os as de que e do da em um uma para com não por mais dos das se como no na são ao")},
        {u"nl"_s,
         wordsOf(u"de het een van en is dat niet zijn op te voor met die er aan ook als bij door wordt naar of")},
        {u"sv"_s, wordsOf(u"och att det som en är på för av med den inte ett till har om de var men från kan eller")},
        {u"da"_s, wordsOf(u"og at det som en er på for af med den ikke et til har om de var men fra kan eller blev")},
        {u"no"_s, wordsOf(u"og at det som en er på for av med den ikke et til har om de var men fra kan eller ble")},
        {u"fi"_s, wordsOf(u"ja on ei se että oli ovat mutta kun niin myös joka ole sen hän tai kuin vain jos nyt")},
        {u"ro"_s, wordsOf(u"și de la în nu este care pe cu o un din sau mai pentru au fi fost această prin sunt")},
        {u"hu"_s, wordsOf(u"a az és nem hogy egy is van volt csak meg de ez azt mint már vagy még lehet")},
        {u"tr"_s, wordsOf(u"ve bir bu da de için ile olarak çok daha olan gibi kadar en sonra ama var ne değil")},
        {u"ru"_s, wordsOf(u"и в не на что с как по это из для к от был но за а все она или так его")},
    };
    return all;
}

bool isSmallWord(const QString &folded)
{
    static const QSet<QString> all = collected();
    return all.contains(folded);
}

} // namespace oriel
