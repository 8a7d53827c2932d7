// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "knowledge/loaders/Loaders.h"
#include "knowledge/loaders/OdfText.h"
#include "knowledge/loaders/XmlParts.h"

using namespace Qt::StringLiterals;

namespace oriel {

//! Texts, slides and sheets alike (OASIS OpenDocument 1.3).
Read<void> loadOdf(SourceFile &file, const DocumentSink &sink)
{
    auto archive = ZipDocument::open(file);
    if (!archive)
        return std::unexpected(archive.error());
    if (archive->has(u"META-INF/manifest.xml"_s)) {
        const auto manifest = archive->read(u"META-INF/manifest.xml"_s);
        if (!manifest)
            return std::unexpected(manifest.error());
        if (manifest->contains("encryption-data"))
            return unread(ReadFault::Encrypted);
    }
    const auto bytes = archive->read(u"content.xml"_s);
    if (!bytes)
        return std::unexpected(bytes.error());
    TextBuilder builder;
    if (archive->has(u"meta.xml"_s)) {
        if (const auto properties = archive->read(u"meta.xml"_s))
            takeDublinCore(*properties, builder.metadata());
    }
    OdfStyles styles;
    if (archive->has(u"styles.xml"_s)) {
        const auto named = archive->read(u"styles.xml"_s);
        if (!named)
            return std::unexpected(named.error());
        if (auto done = readXml(*named, [&styles](QXmlStreamReader &xml) { styles.take(xml); }); !done)
            return done;
    }
    OdfText text(builder, file.limits().textBytes, std::move(styles));
    if (auto done = readXml(*bytes, [&text](QXmlStreamReader &xml) { text.take(xml); }); !done)
        return done;
    if (builder.isEmpty())
        return unread(ReadFault::NoText);
    if (text.isTooMuch())
        return unread(ReadFault::TooMuchText);
    sink(builder.take());
    return {};
}

} // namespace oriel
