// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <utility>

namespace oriel::test {

//! \file
//! \brief Files as office programs write them, of as few words as can be.

//! A zip archive of these entries, in memory.
[[nodiscard]] QByteArray zipOf(const QList<std::pair<QString, QByteArray>> &entries);

//! A DOCX file of this body (what stands in w:body).
[[nodiscard]] QByteArray docxOf(const QByteArray &body);
//! "<w:p>...</w:p>" with a style, "Heading1", or none.
[[nodiscard]] QByteArray docxParagraph(const QString &words, const QByteArray &style = {});

//! A PPTX file of slides, each a title and points.
[[nodiscard]] QByteArray pptxOf(const QList<QStringList> &slides);
//! An EPUB file of chapters, each a body of XHTML.
[[nodiscard]] QByteArray epubOf(const QList<QByteArray> &chapters);
//! An XLSX file of sheets, each a name and rows of cells.
[[nodiscard]] QByteArray xlsxOf(const QList<std::pair<QString, QList<QStringList>>> &sheets);
//! An ODT, ODP or ODS file of this body (what stands in office:body).
[[nodiscard]] QByteArray odfOf(const QByteArray &type, const QByteArray &body, const QByteArray &styles = {});

} // namespace oriel::test
