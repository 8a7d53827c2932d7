// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "knowledge/loaders/ZipDocument.h"

#include <QXmlStreamReader>

#include <functional>

namespace oriel {

//! What follows each token of an XML text.
using XmlToken = std::function<void(QXmlStreamReader &xml)>;

//! \brief Reads \a bytes token by token. Entities for a text that defines its own, Damaged for what is no XML.
//!
//! Names are seen with their namespaces' prefixes left out: \c xml.name() is "p" of "w:p".
[[nodiscard]] Read<void> readXml(const QByteArray &bytes, const XmlToken &token);

//! Which file each relation of the part \a path of an archive means, by the relation's id; none where it has none.
[[nodiscard]] Read<QHash<QString, QString>> relationsOf(ZipDocument &archive, const QString &path);

//! The value of an attribute, in whatever namespace.
[[nodiscard]] QString xmlAttribute(const QXmlStreamReader &xml, QLatin1StringView name);

//! Title, author, keywords and date of docProps/core.xml, meta.xml or a package's metadata, as the Dublin Core names
//! them.
void takeDublinCore(const QByteArray &bytes, struct DocumentMetadata &metadata);

} // namespace oriel
