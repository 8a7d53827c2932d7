// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "knowledge/loaders/DocxText.h"
#include "knowledge/loaders/Loaders.h"
#include "knowledge/loaders/XmlParts.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace oriel {

namespace {

//! Headings among the styles are told by their names, or by the outline that they belong to.
Read<DocxStyles> stylesOf(ZipDocument &archive)
{
    DocxStyles styles;
    if (!archive.has(u"word/styles.xml"_s))
        return styles;
    const auto bytes = archive.read(u"word/styles.xml"_s);
    if (!bytes)
        return std::unexpected(bytes.error());
    static const QRegularExpression heading(u"^heading\\s*(\\d)$"_s, QRegularExpression::CaseInsensitiveOption);
    QString style;
    const auto done = readXml(*bytes, [&](QXmlStreamReader &xml) {
        if (!xml.isStartElement())
            return;
        if (xml.name() == "style"_L1)
            style = xmlAttribute(xml, "styleId"_L1);
        const QString value = xmlAttribute(xml, "val"_L1);
        if (xml.name() == "name"_L1 && value.compare("title"_L1, Qt::CaseInsensitive) == 0)
            styles[style].level = 1;
        else if (const auto match = heading.match(value); xml.name() == "name"_L1 && match.hasMatch())
            styles[style].level = match.captured(1).toInt();
        else if (xml.name() == "outlineLvl"_L1 && !style.isEmpty() && styles.value(style).level == 0
                 && value.toInt() < 9)
            styles[style].level = value.toInt() + 1;
        else if (xml.name() == "pageBreakBefore"_L1 && !style.isEmpty())
            styles[style].beginsPage = value != "0"_L1 && value != "false"_L1 && value != "off"_L1;
    });
    return done ? Read<DocxStyles>(styles) : std::unexpected(done.error());
}

Read<DocxFootnotes> footnotesOf(ZipDocument &archive)
{
    DocxFootnotes notes;
    if (!archive.has(u"word/footnotes.xml"_s))
        return notes;
    const auto bytes = archive.read(u"word/footnotes.xml"_s);
    if (!bytes)
        return std::unexpected(bytes.error());
    QString id;
    const auto done = readXml(*bytes, [&](QXmlStreamReader &xml) {
        if (xml.isStartElement() && xml.name() == "footnote"_L1)
            id = xmlAttribute(xml, "id"_L1);
        else if (xml.isCharacters() && !id.isEmpty())
            notes[id] += xml.text();
    });
    return done ? Read<DocxFootnotes>(notes) : std::unexpected(done.error());
}

} // namespace

Read<void> loadDocx(SourceFile &file, const DocumentSink &sink)
{
    auto archive = ZipDocument::open(file);
    if (!archive)
        return std::unexpected(archive.error());
    const auto styles = stylesOf(*archive);
    if (!styles)
        return std::unexpected(styles.error());
    const auto notes = footnotesOf(*archive);
    if (!notes)
        return std::unexpected(notes.error());
    const auto bytes = archive->read(u"word/document.xml"_s);
    if (!bytes)
        return std::unexpected(bytes.error());
    DocxText text(*styles, *notes);
    if (auto done = readXml(*bytes, [&text](QXmlStreamReader &xml) { text.take(xml); }); !done)
        return done;
    TextBuilder builder;
    if (archive->has(u"docProps/core.xml"_s)) {
        if (const auto properties = archive->read(u"docProps/core.xml"_s))
            takeDublinCore(*properties, builder.metadata());
    }
    text.writeTo(builder);
    if (builder.isEmpty())
        return unread(ReadFault::NoText);
    if (builder.sizeBytes() > file.limits().textBytes)
        return unread(ReadFault::TooMuchText);
    sink(builder.take());
    return {};
}

} // namespace oriel
