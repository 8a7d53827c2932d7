// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "knowledge/loaders/XmlParts.h"

#include "knowledge/StructuredText.h"

using namespace Qt::StringLiterals;

namespace oriel {

Read<void> readXml(const QByteArray &bytes, const XmlToken &token)
{
    QXmlStreamReader xml(bytes);
    while (!xml.atEnd()) {
        const auto kind = xml.readNext();
        if (kind == QXmlStreamReader::DTD && !xml.entityDeclarations().isEmpty())
            return unread(ReadFault::Entities);
        if (kind != QXmlStreamReader::Invalid)
            token(xml);
    }
    if (xml.hasError())
        return unread(xml.error() == QXmlStreamReader::PrematureEndOfDocumentError ? ReadFault::Truncated
                                                                                   : ReadFault::Damaged,
                      xml.errorString());
    return {};
}

QString xmlAttribute(const QXmlStreamReader &xml, QLatin1StringView name)
{
    for (const auto &attribute : xml.attributes()) {
        if (attribute.name() == name)
            return attribute.value().toString();
    }
    return {};
}

Read<QHash<QString, QString>> relationsOf(ZipDocument &archive, const QString &path)
{
    const auto slash = path.lastIndexOf(u'/');
    const QString relations = path.left(slash + 1) + "_rels/"_L1 + path.sliced(slash + 1) + ".rels"_L1;
    QHash<QString, QString> targets;
    if (!archive.has(relations))
        return targets;
    const auto bytes = archive.read(relations);
    if (!bytes)
        return std::unexpected(bytes.error());
    const auto done = readXml(*bytes, [&](QXmlStreamReader &xml) {
        if (xml.isStartElement() && xml.name() == "Relationship"_L1
            && xmlAttribute(xml, "TargetMode"_L1) != "External"_L1)
            targets[xmlAttribute(xml, "Id"_L1)] = pathInArchive(path, xmlAttribute(xml, "Target"_L1));
    });
    return done ? Read<QHash<QString, QString>>(targets) : std::unexpected(done.error());
}

void takeDublinCore(const QByteArray &bytes, DocumentMetadata &metadata)
{
    QString field;
    QString value;
    const auto finish = [&] {
        value = value.simplified();
        if (value.isEmpty())
            return;
        if (field == "title"_L1 && metadata.title.isEmpty())
            metadata.title = value;
        else if ((field == "creator"_L1 || field == "initial-creator"_L1) && metadata.author.isEmpty())
            metadata.author = value;
        else if (field == "language"_L1 && metadata.language.isEmpty())
            metadata.language = value.left(2).toLower();
        else if (field == "keywords"_L1 || field == "keyword"_L1 || field == "subject"_L1)
            metadata.keywords << value.split(u',', Qt::SkipEmptyParts);
        else if ((field == "created"_L1 || field == "creation-date"_L1 || field == "date"_L1) && !metadata.date) {
            const auto date = QDateTime::fromString(value, Qt::ISODate);
            if (date.isValid())
                metadata.date = date.toUTC();
        }
    };
    // What is wrong in it costs only itself.
    (void)readXml(bytes, [&](QXmlStreamReader &xml) {
        if (xml.isStartElement()) {
            field = xml.name().toString();
            value.clear();
        } else if (xml.isCharacters()) {
            value += xml.text();
        } else if (xml.isEndElement()) {
            finish();
            field.clear();
        }
    });
    for (auto &keyword : metadata.keywords)
        keyword = keyword.simplified();
}

} // namespace oriel
