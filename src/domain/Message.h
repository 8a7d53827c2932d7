// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Id.h"
#include "domain/Source.h"
#include "domain/Usage.h"

#include <QByteArray>
#include <QDateTime>
#include <QLatin1StringView>
#include <QString>

#include <optional>
#include <variant>
#include <vector>

namespace oriel {

enum class Role { System, User, Assistant, Tool };

//! The name in the database, in exports and in `--json`: "assistant".
[[nodiscard]] QLatin1StringView roleName(Role role);
[[nodiscard]] std::optional<Role> roleFromName(QStringView name);

//! Markdown, as typed or as the model sent it.
struct TextPart {
    QString text;
    QByteArray signature; //!< opaque, belongs to this very part (Gemini); empty for none

    bool operator==(const TextPart &) const = default;
};

//! What a model thought before it answered. Goes back only to the provider and model that it came from.
struct ReasoningPart {
    QString text; //!< may be empty although there is a signature
    bool isSummary = false;
    QByteArray signature; //!< opaque, kept byte for byte
    QByteArray redactedData; //!< opaque: reasoning that may not be read (Anthropic redacted_thinking); text is empty
                             //!< then

    bool operator==(const ReasoningPart &) const = default;
};

//! An image, either its bytes or where it is.
struct ImagePart {
    QString mediaType; //!< "image/png"
    QByteArray data; //!< empty when url is set
    QString url;
    QByteArray sha256 = {}; //!< of the data when the history keeps it; then data may be left out

    bool operator==(const ImagePart &) const = default;
};

//! A document that goes with a message. Text files carry their text, others their bytes.
struct FilePart {
    QString name; //!< as the person knows it, without folders
    QString mediaType;
    QString text; //!< for what is text
    QByteArray data; //!< for what is not
    QByteArray sha256 = {}; //!< of the data when the history keeps it; then data may be left out
    std::optional<int> source = {}; //!< its number, when a search found it: Source::number; neither kept nor sent

    bool operator==(const FilePart &) const = default;
};

struct AudioPart {
    QString mediaType;
    QByteArray data;
    QString transcript;
    QByteArray sha256 = {}; //!< of the data when the history keeps it; then data may be left out

    bool operator==(const AudioPart &) const = default;
};

//! The model asks for a tool to be run.
struct ToolCallPart {
    QString id; //!< the provider's, or one that we made when it gave none
    QString name;
    QByteArray arguments; //!< a JSON object, kept byte for byte; "{}" when there are none
    QByteArray signature; //!< opaque, belongs to this call (Gemini); empty for none
    bool isComplete = true; //!< false when the answer ended inside the arguments: never run

    bool operator==(const ToolCallPart &) const = default;
};

//! What a tool gave back.
struct ToolResultPart {
    QString callId;
    QString name;
    QString content;
    bool isError = false;

    bool operator==(const ToolResultPart &) const = default;
};

//! Where a statement comes from. Offsets count UTF-16 units of the text part before it; absent when not told.
struct CitationPart {
    QString title;
    QString url; //!< or the name of a document
    QString quote; //!< the passage, when the provider sends it
    std::optional<int> start;
    std::optional<int> end;
    std::optional<Source> source = {}; //!< a passage of the person's documents, which the answer names by its number;
                                       //!< kept, and never sent back

    bool operator==(const CitationPart &) const = default;
};

//! A piece of a provider's own that we do not read, kept byte for byte and replayed in its place to that provider.
struct OpaquePart {
    QString format; //!< which protocol wrote it: "openai-responses", "anthropic", "openai-chat", "gemini"
    QByteArray json; //!< one JSON value

    bool operator==(const OpaquePart &) const = default;
};

//! One of these. That it is copied, moved and compared is compiled once, and not in each file that has a message.
struct MessagePart : std::variant<TextPart, ReasoningPart, ImagePart, FilePart, AudioPart, ToolCallPart, ToolResultPart,
                                  CitationPart, OpaquePart> {
    using Kinds = variant;
    using variant::variant;
    using variant::operator=;

    MessagePart();
    MessagePart(const MessagePart &other);
    MessagePart(MessagePart &&other) noexcept;
    MessagePart &operator=(const MessagePart &other);
    MessagePart &operator=(MessagePart &&other) noexcept;
    ~MessagePart();

    bool operator==(const MessagePart &other) const;
    bool operator<(const MessagePart &other) const = delete; // Qt asks; a variant says that it has one
};

//! Who wrote an assistant's message: reasoning and opaque parts go back to nobody else.
struct Origin {
    ProviderId provider;
    QString model; //!< as it was asked for

    bool operator==(const Origin &) const = default;
};

//! One message of a conversation. Never changed once it has ended: an edit is a new sibling.
struct Message {
    MessageId id;
    std::optional<MessageId> parent; //!< empty for the first message
    Role role = Role::User;
    std::vector<MessagePart> parts;
    QDateTime createdAt; //!< UTC
    std::optional<Origin> origin; //!< of assistant messages
    std::optional<Usage> usage;

    bool operator==(const Message &) const = default;

    //! All text parts, one after the other.
    [[nodiscard]] QString text() const;
    //! All reasoning that can be read.
    [[nodiscard]] QString reasoning() const;
};

//! Whether there is nothing in \a parts but passages that an answer was to be made from: no word of it.
[[nodiscard]] bool areOnlySources(const std::vector<MessagePart> &parts);

//! The passages of the person's documents that \a message was made from, by their numbers.
[[nodiscard]] std::vector<Source> sourcesIn(const Message &message);

//! A message with one text part and nothing else set.
[[nodiscard]] Message textMessage(Role role, QString text);

} // namespace oriel
