// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "knowledge/loaders/Loaders.h"
#include "knowledge/TextBuilder.h"
#include "text/JsonValue.h"

using namespace Qt::StringLiterals;

namespace oriel {

namespace {

//! Adds "address.city: Bern", a line for each value, until there is too much of it: a long name over many values is
//! told with each of them.
class JsonLines
{
public:
    JsonLines(TextBuilder &builder, qint64 mostBytes)
        : m_builder(builder)
        , m_mostBytes(mostBytes)
    {
    }

    void addBlock(const JsonValue &value, const QString &path)
    {
        addLines(value, path);
        m_builder.add(TextBlockKind::Paragraph, m_lines);
        m_lines.clear();
    }
    [[nodiscard]] bool isTooMuch() const { return m_builder.sizeBytes() + m_lines.size() > m_mostBytes; }

private:
    void addLines(const JsonValue &value, const QString &path)
    {
        if (isTooMuch())
            return;
        if (value.isObject()) {
            value.forEachMember([&](std::string_view key, const JsonValue &member) {
                if (isTooMuch())
                    return;
                const QString name = QString::fromUtf8(key.data(), qsizetype(key.size()));
                addLines(member, path.isEmpty() ? name : path + u'.' + name);
            });
        } else if (value.isArray()) {
            value.forEach([&](const JsonValue &element) { addLines(element, path); });
        } else if (!value.isNull()) {
            m_lines += (path.isEmpty() ? QString() : path + u": "_s) + leafText(value) + u'\n';
        }
    }

    static QString leafText(const JsonValue &value)
    {
        return value.string() ? *value.string() : QString::fromUtf8(value.minified());
    }

    TextBuilder &m_builder;
    qint64 m_mostBytes;
    QString m_lines;
};

bool isNamedJson(const SourceFile &file)
{
    return file.suffix().contains("json"_L1);
}

} // namespace

//! Each element, or each member, of the outermost value is a paragraph of "name: value" lines.
Read<void> loadJson(SourceFile &file, const DocumentSink &sink)
{
    const auto bytes = file.bytes();
    if (!bytes)
        return std::unexpected(bytes.error());
    JsonReader reader;
    const auto root = reader.read(*bytes);
    if (!root && !isNamedJson(file)) // a text that only begins like it
        return loadPlainText(file, sink);
    if (!root)
        return unread(ReadFault::Damaged, root.error().detail);
    TextBuilder builder;
    builder.metadata().title = (*root)["title"].stringOr();
    JsonLines lines(builder, file.limits().textBytes);
    if (root->isArray())
        root->forEach([&lines](const JsonValue &element) { lines.addBlock(element, {}); });
    else if (root->isObject())
        root->forEachMember([&lines](std::string_view key, const JsonValue &member) {
            lines.addBlock(member, QString::fromUtf8(key.data(), qsizetype(key.size())));
        });
    else
        lines.addBlock(*root, {});
    if (lines.isTooMuch())
        return unread(ReadFault::TooMuchText);
    if (builder.isEmpty())
        return unread(ReadFault::NoText);
    sink(builder.take());
    return {};
}

} // namespace oriel
