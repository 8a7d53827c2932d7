// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "knowledge/loaders/Loaders.h"
#include "knowledge/loaders/XmlParts.h"
#include "knowledge/TextBuilder.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace oriel {

namespace {

//! Takes a slide, or its notes, token by token (ECMA-376, part 1, PresentationML and DrawingML).
class SlideText
{
public:
    explicit SlideText(TextBuilder &builder)
        : m_builder(builder)
    {
    }

    void take(QXmlStreamReader &xml)
    {
        if (xml.isStartElement())
            begin(xml);
        else if (xml.isEndElement())
            end(xml.name());
        else if (xml.isCharacters() && m_isText)
            m_words += xml.text();
    }

private:
    void begin(const QXmlStreamReader &xml)
    {
        const auto name = xml.name();
        if (name == "sp"_L1) {
            m_placeholder.clear();
        } else if (name == "ph"_L1) {
            m_placeholder = xmlAttribute(xml, "type"_L1);
            m_placeholder = m_placeholder.isEmpty() ? u"body"_s : m_placeholder;
        } else if (name == "p"_L1) {
            m_words.clear();
            m_level = 0;
        } else if (name == "pPr"_L1) {
            m_level = xmlAttribute(xml, "lvl"_L1).toInt();
        } else if (name == "t"_L1) {
            m_isText = true;
        } else if (name == "br"_L1) {
            m_words += u'\n';
        } else if (name == "tbl"_L1) {
            m_isInTable = true;
            m_builder.beginTable(true);
        } else if (name == "tr"_L1) {
            m_row.clear();
        } else if (name == "tc"_L1) {
            m_cell.clear();
        }
    }

    void end(QStringView name)
    {
        if (name == "t"_L1)
            m_isText = false;
        else if (name == "p"_L1)
            endParagraph();
        else if (name == "tc"_L1)
            m_row << m_cell;
        else if (name == "tr"_L1)
            m_builder.addRow(m_row);
        else if (name == "tbl"_L1)
            m_isInTable = false;
    }

    void endParagraph()
    {
        const QString words = std::exchange(m_words, {});
        if (m_isInTable)
            m_cell += (m_cell.isEmpty() ? QString() : u" "_s) + words;
        else if (m_placeholder == "title"_L1 || m_placeholder == "ctrTitle"_L1)
            m_builder.add(TextBlockKind::Heading, words, 1);
        else if (m_placeholder == "sldNum"_L1 || m_placeholder == "dt"_L1 || m_placeholder == "ftr"_L1
                 || m_placeholder == "hdr"_L1)
            return; // on every slide
        else
            m_builder.add(m_placeholder == "body"_L1 ? TextBlockKind::ListItem : TextBlockKind::Paragraph, words,
                          m_level);
    }

    TextBuilder &m_builder;
    QString m_placeholder; //!< what a shape is for; empty for one that a person drew
    QString m_words;
    int m_level = 0;
    bool m_isText = false;
    bool m_isInTable = false;
    QStringList m_row;
    QString m_cell;
};

//! The slides' files in their order.
Read<QStringList> slidesOf(ZipDocument &archive)
{
    const QString presentation = u"ppt/presentation.xml"_s;
    const auto bytes = archive.read(presentation);
    if (!bytes)
        return std::unexpected(bytes.error());
    const auto relations = relationsOf(archive, presentation);
    if (!relations)
        return std::unexpected(relations.error());
    QStringList slides;
    const auto done = readXml(*bytes, [&](QXmlStreamReader &xml) {
        if (!xml.isStartElement() || xml.name() != "sldId"_L1)
            return;
        for (const auto &attribute : xml.attributes()) {
            if (attribute.name() == "id"_L1 && attribute.qualifiedName().contains(u':'))
                slides << relations->value(attribute.value().toString());
        }
    });
    return done ? Read<QStringList>(slides) : std::unexpected(done.error());
}

Read<void> readSlide(ZipDocument &archive, const QString &path, TextBuilder &builder)
{
    const auto bytes = archive.read(path);
    if (!bytes)
        return std::unexpected(bytes.error());
    SlideText text(builder);
    return readXml(*bytes, [&text](QXmlStreamReader &xml) { text.take(xml); });
}

} // namespace

Read<void> loadPptx(SourceFile &file, const DocumentSink &sink)
{
    auto archive = ZipDocument::open(file);
    if (!archive)
        return std::unexpected(archive.error());
    const auto slides = slidesOf(*archive);
    if (!slides)
        return std::unexpected(slides.error());
    TextBuilder builder;
    if (archive->has(u"docProps/core.xml"_s)) {
        if (const auto properties = archive->read(u"docProps/core.xml"_s))
            takeDublinCore(*properties, builder.metadata());
    }
    int number = 0;
    for (const auto &slide : *slides) {
        builder.beginPart(PartKind::Slide, ++number);
        if (auto done = readSlide(*archive, slide, builder); !done)
            return done;
        if (builder.sizeBytes() > file.limits().textBytes)
            return unread(ReadFault::TooMuchText);
        const auto relations = relationsOf(*archive, slide);
        if (!relations)
            return std::unexpected(relations.error());
        for (const auto &path : *relations) {
            if (!path.contains("notesSlide"_L1))
                continue;
            if (auto done = readSlide(*archive, path, builder); !done)
                return done;
        }
    }
    if (builder.isEmpty())
        return unread(ReadFault::NoText);
    if (builder.sizeBytes() > file.limits().textBytes)
        return unread(ReadFault::TooMuchText);
    sink(builder.take());
    return {};
}

} // namespace oriel
