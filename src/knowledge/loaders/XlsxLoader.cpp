// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "knowledge/loaders/Loaders.h"
#include "knowledge/loaders/XmlParts.h"
#include "knowledge/TextBuilder.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace oriel {

namespace {

constexpr int mostColumns = 1000; // of a row: what is said to stand farther right stands beside

struct Sheet {
    QString name;
    QString path;
};

//! The workbook's sheets in their order (ECMA-376, part 1, SpreadsheetML).
Read<std::vector<Sheet>> sheetsOf(ZipDocument &archive)
{
    const QString workbook = u"xl/workbook.xml"_s;
    const auto bytes = archive.read(workbook);
    if (!bytes)
        return std::unexpected(bytes.error());
    const auto relations = relationsOf(archive, workbook);
    if (!relations)
        return std::unexpected(relations.error());
    std::vector<Sheet> sheets;
    const auto done = readXml(*bytes, [&](QXmlStreamReader &xml) {
        if (xml.isStartElement() && xml.name() == "sheet"_L1)
            sheets.push_back({xmlAttribute(xml, "name"_L1), relations->value(xmlAttribute(xml, "id"_L1))});
    });
    return done ? Read<std::vector<Sheet>>(std::move(sheets)) : std::unexpected(done.error());
}

//! The texts that cells share, without what is only there to be read aloud.
Read<QStringList> sharedTexts(ZipDocument &archive)
{
    QStringList texts;
    if (!archive.has(u"xl/sharedStrings.xml"_s))
        return texts;
    const auto bytes = archive.read(u"xl/sharedStrings.xml"_s);
    if (!bytes)
        return std::unexpected(bytes.error());
    bool isText = false;
    int phonetic = 0;
    const auto done = readXml(*bytes, [&](QXmlStreamReader &xml) {
        if (xml.isStartElement()) {
            if (xml.name() == "si"_L1)
                texts << QString();
            phonetic += xml.name() == "rPh"_L1 ? 1 : 0;
            isText = xml.name() == "t"_L1 && phonetic == 0;
        } else if (xml.isEndElement()) {
            phonetic -= xml.name() == "rPh"_L1 ? 1 : 0;
            isText = false;
        } else if (xml.isCharacters() && isText && !texts.isEmpty()) {
            texts.back() += xml.text();
        }
    });
    return done ? Read<QStringList>(texts) : std::unexpected(done.error());
}

//! "C7" is column 2; -1 for what is no name of a cell.
int columnOf(const QString &reference)
{
    int column = 0;
    for (const QChar letter : reference) {
        if (letter < u'A' || letter > u'Z' || column > mostColumns)
            break;
        column = column * 26 + (letter.unicode() - u'A' + 1);
    }
    return column - 1;
}

class SheetText
{
public:
    SheetText(const QStringList &shared, TextBuilder &builder, qint64 mostBytes)
        : m_shared(shared)
        , m_builder(builder)
        , m_mostBytes(mostBytes)
    {
        m_builder.beginTable(true);
    }

    //! Cells may share one long text: what they become is counted, not what they are.
    [[nodiscard]] bool isTooMuch() const { return m_builder.sizeBytes() + m_rowUnits > m_mostBytes; }

    void take(QXmlStreamReader &xml)
    {
        if (isTooMuch())
            return;
        if (xml.isStartElement()) {
            if (xml.name() == "row"_L1)
                beginRow();
            else if (xml.name() == "c"_L1)
                beginCell(xml);
            else
                m_isValue = xml.name() == "v"_L1 || xml.name() == "t"_L1;
        } else if (xml.isEndElement()) {
            m_isValue = false;
            if (xml.name() == "c"_L1)
                endCell();
            else if (xml.name() == "row"_L1)
                m_builder.addRow(m_row);
        } else if (xml.isCharacters() && m_isValue) {
            m_value += xml.text();
        }
    }

private:
    void beginRow()
    {
        m_row.clear();
        m_rowUnits = 0;
    }

    void beginCell(const QXmlStreamReader &xml)
    {
        m_value.clear();
        m_type = xmlAttribute(xml, "t"_L1);
        m_column = columnOf(xmlAttribute(xml, "r"_L1));
    }

    void endCell()
    {
        QString value = std::exchange(m_value, {});
        if (m_type == "s"_L1)
            value = m_shared.value(value.toInt());
        else if (m_type == "b"_L1)
            value = value == "1"_L1 ? u"TRUE"_s : u"FALSE"_s;
        if (value.isEmpty())
            return;
        while (m_row.size() < m_column && m_row.size() < mostColumns)
            m_row << QString();
        m_rowUnits += value.size();
        m_row << value;
    }

    const QStringList &m_shared;
    TextBuilder &m_builder;
    qint64 m_mostBytes;
    qint64 m_rowUnits = 0; //!< UTF-16, of the row that is open
    QStringList m_row;
    QString m_value;
    QString m_type;
    int m_column = 0;
    bool m_isValue = false;
};

} // namespace

Read<void> loadXlsx(SourceFile &file, const DocumentSink &sink)
{
    auto archive = ZipDocument::open(file);
    if (!archive)
        return std::unexpected(archive.error());
    const auto sheets = sheetsOf(*archive);
    if (!sheets)
        return std::unexpected(sheets.error());
    const auto shared = sharedTexts(*archive);
    if (!shared)
        return std::unexpected(shared.error());
    TextBuilder builder;
    if (archive->has(u"docProps/core.xml"_s)) {
        if (const auto properties = archive->read(u"docProps/core.xml"_s))
            takeDublinCore(*properties, builder.metadata());
    }
    int number = 0;
    for (const auto &[name, path] : *sheets) {
        ++number;
        if (!archive->has(path)) // a sheet that is a diagram
            continue;
        const auto bytes = archive->read(path);
        if (!bytes)
            return std::unexpected(bytes.error());
        builder.beginPart(PartKind::Sheet, number, name);
        SheetText text(*shared, builder, file.limits().textBytes);
        if (auto done = readXml(*bytes, [&text](QXmlStreamReader &xml) { text.take(xml); }); !done)
            return done;
        if (text.isTooMuch())
            return unread(ReadFault::TooMuchText);
    }
    if (builder.isEmpty())
        return unread(ReadFault::NoText);
    sink(builder.take());
    return {};
}

} // namespace oriel
