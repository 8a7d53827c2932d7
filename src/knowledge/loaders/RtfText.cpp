// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "knowledge/loaders/RtfText.h"

#include <QSet>
#include <QStringDecoder>

#include <algorithm>
#include <utility>
#include <vector>

using namespace Qt::StringLiterals;

namespace oriel {

namespace {

constexpr std::size_t deepestGroup = 10'000;
constexpr qsizetype longestWord = 32; // of control words

bool isLetter(char sign)
{
    return (sign >= 'a' && sign <= 'z') || (sign >= 'A' && sign <= 'Z');
}

bool isDigit(char sign)
{
    return sign >= '0' && sign <= '9';
}

//! Groups whose text is not the document's.
bool isOtherDestination(const QByteArray &word)
{
    static const QSet<QByteArray> all{
        "fonttbl",      "colortbl",          "stylesheet", "info",       "pict",      "object",    "header",
        "headerl",      "headerr",           "headerf",    "footer",     "footerl",   "footerr",   "footerf",
        "listtable",    "listoverridetable", "revtbl",     "rsidtbl",    "generator", "themedata", "datastore",
        "latentstyles", "xmlnstbl",          "fldinst",    "annotation", "nonshppict"};
    return all.contains(word);
}

class RtfReader
{
public:
    RtfReader(QByteArrayView rtf, TextBuilder &builder)
        : m_rtf(rtf)
        , m_builder(builder)
    {
    }

    bool run()
    {
        while (m_at < m_rtf.size() && m_groups.size() < deepestGroup) {
            const char sign = m_rtf[m_at++];
            if (sign == '{') {
                m_groups.push_back(m_state);
            } else if (sign == '}') {
                endGroup();
                if (m_groups.empty())
                    break;
            } else if (sign == '\\') {
                takeControl();
            } else if (sign != '\r' && sign != '\n') {
                addByte(sign);
            }
        }
        endParagraph();
        return m_groups.empty();
    }

private:
    struct State {
        bool isSkipped = false;
        int skippedAfterUnicode = 1;
    };

    void endGroup()
    {
        flushBytes();
        if (m_groups.empty())
            return;
        m_state = m_groups.back();
        m_groups.pop_back();
    }

    void takeControl()
    {
        if (m_at >= m_rtf.size())
            return;
        const char sign = m_rtf[m_at];
        if (isLetter(sign)) {
            takeWord();
            return;
        }
        ++m_at;
        switch (sign) {
        case '\'': takeHex(); break;
        case '\\':
        case '{':
        case '}': addByte(sign); break;
        case '~': add(u" "); break;
        case '_': add(u"-"); break;
        case '*': m_state.isSkipped = true; break; // what only some know
        case '\n':
        case '\r': endParagraph(); break;
        default: break;
        }
    }

    void takeHex()
    {
        const QByteArray hex = m_rtf.sliced(m_at, std::min<qsizetype>(2, m_rtf.size() - m_at)).toByteArray();
        m_at += hex.size();
        bool isHex = false;
        const int byte = hex.toInt(&isHex, 16);
        if (isHex)
            addByte(char(byte));
    }

    void takeWord()
    {
        const qsizetype start = m_at;
        while (m_at < m_rtf.size() && isLetter(m_rtf[m_at]) && m_at - start < longestWord)
            ++m_at;
        const QByteArray word = m_rtf.sliced(start, m_at - start).toByteArray();
        const qsizetype number = m_at;
        if (m_at < m_rtf.size() && m_rtf[m_at] == '-')
            ++m_at;
        while (m_at < m_rtf.size() && isDigit(m_rtf[m_at]) && m_at - number < longestWord)
            ++m_at;
        const QByteArray digits = m_rtf.sliced(number, m_at - number).toByteArray();
        if (m_at < m_rtf.size() && m_rtf[m_at] == ' ')
            ++m_at;
        obey(word, digits.isEmpty() ? std::nullopt : std::optional(digits.toInt()));
    }

    void obey(const QByteArray &word, std::optional<int> number)
    {
        if (word == "bin") {
            m_at += std::clamp<qsizetype>(number.value_or(0), 0, m_rtf.size() - m_at);
        } else if (isOtherDestination(word)) {
            m_state.isSkipped = true;
        } else if (word == "ansicpg") {
            m_codePage = number.value_or(1252);
        } else if (word == "uc") {
            m_state.skippedAfterUnicode = std::clamp(number.value_or(1), 0, 10);
        } else if (word == "u") {
            addUnicode(number.value_or('?'));
        } else if (word == "par" || word == "sect") {
            endParagraph();
        } else if (word == "page") {
            endPage();
        } else if (word == "line") {
            add(u"\n");
        } else if (word == "tab") {
            add(u"\t");
        } else if (word == "cell" || word == "nestcell") {
            flushBytes();
            m_row << std::exchange(m_words, {});
        } else if (word == "row" || word == "nestrow") {
            endRow();
        } else if (word == "pard") {
            m_level = 0;
        } else if (word == "outlinelevel") {
            m_level = std::clamp(number.value_or(0), 0, 8) + 1;
        } else {
            obeySign(word);
        }
    }

    void obeySign(const QByteArray &word)
    {
        static const QHash<QByteArray, QString> signs{
            {"emdash", u"\u2014"_s}, {"endash", u"\u2013"_s},    {"lquote", u"\u2018"_s},   {"rquote", u"\u2019"_s},
            {"bullet", u"\u2022"_s}, {"ldblquote", u"\u201C"_s}, {"rdblquote", u"\u201D"_s}};
        if (const auto sign = signs.constFind(word); sign != signs.cend())
            add(*sign);
    }

    void addByte(char byte)
    {
        if (m_skippedSigns > 0)
            --m_skippedSigns;
        else if (!m_state.isSkipped)
            m_bytes += byte;
    }

    void addUnicode(int unit)
    {
        add(QString(QChar(ushort(unit))));
        m_skippedSigns = m_state.skippedAfterUnicode;
    }

    void add(QStringView words)
    {
        flushBytes();
        if (!m_state.isSkipped)
            m_words += words;
    }

    //! Bytes are decoded together: a character of East Asia has two.
    void flushBytes()
    {
        if (m_bytes.isEmpty())
            return;
        const QByteArray bytes = std::exchange(m_bytes, {});
        QStringDecoder decoder("windows-" + QByteArray::number(m_codePage));
        m_words += decoder.isValid() ? QString(decoder.decode(bytes)) : QString::fromLatin1(bytes);
    }

    void endParagraph()
    {
        flushBytes();
        m_skippedSigns = 0;
        if (m_state.isSkipped)
            return;
        if (!m_row.isEmpty()) { // within a cell
            m_words += u' ';
            return;
        }
        m_isInTable = false;
        m_builder.add(m_level > 0 ? TextBlockKind::Heading : TextBlockKind::Paragraph, std::exchange(m_words, {}),
                      m_level);
    }

    void endRow()
    {
        flushBytes();
        if (!std::exchange(m_isInTable, true))
            m_builder.beginTable(true);
        m_builder.addRow(std::exchange(m_row, {}));
        m_words.clear();
    }

    void endPage()
    {
        endParagraph();
        if (m_page == 1)
            m_builder.beginFirstPart(PartKind::Page);
        m_builder.beginPart(PartKind::Page, ++m_page);
    }

    QByteArrayView m_rtf;
    TextBuilder &m_builder;
    qsizetype m_at = 0;
    State m_state;
    std::vector<State> m_groups;
    int m_codePage = 1252;
    int m_skippedSigns = 0; //!< that stand for a character for those who do not know Unicode
    QByteArray m_bytes;
    QString m_words;
    QStringList m_row;
    int m_level = 0;
    int m_page = 1;
    bool m_isInTable = false;
};

} // namespace

bool appendRtf(QByteArrayView rtf, TextBuilder &builder)
{
    return RtfReader(rtf, builder).run();
}

} // namespace oriel
