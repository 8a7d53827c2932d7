// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/offline/Passage.h"

#include <QTextBoundaryFinder>

using namespace Qt::StringLiterals;

namespace oriel {

namespace {

constexpr int deepestHeading = 6;

//! Level of a Markdown heading, 0 for another line.
int headingLevel(QStringView line)
{
    qsizetype hashes = 0;
    while (hashes < line.size() && line.at(hashes) == u'#')
        ++hashes;
    const bool isHeading = hashes > 0 && hashes <= deepestHeading && hashes < line.size() && line.at(hashes) == u' ';
    return isHeading ? int(hashes) : 0;
}

//! How many characters of \a line mark an item of a list ("- ", "12. "), 0 for none.
qsizetype itemMark(QStringView line)
{
    if (line.startsWith(u"- ") || line.startsWith(u"* ") || line.startsWith(u"+ "))
        return 2;
    qsizetype digits = 0;
    while (digits < line.size() && line.at(digits).isDigit())
        ++digits;
    const bool isNumbered = digits > 0 && digits < 4 && digits + 1 < line.size()
        && (line.at(digits) == u'.' || line.at(digits) == u')') && line.at(digits + 1) == u' ';
    return isNumbered ? digits + 2 : 0;
}

bool isFence(QStringView line)
{
    return line.startsWith(u"```") || line.startsWith(u"~~~");
}

//! Goes through the lines and gathers paragraphs.
class Cutter
{
public:
    std::vector<Passage> cut(const QString &text)
    {
        int number = 0;
        for (const auto line : QStringView(text).tokenize(u'\n'))
            takeLine(line, ++number);
        endParagraph();
        return std::move(m_passages);
    }

private:
    void takeLine(QStringView whole, int number)
    {
        const auto line = whole.trimmed();
        if (isFence(line)) {
            endParagraph();
            m_isInCode = !m_isInCode;
        } else if (m_isInCode) {
            gather(whole, number, u'\n');
        } else if (line.isEmpty()) {
            endParagraph();
        } else if (const int level = headingLevel(line)) {
            endParagraph();
            m_headings.resize(level - 1);
            m_headings << line.sliced(level).trimmed().toString();
            m_passages.push_back({m_headings.last(), number, QStringList(m_headings.first(level - 1)).join(u' '), true});
        } else if (const auto mark = itemMark(line)) {
            endParagraph();
            gather(line.sliced(mark), number, u' ');
        } else {
            gather(line, number, u' ');
        }
    }

    void gather(QStringView line, int number, QChar glue)
    {
        if (m_paragraph.isEmpty())
            m_paragraphLine = number;
        else
            m_paragraph += glue;
        m_lineStarts.push_back({m_paragraph.size(), number});
        m_paragraph += line;
    }

    void endParagraph()
    {
        const QString paragraph = std::exchange(m_paragraph, {});
        const auto starts = std::exchange(m_lineStarts, {});
        if (paragraph.trimmed().isEmpty())
            return;
        const QString heading = m_headings.join(u' ');
        if (m_isInCode) {
            m_passages.push_back({paragraph.trimmed(), m_paragraphLine, heading, false});
            return;
        }
        QTextBoundaryFinder sentences(QTextBoundaryFinder::Sentence, paragraph);
        std::size_t startIndex = 0;
        for (qsizetype from = 0, to = sentences.toNextBoundary(); to >= 0; from = to, to = sentences.toNextBoundary()) {
            const auto sentence = paragraph.mid(from, to - from).trimmed();
            while (startIndex + 1 < starts.size() && starts[startIndex + 1].first <= from)
                ++startIndex;
            if (!sentence.isEmpty())
                m_passages.push_back({sentence, starts[startIndex].second, heading, false});
        }
    }

    std::vector<Passage> m_passages;
    QStringList m_headings; //!< the open ones, one a level
    QString m_paragraph;
    std::vector<std::pair<qsizetype, int>> m_lineStarts; //!< offset in the paragraph, number of the line
    int m_paragraphLine = 1;
    bool m_isInCode = false;
};

} // namespace

std::vector<Passage> passagesOf(const QString &text)
{
    return Cutter().cut(text);
}

} // namespace oriel
