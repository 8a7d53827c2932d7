// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"
#include "domain/ProviderConfig.h"

#include <QList>
#include <QStringList>

#include <optional>

namespace oriel {

//! The ids that are always there: "openai", ..., "offline". In the order of ProviderKind.
[[nodiscard]] QStringList builtInProviderIds();
[[nodiscard]] bool isBuiltInProvider(const ProviderId &id);
//! What a built-in is until the person overrides it.
[[nodiscard]] ProviderConfig builtInProvider(ProviderKind kind);

//! One to 64 of a-z, 0-9, "-", "_" and ".", beginning with a letter or digit; of a key likewise, capitals too.
[[nodiscard]] Result<void> checkProviderName(const QString &name);
[[nodiscard]] Result<void> checkKeyName(const QString &name);

//! One thing that is wrong with a provider, by the field's name in providers.json.
struct FieldProblem {
    QString field; //!< "base_url"
    QString given; //!< empty for secrets
    QString sentence; //!< "base_url has no scheme; write https://host or http://host."

    bool operator==(const FieldProblem &) const = default;
};

//! Whether the files that a provider names are looked at.
enum class FileCheck { No, MustBeReadable };

//! Everything that is wrong with \a config, in the order of its fields. Empty: good.
[[nodiscard]] QList<FieldProblem> checkProvider(const ProviderConfig &config, FileCheck files);

//! What is wrong with one field, for arguments of the command line that override one. Empty: good.
[[nodiscard]] QString baseUrlProblem(const QString &url);
[[nodiscard]] QString bodyPatchProblem(const QByteArray &patch);
[[nodiscard]] QString headerProblem(const QString &name, QByteArrayView value);
//! Whether a header must be kept as a secret: by its name (Authorization, ...) or because its value looks like a key.
[[nodiscard]] bool isCredentialHeader(const QString &name, QByteArrayView value);

//! 32 bytes as 64 hex digits, with or without colons or spaces, in either case. Empty when it is not.
[[nodiscard]] std::optional<QByteArray> fingerprintFromText(const QString &text);
[[nodiscard]] QString fingerprintText(const QByteArray &sha256);

} // namespace oriel
