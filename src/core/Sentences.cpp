// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/Sentences.h"

using namespace Qt::StringLiterals;

namespace oriel {

namespace {

//! The last character that is neither a closing quotation mark nor a bracket; null when there is none.
QChar lastOf(QStringView text)
{
    static const QString closing = u"\"”’»)]」』）】"_s;
    while (!text.isEmpty() && closing.contains(text.back()))
        text.chop(1);
    return text.isEmpty() ? QChar() : text.back();
}

bool isWide(QChar character)
{
    switch (character.script()) {
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana: return true;
    default: return u"。！？」』）】"_s.contains(character);
    }
}

} // namespace

QString asSentence(QString text)
{
    static const QString leading = u" :,;：，；、،؛"_s; // to something that does not come
    while (!text.isEmpty() && leading.contains(text.back()))
        text.chop(1);
    static const QString ends = u".!?…。！？؟۔"_s;
    if (text.isEmpty() || ends.contains(lastOf(text)))
        return text;
    return text + (isWide(text.back()) ? u'。' : u'.');
}

QString inOneParagraph(const QStringList &sentences)
{
    QString paragraph;
    for (const auto &sentence : sentences) {
        if (sentence.isEmpty())
            continue;
        if (!paragraph.isEmpty() && !isWide(paragraph.back()) && !isWide(lastOf(paragraph)))
            paragraph += u' ';
        paragraph += sentence;
    }
    return paragraph;
}

} // namespace oriel
