// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/CharacterTable.h"

#include <algorithm>
#include <array>
#include <memory>

namespace oriel::detail {

namespace {

constexpr char32_t pageSize = 256;
constexpr char32_t endOfUnicode = 0x110000;

bool isIn(char32_t character, char32_t first, char32_t last)
{
    return character >= first && character <= last;
}

bool isMark(char32_t character)
{
    const auto category = QChar::category(character);
    return category == QChar::Mark_NonSpacing || category == QChar::Mark_SpacingCombining
        || category == QChar::Mark_Enclosing;
}

//! Vowels and finals of Hangul in pieces, which make one syllable with what is before them.
bool isJoiningJamo(char32_t character)
{
    return isIn(character, 0x1160, 0x11FF) || isIn(character, 0xD7B0, 0xD7FF);
}

bool isVoicedKanaMark(char32_t character)
{
    return isIn(character, 0x3099, 0x309A); // か and が are two letters
}

//! What is not seen: joiners, marks of direction, soft hyphens, fillers, selectors of variants.
bool isUnseen(char32_t character)
{
    return QChar::category(character) == QChar::Other_Format || character == 0x034F || isIn(character, 0x115F, 0x1160)
        || isIn(character, 0x17B4, 0x17B5) || isIn(character, 0x180B, 0x180F) || character == 0x3164
        || isIn(character, 0xFE00, 0xFE0F) || character == 0xFFA0 || isIn(character, 0xE0100, 0xE01EF);
}

bool isDropped(char32_t character)
{
    if (isUnseen(character) || character == 0x0640) // the Arabic stretcher of lines
        return true;
    if (!isMark(character) || isVoicedKanaMark(character))
        return false;
    switch (QChar::script(character)) {
    case QChar::Script_Inherited: // accents that several scripts share
    case QChar::Script_Latin:
    case QChar::Script_Greek:
    case QChar::Script_Cyrillic:
    case QChar::Script_Arabic:
    case QChar::Script_Hebrew: return true;
    default: return QChar::category(character) == QChar::Mark_Enclosing;
    }
}

//! Letters that Unicode does not take apart but readers take for others, without case.
QStringView readAs(char32_t character)
{
    switch (character) {
    case 0x00DF: return u"ss"; // ß; ẞ is its capital
    case 0x00E6: return u"ae"; // æ
    case 0x00F0: return u"d"; // ð
    case 0x00F8: return u"o"; // ø
    case 0x00FE: return u"th"; // þ
    case 0x0111: return u"d"; // đ
    case 0x0127: return u"h"; // ħ
    case 0x0131: return u"i"; // ı
    case 0x0142: return u"l"; // ł
    case 0x0153: return u"oe"; // œ
    case 0x0167: return u"t"; // ŧ
    case 0x0629: return u"\u0647"; // teh marbuta as heh
    case 0x0649: // alef maksura
    case 0x06CC: return u"\u064A"; // and the Persian yeh as yeh
    case 0x06A9: return u"\u0643"; // the Persian kaf as kaf
    case 0x06C1: return u"\u0647"; // the Urdu heh as heh
    default: return {};
    }
}

void appendFolded(QString &folded, char32_t character)
{
    if (isDropped(character))
        return;
    if (QChar::isSurrogate(character)) { // two halves that were apart could come together and be another character
        folded += QChar(QChar::ReplacementCharacter);
        return;
    }
    const char32_t lower = QChar::toCaseFolded(character);
    if (const auto other = readAs(lower); !other.isEmpty())
        folded += other;
    else if (QChar::category(lower) == QChar::Number_DecimalDigit)
        folded += QChar(u'0' + QChar::digitValue(lower));
    else
        folded += QStringView(QChar::fromUcs4(lower));
}

QString foldedOnce(QStringView cluster)
{
    const QString apart = cluster.toString().normalized(QString::NormalizationForm_KD);
    QString folded;
    for (qsizetype at = 0; at < apart.size();) {
        const auto [character, length] = codePointAt(apart, at);
        at += length;
        appendFolded(folded, character);
    }
    return folded.normalized(QString::NormalizationForm_C);
}

//! Scripts in which words follow one another without a blank, or with one only sometimes.
bool isDense(char32_t character)
{
    if (character == 0x30FC) // lengthens a vowel, in both kana
        return true;
    switch (QChar::script(character)) {
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
    case QChar::Script_Hangul:
    case QChar::Script_Bopomofo:
    case QChar::Script_Yi:
    case QChar::Script_Thai:
    case QChar::Script_Lao:
    case QChar::Script_Khmer:
    case QChar::Script_Myanmar:
    case QChar::Script_TaiLe:
    case QChar::Script_NewTaiLue:
    case QChar::Script_TaiTham:
    case QChar::Script_TaiViet:
    case QChar::Script_Javanese:
    case QChar::Script_Balinese: return true;
    default: return false;
    }
}

FoldedKind kindOf(char32_t character)
{
    const bool mark = isMark(character);
    if (!mark && !QChar::isLetterOrNumber(character))
        return FoldedKind::Separator;
    if (isDense(character))
        return FoldedKind::Dense;
    return mark ? FoldedKind::Mark : FoldedKind::Letter;
}

//! Marks of scripts whose texts are full of them, and of which Unicode composes none with anything.
bool isNeverComposed(char32_t mark)
{
    return isIn(mark, 0x0900, 0x0903) || isIn(mark, 0x093A, 0x093B) || isIn(mark, 0x093E, 0x094F)
        || isIn(mark, 0x0E31, 0x0E3A) || isIn(mark, 0x0E47, 0x0E4E) || isIn(mark, 0x0EB1, 0x0EBC)
        || isIn(mark, 0x0EC8, 0x0ECD) || isIn(mark, 0x17B6, 0x17D3);
}

bool beginsWithExtender(QStringView text)
{
    if (text.isEmpty())
        return false;
    const char32_t first = codePointAt(text, 0).value;
    return isMark(first) || isJoiningJamo(first);
}

CharacterFolding computed(char32_t character)
{
    CharacterFolding folding;
    folding.folded = character;
    if (QChar::category(character) == QChar::Other_NotAssigned || QChar::category(character) == QChar::Other_PrivateUse)
        return folding;

    const QString itself = QString::fromUcs4(&character, 1);
    const QString folded = foldedCluster(itself);
    folding.extends = folded.isEmpty() || beginsWithExtender(folded)
        || beginsWithExtender(itself.normalized(QString::NormalizationForm_KD));
    folding.isUpper = QChar::isUpper(character) || QChar::isTitleCase(character);
    folding.combiningClass = QChar::combiningClass(character);
    if (folded.isEmpty()) {
        folding.form = CharacterFolding::Form::Nothing;
    } else if (const auto first = codePointAt(folded, 0); first.length == folded.size()) {
        folding.folded = first.value;
        folding.kind = kindOf(first.value);
        folding.isInert = isMark(first.value) && isNeverComposed(first.value);
    } else {
        folding.form = CharacterFolding::Form::Many;
    }
    return folding;
}

using Page = std::array<CharacterFolding, pageSize>;

std::unique_ptr<const Page> computedPage(char32_t number)
{
    auto page = std::make_unique<Page>();
    for (char32_t i = 0; i < pageSize; ++i)
        (*page)[i] = computed(number * pageSize + i);
    return page;
}

} // namespace

QString foldedCluster(QStringView cluster)
{
    QString folded = foldedOnce(cluster);
    for (int round = 0; round < 4; ++round) { // one is enough for nearly all
        QString again = foldedOnce(folded);
        if (again == folded)
            break;
        folded = std::move(again);
    }
    return folded;
}

const CharacterFolding &foldingOf(char32_t character)
{
    // A thread computes the pages that its texts need: no lock, and nothing to do at the start of the program.
    thread_local std::array<std::unique_ptr<const Page>, endOfUnicode / pageSize> pages;
    auto &page = pages[character / pageSize];
    if (!page) [[unlikely]]
        page = computedPage(character / pageSize);
    return (*page)[character % pageSize];
}

} // namespace oriel::detail
