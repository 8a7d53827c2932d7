// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "knowledge/loaders/HtmlText.h"
#include "knowledge/loaders/Loaders.h"
#include "knowledge/loaders/MimePart.h"
#include "knowledge/reading/TextDecoding.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace oriel {

namespace {

constexpr int deepestLetter = 5; // in one another

//! Adds a letter, and what is attached to it.
class LetterText
{
public:
    LetterText(const ReadLimits &limits, TextBuilder &builder)
        : m_limits(limits)
        , m_builder(builder)
    {
    }

    void add(const MimePart &letter, int depth)
    {
        for (const auto &[name, shown] : {std::pair("from", u"From"_s), std::pair("to", u"To"_s),
                                          std::pair("cc", u"Cc"_s), std::pair("date", u"Date"_s)}) {
            if (const QString value = letter.header(name); !value.isEmpty())
                m_builder.add(TextBlockKind::ListItem, shown + u": "_s + value);
        }
        addPart(letter, depth);
    }

private:
    void addPart(const MimePart &part, int depth)
    {
        if (m_builder.sizeBytes() > m_limits.textBytes)
            return; // said at the end
        const QByteArray type = part.contentType();
        if (type == "multipart/alternative" && !part.parts.empty()) {
            addPart(preferred(part), depth);
        } else if (type == "message/rfc822" && !part.parts.empty()) {
            addLetter(part.parts.front(), depth);
        } else if (!part.parts.empty()) {
            for (const auto &child : part.parts)
                addPart(child, depth);
        } else if (part.isAttachment() || (type != "text/plain" && type != "text/html")) {
            addAttachment(part);
        } else {
            addWords(part, type == "text/html");
        }
    }

    //! Of several forms of one text the one that needs no dress.
    static const MimePart &preferred(const MimePart &alternatives)
    {
        for (const auto &part : alternatives.parts) {
            if (part.contentType() == "text/plain" && !part.body.trimmed().isEmpty())
                return part;
        }
        return alternatives.parts.back();
    }

    void addLetter(const MimePart &letter, int depth)
    {
        if (depth >= deepestLetter)
            return;
        m_builder.add(TextBlockKind::Heading, letter.header("subject"), depth + 1);
        add(letter, depth + 1);
    }

    void addWords(const MimePart &part, bool isHtml)
    {
        const auto text = decodedText(part.body, part.parameter("charset").toLatin1());
        if (!text)
            return;
        if (isHtml) {
            appendHtml(text->toUtf8(), HtmlScope::Whole, m_builder);
            return;
        }
        QString paragraph;
        for (const auto line : QStringView(*text).split(u'\n')) {
            if (line.trimmed().isEmpty())
                m_builder.add(TextBlockKind::Paragraph, std::exchange(paragraph, {}));
            else
                paragraph += line.toString() + u'\n';
        }
        m_builder.add(TextBlockKind::Paragraph, paragraph);
    }

    //! Its text under a heading with its name; what cannot be read is left out.
    void addAttachment(const MimePart &part)
    {
        QString name = part.parameter("filename");
        name = name.isEmpty() ? part.parameter("name") : name;
        if (name.isEmpty() || part.body.isEmpty())
            return;
        auto file = SourceFile::fromBytes(name, part.body, m_limits);
        std::vector<StructuredText> documents;
        const auto type = fileTypeOf(file);
        if (!type || *type == FileType::Email)
            return;
        (void)loaderFor (*type)(file, [&documents](StructuredText text) { documents.push_back(std::move(text)); });
        if (documents.empty())
            return;
        m_builder.add(TextBlockKind::Heading, name, 1);
        for (const auto &document : documents) {
            for (const auto &block : document.blocks)
                m_builder.add(block.kind, QString::fromUtf8(document.text.mid(block.start, block.length)),
                              block.kind == TextBlockKind::Heading ? block.level + 1 : block.level);
        }
    }

    ReadLimits m_limits;
    TextBuilder &m_builder;
};

} // namespace

Read<void> loadEmail(SourceFile &file, const DocumentSink &sink)
{
    const auto bytes = file.bytes();
    if (!bytes)
        return std::unexpected(bytes.error());
    const MimePart letter = readMime(*bytes);
    TextBuilder builder;
    builder.metadata().title = letter.header("subject");
    builder.metadata().author = letter.header("from");
    const auto date = QDateTime::fromString(QString::fromLatin1(letter.headers.value("date")), Qt::RFC2822Date);
    if (date.isValid())
        builder.metadata().date = date.toUTC();
    LetterText(file.limits(), builder).add(letter, 0);
    if (builder.isEmpty())
        return unread(ReadFault::NoText);
    if (builder.sizeBytes() > file.limits().textBytes)
        return unread(ReadFault::TooMuchText);
    sink(builder.take());
    return {};
}

} // namespace oriel
