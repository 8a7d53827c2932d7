// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "knowledge/loaders/HtmlText.h"
#include "knowledge/loaders/Loaders.h"
#include "knowledge/loaders/XmlParts.h"
#include "knowledge/reading/TextDecoding.h"

using namespace Qt::StringLiterals;

namespace oriel {

namespace {

//! Where the package document is (EPUB 3.3, "OCF container").
Read<QString> packageOf(ZipDocument &archive)
{
    const auto bytes = archive.read(u"META-INF/container.xml"_s);
    if (!bytes)
        return std::unexpected(bytes.error());
    QString path;
    const auto done = readXml(*bytes, [&path](QXmlStreamReader &xml) {
        if (xml.isStartElement() && xml.name() == "rootfile"_L1 && path.isEmpty())
            path = xmlAttribute(xml, "full-path"_L1);
    });
    if (!done)
        return std::unexpected(done.error());
    return path;
}

//! The chapters' files in the order of reading.
Read<QStringList> chaptersOf(const QByteArray &package, const QString &path)
{
    QHash<QString, QString> files;
    QStringList chapters;
    const auto done = readXml(package, [&](QXmlStreamReader &xml) {
        if (!xml.isStartElement())
            return;
        if (xml.name() == "item"_L1) {
            const QString target = QString::fromUtf8(
                QByteArray::fromPercentEncoding(xmlAttribute(xml, "href"_L1).toUtf8()));
            files[xmlAttribute(xml, "id"_L1)] = pathInArchive(path, target);
        } else if (xml.name() == "itemref"_L1) {
            chapters << files.value(xmlAttribute(xml, "idref"_L1));
        }
    });
    return done ? Read<QStringList>(chapters) : std::unexpected(done.error());
}

//! The files whose bytes nobody reads without a key; fonts are only made hard to copy.
Read<QStringList> encryptedIn(ZipDocument &archive)
{
    QStringList paths;
    if (!archive.has(u"META-INF/encryption.xml"_s))
        return paths;
    const auto bytes = archive.read(u"META-INF/encryption.xml"_s);
    if (!bytes)
        return std::unexpected(bytes.error());
    const auto done = readXml(*bytes, [&paths](QXmlStreamReader &xml) {
        if (xml.isStartElement() && xml.name() == "CipherReference"_L1)
            paths << xmlAttribute(xml, "URI"_L1);
    });
    return done ? Read<QStringList>(paths) : std::unexpected(done.error());
}

} // namespace

Read<void> loadEpub(SourceFile &file, const DocumentSink &sink)
{
    auto archive = ZipDocument::open(file);
    if (!archive)
        return std::unexpected(archive.error());
    const auto path = packageOf(*archive);
    if (!path)
        return std::unexpected(path.error());
    const auto package = archive->read(*path);
    if (!package)
        return std::unexpected(package.error());
    const auto chapters = chaptersOf(*package, *path);
    if (!chapters)
        return std::unexpected(chapters.error());
    const auto encrypted = encryptedIn(*archive);
    if (!encrypted)
        return std::unexpected(encrypted.error());
    TextBuilder builder;
    takeDublinCore(*package, builder.metadata());
    int number = 0;
    for (const auto &chapter : *chapters) {
        ++number;
        if (encrypted->contains(chapter))
            return unread(ReadFault::Encrypted, chapter);
        if (!archive->has(chapter)) // a book with a lost page is read all the same
            continue;
        const auto bytes = archive->read(chapter);
        if (!bytes)
            return std::unexpected(bytes.error());
        const auto text = decodedText(*bytes);
        if (!text)
            continue; // a picture in the order of reading
        builder.beginPart(PartKind::Chapter, number);
        appendHtml(text->toUtf8(), HtmlScope::Whole, builder);
        if (builder.sizeBytes() > file.limits().textBytes)
            return unread(ReadFault::TooMuchText);
    }
    if (builder.isEmpty())
        return unread(ReadFault::NoText);
    sink(builder.take());
    return {};
}

} // namespace oriel
