// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "knowledge/reading/FileType.h"

#include "archive/ZipArchive.h"
#include "knowledge/loaders/ZipDocument.h"
#include "knowledge/reading/TextDecoding.h"
#include "knowledge/reading/TextShapes.h"
#include "text/JsonValue.h"

#include <QFileInfo>
#include <QRegularExpression>
#include <QSet>

using namespace Qt::StringLiterals;

namespace oriel {

namespace {

constexpr qint64 lookedAt = 64 * 1024; // bytes

bool isHtml(const QString &start)
{
    static const QRegularExpression mark(
        u"^\\s*(?:<\\?xml[^>]*>\\s*)?(?:<!--.{0,2000}?-->\\s*)*<(?:!doctype\\s+html|html|head|body)\\b"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::DotMatchesEverythingOption);
    return mark.match(start).hasMatch();
}

//! Whether the first line is an object with an id and a text, and another line follows or nothing.
bool isJsonLines(const QByteArray &start)
{
    if (!start.startsWith('{'))
        return false;
    const auto lineEnd = start.indexOf('\n');
    if (lineEnd < 0 && start.size() >= lookedAt)
        return start.contains("\"id\"") && start.contains("\"text\"") && !start.contains("\"nbformat\"");
    JsonReader reader;
    const auto line = reader.read(QByteArrayView(start).first(lineEnd < 0 ? start.size() : lineEnd));
    if (!line || !line->isObject())
        return false;
    const auto has = [&line](std::string_view key) { return (*line)[key].exists(); };
    return (has("id") || has("_id")) && has("text");
}

const QSet<QString> &markdownSuffixes()
{
    static const QSet<QString> all{u"md"_s, u"markdown"_s, u"mdown"_s, u"mkd"_s, u"mdx"_s, u"rmd"_s, u"qmd"_s};
    return all;
}

const QSet<QString> &codeSuffixes()
{
    static const auto names = u"c cc cpp cxx h hh hpp hxx m mm cs java kt kts scala go rs swift dart zig d py pyi rb "
                              u"pl pm php js mjs cjs jsx ts "
                              "tsx vue svelte qml sh bash zsh fish ps1 bat cmd lua r jl hs ml mli fs fsx ex exs erl "
                              "clj cljs lisp el scm sql asm "
                              "s f f90 for pas ada vb v sv vhd vhdl tcl groovy gradle cmake mk ninja nix tf proto "
                              "thrift graphql css scss sass "
                              "less yaml yml toml ini cfg conf properties service desktop tex bib"_s.split(u' ');
    static const QSet<QString> all(names.begin(), names.end());
    return all;
}

//! An archive is what stands in it.
Read<FileType> typeOfArchive(SourceFile &file)
{
    auto archive = ZipDocument::open(file);
    if (!archive)
        return std::unexpected(archive.error());
    if (archive->has(u"word/document.xml"_s))
        return FileType::Docx;
    if (archive->has(u"ppt/presentation.xml"_s))
        return FileType::Pptx;
    if (archive->has(u"xl/workbook.xml"_s))
        return FileType::Xlsx;
    if (archive->has(u"META-INF/container.xml"_s))
        return FileType::Epub;
    if (archive->has(u"content.xml"_s))
        return FileType::OpenDocument;
    return unread(ReadFault::Binary);
}

//! What the text itself tells.
std::optional<FileType> typeTold(const SourceFile &file, const QString &start, bool isWhole)
{
    if (isSubtitles(start))
        return FileType::Subtitles;
    if (isEmail(start))
        return FileType::Email;
    const QString suffix = file.suffix();
    const bool isWritten = markdownSuffixes().contains(suffix) || codeSuffixes().contains(suffix);
    if (isJson(start, isWhole) && (isWhole || !isWritten))
        return start.contains("\"nbformat\""_L1) || start.contains("\"cell_type\""_L1) ? FileType::Notebook
                                                                                       : FileType::Json;
    const bool isNamed = suffix == "csv"_L1 || suffix == "tsv"_L1 || suffix == "tab"_L1;
    if (!isWritten && isTable(start, isWhole, isNamed))
        return FileType::Csv;
    return std::nullopt;
}

FileType typeOfText(const SourceFile &file, const QString &start)
{
    const QString suffix = file.suffix();
    if (markdownSuffixes().contains(suffix))
        return FileType::Markdown;
    if (codeSuffixes().contains(suffix) || start.startsWith("#!"_L1))
        return FileType::SourceCode;
    return FileType::PlainText;
}

} // namespace

QLatin1StringView fileTypeName(FileType type)
{
    switch (type) {
    case FileType::PlainText: return "plain_text"_L1;
    case FileType::SourceCode: return "source_code"_L1;
    case FileType::Markdown: return "markdown"_L1;
    case FileType::Html: return "html"_L1;
    case FileType::JsonLines: return "json_lines"_L1;
    case FileType::Pdf: return "pdf"_L1;
    case FileType::Docx: return "docx"_L1;
    case FileType::Pptx: return "pptx"_L1;
    case FileType::Xlsx: return "xlsx"_L1;
    case FileType::OpenDocument: return "open_document"_L1;
    case FileType::Epub: return "epub"_L1;
    case FileType::Rtf: return "rtf"_L1;
    case FileType::Csv: return "csv"_L1;
    case FileType::Json: return "json"_L1;
    case FileType::Notebook: return "notebook"_L1;
    case FileType::Email: return "email"_L1;
    case FileType::Subtitles: return "subtitles"_L1;
    }
    Q_UNREACHABLE();
}

QByteArray nameHintOf(const QString &path)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    return markdownSuffixes().contains(suffix) ? "markdown" : codeSuffixes().contains(suffix) ? "code" : "";
}

Read<FileType> fileTypeOf(SourceFile &file)
{
    const QByteArray start = file.start(lookedAt);
    if (start.first(std::min<qsizetype>(start.size(), 1024)).contains("%PDF-"))
        return FileType::Pdf;
    if (ZipArchive::isZip(start))
        return typeOfArchive(file);
    if (start.startsWith("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1")) // an OLE file: what office files are wrapped in to be
                                                              // encrypted
        return unread(start.contains(QByteArrayView("E\0n\0c\0r\0y\0p\0t\0e\0d\0", 18)) || file.suffix().endsWith(u'x')
                          ? ReadFault::Encrypted
                          : ReadFault::Binary);
    if (start.startsWith("{\\rtf"))
        return FileType::Rtf;
    if (!looksLikeText(start))
        return unread(ReadFault::Binary);
    if (isJsonLines(start))
        return FileType::JsonLines;
    const auto text = decodedText(start);
    if (!text)
        return std::unexpected(text.error());
    if (isHtml(*text))
        return FileType::Html;
    if (const auto told = typeTold(file, *text, file.sizeBytes() <= lookedAt))
        return *told;
    return typeOfText(file, *text);
}

} // namespace oriel
