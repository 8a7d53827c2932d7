// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "knowledge/loaders/Loaders.h"
#include "knowledge/loaders/PdfLines.h"
#include "knowledge/TextBuilder.h"

#include <QPdfDocument>
#include <QPdfSelection>

using namespace Qt::StringLiterals;

namespace oriel {

namespace {

constexpr qint64 endLookedAt = 2048; // bytes

void takeMetadata(const QPdfDocument &pdf, DocumentMetadata &metadata)
{
    using Field = QPdfDocument::MetaDataField;
    metadata.title = pdf.metaData(Field::Title).toString().simplified();
    metadata.author = pdf.metaData(Field::Author).toString().simplified();
    metadata.keywords = pdf.metaData(Field::Keywords).toString().split(u',', Qt::SkipEmptyParts);
    for (auto &keyword : metadata.keywords)
        keyword = keyword.simplified();
    const QDateTime made = pdf.metaData(Field::CreationDate).toDateTime();
    if (made.isValid())
        metadata.date = made.toUTC();
}

ReadFault faultOf(QPdfDocument::Error error, SourceFile &file)
{
    switch (error) {
    case QPdfDocument::Error::IncorrectPassword:
    case QPdfDocument::Error::UnsupportedSecurityScheme: return ReadFault::Encrypted;
    default: break;
    }
    QIODevice &device = file.device();
    device.seek(std::max<qint64>(file.sizeBytes() - endLookedAt, 0));
    return device.readAll().contains("%%EOF") ? ReadFault::Damaged : ReadFault::Truncated;
}

} // namespace

Read<void> loadPdf(SourceFile &file, const DocumentSink &sink)
{
    if (file.sizeBytes() > file.limits().fileBytes)
        return unread(ReadFault::TooLarge);
    QPdfDocument pdf;
    pdf.load(&file.device());
    if (pdf.status() != QPdfDocument::Status::Ready)
        return unread(faultOf(pdf.error(), file));
    TextBuilder builder;
    takeMetadata(pdf, builder.metadata());
    for (int page = 0; page < pdf.pageCount(); ++page) {
        builder.beginPart(PartKind::Page, page + 1);
        for (const auto &paragraph : paragraphsOfPage(pdf.getAllText(page).text()))
            builder.add(TextBlockKind::Paragraph, paragraph);
        if (builder.sizeBytes() > file.limits().textBytes)
            return unread(ReadFault::TooMuchText);
    }
    if (builder.isEmpty())
        return unread(ReadFault::NoText);
    sink(builder.take());
    return {};
}

} // namespace oriel
